"""The sides of a conflict beside each other, each with the button that takes it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from draftbench.gui.amendments.conflict import NOW, SideBox
from draftbench.gui.amendments.conflict_view import ConflictView

SIDES = (
    SideBox(NOW, "As it reads now", ("CHL",), "Chile", (), "Text", "", "keep", "Keep am-5"),
    SideBox("am-6", "am-6", ("MEX", "PER"), "Mexico", (), "Other text", "", "take", "Accept am-6"),
    SideBox("both", "Both together", (), "", (), "Both", "", "both", "Accept both"),
)


@pytest.mark.parametrize("width", [680, 1100])
def test_no_button_is_cut_where_there_is_little_room(qtbot: QtBot, width: int) -> None:
    view = ConflictView(lambda _: None)
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show_sides(SIDES)
    view.show()
    qtbot.waitExposed(view)
    assert set(view.buttons) == {"keep", "take", "both"}
    for button in view.buttons.values():
        assert button.width() >= button.sizeHint().width()
