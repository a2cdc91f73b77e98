"""Words typed in forms are kept while they are typed, and offered when the form comes again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool

from draftbench.app.texts.unfinished import (
    FormWords,
    forget_form,
    keep_form,
    kept_forms,
    mark_offered,
    sweep_forms,
)
from draftbench.errors import DraftbenchError
from draftbench.gui.dates import clock
from draftbench.gui.session.passphrase_forms import locked_words
from draftbench.gui.session.session import SessionHolder
from draftbench.gui.speech import relayed, tr
from draftbench.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from draftbench.gui.widgets.form_view import FormDialog
    from draftbench.record.privateline import PrivateLine


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
        found = () if path is None else self._kept(path)
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
