"""What each command does: from the command's name to dialogues, presenters and jobs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from draftbench import __version__
from draftbench.amend.amendment import AmendmentId
from draftbench.app.commands import COMMANDS
from draftbench.app.imports.importnotes import imports
from draftbench.gui.amendments.amendment_commands import ActDeeds
from draftbench.gui.amendments.decisions import Deciding
from draftbench.gui.checks.reference_commands import ReferDeeds
from draftbench.gui.checks.search_commands import FindDeeds
from draftbench.gui.editor.clause_editor import ClauseEditor, Edit
from draftbench.gui.files.export_commands import Exporting
from draftbench.gui.files.open_commands import Opening
from draftbench.gui.history.undo_commands import TakingBack
from draftbench.gui.imports.import_commands import Importing
from draftbench.gui.imports.import_notes_view import NotesDialog
from draftbench.gui.inspector.further_acts import FURTHER
from draftbench.gui.meeting.projector_commands import ProjectorDeeds
from draftbench.gui.meeting.room_commands import RoomDeeds
from draftbench.gui.rows.comparison_commands import Looking
from draftbench.gui.rows.link_commands import LinkDeeds
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.settings.keys_dialog import KeysDialog
from draftbench.gui.shell import window_state
from draftbench.gui.shell.area_focus import AreaFocus
from draftbench.gui.shell.guide_commands import Guiding
from draftbench.gui.shell.language_commands import Speaking
from draftbench.gui.shell.palette import CommandPalette
from draftbench.gui.shell.settings_commands import Habits
from draftbench.gui.shell.tour_view import Touring
from draftbench.gui.shell.windows import ask_beside, open_window
from draftbench.gui.speech import marked, tr
from draftbench.gui.writing.draft_words import Writing
from draftbench.gui.writing.safekeeping import Safekeeping
from draftbench.gui.writing.unfinished_words import Return
from draftbench.gui.writing.writing_commands import WritingDeeds

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow

_Wanted = tuple[Callable[[Workspace, int], bool], str]
_DIFFERENCE: _Wanted = (
    lambda w, row: w.cells.differs(row),
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
"""What the keys step to: whether a row is one, and what is said where none is."""


class Deeds(QObject):
    """The commands of one main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.habits = Habits(window)
        self.importing = Importing(window)
        self.opening = Opening(window, self.importing)
        self.linking = LinkDeeds(window)
        self.looking = Looking(window)
        self.acting = ActDeeds(window)
        self.safekeeping = Safekeeping(window)
        self.exporting = Exporting(window, self.safekeeping)
        self.taking = TakingBack(window)
        for jobs in (window.jobs, window.file_jobs, self.taking.jobs):
            jobs.broken.connect(self.safekeeping.fault)
        self.writing = WritingDeeds(window)
        self.finding = FindDeeds(window)
        self.projecting = ProjectorDeeds(window)
        self.room = RoomDeeds(window)
        self.guiding = Guiding(window)
        self.referring = ReferDeeds(window)
        self.speaking = Speaking(window)
        self.touring = Touring(window)
        self.areas = AreaFocus(window)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """Every command of the list and what it does."""
        window = self._window
        return {
            "file.new": self.opening.ask_new,
            "file.open": self.opening.ask_project,
            "file.open-beside": lambda: ask_beside(window),
            "file.new-window": lambda: open_window(window),
            "file.add-source": self.opening.ask_texts,
            "file.paste": self.opening.paste,
            "file.new-pasted": self.opening.new_pasted,
            "file.import": self.importing.ask,
            "file.notes": self._notes,
            "file.close": window.close_project,
            "file.quit": window.close,
            "export.export": self.exporting.ask,
            "edit.undo": self._undo,
            "edit.redo": self._redo,
            "edit.delete": self._with(lambda w: w.part(Writing).delete()),
            "edit.move-up": self._with(lambda w: w.part(Writing).shift(-1)),
            "edit.move-down": self._with(lambda w: w.part(Writing).shift(1)),
            "amend.accept": lambda: self._decide_current("accept"),
            "amend.reject": lambda: self._decide_current("reject"),
            "amend.hold": lambda: self._decide_current("hold"),
            "amend.withdraw": lambda: self._decide_current("withdraw"),
            "view.next-difference": lambda: self._step(1, _DIFFERENCE),
            "view.previous-difference": lambda: self._step(-1, _DIFFERENCE),
            "view.next-discrepancy": lambda: self._step_languages(1),
            "view.previous-discrepancy": lambda: self._step_languages(-1),
            "view.next-bracket": lambda: self._step(1, _BRACKET),
            "view.previous-bracket": lambda: self._step(-1, _BRACKET),
            "view.next-conflict": lambda: self._step(1, _CONFLICT),
            "view.previous-conflict": lambda: self._step(-1, _CONFLICT),
            "view.next-clause": self._next_clause,
            "view.larger": lambda: window.set_zoom(window.zoom + 0.1),
            "view.smaller": lambda: window.set_zoom(window.zoom - 0.1),
            "view.normal-size": lambda: window.set_zoom(1.0),
            "view.map": self._map,
            "view.palette": self._palette,
            **self.habits.by_command(),
            **self.linking.by_command(),
            **self.looking.by_command(),
            **self.acting.by_command(),
            **self.writing.by_command(),
            **self.finding.by_command(),
            **self.projecting.by_command(),
            **self.room.by_command(),
            **self.referring.by_command(),
            **self.speaking.by_command(),
            **self.touring.by_command(),
            **self.areas.by_command(),
            **window.viewing.by_command(),
            "help.guide": self.guiding.open,
            "help.keys": self._keys,
            "help.report": self.safekeeping.copy,
            "help.about": self._about,
        }

    def _with(self, what: Callable[[Workspace], object]) -> Callable[[], object]:
        def deed() -> object:
            workspace = self._window.workspace
            return None if workspace is None else what(workspace)

        return deed

    def _step(self, direction: int, wanted: _Wanted) -> None:
        workspace = self._window.workspace
        test, none = wanted
        if workspace is not None and not workspace.step(direction, lambda r: test(workspace, r)):
            self._window.notice.show_info(tr(none))
        self._window.columns.setFocus()

    def _step_languages(self, direction: int) -> None:
        """To the next clause that differs between language versions."""
        workspace = self._window.workspace
        if workspace is not None:
            rows = workspace.cells.languages.rows
            none = marked("There is no difference between languages in the rows that are shown.")
            self._step(direction, (lambda _, row: row in rows, none))

    # files

    def _notes(self) -> None:
        if self._window.workspace is not None:
            NotesDialog(imports(self._window.workspace.bench.events), self._window).exec()

    def write(self, kind: str, path: Path) -> None:
        """Writes an output in the background, as was chosen last."""
        self.exporting.write_kind(kind, path)

    def close(self) -> bool:
        """Takes over what is typed, stops what runs in the background and waits for it, and closes
        the negotiation: no thread is left behind. Says whether the window may close."""
        window = self._window
        if not self.safekeeping.may_close():
            return False
        window_state.keep(window)
        for jobs in (window.jobs, window.file_jobs):
            jobs.close()
        self.taking.close()
        self.exporting.close()
        self.guiding.close()
        window.close_project()
        self.safekeeping.file.quit()
        self.writing.close()
        return True

    # the draft

    def finish_edit(self, edit: Edit) -> None:
        """What was typed becomes the draft's text or an amendment."""
        self.writing.finish_edit(edit)

    def write_again(self, found: Return) -> ClauseEditor | None:
        """The editor opened for words that were not finished; None where it cannot be."""
        return self.writing.write_again(found)

    def keep_typing(self) -> bool:
        """What stands in an open editor is taken over before anything else is done: nothing that
        was typed is lost, and nobody is asked. Says whether no editor is open any more; it stays
        where its words are refused."""
        return self.writing.keep_typing()

    def _undo(self) -> None:
        """Takes back what was typed last, where an editor is open, else the last act."""
        editor = self._window.columns.editor
        if editor is not None and editor.changed:
            editor.text.undo()
        elif self._window.workspace is not None and self.keep_typing():
            self.taking.go(again=False)

    def _redo(self) -> None:
        editor = self._window.columns.editor
        if editor is not None:
            editor.text.redo()
        else:
            self.taking.go(again=True)

    # decisions

    def decide(self, verb: str, amendment: str) -> None:
        """Does with an amendment what a button of its card says."""
        if verb in FURTHER:
            self.acting.amend(verb, amendment)
        elif self._window.workspace is not None:
            self._window.workspace.part(Deciding).decide(verb, AmendmentId(amendment))

    def _decide_current(self, verb: str) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        entry = workspace.part(Deciding).first_open()
        if entry is None:
            self._window.notice.show_info(tr("No amendment of this clause is open."))
            return
        self.decide(verb, entry.amendment.id)

    # views and help

    def _map(self) -> None:
        overview = self._window.columns.overview
        overview.setVisible(not overview.isVisible())

    def _next_clause(self) -> None:
        workspace = self._window.workspace
        if workspace is not None and not workspace.choose_next():
            self._window.notice.show_info(tr("There is only one clause in this row."))

    def _palette(self) -> None:
        enabled = [c for c in COMMANDS if self._window.actions_by_id[c.id].isEnabled()]
        palette = CommandPalette(enabled, self._window.theme, self._window)
        palette.chosen.connect(lambda name: self._window.actions_by_id[name].trigger())
        palette.open()

    def _keys(self) -> None:
        KeysDialog(self._window).exec()

    def _about(self) -> None:
        words = tr(
            "draftbench {version}\nFrom many source texts to one adopted text.", version=__version__
        )
        QMessageBox.about(self._window, tr("About draftbench"), words)
