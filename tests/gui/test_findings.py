"""House rules in the window: what is found in the draft is listed, looked at and mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftbench.gui.views.main_window import MainWindow
from support.dialogs import go_to, lists


def text_of(window: MainWindow) -> str:
    assert window.workspace is not None
    return "\n".join(clause.text.plain for clause in window.workspace.state.draft)


def test_findings_are_listed_with_their_rule_and_mended_as_one_act(window: MainWindow) -> None:
    assert "2005-2006" in text_of(window)
    window.run("edit.rules")
    dialog = lists(window)
    rows = [row.cells for row in dialog.listing.rows()]
    assert ("PP 8", "L44", "yes") in {(where, rule, mends) for where, _, rule, mends in rows}
    assert dialog.listing.lead == "Held against the rules of: General Assembly."
    dialog.choose("0")
    assert "1,774 to 188" in dialog.description.text()
    events = len(window.workspace.bench.events)
    QTest.mouseClick(dialog.buttons["mend"], Qt.MouseButton.LeftButton)
    assert "2005–2006" in text_of(window)
    assert len(window.workspace.bench.events) == events + 1
    assert window.workspace.bench.events[-1].actor == "Editor"
    window.run("edit.undo")
    assert "2005-2006" in text_of(window)


def test_all_are_mended_and_agreed_clauses_keep_their_words(window: MainWindow) -> None:
    go_to(window, "PP 8")
    window.run("negotiate.agree")
    window.run("edit.rules")
    dialog = lists(window)
    dialog.choose("0")
    dialog.do("mend")
    assert "agreed" in dialog.said.text()
    assert "2005-2006" in text_of(window)
    dialog.do("all")
    assert "socio-economic" not in text_of(window)
    assert [row.cells[2] for row in dialog.listing.rows()] == ["L44"]


def test_nothing_found_is_said(window: MainWindow) -> None:
    window.run("edit.rules")
    dialog = lists(window)
    dialog.do("all")
    assert dialog.listing.rows() == []
    assert dialog.table.shown() == ()
