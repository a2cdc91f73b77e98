"""Which paragraphs come, go and move as wholes, and which marks of paragraphs carry which revision.

A paragraph that comes or goes carries its own mark, except at the end of a body, a cell or a note
and before a table: the last mark cannot come or go there. In the group of changed paragraphs at
such an end every mark carries what holds for the paragraph *after* it, from the last paragraph on
that stands before and after; marks are then the gaps between paragraphs. Where that gives a
surviving paragraph the properties of another, ``w:pPrChange`` records both. The groups of
gaps (below) are written so, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import Element, q, qs, w
from draftbench.formats.docx.read.blocks import CELL, PARAGRAPH, ROW, TABLE, inside
from draftbench.formats.docx.read.revisions import Resolver, View
from draftbench.formats.docx.track.hand import Hand
from draftbench.formats.docx.track.line import NOTES, PPR
from draftbench.formats.docx.track.notes import Notes
from draftbench.formats.docx.track.objects import BOX, DRAWING_ID, FIRST_DRAWING, drop_singles

_PPR, _RPR, _SECTION, _CHANGE = q("pPr"), q("rPr"), q("sectPr"), q("pPrChange")
_APART = (_RPR, _SECTION, _CHANGE)
_ORDER = {q("ins"): 0, q("del"): 1, q("moveFrom"): 2, q("moveTo"): 3}


@dataclass(slots=True)
class Ended:
    """A paragraph and what becomes of its mark: ``coming`` who brings it, ``going`` who takes it,
    ``is_moved`` whether by a move."""

    paragraph: Element
    coming: Stamp | None = None
    going: Stamp | None = None
    is_moved: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether the mark stands before and after."""
        return self.coming is None and self.going is None


def end_marks(row: Sequence[Ended], hand: Hand, *, is_last: bool = False) -> None:
    """Tracks the marks of paragraphs that follow each other up to an end; ``is_last`` says that it
    is the end of a body, a cell or a note. Where nothing stands there before or after, the
    very last mark stays: no program can take it away."""
    last = len(row)
    while last and not row[last - 1].is_kept:
        last -= 1
    tail = max(last - 1, 0)
    if last == len(row):
        tail = len(row)
    elif last and holds_section(row[tail].paragraph):
        end_marks(row[last:], hand, is_last=is_last)  # behind a section a paragraph stands anew
        row = row[:last]
        tail = last
    elif not last and _is_one_way(row, is_last=is_last):
        tail = len(row)
        is_all = row[0].paragraph.getprevious() is None
        if is_last and (is_all or row[-1].coming is None):
            row = row[:-1]
            tail -= 1
    groups = gaps(
        [
            Place(one.is_kept, (one.paragraph,), is_end=holds_section(one.paragraph))
            for one in row[:tail]
        ],
        lambda at: _has_first_note(row[at].paragraph),
    )
    apart = {at for group in groups for at in group}
    for at, one in enumerate(row[:tail]):
        if not one.is_kept and at not in apart:
            mark(one.paragraph, one.coming, one.going, hand, is_moved=one.is_moved)
    for group in groups:
        _end_tail(row[group.start : group.stop], hand)
    if tail < len(row):
        _end_tail(row[tail:], hand)


def _is_one_way(row: Sequence[Ended], *, is_last: bool) -> bool:
    """Whether nothing of changed paragraphs stood before, or nothing stands after and no mark has
    to stay for what one put in there and another took out."""
    if all(one.coming for one in row):
        return True
    return all(one.going for one in row) and not (is_last and any(one.coming for one in row))


def _has_first_note(paragraph: Element) -> bool:
    """Whether the first footnote of a text stands in a paragraph of it."""
    text = next(paragraph.iterancestors(q("body")), None)
    first = None if text is None else next(text.iter(FOOTNOTE), None)
    return first is not None and next(first.iterancestors(q("p"))) is paragraph


def _end_tail(row: Sequence[Ended], hand: Hand) -> None:
    now = [bare(one.paragraph) for one in row]
    former = [recorded(one.paragraph) for one in row]
    for at, one in enumerate(row):
        before = [p for p, o in zip(former[: at + 1], row, strict=False) if o.coming is None]
        after = [p for p, o in zip(now[: at + 1], row, strict=False) if o.going is None]
        following = row[at + 1] if at + 1 < len(row) else None
        accepted, rejected = after[-1] if after else None, before[-1] if before else None
        stamp = one.coming or one.going
        if following is not None:
            stamp = following.coming or following.going or stamp
        if stamp is None:
            continue
        chosen = accepted if accepted is not None else rejected
        if chosen is not None:
            dress(one.paragraph, chosen, rejected, stamp, hand)
        if following is not None:
            coming = None if rejected is not None and following.coming is None else stamp
            going = None if accepted is not None and following.going is None else stamp
            mark(one.paragraph, coming, going, hand)


def holds_section(paragraph: Element) -> bool:
    """Whether a section of pages ends with a paragraph."""
    properties = next(paragraph.iterchildren(_PPR), None)
    return properties is not None and properties.find(_SECTION) is not None


def bare(paragraph: Element) -> Element:
    """The properties of a paragraph without those of its mark and its section."""
    found = paragraph.find(_PPR)
    made = w("pPr")
    for one in () if found is None else found:
        if one.tag not in _APART:
            made.append(deepcopy(one))
    return made


def recorded(paragraph: Element) -> Element:
    """The properties that a paragraph had before they were changed; those that it has where no
    change of them is tracked."""
    change = paragraph.find(f"{_PPR}/{_CHANGE}")
    if change is None:
        return bare(paragraph)
    former = change.find(_PPR)
    return w("pPr") if former is None else deepcopy(former)


def dress(
    paragraph: Element, properties: Element, former: Element | None, stamp: Stamp, hand: Hand
) -> None:
    """Gives a paragraph other properties, and records the ``former`` ones where they differ."""
    own = _properties(paragraph)
    for one in list(own):
        if one.tag not in {_RPR, _SECTION}:
            own.remove(one)
    for at, one in enumerate(properties):
        own.insert(at, deepcopy(one))
    if former is not None and differ(properties, former):
        own.append(hand.revision("pPrChange", stamp, deepcopy(former)))


def differ(one: Element, other: Element) -> bool:
    """Whether two sets of properties say different things."""
    return _said(one) != _said(other)


def _said(properties: Element) -> list[bytes]:
    return sorted(etree.tostring(one, method="c14n") for one in properties)


def mark(
    paragraph: Element,
    coming: Stamp | None,
    going: Stamp | None,
    hand: Hand,
    *,
    is_moved: bool = False,
) -> None:
    """Tracks the mark of a paragraph."""
    made: list[Element] = []
    if coming is not None:
        kind = "moveTo" if is_moved and going is None else "ins"
        made.append(hand.revision(kind, coming))
    if going is not None:
        kind = "moveFrom" if is_moved and coming is None else "del"
        made.append(hand.revision(kind, going))
    if not made:
        return
    properties = _properties(paragraph)
    looks = properties.find(_RPR)
    if looks is None:
        looks = w("rPr")
        behind = next((o for o in properties if o.tag in {_SECTION, _CHANGE}), None)
        if behind is None:
            properties.append(looks)
        else:
            behind.addprevious(looks)
    for at, one in enumerate(sorted(made, key=lambda element: _ORDER[str(element.tag)])):
        looks.insert(at, one)


def _properties(paragraph: Element) -> Element:
    found = paragraph.find(_PPR)
    if found is None:
        found = w("pPr")
        paragraph.insert(0, found)
    return found


# Groups of changed paragraphs whose marks are written as the gaps between paragraphs.
#
# An inserted paragraph carries its own mark, as Word writes it. Written so, LibreOffice (25.2,
# asked with some 500 files) gets two cases wrong that Word gets right:
#
# * Where the paragraph before ends with words that the same author inserted at the same time, it
#   takes its mark, which nobody changed, for inserted, and rejecting joins two paragraphs.
# * It loses the change of the mark of the paragraph that holds the first footnote of the file, for
#   it loads all notes when it comes to that, and an empty paragraph stays.
#
# There every mark carries what holds for the paragraph after it, from the last unchanged paragraph
# before the group on, and where the first footnote is the cause up to its paragraph, whose own mark
# is not changed then. Both programs read that rightly; Word itself writes it when somebody goes on
# to type at the end of a paragraph. Where the next paragraph too is inserted by the same author,
# the marks stay as they are, for LibreOffice takes the one between them for inserted, as it is. No
# form can be found where no unchanged paragraph stands before, as at the beginning of a text or
# behind a table, nor for several paragraphs at the very end of a text, whose last mark never
# changes: there are as many changed paragraphs as marks, less that of the footnote. The smallest
# such file is one inserted paragraph with a footnote, and one that stays.

FOOTNOTE = q("footnoteReference")
_SAID = (FOOTNOTE, *map(q, ("t", "delText", "tab", "br", "drawing", "pict", "endnoteReference")))
_COMING = q("ins")
_SIGNS = (q("author"), q("date"))
_REVISIONS = qs("ins del moveFrom moveTo")


class Place(NamedTuple):
    """A paragraph: whether it stands before and after the changes, and what is in it. A table, or
    a paragraph that ends a section, is an end: no mark is written across it."""

    is_kept: bool
    content: Sequence[Element]
    is_end: bool = False


def gaps(places: Sequence[Place], is_first_note: Callable[[int], bool]) -> list[range]:
    """The groups, each with the unchanged paragraph before it; ``is_first_note`` says of a place
    with a footnote whether that is the first of the file."""
    found: list[range] = []
    at = 0
    while at < len(places):
        if places[at].is_kept:
            at += 1
            continue
        start = at
        while at < len(places) and not places[at].is_kept:
            at += 1
        before = places[start - 1] if start else None
        if before is None or before.is_end:
            continue
        noted = next((n for n in range(start, at) if _is_noted(places[n]) and is_first_note(n)), -1)
        if noted >= 0 and not (noted + 1 < at and _is_one(places[noted], places[noted + 1])):
            found.append(range(start - 1, noted + 1))
        elif _goes_on(before.content, places[start].content):
            found.append(range(start - 1, at))
    return found


def _is_noted(place: Place) -> bool:
    return any(next(part.iter(FOOTNOTE), None) is not None for part in place.content)


def _is_one(place: Place, following: Place) -> bool:
    """Whether a paragraph ends with an insertion, and the next one begins with one, of the same
    author."""
    last = _last(place.content)
    ours = None if last is None else next(last.iterancestors(*_REVISIONS), None)
    theirs = next((one for part in following.content for one in part.iter(*_REVISIONS)), None)
    both = [one for one in (ours, theirs) if one is not None and one.tag == _COMING]
    return len(both) == 2 and both[0].get(_SIGNS[0]) == both[1].get(_SIGNS[0])


def _last(content: Sequence[Element]) -> Element | None:
    """The last thing in a paragraph that people see."""
    return next((one for part in reversed(content) for one in list(part.iter(*_SAID))[-1:]), None)


def _goes_on(before: Sequence[Element], content: Sequence[Element]) -> bool:
    """Whether a paragraph ends with an insertion that the next one goes on with."""
    last = _last(before)
    ours = None if last is None else next(last.iterancestors(_COMING), None)
    if ours is None:
        return False
    theirs = next((one for part in content for one in part.iter(*_REVISIONS)), None)
    if theirs is None:
        return True
    return theirs.tag == _COMING and all(ours.get(key) == theirs.get(key) for key in _SIGNS)


# A paragraph that stands twice in a file while it moves.


def twin(paragraph: Element, notes: Notes, hand: Hand) -> Element:
    """A copy of a paragraph for the other place of a move: without what must stand once only, with
    notes and drawings of its own."""
    made = deepcopy(paragraph)
    made.tail = None
    drop_singles(made)
    for one in made.iter(DRAWING_ID):
        one.set("id", str(FIRST_DRAWING + hand.number()))
    for one in made.iter(*NOTES):
        one.set(q("id"), notes.twin(NOTES[str(one.tag)], one.get(q("id"), "")))
    return made


# What a redline makes of the paragraphs of a file as wholes: which come and go, and what all of
# them say in the end.

_BLOCKS, _ROWS, _CELLS = frozenset({PARAGRAPH, TABLE}), frozenset({ROW}), frozenset({CELL})
_CONTAINERS = (q("body"), CELL, BOX)
Said = list[tuple[Element, str]]
"""Paragraphs and what they say."""


@dataclass(slots=True)
class Ends:
    """The paragraphs of a body: ``ended`` are those that come or go, ``gone`` the rows and cells of
    tables that go; ``former`` is what they all said before, by the outermost paragraph around
    each."""

    body: Element
    former: dict[Element, Said]
    ended: dict[Element, Ended] = field(default_factory=dict)
    gone: set[Element] = field(default_factory=set)

    def write(self, hand: Hand) -> None:
        """Tracks the marks."""
        found = dict.fromkeys(container(one) for one in self.ended)
        for one in found:
            for row, is_last in self._rows(one):
                end_marks(row, hand, is_last=is_last)

    def _rows(self, one: Element) -> list[tuple[list[Ended], bool]]:
        """The paragraphs of a container up to each table and section, and up to its end."""
        found: list[tuple[list[Ended], bool]] = []
        row: list[Ended] = []
        for block, _ in inside(one, _BLOCKS):
            if block.tag == TABLE:
                found.append((row, False))
                row = []
                continue
            row.append(self.ended.get(block) or Ended(block))
            if row[-1].is_kept and holds_section(block):
                found.append((row, False))
                row = []
        return [*found, (row, True)]

    def expected(self, said: dict[Element, str]) -> list[str]:
        """The paragraphs that accepting all changes must give; ``said`` is what those say that
        were written on."""
        return self._expected(self.body, said)

    def _expected(self, one: Element, said: dict[Element, str]) -> list[str]:
        found: list[str] = []
        for block, _ in inside(one, _BLOCKS):
            if block.tag == TABLE:
                for row, _ in inside(block, _ROWS):
                    for cell, _ in inside(row, _CELLS) if row not in self.gone else ():
                        if cell not in self.gone:
                            found.extend(self._expected(cell, said))
                continue
            ended = self.ended.get(block)
            if ended is None or ended.going is None:
                found.extend(self._told(block, said))
        last, _ = self._rows(one)[-1]
        is_empty = all(each.going for each in last) and not all(each.coming for each in last)
        return [*found, ""] if is_empty else found

    def _told(self, block: Element, said: dict[Element, str]) -> list[str]:
        """What a paragraph and the text boxes in it say."""
        found: list[str] = []
        own = False
        boxes: set[Element] = set()
        for element, text in self.former.get(host_of(block), ()):
            if element is block:
                found.append(text if own else said.get(block, text))
                own = True
            elif block in element.iterancestors():
                box = [one for one in element.iterancestors(BOX) if block in one.iterancestors()][
                    -1
                ]
                if box not in boxes:
                    boxes.add(box)
                    found.extend(self._expected(box, said))
        return found if own else [said.get(block, ""), *found]


def host_of(paragraph: Element) -> Element:
    """The outermost paragraph around a paragraph, which may stand in a text box of it."""
    return [paragraph, *paragraph.iterancestors(PARAGRAPH)][-1]


def container(block: Element) -> Element:
    """The body or the cell in which a block stands."""
    found = next(block.iterancestors(*_CONTAINERS), None)
    return block if found is None else found


def former_of(root: Element, body: Element, elements: Sequence[Element]) -> dict[Element, Said]:
    """What the paragraphs of a body say, by the outermost paragraph around each."""
    found: dict[Element, Said] = {}
    for one in Resolver(root, View.ACCEPTED).read(body):
        element = elements[one.sources[-1] - 1]
        found.setdefault(host_of(element), []).append((element, one.text))
    return found


_UNDATED = "1970-01-01T00:00:00Z"
"""The date of the range of a move that nobody dated: there alone it is required, and not shown."""


class Moved(NamedTuple):
    """A paragraph that moved: at its old and at its new place, with who moved it there."""

    former: Element
    present: Element
    away: Stamp
    here: Stamp


def enclose_all(moved: Sequence[Moved], hand: Hand) -> None:
    """Puts the ranges around what moved, in the order of the old places."""
    groups: list[list[Moved]] = []
    for one in moved:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and (last.away, last.here) == (one.away, one.here)
            and last.former.getnext() is one.former
            and last.present.getnext() is one.present
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    for group in groups:
        name = hand.move_name()
        enclose("moveFrom", (group[0].former, group[-1].former), group[0].away, name, hand)
        enclose("moveTo", (group[0].present, group[-1].present), group[0].here, name, hand)


def enclose(
    side: str, around: tuple[Element, Element], stamp: Stamp, name: str, hand: Hand
) -> None:
    """Puts the range ``name`` of a move ("moveFrom" or "moveTo") around the paragraphs from the
    first to the last of ``around``; it ends behind that."""
    first, last = around
    start = hand.revision(f"{side}RangeStart", stamp)
    start.set(q("name"), name)
    if start.get(q("date")) is None:
        start.set(q("date"), _UNDATED)
    first.insert(int(first.find(PPR) is not None), start)
    last.addnext(w(f"{side}RangeEnd", id=start.get(q("id"), "")))
