"""Who stands where on which point: positions of delegations and groups on targets, with counts.

The latest position counts; all are kept. A group speaks for those members that have no position of
their own. Where a member's groups say different things, nobody speaks for it: that is *unclear*,
and shown with what the groups say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.draft_numbers import ClauseNames
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.alternatives import labels, option_id
from draftbench.amend.proceedings.contested import Contested, contested
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.statements import Position, Target, TargetKind
from draftbench.amend.proceedings.terms import (
    CLAUSE_STATES,
    COUNTED,
    STANCES,
    ClauseState,
    Ending,
    Stance,
)
from draftbench.amend.wording.titles import say_name, title
from draftbench.document import ClauseId, ClauseKind, spoken_labels
from draftbench.language.phrasebook import FALLBACK, Phrasebook, phrasebook
from draftbench.messages import Message, capitalized, message


@dataclass(frozen=True, slots=True)
class Held:
    """What a delegation holds: its ``stance`` (None: unclear), the ``position`` that says so, the
    group that speaks for it (``via``; empty: itself), or what its groups say where they differ
    (``unclear``, by group). ``apart`` are groups whose position it does not share, because it has
    one of its own or dissociated itself."""

    stance: Stance | None
    position: Position | None = None
    via: str = ""
    unclear: Mapping[str, Stance] = field(default_factory=dict)
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A target with who holds what on it (by code, in order), how many hold each stance, and all
    positions ever taken on it in order. A group is counted by its members."""

    target: Target
    held: Mapping[str, Held]
    counts: Mapping[Stance, int]
    unclear: int
    history: tuple[Position, ...]


class Positions:
    """The positions of proceedings, looked up fast."""

    def __init__(self, proceedings: Proceedings) -> None:
        self._groups = proceedings.groups
        self._in: dict[str, list[str]] = {}
        for group, members in proceedings.groups.items():
            for member in members:
                self._in.setdefault(member, []).append(group)
        self._history: dict[Target, list[Position]] = {}
        self._latest: dict[tuple[str, Target], Position] = {}
        for position in proceedings.positions:
            self._history.setdefault(position.target, []).append(position)
            self._latest[position.delegation, position.target] = position

    @property
    def targets(self) -> tuple[Target, ...]:
        """Everything that somebody took a position on, in the order in which it was first done."""
        return tuple(self._history)

    def held(self, code: str, target: Target) -> Held | None:
        """What the delegation or group holds; None where nobody said anything."""
        groups = self._of_groups(code, target)
        own = self._latest.get((code, target))
        if own is not None and not STANCES[own.stance].follows:
            apart = tuple(g for g, one in groups.items() if one.stance is not own.stance)
            return Held(own.stance, own, apart=apart)
        said = {group: one.stance for group, one in groups.items() if one.stance is not None}
        if len(set(said.values())) > 1:
            return Held(None, unclear=said)
        for group, one in groups.items():
            if one.stance is None:
                return Held(None, unclear=one.unclear)
            return Held(one.stance, one.position, one.via or group)
        return None

    def _of_groups(self, code: str, target: Target) -> dict[str, Held]:
        """What the groups of a delegation say, a dissociated one left out."""
        found: dict[str, Held] = {}
        for group in self._in.get(code, ()):
            one = self.held(group, target)
            if one is not None and (one.stance is None or STANCES[one.stance].counted):
                found[group] = one
        return found

    def row(self, target: Target) -> Row:
        """Who holds what on a target."""
        history = tuple(self._history.get(target, ()))
        held: dict[str, Held] = {}
        for code in self._concerned(history):
            one = self.held(code, target)
            if one is not None:
                held[code] = one
        voices = {code: one for code, one in held.items() if not self._groups.get(code)}
        counted = Counter(one.stance for one in voices.values())
        return Row(
            target,
            held,
            {stance: counted[stance] for stance in COUNTED if counted[stance]},
            sum(one.stance is None for one in voices.values()),
            history,
        )

    def _concerned(self, history: tuple[Position, ...]) -> tuple[str, ...]:
        """Those who spoke, and the members of groups that did."""
        found: dict[str, None] = {}
        waiting = [position.delegation for position in reversed(history)]
        while waiting:
            code = waiting.pop()
            if code not in found:
                found[code] = None
                waiting.extend(reversed(self._groups.get(code, ())))
        return tuple(found)


# Who holds what on something.


def stances(positions: Positions, target: Target) -> list[tuple[Stance | None, list[str]]]:
    """The codes of those who hold each stance, where they spoke themselves, and of groups for their
    members; at the end (None) those whose groups say different things. Nothing where nobody said
    anything."""
    row = positions.row(target)
    said: list[tuple[Stance | None, list[str]]] = []
    for stance in COUNTED:
        codes = [code for code, one in row.held.items() if one.stance is stance and not one.via]
        if codes:
            said.append((stance, codes))
    unclear = [code for code, one in row.held.items() if one.stance is None]
    if unclear:
        said.append((None, unclear))
    return said


# The points of a negotiation: everything that a delegation can take a position on, in the order of
# the text. Each clause, under it its brackets, the versions of it and the amendments to it.

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
            self._called(clause) or capitalized(Message(found.kind.value, {})),
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
            name = message("Bracket")
            yield Point(target, bracket.id, name, f"[{words}]", clause, 1, owners, open=True)
        sets = self._state.proceedings.sets
        for one in sets:
            if one.clause == clause and one.choice is None:
                target = Target(TargetKind.OPTION, option_id(one, 0))
                called = labels(one, self._labels.get(clause, ""))[0]
                words = message("as it stands, beside its alternatives")
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
        called: str = target.id
        words: str = message("no longer in the text")
        if target.kind is TargetKind.CLAUSE:
            called = self._called(ClauseId(target.id)) or message("A paragraph")
            if state.proceedings.state_of(ClauseId(target.id)) is ClauseState.DELETED:
                words = message("deleted by the meeting")
        elif target.kind is TargetKind.BRACKET:
            ended = next((b for b in state.proceedings.brackets if b.id == target.id), None)
            called = message("Bracket")
            if ended is not None:
                held = " ".join(ended.words.split())
                words = f"[{held}]" if ended.ended is None else _ended(held, ended.ended.how)
        elif target.kind is TargetKind.OPTION:
            called = message("Alternative")
            words = message("{name}, decided", name=target.id)
        return Point(target, target.id, called, words, None)


def _ended(words: str, how: Ending) -> str:
    """A bracket and what became of it."""
    match how:
        case Ending.KEPT:
            return message("[{words}] kept", words=words)
        case Ending.REMOVED:
            return message("[{words}] removed", words=words)
        case Ending.REPLACED:
            return message("[{words}] replaced", words=words)
        case Ending.LOST:
            return message("[{words}] lost", words=words)
