"""A sentence as main words (:mod:`~draftbench.amend.instructions.mainwords`), signs and stops."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.amend.instructions.mainwords import NUMBER, sorts
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.tongue import ARROW, CLAUSE, Tongue
from draftbench.document import ClauseKind
from draftbench.garbage import remembered

DEEDS = "drzimjsbakc"
"""The letters of what is asked for."""
_SIGN = re.compile(
    rf"(?P<C>{CLAUSE})|(?P<Q>{QUOTE})|(?P<x>{ARROW})|(?P<stop>[,;:.()?!¿¡|–—]|-(?= ))"
    r"|(?P<word>[\w%/-]+'?|\S)"
)
_NUMBER = re.compile(rf"(?:{NUMBER})(?![\w-])", re.IGNORECASE)
_ARROWS = ("->", "-->", "=>", "→", "⇒", "➔")
_LETTER = re.compile("[a-z]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A main word (``letter``), a sign for a clause (C) or for quoted words (Q), a stop, or another
    word (u). ``done``: it is a participle."""

    letter: str
    said: str
    done: bool = False


@remembered
def tokens_of(sentence: Sentence) -> tuple[Token, ...]:
    """The sentence as main words, signs, stops and other words; fillers are left out."""
    pattern, letters = sorts(sentence.tongue.code)
    bare = not sentence.short.quotes
    words, at = sentence.words, 0
    found: list[Token] = []
    while at < len(words):
        if words[at].isspace():
            at += 1
            continue
        number = _NUMBER.match(words, at) if bare else None
        main = pattern.match(words, at)
        sign = _SIGN.match(words, at)
        if number is not None:
            found.append(Token("Q", number.group()))
            at = number.end()
        elif main is not None and main.lastgroup is not None and main.end() > at:
            letter = letters[int(main.lastgroup[1:])]
            if letter != "-":
                found.append(Token(letter[0], main.group(), letter.endswith("'")))
            at = main.end()
        elif sign is not None:
            kind = sign.lastgroup or "word"
            letter = {"stop": sign.group(), "word": "u"}.get(kind, kind)
            letter = ":" if letter in "–—-" else letter
            found.append(Token(letter, sign.group()))
            at = sign.end()
        else:
            at += 1
    return tuple(_in_parentheses(_to_deeds(found)))


def _with_better(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with new words announced where it is said that they are better than those before
    them ("“x” is too weak; “y” would be better")."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        if token.letter != "*":
            out.append(token)
            continue
        behind = any(t.letter == "Q" for t in tokens[at:])
        if out and out[-1].letter == "Q" and not behind:
            out.insert(-1, Token("h", token.said))
        else:
            out.append(Token("q", token.said))
    return out


def _to_deeds(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with a colon for an arrow that points to what is asked for ("OP 3 => delete")."""
    tokens = _with_better(tokens)
    letters = "".join(t.letter for t in tokens)
    return [
        Token(":", t.said)
        if t.letter == "x" and t.said in _ARROWS and re.match("T?d", letters[at + 1 :])
        else t
        for at, t in enumerate(tokens)
    ]


def _in_parentheses(tokens: list[Token]) -> list[Token]:
    """The tokens, with "in" for the parentheses around a clause."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        if at and token.letter == "C" and tokens[at - 1].letter == "(":
            out[-1] = Token("o", "(")
        out.append(token)
    return out


_ONE = ("one", "ones")


def with_elided(
    tokens: Sequence[Token],
    tongue: Tongue,
    sentence: Sentence,
    context: tuple[Reference, ...] = (),
) -> list[Token]:
    """The tokens, with a name for each ordinal behind a clause of which it leaves out the noun
    ("move the eighth preambular paragraph after the second"); ``context`` are the clauses that were
    named before."""
    out: list[Token] = []
    named: tuple[Reference, ...] = ()  # by the first sign of ``out`` that stands for clauses
    seen = 0  # how many of ``out`` were looked at
    for token in tokens:
        before = out[-1].letter if out else ""
        while not named and seen < len(out):
            named = sentence.clauses(out[seen].said) if out[seen].letter == "C" else ()
            seen += 1
        known = named or context
        beside = before in ("A", "B") and token.said.isdigit() and not known
        if beside and any(t.letter == "y" for t in out):
            out.append(Token("C", sentence.sign_of(Reference(None, token.said, said=token.said))))
            continue
        joining = before == "W" and any(t.letter == "j" for t in out)
        if known and token.letter == "Q" and token.said.isdigit() and (joining or before in "ABV"):
            name = Reference(known[0].kind, token.said, said=token.said)
            out.append(Token("C", sentence.sign_of(name)))
            continue
        if known and token.letter in "u)" and before:
            first = known[0]
            letter = token.letter == ")" and _LETTER.fullmatch(out[-1].said)
            if token.letter == "u" and token.said.casefold() in _ONE and out[-1].letter == "C":
                continue
            if token.letter == "u" and before in "ABoT" and (at := tongue.ordinal(token.said)):
                number = token.said if token.said.isdigit() else ""
                name = Reference(
                    first.kind,
                    number,
                    0 if number else at,
                    None if number else first.within,
                    said=token.said,
                )
                out.append(Token("C", sentence.sign_of(name)))
                continue
            if letter and _is_beside(out):
                number = f"({out[-1].said})"
                above = first.within or first
                name = Reference(ClauseKind.ITEM, number, within=above, said=number)
                while out[-1].letter not in "AB":
                    del out[-1]
                named, seen = (), 0
                out.append(Token("C", sentence.sign_of(name)))
                continue
        out.append(token)
    return out


def _is_beside(tokens: Sequence[Token]) -> bool:
    """Whether the last token is a letter beside which something comes."""
    before = [t.letter for t in tokens[-3:-1]]
    return bool(before) and (before[-1] in "AB" or (before[-1] == "(" and before[0] in "AB"))
