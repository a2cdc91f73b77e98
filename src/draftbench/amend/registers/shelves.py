"""The next version of a frozen mapping: only what changes is copied."""

from __future__ import annotations

from collections.abc import Set
from typing import Any, Generic, TypeVar

from draftbench.amend.registers.buckets import Buckets

K = TypeVar("K")
V = TypeVar("V")
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
