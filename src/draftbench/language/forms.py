"""How the acts of resolutions, declarations and reports are said in each shape: the data of
``resources/language/shapes.json``, with patterns made of them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from typing import Any, NamedTuple

from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es")
"""Languages whose shapes are known."""


class Shape(StrEnum):
    """The kinds of text that say an act in a way of their own."""

    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    DECLARATION = "declaration"
    REPORT = "report"


_FILLERS = ("fillers", "order", "manner", "qualifier")
"""What may stand between an act and "that"."""
_KEYS = {
    Shape.PREAMBLE: "participle",
    Shape.OPERATIVE: "third",
    Shape.DECLARATION: "we",
    Shape.REPORT: "past",
}


class Form(NamedTuple):
    """Forms that go with one auxiliary (empty: none): by the words behind it, their entries."""

    auxiliary: str
    entries: Mapping[str, str]
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Speech:
    """The data of one language, with patterns made of them."""

    language: str
    data: Mapping[str, Any]
    acts: Mapping[str, Mapping[str, str]]

    @property
    def around(self) -> str:
        """A pattern for the words around a verb, each with a space behind it."""
        return rf"(?:(?:{self.data['order']}|{self.data['manner']}) )*"

    def form(self, entry: str, shape: Shape, *, of_nobody: bool = False) -> tuple[str, str] | None:
        """How an act is said in a shape: its auxiliary (may be empty) and its verb; None where it
        is not said so. ``of_nobody``: as a report says it of nobody ("It was recommended")."""
        key = "passive" if of_nobody else _KEYS[shape]
        said = self.acts[entry].get(key)
        if not said:
            return None
        if of_nobody:
            return "", said.removeprefix("se ")
        first, _, others = said.partition(" ")
        if first in ("are", "was", "sommes", "somos", "estamos", "s'est") and others:
            return first, others
        own = self.data.get("auxiliary", "") if shape is Shape.REPORT else ""
        return own, said

    def forms(self, shape: Shape, *, of_nobody: bool = False) -> tuple[Form, ...]:
        """All forms of a shape, with patterns that begin at their auxiliary."""
        return _forms(self.language, shape, of_nobody)

    def order_of(self, words: str) -> tuple[str, ...]:
        """The order markers among words around a verb."""
        found = self.patterns["order"].finditer(words.lower()) if words.strip() else ()
        return tuple(word[0] for word in found)

    def manner_of(self, words: str) -> tuple[str, ...]:
        """The adverbs among them."""
        found = self.patterns["manner"].finditer(words.lower()) if words.strip() else ()
        return tuple(word[0] for word in found)

    @cached_property
    def patterns(self) -> Mapping[str, re.Pattern[str]]:
        """What is looked for in every clause, by what it is."""
        data = self.data
        lead = data["speakers"] + (f"|{data['lead_person']}" if data["lead_person"] else "")
        joint = rf"(?:,? ?(?:{'|'.join(data[key] for key in _FILLERS)}),?)*,? ?(?:a )?"
        return {
            "order": re.compile(rf"\b(?:{data['order']})\b"),
            "manner": re.compile(rf"\b(?:{data['manner']})\b"),
            "around": re.compile(self.around, re.IGNORECASE),
            "we": re.compile(f"{data['we']} " if data["we"] else "", re.IGNORECASE),
            "nobody": re.compile(f"{data['impersonal']} ", re.IGNORECASE),
            "speakers": re.compile(rf"(?:{data['speakers']})(?= )"),
            "lead": re.compile(rf", (?=(?:{lead}) )"),
            "qualifier": re.compile(rf" (?:{data['qualifier']})(?!\w)"),
            "that": re.compile(rf"{joint}(?:{data['that']})(?!\w)", re.IGNORECASE),
            "late that": re.compile(rf",(?: a)? (?:{data['that']})(?!\w)"),
            "bare": re.compile(rf"(?P<who>[^,;.:]{{3,160}}?) (?:{data['should']})(?!\w)"),
        }


@cache
def speech(language: str) -> Speech:
    """The data of a language; of English for one that has none."""
    code = language if language in LANGUAGES else "en"
    data = json.loads(resource("language", "shapes.json").read_text(encoding="utf-8"))[code]
    return Speech(code, data, data["acts"])


@cache
def _forms(language: str, shape: Shape, of_nobody: bool) -> tuple[Form, ...]:
    own = speech(language)
    by_auxiliary: dict[str, dict[str, str]] = {}
    for entry in own.acts:
        form = own.form(entry, shape, of_nobody=of_nobody)
        if form is not None:
            by_auxiliary.setdefault(form[0], {}).setdefault(form[1], entry)
    made: list[Form] = []
    for auxiliary, entries in by_auxiliary.items():
        verbs = "|".join(re.escape(v).replace("'", "['’]") for v in _longest_first(entries))
        ending = "(?:e?s?)" if language == "fr" and (of_nobody or auxiliary) else ""
        head = f"{auxiliary} ".replace("'", "['’]") if auxiliary else ""
        inner = rf"(?P<inside>{own.around}?)" if auxiliary else "(?P<inside>)"
        pattern = rf"{head}{inner}(?P<verb>{verbs}){ending}(?!\w)"
        made.append(Form(auxiliary, entries, re.compile(pattern, re.IGNORECASE)))
    return tuple(made)


def _longest_first(words: Mapping[str, str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))
