"""Ordinal numbers in words, said and read: "twenty-first", « vingt et unième », «vigésimo primero».

Sources of the forms: the Academies' grammars; documents of the United Nations, which number the
paragraphs of a preamble in words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_ENGLISH = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_ENGLISH_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FRENCH = [
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_FRENCH_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_SPANISH = [
    "primero",
    "segundo",
    "tercero",
    "cuarto",
    "quinto",
    "sexto",
    "séptimo",
    "octavo",
    "noveno",
    "décimo",
    "undécimo",
    "duodécimo",
    "decimotercero",
    "decimocuarto",
    "decimoquinto",
    "decimosexto",
    "decimoséptimo",
    "decimoctavo",
    "decimonoveno",
]
_SPANISH_TENS = [
    "vigésimo",
    "trigésimo",
    "cuadragésimo",
    "quincuagésimo",
    "sexagésimo",
    "septuagésimo",
    "octogésimo",
    "nonagésimo",
]
_MOST = 99


def english(number: int) -> str:
    """ "third", "twenty-first"; from 100 on in figures."""
    if number > _MOST:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{'th' if 10 < number % 100 < 14 else ending}"
    if number < 20:
        return _ENGLISH[max(number, 1) - 1]
    tens, rest = divmod(number, 10)
    stem = _ENGLISH_TENS[tens - 2]
    return f"{stem}-{_ENGLISH[rest - 1]}" if rest else f"{stem[:-1]}ieth"


def french(number: int, *, feminine: bool = False) -> str:
    """« troisième », « vingt et unième »; from 100 on in figures."""
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
    if number < 20:
        return _FRENCH[number - 1]
    if number >= 80:
        rest = number - 80
        return f"quatre-vingt-{_FRENCH[rest - 1]}" if rest else "quatre-vingt"
    tens = min(number // 10 * 10, 60)
    rest = number - tens
    if not rest:
        return _FRENCH_TENS[tens]
    link = " et " if rest in (1, 11) else "-"
    return f"{_FRENCH_TENS[tens]}{link}{_FRENCH[rest - 1]}"


def spanish(number: int, *, feminine: bool = False, short: bool = False) -> str:
    """«tercero», «vigésimo primero»; ``short`` as before a masculine noun («tercer párrafo»);
    from 100 on in figures."""
    if number > _MOST:
        return f"{number}{'ª' if feminine else 'º'}"
    if number < 20:
        said = _SPANISH[max(number, 1) - 1]
    else:
        tens, rest = divmod(number, 10)
        stem = _SPANISH_TENS[tens - 2]
        if feminine and rest:
            stem = f"{stem[:-1]}a"
        said = f"{stem} {_SPANISH[rest - 1]}" if rest else stem
    if feminine:
        return f"{said[:-1]}a"
    return said[:-1] if short and said.endswith(("primero", "tercero")) else said


@cache
def _read(language: str) -> dict[str, int]:
    """Every form of a language, without accents, with the number."""
    forms: dict[str, int] = {}
    for number in range(_MOST, 0, -1):
        if language == "fr":
            said = {french(number), french(number, feminine=True)}
            if number == 2:
                said |= {"second", "seconde"}
        elif language == "es":
            said = {spanish(number), spanish(number, feminine=True), spanish(number, short=True)}
            if number in (11, 12):
                said |= {"decimoprimero", "decimoprimer"} if number == 11 else {"decimosegundo"}
        else:
            said = {english(number)}
        for one in said:
            forms[_bare(one)] = number
    return forms


def _bare(words: str) -> str:
    open_ = unicodedata.normalize("NFD", words.casefold())
    return re.sub(r"[^a-z0-9]", "", open_)


@cache
def pattern(language: str) -> str:
    """A pattern (without groups) for an ordinal in words or in figures."""
    said: set[str] = set()
    for number in range(1, _MOST + 1):
        if language == "fr":
            said |= {french(number), french(number, feminine=True), "second", "seconde"}
        elif language == "es":
            said |= {spanish(number), spanish(number, feminine=True), spanish(number, short=True)}
            said |= {one.replace(" ", "").replace("vigé", "vige") for one in said}
            said |= {"decimoprimer", "decimoprimero", "decimosegundo"}
        else:
            said.add(english(number))
    alternatives = "|".join(
        re.escape(one).replace(r"\ ", "[ -]").replace(r"\-", "[ -]")
        for one in sorted(said, key=lambda one: (-len(one), one))
    )
    figures = {
        "fr": r"\d{1,3} ?(?:er|re|[eè]me|e)",
        "es": r"\d{1,3}\.? ?(?:er|[ºª°oa])",
    }.get(language, r"\d{1,3}(?:st|nd|rd|th)")
    return rf"(?:{alternatives}|{figures})(?!\w)"


def number_of(words: str, language: str) -> int | None:
    """The number that an ordinal says; None where it is none of the language."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    return _read(language).get(_bare(words))
