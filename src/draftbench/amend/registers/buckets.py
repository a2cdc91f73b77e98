"""A frozen mapping of which each step makes a new one that shares nearly everything with the
former."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any, Generic, TypeVar

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


# The next version of a frozen mapping: only what changes is copied.

_NONE: frozenset[Any] = frozenset()


class Layer(Generic[K, V]):
    """Other values upon those of ``former``, which stays as it is. A value None is none."""

    def __init__(self, former: Buckets[K, V | None]) -> None:
        self._former = former
        self._some = len(former) > 0
        self._own: dict[K, V | None] = {}

    def get(self, key: K) -> V | None:
        """The value of that key; None where there is none."""
        found = self._own.get(key)
        if found is None and self._some and key not in self._own:
            found = self._former.get(key)
        return found

    def put(self, key: K, value: V | None) -> None:
        """Another value."""
        self._own[key] = value

    def made(self) -> Buckets[K, V | None]:
        """The next version."""
        return self._former.having(self._own.items()) if self._own else self._former


class Shelves(Generic[K, V]):
    """Sets by a key upon those of ``former``, which stays as it is. ``opened`` are the sets that
    were copied."""

    def __init__(self, former: Buckets[K, Set[V]]) -> None:
        self._former = former
        self._some = len(former) > 0
        self.opened: dict[K, set[V]] = {}

    def get(self, key: K) -> Set[V]:
        """The set of that key; empty where there is none."""
        own = self.opened.get(key)
        if own is not None or not self._some:
            return _NONE if own is None else own
        found: Set[V] = self._former.get(key, _NONE)
        return found

    def put(self, key: K, value: V) -> None:
        """One more value."""
        self._open(key).add(value)

    def take(self, key: K, value: V) -> None:
        """One value less."""
        self._open(key).discard(value)

    def drop(self, key: K) -> Set[V]:
        """Takes out a whole set and gives it."""
        found = self.get(key)
        if found:
            self.opened[key] = set()
        return found

    def made(self) -> Buckets[K, Set[V]]:
        """The next version."""
        return self._former.having(self.opened.items()) if self.opened else self._former

    def _open(self, key: K) -> set[V]:
        own = self.opened.get(key)
        if own is None:
            own = self.opened[key] = set(self._former.get(key, _NONE) if self._some else ())
        return own
