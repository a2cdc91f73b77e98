"""How the numbers of a text are counted, and which of them are fixed.

While numbers are frozen (a text was circulated and people quote its numbers), each clause that was
published keeps its number, a clause that is gone leaves it empty, and what comes in between gets a
number by a rule:

* ``BIS``: the number before it with bis, ter, quater … (Editorial Manual, paragraphs and
  subparagraphs); before the first, "1 pre"; behind the last, the next number.
* ``LETTERS``: the rule of the United Kingdom's Lawmaker for numbers between published ones
  (help.lawmaker.legislation.gov.uk, "Numbering"): between 5 and 6 "5A", between 5 and 5A "5ZA",
  before 1 "A1", before another n "Zn", behind the last the next number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from draftbench.document.clause import ClauseId
from draftbench.document.drafting import DraftingLabel, ordinal


class Sections(StrEnum):
    """How paragraphs are counted where a new section begins."""

    PRINTED = "printed"
    """As the text has it: anew where each of its sections begins with 1."""
    THROUGH = "through"
    RESTART = "restart"


class Scheme(StrEnum):
    """How a clause is numbered that stands between published ones."""

    BIS = "bis"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Number:
    """A number: a place from 1, what stands behind it ("bis", "alt 2", "A") and what stands before
    it ("A" of "A1")."""

    place: int
    suffix: str = ""
    head: str = ""

    @property
    def lettered(self) -> bool:
        """Whether the suffix is written without a space: "5A"."""
        return self.suffix.isupper()


@dataclass(frozen=True, slots=True)
class Published:
    """The number of one clause: ``series`` are those that are counted together (a kind of
    paragraphs, a section of it, a list), ``text`` is how it is written, without what ends it;
    ``section`` is said before it where sections count anew ("II ")."""

    clause: ClauseId
    series: str
    text: str
    number: Number
    section: str = ""

    @property
    def held(self) -> tuple[ClauseId, str]:
        """For what the number is: for the clause wherever it moves among its kind, but not from one
        list to another."""
        return self.clause, held(self.series)


def held(series: str) -> str:
    """The series, or the kind of paragraphs that it is a section of."""
    return series if series.startswith("item") else series.partition("/")[0]


class Fixed(tuple[Published, ...]):
    """Numbers that stay, with what is asked of them worked out once."""

    @cached_property
    def known(self) -> Mapping[tuple[ClauseId, str], Published]:
        """The numbers by what they are held for."""
        return {one.held: one for one in self}

    @cached_property
    def used(self) -> Mapping[str, Set[Number]]:
        """The numbers of each series."""
        found: dict[str, set[Number]] = {}
        for one in self:
            found.setdefault(one.series, set()).add(one.number)
        return found

    @cached_property
    def highest(self) -> Mapping[str, int]:
        """The highest place of each series."""
        return {series: max(n.place for n in used) for series, used in self.used.items()}


_NONE = Fixed()


@dataclass(frozen=True, slots=True)
class Numbering:
    """``published`` are the numbers that are frozen (None: none are, numbers follow the text),
    ``came`` those that clauses got since when they came between, which stay too, and ``scheme``
    says which they get. ``counted`` are clauses whose source calls them "5 bis" and that got a
    number of their own when the text was renumbered. ``first`` is the number of the first numbered
    paragraph, where that is known whatever is deleted or put before it."""

    sections: Sections = Sections.PRINTED
    published: Fixed | None = None
    scheme: Scheme = Scheme.BIS
    came: Fixed = _NONE
    counted: frozenset[ClauseId] = frozenset()
    first: int | None = None

    @property
    def frozen(self) -> bool:
        """Whether numbers are frozen."""
        return self.published is not None

    @property
    def fixed(self) -> tuple[Published, ...]:
        """The numbers that stay, those that came last behind."""
        return (*(self.published or ()), *self.came)

    def of(self, clause: ClauseId, series: str) -> Published | None:
        """The number that stays with a clause which stands in a series now."""
        if self.published is None:
            return None
        key = clause, held(series)
        return self.came.known.get(key) or self.published.known.get(key)

    def used(self, series: str) -> set[Number]:
        """The numbers of a series that nothing else gets."""
        used = set[Number]() if self.published is None else self.published.used.get(series, ())
        return {*used, *self.came.used.get(series, ())}

    def takes(self, number: Number, series: str) -> bool:
        """Whether nothing else gets that number."""
        sides = (self.came, self.published or _NONE)
        return any(number in side.used.get(series, ()) for side in sides)

    def highest(self, series: str) -> int:
        """The highest place of a series; 0 where none of it is fixed."""
        sides = (self.came, self.published or _NONE)
        return max(side.highest.get(series, 0) for side in sides)


PLAIN = Numbering()


@dataclass(frozen=True, slots=True)
class Row:
    """A clause of a series as it is to be numbered: the ``live`` number is what counting gives,
    ``wish`` what its source calls it where that is beside the counted ones."""

    clause: ClauseId
    live: Number
    wish: DraftingLabel | None = None


def between(
    rows: Sequence[Row],
    published: Mapping[ClauseId, Number],
    taken: Iterable[Number],
    scheme: Scheme,
) -> dict[ClauseId, Number]:
    """The numbers of the clauses of one series, in order: those that are ``published`` keep
    theirs, the others get numbers that nothing has, not even a clause that is gone (``taken`` has
    those too). Where none was published, all have their live numbers."""
    used = set(taken)
    if not used:
        return {row.clause: row.live for row in rows}
    following: list[Number | None] = []
    later: Number | None = None
    highest = max(number.place for number in used)
    for row in reversed(rows):
        following.append(later)
        later = published.get(row.clause, later)
    following.reverse()
    found: dict[ClauseId, Number] = {}
    last: Number | None = None
    for row, after in zip(rows, following, strict=True):
        number = published.get(row.clause)
        if number is None:
            ways = ways_between(last, after, row.wish, scheme, highest)
            number = next(one for one in ways if one not in used)
            used.add(number)
            highest = max(highest, number.place)
        found[row.clause] = last = number
    return found


def ways_between(
    last: Number | None,
    after: Number | None,
    wish: DraftingLabel | None,
    scheme: Scheme,
    highest: int,
) -> Iterator[Number]:
    """Numbers for a clause between ``last`` and ``after``, the best first, without end; ``highest``
    is the highest place of the series."""
    if wish is not None and last is not None and "pre" not in wish.suffixes and wish.suffixes:
        yield Number(last.place, wish.suffix)
        if wish.alternative:
            yield from (Number(last.place, f"{wish.suffix} {n}") for n in _from(2))
    if after is None and (last is None or not (last.head or _before(last))):
        yield from (Number(place) for place in _from(highest + 1))
    if scheme is Scheme.LETTERS:
        yield from _lettered(last, after)
    elif after is not None and (last is None or last.head or _before(last)):
        yield Number(after.place, "pre")
        yield from (Number(after.place, f"pre {n}") for n in _from(2))
    elif last is not None:
        yield from (Number(last.place, ordinal(n)) for n in _from(1))


def _before(number: Number) -> bool:
    return number.suffix.startswith("pre")


def _lettered(last: Number | None, after: Number | None) -> Iterator[Number]:
    """By the rule for numbers between published ones. Where a clause that is gone has what it
    gives, the letters go on."""
    if last is None or last.head:
        place = (after or last or Number(1)).place
        head = next_letters(last.head) if last is not None else "A" if place == 1 else "Z"
        while True:
            yield Number(place, "", head)
            head = next_letters(head)
    own = last.suffix if last.lettered else ""
    next_one = Number(last.place, next_letters(own)) if last.suffix else Number(last.place + 1)
    inside = Number(last.place, f"{own}A")
    if after not in (next_one, inside):
        yield next_one
    tail = f"{own}ZA" if after == inside else f"{own}A"
    while True:
        yield Number(last.place, tail)
        tail = next_letters(tail)


def next_letters(text: str) -> str:
    """A, B, … Z, AA; of several letters the last one goes on: ZA, ZB."""
    if not text:
        return "A"
    if text[-1] != "Z":
        return text[:-1] + chr(ord(text[-1]) + 1)
    return f"{next_letters(text[:-1])}A"


def _from(first: int) -> Iterator[int]:
    while True:
        yield first
        first += 1
