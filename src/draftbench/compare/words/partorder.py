"""The parts of a clause that was divided or merged, in the order of its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import median_low

from draftbench.compare.options import DEFAULT
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause
from draftbench.language.words import token_texts

Clauses = tuple[Clause, ...]


def in_order_of_words(lefts: Clauses, rights: Clauses, between: str) -> tuple[Clauses, Clauses]:
    """Return the clauses of two sides that answer to each other; where one clause stands on a side,
    those of the other in the order that their words have in it. ``between`` is what joins them."""
    if len(lefts) == 1 < len(rights):
        return lefts, _in_order_of(lefts[0], rights, between)
    if len(rights) == 1 < len(lefts):
        return _in_order_of(rights[0], lefts, between), rights
    return lefts, rights


def _in_order_of(whole: Clause, parts: Sequence[Clause], between: str) -> tuple[Clause, ...]:
    """``parts`` in the order that their words have in ``whole``, where more of it is kept so than
    in their own order; else as they are.

    A part stands where the middle one of its words stands in ``whole``, of words that occur there
    once. One that was rewritten (of whose words less than :attr:`Options.rewritten` are such) stays
    behind the part before it. ``between`` is what joins the texts of parts.
    """
    text = whole.text.plain
    once = _once(text)
    places: list[int] = []
    for part in parts:
        place = _place(once, part.text.plain)
        places.append(place if place is not None else places[-1] if places else 0)
    if places == sorted(places):
        return tuple(parts)
    ordered = tuple(parts[at] for at in sorted(range(len(parts)), key=places.__getitem__))
    own, other = (
        difference(text, between.join(part.text.plain for part in order))
        for order in (parts, ordered)
    )
    return ordered if other.similarity > own.similarity else tuple(parts)


def _once(text: str) -> dict[str, int]:
    """The places of words that occur once, counted in words."""
    words = _words(text)
    counts = Counter(words)
    return {word: at for at, word in enumerate(words) if counts[word] == 1}


def _place(once: Mapping[str, int], part: str) -> int | None:
    words = _words(part)
    places = [once[word] for word in words if word in once]
    if not places or len(places) < DEFAULT.rewritten * len(words):
        return None
    return median_low(places)


def _words(text: str) -> list[str]:
    return [token.casefold() for token in token_texts(text) if token[0].isalnum()]
