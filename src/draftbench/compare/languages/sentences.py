"""Findings of language versions as sentences, for whoever shows them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

from draftbench.compare.languages.anchors import bodies, states
from draftbench.compare.languages.concordance import Concordance
from draftbench.compare.languages.discrepancies import Code, Discrepancy
from draftbench.compare.languages.lexicon import LANGUAGES, UNSPACED, fold
from draftbench.compare.languages.numerals import figures
from draftbench.document import Document
from draftbench.garbage import remembered
from draftbench.language.delegations import DelegationNames, name_in
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.language.words import shorten
from draftbench.resources import resource

_LONG = re.compile(r"(\d{5,})((?:\.\d+)?)")
"""A number that is hard to read without marks between its thousands, and no year."""
_SHOWN = 60
_QUOTED = (
    Code.STRENGTH,
    Code.UNTRANSLATED,
    Code.NEGATION,
    Code.BOUND,
    Code.OPPOSITE,
    Code.LIST_ORDER,
)
"""Findings of which words are shown."""
_NAMED = ("en", "fr", "es", "ar", "zh")
"""Languages whose glossary has names in the nominative."""


def sentence(found: Concordance, finding: Discrepancy, language: str = "en") -> str:
    """One sentence on a finding in ``language``. Texts are called by their languages, or by their
    names where two are in one language."""
    say = phrasebook(language)
    names = text_names(found, language)
    values = finding.values
    return say(
        f"concord.{finding.code.value}",
        texts=say.listed(names[text] for text in values.get("texts", ())),
        values=_values(say, finding, names, language),
        words=say.quoted(shorten(values["words"], _SHOWN))
        if finding.code is Code.UNTRANSLATED
        else "",
    )


def text_names(found: Concordance, language: str = "en") -> list[str]:
    """What the texts are called in ``language``: by their languages, or by their names where these
    do not tell them apart."""
    codes = [text.language for text in found.texts]
    if len(set(codes)) == len(codes):
        return [language_name(code, language) for code in codes]
    return [text.name for text in found.texts]


def language_name(code: str, language: str = "en") -> str:
    """What the language of a code (ISO 639-1) is called in ``language``; of a language that is
    none of the six of the United Nations the code itself.

    >>> language_name("fr", "es"), language_name("de")
    ('francés', 'de')
    """
    return phrasebook(language)(f"language.{code}") if code in LANGUAGES else code


def _values(say: Phrasebook, finding: Discrepancy, names: Sequence[str], language: str) -> str:
    values = finding.values
    if finding.code is Code.STRENGTH:
        shown = [None if words is None else [words] for words in values["words"]]
    elif "found" in values:
        shown = values["found"]
    elif "counts" in values:
        shown = [None if count is None else [str(count)] for count in values["counts"]]
    else:
        return ""
    said = []
    for name, items in zip(names, shown, strict=True):
        if items is None:
            continue
        value = say.listed(_item(say, finding.code, item, language) for item in items if item)
        said.append(say("concord.value", text=name, value=value or say("concord.none")))
    return say.marks["semicolon"].join(said)


def _item(say: Phrasebook, code: Code, item: str, language: str) -> str:
    if code is Code.BODY:
        return _bodies(language if language in _NAMED else "en").get(item, item)
    if code is Code.STATE:
        known = DelegationNames.load().find(item)
        return item if known is None else name_in(known.name, known.code, language)
    if code is Code.DATE and re.fullmatch(r"[1-9]\d{3}-\d\d-(?!00)\d\d", item):
        return say.date(item)
    if code is Code.NUMBER and (long := _LONG.fullmatch(item)):
        return say.number(int(long[1])) + long[2]
    if code in _QUOTED:
        return say.quoted(shorten(item, _SHOWN))
    return item


@cache
def _bodies(language: str) -> dict[str, str]:
    path = resource("language", f"glossary_{language}.json")
    entries: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["entries"]
    return {key: names[0] for key, names in entries.items()}


# Where in its clauses the words of a finding stand: the number, the date, the name at odds.

Span = tuple[int, int]
"""Code points of the plain text of a clause, half-open."""

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


@remembered
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
