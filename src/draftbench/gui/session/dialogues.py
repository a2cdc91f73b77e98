"""What is asked of people in one main window: forms one after another, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from draftbench.errors import Cancelled, DraftbenchError
from draftbench.gui.session.form_words import FormWordKeeper
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.session.session import SessionHolder
from draftbench.gui.session.undo import taken_back
from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.form_view import FormDialog
from draftbench.gui.widgets.list_dialog import ListDialog
from draftbench.gui.widgets.list_panel import ListPanel
from draftbench.gui.widgets.notice import Notice
from draftbench.gui.widgets.replies import Form, Listing, Lists, Place, Reply, Said, Work
from draftbench.progress import Progress

Told = Callable[[Said | None], None]


class Dialogues(QObject):
    """``form`` is the dialogue that was opened last, ``lists`` the lists: in one, or on a page.
    ``placed`` carries a view, the number of a list of it and the rows chosen there; ``went`` a
    clause to be shown behind; ``left`` says that the keyboard goes back to what is behind."""

    placed = Signal(object)
    went = Signal(object)
    left = Signal()

    def __init__(
        self,
        parent: QWidget,
        project: SessionHolder,
        notice: Notice,
        jobs: Jobs,
        theme: Callable[[], Theme],
        help_for: Callable[[QDialog, str], object],
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._project = project
        self._notice = notice
        self._jobs = jobs
        self._theme = theme
        self._help_for = help_for
        self.keeping = FormWordKeeper(project, notice, self)
        self.form: FormDialog | None = None
        self.lists: ListPanel | None = None

    def ask(self, reply: Reply, told: Told | None = None, parent: QWidget | None = None) -> None:
        """Shows a form and what follows it, to the end; then ``told`` gets the last sentence,
        by default the notice bar."""
        match reply:
            case Form():
                dialog = FormDialog(reply, parent or self._parent)
                self.keeping.attend(dialog)
                dialog.accepted.connect(lambda: self.ask(dialog.reply, told, parent))
                self.form = dialog
                self._help_for(dialog, "")
                dialog.open()
            case Work(work, then):
                session = self._project.session if self._project.is_open else None

                def done(made: Any) -> None:
                    now = self._project.session if self._project.is_open else None
                    if now is session:
                        follows = made if isinstance(made, Said) else then(made)
                        self.ask(follows, told, parent)

                self._jobs.start(lambda progress: _safely(work, progress), done)
            case Lists(title, listings, chosen):
                self.show_lists(title, listings, parent=parent, chosen=chosen)
            case Place(view, at, chosen):
                self.placed.emit((view, at, chosen))
            case _:
                (told or self._tell)(reply)

    def _tell(self, said: Said | None) -> None:
        if said is None:
            pass
        elif said.bad:
            self._notice.show_error(" ".join((said.words, *said.lines)))
        elif said.lines or not said.acted:
            self._notice.show_info(" ".join((said.words, *said.lines)))
        self._back()

    def show_lists(
        self,
        title: str,
        listings: Sequence[Listing],
        parent: QWidget | None = None,
        chosen: Sequence[str] = (),
    ) -> None:
        """Opens lists; what is done in them shows in the window behind at once."""
        theme = self._theme()
        over = parent or self._parent
        dialog = ListDialog(title, listings, self.ask, chosen=chosen, theme=theme, parent=over)
        panel = dialog.panel
        panel.went.connect(self.went)
        panel.finished.connect(self._tell)
        panel.undone.connect(lambda: self._undo(panel))
        dialog.finished.connect(lambda _: self._close_lists(panel))
        if parent is None:
            dialog.finished.connect(lambda _: self._back())
        self.lists = panel
        self._help_for(dialog, "")
        dialog.open()

    def _close_lists(self, panel: ListPanel) -> None:
        if self.lists is panel:
            self.lists = None

    def _back(self) -> None:
        if self._project.is_open:
            self.left.emit()

    def _undo(self, panel: ListPanel) -> None:
        session = self._project.session
        words = session.undo_words
        reply: Reply = Said(tr("Nothing earlier to undo. Older changes are in History."), bad=True)
        if words:
            reply = taken_back(session, words)

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
