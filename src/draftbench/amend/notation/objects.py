"""What negotiators write into a text beside its words, and the key words of it.

Every object lies over ``[start, end)`` of the text of a clause (code points, note marks counted);
``depth`` is the number of pairs of brackets around it, its own counted, so 1 is the outermost
bracket and 0 stands outside of all. Objects nest by their places; none crosses another but
``Deletion`` and ``Addition``, which may come from the looks of the words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from draftbench.document.drafting import SUFFIXES
from draftbench.document.optionsets import NO_TEXT, OPTION
from draftbench.resources import resource

Span = tuple[int, int]
"""A half-open range of code points."""


class Verb(StrEnum):
    """What a delegation wants done, beside giving words of its own."""

    DELETE = "delete"
    RETAIN = "retain"
    RESERVE = "reserve"
    SUPPORT = "support"
    OPPOSE = "oppose"
    BRACKET = "bracket"
    ALT = "alt"
    SPLIT = "split"
    MOVE = "move"
    MERGE = "merge"
    ADD = "add"
    REPLACE = "replace"
    STREAMLINE = "streamline"
    PLACEHOLDER = "placeholder"


STANCES = frozenset(
    {Verb.RETAIN, Verb.RESERVE, Verb.SUPPORT, Verb.OPPOSE, Verb.BRACKET, Verb.STREAMLINE}
)
"""What a bracket asks for that is no amendment."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A delegation as the text names it: ``code`` is that of the list of names where it is
    ``known``, else the text itself."""

    text: str
    code: str
    known: bool = True


@dataclass(frozen=True, slots=True, order=True)
class Markup:
    """Something over ``[start, end)``."""

    start: int
    end: int
    depth: int


@dataclass(frozen=True, slots=True)
class Attribution(Markup):
    """Whose words these are: ``EU:``, ``MEX, ARG:``, ``(EU)`` behind a bracket."""

    owners: tuple[Owner, ...] = ()
    supporters: tuple[Owner, ...] = ()
    opponents: tuple[Owner, ...] = ()

    @property
    def known(self) -> bool:
        """Whether every name in it is on the list."""
        return all(o.known for o in (*self.owners, *self.supporters, *self.opponents))


@dataclass(frozen=True, slots=True)
class Position(Markup):
    """What should be done: ``delete``, ``move to OP 4``, ``replace “shall” by “should”``.

    ``target`` is where to or with what, as written; ``old`` the words that would go, ``words``
    those that would come; empty spans where the text does not say.
    """

    verb: Verb = Verb.DELETE
    target: str = ""
    old: Span = (0, 0)
    words: Span = (0, 0)

    @property
    def takes_paragraph(self) -> bool:
        """Whether all of the paragraph would go in which it stands."""
        called = self.target.lower().replace("’", "'").split()
        whole = self.old == (0, 0) and frozenset(key_words()["of_all"]).issuperset(called)
        return self.verb is Verb.DELETE and whole

    @property
    def called(self) -> frozenset[str]:
        """What the place that it names is called, of what people call paragraphs and parts of them
        (keys of ``called`` in the data; "part", "all")."""
        data = key_words()
        target = self.target.lower().replace("’", "'")
        words = frozenset(target.split())
        found = [kind for kind, names in data["called"].items() if words.intersection(names)]
        found += ["part"] if words.intersection(data["parts"]) else []
        return frozenset([*found, "all"] if target in data["whole"] else found)


@dataclass(frozen=True, slots=True)
class Bracket(Markup):
    """Contested text in square brackets; ``words`` is what stands in them behind the attribution.

    ``whole`` says that it holds the whole clause. A bracket over several clauses has one piece in
    each: all but the first are ``opened_before``, all but the last ``goes_on``.
    """

    words: Span = (0, 0)
    attribution: Attribution | None = None
    position: Position | None = None
    whole: bool = False
    opened_before: bool = False
    goes_on: bool = False

    @property
    def owners(self) -> tuple[Owner, ...]:
        """Whose it is; empty where nobody is named."""
        return () if self.attribution is None else self.attribution.owners


@dataclass(frozen=True, slots=True)
class Option:
    """One of several: ``words`` is empty where it is to delete."""

    start: int
    end: int
    words: Span
    owners: tuple[Owner, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternatives(Markup):
    """Words of which one set would stay: ``[shall][should]``, ``[shall/should]``."""

    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Placeholder(Markup):
    """A bracket for words that are still to come: ``[X]``, ``[...]``, ``[date]``,
    ``[placeholder: …]``; ``hint`` is what is said of them."""

    hint: str = ""


@dataclass(frozen=True, slots=True)
class StatusNote(Markup):
    """How far a paragraph is: ``(agreed ad ref)``; ``status`` is one of the keys of the data."""

    status: str = ""
    owners: tuple[Owner, ...] = ()


@dataclass(frozen=True, slots=True)
class Keyword(Markup):
    """ADD, MOD, SUP, NOC at the head of a paragraph (conference proposals of the ITU)."""

    word: str = ""


@dataclass(frozen=True, slots=True)
class OptionHead(Markup):
    """``Option 1:`` before a paragraph that is one of several; ``empty`` where it is no text."""

    number: str = ""
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Deletion(Markup):
    """Words struck out, or between ``[-`` and ``-]``; ``words`` without the signs."""

    words: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Addition(Markup):
    """Words that are bold or underlined beside struck ones, or between ``{+`` and ``+}``."""

    words: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Unbalanced(Markup):
    """A bracket without its other half; ``sign`` is the bracket."""

    sign: str = "["


def order(markup: Markup) -> tuple[int, int, int, int]:
    """The key that sorts objects into reading order, outer before inner."""
    rank = isinstance(markup, (Attribution, Position))
    alternatives = isinstance(markup, Alternatives) and markup.depth == 0
    return (markup.start, -markup.end, 0 if alternatives else markup.depth, rank)


# The key words of negotiation mark-up, as patterns. Data: ``resources/language/notation.json``.

ARTICLE = r"(?-i:(?:the|la|le|les|el|los|las)\s|l['’])?"
"""What may stand before the name of a delegation; "El Salvador" has none."""

_ANY = re.IGNORECASE | re.DOTALL


@cache
def key_words() -> dict[str, Any]:
    """The data as it stands in the file."""
    text = resource("language", "notation.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


@dataclass(frozen=True)
class Phrases:
    """The key words as patterns; ``statuses`` are pairs of a status and its pattern."""

    statuses: tuple[tuple[str, re.Pattern[str]], ...]
    status_exact: Mapping[str, str]
    editorial: frozenset[str]
    editorial_opens: tuple[str, ...]
    capital_opens: tuple[str, ...]
    hanging: frozenset[str]
    before_number: frozenset[str]
    saying: re.Pattern[str]
    numbered_things: frozenset[str]
    noted: frozenset[str]
    counted_on: frozenset[str]
    goes_on: re.Pattern[str]
    slashed: frozenset[str]
    option: re.Pattern[str]
    no_text: re.Pattern[str]
    not_names: frozenset[str]
    keyword: re.Pattern[str]
    heads: re.Pattern[str]
    head_verbs: Mapping[str, str]
    members: re.Pattern[str]
    proposed_by: re.Pattern[str]
    asked_by: re.Pattern[str]
    asked_verbs: Mapping[str, str]
    roles: re.Pattern[str]
    role_names: Mapping[str, str]

    @staticmethod
    @cache
    def load() -> Phrases:
        """The phrases, read when first asked for."""
        data = key_words()
        heads = {w: verb for verb, words in data["heads"].items() for w in words}
        asked = {w: verb for verb, words in data["asked_by"].items() for w in words}
        roles = {w: role for role, words in data["roles"].items() for w in words}
        statuses = {w: status for status, words in data["statuses"].items() for w in words}
        goes_on = any_of(data["status_goes_on"])
        said_of = rf"(?:{any_of(data['things'])}|(?:PP|OP)\s?\d{{1,3}}{SUFFIXES})(?:\s(?:is|was))?"
        return Phrases(
            statuses=tuple(
                (
                    status,
                    re.compile(
                        rf"(?:{said_of}\s+)?{any_of(words)}[.]?"
                        rf"(?:(?:[,;:]?\s+|\s*[–—-]\s*)(?:\d|(?:pp|op)\s?\d|{goes_on}\b).{{0,200}})?",
                        _ANY,
                    ),
                )
                for status, words in data["statuses"].items()
            ),
            status_exact=statuses,
            editorial=frozenset(data["editorial"]["whole"]),
            editorial_opens=tuple(data["editorial"]["opens"]),
            capital_opens=tuple(data["capital_opens"]),
            hanging=frozenset(data["hanging"]),
            before_number=frozenset(data["before_number"]),
            saying=re.compile(rf"\b{any_of(data['saying'])}\b", _ANY),
            noted=frozenset(data["noted"]),
            numbered_things=frozenset(data["numbered_things"]),
            counted_on=frozenset(data["counted_on"]),
            goes_on=re.compile(rf"\s*(?:[,;]|{any_of(data['conjunctions'])}\s+\w)", _ANY),
            slashed=frozenset(data["slashed"]),
            option=OPTION,
            no_text=NO_TEXT,
            not_names=frozenset(data["not_names"]),
            keyword=re.compile(rf"({any_of(data['keywords'])})(?=\s+[\dA-Z(]|\s*$)"),
            heads=re.compile(
                rf"[\s,–—-]+\(?(?P<head>{any_of(heads)})(?:[\s.]?\d{{1,2}})?\)?\s*$", _ANY
            ),
            head_verbs=heads,
            members=re.compile(
                rf"\s*(?:[+&,/]|\b(?:and|et|y)\b)\s*{any_of(data['members'])}(?!\w)"
                rf"|\s*\({any_of(data['capacities'])}\)",
                _ANY,
            ),
            proposed_by=re.compile(rf"\s*{any_of(data['proposed_by'])}\s+{ARTICLE}", _ANY),
            asked_by=re.compile(
                rf"\s*(?P<asked>{any_of(asked)})(?:[\s.]?\d{{1,2}})?\s+{ARTICLE}", _ANY
            ),
            asked_verbs=asked,
            roles=re.compile(
                rf"[\s,;(]+(?:and\s+)?(?P<role>{any_of(roles)})[\s:]+{ARTICLE}(?=\S)", _ANY
            ),
            role_names=roles,
        )


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    found = sorted(set(words), key=lambda word: (-len(word), word))
    said = (re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in found)
    return f"(?:{'|'.join(said)})"
