"""The views of a negotiation in the middle of the window: the texts and the pages beside them,
which of them is shown, and what leads from one to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.conflicts.contention import conflicts
from draftbench.document import ClauseId
from draftbench.gui.amendments.amendment_filter import about_rows
from draftbench.gui.amendments.amendments_page import AmendmentsPage
from draftbench.gui.amendments.bracket_forms import BracketForms
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.amendments.orphans import OrphanPlacement, orphans
from draftbench.gui.amendments.orphans_view import Tray
from draftbench.gui.cells.census import is_orphan
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.history import exchange_lists, history_lists, word_events
from draftbench.gui.history.project_copies import KeptFiles
from draftbench.gui.inspector.amendment_cards import InspectorContent
from draftbench.gui.inspector.amendment_steps import FURTHER
from draftbench.gui.inspector.comments import Comments
from draftbench.gui.inspector.inspector import Inspector
from draftbench.gui.inspector.page import ListPage, Page
from draftbench.gui.inspector.private_notes import PrivateNotes
from draftbench.gui.meeting.position_matrix_view import PositionsPage
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.row_filter import ALL, Filter, Narrowing
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import counted, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.measures import AMENDMENTS, COMPARE, HISTORY, POSITIONS, VIEWS
from draftbench.gui.widgets.replies import Listing, Reply

_DECIDING = frozenset({"accept", "reject", "hold", "withdraw", *FURTHER})


def _record(workspace: Workspace) -> tuple[Listing, ...]:
    return (
        history_lists.Events(workspace),
        history_lists.Versions(workspace),
        Comments(workspace),
        PrivateNotes(workspace),
        KeptFiles(workspace),
        exchange_lists.UnfitActs(workspace),
    )


class ViewStack(QObject):
    """The views of one window. ``stack`` is what stands in its middle, ``now`` the name of the view
    that is shown. ``shown`` says that another one is, or the same one anew; ``ticked`` that
    commands may have become possible, or not."""

    shown = Signal()
    ticked = Signal()
    roomed = Signal()

    def __init__(self, context: Context, columns: ColumnsView, inspector: Inspector) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._inspector = inspector
        self.stack = QStackedWidget()
        self.tray = Tray()
        self.tray.placed.connect(
            lambda one: self._ask(lambda w: w.part(OrphanPlacement).place_here(one))
        )
        self.tray.let_go.connect(
            lambda one: self._ask(lambda w: w.part(OrphanPlacement).let_go(one))
        )
        self.tray.went.connect(self._went_near)
        self.tray.unfolded.connect(self._fill_tray)
        self.now = COMPARE
        self._stale: set[str] = set()
        self.pages: dict[str, Page] = {}

    def build(self, texts: QWidget) -> QStackedWidget:
        """Makes the views; ``texts`` shows the texts beside each other."""
        both = QWidget()
        stacked(both, (texts, 1), self.tray, spacing=0)
        self.stack.addWidget(both)
        ask = self._context.dialogues.ask
        self.register(AMENDMENTS, AmendmentsPage(ask, self._context.run))
        self.register(
            POSITIONS, PositionsPage(ask, lambda w: w.part(BracketForms), self._context.run)
        )
        self.register(HISTORY, ListPage(_record, ask, self._context.run))
        return self.stack

    def register(self, name: str, page: Page) -> None:
        """Another page for a view, in place of the one that it had."""
        former = self.pages.pop(name, None)
        if former is not None:
            self.stack.removeWidget(former)
            former.deleteLater()
        self.pages[name] = page
        page.set_theme(self._context.theme())
        page.told.connect(lambda content: self._told(name, content))
        page.went.connect(self._went)
        page.widened.connect(self.roomed)
        self.stack.addWidget(page)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        made: dict[str, Callable[[], object]] = {
            f"view.{name}": self._shows(name) for name in VIEWS
        }
        return {
            **made,
            "amend.register": self.show_register,
            "amend.conflicts": self._show_conflicts,
            "amend.next": lambda: self.next_waiting(1),
            "amend.previous": lambda: self.next_waiting(-1),
            "amend.place": lambda: self._ask(lambda w: w.part(OrphanPlacement).place_here()),
            "amend.tray": self.show_tray,
            "negotiate.proceedings": lambda: self.open(POSITIONS, 1),
            "negotiate.positions": self.show_positions,
            "record.history": lambda: self.open(HISTORY, 0),
            "negotiate.comments": lambda: self.open(HISTORY, 2),
            "record.notes": lambda: self.open(HISTORY, 3),
            "record.files": lambda: self.open(HISTORY, 4),
            "record.unfit": lambda: self.open(HISTORY, exchange_lists.UNFIT),
            "record.event": self._to_and_fro,
        }

    def _shows(self, name: str) -> Callable[[], object]:
        return lambda: self.show(name)

    # what is shown

    def begin(self, workspace: Workspace) -> None:
        """A negotiation was opened: its texts are shown first."""
        for page in self.pages.values():
            page.begin(workspace)
        self._stale = set(self.pages)
        self._tick(COMPARE)

    def end(self) -> None:
        """It was closed."""
        for page in self.pages.values():
            page.end()
        self.tray.show_count(0)
        self._tick(COMPARE)

    def refresh(self) -> None:
        """The negotiation is another one now; pages that are not shown follow when they are."""
        self._stale = set(self.pages)
        self._fresh()
        workspace = self._project.workspace
        self.tray.show_count(workspace.cells.concerned.census(workspace.state).orphaned)

    def _fresh(self) -> None:
        if self.now in self._stale:
            self._stale.discard(self.now)
            self.pages[self.now].refresh()

    def show(self, name: str) -> None:
        """Shows a view and gives it the keyboard."""
        if not self._context.keep_typing():
            self._tick(self.now)
            return
        self._tick(name)
        if name != COMPARE:
            page = self.pages[name]
            self._stale.discard(name)
            if isinstance(page, ListPage):
                last = (
                    None if name != AMENDMENTS else self._project.workspace.part(Decisions).target
                )
                page.open(chosen=() if last is None else (last,))
                self._context.dialogues.lists = page.panel
            else:
                page.refresh()
        self.shown.emit()
        self.focus()

    def open(self, name: str, at: int, chosen: Sequence[str] = ()) -> None:
        """Shows the list number ``at`` of a page."""
        self.show(name)
        page = self.pages.get(name)
        if self.now == name and isinstance(page, ListPage):
            page.open(at, chosen)

    def show_positions(self) -> None:
        """Shows the matrix of positions, in it the current clause."""
        workspace, page = self._project.workspace, self.pages[POSITIONS]
        clause = workspace.clause()
        self.open(POSITIONS, 0)
        if isinstance(page, PositionsPage):
            page.begin_at(clause)

    def show_event(self, event: str) -> None:
        """Shows an event, by its id, in the history."""
        workspace = self._project.workspace
        events = workspace.bench.events
        number = next((n for n, one in enumerate(events, 1) if one.id == event), None)
        self.open(HISTORY, 0, () if number is None else (str(number),))

    def _to_and_fro(self) -> None:
        """From a clause to the last event that gave it words, and from an event to its clause."""
        workspace, page = self._project.workspace, self.pages[HISTORY]
        if self.now == HISTORY and isinstance(page, ListPage) and page.panel is not None:
            keys = page.panel.table.keys()
            clause = next((c for c in map(page.panel.listing.clause, keys) if c), None)
            self.show(COMPARE)
            if clause is not None:
                self._went_near(clause)
            return
        here = workspace.draft_clause()
        numbers = () if here is None else word_events.events_of(workspace.bench, here)
        if numbers:
            self.open(HISTORY, 0, (str(numbers[-1]),))
        else:
            self._context.notice.show_info(tr("All words of this clause are the base’s."))

    def show_register(self) -> None:
        """Shows the register, in it the amendment that a key would decide."""
        workspace = self._project.workspace
        here = workspace.part(Decisions).first_open()
        self.open(AMENDMENTS, 0, () if here is None else (here.amendment.id,))

    def _show_conflicts(self) -> None:
        """Shows the conflicts, in them the one of the amendment or clause where one is."""
        workspace = self._project.workspace
        target = workspace.part(Decisions).target if self.now == AMENDMENTS else None
        here = workspace.draft_clause()
        found = conflicts(workspace.state)
        near = [one.id for one in found if target in one.members]
        near += [one.id for one in found if here is not None and one.clause == here]
        self.open(AMENDMENTS, 1, near[:1])

    def _tick(self, name: str) -> None:
        self.now = name
        self.stack.setCurrentIndex(0)
        if name in self.pages:
            self.stack.setCurrentWidget(self.pages[name])
        self.roomed.emit()
        for each in VIEWS:
            self._context.actions[f"view.{each}"].setChecked(each == name)
        self.ticked.emit()

    @property
    def tells_all(self) -> bool:
        """Whether the page that is shown leaves the inspector nothing to say."""
        page = self.pages.get(self.now)
        return page is not None and page.wide

    @property
    def is_open(self) -> bool:
        """Whether there is a negotiation to show."""
        return self._project.is_open

    def focus(self) -> None:
        """Gives the keyboard to what is shown."""
        if self.now in self.pages:
            self.pages[self.now].enter()
        else:
            self._columns.setFocus()

    def find(self) -> bool:
        """Goes to the field of the page in which words are looked for; says whether there is
        one."""
        return self.now in self.pages and self.pages[self.now].search()

    def run(self, command: str) -> bool:
        """Decides what is chosen on the page; says whether the command was one for it."""
        area, _, name = command.partition(".")
        if self.now != AMENDMENTS or area != "amend" or name not in _DECIDING:
            return False
        if not self.pages[AMENDMENTS].run(command):
            self._context.notice.show_info(tr("No chosen amendment allows that."))
        return True

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        for page in self.pages.values():
            page.set_theme(theme)
        self.tray.set_theme(theme)

    # the tray

    def show_tray(self) -> None:
        """Unfolds the tray under the texts."""
        self.show(COMPARE)
        self.tray.unfold()
        if self.tray.isHidden():
            self._context.notice.show_info(tr("Every amendment has a place."))

    def _fill_tray(self) -> None:
        there = orphans(self._project.workspace.state) if self._project.is_open else ()
        self.tray.show_orphans(there)

    def show_clause(self, workspace: Workspace) -> None:
        """Another clause is current."""
        clause = workspace.draft_clause()
        self.tray.set_clause("" if clause is None else workspace.name(clause))

    def _ask(self, what: Callable[[Workspace], Reply]) -> None:
        workspace = self._project.workspace
        if self._context.keep_typing():
            self._context.dialogues.ask(what(workspace))

    def _went_near(self, clause: ClauseId) -> None:
        workspace = self._project.workspace
        if workspace.cells.find(workspace.cells.draft, clause) not in workspace.all_rows:
            workspace.show_all()
        workspace.go_to_draft(clause)

    # what leads from one to another

    def _told(self, name: str, content: InspectorContent) -> None:
        if name == self.now:
            self._inspector.set_content(content)

    def _went(self, clause: ClauseId) -> None:
        workspace = self._project.workspace
        self.show(COMPARE)
        workspace.go_to(clause)

    def go_to(self, clause: ClauseId) -> None:
        """Shows a clause of the draft in the texts; a filter that hides it is taken off."""
        self.show(COMPARE)
        self._went_near(clause)

    def go_to_named(self, name: str) -> None:
        """Shows the clause of the draft that delegates call so, else the open amendment that
        proposes a paragraph of that name, or that is called so itself ("am-7"). Raises UsageError
        where there is none, or where several amendments propose one."""
        from draftbench.app.amendments.amended_clauses import clause_or_proposed

        workspace, wanted = self._project.workspace, name.strip()
        amendment: AmendmentId | None = AmendmentId(wanted.lower())
        if workspace.state.entry(AmendmentId(wanted.lower())) is None:
            clause, amendment = clause_or_proposed(workspace.bench, workspace.state.draft, wanted)
        if amendment is None:
            self.go_to(clause)
        else:
            self.go(amendment)

    def next_waiting(self, direction: int) -> None:
        """Goes to the next amendment that waits for a decision, in the view that is shown."""
        workspace = self._project.workspace
        found = workspace.part(Decisions).step(direction, listed=self.now == AMENDMENTS)
        if found is None:
            self._context.notice.show_info(tr("No amendment waits for a decision."))
        else:
            self.go(found)

    def go(self, amendment: AmendmentId) -> None:
        """Shows an amendment: in the register where that is shown, else beside its clause."""
        workspace, page = self._project.workspace, self.pages[AMENDMENTS]
        if self.now == AMENDMENTS and isinstance(page, AmendmentsPage):
            page.show_amendment(amendment)
        elif workspace.part(Decisions).go(amendment):
            self.show(COMPARE)
            entry = workspace.state.entry(amendment)
            if entry is not None and is_orphan(entry):
                self.tray.unfold()
        else:
            self.open(AMENDMENTS, 0, (amendment,))

    def choose_amendment(self, amendment: AmendmentId) -> None:
        """A card of the inspector is chosen: the keys decide its amendment."""
        page = self.pages.get(self.now)
        if self.now == COMPARE:
            self._project.workspace.part(Decisions).choose(amendment)
        elif isinstance(page, AmendmentsPage):
            page.choose_card(amendment)

    def choose(self, wanted: Filter) -> None:
        """What was chosen at the side or in the strip narrows the view that it is about."""
        workspace = self._project.workspace
        if wanted[0] == "open":
            self.open(AMENDMENTS, 0)
            return
        if wanted[0] == "changes":
            self.show(COMPARE)
            workspace.fold(on=True)
            return
        there = COMPARE if about_rows(wanted) and wanted != ALL else self.now
        if there not in (COMPARE, AMENDMENTS) and wanted != ALL:
            there = AMENDMENTS if wanted[0] in ("need", "delegation", "amendments") else COMPARE
        if there == COMPARE and wanted[0] == "amendments" and not self._has_rows(wanted):
            there = AMENDMENTS
        if wanted == ("need", "orphans"):
            self.tray.unfold()
        if there == self.now and wanted[0] != "amendments":
            workspace.set_filter(wanted)  # a second click takes it off
        else:
            workspace.narrow(replace(workspace.narrowing, filter=wanted))
            if there != self.now:
                self.show(there)

    def _has_rows(self, wanted: Filter) -> bool:
        """Whether what a filter is about stands in a row of the texts."""
        workspace = self._project.workspace
        return bool(Narrowing(wanted).rows(workspace.state, workspace.cells))

    def share(self) -> str:
        """How much a filter shows of what there is, in words; empty where none is on."""
        workspace = self._project.workspace
        if workspace.filter == ALL:
            return ""
        page = self.pages[AMENDMENTS]
        if self.now == AMENDMENTS and isinstance(page, AmendmentsPage):
            if about_rows(workspace.filter):
                return ""
            return counted(
                "{shown} of {n} amendment",
                "{shown} of {n} amendments",
                len(workspace.state.entries),
                shown=page.shown(),
            )
        return counted(
            "{shown} of {n} row",
            "{shown} of {n} rows",
            len(workspace.cells),
            shown=len(workspace.rows),
        )


# The keyboard goes round the areas of the window: tools, the list at the left, what stands in the
# middle, a message, the inspector.

AREA_COMMANDS = ("view.next-area", "view.previous-area")


class AreaFocus(QObject):
    """In which area of a ``window`` the keyboard is, and the way to the next one: ``before`` the
    views in the middle, and ``behind`` them. When a dialogue is closed the keyboard is in one of
    ``kept``, or comes back to what is shown in the middle; words that stand in a field keep it."""

    def __init__(
        self,
        window: QWidget,
        viewing: ViewStack,
        *,
        before: Sequence[QWidget],
        behind: Sequence[QWidget],
        kept: Sequence[QWidget],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._viewing = viewing
        self._areas = (*before, viewing.stack, *behind)
        self._kept = (viewing.stack, *kept)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowUnblocked:
            QTimer.singleShot(0, self, self._come_back)
        return super().eventFilter(watched, event)

    def _come_back(self) -> None:
        there = self._window.focusWidget()
        typed = isinstance(there, QLineEdit) and there.text()
        if self._viewing.is_open and not typed and not any(_holds(a, there) for a in self._kept):
            self._viewing.focus()

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            command: partial(self.go, step)
            for command, step in zip(AREA_COMMANDS, (1, -1), strict=True)
        }

    def go(self, step: int) -> None:
        """Goes to the next area (1) or to the one before (-1) that shows and can take the keyboard:
        there to where one was last, else to the first that can be worked."""
        middle = self._viewing.stack
        areas = [area for area in self._areas if area.isVisible()]
        there = QApplication.focusWidget()
        held = [n for n, area in enumerate(areas) if _holds(area, there)]
        here = held[-1] if held else areas.index(middle)  # the inspector may lie over the texts
        for way in range(1, len(areas)):
            area = areas[(here + step * way) % len(areas)]
            if area is middle:
                self._viewing.focus()
                return
            goal = area.focusWidget() or area
            found = goal if _takes(goal) else next(filter(_takes, _inside(area)), None)
            if found is not None:
                found.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _holds(area: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (area is widget or area.isAncestorOf(widget))


def _takes(widget: QWidget) -> bool:
    """Whether Tab would come to it."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _inside(area: QWidget) -> Iterator[QWidget]:
    """What stands in an area, in the order of Tab."""
    one = area.nextInFocusChain()
    while one is not None and one is not area:
        if area.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()
