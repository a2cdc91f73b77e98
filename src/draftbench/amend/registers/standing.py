"""How every amendment stands on the draft: placed, and beside the others.

A :class:`Standing` is worked out from a former one: an amendment is placed again only where
something that was looked at when it was placed is another now, and compared again only with those
that it can meet. What comes of it is what placing all of them again would give.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import overload

from draftbench.amend.amendment import Amendment, AmendmentId, Placement, Status, reading_order
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.conflicts.collisions import Rivalry
from draftbench.amend.negotiation import Entry
from draftbench.amend.placement.placing import placed
from draftbench.amend.placement.watching import (
    LIKES,
    NAMES,
    Asked,
    WatchedRedline,
    changed,
    compared,
)
from draftbench.amend.proceedings.locks import held_back, touched
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.terms import CLAUSE_STATES
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.registers import subamendments
from draftbench.amend.registers.ledger import Buckets, Layer, Ledger, Shelves
from draftbench.amend.registers.states import IN_TEXT, OPEN, TABLED
from draftbench.document import ClauseId


@dataclass(frozen=True, slots=True)
class Standing:
    """``entries`` for readers, in the order in which the amendments were tabled."""

    states: Ledger = field(default_factory=Ledger)
    redline: Redline | None = None
    entries: tuple[Entry, ...] = ()
    agreed: frozenset[ClauseId] = frozenset()
    moot: Mapping[AmendmentId, AmendmentId] = field(default_factory=dict)
    _by_id: Buckets[AmendmentId, Entry] = field(default_factory=Buckets)
    _rivalry: Rivalry = field(default_factory=Rivalry)
    _beside: Mapping[AmendmentId, Set[AmendmentId]] = field(default_factory=dict)
    _asked: Buckets[AmendmentId, Set[Asked] | None] = field(default_factory=Buckets)
    _askers: Buckets[Asked, Set[AmendmentId]] = field(default_factory=Buckets)

    def entry(self, amendment_id: AmendmentId) -> Entry | None:
        """The entry of that amendment."""
        return self._by_id.get(amendment_id) if amendment_id in self.states else None

    def after(
        self,
        states: Ledger,
        redline: Redline,
        proceedings: Proceedings | None,
        moot: Mapping[AmendmentId, AmendmentId],
    ) -> Standing:
        """With other states of amendments, on another draft, or where other clauses are agreed by
        ``proceedings``: what would touch those is in conflict. What is ``moot``, or fell with
        another one, stands nowhere."""
        agreed = _agreed(proceedings)
        other = states.changed(self.states)
        other |= {one for one, _ in moot.items() ^ self.moot.items()}
        again = {*self._with_subs(other, states), *self._concerned(redline, agreed)}
        if not again and redline is self.redline:
            return self
        asked = Layer[AmendmentId, Set[Asked]](self._asked)
        askers = Shelves[Asked, AmendmentId](self._askers)
        for one in again:
            for each in asked.get(one) or ():
                askers.take(each, one)
            asked.put(one, None)
        placements: dict[AmendmentId, Placement] = {}
        placing = again - moot.keys()
        for one, placement, reads in _placed_again(placing, states, redline, proceedings):
            placements[one] = placement
            asked.put(one, reads)
            for each in reads:
                askers.put(each, one)
        changes: dict[AmendmentId, ChangeSet | None] = dict.fromkeys(again)
        for one, placement in placements.items():
            if states[one][1] in TABLED:
                changes[one] = placement.changes
        rivalry, met = self._rivalry.after(changes, redline.result)
        beside, also = self._beside_after(again, states, redline)
        shown = self._shown_again(again | met | also, other, states)
        by_id: dict[AmendmentId, Entry] = {}
        for one in shown:
            state = states.get(one)
            if state is None:
                continue
            known = self._by_id.get(one)
            placed_now = known.placement if known and one not in again else placements.get(one)
            rivals = {*rivalry.found.get(one, ()), *beside.get(one, ())} - moot.keys()
            by_id[one] = _entry(state, placed_now, rivals, states, moot)
        entries = self._in_order(by_id, states)
        return Standing(
            states,
            redline,
            entries,
            agreed,
            moot,
            self._by_id.having(by_id.items()),
            rivalry,
            beside,
            asked.made(),
            askers.made(),
        )

    def _in_order(self, other: Mapping[AmendmentId, Entry], states: Ledger) -> tuple[Entry, ...]:
        """The entries of all amendments, of which these are other ones."""
        if not states.continues(self.states):
            return tuple([other.get(one) or self._by_id[one] for one in states])
        found = [*self.entries, *[None] * (len(states) - len(self.states))]
        for one, entry in other.items():
            found[states.place(one)] = entry
        return tuple([entry for entry in found if entry is not None])

    def _with_subs(self, ids: Set[AmendmentId], states: Ledger) -> set[AmendmentId]:
        """With the amendments to them, and to those: what a decided one was decides how they
        stand."""
        found = set(ids)
        left = found & states.amended.keys()
        while left:
            more = {sub for one in left for sub in states.upon(one)} - found
            found |= more
            left = more & states.amended.keys()
        return found

    def _beside_after(
        self, again: Set[AmendmentId], states: Ledger, redline: Redline
    ) -> tuple[Mapping[AmendmentId, Set[AmendmentId]], set[AmendmentId]]:
        """The rivals of amendments to open amendments, and those whose rivals may be others now."""
        parents: set[AmendmentId] = set()
        met: set[AmendmentId] = set()
        for ledger in (self.states, states):
            for parent, subs in ledger.amended.items():
                if parent in again or not again.isdisjoint(subs):
                    parents.add(parent)
                    met.update(subs)
        if not parents:
            return self._beside, met
        beside = {one: others for one, others in self._beside.items() if one not in met}
        for parent in parents:
            beside |= subamendments.rivals(parent, states, redline)
        return beside, {one for one in met if one in states}

    def _concerned(self, redline: Redline, agreed: Set[ClauseId]) -> Iterable[AmendmentId]:
        """The amendments for which something is another on a new draft, or where other clauses are
        agreed."""
        if self.redline is None:
            return
        for clause in agreed ^ self.agreed:
            for text in (self.redline.result, redline.result):
                hanging = text.subtree(clause) if clause in text else ()
                for hung in (clause, *(other.id for other in hanging)):
                    yield from self._askers.get(hung, ())
        names, likes = (self._askers.get(each) or () for each in (NAMES, LIKES))
        words = {own for one in likes for own in compared(self._asked[one] or ())}
        for each in changed(self.redline, redline, names=bool(names), likes=words):
            yield from self._askers.get(each, ())

    def _shown_again(
        self, ids: Set[AmendmentId], other: Set[AmendmentId], states: Ledger
    ) -> set[AmendmentId]:
        """With those whose alternatives are in another state."""
        found = set(ids)
        if not self.entries:
            return found
        for one in other:
            for ledger in (self.states, states):
                state = ledger.get(one)
                if state is not None:
                    found.update(each for each in ledger.family(state[0]) if each in states)
        return found


def _placed_again(
    again: Set[AmendmentId],
    states: Ledger,
    redline: Redline,
    proceedings: Proceedings | None,
) -> Iterator[tuple[AmendmentId, Placement, Set[Asked]]]:
    """The open ones of these, each with what was asked for when it was placed."""
    seen: set[Asked] = set()
    known: dict[Set[Asked], Set[Asked]] = {}  # many ask for the same
    watched = WatchedRedline.of_redline(redline, seen)
    for one in again:
        state = states.get(one)
        if state is not None and state[1] in OPEN:
            seen.clear()
            placement = subamendments.standing(state[0], states, watched, placed)
            if placement.changes is not None:
                for change in placement.changes.changes:
                    seen.update(touched(redline.result, change))
                if proceedings is not None:
                    placement = held_back(proceedings, watched.result, placement)
                    seen.update(placement.where)
            reads = frozenset(seen)
            yield one, placement, known.setdefault(reads, reads)


def _agreed(proceedings: Proceedings | None) -> frozenset[ClauseId]:
    states = {} if proceedings is None else proceedings.states
    return frozenset(c for c, decision in states.items() if CLAUSE_STATES[decision.state].locks)


def family_of(amendment: Amendment, states: Ledger) -> tuple[AmendmentId, ...]:
    """The open alternatives of an amendment."""
    return tuple(one for one in states.family(amendment) if states[one][1] in OPEN)


def _entry(
    state: tuple[Amendment, Status],
    placement: Placement | None,
    rivals: Collection[AmendmentId],
    states: Ledger,
    moot: Mapping[AmendmentId, AmendmentId],
) -> Entry:
    amendment, status = state
    if placement is None:
        by = moot.get(amendment.id)
        if by is not None and states[by][1] in IN_TEXT:
            return Entry(amendment, status, moot=by)
        return Entry(amendment, status, fell_with=by)
    family = tuple(one for one in family_of(amendment, states) if one not in moot)
    if not rivals:
        return Entry(amendment, status, placement, (), family)
    competing = tuple(sorted([one for one in rivals if one not in family], key=reading_order))
    return Entry(amendment, status, placement, competing, family)


# How amendments stand, worked out when somebody first reads it: a project of tens of thousands of
# them opens without waiting for that.


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
