"""Printed numbers at the start of a paragraph: "3.", "(a)", "IV.", "Workshop 2.", "OP3 bis"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from draftbench.document.drafting import NATIVE_SUFFIX
from draftbench.document.numberstyles import roman
from draftbench.language.words import WITHOUT_WIDTH


class NumberStyle(StrEnum):
    """How a number is printed."""

    ARABIC = "1."
    ARABIC_BRACKET = "1)"
    LEGAL = "1.1"
    LETTER = "a"
    ROMAN = "i"
    UPPER_LETTER = "A."
    UPPER_ROMAN = "I."
    WORD = "Workshop 1."
    PREAMBULAR = "PP1"
    OPERATIVE = "OP1"
    RESOLUTION = "55/59."
    BULLET = "-"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a number: "(i)" is letter 9 and roman 1."""

    style: NumberStyle
    value: int


@dataclass(frozen=True, slots=True)
class Label:
    """A number at the start of a paragraph: ``text`` as printed, taking up ``[start, end)`` of it
    (``start`` > 0 where a stray bullet stands before it); ``suffix`` is "bis", "alt" ... or empty;
    ``word`` is the word of "Workshop 1."."""

    text: str
    start: int
    end: int
    readings: tuple[Reading, ...]
    suffix: str = ""
    word: str = ""

    def value(self, style: NumberStyle) -> int | None:
        """The number read in that style, or None; the likeliest where there are several."""
        return next((r.value for r in self.readings if r.style is style), None)

    def reads(self, style: NumberStyle, value: int) -> bool:
        """Whether it can be read as ``value`` in that style."""
        return Reading(style, value) in self.readings

    def has(self, *styles: NumberStyle) -> bool:
        """Whether it can be read in one of the styles."""
        return any(reading.style in styles for reading in self.readings)


_SUFFIX = (
    r"(?:\s?(?:-(?=[а-я]))?(?P<suffix>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies"
    rf"|alt(?:\.\s?\d+)?|{NATIVE_SUFFIX}))?"
)
_AFTER = r"(?:\s(?P<after>bis|ter|quater|quinquies|sexies|septies|octies)(?=\s))?"
"""The same behind the bracket, as French and Spanish texts have it: "a) bis"."""
_RESOLUTION = (
    r"(?:(?:\d{1,4}|E?S-\d{1,3})/\d{1,3}(?:\s[A-Z])?"
    r"|\d{1,4}\s?[A-Z]?\s?\((?:E?S-)?[IVXLC]+\)|\d{1,4}\s?\((?:19|20)\d\d\))"
)
"""The number of a resolution: "55/59", "S-26/2", "2758 (XXVI)", "1244 (1999)"."""
_UNGIVEN = r"\d{1,3}/(?:…|\.{3}|_{1,5}|–|-)"
"""The number of a resolution that is not adopted yet: "57/…"."""
_UNDER = r"(?:\.(?:\d{1,2}|[1-9]\d\d))"
_BEFORE_TEXT = r"(?:[.:](?=\s)|(?=\s+[“«„‘\"'(\[]*[^\W\d_a-zß-öø-ÿ\u0430-\u044f])|(?=\t))"
_BIS = r"(?:\s(?:bis|ter|quater|quinquies|sexies|septies|octies)\b)?"
_LEGAL = (
    rf"(?:[A-Z]{{0,2}}\d{{1,2}}[A-Z]?{_UNDER}{{1,4}}[A-Z]?{_BIS}{_BEFORE_TEXT}"
    rf"|\d{{1,2}}{_UNDER}{{2,4}}(?=\s+[^\W\d_])"
    rf"|§§?[ \u00a0\u202f]?\d{{1,4}}[a-zA-Z]?(?:[./-]\d{{1,3}})*{_BEFORE_TEXT}"
    r"|\d{1,2}\.[a-z](?=\t))"
)
"""Numbers that say where they stand: "1.1.1", "22.100", "29B.1" (sections of a budget), "§ 5"."""
_ARTICLE_WORD = "[Aa]rticle|ARTICLE|[Aa]rtículo|ARTÍCULO"
_TITLE = r"\s?(?=[A-ZÀ-Ý][a-zà-ÿ’'][^.;:]{2,150}$)"
"""The title of an article behind its number, with or without the blank before it that a PDF may
lose ("Article 5Right to liberty")."""
ARTICLE = (
    rf"(?:{_ARTICLE_WORD}|[Aa]rt\.?)\s(?:[LRDA]\.?\s?\*?\s?)?\d{{1,4}}[A-Za-z]?"
    rf"(?:[-–/.]\d{{1,3}}){{0,3}}{_BIS}"
)
"""The number of an article of a law: "Article 388-1", "Art. 255/2", "Article L. 123-4"."""
_ARTICLE = (
    rf"(?:{ARTICLE}(?:\.[-–—]?(?=\s)|(?=\s?[-–—]{{1,4}}\s)|(?=\t)"
    r"|(?:(?<=[-/]\d)|(?<=[-/]\d\d)|(?<=[-/]\d{3}))(?:\s?:(?=\s)|(?=\s[A-ZÀ-Ý][a-zà-ÿ’' ]))"
    r"))"
)
"""The same before words: behind it is a stop, a dash or a tab, or, behind a number of two parts
("255/2"), a colon or a capital."""
_TURNED = r"\s[-–—])\s(?=[^\W\d]|[«“\"(\[])"
"""The dash in numbers of Arabic and of older French and Spanish texts: "1 - ". It closes the
group that holds the number."""
_BY_LETTER = ("resolution", "legal", "small", "upper", "arabic word", "han", "drafting", "word")
_ONLY_LETTER = ("upper", "arabic word", "han", "drafting", "word")
"""Kinds of numbers that begin with a letter, and those that never begin with anything else."""
_PATTERNS = (
    (
        "resolution",
        rf"(?P<all>{_RESOLUTION}\.(?=\s|[A-Z][a-z])|{_UNGIVEN}\.?|{_RESOLUTION}(?=\t))\s*(?=\S)",
    ),
    ("resolution", rf"(?P<all>{_RESOLUTION}\s[-–—])\s(?=[ء-ي])"),
    ("legal", rf"(?P<all>{_LEGAL})\s+(?=\S)"),
    ("arabic", rf"(?P<all>(?P<n>\d{{1,3}}){_SUFFIX}\.[-–]?)(?:\s+(?=\S)|(?=\*))"),
    ("long", rf"(?P<all>(?P<n>[1-9]\d{{3,4}}){_SUFFIX}\.[-–]?)\s+(?=\S)"),
    ("arabic", rf"(?P<all>(?P<n>\d{{1,3}}){_SUFFIX}[.．、])\s*(?=[\u3400-\u9fff“《])"),
    ("arabic", r"(?P<all>(?P<n>\d{1,2}))\s+(?=[A-ZÀ-Ý]{4,}(?:\s[A-ZÀ-Ý]+)*\s\S*[a-zà-ÿ])"),
    ("arabic", r"(?P<all>(?P<n>\d{1,2}))\s+(?=(?:to|that)\s[a-z])"),
    ("arabic", rf"(?P<all>(?P<n>\d{{1,3}}){_SUFFIX}{_TURNED}"),
    ("arabic)", rf"(?P<all>[(（]?(?P<n>\d{{1,3}}){_SUFFIX}[)）])\s+(?=\S)"),
    ("arabic)", r"(?P<all>(?P<n>\d{1,3})°)\s+(?=\S)"),
    ("arabic)", r"(?P<all>[(（]?(?P<n>\d{1,3})[)）])\s*(?=[\u3400-\u9fff“《])"),
    ("quoted", r"(?P<all>[‘’'](?P<n>\d{1,2})[’‘'])\s+(?=\S)"),
    (
        "small",
        rf"(?P<all>[(（](?P<n>[a-z]{{1,2}}|[ivxl]{{1,6}}){_SUFFIX}[)）]\.?{_AFTER})\s*(?=\S)",
    ),
    ("small", rf"(?P<all>(?P<n>[a-z]|[ivxl]{{1,6}}){_SUFFIX}[.)）]{_AFTER})\s+(?=\S)"),
    ("small", r"(?P<all>[(（](?P<n>[A-Z])[)）])\s+(?=\S)"),
    ("small", r"(?P<all>[(（](?P<n>[а-яء-ي]ـ?)[)）])\s*(?=\S)"),
    ("small", r"(?P<all>(?P<n>[а-я])[.)])\s+(?=\S)"),
    ("upper", r"(?P<all>(?P<n>[IVXLC]{1,7})\.\s?[-–—])\s*(?=[A-ZÀ-Ý][a-zà-ÿ’'\s])"),
    ("upper", r"(?P<all>(?P<n>[A-Z]|[IVXLC]{1,7}|[Ⅰ-Ⅻ])(?:\.[-–]?|(?=\t)))\s+(?=\S)"),
    ("upper", rf"(?P<all>(?P<n>[IVXLC]{{1,7}}|[A-Z]){_TURNED}"),
    ("arabic word", rf"(?P<all>(?P<n>[ء-ي\u064b-\u0652]{{3,8}}){_TURNED}"),
    ("han", r"(?P<all>(?P<n>[一二三四五六七八九十]{1,3})、)\s*(?=\S)"),
    (
        "han)",
        r"(?P<all>[(（](?P<n>[一二三四五六七八九十]{1,3})[)）]|(?P<ring>[㈠-㈩]))\s*(?=\S)",
    ),
    ("drafting", rf"(?P<all>(?P<n>(?:PP|OP)\s?\d{{1,3}}){_SUFFIX}[.:)]?)\s+(?=\S)"),
    ("word", r"(?P<all>(?P<word>[^\W\d_]{4,})[ \u00a0](?P<n>\d{1,3})(?:[.:]|(?=\t)))\s+(?=\S)"),
    ("word", rf"(?P<all>(?P<word>{_ARTICLE_WORD})\s(?P<n>\d{{1,3}})){_TITLE}"),
    ("legal", rf"(?P<all>{_ARTICLE})\s*[-–—]{{0,4}}\s*(?=\S)"),
    ("bullet", r"(?P<all>§)\s+(?=[^\s\d])"),
    ("bullet", r"(?P<all>o)\t\s*(?=\S)"),
    (
        "bullet",
        r"(?P<all>[-–—‒―•·▪■□●○◦*\uf0b7\uf0a7\uf02d])\s+(?=\S)(?=[^\w\n…\[(]*+[\w…\[(])",
    ),
)

_OTHER_SCRIPTS = re.compile(r"一|\\u3400|а-я|ء")
_LATIN = tuple(one for one in _PATTERNS if not _OTHER_SCRIPTS.search(one[1].replace(_SUFFIX, "")))
_LETTERED, _LATIN_LETTERED = (
    tuple(one for one in all_ if one[0] in _BY_LETTER) for all_ in (_PATTERNS, _LATIN)
)
_FIGURED, _LATIN_FIGURED = (
    tuple(one for one in all_ if one[0] not in _ONLY_LETTER) for all_ in (_PATTERNS, _LATIN)
)
"""Those tried on what begins with a letter, and on all else; fewer where a text is ASCII."""


_GLUED = re.compile(
    r"\s*(?P<all>(?:(?P<n>[A-Z]|[IVXLC]{1,7})\.|(?P<bare>[IVXLC]{1,7})\s+)"
    r"(?=[^\W\d_a-zß-öø-ÿ][^\W\d_](?:[^\W\d_]|-)))"
)
_HEAD = 40
"""So far at most does a number reach."""
_MOST_BULLETS = 20
"""No more of them stand before a number."""
_WORDS = re.compile(
    r"(?![ivxlcIVXLC]+\s|[Aa]rt\w*\.?\s[LRDA]\b|ARTICLE\s[LRDA]\b)[^\W\d_]{2,}(?:\s[^\W\d_]|,)"
)
"""How most paragraphs begin that have no number: a word, and another one or a comma. Only a number
of one letter or a Roman one can be followed by a word ("ii bis."), or an article by that of its
part ("Article L. 123-4")."""


@cache
def _made(pattern: str) -> re.Pattern[str]:
    """A pattern made when it is first needed: most texts need few of them."""
    return re.compile(pattern)


def read_label(text: str, *, long: bool = False) -> Label | None:
    """The number that ``text`` starts with, or None. A dash or bullet before a number ("- (a)")
    is residue of a conversion: ``start`` then stands behind it. Numbers from 1000 on are read only
    where ``long`` says that they may be numbers of paragraphs: mostly they are years. Signs
    without width (marks of direction) in it or around it do not count."""
    if text.isascii() or WITHOUT_WIDTH.search(text, 0, _HEAD) is None:
        return _read(text, long=long)
    seen = [at for at, char in enumerate(text[:_HEAD]) if not WITHOUT_WIDTH.match(char)]
    seen.extend(range(min(_HEAD, len(text)), len(text)))
    label = _read("".join(text[at] for at in seen), long=long)
    return label and replace(label, start=seen[label.start], end=seen[label.end])


def _read(text: str, *, long: bool, bullets: int = 0) -> Label | None:
    """``bullets`` is how many stood before ``text``."""
    lead = len(text) - len(text.lstrip())
    head = text[lead : lead + 1]
    if _WORDS.match(text, lead) is not None:
        return None
    if text.isascii():
        patterns = _LATIN_LETTERED if head.isalpha() else _LATIN_FIGURED
    else:
        patterns = _LETTERED if head.isalpha() else _FIGURED
    for kind, pattern in patterns:
        match = _made(pattern).match(text, lead)
        if match is None or (kind == "long" and not long):
            continue
        if kind == "bullet" and bullets < _MOST_BULLETS:
            inner = _read(text[match.end() :], long=False, bullets=bullets + 1)
            if inner is not None and not inner.has(NumberStyle.BULLET):
                at = match.end()
                return Label(
                    inner.text,
                    inner.start + at,
                    inner.end + at,
                    inner.readings,
                    inner.suffix,
                    inner.word,
                )
        readings = _readings(kind, match)
        if readings:
            groups = match.groupdict()
            return Label(
                match.group("all"),
                match.start("all"),
                match.end(),
                readings,
                groups.get("suffix") or groups.get("after") or "",
                groups.get("word") or "",
            )
    return None


def glued_label(text: str) -> Label | None:
    """The capital letter or roman number of a heading to which a conversion glued its title
    ("A.Attendance", "II Posts"), or None. Such is not told by itself: its series must await it.

    >>> glued_label("IV.Work of the group").text, glued_label("U.S. policy")
    ('IV.', None)
    """
    match = _GLUED.match(text)
    if match is None:
        return None
    if match["n"]:
        readings = _either(match["n"], NumberStyle.UPPER_ROMAN, NumberStyle.UPPER_LETTER)
    else:
        readings = _known((NumberStyle.UPPER_ROMAN, roman_value(match["bare"])))
    printed = match["all"].rstrip()
    return Label(printed, match.start("all"), match.end(), readings) if readings else None


def section_mark(text: str) -> Label | None:
    """The label where ``text`` is the number of a section and nothing else ("I", "B.", "IV").

    >>> section_mark("IV").text, section_mark("We")
    ('IV', None)
    """
    bare = text.strip()
    if not re.fullmatch(r"(?:[A-Z]|[IVXLC]{1,7})\.?|[一二三四五六七八九十]{1,3}", bare):
        return None
    han = han_value(bare)
    readings = (
        (Reading(NumberStyle.UPPER_ROMAN, han),)
        if han
        else _either(bare.rstrip("."), NumberStyle.UPPER_ROMAN, NumberStyle.UPPER_LETTER)
    )
    start = text.index(bare)
    return Label(bare, start, start + len(bare), readings) if readings else None


def _readings(kind: str, match: re.Match[str]) -> tuple[Reading, ...]:
    number = match.groupdict().get("n") or ""
    match kind:
        case "small":
            return _either(number, NumberStyle.ROMAN, NumberStyle.LETTER)
        case "upper":
            return _either(number, NumberStyle.UPPER_ROMAN, NumberStyle.UPPER_LETTER)
        case "drafting":
            style = NumberStyle.PREAMBULAR if number[0] == "P" else NumberStyle.OPERATIVE
            return (Reading(style, int(number[2:])),)
        case "arabic word":
            return _known(
                (NumberStyle.UPPER_ROMAN, arabic_ordinal(number)),
                (NumberStyle.UPPER_LETTER, arabic_letter(number)),
            )
        case "han":
            return _known((NumberStyle.UPPER_ROMAN, han_value(number)))
        case "han)":
            return _known((NumberStyle.ROMAN, han_value(number or match.group("ring"))))
    style = _PLAIN[kind]
    return (Reading(style, int(number) if number else 0),)


_PLAIN = {
    "arabic": NumberStyle.ARABIC,
    "long": NumberStyle.ARABIC,
    "arabic)": NumberStyle.ARABIC_BRACKET,
    "quoted": NumberStyle.ROMAN,
    "word": NumberStyle.WORD,
    "legal": NumberStyle.LEGAL,
    "bullet": NumberStyle.BULLET,
    "resolution": NumberStyle.RESOLUTION,
}


def _either(number: str, roman: NumberStyle, letter: NumberStyle) -> tuple[Reading, ...]:
    return _known(
        (roman, roman_value(number)), *((letter, value) for value in letter_values(number))
    )


def _known(*readings: tuple[NumberStyle, int]) -> tuple[Reading, ...]:
    return tuple(Reading(style, value) for style, value in readings if value)


# What a printed number or letter counts: roman numbers, and the letters of five scripts.

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_WHOLE = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN_SIGNS = str.maketrans(dict(zip("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", _WHOLE, strict=True)))
"""The signs of Unicode that are a whole roman number."""
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_LOOK_ALIKE = {"а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y"}
"""Russian texts of the United Nations number a), b), c); what is typed may be the Cyrillic letter
that looks the same."""
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
"""Arabic letters in the order in which they number a list."""
_ARABIC_ORDINALS = (
    "أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا",
)  # fmt: skip
_ARABIC_LETTERS = (
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم",
)  # fmt: skip
_HAN_DIGITS = "一二三四五六七八九"
_HAN_RINGED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
_DIACRITICS = "".join(map(chr, range(0x064B, 0x0653)))


def roman_value(number: str) -> int:
    """The value of a roman number in either case, 0 where it is none in its usual form.

    >>> roman_value("XIV"), roman_value("IIII")
    (14, 0)
    >>> roman_value("Ⅳ")
    4
    """
    number = number.translate(_ROMAN_SIGNS)
    total = 0
    digits = [_ROMAN.get(sign, 0) for sign in number.lower()]
    if not digits or 0 in digits:
        return 0
    for digit, following in zip(digits, [*digits[1:], 0], strict=True):
        total += -digit if digit < following else digit
    return total if roman(total) == number.lower() else 0


def letter_values(letter: str) -> tuple[int, ...]:
    """The places of a letter in its alphabet, most likely first; empty where it numbers nothing.
    Doubled Latin letters go on after z.

    >>> letter_values("c"), letter_values("cc"), letter_values("с"), letter_values("ج")
    ((3,), (29,), (3, 17), (3,))
    """
    small = letter.lower()
    if len(small) == 2 and small[0] == small[1] and small.isascii():
        return (ord(small[0]) - ord("a") + 27,)
    small = small.replace("ـ", "").replace("ا", "أ") if len(small) < 3 else small
    if len(small) != 1:
        return ()
    if small.isascii():
        return (ord(small) - ord("a") + 1,)
    if small in _CYRILLIC:
        native = _CYRILLIC.index(small) + 1
        alike = _LOOK_ALIKE.get(small)
        return (ord(alike) - ord("a") + 1, native) if alike else (native,)
    return (_ABJAD.index(small) + 1,) if small in _ABJAD else ()


def arabic_ordinal(word: str) -> int:
    """The value of an Arabic ordinal that numbers chapters ("أولا"), 0 where it is none."""
    return _place(word, _ARABIC_ORDINALS)


def arabic_letter(word: str) -> int:
    """The value of the name of an Arabic letter that numbers sections ("ألف"), else 0."""
    return _place(word, _ARABIC_LETTERS)


def _place(word: str, words: tuple[str, ...]) -> int:
    bare = word.translate(dict.fromkeys(map(ord, _DIACRITICS)))
    return words.index(bare) + 1 if bare in words else 0


def han_value(number: str) -> int:
    """The value of a Chinese number from 1 to 99, 0 where it is none.

    >>> han_value("三"), han_value("十二"), han_value("二十"), han_value("㈡")
    (3, 12, 20, 2)
    """
    if len(number) == 1 and number in _HAN_RINGED:
        return _HAN_RINGED.index(number) + 1
    tens, ten, units = number.partition("十")
    if not ten:
        return _HAN_DIGITS.find(number) + 1 if len(number) == 1 else 0
    high = _HAN_DIGITS.find(tens) + 1 if tens else 1
    low = _HAN_DIGITS.find(units) + 1 if units else 0
    if not high or (units and not low) or len(tens) > 1 or len(units) > 1:
        return 0
    return high * 10 + low
