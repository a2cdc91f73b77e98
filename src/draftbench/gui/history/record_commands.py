"""What the commands on the record do: moments, checks, copies, and what other desks did."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from draftbench.gui.history import history_lists
from draftbench.gui.history.desk_roster import RosterDesks
from draftbench.gui.history.exchange_lists import taken_in, written
from draftbench.gui.history.project_copies import copied, counted_versions
from draftbench.gui.rows.context import Context
from draftbench.gui.session.passphrase_forms import private_holdings
from draftbench.gui.speech import plain_name, tr


class RecordCommands:
    """The commands on the record in one window."""

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
