"""What a stranger stumbled over in a whole negotiation, in the window."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLabel, QWidget

from draftbench.amend.ballots.votes import Tally
from draftbench.amend.ballots.voting import voting_list
from draftbench.amend.registers.states import Step
from draftbench.app.drafts.bracketing import open_bracket
from draftbench.app.exports.exporting import written
from draftbench.app.meetings.polling import record_vote
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.theme.style import style_sheet
from draftbench.gui.widgets.form_view import FormDialog
from draftbench.gui.widgets.list_table import ListTable
from draftbench.gui.widgets.pieces import Change, Piece
from draftbench.gui.widgets.replies import Form, ListRow, Said
from draftbench.gui.widgets.report_area import Report
from support.dialogs import form, go_to, go_to_amendment, lists


def test_all_rows_of_a_drop_down_list_are_seen(qtbot, qapp):
    room = QWidget()
    qtbot.addWidget(room)
    room.setStyleSheet(style_sheet(LIGHT))
    room.resize(QSize(400, 300))
    box = QComboBox(room)
    box.addItems(["change the words of OP 2", "put a new clause after OP 2", "delete OP 2"])
    room.show()
    box.showPopup()
    view = box.view()
    assert view.viewport().height() >= sum(map(view.sizeHintForRow, range(box.count())))
    box.hidePopup()


@pytest.mark.parametrize("careful", [True, False])
def test_enter_cancels_what_is_better_looked_at_first(qtbot, careful):
    done = []
    asked = Form("Agree", (), "Agree anyway", lambda _: done.append(1) or Said(""), careful=careful)
    dialog = FormDialog(asked)
    qtbot.addWidget(dialog)
    dialog.show()
    cancel = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.isDefault() is careful
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert bool(done) is not careful


def test_a_report_of_two_lines_can_be_unfolded(qtbot):
    label = QLabel("", wordWrap=True)
    label.setProperty("kind", "refusal")
    label.setStyleSheet("padding: 6px 10px;")
    report = Report(label)
    qtbot.addWidget(report)
    report.resize(300, 40)
    report.show()
    for words, more in (("One line.", False), ("One line that is as long as two " * 2, True)):
        report.tell(words)
        QApplication.processEvents()
        assert report.details.isVisible() is more


@pytest.mark.slow
def test_the_buttons_of_a_list_stay_where_they_are(window):
    window.run("negotiate.delegations")
    panel = lists(window)
    panel.table.clearSelection()
    before = list(panel.buttons)
    assert "rename" not in before
    panel.table.choose(["MEX"])
    assert list(panel.buttons)[: len(before)] == before
    assert "rename" in panel.buttons


def test_the_widest_columns_of_a_list_give_way_first(qtbot):
    table = ListTable()
    qtbot.addWidget(table)
    table.resize(460, 200)
    table.show()
    long = "a clause with a long name, which was another one in an earlier text"
    table.show_rows(
        ("No.", "Clause", "Status", "Words"),
        [ListRow("1", ("am-3", long, "rejected", long))],
        3,
        (),
    )
    assert table.columnWidth(2) == table._wanted[2]
    assert table.columnWidth(2) < table.columnWidth(1) < table._wanted[1]


VOTES = ("Vote on", "Clause", "Sponsors", "Result", "How, or why")


@pytest.fixture
def voted(qtbot):
    """A list of votes in a narrow dialogue."""
    table = ListTable()
    qtbot.addWidget(table)
    table.resize(740, 300)
    table.show()
    why = "The words around “sustainable fisheries” were changed since this was proposed."
    rows = (
        ("am-21", "OP 14 (was OP 11)", "NOR", "not put to the vote", why),
        ("am-22", "OP 2", "FJI", "adopted", "40 votes to 2"),
        ("the draft as a whole", "", "", "waiting", ""),
    )
    table.show_rows(VOTES, [ListRow(cells[0], cells) for cells in rows], 4)
    QApplication.processEvents()
    return table


def test_the_number_of_a_clause_and_an_outcome_have_their_room(voted):
    metrics = voted.fontMetrics()
    for row in range(3):
        for column in range(4):
            index = voted.model().index(row, column)
            assert voted.columnWidth(column) > metrics.horizontalAdvance(index.data()) + 10


def test_a_reason_goes_on_in_a_second_line_where_the_first_is_full(voted):
    def heights():
        QApplication.processEvents()
        model = voted.model()
        return [voted.visualRect(model.index(row, 0)).height() for row in range(3)]

    line = voted.fontMetrics().lineSpacing()
    long, short, last = heights()
    assert short == last == long - line
    voted.resize(1500, 300)
    assert heights() == [short] * 3
    voted.resize(740, 300)
    assert heights() == [long, short, short]
    voted.fit(2)
    QApplication.processEvents()
    head = voted.header().sizeHint().height()
    assert voted.maximumHeight() >= head + long + short


def test_only_changed_words_take_a_second_line(qtbot):
    table = ListTable()
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    around = Piece("the conservation of straddling fish stocks and highly migratory species ")
    new = (Piece("Calls for "), Piece("urgent ", Change.INSERTED), around)
    far = (Piece("All "), Piece("urgent ", Change.INSERTED), around, Piece("now", Change.DELETED))
    rows = [
        ListRow("1", ("am-1", "Amend OP 1"), words=lambda: new),
        ListRow("2", ("am-2", "Amend OP 2"), words=lambda: far),
    ]
    table.show_rows(("No.", "Words"), rows, 1)
    QApplication.processEvents()
    one, two = (table.visualRect(table.model().index(row, 0)).height() for row in (0, 1))
    assert two == one + table.fontMetrics().lineSpacing()
    assert not table.grab().isNull()


@pytest.mark.slow
def test_what_a_vote_disposed_of_is_not_accepted_from_the_list(window):
    workspace = window.workspace
    clause = go_to(window, "OP 6")
    text = workspace.state.draft[clause].text.plain
    word = text.split()[3]
    rivals = [
        workspace.bench.propose_text(clause, text.replace(word, new, 1), sponsors=("MEX",))
        for new in ("swiftly", "slowly")
    ]
    record_vote(workspace.bench, rivals[0], Tally(9, 1))
    moot = [entry for entry in workspace.state.entries if entry.moot]
    assert moot
    steps = workspace.part(AmendmentActs).steps(moot)
    assert Step.ACCEPT not in steps
    assert Step.WITHDRAW in steps


@pytest.mark.slow
def test_an_act_is_on_the_amendment_that_was_chosen(window):
    go_to_amendment(window, "am-8")
    window.workspace.part(Decisions).go("am-8")
    window.run("amend.recommend")
    assert form(window).windowTitle() == "Recommend on am-8"


@pytest.mark.slow
def test_the_list_of_votes_says_what_is_voted_on_and_for_whom(window):
    window.run("amend.votes")
    rows = lists(window).listing.rows()
    for row, ballot in zip(rows, voting_list(window.workspace.state), strict=False):
        amendment = ballot.entry.amendment
        assert row.cells[0] == amendment.id
        assert row.cells[1]
        assert row.cells[2] == ", ".join(amendment.sponsors)
        assert row.chips == (2, amendment.sponsors)


@pytest.mark.slow
def test_window_and_rolling_text_count_the_same_changes(window):
    workspace = window.workspace
    bench = workspace.bench
    clause = go_to(window, "OP 6")
    words = " ".join(workspace.state.draft[clause].text.plain.split()[3:6])

    def told():
        text = written(workspace.state, "rolling", ending=".txt").data.decode()
        (line,) = [one for one in text.splitlines() if "since the base text" in one]
        return line, text

    before = summarise(workspace.state, workspace.cells).changes, told()[0]
    open_bracket(bench, clause, codes=("MEX",), words=words)
    line, text = told()
    assert (summarise(workspace.state, workspace.cells).changes, line) == before
    assert "(In brackets at the request of Mexico.)" in text
    assert "(Changed by Mexico.)" not in text
