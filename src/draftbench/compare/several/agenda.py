"""Themes: the agenda items that several texts treat, as groups of their clauses.

How they are found: :mod:`draftbench.compare.several.grouping`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from draftbench.compare.comparison import Comparison
from draftbench.compare.several.board import Node
from draftbench.document import ClauseId
from draftbench.messages import message

HAND, HEADING, TITLE, LINK, LIKENESS, PARENT = (
    "hand",
    "heading",
    "title",
    "link",
    "likeness",
    "parent",
)
"""How a clause came to its theme, the surest first."""
BY_HAND = message("so decided by hand")
"""The reason of a decision of a user."""
_SURE = {how: at for at, how in enumerate((HAND, HEADING, TITLE, LINK, LIKENESS, PARENT))}


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """A decision of a user: this clause belongs to the theme of that name, or to none (None)."""

    clause: ClauseId
    theme: str | None
    by: str


@dataclass(frozen=True, slots=True)
class Theme:
    """An agenda item: its ``name`` as a reader sees it ("5. International cooperation ..."), its
    ``title`` without the number, and the headings of the texts that name it."""

    name: str
    title: str
    headings: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Membership:
    """Why a clause belongs to the theme at place ``theme`` of the agenda: ``how`` (one of the
    constants of this module), the reason in words, and how sure it is (0..1)."""

    theme: int
    how: str
    why: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one theme (None: of none), by their places in the comparison, in its order;
    ``counts`` says how many clauses of each text belong to the theme."""

    theme: Theme | None
    rows: tuple[int, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """The themes of a comparison and the clauses that belong to them."""

    themes: tuple[Theme, ...]
    members: Mapping[Node, Membership]

    def of(self, place: int, clause: ClauseId) -> Theme | None:
        """The theme of a clause of the text at ``place``."""
        found = self.members.get((place, clause))
        return None if found is None else self.themes[found.theme]

    def with_choices(self, choices: Mapping[int, Sequence[ThemeChoice]]) -> Agenda:
        """These themes with decisions of users by the place of the text; what follows from them
        for other clauses is left as it was."""
        themes, members = list(self.themes), dict(self.members)
        for place, made in sorted(choices.items()):
            for choice in made:
                if choice.theme is None:
                    members.pop((place, choice.clause), None)
                    continue
                names = [theme.name for theme in themes]
                if choice.theme not in names:
                    themes.append(Theme(choice.theme, choice.theme))
                    names.append(choice.theme)
                at = names.index(choice.theme)
                members[place, choice.clause] = Membership(at, HAND, BY_HAND)
        return Agenda(tuple(themes), members)

    def groups(self, comparison: Comparison) -> tuple[Group, ...]:
        """The rows of the comparison by theme, in the order of the agenda, those without a theme
        last; within a theme in the order of the base. A row belongs to the theme of its clauses of
        the base, or else of the clause that is surest of its own."""
        rows: dict[int | None, list[int]] = {at: [] for at in range(len(self.themes))}
        rows[None] = []
        for number, row in enumerate(comparison.rows):
            rows[self._of_row(comparison, row.cells)].append(number)
        counts = Counter((found.theme, place) for (place, _), found in self.members.items())
        without = Counter(
            place
            for place, text in enumerate(comparison.texts)
            for clause in text
            if (place, clause.id) not in self.members
        )
        return tuple(
            Group(
                None if at is None else self.themes[at],
                tuple(numbers),
                tuple(
                    without[place] if at is None else counts[at, place]
                    for place in range(len(comparison.texts))
                ),
            )
            for at, numbers in rows.items()
        )

    def _of_row(self, comparison: Comparison, cells: Sequence[Sequence[ClauseId]]) -> int | None:
        def found(places: Sequence[int]) -> list[Membership]:
            return [
                self.members[place, id_]
                for place in places
                for id_ in cells[place]
                if (place, id_) in self.members
            ]

        others = [place for place in range(len(cells)) if place != comparison.base]
        candidates = found([comparison.base])
        if not candidates and not cells[comparison.base]:
            candidates = found(others)
        if not candidates:
            return None
        return min(candidates, key=lambda each: (_SURE[each.how], -each.score, each.theme)).theme
