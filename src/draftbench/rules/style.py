"""Words, dates, numbers and signs as the Editorial Manual writes them.

What is written otherwise stands as data in ``resources/rules/style_LANGUAGE.json``: a list of
entries with the rule, hints (a clause without any of these pieces of text is not looked at; or one
hint, a pattern), a pattern, what it becomes ("\\1" for its groups, "@lower": in small letters) and
a sentence. Names of bodies that spell otherwise, words in quotation marks (but where "quotations"
is set) and in titles that are cited are left alone.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from draftbench.document import Clause, ClauseId, RichText
from draftbench.messages import Message, message
from draftbench.resources import resource
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Finding

LANGUAGES = ("en", "fr", "es")
"""Languages with rules of style of their own."""
LOWERED = "@lower"
"""What stands for "the same in small letters" in the data."""
_DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MONTHS = (
    " january", " february", " march", " april", " may", " june", " july", " august",
    " september", " october", " november", " december", " janvier", " février", " mars",
    " avril", " mai", " juin", " juillet", " août", " septembre", " octobre", " novembre",
    " décembre",
)  # fmt: skip
_DATE = re.compile(
    r"\b\d{1,2}( )(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
    r"|décembre)\b"
)
_BOUND = re.compile(r"\d{1,2}\u00a0(?:[A-Z]|[a-zé])")
_FIGURE = re.compile(
    r"([1-9])(?<![\w/.,–\-$€£(].)(?<!\bto .)(?= (?:[a-z]{4,})\b)"
    r"(?! (?:per|million|billion|trillion|bis|ter|above|below|and|or|of|to)\b)"
)
_COUNTING = re.compile(
    r"(?:paragraphs?|articles?|resolutions?|sections?|chapters?|annex(?:es)?|sessions?|rules?|goals?"
    r"|targets?|parts?|items?|tables?|figures?|phases?|stages?|steps?|principles?|nos?\.?|volumes?"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|and"
    r"|or|between|from|under|aged?|least|category|class|level|type|pillars?|workshops?|elements?)\s$",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"[ \u00a0](?:degrees?|percentage|years? of age|years?(?=[;,.])|metres?|kilomet|hectares?|tons?"
    r"|litres?|grams?|kilograms?)"
)
_OTHER_FIGURE = re.compile(
    r"(?<![\w/.,–\-(])(?<!graph )(?<!graphs )(?<!lution )(?<!article )\d{1,3}"
    r"(?= (?!January|February|March|April|May|June|July|August|September|October|November|December)"
    r"[A-Za-z])"
)
_NEAR = 60
"""How far off (code points) a number belongs to the same count."""
_ACRONYM = re.compile(r"[A-Z](?<![\w/.-].)[A-Z]{2,}(?![\w/]|-[A-Z])")
_KNOWN = frozenset(
    ("UNESCO", "UNICEF", "UNCTAD", "UNHCR", "UNODC", "UNDP", "UNEP", "UNFPA", "HIV", "AIDS",
     "COVID", "ISO", "DNA", "INTERPOL", "ALSO", "THE", "AND", "NOTE", "ANNEX")
)  # fmt: skip
_NAME = re.compile(r" (?:Convention|Agreement|Protocol|Treaty|Carnets?|Accelerated|Pathway)\b")
"""What stands behind a short form that is part of a name ("the TIR Convention")."""
_ROMAN = re.compile(r"[IVXLC]+")
_STRAIGHT = re.compile(r"(?P<double>\"(?P<words>[^\"]{1,400})\")|(?<=\w)(?P<single>')(?=\w)")


@dataclass(frozen=True, slots=True)
class _Entry:
    rule: str
    hints: tuple[str | re.Pattern[str], ...]
    pattern: re.Pattern[str]
    new: str | None
    message: str
    quotations: bool = False


@cache
def _entries(language: str) -> tuple[_Entry, ...]:
    if language not in LANGUAGES:
        return ()
    path = resource("rules", f"style_{language}.json")
    return tuple(
        _Entry(
            one["rule"],
            tuple(one["hints"]) if "hints" in one else (re.compile(one["hint"]),),
            re.compile(one["pattern"]),
            one.get("new"),
            one["message"],
            one.get("quotations", False),
        )
        for one in json.loads(path.read_text(encoding="utf-8"))
    )


def written(text: Examined) -> Iterator[Finding]:
    """L40, L41, L42, L44 to L47, L51, L52: words and signs that the Manual writes otherwise."""
    taken: defaultdict[ClauseId, list[tuple[int, int]]] = defaultdict(list)
    for entry in _entries(text.document.language):
        for clause in text.holding(*entry.hints):
            for at in entry.pattern.finditer(clause.text.text):
                start, end = at.span()
                if any(start < last and first < end for first, last in taken[clause.id]):
                    continue
                if not entry.quotations and text.quoted(clause, start, end):
                    continue
                if _cited(clause, start, end):
                    continue
                if entry.rule == "L33" and _inside(clause.text.text, start):
                    continue
                new = _new(entry, at)
                if new == at[0]:
                    continue
                taken[clause.id].append((start, end))
                values = {"old": at[0].strip(), "new": (new or "").strip()}
                msg = Message(entry.message, values)
                yield found(entry.rule, clause, start, end, msg, new)


def _new(entry: _Entry, at: re.Match[str]) -> str | None:
    """What the words become; None where that is not known."""
    if entry.new is None:
        return None
    if entry.new == LOWERED:
        return at[0].lower()
    new = at.expand(entry.new)
    return new if entry.rule == "L46" else _cased(at[0], new)


def _inside(words: str, at: int) -> bool:
    """Whether a place stands in parentheses."""
    return words.count("(", 0, at) > words.count(")", 0, at)


def _cased(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _cited(clause: Clause, start: int, end: int) -> bool:
    """Whether words stand in italics: a title that is cited, or a foreign expression."""
    return any(
        mark.kind.value in ("italic", "link") and mark.start <= start and end <= mark.end
        for mark in clause.text.marks
    )


def bindings(text: Examined) -> Iterator[Finding]:
    """L43: day and month held together, in a text that does so elsewhere."""
    bound = sum(len(_BOUND.findall(clause.text.text)) for clause in text.holding("\u00a0"))
    loose = [
        (clause, at)
        for clause in (text.holding(*_MONTHS) if bound else ())
        for at in _DATE.finditer(clause.text.text)
    ]
    if bound <= len(loose):
        return
    for clause, at in loose:
        yield found(
            "L43",
            clause,
            *at.span(1),
            message("Day and month are held together as elsewhere here."),
            "\u00a0",
        )


def quotation(text: Examined) -> Iterator[Finding]:
    """L48: straight quotation marks and apostrophes, in a text that has curly ones too. (A text
    that has none was typed without them; its file says so, not each of its words.)"""
    if next(text.holding("“", "”", "‘", "’"), None) is None:
        return
    for clause in text.holding('"', "'"):
        for at in _STRAIGHT.finditer(clause.text.text):
            if at["double"]:
                start, end = at.span()
                new = RichText("“") + clause.text.slice(start + 1, end - 1) + RichText("”")
                yield found("L48", clause, start, end, message("Quotation marks are curly."), new)
            else:
                yield found("L48", clause, *at.span(), message("The apostrophe is curly."), "’")


def figures(text: Examined) -> Iterator[Finding]:
    """L50: numbers under 10 in words."""
    if text.document.language != "en":
        return
    for clause in text.prose:
        words = clause.text.text
        for at in _FIGURE.finditer(words):
            if _COUNTING.search(words, 0, at.start()) or text.quoted(clause, *at.span()):
                continue
            if _measured(words, *at.span()):
                continue
            new = _DIGITS[int(at[1]) - 1]
            yield found(
                "L50",
                clause,
                *at.span(),
                message("Numbers under 10 are in words: “{new}”.", new=new),
                new,
            )


def _measured(words: str, start: int, end: int) -> bool:
    """Whether a number measures something, or stands among others that are in figures."""
    if _MEASURE.match(words, end):
        return True
    near = words[max(0, start - _NEAR) : start], words[end : end + _NEAR]
    return any(_OTHER_FIGURE.search(side) for side in near)


def acronyms(text: Examined) -> Iterator[Finding]:
    """L49: short forms that are not explained where they stand first."""
    explained: set[str] = set()
    for clause in text.prose:
        words = clause.text.text
        explained.update(re.findall(r"\(([A-Z]{2,})s?\)", words))
        for at in _ACRONYM.finditer(words):
            if (
                at[0] in explained
                or _ROMAN.fullmatch(at[0])
                or at[0] in _KNOWN
                or _NAME.match(words, at.end())
                or text.quoted(clause, *at.span())
            ):
                continue
            if (
                words[at.start() - 1 : at.start()] in ("[", "(")
                or words[at.end() : at.end() + 1] in "]:"
            ):
                continue
            explained.add(at[0])
            yield found(
                "L49",
                clause,
                *at.span(),
                message("What “{at}” stands for is said nowhere before.", at=at[0]),
            )
