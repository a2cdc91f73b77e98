"""The language of one main window, and its change while the window is open.

A window says thousands of sentences, and many are kept where they were made. So the language is
changed by another window over the same open negotiation, which shows the same in the other
language; the one before goes when the other stands. Nothing is read anew, undo goes on, and words
that are being typed go along.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from draftbench.app.commands.command import CHOICE
from draftbench.gui.languages import KEY, speak, spoken
from draftbench.gui.rows.context import Context
from draftbench.gui.speech import tr
from draftbench.messages.catalogue import LANGUAGES


class LanguageCommands(QObject):
    """See the module."""

    def __init__(
        self, context: Context, keep_now: Callable[[], bool], renew: Callable[[], object]
    ) -> None:
        """``keep_now`` keeps what is being typed and says whether that could be done; ``renew``
        puts another window in the place of this one."""
        super().__init__(context.parent)
        self._context = context
        self._keep_now = keep_now
        self._renew = renew
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
            self._context.actions[f"{CHOICE}{code}"].setChecked(code == now)

    def _change(self) -> None:
        context, program = self._context, _program()
        before = spoken(program)
        if context.file_jobs.busy:
            context.notice.show_info(
                tr("A file is being read or written; choose the language when that is done.")
            )
        elif not self._keep_now():
            context.notice.show_error(
                tr("What you are typing cannot be kept; finish it, then choose the language.")
            )
        elif self._wanted != before and not speak(program, self._wanted):
            context.notice.show_error(
                tr(
                    "The table of this language is missing from the installation: {language}.",
                    language=LANGUAGES[self._wanted],
                )
            )
        else:
            context.settings.setValue(KEY, self._wanted)
            if self._wanted != before:
                self._renew()


def _program() -> QApplication:
    program = QApplication.instance()
    if not isinstance(program, QApplication):
        raise TypeError
    return program
