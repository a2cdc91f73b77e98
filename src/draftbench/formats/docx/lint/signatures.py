"""Ids, authors and dates of tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as calendar
from functools import lru_cache

from draftbench.formats.docx.lint.checked import CUSTOM_STARTS, MOVE_STARTS, REVISIONS, Checked
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import W16DU, Element, local, q

_NUMBERED = ("comment", "footnote", "endnote")
_INT = re.compile(r"[+-]?[0-9]+")
_HIGHEST = 2**31 - 1
_DIGITS = 40
"""Digits of an id that are read; the rest changes nothing of how far it is too large."""
_LONGEST_AUTHOR = 255
_UNSIGNED = frozenset({"tblGridChange"})
_RANGES = (*MOVE_STARTS, *CUSTOM_STARTS)
_OTHERS = tuple(name for name in REVISIONS if name not in _RANGES)
_ID, _AUTHOR, _DATE = q("id"), q("author"), q("date")
_DATE_UTC = f"{{{W16DU}}}dateUtc"
_INSTANT = re.compile(
    r"-?(?P<year>\d{4,9})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)"
    r"(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?"
)


def missing_id(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.13.5 and its schema (CT_Markup): ``w:id`` is required, of comments and
    notes too."""
    for story, one in file.every(*REVISIONS, *_NUMBERED):
        if one.get(_ID) is None:
            yield Finding(story.where(one), f"{_spoken(one)} has no id.")


def bad_id(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 22.9.2 (ST_DecimalNumber): an id is a whole number; it may be negative."""
    for story, one in file.every(*REVISIONS, *_NUMBERED):
        number = one.get(_ID)
        if number is not None and not _INT.fullmatch(number.strip()):
            yield Finding(story.where(one), f"{_spoken(one)} has an id that is no number.")


def large_id(file: Checked) -> Iterator[Finding]:
    """Word and the Open XML SDK read ids as 32-bit numbers with a sign."""
    for story, one in file.every(*REVISIONS):
        number = _number(one.get(_ID))
        if number is not None and not -_HIGHEST - 1 <= number <= _HIGHEST:
            yield Finding(
                story.where(one), f"The id of a change ({local(one)}) is beyond {_HIGHEST}."
            )


def duplicate_id(file: Checked) -> Iterator[Finding]:
    """What Word writes: ids are unique over all kinds of changes and all parts; those of bookmarks
    and comments are counted apart. Ids that are used twice are a known cause of "unreadable
    content"."""
    yield from _taken(file, set(), _OTHERS)


def range_id(file: Checked) -> Iterator[Finding]:
    """What Word writes: the id of a move's range is no other change's (its end repeats it)."""
    taken = {_number(one.get(_ID)) for _, one in file.every(*_OTHERS)}
    yield from _taken(file, taken - {None}, _RANGES)


def _taken(file: Checked, taken: set[int | None], names: tuple[str, ...]) -> Iterator[Finding]:
    told: set[int] = set()
    for story, one in file.every(*names):
        number = _number(one.get(_ID))
        if number in taken and number is not None and number not in told:
            told.add(number)
            message = f"The id {number} of a change ({local(one)}) belongs to another change too."
            yield Finding(story.where(one), message)
        taken.add(number)


def missing_author(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.13.5 (CT_TrackChange): ``w:author`` is required, of comments too."""
    for story, one in file.every(*REVISIONS, "comment"):
        if one.get(_AUTHOR) is None and local(one) not in _UNSIGNED:
            yield Finding(story.where(one), f"{_spoken(one)} names no author.")


def long_author(file: Checked) -> Iterator[Finding]:
    """Office implementation (the Open XML SDK's constraint): at most 255 characters."""
    for story, one in file.every(*REVISIONS, "comment"):
        if len(one.get(_AUTHOR, "")) > _LONGEST_AUTHOR:
            yield Finding(
                story.where(one),
                f"{_spoken(one)} has an author of over {_LONGEST_AUTHOR} characters.",
            )


def bad_date(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 22.9.2.2 (xsd:dateTime): day and time; the zone may be missing."""
    for story, one in file.every(*REVISIONS, "comment"):
        for name in (_DATE, _DATE_UTC):
            when = one.get(name)
            if when is not None and not _is_instant(when):
                yield Finding(
                    story.where(one),
                    f"{_spoken(one)} has a date that is none; it must read like "
                    "2010-04-12T10:00:00Z.",
                )


def _spoken(element: Element) -> str:
    kind = local(element)
    if kind in _NUMBERED:
        return f"An {kind}" if kind == "endnote" else f"A {kind}"
    return f"A change ({kind})"


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


RULES = (
    Rule("no-id", "Every tracked change, comment and note has an id.", missing_id),
    Rule("bad-id", "The id of a tracked change, a comment or a note is a whole number.", bad_id),
    Rule("large-id", "The id of a tracked change fits in 32 bits.", large_id),
    Rule("duplicate-id", "No two tracked changes have the same id.", duplicate_id),
    Rule("range-id-taken", "The range of a move has an id of its own.", range_id),
    Rule("no-author", "Every tracked change and every comment names its author.", missing_author),
    Rule("long-author", "The name of an author has at most 255 characters.", long_author),
    Rule("bad-date", "Dates are a day and a time, like 2010-04-12T10:00:00Z.", bad_date),
)
