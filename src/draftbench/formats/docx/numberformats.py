"""Number formats: what "4" looks like as "iv", "(d)", "Four", "四" or "د".

The names are those of ECMA-376 part 1, 17.18.59 (``ST_NumberFormat``), the signs of the scripts
those that [MS-DOCX] 2.4 lists. Words are English. Formats that are words of other languages
(``hindiCounting``, ``bahtText`` and the like) are not computed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

# Numbers in words: English, Vietnamese, and the counting of Chinese, Japanese and Korean.

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


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
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


def _summed(signs: tuple[tuple[int, str], ...], number: int) -> str:
    """Signs of falling value, each as often as it goes in."""
    text = ""
    for amount, sign in signs:
        while number >= amount and (amount not in (15, 16) or number == amount):
            text += sign
            number -= amount
    return text


def _upper_roman(number: int) -> str:
    return _summed(_ROMAN, number).upper()


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
    "lowerRoman": partial(_summed, _ROMAN),
    "upperRoman": _upper_roman,
    "chicago": partial(_repeated, "*†‡§"),
    "ordinal": ordinal,
    "cardinalText": cardinal,
    "ordinalText": partial(cardinal, rank=True),
    "russianLower": partial(_repeated, _RUSSIAN),
    "russianUpper": partial(_repeated, _RUSSIAN.upper()),
    "arabicAlpha": partial(_repeated, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    "arabicAbjad": partial(_repeated, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    "hebrew1": partial(_summed, _GEMATRIA),
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
