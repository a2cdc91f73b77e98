"""The open negotiation as the window sees it: what is shown, what is chosen, what can be done.

Holds no widgets. Acts go to the :class:`~draftbench.app.workbench.Workbench`; what the rows need
from the alignment (slow for large sources) is computed by ``compare``, which the window may run in
the background, and taken over by ``take_comparison``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.app.comparing import side_by_side
from draftbench.app.workbench import Workbench
from draftbench.compare.comparison import Comparison
from draftbench.document import ClauseId, ClauseKind, spoken_labels
from draftbench.errors import DraftbenchError, UsageError
from draftbench.gui.presenters.cells import Cells
from draftbench.gui.presenters.concerns import concerns
from draftbench.gui.presenters.summary import is_gap
from draftbench.progress import Progress, silent

Filter = tuple[str, str]
"""What narrows the rows: a kind ("all", "theme", "need", "delegation") and an id."""

ALL: Filter = ("all", "")
MOST_SOURCES = 3


def first_sources(state: Negotiation) -> tuple[str, ...]:
    """The sources that are shown when a negotiation is opened."""
    return tuple(source.name for source in state.sources[:1])


class Workspace(QObject):
    """See the module. ``refreshed`` says that cells or rows are new, ``moved`` that another cell
    is current, ``failed`` carries the sentence of an act that was not possible, ``done`` a few
    words on one that was (and can be undone), ``told`` a few words on what was undone or done
    again, ``stale`` asks for a new comparison."""

    refreshed = Signal(object)
    moved = Signal(object)
    failed = Signal(object)
    done = Signal(object)
    told = Signal(object)
    stale = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        comparison: Comparison | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``comparison`` is that of the first source (:func:`first_sources`), where it was made
        in the background already."""
        super().__init__(parent)
        self.bench = bench
        self.shown: tuple[str, ...] = first_sources(bench.state)
        self._comparison = comparison
        self.filter: Filter = ALL
        self.only_differences = False
        self.current: tuple[int, int] = (0, 0)
        self.writes_as = ""
        self.reason = ""
        self._comparison = comparison or self.compare()
        self.cells = Cells(bench.state, self._comparison)
        self.rows: tuple[int, ...] = tuple(range(len(self.cells)))
        first = next((row for row in self.rows if self.cells.differs(row)), 0)
        self.current = (first, self.cells.columns - 1)
        bench.subscribe(self._on_state)

    @property
    def state(self) -> Negotiation:
        """The negotiation."""
        return self.bench.state

    # what is shown

    def compare(self, progress: Progress = silent) -> Comparison:
        """The comparison for the sources that are shown; touches nothing."""
        return side_by_side(self.bench.state, self.shown, progress, former=self._comparison)

    def take_comparison(self, comparison: Comparison) -> None:
        """Shows a comparison; the current clause stays current where it still stands."""
        clause, column = self.clause(), self.current[1]
        former = self.cells.columns - 1
        self._comparison = comparison
        self.cells = Cells(self.state, comparison)
        last = self.cells.columns - 1
        column = last if column == former else min(column, last)
        row = self._row_of(clause) if clause is not None else None
        self.current = (
            row if row is not None else min(self.current[0], len(self.cells) - 1),
            column,
        )
        self._narrow()

    def show_source(self, place: int, name: str) -> None:
        """Another source in a middle column."""
        names = list(self.shown)
        if name in names or place >= len(names):
            names = [name] if place >= len(names) and name not in names else names
        else:
            names[place] = name
        self.shown = tuple(names)
        self.stale.emit(None)

    def toggle_source(self, name: str) -> None:
        """Shows a source beside the others, or takes it away."""
        names = [n for n in self.shown if n != name]
        if len(names) == len(self.shown):
            names = [*names, name][-MOST_SOURCES:]
        self.shown = tuple(names)
        self.stale.emit(None)

    def set_filter(self, wanted: Filter) -> None:
        """Narrows the rows; the same filter again takes it off."""
        self.filter = ALL if wanted == self.filter else wanted
        self._narrow()

    def set_only_differences(self, on: bool) -> None:
        """Hides rows in which the draft is as the base."""
        self.only_differences = on
        self._narrow()

    def _narrow(self) -> None:
        kept = [row for row in range(len(self.cells)) if self._passes(row)]
        self.rows = tuple(kept)
        if kept and self.current[0] not in kept:
            nearest = min(kept, key=lambda row: abs(row - self.current[0]))
            self.current = (nearest, self.current[1])
        self.refreshed.emit(None)
        self.moved.emit(self.current)

    def _passes(self, row: int) -> bool:
        if self.only_differences and not self.cells.differs(row):
            return False
        kind, wanted = self.filter
        match kind:
            case "theme":
                return self.cells.theme(row) == wanted
            case "delegation":
                return any(wanted in e.amendment.sponsors for e in self.entries(row))
            case "need":
                return self._needed(row, wanted)
        return True

    def _needed(self, row: int, need: str) -> bool:
        if need == "gaps":
            return is_gap(self.cells, row)
        return any(self._needs(entry) == need for entry in self.entries(row))

    @staticmethod
    def _needs(entry: Entry) -> str:
        if entry.in_conflict:
            return "conflicts"
        outcome = entry.placement.outcome.value if entry.open and entry.placement else ""
        return {"confirm": "confirm", "ambiguous": "confirm", "orphaned": "orphans"}.get(
            outcome, ""
        )

    # the current cell

    def set_current(self, row: int, column: int) -> None:
        """Makes a cell current."""
        if (row, column) != self.current:
            self.current = (row, column)
            self.moved.emit(self.current)

    def clause(self) -> ClauseId | None:
        """The draft's clause in the current row, else the base's."""
        if not len(self.cells):
            return None
        row = self.current[0]
        return self.cells.clause(row, self.cells.columns - 1) or self.cells.clause(row, 0)

    def draft_clause(self) -> ClauseId | None:
        """The draft's clause in the current row; None where the row is not shown, for nothing is
        done to what nobody sees."""
        if self.current[0] not in self.rows:
            return None
        return self.cells.clause(self.current[0], self.cells.columns - 1)

    def entries(self, row: int) -> tuple[Entry, ...]:
        """The amendments that concern the clauses of a row."""
        ids = {*self.cells.row(row).cells[0], *self.cells.row(row).cells[-1]}
        return tuple(e for e in self.state.entries if concerns(e, ids, self.state))

    def step(self, direction: int, wanted: Callable[[int], bool]) -> bool:
        """Goes to the next (1) or previous (-1) shown row that is wanted, round the end once."""
        if not self.rows:
            return False
        at = self.rows.index(self.current[0]) if self.current[0] in self.rows else 0
        order = [
            self.rows[(at + direction * n) % len(self.rows)] for n in range(1, len(self.rows) + 1)
        ]
        for row in order:
            if wanted(row):
                self.set_current(row, self.cells.columns - 1)
                return True
        return False

    def conflicts_in(self, row: int) -> bool:
        """Whether an amendment of the row is in conflict."""
        return any(entry.in_conflict for entry in self.entries(row))

    def open_in(self, row: int) -> bool:
        """Whether an amendment of the row waits for a decision."""
        return any(entry.open for entry in self.entries(row))

    def find(self, words: str, direction: int = 1) -> bool:
        """Goes to the next row that has the words in any column (letter case does not count)."""
        wanted = words.casefold().strip()
        if not wanted:
            return False
        columns = range(self.cells.columns)
        return self.step(
            direction,
            lambda row: any(wanted in self.cells.cell(row, c).spoken.casefold() for c in columns),
        )

    def go_to(self, clause: ClauseId) -> None:
        """Makes the row of a clause current."""
        row = self._row_of(clause)
        if row is not None:
            self.set_current(row, self.current[1])

    def _row_of(self, clause: ClauseId) -> int | None:
        for column in (self.cells.columns - 1, *range(self.cells.columns - 1)):
            row = self.cells.find(column, clause)
            if row is not None:
                return row
        return None

    # acts

    def act(
        self, what: Callable[[], object], words: str, said: SignalInstance | None = None
    ) -> bool:
        """Runs an act of the workbench and says so with ``said`` (``done``); a refusal becomes a
        sentence, not an exception."""
        try:
            what()
        except DraftbenchError as error:
            self.failed.emit(str(error))
            return False
        (said or self.done).emit(words)
        return True

    def decide(self, verb: str, amendment: AmendmentId) -> bool:
        """Accept, reject, hold or withdraw an amendment; "accept-anyway" also where it asks for
        confirmation."""
        acts: dict[str, tuple[Callable[[], object], str]] = {
            "accept": (lambda: self.bench.accept(amendment), "accepted"),
            "accept-anyway": (lambda: self.bench.accept(amendment, confirmed=True), "accepted"),
            "reject": (lambda: self.bench.reject(amendment), "rejected"),
            "hold": (lambda: self.bench.hold(amendment), "put on hold"),
            "withdraw": (lambda: self.bench.withdraw(amendment), "withdrawn"),
        }
        what, words = acts[verb]
        return self.act(what, f"{amendment} {words}")

    def first_open(self) -> Entry | None:
        """The open amendment of the current row that a key would decide: those that apply first."""
        seen = self.current[0] in self.rows
        entries = [e for e in self.entries(self.current[0]) if e.open] if seen else []
        return min(entries, key=lambda e: e.in_conflict, default=None)

    def write_as(self, code: str, reason: str = "") -> None:
        """From now on what is written is an amendment of the delegation ``code`` for ``reason``;
        "" writes the draft directly."""
        self.writes_as, self.reason = code, reason

    def write(self, text: str, clause: ClauseId | None = None) -> bool:
        """Another text for a clause of the draft, by default the current one."""
        clause = clause or self._must_stand("amend")
        if clause is None:
            return False
        return self._propose(
            lambda: self.bench.edit(clause, text),
            lambda **by: self.bench.propose_text(clause, text, **by),
            "Saved",
        )

    def place_for_new(self) -> ClauseId | None:
        """The draft's clause behind which a new one would stand now."""
        return self.draft_clause() or self._before(self.current[0])

    def insert(self, text: str, after: ClauseId | None = None) -> bool:
        """A new clause behind ``after``, by default :meth:`place_for_new`."""
        after = after or self.place_for_new()
        return self._propose(
            lambda: self.bench.insert(text, after=after),
            lambda **by: self.bench.propose_insertion(text, after=after, **by),
            "New clause",
        )

    def delete(self) -> bool:
        """Takes the current clause out of the draft."""
        clause = self._must_stand("delete")
        if clause is None:
            return False
        return self._propose(
            lambda: self.bench.delete(clause),
            lambda **by: self.bench.propose_deletion(clause, **by),
            f"{self._name(clause)} deleted",
        )

    def _move(self, clause: ClauseId, after: ClauseId | None) -> bool:
        return self._propose(
            lambda: self.bench.move(clause, after=after),
            lambda **by: self.bench.propose_move(clause, after=after, **by),
            f"{self._name(clause)} moved",
        )

    def _name(self, clause: ClauseId) -> str:
        """What a clause of the draft is called in a sentence."""
        return spoken_labels(self.state.draft).get(clause) or "Clause"

    def _must_stand(self, what: str) -> ClauseId | None:
        clause = self.draft_clause()
        if clause is None:
            self.failed.emit(f"There is no clause of the draft in this row to {what}.")
        return clause

    def _propose(
        self, direct: Callable[[], object], tabled: Callable[..., object], words: str
    ) -> bool:
        """Does it directly, or tables it for the delegation that is written for."""
        if not self.writes_as:
            return self.act(direct, words)
        by = {"sponsors": (self.writes_as,), "reason": self.reason}
        return self.act(lambda: tabled(**by), f"Amendment of {self.writes_as} tabled")

    def take(self, row: int, column: int) -> bool:
        """Takes the source clauses of a cell into the draft, behind the draft's clause of the row
        or the nearest row before that has one; the base's where the draft has none any more."""
        last = self.cells.columns - 1
        places = [column] if 0 < column < last else []
        places += [c for c in range(1, last) if c not in places]
        shown = row in self.rows
        if shown and not self.cells.row(row).cells[last]:
            places.append(0)
        place = next((c for c in places if shown and self.cells.row(row).cells[c]), None)
        if place is None:
            self.failed.emit("There is nothing in this row to take into the draft.")
            return False
        name = self.cells.document(place).name
        clauses = self._tops(place, self.cells.row(row).cells[place])
        after = self.cells.clause(row, last) or self._before(row)
        return self.act(lambda: self.bench.take(name, clauses, after=after), f"Taken from {name}")

    def _tops(self, column: int, ids: Sequence[ClauseId]) -> tuple[ClauseId, ...]:
        text = self.cells.document(column)
        return tuple(c for c in ids if text[c].parent not in ids)

    def _before(self, row: int) -> ClauseId | None:
        """The draft's top clause in the nearest row before, else its last clause."""
        draft = self.state.draft
        last = self.cells.columns - 1
        for number in range(row, -1, -1):
            for clause in self.cells.row(number).cells[last]:
                return self._top(clause)
        operative = [c.id for c in draft if c.kind is ClauseKind.OPERATIVE]
        tops = draft.children(None)
        return operative[-1] if operative else (tops[-1] if tops else None)

    def _top(self, clause: ClauseId) -> ClauseId:
        draft = self.state.draft
        parent = draft[clause].parent
        while parent is not None:
            clause, parent = parent, draft[parent].parent
        return clause

    def shift(self, direction: int) -> bool:
        """Moves the current clause one place up (-1) or down (1) among its siblings."""
        clause = self._must_stand("move")
        if clause is None:
            return False
        draft = self.state.draft
        siblings = draft.children(draft[clause].parent)
        at = siblings.index(clause)
        if direction > 0 and at + 1 < len(siblings):
            return self._move(clause, siblings[at + 1])
        if direction < 0 and at > 1:
            return self._move(clause, siblings[at - 2])
        if direction < 0 and at == 1 and draft[clause].parent is None:
            return self._move(clause, None)
        if direction < 0 and at == 1:
            return self._move(siblings[0], clause)
        return False

    def pin(self, source: str, left: ClauseId, right: ClauseId, *, together: bool) -> bool:
        """Confirms or refuses a link."""
        words = "Link confirmed" if together else "Link refused"
        done = self.act(lambda: self.bench.pin(source, left, right, together=together), words)
        if done:
            self.stale.emit(None)
        return done

    def undo(self) -> bool:
        """Takes the last act back."""
        words = self.state.undo
        return self.act(
            self.bench.undo, f"Undone: {words}" if words else "Nothing to undo", self.told
        )

    def redo(self) -> bool:
        """Does again what was taken back."""
        words = self.state.redo
        return self.act(
            self.bench.redo, f"Done again: {words}" if words else "Nothing to do again", self.told
        )

    def close(self) -> None:
        """Closes the project file."""
        self.bench.close()

    @property
    def path(self) -> Path:
        """The project file."""
        return self.bench.path

    def _on_state(self, state: Negotiation) -> None:
        """After an act: the alignments with the sources still hold, so only the draft's own rows
        are made anew (by the identity of clauses); the window need not wait."""
        names = {s.name for s in state.sources}
        self.shown = tuple(n for n in self.shown if n in names)
        try:
            self.take_comparison(self.compare())
        except UsageError as error:
            self.failed.emit(str(error))
