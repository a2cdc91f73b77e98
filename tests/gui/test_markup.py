"""Brackets in the window: listed, counted, and gone through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from draftbench.amend.notation import document_notation
from draftbench.amend.notation.whole import over_edges
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.formats.plain.reader import read_text
from draftbench.gui.cells.markup import BracketRow, Tint, bracket_rows, tinted
from draftbench.gui.inspector.amendment_cards import inspector_content
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow

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


def test_a_bracket_that_begins_with_a_comma_is_listed_as_going_on(workspace: Workspace) -> None:
    state = workspace.state
    clause = next(one for one in state.draft if "Thanks" in one.text.plain)
    thanks = replace(clause, text=RichText("Thanks the host [, Peru];"))
    notation = document_notation(replace(state.draft, clauses=(thanks,)))
    assert [row.words for row in bracket_rows(notation, [clause.id])] == ["…, Peru"]


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


SPANNING = """The General Assembly,

1. Decides;

[EU: 2. Urges [all];

[MEX: 3. Requests a report;

4. Invites donors [to pay];

5. Thanks all;]

6. Thanks the host;]

7. Ends.
"""


def test_brackets_over_paragraphs_are_set_off_in_each() -> None:
    (part,) = read_text(SPANNING, "a.txt").parts
    notation = document_notation(part)

    def grounds(label: str) -> list[tuple[str, str]]:
        clause = next(c for c in part if c.label == label)
        found = tinted(clause.text.text, *over_edges(notation.of(clause.id)))
        return [
            (one.tint.value, clause.text.text[one.start : one.end])
            for one in found
            if one.tint in (Tint.BRACKET, Tint.NESTED)
        ]

    assert grounds("1.") == grounds("7.") == []
    assert grounds("2.") == [("bracket", "[EU: Urges [all];"), ("nested", "[all]")]
    inner = "Invites donors [to pay];"
    assert grounds("4.") == [("bracket", inner), ("nested", inner), ("nested", "[to pay]")]
    assert grounds("5.") == [("bracket", "Thanks all;]"), ("nested", "Thanks all;]")]
    assert grounds("6.") == [("bracket", "Thanks the host;]")]


def test_the_inspector_says_where_a_bracket_is_open() -> None:
    (part,) = read_text(SPANNING, "a.txt").parts
    clause = next(c for c in part if c.label == "4.")
    assert bracket_rows(document_notation(part), [clause.id]) == (
        BracketRow("Urges [all];", ("EU",), "open from OP 2 to OP 6", 1),
        BracketRow("Requests a report;", ("MEX",), "open from OP 3 to OP 5", 2),
        BracketRow("to pay", (), "", 3),
    )


def test_a_name_before_the_words_is_not_in_italics(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "n.draftbench"
    text = "The General Assembly,\n\n[MEX: Noting the report,]\n\n1. Ends.\n"
    (part,) = read_text(text, "a.txt").parts
    Workbench.create(path, part).close()
    workspace = Workspace(Workbench.open(path))
    cells = workspace.cells
    row = row_of(workspace, "Noting")
    (block,) = cells.cell(row, cells.columns - 1).blocks
    assert [(p.text, p.italic) for p in block.pieces][:2] == [("[MEX: ", False), ("Noting", True)]
    workspace.close()
