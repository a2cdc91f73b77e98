"""How a language refers to paragraphs: patterns of ``resources/language/references_*.json``."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from draftbench.amend.wording import ordinals
from draftbench.document.drafting import SUFFIX
from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es")
"""Languages with patterns."""

SPACE = "[ \u00a0\u202f]"
_SPACES = f"{SPACE}+"


class Naming(StrEnum):
    """What a reference names by its number."""

    PARAGRAPH = "paragraph"
    OPERATIVE = "operative"
    PREAMBULAR = "preambular"
    ITEM = "item"
    SECTION = "section"
    ANNEX = "annex"
    NOTE = "note"
    TEXT = "text"
    """The text itself: "the present resolution"."""
    SAME = "ibid"
    """The work that the note before names: "Ibid."."""


_NUMBERS = {
    Naming.SECTION: r"(?:[IVXLC]+(?:\.[A-Z0-9]{1,2})?|[A-Z](?:\.\d{1,2})?|\d{1,2})(?![\w/]|\.\w)",
    Naming.ANNEX: r"(?:[IVXLC]+|[A-Z]|\d{1,2})(?![\w/]|\.\w)",
    Naming.NOTE: r"\d{1,3}(?![\w/]|\.\w)",
}
_PARAGRAPH = rf"[A-Z]?\d{{1,3}}[A-Z]{{0,2}}(?:{SPACE}{SUFFIX})?(?![\w/]|\.\w)"


@dataclass(frozen=True, slots=True)
class Unit:
    """A word for what is named: ``naming``, and its forms in the singular and the plural."""

    naming: Naming
    one: str
    many: str


@dataclass(frozen=True)
class Grammar:
    """The patterns of a language; ``units`` by their forms in small letters."""

    language: str
    units: dict[str, Unit]
    counted: dict[str, Unit]
    unit: re.Pattern[str]
    ordinal: re.Pattern[str]
    item: re.Pattern[str]
    item_behind: re.Pattern[str]
    joint: re.Pattern[str]
    to: frozenset[str]
    between: str
    above: re.Pattern[str]
    below: re.Pattern[str]
    opposites: dict[str, str]
    own: re.Pattern[str]
    annexed: re.Pattern[str]
    other: re.Pattern[str]
    before: re.Pattern[str]
    named: re.Pattern[str]
    itself: re.Pattern[str]
    of: re.Pattern[str]
    ands: tuple[str, ...]
    bracketed: bool
    hints: dict[str, tuple[str, ...]]
    either: frozenset[str]
    enacted: re.Pattern[str]

    def hinted(self, name: str, low: str) -> bool:
        """Whether anything of that sort ("units", "ordinals", "self") may stand in a text that is
        given in small letters."""
        return any(hint in low for hint in self.hints[name])

    def number(self, naming: Naming) -> re.Pattern[str]:
        """The pattern for one number of what is named."""
        return _number(naming)


@cache
def _number(naming: Naming) -> re.Pattern[str]:
    return re.compile(_NUMBERS.get(naming, _PARAGRAPH))


@cache
def grammar(language: str) -> Grammar | None:
    """The patterns of a language; None where there are none."""
    if language not in LANGUAGES:
        return None
    path = resource("language", f"references_{language}.json")
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    units = {
        form.lower(): Unit(Naming(naming), one, many)
        for naming, forms in data["units"].items()
        for one, many in forms
        for form in (many, one)
    }
    counted = {
        form.lower(): Unit(Naming.PREAMBULAR, one, many)
        for one, many in data["ordinals"]
        for form in (many, one)
    }
    joints = "|".join(_words(word) for word in (*data["and"], *data["to"]) if word.isalpha())
    dashes = "".join(re.escape(word) for word in data["to"] if not word.isalpha())
    ordinal = ordinals.pattern(language)
    item = r"\((?:[a-z]{1,2}|[ivx]{1,5})\)"
    if language != "en":
        item = r"\(?(?:[a-z]|[ivx]{1,5})\)"
    one_ordinal = rf"(?:{ordinal})"
    said = "|".join(_words(word) for word in data["and"])
    return Grammar(
        language,
        units,
        counted,
        _compiled(rf"(?<![\w-])(?:{_either(units)})(?={SPACE})"),
        _compiled(
            rf"(?<![\w-])(?P<ordinals>{one_ordinal}(?:(?:,{SPACE}|{SPACE}(?:{said}){SPACE})"
            rf"{one_ordinal}){{0,30}}){_SPACES}(?P<unit>{_either(counted)})(?!\w)"
        ),
        _compiled(item),
        _compiled(rf"{SPACE}?(?P<item>{item})"),
        _compiled(
            rf"{SPACE}?,{SPACE}(?:(?:{said}){SPACE})?|{_SPACES}(?P<word>{joints}){_SPACES}"
            rf"|{SPACE}?(?P<dash>[{dashes}]){SPACE}?"
        ),
        frozenset(word.lower() for word in data["to"]),
        data["to"][0],
        _compiled(rf",?{_SPACES}(?P<side>{data['above']})(?!\w)"),
        _compiled(rf",?{_SPACES}(?P<side>{data['below']})(?!\w)"),
        {**dict(data["sides"]), **{other: one for one, other in data["sides"]}},
        _compiled(rf",?{_SPACES}(?:{data['own']})"),
        _compiled(rf",?{_SPACES}(?:{data['annexed']})"),
        _compiled(rf",?{_SPACES}(?:{data['other']})"),
        re.compile(_loose(data["before"])),
        re.compile(_loose(data["named"])),
        re.compile(data["self"], re.IGNORECASE),
        _compiled(rf"{_SPACES}{data['of']}(?:{_either(units)}){_SPACES}"),
        tuple(data["and"]),
        language == "en",
        {name: tuple(words) for name, words in data["hints"].items()},
        frozenset(data["either"]),
        _compiled(rf",?{_SPACES}(?:{data['enacted']})"),
    )  # fmt: skip


def _either(forms: dict[str, Unit]) -> str:
    return "|".join(_words(form) for form in sorted(forms, key=lambda one: (-len(one), one)))


def _words(words: str) -> str:
    """The words as a pattern, with whatever space between them."""
    return _SPACES.join(re.escape(word) for word in words.split(" "))


def _loose(pattern: str) -> str:
    """The pattern with no-break spaces allowed where it has spaces."""
    return pattern.replace(" ", "[ \u00a0]")


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
