"""Alignments and comparisons as plain data for JSON: the contract of the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from draftbench.compare.comparison import Comparison
from draftbench.compare.languages.concordance import Concordance
from draftbench.compare.languages.sentences import odd_words, sentence
from draftbench.compare.links import Alignment, Link
from draftbench.compare.passages.marks import MarkChange
from draftbench.compare.passages.notes import NoteChange, NoteFate
from draftbench.compare.passages.passage import (
    OUTCOMES,
    Passage,
    alignment_of,
    parts,
    passages,
    tally,
)
from draftbench.compare.several.agenda import Agenda
from draftbench.compare.words.strength import StrengthChange
from draftbench.document import ClauseId, Document, printed_labels, spoken_labels

# The rows of several texts and their themes as plain data for JSON (``align --rows --json``).


def rows_to_data(comparison: Comparison, agenda: Agenda, *, by_theme: bool) -> Data:
    """``base`` (place of the base among the texts, from 0), ``rows`` in the order of the base or
    ``by_theme``, and ``themes`` in the order of the agenda.

    A row has ``cells`` (the clause ids of each text), ``theme`` (a name or None) and ``doubts``
    (sentences on what to look at). A theme has its ``name``, its ``rows`` (places in ``rows``), its
    ``counts`` (clauses of each text) and its ``clauses``: the text, the id, how the clause came to
    the theme and why.
    """
    groups = agenda.groups(comparison)
    theme_of = {
        row: group.theme.name if group.theme is not None else None
        for group in groups
        for row in group.rows
    }
    order = (
        [row for group in groups for row in group.rows]
        if by_theme
        else list(range(len(comparison.rows)))
    )
    places = {row: at for at, row in enumerate(order)}
    return {
        "base": comparison.base,
        "rows": [
            {
                "cells": [list(cell) for cell in comparison.rows[row].cells],
                "theme": theme_of[row],
                "doubts": list(comparison.rows[row].doubts),
            }
            for row in order
        ],
        "themes": [
            {
                "name": theme.name,
                "rows": sorted(places[row] for row in group.rows),
                "counts": list(group.counts),
                "clauses": [
                    {"text": place, "id": clause, "how": member.how, "why": member.why}
                    for (place, clause), member in sorted(
                        agenda.members.items(),
                        key=lambda each: (
                            each[0][0],
                            comparison.texts[each[0][0]].position(each[0][1]),
                        ),
                    )
                    if member.theme == at
                ],
            }
            for at, (theme, group) in enumerate(zip(agenda.themes, groups, strict=False))
        ],
    }


Data = dict[str, Any]


def alignment_to_data(
    texts: Sequence[Document], alignments: Mapping[tuple[int, int], Alignment]
) -> Data:
    """What ``align --json`` prints.

    ``alignments`` belong to pairs of places in ``texts``. With two texts ``unmatched`` lists the
    clauses without a confident link by side; with more, each link says its ``texts`` and
    ``unmatched`` is a list with one such entry for each pair. ``model`` names the model of meaning
    that helped with independent texts, None where none did.
    """
    several = len(texts) > 2
    links: list[Data] = []
    unmatched: list[Data] = []
    for (i, j), found in sorted(alignments.items()):
        more: Data = {"texts": [i, j]} if several else {}
        links.extend(more | _link(link) for link in found.links)
        unmatched.append(
            more | {"left": list(found.unmatched_left), "right": list(found.unmatched_right)}
        )
    data: Data = {
        "texts": [{"name": text.name, "clauses": _clauses(text)} for text in texts],
        "links": links,
        "unmatched": unmatched if several else unmatched[0],
        "model": next((found.model for found in alignments.values() if found.model), None),
    }
    if several:
        data["modes"] = [
            {"texts": [i, j], "mode": found.mode.value}
            for (i, j), found in sorted(alignments.items())
        ]
    else:
        data["mode"] = next(iter(alignments.values())).mode.value
    return data


def comparison_to_data(comparison: Comparison, found: Sequence[Passage] | None = None) -> Data:
    """What ``compare --json`` prints for the base and the first other text of a comparison.

    ``clauses`` follow the rows: an entry for each pair of linked clauses, and one with None on the
    other side for each clause without. All ranges are half-open code point ranges of the two plain
    texts (notes left out), which are equal outside the hunks. Of a clause that was split, each
    entry keeps what went into that part. A note that went to a clause of another entry stands in
    both, with the place in the other text left out and that clause as "elsewhere". "meant" is what
    a note of the same words stood for and stands for ("Ibid." behind a new note). ``found`` are the
    comparison's passages where they are known.
    """
    alignment = alignment_of(comparison)
    if found is None:
        found = passages(comparison)
    return {
        "links": [_link(link) for link in alignment.links],
        "clauses": [_entry(part) for passage in found for part in parts(passage)],
        "summary": tally(found),
        "precise": all(passage.words.precise for passage in found),
    }


def comparisons_to_data(
    told: Sequence[tuple[Comparison, Sequence[Passage]]], parts: Sequence[Mapping[str, Any]] = ()
) -> Data:
    """What ``compare --json`` prints of two files: the comparisons of all their texts as one, with
    the key "parts" where they hold several. Clause ids are unique in a file."""
    made = [comparison_to_data(comparison, found) for comparison, found in told]
    counts: Counter[str] = Counter()
    for one in made:
        counts.update(one["summary"])
    data: Data = {
        "links": [link for one in made for link in one["links"]],
        "clauses": [clause for one in made for clause in one["clauses"]],
        "summary": {name: counts[name] for name in OUTCOMES if name in counts},
        "precise": all(one["precise"] for one in made),
    }
    return data | {"parts": list(parts)} if parts else data


def _clauses(text: Document) -> list[Data]:
    labels = printed_labels(text)
    return [
        {
            "id": clause.id,
            "kind": clause.kind.value,
            "label": labels[clause.id],
            "text": clause.text.plain,
        }
        for clause in text
    ]


def _link(link: Link) -> Data:
    data: Data = {
        "left": list(link.left),
        "right": list(link.right),
        "relation": link.relation.value,
        "score": round(link.score, 4),
        "why": link.why,
        "confident": link.confident,
        "grade": link.grade.value,
        "changed": link.changed,
        "moved": link.moved,
        "moved_pairs": [list(pair) for pair in link.moved_pairs],
        "renumbered": link.renumbered,
        "standing": link.standing,
        "block": link.block,
    }
    if link.quotes:
        left, right = link.quotes
        data["sentences"] = {
            "left": [left.start, left.end],
            "right": [right.start, right.end],
        }
    if link.pinned_by:
        data["pinned_by"] = link.pinned_by
    return data


def _entry(passage: Passage) -> Data:
    left = passage.left[0].id if passage.left else None
    right = passage.right[0].id if passage.right else None
    return {
        "left": left,
        "right": right,
        "hunks": [list(hunk) for hunk in passage.words.hunks],
        "classes": list(passage.classes),
        "marks": [_mark(change) for change in passage.marks],
        "notes": [_note(change, left, right) for change in passage.notes],
        "moves": [list(move) for move in passage.moves],
        "strength": [_strength(change) for change in passage.strength],
    }


def _mark(change: MarkChange) -> Data:
    data: Data = {
        "kind": change.kind.value,
        "change": change.change.value,
        "left": list(change.left),
        "right": list(change.right),
    }
    return data | {"value": change.value} if change.value else data


def _strength(change: StrengthChange) -> Data:
    return {
        "left": list(change.left),
        "right": list(change.right),
        "from": change.old,
        "to": change.new,
        "direction": change.direction.value,
    }


def _note(change: NoteChange, left: ClauseId | None, right: ClauseId | None) -> Data:
    places = tuple(
        place if place is not None and place.clause == own else None
        for place, own in ((change.left, left), (change.right, right))
    )
    data: Data = {
        "change": change.fate.value,
        "left": change.left.label if change.left else None,
        "right": change.right.label if change.right else None,
        "at": [place.offset if place else None for place in places],
        "hunks": [list(hunk) for hunk in change.words.hunks],
    }
    if change.meant is not None:
        data["meant"] = [change.meant.left, change.meant.right]
    if change.moved and change.fate is NoteFate.CHANGED:
        data["moved"] = True
    for place, here in zip((change.left, change.right), places, strict=True):
        if place is not None and here is None:
            data["elsewhere"] = place.clause
    return data


# A concordance as plain data for JSON: the contract of the command line.


def concordance_to_data(found: Concordance) -> dict[str, Any]:
    """What ``concord --json`` prints. ``pairs`` are the rows in the order of the first text, with
    None for a text that has no such clause and "moved" the places of texts in which it stands
    elsewhere; each finding names the clauses of its row, its values, where its words stand in each
    of them (code points, half-open) and a sentence in English."""
    return {
        "texts": [
            {
                "name": text.name,
                "language": text.language,
                "clauses": [
                    {
                        "id": clause.id,
                        "kind": clause.kind.value,
                        "label": labels[clause.id],
                        "text": clause.text.plain,
                    }
                    for clause in text
                ],
            }
            for text in found.texts
            for labels in (printed_labels(text),)
        ],
        "pairs": [
            {
                "clauses": list(found.clauses(row)),
                "score": row.score,
                "moved": sorted(row.moved),
            }
            for row in found.rows
        ],
        "findings": [
            {
                "code": one.code.value,
                "clauses": list(one.clauses),
                "labels": [
                    None if clause is None else spoken_labels(text).get(clause, "")
                    for text, clause in zip(found.texts, one.clauses, strict=True)
                ],
                "values": one.values,
                "words": [
                    [list(span) for span in odd_words(text, at, one)]
                    for at, text in enumerate(found.texts)
                ],
                "message": sentence(found, one),
            }
            for one in found.findings
        ],
        "model": found.model or None,
    }
