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

from draftbench.resources import resource

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
    placeholder: re.Pattern[str]
    hint: re.Pattern[str]
    editorial: frozenset[str]
    editorial_opens: tuple[str, ...]
    before_number: frozenset[str]
    slashed: frozenset[str]
    option: re.Pattern[str]
    no_text: re.Pattern[str]
    not_names: frozenset[str]
    keyword: re.Pattern[str]
    heads: re.Pattern[str]
    head_verbs: Mapping[str, str]
    proposed_by: re.Pattern[str]
    roles: re.Pattern[str]
    role_names: Mapping[str, str]

    @staticmethod
    @cache
    def load() -> Phrases:
        """The phrases, read when first asked for."""
        data = key_words()
        whole, opens = data["placeholders"]["whole"], data["placeholders"]["opens"]
        units = any_of(data["units"])
        heads = {w: verb for verb, words in data["heads"].items() for w in words}
        roles = {w: role for role, words in data["roles"].items() for w in words}
        statuses = {w: status for status, words in data["statuses"].items() for w in words}
        goes_on = any_of(data["status_goes_on"])
        return Phrases(
            statuses=tuple(
                (
                    status,
                    re.compile(
                        rf"{any_of(words)}[.]?(?:(?:,|;|:)?\s+(?:\d|{goes_on}\b).{{0,200}})?", _ANY
                    ),
                )
                for status, words in data["statuses"].items()
            ),
            status_exact=statuses,
            placeholder=re.compile(
                rf"(?:(?-i:X{{1,4}}|x{{2,4}}|N|Y|Z)|\.{{2,}}|…|_+|-{{2,}}|–|—|\s*|{any_of(whole)})"
                rf"(?:[\s-]*{units})?|{any_of(opens)}\b(?P<hint>.*)",
                _ANY,
            ),
            hint=re.compile(r"\s*[:–—-]\s*|\s+for\s+|\s*"),
            editorial=frozenset(data["editorial"]["whole"]),
            editorial_opens=tuple(data["editorial"]["opens"]),
            before_number=frozenset(data["before_number"]),
            slashed=frozenset(data["slashed"]),
            option=re.compile(
                rf"{any_of(data['options'])}\s*(?P<n>\d{{1,2}}|[A-Z])(?:\s*[:.)–—-]\s*|\s*$)", _ANY
            ),
            no_text=re.compile(rf"\[?\s*{any_of(data['no_text'])}\s*\]?[.;]?", _ANY),
            not_names=frozenset(data["not_names"]),
            keyword=re.compile(rf"({any_of(data['keywords'])})(?=\s+[\dA-Z(]|\s*$)"),
            heads=re.compile(rf"[\s,–—-]+\(?(?P<head>{any_of(heads)})\)?\s*$", _ANY),
            head_verbs=heads,
            proposed_by=re.compile(rf"\s*{any_of(data['proposed_by'])}\s+(?:the\s)?", _ANY),
            roles=re.compile(
                rf"[\s,;(]+(?:and\s+)?(?P<role>{any_of(roles)})[\s:]+(?:the\s)?(?=\S)", _ANY
            ),
            role_names=roles,
        )


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    found = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in found) + ")"
