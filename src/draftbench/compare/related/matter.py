"""A clause as independent texts compare it: what it says, without the frames of its sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import itemgetter

from draftbench.compare.normal import folded
from draftbench.compare.related.frames import examples_start, matter, words
from draftbench.compare.terms import KIN, Term, any_stop_words, kin, placed_terms, stem
from draftbench.document import Clause, ClauseKind, Document
from draftbench.garbage import remembered
from draftbench.language.acts import Act, acts
from draftbench.language.words import sentences

ENTRY = "\ue000"
"""What the term of a body or instrument begins with (:mod:`draftbench.compare.terms`)."""
SYMBOL = "\ue002"
"""What the term of a resolution number, a document symbol or a number begins with."""
NAME = "\ue003"
"""What the term of a proper name begins with."""
_MATTER = frozenset(
    {
        ClauseKind.PREAMBULAR,
        ClauseKind.OPERATIVE,
        ClauseKind.PARAGRAPH,
        ClauseKind.CHAPEAU,
        ClauseKind.ITEM,
        ClauseKind.TAIL,
    }
)
_SYMBOL = re.compile(r"(?<!\w)(?:[A-Z]{1,4}(?:/[\w.]+)+|\d+/\d+)")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(?<![\w/.,-])\d{2,}(?![\w/-])")
_PLACE = itemgetter(1, 2)
"""The place of a term."""
_NAME = re.compile(r"(?<=[\w,;(-] )[^\W\d_a-zà-ÿ][\w'-]+|(?<!\w)[A-Z][\w-]*[A-Z][\w-]*")


def takes_part(clause: Clause) -> bool:
    """Whether a clause says something of its own: titles, headings, organ lines, notes, tables and
    closing formulas do not."""
    return clause.kind in _MATTER and bool(clause.text.plain.strip())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its place (code points) in the plain text of its clause, its folded text, the
    places in that of what stands outside frames, the terms there with their places, those of
    families behind the words that they stand for, and the place behind which it gives examples."""

    start: int
    end: int
    text: str
    pieces: tuple[tuple[int, int], ...]
    terms: tuple[Term, ...]
    examples: int


@remembered
def sentences_of(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of a plain text with their terms: stems, bodies and instruments, symbols, and
    the families of words."""
    skipped = _skipped(language)
    found: list[Sentence] = []
    for start, end in sentences(text):
        plain = folded(text[start:end])
        pieces = matter(plain, language)
        terms: list[Term] = []
        more: list[Term] = []
        for begin, stop in pieces:
            placed = placed_terms(plain[begin:stop], language, begin)
            piece = [term for term in placed if term[0] not in skipped]
            terms += piece
            more += kin(piece, language)
        if "/" in plain:  # as in every symbol
            more += [(SYMBOL + s.group(), s.start(), s.end()) for s in _SYMBOL.finditer(plain)]
        if more:
            terms = sorted(terms + more, key=_PLACE)
        found.append(
            Sentence(
                start, end, plain, tuple(pieces), tuple(terms), examples_start(plain, language)
            )
        )
    return tuple(found)


@cache
def _skipped(language: str) -> frozenset[str]:
    """The terms of words that say nothing of the matter."""
    return frozenset(stem(word, language) for word in words("left_out", language))


@remembered
def sentences_across(text: str, language: str) -> tuple[Sentence, ...]:
    """The same for a text that is compared with one of another language: only terms that mean the
    same in both. Those are bodies and instruments, families, symbols, numbers and names."""
    found: list[Sentence] = []
    for sentence in sentences_of(text, language):
        terms = [t for t in sentence.terms if t[0].startswith((ENTRY, KIN, SYMBOL))]
        terms += [(SYMBOL + n.group(), n.start(), n.end()) for n in _NUMBER.finditer(sentence.text)]
        terms += [
            (NAME + _bare(n.group()), n.start(), n.end())
            for n in _NAME.finditer(sentence.text)
            if n.group().lower() not in any_stop_words()
        ]
        terms.sort(key=_PLACE)
        found.append(replace(sentence, terms=tuple(terms)))
    return tuple(found)


@remembered
def acts_of(text: str, language: str) -> tuple[Act, ...]:
    """The acts of a plain text, kept like its sentences."""
    return acts(text, language)


def _bare(name: str) -> str:
    """A name in lower case without accents."""
    apart = unicodedata.normalize("NFD", name.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


@dataclass(frozen=True, slots=True)
class Matter:
    """A clause that takes part: its own sentences, the terms that its heading lends it, those of
    what it hangs on (which it does not inherit: "Urges States to combat trafficking by:" says the
    same of each of its items), the places of the clauses beside it under the same heading in the
    list that it stands in, and the language of its text."""

    clause: Clause
    sentences: tuple[Sentence, ...]
    lent: tuple[str, ...]
    above: tuple[str, ...]
    beside: tuple[int, ...]
    language: str

    def terms(self) -> list[str]:
        """The terms of its own sentences in reading order."""
        return [term for sentence in self.sentences for term, _, _ in sentence.terms]

    def said_as_examples(self) -> frozenset[str]:
        """The terms that its sentences have among their examples alone."""
        there = {t for one in self.sentences for t, at, _ in one.terms if at > one.examples}
        if not there:
            return frozenset()
        return frozenset(
            there - {t for one in self.sentences for t, at, _ in one.terms if at <= one.examples}
        )

    def own_words(self) -> str:
        """What it says itself without the frames of its sentences, folded."""
        return " ".join(
            sentence.text[start:end].strip()
            for sentence in self.sentences
            for start, end in sentence.pieces
        )

    def word_list(self) -> list[str]:
        """The words of :meth:`own_words` in lower case, each name of a body or instrument as one
        (its term)."""
        found: list[str] = []
        for sentence in self.sentences:
            names = [term for term in sentence.terms if term[0].startswith(ENTRY)]
            for start, end in sentence.pieces:
                at = start
                for name, begin, stop in names:
                    if at <= begin and stop <= end:
                        found += [*_WORD.findall(sentence.text[at:begin].lower()), name]
                        at = stop
                found += _WORD.findall(sentence.text[at:end].lower())
        return found

    def acts(self) -> tuple[Act, ...]:
        """What it does ("urges"), in whichever shape."""
        return acts_of(self.clause.text.plain, self.language)


def matters(text: Document, *, across: bool) -> list[Matter]:
    """The clauses of ``text`` that take part, in its order; ``across`` for comparison with a text
    of another language."""
    read = sentences_across if across else sentences_of
    members = [clause for clause in text if takes_part(clause)]
    headings = [text.theme(clause.id) for clause in members]
    found: list[Matter] = []
    for at, clause in enumerate(members):
        above: list[Clause] = []
        parent = clause.parent
        while parent is not None:
            above.append(text[parent])
            parent = text[parent].parent
        heading = headings[at]
        lenders = [heading] if heading is not None else []
        above = [one for one in above if one not in lenders]
        found.append(
            Matter(
                clause,
                read(clause.text.plain, text.language),
                tuple(_terms(lenders, text.language, across=across)),
                tuple(_terms(above, text.language, across=across)),
                tuple(
                    k for k in (at - 1, at + 1) if 0 <= k < len(members) and headings[k] is heading
                ),
                text.language,
            )
        )
    return found


def _terms(clauses: Sequence[Clause], language: str, *, across: bool) -> list[str]:
    read = sentences_across if across else sentences_of
    return [
        term
        for clause in clauses
        for sentence in read(clause.text.plain, language)
        for term, _, _ in sentence.terms
    ]
