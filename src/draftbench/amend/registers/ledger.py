"""All amendments with their states, in the order in which they were tabled, as a frozen mapping."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.registers.states import STATES, Moment
from draftbench.messages import message

# A frozen mapping of which each step makes a new one that shares nearly everything with the former.

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

    def sharing(self, former: Buckets[K, V], shared: Callable[[V, V], V]) -> Buckets[K, V]:
        """The same, holding what ``former`` holds wherever that is the same. ``shared`` gives, of a
        value and another one that ``former`` has for that key, what is held: a value equal to the
        first."""
        if self._buckets is former._buckets:
            return self
        made = Buckets[K, V]()
        made._begin(self)
        made._buckets = tuple(
            mine if mine is its else _sharing(mine, its, shared)
            for mine, its in zip(self._buckets, former._buckets, strict=True)
        )
        return made


def _sharing(mine: dict[K, V], its: dict[K, V], shared: Callable[[V, V], V]) -> dict[K, V]:
    """A bucket that holds what another one does where that is the same: that one where all is, the
    first where nothing is that it does not hold already."""
    found: dict[K, V] = {}
    kept, same = True, len(mine) == len(its)
    for key, value in mine.items():
        known: Any = its.get(key, _ABSENT)
        held = value if known is _ABSENT or known is value else shared(value, known)
        kept, same = kept and held is value, same and held is known
        found[key] = held
    return its if same else mine if kept else found


_ABSENT: Any = object()


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


State = tuple[Amendment, Status]
_ROW = 512

_NOTHING: Buckets[AmendmentId, tuple[int, State]] = Buckets()

Links = Mapping[AmendmentId, tuple[AmendmentId, ...]]


class Ledger(Mapping[AmendmentId, State]):
    """A mapping from ids to amendments and states. A step shares nearly everything with the ledger
    before it."""

    __slots__ = ("_allies", "_held", "_order", "_subs")

    def __init__(self, states: Iterable[State] = ()) -> None:
        self._held: Buckets[AmendmentId, tuple[int, State]] = _NOTHING
        self._order: tuple[tuple[AmendmentId, ...], ...] = ()
        self._allies: Links = {}
        self._subs: Links = {}
        if states:
            self._take(states)

    def with_states(self, states: Iterable[State]) -> Ledger:
        """With other states of amendments, or new amendments behind those that there are."""
        made = Ledger()
        made._begin(self)
        made._take(states)
        return made

    def sharing(self, former: Ledger) -> Ledger:
        """The same, holding the amendments of ``former`` that are equal to its own: those read
        from the same acts again would take their memory again."""
        made = Ledger()
        made._begin(self)
        made._held = self._held.sharing(former._held, _shared)
        return made

    def _begin(self, former: Ledger) -> None:
        self._held, self._order = former._held, former._order
        self._allies, self._subs = former._allies, former._subs

    def _take(self, states: Iterable[State]) -> None:
        new: dict[AmendmentId, tuple[int, State]] = {}
        size = len(self._held)
        allies, subs = _Links(self._allies), _Links(self._subs)
        ids: list[AmendmentId] = []
        for state in states:
            one = state[0].id
            known = new.get(one) or self._held.get(one)
            if known is None:
                place, former = size + len(ids), None
                ids.append(one)
            else:
                place, former = known[0], known[1][0]
            new[one] = (place, state)
            was = (None, None) if former is None else (former.alternative_to, former.parent)
            allies.change(one, was[0], state[0].alternative_to)
            subs.change(one, was[1], state[0].parent)
        self._held = self._held.having(new.items())
        self._allies, self._subs = allies.made, subs.made
        if ids:
            last = self._order[-1] if self._order and len(self._order[-1]) < _ROW else ()
            kept = self._order[:-1] if last else self._order
            row = (*last, *ids)
            self._order = (*kept, *(row[at : at + _ROW] for at in range(0, len(row), _ROW)))

    def __getitem__(self, key: AmendmentId) -> State:
        return self._held[key][1]

    def get(self, key: AmendmentId, default: Any = None) -> State | Any:
        """The state of that amendment, or ``default``."""
        known = self._held.get(key)
        return default if known is None else known[1]

    def __contains__(self, key: object) -> bool:
        return key in self._held

    def __iter__(self) -> Iterator[AmendmentId]:
        for ids in self._order:
            yield from ids

    def __len__(self) -> int:
        return len(self._held)

    def place(self, key: AmendmentId) -> int:
        """How many were tabled before it. Raises KeyError where there is none of that id."""
        return self._held[key][0]

    def family(self, amendment: Amendment) -> tuple[AmendmentId, ...]:
        """The amendments that are alternatives to it or with it to a third one, in order."""
        own, other = amendment.id, amendment.alternative_to
        if other is None and own not in self._allies:
            return ()
        found = {*self._allies.get(own, ())}
        if other is not None:
            found.update(self._allies.get(other, ()))
            found.add(other)
        return tuple(sorted((f for f in found if f != own and f in self), key=self.place))

    def upon(self, amendment_id: AmendmentId) -> tuple[AmendmentId, ...]:
        """The amendments whose parent it is, in the order in which they were tabled."""
        return self._subs.get(amendment_id, ())

    @property
    def amended(self) -> Links:
        """The amendments that others name as their parent, with those."""
        return self._subs

    def continues(self, former: Ledger) -> bool:
        """Whether the first amendments are those of ``former``, in the same order."""
        rows = former._order
        if not rows or self._order[: len(rows)] == rows:
            return True
        last = len(rows) - 1
        begun = self._order[last][: len(rows[last])] if last < len(self._order) else ()
        return self._order[:last] == rows[:last] and begun == rows[last]

    def changed(self, former: Ledger) -> set[AmendmentId]:
        """The ids whose state is another in ``former``, or that are in one of the two only; at
        which place they stand does not count."""
        if not former:
            return set(self)
        return {
            one for one in self._held.differing(former._held) if self.get(one) != former.get(one)
        }


def _shared(own: tuple[int, State], its: tuple[int, State]) -> tuple[int, State]:
    """A place and a state that hold the other amendment, or all of the other, where it is equal."""
    place, (amendment, status) = own
    known = its[1][0]
    if its == own:
        return its
    return (place, (known, status)) if known is not amendment and known == amendment else own


class _Links:
    """Which amendments name another one, as the next version of a frozen mapping."""

    def __init__(self, former: Links) -> None:
        self.made = former
        self._own: dict[AmendmentId, tuple[AmendmentId, ...]] | None = None

    def change(self, one: AmendmentId, old: AmendmentId | None, new: AmendmentId | None) -> None:
        if old == new:
            return
        if self._own is None:
            self._own = dict(self.made)
            self.made = self._own
        if old is not None:
            self._own[old] = tuple(other for other in self._own[old] if other != one)
        if new is not None:
            self._own[new] = (*self._own.get(new, ()), one)


# Packages: amendments that stand or fall together.


@dataclass(frozen=True, slots=True)
class Package:
    """``members`` are accepted together or not at all, while it is whole."""

    name: str
    members: tuple[AmendmentId, ...]
    moment: Moment


def condition(package: Package, states: Mapping[AmendmentId, tuple[Amendment, Status]]) -> str:
    """How a package stands: "open", "accepted", "rejected", or "broken: am-3 is withdrawn" where
    its members went different ways. A broken package binds nobody any more."""
    now = {member: states[member][1] for member in package.members if member in states}
    if len(now) < len(package.members):
        gone = next(member for member in package.members if member not in now)
        return message("broken: {gone} is not there any more", gone=gone)
    if all(STATES[status].open for status in now.values()):
        return "open"
    if all(STATES[status].in_text for status in now.values()):
        return "accepted"
    kinds = set(now.values())
    if len(kinds) == 1:
        return STATES[kinds.pop()].words
    closed = [f"{m} is {STATES[s].words}" for m, s in now.items() if not STATES[s].open]
    return message("broken: {closed}", closed=tuple(closed))


def binding(
    amendment_id: AmendmentId,
    packages: Mapping[str, Package],
    states: Mapping[AmendmentId, tuple[Amendment, Status]],
) -> Package | None:
    """The whole, undecided package that the amendment is in."""
    for package in packages.values():
        if amendment_id in package.members and condition(package, states) == "open":
            return package
    return None
