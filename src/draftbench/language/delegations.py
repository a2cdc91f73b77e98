"""Names of delegations: States with their ISO 3166-1 codes, observer States, groups.

Data: ``resources/language/delegations_en.json``, and their names in French and Spanish where they
differ, in Arabic, Chinese and Russian for papers.
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

_LISTED = ("fr", "es")
"""The languages beside English in which names are found."""
_SHOWN = (*_LISTED, "ru", "ar", "zh")
"""Those in which papers say them."""


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
    """The names in English, found by code, name or alias in English, French or Spanish, whatever
    their case and accents."""

    entries: tuple[DelegationName, ...]
    keys: Mapping[str, DelegationName]

    @staticmethod
    @cache
    def load(language: str = "en") -> DelegationNames:
        """The list, read when first asked for. It is one for every ``language``: the names of
        delegations stand in English in texts of any."""
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
        by_code = {entry.code: entry for entry in entries}
        for other in _LISTED:
            path = resource("language", f"delegations_{other}.json")
            for code, names in json.loads(path.read_text(encoding="utf-8"))["names"].items():
                for name in names:
                    keys.setdefault(name_key(name), by_code[code])
        return DelegationNames(tuple(entries), keys)

    def find(self, text: str) -> DelegationName | None:
        """The entry that ``text`` names, or None."""
        return self.keys.get(name_key(text))


def name_in(name: str, code: str, language: str) -> str:
    """The name of a delegation in one of the six languages of the United Nations; ``name`` as it is
    in any other, and where it is not the listed English name of ``code``.

    >>> name_in("Brazil", "BRA", "fr")
    'Brésil'
    """
    known = DelegationNames.load().find(code)
    if known is None or known.name != name:
        return name
    return _names_in(language).get(known.code, name)


@cache
def _names_in(language: str) -> Mapping[str, str]:
    """The first name of each code in a language; empty for English, and where there is no list."""
    if language not in _SHOWN:
        return {}
    file = resource("language", f"delegations_{language}.json")
    names = json.loads(file.read_text(encoding="utf-8"))["names"]
    return {code: said[0] for code, said in names.items()}


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
