"""Paragraphs of a sender's file that are nothing but a number and the word that its paragraph is
deleted: "5. [deleted]", "(c) (supprimé)", "5. Deleted"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache

from draftbench.amend.notation import Bracket, Verb, read_notation
from draftbench.amend.notation.objects import any_of, key_words
from draftbench.app.imports.clausereadings import Reading
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    spoken_labels,
)
from draftbench.document.drafting import TYPED_LETTER, TYPED_NUMBER

_MARK = "deletion-mark"
_AROUND = " .:;–—-\u00a0\t"
_SPACE = re.compile(r"[\s.]+")
_LONGEST = 60
NUMBER = re.compile(
    r"(?:(?:OP|PP)[. ]?)?(?:\d{1,3}(?: ?[a-z]{3,8})?)?"
    r"(?:[. ]{0,2}\(?[^\W\d_]{1,4}(?: [a-z]{3,8})?\)){0,3}",
    re.IGNORECASE,
)
"""What the number of a paragraph looks like: "5", "OP 5 bis", "3. (c)", "b)"."""


def set_marks_aside(sent: Collection[Sent], version: Document) -> None:
    """Sets the marks aside, so that they are linked to nothing; not what ``version`` has too."""
    own = {clause.text.plain.strip() for clause in version}
    for one in sent:
        is_other = one.theirs and not one.reading.on_former
        if not (one.aside or is_other or one.text.plain.strip() in own) and _number(one):
            one.aside = _MARK


def read_marks(
    sent: list[Sent], version: Document, there: Collection[ClauseId]
) -> tuple[frozenset[ClauseId], list[Sent]]:
    """Takes the marks out of what was ``sent``; gives the clauses of ``version`` that they delete,
    with what hangs on these, and those marks of which that is not known, or of whose clauses the
    file has words (``there``)."""
    gone: set[ClauseId] = set()
    unread: list[Sent] = []
    former: ClauseId | None = None
    for one in list(sent):
        if one.aside == _MARK:
            at = sent.index(one)
            sent.remove(one)
            found = clause_of(_number(one), version, former)
            whole = () if found is None else version.subtree(found)
            is_free = all(clause.id not in there for clause in whole)
            is_open = bool(whole) and whole[0].id not in there
            if one.voices and is_open and all(clause.id in there for clause in whole[1:]):
                _give(one, whole[0])
                sent.insert(at, one)
                former = found
            elif whole and is_free and not one.voices:
                gone.update(clause.id for clause in whole)
                former = found
            else:
                unread.append(one)
        elif one.target is not None and not one.aside:
            former = one.target
    return frozenset(gone), unread


def _give(one: Sent, clause: Clause) -> None:
    """Makes the mark of others ("5. [KEN: deleted]") what they would have with ``clause``."""
    one.target, one.aside = clause.id, ""
    one.clause = replace(one.clause, text=clause.text)
    one.reading = Reading(clause.text, one.voices, one.reading.unused)


def _number(one: Sent) -> str:
    """The number of the paragraph that a mark says to be deleted; empty where it is no mark."""
    whole = f"{one.clause.label} {one.text.plain}".strip().rstrip(_AROUND)
    if one.voices and all(voice.deletes for voice in one.voices):
        if not whole and (typed := TYPED_NUMBER.match(one.raw) or TYPED_LETTER.match(one.raw)):
            return typed[0].strip(_AROUND)
        return whole if whole and NUMBER.fullmatch(whole) else ""
    at = max(whole.rfind("["), whole.rfind("("))
    label = one.clause.label.strip()
    if len(whole) > _LONGEST:
        return ""
    if at <= 0 or not whole.endswith((")", "]")) or at < len(label):
        bare = label.strip(_AROUND)
        if not bare and (typed := NUMBER.match(whole)):
            bare = typed[0]
        said = whole[whole.find(bare) + len(bare) :].strip(_AROUND)
        return bare if _gone().fullmatch(said) else ""
    number, said = whole[:at].strip(_AROUND), whole[at + 1 : -1].strip()
    if not number or NUMBER.fullmatch(number) is None:
        return ""
    if _gone().fullmatch(said):
        return number
    found = read_notation(RichText(f"[{said}]"), ClauseKind.PARAGRAPH)
    brackets = [each for each in found if isinstance(each, Bracket) and not each.owners]
    asks = any(each.position and each.position.verb is Verb.DELETE for each in brackets)
    return number if asks else ""


@cache
def _gone() -> re.Pattern[str]:
    """What says of a paragraph that it is deleted: "paragraph deleted", "se suprime el párrafo"."""
    data = key_words()
    words, nouns = data["gone"]["words"], [*data["gone"]["nouns"], *data["paragraphs"]]
    noun = rf"{any_of(nouns)}(?:\s?\d{{1,3}})?"
    former = r"(?:old |former |previous |ancien |antiguo )?"
    return re.compile(
        rf"(?:{former}{noun}\s*+)?{any_of(words)}(?:\s*+{noun})?\s*+[.;]?", re.IGNORECASE
    )


def clause_of(number: str, version: Document, former: ClauseId | None) -> ClauseId | None:
    """The clause of that number: a paragraph, or one of the lists in which, or above which, the
    clause ``former`` stands."""
    spoken = {_bare(label): clause for clause, label in spoken_labels(version).items() if label}
    found = spoken.get(_bare(number)) or spoken.get(f"OP{_bare(number)}")
    if found is not None or former is None:
        return found
    printed, own = printed_labels(version), number.strip("()").lower()
    for owner in (former, *version.above(former)):
        for item in version.children(owner):
            is_item = version[item].kind is ClauseKind.ITEM
            if is_item and printed[item].strip(_AROUND + "()").lower() == own:
                return item
    return None


def _bare(label: str) -> str:
    return _SPACE.sub("", label).upper()
