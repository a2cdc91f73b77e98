"""Clauses in text boxes of a Word file.

A box hangs in a paragraph, its host, and stays there whatever becomes of the host's words; only
where these and all clauses in it are deleted it goes as well. Word keeps most boxes in two forms,
for newer and for older programs: both say the same in the end. Comments hang beside boxes, never in
them.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

from draftbench.amend.redlines.redline import Redline, RedlineClause
from draftbench.formats.docx.names import MC, Element, q
from draftbench.formats.docx.onfile.draftends import Ends, container, host_of
from draftbench.formats.docx.onfile.line import Line, R, Sort
from draftbench.formats.docx.onfile.objects import BOX, all_boxes, drop_singles
from draftbench.formats.docx.onfile.pen import Pen
from draftbench.formats.docx.onfile.places import Places
from draftbench.formats.docx.revision import Hand

_BRANCHES = f"{{{MC}}}AlternateContent"
_ID, _AUTHOR = q("id"), q("author")


@dataclass(slots=True)
class Boxes:
    """The text boxes that hold clauses of ``redline``: ``held`` are these by their box, ``going``
    the boxes that go with all that they hold."""

    redline: Redline
    places: Places
    held: dict[Element, list[RedlineClause]] = field(default_factory=dict)
    going: set[Element] = field(default_factory=set)

    def __post_init__(self) -> None:
        hosts: dict[Element, RedlineClause] = {}
        for entry in self.redline.clauses:
            place = self.places.of.get(entry.clause.id)
            if place is None or entry.inserted or entry.moved_here:
                continue
            element = self.places.element(place)
            box = next(element.iterancestors(BOX), None)
            if box is not None:
                self.held.setdefault(box, []).append(entry)
            elif place.is_whole and not self.places.shares(place):
                hosts[element] = entry
        for box, entries in self.held.items():
            host = hosts.get(host_of(box))
            if host is not None and host.deleted and all(one.deleted for one in entries):
                self.going.add(box)

    def hold(self, line: Line) -> bool:
        """Lets the boxes of a paragraph stay when its words go; says whether there are any."""
        if not self.held or line.is_plain:
            return False
        found = False
        for leaf in line.leaves:
            element = leaf.run if leaf.child is None else leaf.child
            if leaf.sort is Sort.OBJECT and any(self._stays(box) for box in element.iter(BOX)):
                leaf.sort, leaf.words, found = Sort.STUCK, "", True
        return found

    def holds(self, paragraph: Element) -> bool:
        """Whether boxes with clauses hang in a paragraph, or it stands in one."""
        return is_boxed(paragraph) or any(box in self.held for box in paragraph.iter(BOX))

    def _stays(self, box: Element) -> bool:
        return box in self.held and box not in self.going

    def goes_along(self, paragraph: Element) -> bool:
        """Whether a paragraph stands in a box that goes whole."""
        return any(box in self.going for box in paragraph.iterancestors(BOX))


def is_boxed(paragraph: Element) -> bool:
    """Whether a paragraph stands in a text box."""
    return next(paragraph.iterancestors(BOX), None) is not None


def seat_between(
    last: Element | None, following: Element | None
) -> tuple[Element | None, Element | None]:
    """Between which two blocks that comes which comes between two paragraphs: in a box only where
    both hang in one host."""
    if last is None or following is None:
        return outside(last), outside(following)
    if not (is_boxed(last) or is_boxed(following)) or host_of(last) is not host_of(following):
        return outside(last), outside(following)
    if not is_boxed(last):
        return None, following
    return last, following if container(following) is container(last) else None


def outside(block: Element | None) -> Element | None:
    """A block, or the host of the box in which it stands."""
    return host_of(block) if block is not None and is_boxed(block) else block


def even_out(ends: Ends, pen: Pen) -> None:
    """Gives the other forms of boxes what those say now in which words changed, or paragraphs came
    or went."""
    changed = [one for one in (*pen.said, *ends.ended) if is_boxed(one)]
    for box in dict.fromkeys(next(one.iterancestors(BOX)) for one in changed):
        _lift_comments(box)
        kept = next(box.iterancestors(_BRANCHES), None)
        forms = [] if kept is None else all_boxes(kept)
        own = next((form for form in forms if box in form), None)
        for form in forms:
            if own is not None and form is not own and len(form) == len(own):
                _copy(box, form[own.index(box)], pen.hand)


def _lift_comments(box: Element) -> None:
    """Puts the comments in a box beside it; as it stays where it is, so do their signs."""
    run = [*box.iterancestors(R)][-1]
    for start in list(box.iter(q("commentRangeStart"))):
        run.addprevious(start)
    for end in list(box.iter(q("commentRangeEnd"))):
        sign = end.getnext()
        run.addnext(end)
        if sign is None:
            continue
        end.addnext(sign if sign.tag == R else sign[0])
        holder = sign.getparent()
        if sign.tag != R and holder is not None:
            holder.remove(sign)


def _copy(box: Element, other: Element, hand: Hand) -> None:
    other[:] = [deepcopy(block) for block in box]
    drop_singles(other)
    for one in other.iter():
        if _AUTHOR in one.attrib and _ID in one.attrib:
            one.set(_ID, str(hand.number()))
