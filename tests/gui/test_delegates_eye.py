"""What a delegate sees at a glance: the count of what is marked, whose words they are, how many
columns there are, and nothing that moves under the mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from draftbench.amend.registers.states import STATES
from draftbench.app.commands import COMMANDS
from draftbench.app.history.rebasing import prepare, rebase
from draftbench.app.workbench import Workbench
from draftbench.document import Source
from draftbench.gui.amendments.register import amendment_lines
from draftbench.gui.cells.differences import Marks, Shown
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.inspector.amendment_cards import cards_for, labels_of
from draftbench.gui.inspector.chosen_rows import chosen_amendments
from draftbench.gui.languages import speak
from draftbench.gui.meeting.vote_results import Votes
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.settings.settings import Settings
from draftbench.gui.settings.settings_pages import appearance
from draftbench.gui.shell.main_window import MainWindow
from support.translations import compile_tables


def opened(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def test_open_proposals_are_counted_and_stepped_to_where_they_are_shown(
    workspace: Workspace,
) -> None:
    cells = workspace.cells
    differing = sum(cells.differs(row) for row in range(len(cells)))
    proposed = {row for row in range(len(cells)) if workspace.open_in(row)}
    more = [row for row in proposed if not cells.differs(row)]
    assert more
    assert workspace.place()[1] == differing + len(more)
    workspace.show(Shown(marks=Marks.CLEAN))
    assert workspace.place()[1] == differing


def test_what_is_proposed_has_the_colour_of_its_sponsor_and_what_was_accepted_has_not(
    workspace: Workspace,
) -> None:
    for entry in workspace.state.entries:
        (card,) = cards_for(workspace.state, (entry.amendment.id,))
        whose = {piece.by for quote in card.quotes for piece in quote.pieces if piece.change}
        assert whose == ({""} if STATES[entry.status].in_text else {entry.amendment.sponsors[0]})


def test_two_texts_stand_in_two_columns_until_the_draft_says_something_of_its_own(
    revised_window: MainWindow,
) -> None:
    workspace, columns = opened(revised_window), revised_window.columns
    draft = columns.pane(workspace.cells.draft)
    assert not draft.isVisible()
    workspace.set_current(1, workspace.cells.draft)
    assert columns.current() == (1, 1)
    revised_window.run("edit.clause")
    assert draft.isVisible()
    columns.close_editor()
    clause = workspace.state.draft.clauses[-1]
    workspace.bench.propose_text(clause.id, clause.text.plain + " Soon.", sponsors=("MEX",))
    assert draft.isVisible()


def test_the_head_of_a_new_base_names_its_file(project: Path) -> None:
    with Workbench.open(project) as bench:
        source = Source("Rev1.docx", symbol=bench.state.base.source.symbol)
        text = replace(bench.state.base, source=source)
        rebase(bench, text, None, prepared=prepare(bench, text))
        made = Workspace(bench)
        assert "Rev1.docx" in head_of(made.cells, made.cells.base).subtitle


@pytest.mark.looks
def test_a_message_moves_no_row(window: MainWindow) -> None:
    workspace = opened(window)
    row = workspace.current[0]
    before = window.columns.mapTo(window, window.columns.cell_rect(row, 0).topLeft())
    window.notice.show_info("Nothing is without a place.")
    QApplication.processEvents()
    assert window.notice.isVisible()
    assert window.columns.mapTo(window, window.columns.cell_rect(row, 0).topLeft()) == before
    window.notice.hide()


def test_an_empty_register_offers_what_fills_it(revised_window: MainWindow) -> None:
    revised_window.run("view.amendments")
    panel = revised_window.viewing.pages["amendments"].panel  # type: ignore[attr-defined]
    assert [button.text() for button in panel.buttons.values()] == ["Import amendments…"]


def test_the_former_number_runs_as_its_window_does(
    workspace: Workspace, qapp: QApplication
) -> None:
    compile_tables()
    assert speak(qapp, "ar")
    try:
        name = labels_of(workspace.state, alone=False)(workspace.state.draft.clauses[28].id)
        assert "OP 5" in name
        assert name.startswith("\u200f")
    finally:
        speak(qapp, "en")


def test_fields_of_settings_begin_at_one_line(empty: MainWindow, qtbot: QtBot) -> None:
    page = appearance(Settings(empty.settings, COMMANDS))
    qtbot.addWidget(page)
    page.resize(560, 480)
    page.show()
    fields = page.findChildren(QComboBox)
    assert len(fields) > 3
    qtbot.waitUntil(lambda: len({one.mapTo(page, QPoint(0, 0)).x() for one in fields}) == 1)


def test_what_an_amendment_does_is_said_once(workspace: Workspace) -> None:
    clause = workspace.state.draft.clauses[20].id
    made = workspace.bench.propose_deletion(clause, sponsors=("MEX",))
    for amendment in workspace.state.entries:
        content = chosen_amendments(workspace.state, (amendment.amendment.id,))
        title, quotes = content.cards[0].title, content.cards[0].quotes
        assert title in content.heading
        assert not any(quote.where == title for quote in quotes)
    (deletion,) = cards_for(workspace.state, (made,))
    assert [quote.where for quote in deletion.quotes] == [deletion.title]  # without a heading
    entry = workspace.state.entry(made)
    assert entry is not None
    told = [line.words for line in amendment_lines(workspace, entry)]
    assert sum(deletion.title in words for words in told) == 1
    votes = Votes(workspace)
    key = next(row.key for row in votes.rows() if made in row.cells)
    told = [line.words for line in votes.detail((key,))]
    assert "Mexico" in told
    assert not any(deletion.title in words for words in told[:2])
