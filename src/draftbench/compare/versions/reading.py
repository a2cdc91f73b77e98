"""What the clauses of a text say, read once: the key and the terms of each.

Terms are the stems of content words and names, the numbers by which instruments, articles and years
are known ("69/314", "57", "2015"; single digits agree too easily between strangers), and the
families that the words belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from draftbench.compare.kin import families
from draftbench.compare.normal import folded, key_of_folded
from draftbench.compare.terms import terms_of_folded
from draftbench.document import Clause

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
