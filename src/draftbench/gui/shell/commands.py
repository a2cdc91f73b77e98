"""What each command does: the parts of one window that do it, by the command's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QProcess, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from draftbench import __version__, processes
from draftbench.app.commands import COMMANDS, LEADING
from draftbench.gui.amendments.amendment_commands import AmendmentCommands
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.checks.check_commands import CheckCommands
from draftbench.gui.checks.reference_list import ReferenceCommands
from draftbench.gui.checks.search_commands import SearchCommands
from draftbench.gui.columns.comparison_commands import ComparisonCommands, LinkCommands
from draftbench.gui.dates import clock
from draftbench.gui.files.export_commands import ExportCommands
from draftbench.gui.files.open_commands import OpenCommands
from draftbench.gui.history.history_commands import RecordCommands, UndoCommands
from draftbench.gui.history.history_lists import salvage_form
from draftbench.gui.imports.import_commands import ImportCommands
from draftbench.gui.meeting.meeting_commands import MeetingCommands, RoomCommands
from draftbench.gui.meeting.projector_commands import ProjectorCommands
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.file_filters import project_files
from draftbench.gui.settings.keys_page import KeysDialog
from draftbench.gui.shell.guide_commands import GuideCommands
from draftbench.gui.shell.menus import MenuBar, needs_project
from draftbench.gui.shell.palette import CommandPalette, found
from draftbench.gui.shell.settings_commands import LanguageCommands, SettingsCommands
from draftbench.gui.shell.tour_view import Scene, TourView
from draftbench.gui.shell.view_stack import AREA_COMMANDS, AreaFocus
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.notice import Notice
from draftbench.gui.writing.kept_writer import KeptWriter
from draftbench.gui.writing.safekeeping import Safekeeping
from draftbench.gui.writing.unfinished_words import saved
from draftbench.gui.writing.writing_commands import WritingCommands

if TYPE_CHECKING:
    from draftbench.gui.shell.window_parts import WindowParts

_Wanted = tuple[Callable[[Workspace, int], bool], str]
_DIFFERENCE: _Wanted = (
    lambda w, row: w.cells.shows_change(row),
    marked("There is no difference in the rows that are shown."),
)
_BRACKET: _Wanted = (
    lambda w, row: w.cells.bracketed(row),
    marked("There is no open bracket in the rows that are shown."),
)
_CONFLICT: _Wanted = (
    Workspace.conflicts_in,
    marked("There is no conflict in the rows that are shown."),
)
_DISCREPANCY: _Wanted = (
    lambda w, row: row in w.cells.languages.rows,
    marked("There is no difference between languages in the rows that are shown."),
)
"""What the keys step to: whether a row is one, and what is said where none is."""
_WHILE_WRITING = frozenset(command.id for command in COMMANDS if command.while_writing)
_LOOKS = {"marks", "differences", "beside", "motion"}
"""Settings of how changes are shown."""


class Commands(QObject):
    """The commands of one main window."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        context = self._context = window.context
        columns, room = window.columns, window.strip.room
        self.habits = SettingsCommands(
            context, window.wishing, window.viewing, (columns, window.inspector)
        )
        self.habits.painted.connect(window.set_theme)
        self.habits.lettered.connect(window.letter_anew)
        self.habits.rekeyed.connect(window.show_current)
        self.habits.changed.connect(self._on_settings)
        self.importing = ImportCommands(context)
        self.record = RecordCommands(context)
        self.linking = LinkCommands(context, columns)
        self.looking = ComparisonCommands(
            context, columns, window.menus["View", LEADING], window.inspector.enter_theme
        )
        self.opening = OpenCommands(
            context,
            show=window.show_workspace,
            look=self.looking.kept,
            salvage=salvage_form,
            bring_in=self.importing,
            receive=self.record.receive,
        )
        self.safekeeping = Safekeeping(context, columns)
        self.safekeeping.began.connect(self.opening.comparing.offer)
        self.exporting = ExportCommands(context, self.safekeeping.fault.emit)
        self.opening.comparing.written.connect(self.exporting.tell_written)
        self.taking = UndoCommands(context, columns)
        for jobs in (window.jobs, window.file_jobs, self.taking.jobs):
            jobs.broken.connect(self.safekeeping.fault)
        self.writing = WritingCommands(context, columns, self.safekeeping)
        self.safekeeping.file.moved.connect(KeptWriter(context).follow)
        self.finding = SearchCommands(
            context,
            columns,
            window.finder,
            window.findbar,
            window.viewing,
            self.offer_commands,
        )
        self.projecting = ProjectorCommands(context, columns, room)
        self.amending = AmendmentCommands(context, columns, self.projecting.show_sign)
        self.room = RoomCommands(context, columns, room, window.add_bar)
        self.meeting = MeetingCommands(context)
        self.checks = CheckCommands(context, self.writing.spelling)
        self.guiding = GuideCommands(window, context.theme, self._place, self.safekeeping.done)
        self.referring = ReferenceCommands(context)
        self.speaking = LanguageCommands(context, self.safekeeping.keep_now, window.renew)
        scene = Scene(
            window,
            context.project,
            columns,
            window.viewing,
            window.inspector,
            window.band,
            window.menus,
        )
        self.touring = TourView(
            scene,
            window.wishing,
            context.theme,
            self.opening.open_sample,
            lambda offered: window.start.offer_tour(offered=offered),
        )
        self.areas = AreaFocus(
            window,
            window.viewing,
            before=(window.band, window.toolbar, window.sidebar),
            behind=(window.notice, window.inspector),
            kept=(window.sidebar, window.inspector),
        )

    def begin(self, workspace: Workspace) -> None:
        """A negotiation is opened: what follows its decisions does so from the beginning."""
        workspace.part(Decisions)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """Every command of the list and what it does."""
        window = self._window
        parts = (
            self.opening,
            self.importing,
            self.exporting,
            self.record,
            self.taking,
            self.writing,
            self.finding,
            self.referring,
            self.checks,
            self.amending,
            self.meeting,
            self.room,
            self.projecting,
            self.linking,
            self.looking,
            window.viewing,
            self.habits,
            self.speaking,
            self.touring,
            self.areas,
        )
        made = {name: deed for part in parts for name, deed in part.by_command().items()}
        return made | {
            "file.open-beside": lambda: ask_beside(window, window.notice),
            "file.new-window": lambda: open_window(window.notice),
            "file.save": self._save,
            "file.close": window.close_project,
            "edit.cut": lambda: self._press(Qt.Key.Key_X),
            "edit.copy": lambda: self._press(Qt.Key.Key_C),
            "edit.paste": self._paste,
            "edit.select-all": lambda: self._press(Qt.Key.Key_A),
            "file.quit": window.close,
            "view.next-difference": lambda: self._step(1, _DIFFERENCE),
            "view.previous-difference": lambda: self._step(-1, _DIFFERENCE),
            "view.next-discrepancy": lambda: self._step(1, _DISCREPANCY),
            "view.previous-discrepancy": lambda: self._step(-1, _DISCREPANCY),
            "view.next-bracket": lambda: self._step(1, _BRACKET),
            "view.previous-bracket": lambda: self._step(-1, _BRACKET),
            "view.next-conflict": lambda: self._step_to_conflict(1),
            "view.previous-conflict": lambda: self._step_to_conflict(-1),
            "view.next-clause": self._next_clause,
            "view.larger": lambda: window.set_zoom(window.zoom + 0.1),
            "view.smaller": lambda: window.set_zoom(window.zoom - 0.1),
            "view.normal-size": lambda: window.set_zoom(1.0),
            "view.map": self._map,
            "view.list": window.panels.flip_list,
            "view.inspector": window.panels.flip_inspector,
            "view.palette": self.offer_commands,
            "help.guide": self.guiding.open,
            "help.keys": self._keys,
            "help.report": self.safekeeping.copy,
            "help.about": self._about,
        }

    def run(self, command: str) -> None:
        """Runs a command of the list; one that is about more than the view first takes over what
        is being typed, and is left undone where the words are refused. Without a negotiation only
        what opens one is done."""
        if not self._context.project.is_open and needs_project(command):
            return
        if self._in_the_editor(command):
            return
        if command not in AREA_COMMANDS:  # by which one comes to its buttons
            self._context.notice.drop()
        self.safekeeping.done.append(command)
        if command not in _WHILE_WRITING and not self.writing.keep_typing():
            return
        if not self._window.viewing.run(command):
            self.by_command()[command]()

    def _in_the_editor(self, command: str) -> bool:
        """Does what a command means while a clause is written, or before; says whether that was
        it."""
        if self.writing.in_the_editor(command):
            return True
        if command.startswith("view.projector"):  # whether somebody is typing or not
            self.projecting.by_command()[command]()
            return True
        return self.room.before(command) or self.amending.in_the_editor(command)

    def _step(self, direction: int, wanted: _Wanted) -> None:
        workspace = self._context.project.workspace
        test, none = wanted
        if workspace.step(direction, lambda row: test(workspace, row)):
            self._window.columns.lead_eye()
        else:
            self._context.notice.show_info(tr(none))
        self._window.columns.setFocus()

    def _step_to_conflict(self, direction: int) -> None:
        """Keys and the filled button then mean what is in conflict, not what applies beside it."""
        self._step(direction, _CONFLICT)
        workspace = self._context.project.workspace
        row = workspace.current[0]
        entries = workspace.entries(row) if row in workspace.rows else ()
        stuck = next((one for one in entries if one.open and one.in_conflict), None)
        if stuck is not None:
            workspace.part(Decisions).target = stuck.amendment.id
            workspace.moved.emit(workspace.current)

    def write(self, kind: str, path: Path) -> None:
        """Writes an output in the background, as was chosen last."""
        self.exporting.write_kind(kind, path)

    def close(self) -> bool:
        """Takes over what is typed, stops what runs in the background and waits for it, and closes
        the negotiation: no thread is left behind. Says whether the window may close."""
        window = self._window
        if not self.safekeeping.may_close() or not self.opening.comparing.may_close():
            return False
        window.keep_state()
        for jobs in (window.jobs, window.file_jobs):
            jobs.close()
        self.taking.close()
        self.exporting.close()
        self.guiding.close()
        window.close_project()
        self.safekeeping.file.quit()
        self.writing.close()
        return True

    def _on_settings(self, changed: set[str]) -> None:
        """Settings have other values."""
        if "spelling" in changed:
            self.writing.switch_spelling(on=bool(self.habits.wishing.value("spelling")))
        if changed & _LOOKS and self._context.project.is_open:
            self.looking.begin(self._context.project.workspace)
            self.looking.show()
        if "chair-bar" in changed:
            self.room.show_bar()

    # what every program has

    def _save(self) -> None:
        """Says that all is saved, which it always is, and keeps what is being typed."""
        editor = self._window.columns.editor
        if editor is None or not editor.changed:
            words = saved(self._context.project.workspace)
        elif self.safekeeping.keep_now():
            now = datetime.now().astimezone().isoformat()
            words = tr("Typing kept · {time}", time=clock(now))
        else:
            words = tr("Typing not kept")
        self._window.strip.flash_saved(words)

    def _press(self, key: Qt.Key) -> bool:
        """Does what a key with Ctrl means where the keyboard is; says whether one types there."""
        bar = self._window.menuBar()
        if isinstance(bar, MenuBar):
            bar.leave()
        widget = QApplication.focusWidget()
        there: QWidget | None = widget
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
        while there is not None and not there.isWindow():  # past the keys of commands
            event.accept()
            there.event(event)
            there = None if event.isAccepted() else there.parentWidget()
        return isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit))

    def _paste(self) -> None:
        if not self._press(Qt.Key.Key_V):
            self.opening.paste()

    # views and help

    def _place(self) -> str:
        """Where the window is, for the guide."""
        if not self._context.project.is_open:
            return "start"
        if self._window.columns.editor is not None:
            return "editor"
        return f"view.{self._window.viewing.now}"

    def _map(self) -> None:
        overview = self._window.columns.overview
        overview.setVisible(not overview.isVisible())

    def _next_clause(self) -> None:
        if not self._context.project.workspace.choose_next():
            self._context.notice.show_info(tr("There is only one clause in this row."))

    def offer_commands(self, typed: str = "") -> bool:
        """Unfolds the commands under the field, those that match what is ``typed``; says whether
        there are any."""
        window = self._window
        enabled = [c for c in COMMANDS if window.actions_by_id[c.id].isEnabled()]
        if not found(enabled, typed):
            return False
        palette = CommandPalette(enabled, window.theme, window, under=window.finder)
        palette.field.setText(typed)
        palette.chosen.connect(lambda name: window.actions_by_id[name].trigger())
        palette.open()
        return True

    def _keys(self) -> None:
        KeysDialog(self._window).exec()

    def _about(self) -> None:
        words = tr(
            "draftbench {version}\nFrom many source texts to one adopted text.", version=__version__
        )
        QMessageBox.about(self._window, tr("About draftbench"), words)


# More than one window: each is a process of its own, so that none can hold up another. Two windows
# on one project are safe: the second says who has it open and only reads it.


def open_window(notice: Notice, project: Path | None = None) -> int:
    """Opens a further window, on a ``project`` where one is given; gives the id of its process, 0
    where it did not start, which ``notice`` tells."""
    program, *arguments = processes.window(project)
    folder = str(Path.home() if project is None else project.parent)
    started, process = QProcess.startDetached(program, arguments, folder)
    if started:
        return int(process)
    notice.show_error(tr("Another window could not be opened: start draftbench once more."))
    return 0


def ask_beside(parent: QWidget, notice: Notice) -> None:
    """Lets the user choose a project for a window of its own."""
    title = tr("Open a negotiation in a new window")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", project_files())
    if name:
        open_window(notice, Path(name))
