"""A frozen sequence that grows at its end and shares what it holds with what it grew from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

_ROW = 512
"""Members of a row: all rows but the last are full, so that a step copies no more than one row and
the list of rows."""

Member = TypeVar("Member")


@dataclass(frozen=True, slots=True)
class Series(Generic[Member]):
    """Members in order. Two are equal that have equal members."""

    rows: tuple[tuple[Member, ...], ...] = ()

    def __iter__(self) -> Iterator[Member]:
        return chain.from_iterable(self.rows)

    def __len__(self) -> int:
        return _ROW * (len(self.rows) - 1) + len(self.rows[-1]) if self.rows else 0

    def with_more(self, members: Iterable[Member]) -> Series[Member]:
        """With more members at the end."""
        rows = self.rows
        last = list(rows[-1]) if rows and len(rows[-1]) < _ROW else []
        full = rows[:-1] if last else rows
        last.extend(members)
        new = tuple(tuple(last[at : at + _ROW]) for at in range(0, len(last), _ROW))
        return Series((*full, *new))
