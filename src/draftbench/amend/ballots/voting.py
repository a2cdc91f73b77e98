"""The order in which amendments are put to the vote or follow the text, and which of them exclude
each other.

Rule 90 of the General Assembly's rules of procedure (A/520/Rev.20; rule 130 for committees): an
amendment is voted on before the proposal; of several the one furthest removed in substance from
the original first, then the next furthest; where the adoption of one necessarily implies the
rejection of another, the latter is not put to the vote. How far an amendment is removed cannot be
measured, so the order is a suggestion with reasons, and the chair's word on it stands.

Suggested: by parts of the text in its order (amendments that share a clause or exclude each other
are on one part); within a part first what deletes a paragraph, then what replaces one, what
replaces or removes words, what adds words that change the strength, what adds, what only moves or
divides; of equals the one that changes the larger share of the words. Of those that differ only in
a number or a date, the one furthest from that of the text comes first. Amendments to an amendment
come before it. What the text has already, or what is on a paragraph that is gone, is not put to the
vote (:func:`left_out`); a new paragraph is, though the one that it was to follow is gone, once it
has a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from operator import itemgetter

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.ballots.sizes import resizing
from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.amend.conflicts.collisions import implies_rejection
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.authorship import edited
from draftbench.amend.placement.carrying import onto_part
from draftbench.amend.placement.placing import placed, touched
from draftbench.amend.placement.twins import wishes
from draftbench.amend.registers.states import IN_TEXT
from draftbench.amend.registers.subamendments import is_sub, on_its_text, open_parent
from draftbench.compare.words.strength import Direction, StrengthChange, strength_changes
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, RichText
from draftbench.messages import message, sentence, sentences

_WHOLE = 0.6
"""From this share of its words on a paragraph counts as replaced; as compilations show it."""


class Removal(IntEnum):
    """How far an amendment is removed from the text, the furthest highest."""

    PLACE = 1
    ADDITION = 2
    STRENGTH = 3
    WORDS = 4
    WHOLE = 5
    DELETION = 6


_SAID = {
    Removal.DELETION: message("It deletes a whole paragraph"),
    Removal.WHOLE: message("It replaces a whole paragraph"),
    Removal.WORDS: message("It replaces or removes words"),
    Removal.STRENGTH: message("It adds words that change the strength of the text"),
    Removal.ADDITION: message("It only adds to the text"),
    Removal.PLACE: message("It only moves, divides or joins paragraphs"),
}


SIZED = message(
    "Of amendments that differ only in a number or a date, the one furthest from that of the text "
    "comes first."
)


@dataclass(frozen=True, slots=True)
class Ballot:
    """One amendment on the list. ``part`` counts the parts of the text from 1; ``removal`` and
    ``share`` (0..1, of the words of the paragraphs concerned) say how far it is removed, ``why``
    why it stands where it stands; ``excludes`` are amendments on the list that are not put to the
    vote if it is adopted (also those that propose the same, not those that only ask for the same
    place); ``before`` is the amendment that it
    amends; ``hindrance`` says why it cannot be voted on as it is (empty: it can); ``by_chair`` that
    its place was chosen; ``ways`` whether it makes the text stronger or weaker, ``former`` the
    amendment on the same part
    that it comes after for its removal, ``rivals`` how many are on that part where it is the
    furthest removed of several; ``by_size`` that its place among others follows from the size of a
    number or from a date, ``reopened`` that it was accepted before."""

    entry: Entry
    part: int
    removal: Removal
    share: float
    why: str
    excludes: tuple[AmendmentId, ...] = ()
    before: AmendmentId | None = None
    hindrance: str = ""
    by_chair: bool = False
    ways: tuple[Direction, ...] = ()
    former: AmendmentId | None = None
    rivals: int = 0
    by_size: bool = False
    reopened: bool = False

    @property
    def to_choose(self) -> bool:
        """Whether it was accepted before and is before the meeting again in a conflict: its
        adoption chooses it over what it collides with."""
        placement = self.entry.placement
        return self.reopened and placement is not None and placement.outcome is Outcome.CONFLICT

    @property
    def to_confirm(self) -> bool:
        """Whether it can be voted on once its place, or that choice, is confirmed."""
        placement = self.entry.placement
        return self.to_choose or (placement is not None and placement.outcome is Outcome.CONFIRM)


def voting_list(
    state: Negotiation, order: Sequence[AmendmentId] | None = None
) -> tuple[Ballot, ...]:
    """Every tabled amendment that is put to the vote, and those that a vote made moot, in order:
    that which the negotiation has, or ``order`` (as :func:`arranged` takes it) instead."""
    chosen = state.voting if order is None else order
    suggested = suggested_list(state)
    by_id = {ballot.entry.amendment.id: ballot for ballot in suggested}
    ids = [ballot.entry.amendment.id for ballot in suggested]
    done: list[Ballot] = []
    for was, now in zip(ids, arranged(ids, chosen), strict=True):
        ballot = by_id[now]
        if was != now:
            why = message("The chair put it here; suggested was another place.")
            ballot = replace(ballot, why=why, by_chair=True)
        done.append(ballot)
    return tuple(done)


def arranged(ids: Sequence[AmendmentId], chosen: Iterable[AmendmentId]) -> list[AmendmentId]:
    """``ids`` in which those of ``chosen`` take, in this order, the places that they have among
    themselves; all others stay where they are.

    >>> arranged(["am-1", "am-2", "am-3"], ["am-3", "am-1"])
    ['am-3', 'am-2', 'am-1']
    """
    known = set(ids)
    wanted = [one for one in dict.fromkeys(chosen) if one in known]
    moved = set(wanted)
    following = iter(wanted)
    return [next(following) if one in moved else one for one in ids]


def suggested_list(state: Negotiation) -> tuple[Ballot, ...]:
    """What :func:`voting_list` gives, in the order that the rule suggests."""
    listed = (e for e in state.entries if e.moot or (e.tabled and not _idle(state, e)))
    entries = {entry.amendment.id: entry for entry in listed}
    alike = equal_proposals(entries.values(), state)
    places = Precedence(state)
    order = {key: places.of(entry) for key, entry in entries.items()}
    measured = {key: _measured(state, entry) for key, entry in entries.items()}
    parts = sorted(_parts(state, entries), key=lambda part: min(order[key] for key in part))
    done: list[Ballot] = []
    for number, part in enumerate(parts, start=1):
        former: AmendmentId | None = None
        behind: AmendmentId | None = None  # a further one; none of the same words is that
        rivals = len(part) if len({frozenset((k, *alike.get(k, ()))) for k in part}) > 1 else 0
        sizes = _sizes(state, [entries[key] for key in part])
        for key in _in_order(part, entries, measured, order, sizes):
            others = alike.get(key, ())
            behind = behind if former in others else former
            sized = any(key in row for row in sizes)
            ballot = _ballot(entries, key, number, rivals, measured[key], behind, others, sized)
            excludes = (x for x in ballot.excludes if not _beside(state, key, x, entries))
            again = state.course(key).reopened
            done.append(replace(ballot, excludes=tuple(excludes), reopened=again))
            former = key
    return tuple(done)


def vote_numbers(ballots: Iterable[Ballot]) -> dict[AmendmentId, int]:
    """The place in the order of what is voted on: not of what has a hindrance, nor of what the
    adoption of another one made moot."""
    voted = (b.entry for b in ballots if not b.hindrance or b.to_confirm)
    ids = (entry.amendment.id for entry in voted if entry.tabled)
    return {one: number for number, one in enumerate(ids, 1)}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An amendment before the meeting that is not put to the vote, and ``why``."""

    entry: Entry
    why: str


def left_out(state: Negotiation) -> tuple[LeftOut, ...]:
    """The amendments before the meeting that are not put to the vote: the text has them already,
    what they are about is no longer in it, or they fell with the one that proposed that."""
    return tuple(
        LeftOut(entry, _fell(entry) if entry.placement is None else entry.placement.why)
        for entry in state.entries
        if entry.fell_open or (entry.tabled and _idle(state, entry))
    )


def _fell(entry: Entry) -> str:
    return message("It fell with {other}.", other=entry.fell_with)


def _idle(state: Negotiation, entry: Entry) -> bool:
    """Whether there is nothing to vote on."""
    placement = entry.placement
    if placement is None:
        return False
    if placement.outcome is Outcome.CONTAINED or placement.stays:
        return True
    if placement.outcome in (Outcome.APPLIES, Outcome.CONFIRM):
        return False
    if all(isinstance(change, Insertion) for change in entry.amendment.changes.changes):
        return False  # it lost its neighbour, and waits for another place
    if placement.outcome is Outcome.ORPHANED:
        return True
    if is_sub(entry.amendment):
        return False
    return bool(placement.where) and all(one not in state.draft for one in placement.where)


def _beside(
    state: Negotiation, one: AmendmentId, other: AmendmentId, entries: Mapping[AmendmentId, Entry]
) -> bool:
    """Whether both can be adopted, though not both at the place that they ask for."""
    entry = entries[one]
    if other not in entry.competing or other in entry.alternatives:
        return False
    if is_sub(entry.amendment) or is_sub(entries[other].amendment):
        return False
    sets = [entries[key].placement for key in (one, other)]
    mine, its = (None if placed is None else placed.changes for placed in sets)
    if mine is None or its is None:
        return False
    return not implies_rejection(mine, its, state.draft)


def equal_proposals(
    entries: Iterable[Entry], state: Negotiation
) -> dict[AmendmentId, tuple[AmendmentId, ...]]:
    """The open amendments that propose the same for the draft, or for what one open amendment would
    give, as another one, with those others."""
    groups: dict[object, list[AmendmentId]] = {}
    for entry in entries:
        parent = open_parent(entry.amendment, state.states)
        text, placement = state.draft, entry.placement
        if parent is not None:
            text, placement = on_its_text(entry.amendment, state.states, state.redline)
        if placement is not None and placement.changes is not None:
            wanted = parent and parent.id, wishes(placement.changes, text)
            groups.setdefault(wanted, []).append(entry.amendment.id)
    return {
        one: tuple(other for other in group if other != one)
        for group in groups.values()
        for one in group
        if len(group) > 1
    }


def _ballot(
    entries: dict[AmendmentId, Entry],
    key: AmendmentId,
    number: int,
    others: int,
    measured: tuple[Removal, float, tuple[Direction, ...]],
    former: AmendmentId | None,
    alike: Sequence[AmendmentId],
    by_size: bool,
) -> Ballot:
    entry = entries[key]
    removal, share, ways = measured
    parent = entry.amendment.parent if is_sub(entry.amendment) else None
    before = parent if parent in entries else None
    why = _SAID[removal]
    if removal in (Removal.WORDS, Removal.ADDITION, Removal.STRENGTH) and share:
        why = message(
            "{why} ({percent} per cent of the text concerned)",
            why=why,
            percent=max(1, round(100 * share)),
        )
    if len(ways) > 1:
        why = message("{why} and makes it stronger in one place and weaker in another", why=why)
    elif Direction.STRONGER in ways:
        why = message("{why} and makes it stronger", why=why)
    elif Direction.WEAKER in ways:
        why = message("{why} and makes it weaker", why=why)
    if before is not None:
        why = message(
            "It amends {before}, which is voted on after it. {why}", before=before, why=why
        )
    elif former is not None and not by_size:
        why = message("{why}, so it comes after {former}", why=why, former=former)
    elif former is None and others > 1:
        why = message(
            "{why}. Of the {others} amendments to this part, it is the furthest removed",
            why=why,
            others=others,
        )
    excludes = dict.fromkeys((*entry.competing, *entry.alternatives, *alike))
    return Ballot(
        entry,
        number,
        removal,
        share,
        sentences(sentence(why), SIZED if by_size else ""),
        tuple(sorted((x for x in excludes if x in entries), key=lambda x: (len(x), x))),
        before,
        _hindrance(entry),
        ways=ways,
        former=former if before is None else None,
        rivals=others if before is None and former is None and others > 1 else 0,
        by_size=by_size,
    )


def _hindrance(entry: Entry) -> str:
    placement = entry.placement
    if placement is None or placement.outcome is Outcome.APPLIES:
        return ""
    return placement.why


def _in_order(
    part: Sequence[AmendmentId],
    entries: dict[AmendmentId, Entry],
    measured: dict[AmendmentId, tuple[Removal, float, tuple[Direction, ...]]],
    order: dict[AmendmentId, Order],
    sizes: Iterable[Sequence[AmendmentId]],
) -> Iterable[AmendmentId]:
    """The amendments of a part, those to an amendment before it; those of each row of ``sizes`` in
    its order."""

    def rank(key: AmendmentId) -> tuple[float | bool | Order, ...]:
        removal, share, ways = measured[key]
        return -removal, not ways, -round(share, 4), order[key]

    upon: dict[AmendmentId | None, list[AmendmentId]] = {}
    ranked = sorted(part, key=rank)
    for row in sizes:
        ranked = arranged(ranked, row)
    for key in ranked:
        amendment = entries[key].amendment
        parent = amendment.parent if is_sub(amendment) and amendment.parent in entries else None
        upon.setdefault(parent, []).append(key)

    return _from_below(upon, None)


def _sizes(state: Negotiation, entries: Iterable[Entry]) -> list[list[AmendmentId]]:
    """The amendments that give one figure different sizes, the furthest from that of the text
    first."""
    alone: dict[tuple[AmendmentId | None, ClauseId], list[tuple[AmendmentId, ChangeSet]]] = {}
    for entry in entries:
        placed = None if entry.placement is None else entry.placement.changes
        changes = entry.amendment.changes if placed is None else placed
        clauses = {c.clause if isinstance(c, Splice) else None for c in changes.changes}
        clause = clauses.pop() if len(clauses) == 1 else None
        if clause is not None:
            parent = entry.amendment.parent if is_sub(entry.amendment) else None
            alone.setdefault((parent, clause), []).append((entry.amendment.id, changes))
    rows: dict[object, list[tuple[Decimal, AmendmentId]]] = {}
    for (parent, clause), several in alone.items():
        for key, changes in several if len(several) > 1 else ():
            drafted = state.draft.get(clause) if parent is None else None
            text = changes.seen.get(clause) if drafted is None else drafted.text
            splices = [change for change in changes.changes if isinstance(change, Splice)]
            found = text and resizing(clause, text, splices, state.draft.language)
            if found:
                rows.setdefault((parent, found.question), []).append((-found.distance, key))
    different = [sorted(row, key=itemgetter(0)) for row in rows.values()]
    return [[key for _, key in row] for row in different if row[0][0] < row[-1][0]]


def _from_below(
    upon: Mapping[AmendmentId | None, Sequence[AmendmentId]], parent: AmendmentId | None
) -> Iterator[AmendmentId]:
    for key in upon.get(parent, ()):
        yield from _from_below(upon, key)
        yield key


def _parts(state: Negotiation, entries: dict[AmendmentId, Entry]) -> list[list[AmendmentId]]:
    """The amendments that are on one part of the text, together."""
    first: dict[object, AmendmentId] = {}
    above = {key: key for key in entries}

    def top(key: AmendmentId) -> AmendmentId:
        while above[key] != key:
            key = above[key]
        return key

    for key, entry in entries.items():
        ties: list[object] = list(concerned(state, changes_of(state, entry).changes))
        ties += [("with", other) for other in (*entry.competing, *entry.alternatives)]
        ties.append(("with", key))
        if is_sub(entry.amendment) and entry.amendment.parent in entries:
            ties = [("with", entry.amendment.parent), ("with", key)]
        for tie in ties:
            one, other = top(first.setdefault(tie, key)), top(key)
            above[max(one, other)] = min(one, other)
    parts: dict[AmendmentId, list[AmendmentId]] = {}
    for key in entries:
        parts.setdefault(top(key), []).append(key)
    return list(parts.values())


def _measured(state: Negotiation, entry: Entry) -> tuple[Removal, float, tuple[Direction, ...]]:
    """How far an amendment is removed, the share of words that it changes, and whether it makes
    the text stronger or weaker (empty: neither)."""
    placed = None if entry.placement is None else entry.placement.changes
    changes = entry.amendment.changes if placed is None else placed
    removal = max((_removal(change) for change in changes.changes), default=Removal.PLACE)
    before = after = changed = 0
    ways: dict[Direction, None] = {}
    for clause in dict.fromkeys(c.clause for c in changes.changes if isinstance(c, Splice)):
        splices = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
        text = state.draft[clause].text if placed and clause in state.draft else None
        text = text or changes.seen.get(clause) or RichText(" ".join(s.old for s in splices))
        gone = sum(s.end - s.start for s in splices)
        come = sum(len(s.new) for s in splices)
        if come and gone > _WHOLE * max(1, len(text)):
            removal = max(removal, Removal.WHOLE)
        before += len(text)
        after += len(text) - gone + come
        changed += gone + come
        ways |= dict.fromkeys(_strength(state, text, splices))
    if removal is Removal.ADDITION and ways:
        removal = Removal.STRENGTH
    share = changed / (before + after) if before + after else 0.0
    return removal, min(1.0, share), tuple(ways)


def _removal(change: Change) -> Removal:
    match change:
        case Deletion():
            return Removal.DELETION
        case Splice():
            return Removal.WORDS if change.old.strip() else Removal.ADDITION
        case Insertion():
            return Removal.ADDITION
        case Relocation() | Split() | Join():
            return Removal.PLACE


def _strength(state: Negotiation, text: RichText, splices: Sequence[Splice]) -> Iterable[Direction]:
    new = spliced(text, splices) if all(s.end <= len(text) for s in splices) else text
    for change in strength_changes(diff(text.plain, new.plain), state.draft.language):
        if change.direction is not Direction.OTHER:
            yield change.direction


# Where in the text an amendment stands: the order of lists in which amendments follow the text.

Order = tuple[float, int, str]
"""Sorts amendments: a place in the text, then am-9 before am-10."""


def changes_of(state: Negotiation, entry: Entry) -> ChangeSet:
    """The changes in coordinates of the draft where it has a place there, else as adopted or else
    proposed, in the part of a divided clause that they are about."""
    placement = entry.placement
    adopted = state.course(entry.amendment.id).adopted if entry.status in IN_TEXT else None
    proposed = adopted or entry.amendment.changes
    if placement is not None and placement.changes is not None:
        return placement.changes
    where, lineage = () if placement is None else placement.where, state.redline.lineage
    divided = {*lineage.parts.values()} & touched(proposed.changes)
    if placement is None and divided:
        steps = (*state.steps, *state.incorporated)
        made = (step for step in steps if step.stamp.amendment == entry.amendment.id)
        where = tuple(part for step in made for part in _written_in(state, step.changes))
        where = where or placed(proposed, state.draft, state.redline).where
    return onto_part(proposed, where, lineage)


def _written_in(state: Negotiation, changes: ChangeSet) -> Iterator[ClauseId]:
    """The clauses that changes edit; of one that was divided since, the only part that has the
    words which they bring."""
    for clause in dict.fromkeys(c.clause for c in changes.changes if isinstance(c, Splice)):
        own = edited(changes, clause)
        words = [own.after[first:last].strip() for first, last in own.places]
        parts = state.redline.lineage.divided(clause, state.draft)
        having = [p for p in parts if all(each in state.draft[p].text.plain for each in words)]
        yield having[0] if len(having) == 1 else clause


class Precedence:
    """Knows where in the text with all its changes each clause stands."""

    def __init__(self, state: Negotiation) -> None:
        entries = state.redline.entries
        self._state = state
        self._at = {entry.clause.id: at for at, entry in enumerate(entries)}
        self._at |= state.redline.places
        self._joined = state.redline.lineage.joined
        self._end = len(entries)

    def of_clause(self, clause: ClauseId) -> int:
        """Where a clause stands (from 0), or the one that it was joined to; behind all others where
        it is in no text."""
        known: set[ClauseId] = set()
        while clause not in self._at and clause in self._joined and clause not in known:
            known.add(clause)
            clause = self._joined[clause].into
        return self._at.get(clause, self._end)

    def of(self, entry: Entry) -> Order:
        """The place of the first clause that an amendment is about; an amendment to an amendment
        directly before that one."""
        amendment = entry.amendment
        number = len(amendment.id), str(amendment.id)
        if is_sub(amendment) and amendment.parent is not None:
            parent = self._state.entry(amendment.parent)
            if parent is not None:
                at, *_ = self.of(parent)
                return at, *number
        places = [self._place(change) for change in changes_of(self._state, entry).changes]
        return min(places, default=float(self._end)), *number

    def _place(self, change: Change) -> float:
        if not isinstance(change, Insertion):
            return self.of_clause(change.clause)
        if change.slot.after is not None:
            draft = self._state.draft
            last = change.slot.after
            if last in draft:
                last = draft.subtree(last)[-1].id
            return self.of_clause(last) + 0.5
        return -0.5 if change.slot.parent is None else self.of_clause(change.slot.parent) + 0.25


def concerned(state: Negotiation, changes: Iterable[Change]) -> tuple[ClauseId, ...]:
    """The clauses that changes take hold of, with what hangs on those that go or move; for a new
    clause none."""
    found: dict[ClauseId, None] = {}
    for change in changes:
        if isinstance(change, Insertion):
            continue
        inside = change.clause in state.draft
        for clause in state.draft.subtree(change.clause) if inside else ():
            found[clause.id] = None
        found[change.clause] = None
        if isinstance(change, Join):
            found[change.into] = None
    return tuple(found)


# What an amendment does to the strength of the text: "Urges" that becomes "Encourages".


def strengthening(state: Negotiation, entry: Entry) -> tuple[StrengthChange, ...]:
    """The words of strength that an amendment changes, in the order of its clauses: of an open one
    that has a place in the draft against the draft as it stands, else against the words that its
    authors saw (what was accepted stands in the draft already)."""
    placed = entry.placement.changes if entry.open and entry.placement is not None else None
    changes = entry.amendment.changes if placed is None else placed
    return tuple(
        change
        for clause in dict.fromkeys(c.clause for c in changes.changes if isinstance(c, Splice))
        for change in _of_clause(state, changes, clause, placed=placed is not None)
        if change.direction is not Direction.OTHER
    )


def _of_clause(
    state: Negotiation, changes: ChangeSet, clause: ClauseId, *, placed: bool
) -> tuple[StrengthChange, ...]:
    splices = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
    drafted = state.draft.get(clause)
    text = drafted.text if placed and drafted is not None else changes.seen.get(clause)
    if text is None or not _fit(text, splices):
        return ()
    new = spliced(text, splices)
    return strength_changes(diff(text.plain, new.plain), state.draft.language)


def _fit(text: RichText, splices: Sequence[Splice]) -> bool:
    return all(text.text[s.start : s.end] == s.old for s in splices)
