"""Heads that say whose words follow: ``MEX, ARG, BRA``, ``EU, supported by Norway``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from draftbench.amend.notation.objects import Owner, Verb
from draftbench.amend.notation.phrases import ARTICLE, Phrases, key_words
from draftbench.document.drafting import drafting_label
from draftbench.language.delegations import DelegationName, DelegationNames, name_key
from draftbench.language.openings import opening

LONGEST = 400
"""A head longer than this (code points) is text."""

_LONGEST_NAME = 90
_SEPARATOR = re.compile(
    r"(?:(?<!\s)\s++)?[,;/&+|]\s*(?:(?:and|et|y|e)\s+)?|(?<!\s)\s++(?:and|et|y|e|plus)\s+"
)
_NAME = re.compile(
    r"[^\W\d_a-z][\w.'’*-]*(?:\s(?:of|the|and|de|du|la|del|des)|\s[^\W\d_a-z][\w.'’*-]*){0,3}"
)
_FIRST = re.compile(r"[\s(]*(?:the\s|[^\W\d_])")
_ARTICLE = re.compile(ARTICLE)
_SMALL = re.compile(r"\b[a-z]+\b")
_DOTTED = re.compile(r"(?:[A-Z]\.){2,5}")
_PLURAL = re.compile(r"[A-Z]{2,6}s")
_BRACED = re.compile(r"(?P<name>.+?)(?<!\s)\s*+\((?P<code>[^()]+)\)")


class Head(NamedTuple):
    """Who is named in a head; ``verb`` is a position that stands in it ("EU alt:")."""

    owners: tuple[Owner, ...]
    supporters: tuple[Owner, ...] = ()
    opponents: tuple[Owner, ...] = ()
    verb: Verb | None = None

    @property
    def known(self) -> bool:
        """Whether all names are on the list."""
        return all(o.known for o in (*self.owners, *self.supporters, *self.opponents))


@lru_cache(maxsize=4096)
def read_head(text: str) -> Head | None:
    """The names in ``text`` (without the colon), or None where it names nobody.

    Names that are not on the list count where they have the form of a name, and are not known.
    """
    if len(text) > LONGEST or not _FIRST.match(text) or "[" in text or "]" in text:
        return None
    phrases = Phrases.load()
    text = phrases.members.sub("", text)
    if any(word not in _small_words() for word in _SMALL.findall(text)):
        return None
    text = phrases.proposed_by.sub("", text, count=1) if phrases.proposed_by.match(text) else text
    verb: Verb | None = None
    if match := phrases.asked_by.match(text):
        verb = Verb(phrases.asked_verbs[" ".join(match.group("asked").lower().split())])
        text = text[match.end() :]
    elif match := phrases.heads.search(text):
        said = phrases.head_verbs[" ".join(match.group("head").lower().split())]
        verb = Verb(said) if said else None
        text = text[: match.start()]
    groups: dict[str, list[Owner]] = {"": [], "support": [], "oppose": []}
    role, at, speaks = "", 0, False
    places = [*phrases.roles.finditer(text), None]
    for match in places:
        end = len(text) if match is None else match.start()
        names = _names(_trimmed(text[at:end]))
        if names is None:
            return None
        groups[role].extend(names)
        if match is not None:
            role = phrases.role_names[" ".join(match.group("role").lower().split())]
            speaks = speaks or role == "for"
            role = "" if role in ("joint", "for") else role
            at = match.end()
    if not groups[""]:
        return None
    head = Head(tuple(groups[""]), tuple(groups["support"]), tuple(groups["oppose"]), verb)
    return None if speaks and not head.known else head  # "Agenda for Development:" is no name


@cache
def _small_words() -> frozenset[str]:
    """The words that begin small in names and between them: any other is a word of the text."""
    data = key_words()
    said = [
        *DelegationNames.load().keys,
        *(word for words in data["roles"].values() for word in words),
        *(word for words in data["heads"].values() for word in words),
        *data["proposed_by"],
        *(word for words in data["asked_by"].values() for word in words),
        "of the and de du la le les el los las del des et y e plus d l s",
    ]
    return frozenset(word for phrase in said for word in _SMALL.findall(phrase))


def names_all(text: str) -> Head | None:
    """As :func:`read_head`, but only where every name is on the list."""
    head = read_head(text)
    return head if head is not None and head.known else None


def _trimmed(text: str) -> str:
    """Without separators at the ends, and parentheses that have no other half there."""
    said = text.strip(" \t\u00a0,;")
    while said.endswith(")") and said.count(")") > said.count("("):
        said = said[:-1].rstrip(" ,;")
    while said.endswith("(") and said.count("(") > said.count(")"):
        said = said[:-1].rstrip(" ,;")
    return said.removeprefix("(") if said.count("(") > said.count(")") else said


def _names(text: str) -> list[Owner] | None:
    """The names in a list of them, the longest listed names first; None where one is no name."""
    cuts = [(0, 0), *(m.span() for m in _SEPARATOR.finditer(text)), (len(text), len(text))]
    atoms = [(cuts[at][1], cuts[at + 1][0]) for at in range(len(cuts) - 1)]
    found: list[Owner] = []
    at = 0
    while at < len(atoms):
        for last in range(min(len(atoms), at + 8), at, -1):
            name = text[atoms[at][0] : atoms[last - 1][1]]
            entry = find_name(name) if len(name) <= _LONGEST_NAME else None
            if entry is not None:
                found.extend(_with_group(name, entry.code))
                at = last
                break
        else:
            name = text[slice(*atoms[at])]
            if not _is_name(name):
                return None
            found.append(Owner(name, name, known=False))
            at += 1
    return found


def _with_group(name: str, code: str) -> Iterator[Owner]:
    """The owner, and the one in parentheses behind it that it speaks for: "Tonga (PIF)"."""
    braced = _BRACED.fullmatch(name)
    group = None if braced is None else find_name(braced.group("code"))
    if braced is None or group is None or group.code == code or find_name(braced["name"]) is None:
        yield Owner(name, code)
        return
    yield Owner(braced["name"], code)
    yield Owner(braced["code"], group.code)


@lru_cache(maxsize=4096)
def find_name(text: str) -> DelegationName | None:
    """The delegation that ``text`` names as negotiators write it, or None: short signs in capitals
    only ("and" is not Andorra)."""
    text = text.strip().rstrip("*").strip().removesuffix("'s").removesuffix("’s")
    text = text[match.end() :] if (match := _ARTICLE.match(text)) else text
    if not text or not text[0].isupper():
        return None
    capitals = sum(char.isupper() for char in text)
    signed = capitals > 1 or text.isupper()
    if len(text) <= 3 and not signed and name_key(text) != _name_of(text):
        return None
    names = DelegationNames.load()
    found = names.find(text) or names.find(_in_full(text))
    if found is None and text[:2] in ("La", "Le", "L’", "L'", "El", "Lo", "Th"):
        return find_name(text[0].lower() + text[1:])
    if found is None and (match := _BRACED.fullmatch(text)):
        found = names.find(match.group("name")) or find_name(match.group("code"))
    return found


def _in_full(text: str) -> str:
    """A name without the stops of "U.S.", the "s" of "LMDCs" and its usual shortenings."""
    if _DOTTED.fullmatch(text):
        return text.replace(".", "")
    if _PLURAL.fullmatch(text):
        return text[:-1]
    full = key_words()["shortened"]
    words = text.replace("&", " and ").split()
    return " ".join(full.get(word.lower().rstrip("."), word) for word in words)


def _name_of(text: str) -> str:
    found = DelegationNames.load().find(text)
    return "" if found is None else name_key(found.name)


def _is_name(text: str) -> bool:
    if len(text) < 2 or not _NAME.fullmatch(text) or drafting_label(text) is not None:
        return False
    words = unicodedata.normalize("NFC", text).split()
    phrases = Phrases.load()
    if any(word.lower().rstrip(".") in phrases.not_names for word in words):
        return False
    spoken = opening(text)
    return spoken is None or not spoken.known


def introduces(before: str, head: Head) -> bool:
    """Whether the words before ``(EU)`` are the full name that it abbreviates."""
    words = before.split()[-8:]
    codes = {owner.code for owner in head.owners}
    for at in range(len(words)):
        found = find_name(" ".join(words[at:]).strip(" ,.;:[]“”"))
        if found is not None and found.code in codes:
            return True
    return False
