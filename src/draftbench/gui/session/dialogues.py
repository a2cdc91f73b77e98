"""What is asked of people in one main window: forms one after another, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from draftbench.document import ClauseId
from draftbench.errors import Cancelled, DraftbenchError
from draftbench.gui.session.form_words import FormKeeping
from draftbench.gui.session.undo import taken_back
from draftbench.gui.speech import relayed, tr
from draftbench.gui.widgets.form import Form, Lists, Place, Reply, Said, Work
from draftbench.gui.widgets.form_view import FormDialog
from draftbench.gui.widgets.list_dialog import ListDialog
from draftbench.gui.widgets.list_panel import ListPanel
from draftbench.gui.widgets.listing import Listing
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow

Told = Callable[[Said | None], None]


class Asking(QObject):
    """``form`` is the dialogue that was opened last, ``lists`` the lists: in one, or on a page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.keeping = FormKeeping(window)
        self.form: FormDialog | None = None
        self.lists: ListPanel | None = None

    def ask(self, reply: Reply, told: Told | None = None, parent: QWidget | None = None) -> None:
        """Shows a form and what follows it, to the end; then ``told`` gets the last sentence,
        by default the notice bar."""
        match reply:
            case Form():
                dialog = FormDialog(reply, parent or self._window)
                self.keeping.attend(dialog)
                dialog.accepted.connect(lambda: self.ask(dialog.reply, told, parent))
                self.form = dialog
                self._window.deeds.guiding.follow(dialog)
                dialog.open()
            case Work(work, then):
                workspace = self._window.workspace

                def done(made: Any) -> None:
                    if self._window.workspace is workspace:
                        follows = made if isinstance(made, Said) else then(made)
                        self.ask(follows, told, parent)

                self._window.file_jobs.start(lambda progress: _safely(work, progress), done)
            case Lists(title, listings, chosen):
                self.show_lists(title, listings, parent=parent, chosen=chosen)
            case Place(view, at, chosen):
                self._window.viewing.open(view, at, chosen)
            case _:
                (told or self._tell)(reply)

    def _tell(self, said: Said | None) -> None:
        if said is None:
            pass
        elif said.bad:
            self._window.show_error(" ".join((said.words, *said.lines)))
        elif said.lines or not said.acted:
            self._window.notice.show_info(" ".join((said.words, *said.lines)))
        self._back()

    def show_lists(
        self,
        title: str,
        listings: Sequence[Listing],
        parent: QWidget | None = None,
        chosen: Sequence[str] = (),
    ) -> None:
        """Opens lists; what is done in them shows in the window behind at once."""
        theme = self._window.theme
        over = parent or self._window
        dialog = ListDialog(title, listings, self.ask, chosen=chosen, theme=theme, parent=over)
        panel = dialog.panel
        panel.went.connect(self._go)
        panel.undone.connect(lambda: self._undo(panel))
        if parent is None:
            dialog.finished.connect(lambda _: self._back())
        self.lists = panel
        self._window.deeds.guiding.follow(dialog)
        dialog.open()

    def _back(self) -> None:
        if self._window.workspace is not None:
            self._window.viewing.focus()

    def _go(self, clause: ClauseId) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.go_to(clause)

    def _undo(self, panel: ListPanel) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            words = workspace.state.undo
            reply: Reply = Said(tr("There is nothing to undo."), bad=True)
            if words:
                reply = taken_back(workspace, words)

            def told(said: Said | None) -> None:
                if isValid(panel):
                    panel.refresh()
                    panel.say(said)

            self.ask(reply, told, panel)


def _safely(work: Callable[[Progress], Any], progress: Progress) -> Any:
    """What the work makes; a refusal is told where it was asked for, not behind it."""
    try:
        return work(progress)
    except Cancelled:
        raise
    except DraftbenchError as error:
        return Said(relayed(str(error)), bad=True)
