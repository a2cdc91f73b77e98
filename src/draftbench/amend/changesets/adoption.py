"""Giving a revised text the identities of its base, by what an alignment found.

After that the two are versions of one text, and the difference between them is a change set, with
splits and joins where the alignment has them.
"""

from __future__ import annotations

from dataclasses import replace

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between
from draftbench.compare.links import Alignment, Relation
from draftbench.document import ClauseId, Document, Note, RichText


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
