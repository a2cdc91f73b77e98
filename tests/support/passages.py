"""Texts as tokens that keep their identity, and amendments of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from draftbench.document import ClauseKind
from support.gold import units
from support.revisions import base as shipped

_TOKEN = re.compile(r"(\s*)(\w+(?:[-'’/.]\w+)*|[^\w\s])")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign; ``number`` is its identity, ``space`` whether white space precedes it."""

    number: int
    text: str
    space: bool

    @property
    def is_word(self) -> bool:
        return _WORD.match(self.text) is not None


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause as tokens."""

    tokens: tuple[Token, ...]
    kind: ClauseKind
    level: int = 0

    @property
    def text(self) -> str:
        return "".join(" " * t.space + t.text for t in self.tokens).strip()

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(token.number for token in self.tokens)


Passages = tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Amendment:
    """In the passage ``at``, the tokens from ``start`` to ``end`` (half-open) become ``new``."""

    at: int
    start: int
    end: int
    new: tuple[Token, ...]


class Maker:
    """The base texts as tokens, with numbers that are never used twice."""

    def __init__(self, random: Random, base: str) -> None:
        self.random = random
        self._next = 0
        self.old = tuple(self.passage(text, kind, level) for text, kind, level in _texts(base))
        others = [name for name in BASES if name != base]
        self._foreign = [t for name in others for t in _texts(name)]
        self._words = [t.text for p in self.old for t in p.tokens if t.is_word]

    def passage(self, text: str, kind: ClauseKind, level: int = 0) -> Passage:
        found = (self.token(word, space=bool(gap)) for gap, word in _TOKEN.findall(text))
        return Passage(tuple(found), kind, level)

    def token(self, text: str, *, space: bool = True) -> Token:
        self._next += 1
        return Token(self._next, text, space)

    def words(self, count: int, unlike: Sequence[Token] = ()) -> tuple[Token, ...]:
        """Words of the text other than ``unlike``."""
        known = {token.text.lower() for token in unlike}
        free = [word for word in self._words if word.lower() not in known]
        return tuple(self.token(self.random.choice(free)) for _ in range(count))

    def foreign(self) -> Passage:
        """A clause of another text, at the top."""
        text, kind, _ = self.random.choice([one for one in self._foreign if not one[2]])
        return self.passage(text, kind)

    def copied(self, passage: Passage, share: float) -> Passage:
        """A clause of its own that reads like ``passage``, but for a ``share`` of its words."""
        tokens = tuple(self.token(t.text, space=t.space) for t in passage.tokens)
        places = [at for at, t in enumerate(tokens) if t.is_word]
        for at in self.random.sample(places, max(1, round(share * len(places)))):
            (word,) = self.words(1, [tokens[at]])
            tokens = (*tokens[:at], replace(word, space=tokens[at].space), *tokens[at + 1 :])
        return replace(passage, tokens=tokens)

    def amendment(self, passages: Passages, at: int) -> Amendment:
        """One to three words of the passage replaced or deleted, or put in between two tokens."""
        tokens = passages[at].tokens
        places = [n for n, token in enumerate(tokens) if token.is_word]
        act = self.random.choice(["replace", "insert", "delete"])
        if act == "insert":
            gap = self.random.randrange(1, len(tokens))
            return Amendment(at, gap, gap, self.words(self.random.randint(1, 3)))
        start = self.random.choice(places)
        size = self.random.randint(1, 3)
        end = start + 1
        while end - start < size and end < len(tokens) and tokens[end].is_word:
            end += 1
        if act == "delete" and end - start < len(places):
            return Amendment(at, start, end, ())
        new = self.words(self.random.randint(1, 3), tokens[start:end])
        return Amendment(at, start, end, (replace(new[0], space=tokens[start].space), *new[1:]))


BASES = ("declaration", "annex", "recommendations", "boilerplate")


@cache
def _texts(name: str) -> tuple[tuple[str, ClauseKind, int], ...]:
    """The clauses of a base: text, kind, level."""
    declaration, recommendations, annex = units()
    if name == "boilerplate":
        return _boilerplate()
    document = {
        "declaration": declaration,
        "annex": annex,
        "recommendations": recommendations,
    }[name]
    return tuple((c.text.plain, c.kind, c.level) for c in document)


_REPORT = (
    "Requests the Secretary-General to report to the General Assembly at its {} session on {} and "
    "on the implementation of the present resolution;"
)
_INFORM = (
    "Invites Member States to provide information, before the {} session, on {} to the United "
    "Nations Office on Drugs and Crime, as appropriate and within existing resources;"
)


def _boilerplate() -> tuple[tuple[str, ClauseKind, int], ...]:
    """A resolution whose clauses are much alike, some of them the same."""
    kinds = {
        "preamble": ClauseKind.PREAMBULAR,
        "operative": ClauseKind.OPERATIVE,
        "subitem": ClauseKind.ITEM,
    }
    found = [(c["text"], kinds[c["kind"]], c["level"]) for c in shipped("B")]
    sessions = ("seventy-sixth", "seventy-seventh", "seventy-eighth", "eightieth")
    matters = ("trafficking in persons", "corruption", "cybercrime", "the return of assets")
    for session, matter in zip(sessions, matters, strict=True):
        found += [
            (text.format(session, matter), ClauseKind.OPERATIVE, 0) for text in (_REPORT, _INFORM)
        ]
    return tuple(found)
