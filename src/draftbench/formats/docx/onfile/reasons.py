"""Reasons of amendments as comments in a Word file that may have some."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.amend.stamp import Stamp
from draftbench.document import RichText
from draftbench.formats.docx.names import Element, printable, root, serialized, w
from draftbench.formats.docx.onfile.hand import Hand
from draftbench.formats.docx.onfile.parts import OFFICE, WORD, Parts
from draftbench.formats.docx.onfile.typing import Typist
from draftbench.formats.docx.revision import initials, sign


@dataclass(slots=True)
class Reasons:
    """Puts one comment for each amendment that gives a reason, at its first change."""

    parts: Parts
    hand: Hand
    typist: Typist
    _given: set[tuple[str, ...]] = field(default_factory=set)

    def at(self, first: Element, last: Element, stamp: Stamp, *wraps: str) -> None:
        """Comments on what stands from ``first`` to ``last``, where the stamp's reason was not
        given before. ``wraps`` are the kinds of revisions that the comment's own mark is part of,
        the innermost first."""
        key = (stamp.amendment,) if stamp.amendment else (stamp.author, stamp.at, stamp.reason)
        if not stamp.reason.strip() or key in self._given:
            return
        self._given.add(key)
        number = self.hand.number()
        self._comments().append(self._comment(number, stamp))
        mark = w("r", w("commentReference", id=number))
        for kind in wraps:
            mark = self.hand.revision(kind, stamp, mark)
        first.addprevious(w("commentRangeStart", id=number))
        end = w("commentRangeEnd", id=number)
        last.addnext(end)
        end.addnext(mark)

    def _comment(self, number: int, stamp: Stamp) -> Element:
        comment = w("comment", id=number, initials=printable(initials(stamp)))
        sign(comment, stamp)
        for at, line in enumerate(stamp.reason.strip().split("\n")):
            paragraph = w("p")
            if not at:
                paragraph.append(w("r", w("annotationRef")))
            paragraph.extend(self.typist.runs(RichText(line.replace("\ufffc", "")), None))
            comment.append(paragraph)
        return comment

    def _comments(self) -> Element:
        part = self.parts.related("comments")
        if not part:
            part = self.parts.free_name("word/comments.xml")
            self.parts.add(part, serialized(root("comments")), f"{WORD}.comments+xml")
            self.parts.relate(self.parts.main, f"{OFFICE}/comments", part)
        return self.parts.change(part)
