"""Buttons beside each other that go on in the next line where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from draftbench.gui.widgets.wrapping_row import WrappingRow

WORDS = ("Confirmer et accepter", "Rejeter", "Mettre en suspens", "Retirer", "Plus")


@pytest.fixture
def row(qtbot):
    made = WrappingRow()
    qtbot.addWidget(made)
    for words in WORDS:
        made.add(QPushButton(words))
    return made


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_nothing_is_cut_and_nothing_lies_on_another_in_any_width(row, direction):
    row.setLayoutDirection(direction)
    row.show()
    widest = max(button.sizeHint().width() for button in row.widgets)
    for width in (widest, widest + 40, 2 * widest, row.sizeHint().width()):
        row.resize(width, row.heightForWidth(width))
        places = [button.geometry() for button in row.widgets]
        assert all(row.rect().contains(place) for place in places)
        assert not any(a.intersects(b) for a in places for b in places if a is not b)
        from_left = direction is Qt.LayoutDirection.LeftToRight
        order = [(p.y(), p.x() if from_left else -p.right()) for p in places]
        assert order == sorted(order)


def test_one_line_where_there_is_room_and_more_where_there_is_not(row):
    all_in_one = row.sizeHint()
    assert row.heightForWidth(all_in_one.width()) == all_in_one.height()
    assert row.heightForWidth(all_in_one.width() - 20) > all_in_one.height()
    assert row.minimumSizeHint().width() < all_in_one.width()
