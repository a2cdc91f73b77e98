"""The guide of one main window: it opens on the page that fits what somebody is at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog

from draftbench.app.guide import page_for
from draftbench.gui.help.guide_window import GuideWindow
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.command_keys import sequence

_KEY = "help.guide"


class GuideCommands(QObject):
    """``book`` is the window of the guide that was opened last, while it is open."""

    def __init__(
        self,
        parent: QObject,
        theme: Callable[[], Theme],
        place: Callable[[], str],
        done: Sequence[str],
    ) -> None:
        """``place`` gives where the main window is, as :func:`draftbench.app.guide.places` names
        it; ``done`` are the commands given last."""
        super().__init__(parent)
        self._theme = theme
        self._place = place
        self._done = done
        self.book: GuideWindow | None = None

    def open(self) -> None:
        """The guide, on the page for the start page, the view, or the clause that is written."""
        self._show(page_for(self._place()), None)

    def follow(self, dialog: QDialog, command: str = "") -> None:
        """From now on the key of the guide opens, over ``dialog``, the page that fits the command
        that it belongs to (by default the one given last): a dialogue keeps the keys of the window
        behind it to itself."""
        command = command or (self._done[-1] if self._done else self._place())
        key = QShortcut(sequence(_KEY), dialog)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(lambda: self._show(page_for(command), dialog))

    def set_theme(self, theme: Theme) -> None:
        """Light or dark, as the window."""
        if self.book is not None:
            self.book.set_theme(theme)

    def close(self) -> None:
        """Closes the guide with the main window."""
        if self.book is not None:
            self.book.close()

    def _show(self, page: str, over: QDialog | None) -> None:
        """Shows a page: in the guide that is open, else in a new one. Over a dialogue that lets
        nothing beside itself be used the guide belongs to that dialogue."""
        book = self.book
        if book is None or book.parentWidget() is not over:
            self.close()
            book = self.book = GuideWindow(self._theme(), over)
            book.closed.connect(self._forget)
            if over is not None:
                over.finished.connect(book.close)
        book.show_page(page)
        book.show()
        book.raise_()
        book.activateWindow()
        book.browser.setFocus()

    def _forget(self, gone: object) -> None:
        if self.book is gone:
            self.book = None
