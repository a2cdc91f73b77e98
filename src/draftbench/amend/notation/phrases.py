"""The key words of negotiation mark-up, as patterns.

Data: ``resources/language/notation.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from draftbench.document.drafting import SUFFIXES
from draftbench.document.optionsets import NO_TEXT, OPTION
from draftbench.resources import resource

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
            asked_by=re.compile(rf"\s*(?P<asked>{any_of(asked)})\s+{ARTICLE}", _ANY),
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
