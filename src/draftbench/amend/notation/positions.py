"""What a delegation wants done, in words: ``delete``, ``move OP 2 after OP 4``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from draftbench.amend.notation.objects import Position, Span, Verb
from draftbench.amend.notation.owners import names_all
from draftbench.amend.notation.phrases import ARTICLE, any_of, key_words
from draftbench.document.drafting import SUFFIXES

UNSIGNED = (Verb.DELETE, Verb.MOVE, Verb.MERGE, Verb.REPLACE, Verb.ADD)
"""Verbs that count in a bracket without names; ``[support]`` is a contested word there."""

_DELETING = re.compile(r"(?:to\s)?(?:delet|suprim|supprim)", re.IGNORECASE)
_FIRST = re.compile(r"\s*(?:(?P<word>[^\W\d_]+)|[“\"‘'«])")
_BEFORE_ADD = (
    *("after", "before", "après", "avant", "después de", "antes de"),
    *("после", "перед", "بعد", "قبل", "置后于"),
    *("au début", "al principio", "в начале", "في البداية", "置首", "at"),
)
"""What can stand before "add"."""
_SIMPLE = (
    Verb.RETAIN,
    Verb.RESERVE,
    Verb.SUPPORT,
    Verb.OPPOSE,
    Verb.BRACKET,
    Verb.ALT,
    Verb.SPLIT,
    Verb.STREAMLINE,
    Verb.DELETE,
)
_QUOTED = (
    r"(?:“(?P<{0}1>.*)”|\"(?P<{0}2>[^\"]*)\"|‘(?P<{0}3>.*)’|'(?P<{0}4>[^']*)'"
    r"|«\s?(?P<{0}5>.*?)\s?»)"
)
_QUOTED_ONCE = _QUOTED.replace(".*)”", "[^”]*)”").replace(".*)’", "[^’]*)’")
_QUOTED_FIRST = _QUOTED.replace(".*)”", ".*?)”").replace(".*)’", ".*?)’")
_LONGEST = 5_000
"""Longer words than these say no position on others."""


def read_position(text: str, start: int, end: int, depth: int, *, signed: bool) -> Position | None:
    """The position that ``text[start:end]`` is as a whole, or None where it is words for the text.
    ``signed`` says that names stand before it."""
    if end - start > _LONGEST:
        return None
    for at in _starts(text, start, end):
        first = _FIRST.match(text, at, end)
        if first is None:
            continue
        if first.group("word") and first.group("word").lower() not in _first_words():
            continue
        if found := _position(text, (start, at, end), depth, signed=signed):
            return found
    if passive := _passive().match(text, start, end):
        found = _position(text, (start, passive.end(), end), depth, signed=signed)
        about = " ".join(passive.group("about").split())
        return found and replace(found, target=f"{about} {found.target}".rstrip())
    return None


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a position may begin: at ``start``, or behind up to three phrases of asking, as in
    "we would like to delete"."""
    yield start
    for _ in range(3):
        asked = _asks().match(text, start, end)
        if asked is None:
            return
        start = asked.end()
        yield start


def _position(
    text: str, place: tuple[int, int, int], depth: int, *, signed: bool
) -> Position | None:
    """The position in ``text[at:end]``, where ``place`` is ``start, at, end`` and it is asked for
    from ``start`` on."""
    start, at, end = place
    for verb, pattern in _patterns():
        match = pattern.fullmatch(text, at, end)
        if match is None:
            continue
        old, words = _span(match, "old"), _span(match, "words")
        target = " ".join((match.groupdict().get("target") or "").split())
        if not signed and not _stands_alone(verb, text[start:end], old, words, target):
            return None
        return Position(start, end, depth, verb, target, old, words)
    if signed and (match := _sided().fullmatch(text, at, end)) and names_all(match.group("who")):
        verb = Verb.OPPOSE if match.group("oppose") else Verb.SUPPORT
        return Position(start, end, depth, verb, match.group("target"))
    return None


def _stands_alone(verb: Verb, said: str, old: Span, words: Span, target: str) -> bool:
    """Whether a position may do without names."""
    if verb not in UNSIGNED:
        return False
    if verb is Verb.DELETE:
        return bool(_DELETING.search(said)) or old != (0, 0) or bool(target)
    return verb not in (Verb.ADD, Verb.REPLACE) or said.rstrip(" .;")[-1:] in "”\"’'»"


def _span(match: re.Match[str], name: str) -> Span:
    for key, value in match.groupdict().items():
        if key.rstrip("0123456789") == name and value is not None:
            return match.span(key)
    return (0, 0)


@cache
def _passive() -> re.Pattern[str]:
    """What is to be done to it: "OP 3 to be", before "deleted"."""
    passives = any_of(key_words()["passives"])
    return re.compile(rf"\s*(?P<about>{_places()})\s+{passives}\s+", re.IGNORECASE)


@cache
def _asks() -> re.Pattern[str]:
    return re.compile(rf"\s*{any_of(key_words()['asks'])}\s+", re.IGNORECASE)


@cache
def _first_words() -> frozenset[str]:
    """The words that a position can begin with."""
    data = key_words()
    lists = (*data["positions"].values(), data["put"], data["sides"], data["unable"])
    said = [*(phrase for phrases in lists for phrase in phrases), *_BEFORE_ADD, "use"]
    return frozenset(found.group("word") for one in said if (found := _FIRST.match(one)))


@cache
def _sided() -> re.Pattern[str]:
    """For or against others: "supports the EU proposal", "agree with Mexico and Chile"."""
    data = key_words()
    for_, against = (any_of(data["positions"][verb]) for verb in ("support", "oppose"))
    said = rf"(?:['’]s?)?\s+{any_of(data['proposals'])}"
    return re.compile(
        rf"(?:{any_of(data['sides'])}|(?:{for_}|(?P<oppose>{against}))(?:\s+(?:with|to|à|a))?)"
        rf"\s+(?P<target>{ARTICLE}(?P<who>[^:“”\"]{{2,80}}?)(?:{said})?)\s*[.;]?",
        re.IGNORECASE,
    )


@cache
def _patterns() -> tuple[tuple[Verb, re.Pattern[str]], ...]:
    """Whole patterns with the groups ``target``, ``old`` and ``words``, tried in order."""
    flags = re.IGNORECASE | re.DOTALL
    return tuple((verb, re.compile(rf"{shape}\s*[.;,!]?", flags)) for verb, shape in _shapes())


def _shapes() -> Iterator[tuple[Verb, str]]:
    data = key_words()
    verbs = {name: any_of(words) for name, words in data["positions"].items()}
    also = any_of(data["with"])
    by = any_of(data["by"])
    places = _places()
    there = any_of(data["there"])
    anchor = rf"(?:{any_of(data['to'])}\s+(?:{places}|{there}|“[^”]*”)|{any_of(data['edges'])})"
    what, new = rf"(?P<target>{places})", _QUOTED.format("words")
    quoted_old, of = _QUOTED.format("old"), any_of(data["of"])
    thing = rf"(?:{any_of(data['determiners'])}\s+)?(?:{any_of(data['things'])})?"
    for verb in _SIMPLE:
        about = rf"(?:\s+(?:{of}\s+)?{what})?(?:,?\s+{any_of(data['fills'])})?"
        yield verb, verbs[verb] + about
        yield (
            verb,
            rf"{verbs[verb]}:?\s+(?:{of}\s+)?(?:{thing}\s+)?{quoted_old}",
        )
    yield (
        Verb.OPPOSE,
        rf"{any_of(data['unable'])}\s+{any_of(data['positions']['support'])}(?:\s+(?:{of}\s+)?{what})?",
    )
    named = rf"{any_of(data['mentions'])}\s+.{{1,80}}?"
    yield Verb.DELETE, rf"{verbs['delete']}\s+(?:{of}\s+)?(?P<target>{named})"
    gone = rf"(?:{any_of(data['rest'])}\s+)?{any_of(data['from'])}\s+“[^”]*”(?:\s+.{{1,80}})?"
    yield Verb.DELETE, rf"{verbs['delete']}\s+(?P<target>{gone})"
    inside = rf"{any_of(data['between'])}\s+{any_of(data['brackets'])}"
    yield Verb.BRACKET, rf"{any_of(data['put'])}\s+{quoted_old}\s+{inside}"
    yield Verb.BRACKET, rf"{any_of(data['put'])}\s+{what}\s+{inside}"
    yield Verb.SPLIT, rf"{verbs['split']}(?:\s+{what})?\s+(?:in|into|en)\s+(?:\w+)(?:\s+\w+)?"
    yield Verb.RETAIN, rf"{verbs['retain']}\s+(?:from|of|in)\s.{{1,120}}?"
    yield Verb.MOVE, rf"{verbs['move']}\s+(?P<target>(?:{places}\s+)?{anchor})"
    yield Verb.MERGE, rf"{verbs['merge']}\s+(?P<target>(?:{places}\s+)?{also}\s+{places})"
    yield Verb.MERGE, rf"{verbs['merge']}\s+{what}"
    yield Verb.MOVE, rf"{verbs['move']}\s+(?P<target>(?:{places}\s+)?{any_of(data['ways'])})"
    first = _QUOTED_ONCE.format("words")
    yield Verb.ADD, rf"{verbs['add']}\s+(?:{thing}\s+)?{first}\s+(?P<target>{anchor})"
    yield Verb.ADD, rf"{verbs['add']}(?:\s+(?P<target>{anchor}))?:?\s+(?:{thing}:?\s+)?{new}"
    yield Verb.ADD, rf"{verbs['add']}(?:\s+(?P<target>{anchor}))?:\s+(?P<words1>.+?)"
    before = any_of(_BEFORE_ADD[:-1])
    behind = rf"(?P<target>{before}(?:\s+(?:“[^”]*”|«[^»]*»))?|at the (?:start|end))"
    yield Verb.ADD, rf"{behind},?\s+{verbs['add']}:?\s+{new}"
    instead_of = verbs["replace"]
    yield Verb.REPLACE, rf"{instead_of}\s+{_QUOTED_FIRST.format('old')}\s+{by}:?\s+{new}"
    yield Verb.REPLACE, rf"{instead_of}(?:\s+{what})?\s+{by}:?\s+{new}"
    yield Verb.REPLACE, rf"{instead_of}(?:\s+{what})?\s+{by}:?\s+(?P<words1>.+?)"
    instead = any_of(data["instead"])
    yield Verb.REPLACE, rf"(?:use\s+)?{first}\s+{instead}\s+{quoted_old}"
    yield Verb.REPLACE, rf"{_QUOTED_ONCE.format('old')}\s*(?:→|->|=>)\s*{new}"
    yield Verb.PLACEHOLDER, rf"{verbs['placeholder']}(?:\s*:\s*|\s+for\s+|\s+|$)(?P<target>.*?)"


def _places() -> str:
    """A pattern for what people point at: "OP 4 bis", "paragraphs 3 and 4", "the last sentence"."""
    data = key_words()
    named = rf"(?:{any_of(data['numbered'])}\s?)?\d{{1,3}}{SUFFIXES}"
    number = rf"{named}(?:\s?\([a-z\d]{{1,4}}\))*{SUFFIXES}"
    count = rf"(?:(?:{any_of(data['counts'])}|\d)\s+)?"
    thing = rf"(?:{any_of(data['determiners'])}\s+)?{count}{any_of(data['things'])}"
    place = rf"(?:new\s+)?(?:{number}|{thing})"
    joined = rf"\s*[,–-]\s*|\s+(?:{any_of(data['with'])}|{any_of(data['through'])})\s+"
    return rf"{place}(?:(?:{joined}){place})*"
