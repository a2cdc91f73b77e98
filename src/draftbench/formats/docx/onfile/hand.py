"""Revision elements with their numbers, authors and times, for one file."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.formats.docx.names import W, q
from draftbench.formats.docx.onfile.parts import Parts
from draftbench.formats.docx.revision import Numbered

_HIGHEST = 2**31 - 1
_ROOM = 10_000_000
"""Room for new numbers: higher ones than this below the highest are left out of account."""


@dataclass(slots=True)
class Hand(Numbered):
    """Numbers are unique in the whole file over all kinds of elements that have one: they follow
    the highest that is there."""

    _moves: int = 0
    _taken: set[str] = field(default_factory=set)

    def move_name(self) -> str:
        """A name for a move that no other has."""
        while True:
            self._moves += 1
            name = f"move{self._moves}"
            if name not in self._taken:
                return name


def hand_for(parts: Parts) -> Hand:
    """The numbers that are free in a file."""
    highest = 0
    names: set[str] = set()
    stories = [parts.main]
    stories += [one.target for one in parts.relations(parts.main).values() if one.kind in _KINDS]
    for part in dict.fromkeys(stories):
        root = parts.tree(part) if part in parts else None
        if root is None:
            continue
        given_ids = root.xpath("//@w:id", namespaces={"w": W})
        for given in map(str, given_ids if isinstance(given_ids, list) else ()):
            if given.isdecimal() and highest < (number := int(given)) < _HIGHEST - _ROOM:
                highest = number
        names.update(
            one.get(q("name"), "")
            for one in root.iter(q("moveFromRangeStart"), q("moveToRangeStart"))
        )
    return Hand(0, names, last=highest)


_KINDS = frozenset({"footnotes", "endnotes", "header", "footer", "comments"})
