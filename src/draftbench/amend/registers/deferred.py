"""How amendments stand, worked out when somebody first reads it: a project of tens of thousands of
them opens without waiting for that."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import overload

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Entry
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.standing import Standing


class Deferred(Sequence[Entry]):
    """The entries of a negotiation whose amendments are ``states``; ``work`` gives how they stand
    and is called once, by whoever asks first."""

    def __init__(self, states: Ledger, work: Callable[[], Standing]) -> None:
        self.states = states
        self._work = work
        self._lock = threading.Lock()
        self._done: Standing | None = None

    @property
    def standing(self) -> Standing:
        """How the amendments stand."""
        with self._lock:
            if self._done is None:
                self._done = self._work()
            return self._done

    def entry(self, amendment_id: AmendmentId) -> Entry | None:
        """The entry of that amendment."""
        return self.standing.entry(amendment_id)

    def __len__(self) -> int:
        return len(self.states)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.standing.entries)

    @overload
    def __getitem__(self, at: int) -> Entry: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Entry]: ...

    def __getitem__(self, at: int | slice) -> Entry | Sequence[Entry]:
        return self.standing.entries[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as a list
