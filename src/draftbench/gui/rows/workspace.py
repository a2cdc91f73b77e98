"""The open negotiation as the window sees it: what is shown, what is chosen, what can be done.

Holds no widgets. Acts go to the :class:`~draftbench.app.workbench.Workbench`; what the rows need
from the alignment (slow for large sources) is computed by ``compare``, which the window may run in
the background, and taken over by ``take_comparison``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from draftbench.amend.ballots.voting import strengthening
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.app.checks.outdated import Outdated, outdated
from draftbench.app.texts.comparing import decided, side_by_side, themes_of
from draftbench.app.texts.relations import declared_mode
from draftbench.app.workbench import Workbench
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Mode, Pin
from draftbench.compare.several.interim import interim
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.compared import Compared, arranged
from draftbench.gui.cells.differences import ALL_SHOWN, Shown
from draftbench.gui.cells.grid import Arrangement
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.rows.row_filter import ALL, Filter, Folds, Narrowing, fold, quiet_rows
from draftbench.gui.rows.row_links import themed_clause
from draftbench.gui.rows.row_steps import RowSteps
from draftbench.gui.speech import tr
from draftbench.gui.theme import delegation_colours
from draftbench.progress import Progress, silent

if TYPE_CHECKING:
    from draftbench.gui.rows.compared_files import ComparedFiles

# What the rows of long texts become right after an act, before anything is aligned again: what
# was done is seen at once, and the window does not wait for what follows from it.


AT_ONCE = 500
"""Clauses of all texts shown up to which everything is worked out while the window waits."""


def is_long(compared: Compared) -> bool:
    """Whether the rows are to follow from the background."""
    return sum(map(len, compared.comparison.texts)) > AT_ONCE


def reworded(
    compared: Compared, state: Negotiation, sources: Sequence[str], order: Arrangement
) -> Compared | None:
    """After an act by which in a long text at most words changed, of clauses of the draft that the
    base has: the rows stand as they did, in this ``order``, so nothing is left to be worked out.
    None after any other act, or where other ``sources`` are to be shown (their names in the order
    of the columns)."""
    comparison = compared.comparison
    former, *others = comparison.texts[-1], *comparison.texts[:-1]
    known = {id(text) for text in (state.base, *state.sources)}
    if not is_long(compared) or {id(text) for text in others} - known:
        return None
    if [text.name for text in others if text is not state.base] != list(sources):
        return None
    if comparison.base == len(others):  # the words of the text that leads show in every column
        return None
    pairs = zip(former.clauses, state.draft.clauses, strict=False)
    if len(former) != len(state.draft) or not all(
        one is two or (one.id == two.id and one.origins == two.origins and two.id in state.base)
        for one, two in pairs
    ):
        return None
    texts = (*others, state.draft)
    order = replace(order, comparison=replace(order.comparison, texts=texts))
    comparison = replace(comparison, texts=texts)
    return replace(compared, comparison=comparison, cells=None, arrangement=order)


def seen_first(compared: Compared, state: Negotiation, cells: Cells) -> Compared | None:
    """After any other act: the same rows but for what changed, until the comparison is made again;
    ``cells`` are those of the rows before. None where a text that has a column is gone."""
    comparison, agenda = compared.comparison, compared.agenda
    texts = _texts(compared, state, cells)
    if texts is None:
        return None
    if any(one is not two for one, two in zip(comparison.texts, texts, strict=True)):
        comparison = interim(comparison, texts)
    if agenda is not None:
        agenda = decided(state, comparison, agenda)
    return Compared(comparison, agenda, provisional=True)


def _texts(compared: Compared, state: Negotiation, cells: Cells) -> tuple[Document, ...] | None:
    """The texts of the columns as they are now."""
    known = {source.name: source for source in state.sources}
    found: list[Document] = []
    for column, text in enumerate(compared.comparison.texts):
        if column in (cells.draft, cells.base):
            found.append(state.draft if column == cells.draft else state.base)
        elif text.name in known:
            found.append(known[text.name])
        else:
            return None
    return tuple(found)


# Cells made ready away from the window: all that the first picture of a long text needs.


def prepared(
    state: Negotiation,
    compared: Compared,
    shown: Shown = ALL_SHOWN,
    progress: Progress = silent,
    former: Cells | None = None,
) -> Compared:
    """The comparison with its cells, in which every row was looked at once. ``former`` cells are
    only read."""
    cells = Cells(state, arranged(compared, state), shown, former=former)
    cells.languages.find()
    step = max(1, len(cells) // 20)
    for row in range(len(cells)):
        cells.differs(row)
        if row % step == 0:
            progress(row / max(1, len(cells)), tr("Looking for differences"))
    first = first_row(cells)
    for row in range(max(0, first - _SEEN), min(len(cells), first + _SEEN)):
        for column in range(cells.columns):
            cells.cell(row, column)
    for entry in cells.entries(first) if len(cells) else ():
        strengthening(state, entry)
    for column in range(cells.columns):
        head_of(cells, column)
        cells.notation(column)
    _ = cells.changes
    summarise(state, cells)
    lengths(cells)
    state.draft.prepare()
    _ = state.draft.fingerprint  # every act asks for it, and it is found clause by clause
    return replace(compared, state=state, cells=cells)


_SEEN = 12
"""Rows about the first one that differs that the first picture may show."""


def first_row(cells: Cells) -> int:
    """The first row that differs, else the first of the draft: there one begins to read."""
    rows = range(len(cells))
    told = (row for row in rows if cells.differs(row))
    return next(told, next((row for row in rows if cells.of_draft(row)), 0))


def lengths(cells: Cells) -> list[int]:
    """About the characters in the longest cell of each row; a clause adds half a line. Kept as long
    as the rows stay: it is for estimates of heights."""
    return cells.of_rows("lengths", lambda: _lengths(cells))


def _lengths(cells: Cells) -> list[int]:
    known = [
        {clause.id: len(clause.text.text) + 20 for clause in cells.document(number)}
        for number in range(cells.columns)
    ]
    return [
        max(
            sum(map(texts.__getitem__, ids))
            for texts, ids in zip(known, cells.row(row).cells, strict=True)
        )
        for row in range(len(cells))
    ]


MOST_SOURCES = 3


def first_sources(state: Negotiation) -> tuple[str, ...]:
    """The sources that are shown when a negotiation is opened: the first one, and those that
    somebody declared language versions, whose findings would be missed otherwise."""
    first, rest = state.sources[:1], state.sources[1:]
    versions = [one for one in rest if declared_mode(state, one.name) is Mode.LANGUAGES]
    return tuple(source.name for source in (*first, *versions)[:MOST_SOURCES])


class _Decided(NamedTuple):
    """What users said that the rows follow from."""

    pins: Mapping[str, tuple[Pin, ...]]
    pins_across: Mapping[tuple[str, str], tuple[Pin, ...]]
    relations: Mapping[tuple[str, str], tuple[Mode, str]]

    @classmethod
    def of(cls, state: Negotiation) -> _Decided:
        return cls(state.pins, state.pins_across, state.relations)


class Workspace(RowSteps):
    """See the module. ``refreshed`` says that cells or rows are new, ``moved`` that another cell
    is current, ``stale`` asks for a new comparison."""

    refreshed = Signal(object)
    moved = Signal(object)
    stale = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        comparison: Compared | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``comparison`` is that of the first sources (:func:`first_sources`), where it was made
        in the background already."""
        super().__init__(bench, parent)
        delegation_colours.use(bench.state.colours)
        self.shown: tuple[str, ...] = first_sources(bench.state)
        self.lead = bench.state.base.name
        self.by_theme = False
        self._former = None if comparison is None else comparison.comparison
        self.narrowing = Narrowing()
        self.folding = False
        self.folds: Folds = {}
        self._dealt: int | None = None
        """The current row after an act: it stays until somebody goes on, though no filter wants it
        any more."""
        self._opened: set[tuple[str, ClauseId]] = set()
        self.look = ALL_SHOWN
        self.current: tuple[int, int] = (0, 0)
        self.chosen: ClauseId | None = None
        self.files: ComparedFiles | None = None
        """The two files, where they are but compared and no project was asked for."""
        self._compared = self.compare() if comparison is None else comparison
        self._former = self._compared.comparison
        self._themes = bench.state.themes
        self._decided = _Decided.of(bench.state)
        self.cells = self._made(self._compared)
        self.look = self.cells.shown
        self.rows: tuple[int, ...] = tuple(range(len(self.cells)))
        self._differing: list[int] | None = None
        self.current = (first_row(self.cells), self.cells.draft)
        bench.subscribe(self._on_state)

    @property
    def filter(self) -> Filter:
        """What narrows the rows."""
        return self.narrowing.filter

    # what is shown

    def compare(self, progress: Progress = silent) -> Compared:
        """The comparison for the sources that are shown; touches nothing."""
        state = self.state
        made = self._side_by_side(state, progress)
        return Compared(made, themes_of(state, made) if self.by_theme else None, state)

    def prepare(self, progress: Progress = silent) -> Compared:
        """The same with its cells, for the background."""
        former = self.cells
        return prepared(self.state, self.compare(progress), self.look, progress, former)

    def _made(self, compared: Compared, former: Cells | None = None) -> Cells:
        """The cells of a comparison, those that were made ready where they still hold."""
        made = compared.cells
        fits = former is None or (made is not None and made.shown == self.look)
        if made is None or not fits or compared.state is not self.state:
            concerned = None if former is None else former.concerned
            given = arranged(compared, self.state)
            made = Cells(self.state, given, self.look, concerned, former)
        made.follow(partial(self._outdated, made.comparison))
        return made

    def _outdated(self, comparison: Comparison) -> dict[tuple[str, ClauseId], Outdated]:
        """The clauses of language versions that are out of date, by text and clause."""
        shown = [text.name for text in comparison.texts]
        found = outdated(self.bench, comparison.alignments, shown)
        return {(one.source, one.partner): one for one in found}

    def _side_by_side(self, state: Negotiation, progress: Progress = silent) -> Comparison:
        return side_by_side(state, self.shown, progress, former=self._former, lead=self.lead)

    def take_comparison(self, compared: Compared) -> None:
        """Shows a comparison; the current clause stays current where it still stands."""
        anchors, was_draft = self._anchors(), self.current[1] == self.cells.draft
        name = self.cells.document(self.current[1]).name
        self._compared = compared
        comparison = compared.comparison
        if not compared.provisional:
            self._former = comparison
        self._themes = self.state.themes
        self.cells = self._made(compared, self.cells)
        if self.filter[0] == "theme" and self.filter[1] not in self.cells.themes:
            self.narrowing = replace(self.narrowing, filter=ALL)
        names = {text.name: column for column, text in enumerate(comparison.texts)}
        last = self.cells.draft
        column = last if was_draft else names.get(name, min(self.current[1], last))
        known = (
            row
            for text, clause in anchors
            if text in names and (row := self.cells.find(names[text], clause)) is not None
        )
        seen = self.current[0] in self.rows
        row = next(known, None)
        self._dealt = row if seen else None
        self.current = (min(self.current[0], len(self.cells) - 1) if row is None else row, column)
        self._narrow()

    def take_later(self, compared: Compared) -> None:
        """Shows a comparison that was made in the background; where something was done in the
        meantime another one is asked for instead."""
        if compared.state is self.state:
            self.take_comparison(compared)
        else:
            self._former = compared.comparison  # what it found of the sources still holds
            self.stale.emit(None)

    def _anchors(self) -> list[tuple[str, ClauseId]]:
        """The clauses of the current row, the most telling first: those of the draft and the base,
        then that of the current cell and the others."""
        row, column = self.current
        return self._names(row, column) if 0 <= row < len(self.cells) else []

    def _names(self, row: int, column: int | None = None) -> list[tuple[str, ClauseId]]:
        """The clauses of a row, those of ``column`` after the draft's and the base's."""
        cells = self.cells
        own = () if column is None else (column,)
        order = dict.fromkeys((cells.draft, cells.base, *own, *range(cells.columns)))
        return [(cells.document(c).name, id_) for c in order for id_ in cells.row(row).cells[c]]

    def show(self, look: Shown) -> None:
        """Shows the differences of versions in another way."""
        if look != self.look:
            self.look = look
            self.take_comparison(self._compared)

    def show_source(self, place: int, name: str) -> None:
        """Another source in a middle column."""
        if name not in self.shown:
            now = [self.cells.document(column).name for column in self.cells.sources]
            former = now[place] if place < len(now) else ""
            names = [name if each == former else each for each in self.shown]
            self.shown = tuple(names) if name in names else (name,)
            self.lead = name if self.lead == former else self.lead
        self.stale.emit(None)

    def toggle_source(self, name: str) -> None:
        """Shows a source beside the others, or takes it away."""
        names = [n for n in self.shown if n != name]
        if len(names) == len(self.shown):
            names = [*names, name][-MOST_SOURCES:]
        self.shown = tuple(names)
        self.stale.emit(None)

    def set_lead(self, name: str) -> None:
        """Another text gives the rows their order: the base, a source that is shown, the draft."""
        if name != self.lead and name in self.texts:
            self.lead = name
            self.stale.emit(None)

    @property
    def texts(self) -> tuple[str, ...]:
        """The names of the texts that are shown: the base, the sources, the draft."""
        return (self.state.base.name, *self.shown, self.state.draft.name)

    def set_order(self, *, by_theme: bool) -> None:
        """Rows theme by theme, or as the text that leads has them."""
        if by_theme != self.by_theme:
            self.by_theme = by_theme
            if by_theme:
                self.stale.emit(None)
            else:
                self.take_comparison(replace(self._compared, agenda=None, cells=None))

    def set_filter(self, wanted: Filter) -> None:
        """Narrows the rows; the same filter again takes it off."""
        self.narrow(replace(self.narrowing, filter=ALL if wanted == self.filter else wanted))

    def fold(self, *, on: bool) -> None:
        """Folds the rows in which nothing is to be looked at, each run of them behind a line; or
        shows them again."""
        self.folding = on
        self._opened.clear()
        self._narrow()

    def unfold(self, row: int) -> None:
        """Shows the rows that are folded with ``row``, until all are folded again."""
        run = next((run for run in self.folds.values() if row in run), ())
        if run:
            self._opened.update(name for one in run for name in self._names(one)[:1])
            self._narrow()

    def _quiet(self) -> frozenset[int]:
        """The rows that are folded: not the one that is read, nor those that were opened."""
        read = self.current[:1] if self.current[0] not in self.folds else ()
        found = self.cells.once("quiet", lambda: quiet_rows(self.cells)).difference(read)
        if not self._opened:
            return found
        return frozenset(r for r in found if self._opened.isdisjoint(self._names(r)[:1]))

    def show_all(self) -> None:
        """Nothing narrows the rows any more."""
        self.narrow(Narrowing())

    def narrow(self, narrowing: Narrowing) -> None:
        """Shows other rows."""
        self.narrowing = narrowing
        self._dealt = None
        self._narrow()

    def _narrow(self) -> None:
        kept = self.narrowing.rows(self.state, self.cells)
        if self._dealt is not None and self._dealt not in kept:
            kept = tuple(sorted((*kept, self._dealt)))
        else:
            self._dealt = None
        self.rows = kept
        if self.folding and not self.narrowing.on:
            self.rows, self.folds = fold(kept, self._quiet().__contains__)
            kept = self.rows
        else:
            self.folds = {}
        self._differing = None
        if kept and self.current[0] not in kept:
            nearest = min(kept, key=lambda row: abs(row - self.current[0]))
            self.current = (nearest, self.current[1])
        self.refreshed.emit(None)
        self.moved.emit(self.current)

    # the current cell

    def set_current(self, row: int, column: int) -> None:
        """Makes a cell current."""
        if (row, column) != self.current:
            self.current = (row, column)
            if self._dealt in (None, row):
                self.moved.emit(self.current)
            else:
                self._dealt = None
                self._narrow()

    def clause(self) -> ClauseId | None:
        """The draft's clause in the current row, else the base's."""
        if not len(self.cells):
            return None
        row = self.current[0]
        return self.cells.clause(row, self.cells.draft) or self.cells.clause(row, self.cells.base)

    def draft_clause(self) -> ClauseId | None:
        """The draft's clause in the current row; None where the row is not shown, for nothing is
        done to what nobody sees."""
        if self.current[0] not in self.rows or self.current[0] in self.folds:
            return None
        own = self.cells.of_draft(self.current[0])
        return self.chosen if self.chosen in own else next(iter(own), None)

    def choose(self, clause: ClauseId) -> None:
        """Of a row with several clauses of the draft, the one that the commands are about."""
        if clause != self.draft_clause():
            self.chosen = clause
            self.moved.emit(self.current)

    def choose_next(self) -> bool:
        """The next clause of the draft in the row; says whether there is another one."""
        own, now = self.cells.of_draft(self.current[0]), self.draft_clause()
        if now is None or len(own) < 2:
            return False
        self.choose(own[(own.index(now) + 1) % len(own)])
        return True

    def place(self) -> tuple[int, int]:
        """The number of the current row among the rows shown with marked words (0 where it has
        none), and how many these are."""
        if self._differing is None:
            whole = len(self.rows) == len(self.cells)
            kept = self.cells.changes
            self._differing = [*kept] if whole else sorted({*kept}.intersection(self.rows))
        number = bisect_right(self._differing, self.current[0])
        at_one = number and self._differing[number - 1] == self.current[0]
        return number if at_one else 0, len(self._differing)

    def entries(self, row: int) -> tuple[Entry, ...]:
        """The amendments that concern the clauses of a row."""
        return self.cells.entries(row)

    # acts

    def set_theme(self, theme: str | None) -> bool:
        """Says to which theme the clause of the current cell belongs; None: to none."""
        found = themed_clause(self.cells, *self.current)
        if found is None or self.current[0] not in self.rows:
            self.failed.emit(tr("There is no clause of the base or of a source in this row."))
            return False
        text, clause = self.cells.document(found[0]).name, found[1]
        words = (
            tr("Under no theme now") if theme is None else tr("Now under “{theme}”", theme=theme)
        )
        return self.act(lambda: self.bench.set_theme(text, clause, theme), words)

    def again(self) -> Workspace:
        """Another one on the same negotiation, which shows the same with sentences made anew; this
        one is not used any more."""
        self.bench.listeners.clear()
        made = Workspace(self.bench, replace(self._compared, cells=None))
        made.on, made.files, made.opened = self.on, self.files, self.opened
        made.shown, made.lead, made.by_theme = self.shown, self.lead, self.by_theme
        made.narrowing, made.current, made.chosen = self.narrowing, self.current, self.chosen
        made.look, made.folding = self.look, self.folding
        made.write_as(self.writes_as)
        made.take_comparison(replace(self._compared, cells=None))
        return made

    def close(self) -> None:
        """Closes the project file; one that only two files were compared in goes."""
        super().close()
        if self.files is not None:
            self.files.end()

    def _on_state(self, state: Negotiation) -> None:
        """After an act: the alignments with the sources still hold, so only the draft's own rows
        are made anew (by the identity of clauses); the window need not wait. In long texts what
        was done is seen at once, and what follows from it comes from the background."""
        delegation_colours.use(state.colours)
        self.changed.emit(state)
        names = {s.name for s in state.sources}
        self.shown = tuple(n for n in self.shown if n in names)
        former, self._decided = self._decided, _Decided.of(state)
        agenda = self._compared.agenda
        sorted_anew = agenda is not None and state.themes != self._themes
        if former == self._decided and state.themes == self._themes:
            order = self.cells.arrangement
            words = reworded(self._compared, state, tuple(self._in_order()), order)
            if words is not None:
                self.take_comparison(words)
                if words.provisional or not self.cells.languages.is_known:
                    self.stale.emit(None)
                return
        if is_long(self._compared) or former.relations != state.relations:
            first = seen_first(self._compared, state, self.cells)
            if first is not None:
                self.take_comparison(first)
                self.stale.emit(None)
                return
        try:
            made = self._side_by_side(state)
        except UsageError as error:
            self.failed.emit(str(error))
            return
        texts = [text.name for text in made.texts]
        same = texts == [text.name for text in self._compared.comparison.texts]
        if agenda is not None and (not same or sorted_anew):
            agenda = themes_of(state, made)
        self.take_comparison(Compared(made, agenda))

    def _in_order(self) -> Iterator[str]:
        """The names of the sources shown, the one that leads first."""
        yield from (name for name in self.shown if name == self.lead)
        yield from (name for name in self.shown if name != self.lead)
