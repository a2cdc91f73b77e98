"""Comments and bookmarks of another file that belong to what is brought over from it.

A comment comes with its words, author and time, and stands on those words that came over and that
it was about; answers stay answers where the comment comes, too ([MS-DOCX] 2.5.1). A bookmark comes
where all that it encloses is new. On words that both files have, those of the other file stay
behind; :meth:`Anchors.left_behind` counts them.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from draftbench.formats.docx.compare.bringing import Bringer, Looks, Mark
from draftbench.formats.docx.names import W14, Element, q, qs, w
from draftbench.formats.docx.track.hand import Hand
from draftbench.formats.docx.track.line import PPR, RPR, Line, R
from draftbench.formats.docx.track.parts import OFFICE_2011, Parts

W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_REFERENCE, _START, _END = qs("commentReference commentRangeStart commentRangeEnd")
_BOOKMARK, _BOOKMARK_END = q("bookmarkStart"), q("bookmarkEnd")
_MARKS = frozenset({_START, _END, _BOOKMARK, _BOOKMARK_END})
_PARAGRAPH_ID = f"{{{W14}}}paraId"
_FIRST_ID, _LAST_ID = 0x10000000, 0x7FFFFFFF


class _Placed(NamedTuple):
    """A mark behind so many characters of its paragraph."""

    at: int
    element: Element


@dataclass(slots=True)
class Anchors:
    """Brings comments and bookmarks of the text of ``theirs`` to that of ``ours``."""

    ours: Parts
    theirs: Parts
    hand: Hand
    looks: Looks
    _comments: dict[str, Element] = field(init=False)
    _brought: dict[str, str] = field(default_factory=dict)
    _names: set[str] = field(init=False)
    _paragraph_ids: set[str] | None = None

    def __post_init__(self) -> None:
        self._comments = {one.get(q("id"), ""): one for one in _comments(self.theirs)}
        self._names = _bookmarks(self.ours)

    def marks(self, line: Line, start: int, end: int) -> list[Mark]:
        """New marks for what stands between two places of a paragraph of theirs, in order."""
        if line.is_plain or start >= end:
            return []
        placed = list(_placed(line))
        found = [*self._about(placed, start, end), *self._named(placed, start, end)]
        return sorted(found, key=lambda mark: mark.at)

    def _about(self, placed: list[_Placed], start: int, end: int) -> Iterator[Mark]:
        starts = {one.element.get(q("id")): one.at for one in placed if one.element.tag == _START}
        ends = {one.element.get(q("id")): one.at for one in placed if one.element.tag == _END}
        for at, element in placed:
            number = element.get(q("id"), "")
            if element.tag != _REFERENCE or number in self._brought:
                continue
            last = ends.get(number, at)
            first = starts.get(number, 0 if number in ends else last)
            low, high = max(first, start), min(last, end)
            if low > high or (low == high and first < last) or number not in self._comments:
                continue
            new = self._bring(number)
            yield Mark(low, w("commentRangeStart", id=new))
            yield Mark(high, w("commentRangeEnd", id=new))
            yield Mark(high, w("r", w("commentReference", id=new)))

    def _named(self, placed: list[_Placed], start: int, end: int) -> Iterator[Mark]:
        ends = {
            one.element.get(q("id")): one.at for one in placed if one.element.tag == _BOOKMARK_END
        }
        for at, element in placed:
            name = element.get(q("name"), "")
            last = ends.get(element.get(q("id")))
            if element.tag != _BOOKMARK or last is None or name in self._names or not name:
                continue
            if start <= at <= last <= end:
                self._names.add(name)
                number = self.hand.number()
                yield Mark(at, w("bookmarkStart", id=number, name=name))
                yield Mark(last, w("bookmarkEnd", id=number))

    def left_behind(self) -> dict[str, int]:
        """How many comments and bookmarks of theirs are not here; bookmarks that Word made for
        itself, whose names begin with a line, do not count."""
        said = {_said(one) for one in _comments(self.ours)}
        comments = sum(
            number not in self._brought and _said(one) not in said
            for number, one in self._comments.items()
        )
        names = {name for name in _bookmarks(self.theirs) if not name.startswith("_")}
        return {"comment": comments, "bookmark": len(names - self._names)}

    def _bring(self, number: str) -> str:
        """The id here of a comment of theirs."""
        new = str(self.hand.number())
        self._brought[number] = new
        part = self.ours.needed("comments")
        tree = self.ours.change(part)
        made = deepcopy(self._comments[number])
        Bringer(self.ours, part, self.theirs, self.theirs.related("comments"), self.looks).clean(
            made
        )
        made.set(q("id"), new)
        tree.append(made)
        return new

    def close(self) -> None:
        """Writes which of the comments that came answer each other, and which are done."""
        threads = _threads(self.theirs)
        numbers = {_last_id(one): number for number, one in self._comments.items()}
        wanted: list[tuple[str, str, str]] = []
        for number in self._brought:
            parent, done = threads.get(_last_id(self._comments[number]), ("", ""))
            answered = numbers.get(parent, "") if parent else ""
            if answered in self._brought or done == "1":
                wanted.append((number, answered if answered in self._brought else "", done))
        if not wanted:
            return
        tree = self.ours.change(self.ours.related("comments"))
        if W14 not in tree.nsmap.values():
            return
        here = {one.get(q("id"), ""): one for one in tree.iter(q("comment"))}
        ids: dict[str, str] = {}
        for number in dict.fromkeys(n for one in wanted for n in one[:2] if n):
            ids[number] = self._new_id(here[self._brought[number]])
        empty = etree.Element(f"{{{W15}}}commentsEx", nsmap={"w15": W15})
        part = self.ours.needed("commentsExtended", relations=OFFICE_2011, empty=empty)
        extended = self.ours.change(part)
        done_of = {number: done for number, _, done in wanted}
        parents = {number: parent for number, parent, _ in wanted}
        for number, name in ids.items():
            one = etree.SubElement(extended, f"{{{W15}}}commentEx")
            one.set(f"{{{W15}}}paraId", name)
            if parents.get(number):
                one.set(f"{{{W15}}}paraIdParent", ids[parents[number]])
            one.set(f"{{{W15}}}done", done_of.get(number) or "0")

    def _new_id(self, comment: Element) -> str:
        if self._paragraph_ids is None:
            links = self.ours.relations(self.ours.main).values()
            names = {self.ours.main, *(one.target for one in links if not one.outside)}
            trees = [self.ours.tree(name) for name in names if name.endswith(".xml")]
            self._paragraph_ids = {
                one.get(_PARAGRAPH_ID, "").upper()
                for tree in trees
                if tree is not None
                for one in tree.iter(q("p"))
            }
        number = _FIRST_ID
        while f"{number:08X}" in self._paragraph_ids and number < _LAST_ID:
            number += 1
        name = f"{number:08X}"
        self._paragraph_ids.add(name)
        last = list(comment.iter(q("p")))[-1]
        last.set(_PARAGRAPH_ID, name)
        return name


def _comments(parts: Parts) -> list[Element]:
    tree = parts.tree_of("comments")
    return [] if tree is None else tree.findall(q("comment"))


def _bookmarks(parts: Parts) -> set[str]:
    return {one.get(q("name"), "") for one in parts.body().iter(_BOOKMARK)}


def _said(comment: Element) -> tuple[str, str]:
    return comment.get(q("author"), ""), "".join(map(str, comment.itertext())).strip()


def _last_id(comment: Element) -> str:
    paragraphs = list(comment.iter(q("p")))
    return paragraphs[-1].get(_PARAGRAPH_ID, "").upper() if paragraphs else ""


def _threads(parts: Parts) -> dict[str, tuple[str, str]]:
    """By the id of a comment's last paragraph: that of the comment which it answers, and "1" where
    it is done."""
    tree = parts.tree_of("commentsExtended")
    return {
        one.get(f"{{{W15}}}paraId", "").upper(): (
            one.get(f"{{{W15}}}paraIdParent", "").upper(),
            one.get(f"{{{W15}}}done", "0"),
        )
        for one in (() if tree is None else tree.iter(f"{{{W15}}}commentEx"))
    }


def _placed(line: Line) -> Iterator[_Placed]:
    """The marks of comments and bookmarks in a paragraph, in order."""
    ends: dict[Element, int] = {}
    for leaf in line.leaves:
        ends[leaf.run] = max(leaf.end, ends.get(leaf.run, 0))
    at = 0

    def walk(parent: Element) -> Iterator[_Placed]:
        nonlocal at
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in {PPR, RPR}:
                continue
            if tag in _MARKS:
                yield _Placed(at, child)
            elif tag == R:
                at = max(at, ends.get(child, 0))
                yield from (_Placed(at, one) for one in child.iterchildren(_REFERENCE))
            elif child in ends:
                at = max(at, ends[child])
            elif len(child):
                yield from walk(child)

    yield from walk(line.element)
