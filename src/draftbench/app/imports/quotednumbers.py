"""The numbers of paragraphs that a sender's file quotes: left in their words, or against these."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from draftbench.amend.placement.twins import FLOOR, alike
from draftbench.app.imports.omissions import OMISSION
from draftbench.app.imports.sentparagraphs import Sent, with_number
from draftbench.document import ClauseId, ClauseKind, Document, printed_labels, spoken_labels
from draftbench.document.drafting import CALLED_NUMBER, drafting_label

_TYPED = re.compile(
    r"(?:(?P<kind>PP|OP)[ \u00a0]?)?(?P<number>\d{1,3})\.\s+(?=[\[(]*(?:[^\W\d_]|…|\.{3}))"
)
_OPENS = re.compile(r"\s+(?=[\[(]*(?-i:[^\W\d_a-zß-öø-ÿ]|…|\.{3}))")
_WORD = re.compile(r"\w+")
_MOSTLY = 0.7
_FEW = 4
"""By so many more words that differ, nobody looks at the number."""


def take_numbers(paragraphs: Sequence[Sent], version: Document) -> None:
    """Takes the number that was left in the words of a paragraph off these, where it is that of a
    clause of the version of which it has the words."""
    spoken: dict[str, ClauseId] = {}
    for one in paragraphs:
        found = None if one.clause.label.strip() or one.theirs else _TYPED.match(one.text.text)
        if found is None:
            continue
        spoken = spoken or {label: clause for clause, label in spoken_labels(version).items()}
        kind = (found["kind"] or "OP").upper()
        clause = spoken.get(f"{kind} {found['number']}") or spoken.get(found["number"])
        if clause is not None:
            own, words = version[clause].text.plain, one.text.text[found.end() :]
            if own.startswith(found[0]):
                continue
            if alike(own, words) >= FLOOR:
                with_number(one, found.end(), found[0].strip())
            elif OMISSION.search(words) and _is_within(words, own):
                with_number(one, found.end(), found[0].strip())
                one.target = clause


def read_called(paragraphs: Sequence[Sent], version: Document) -> None:
    """Gives the paragraphs whose numbers are called by a word ("Paragraphe 2. Invite …") these as
    the version has them, and the kind of such a paragraph; a reader takes them for headings, or
    leaves the number in the words."""
    if any(CALLED_NUMBER.match(label) for label in printed_labels(version).values()):
        return  # so the version has its own
    heads: set[ClauseId] = set()
    for one in paragraphs:
        label = one.clause.label.strip()
        found = CALLED_NUMBER.fullmatch(label) if label else CALLED_NUMBER.match(one.text.text)
        if found is None or one.aside or one.theirs or label.upper().startswith(("OP", "PP")):
            continue
        if not label:
            opens = _OPENS.match(one.text.text, found.end())
            if opens is None or any(c.text.text.startswith(found[0]) for c in version):
                continue
            with_number(one, opens.end(), found[0])
        recital = found["recital"] is not None
        kind = ClauseKind.PREAMBULAR if recital else ClauseKind.OPERATIVE
        number = f"{'PP' if recital else 'OP'} {found['number']}."
        heads.add(one.clause.id)
        one.clause = replace(one.clause, label=number, kind=kind, parent=None, level=0)
        one.is_called = True
    for one in paragraphs:
        if one.clause.parent in heads and one.clause.kind is not ClauseKind.ITEM:
            one.clause = replace(one.clause, parent=None, level=0)


def prefer_numbers(
    paragraphs: Sequence[Sent], version: Document, joined: Collection[ClauseId | None]
) -> list[tuple[Sent, ClauseId]]:
    """Links each changed paragraph that is as near to the clause of its number as to the one of its
    words to the former, where that is no other paragraph, nor ``joined`` to one. Gives those that
    are not quite so near, each with the clause of its number, which are to be looked at."""
    unsure: list[tuple[Sent, ClauseId]] = []
    spoken = {said: clause for clause, said in spoken_labels(version).items()}
    taken = {one.target for one in paragraphs} | {*joined}
    for one in paragraphs:
        label = drafting_label(one.clause.label)
        if one.target is None or one.aside or one.theirs or label is None or label.suffixes:
            continue
        named = spoken.get(f"{label.kind or 'OP'} {label.number}") or spoken.get(label.number)
        words, former = one.text.plain, version[one.target]
        if named is None or named in taken or version[named].kind is not former.kind:
            continue
        own, other = (_differing(c.text.plain, words) for c in (version[named], former))
        if not other or own > other + _FEW or alike(version[named].text.plain, words) < FLOOR:
            continue
        if own <= other:
            taken.discard(one.target)
            one.target = named
            taken.add(named)
        else:
            unsure.append((one, named))
    return unsure


def _is_within(words: str, own: str) -> bool:
    """Whether words between signs that others were left out are mostly those of a clause."""
    said = Counter(_WORD.findall(words.lower()))
    there = (said & Counter(_WORD.findall(own.lower()))).total()
    return there >= max(_FEW, _MOSTLY * said.total())


def _differing(one: str, other: str) -> int:
    """How many words of the one the other has not, and the other way round."""
    words, own = (Counter(_WORD.findall(each.lower())) for each in (one, other))
    return (words - own).total() + (own - words).total()
