"""What the inspector says of a clause fits into it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT
from support.dialogs import go_to


def _fits(window: MainWindow) -> bool:
    area = window.inspector._area
    body = area.widget()
    return body is not None and body.minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.slow
def test_nothing_is_cut_at_its_side_on_a_small_screen(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    window.resize(1280, 720)
    cut = []
    for row in workspace.rows:
        workspace.set_current(row, workspace.cells.draft)
        if not _fits(window):
            cut.append(window.inspector._content and window.inspector._content.heading)
    assert cut == []


@pytest.mark.slow
@pytest.mark.parametrize("label", ["PP 6", "OP 3", "OP 7"])
def test_another_theme_is_seen_in_all_that_is_shown(
    window: MainWindow, qtbot: QtBot, label: str
) -> None:
    """As what is shown anew."""
    go_to(window, label)
    inspector = window.inspector
    content = inspector._content
    assert content is not None
    assert content.shares

    def shown() -> QImage:
        body = inspector._area.widget()
        assert body is not None
        return body.grab().toImage()

    window.set_theme(LIGHT)
    before = shown()
    window.set_theme(DARK)
    qtbot.wait(50)
    after = shown()
    assert after != before
    inspector.set_content(None)
    inspector.set_content(content)
    qtbot.wait(50)
    anew = shown()
    both = QRect(0, 0, anew.width(), min(anew.height(), after.height()))
    assert anew.copy(both) == after.copy(both)
