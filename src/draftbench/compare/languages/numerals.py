"""Numbers as language versions write them: figures, words, dates, ordinals of sessions, shares.

Each kind is taken out of the text in its turn, so that the year of a date is not read again as a
number. What comes out is written one way for all languages: ``2015-09-25`` (``0000`` and ``00`` for
what a date does not say), ``65``, ``2500000``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from functools import cache
from itertools import chain

from draftbench.compare.languages.lexicon import UNSPACED, data, fold
from draftbench.language.cardinals import HAN, cardinals, han_number
from draftbench.language.units import month_number, months_of

_NUMBER = r"(?<![A-Za-z\d.,])(?:\d{1,3}(?:[ ,.]\d{3}){1,9}(?!\d)|\d+)(?:[.,]\d+)?"
_SYMBOL = re.compile(
    r"(?<![A-Za-z\d/])[A-Z]{1,8}(?:/[A-Za-z0-9]+(?:[.\-][A-Za-z0-9]+)*)+(?: \(\d{4}\))?"
)
_SERIES = r"(?: ?(?:[A-ZА-В](?![\w’])|الف|باء|جيم))?"
_RESOLUTION = re.compile(
    rf"(?<![A-Za-z\d/.,])(?:(?:S|ES)-)?\d{{1,4}}/\d{{1,4}}{_SERIES}(?![/\d])"
    rf"|(?<![A-Za-z\d/.,])\d{{1,4}}{_SERIES} ?\((?:(?:S-|ES-)?[IVXLC]+|د-?\d+|(?:1[89]|20)\d\d)\)"
)
_LETTERS = {"А": "A", "Б": "B", "В": "B", "الف": "A", "باء": "B", "جيم": "C"}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_FRENCH_UNITS = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_RUSSIAN_ENDINGS = "ый ой ая ую ого ому ом ым ое ые ых ий ья ьей ью ьего ьем ьему ьим ей ьи"
_COUNTED = 3
"""Numbers in words count from here on: "one" and "two" may stand in the noun or be an article."""
_NEAR = 25
"""How many characters may stand between an ordinal and the word for a session."""
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º|°|-го|-е)?"
_LINK = r"(?: ?- ?|, ?| (?:to|and|et|au|à|al|y|a|по|и|الي) | و ?)"


@dataclass(frozen=True, slots=True)
class Figures:
    """What a text counts and dates. ``spelled`` are numbers in words from three on; ``loose`` are
    those, smaller ones, ordinals and all else that may stand for a figure of another language
    version."""

    symbols: frozenset[str]
    resolutions: frozenset[str]
    percentages: frozenset[str]
    dates: frozenset[str]
    sessions: frozenset[str]
    numbers: frozenset[str]
    spelled: frozenset[str]
    loose: frozenset[str]


FIGURES = tuple(field.name for field in fields(Figures))
"""The kinds of figures, in order."""


def figures(text: str, language: str) -> Figures:
    """What a folded text (:func:`~draftbench.compare.languages.lexicon.fold`) counts and dates."""
    return read_figures(text, language)[0]


def read_figures(text: str, language: str) -> tuple[Figures, str]:
    """The same, and the words that are left without it."""
    reading = _Reading(text, language)
    symbols = reading.take(_SYMBOL, lambda match: match[0].rstrip(".-").upper())
    resolutions = reading.take(_RESOLUTION, lambda match: _resolution(match[0]))
    percentages = reading.take(_percentage(language), reading.share)
    dates = frozenset(reading.dates())
    sessions, ordinals = reading.ordinals()
    numbers = reading.take(_scaled(), reading.amount)
    found, left = cardinals(reading.text, language), reading.text
    for one in reversed(found):
        left = f"{left[: one.start]} {left[one.end :]}"
    words = {one.value for one in found}
    spelled = frozenset(str(value) for value in words if value >= _COUNTED)
    loose = frozenset(map(str, words)) | ordinals | sessions
    if language == "zh":
        loose |= {str(han_number(one)) for one in re.findall(rf"[{HAN}]+", reading.text)}
    made = Figures(symbols, resolutions, percentages, dates, sessions, numbers, spelled, loose)
    return made, " ".join(left.split())


class _Reading:
    """A text out of which one kind of figure after the other is taken."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._language = language

    def take(
        self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], str]
    ) -> frozenset[str]:
        """What ``read`` makes of all matches; empty values are none."""
        found = frozenset(read(match) for match in pattern.finditer(self.text))
        self.text = pattern.sub(" ", self.text)
        return found - {""}

    def value(self, written: str) -> Decimal:
        """A number in figures. In English and Chinese a point stands before decimals; elsewhere a
        comma does, unless three figures follow it as they follow a thousand."""
        whole = written.replace(" ", "")
        if self._language in ("en", "zh"):
            return Decimal(whole.replace(",", ""))
        whole = re.sub(r"[.,](?=\d{3}(?!\d))", "", whole)
        return Decimal(whole.replace(",", "."))

    def share(self, match: re.Match[str]) -> str:
        """A percentage."""
        written = match["share"] or match["of"]
        if written[0] in HAN:
            return str(han_number(written))
        return _plain(self.value(written))

    def amount(self, match: re.Match[str]) -> str:
        """A number with its "million" or "万"."""
        scale = match["scale"]
        return _plain(self.value(match["number"]) * (_scales()[scale.casefold()] if scale else 1))

    def dates(self) -> Iterator[str]:
        """All dates; the days of "4 to 6 May" are two dates, and the year of the later one is that
        of the earlier."""
        if self._language == "zh":
            self.text = re.sub(
                rf"[{HAN}]{{4,}}(?=年)|[{HAN}]+(?=月)|(?<=月)[{HAN}]+(?=日)",
                lambda match: str(han_number(match[0])),
                self.text,
            )
        pattern = _date(self._language)
        read = [(match, *_parts(match, self._language)) for match in pattern.finditer(self.text)]
        years = [year for _, year, _, _ in read]
        for at in reversed(range(len(read) - 1)):
            if not years[at] and read[at + 1][0].start() - read[at][0].end() < _NEAR:
                years[at] = years[at + 1]
        for at in range(1, len(read)):
            if not years[at] and read[at][0].start() - read[at - 1][0].end() < _NEAR:
                years[at] = years[at - 1]
        self.text = pattern.sub(" ", self.text)
        for (_, _, month, days), year in zip(read, years, strict=True):
            for day in days or [0]:
                yield f"{year:04}-{month:02}-{day:02}"

    def ordinals(self) -> tuple[frozenset[str], frozenset[str]]:
        """Ordinals that count a session, and all others."""
        pattern, known = _ordinals(self._language)
        sessions: set[str] = set()
        others: set[str] = set()
        lowered = self.text.casefold()
        noun = _session(self._language)
        spans = []
        for match in pattern.finditer(lowered):
            groups = match.groupdict()
            figure = groups.get("figure") or groups.get("behind")
            if figure:
                number = str(han_number(figure)) if figure[0] in HAN else figure
            else:
                number = str(known[match[0]])
            near = f"{lowered[max(0, match.start() - _NEAR) : match.start()]}|"
            near += lowered[match.end() : match.end() + _NEAR]
            (sessions if groups.get("behind") or noun.search(near) else others).add(number)
            spans.append(match.span())
        for start, end in reversed(spans):
            self.text = f"{self.text[:start]} {self.text[end:]}"
        return frozenset(sessions), frozenset(others)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _resolution(written: str) -> str:
    """A resolution number in one way of writing: "217A(3)", "65/230", "1325(2000)"."""
    for letters, latin in _LETTERS.items():
        written = written.replace(letters, latin)
    written = written.replace("د-", "").replace("د", "").replace(" ", "")
    return re.sub(r"(?<=[(\-])[IVXLC]+(?=\))", lambda match: str(_roman(match[0])), written)


def _roman(written: str) -> int:
    values = [_ROMAN[char] for char in written]
    following = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, following, strict=True))


@cache
def _percentage(language: str) -> re.Pattern[str]:
    words = data()["percent"].get(language, ["%"])
    either = "|".join(re.escape(fold(word)) for word in words)
    return re.compile(
        rf"百分之(?P<of>[\d.]+|[{HAN}]+)|(?P<share>{_NUMBER}) ?(?:{either})", re.IGNORECASE
    )


@cache
def _scales() -> dict[str, int]:
    return {fold(word).casefold(): scale for word, scale in data()["scales"].items()}


@cache
def _scaled() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_scales(), key=len, reverse=True)))
    return re.compile(
        rf"(?P<number>{_NUMBER})(?: ?(?P<scale>{words})(?:ов|а|ы|и)?(?![^\W\u4e00-\u9fff]))?",
        re.IGNORECASE,
    )


@cache
def _arabic_months() -> dict[str, int]:
    found: dict[str, int] = {}
    for at, names in enumerate(data()["months"]["ar"], 1):
        words = fold(names).split(" ")
        size = 2 if words[1] in ("الثاني", "الاول") else 1
        first, others = " ".join(words[:size]), words[size:]
        found[first] = at
        for other in others:
            found[other] = at
            found[f"{first}/{other}"] = at
    return found


@cache
def _more_months(language: str) -> dict[str, int]:
    """Forms of the names of months beside those in which they stand in most dates."""
    return {name: at for at, name in enumerate(data()["months"].get(language, ()), 1)}


@cache
def _months(language: str) -> str:
    if language == "ar":
        names = list(_arabic_months())
    else:
        names = [fold(name) for name in (*months_of(language), *_more_months(language))]
    return f"(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})"


@cache
def _date(language: str) -> re.Pattern[str]:
    if language == "zh":
        return re.compile(
            r"(?:(?P<year>\d{4})年)?(?<!\d)(?P<month>\d{1,2})月"
            r"(?:(?P<days>\d{1,2}日?(?:[至到和、\-]\d{1,2}日?(?!月))*))?"
        )
    if language not in ("en", "fr", "es", "ru", "ar"):
        return re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<days>\d\d)")
    month = _months(language)
    of = r"(?:de |of |من )?"
    year = r"(?:,? ?(?:de |del |of |من |عام )?(?P<{}>\d{{4}})(?!\d))"
    days = rf"{_DAY}(?:{_LINK}{_DAY}){{0,30}}"
    by_day = rf"(?P<days>{days}) ?{of}(?P<month>{month})(?!\w){year.format('year')}?"
    alone = rf"(?P<month2>{month})(?: (?P<days2>{days})(?!\w))?{year.format('year2')}"
    return re.compile(
        rf"(?<![A-Za-z\d/.,])(?:{by_day}|{alone})", 0 if language == "en" else re.IGNORECASE
    )


def _parts(match: re.Match[str], language: str) -> tuple[int, int, list[int]]:
    """Year, month and days of a date; 0 for a year that is not said."""
    said = match.groupdict()
    written = said.get("month") or said.get("month2") or ""
    month = int(written) if written.isdecimal() else _month(written, language)
    days = said.get("days") or said.get("days2") or ""
    year = said.get("year") or said.get("year2") or "0"
    return int(year), month, [int(day) for day in re.findall(r"\d+", days)]


def _month(name: str, language: str) -> int:
    if language == "ar":
        return _arabic_months()[name]
    return month_number(name) or _more_months(language)[name.casefold()]


@cache
def _session(language: str) -> re.Pattern[str]:
    words = data()["sessions"].get(language, ["session"])
    either = "|".join(re.escape(fold(word).casefold()) for word in words)
    return re.compile(either if language in UNSPACED else rf"(?<!\w)(?:{either})")


@cache
def _ordinals(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern for ordinals, and the numbers of those in words. Its group "figure" is an ordinal
    in figures or Chinese numerals, "behind" a number that follows the word for a session."""
    if language == "zh":
        return re.compile(rf"第 ?(?P<figure>\d+|[{HAN}]+)"), {}
    known = dict(_ordinal_words(language))
    either = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    words = rf"(?<!\w)(?:{either})(?!\w)" if either else "(?!)"
    signs = {
        "en": r"(?:st|nd|rd|th)(?!\w)",
        "fr": r"(?:e|ème|ère|er|re)(?!\w)",
        "es": r"\.?(?:º|ª|°|er|o|a)(?!\w)",
        "ru": r"-(?:я|й|ю|ей|го|е|м|му)(?!\w)",
    }
    figure = rf"|(?<!\w)(?P<figure>\d{{1,3}}){signs[language]}" if language in signs else ""
    behind = r"|(?<=دورة )(?P<behind>\d{1,3})(?!\d)" if language == "ar" else ""
    return re.compile(words + figure + behind), known


def _ordinal_words(language: str) -> Iterator[tuple[str, int]]:
    """Every ordinal from 3 to 99, and 1 and 2, in words, with the endings that it may have."""
    if language == "fr":
        yield from _french()
        return
    forms = data()["ordinals"].get(language)
    if forms is None:
        return
    units = [fold(word).casefold().split("|") for word in forms["units"]]
    tens = [fold(word).casefold().split("|") for word in forms["tens"]]
    if language == "ar":
        teen, one = (fold(forms[name]).split("|") for name in ("teen", "one"))
        places = [*enumerate(units, 1), (1, one)]
        yield from ((word, number) for number, words in enumerate(units, 1) for word in words)
        yield from ((word, 10 * at) for at, words in enumerate(tens, 2) for word in words)
        for number, words in places:
            for word in words if number < 10 else ():
                yield from ((f"{word} {ten}", 10 + number) for ten in teen)
                for at, many in enumerate(tens, 2):
                    yield from ((f"{word} و{ten}", 10 * at + number) for ten in many)
        return
    endings = {
        "en": ("",),
        "es": ("", "o", "a", "os", "as"),
        "ru": tuple(_RUSSIAN_ENDINGS.split(" ")),
    }[language]
    single = {
        f"{stem}{ending}": number
        for number, stems in chain(
            enumerate(units, 1), ((10 * at, words) for at, words in enumerate(tens, 2))
        )
        for stem in stems
        for ending in endings
    }
    yield from single.items()
    small = [(word, number) for word, number in single.items() if number < 10]
    if language == "es":
        large = [(word, number) for word, number in single.items() if number % 10 == 0]
        large = [(word, number) for word, number in large if 20 <= number <= 90]
        yield from ((f"{a} {b}", x + y) for a, x in large for b, y in small)
        return
    before = [(word, 10 * at) for at, word in enumerate(forms["before"], 2)]
    joiners = ("-", " ") if language == "en" else (" ",)
    yield from ((f"{a}{j}{b}", x + y) for a, x in before for b, y in small for j in joiners)


def _french() -> Iterator[tuple[str, int]]:
    units = _FRENCH_UNITS.split(" ")
    tens = ((20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"), (60, "soixante"))
    numbers = dict(enumerate(units, 1))
    for ten, word in (*tens, (80, "quatre-vingt")):
        numbers[ten] = word
        last = 20 if ten in (60, 80) else 10
        for at in range(1, last):
            joint = " et " if at in (1, 11) and ten != 80 else "-"
            numbers[ten + at] = f"{word}{joint}{units[at - 1]}"
    numbers[100] = "cent"
    for number, word in numbers.items():
        stem = re.sub("e$", "", word)
        stem = {"cinq": "cinqu"}.get(stem, stem)
        stem = re.sub("cinq$", "cinqu", re.sub("neuf$", "neuv", stem))
        yield f"{stem}ième", number
        yield f"{stem}ièmes", number
    yield from (("premier", 1), ("première", 1), ("second", 2), ("seconde", 2))
