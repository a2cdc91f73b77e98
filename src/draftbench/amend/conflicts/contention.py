"""Conflicts as objects: where tabled amendments cannot be accepted together, or not beside what was
accepted, each with what every side would give.

A conflict is one clause and the amendments that collide there. Its id is made from just these, so
that it stays the same for as long as they do, whatever else happens.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Placement, reading_order
from draftbench.amend.changesets.building import built, spliced
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
from draftbench.amend.changesets.editing import apply, replaced
from draftbench.amend.changesets.summaries import Summary, summarize
from draftbench.amend.conflicts.collisions import apart, colliding, reached
from draftbench.amend.negotiation import Entry, Negotiation, changed_entries
from draftbench.amend.placement.carrying import onto_part
from draftbench.amend.placement.placing import place, touched
from draftbench.amend.placement.twins import Wish, wishes, words_wanted
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.states import STATES, Moment
from draftbench.amend.registers.subamendments import on_its_text, open_parent, text_with
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.messages import sentences


class Sort(StrEnum):
    """What collides."""

    WORDS = "words"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True)
class Side:
    """What some of the amendments would give. ``amendments`` propose the same here; empty: nobody's
    amendment, but what stands in the text. ``words`` are the words that go and those that come,
    ``what`` is what it would do (empty: nothing, it stands in the text), ``text`` is how the clause
    would read (new clauses on lines of their own; "" where it would go). ``accepted``: it stands
    in the text already."""

    amendments: tuple[AmendmentId, ...]
    sponsors: tuple[str, ...]
    words: tuple[tuple[str, str], ...]
    what: tuple[Summary, ...]
    text: str
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """One conflict at ``clause``. ``members`` are the open amendments in it,
    ``accepted`` those that stand in the text and that they collide with, ``own`` the changes by
    which each member does (in coordinates of the text where it has a place). ``on`` names the open
    amendment whose text it is about (None: the draft). ``why`` says why what is open cannot stand
    beside what is accepted or agreed, ``remark`` why the conflict was left as it is."""

    id: str
    sort: Sort
    clause: ClauseId
    members: tuple[AmendmentId, ...]
    accepted: tuple[AmendmentId, ...]
    sides: tuple[Side, ...]
    own: tuple[tuple[AmendmentId, tuple[Change, ...]], ...] = ()
    on: AmendmentId | None = None
    why: str = ""
    remark: Moment | None = None


_Place = tuple[AmendmentId | None, ClauseId]  # a clause, and whose text it is in (None: the draft)
_Stuck = tuple[Amendment, Placement]  # what collides with what was accepted


def conflict_id(clause: ClauseId, amendments: Iterable[AmendmentId]) -> str:
    """The id of the conflict of these amendments at that clause: "c-" and eight hex digits."""
    key = "\n".join([clause, *sorted(amendments)])
    return f"c-{hashlib.sha256(key.encode()).hexdigest()[:8]}"


def conflicts(state: Negotiation) -> tuple[Conflict, ...]:
    """Every conflict of tabled amendments, in order of the text. Complete: whichever two of them
    compete (:attr:`Entry.competing`) are in one together, and whoever collides with what was
    accepted is in one."""
    finder = _Finder(state)
    found = [*finder.among_open(), *finder.with_accepted()]
    return tuple(
        sorted(found, key=lambda c: (finder.position(c), [*map(reading_order, c.members)]))
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """``number``: how many :func:`conflicts` there are, without making them. ``groups`` and
    ``members`` are those of open amendments by clause, ``against`` and ``stuck`` those of the
    amendments that collide with what was accepted, by place; ``entries`` all that were counted."""

    number: int = 0
    entries: tuple[Entry, ...] = ()
    groups: Mapping[ClauseId, int] = field(default_factory=dict)
    members: Mapping[ClauseId, tuple[AmendmentId, ...]] = field(default_factory=dict)
    against: Mapping[_Place, int] = field(default_factory=dict)
    stuck: Mapping[_Place, Sequence[_Stuck]] = field(default_factory=dict)

    def after(self, state: Negotiation) -> Tally:
        """The tally of another state: it is counted again only at the clauses of amendments that
        stand in another way."""
        finder, entries = _Finder(state, counting=True), tuple(state.entries)
        others = list(changed_entries(self.entries, entries))
        other = {entry.amendment.id for _, *two in others for entry in two if entry}
        again = finder.stuck_again((new for *_, new in others if new), other, self.stuck)
        against = {**self.against, **{place: len(_sharing(own)) for place, own in again.items()}}
        groups, members = dict(self.groups), dict(self.members)
        for clause, found in finder.pairs_again(other, self.members).items():
            number = sum(1 for _ in finder.groups_of(found))
            groups[clause] = number
            members[clause] = tuple({one for pair in found for one in (pair.one, pair.other)})
        number = sum(groups.values()) + sum(against.values())
        return Tally(number, entries, groups, members, against, {**self.stuck, **again})


def _stuck(entry: Entry) -> Placement | None:
    """The placement of a tabled amendment that collides with what was accepted; None of others."""
    placed = entry.placement
    if placed is None or placed.outcome is not Outcome.CONFLICT or not entry.tabled:
        return None
    return placed


@dataclass(slots=True)
class _Group:
    """Amendments that collide at a clause, and the changes by which they do."""

    clause: ClauseId
    text: Document
    on: AmendmentId | None
    own: dict[AmendmentId, Collection[Change]] = field(default_factory=dict)


class _Finder:
    """Finds conflicts; only ``counting`` them it does not ask by which edits of a clause two
    collide."""

    def __init__(self, state: Negotiation, *, counting: bool = False) -> None:
        self._state = state
        self._counting = counting
        self._states = state.states
        self._grounds: dict[AmendmentId, tuple[Document, ChangeSet]] = {}
        self._wanted: dict[tuple[AmendmentId, ClauseId], frozenset[Wish]] = {}

    def _entry(self, amendment: AmendmentId) -> Entry:
        found = self._state.entry(amendment)
        if found is None:
            raise KeyError(amendment)
        return found

    def position(self, conflict: Conflict) -> int:
        """Where in the draft a conflict is; what is not there stands at the end."""
        draft = self._state.draft
        return draft.position(conflict.clause) if conflict.clause in draft else len(draft)

    def among_open(self) -> Iterator[Conflict]:
        """The conflicts of open amendments with each other."""
        for group, sort in self.open_groups():
            yield self._made(sort, group, (), self._sides(group, sort))

    def open_groups(self) -> Iterator[tuple[_Group, Sort]]:
        """The open amendments that collide at a clause and do not all want the same there."""
        at: dict[ClauseId, list[_Pair]] = {}
        for entry in self._state.entries:
            key = entry.amendment.id
            for other in entry.competing:
                if key < other:
                    for pair in self._pairs(key, other):
                        at.setdefault(pair.clause, []).append(pair)
        for pairs in at.values():
            yield from self.groups_of(pairs)

    def pairs_again(
        self, ids: Set[AmendmentId], members: Mapping[ClauseId, Collection[AmendmentId]]
    ) -> dict[ClauseId, list[_Pair]]:
        """All pairs at the clauses where one of ``ids`` is in a pair, or was among ``members``, who
        were in pairs at a clause before."""
        found: dict[ClauseId, list[_Pair]] = {
            clause: [] for clause, own in members.items() if not ids.isdisjoint(own)
        }
        for key in ids:
            entry = self._state.entry(key)
            for other in () if entry is None else entry.competing:
                if key < other or other not in ids:
                    for pair in self._pairs(*sorted((key, other))):
                        found.setdefault(pair.clause, []).append(pair)
        for clause, pairs in found.items():
            others = set(members.get(clause, ())) - ids
            for key in others:
                for other in others.intersection(self._entry(key).competing):
                    if key < other:
                        again = self._pairs(key, other)
                        pairs.extend(pair for pair in again if pair.clause == clause)
        return found

    def groups_of(self, pairs: Sequence[_Pair]) -> Iterator[tuple[_Group, Sort]]:
        """The groups at a clause of all ``pairs`` there that do not all want the same."""
        for group in _groups(pairs):
            group.own = {
                key: [c for c in self._ground(key)[1].changes if c in group.own[key]]
                for key in sorted(group.own, key=reading_order)
            }
            sort = _sort(change for changes in group.own.values() for change in changes)
            if self._differ(group, sort):
                yield group, sort

    def _pairs(self, one: AmendmentId, other: AmendmentId) -> Iterator[_Pair]:
        text, mine = self._ground(one)
        _, its = self._ground(other)
        on = self._on(one)
        shared = _one_clause(mine, its) if self._counting else None
        if shared is not None:
            yield _Pair(one, other, shared, text, on, mine.changes[0], its.changes[0])
            return
        for first, second, clauses in colliding(mine, its, text):
            for clause in clauses:
                yield _Pair(one, other, clause, text, on, first, second)

    def _on(self, amendment: AmendmentId) -> AmendmentId | None:
        parent = open_parent(self._entry(amendment).amendment, self._states)
        return None if parent is None else parent.id

    def _ground(self, one: AmendmentId) -> tuple[Document, ChangeSet]:
        """The text that an amendment would change, and its changes there."""
        if one not in self._grounds:
            text, placement = self._state.draft, self._entry(one).placement
            if self._on(one) is not None:
                amendment = self._entry(one).amendment
                text, placement = on_its_text(amendment, self._states, self._state.redline)
            changes = None if placement is None else placement.changes
            self._grounds[one] = text, changes or ChangeSet(text.fingerprint, ())
        return self._grounds[one]

    def _differ(self, group: _Group, sort: Sort) -> bool:
        """Whether a group has more than one side."""
        wanted = {
            self._words_of(key, group.clause)
            if sort is Sort.WORDS
            else wishes(ChangeSet("", tuple(changes), self._ground(key)[1].seen))
            for key, changes in group.own.items()
        }
        if len(wanted) > 1 or sort is Sort.WORDS:
            return len(wanted) > 1
        return len(self._sides(group, sort)) > 1

    def _words_of(self, key: AmendmentId, clause: ClauseId) -> frozenset[Wish]:
        known = self._wanted.get((key, clause))
        if known is None:
            known = self._wanted[key, clause] = words_wanted(self._ground(key)[1], clause)
        return known

    def _sides(self, group: _Group, sort: Sort) -> Sequence[Side]:
        sides: dict[object, Side] = {}
        for key, changes in group.own.items():
            amendment = self._entry(key).amendment
            _, placed = self._ground(key)
            text = reading(group.text, placed, group.clause, changes)
            own = ChangeSet(group.text.fingerprint, tuple(changes), placed.seen)
            what = summarize(own)
            alike: object = text, what, wishes(own)
            if sort is Sort.WORDS:
                alike = words_wanted(placed, group.clause)
            former = sides.get(alike)
            if former is None:
                sides[alike] = Side((key,), amendment.sponsors, _words(changes), what, text)
            else:
                sides[alike] = _united(former, amendment)
        return tuple(sides.values())

    def with_accepted(self) -> Iterator[Conflict]:
        """The conflicts of open amendments with what stands in the text."""
        for at, stuck in self.stuck_again(self._state.entries, set(), {}).items():
            for some in _sharing(stuck):
                yield self._against(*at, some)

    def stuck_again(
        self,
        entries: Iterable[Entry],
        ids: Set[AmendmentId],
        former: Mapping[_Place, Sequence[_Stuck]],
    ) -> dict[_Place, list[_Stuck]]:
        """The open amendments that collide with what was accepted, at each place where one of
        ``entries`` does, or one of ``ids`` (among them theirs) did among the ``former``."""
        found = {
            at: left
            for at, own in former.items()
            if len(left := [one for one in own if one[0].id not in ids]) < len(own)
        }
        for entry in entries:
            if (placement := _stuck(entry)) is not None:
                for clause, *_ in self._places(entry.amendment, placement):
                    at = self._on(entry.amendment.id), clause
                    stuck = found.setdefault(at, [*former.get(at, ())])
                    stuck.append((entry.amendment, placement))
        return found

    def _places(self, amendment: Amendment, placement: Placement) -> Iterable[list[ClauseId]]:
        """The clauses at which an amendment collides; the parts of one that it deletes, which was
        divided since, are one place."""
        gone = {c.clause for c in amendment.changes.changes if isinstance(c, Deletion)}
        found: dict[ClauseId, list[ClauseId]] = {}
        for clause in placement.where:
            wholes = (clause, *self._state.redline.lineage.wholes(clause))
            found.setdefault(next((w for w in wholes if w in gone), clause), []).append(clause)
        return found.values()

    def _against(
        self, on: AmendmentId | None, clause: ClauseId, stuck: Sequence[_Stuck]
    ) -> Conflict:
        text: Document | None = None
        if on is not None:
            text = text_with(self._entry(on).amendment, self._states, self._state.redline)
        if text is None:
            text = self._state.draft
        rivals = tuple(dict.fromkeys(rival for _, placed in stuck for rival in placed.rivals))
        stands = text.get(clause)
        places = [place for one in stuck for place in self._places(*one) if place[0] == clause]
        parts = dict.fromkeys(part for place in places for part in place if part in text)
        standing = [self._entry(rival).amendment for rival in rivals]
        sides = [
            Side(
                rivals,
                tuple(dict.fromkeys(code for one in standing for code in one.sponsors)),
                (),
                tuple(dict.fromkeys(w for one in standing for w in _done_at(clause, one.changes))),
                "\n".join(text[part].text.plain for part in parts),
                accepted=True,
            )
        ]
        group, lineage = _Group(clause, text, on), self._state.redline.lineage
        wanted: dict[object, Side] = {}
        for amendment, placed in sorted(stuck, key=lambda each: reading_order(each[0].id)):
            whole = onto_part(amendment.changes, placed.where, lineage)
            changes = whole.changes
            own = [c for c in changes if clause in concerned(c) | _brought(c)]
            wished = _as_wished(whole, [c for c in own if c not in placed.there], clause, stands)
            if stands is not None and any(clause in _brought(c) for c in own):
                wished = in_its_words(amendment, text, self._states)[clause].text.plain
            if not own:
                own = [c for c in changes if all(one not in text for one in concerned(c))]
                wished = _of_gone_clauses(whole, own) or self._unjoined(own, stands)
            group.own[amendment.id] = own
            alike = wished, wishes(ChangeSet("", tuple(own), whole.seen))
            former = wanted.get(alike)
            if former is None:
                wanted[alike] = Side(
                    (amendment.id,),
                    amendment.sponsors,
                    _words(own),
                    summarize(whole),
                    wished,
                )
            else:
                wanted[alike] = _united(former, amendment)
        sides += wanted.values()
        sort = _sort(change for own in group.own.values() for change in own)
        if stands is None:
            sort = Sort.STRUCTURE
        why = dict.fromkeys(placed.why for _, placed in stuck)
        return self._made(sort, group, rivals, sides, sentences(*why))

    def _unjoined(self, own: Sequence[Change], stands: Clause | None) -> str:
        """How the clause would read, which still reads as it did when one that is to be deleted
        went on in it; "" where that is not so."""
        joined = self._state.redline.lineage.joined
        found = [joined[c.clause] for c in own if isinstance(c, Deletion) and c.clause in joined]
        if len(found) != 1 or stands is None or found[0].whole != stands.text.text:
            return ""
        return RichText(found[0].whole[: found[0].head]).plain.rstrip()

    def _made(
        self,
        sort: Sort,
        group: _Group,
        accepted: tuple[AmendmentId, ...],
        sides: Iterable[Side],
        why: str = "",
    ) -> Conflict:
        clause, on = group.clause, group.on
        members = tuple(group.own)
        name = conflict_id(clause, (*members, *accepted))
        own = tuple((key, tuple(changes)) for key, changes in group.own.items())
        remark = self._state.remarks.get(name)
        return Conflict(name, sort, clause, members, accepted, tuple(sides), own, on, why, remark)


@dataclass(frozen=True, slots=True)
class _Pair:
    one: AmendmentId
    other: AmendmentId
    clause: ClauseId
    text: Document
    on: AmendmentId | None
    first: Change
    second: Change

    @property
    def gap(self) -> bool:
        """Whether both want the same place, and not the words of the clause."""
        one, other = self.first, self.second
        arriving = Insertion | Relocation
        if not isinstance(one, arriving) or not isinstance(other, arriving):
            return False
        return one.slot == other.slot


def _one_clause(mine: ChangeSet, its: ChangeSet) -> ClauseId | None:
    """The clause in which two sets of edits meet, where that is the only one; what competes then
    collides there."""
    if not all(type(change) is Splice for own in (mine, its) for change in own.changes):
        return None
    both = {c.clause for c in mine.changes if isinstance(c, Splice)}
    both &= {c.clause for c in its.changes if isinstance(c, Splice)}
    return both.pop() if len(both) == 1 else None


def _groups(pairs: Sequence[_Pair]) -> list[_Group]:
    """The pairs at one clause in groups of those that exclude each other: what wants the place
    behind it apart from what is about its words. Two groups of the same amendments are one."""
    beside = [pair for pair in pairs if pair.gap]
    found: dict[frozenset[AmendmentId], _Group] = {}
    for group in (*_components([p for p in pairs if not p.gap]), *_components(beside)):
        known = found.get(frozenset(group.own))
        if known is None:
            found[frozenset(group.own)] = group
        else:
            for key, changes in group.own.items():
                known.own[key] = {*known.own[key], *changes}
    return list(found.values())


def _sharing(stuck: Sequence[_Stuck]) -> list[list[_Stuck]]:
    """What is stuck at one clause, apart where it collides with different accepted amendments."""
    groups: list[tuple[set[AmendmentId], list[_Stuck]]] = []
    for one in stuck:
        rivals, together = set(one[1].rivals), [one]
        for group in [g for g in groups if g[0] & rivals or not (g[0] or rivals)]:
            groups.remove(group)
            rivals |= group[0]
            together = [*group[1], *together]
        groups.append((rivals, together))
    return [together for _, together in groups]


def _components(pairs: Sequence[_Pair]) -> list[_Group]:
    """The pairs at one clause, those that hang together in one group."""
    groups: list[_Group] = []
    for pair in pairs:
        touching = [g for g in groups if pair.one in g.own or pair.other in g.own]
        joined = _Group(pair.clause, pair.text, pair.on)
        for group in touching:
            joined.own |= group.own
            groups.remove(group)
        for key, change in ((pair.one, pair.first), (pair.other, pair.second)):
            joined.own[key] = {*joined.own.get(key, ()), change}
        groups.append(joined)
    return groups


def _sort(changes: Iterable[Change]) -> Sort:
    return Sort.WORDS if all(isinstance(c, Splice) for c in changes) else Sort.STRUCTURE


def _words(changes: Iterable[Change]) -> tuple[tuple[str, str], ...]:
    return tuple((c.old, c.new.plain) for c in changes if isinstance(c, Splice))


def _united(side: Side, amendment: Amendment) -> Side:
    sponsors = tuple(dict.fromkeys((*side.sponsors, *amendment.sponsors)))
    return Side((*side.amendments, amendment.id), sponsors, side.words, side.what, side.text)


def concerned(change: Change) -> frozenset[ClauseId]:
    """The clauses that a change takes hold of or is anchored in."""
    found: set[ClauseId] = set()
    for name in ("clause", "into"):
        if (clause := getattr(change, name, None)) is not None:
            found.add(clause)
    found.update(filter(None, getattr(change, "slot", ())))
    return frozenset(found)


def _done_at(clause: ClauseId, changes: ChangeSet) -> tuple[Summary, ...]:
    """What changes do to a clause; all that they do where none of them names it."""
    own = tuple(c for c in changes.changes if clause in concerned(c) | _brought(c))
    return summarize(replace(changes, changes=own or changes.changes))


def _brought(change: Change) -> frozenset[ClauseId]:
    """The new clauses of a change; a new base text may have them already."""
    return frozenset(c.id for c in change.clauses) if isinstance(change, Insertion) else frozenset()


def reading(
    text: Document, changes: ChangeSet, clause: ClauseId, own: Collection[Change] | None = None
) -> str:
    """How a clause of ``text`` reads once ``changes`` (made for it) are made, with the new clauses
    that come directly to it on lines of their own (of the ``own`` changes, where these are named),
    or the clause in which it goes on; "" where it goes."""
    lines = {clause}
    for change in changes.changes:
        if isinstance(change, Insertion) and (own is None or change in own):
            anchors = change.slot if any(change.slot) else (text.clauses[0].id,)
            lines.update(new.id for new in change.clauses if clause in anchors)
        elif isinstance(change, Split) and change.clause == clause:
            lines.add(change.new)
        elif isinstance(change, Join) and change.clause == clause:
            lines.add(change.into)
    after = built(text, changes.changes)
    return "\n".join(found.text.plain for found in after if found.id in lines)


def _as_wished(
    whole: ChangeSet, changes: Sequence[Change], clause: ClauseId, stands: Clause | None
) -> str:
    """How the clause, which reads as ``stands`` now, would read with the changes: the words that
    their author saw, and what came to them since at other places."""
    seen = whole.seen.get(clause)
    lines: list[str] = []
    if seen is not None and Deletion(clause) not in changes:
        splices = [c for c in changes if isinstance(c, Splice)]
        lines.append(_with_others(seen, splices, stands).plain)
    for change in changes:
        if isinstance(change, Insertion):
            lines.extend(c.text.plain for c in change.clauses)
    return "\n".join(lines)


def in_its_words(amendment: Amendment, text: Document, states: Ledger) -> Document:
    """``text`` with the new clauses of an amendment, which it has in other words, as they were
    proposed, and as accepted amendments amended them."""
    own = [c for c in amendment.changes.changes if isinstance(c, Insertion)]
    brought = {clause.id for change in own for clause in change.clauses}
    for change in own:
        for clause in change.clauses:
            text = replaced(text, clause.id, clause.text)
    for other, status in states.values():
        if STATES[status].in_text and touched(other.changes.changes) & brought:
            placed = place(other.changes, text).changes
            text = text if placed is None else apply(text, placed)
    return text


def _of_gone_clauses(whole: ChangeSet, changes: Sequence[Change]) -> str:
    """How clauses that are gone, because their words went on in another, would read with the
    changes of them."""
    names = dict.fromkeys(c.clause for c in changes if not isinstance(c, Insertion))
    each = (
        _as_wished(whole, [c for c in changes if name in concerned(c)], name, None)
        for name in names
    )
    return "\n".join(words for words in each if words)


def _with_others(seen: RichText, splices: Sequence[Splice], stands: Clause | None) -> RichText:
    """``seen`` with the splices, and with those differences of ``stands`` that none of them
    touches."""
    others = () if stands is None else edits_beside(seen, splices, stands)
    return spliced(seen, (*splices, *others))


def edits_beside(
    seen: RichText, own: Sequence[Splice | Split], stands: Clause
) -> tuple[Splice, ...]:
    """The differences of ``stands`` from the words that an author saw which none of the author's
    ``own`` edits of them touches."""
    words, new = seen.text, stands.text
    ranges = [reached(change, words) for change in own]
    return tuple(
        Splice(stands.id, start, end, words[start:end], new.slice(first, last))
        for start, end, first, last in diff(words, new.text).hunks
        if all(apart((start, end), each, words) for each in ranges)
    )
