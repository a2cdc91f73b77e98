"""Names of delegations: States with their ISO 3166-1 codes, observer States, groups, entities of
the United Nations and other organizations.

Data: ``resources/language/delegations_en.json``, and their names in French and Spanish where they
differ, in Arabic, Chinese and Russian for papers.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
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
    ENTITY = "entity"


@dataclass(frozen=True, slots=True)
class DelegationName:
    """A listed name: ``code`` is the ISO 3166-1 alpha-3 code of a State or the sign of a group
    or an organization, ``name`` the name in full."""

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
            ("entities", NameKind.ENTITY),
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

    def find_everywhere(self, text: str) -> DelegationName | None:
        """The entry that ``text`` names in any of the six languages of the United Nations."""
        key = name_key(text)
        found = self.keys.get(key)
        if found is not None or key.isascii():
            return found
        return _keys_in_every_language().get(key)


@cache
def _keys_in_every_language() -> Mapping[str, DelegationName]:
    names = DelegationNames.load()
    by_code = {entry.code: entry for entry in names.entries}
    keys = dict(names.keys)
    for language in _SHOWN[len(_LISTED) :]:
        path = resource("language", f"delegations_{language}.json")
        for code, said in json.loads(path.read_text(encoding="utf-8"))["names"].items():
            for name in said:
                keys.setdefault(name_key(name), by_code[code])
    return keys


@cache
def spellings() -> Mapping[str, str]:
    """All names of each listed code in the six languages of the United Nations, as
    :func:`name_key` has them, in one line: what a search looks through."""
    found: dict[str, list[str]] = {}
    for key, entry in _keys_in_every_language().items():
        found.setdefault(entry.code, []).append(key)
    return {code: " | ".join(keys) for code, keys in found.items()}


_MOST_NEAR = 3
_LONGEST_CODE = 4
_BEHIND = re.compile(r"\s*[,;:(–—،；，（]\s*|\s-\s")
"""What parts a name from what is said behind it."""
_LIKE = 0.75
"""How alike a name must be (:mod:`difflib`) to be offered for another."""


def nearest(text: str, own: Iterable[tuple[str, str]] = ()) -> tuple[tuple[str, str], ...]:
    """Codes and names that somebody who wrote ``text`` may have meant, the most likely first: of
    ``own`` ones and of the list, at most three. Of a short text, those whose name begins with it
    or whose code is one letter away (first of all where the name has those letters in order); of
    a name with something behind it, that name; of a part of names, the States that have it.

    >>> nearest("BRZ"), nearest("Brazil, represented by its ambassador")
    ((('BRA', 'Brazil'),), (('BRA', 'Brazil'),))
    """
    key = name_key(text)
    if not key:
        return ()
    listed = DelegationNames.load()
    names = dict(own)
    codes = {code.casefold() for code in names}
    names |= {e.code: e.name for e in listed.entries if e.code.casefold() not in codes}
    if len(key) <= _LONGEST_CODE and key.isascii():
        near = [(code, name) for code, name in names.items() if _is_slip(key, code.casefold())]
        begun = [(code, name) for code, name in names.items() if name_key(name).startswith(key)]
        likely = [
            (code, name)
            for code, name in near
            if _has_in_order(name_key(name), key) or _is_swapped(key, code.casefold())
        ]
        if short := (begun if len(key) > 1 else []) or likely or near:
            return tuple(short)[:_MOST_NEAR]
    keys = {name: entry.code for name, entry in _keys_in_every_language().items()}
    keys |= {name_key(name): code for code, name in names.items() if name_key(name)}
    begun_keys = [name for name in keys if name.startswith(key)]
    head = name_key(_BEHIND.split(text.strip())[0])
    if head != key and head in keys:
        begun_keys.insert(0, head)
    groups = {e.code for e in listed.entries if e.kind in (NameKind.GROUP, NameKind.ENTITY)}
    states = (name for name, code in keys.items() if code not in groups)
    within = [name for name in states if f" {key} " in f" {name} "]
    alike = within or get_close_matches(key, keys, n=_MOST_NEAR * 2, cutoff=_LIKE)
    like = [*begun_keys, *alike]
    if len(key) <= _LONGEST_CODE:  # a sign of few, in Chinese
        like += [name for name in keys if name[0] == key[0] and _is_slip(key, name)]
    found = dict.fromkeys(keys[name] for name in like if keys[name] in names)
    return tuple((code, names[code]) for code in found)[:_MOST_NEAR]


def _is_slip(one: str, other: str) -> bool:
    """Whether two codes differ in one letter, or in two neighbours that changed places."""
    if len(one) == len(other):
        changed = sum(a != b for a, b in zip(one, other, strict=True))
        return changed == 1 or _is_swapped(one, other)
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _is_swapped(one: str, other: str) -> bool:
    pairs = range(len(one) - 1)
    return any(one[:at] + one[at + 1] + one[at] + one[at + 2 :] == other for at in pairs)


def _has_in_order(name: str, letters: str) -> bool:
    rest = iter(name)
    return name[:1] == letters[:1] and all(letter in rest for letter in letters)


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


def own_name(name: str, language: str) -> str:
    """What a State or group is called in a ``language``, by its listed English name; any other
    name as it is.

    >>> own_name("Brazil", "fr"), own_name("Brazil nuts", "fr")
    ('Brésil', 'Brazil nuts')
    """
    return _by_name(language).get(name, name)


@cache
def _by_name(language: str) -> Mapping[str, str]:
    said = _names_in(language)
    entries = DelegationNames.load().entries
    return {one.name: said[one.code] for one in entries if one.code in said}


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
