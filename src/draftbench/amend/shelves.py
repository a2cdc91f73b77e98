"""Sets by a key, as the next version of a frozen mapping: only sets that change are copied."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")
_NONE: frozenset[object] = frozenset()


class Shelves(Generic[K, V]):
    """A new version of ``former``, which stays as it is. ``books`` is the mapping; it must not be
    changed any more once it is handed on. ``opened`` are the keys whose sets were copied."""

    def __init__(self, former: Mapping[K, Set[V]]) -> None:
        self.books: dict[K, Set[V]] = dict(former)
        self.opened: dict[K, set[V]] = {}

    def get(self, key: K) -> Set[V]:
        """The set of that key; empty where there is none."""
        return self.books.get(key, _NONE)  # type: ignore[arg-type]

    def put(self, key: K, value: V) -> None:
        """One more value."""
        self._open(key).add(value)

    def take(self, key: K, value: V) -> None:
        """One value less."""
        own = self._open(key)
        own.discard(value)
        if not own:
            del self.books[key]

    def drop(self, key: K) -> Set[V]:
        """Takes out a whole set and gives it."""
        if key not in self.books:
            return _NONE  # type: ignore[return-value]
        found = self._open(key)
        self.opened[key] = set()
        del self.books[key]
        return found

    def _open(self, key: K) -> set[V]:
        own = self.opened.get(key)
        if own is None:
            own = self.opened[key] = set(self.books.get(key, ()))
        self.books[key] = own
        return own
