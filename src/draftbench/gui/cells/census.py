"""The amendments of a negotiation counted, from one state to the next: of tens of thousands of them
only those are looked at again that an act changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeVar

from draftbench.amend.amendment import Amendment, Outcome
from draftbench.amend.changesets.changes import Insertion, Split
from draftbench.amend.negotiation import Entry
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.states import IN_TEXT, STATES
from draftbench.amend.registers.subamendments import amended
from draftbench.document import ClauseId

K = TypeVar("K")


def places(entry: Entry, states: Ledger) -> frozenset[ClauseId]:
    """The clauses at which an amendment shows: its own, and those of :func:`beside_proposed`."""
    return own_places(entry).union(beside_proposed(entry.amendment, states))


def own_places(entry: Entry) -> frozenset[ClauseId]:
    """The clauses that an amendment changes, a new one itself or, until it is accepted, the one
    that it is to follow, and those that its placement names."""
    found: set[ClauseId] = set()
    sets = [entry.amendment.changes]
    if entry.placement is not None:
        found.update(entry.placement.where)
        if entry.placement.changes is not None:
            sets.append(entry.placement.changes)
    for changes in sets:
        for change in changes.changes:
            if isinstance(change, Insertion):
                found.update(clause.id for clause in change.clauses)
                beside = change.slot.after or change.slot.parent
                if beside is not None and not STATES[entry.status].in_text:
                    found.add(beside)
            else:
                found.add(change.clause)
    return frozenset(found)


def beside_proposed(amendment: Amendment, states: Ledger) -> Iterator[ClauseId]:
    """Of an amendment to paragraphs that another one proposes, and that are not in the text: the
    clauses that these are to follow, or are divided from."""
    about: set[ClauseId | None] = set()
    for one in (amendment, *amended(amendment, states)):
        for change in one.changes.changes:
            new, beside = set[ClauseId](), None
            if isinstance(change, Insertion):
                new = {clause.id for clause in change.clauses}
                beside = change.slot.after or change.slot.parent
            else:
                new = {change.new} if isinstance(change, Split) else new
                beside = change.clause
            if one is amendment:
                about.add(beside)
            elif not about.isdisjoint(new) and states[one.id][1] not in IN_TEXT:
                about.add(beside)
                if beside is not None:
                    yield beside


def needs(entry: Entry) -> str:
    """What an amendment needs of a person: "conflicts", "confirm", "orphans" or nothing."""
    if entry.in_conflict:
        return "conflicts"
    outcome = entry.placement.outcome.value if entry.open and entry.placement else ""
    return {"confirm": "confirm", "ambiguous": "confirm", "orphaned": "orphans"}.get(outcome, "")


def is_orphan(entry: Entry) -> bool:
    """Whether an amendment is open and its place is gone."""
    placement = entry.placement if entry.open else None
    return placement is not None and placement.outcome is Outcome.ORPHANED


class Census:
    """``accepted`` are those in the text, ``waiting`` the open ones, ``orphaned`` the open ones
    whose place is gone; ``needing`` counts by what is needed of a person (:func:`needs`), ``where``
    says for each of these at which clauses; ``sponsored`` counts by the codes of delegations."""

    def __init__(self) -> None:
        self.accepted = self.waiting = self.orphaned = 0
        self.needing: Counter[str] = Counter()
        self.sponsored: Counter[str] = Counter()
        self.where: dict[str, Counter[ClauseId]] = {}

    def count(self, entry: Entry, by: int = 1) -> None:
        """Counts an entry, or with -1 counts it no more."""
        need = needs(entry)
        self.accepted += by * entry.in_text
        self.waiting += by * entry.open
        self.orphaned += by * is_orphan(entry)
        _add(self.sponsored, entry.amendment.sponsors, by)
        if need:
            _add(self.needing, (need,), by)
            _add(self.where.setdefault(need, Counter()), own_places(entry), by)


def _add(counter: Counter[K], keys: Iterable[K], by: int) -> None:
    for key in keys:
        counter[key] += by
        if not counter[key]:
            del counter[key]
