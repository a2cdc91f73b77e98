"""Who and when, as attributes of revisions; reasons, as Word comments."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import W16DU, Element, copied, printable, q, root, w
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.runs import Typesetter

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


@dataclass(slots=True)
class Register(Numbered):
    """Gives every revision of one file its number, and keeps the comments.

    Numbers are unique over all kinds of revisions and comments. A reason becomes one comment for
    each amendment, at the first change that it made.
    """

    setter: Typesetter
    _comments: dict[tuple[str, ...], tuple[int, Stamp]] = field(default_factory=dict)

    def comment(self, stamp: Stamp) -> int | None:
        """The number of a new comment with the stamp's reason; None where there is no reason or
        it has been given before."""
        if not stamp.reason.strip():
            return None
        key = (stamp.amendment,) if stamp.amendment else (stamp.author, stamp.at, stamp.reason)
        if key in self._comments:
            return None
        number = self.number()
        self._comments[key] = (number, stamp)
        return number

    def commented(
        self, content: list[Element], stamp: Stamp | None, wrap: str = ""
    ) -> list[Element]:
        """``content`` with a comment on it, where the stamp's reason was not given before.
        ``wrap`` is the kind of revision that the comment's own mark is part of."""
        number = None if stamp is None else self.comment(stamp)
        if number is None or stamp is None:
            return content
        mark = self.setter.run(w("commentReference", id=number), style="CommentReference")
        if wrap:
            mark = self.revision(wrap, stamp, mark)
        start, end = w("commentRangeStart", id=number), w("commentRangeEnd", id=number)
        return [start, *content, end, mark]

    def close(self, package: Package) -> None:
        """Writes the part with the comments, where there are any."""
        if not self._comments:
            return
        part = root("comments")
        for number, stamp in self._comments.values():
            comment = w("comment", id=number, initials=printable(initials(stamp)))
            sign(comment, stamp)
            for at, line in enumerate(stamp.reason.strip().split("\n")):
                paragraph = w("p", w("pPr", w("pStyle", val="CommentText")))
                if not at:
                    paragraph.append(self.setter.run(w("annotationRef"), style="CommentReference"))
                paragraph.extend(self.setter.plain(line))
                comment.append(paragraph)
            part.append(comment)
        package.add("comments", "comments", part)


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
