"""Numbers in words: English, Vietnamese, and the counting of Chinese, Japanese and Korean."""

from __future__ import annotations

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
