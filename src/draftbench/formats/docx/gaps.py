"""Groups of changed paragraphs whose marks are written as the gaps between paragraphs.

An inserted paragraph carries its own mark, as Word writes it. Written so, LibreOffice (25.2, asked
with some 500 files) gets two cases wrong that Word gets right:

* Where the paragraph before ends with words that the same author inserted at the same time, it
  takes its mark, which nobody changed, for inserted, and rejecting joins two paragraphs.
* It loses the change of the mark of the paragraph that holds the first footnote of the file, for it
  loads all notes when it comes to that, and an empty paragraph stays.

There every mark carries what holds for the paragraph after it, from the last unchanged paragraph
before the group on, and where the first footnote is the cause up to its paragraph, whose own mark
is not changed then. Both programs read that rightly; Word itself writes it when somebody goes on to
type at the end of a paragraph. Where the next paragraph too is inserted by the same author, the
marks stay as they are, for LibreOffice takes the one between them for inserted, as it is. No form
can be found where no unchanged paragraph stands before, as at the beginning of a text or behind a
table, nor for several paragraphs at the very end of a text, whose last mark never changes: there
are as many changed paragraphs as marks, less that of the footnote. The smallest such file is one
inserted paragraph with a footnote, and one that stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from draftbench.formats.docx.names import Element, q

FOOTNOTE = q("footnoteReference")
_SAID = (FOOTNOTE, *map(q, ("t", "delText", "tab", "br", "drawing", "pict", "endnoteReference")))
_COMING = q("ins")
_SIGNS = (q("author"), q("date"))
_REVISIONS = tuple(map(q, ("ins", "del", "moveFrom", "moveTo")))


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
    return next((one for part in reversed(content) for one in _backwards(part)), None)


def _backwards(element: Element) -> list[Element]:
    return list(element.iter(*_SAID))[-1:]


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
