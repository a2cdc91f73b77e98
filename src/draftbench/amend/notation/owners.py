"""Heads that say whose words follow (``MEX, ARG, BRA``, ``EU, supported by Norway``), and what
these want done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from draftbench.amend.notation.objects import (
    ARTICLE,
    Owner,
    Phrases,
    Position,
    Span,
    Verb,
    any_of,
    key_words,
)
from draftbench.document.drafting import SUFFIXES, drafting_label
from draftbench.garbage import remembered
from draftbench.language.delegations import DelegationName, DelegationNames, NameKind, name_key
from draftbench.language.letters import composed
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


@remembered
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
        verb = Verb(phrases.asked_verbs[_said(match.group("asked"))])
        text = text[match.end() :]
    elif match := phrases.heads.search(text):
        said = phrases.head_verbs[_said(match.group("head"))]
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
            role = phrases.role_names[_said(match.group("role"))]
            speaks = speaks or role == "for"
            role = "" if role in ("joint", "for") else role
            at = match.end()
    if not groups[""]:
        return None
    head = Head(tuple(groups[""]), tuple(groups["support"]), tuple(groups["oppose"]), verb)
    return None if speaks and not head.known else head  # "Agenda for Development:" is no name


def _said(phrase: str) -> str:
    """A phrase as the lists of key words have it."""
    return " ".join(phrase.lower().replace("’", "'").split())


@cache
def _small_words() -> frozenset[str]:
    """The words that begin small in names and between them: any other is a word of the text. Those
    in the names of organizations ("trade", "development") may be that, too."""
    data = key_words()
    said = [
        *(
            key
            for key, one in DelegationNames.load().keys.items()
            if one.kind is not NameKind.ENTITY
        ),
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


def read_support(text: str) -> Head | None:
    """Those of whom ``text`` says nothing but that they support or oppose something ("supported by
    Norway"), where all are on the list; else None."""
    phrases = Phrases.load()
    found = phrases.roles.match(f" {text}")
    role = "" if found is None else phrases.role_names[_said(found["role"])]
    if found is None or role not in ("support", "oppose"):
        return None
    head = names_all(text[found.end() - 1 :])
    return None if head is None or head.verb else head


def _trimmed(text: str) -> str:
    """Without separators at the ends, parentheses around all of it, and those that have no other
    half there."""
    said = text.strip(" \t\u00a0,;")
    said = said[1:-1] if said[:1] == "(" and said.find(")") == len(said) - 1 else said
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


@remembered
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
    found = _listed(text) or _listed(_in_full(text))
    if found is None and text[:2] in ("La", "Le", "L’", "L'", "El", "Lo", "Th"):
        return find_name(text[0].lower() + text[1:])
    if found is None and (match := _BRACED.fullmatch(text)):
        found = _listed(match.group("name")) or find_name(match.group("code"))
    return found


def _listed(text: str) -> DelegationName | None:
    """The State or group of that name; no organization, for "[UNEP] [the Executive Director]" are
    words of a text."""
    found = DelegationNames.load().find(text)
    return None if found is None or found.kind is NameKind.ENTITY else found


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
    found = _listed(text)
    return "" if found is None else name_key(found.name)


def _is_name(text: str) -> bool:
    if len(text) < 2 or not _NAME.fullmatch(text) or drafting_label(text) is not None:
        return False
    words = composed(text).split()
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


# What a delegation wants done, in words: ``delete``, ``move OP 2 after OP 4``.

UNSIGNED = (Verb.DELETE, Verb.MOVE, Verb.MERGE, Verb.REPLACE, Verb.ADD)
"""Verbs that count in a bracket without names; ``[support]`` is a contested word there."""

_DELETING = re.compile(r"(?:to\s)?(?:delet|suprim|supprim)", re.IGNORECASE)
_ASKING = re.compile(r"(?:to\s)?(?:delet(?:e|ion)|suprimir|supresión|supprimer|suppression)\b")
_FIRST_WORD = re.compile(r"\s*(?:(?P<word>[^\W\d_]+)|[“\"‘'«])")
_ARROW = re.compile(r"\s*+(?P<old>[^→“\"«=>-]{1,200}?)\s*(?:→|->|=>)\s*+(?P<words>[^→“\"«]{1,200})")
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
        first = _FIRST_WORD.match(text, at, end)
        if first is None:
            continue
        if first.group("word") and first.group("word").lower() not in _first_words():
            continue
        if found := _position(text, (start, at, end), depth, signed=signed):
            return found
    if signed and (arrow := _ARROW.fullmatch(text, start, end)):
        return Position(start, end, depth, Verb.REPLACE, "", *map(arrow.span, ("old", "words")))
    if passive := _passive().match(text, start, end):
        found = _position(text, (start, passive.end(), end), depth, signed=signed)
        about = " ".join(passive.group("about").split())
        return found and replace(found, target=f"{about} {found.target}".rstrip())
    return None


def asks_unsigned(words: str) -> bool:
    """Whether the words of a bracket ask for something behind a label that names nobody, as in
    "calendar: delete Mexico": they are read as words, and may be meant as a request."""
    return _unsigned().match(words) is not None


def may_ask_deletion(words: str) -> bool:
    """Whether words that stand by themselves may ask for a deletion in a way that is not known:
    they begin so, small, and do not end as those of a text."""
    return _ASKING.match(words) is not None and words[-1] not in ".,;:"


@cache
def _unsigned() -> re.Pattern[str]:
    """A label of a few words, and a word by which something is asked for."""
    said = key_words()["positions"]
    asked = any_of([phrase for verb in UNSIGNED for phrase in said[verb.value]])
    return re.compile(rf"\s*[^\W\d_][^:;.\d\[\]“”\"]{{0,39}}:\s*{asked}(?!\w)", re.IGNORECASE)


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
    said += data["heads"]["alt"]
    return frozenset(found.group("word") for one in said if (found := _FIRST_WORD.match(one)))


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
        quoted = new if verb is Verb.ALT else quoted_old
        yield verb, rf"{verbs[verb]}:?\s*(?:{of}\s+)?(?:{thing}\s+)?{quoted}"
    yield (
        Verb.OPPOSE,
        rf"{any_of(data['unable'])}\s+{any_of(data['positions']['support'])}(?:\s+(?:{of}\s+)?{what})?",
    )
    yield Verb.DELETE, rf"{verbs['delete']}\s?:\s+(?P<old6>[^“\"‘'«].*?)"
    entire = rf"(?:{any_of(data['entire'])}\s+)?{any_of(data['paragraphs'])}(?:\s?{_number()})?"
    part = rf"(?:{any_of(data['which'])}\s+)?{any_of(data['parts'])}(?:\s+{of}\s+{places})?"
    said = rf"(?P<target>{any_of(data['whole'])}|{entire}|{part})(?:,?\s+{any_of(data['fills'])})?"
    yield Verb.DELETE, rf"{verbs['delete']}\s+(?:{of}\s+)?{said}"
    named = rf"{any_of(data['mentions'])}\s+.{{1,80}}?"
    yield Verb.DELETE, rf"{verbs['delete']}\s+(?:{of}\s+)?(?P<target>{named})"
    gone = rf"(?:{any_of(data['rest'])}\s+)?{any_of(data['from'])}\s+“[^”]*”(?:\s+.{{1,80}})?"
    yield Verb.DELETE, rf"{verbs['delete']}\s+(?P<target>{gone})"
    inside = rf"{any_of(data['between'])}\s+{any_of(data['brackets'])}"
    yield Verb.BRACKET, rf"{any_of(data['put'])}\s+{quoted_old}\s+{inside}"
    yield Verb.BRACKET, rf"{any_of(data['put'])}\s+{what}\s+{inside}"
    yield Verb.SPLIT, rf"{verbs['split']}(?:\s+{what})?\s+(?:in|into|en)\s+(?:\w+)(?:\s+\w+)?"
    yield Verb.SPLIT, rf"{verbs['split']}\s+{what}\s+{any_of(_BEFORE_ADD)}\s+{quoted_old}"
    yield Verb.RETAIN, rf"{verbs['retain']}\s+(?:from|of|in)\s.{{1,120}}?"
    yield Verb.MOVE, rf"{verbs['move']}\s+(?P<target>(?:{places}\s+)?{anchor})"
    yield Verb.MERGE, rf"{verbs['merge']}\s+(?P<target>(?:{places}\s+)?{also}\s+{places})"
    yield Verb.MERGE, rf"{verbs['merge']}\s+{what}"
    yield Verb.MOVE, rf"{verbs['move']}\s+(?P<target>(?:{places}\s+)?{any_of(data['ways'])})"
    first = _QUOTED_ONCE.format("words")
    yield Verb.ADD, rf"{verbs['add']}\s+(?:{thing}\s+)?{first}\s+(?P<target>{anchor})"
    yield Verb.ADD, rf"{verbs['add']}(?:\s+(?P<target>{anchor}))?:?\s+(?:{thing}:?\s+)?{new}"
    yield Verb.ADD, rf"{verbs['add']}(?:\s+(?P<target>{anchor}))?\s?:\s+(?P<words1>.+?)"
    before = any_of(_BEFORE_ADD[:-1])
    behind = rf"(?P<target>{before}(?:\s+(?:“[^”]*”|«[^»]*»))?|at the (?:start|end))"
    yield Verb.ADD, rf"{behind},?\s+{verbs['add']}:?\s+{new}"
    other = any_of([*data["positions"]["alt"], *data["heads"]["alt"]])
    about = rf"(?:\s+(?:{any_of(data['to'])}\s+)?{what})?"
    yield Verb.ALT, rf"{other}(?:[\s.]?\d{{1,2}})?{about}\.?\s?[:：]\s*(?P<words1>.+)"
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
    number = rf"(?:{any_of(data['numbered'])}\s?)?{_number()}"
    count = rf"(?:(?:{any_of(data['counts'])}|\d)\s+)?"
    thing = rf"(?:{any_of(data['determiners'])}\s+)?{count}{any_of(data['things'])}"
    place = rf"(?:new\s+)?(?:{number}|{thing})"
    joined = rf"\s*[,–-]\s*|\s+(?:{any_of(data['with'])}|{any_of(data['through'])})\s+"
    return rf"{place}(?:(?:{joined}){place})*"


def _number() -> str:
    """A pattern for the number of a paragraph: "4 bis", "2 (a)"."""
    return rf"\d{{1,3}}{SUFFIXES}(?:\s?\([a-z\d]{{1,4}}\))*{SUFFIXES}"
