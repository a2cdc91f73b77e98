"""Alignments and comparisons as plain data for JSON: the contract of the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from draftbench.compare.classes import classes
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Link
from draftbench.compare.worddiff import diff
from draftbench.document import Clause, ClauseId, Document, printed_labels

Data = dict[str, Any]


def alignment_to_data(
    texts: Sequence[Document], alignments: Mapping[tuple[int, int], Alignment]
) -> Data:
    """What ``align --json`` prints.

    ``alignments`` belong to pairs of places in ``texts``. With two texts ``unmatched`` lists the
    clauses without a confident link by side; with more, each link says its ``texts`` and
    ``unmatched`` is a list with one such entry for each pair.
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
    }
    if several:
        data["modes"] = [
            {"texts": [i, j], "mode": found.mode.value}
            for (i, j), found in sorted(alignments.items())
        ]
    else:
        data["mode"] = next(iter(alignments.values())).mode.value
    return data


def comparison_to_data(comparison: Comparison) -> Data:
    """What ``compare --json`` prints for the base and the first other text of a comparison.

    ``clauses`` follow the rows: an entry for each pair of linked clauses, and one with None on the
    other side for each clause without. Hunks are half-open code point ranges of the two plain
    texts (notes left out), equal outside the hunks.
    """
    place, found = next(
        (place, found) for place, found in enumerate(comparison.alignments) if found is not None
    )
    labels = printed_labels(found.left), printed_labels(found.right)
    answers: dict[ClauseId, list[ClauseId]] = {}
    for link in found.links:
        if link.confident:
            for left in link.left:
                answers.setdefault(left, []).extend(link.right)
    answered = {right for rights in answers.values() for right in rights}
    entries: list[Data] = []
    precise = True
    for row in comparison.rows:
        for left in row.cells[comparison.base]:
            if left not in answers:
                entries.append(_alone(left, None, len(found.left[left].text.plain)))
            for right in answers.get(left, ()):
                entry, exact = _pair(found.left[left], found.right[right], labels)
                entries.append(entry)
                precise = precise and exact
        entries.extend(
            _alone(None, right, len(found.right[right].text.plain))
            for right in row.cells[place]
            if right not in answered
        )
    return {
        "links": [_link(link) for link in found.links],
        "clauses": entries,
        "precise": precise,
    }


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
        "changed": link.changed,
        "moved": link.moved,
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


def _pair(
    left: Clause, right: Clause, labels: tuple[Mapping[ClauseId, str], Mapping[ClauseId, str]]
) -> tuple[Data, bool]:
    found = diff(left.text.plain, right.text.plain)
    kinds = list(classes(found))
    if labels[0][left.id] != labels[1][right.id]:
        kinds.append("label")
    return {
        "left": left.id,
        "right": right.id,
        "hunks": [list(hunk) for hunk in found.hunks],
        "classes": kinds,
    }, found.precise


def _alone(left: ClauseId | None, right: ClauseId | None, length: int) -> Data:
    hunk = [0, length, 0, 0] if right is None else [0, 0, 0, length]
    return {"left": left, "right": right, "hunks": [hunk] if length else [], "classes": ["text"]}
