"""Ids, authors and dates of tracked changes."""

from __future__ import annotations

import re
from datetime import date as calendar
from functools import lru_cache
from typing import NamedTuple

from draftbench.formats.docx.lint.checked import (
    CUSTOM_STARTS,
    MOVE_STARTS,
    REVISIONS,
    Checked,
    Findings,
    Story,
    rule,
)
from draftbench.formats.docx.names import W16DU, Element, local, q
from draftbench.messages import message

_NUMBERED = ("comment", "footnote", "endnote")
_INT = re.compile(r"[+-]?[0-9]+")
_HIGHEST = 2**31 - 1
_DIGITS = 40
"""Digits of an id that are read; the rest changes nothing of how far it is too large."""
_LONGEST_AUTHOR = 255
_NOTES = frozenset({"footnote", "endnote"})
_UNSIGNED = _NOTES | {"tblGridChange"}
_RANGES = frozenset({*MOVE_STARTS, *CUSTOM_STARTS})
_OTHERS = frozenset(REVISIONS) - _RANGES
_ID, _AUTHOR, _DATE = q("id"), q("author"), q("date")
_DATE_UTC = f"{{{W16DU}}}dateUtc"
_INSTANT = re.compile(
    r"-?(?P<year>\d{4,9})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)"
    r"(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?"
)


class _Signed(NamedTuple):
    """A change, a comment or a note: its id as written and as a number (None: it has none, or that
    is no number), and its author."""

    story: Story
    element: Element
    kind: str
    id: str | None
    number: int | None
    author: str | None

    @property
    def where(self) -> str:
        """The part and paragraph."""
        return self.story.where(self.element)

    @property
    def spoken(self) -> str:
        """What it is, at the beginning of a sentence."""
        return _spoken(self.kind)


def _signed(file: Checked) -> list[_Signed]:
    """Story by story all changes, kind by kind, then comments and notes."""
    return [
        _Signed(story, one, kind, (given := one.get(_ID)), _number(given), one.get(_AUTHOR))
        for story in file.stories
        for kind in (*REVISIONS, *_NUMBERED)
        for one in story.every(kind)
    ]


@rule("no-id", message("Every tracked change, comment and note has an id."))
def missing_id(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5 and its schema (CT_Markup): ``w:id`` is required, of comments and
    notes too."""
    for one in file.once(_signed):
        if one.id is None:
            yield one.where, message("{element} has no id.", element=one.spoken)


@rule("bad-id", message("The id of a tracked change, a comment or a note is a whole number."))
def bad_id(file: Checked) -> Findings:
    """ECMA-376 part 1, 22.9.2 (ST_DecimalNumber): an id is a whole number; it may be negative."""
    for one in file.once(_signed):
        if one.number is None and one.id is not None:
            yield one.where, message("{element} has an id that is no number.", element=one.spoken)


@rule("large-id", message("The id of a tracked change fits in 32 bits."))
def large_id(file: Checked) -> Findings:
    """Word and the Open XML SDK read ids as 32-bit numbers with a sign."""
    for one in file.once(_signed):
        if one.number is None or -_HIGHEST - 1 <= one.number <= _HIGHEST:
            continue
        if one.kind not in _NUMBERED:
            yield (
                one.where,
                message(
                    "The id of a change ({kind}) is beyond {highest}.",
                    kind=one.kind,
                    highest=_HIGHEST,
                ),
            )


@rule("duplicate-id", message("No two tracked changes have the same id."))
def duplicate_id(file: Checked) -> Findings:
    """What Word writes: ids are unique over all kinds of changes and all parts; those of bookmarks
    and comments are counted apart. Ids that are used twice are a known cause of "unreadable
    content"."""
    yield from _taken(file, set(), _OTHERS)


@rule("range-id-taken", message("The range of a move has an id of its own."))
def range_id(file: Checked) -> Findings:
    """What Word writes: the id of a move's range is no other change's (its end repeats it)."""
    taken = {one.number for one in file.once(_signed) if one.kind in _OTHERS}
    yield from _taken(file, taken - {None}, _RANGES)


def _taken(file: Checked, taken: set[int | None], kinds: frozenset[str]) -> Findings:
    told: set[int] = set()
    for one in file.once(_signed):
        number = one.number
        if number is None or one.kind not in kinds:
            continue
        if number in taken and number not in told:
            told.add(number)
            msg = message(
                "The id {number} of a change ({kind}) belongs to another change too.",
                number=number,
                kind=one.kind,
            )
            yield one.where, msg
        taken.add(number)


@rule("no-author", message("Every tracked change and every comment names its author."))
def missing_author(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5 (CT_TrackChange): ``w:author`` is required, of comments too."""
    for one in file.once(_signed):
        if one.author is None and one.kind not in _UNSIGNED:
            yield one.where, message("{element} names no author.", element=one.spoken)


@rule("long-author", message("The name of an author has at most 255 characters."))
def long_author(file: Checked) -> Findings:
    """Office implementation (the Open XML SDK's constraint): at most 255 characters."""
    for one in file.once(_signed):
        if one.author and len(one.author) > _LONGEST_AUTHOR and one.kind not in _NOTES:
            yield (
                one.where,
                message(
                    "{element} has an author of over {longest} characters.",
                    element=one.spoken,
                    longest=_LONGEST_AUTHOR,
                ),
            )


@rule("bad-date", message("Dates are a day and a time, like 2010-04-12T10:00:00Z."))
def bad_date(file: Checked) -> Findings:
    """ECMA-376 part 1, 22.9.2.2 (xsd:dateTime): day and time; the zone may be missing."""
    for story, one in file.every(*REVISIONS, "comment"):
        for name in (_DATE, _DATE_UTC):
            when = one.get(name)
            if when is not None and not _is_instant(when):
                yield story.broken(
                    one,
                    "{element} has a date that is none; it must read like 2010-04-12T10:00:00Z.",
                    element=_spoken(local(one)),
                )


def _spoken(kind: str) -> str:
    known = {
        "footnote": message("A footnote"),
        "endnote": message("An endnote"),
        "comment": message("A comment"),
    }
    return known.get(kind) or message("A change ({element})", element=kind)


@lru_cache(1024)
def _is_instant(text: str) -> bool:
    found = _INSTANT.fullmatch(text.strip())
    if found is None:
        return False
    year = int(found["year"])
    try:
        # every 400 years the calendar is the same
        calendar(2000 + year % 400, int(found["month"]), int(found["day"]))
    except ValueError:
        return False
    return True


def _number(text: str | None) -> int | None:
    if text is not None and len(text) < _DIGITS and text.isascii() and text.isdecimal():
        return int(text)
    if text is None or not _INT.fullmatch(text.strip()):
        return None
    return int(text.strip()[:_DIGITS])
