"""What the inspector says of a clause fits into it."""

import pytest

from draftbench.gui.shell.main_window import MainWindow


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
