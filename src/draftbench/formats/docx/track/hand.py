"""Who made a revision and when, as attributes of its element, and the numbers of revisions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import W16DU, Element, W, copied, printable, q, w
from draftbench.formats.docx.track.parts import Parts

_ID = q("id")
AUTHOR_LIMIT = 255
HOUSE = Stamp("draftbench", (), "")
"""The author of changes that follow from no amendment."""


def sign(element: Element, stamp: Stamp) -> None:
    """Sets author and time. The time is UTC in ``w:date`` and, because Word means local time
    there, in ``w16du:dateUtc`` too."""
    element.set(q("author"), printable(stamp.author)[:AUTHOR_LIMIT] or HOUSE.author)
    moment = utc(stamp.at)
    if moment:
        element.set(q("date"), moment)
        element.set(f"{{{W16DU}}}dateUtc", moment)


@lru_cache(1024)
def utc(time: str) -> str:
    """An ISO 8601 time as Word writes it (UTC, whole seconds, Z); empty where it is none."""
    try:
        moment = datetime.fromisoformat(time)
    except ValueError:
        return ""
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year >= 1000 else ""


def initials(stamp: Stamp) -> str:
    """The code of the first sponsor; without one, the first letters of the author's names."""
    if stamp.codes:
        return stamp.codes[0][:9]
    return "".join(word[0] for word in stamp.author.split())[:9].upper()


_HIGHEST = 2**31 - 1
_ROOM = 10_000_000
"""Room for new numbers: higher ones than this below the highest are left out of account."""


@dataclass(slots=True)
class Hand:
    """Gives the revisions of one file their numbers, which follow ``last`` and are unique over all
    kinds of elements that have one, and names to its moves, other than those that are ``taken``."""

    last: int = 0
    taken: set[str] = field(default_factory=set)
    _moves: int = 0
    _forms: dict[tuple[str, Stamp], Element] = field(default_factory=dict)

    def number(self) -> int:
        """The next free number."""
        self.last += 1
        return self.last

    def revision(self, kind: str, stamp: Stamp, *content: Element) -> Element:
        """A revision element ("ins", "del", "moveFrom", "moveTo"...) around ``content``."""
        form = self._forms.get((kind, stamp))
        if form is None:
            form = self._forms[kind, stamp] = w(kind, id="")
            sign(form, stamp)
        element = copied(form)
        element.set(_ID, str(self.number()))
        element.extend(content)
        return element

    def move_name(self) -> str:
        """A name for a move that no other has."""
        while True:
            self._moves += 1
            name = f"move{self._moves}"
            if name not in self.taken:
                return name


def hand_for(parts: Parts) -> Hand:
    """The numbers that are free in a file."""
    highest = 0
    names: set[str] = set()
    stories = [parts.main]
    stories += [
        one.target for one in parts.relations(parts.main).values() if one.kind in _NUMBERED_STORIES
    ]
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
    return Hand(highest, names)


_NUMBERED_STORIES = frozenset({"footnotes", "endnotes", "header", "footer", "comments"})
