"""Which amendment a key decides, which one waits next, and what a decision changed elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Insertion, Splice
from draftbench.amend.negotiation import Entry, Negotiation, changed_entries
from draftbench.amend.registers.states import Step
from draftbench.gui.amendments.decision_queue import affected, after, standing
from draftbench.gui.cells.census import places
from draftbench.gui.inspector.amendment_cards import decided, entries_of_row
from draftbench.gui.inspector.amendment_steps import step_done

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


class Decisions:
    """The decisions of one workspace. ``target`` is the amendment that was chosen, gone to or
    tabled last; once it is decided, none."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.target: AmendmentId | None = None
        self._entries = tuple(workspace.state.entries)
        self._base = workspace.state.base
        workspace.changed.connect(self.follow)

    def decide(self, verb: str, amendment: AmendmentId) -> bool:
        """Accept, reject, hold or withdraw an amendment; "accept-anyway" also where it asks for
        confirmation."""
        bench = self._workspace.bench
        acts: dict[str, tuple[Callable[[], object], Step]] = {
            "accept": (lambda: bench.accept(amendment), Step.ACCEPT),
            "accept-anyway": (lambda: bench.accept(amendment, confirmed=True), Step.ACCEPT),
            "reject": (lambda: bench.reject(amendment), Step.REJECT),
            "hold": (lambda: bench.hold(amendment), Step.HOLD),
            "withdraw": (lambda: bench.withdraw(amendment), Step.WITHDRAW),
        }
        what, step = acts[verb]
        return self._workspace.act(what, step_done(step, (amendment,)))

    def chosen(self) -> Entry | None:
        """The amendment of the current row that the keys mean, whose card has the frame: the one
        that was chosen, open or not, else the open one that applies first."""
        return decided(self.shown(), self.target)

    def shown(self) -> tuple[Entry, ...]:
        """The amendments whose cards are shown of the current row."""
        workspace = self._workspace
        row = workspace.current[0]
        if row not in workspace.rows:
            return ()
        return entries_of_row(workspace.state, workspace.cells, row, workspace.draft_clause())

    def first_open(self) -> Entry | None:
        """The same where it is open."""
        found = self.chosen()
        return found if found is not None and found.open else None

    def choose(self, amendment: AmendmentId) -> None:
        """Makes an amendment of the current row the one that the keys decide."""
        if self.target != amendment:
            self.target = amendment
            self._workspace.moved.emit(self._workspace.current)

    def point_out(self, code: str, words: str) -> None:
        """Makes the amendment of the current row with these words of a delegation the one that
        keys decide; of several of its own that have them, the one that is that already."""
        workspace = self._workspace
        own = [e for e in workspace.entries(workspace.current[0]) if e.open]
        own = [entry for entry in own if code in entry.amendment.sponsors]
        found = [e.amendment.id for e in own if words in _proposed(e)] or [
            e.amendment.id for e in own
        ]
        if found and self.target not in found:
            self.target = found[0]
            workspace.moved.emit(workspace.current)

    def go(self, amendment: AmendmentId) -> bool:
        """Makes the row of an amendment current, and the amendment the one that keys decide; a
        filter that hides it is taken off. Says whether it has a row."""
        workspace = self._workspace
        self.target = amendment
        row = self._row(amendment)
        if row is None:
            return False
        if row not in workspace.all_rows:
            workspace.show_all()
        workspace.reach(row, workspace.cells.draft)
        workspace.moved.emit(workspace.current)
        return True

    def _row(self, amendment: AmendmentId) -> int | None:
        """The first row with a clause of the draft, or else of the base, at which it shows."""
        cells, state = self._workspace.cells, self._workspace.state
        entry = state.entry(amendment)
        if entry is None:
            return None
        for column in (cells.draft, cells.base):
            rows = [cells.find(column, clause) for clause in places(entry, state.states)]
            there = [row for row in rows if row is not None]
            own = [row for row in sorted(there) if entry in self._workspace.entries(row)]
            if own or there:
                return (own or sorted(there))[0]
        return None

    def step(self, direction: int = 1, *, listed: bool = False) -> AmendmentId | None:
        """The amendment that waits after (-1: before) the one that a key would decide here, or the
        one chosen in the list; else after the current clause."""
        workspace, here = self._workspace, self.first_open()
        if not listed:
            now = None if here is None else here.amendment.id
            return after(workspace.state, now, direction, workspace.draft_clause())
        return after(workspace.state, self.target, direction)

    def follow(self, state: Negotiation) -> None:
        """After an act: says which other amendments stand otherwise now. The one amendment that
        the act tabled is the one that keys decide. A new base text may open decided ones again."""
        former, self._entries = self._entries, tuple(state.entries)
        rebased, self._base = state.base is not self._base, state.base
        others = tuple(changed_entries(former, self._entries))
        known = {old.amendment.id for _, old, _ in others if old is not None}
        new = [e for *_, e in others if e is not None and e.open and e.amendment.id not in known]
        closed = {e.amendment.id for *_, e in others if e is not None and not e.open}
        if len(new) == 1:
            self.target = new[0].amendment.id
        elif self.target in closed:
            self.target = None
        before, now = standing(old for _, old, _ in others), standing(new for *_, new in others)
        past = {entry.amendment.id for entry in former if not entry.open} if rebased else ()
        reopened = tuple(one for one in now if one in past)
        self._workspace.affected.emit(affected(before, now, reopened))


def _proposed(entry: Entry) -> str:
    """All words that an amendment would put in, one after the other."""
    placed = None if entry.placement is None else entry.placement.changes
    words: list[str] = []
    for change in () if placed is None else placed.changes:
        if isinstance(change, Splice):
            words.append(change.new.plain)
        elif isinstance(change, Insertion):
            words += [clause.text.plain for clause in change.clauses]
    return "\n".join(words)
