"""All amendments with their states, in the order in which they were tabled, as a frozen mapping."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.registers.buckets import Buckets

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
