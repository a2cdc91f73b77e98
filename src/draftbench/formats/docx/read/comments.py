"""The comments of a Word file: who said what about which words.

``comments.xml`` has the words; what they are about stands in the text between
``w:commentRangeStart`` and ``w:commentRangeEnd``. Threads and "resolved" are in
``commentsExtended.xml``, found by the ``w14:paraId`` of a comment's last paragraph, the instant in
UTC in ``commentsExtensible.xml``, found by way of ``commentsIds.xml`` ([MS-DOCX] 2.5.1 to 2.5.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from draftbench.formats.docx.names import MATH, MC, W14, Element, q, qs
from draftbench.formats.docx.read.blocks import PARAGRAPH, ordinals
from draftbench.formats.docx.read.revision import instant, instant_of
from draftbench.formats.docx.read.revisions import Resolver, View
from draftbench.formats.imported import ImportNote, noted

_START, _END, _REFERENCE = qs("commentRangeStart commentRangeEnd commentReference")
_WORDS = {q("t"): "", q("delText"): "", f"{{{MATH}}}t": "", q("tab"): "\t", q("br"): "\n"}
_FALLBACK = f"{{{MC}}}Fallback"
_PARAGRAPH_ID = f"{{{W14}}}paraId"
_MOST_PIECES = 1_000_000
_PARTS = ("document", "footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: ``author`` and ``initials`` as written, ``at`` the instant in UTC (ISO 8601 with
    Z; empty where it is not dated), ``text`` with line breaks between its paragraphs, ``parent``
    the id of the comment that it answers.

    It is about ``quoted``, the words in its range with deleted ones among them (empty where it
    stands at a point), in the paragraphs ``paragraphs`` (``w:p`` from 1, in the order of the file)
    of ``part``, which is "document", "footnotes" or "endnotes". A comment that stands nowhere has
    no paragraphs.
    """

    id: str
    author: str
    initials: str
    at: str
    text: str
    resolved: bool = False
    parent: str | None = None
    part: str = "document"
    paragraphs: tuple[int, ...] = ()
    quoted: str = ""


class Comments(NamedTuple):
    """The comments of a file in the order in which they are stored, and for people what does not
    fit together."""

    comments: tuple[Comment, ...]
    doubts: tuple[ImportNote, ...]


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What a comment is about: pieces of words, each with the number of its paragraph; without
    any, the paragraph ``point``."""

    part: str
    point: int = 0
    pieces: tuple[tuple[int, str], ...] = ()

    @property
    def paragraphs(self) -> tuple[int, ...]:
        found = dict.fromkeys(ordinal for ordinal, _ in self.pieces)
        return tuple(found) or ((self.point,) if self.point else ())

    @property
    def quoted(self) -> str:
        stretches = groupby(self.pieces, key=itemgetter(0))
        return "\n".join("".join(text for _, text in stretch) for _, stretch in stretches)


def read_comments(
    main: Element, related: Callable[[str], Element | None], view: View = View.ACCEPTED
) -> Comments:
    """The comments of the file whose main part is ``main``; ``related`` gives its other parts by
    the kind of their relationship ("comments", "footnotes", "commentsExtended", ...). Tracked
    changes in the words of comments are read as ``view`` says."""
    anchors: dict[str, _Anchor] = {}
    for name in _PARTS:
        root = main if name == "document" else related(name)
        if root is not None:
            anchors = {**dict(_anchors(root, name)), **anchors}
    part = related("comments")
    made: dict[str, Comment] = {}
    paragraph_ids: dict[str, str] = {}
    resolver = None if part is None else Resolver(part, view)
    for element in () if part is None else part.iter(q("comment")):
        words = [] if resolver is None else resolver.read(element)
        text = "\n".join(one.marked if view is View.MARKED else one.text for one in words)
        comment = _comment(element, text.strip(), anchors)
        made.setdefault(comment.id, comment)
        for paragraph in element.iter(PARAGRAPH):
            paragraph_ids[paragraph.get(_PARAGRAPH_ID, "").upper()] = comment.id
    found = _dated(_threaded(made, paragraph_ids, related), paragraph_ids, related)
    return Comments(tuple(found.values()), tuple(_doubts(found, anchors)))


def _comment(element: Element, text: str, anchors: Mapping[str, _Anchor]) -> Comment:
    number = element.get(q("id"), "")
    anchor = anchors.get(number, _Anchor("document"))
    return Comment(
        number,
        element.get(q("author"), ""),
        element.get(q("initials"), ""),
        instant_of(element),
        text,
        part=anchor.part,
        paragraphs=anchor.paragraphs,
        quoted=anchor.quoted,
    )


def _anchors(root: Element, part: str) -> Iterator[tuple[str, _Anchor]]:
    """By the ids of comments what they are about in a part. Ranges that together hold more than
    :data:`_MOST_PIECES` pieces count as points: no person made them."""
    numbers = ordinals(root)
    started: dict[str, int] = {}
    ranges: dict[str, tuple[int, int]] = {}
    points: dict[str, int] = {}
    pieces: list[tuple[int, str]] = []
    passed: set[Element] = set()
    for element in root.iter(_START, _END, _REFERENCE, _FALLBACK, *_WORDS):
        tag = str(element.tag)
        if tag == _FALLBACK:
            passed.update(element.iter())
        if element in passed:
            continue
        number = element.get(q("id"), "")
        if tag in _WORDS:
            pieces.append((_ordinal(element, numbers), element.text or _WORDS[tag]))
        elif tag == _START:
            started[number] = len(pieces)
        elif tag == _END and number in started:
            ranges[number] = (started.pop(number), len(pieces))
        elif tag == _REFERENCE:
            points[number] = _ordinal(element, numbers)
    left = _MOST_PIECES
    for number in {**ranges, **points}:
        start, end = ranges.get(number, (0, 0))
        left -= end - start
        held = tuple(pieces[start:end]) if left >= 0 else ()
        point = points.get(number) or (pieces[start][0] if start < end else 0)
        yield number, _Anchor(part, point, held)


def _ordinal(element: Element, numbers: Mapping[Element, int]) -> int:
    above = next(element.iterancestors(PARAGRAPH), None)
    return 0 if above is None else numbers[above]


def _threaded(
    made: Mapping[str, Comment],
    paragraph_ids: Mapping[str, str],
    related: Callable[[str], Element | None],
) -> dict[str, Comment]:
    """With what is said of threads and of resolved comments. An answer without a place of its own
    stands where its parent stands."""
    found = dict(made)
    for entry in _entries(related("commentsExtended"), "commentEx"):
        comment = found.get(paragraph_ids.get(entry.get("paraId", "").upper(), ""))
        if comment is None:
            continue
        parent = found.get(paragraph_ids.get(entry.get("paraIdParent", "").upper(), ""))
        comment = replace(comment, resolved=entry.get("done", "0") in {"1", "true", "on"})
        if parent is not None and parent.id != comment.id:
            comment = replace(comment, parent=parent.id)
            if not comment.paragraphs:
                comment = replace(comment, part=parent.part, paragraphs=parent.paragraphs)
        found[comment.id] = comment
    return found


def _dated(
    made: Mapping[str, Comment],
    paragraph_ids: Mapping[str, str],
    related: Callable[[str], Element | None],
) -> dict[str, Comment]:
    """With the instants in UTC where the file has them."""
    found = dict(made)
    instants = {
        entry.get("durableId", "").upper(): instant(entry.get("dateUtc", ""))
        for entry in _entries(related("commentsExtensible"), "commentExtensible")
    }
    for entry in _entries(related("commentsIds"), "commentId"):
        comment = found.get(paragraph_ids.get(entry.get("paraId", "").upper(), ""))
        at = instants.get(entry.get("durableId", "").upper(), "")
        if comment is not None and at:
            found[comment.id] = replace(comment, at=at)
    return found


def _entries(part: Element | None, name: str) -> Iterator[dict[str, str]]:
    """The attributes of the entries of a part, by their names without namespaces."""
    for element in () if part is None else part.iter(f"{{*}}{name}"):
        yield {str(key).rpartition("}")[2]: str(value) for key, value in element.items()}


def _doubts(found: Mapping[str, Comment], anchors: Mapping[str, _Anchor]) -> Iterator[ImportNote]:
    for number, anchor in anchors.items():
        if number not in found:
            line = next(iter(anchor.paragraphs), 0) if anchor.part == "document" else 0
            yield noted(
                "lost-comment", line, "A comment stands here whose words are not in the file."
            )
    for comment in found.values():
        if not comment.paragraphs:
            author = comment.author or "nobody named"
            yield noted(
                "loose-comment",
                0,
                "A comment by {author} stands nowhere in the text: {comment}",
                author=author,
                comment=comment.text,
            )
