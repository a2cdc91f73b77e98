"""What the clauses of a text say, read once: the key and the terms of each, how they hang
together, and which are certainly those of another text.

Terms are the stems of content words and names, the numbers by which instruments, articles and years
are known ("69/314", "57", "2015"; single digits agree too easily between strangers), and the
families that the words belong to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple
from weakref import ref

from draftbench.compare.normal import folded, key_of_folded
from draftbench.compare.options import Options
from draftbench.compare.terms import families, terms_of_folded
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

_NUMBER_ALONE = re.compile(
    r"\W*(?:[^\W\d]+\W+)?(?:(?:[ADLR]\W+)?\d[\w./-]*|[IVXLC]+|[A-Z])(?: (?:bis|ter|qua\w+))?\W*"
    r"|第\w{1,6}[条條章节節]\W*"
)
"""A heading of a unit and its number, as in "Article 12-3", "Art. L. 123-4" and "Chapter IV"."""


class Outline(NamedTuple):
    """For each clause of a text, by its place: the place of the clause that it hangs on (-1: none),
    its rank, that is its kind and level, its length in characters, and how many clauses before it
    say more than a number (one more entry, for all of them)."""

    parents: list[int]
    ranks: list[tuple[ClauseKind, int]]
    sizes: list[int]
    telling: list[int]

    def part(self, at: int) -> ClauseKind:
        """The kind of the paragraph that a clause is or whose list it stands in."""
        while self.ranks[at][0] is ClauseKind.ITEM and self.parents[at] >= 0:
            at = self.parents[at]
        return self.ranks[at][0]

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


# Anchors: clauses that are certainly each other, before any similarity is computed. Clauses of
# equal text that both texts hold once are each other (Heckel, 1978); equal clauses that stand
# beside such a pair, or beside the start or the end of both texts, are each other too, which
# settles formulas that recur.


def anchors(
    left: Sequence[str],
    right: Sequence[str],
    allowed: Callable[[int, int], bool],
    pinned: Sequence[tuple[int, int]] = (),
) -> list[tuple[int, int]]:
    """Pairs of places with equal keys, disjoint, in order of the left text.

    ``pinned`` pairs are starting points too and not among those returned; ``allowed`` says which
    pairs may be made at all.
    """
    used_left = {i for i, _ in pinned}
    used_right = {j for _, j in pinned}
    places_left = _places(left)
    places_right = _places(right)
    found: list[tuple[int, int]] = []

    def take(i: int, j: int) -> bool:
        if i in used_left or j in used_right or left[i] != right[j]:
            return False
        if not allowed(i, j):
            return False
        used_left.add(i)
        used_right.add(j)
        found.append((i, j))
        return True

    for key, (i, *more) in places_left.items():
        others = places_right.get(key, ())
        if not more and len(others) == 1:
            take(i, others[0])
    seeds = sorted({(-1, -1), (len(left), len(right)), *pinned, *found})
    for step in (1, -1):
        for i, j in seeds if step == 1 else reversed(seeds):
            ahead_i, ahead_j = i + step, j + step
            while 0 <= ahead_i < len(left) and 0 <= ahead_j < len(right) and take(ahead_i, ahead_j):
                ahead_i += step
                ahead_j += step
    _pair_repeated(places_left, places_right, used_left, used_right, take)
    return sorted(found)


def openings(
    left: Sequence[str], right: Sequence[str], least: int, lead: int
) -> set[tuple[int, int]]:
    """Pairs of places whose keys are not equal but begin with the same words, ``least`` or more,
    and with ``lead`` more of them than either begins with in common with any other one of the other
    text. Among clauses with one formula ("Requests the Secretary-General to …") that tells which is
    which, where one of them was rewritten from its middle on."""
    begun: dict[tuple[str, ...], tuple[list[int], list[int]]] = {}
    for side, keys in enumerate((left, right)):
        for at, key in enumerate(keys):
            words = key.split(" ", least)
            if len(words) > least:
                begun.setdefault(tuple(words[:least]), ([], []))[side].append(at)
    found: set[tuple[int, int]] = set()
    for ours, theirs in begun.values():
        if not 0 < len(ours) * len(theirs) <= _MOST_ALIKE:
            continue
        if len(ours) == len(theirs) == 1 and left[ours[0]] == right[theirs[0]]:
            continue
        said = {j: right[j].split(" ") for j in theirs}
        run = {(i, j): _run(left[i].split(" "), said[j]) for i in ours for j in theirs}
        for (i, j), alike in run.items():
            beside = (n for (a, b), n in run.items() if (a == i) != (b == j))
            if left[i] != right[j] and max(beside, default=0) <= alike - lead:
                found.add((i, j))
    return found


_MOST_ALIKE = 24
"""Pairs of clauses with one opening, beyond which it tells nothing."""


def _run(one: Sequence[str], two: Sequence[str]) -> int:
    """With how many words two clauses begin alike."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b),
        min(len(one), len(two)),
    )


def _pair_repeated(
    left: dict[str, list[int]],
    right: dict[str, list[int]],
    used_left: set[int],
    used_right: set[int],
    take: Callable[[int, int], bool],
) -> None:
    """Where as many of a repeated clause are left over on both sides, pair them in order."""
    for key, places in left.items():
        free = [i for i in places if i not in used_left]
        others = [j for j in right.get(key, ()) if j not in used_right]
        if len(free) == len(others):
            for i, j in zip(free, others, strict=True):
                take(i, j)


def _places(keys: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    return places
