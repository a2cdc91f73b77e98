"""Undo and redo of one main window, and what else the commands on the record do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.history import history_lists
from draftbench.gui.history.desk_roster import RosterDesks
from draftbench.gui.history.exchange_lists import taken_in, written
from draftbench.gui.history.project_copies import copied, counted_versions
from draftbench.gui.rows.context import Context
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.session.passphrase_forms import private_holdings
from draftbench.gui.session.undo import is_long, taken_back
from draftbench.gui.speech import plain_name, tr
from draftbench.gui.widgets.replies import Said, Work


class UndoCommands(QObject):
    """Undo and redo. What takes its time goes on in the background, one after the other in the
    order in which the keys were pressed. ``jobs`` are its own: nothing else that is begun drops an
    undo."""

    def __init__(self, context: Context, columns: ColumnsView) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._waiting: list[bool] = []
        self.jobs = Jobs(self)
        self.jobs.progressed.connect(lambda report: context.status.show_progress(*report))
        self.jobs.idle.connect(lambda _: context.status.hide_progress())
        self.jobs.failed.connect(self._on_failed)
        context.project.opened.connect(lambda _: self.cancel())
        context.project.closed.connect(self.cancel)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {"edit.undo": self._undo, "edit.redo": self._redo}

    def _undo(self) -> None:
        """Takes back what was typed last, where an editor is open, else the last act."""
        editor = self._columns.editor
        if editor is not None and editor.changed:
            editor.text.undo()
        elif self._context.keep_typing():
            self.go(again=False)

    def _redo(self) -> None:
        editor = self._columns.editor
        if editor is not None:
            editor.text.redo()
        else:
            self.go(again=True)

    def go(self, *, again: bool) -> None:
        """Takes back the last act, or does it again."""
        workspace = self._project.workspace
        if not is_long(workspace):
            _ = workspace.redo() if again else workspace.undo()
        elif self.jobs.busy:
            self._waiting.append(again)
        else:
            self._start(again=again)

    def cancel(self) -> None:
        """Nothing that still waits is done."""
        self._waiting.clear()
        self.jobs.cancel()

    def close(self) -> None:
        """Stops and waits."""
        self._waiting.clear()
        self.jobs.close()

    def _start(self, *, again: bool) -> None:
        workspace = self._project.workspace
        words = workspace.redo_words if again else workspace.undo_words
        if not words:
            _ = workspace.redo() if again else workspace.undo()
            return
        reply = taken_back(workspace, words, again=again, by_key=True)

        def done(made: Any) -> None:
            if not self._project.holds(workspace) or not isinstance(reply, Work):
                return
            said = reply.then(made)
            if isinstance(said, Said) and said.bad:
                self._on_failed(said.words)
            elif self._waiting:
                self._start(again=self._waiting.pop(0))

        if isinstance(reply, Work):
            self.jobs.start(reply.work, done)

    def _on_failed(self, sentence: object) -> None:
        self._waiting.clear()
        self._context.notice.show_error(str(sentence))


class RecordCommands:
    """The commands on the record in one window: moments, checks, copies, and what others did."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        asks = self._context.asks
        return {
            "record.name": asks(history_lists.name_moment),
            "record.counts": asks(counted_versions),
            "record.copy": asks(copied),
            "record.private": asks(private_holdings),
            "record.check": asks(history_lists.checked),
            "record.salvage": asks(history_lists.salvaged),
            "file.exchange": asks(written),
            "file.receive": self._receive,
            "negotiate.desks": self.desks,
        }

    def desks(self) -> None:
        """Which desk may act for whom."""
        desks = RosterDesks(self._context.project.workspace, self._key_file)
        self._context.dialogues.show_lists(tr("Desks"), (desks,))

    def _key_file(self) -> str:
        panel = self._context.dialogues.lists
        parent = self._context.parent if panel is None else panel.window()
        return QFileDialog.getOpenFileName(parent, tr("File with the key of a desk"))[0]

    def receive(self, path: Path) -> None:
        """Takes in what somebody did in a copy."""
        if self._context.keep_typing():
            self._context.dialogues.ask(taken_in(self._context.project.workspace, path))

    def _receive(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._context.parent, tr("What was done in a copy"), "", _event_files()
        )
        if name:
            self.receive(Path(name))


def _event_files() -> str:
    endings = "*.zip *.draftbench"
    return plain_name(tr("What was done, or a copy ({endings});;All files (*)", endings=endings))
