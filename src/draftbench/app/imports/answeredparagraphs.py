"""Paragraphs of a sender's file that say what it thinks of those of the version, and quote none of
their words: "2. No comment", "5. Retain", "7–9. Agreed", "10. Sin cambios"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from draftbench.app.imports.answers import ANSWERS, answer
from draftbench.app.imports.clausereadings import Reading
from draftbench.app.imports.deletionmarks import NUMBER, clause_of
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.document import ClauseId, Document

_LONGEST = 80
_BEFORE = " .:;,–—-\u00a0\t"
_TO = r"\.?[ \u00a0]?(?:[-–—&,]|(?:to|and|à|et|a|y)\b)[ \u00a0]?"
_NUMBERS = re.compile(
    rf"(?:(?:OP|PP)s?[. \u00a0]?)?{NUMBER.pattern}(?:{_TO}(?=[(\dOP]){NUMBER.pattern}){{0,9}}",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\s*(?:(?P<kind>OP|PP)s?[. ]?)?(?P<first>\d{1,3})\.?\s?(?:[-–—]|(?:to|à|a)\b)\s?"
    r"(?:(?:OP|PP)[. ]?)?(?P<last>\d{1,3})[ .:]*",
    re.IGNORECASE,
)


def set_answers_aside(sent: Collection[Sent], version: Document) -> None:
    """Sets the answers aside; not what ``version`` has too."""
    own = {clause.text.plain.strip() for clause in version}
    for one in sent:
        whole = all(voice.whole is not None for voice in one.voices)
        if one.aside or not whole or (one.theirs and not one.voices) or one.raw.strip() in own:
            continue
        number, said = _parted(one)
        is_item = number.endswith(")") and said.endswith((";", ","))
        code = "" if is_item else answer(said, numbered=bool(number))
        if code:
            one.aside, one.reading = code, Reading(one.text)
            label = one.clause.label.strip()
            if label and not one.raw.lstrip().startswith(label):
                one.raw = f"{label} {one.raw}"


def answered(sent: Collection[Sent], version: Document) -> Iterator[ClauseId]:
    """The clauses of ``version`` that the answers are about, with what hangs on them."""
    former: ClauseId | None = None
    for one in sent:
        if one.aside in ANSWERS:
            for number in _each(_parted(one)[0]):
                found = clause_of(number, version, former)
                if found is not None:
                    former = found
                    yield from (clause.id for clause in version.subtree(found))
        elif one.target is not None and not one.aside:
            former = one.target


def _each(numbers: str) -> Iterator[str]:
    """The numbers that are named, each of a range."""
    whole = _RANGE.fullmatch(numbers)
    if whole is None:
        yield from (each.strip(_BEFORE) for each in re.split(r",|&|\b(?:and|et|y)\b", numbers))
        return
    for number in range(int(whole["first"]), int(whole["last"]) + 1):
        yield f"{whole['kind'] or ''}{number}"


def _parted(one: Sent) -> tuple[str, str]:
    """The number that stands before the words of a paragraph, and these; the former is empty where
    it has none, or is too long for an answer."""
    label, words = one.clause.label.strip(), one.raw.strip()
    whole = words if words.startswith(label) else f"{label} {words}"
    if len(whole) > _LONGEST:
        return "", ""
    found = _NUMBERS.match(whole)
    end = 0 if found is None else found.end()
    if end == len(whole.rstrip(_BEFORE)) and whole[end - 1 : end] in (")", "]"):
        end = whole.rfind("(", 0, end)  # "5. (OK)" is no item
    while 0 < end < len(whole) and whole[end - 1].isalnum() and whole[end].isalnum():
        end -= 1  # "5 agreed" has no suffix
    return whole[:end].strip(_BEFORE), whole[end:].strip()
