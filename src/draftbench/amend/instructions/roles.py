"""What one part of a sentence asks for, from the role that each clause and each quotation has in it.

The word before a clause or a quotation gives it its role ("after", "by", "from", "in"), wherever it
stands; the deed says which roles there must be. Nothing is read where one is missing or is there
twice, or where anything is left over.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from draftbench.amend.instructions.maintokens import Token
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Brackets, Request, Side
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.understanding import are_neighbours
from draftbench.amend.wording.instruction import Edge, Verb
from draftbench.document import ClauseKind

OTHER_NUMBER = "Its number does not fit its place."
_ROLES: Mapping[str, str] = {
    "A": "after",
    "B": "before",
    "N": "old",
    "L": "old",
    "W": "new",
    "x": "new",
    "P": "new",
    "F": "since",
    "X": "behind",
    "Z": "ahead",
    "T": "to",
    "o": "in",
    "l": "as",
    "k": "called",
    "I": "between",
    "V": "old",
}
"""The roles that words give to what stands behind them."""
_DEEDS = frozenset("drzimvpjsbca")
_PLACING = frozenset("imvp")
_MARKS = frozenset("ESVthgk")
_PARAGRAPH = 5
"""The text of a clause has so many words at least."""
_LABEL = re.compile(r"\(?\b(?P<label>[a-z]{1,3}(?: (?:bis|ter|quater))?)\)", re.IGNORECASE)
_ITEM = re.compile(r"alinéa|apartado|inciso|puce|viñeta|item|sub-?paragraph|point", re.IGNORECASE)
Names = tuple[Reference, ...]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Roles:
    """The quotations and the clauses of a part by their roles ("" for what something is done to),
    the letters of its deeds, and the words of its other marks by their letters."""

    quotes: Mapping[str, tuple[str, ...]]
    clauses: Mapping[str, tuple[Names, ...]]
    deeds: frozenset[str]
    marks: Mapping[str, str]

    def places(self, *roles: str) -> tuple[Names, ...]:
        """The clauses with any of the roles."""
        return tuple(names for role in roles for names in self.clauses.get(role, ()))


def read_roles(
    tokens: Sequence[Token], sentence: Sentence, known: Names = (), deed: str = ""
) -> tuple[Request, ...]:
    """What the tokens ask for; nothing where that is not sure. ``known`` are the clauses that were
    named before them, ``deed`` what was asked for there."""
    roles = _roles(list(_coupled(tokens)), sentence, deed)
    if roles is None:
        return ()
    return (
        _arriving(roles, sentence)
        or _rewritten(roles, sentence)
        or _of_words(roles, sentence, known)
        or _of_clauses(roles, known)
    )


def _coupled(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens with "after … before …" for "between … and …", and without "and" between such."""
    letters = "".join(t.letter for t in tokens)
    for at, token in enumerate(tokens):
        if token.letter == "I" and letters[at : at + 4] == "IQ&Q":
            yield Token("A", token.said)
        elif token.letter == "&" and letters[max(at - 2, 0) : at] == "IQ":
            yield Token("B", token.said)
        elif token.letter == "&" and letters[max(at - 2, 0) : at] in ("AQ", "BQ"):
            if letters[at + 1 : at + 3] not in ("BQ", "AQ"):
                yield token
        else:
            yield token


def _roles(tokens: Sequence[Token], sentence: Sentence, known: str) -> Roles | None:
    """The roles that tokens have by what stands before them; None where one is no part of that."""
    quotes: list[tuple[str, str]] = []
    clauses: list[tuple[str, Names]] = []
    deeds: set[str] = set()
    marks: dict[str, str] = {}
    role = ""
    for at, token in enumerate(tokens):
        letter = token.letter
        before = tokens[at - 2].letter if at > 1 else ""
        if letter == "Q":
            if role == "to" and any(name == "since" for name, _ in quotes):
                role = "until"
            if role in ("called", "as", "between"):
                role = ""
            if role == "in":  # "the words of “…”", "the deletion of “…”"
                role = "new" if deeds & {"r", "a"} and _has(quotes, "") else ""
            quotes.append((role, token.said))
            role = ""
        elif letter == "C":
            if role == "new" and tokens[at - 1].letter != "W":
                role = ""  # "reads as follows: paragraph 3"
            if role == "in" and before in _DEEDS:
                role = ""  # "the deletion of paragraph 3"
            clauses.append((role, sentence.clauses(token.said)))
            role = ""
        elif letter in _ROLES or letter in _MARKS:
            if letter in marks and letter in "ESVthgkxP":
                return None
            role = _ROLES.get(letter, "")
            marks[letter] = token.said
        elif letter in _DEEDS:
            deeds.add(letter)
            role = ""
        elif letter == "&":
            if not (_is_pair(tokens, at) and deeds <= {"d", "b", "p", "v"}):
                return None
        elif letter not in (",:;" if "s" in deeds else ",:"):
            return None
    if not deeds and not marks.keys() & set("xNLP") and known:
        deeds = {known}
    if max(Counter(role for role, _ in quotes if role).values(), default=0) > 1:
        return None
    return Roles(_grouped(quotes), _grouped(clauses), frozenset(deeds), marks)


def _has(quotes: Sequence[tuple[str, str]], role: str) -> bool:
    return any(name == role for name, _ in quotes)


def _is_pair(tokens: Sequence[Token], at: int) -> bool:
    return 0 < at < len(tokens) - 1 and tokens[at - 1].letter == tokens[at + 1].letter == "Q"


def _grouped(pairs: Sequence[tuple[str, _T]]) -> dict[str, tuple[_T, ...]]:
    return {
        role: tuple(one for name, one in pairs if name == role)
        for role in dict.fromkeys(name for name, _ in pairs)
    }


def _paragraphs(sentence: Sentence, said: str) -> tuple[str, ...]:
    return sentence.quoted(said) if re.fullmatch(QUOTE, said) else (said,)


def _reads_like_one(paragraphs: Sequence[str]) -> bool:
    """Whether words read like a paragraph: they end like one, and are several."""
    whole = " ".join(paragraphs)
    return len(whole.split()) >= _PARAGRAPH and whole[-1:] in ",;.:" and whole[:1].isupper()


def _arriving(roles: Roles, sentence: Sentence) -> tuple[Request, ...]:
    """A new clause, and where it comes."""
    text = roles.quotes.get("", ()) + roles.quotes.get("new", ())
    if len(text) != 1 or len(roles.quotes) != 1 or roles.deeds - _PLACING or "W" in roles.marks:
        return ()
    paragraphs = _paragraphs(sentence, text[0])
    called = roles.clauses.get("called", ())
    noun = roles.marks.get("k", "")
    sides = [(side, names) for side in Side for names in roles.clauses.get(side.value, ())]
    sides += [(Side.AFTER, names[:1]) for names in _between(roles)]
    inside = roles.places("in", "to", "")
    if not noun and not (sides and _reads_like_one(paragraphs)) and "l" not in roles.marks:
        return ()
    if not roles.deeds and not noun:
        return ()
    if roles.marks.keys() & set("FXZVthgNLPb") or len(sides) + len(called) > 2 or len(called) > 1:
        return ()
    kind, label = _kind(noun, bool(inside) and not sides)
    found = _LABEL.search(noun)
    if found:
        kind, label = ClauseKind.ITEM, f"{found['label']})"
    if called:
        (one,) = called[0] if len(called[0]) == 1 else (Reference(),)
        if not one.number:
            return ()
        kind, label = one.kind, one.number
        if not sides and not inside and not roles.places("as"):
            return (_new(paragraphs, one, Side.AT, None, ""),)
    if roles.places("as"):
        sides += [(Side.AT, names) for names in roles.places("as")]
        label = ""
    if not sides and inside and kind is ClauseKind.ITEM:
        sides = [(Side.BEGINNING if "S" in roles.marks else Side.END, inside[0])]
        inside = inside[1:]
    if len(sides) != 1 or len(sides[0][1]) != 1 or (inside and kind is not ClauseKind.ITEM):
        return ()
    side, (target,) = sides[0]
    doubt = ""
    if called:
        stem = label.split()[0]
        follows = stem.isdigit() and are_neighbours((target, called[0][0]))
        doubt = "" if stem == target.number or follows else OTHER_NUMBER
    return (_new(paragraphs, target, side, kind, label, doubt),)


def _between(roles: Roles) -> Iterator[Names]:
    """The clauses between which something comes, where they follow each other."""
    for names in roles.clauses.get("between", ()):
        yield names if are_neighbours(names) else ()


def _kind(noun: str, inside: bool) -> tuple[ClauseKind | None, str]:
    return (ClauseKind.ITEM if inside and _ITEM.search(noun) else None), ""


def _new(
    paragraphs: tuple[str, ...],
    target: Reference,
    side: Side,
    kind: ClauseKind | None,
    label: str,
    doubt: str = "",
) -> Request:
    return Request(
        Verb.INSERT_CLAUSE,
        target=target,
        side=side,
        new=" ".join(paragraphs),
        paragraphs=paragraphs,
        kind=kind,
        label=label,
        fresh=True,
        doubt=doubt,
    )


def _rewritten(roles: Roles, sentence: Sentence) -> tuple[Request, ...]:
    """A clause with its new text."""
    objects = roles.places("")
    said = roles.quotes.get("new", ())
    if len(objects) != 1 or len(objects[0]) != 1 or len(said) != 1 or len(roles.quotes) != 1:
        return ()
    others = roles.clauses.keys() - {"", "called"}
    asked = roles.deeds <= {"r", "p", "v"} and (roles.deeds & {"r"} or "x" in roles.marks)
    if others or not asked or roles.marks.keys() - set("xWTk"):
        return ()
    paragraphs = _paragraphs(sentence, said[0])
    new = " ".join(paragraphs)
    if len(new.split()) < _PARAGRAPH or not new[:1].isupper():
        return ()
    return (Request(Verb.REPLACE_CLAUSE, objects[0], new=new, paragraphs=paragraphs),)


def _of_words(roles: Roles, sentence: Sentence, known: Names) -> tuple[Request, ...]:
    """What is asked for of quoted words, or of a part of a clause."""
    stretch = roles.quotes.keys() & {"since", "behind", "ahead"} or "h" in roles.marks
    if not roles.quotes and not stretch:
        return ()
    if roles.clauses.keys() & {"after", "before", "as", "called", "between", "new", "old"}:
        return ()
    named = roles.places("", "in", "to")
    if len(named) > 1:
        return ()
    places = named[0] if named else known
    throughout = "t" in roles.marks or ("V" in roles.marks and not places)
    if not (places or throughout) or ("t" in roles.marks and named):
        return ()
    words = {
        role: [" ".join(_paragraphs(sentence, one)) for one in said]
        for role, said in roles.quotes.items()
    }
    made = tuple(_word_requests(roles, words, places))
    ordinal = sentence.tongue.ordinal
    count = ordinal(roles.marks["g"].split()[0]) if "g" in roles.marks else 0
    number = ordinal(roles.marks["h"].split()[0]) if "h" in roles.marks else 0
    if ("g" in roles.marks and not count) or ("h" in roles.marks and not number):
        return ()
    everywhere = throughout or "V" in roles.marks
    if everywhere and any(one.deed is Verb.INSERT or not one.old for one in made):
        return ()
    return tuple(
        _counted(one, () if throughout else places, count, number, throughout, everywhere)
        for one in made
    )


def _counted(
    one: Request, places: Names, count: int, number: int, throughout: bool, everywhere: bool
) -> Request:
    return replace(
        one,
        places=places,
        occurrence=count,
        sentence=number,
        throughout=throughout,
        everywhere=everywhere,
    )


def _word_requests(
    roles: Roles, words: Mapping[str, Sequence[str]], places: Names
) -> Iterator[Request]:
    """The requests for words, without their places."""
    marks = roles.marks
    deeds = roles.deeds - {"v"} or frozenset("i" if "v" in roles.deeds else "")
    objects = list(words.get("", ()))
    given = {role: said[0] for role, said in words.items() if role}
    end = Edge.END if "E" in marks else Edge.BEGINNING if "S" in marks else Edge.NONE
    stretch = _stretch(given, "h" in marks)
    if "b" in deeds:
        put = Brackets.TAKE if "d" in deeds else Brackets.PUT
        if deeds - {"b", "p", "d", "i"} or given.keys() - stretch.keys() - {"since", "until"}:
            return
        if objects and not given:
            yield from (Request(Verb.REPLACE, old=one, brackets=put) for one in objects)
        elif stretch and not objects and put is Brackets.PUT:
            yield Request(Verb.REPLACE, brackets=put, **stretch)
        return
    if "s" in deeds:
        at = dict(given)
        if "since" in at:
            at["before"] = at.pop("since")
        if deeds == {"s"} and not objects and at.keys() <= {"after", "before"} and at:
            yield Request(Verb.SPLIT_CLAUSE, after=at.get("after", ""), before=at.get("before", ""))
        return
    if "V" in marks and "old" in given and "d" in deeds and not objects:
        objects = [given.pop("old")]
    if "d" in deeds and not given.keys() - {"since", "until", "behind", "ahead"}:
        if deeds != {"d"}:
            return
        if objects and not given and end is Edge.NONE:
            yield from (Request(Verb.DELETE, old=one) for one in objects)
        elif objects and not given and len(objects) == 1:
            yield Request(Verb.DELETE, old=objects[0], edge=end)
        elif stretch and not objects:
            yield Request(Verb.DELETE, **stretch)
        return
    if "c" in deeds:
        if deeds == {"c"} and given.keys() == {"new"} and not objects:
            edge = Edge.BEGINNING if "S" in marks else Edge.END
            yield Request(Verb.INSERT, new=given["new"], edge=edge)
        return
    if "a" in deeds:
        if deeds == {"a"} and len(objects) == 1 and given.keys() == {"new"}:
            yield Request(Verb.INSERT, after=objects[0], new=given["new"])
        return
    yield from _exchanges(deeds, marks, objects, given, stretch)
    if deeds and deeds <= {"i", "p"} and len(objects) == 1:
        where = given.keys()
        if where and where <= {"after", "before"} and end is Edge.NONE:
            yield Request(
                Verb.INSERT,
                new=objects[0],
                after=given.get("after", ""),
                before=given.get("before", ""),
            )
        elif not where and end is not Edge.NONE:
            yield Request(Verb.INSERT, new=objects[0], edge=end)


def _exchanges(
    deeds: frozenset[str],
    marks: Mapping[str, str],
    objects: list[str],
    given: Mapping[str, str],
    stretch: Mapping[str, str],
) -> Iterator[Request]:
    """Words for others."""
    if "E" in marks and not stretch:
        return
    given = dict(given)
    if "z" in deeds or "P" in marks or (deeds <= {"p", "i"} and "N" in marks):
        # the new ones come first: "substitute … for …", "prefer … to …", "put … instead of …"
        if "to" in given:
            given["old"] = given.pop("to")
        if objects and "new" not in given and len(objects) == 1:
            given["new"] = objects.pop()
    elif "to" in given and "new" not in given and "r" in deeds:
        given["new"] = given.pop("to")
    asks = bool(deeds & {"r", "z"}) or bool(marks.keys() & set("xNLP")) or "d" in deeds
    if not asks or deeds - {"r", "z", "d", "p", "i"}:
        return
    if len(objects) == 1 and "old" not in given:
        given["old"] = objects.pop()
    elif len(objects) == 1 and "new" not in given and marks.keys() & set("NL"):
        given["new"] = objects.pop()
    if objects or "new" not in given:
        return
    if given.keys() == {"old", "new"}:
        yield Request(Verb.REPLACE, old=given["old"], new=given["new"])
    elif stretch and given.keys() - {"new"} <= {"since", "until", "behind", "ahead"}:
        yield Request(Verb.REPLACE, new=given["new"], **stretch)


def _stretch(given: Mapping[str, str], sentence: bool) -> dict[str, str]:
    """A part of a clause by its ends, as fields of a request; empty where none is named."""
    names = {"since": "since", "until": "until", "behind": "after", "ahead": "before"}
    found = {names[role]: said for role, said in given.items() if role in names}
    if "until" in found and "since" not in found:
        return {}
    return found


def _of_clauses(roles: Roles, known: Names) -> tuple[Request, ...]:
    """What is asked for of whole clauses."""
    if roles.quotes or roles.marks.keys() - set("oTWESABx"):
        return ()
    objects = roles.places("") or ((known,) if known else ())
    deeds, others = roles.deeds, roles.clauses.keys() - {""}
    if not objects or (roles.places("in") and not roles.marks.keys() & set("ES")):
        return ()
    if deeds == {"d"} and not others and not roles.marks.keys() & set("ESABx"):
        return tuple(Request(Verb.DELETE_CLAUSE, names) for names in objects)
    if "b" in deeds and deeds <= {"b", "p", "i", "v"} and not others:
        return tuple(Request(Verb.REPLACE, names, brackets=Brackets.PUT) for names in objects)
    if deeds == {"j"}:
        return _joining(objects, roles.places("new", "to"))
    if len(objects) == 1 and deeds and deeds <= {"m", "v", "p", "i"} and "x" not in roles.marks:
        return _moving(objects[0], roles)
    return ()


def _joining(objects: Sequence[Names], with_: Sequence[Names]) -> tuple[Request, ...]:
    named = [one for names in (*objects, *with_) for one in names]
    if len(named) != 2:
        return ()
    return (Request(Verb.JOIN_CLAUSE, (named[1],), named[0], Side.AT),)


def _moving(places: Names, roles: Roles) -> tuple[Request, ...]:
    sides = [(side, names) for side in Side for names in roles.clauses.get(side.value, ())]
    sides += [(Side.AFTER, names[:1]) for names in _between(roles)]
    edge = Side.END if "E" in roles.marks else Side.BEGINNING if "S" in roles.marks else None
    if len(sides) == 1 and len(sides[0][1]) == 1 and edge is None:
        side, (target,) = sides[0]
        return (Request(Verb.MOVE_CLAUSE, places, target, side),)
    if not sides and edge is not None and not roles.clauses.keys() - {""}:
        return (Request(Verb.MOVE_CLAUSE, places, side=edge, border=True),)
    return ()
