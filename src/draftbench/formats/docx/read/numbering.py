"""Automatic numbers, computed from ``numbering.xml`` as Word prints them.

Rules (ECMA-376 part 1, 17.9, and what Word does where it is silent): all lists made from one
definition count on together. A paragraph of a level counts that level on and starts all deeper
ones again, but for those that ``w:lvlRestart`` binds to a higher level or to none. A list that
sets a start of its own begins there the first time it is used, and whenever its level starts
again. A level that was passed over counts as begun. Legal levels show all numbers as arabic, and
only those with a leading zero as they are ([MS-DOC] 2.9.150, ``fLegal``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

from draftbench.document.numberstyles import roman
from draftbench.formats.docx.names import MC, Element, flag, q, value
from draftbench.formats.docx.read.styles import Styles
from draftbench.formats.docx.read.symbols import bullet

_LEVELS = 9
_NOT_LEGAL = frozenset({"none", "bullet", "decimalZero"})
_OWN = q("numPr")
_PLACES = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; ``picture`` is the pattern of a custom format, ``font`` that of a
    bullet."""

    start: int = 0
    form: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str = ""
    picture: str = ""
    font: str = ""


@dataclass(slots=True)
class _Definition:
    """An abstract list: its levels and how far each was counted."""

    levels: dict[int, Level]
    counters: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class _List:
    """A list in use; ``begins`` are the levels whose own start it has not yet had."""

    definition: _Definition
    levels: dict[int, Level]
    begins: set[int]


class Place(NamedTuple):
    """The list (``w:numId``) and the level from 0 that a paragraph stands at."""

    number: str
    depth: int


class Rank(NamedTuple):
    """How a paragraph is numbered: the format of its number ("decimal", "bullet"), the signs around
    it ("(%)"), and the level from 0 that it stands at in its list."""

    form: str
    signs: str
    depth: int

    @property
    def shown(self) -> tuple[str, str, int]:
        """What of it is seen before the paragraph: the format, the signs, and of bullets, which are
        often alike, the level."""
        return self.form, self.signs, self.depth if self.form == "bullet" else 0


class Numbering:
    """Counts through a document: call :meth:`label` for every paragraph, in order.

    ``unknown`` collects the number formats that could not be computed.
    """

    def __init__(self, part: Element | None, styles: Styles) -> None:
        self.styles = styles
        self.unknown: set[str] = set()
        self._lists: dict[str, _List] = {}
        if part is not None:
            self._read(part)

    def label(self, properties: Element | None, *, advance: bool = True) -> str:
        """The number that Word prints before a paragraph with these properties, a bullet as one
        sign; empty for none. Without ``advance`` the paragraph shows its number but is not
        counted, as Word does with deleted ones."""
        place = self.place(properties)
        found = self._lists.get(place.number)
        if found is None or place.depth not in found.levels:
            return ""
        before = None if advance else (list(found.definition.counters), set(found.begins))
        self._count(found, place.depth)
        level = found.levels[place.depth]
        if level.form == "bullet":
            label = bullet(level.text, level.font)
        else:
            label = _PLACES.sub(lambda at: self._shown(found, int(at[1]) - 1, level), level.text)
        if before is not None:
            found.definition.counters, found.begins = before
        return label.strip()

    def rank(self, properties: Element | None) -> Rank | None:
        """How a paragraph with these properties is numbered; None where it shows no number."""
        place = self.place(properties)
        found = self._lists.get(place.number)
        level = None if found is None else found.levels.get(place.depth)
        if level is None or not level.text.strip():
            return None
        return Rank(level.form, _PLACES.sub("%", level.text), place.depth)

    def place(self, properties: Element | None) -> Place:
        """Where a paragraph stands; list and level are inherited from styles one by one."""
        style = value(properties, "pStyle") or self.styles.default
        own = None if properties is None else properties.find(_OWN)
        number, depth = value(own, "numId"), value(own, "ilvl")
        if not number or not depth:
            inherited, inner, source = self.styles.numbering(style)
            if not number:
                depth = depth or self._depth_of(inherited, style, source)
                number = inherited
            depth = depth or inner
        return Place(number, min(max(_whole(depth, 0), 0), _LEVELS - 1))

    def _depth_of(self, number: str, style: str, source: str) -> str:
        """The level of the list that is bound to a style or to the one that named the list."""
        found = self._lists.get(number)
        for name in (style, source):
            for depth, level in () if found is None else found.levels.items():
                if level.style and level.style == name:
                    return str(depth)
        return ""

    def _count(self, found: _List, depth: int) -> None:
        counters = found.definition.counters
        for at in range(depth + 1):
            if counters[at] is None or (at == depth and at in found.begins):
                counters[at] = found.levels.get(at, Level()).start - (at == depth)
        found.begins.discard(depth)
        counters[depth] = (counters[depth] or 0) + 1
        for deeper in range(depth + 1, _LEVELS):
            restart = found.levels[deeper].restart if deeper in found.levels else None
            if restart is None or restart > deeper or (restart and depth < restart):
                counters[deeper] = None

    def _shown(self, found: _List, at: int, own: Level) -> str:
        level = found.levels.get(at, Level())
        counted = found.definition.counters[at]
        number = level.start if counted is None else counted
        form = "decimal" if own.legal and level.form not in _NOT_LEGAL else level.form
        if form == "bullet":
            return ""
        text = formatted(number, form, level.picture)
        if text is None:
            self.unknown.add(form)
            return str(number)
        return text

    def _read(self, part: Element) -> None:
        elements = {one.get(q("abstractNumId"), ""): one for one in part.iter(q("abstractNum"))}
        numbers = {one.get(q("numId"), ""): one for one in part.iter(q("num"))}
        definitions = {
            name: _Definition(_levels(self._linked(one, elements, numbers)))
            for name, one in elements.items()
        }
        for name, number in numbers.items():
            definition = definitions.get(value(number, "abstractNumId"))
            if definition is not None:
                self._lists[name] = _made(number, definition)

    def _linked(
        self, element: Element, elements: dict[str, Element], numbers: dict[str, Element]
    ) -> Element:
        """The definition that a numbering style leads to; the element itself where none does."""
        style = value(element, "numStyleLink")
        if not style or element.find(q("lvl")) is not None:
            return element
        number = numbers.get(self.styles.list_of(style))
        found = elements.get(value(number, "abstractNumId"))
        if found is None or found is element:
            homes = (one for one in elements.values() if value(one, "styleLink") == style)
            found = next(homes, element)
        return found


def _made(number: Element, definition: _Definition) -> _List:
    """A list from its definition and what it overrides; of an overriding level Word ignores when
    it starts again ([MS-OI29500] 2.1.282)."""
    levels = dict(definition.levels)
    begins: set[int] = set()
    for override in number.iter(q("lvlOverride")):
        depth = min(max(_whole(override.get(q("ilvl"), ""), 0), 0), _LEVELS - 1)
        own = _levels(override, depth)
        levels.update({at: replace(level, restart=None) for at, level in own.items()})
        start = value(override, "startOverride")
        if start:
            levels[depth] = replace(levels.get(depth, Level()), start=_whole(start, 1))
            begins.add(depth)
    return _List(definition, levels, begins)


def _levels(parent: Element, otherwise: int = 0) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for element in parent.iterchildren(q("lvl")):
        restart = value(element, "lvlRestart")
        form, picture = _format(element)
        depth = min(max(_whole(element.get(q("ilvl"), ""), otherwise), 0), _LEVELS - 1)
        fonts = element.find(f"{q('rPr')}/{q('rFonts')}")
        found[depth] = Level(
            _whole(value(element, "start"), 0),
            form,
            value(element, "lvlText"),
            flag(element, "isLgl"),
            _whole(restart, 0) if restart else None,
            value(element, "pStyle"),
            picture,
            "" if fonts is None else fonts.get(q("ascii"), fonts.get(q("hAnsi"), "")),
        )
    return found


def _format(level: Element) -> tuple[str, str]:
    """The number format, with the pattern of a custom one, which stands in an alternative."""
    found = level.find(q("numFmt"))
    if found is None:
        found = level.find(f"{{{MC}}}AlternateContent/{{{MC}}}Choice/{q('numFmt')}")
    if found is None:
        return "decimal", ""
    return found.get(q("val"), "decimal"), found.get(q("format"), "")


def _whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else otherwise


# Number formats: what "4" looks like as "iv", "(d)", "Four", "四" or "د". The names are those of
# ECMA-376 part 1, 17.18.59 (``ST_NumberFormat``), the signs of the scripts those that [MS-DOCX] 2.4
# lists. Words are English. Formats that are words of other languages (``hindiCounting``,
# ``bahtText`` and the like) are not computed.

_UNITS = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_RANKS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_VIETNAMESE = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_NATIVE = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_NATIVE_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")


def ordinal(number: int) -> str:
    """ "1st", "2nd", "11th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def cardinal(number: int, *, rank: bool = False) -> str:
    """ "Twenty-one", or as a rank "Twenty-first"; from 10,000 on in figures."""
    if number >= 10_000:
        return ordinal(number) if rank else str(number)
    words: list[str] = []
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if number >= size:
            words += [_UNITS[number // size], name]
            number %= size
    if number >= 20:
        words.append("-".join(filter(None, (_TENS[number // 10], _UNITS[number % 10]))))
    elif number:
        words.append(_UNITS[number])
    if rank:
        head, dash, last = words[-1].rpartition("-")
        plain = last.removesuffix("y") + "ieth" if last.endswith("y") else f"{last}th"
        words[-1] = head + dash + _RANKS.get(last, plain)
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def counted(
    signs: str, number: int, *, zero: str = "", one: bool = False, ten: bool = False
) -> str:
    """Counting with signs for 1 to 9, ten, hundred and thousand (``signs``, in this order).

    ``zero`` stands for places left out, ``one`` says whether hundred and thousand take a one
    before them, ``ten`` whether ten does at the start. From 10,000 on in figures.
    """
    if number >= 10_000:
        return str(number)
    text, gap = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if not digit:
            gap = bool(text)
            continue
        bare = place and digit == 1 and not (ten if place == 1 and not text else one)
        text += (
            zero * gap + signs[digit - 1] * (not bare) + signs[8 + place : 9 + place] * bool(place)
        )
        gap = False
    return text


def vietnamese(number: int) -> str:
    """ "mười một", "hai mươi mốt"; from 100 on in figures."""
    tens, unit = divmod(number, 10)
    if not 0 < number < 100:
        return str(number)
    if not tens:
        return _VIETNAMESE[unit]
    head = "mười" if tens == 1 else f"{_VIETNAMESE[tens]} mươi"
    last = "lăm" if unit == 5 else "mốt" if unit == 1 and tens > 1 else _VIETNAMESE[unit]
    return f"{head} {last}".rstrip()


def legal_korean(number: int) -> str:
    """The native Korean numbers up to 99, then figures."""
    tens, unit = divmod(number, 10)
    return _NATIVE_TENS[tens] + _NATIVE[unit] if 0 < number < 100 else str(number)


_GEMATRIA = (
    (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
    (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"), (16, "טז"), (15, "טו"), (10, "י"), (9, "ט"),
    (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"), (1, "א"),
)  # fmt: skip
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HIGHEST = 32_767
_LONGEST = 30
"""So often Word repeats a letter (780 is zz...z); what is longer is written as arabic."""
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"


def formatted(number: int, form: str, picture: str = "") -> str | None:
    """``number`` in the format ``form``; None where that format is not computed.

    ``picture`` is the ``w:format`` of a custom format ("001, 002, 003, ..."). Numbers that a
    format has no sign for are written as arabic.
    """
    if form == "custom":
        return _custom(number, picture)
    make = _FORMATS.get(form)
    if make is None:
        return None
    fits = 0 <= number <= _HIGHEST and (number > 0 or form in _WITH_ZERO)
    return make(number) if fits else str(number)


def _custom(number: int, picture: str) -> str | None:
    digits = re.match(r"(0*)1\b", picture)
    return str(number).zfill(len(digits[1]) + 1) if digits else None


def _hebrew(number: int) -> str:
    """Signs of falling value, each as often as it goes in."""
    text = ""
    for amount, sign in _GEMATRIA:
        while number >= amount and (amount not in (15, 16) or number == amount):
            text += sign
            number -= amount
    return text


def _repeated(alphabet: str, number: int) -> str:
    """a, b ... z, aa, bb ... zz, aaa."""
    times = (number - 1) // len(alphabet) + 1
    return alphabet[(number - 1) % len(alphabet)] * times if times <= _LONGEST else str(number)


def _listed(alphabet: str, number: int) -> str:
    """One sign for each number, as far as they go."""
    return alphabet[number - 1] if number <= len(alphabet) else str(number)


def _digits(signs: str, number: int) -> str:
    """Arabic notation with other digits."""
    return "".join(signs[int(digit)] for digit in str(number))


def _sixty(number: int) -> str:
    return _STEMS[(number - 1) % 10] + _BRANCHES[(number - 1) % 12] if number <= 60 else str(number)


def _up_to_99(signs: str, zero: str, number: int) -> str:
    """Counted with a sign for ten up to 99, then digit by digit."""
    return counted(signs, number) if number < 100 else _digits(zero + signs[:9], number)


def _span(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


_LATIN = _span(ord("a"), ord("z"))
_CHINESE, _FINANCIAL = "一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟"
_KOREAN = "일이삼사오육칠팔구십백천"
_THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_AIUEO = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_AIUEO_HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウ"
    "ヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
)
_IROHA_HALF = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"

_WITH_ZERO = frozenset(
    {"decimal", "decimalZero", "decimalFullWidth", "decimalFullWidth2", "decimalHalfWidth",
     "none", "hex", "numberInDash", "ideographDigital", "japaneseDigitalTenThousand",
     "taiwaneseDigital", "koreanDigital", "koreanDigital2", "thaiNumbers", "hindiNumbers"}
)  # fmt: skip
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalHalfWidth": str,
    "none": lambda number: "",
    "decimalZero": lambda number: f"{number:02d}",
    "hex": lambda number: f"{number:X}",
    "numberInDash": lambda number: f"- {number} -",
    "lowerLetter": partial(_repeated, _LATIN),
    "upperLetter": partial(_repeated, _LATIN.upper()),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "chicago": partial(_repeated, "*†‡§"),
    "ordinal": ordinal,
    "cardinalText": cardinal,
    "ordinalText": partial(cardinal, rank=True),
    "russianLower": partial(_repeated, _RUSSIAN),
    "russianUpper": partial(_repeated, _RUSSIAN.upper()),
    "arabicAlpha": partial(_repeated, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    "arabicAbjad": partial(_repeated, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    "hebrew1": _hebrew,
    "hebrew2": partial(_repeated, "אבגדהוזחטיכלמנסעפצקרשת"),
    "hindiNumbers": partial(_digits, _span(0x966, 0x96F)),
    "thaiNumbers": partial(_digits, _span(0xE50, 0xE59)),
    "thaiLetters": partial(_repeated, _THAI),
    "vietnameseCounting": vietnamese,
    "decimalFullWidth": partial(_digits, "０１２３４５６７８９"),
    "decimalFullWidth2": partial(_digits, "０１２３４５６７８９"),
    "decimalEnclosedCircle": partial(_listed, _span(0x2460, 0x2473)),
    "decimalEnclosedCircleChinese": partial(_listed, _span(0x2460, 0x2473)),
    "decimalEnclosedParen": partial(_listed, _span(0x2474, 0x2487)),
    "decimalEnclosedFullstop": partial(_listed, _span(0x2488, 0x249B)),
    "ideographEnclosedCircle": partial(_listed, _span(0x3280, 0x3289)),
    "ideographDigital": partial(_digits, "〇一二三四五六七八九"),
    "japaneseDigitalTenThousand": partial(_digits, "〇一二三四五六七八九"),
    "taiwaneseDigital": partial(_digits, "○一二三四五六七八九"),
    "chineseCounting": partial(_up_to_99, _CHINESE, "○"),
    "taiwaneseCounting": partial(_up_to_99, _CHINESE, "○"),
    "chineseCountingThousand": partial(counted, _CHINESE, zero="零", one=True),
    "taiwaneseCountingThousand": partial(counted, _CHINESE, zero="零", one=True),
    "japaneseCounting": partial(counted, _CHINESE),
    "chineseLegalSimplified": partial(counted, _FINANCIAL, zero="零", one=True, ten=True),
    "ideographLegalTraditional": partial(
        counted, "壹貳參肆伍陸柒捌玖拾佰仟", zero="零", one=True, ten=True
    ),
    "japaneseLegal": partial(counted, "壱弐参四伍六七八九拾百阡", one=True, ten=True),
    "ideographTraditional": partial(_listed, _STEMS),
    "ideographZodiac": partial(_listed, _BRANCHES),
    "ideographZodiacTraditional": _sixty,
    "koreanDigital": partial(_digits, "영일이삼사오육칠팔구"),
    "koreanDigital2": partial(_digits, "零一二三四五六七八九"),
    "koreanCounting": partial(counted, _KOREAN),
    "koreanLegal": legal_korean,
    "ganada": partial(_listed, "가나다라마바사아자차카타파하"),
    "chosung": partial(_listed, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
    "aiueo": partial(_listed, _AIUEO_HALF),
    "aiueoFullWidth": partial(_listed, _AIUEO),
    "iroha": partial(_listed, _IROHA_HALF),
    "irohaFullWidth": partial(_listed, _IROHA),
}
