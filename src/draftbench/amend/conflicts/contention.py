"""Conflicts as objects: where tabled amendments cannot be accepted together, or not beside what was
accepted, each with what every side would give.

A conflict is one clause and the amendments that collide there. Its id is made from just these, so
that it stays the same for as long as they do, whatever else happens.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, reading_order
from draftbench.amend.changesets.applying import apply
from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.bundles import part, title_of
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Splice,
    Split,
)
from draftbench.amend.conflicts.collisions import colliding
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.twins import read
from draftbench.amend.registers.course import Moment
from draftbench.amend.registers.subamendments import on_its_text, open_parent, text_with
from draftbench.document import ClauseId, Document, spoken_labels


class Sort(StrEnum):
    """What collides."""

    WORDS = "words"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True)
class Side:
    """What some of the amendments would give. ``amendments`` propose the same here; empty: nobody's
    amendment, but what stands in the text. ``words`` are the words that go and those that come,
    ``what`` says it as an instruction, ``text`` is how the clause would read (new clauses on lines
    of their own; "" where it would go). ``accepted``: it stands in the text already."""

    amendments: tuple[AmendmentId, ...]
    sponsors: tuple[str, ...]
    words: tuple[tuple[str, str], ...]
    what: str
    text: str
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """One conflict at ``clause`` (called ``label``). ``members`` are the open amendments in it,
    ``accepted`` those that stand in the text and that they collide with, ``own`` the changes by
    which each member does (in coordinates of the text where it has a place). ``on`` names the open
    amendment whose text it is about (None: the draft). ``why`` says why what is open cannot stand
    beside what is accepted or agreed, ``remark`` why the conflict was left as it is."""

    id: str
    sort: Sort
    clause: ClauseId
    label: str
    members: tuple[AmendmentId, ...]
    accepted: tuple[AmendmentId, ...]
    sides: tuple[Side, ...]
    own: tuple[tuple[AmendmentId, tuple[Change, ...]], ...] = ()
    on: AmendmentId | None = None
    why: str = ""
    remark: Moment | None = None


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


@dataclass(slots=True)
class _Group:
    """Amendments that collide at a clause, and the changes by which they do."""

    clause: ClauseId
    text: Document
    on: AmendmentId | None
    own: dict[AmendmentId, list[Change]] = field(default_factory=dict)


class _Finder:
    def __init__(self, state: Negotiation) -> None:
        self._state = state
        self._states = state.states
        self._entries = {entry.amendment.id: entry for entry in state.entries}
        self._grounds: dict[AmendmentId, tuple[Document, ChangeSet | None]] = {}
        self._labels: dict[AmendmentId | None, dict[ClauseId, str]] = {}

    def position(self, conflict: Conflict) -> int:
        """Where in the draft a conflict is; what is not there stands at the end."""
        draft = self._state.draft
        return draft.position(conflict.clause) if conflict.clause in draft else len(draft)

    def among_open(self) -> Iterator[Conflict]:
        """The conflicts of open amendments with each other."""
        at: dict[tuple[AmendmentId | None, ClauseId], list[_Pair]] = {}
        for key, entry in self._entries.items():
            for other in entry.competing:
                if key < other:
                    for pair in self._pairs(key, other):
                        at.setdefault((pair.on, pair.clause), []).append(pair)
        for pairs in at.values():
            for group in _components(pairs):
                made = self._conflict(group)
                if made is not None:
                    yield made

    def _pairs(self, one: AmendmentId, other: AmendmentId) -> Iterator[_Pair]:
        text, mine = self._ground(one)
        _, its = self._ground(other)
        parent = open_parent(self._entries[one].amendment, self._states)
        if mine is None or its is None:
            return
        for first, second, clauses in colliding(mine, its, text):
            for clause in clauses:
                on = None if parent is None else parent.id
                yield _Pair(one, other, clause, text, on, first, second)

    def _ground(self, amendment: AmendmentId) -> tuple[Document, ChangeSet | None]:
        if amendment not in self._grounds:
            entry = self._entries[amendment]
            if open_parent(entry.amendment, self._states) is None:
                changes = None if entry.placement is None else entry.placement.changes
                self._grounds[amendment] = self._state.draft, changes
            else:
                text, placed = on_its_text(entry.amendment, self._states, self._state.redline)
                self._grounds[amendment] = text, placed.changes
        return self._grounds[amendment]

    def _conflict(self, group: _Group) -> Conflict | None:
        sort = _sort(change for changes in group.own.values() for change in changes)
        sides: dict[object, Side] = {}
        for key, changes in group.own.items():
            amendment = self._entries[key].amendment
            _, placed = self._ground(key)
            text = "" if placed is None else reading(group.text, placed, group.clause)
            words = _words(changes)
            alike: object = text, self._what(group, changes)
            if sort is Sort.WORDS and placed is not None:
                alike = _own_words(group, placed) if not _goes(group.clause, placed) else words
            former = sides.get(alike)
            if former is not None:
                sides[alike] = _united(former, amendment)
                continue
            what = self._what(group, changes)
            sides[alike] = Side((key,), amendment.sponsors, words, what, text)
        if len(sides) == 1 and sort is Sort.WORDS:
            return None  # they want the same
        return self._made(sort, group, (), sides.values())

    def _what(self, group: _Group, changes: Sequence[Change]) -> str:
        whole = ChangeSet(group.text.fingerprint, tuple(dict.fromkeys(changes)))
        return title_of(whole, group.text)

    def with_accepted(self) -> Iterator[Conflict]:
        """The conflicts of open amendments with what stands in the text."""
        at: dict[tuple[AmendmentId | None, ClauseId], list[Entry]] = {}
        for entry in self._entries.values():
            placement = entry.placement
            if not entry.tabled or placement is None or placement.outcome is not Outcome.CONFLICT:
                continue
            parent = open_parent(entry.amendment, self._states)
            where = placement.where or tuple(entry.amendment.changes.seen)[:1]
            for clause in where:
                at.setdefault((None if parent is None else parent.id, clause), []).append(entry)
        for (on, clause), entries in at.items():
            yield self._against(on, clause, entries)

    def _against(
        self, on: AmendmentId | None, clause: ClauseId, entries: Sequence[Entry]
    ) -> Conflict:
        text: Document | None = self._state.draft
        if on is not None:
            text = text_with(self._entries[on].amendment, self._states, self._state.redline)
        text = text or self._state.draft
        rivals = tuple(dict.fromkeys(r for e in entries if e.placement for r in e.placement.rivals))
        stands = text.get(clause)
        sponsors = [self._entries[r].amendment.sponsors for r in rivals if r in self._entries]
        sides = [
            Side(
                rivals,
                tuple(dict.fromkeys(code for codes in sponsors for code in codes)),
                (),
                "as it stands" if stands is not None else "deleted",
                "" if stands is None else stands.text.plain,
                accepted=True,
            )
        ]
        group = _Group(clause, text, on)
        for entry in sorted(entries, key=lambda e: reading_order(e.amendment.id)):
            own = [c for c in entry.amendment.changes.changes if clause in concerned(c)]
            group.own[entry.amendment.id] = own
            sides.append(
                Side(
                    (entry.amendment.id,),
                    entry.amendment.sponsors,
                    _words(own),
                    entry.amendment.title,
                    _as_proposed(entry.amendment.changes, own, clause),
                )
            )
        sort = Sort.WORDS
        if stands is None or _sort(c for own in group.own.values() for c in own) is not sort:
            sort = Sort.STRUCTURE
        why = dict.fromkeys(e.placement.why for e in entries if e.placement is not None)
        return self._made(sort, group, rivals, sides, " ".join(why))

    def _made(
        self,
        sort: Sort,
        group: _Group,
        accepted: tuple[AmendmentId, ...],
        sides: Iterable[Side],
        why: str = "",
    ) -> Conflict:
        clause, text, on = group.clause, group.text, group.on
        members = tuple(group.own)
        if on not in self._labels:
            self._labels[on] = dict(spoken_labels(text))
        label = self._labels[on].get(clause, "")
        if not label:
            base = self._state.base
            label = spoken_labels(base).get(clause, "") if clause in base else ""
        name = conflict_id(clause, (*members, *accepted))
        return Conflict(
            name,
            sort,
            clause,
            label or "an unnumbered paragraph",
            members,
            accepted,
            tuple(sides),
            tuple((key, tuple(own)) for key, own in group.own.items()),
            on,
            why,
            self._state.remarks.get(name),
        )


@dataclass(frozen=True, slots=True)
class _Pair:
    one: AmendmentId
    other: AmendmentId
    clause: ClauseId
    text: Document
    on: AmendmentId | None
    first: Change
    second: Change


def _components(pairs: Sequence[_Pair]) -> Iterator[_Group]:
    """The pairs at one clause, those that hang together in one group."""
    groups: list[_Group] = []
    for pair in pairs:
        touching = [g for g in groups if pair.one in g.own or pair.other in g.own]
        joined = _Group(pair.clause, pair.text, pair.on)
        for group in touching:
            joined.own |= group.own
            groups.remove(group)
        for key, change in ((pair.one, pair.first), (pair.other, pair.second)):
            own = joined.own.setdefault(key, [])
            if change not in own:
                own.append(change)
        groups.append(joined)
    for group in groups:
        group.own = {key: group.own[key] for key in sorted(group.own, key=reading_order)}
        yield group


def _sort(changes: Iterable[Change]) -> Sort:
    return Sort.WORDS if all(isinstance(c, Splice) for c in changes) else Sort.STRUCTURE


def _words(changes: Iterable[Change]) -> tuple[tuple[str, str], ...]:
    return tuple((c.old, c.new.plain) for c in changes if isinstance(c, Splice))


def _own_words(group: _Group, changes: ChangeSet) -> tuple[str, ...]:
    """How a clause itself reads once its words are changed."""
    own = [c for c in changes.changes if isinstance(c, Splice) and c.clause == group.clause]
    return read(spliced(group.text[group.clause].text, own))


def _goes(clause: ClauseId, changes: ChangeSet) -> bool:
    """Whether the clause does not stand any longer by itself."""
    return any(isinstance(c, Deletion | Join) and c.clause == clause for c in changes.changes)


def _united(side: Side, amendment: Amendment) -> Side:
    sponsors = tuple(dict.fromkeys((*side.sponsors, *amendment.sponsors)))
    return Side((*side.amendments, amendment.id), sponsors, side.words, side.what, side.text)


def concerned(change: Change) -> frozenset[ClauseId]:
    """The clauses that a change takes hold of or is anchored in."""
    found: set[ClauseId] = set()
    for name in ("clause", "into"):
        if (clause := getattr(change, name, None)) is not None:
            found.add(clause)
    found.update(anchor for anchor in getattr(change, "slot", ()) if anchor is not None)
    return frozenset(found)


def reading(text: Document, changes: ChangeSet, clause: ClauseId) -> str:
    """How a clause of ``text`` reads once ``changes`` (made for it) are made, with the new clauses
    that come directly to it on lines of their own; "" where it goes."""
    window = _window(text, changes, clause)
    inside = {c.id for c in window}
    some = [c for c in changes.changes if concerned(c) <= inside]
    piece = part(changes, some, text)
    after = apply(window, ChangeSet(window.fingerprint, piece.changes, piece.seen, piece.patches))
    lines: list[str] = []
    new = {
        c.id
        for change in some
        if isinstance(change, Insertion) and clause in (change.slot.after, change.slot.parent)
        for c in change.clauses
    }
    new |= {change.new for change in some if isinstance(change, Split) and change.clause == clause}
    first = text.clauses[0].id if text.clauses else None
    for found in after:
        came = found.id in new or (clause == first and _at_beginning(found.id, some))
        if found.id == clause or came:
            lines.append(found.text.plain)
    return "\n".join(lines)


def _at_beginning(clause: ClauseId, changes: Iterable[Change]) -> bool:
    return any(
        isinstance(change, Insertion)
        and change.slot == (None, None)
        and any(c.id == clause for c in change.clauses)
        for change in changes
    )


def _window(text: Document, changes: ChangeSet, clause: ClauseId) -> Document:
    """The parts of the text, each a clause of the top with what hangs on it, that the changes are
    about: enough to make them on."""
    wanted: set[ClauseId] = set()
    for at in {clause}.union(*(concerned(change) for change in changes.changes)):
        top: ClauseId | None = at if at in text else None
        while top is not None and text[top].parent is not None:
            top = text[top].parent
        if top is not None:
            wanted.add(top)
    kept = {c.id for top in wanted for c in text.subtree(top)}
    return text.with_clauses(tuple(c for c in text if c.id in kept))


def _as_proposed(whole: ChangeSet, changes: Sequence[Change], clause: ClauseId) -> str:
    """How the clause was to read when it was proposed, from the words that the author saw."""
    seen = whole.seen.get(clause)
    lines: list[str] = []
    if seen is not None and not any(isinstance(c, Deletion) for c in changes):
        lines.append(spliced(seen, [c for c in changes if isinstance(c, Splice)]).plain)
    for change in changes:
        if isinstance(change, Insertion):
            lines.extend(c.text.plain for c in change.clauses)
    return "\n".join(lines)
