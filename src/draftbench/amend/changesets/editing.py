"""From two versions of one text to the change set between them, and the set made to its text again.

The two share clause ids (the second was made from the first), so no alignment is needed here: what
has the same id is the same clause.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Split,
)
from draftbench.amend.changesets.wordchanges import WordChanges
from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.links import Alignment, Relation
from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, Clause, ClauseId, Document, Mark, Note, RichText
from draftbench.document.richtext import join
from draftbench.errors import UsageError


def between(
    old: Document,
    new: Document,
    *,
    splits: Mapping[ClauseId, ClauseId] = MappingProxyType({}),
    joins: Mapping[ClauseId, ClauseId] = MappingProxyType({}),
    moving: Collection[ClauseId] = (),
) -> ChangeSet:
    """The change set that turns ``old`` into ``new``: ``apply(old, between(old, new))`` has the
    clauses of ``new``. Deleted and moved clauses take along what hangs on them.

    ``splits`` names the clauses of ``new`` that are parts of a clause which both have, ``joins``
    those of ``old`` whose words went on in one that both have. What does not answer to that in the
    texts is taken for words that came and went. Of clauses that changed places those of ``moving``
    are said to have moved, else the shorter ones.
    """
    words = _word_changes(old, new, splits, joins)
    changes = words.changes()
    if new.same_tree(old):
        return ChangeSet(old.fingerprint, tuple(changes), words.seen, words.patches, {})
    middle = built(old, changes) if words.divided else old
    seen = words.seen
    for clause in middle:
        gone = clause.id not in new
        if gone and (clause.parent is None or clause.parent in new):
            changes.append(Deletion(clause.id))
            seen.update((c.id, old[c.id].text) for c in middle.subtree(clause.id) if c.id in old)
    stood: dict[ClauseId, Slot] = {}
    arrivals = _arrivals(middle, new, moving)
    away = {change.clause for change in arrivals if isinstance(change, Relocation)}
    for change in arrivals:
        moved = change.clause if isinstance(change, Relocation) else None
        behind = [follower(middle, change.slot)]
        if moved is not None and moved in middle:
            behind.append(follower(middle, Slot(middle[moved].parent, moved)))
        placed = words.whole(change, away)
        changes.append(placed)
        for anchor in (placed.slot.parent, placed.slot.after, moved):
            if anchor is not None and anchor in old:
                seen.setdefault(anchor, old[anchor].text)
        for anchor in (placed.slot.after, *behind, moved):
            if anchor is not None and anchor in old:
                stood[anchor] = slot_of(old, anchor)
    found = ChangeSet(old.fingerprint, tuple(changes), seen, words.patches, stood)
    if words.divided and not words.gives(found):
        return between(old, new, moving=moving)
    return found


def _word_changes(
    old: Document,
    new: Document,
    splits: Mapping[ClauseId, ClauseId],
    joins: Mapping[ClauseId, ClauseId],
) -> WordChanges:
    words = WordChanges(old, new)
    for whole, parts in _grouped(splits).items():
        if whole not in joins.values():
            words.split(whole, sorted(parts, key=lambda c: _place(new, c)))
    for into, clauses in _grouped(joins).items():
        if into not in splits.values():
            words.join(into, sorted(clauses, key=lambda c: _place(old, c)))
    return words


def _grouped(parts: Mapping[ClauseId, ClauseId]) -> dict[ClauseId, list[ClauseId]]:
    found: dict[ClauseId, list[ClauseId]] = {}
    for part, whole in parts.items():
        found.setdefault(whole, []).append(part)
    return found


def _place(document: Document, clause: ClauseId) -> int:
    return document.position(clause) if clause in document else -1


def slot_of(document: Document, clause: ClauseId) -> Slot:
    """The gap that the clause stands in: behind its preceding sibling."""
    return Slot(document[clause].parent, document.before(clause))


def follower(document: Document, slot: Slot) -> ClauseId | None:
    """The child that stands behind a slot; None where none does, or where the slot lies in what is
    new."""
    return document.behind(*slot)


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
    found = document.get(clause)
    return document if found is None else document.with_words((replace(found, text=text),))


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


def _arrivals(
    old: Document, new: Document, moving: Collection[ClauseId]
) -> list[Insertion | Relocation]:
    """Insertions and relocations, each in the slot behind the nearest child that stayed."""
    found: list[Insertion | Relocation] = []
    parents: list[ClauseId | None] = [None, *(clause.id for clause in new)]
    for parent in parents:
        children = new.children(parent)
        if not children or (parent is not None and _unmoved(old, new, parent)):
            continue
        staying = _staying(old, new, parent, moving)
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


def _unmoved(old: Document, new: Document, parent: ClauseId) -> bool:
    """Whether the same clauses of the same kinds hang on it in both, in the same order."""
    children = new.children(parent)
    return children == old.children(parent) and all(
        new[child].kind is old[child].kind for child in children
    )


def _staying(
    old: Document, new: Document, parent: ClauseId | None, moving: Collection[ClauseId]
) -> set[ClauseId]:
    """The children that keep their place: the heaviest chain (by length of text) in old order."""
    shared = [
        child
        for child in new.children(parent)
        if (former := old.get(child)) is not None
        and former.parent == parent
        and former.kind is new[child].kind
    ]
    places = [old.position(child) for child in shared]
    if all(one < other for one, other in pairwise(places)):
        return set(shared)
    weights = [0.5 if child in moving else 1.0 + len(new[child].text) for child in shared]
    return {shared[index] for index in heaviest_increasing(places, weights)}


# Applying a change set to the text that it was made for, taking it back, joining it to another.


def apply(base: Document, changes: ChangeSet) -> Document:
    """``base`` with all of ``changes`` made.

    Raises UsageError where the change set was made for another text, and ValueError where it
    breaks its own invariants (a clause moved into itself, a slot in a deleted clause).
    """
    if changes.base != base.fingerprint:
        raise UsageError(
            "The amendment was made for another version of the text; place it on this one first."
        )
    return built(base, changes.changes)


def invert(base: Document, changes: ChangeSet) -> ChangeSet:
    """The change set that takes ``changes`` back: ``apply(apply(base, c), invert(base, c))`` is
    ``base``. What was split is joined again, and the other way round."""
    after = apply(base, changes)
    return between(after, base, splits=changes.joins, joins=changes.splits)


def composed(base: Document, first: ChangeSet, second: ChangeSet) -> ChangeSet:
    """One change set for ``base`` that does what ``first`` does and then ``second``, which was made
    for what ``first`` gives: ``apply(base, composed(base, a, b))`` is ``apply(apply(base, a), b)``.
    """
    after = apply(apply(base, first), second)
    made, gone = first.splits, first.joins
    for change in second.changes:
        if isinstance(change, Split):
            made[change.new] = made.get(change.clause, change.clause)
        elif isinstance(change, Join):
            into = made.get(change.into, change.into)
            gone = {clause: into if at == change.clause else at for clause, at in gone.items()}
            gone[change.clause] = into
    return between(base, after, splits=made, joins=gone)


def flattened(base: Document, changes: ChangeSet) -> ChangeSet:
    """The same change without splits and joins: words that go here and come there."""
    if not any(isinstance(change, Split | Join) for change in changes.changes):
        return changes
    moving = {change.clause for change in changes.changes if isinstance(change, Relocation)}
    return between(base, built(base, changes.changes), moving=moving)


# Giving a revised text the identities of its base, by what an alignment found. After that the two
# are versions of one text, and the difference between them is a change set, with splits and joins
# where the alignment has them.


def adopted(alignment: Alignment) -> Document:
    """The right text of ``alignment`` (of versions) with the clause ids of the left one.

    A clause that was split keeps its identity in its first part, merged clauses theirs in the
    first of them; every other clause gets an id that the left text does not have. Kinds and
    printed labels are the right text's own.
    """
    left, right = alignment.left, alignment.right
    names: dict[ClauseId, ClauseId] = {}
    for link in alignment.links:
        if link.left and link.right and link.relation is not Relation.RELATED:
            names.setdefault(link.right[0], link.left[0])
    taken = set(names.values())
    for clause in right:
        if clause.id not in names:
            fresh = clause.id
            while fresh in left or fresh in taken:
                fresh = ClauseId(f"{fresh}+")
            names[clause.id] = fresh
            taken.add(fresh)
    return right.with_clauses(
        tuple(
            replace(
                clause,
                id=names[clause.id],
                parent=None if clause.parent is None else names[clause.parent],
            )
            for clause in right
        )
    )


def with_notes_of(base: Document, text: Document) -> Document:
    """``text``, a version of ``base`` with its clause ids, in which every note that says what one
    of ``base`` says is that note, whatever its number: first one of the same clause, then one of
    any other. Numbers follow from where notes stand; a note is told by its words."""
    free: dict[tuple[RichText, str], list[tuple[ClauseId, Note]]] = {}
    for clause in base:
        for note in clause.text.notes:
            free.setdefault((note.text, note.resolved), []).append((clause.id, note))
    if not free:
        return text
    found: dict[tuple[ClauseId, int], Note] = {}
    for is_own in (True, False):
        for clause in text:
            for at, note in enumerate(clause.text.notes):
                known = free.get((note.text, note.resolved), [])
                chosen = next((one for one in known if one[0] == clause.id or not is_own), None)
                if chosen is not None and (clause.id, at) not in found:
                    known.remove(chosen)
                    found[clause.id, at] = chosen[1]
    return text.with_clauses(
        tuple(
            replace(
                clause,
                text=replace(
                    clause.text,
                    notes=tuple(
                        found.get((clause.id, at), note)
                        for at, note in enumerate(clause.text.notes)
                    ),
                ),
            )
            if clause.text.notes
            else clause
            for clause in text
        )
    )


def revision(alignment: Alignment, text: Document | None = None) -> ChangeSet:
    """The change set from the left text of ``alignment`` to ``text``: its right text with ids of
    the left one for the clauses that are linked. By default that is :func:`adopted`; another must
    have a clause for each of the right text, in its order."""
    if text is None:
        text = adopted(alignment)
    names = {mine.id: its.id for mine, its in zip(alignment.right, text, strict=True)}
    splits: dict[ClauseId, ClauseId] = {}
    joins: dict[ClauseId, ClauseId] = {}
    for link in alignment.links:
        if link.relation is Relation.RELATED:
            continue
        if len(link.left) == 1 and names[link.right[0]] == link.left[0]:
            splits |= {names[part]: link.left[0] for part in link.right[1:]}
        elif len(link.right) == 1 and names[link.right[0]] == link.left[0]:
            joins |= dict.fromkeys(link.left[1:], link.left[0])
    return between(alignment.left, text, splits=splits, joins=joins)
