"""What the clauses of a text say, read once: the key and the terms of each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from draftbench.compare.normal import folded, key_of_folded
from draftbench.compare.terms import terms_of_folded
from draftbench.document import Clause


class Said(NamedTuple):
    """The comparison key of a clause and its terms in reading order."""

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
            found = Said(key_of_folded(plain), terms_of_folded(plain, self._language))
            self._known[text] = found
        return found

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
