"""What a printed number or letter counts: roman numbers, and the letters of five scripts."""

from __future__ import annotations

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
    return total if roman_text(total) == number.lower() else 0


def roman_text(value: int) -> str:
    """The roman number in lower case (1 to 399)."""
    text = ""
    for size, sign in (
        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        while value >= size:
            text += sign
            value -= size
    return text


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
