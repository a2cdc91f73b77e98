"""Ordinal numbers in words, said and read: "twenty-first", « vingt et unième », «vigésimo primero».

Sources of the forms: the Academies' grammars; documents of the United Nations, which number the
paragraphs of a preamble in words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from draftbench.amend.wording.amendment_words import wording

_MOST = 99
"""The last that is said in words; others are in figures."""
_OTHERS = {
    ("fr", 2): ("second", "seconde"),
    ("es", 11): ("decimoprimero", "decimoprimer"),
    ("es", 12): ("decimosegundo",),
}
"""What people also say."""


def ordinal(number: int, language: str, *, feminine: bool = False, short: bool = False) -> str:
    """ "third", "twenty-first", « première », «tercero»; ``short`` as in Spanish before a masculine
    noun («tercer párrafo»).

    >>> ordinal(21, "en"), ordinal(71, "fr"), ordinal(3, "es", short=True)
    ('twenty-first', 'soixante et onzième', 'tercer')
    """
    if language == "fr":
        return _french(number, feminine=feminine)
    if language == "es":
        return _spanish(number, feminine=feminine, short=short)
    return _english(number)


def _words(language: str) -> tuple[list[str], list[str]]:
    """The words of a language for 1 to 19, and for tens."""
    ordinals: dict[str, list[str]] = wording(language)["ordinals"]
    return ordinals["units"], ordinals["tens"]


def _english(number: int) -> str:
    units, tens = _words("en")
    if number > _MOST:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{'th' if 10 < number % 100 < 14 else ending}"
    if number < 20:
        return units[max(number, 1) - 1]
    stem, rest = tens[number // 10 - 2], number % 10
    return f"{stem}-{units[rest - 1]}" if rest else f"{stem[:-1]}ieth"


def _french(number: int, *, feminine: bool) -> str:
    if number <= 1:
        return "première" if feminine else "premier"
    if number > _MOST:
        return f"{number}e"
    stem = _french_cardinal(number)
    if stem.endswith("cinq"):
        stem += "u"
    elif stem.endswith("neuf"):
        stem = stem[:-1] + "v"
    elif stem.endswith("e"):
        stem = stem[:-1]
    return stem + "ième"


def _french_cardinal(number: int) -> str:
    units, tens = _words("fr")
    if number < 20:
        return units[number - 1]
    if number >= 80:
        return f"quatre-vingt-{units[number - 81]}" if number > 80 else "quatre-vingt"
    ten = min(number // 10, 6)
    stem, rest = tens[ten - 2], number - 10 * ten
    if not rest:
        return stem
    return f"{stem}{' et ' if rest in (1, 11) else '-'}{units[rest - 1]}"


def _spanish(number: int, *, feminine: bool, short: bool) -> str:
    units, tens = _words("es")
    if number > _MOST:
        return f"{number}{'ª' if feminine else 'º'}"
    if number < 20:
        said = units[max(number, 1) - 1]
    else:
        stem, rest = tens[number // 10 - 2], number % 10
        if feminine and rest:
            stem = f"{stem[:-1]}a"
        said = f"{stem} {units[rest - 1]}" if rest else stem
    if feminine:
        return f"{said[:-1]}a"
    return said[:-1] if short and said.endswith(("primero", "tercero")) else said


def _forms(language: str) -> Iterator[tuple[str, int]]:
    """Every form of a language, with the number."""
    for number in range(_MOST, 0, -1):
        for said in ({}, {"feminine": True}, {"short": True}):
            yield ordinal(number, language, **said), number
        for other in _OTHERS.get((language, number), ()):
            yield other, number


@cache
def _read(language: str) -> dict[str, int]:
    """The numbers by every form of a language, without accents."""
    return {_bare(said): number for said, number in _forms(language)}


def _open(words: str) -> str:
    """Words without accents."""
    found = unicodedata.normalize("NFD", words)
    return "".join(char for char in found if not unicodedata.combining(char))


def _bare(words: str) -> str:
    return re.sub(r"[^a-z0-9]", "", _open(words.casefold()))


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest that is there; what several begin with is written
    and tried once, for most patterns are tried at each place of a line."""
    behind: dict[str, list[str]] = {}
    for word in words:
        behind.setdefault(word[:1], []).append(word[1:])
    ends = bool(behind.pop("", ()))
    found = "|".join(f"{re.escape(head)}{_either(rest)}" for head, rest in sorted(behind.items()))
    found = found.replace("\\ ", " ")
    optional = "?" if ends and found else ""
    return f"(?:{found}){optional}" if optional or len(behind) > 1 else found


@cache
def pattern(language: str) -> str:
    """A pattern (without groups) for an ordinal in words or in figures."""
    said = {form for form, _ in _forms(language)}
    said |= {_open(one) for one in said}
    if language == "es":
        said |= {one.replace(" ", "").replace("vigé", "vige") for one in said}
    figures = {
        "fr": r"\d{1,3} ?(?:er|re|[eè]me|e)",
        "es": r"\d{1,3}\.? ?(?:er|[ºª°oa])",
    }.get(language, r"\d{1,3}(?:st|nd|rd|th)")
    words = _either({one.replace("-", " ") for one in said}).replace(" ", "[ -]")
    return rf"(?:{words}|{figures})(?!\w)"


def number_of(words: str, language: str) -> int | None:
    """The number that an ordinal says; None where it is none of the language."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    return _read(language).get(_bare(words))
