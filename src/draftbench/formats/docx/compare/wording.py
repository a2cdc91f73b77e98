"""The changes of words from one paragraph to another, numbers typed before them apart.

A clause whose number changed because others came or went has not changed. Its number is written as
a change all the same, or neither accepting nor rejecting all would give the text of either file;
but as one of its own, so that it can be signed otherwise than changes of words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from draftbench.amend.stamp import Stamp
from draftbench.compare.words.textdiff import Hunk
from draftbench.compare.words.worddiff import diff
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.track.ends import bare, differ, dress
from draftbench.formats.docx.track.hand import Hand
from draftbench.formats.docx.track.line import RPR, Leaf, Line, R, Sort
from draftbench.formats.docx.track.pen import NO_LOOKS

_ALIKE = {q("footnoteReference"): "\ufffc", q("endnoteReference"): "\U00100001"}


class Change(NamedTuple):
    """A hunk between two compared strings; ``is_number`` where only the number before the words
    changed."""

    hunk: Hunk
    is_number: bool = False


class _Compared(NamedTuple):
    """Two strings, and where in them the words begin behind numbers that differ."""

    left: str
    right: str
    start: int
    other_start: int


def changes(one: Line, other: Line) -> list[Change]:
    """What makes one paragraph the other, in order."""
    found = _compared(one, other)
    if found is None:
        return []
    left, right, start, other_start = found
    if not start:
        return [Change(hunk) for hunk in diff(left, right).hunks]
    labels = left[:start], right[:other_start]
    number = Change(
        _between_signs(*labels), is_number=_is_lettered(labels[0]) == _is_lettered(labels[1])
    )
    words = left[start:], right[other_start:]
    if words[0] == words[1]:
        return [number]
    return [
        number,
        *(
            Change(Hunk(a0 + start, a1 + start, b0 + other_start, b1 + other_start))
            for a0, a1, b0, b1 in diff(*words).hunks
        ),
    ]


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


def _is_lettered(label: str) -> bool:
    """Whether a number is written with letters: who makes "3." of "(b)" does not count on, but
    gives the clause another level."""
    return any(sign.isalpha() for sign in label)


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


# Words and paragraphs that stayed but look otherwise in the other file. Only what stands on runs
# and paragraphs is compared, styles by their names. Languages, marks of the spelling checker and
# the like are no looks.

Adapted = Callable[[Element], Element]
"""Makes a copy of properties of the other file as they can stand in this one."""
_ON = frozenset({"1", "true", "on"})


class Look(NamedTuple):
    """``start`` to ``end`` of the compared string looks like ``looks`` in the other file."""

    start: int
    end: int
    looks: Element


def look_changes(
    one: Line, other: Line, found: Sequence[Change], adapted: Adapted
) -> Iterator[Look]:
    """The stretches of kept words that look otherwise."""
    known: dict[tuple[int, int], Element | None] = {}
    for start, end, shift in _kept(one, found):
        theirs = [
            leaf for leaf in other.leaves if leaf.start < end + shift and leaf.end > start + shift
        ]
        for leaf in one.leaves:
            if leaf.start >= end or leaf.end <= start or not _has_looks(leaf):
                continue
            for twin in theirs:
                low = max(leaf.start, start, twin.start - shift)
                high = min(leaf.end, end, twin.end - shift)
                if low >= high or not _has_looks(twin):
                    continue
                key = (id(leaf.run), id(twin.run))
                if key not in known:
                    known[key] = _other_looks(leaf.run, twin.run, adapted)
                looks = known[key]
                if looks is not None:
                    yield Look(low, high, looks)


def _kept(one: Line, found: Sequence[Change]) -> Iterator[tuple[int, int, int]]:
    """The kept stretches, each with how far it is from its place in the other string."""
    at = shift = 0
    for change in found:
        a0, a1, _, b1 = change.hunk
        if at < a0:
            yield at, a0, shift
        at, shift = a1, b1 - a1
    if at < len(one.key):
        yield at, len(one.key), shift


def _has_looks(leaf: Leaf) -> bool:
    return leaf.sort is Sort.TEXT and leaf.run.tag == R


def _other_looks(run: Element, twin: Element, adapted: Adapted) -> Element | None:
    """The looks of ``twin`` where they are others than those of ``run``."""
    ours = run.find(RPR)
    found = twin.find(RPR)
    theirs = w("rPr") if found is None else adapted(found)
    for one in [one for one in theirs if one.tag in NO_LOOKS]:
        theirs.remove(one)
    if _said(ours) == _said(theirs):
        return None
    return theirs


def _said(looks: Element | None) -> list[bytes]:
    found: list[bytes] = []
    for one in () if looks is None else looks:
        if one.tag in NO_LOOKS:
            continue
        bare_one = deepcopy(one)
        bare_one.tail = None
        if bare_one.get(q("val"), "") in _ON:
            del bare_one.attrib[q("val")]
        found.append(etree.tostring(bare_one, method="c14n"))
    return sorted(found)


def restyle_paragraph(
    paragraph: Element, properties: Element | None, stamp: Stamp, hand: Hand
) -> bool:
    """Gives a paragraph the properties that it has in the other file, and records what it had; says
    whether they differ."""
    theirs = bare(w("p", properties))
    ours = bare(paragraph)
    if not differ(theirs, ours):
        return False
    dress(paragraph, theirs, ours, stamp, hand)
    return True
