"""Two parts of a line that belong together: words that go and others that come instead of them, and
what is read beside what is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.instructions.printedlines import is_answered
from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.readers import best_reading, doubted, unread
from draftbench.amend.instructions.reference import found as clauses_of
from draftbench.amend.instructions.remarks import names_all
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.tongue import Tongue, tongues_of
from draftbench.amend.instructions.understanding import Understood
from draftbench.amend.instructions.wordrules import NOWHERE
from draftbench.amend.wording.instruction import Verb
from draftbench.document import Document

_DELETIONS = (Verb.DELETE, Verb.DELETE_CLAUSE)


def joined(found: tuple[Understood, ...], tongues: Sequence[Tongue]) -> tuple[Understood, ...]:
    """The parts, with a replacement for words that go where the part behind them only gives those
    that come ("delete “…”; insert “…”")."""
    parts: list[Understood] = []
    for one in found:
        whole = _replacement(parts[-1], one, tongues) if parts else None
        if whole is None:
            parts.append(one)
        else:
            parts[-1] = whole
    return tuple(parts)


def _replacement(
    before: Understood, behind: Understood, tongues: Sequence[Tongue]
) -> Understood | None:
    """Words that go and those that come as one replacement; None where they are not both."""
    if [one.deed for one in before.requests] != [Verb.DELETE] or _stands_alone(behind, tongues):
        return None
    (going,) = before.requests
    said = behind.words
    both = f"{before.words.rstrip(' .;,')}, {said[:1].lower()}{said[1:]}"
    (whole, *more) = best_reading(both, tongues, going.places)
    if more or len(whole.requests) != 1:
        return None
    (coming,) = whole.requests
    alike = replace(going, deed=coming.deed, new=coming.new, doubt=coming.doubt)
    if coming != alike or coming.deed is not Verb.REPLACE:
        return None
    doubt = going.doubt or coming.doubt
    return replace(
        before, words=_together(before.words, said), requests=(replace(coming, doubt=doubt),)
    )


def _together(first: str, second: str) -> str:
    stopped = first.rstrip().endswith((".", ";", ","))
    return f"{first.rstrip()}{'' if stopped else ';'} {second}"


def _stands_alone(one: Understood, tongues: Sequence[Tongue]) -> bool:
    """Whether a part says by itself what is to be done, and where."""
    sure = any(each.deed not in (Set.UNABLE, Set.TEXT, Set.WEIGHED) for each in one.requests)
    return sure or bool(names_all(one.words, tongues))


def with_unread(found: Sequence[Understood], text: Document) -> Iterator[Understood]:
    """The parts; what stands before one that gives words and no place for them is to be looked at,
    and so is a deletion behind it, and one of a clause before what only gives words of it."""
    for at, one in enumerate(found):
        behind = found[at + 1] if found[at + 1 :] else None
        if behind and _gives_words(behind, _going(one, text), tongues_of(text.language)):
            yield doubted(one, unread(behind.words))
            continue
        ahead = found[at - 1 : at] if at and _deletes(one) else ()
        beside = (*found[at + 1 : at + 2], *ahead)
        half = next((each for each in beside if _leans(each, one)), None)
        yield doubted(one, unread(half.words)) if half and not _leans(one, one) else one


def _leans(half: Understood, one: Understood) -> bool:
    """Whether a part gives words and no place for them, and names no other clause than another."""
    places = [(), *(each.places for each in one.requests)]
    return any(each.why == NOWHERE and each.places in places for each in half.requests)


def _going(one: Understood, text: Document) -> list[str]:
    """The words of the clauses that a part deletes."""
    going = (r.places for r in one.requests if r.deed is Verb.DELETE_CLAUSE)
    ids = (id_ for places in going for place in places for id_ in clauses_of(text, place))
    return [text[id_].text.plain for id_ in ids]


def _gives_words(one: Understood, clauses: Sequence[str], tongues: Sequence[Tongue]) -> bool:
    """Whether a part asks for nothing and names no clause, and what it quotes, or all that it says,
    stands in one of the clauses."""
    if not clauses or is_answered(one.words) or names_all(one.words, tongues):
        return False
    if any(each.deed not in (Set.NOTHING, Set.UNABLE) for each in one.requests):
        return False
    quotes = shortened(one.words).quotes or ((re.sub(r"^\W+|\W+$", "", one.words),),)
    words = (re.escape(" ".join(quote)) for quote in quotes if any(quote))
    return any(re.search(rf"(?<!\w){each}(?!\w)", said) for each in words for said in clauses)


def _deletes(one: Understood) -> bool:
    return any(each.deed in _DELETIONS for each in one.requests)
