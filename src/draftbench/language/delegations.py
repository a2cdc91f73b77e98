"""Names of delegations: States with their ISO 3166-1 codes, observer States, groups.

Data: ``resources/language/delegations_en.json``.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from draftbench.resources import resource


class NameKind(StrEnum):
    """What a name in the list stands for."""

    STATE = "state"
    OBSERVER_STATE = "observer_state"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class DelegationName:
    """A listed name: ``code`` is the ISO 3166-1 alpha-3 code of a State or the sign of a group,
    ``name`` the name in full."""

    code: str
    name: str
    kind: NameKind


@dataclass(frozen=True)
class DelegationNames:
    """The names of one language, found by code, name or alias, whatever their case and accents."""

    entries: tuple[DelegationName, ...]
    keys: Mapping[str, DelegationName]

    @staticmethod
    @cache
    def load(language: str = "en") -> DelegationNames:
        """The list of that language, read when first asked for; so far English serves for all."""
        del language
        data = json.loads(resource("language", "delegations_en.json").read_text(encoding="utf-8"))
        entries: list[DelegationName] = []
        keys: dict[str, DelegationName] = {}
        for section, kind in (
            ("states", NameKind.STATE),
            ("observer_states", NameKind.OBSERVER_STATE),
            ("groups", NameKind.GROUP),
        ):
            for item in data[section]:
                entry = DelegationName(item["code"], item["name"], kind)
                entries.append(entry)
                for name in (entry.name, entry.code, *item["aliases"]):
                    keys.setdefault(name_key(name), entry)
        return DelegationNames(tuple(entries), keys)

    def find(self, text: str) -> DelegationName | None:
        """The entry that ``text`` names, or None."""
        return self.keys.get(name_key(text))


def name_key(text: str) -> str:
    """``text`` without case, accents, punctuation and a leading article.

    >>> name_key("the Côte d’Ivoire")
    'cote d ivoire'
    """
    bare = "".join(
        char
        for char in unicodedata.normalize("NFD", text.casefold())
        if not unicodedata.combining(char)
    )
    return re.sub(r"^the ", "", " ".join(re.findall(r"[^\W_]+|[+]", bare)))
