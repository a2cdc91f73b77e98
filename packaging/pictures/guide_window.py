"""Pictures of the guide, in both themes."""

from __future__ import annotations

from collections.abc import Callable

from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT


def take(window: MainWindow, shot: Callable[..., None], settle: Callable[..., None]) -> None:
    """A page, a table, and a search; ``shot`` pictures, ``settle`` waits until all is shown."""
    guiding = window.deeds.guiding
    for theme, suffix in ((LIGHT, ""), (DARK, "-dark")):
        window.set_theme(theme)
        guiding.open()
        book = guiding.book
        if book is None:
            return
        for page in ("first-hour", "keys"):
            book.show_page(page)
            settle()
            shot(f"guide-{page}{suffix}", book)
        book.show_page("collect")
        bar = book.browser.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        shot(f"guide-collect{suffix}", book)
        book.field.setText("private notes")
        book.show_page("privacy")
        shot(f"guide-search{suffix}", book)
        book.close()
    window.set_theme(LIGHT)
