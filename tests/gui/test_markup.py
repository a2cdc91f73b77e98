"""Brackets in the window: listed, counted, and gone through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from draftbench.app.workbench import Workbench
from draftbench.formats.plain.reader import read_text
from draftbench.gui.presenters.cards import inspector_content
from draftbench.gui.presenters.markup import BracketRow
from draftbench.gui.presenters.summary import summarise
from draftbench.gui.presenters.workspace import Workspace
from draftbench.gui.views.main_window import MainWindow

TEXT = """The General Assembly,

Recalling its resolution 63/193,

1. Urges States to [shall][EU: delete] act [in particular [Narnia: all]] by [date];

2. Thanks the host country;

3. Requests [MEX: replace “a” by “the report”] of the Secretary-General to be [late.
"""
"""A draft with brackets in paragraphs 1 and 3."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "n.draftbench"
    (part,) = read_text(TEXT, "a.txt").parts
    Workbench.create(path, part).close()
    return path


@pytest.fixture
def workspace(project: Path, qtbot: QtBot) -> Iterator[Workspace]:
    made = Workspace(Workbench.open(project))
    yield made
    made.close()


def row_of(workspace: Workspace, words: str) -> int:
    cells = workspace.cells
    return next(r for r in range(len(cells)) if words in cells.cell(r, cells.columns - 1).spoken)


def test_the_inspector_lists_the_brackets_of_a_clause(workspace: Workspace) -> None:
    row = row_of(workspace, "Urges")
    content = inspector_content(workspace.state, workspace.cells, row)
    assert content.brackets == (
        BracketRow("shall", (), "alternative"),
        BracketRow("", ("EU",), "delete"),
        BracketRow("in particular [Narnia: all]"),
        BracketRow("all", ("Narnia",), "name not on the list", 2),
        BracketRow("[date]", (), "placeholder"),
    )
    row = row_of(workspace, "Requests")
    first, second = inspector_content(workspace.state, workspace.cells, row).brackets
    assert (first.words, first.codes, first.what) == ("the report", ("MEX",), "replace")
    assert second.what == "never closed"


def test_the_open_brackets_of_the_draft_are_counted(workspace: Workspace) -> None:
    assert summarise(workspace.state, workspace.cells).brackets == 6


def test_a_key_goes_from_bracket_to_bracket(project: Path, tmp_path: Path, qtbot: QtBot) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    workspace = window.workspace
    assert workspace is not None
    wanted = [row_of(workspace, "Urges"), row_of(workspace, "Requests")]
    seen = []
    for _ in range(3):
        window.run("view.next-bracket")
        seen.append(workspace.current[0])
    window.run("view.previous-bracket")
    assert [*seen, workspace.current[0]] == [*wanted, wanted[0], wanted[1]]
    assert any(label.text() == "open brackets" for label in window.findChildren(QLabel))
    window.close()
