"""Runs cut at given places of a paragraph, and put into revisions.

A run is only ever cut between two of its characters or objects; both pieces keep its looks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import XML_SPACE, Element, added, copied, detach, q, qs, w
from draftbench.formats.docx.names import R as OFFICE
from draftbench.formats.docx.track.hand import Hand
from draftbench.formats.docx.track.line import CODE, PPR, RPR, SIMPLE_FIELD, Leaf, Line, R, Sort, T
from draftbench.formats.docx.track.objects import BOX
from draftbench.formats.docx.track.parts import Parts

_DELETED_TEXT, _DELETED_CODE = q("delText"), q("delInstrText")
REVISIONS = frozenset(qs("ins del moveFrom moveTo"))
_DELETION = q("del")
_PROOFING = q("proofErr")
LINK, CONTROL = q("hyperlink"), q("sdt")


@dataclass(slots=True)
class Unit:
    """An element at the level of runs that lies whole on one side of every cut: ``start`` to
    ``end`` of the compared string. A stuck one never comes or goes; one that shows nothing
    (``start`` is ``end``) goes with what is around it."""

    start: int
    end: int
    element: Element
    is_stuck: bool = False


def cut(line: Line, offsets: Iterable[int]) -> list[Unit]:
    """Cuts the runs of a paragraph at ``offsets`` of its string; gives all its units in order."""
    wanted = sorted(set(offsets))
    leaves = _cut_texts(line.leaves, wanted)
    units: list[Unit] = []
    for _, group in groupby(leaves, key=lambda leaf: id(leaf.run)):
        units.extend(_cut_run(list(group), wanted))
    line.leaves = leaves
    return units


def _cut_texts(leaves: Sequence[Leaf], offsets: Sequence[int]) -> list[Leaf]:
    found: list[Leaf] = []
    for leaf in leaves:
        inside = [at for at in offsets if leaf.start < at < leaf.end]
        if not inside or leaf.sort is not Sort.TEXT or leaf.child is None:
            found.append(leaf)
            continue
        text = leaf.child.text or ""
        places = [leaf.start, *inside, leaf.end]
        child = leaf.child
        for start, end in pairwise(places):
            said = text[start - leaf.start : end - leaf.start]
            if start == leaf.start:
                _set_text(child, said)
            else:
                piece = copied(child)
                piece.text, piece.tail = said, None
                child.addnext(piece)
                child = piece
            found.append(Leaf(start, end, leaf.run, child, Sort.TEXT, said))
    return found


def _set_text(element: Element, text: str) -> None:
    element.text = text
    element.tail = None
    element.set(XML_SPACE, "preserve")


def _cut_run(leaves: list[Leaf], offsets: Sequence[int]) -> list[Unit]:
    """Cuts one run between leaves that lie on two sides of a cut."""
    groups: list[list[Leaf]] = []
    sides: list[tuple[int, int]] = []
    for at, leaf in enumerate(leaves):
        side = (bisect_right(offsets, leaf.start), 0)
        if leaf.sort is Sort.STUCK:
            side = (-1, at)
        elif leaf.start == leaf.end and sides and sides[-1][0] >= 0:
            side = sides[-1]
        if groups and sides[-1] == side:
            groups[-1].append(leaf)
        else:
            groups.append([leaf])
            sides.append(side)
    run = leaves[0].run
    units: list[Unit] = []
    for number, group in enumerate(groups):
        holder = run if not number else _split(run, group, units[-1].element)
        for leaf in group:
            leaf.run = holder
        units.append(
            Unit(group[0].start, group[-1].end, holder, is_stuck=group[0].sort is Sort.STUCK)
        )
    return units


def _split(run: Element, group: Sequence[Leaf], behind: Element) -> Element:
    """A new run behind another, with the looks of ``run`` and the leaves of ``group``."""
    parent = behind.getparent()
    made = w("r") if parent is None else added(parent, R)
    behind.addnext(made)
    _dress(made, run)
    for leaf in group:
        if leaf.child is not None:
            leaf.child.tail = None
            made.append(leaf.child)
    return made


def shell(run: Element) -> Element:
    """An empty run with the looks of another."""
    made = w("r")
    _dress(made, run)
    return made


def _dress(made: Element, run: Element) -> None:
    """Gives a run the looks of another."""
    for one in run:
        if one.tag == RPR:
            made.append(copied(one))
            break


def within(units: Sequence[Unit], start: int, end: int, *, whole: bool = False) -> list[Unit]:
    """The units of a stretch that can come and go; with ``whole`` also what shows nothing at its
    ends."""
    return [
        unit
        for unit in units
        if not unit.is_stuck
        and unit.start >= start
        and unit.end <= end
        and (unit.start < unit.end or whole or start < unit.start < end)
    ]


def put_into(kind: str, stamp: Stamp, units: Sequence[Unit], hand: Hand) -> list[Element]:
    """Puts units into revision elements of a kind where they stand: as few as their parents allow.
    Gives the revision elements in order."""
    made: list[Element] = []
    for unit in units:
        for element in _tracked_form(unit):
            holder = made[-1] if made else None
            if holder is None or not _follows(holder, element):
                holder = hand.revision(kind, stamp)
                element.addprevious(holder)
                made.append(holder)
            element.tail = None
            holder.append(element)
            if kind == "del":
                as_deleted(element)
                _delete_boxes(element, stamp, hand)
    return made


def _delete_boxes(element: Element, stamp: Stamp, hand: Hand) -> None:
    """Tracks the words in text boxes that go as deleted, too."""
    for run in [run for box in element.iter(BOX) for run in box.iter(R)]:
        parent = run.getparent()
        if parent is None or parent.tag == _DELETION or run.find(T) is None:
            continue
        holder = hand.revision("del", stamp)
        run.addprevious(holder)
        run.tail = None
        holder.append(run)
        as_deleted(run)


def take_out(units: Iterable[Unit]) -> None:
    """Takes units out of their paragraph, without a trace."""
    for unit in units:
        detach(unit.element)


def _tracked_form(unit: Unit) -> list[Element]:
    """The elements of a unit as they can stand in a revision: a simple field as runs."""
    if unit.element.tag != SIMPLE_FIELD:
        return [unit.element]
    field = unit.element
    code = w("instrText")
    _set_text(code, field.get(q("instr"), ""))
    runs = [
        w("r", w("fldChar", fldCharType="begin")),
        w("r", code),
        w("r", w("fldChar", fldCharType="separate")),
        *field.iter(R),
        w("r", w("fldChar", fldCharType="end")),
    ]
    for run in runs:
        field.addprevious(run)
    detach(field)
    return runs


def _follows(holder: Element, element: Element) -> bool:
    """Whether an element stands directly behind a revision."""
    other = holder.getnext()
    while other is not None and other is not element and other.tag == _PROOFING:
        other = other.getnext()
    return other is element


def as_deleted(element: Element) -> None:
    """Turns the text of a run into deleted text."""
    for child in element:
        if child.tag == T:
            child.tag = _DELETED_TEXT
            child.set(XML_SPACE, "preserve")
        elif child.tag == CODE:
            child.tag = _DELETED_CODE


def drop_proofing(paragraph: Element) -> None:
    """Takes out marks of misspelt words, which would stand between revisions."""
    for one in list(paragraph.iter(_PROOFING)):
        detach(one)


def top(element: Element, paragraph: Element) -> Element:
    """The child of ``paragraph`` in which an element stands."""
    while (parent := element.getparent()) is not None and parent is not paragraph:
        element = parent
    return element


def around(
    units: Sequence[Unit], at: int, gone: Sequence[Element] = ()
) -> tuple[Element | None, Element | None]:
    """The elements before and behind a place; what is in a revision, by that."""
    before = gone[-1] if gone else None
    behind: Element | None = None
    for unit in units:
        if unit.end <= at and (unit.start < at or unit.start == unit.end):
            before = before if gone else unit.element
        elif unit.start >= at:
            behind = unit.element
            break
    return outermost(before), outermost(behind)


def outermost(element: Element | None) -> Element | None:
    """The revision in which a run stands, or the run."""
    if element is None:
        return None
    parent = element.getparent()
    while parent is not None and parent.tag in REVISIONS:
        element, parent = parent, parent.getparent()
    return element


def split_paragraph(paragraph: Element, behind: Element | None) -> Element:
    """Splits a paragraph behind an element inside it (None: at its beginning): what stands before
    goes into a new paragraph in front of it, which is given, without properties."""
    made = w("p")
    paragraph.addprevious(made)
    if behind is None:
        return made
    element = behind
    while (parent := element.getparent()) is not None and parent is not paragraph:
        rest = [one for one in element.itersiblings() if one.tag != RPR]
        if rest:
            copy = w("x")
            copy.tag = parent.tag
            for key, text in parent.attrib.items():
                copy.set(key, text)
            copy.extend(rest)
            parent.addnext(copy)
        element = parent
    before = [*reversed(list(element.itersiblings(preceding=True))), element]
    made.extend(one for one in before if one.tag != PPR)
    return made


# Where in a paragraph new runs are put, and in which link or content control.

Wrapped = Callable[[list[Element]], Element]
"""Puts runs into a revision."""
Target = Callable[[Element], str]
"""Where a link of this file leads."""


class Fragment(NamedTuple):
    """Runs that belong together. ``link`` is the empty link that they stand in (None: in none) and
    ``target`` where it leads; ``controlled`` says that they stood in a content control."""

    runs: list[Element]
    link: Element | None = None
    target: str = ""
    controlled: bool = False


def link_target(link: Element, parts: Parts, part: str) -> str:
    """Where a link leads."""
    found = parts.relations(part).get(link.get(f"{{{OFFICE}}}id", ""))
    return f"{found.target if found else ''}#{link.get(q('anchor'), '')}"


def put_in(
    paragraph: Element,
    before: Element | None,
    behind: Element | None,
    fragments: Sequence[Fragment],
    wrapped: Wrapped,
    target: Target,
) -> list[Element]:
    """Puts new runs between two elements of a paragraph (None: there is none on that side): into
    the link that stands there where it leads to the same place, never into another one's words
    unless both sides are in it. Gives what was put in: revisions, and new links around them."""
    found: list[Element] = []
    for fragment in fragments:
        if not fragment.runs:
            continue
        made = wrapped(fragment.runs)
        found.append(made)
        if fragment.link is not None:
            if _in_link(before, paragraph, fragment.target, target) and before is not None:
                before.addnext(made)
            elif _in_link(behind, paragraph, fragment.target, target) and behind is not None:
                behind.addprevious(made)
            elif _share_wrapper(before, behind, paragraph) and before is not None:
                before.addnext(made)
            else:
                fragment.link.append(made)
                _at_top(paragraph, before, behind, fragment.link)
                found[-1] = fragment.link
        else:
            _plainly(paragraph, before, behind, made, is_controlled=fragment.controlled)
        before = made
    return found


def _plainly(
    paragraph: Element,
    before: Element | None,
    behind: Element | None,
    made: Element,
    *,
    is_controlled: bool,
) -> None:
    if before is not None:
        in_control = is_controlled and _inside(before, paragraph, CONTROL) is not None
        if (
            before.getparent() is paragraph
            or in_control
            or _share_wrapper(before, behind, paragraph)
        ):
            before.addnext(made)
            return
    if behind is not None and (before is None or is_controlled):
        in_control = is_controlled and _inside(behind, paragraph, CONTROL) is not None
        if behind.getparent() is paragraph or in_control:
            behind.addprevious(made)
            return
    _at_top(paragraph, before, behind, made)


def _at_top(
    paragraph: Element, before: Element | None, behind: Element | None, made: Element
) -> None:
    if before is not None:
        top(before, paragraph).addnext(made)
    elif behind is not None:
        top(behind, paragraph).addprevious(made)
    else:
        paragraph.append(made)


def _in_link(element: Element | None, paragraph: Element, wanted: str, target: Target) -> bool:
    link = None if element is None else _inside(element, paragraph, LINK)
    return link is not None and target(link) == wanted


def _share_wrapper(before: Element | None, behind: Element | None, paragraph: Element) -> bool:
    """Whether two elements stand in one link or content control."""
    if before is None or behind is None or before.getparent() is paragraph:
        return False
    return top(before, paragraph) is top(behind, paragraph)


def _inside(element: Element, paragraph: Element, tag: str) -> Element | None:
    for one in element.iterancestors():
        if one is paragraph:
            return None
        if one.tag == tag:
            return one
    return None
