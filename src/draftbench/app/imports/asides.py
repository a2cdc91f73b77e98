"""Brackets without a name that hold no words for the text, or more than words: questions and
comments, what is called an alternative or new ("[alt: a progress report]", "[new: a report]"), and
what the sender asks for in them ("[add: all]", "[replace “a” by “b”]")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from draftbench.amend.notation import Alternatives, Bracket, Markup, OptionHead, Verb
from draftbench.amend.notation.objects import Span
from draftbench.amend.notation.owners import read_position
from draftbench.amend.notation.signs import Pair, scan
from draftbench.app.imports.clausereadings import Piece, Unused
from draftbench.app.imports.omissions import OMISSION

_QUESTION = re.compile(
    r"\s*(?:¿|(?:questions?|pregunta|comments?|commentaire|comentario|remark|remarque)\s*[:：])"
    r"|.*[?？؟]\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
_OTHER = re.compile(
    r"\s*(?:alt|alternativ[ae]|variante|(?:new|nouve(?:au|l)|nuevo)(?:\s[^\W\d_]{2,12})?)\.?\s?"
    r"(?P<number>\d{1,2})?\s?[:：]",
    re.IGNORECASE,
)
_BESIDE = 12
"""So many characters beside words tell where they stand (code points)."""


def is_question(words: str) -> bool:
    """Whether the words of a bracket ask or comment."""
    return _QUESTION.match(words) is not None


def read_unsigned(
    text: str, notation: Sequence[Markup], is_kept: Callable[[str], bool]
) -> Iterator[tuple[Piece, tuple[Unused, ...]]]:
    """The brackets of ``text``, with its ``notation``, that are no words as they stand, each with
    what is said of it where nothing is made of it. ``is_kept`` says of words that the version has
    them."""
    for start, end, question in _asides(text, notation):
        said = Unused((), text[start:end], understood=False, question=question)
        yield Piece(start, end, (start, start)), (said,)
    for start, end, own in _requests(text, notation, is_kept):
        said = Unused((), text[start:end], understood=False)
        yield Piece(start, end, own or (start, start)), () if own else (said,)


def _asides(text: str, notation: Sequence[Markup]) -> Iterator[tuple[int, int, bool]]:
    """The brackets that hold no words, whoever may be named in them: where each begins and ends,
    and whether it asks or comments. Alternatives that are counted ("Alt 1: …") are words."""
    counted = [(m.start, m.end) for m in notation if isinstance(m, (Alternatives, OptionHead))]
    waiting: list[Pair] = list(scan(text)[0]) if "[" in text else []
    while waiting:
        one = waiting.pop()
        words = text[one.inner : one.outer]
        other = _OTHER.match(words)
        if one.kind != "[":
            continue
        if is_question(words) and not one.parts:
            yield one.start, one.end, True
        elif other is None:
            waiting += one.parts
        elif not other["number"] or not any(a < one.end and one.start < b for a, b in counted):
            yield one.start, one.end, False


def _requests(
    text: str, notation: Sequence[Markup], is_kept: Callable[[str], bool]
) -> Iterator[tuple[int, int, Span | None]]:
    """The brackets in which the sender asks for words to be put in, taken out or replaced: where
    each begins and ends, and the words that are to stand in its place; None where it speaks of
    words that stand elsewhere, or nowhere."""
    for one in notation:
        if not isinstance(one, Bracket) or one.attribution or one.goes_on or one.opened_before:
            continue
        asked = read_position(text, one.start + 1, one.end - 1, 1, signed=True)
        if asked is None or asked.verb not in (Verb.ADD, Verb.DELETE, Verb.REPLACE):
            continue
        old, none = text[slice(*asked.old)].strip(), (one.start, one.start)
        if asked.old == asked.words == (0, 0):
            continue  # "[delete]" is said of the paragraph
        before, behind = text[: one.start], text[one.end :]
        around = f"{before} {behind}"
        sides = (before[-_BESIDE:], old), (old, behind[:_BESIDE])
        is_here = any(all(map(str.strip, each)) and is_kept("".join(each)) for each in sides)
        is_apart = asked.target or not around.strip() or (not old and asked.verb is Verb.REPLACE)
        if old and (old in around or OMISSION.search(around) or not is_here):
            is_apart = True
        own = none if asked.verb is Verb.DELETE else asked.words
        yield one.start, one.end, None if is_apart else own
