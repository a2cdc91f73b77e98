"""The points of a negotiation: everything that a delegation can take a position on, in the order of
the text. Each clause, under it its brackets, the versions of it and the amendments to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.numbers.clausenames import ClauseNames
from draftbench.amend.proceedings.alternatives import labels, option_id
from draftbench.amend.proceedings.contested import Contested, contested
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import CLAUSE_STATES, ClauseState, Stance
from draftbench.amend.wording.titles import say_name, title
from draftbench.document import ClauseId, ClauseKind, spoken_labels
from draftbench.language.phrasebook import FALLBACK, Phrasebook, phrasebook

UNSETTLED = (Stance.OPPOSE, Stance.RESERVE, Stance.PENDING)
"""The stances with which a point is not settled."""
_UNSPOKEN = (ClauseKind.NOTE, ClauseKind.HEADING, ClauseKind.ORGAN)


@dataclass(frozen=True, slots=True)
class Point:
    """Something to take a position on. ``target`` is what positions on it are kept under, ``name``
    what acts call it; it is shown as ``called`` with its ``words`` and the delegations that it is
    from (``codes``), beside ``clause`` (None: that is gone), ``depth`` 0 for a clause and 1 for
    what is under it. ``open`` says whether something is still to be settled."""

    target: Target
    name: str
    called: str
    words: str
    clause: ClauseId | None
    depth: int = 0
    codes: tuple[str, ...] = ()
    open: bool = False


def points(
    state: Negotiation, positions: Positions | None = None, say: Phrasebook | None = None
) -> tuple[Point, ...]:
    """All points, those of clauses that are gone last; clauses and amendments are called as ``say``
    says it (None: in English). A clause is open while it is not agreed and something under it is
    open, or somebody opposes, reserves or awaits instructions."""
    return tuple(
        _Points(state, positions or Positions(state.proceedings), say or phrasebook(FALLBACK)).all()
    )


class _Points:
    def __init__(self, state: Negotiation, positions: Positions, say: Phrasebook) -> None:
        self._state = state
        self._positions = positions
        self._labels = spoken_labels(state.draft)
        self._say = say
        self._names = ClauseNames(state)
        self._brackets: dict[ClauseId, list[Contested]] = {}
        for one in contested(state.draft, state.proceedings, state.redline).standing:
            self._brackets.setdefault(one.clause, []).append(one)
        self._entries: dict[ClauseId | None, list[Entry]] = {}
        for entry in state.entries:
            if entry.tabled or not entry.open:
                self._entries.setdefault(self._first(entry), []).append(entry)
        self._taken = set(positions.targets)

    def all(self) -> Iterator[Point]:
        """In the order of the text."""
        given: set[Target] = set()
        for clause in self._state.draft:
            under = tuple(self._under(clause.id))
            own = Target(TargetKind.CLAUSE, clause.id)
            if clause.kind not in _UNSPOKEN or under or own in self._taken:
                for point in (self._clause(clause.id, own, under), *under):
                    given.add(point.target)
                    yield point
        for entry in self._entries.get(None, ()):
            point = self._amendment(entry, None)
            given.add(point.target)
            yield point
        for target in self._positions.targets:
            if target not in given:
                yield self._gone(target)

    def _clause(self, clause: ClauseId, target: Target, under: tuple[Point, ...]) -> Point:
        state = self._state
        found = state.draft[clause]
        done = CLAUSE_STATES[state_in(state.proceedings, state.draft, clause)].locks
        unsettled = target in self._taken and self._unsettled(target)
        return Point(
            target,
            clause,
            self._called(clause) or found.kind.value.capitalize(),
            " ".join(found.text.plain.split()),
            clause,
            open=not done and (unsettled or any(point.open for point in under)),
        )

    def _called(self, clause: ClauseId) -> str:
        name = self._names.of(clause)
        return say_name(name, self._say, alone=True) if name.number or name.was else ""

    def _under(self, clause: ClauseId) -> Iterator[Point]:
        for bracket in self._brackets.get(clause, ()):
            owners = bracket.owners
            if bracket.record is not None and bracket.record.codes:
                owners = bracket.record.codes
            words = " ".join(bracket.words.split())
            target = Target(TargetKind.BRACKET, bracket.id)
            yield Point(target, bracket.id, "Bracket", f"[{words}]", clause, 1, owners, open=True)
        sets = self._state.proceedings.sets
        for one in sets:
            if one.clause == clause and one.choice is None:
                target = Target(TargetKind.OPTION, option_id(one, 0))
                called = labels(one, self._labels.get(clause, ""))[0]
                words = "as it stands, beside its alternatives"
                yield Point(target, target.id, called, words, clause, 1, open=True)
        for entry in self._entries.get(clause, ()):
            yield self._amendment(entry, clause)

    def _amendment(self, entry: Entry, clause: ClauseId | None) -> Point:
        amendment = entry.amendment
        return Point(
            Target(TargetKind.AMENDMENT, amendment.id),
            amendment.id,
            amendment.id,
            title(self._state, amendment, self._say),
            clause,
            0 if clause is None else 1,
            amendment.sponsors,
            entry.open,
        )

    def _first(self, entry: Entry) -> ClauseId | None:
        """The first clause of the draft that an amendment is about."""
        changes = entry.amendment.changes
        if entry.placement is not None and entry.placement.changes is not None:
            changes = entry.placement.changes
        draft = self._state.draft
        found: list[ClauseId] = []
        for change in changes.changes:
            if isinstance(change, Insertion):
                near = (change.clauses[0].id, change.slot.after, change.slot.parent)
                found += [c for c in near if c is not None and c in draft][:1]
            elif change.clause in draft:
                found.append(change.clause)
        return min(found, key=draft.position, default=None)

    def _unsettled(self, target: Target) -> bool:
        row = self._positions.row(target)
        return bool(row.unclear) or any(row.counts.get(stance) for stance in UNSETTLED)

    def _gone(self, target: Target) -> Point:
        """What positions were taken on and stands no more: its clause was deleted, its bracket
        resolved, its set decided."""
        state = self._state
        called, words = target.id, "no longer in the text"
        if target.kind is TargetKind.CLAUSE:
            called = self._called(ClauseId(target.id)) or "A paragraph"
            if state.proceedings.state_of(ClauseId(target.id)) is ClauseState.DELETED:
                words = "deleted by the meeting"
        elif target.kind is TargetKind.BRACKET:
            ended = next((b for b in state.proceedings.brackets if b.id == target.id), None)
            called = "Bracket"
            if ended is not None:
                how = "" if ended.ended is None else f" {ended.ended.how.value}"
                words = f"[{' '.join(ended.words.split())}]{how}"
        elif target.kind is TargetKind.OPTION:
            called, words = "Alternative", f"{target.id}, decided"
        return Point(target, target.id, called, words, None)
