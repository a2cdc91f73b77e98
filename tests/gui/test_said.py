"""What a screen reader says of clauses, and what is told to it when it happens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.drafts import bracketing
from draftbench.app.meetings import proceedings
from draftbench.document import spoken_labels
from draftbench.gui.columns.column_model import ColumnModel, said, told
from draftbench.gui.languages import speak
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import go_to, lists
from support.translations import compile_tables


def row_of(workspace: Workspace, label: str) -> int:
    draft = workspace.state.draft
    clause = next(c for c, name in spoken_labels(draft).items() if name == label)
    row = workspace.cells.find(workspace.cells.draft, clause)
    assert row is not None
    return row


def of_draft(workspace: Workspace, label: str) -> str:
    return said(workspace.cells, row_of(workspace, label), workspace.cells.draft)


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    compile_tables()
    assert speak(qapp, "fr")
    yield
    speak(qapp, "en")


def test_words_put_in_and_taken_out(workspace: Workspace) -> None:
    assert of_draft(workspace, "PP 6").startswith("PP 6 Noting with inserted: deep; concern the")
    clause = workspace.state.draft.clauses[-1]
    workspace.go_to_draft(clause.id)
    assert workspace.part(DraftWords).write(clause.text.plain.replace("special", "full"))
    words = of_draft(workspace, "OP 8")
    assert "deleted: special;" in words
    assert "inserted: full;" in words


def test_a_clause_that_is_new_or_gone(workspace: Workspace) -> None:
    assert of_draft(workspace, "OP 5").startswith("OP 5 inserted: Recommends that States provide")
    row = row_of(workspace, "OP 1")
    workspace.bench.delete(workspace.cells.of_draft(row)[0])
    words = said(workspace.cells, row, workspace.cells.draft)
    assert words.startswith("OP 1 deleted: Urges the Twelfth")


def test_a_clause_that_moved_says_so_once_and_from_where(workspace: Workspace) -> None:
    words = of_draft(workspace, "OP 3")
    assert words.startswith("OP 3 Requests the Twelfth")
    assert "moved, was OP 5" in words
    assert "moved:" not in words
    assert "inserted: " in words


def test_what_is_open_about_a_clause(workspace: Workspace) -> None:
    row = row_of(workspace, "PP 6")
    assert of_draft(workspace, "PP 6").endswith("(1 open amendment, in conflict)")
    assert of_draft(workspace, "OP 4").endswith("(2 open amendments)")
    assert told(workspace.cells, row, workspace.cells.draft) == (
        "Changed by Chile (am-5), am-6 of MEX: in conflict"
    )
    clause = workspace.cells.of_draft(row_of(workspace, "OP 2"))[0]
    words = " ".join(workspace.state.draft[clause].text.plain.split()[:4])
    bracketing.open_bracket(workspace.bench, clause, codes=("MEX",), words=words, why="too strong")
    found = of_draft(workspace, "OP 2")
    assert "asked for by: MEX;" in found
    assert "open bracket" in found


def test_an_agreed_clause(workspace: Workspace) -> None:
    clause = workspace.cells.of_draft(row_of(workspace, "OP 7"))[0]
    proceedings.decide_clause(workspace.bench, clause, ClauseState.AGREED, why="no objection")
    assert "✓ agreed" in of_draft(workspace, "OP 7")


def test_kinds_notes_and_gaps(workspace: Workspace) -> None:
    cells = workspace.cells
    assert said(cells, 0, 0).startswith("organ: The Latin American")
    assert said(cells, 3, 0) == "item: PP 2 (1) Children, youth and crime;"
    assert "“Riyadh Guidelines”) (note 2) establish" in of_draft(workspace, "PP 11")
    gap = next(r for r in range(len(cells)) if cells.cell(r, cells.draft).hint)
    assert said(cells, gap, cells.draft) == "Take into the draft Alt+Left"


def test_in_french(french: None, workspace: Workspace) -> None:
    assert of_draft(workspace, "OP 4").endswith("(2 amendements à trancher)")
    assert "inserted" not in of_draft(workspace, "OP 5")
    assert "was OP" not in of_draft(workspace, "OP 3")


@pytest.mark.looks
def test_qt_reads_the_columns_so(window: MainWindow) -> None:
    """The rows of the list that Qt shows to screen readers say the same."""
    row = row_of(window.workspace, "PP 6")
    pane = window.columns.pane(window.workspace.cells.draft)
    model = pane.model()
    assert isinstance(model, ColumnModel)
    index = model.index(row, 0)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == of_draft(window.workspace, "PP 6")
    go_to(window, "PP 6")
    face = QAccessible.queryAccessibleInterface(pane).child(row)
    assert face.role() is QAccessible.Role.ListItem
    assert face.text(QAccessible.Text.Name) == words
    assert face.text(QAccessible.Text.Description).startswith("Changed by Chile (am-5)")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, bool]]]:
    """What is announced, and whether it presses."""
    found: list[tuple[str, bool]] = []
    urgent = QAccessible.AnnouncementPoliteness.Assertive

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            found.append((event.message(), event.politeness() is urgent))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return found


def test_acts_and_messages_are_announced(window: MainWindow, heard: list[tuple[str, bool]]) -> None:
    go_to(window, "OP 6")
    window.run("amend.accept")
    assert (window.notice.words.text(), False) in heard
    assert any("am-2" in words for words, _ in heard)
    heard.clear()
    window.run("edit.undo")
    assert heard
    window.notice.show_info("Three files were read.")
    window.show_error("There is no file draft.docx.")
    assert heard[-2:] == [
        ("Three files were read.", False),
        ("There is no file draft.docx.", True),
    ]


def test_what_a_search_of_delegations_would_choose_is_heard_while_one_types(
    window: MainWindow, heard: list[tuple[str, bool]]
) -> None:
    window.writer.showPopup()
    chooser = window.writer.chooser
    assert chooser is not None
    QTest.keyClicks(chooser.finder, "norw")
    assert "NOR" in heard[-1][0]
    window.writer.hidePopup()
    window.run("negotiate.delegations")
    panel = lists(window)
    QTest.keyClicks(panel.finder, "fij")
    assert "FJI" in heard[-1][0]
    panel.finder.clear()
    panel.choose(window.workspace.state.entries[0].amendment.sponsors[0])
    panel.do("remove")
    assert heard[-1] == (panel.said.text(), True)
    panel.window().reject()


@pytest.mark.looks
def test_after_a_step_the_clause_is_heard_last(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    window.sidebar.setFocus()
    heard: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _, now: heard.append(now))
    window.columns.setFocus()
    assert heard == [window.columns.pane(window.columns.current()[1])]
