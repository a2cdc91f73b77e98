"""From two versions of one text to the change set between them.

The two share clause ids (the second was made from the first), so no alignment is needed here: what
has the same id is the same clause.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from draftbench.amend.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
)
from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.words.patches import patch_text
from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, Clause, ClauseId, Document, Mark, RichText
from draftbench.document.richtext import join

CONTEXT = 48
"""Characters of context quoted on either side of a splice."""


def between(old: Document, new: Document) -> ChangeSet:
    """The change set that turns ``old`` into ``new``: ``apply(old, between(old, new))`` has the
    clauses of ``new``. Deleted and moved clauses take along what hangs on them."""
    changes: list[Change] = []
    seen: dict[ClauseId, RichText] = {}
    patches: dict[ClauseId, str] = {}
    for clause in new:
        former = old.get(clause.id)
        if former is not None and former.text != clause.text:
            changes.extend(splices(clause.id, former.text, clause.text))
            seen[clause.id] = former.text
            if former.text.text != clause.text.text:
                patches[clause.id] = patch_text(former.text.text, clause.text.text)
    for clause in old:
        gone = clause.id not in new
        if gone and (clause.parent is None or clause.parent in new):
            changes.append(Deletion(clause.id))
            seen.update((c.id, c.text) for c in old.subtree(clause.id))
    stood: dict[ClauseId, Slot] = {}
    for change in _arrivals(old, new):
        changes.append(change)
        moved = change.clause if isinstance(change, Relocation) else None
        for anchor in (change.slot.parent, change.slot.after, moved):
            if anchor is not None and anchor in old:
                seen[anchor] = old[anchor].text
        for anchor in (change.slot.after, follower(old, change.slot), moved):
            if anchor is not None and anchor in old:
                stood[anchor] = slot_of(old, anchor)
    return ChangeSet(old.fingerprint, tuple(changes), seen, patches, stood)


def slot_of(document: Document, clause: ClauseId) -> Slot:
    """The gap that the clause stands in: behind its preceding sibling."""
    parent = document[clause].parent
    siblings = document.children(parent)
    at = siblings.index(clause)
    return Slot(parent, siblings[at - 1] if at else None)


def follower(document: Document, slot: Slot) -> ClauseId | None:
    """The child that stands behind a slot; None where none does, or where the slot lies in what is
    new."""
    siblings = document.children(slot.parent)
    if slot.after is not None and slot.after not in siblings:
        return None  # the slot lies inside an insertion
    at = 0 if slot.after is None else siblings.index(slot.after) + 1
    return siblings[at] if at < len(siblings) else None


def splices(clause: ClauseId, old: RichText, new: RichText) -> tuple[Splice, ...]:
    """The word splices that turn ``old`` into ``new``, marks and notes included. Words that only
    change their marks are spliced with themselves."""
    ranges = [tuple(hunk) for hunk in diff(old.text, new.text).hunks]
    ranges = _with_mark_changes(old, new, ranges)
    return tuple(
        Splice(
            clause,
            l0,
            l1,
            old.text[l0:l1],
            new.slice(r0, r1),
            old.text[max(0, l0 - CONTEXT) : l0],
            old.text[l1 : l1 + CONTEXT],
        )
        for l0, l1, r0, r1 in ranges
    )


def retyped(old: RichText, typed: str) -> RichText:
    """``typed`` with the marks and notes that ``old`` has on the words that stayed.

    ``typed`` may hold the note characters of ``old`` or leave them out altogether (an editor that
    hides notes); then each note stays behind the word that it hung on, and a note whose word was
    deleted stays where the word was. A note character typed without a note is dropped.
    """
    if old.notes and NOTE_MARK not in typed:
        typed = _with_note_marks(old, typed)
    parts: list[RichText] = []
    at = 0
    for hunk in diff(old.text, typed).hunks:
        parts.append(old.slice(at, hunk.left_start))
        inserted = typed[hunk.right_start : hunk.right_end].replace(NOTE_MARK, "")
        around = [
            Mark(0, len(inserted), m.kind, m.value)
            for m in old.marks
            if inserted and m.start < hunk.left_start and m.end > hunk.left_end
        ]
        parts.append(RichText(inserted, tuple(around)))
        at = hunk.left_end
    parts.append(old.slice(at, len(old.text)))
    return join(parts)


def replaced(document: Document, clause: ClauseId, text: RichText) -> Document:
    """The document with another text in one clause."""
    return document.with_clauses(
        tuple(replace(c, text=text) if c.id == clause else c for c in document)
    )


def _with_note_marks(old: RichText, typed: str) -> str:
    plain = old.plain
    found = diff(plain, typed)
    places: list[int] = []
    for index, position in enumerate(old.note_positions()):
        places.append(_carried(position - index, found.hunks))
    for place in reversed(places):
        typed = typed[:place] + NOTE_MARK + typed[place:]
    return typed


def _carried(position: int, hunks: tuple[tuple[int, int, int, int], ...]) -> int:
    """Where a place between two characters of the left text is in the right one."""
    shift = 0
    for l0, l1, _r0, r1 in hunks:
        if position < l0 or (position == l0 and l0 == l1):
            break
        if position <= l1:
            return r1
        shift = r1 - l1
    return position + shift


def _with_mark_changes(
    old: RichText, new: RichText, hunks: list[tuple[int, ...]]
) -> list[tuple[int, ...]]:
    """Adds a range for every kept stretch whose marks or notes differ."""
    ranges: list[tuple[int, ...]] = []
    at_left = at_right = 0
    for hunk in [*hunks, (len(old.text), len(old.text), len(new.text), len(new.text))]:
        ranges.extend(_marked_apart(old, new, at_left, hunk[0], at_right))
        ranges.append(hunk)
        at_left, at_right = hunk[1], hunk[3]
    return _joined([r for r in ranges if r[0] < r[1] or r[2] < r[3]])


def _marked_apart(
    old: RichText, new: RichText, start: int, end: int, right: int
) -> list[tuple[int, ...]]:
    left_part, right_part = old.slice(start, end), new.slice(right, right + end - start)
    if left_part == right_part:
        return []
    edges = {0, end - start}
    for part in (left_part, right_part):
        for mark in part.marks:
            edges.update((mark.start, mark.end))
        for place in part.note_positions():
            edges.update((place, place + 1))
    cuts = sorted(edges)
    return [
        (start + a, start + b, right + a, right + b)
        for a, b in pairwise(cuts)
        if left_part.slice(a, b) != right_part.slice(a, b)
    ]


def _joined(ranges: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    out: list[tuple[int, ...]] = []
    for found in ranges:
        if out and out[-1][1] >= found[0] and out[-1][3] >= found[2]:
            out[-1] = (out[-1][0], found[1], out[-1][2], found[3])
        else:
            out.append(found)
    return out


def _arrivals(old: Document, new: Document) -> list[Insertion | Relocation]:
    """Insertions and relocations, each in the slot behind the nearest child that stayed."""
    found: list[Insertion | Relocation] = []
    parents: list[ClauseId | None] = [None, *(clause.id for clause in new)]
    for parent in parents:
        children = new.children(parent)
        staying = _staying(old, new, parent)
        after: ClauseId | None = None
        rank = 0
        for child in children:
            if child in staying:
                after, rank = child, 0
                continue
            if child in old:
                former, clause = old[child], new[child]
                kind = clause.kind if clause.kind is not former.kind else None
                found.append(Relocation(child, Slot(parent, after), rank, kind))
            elif parent is None or parent in old:
                found.append(Insertion(Slot(parent, after), _fresh(old, new, child), rank))
            else:
                after, rank = child, 0
                continue
            rank += 1
    return found


def _fresh(old: Document, new: Document, top: ClauseId) -> tuple[Clause, ...]:
    kept: list[Clause] = []
    inside: set[ClauseId] = set()
    for clause in new.subtree(top):
        if clause.id not in old and (clause.id == top or clause.parent in inside):
            kept.append(clause)
            inside.add(clause.id)
    return tuple(kept)


def _staying(old: Document, new: Document, parent: ClauseId | None) -> set[ClauseId]:
    """The children that keep their place: the heaviest chain (by length of text) in old order."""
    shared = [
        child
        for child in new.children(parent)
        if (former := old.get(child)) is not None
        and former.parent == parent
        and former.kind is new[child].kind
    ]
    places = [old.position(child) for child in shared]
    weights = [1.0 + len(new[child].text) for child in shared]
    return {shared[index] for index in heaviest_increasing(places, weights)}
