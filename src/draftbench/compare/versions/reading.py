"""What the clauses of a text say, read once: the key and the terms of each.

Terms are the stems of content words and names, the numbers by which instruments, articles and years
are known ("69/314", "57", "2015"; single digits agree too easily between strangers), and the
families that the words belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple
from weakref import ref

from draftbench.compare.kin import families
from draftbench.compare.normal import folded, key_of_folded
from draftbench.compare.options import Options
from draftbench.compare.terms import terms_of_folded
from draftbench.compare.versions.vectors import Rarity
from draftbench.document import Clause, ClauseKind, Document

_NUMBER = re.compile(r"(?<![\w/])(?:\d+(?:/\d+)+|\d{2,})(?![\w/])")
_MAY_BE_NUMBER = re.compile(r"\d[\d/]")
"""What stands in every number: most clauses have none, and this says so sooner."""


class Said(NamedTuple):
    """The comparison key of a clause and its terms."""

    key: str
    terms: list[str]


class Reading:
    """Reads clauses of one language and keeps what it read: clauses of equal text cost nothing the
    second time, in either of the texts that are compared."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._known: dict[str, Said] = {}

    def said(self, clause: Clause) -> Said:
        """What a clause says."""
        text = clause.text.plain
        found = self._known.get(text)
        if found is None:
            plain = folded(text)
            found = Said(key_of_folded(plain), self._terms(plain))
            self._known[text] = found
        return found

    def _terms(self, plain: str) -> list[str]:
        words = terms_of_folded(plain, self._language)
        numbers = _NUMBER.findall(plain) if _MAY_BE_NUMBER.search(plain) else ()
        return [*words, *numbers, *families(words, self._language)]

    def all(self, clauses: Iterable[Clause]) -> list[Said]:
        """What each of some clauses says."""
        return [self.said(clause) for clause in clauses]


def read_both(
    left: Iterable[Clause], right: Iterable[Clause], languages: tuple[str, str]
) -> tuple[list[Said], list[Said]]:
    """What the clauses of two texts say."""
    first = Reading(languages[0])
    second = first if languages[0] == languages[1] else Reading(languages[1])
    return first.all(left), second.all(right)


# How the clauses of a text stand to each other: what hangs on what, of what rank each is and of
# what length.

_NUMBER_ALONE = re.compile(r"\W*(?:[^\W\d]+\W+)?(?:\d[\w.-]*|[IVXLC]+|[A-Z])\W*")
"""A heading of a unit and its number, as in "Article 12-3" and "Chapter IV"."""


class Outline(NamedTuple):
    """For each clause of a text, by its place: the place of the clause that it hangs on (-1: none),
    its rank, that is its kind and level, its length in characters, and how many clauses before it
    say more than a number (one more entry, for all of them)."""

    parents: list[int]
    ranks: list[tuple[ClauseKind, int]]
    sizes: list[int]
    telling: list[int]

    def tells(self, at: int) -> bool:
        """Whether a clause says more than a number: one that does not, such as "Article 12", stays
        where it is while what stands under it is exchanged."""
        return self.telling[at] < self.telling[at + 1]


def outline(document: Document) -> Outline:
    """The outline of a text."""
    return Outline(
        [-1 if clause.parent is None else document.position(clause.parent) for clause in document],
        [(clause.kind, clause.level) for clause in document],
        [len(clause.text) for clause in document],
        [0, *accumulate(not _is_number_alone(clause) for clause in document)],
    )


def _is_number_alone(clause: Clause) -> bool:
    """Whether a clause is a heading of which the text is nothing but a number and its unit."""
    if clause.kind is not ClauseKind.HEADING:
        return False
    return _NUMBER_ALONE.fullmatch(clause.text.plain) is not None


# What aligning two versions found out on the way, kept for a while: aligning them again after a
# small change starts from it instead of reading both texts once more.


class Grounds(NamedTuple):
    """The terms of each clause of the left and of the right text, and how rare terms are in
    both."""

    left: list[list[str]]
    right: list[list[str]]
    measure: Rarity


class _Entry(NamedTuple):
    left: ref[Document]
    right: ref[Document]
    kin: float
    grounds: Grounds


_recent: list[_Entry] = []
_MOST_RECENT = 4


def keep(left: Document, right: Document, options: Options, grounds: Grounds) -> None:
    """Keeps the grounds of two texts, for as long as both are in use and no more than three pairs
    came after them."""
    entry = _Entry(ref(left, _tidy), ref(right, _tidy), options.kin, grounds)
    _recent[:] = [entry, *_recent][:_MOST_RECENT]


def kept(left: Document, right: Document, options: Options) -> Grounds | None:
    """The grounds of two texts, the same objects, if they are still there."""
    return next(
        (
            one.grounds
            for one in tuple(_recent)
            if one.left() is left and one.right() is right and one.kin == options.kin
        ),
        None,
    )


def _tidy(_: ref[Document]) -> None:
    _recent[:] = [one for one in _recent if one.left() is not None and one.right() is not None]
