"""Automatic numbers of two files: which paragraphs are numbered otherwise in the second one, and
what they take from it. Who reads "(b)" in one file and "3." in the other reads another text, though
no word of it changed."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

from draftbench.formats.docx.compare.bringing import Looks
from draftbench.formats.docx.names import Element, put, q, value, w
from draftbench.formats.docx.read.numbering import Numbering, Rank
from draftbench.formats.docx.track.ends import bare
from draftbench.formats.docx.track.parts import Parts
from draftbench.formats.docx.track.proof import numbering_of

_TAKEN = tuple(map(q, ("pStyle", "numPr", "tabs", "ind", "outlineLvl")))
"""What makes the level of a paragraph, and how far it is indented for it."""


@dataclass(slots=True)
class Ranks:
    """Compares the numbers of paragraphs of two files; ``looks`` knows their lists and styles."""

    ours: Parts
    theirs: Parts
    looks: Looks
    _here: Numbering = field(init=False)
    _there: Numbering = field(init=False)
    _has_lists: bool = field(init=False)

    def __post_init__(self) -> None:
        self._here, self._there = numbering_of(self.ours), numbering_of(self.theirs)
        self._has_lists = any(one.related("numbering") for one in (self.ours, self.theirs))

    def differ(self, one: Element, other: Element) -> bool:
        """Whether our paragraph is numbered otherwise than theirs."""
        if not self._has_lists:
            return False
        here, there = one.find(q("pPr")), other.find(q("pPr"))
        if here is None and there is None and not self._here.styles.default:
            return False
        rank, wanted = self._here.rank(here), self._there.rank(there)
        if rank is None or wanted is None:
            return rank is not wanted
        if rank.shown != wanted.shown:
            return True
        lists = self._here.place(here).number, self._there.place(there).number
        return rank.depth != wanted.depth and self.looks.list_of(lists[1]) == lists[0]

    def is_number_alone(self, one: Element, other: Element) -> bool:
        """Whether of two numbers that differ only the signs around them do: "1." and "1)"."""
        rank, wanted = self._here.rank(one.find(q("pPr"))), self._there.rank(other.find(q("pPr")))
        return rank is not None and wanted is not None and _form(rank) == _form(wanted)

    def taken(self, one: Element, other: Element) -> Element:
        """The properties of our paragraph with the number of theirs."""
        made = bare(one)
        for tag in _TAKEN:
            for own in made.findall(tag):
                made.remove(own)
        theirs = bare(other)
        place = self._there.place(theirs)
        numbered = self._there.rank(theirs) is not None
        for tag in _TAKEN:
            found = theirs.find(tag)
            if found is not None and tag != q("numPr"):
                put(made, deepcopy(found))
        self.looks.adapt(made)
        style = value(made, "pStyle") or self._here.styles.default
        if numbered:
            number = self.looks.list_of(place.number)
            put(made, w("numPr", w("ilvl", val=place.depth), w("numId", val=number)))
        elif self._here.styles.numbering(style)[0]:
            put(made, w("numPr", w("ilvl", val=0), w("numId", val=0)))
        return made


def _form(rank: Rank) -> tuple[str, int]:
    return rank.form, rank.depth
