"""A frozen mapping of which each step makes a new one that shares nearly everything with the
former."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

K = TypeVar("K")
V = TypeVar("V")
_COUNT = 512
_EMPTY: tuple[dict[Any, Any], ...] = ({},) * _COUNT


class Buckets(Mapping[K, V]):
    """A mapping whose entries have no order.

    A step copies one of 512 buckets, so its cost hardly grows with the number of entries, and two
    of one history are compared by looking at the buckets in which they differ.
    """

    __slots__ = ("_buckets", "_size")

    def __init__(self, items: Iterable[tuple[K, V]] = ()) -> None:
        self._buckets: tuple[dict[K, V], ...] = _EMPTY
        self._size = 0
        if items:
            self._take(items)

    def having(self, items: Iterable[tuple[K, V]]) -> Buckets[K, V]:
        """With other values, or new ones."""
        made = Buckets[K, V]()
        made._begin(self)
        made._take(items)
        return made

    def _begin(self, former: Buckets[K, V]) -> None:
        self._buckets, self._size = former._buckets, former._size

    def _take(self, items: Iterable[tuple[K, V]]) -> None:
        buckets = list(self._buckets)
        own: set[int] = set()
        for key, value in items:
            at = hash(key) % _COUNT
            if at not in own:
                own.add(at)
                buckets[at] = buckets[at].copy()
            bucket = buckets[at]
            if key not in bucket:
                self._size += 1
            bucket[key] = value
        self._buckets = tuple(buckets)

    def __getitem__(self, key: K) -> V:
        return self._buckets[hash(key) % _COUNT][key]

    def get(self, key: K, default: Any = None) -> V | Any:
        """The value of that key, or ``default``."""
        return self._buckets[hash(key) % _COUNT].get(key, default)

    def __contains__(self, key: object) -> bool:
        return key in self._buckets[hash(key) % _COUNT]

    def __iter__(self) -> Iterator[K]:
        for bucket in self._buckets:
            yield from bucket

    def __len__(self) -> int:
        return self._size

    def differing(self, other: Buckets[K, V]) -> Iterator[K]:
        """The keys that may have another value in ``other``: those whose values are not the same
        objects, or that one of the two lacks."""
        for mine, its in zip(self._buckets, other._buckets, strict=True):
            if mine is its:
                continue
            yield from (key for key in its if key not in mine)
            for key, value in mine.items():
                if its.get(key) is not value:
                    yield key
