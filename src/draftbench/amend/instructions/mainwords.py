"""The main words of instructions, by language: what is asked for, where, and what turns the sense.

Each sort of word has one letter, so that what they say together is written once for all languages
(:mod:`draftbench.amend.instructions.bywords`):

d delete, r replace, i insert, m move, v come or go, p put, j merge, s split, b brackets,
a followed by, n renumber, x read or become, z substitute (new for old);
A after, B before, E at the end, S at the beginning, F from, T to, o in or of, W by or with,
N instead of, L for, P prefer; K it, the whole paragraph; & and;
R a reason follows, D one that may say no; H therefore; q asks; Y could you; e be;
f what will or may be; w a wish without words; M a remark; G what turns the sense, g what does so
but in a reason or an aside; O that it is not; k swap; V between; X wherever it stands; h new words
follow; l all behind or before some words; y a new paragraph; c complete; J as (its new place);
Z a sentence, I an occurrence, by its ordinal; * that the words before it are better than others.

In the data of a language each line begins with a letter, and goes on in those that begin with
spaces; \\1 stands for what opens the sign of a quotation, \\2 for that of a clause. Behind ``~``
stand infinitives, for all the forms of these that ask for something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from draftbench.amend.instructions.conjugation import asking, participles
from draftbench.amend.instructions.tongue import tongue_of

_MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|"
    r"febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
NUMBER = (
    rf"\d+(?:[.,/-]\d+)*(?: ?%| per cent| pour cent| por ciento)?(?: (?:de )?(?:{_MONTHS})(?: "
    rf"(?:de )?\d{{4}})?)?"
)
"""A number or a date that is not quoted."""


@cache
def sorts(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all main words of a language, and the letter of each of its groups; a letter
    with ' is a participle."""
    words = tuple(_sorted(tongue_of(language).main, language))
    pattern = "|".join(
        rf"(?P<g{at}>(?:{each})(?:(?<=[' ])|(?![\w-])))" for at, (_, each) in enumerate(words)
    )
    pattern = pattern.replace(r"\1", "\ue000").replace(r"\2", "\ue002")
    return re.compile(pattern, re.IGNORECASE), tuple(letter for letter, _ in words)


def _sorted(lines: str, language: str) -> Iterator[tuple[str, str]]:
    """The letters and the patterns of the words of a language."""
    for letter, words in _gathered(lines):
        if letter.endswith("~"):
            if letter != "q~":
                yield f"{letter[0]}'", participles(language, words)
            yield letter[0], asking(language, words)
        else:
            yield letter, words


def _gathered(lines: str) -> Iterator[tuple[str, str]]:
    """The lines that go on in others as one, each with its letter."""
    letter, words = "", ""
    for line in lines.strip().split("\n"):
        head = line.partition(" ")[0]
        if head:
            if letter:
                yield letter, words
            letter, words = head, ""
        more = line.removeprefix(head).strip()
        words += f" {more}" if letter.endswith("~") else more
    yield letter, words
