"""The language of one main window, and its change while the window is open.

A window says thousands of sentences, and many are kept where they were made. So the language is
changed by another window over the same open negotiation, which shows the same in the other
language; the one before goes when the other stands. Nothing is read anew, undo goes on, and words
that are being typed go along.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from draftbench.app.commands.languages import CHOICE, LANGUAGES
from draftbench.gui.languages import KEY, speak, spoken
from draftbench.gui.speech import tr

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow

shown: list[MainWindow] = []
"""The window that came in place of another one, while it is open."""


class Speaking(QObject):
    """See the module."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = ""
        QTimer.singleShot(0, self, self._tick)  # when the window has its commands

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {f"{CHOICE}{code}": self._choice(code) for code in LANGUAGES}

    def _choice(self, code: str) -> Callable[[], object]:
        def deed() -> None:
            self._tick()
            self._wanted = code
            # When the menu or the palette that it was chosen in is gone.
            QTimer.singleShot(0, self, self._change)

        return deed

    def _tick(self) -> None:
        now = spoken(_program())
        for code in LANGUAGES:
            self._window.actions_by_id[f"{CHOICE}{code}"].setChecked(code == now)

    def _change(self) -> None:
        window, program = self._window, _program()
        before = spoken(program)
        if window.file_jobs.busy:
            window.notice.show_info(
                tr("A file is being read or written; choose the language when that is done.")
            )
        elif not window.deeds.safekeeping.keep_now():
            window.show_error(
                tr("What you are typing cannot be kept; finish it, then choose the language.")
            )
        elif self._wanted != before and not speak(program, self._wanted):
            window.show_error(
                tr(
                    "The table of this language is missing from the installation: {language}.",
                    language=LANGUAGES[self._wanted],
                )
            )
        else:
            window.settings.setValue(KEY, self._wanted)
            if self._wanted != before:
                renew(window)


def renew(window: MainWindow) -> MainWindow:
    """Another window over the negotiation of this one, which closes: the same place, size, view and
    clause, and the words that are being typed. They must be kept already (``keep_now``)."""
    from draftbench.gui.shell.main_window import MainWindow

    workspace, editor = window.workspace, window.columns.editor
    view, searched = window.viewing.now, window.finder.text()
    cursor = None if editor is None or not editor.changed else editor.text.textCursor().position()
    idle = editor is not None and not editor.changed
    projected = window.deeds.projecting.screen is not None
    again = None
    if workspace is not None:
        window.deeds.safekeeping.leave()
        window.jobs.close()  # what it compares is compared again
        window.columns.close_editor()
        window.workspace = None
        again = workspace.again()
        window.workspace_changed.emit(None)
        window.viewing.end()
    made = MainWindow(window.settings)
    made.restoreGeometry(window.saveGeometry())
    if not window.isMaximized() and not window.isFullScreen():
        made.setGeometry(window.geometry())
    made.set_zoom(window.zoom)
    if sys.excepthook == window.deeds.safekeeping.hook:
        made.deeds.safekeeping.install()
    if again is not None:
        made.show_workspace(again)
        made.splitter.setSizes(window.splitter.sizes())
        made.columns.overview.setVisible(not window.columns.overview.isHidden())
        _go_on(made, view, searched, cursor, idle=idle)
        made.looking.compare()
    made.show()
    if projected:
        made.deeds.projecting.toggle()
    shown[:] = [made]
    _program().aboutToQuit.connect(shown.clear)
    window.close()
    window.deleteLater()
    return made


def _go_on(window: MainWindow, view: str, searched: str, cursor: int | None, *, idle: bool) -> None:
    """The view, the words that were looked for, and the editor, as they were before."""
    if searched:
        window.finder.setText(searched)
    if cursor is not None and window.columns.editor is not None:
        place = window.columns.editor.text.textCursor()
        place.setPosition(cursor)
        window.columns.editor.text.setTextCursor(place)
        window.notice.hide()  # that the words came back, which everybody sees
    elif idle:
        window.run("edit.clause")
    elif window.viewing.now != view:
        window.viewing.show(view)


def _program() -> QApplication:
    program = QApplication.instance()
    if not isinstance(program, QApplication):
        raise TypeError
    return program
