"""The rows and columns under the cells: which clause stands where, and what it is called; rows in
the order that a person wants: as the text that leads has them, or theme by theme."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from draftbench.amend.negotiation import Negotiation
from draftbench.app.checks.outdated import Outdated
from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.several.agenda import Agenda
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.gui.cells.differences import Differences, Shown
from draftbench.gui.session.names import WORKING_DRAFT, clause_name, titles
from draftbench.gui.speech import marked, tr

T = TypeVar("T")
Late = Mapping[tuple[str, ClauseId], Outdated]
"""What is out of date in language versions, by text and clause."""


class Grid:
    """The rows of a comparison, whose last text is the draft. ``lead`` is the column whose text
    leads the rows, ``base`` that of the negotiation's base, ``draft`` that of the draft."""

    def __init__(
        self,
        state: Negotiation,
        comparison: Comparison,
        shown: Shown,
        former: Differences | None = None,
    ) -> None:
        self.state = state
        self.comparison = comparison
        self.shown = shown
        self.lead = comparison.base
        self.draft = len(comparison.texts) - 1
        names = [text.name for text in comparison.texts[:-1]]
        self.base = names.index(state.base.name) if state.base.name in names else 0
        self.differences: Differences = Differences(comparison, shown, former)
        self._labels = [spoken_labels(text) for text in comparison.texts]
        self._known: dict[str, Any] = {}
        self._by_rows: dict[str, Any] = {}
        self._outdated: Callable[[], Late] = dict
        self._late: Late | None = None

    @property
    def by_rows(self) -> dict[str, Any]:
        """What was found out of the rows, whatever stands in them."""
        return self._by_rows

    def __len__(self) -> int:
        return len(self.comparison.rows)

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.comparison.texts)

    @property
    def sources(self) -> tuple[int, ...]:
        """The columns of the sources."""
        return tuple(c for c in range(self.columns) if c not in (self.base, self.draft))

    def row(self, row: int) -> Row:
        """The row as the engine gave it."""
        return self.comparison.rows[row]

    def of_base(self, row: int) -> tuple[ClauseId, ...]:
        """The clauses of the base in a row."""
        return self.row(row).cells[self.base]

    def of_draft(self, row: int) -> tuple[ClauseId, ...]:
        """The clauses of the draft in a row."""
        return self.row(row).cells[self.draft]

    def document(self, column: int) -> Document:
        """The text of a column."""
        return self.comparison.texts[column]

    def once(self, key: str, make: Callable[[], T]) -> T:
        """What ``make`` gives for these cells, made when it is first asked for under ``key``."""
        if key not in self._known:
            self._known[key] = make()
        found: T = self._known[key]
        return found

    def of_rows(self, key: str, make: Callable[[], T]) -> T:
        """The same for what depends on which clauses stand in which row alone, and is kept as long
        as that stays."""
        if key not in self._by_rows:
            self._by_rows[key] = make()
        found: T = self._by_rows[key]
        return found

    def clause(self, row: int, column: int) -> ClauseId | None:
        """The first clause in a cell."""
        ids = self.row(row).cells[column]
        return ids[0] if ids else None

    def label(self, column: int, clause: ClauseId) -> str:
        """What delegates call a clause of that column."""
        return self._labels[column].get(clause, "")

    def name(self, column: int, clause: ClauseId) -> str:
        """What a clause is called with its text: "Draft OP 3", "Elements of the host, 11"."""
        label = self.label(column, clause)
        if column == self.draft and label:
            return tr("Draft {clause}", clause=label)
        return clause_name(self.title(column), label)

    def title(self, column: int) -> str:
        """What the text of a column is called, at its head and everywhere else."""
        if column == self.draft:
            return tr(WORKING_DRAFT)
        return titles(self.state)[self.document(column).name]

    @property
    def _rows(self) -> list[dict[ClauseId, int]]:
        return self.of_rows("rows", self._find_rows)

    def _find_rows(self) -> list[dict[ClauseId, int]]:
        found: list[dict[ClauseId, int]] = [{} for _ in range(self.columns)]
        for number, row in enumerate(self.comparison.rows):
            for column, ids in enumerate(row.cells):
                for clause in ids:
                    found[column].setdefault(clause, number)
        return found

    def find(self, column: int, clause: ClauseId) -> int | None:
        """The row in which a clause of that column stands."""
        return self._rows[column].get(clause)

    def late(self, column: int, clause: ClauseId) -> Outdated | None:
        """What makes a clause of a language version out of date; None where nothing does."""
        if self._late is None:
            self._late = self._outdated()
        return self._late.get((self.document(column).name, clause)) if self._late else None


NO_THEME = marked("Under no theme")
"""What stands for a theme where rows have none."""


def theme_said(theme: str) -> str:
    """The name of a theme as it is shown."""
    return tr(NO_THEME) if theme == NO_THEME else theme


@dataclass(frozen=True, slots=True)
class Band:
    """The head of a theme over its rows: its name, and how many clauses of each column it has."""

    title: str
    counts: tuple[int, ...]

    @property
    def said(self) -> str:
        """The name as it is shown."""
        return theme_said(self.title)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Rows in their order; ``bands`` are the themes, ``themes`` the place of its own for each row.
    Both are empty where the rows stand as the text that leads has them."""

    comparison: Comparison
    bands: tuple[Band, ...] = ()
    themes: tuple[int, ...] = ()
    agenda: Agenda | None = None
