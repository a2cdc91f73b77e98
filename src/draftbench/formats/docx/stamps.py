"""Who and when, as attributes of revisions, and their numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import W16DU, Element, copied, printable, q, w

_ID = q("id")
AUTHOR_LIMIT = 255
HOUSE = Stamp("draftbench", (), "")
"""The author of changes that follow from no amendment."""


@dataclass(slots=True, kw_only=True)
class Numbered:
    """Gives the revisions of one file their numbers, which follow ``last``."""

    last: int = 0
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
