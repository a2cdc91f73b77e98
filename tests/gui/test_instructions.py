"""Instructions in words in the window: pasted, looked at line by line, tabled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from draftbench.document import ClauseKind
from draftbench.gui.session.names import title_of
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.inputs import Ticks
from support.dialogs import fill, form, lists, send, told

WORDS = (
    "Amendments read out in the room\n"
    "In operative paragraph 2, replace “Commission” by “Conference”.\n"
    "Delete operative paragraph 3.\n"
    "Delete operative paragraph 99.\n"
    "We cannot accept operative paragraph 1.\n"
    "Renumber all subsequent paragraphs.\n"
    "We have doubts about operative paragraph 1.\n"
    "Operative paragraph 1 should be shorter.\n"
)


def read(window: MainWindow, words: str, of: str = "draft") -> None:
    window.run("amend.instructions")
    send(window, words=words, of=of)


@pytest.mark.slow
def test_each_line_is_shown_with_what_was_understood(window: MainWindow) -> None:
    read(window, WORDS)
    panel = lists(window)
    assert [row.cells[2] for row in panel.listing.rows()] == [
        "nothing to do",
        "choose a reading",
        "applies, but excludes am-4",
        "no longer has a place",
        "not understood",
        "nothing to do",
        "nothing to do",
        "needs confirmation",
    ]
    panel.choose("2")
    said = told(panel)
    assert "Delete operative paragraph 3." in said
    assert "What it changes" in said
    panel.choose("7")
    assert "table" not in panel.buttons
    assert panel.listing.clause("7") is not None
    panel.choose("3")
    assert "The text has no clause “operative paragraph 99”." in told(panel)
    assert "table" not in panel.buttons


@pytest.mark.slow
def test_a_number_is_that_of_the_version_and_is_to_be_confirmed_where_none_is_known(
    window: MainWindow,
) -> None:
    workspace = window.workspace
    assert workspace is not None
    named: dict[str, object] = {}
    for of, outcome in (
        ("", "needs confirmation"),
        ("base", "applies, but excludes am-7, am-8"),
        ("draft", "applies, but excludes am-4"),
    ):
        read(window, "Delete operative paragraph 3.", of)
        panel = lists(window)
        (row,) = panel.listing.rows()
        assert row.cells[2] == outcome
        named[of] = panel.listing.clause("0")
        panel.window().close()
    assert named[""] == named["base"] != named["draft"]


@pytest.mark.slow
def test_chosen_ones_are_tabled_as_one_act(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    before = len(workspace.state.entries)
    read(window, "Delete operative paragraph 2. Delete operative paragraph 3.")
    panel = lists(window)
    panel.choose("0", "1")
    panel.do("table")
    code = workspace.state.delegations[0].code
    send(window, codes=(code,))
    new = workspace.state.entries[before:]
    assert [title_of(workspace.state, entry.amendment) for entry in new] == [
        "Delete OP 2",
        "Delete OP 3 (was OP 5)",
    ]
    assert {entry.amendment.sponsors for entry in new} == {(code,)}
    assert [row.cells[3] for row in panel.listing.rows()] == [e.amendment.id for e in new]
    window.run("edit.undo")
    assert len(workspace.state.entries) == before
    assert [row.cells[3] for row in panel.listing.rows()] == ["", ""]


def test_all_that_is_clear_can_be_one_amendment(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    before = len(workspace.state.entries)
    read(window, "Delete operative paragraph 2. Delete operative paragraph 3. Delete OP 99.")
    lists(window).do("all")
    code = workspace.state.delegations[0].code
    send(window, codes=(code,), together=True)
    new = workspace.state.entries[before:]
    assert [title_of(workspace.state, entry.amendment) for entry in new] == [
        "Delete OP 2, OP 3 (was OP 5)"
    ]


def test_words_without_an_instruction_keep_the_form(window: MainWindow) -> None:
    window.run("amend.instructions")
    fill(window, words="\n \n")
    assert not form(window).go.isEnabled()


def test_one_of_several_readings_is_chosen_and_tabled(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    before = len(workspace.state.entries)
    clause = next(c for c in workspace.state.draft if c.kind is ClauseKind.OPERATIVE)
    first = clause.text.plain.split()[0]
    read(window, f"In operative paragraph 1, replace “{first[:-1]}” by “Xyz”.")
    panel = lists(window)
    panel.choose("0")
    assert {"table", "choose"} & panel.buttons.keys() == {"choose"}
    assert "Xyz" in told(panel)
    panel.do("choose")
    send(window, reading="1")
    panel.choose("0")
    assert {"table", "choose"} & panel.buttons.keys() == {"table"}
    panel.do("table")
    send(window, codes=(workspace.state.delegations[0].code,))
    (new,) = workspace.state.entries[before:]
    assert "Xyz" in str(new.amendment.changes)


def test_a_paper_that_is_read_again_tables_nothing_twice(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    code = workspace.state.delegations[0].code
    for time in ("first", "again"):
        before = len(workspace.state.entries)
        read(window, "Delete operative paragraph 3.", "base")
        panel = lists(window)
        panel.choose("0")
        panel.do("table")
        send(window, codes=(code,))
        new = workspace.state.entries[before:]
        assert len(new) == (time == "first")
        if new:
            workspace.bench.accept(new[0].amendment.id)


def test_the_keyboard_stays_in_the_list_when_the_button_of_a_deed_goes(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    read(window, "Delete operative paragraph 2. Delete operative paragraph 3.")
    panel = lists(window)
    panel.choose("0")
    panel.buttons["table"].setFocus()
    QTest.mouseClick(panel.buttons["table"], Qt.MouseButton.LeftButton)
    send(window, codes=(workspace.state.delegations[0].code,))
    assert "table" not in panel.buttons
    assert panel.window().focusWidget() is panel.table


@pytest.mark.parametrize(
    ("heading", "senders"),
    [
        ("Proposition de la France", ("FRA",)),
        ("Propuestas de México", ("MEX",)),
        ("Proposals by Norway and Switzerland", ("NOR", "CHE")),
        ("Proposals", ()),
    ],
)
def test_those_whom_the_text_names_are_its_sponsors_at_first_and_nobody_else(
    window: MainWindow, heading: str, senders: tuple[str, ...]
) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.write_as(workspace.state.delegations[0].code, "")
    read(window, f"{heading}\nDelete operative paragraph 2.")
    lists(window).do("all")
    ticks = form(window).inputs["codes"]
    assert isinstance(ticks, Ticks)
    assert set(ticks.ticked()) == set(senders)
    assert form(window).go.isEnabled() is bool(senders)
    if senders:
        send(window)
        assert set(workspace.state.entries[-1].amendment.sponsors) == set(senders)


def test_enter_begins_the_next_instruction_and_ctrl_enter_reads_them(window: MainWindow) -> None:
    window.run("amend.instructions")
    box = form(window).inputs["words"]
    assert isinstance(box, QPlainTextEdit)
    QTest.keyClicks(box, "Delete operative paragraph 2.")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "Delete operative paragraph 3.")
    assert len(box.toPlainText().splitlines()) == 2
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(lists(window).listing.rows()) == 2


def test_enter_in_the_search_ticks_what_is_found(window: MainWindow) -> None:
    read(window, "Delete operative paragraph 2.")
    lists(window).choose("0")
    lists(window).do("table")
    asked = form(window)
    ticks = asked.inputs["codes"]
    assert isinstance(ticks, Ticks)
    ticks.finder.setFocus()
    QTest.keyClicks(ticks.finder, "France")
    QTest.keyClick(ticks.finder, Qt.Key.Key_Return)
    assert ticks.ticked() == ("FRA",)
    assert asked.isVisible()
    QTest.keyClick(ticks.finder, Qt.Key.Key_Return)
    assert not asked.isVisible()
