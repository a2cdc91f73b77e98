"""Number words of six languages are read as one number each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.language.cardinals import cardinals, han_number

_EN = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_EN += " sixteen seventeen eighteen nineteen"
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FR = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_FR += " dix-sept dix-huit dix-neuf"
_FR_TENS = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"
_ES = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
_ES += " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
_ES += " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
_ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_ES_HUNDREDS = "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos"
_ES_HUNDREDS += " ochocientos novecientos"
_RU = "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
_RU += " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
_RU_TENS = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
_RU_HUNDREDS = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
_AR = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"
_AR_TENS = "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون"
_AR_HUNDREDS = "مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة"


def _word(words: str, at: int) -> str:
    return words.split(" ")[at - 1]


def _english(number: int) -> str:
    if number >= 1000:
        rest = f" {_english(number % 1000)}" if number % 1000 else ""
        return f"{_english(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {_english(number % 100)}" if number % 100 else ""
        return f"{_word(_EN, number // 100)} hundred{rest}"
    if number < 20:
        return _word(_EN, number)
    ten = _word(_EN_TENS, number // 10 - 1)
    return f"{ten}-{_word(_EN, number % 10)}" if number % 10 else ten


def _french(number: int) -> str:
    if number >= 1000:
        before = f"{_french(number // 1000)} " if number >= 2000 else ""
        rest = f" {_french(number % 1000)}" if number % 1000 else ""
        return f"{before}mille{rest}"
    if number >= 100:
        before = f"{_word(_FR, number // 100)} " if number >= 200 else ""
        rest = f" {_french(number % 100)}" if number % 100 else ""
        return f"{before}cent{rest}"
    if number < 20:
        return _word(_FR, number)
    ten, unit = divmod(number, 10)
    unit += 10 * (ten in (7, 9))
    joint = " et " if unit in (1, 11) and ten < 8 else "-"
    return _word(_FR_TENS, ten - 1) + (f"{joint}{_word(_FR, unit)}" if unit else "")


def _spanish(number: int) -> str:
    if number >= 1000:
        before = f"{_spanish(number // 1000)} " if number >= 2000 else ""
        rest = f" {_spanish(number % 1000)}" if number % 1000 else ""
        return f"{before}mil{rest}"
    if number >= 100:
        rest = f" {_spanish(number % 100)}" if number % 100 else ""
        return "cien" if number == 100 else f"{_word(_ES_HUNDREDS, number // 100)}{rest}"
    if number < 30:
        return _word(_ES, number)
    ten = _word(_ES_TENS, number // 10 - 2)
    return f"{ten} y {_word(_ES, number % 10)}" if number % 10 else ten


def _russian(number: int) -> str:
    if number >= 1000:
        rest = f" {_russian(number % 1000)}" if number % 1000 else ""
        return f"{_russian(number // 1000)} тысяч{rest}"
    if number >= 100:
        rest = f" {_russian(number % 100)}" if number % 100 else ""
        return f"{_word(_RU_HUNDREDS, number // 100)}{rest}"
    if number < 20:
        return _word(_RU, number)
    ten = _word(_RU_TENS, number // 10 - 1)
    return f"{ten} {_word(_RU, number % 10)}" if number % 10 else ten


def _arabic(number: int) -> str:
    if number >= 1000:
        rest = f" و{_arabic(number % 1000)}" if number % 1000 else ""
        return f"{_arabic(number // 1000)} آلاف{rest}"
    if number >= 100:
        rest = f" و{_arabic(number % 100)}" if number % 100 else ""
        return f"{_word(_AR_HUNDREDS, number // 100)}{rest}"
    if number <= 10:
        return _word(_AR, number)
    if number < 20:
        return f"{ {1: 'أحد', 2: 'اثنا'}.get(number - 10) or _word(_AR, number - 10) } عشر"
    ten = _word(_AR_TENS, number // 10 - 1)
    return f"{_word(_AR, number % 10)} و{ten}" if number % 10 else ten


def _chinese(number: int) -> str:
    said = ""
    for unit, sign in ((10_000, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= unit:
            said += f"{_chinese(number // unit)}{sign}"
            number %= unit
            said += "零" if 0 < number < unit // 10 else ""
    return said + ("零一二三四五六七八九"[number] if number or not said else "")


_SPEAKERS = {"en": _english, "fr": _french, "es": _spanish, "ru": _russian, "ar": _arabic}


@pytest.mark.parametrize("language", _SPEAKERS)
@given(number=st.integers(1, 99_999) | st.integers(1, 999))
def test_a_number_in_words_is_one_number(language: str, number: int) -> None:
    said = _SPEAKERS[language](number)
    if number in (100, 1000) and language in ("ru", "ar"):
        return
    for text in (said, said.capitalize(), f"… {said}, …"):
        assert [one.value for one in cardinals(text, language)] == [number]


@given(number=st.integers(11, 99_999_999))
def test_chinese_numerals_are_one_number(number: int) -> None:
    assert [one.value for one in cardinals(f"在{_chinese(number)}个国家", "zh")] == [number]
    assert han_number(_chinese(number)) == number


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "five, six or seven; twenty and thirty; thirty-forty", [5, 6, 7, 20, 30, 30, 40]),
        ("en", "hundreds of thousands in a six-month plan for ten three-year terms", [6, 10, 3]),
        ("en", "one hundred twenty-one; nineteen hundred; two million", [121, 1900, 2_000_000]),
        ("fr", "quatre-vingts, vingt-et-une, cent un, vingt et trente", [80, 21, 101, 20, 30]),
        ("fr", "cinquante pour cent des milliers de cas, trois millions", [50, 3_000_000]),
        ("es", "veintiún, tres y cuatro, cien mil, dos mil millones", [21, 3, 4, 10**5, 2 * 10**9]),
        ("es", "sesenta y una", [61]),
        ("ru", "двадцати четырёх, тысячи людей, пяти шести, сорока восьми", [24, 5, 6, 48]),
        ("ar", "خمسة وستة، الأربعة والعشرين، إحدى عشرة، مائة وأربع", [5, 6, 24, 11, 104]),
        ("zh", "二十四小时内，一些国家，十分重要，二百零五", [24, 205]),
        ("de", "vierundzwanzig", []),
    ],
)
def test_what_is_one_number_and_what_are_two(language: str, text: str, numbers: list[int]) -> None:
    found = cardinals(text, language)
    assert [one.value for one in found] == numbers
    ends = [(one.start, one.end) for one in found]
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in ends)
