"""What each quotation of a sentence is for, told by the main word that stands before it: its order
in the sentence and the words around it do not matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.instructions.maintokens import DEEDS, Token
from draftbench.amend.instructions.request import Brackets, Request
from draftbench.amend.wording.instruction import Edge, Verb

_RELATIONS = "ABVFTWxNLa"
_LISTED = ("A", "B", "V")
"""What several quotations in a row may be together."""
_MOST = 4
_PRECEDED = re.compile("pr[eé]c[eé]d", re.IGNORECASE)
_NOT = ("pas", "no", "non pas", "sans", "sin")


@dataclass(slots=True)
class Roles:
    """The deeds of a part of a sentence (letters of main words), the quotations behind each
    relation ("" where there is none), and whether an edge is named."""

    deeds: set[str] = field(default_factory=set)
    quotes: dict[str, list[str]] = field(default_factory=dict)
    edge: Edge = Edge.NONE
    to_the_end: bool = False
    preferred: bool = False
    rest: bool = False
    preceded: bool = False
    sentence: str = ""
    occurrence: str = ""

    def only(self, *relations: str) -> list[str] | None:
        """The one quotation of each relation; None where there are others, or more of one."""
        if self.quotes.keys() != set(relations) or any(len(q) != 1 for q in self.quotes.values()):
            return None
        return [self.quotes[each][0] for each in relations]


def read_roles(tokens: Sequence[Token], deed: str = "") -> Roles | None:
    """The roles of the quotations; ``deed`` is that of the part before, where none is said. None
    where a quotation has no role that is clear."""
    if _is_left_alone(tokens):
        return None
    reading = _Reading(tokens)
    if not all(reading.take(at) for at in range(len(tokens))):
        return None
    roles = reading.roles
    if not (roles.deeds - {"v", "p"}) and deed:
        roles.deeds.add(deed)
    if roles.edge is Edge.END and "F" in roles.quotes and roles.deeds & {"d", "r", "x", "b"}:
        roles.edge, roles.to_the_end = Edge.NONE, True  # "the end, from “…”"
    count = sum(map(len, roles.quotes.values()))
    return roles if 0 < count <= _MOST else None


def _is_left_alone(tokens: Sequence[Token]) -> bool:
    """Whether it says what is not to be done."""
    told = any(t.letter in "drib" for t in tokens)
    return told and any(t.letter == "N" and t.said.casefold() in _NOT for t in tokens)


class _Reading:
    """The tokens of a part, one by one: the ``roles`` so far, the relation that awaits its
    quotation, and that of the last one."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.roles = Roles()
        self._tokens = tokens
        self._relation = self._last = ""

    def take(self, at: int) -> bool:
        """Whether the token has a place in what is read."""
        token, roles = self._tokens[at], self.roles
        letter = token.letter
        if letter == "Q":
            self._quote(at)
        elif letter in _RELATIONS:
            early = letter == "T" and not (roles.quotes or roles.deeds or roles.preferred)
            self._relation = self._relation if early else letter
            roles.deeds |= {letter} & {"a", "x"}
            roles.preceded = roles.preceded or (
                letter == "a" and _PRECEDED.match(token.said) is not None
            )
        elif letter in "ES":
            return self._edge(at)
        elif letter in f"{DEEDS}vp":
            roles.deeds.add(letter)
            self._relation = self._relation if self._relation in ("x", "N") else ""
        elif letter in "ZI":
            setattr(roles, "sentence" if letter == "Z" else "occurrence", token.said)
        elif letter == "l":
            roles.rest, self._relation = True, ""
        elif letter == "P":
            self._relation = "x" if roles.quotes else ""
            roles.preferred = not roles.quotes
        else:
            return letter in (",:o&;" if "s" in roles.deeds else ",:o&")
        return True

    def _quote(self, at: int) -> None:
        if not self._relation and self._is_listed(at) and self._last in _LISTED:
            self._relation = self._last
        self.roles.quotes.setdefault(self._relation, []).append(self._tokens[at].said)
        self._relation, self._last = "", self._relation

    def _is_listed(self, at: int) -> bool:
        """Whether it goes on with a row of quotations ("“…” and “…”", "“…”, “…” and “…”")."""
        before = "".join(t.letter for t in self._tokens[max(at - 2, 0) : at])
        behind = "".join(t.letter for t in self._tokens[at + 1 : at + 3])
        return before == "Q&" or (before == "Q," and behind == "&Q")

    def _edge(self, at: int) -> bool:
        letter, behind = self._tokens[at].letter, self._tokens[at + 1 : at + 3]
        if [t.letter for t in behind][:1] == ["o"] and [t.letter for t in behind][1:] != ["Z"]:
            return False
        if letter == "E" and "F" in self.roles.quotes:
            self.roles.to_the_end = True
        else:
            self.roles.edge = Edge.END if letter == "E" else Edge.BEGINNING
        self._relation = ""
        return True


def requests_of(roles: Roles, words: Callable[[str], str]) -> tuple[Request, ...]:
    """What is asked for of words, without the clause that it is asked for in; ``words`` gives those
    that a sign stands for. Nothing where the roles do not fit a deed."""
    deeds = roles.deeds - {"v", "p"}
    for fits in (_bracketed, _divided, _followed, _completed, _replaced, _put_in, _deleted):
        found = fits(roles, deeds, words)
        if found:
            return found
    return ()


_Words = Callable[[str], str]


def _bracketed(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    if "b" not in deeds or deeds - set("bdi"):
        return ()
    how = Brackets.TAKE if "d" in deeds else Brackets.PUT
    ends = _stretch(roles, words)
    if how is Brackets.PUT and ends is not None:
        return (replace(ends, brackets=how),)
    for relation in ("", "L", "F"):
        found = roles.only(relation)
        if found and not roles.edge:
            return (Request(Verb.REPLACE, old=words(found[0]), brackets=how),)
    return ()


def _stretch(roles: Roles, words: _Words) -> Request | None:
    """A request to replace words that are not quoted whole, with their ends."""
    both = roles.only("F", "T")
    if both:
        return Request(Verb.REPLACE, since=words(both[0]), until=words(both[1]))
    if roles.rest:
        after, before = roles.only("A"), roles.only("B")
        if after:
            return Request(Verb.REPLACE, after=words(after[0]))
        return Request(Verb.REPLACE, before=words(before[0])) if before else None
    since = roles.only("F")
    return Request(Verb.REPLACE, since=words(since[0])) if since and roles.to_the_end else None


def _divided(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    if deeds != {"s"} or roles.edge:
        return ()
    both = roles.only("A", "B")
    if both:
        return (Request(Verb.SPLIT_CLAUSE, after=words(both[0]), before=words(both[1])),)
    after, before = roles.only("A"), roles.only("B") or roles.only("F")
    if after:
        return (Request(Verb.SPLIT_CLAUSE, after=words(after[0])),)
    return (Request(Verb.SPLIT_CLAUSE, before=words(before[0])),) if before else ()


def _followed(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    found = roles.only("", "a") if deeds == {"a"} else None
    if not found or roles.edge:
        return ()
    beside, new = map(words, found)
    if roles.preceded:
        return (Request(Verb.INSERT, before=beside, new=new),)
    return (Request(Verb.INSERT, after=beside, new=new),)


def _put_in(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    placed = bool(roles.deeds & {"v", "p"}) or "V" in roles.quotes
    if deeds - set("ixm") or not ("i" in deeds or "m" in deeds or placed):
        return ()
    between = roles.quotes.get("V", [])
    new = roles.quotes.get("", []) or roles.quotes.get("x", [])
    if len(new) != 1 or roles.quotes.keys() - {"", "A", "B", "V", "x"}:
        return ()
    after, before = roles.quotes.get("A", []), roles.quotes.get("B", [])
    if between:
        if len(between) != 2 or after or before:
            return ()
        after, before = [between[0]], [between[1]]
    if len(after) > 1 or len(before) > 1 or sum(map(len, roles.quotes.values())) < 1:
        return ()
    if not (after or before or roles.edge):
        return ()
    return (
        Request(
            Verb.INSERT,
            new=words(new[0]),
            after=words(after[0]) if after else "",
            before=words(before[0]) if before else "",
            edge=Edge.NONE if after or before else roles.edge,
            moved="i" not in deeds,
        ),
    )


def _deleted(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    if deeds != {"d"} or roles.edge:
        return ()
    ends = _stretch(roles, words)
    if ends is None and (since := roles.only("F")):
        ends = Request(Verb.DELETE, since=words(since[0]))
    if ends is not None:
        return (replace(ends, deed=Verb.DELETE),)
    old = roles.quotes.get("", []) + roles.quotes.get("L", [])
    if roles.rest or not old or roles.quotes.keys() - {"", "L", "A", "B"}:
        return ()
    after, before = roles.quotes.get("A", []), roles.quotes.get("B", [])
    if len(after) + len(before) > 1 or (len(old) > 1 and (after or before)):
        return ()
    return tuple(
        Request(
            Verb.DELETE,
            old=words(one),
            after=words(after[0]) if after else "",
            before=words(before[0]) if before else "",
        )
        for one in old
    )


def _completed(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    if deeds != {"c"}:
        return ()
    beside = roles.only("", "W") or (roles.quotes.get("") if roles.quotes.keys() == {""} else None)
    if beside and len(beside) == 2 and not roles.edge:
        return (Request(Verb.INSERT, after=words(beside[0]), new=words(beside[1])),)
    found = roles.only("W")
    edge = roles.edge or Edge.END
    return (Request(Verb.INSERT, new=words(found[0]), edge=edge),) if found else ()


def _replaced(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    quotes = roles.quotes
    for relation in ("W", "x"):
        if deeds & set("rx") and len(quotes.get(relation, [])) == 1:
            others = {name: said for name, said in quotes.items() if name != relation}
            ends = _stretch(replace(roles, quotes=others), words)
            if ends is not None:
                return (replace(ends, new=words(quotes[relation][0])),)
    if roles.rest or deeds - set("rzxiad") or sum(map(len, quotes.values())) != len(quotes):
        return ()
    for old, new in _pairs(roles, deeds):
        if quotes.keys() == {old, new}:
            gone, come = words(quotes[old][0]), words(quotes[new][0])
            return (Request(Verb.REPLACE, old=gone, new=come, edge=roles.edge),)
    return ()


def _pairs(roles: Roles, deeds: set[str]) -> list[tuple[str, str]]:
    """The relations of the old words and of the new ones that a deed may have."""
    if roles.preferred:
        return [("N", ""), ("T", ""), ("N", "T"), ("", "x")]
    if "z" in deeds:
        return [("L", ""), ("T", ""), ("", "W"), ("N", "")]
    if deeds & {"i", "a"}:
        return [("N", "")]
    if deeds & {"r", "x"}:
        return [
            *(("N", ""), ("N", "x"), ("L", "x"), ("", "x"), ("", "W"), ("", "T"), ("L", "W")),
            *(("F", "T"), ("F", "W"), ("L", "T"), ("", "L"), ("F", "x")),
            *([("L", "")] if "x" in deeds else []),
        ]
    if "d" in deeds:
        return []
    bare = [("L", "")] if roles.deeds else []
    beside = [] if "p" in roles.deeds else [("", "W"), ("", "T")]  # "keep “…” to “…”"
    return [("N", ""), ("N", "x"), *beside, ("", "x"), *bare]
