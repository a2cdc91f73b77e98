"""The changes of words from one paragraph to another, numbers typed before them apart.

A clause whose number changed because others came or went has not changed. Its number is written as
a change all the same, or neither accepting nor rejecting all would give the text of either file;
but as one of its own, so that it can be signed otherwise than changes of words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from typing import NamedTuple

from draftbench.compare.words.textdiff import Hunk
from draftbench.formats.docx.names import q
from draftbench.formats.docx.onfile.line import Line, Sort

_ALIKE = {q("footnoteReference"): "\ufffc", q("endnoteReference"): "\U00100001"}


class Change(NamedTuple):
    """A hunk between two compared strings; ``is_number`` where only the number before the words
    changed."""

    hunk: Hunk
    is_number: bool = False


Differ = Callable[[str, str], Sequence[Hunk]]
"""Given two texts, what differs between them."""


class _Compared(NamedTuple):
    """Two strings, and where in them the words begin behind numbers that differ."""

    left: str
    right: str
    start: int
    other_start: int


def changes(one: Line, other: Line, differ: Differ) -> list[Change]:
    """What makes one paragraph the other, in order; ``differ`` gives what differs between two
    texts."""
    found = _compared(one, other)
    if found is None:
        return []
    left, right, start, other_start = found
    if not start:
        return [Change(hunk) for hunk in differ(left, right)]
    number = Change(_between_signs(left[:start], right[:other_start]), is_number=True)
    words = left[start:], right[other_start:]
    if words[0] == words[1]:
        return [number]
    return [
        number,
        *(
            Change(Hunk(a0 + start, a1 + start, b0 + other_start, b1 + other_start))
            for a0, a1, b0, b1 in differ(*words)
        ),
    ]


def differing(one: Line, other: Line) -> tuple[str, str] | None:
    """The two texts that :func:`changes` will have compared; None where it needs not."""
    found = _compared(one, other)
    if found is None:
        return None
    texts = found.left[found.start :], found.right[found.other_start :]
    return None if texts[0] == texts[1] else texts


def _compared(one: Line, other: Line) -> _Compared | None:
    left, right = one.key, other.key
    if left == right:
        return None
    left, right = _with_notes_alike(one, other, left, right)
    if left == right:
        return None
    start, other_start = one.label, other.label
    if not start or not other_start or left[:start] == right[:other_start]:
        start = other_start = 0
    return _Compared(left, right, start, other_start)


def _between_signs(one: str, other: str) -> Hunk:
    """What differs between two numbers, without the signs around it that both have: "3" and "4" of
    "3." and "4.". Digits and letters are never cut."""
    shorter = min(len(one), len(other))
    start = 0
    while start < shorter and one[start] == other[start] and not one[start].isalnum():
        start += 1
    end = 0
    while (
        end < shorter - start and one[-1 - end] == other[-1 - end] and not one[-1 - end].isalnum()
    ):
        end += 1
    return Hunk(start, len(one) - end, start, len(other) - end)


def _with_notes_alike(one: Line, other: Line, left: str, right: str) -> tuple[str, str]:
    """The strings with one character for all footnotes, and one for all endnotes, that stand on one
    side only: a note whose words changed is then found again by its place."""
    if one.is_plain or other.is_plain:
        return left, right
    here, there = _notes(one), _notes(other)
    if not here and not there:
        return left, right
    both = {left[at] for at in here} & {right[at] for at in there}
    return _alike(left, here, both), _alike(right, there, both)


def _notes(line: Line) -> dict[int, str]:
    """By the places of notes the character of their kind."""
    return {
        leaf.start: _ALIKE[str(leaf.child.tag)]
        for leaf in line.leaves
        if leaf.sort is Sort.NOTE and leaf.child is not None
    }


def _alike(key: str, notes: Mapping[int, str], both: Set[str]) -> str:
    return "".join(notes.get(at, c) if c not in both else c for at, c in enumerate(key))
