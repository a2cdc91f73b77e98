"""Where in its clauses the words of a finding stand: the number, the date, the name at odds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from draftbench.compare.languages.discrepancies import Code, Discrepancy
from draftbench.compare.languages.lexicon import UNSPACED, fold
from draftbench.compare.languages.names import bodies, states
from draftbench.compare.languages.numerals import figures
from draftbench.document import Document

Span = tuple[int, int]
"""Code points of the plain text of a clause, half-open."""

_KEPT = 2048
_WORD = re.compile(r"[^\W_]+")
_BRACKET = re.compile(r"[\[\]]")
_KINDS = {
    Code.SYMBOL: ("symbols",),
    Code.RESOLUTION: ("resolutions",),
    Code.PERCENTAGE: ("percentages",),
    Code.DATE: ("dates",),
    Code.SESSION: ("sessions", "loose", "numbers"),
    Code.NUMBER: ("numbers", "spelled", "loose"),
}


def odd_words(text: Document, at: int, finding: Discrepancy) -> tuple[Span, ...]:
    """Where the words that ``finding`` is about stand in the clause of ``text``, which is number
    ``at`` of the texts that were held against each other; in order, none where the whole clause is
    meant or there is none."""
    clause = finding.clauses[at]
    if clause is None:
        return ()
    plain, values = text[clause].text.plain, finding.values
    if finding.code is Code.BRACKET:
        return tuple(found.span() for found in _BRACKET.finditer(plain))
    if finding.code is Code.UNTRANSLATED:
        wanted: list[str] = [values["words"]] if at in values["texts"] else []
    elif finding.code is Code.STRENGTH:
        wanted = (values["words"][at] or "").split(", ")
    else:
        wanted = (values.get("found") or [None] * (at + 1))[at] or []
    spans = {_located(plain, text.language, finding.code, value) for value in wanted if value}
    return tuple(sorted(span for span in spans if span is not None))


@lru_cache(maxsize=_KEPT)
def _located(plain: str, language: str, code: Code, value: str) -> Span | None:
    """The shortest stretch that says ``value``, found from both sides; of several the last one."""
    says = _test(language, code, value)
    if not says(plain):
        return None
    starts = [*_edges(plain, language)]
    start = starts[_last(len(starts), lambda at: says(plain[starts[at] :]))]
    ends = [end for end in _ends(plain, language) if end > start]
    first = _last(len(ends), lambda at: not says(plain[start : ends[at]])) + 1
    end = ends[first] if ends and first < len(ends) and says(plain[start : ends[first]]) else None
    return start, len(plain.rstrip()) if end is None else end


def _test(language: str, code: Code, value: str) -> Callable[[str], bool]:
    if code in (Code.BODY, Code.STATE):
        names = bodies(language) if code is Code.BODY else states(language)
        return lambda text: value in names.find(fold(text))
    kinds = _KINDS.get(code)
    if kinds is None:
        wanted = fold(value)
        return lambda text: wanted in fold(text)

    def says(text: str) -> bool:
        read = figures(fold(text), language)
        return any(value in getattr(read, kind) for kind in kinds)

    return says


def _last(count: int, holds: Callable[[int], bool]) -> int:
    """The last place (0 to ``count`` - 1) at which something holds that holds up to there; -1
    where it holds nowhere."""
    low, high = -1, count
    while high - low > 1:
        middle = (low + high) // 2
        if holds(middle):
            low = middle
        else:
            high = middle
    return low


def _edges(plain: str, language: str) -> Iterator[int]:
    if language in UNSPACED:
        yield from range(len(plain))
        return
    yield 0
    yield from (found.start() for found in _WORD.finditer(plain))


def _ends(plain: str, language: str) -> Iterator[int]:
    if language in UNSPACED:
        yield from range(1, len(plain) + 1)
        return
    for found in _WORD.finditer(plain):
        end = found.end()
        yield end
        if plain[end : end + 1] in ("%", ")", "º", "ª"):
            yield end + 1
