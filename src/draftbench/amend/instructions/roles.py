"""What each quotation of a sentence is for, told by the main word that stands before it: its order
in the sentence and the words around it do not matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.instructions.maintokens import DEEDS, Token
from draftbench.amend.instructions.request import Brackets, Request
from draftbench.amend.wording.instruction import Edge, Verb

_RELATIONS = "ABVFTWxNLa"
_LISTED = ("A", "B", "V")
"""What several quotations in a row may be together."""
_MOST = 4


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
    roles = Roles()
    relation, last = "", ""
    for at, token in enumerate(tokens):
        letter = token.letter
        before = tokens[at - 1].letter if at else ""
        if letter == "N" and token.said.casefold() in ("pas", "no", "non pas", "sans", "sin"):
            if any(t.letter in "drib" for t in tokens):
                return None  # what is not to be done
        if letter == "Q":
            listed = (
                at > 1
                and tokens[at - 2].letter == "Q"
                and (
                    before == "&"
                    or (
                        before == "," and "".join(t.letter for t in tokens[at + 1 : at + 3]) == "&Q"
                    )
                )
            )
            if not relation and listed and last in _LISTED:
                relation = last
            roles.quotes.setdefault(relation, []).append(token.said)
            relation, last = "", relation
        elif letter == "T" and not (roles.quotes or roles.deeds or roles.preferred):
            continue
        elif letter in _RELATIONS:
            relation = letter
            if letter == "a":
                roles.deeds.add("a")
            if letter == "x":
                roles.deeds.add("x")
        elif letter in "ES":
            behind = tokens[at + 1].letter if at + 1 < len(tokens) else ""
            if behind == "o":
                return None
            if letter == "E" and "F" in roles.quotes:
                roles.to_the_end = True
            else:
                roles.edge = Edge.END if letter == "E" else Edge.BEGINNING
            relation = ""
        elif letter in f"{DEEDS}vp":
            roles.deeds.add(letter)
            relation = relation if relation in ("x", "N") else ""
        elif letter == "Z":
            roles.sentence = token.said
        elif letter == "I":
            roles.occurrence = token.said
        elif letter == "l":
            roles.rest, relation = True, ""
        elif letter == "P":
            relation = "x" if roles.quotes else ""
            roles.preferred = not roles.quotes
        elif letter not in (",:o&;" if "s" in roles.deeds else ",:o&"):
            return None
    if not (roles.deeds - {"v", "p"}) and deed:
        roles.deeds.add(deed)
    if sum(map(len, roles.quotes.values())) > _MOST or not roles.quotes:
        return None
    return roles


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
        return (Request(Verb.REPLACE, brackets=how, **ends),)
    for relation in ("", "L", "F"):
        found = roles.only(relation)
        if found and not roles.edge:
            return (Request(Verb.REPLACE, old=words(found[0]), brackets=how),)
    return ()


def _stretch(roles: Roles, words: _Words) -> dict[str, str] | None:
    """The ends of words that are not quoted whole."""
    both = roles.only("F", "T")
    if both:
        return {"since": words(both[0]), "until": words(both[1])}
    if roles.rest:
        for relation, name in (("A", "after"), ("B", "before")):
            found = roles.only(relation)
            if found:
                return {name: words(found[0])}
        return None
    since = roles.only("F")
    return {"since": words(since[0])} if since and roles.to_the_end else None


def _divided(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    if deeds != {"s"} or roles.edge:
        return ()
    both = roles.only("A", "B")
    if both:
        return (Request(Verb.SPLIT_CLAUSE, after=words(both[0]), before=words(both[1])),)
    for relation, name in (("A", "after"), ("B", "before"), ("F", "before")):
        found = roles.only(relation)
        if found:
            return (Request(Verb.SPLIT_CLAUSE, **{name: words(found[0])}),)  # type: ignore[arg-type]
    return ()


def _followed(roles: Roles, deeds: set[str], words: _Words) -> tuple[Request, ...]:
    found = roles.only("", "a") if deeds == {"a"} else None
    if not found or roles.edge:
        return ()
    return (Request(Verb.INSERT, after=words(found[0]), new=words(found[1])),)


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
        ends = {"since": words(since[0])}
    if ends is not None:
        return (Request(Verb.DELETE, **ends),)  # type: ignore[arg-type]
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
                return (Request(Verb.REPLACE, new=words(quotes[relation][0]), **ends),)  # type: ignore[arg-type]
    if roles.rest or deeds - set("rzxiad") or sum(map(len, quotes.values())) != len(quotes):
        return ()
    if roles.preferred:
        pairs = [("N", ""), ("T", ""), ("N", "T"), ("", "x")]
    elif "z" in deeds:
        pairs = [("L", ""), ("T", ""), ("", "W"), ("N", "")]
    elif "i" in deeds or "a" in deeds:
        pairs = [("N", "")]
    elif deeds & {"r", "x"}:
        pairs = [
            *(("N", ""), ("N", "x"), ("L", "x"), ("", "x"), ("", "W"), ("", "T"), ("L", "W")),
            *(("F", "T"), ("F", "W"), ("L", "T"), ("", "L"), ("F", "x")),
        ]
        if "x" in deeds:
            pairs += [("L", "")]
    elif deeds & {"d"}:
        pairs = []
    else:
        pairs = [("N", ""), ("N", "x"), ("", "W"), ("", "T"), ("", "x")]
        pairs += [("L", "")] if roles.deeds else []
    for old, new in pairs:
        if quotes.keys() == {old, new}:
            gone, come = words(quotes[old][0]), words(quotes[new][0])
            return (Request(Verb.REPLACE, old=gone, new=come, edge=roles.edge),)
    return ()
