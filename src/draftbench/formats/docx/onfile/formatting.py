"""Words and paragraphs that stayed but look otherwise in the other file.

Only what stands on runs and paragraphs is compared, styles by their names. Languages, marks of the
spelling checker and the like are no looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.onfile.cutting import Unit
from draftbench.formats.docx.onfile.ends import bare, differ, dress
from draftbench.formats.docx.onfile.hand import Hand
from draftbench.formats.docx.onfile.line import RPR, Leaf, Line, R, Sort
from draftbench.formats.docx.onfile.wording import Change

Adapted = Callable[[Element], Element]
"""Makes a copy of properties of the other file as they can stand in this one."""
_NO_LOOKS = frozenset(
    q(name) for name in ("lang", "noProof", "rPrChange", "ins", "del", "moveFrom", "moveTo")
)
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
    for one in [one for one in theirs if one.tag in _NO_LOOKS]:
        theirs.remove(one)
    if _said(ours) == _said(theirs):
        return None
    return theirs


def _said(looks: Element | None) -> list[bytes]:
    found: list[bytes] = []
    for one in () if looks is None else looks:
        if one.tag in _NO_LOOKS:
            continue
        bare_one = deepcopy(one)
        bare_one.tail = None
        if bare_one.get(q("val"), "") in _ON:
            del bare_one.attrib[q("val")]
        found.append(etree.tostring(bare_one, method="c14n"))
    return sorted(found)


def restyle(units: Sequence[Unit], looks: Sequence[Look], stamp: Stamp, hand: Hand) -> None:
    """Gives runs the looks that they have in the other file, and records what they had."""
    for look in looks:
        for unit in units:
            run = unit.element
            inside = look.start <= unit.start and unit.end <= look.end
            if run.tag != R or unit.is_stuck or not inside or unit.start == unit.end:
                continue
            former = run.find(RPR)
            if former is None:
                former = w("rPr")
            else:
                run.remove(former)
            made = deepcopy(look.looks)
            for one in former:
                if one.tag in _NO_LOOKS:
                    made.append(deepcopy(one))
            made.append(hand.revision("rPrChange", stamp, former))
            run.insert(0, made)


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
