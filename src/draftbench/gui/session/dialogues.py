"""What is asked of people in one main window: forms one after another, and what came of them. Words
are kept while they are typed, and offered when the form comes again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget
from shiboken6 import isValid

from draftbench.app.texts.unfinished import (
    FormWords,
    forget_form,
    keep_form,
    kept_forms,
    mark_offered,
    sweep_forms,
)
from draftbench.errors import Cancelled, DraftbenchError
from draftbench.gui.dates import clock
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.session.passphrase_forms import locked_words
from draftbench.gui.session.session import SessionHolder
from draftbench.gui.session.undo import taken_back
from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.form_view import FormDialog
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.list_panel import Ask, ListPanel
from draftbench.gui.widgets.notice import Notice, Offer
from draftbench.gui.widgets.replies import Form, Listing, Lists, Place, Reply, Said, Work
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.record.privateline import PrivateLine


_LIST_SIZE = (1240, 640)
_ROOM = 60
"""Pixels that are left free around it in the window, at least."""


REASONS = "reasons"
"""What stands for a title where reasons of amendments are kept, which have no form."""


class _Deed(QRunnable):
    """Writes off the main thread, for a disk may be slow."""

    def __init__(self, deed: Callable[[], None]) -> None:
        super().__init__()
        self._deed = deed

    def run(self) -> None:
        """Does it; what the disk refuses is refused again, and told, when something is sent."""
        with suppress(DraftbenchError, OSError):
            self._deed()


class FormWordKeeper(QObject):
    """The forms of one main window."""

    def __init__(self, project: SessionHolder, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._notice = notice
        self._pool = QThreadPool(self, maxThreadCount=1)

    def _path(self) -> Path | None:
        if not self._project.is_open or self._project.session.bench.read_only:
            return None
        return self._project.session.path

    def attend(self, dialog: FormDialog) -> None:
        """Offers what was typed in this form before, and keeps what is typed now."""
        path, title = self._path(), dialog.form.title
        if path is None:
            return
        self._pool.waitForDone()
        former = next((one for one in self._kept(path) if one.title == title), None)
        if former is not None:
            dialog.offer(former.words, clock(former.at))
            self._run(lambda: mark_offered(path, title))
        dialog.typed.connect(lambda words: self._keep(path, dialog, words))
        dialog.dropped.connect(lambda: self._forget(path, title))
        dialog.accepted.connect(lambda: self._forget(path, title))

    def reasons(self) -> Mapping[str, str]:
        """The reasons of amendments that were typed and not tabled, as they were kept."""
        path = self._path()
        found = () if path is None else kept_forms(path)
        return next((one.words for one in found if one.title == REASONS), {})

    def keep_reasons(self, reasons: Mapping[str, str]) -> None:
        """Keeps them until they are tabled or dropped; none: nothing of them any more."""
        if (path := self._path()) is not None:
            self._run(lambda: keep_form(path, FormWords(REASONS, reasons)))

    def _private(self) -> PrivateLine | None:
        return self._project.session.bench.record.private if self._project.is_open else None

    def _kept(self, path: Path) -> tuple[FormWords, ...]:
        """What is kept beside the project, and of private forms in it."""
        private = self._private()
        typed = {} if private is None else private.typing()
        own = (FormWords(title, words, at) for title, (at, words) in typed.items())
        return (*kept_forms(path), *own)

    def _keep(self, path: Path, dialog: FormDialog, words: Mapping[str, str]) -> None:
        """Private words go into the project, others into the file beside it."""
        title, seat, private = dialog.form.title, dialog.private_seat, self._private()

        def deed() -> None:
            keep_form(path, FormWords(title, {} if seat is not None else words))
            if private is not None:
                private.keep_typing(title, dict(words) if seat is not None else {}, seat or "")

        self._run(deed)

    def _forget(self, path: Path, title: str) -> None:
        private = self._private()

        def deed() -> None:
            forget_form(path, title)
            if private is not None:
                private.keep_typing(title, {})

        self._run(deed)

    def _run(self, deed: Callable[[], None]) -> None:
        self._pool.start(_Deed(deed))

    def tell(self) -> None:
        """Says after the opening of a project that words of a form wait there, or else what of the
        private line is damaged or locked. Words that were offered before are let go."""
        path = self._path()
        if path is not None:
            with suppress(DraftbenchError, OSError):
                sweep_forms(path)
        kept = () if path is None else self._kept(path)
        found = [one for one in kept if one.title != REASONS]
        if found and not self._notice.isVisible():
            when = clock(found[-1].at)
            form = found[-1].title
            words = (
                tr(
                    "What you typed at {time} in “{form}” was kept. It is offered when you open "
                    "that again.",
                    time=when,
                    form=form,
                )
                if when
                else tr(
                    "What you typed in “{form}” was kept. It is offered when you open that again.",
                    form=form,
                )
            )
            self._notice.show_info(words)
        self._tell_private()

    def _tell_private(self) -> None:
        if not self._project.is_open or self._notice.isVisible():
            return
        session = self._project.session
        if words := relayed(session.bench.record.private.damage) or locked_words(session):
            self._notice.show_info(words)

    def leave(self) -> None:
        """The project is closed: everything is on the disk."""
        self._pool.waitForDone()


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
        offers: list[Offer] = []
        if said is not None and said.offer is not None:
            title, deed = said.offer
            offers.append((title, lambda: self.ask(deed())))
        if said is None:
            pass
        elif said.bad:
            self._notice.show_refusal(" ".join((said.words, *said.lines)), *offers)
        elif said.lines or not said.acted:
            self._notice.show_info(" ".join((said.words, *said.lines)), *offers)
        elif offers:  # the act itself was said already
            self._notice.offer(*offers)
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

    def close(self) -> None:
        """Closes every dialogue over the window, as Esc does: none stays over another project."""
        for dialog in self._parent.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

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


class ListDialog(QDialog):
    """``chosen`` are the rows that are chosen at first; ``panel`` holds the lists."""

    def __init__(
        self,
        title: str,
        listings: Sequence[Listing],
        ask: Ask,
        *,
        chosen: Sequence[str] = (),
        theme: Theme = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = ListPanel(listings, ask, theme=theme)
        stacked(
            self,
            plain(title, "title", wrap=True),
            (self.panel, 1),
            margins=(22, 18, 22, 16),
            spacing=10,
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.panel.bar.addWidget(box)
        for signal in (self.panel.went, self.panel.finished):
            signal.connect(lambda _: self.accept())
        self._fit(parent)
        self.panel.begin(chosen=chosen)

    def _fit(self, parent: QWidget | None) -> None:
        width, height = _LIST_SIZE
        if parent is not None:
            width = min(width, parent.window().width() - _ROOM)
            height = min(height, parent.window().height() - _ROOM)
        self.setMinimumSize(640, 360)
        self.resize(width, height)
