"""The numbers of the revisions of a new file, and reasons as its Word comments."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import Element, printable, root, w
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.runs import Typesetter
from draftbench.formats.docx.stamps import Numbered, initials, sign


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

    def commented(self, content: list[Element], stamp: Stamp | None, *wraps: str) -> list[Element]:
        """``content`` with a comment on it, where the stamp's reason was not given before.
        ``wraps`` are the kinds of revisions that the comment's own mark is part of, the innermost
        first."""
        number = None if stamp is None else self.comment(stamp)
        if number is None or stamp is None:
            return content
        mark = self.setter.run(w("commentReference", id=number), style="CommentReference")
        for kind in wraps:
            mark = self.revision(kind, stamp, mark)
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
