"""Units: runs of several words that a reader takes in as one and that a comparison shows whole.

Dates ("12 to 19 April 2010"), amounts ("2.5 million", "10 per cent", "US$ 5"), numbers with spaces
("10 000"), ranges ("2010–2015"), references ("217 A (III)", "S/RES/1325 (2000)", "5 (a)", "4 bis"),
"and/or", abbreviations with dots, addresses of web pages and mail, the verbs that open Chinese
clauses, and titles in quotation marks of at most ``TITLE_WORDS`` words. Patterns are the same for
all languages; names of months and words in dates and amounts are data
(``resources/language/units.json``).
"""

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from draftbench.language.words import HAN, HAN_CHARACTER
from draftbench.resources import resource

TITLE_WORDS = 12
"""Words that a title in quotation marks may have; longer quotations are text like any other."""

_REACH = 200
_SIGN = re.compile(rf"[{HAN}0-9\u0660-\u0669@“”«»\"‘’„「」《》/.](?:(?<!\.)|(?=\w))")
_QUOTED = re.compile(
    r"“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|「[^「」]+」|《[^《》]+》|‘[^‘’]+’(?!\w)"
    r'|(?<![\w"])"(?=\S)[^"]+(?<=\S)"(?![\w"])'
)
_HAN_WORD = re.compile(rf"[{HAN}]{{1,2}}|[^\W{HAN}]+(?:['’\-][^\W{HAN}]+)*")
_DAY = r"\d{1,2}(?:er|st|nd|rd|th|[º°])?"
_NUMBER = r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
_MONEY = r"(?:US|CA|AU)?[$€£¥]\s?"
_SYMBOL = r"(?:[A-Z]{1,12}(?:/[A-Za-z0-9.\-]+)+|\d+(?:/\d+)?)"
_SESSION = r"(?:(?:S-|ES-)?[IVXLCDM]+|[IVXLCDM]+-[IVXLCDM]+|\d{4})"


def may_hold_units(text: str, start: int, end: int) -> bool:
    """Whether a unit can stand around or near ``text[start:end]`` at all (a quick look)."""
    return _SIGN.search(text, max(0, start - _REACH), end + _REACH) is not None


def unit_around(text: str, at: int) -> tuple[int, int] | None:
    """The unit that holds ``at`` (a code point place) inside itself, not at one of its ends; the
    longest where one stands in another. Only ``_REACH`` characters to either side are looked at.

    >>> unit_around("on 19 April 2010", 6)
    (3, 16)
    """
    low = max(0, at - _REACH)
    near = text[low : at + _REACH]
    here = at - low
    best = _han_verb(text, at)
    for pattern in (_QUOTED, _patterns()):
        for match in pattern.finditer(near):
            start, end = match.span()
            if start >= here:
                break
            if end <= here or (pattern is _QUOTED and not _is_title(match.group())):
                continue
            if best is None or end - start > best[1] - best[0]:
                best = low + start, low + end
    return best


def _han_verb(text: str, at: int) -> tuple[int, int] | None:
    """The opening verb of a Chinese clause that holds ``at`` inside: words are not told apart
    there, and these are the ones that drafters change."""
    if not HAN_CHARACTER.match(text, at) or not HAN_CHARACTER.match(text, at - 1):
        return None
    verbs = _han_verbs()
    return next(
        (
            (start, start + size)
            for size in (4, 3, 2)
            for start in range(max(0, at - size + 1), at)
            if text[start : start + size] in verbs
        ),
        None,
    )


@cache
def _han_verbs() -> frozenset[str]:
    data = json.loads(resource("language", "openings_zh.json").read_text(encoding="utf-8"))
    return frozenset((*data["preambular"], *data["operative"], *data["declaration"]))


def month_number(name: str) -> int:
    """1 to 12 for the name of a month in any letters; 0 for any other word."""
    return _months().get(name.casefold(), 0)


@cache
def _months() -> dict[str, int]:
    return {
        name.casefold(): at % 12 + 1
        for names in _data()["months"].values()
        for at, name in enumerate(names.split(" "))
    }


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        resource("language", "units.json").read_text(encoding="utf-8")
    )
    return data


def _is_title(quoted: str) -> bool:
    return "\n" not in quoted and sum(1 for _ in _HAN_WORD.finditer(quoted)) <= TITLE_WORDS


@cache
def _patterns() -> re.Pattern[str]:
    """All units but titles, the longer before the shorter where they begin alike."""
    data = _data()
    names = [name for names in data["months"].values() for name in names.split(" ")]
    month = _either([*names, *map(str.capitalize, names)])
    of = rf"(?:\s+{_words(data, 'before a month or year')})?"
    link = rf"(?:\s*[-–—]\s*|,\s+|\s+{_words(data, 'between days')}\s+)"
    days = rf"{_DAY}(?:{link}{_DAY}){{0,3}}"
    year = rf"(?:,?{of}\s+\d{{4}}\b(?:\s{_words(data, 'after a year')}(?!\w))?)"
    date = rf"(?:{days}{of}\s+{month}(?!\w){year}?|{month}\s+{days}(?!\w){year}?|{month}{year})"
    share, many = _words(data, "shares"), _words(data, "amounts")
    amount = rf"(?:(?:\s?{share}|\s{many})(?!\w))"
    return re.compile(
        "|".join(
            (
                r"(?:https?://|www\.)[^\s<>“”\"]+(?<![.,;:)\]])",
                r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+",
                rf"(?<!\w){date}(?:{link}{date})?",
                r"\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:至(?:\d+年)?(?:\d+月)?(?:\d+日)?)?",
                r"\d{1,2}月\d{1,2}日(?:至(?:\d+月)?\d+日)?",
                rf"(?<![\w/]){_SYMBOL}(?:\s[A-Z]{{1,2}})?\s\({_SESSION}\)",
                r"(?<![\w/])\d+(?:\s?\([a-z]{1,4}\))+(?!\w)",
                rf"(?<![\w/])\d+\s{_words(data, 'after a paragraph number')}(?!\w)",
                rf"(?<!\w)(?:{_MONEY}{_NUMBER}{amount}?|{_NUMBER}{amount}{{1,2}})",
                r"(?<![\w.,/])\d+(?:[.,]\d+)*[–—]\d+(?:[.,]\d+)*(?![\w/])",
                r"(?<![\w.,/])\d{1,3}(?: \d{3})+(?![\w/])",
                r"(?<!\w)(?:Nos?\.?|[nN][°ºo]s?\.?|№)\s\d+",
                r"(?<![\w/])[^\W\d_]{1,3}/[^\W\d_]{1,4}(?![\w/])",
                r"(?<!\w)(?:[^\W\d_]\.){2,}",
            )
        )
    )


def _words(data: dict[str, Any], name: str) -> str:
    return _either(data[name].split(" "))


def _either(words: Iterable[str]) -> str:
    """An alternation of words, the longest first; a no-break space stands for any white space."""
    ordered = sorted(sorted(set(words)), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, ordered))})".replace("\u00a0", r"\s")
