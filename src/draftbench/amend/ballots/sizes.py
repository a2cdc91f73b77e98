"""Amendments that differ only in a number, a percentage, a year or a date: how far each is from
the one in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import Splice
from draftbench.amend.references.mentions import mentions
from draftbench.compare.languages.lexicon import fold
from draftbench.compare.languages.numerals import read_figures
from draftbench.document import ClauseId, RichText
from draftbench.language.units import month_number

_NAMED = re.compile(r"(?<=\s)([^\W\d_]\w*)(\s\d++)(?![/.,]*+\d)")
"""A number behind a word inside a sentence; behind a capital letter it is a name: "Goal 5"."""
_LETTERS = str.maketrans("0123456789", "ABCDEFGHIJ")


@dataclass(frozen=True, slots=True)
class Resizing:
    """A clause would read as it does, with another ``figure`` (of a ``kind``) in the place of the
    one it has; ``distance`` says how far that is from it, in days of a date."""

    clause: ClauseId
    kind: str
    figure: str
    rest: str
    distance: Decimal

    @property
    def question(self) -> tuple[str, ...]:
        """What is equal of all that give one figure another size."""
        return self.clause, self.kind, self.figure, self.rest


def resizing(
    clause: ClauseId, text: RichText, splices: Sequence[Splice], language: str
) -> Resizing | None:
    """What splices of a clause do, where they give one figure another size and do nothing else."""
    if any(splice.end > len(text) for splice in splices):
        return None
    new = spliced(text, splices)
    sizes, rest = _sizes(text.plain, language)
    others, other_rest = _sizes(new.plain, language)
    pairs = [
        (kind, *(sizes[kind] - others[kind]), *(others[kind] - sizes[kind]))
        for kind in sizes
        if sizes[kind] != others[kind]
    ]
    if rest != other_rest or len(pairs) != 1 or len(pairs[0]) != 3:
        return None
    ((kind, old, now),) = pairs
    return Resizing(clause, kind, old, rest, abs(_measured(now) - _measured(old)))


def _sizes(text: str, language: str) -> tuple[dict[str, frozenset[str]], str]:
    """The figures that have a size, by their kinds, and all other words. Numbers of paragraphs and
    those in names ("Goal 5") have none."""
    for one in reversed(mentions(text, language)):
        name = text[one.start : one.end].translate(_LETTERS)
        text = f"{text[: one.start]}{name}{text[one.end :]}"
    text = _NAMED.sub(_unnumbered, text)
    found, rest = read_figures(fold(text), language)
    numbers = found.numbers | found.spelled
    fixed = sorted((*found.symbols, *found.resolutions, *found.sessions, *found.loose - numbers))
    sizes = {"percentage": found.percentages, "date": found.dates, "number": numbers}
    return sizes, " ".join((rest, *fixed))


def _unnumbered(found: re.Match[str]) -> str:
    named = found[1][0].isupper() and not month_number(found[1])
    return found[1] + found[2].translate(_LETTERS) if named else found[0]


def _measured(figure: str) -> Decimal:
    if figure.count("-") == 2:
        year, month, day = map(int, figure.split("-"))
        return Decimal(372 * year + 31 * month + day)
    return Decimal(figure)
