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
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import Any

from draftbench.language.words import HAN, han_character, han_of
from draftbench.resources import resource

TITLE_WORDS = 12
"""Words that a title in quotation marks may have; longer quotations, and one that is all of the
text, are text like any other."""

_REACH = 200
_NEAR = 80
_SIGHT = 24
_SIGN = re.compile(r"[0-9\u0660-\u0669@“”«»\"‘’„「」《》/.(](?:(?<!\.)|(?=\w))")
_FIRST_HAN = HAN[0]
_QUOTE = re.compile(r"[“”«»\"‘’„「」《》]")
_QUOTED = re.compile(
    r"“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|「[^「」]+」|《[^《》]+》|‘[^‘’]+’(?!\w)"
    r'|(?<![\w"])"(?=\S)[^"]+(?<=\S)"(?![\w"])'
)
_DAY = r"\d{1,2}(?:er|st|nd|rd|th|[º°])?"
_NUMBER = r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
_MONEY = r"(?:US|CA|AU)?[$€£¥]\s?"
_SESSION = r"(?:(?:S-|ES-)?[IVXLCDM]+|[IVXLCDM]+-[IVXLCDM]+|\d{4})"


def unit_around(text: str, at: int) -> tuple[int, int] | None:
    """:meth:`Units.around` for one place of a text.

    >>> unit_around("on 19 April 2010", 6)
    (3, 16)
    """
    return Units(text).around(at)


class Units:
    """The units of one text, looked up place by place; places in their order cost no more together
    than one reading of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._has_quotes = _QUOTE.search(text) is not None
        self._titles = _Spans(_QUOTED, text, _REACH)
        self._others: _Spans | None = None
        self._none = not (self._has_quotes or _SIGN.search(text) or han_of(text))

    def around(self, at: int) -> tuple[int, int] | None:
        """The unit that holds ``at`` (a code point place) inside itself, not at one of its ends;
        the longest where one stands in another."""
        if self._none:
            return None
        text = self._text
        best = _han_verb(text, at)
        if (
            self._has_quotes
            and _QUOTE.search(text, max(0, at - _REACH), at)
            and _QUOTE.search(text, at, at + _REACH)
        ):
            span = self._titles.around(at)
            whole = span is not None and span[1] - span[0] >= len(text.strip())
            if span is not None and not whole and _is_title(text[slice(*span)]):
                best = _longer(best, span)
        if _SIGN.search(text, max(0, at - _SIGHT), at + _SIGHT):
            if self._others is None:
                self._others = _Spans(_patterns(han_of(text)), text, _NEAR)
            best = _longer(best, self._others.around(at))
        return best


class _Spans:
    """Where a pattern matches a text, read only as far as it is asked for."""

    def __init__(self, pattern: re.Pattern[str], text: str, reach: int) -> None:
        self._pattern = pattern
        self._text = text
        self._reach = reach
        self._first = self._known = 0
        """Between these every match that begins is known."""
        self._spans: list[tuple[int, int]] = []

    def around(self, at: int) -> tuple[int, int] | None:
        """The match that holds ``at`` inside itself, looked for from ``reach`` characters before
        it, or from where the last one was looked for, to ``reach`` characters behind it."""
        first = max(0, at - self._reach)
        if at < self._first or first > self._known:
            self._first = self._known = first
            self._spans.clear()
        if self._known < at:
            start = max(self._known, self._spans[-1][1]) if self._spans else self._known
            self._known = at + self._reach // 2
            for match in self._pattern.finditer(self._text, start, at + self._reach):
                if match.start() >= self._known:
                    break
                self._spans.append(match.span())
        index = bisect_left(self._spans, (at,)) - 1
        return self._spans[index] if index >= 0 and self._spans[index][1] > at else None


def _longer(one: tuple[int, int] | None, two: tuple[int, int] | None) -> tuple[int, int] | None:
    return max((one, two), key=lambda span: span[1] - span[0] if span else 0)


def _han_verb(text: str, at: int) -> tuple[int, int] | None:
    """The opening verb of a Chinese clause that holds ``at`` inside: words are not told apart
    there, and these are the ones that drafters change."""
    if (
        text[at : at + 1] < _FIRST_HAN
        or not han_character().match(text, at)
        or not han_character().match(text, at - 1)
    ):
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


def months_of(language: str) -> tuple[str, ...]:
    """The names of months in a language, in rows of twelve; none where they are not known."""
    names: str = _data()["months"].get(language, "")
    return tuple(names.split(" ")) if names else ()


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
    return "\n" not in quoted and len(_word(han_of(quoted)).findall(quoted)) <= TITLE_WORDS


@cache
def _word(han: str) -> re.Pattern[str]:
    """A word, or two Han characters; ``han`` as in :func:`_patterns`."""
    pairs = rf"[{han}]{{1,2}}|" if han else ""
    return re.compile(rf"{pairs}[^\W{han}]+(?:['’\-][^\W{han}]+)*")


@cache
def _patterns(han: str) -> re.Pattern[str]:
    """All units but titles, the longer before the shorter where they begin alike. ``han`` is empty
    for texts without Han characters (:func:`~draftbench.language.words.han_of`)."""
    data = _data()
    letter = rf"[^\W\d{han}]"
    names = [name for names in data["months"].values() for name in names.split(" ")]
    month = _either([*names, *map(str.capitalize, names)])
    of = rf"(?:\s+{_words(data, 'before a month or year')})?"
    link = rf"(?:\s*[-–—]\s*|,\s+|\s+{_words(data, 'between days')}\s+)"
    days = rf"{_DAY}(?:{link}{_DAY}){{0,3}}"
    year = rf"(?:,?{of}\s+\d{{4}}\b(?:\s{_words(data, 'after a year')}(?!\w))?)"
    by_day = rf"{days}{of}\s+{month}(?!\w){year}?"
    by_month = rf"{month}(?:\s+{days}(?!\w){year}?|{year})"
    dates = rf"(?:(?(1){link})({by_day}|{by_month})){{1,2}}"  # a link before the second alone
    share, many = _words(data, "shares"), _words(data, "amounts")
    amount = rf"(?:(?:\s?{share}|\s{many})(?!\w))"
    by_first = {
        rf"\d|{letter}(?=[^;()]{{2,34}}\d)": (dates,),
        r"\d": (
            r"\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:至(?:\d+年)?(?:\d+月)?(?:\d+日)?)?",
            r"\d{1,2}月\d{1,2}日(?:至(?:\d+月)?\d+日)?",
            rf"\d+(?:/\d+)?(?:\s[A-Z]{{1,2}})?\s\({_SESSION}\)",
            r"\d+(?:\s?\([a-z]{1,4}\))+(?!\w)",
            rf"\d+\s{_words(data, 'after a paragraph number')}(?!\w)",
            rf"{_NUMBER}{amount}{{1,2}}",
            r"\d+(?:[.,]\d+)*[–—]\d+(?:[.,]\d+)*(?![\w/])",
            r"\d{1,3}(?: \d{3})+(?![\w/])",
        ),
        r"[A-Z]": (
            rf"[A-Z]{{1,12}}(?:/[A-Za-z0-9.\-]+)+\s\({_SESSION}\)",
            r"Nos?\.?\s\d+",
        ),
        r"\(": (r"\((?:[a-z]{1,2}|[ivx]{2,5}|\d{1,2})\)",),
        r"[UCA$€£¥]": (rf"{_MONEY}{_NUMBER}{amount}?",),
        r"[nN№]": (r"(?:[nN][°ºo]s?\.?|№)\s\d+",),
        r"[hw]": (r"(?:https?://|www\.)[^\s<>“”\"]+(?<![.,;:)\]])",),
        letter: (
            r"(?<!/)[^\W\d_]{1,3}/[^\W\d_]{1,4}(?![\w/])",
            r"(?:[^\W\d_]\.){2,}",
        ),
        r"[A-Za-z0-9_]": (r"(?<![.+\-])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+",),
    }
    branches = (f"(?={first})(?:{'|'.join(some)})" for first, some in by_first.items())
    return re.compile(rf"(?<![^\W{han}])(?<![\d.,/](?=\d))(?:{'|'.join(branches)})")


def _words(data: dict[str, Any], name: str) -> str:
    return _either(data[name].split(" "))


def _either(words: Iterable[str]) -> str:
    """An alternation of words, the longest first, with what several begin with written once (such a
    pattern is made several times as fast); a no-break space stands for any white space."""
    ordered = sorted(sorted(set(words)), key=len, reverse=True)
    return f"(?:{_branching(ordered)})".replace("\u00a0", r"\s")


def _branching(words: Iterable[str]) -> str:
    by_first: dict[str, list[str]] = {}
    for word in words:
        by_first.setdefault(word[:1], []).append(word[1:])
    branches = [
        re.escape(first) + (_branching(rest) if first else "") for first, rest in by_first.items()
    ]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
