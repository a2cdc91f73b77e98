"""What a clause denies, and the limits that it sets: words that a version may not drop.

"Shall not" beside "doivent" turns an obligation round, and "ten States" beside "au moins dix États"
says something else. Languages deny in different ways ("without", "only", "until"), so a version
lacks a negation only where it has no word at all that may stand for it.

Data: ``resources/language/polarity.json``.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from draftbench.compare.languages.lexicon import LANGUAGES
from draftbench.resources import resource


@dataclass(frozen=True, slots=True)
class Words:
    """What a clause has of one kind: the words ``said`` that every version must render, as they
    stand in the folded text, and how many others may render such words."""

    said: tuple[str, ...] = ()
    others: int = 0

    def __add__(self, more: Words) -> Words:
        return Words(self.said + more.said, self.others + more.others)


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negations of a clause, and its words for "at least" and "at most"."""

    negation: Words = Words()
    least: Words = Words()
    most: Words = Words()

    def __add__(self, more: Polarity) -> Polarity:
        return Polarity(
            self.negation + more.negation, self.least + more.least, self.most + more.most
        )


def polarity(folded: str, language: str) -> Polarity | None:
    """The polarity of a folded text; None in a language that is none of the six."""
    if language not in LANGUAGES:
        return None
    negation, least, most = (_words(folded, *_patterns(kind, language)) for kind in _KINDS)
    return Polarity(negation, least, most)


_KINDS = ("negation", "least", "most")


def _words(
    text: str, idle: re.Pattern[str], said: re.Pattern[str], meant: re.Pattern[str]
) -> Words:
    bare = idle.sub(lambda found: " " * len(found[0]), text)
    spans = [found.span() for found in said.finditer(bare)]
    others = sum(
        not any(start <= found.start() < end for start, end in spans)
        for found in meant.finditer(bare)
    )
    return Words(tuple(bare[start:end].strip() for start, end in spans), others)


@cache
def _patterns(kind: str, language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    known: dict[str, str] = _data()[kind][language]
    idle, said, meant = (
        re.compile(known.get(name, "(?!)"), re.IGNORECASE) for name in ("idle", "said", "meant")
    )
    return idle, said, meant


@cache
def _data() -> dict[str, Any]:
    path = resource("language", "polarity.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
