"""Every model of the window keeps the promises that Qt expects of models."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from draftbench.app.commands import COMMANDS
from draftbench.gui.amendments.register import Register
from draftbench.gui.columns.column_model import ColumnModel
from draftbench.gui.history.history_lists import Events
from draftbench.gui.shell.palette import CommandPalette
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.widgets.list_model import ListModel, Narrowed


def test_a_column(workspace, qtmodeltester):
    model = ColumnModel()
    qtmodeltester.check(model)
    cells = workspace.cells
    for column in range(cells.columns):
        model.set_rows(cells, workspace.rows, column)
        qtmodeltester.check(model)
        assert model.rowCount() == len(workspace.rows)
    model.set_rows(cells, (), 0)
    qtmodeltester.check(model)


@pytest.mark.parametrize("listing", [Register, Events])
def test_a_list_sorted_and_narrowed(workspace, qtmodeltester, listing):
    shown = listing(workspace)
    model = ListModel()
    narrowed = Narrowed()
    narrowed.setSourceModel(model)
    for rows in ((), shown.rows()):
        model.show(shown.columns, rows)
        qtmodeltester.check(model)
        qtmodeltester.check(narrowed)
    narrowed.look_for("am-1")
    narrowed.sort(1, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(narrowed)
    assert 0 < narrowed.rowCount() < model.rowCount() or listing is Events


def test_the_commands_of_the_palette(qtbot, qtmodeltester):
    palette = CommandPalette(COMMANDS, LIGHT)
    qtbot.addWidget(palette)
    qtmodeltester.check(palette.list.model())
    palette.field.setText("export")
    qtmodeltester.check(palette.list.model())
    assert palette.list.model().rowCount() > 0


def test_the_lines_at_the_side(window, qtmodeltester):
    views = window.sidebar.findChildren(QListView)
    assert views
    for view in views:
        qtmodeltester.check(view.model())
