"""Pairs of versions that a reader marked before the engine's answers were seen."""

import json
import re
from typing import Any

from draftbench.compare.words.classes import classes, moved_phrases
from draftbench.compare.words.strength import strength_changes
from draftbench.compare.words.worddiff import diff
from support.gold import GOLD

CASES: list[dict[str, Any]] = json.loads(
    (GOLD / "differences_review.json").read_text(encoding="utf-8")
)["cases"]
Spans = list[tuple[int, int, int, int]]


def read(marked: str) -> tuple[str, str, Spans]:
    """The old and the new text of a marked one, and the spans of its changes."""
    old = new = ""
    spans: Spans = []
    at = 0
    for match in re.finditer(r"\{\{([^|{}]*)\|([^|{}]*)\}\}", marked):
        same = marked[at : match.start()]
        old, new, at = old + same, new + same, match.end()
        spans.append((len(old), len(old) + len(match[1]), len(new), len(new) + len(match[2])))
        old, new = old + match[1], new + match[2]
    return old + marked[at:], new + marked[at:], spans


def bare(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A span without its outer spaces; None for one that has nothing else."""
    inner = text[start:end].strip()
    first = start + text[start:end].find(inner)
    return (first, first + len(inner)) if inner else None


def places(old: str, new: str, spans: Spans) -> list[object]:
    """Spans as they are scored: changes of spaces alone by the word behind which they stand."""
    return [
        (bare(old, a, b), bare(new, c, d))
        if bare(old, a, b) or bare(new, c, d)
        else len(old[:a].rstrip())
        for a, b, c, d in spans
    ]


def test_hunks_are_those_that_a_reader_marked() -> None:
    missed = []
    for case in CASES:
        old, new, spans = read(case["marked"])
        accepted = [spans] + [
            read(other)[2] for name in ("also", "later") for other in case.get(name, ())
        ]
        found = places(old, new, [tuple(hunk) for hunk in diff(old, new).hunks])
        if found not in [places(old, new, one) for one in accepted]:
            missed.append(case["id"])
    assert len(missed) <= 5, missed


def test_all_ways_to_mark_a_pair_give_the_same_texts() -> None:
    for case in CASES:
        for other in (*case.get("also", ()), *case.get("later", ())):
            assert read(other)[:2] == read(case["marked"])[:2], case["id"]


def test_classes_are_those_that_a_reader_named() -> None:
    missed = []
    for case in CASES:
        accepted = [set(one) for one in (case["classes"], *case.get("also_classes", ()))]
        if set(classes(diff(*read(case["marked"])[:2]))) not in accepted:
            missed.append(case["id"])
    assert len(missed) <= 1, missed


def test_phrases_moved_are_those_that_a_reader_named() -> None:
    missed = []
    for case in CASES:
        old, new, _ = read(case["marked"])
        moves = [[old[a:b], new[c:d]] for a, b, c, d in moved_phrases(diff(old, new))]
        if moves not in (case.get("moves", []), case.get("later_moves")):
            missed.append(case["id"])
    assert len(missed) <= 1, missed


def test_directions_of_strength_are_those_that_a_reader_named() -> None:
    missed = []
    for case in CASES:
        if "strength" not in case:
            continue
        changes = strength_changes(diff(*read(case["marked"])[:2]), case["language"])
        said = sorted(change.direction.value for change in changes)
        if said not in (case["strength"], case.get("later_strength")):
            missed.append(case["id"])
    assert len(missed) <= 1, missed
