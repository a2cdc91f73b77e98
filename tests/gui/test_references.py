"""References in the window: marked, followed, out of date, written anew, told what they mean."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from draftbench.amend.amendment import Delegation
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.formats.reading import read
from draftbench.gui.checks.reference_list import updated
from draftbench.gui.files.export_choices import choices
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.pieces import Refer
from support.dialogs import fill, form, lists

TEXT = b"""# Archives

*The General Assembly,*

1. *Decides* to establish a working group, as set out in paragraph 4 below;

2. *Urges* States to act on paragraphs 1 to 3 of the present resolution;

3. *Invites* observers to follow;

4. *Decides* to consider the matter again.
"""


@pytest.fixture
def archives(empty: MainWindow, tmp_path, qtbot) -> Iterator[MainWindow]:
    path = tmp_path / "archives.draftbench"
    delegations = (Delegation("ARG", "Argentina"),)
    Workbench.create(path, read(TEXT, "archives.md").parts[0], delegations=delegations).close()
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty


def clause(window, name):
    labels = spoken_labels(window.workspace.state.draft)
    return next(c for c, label in labels.items() if label == name)


def words(window, name):
    return window.workspace.state.draft[clause(window, name)].text.plain


def refers(window, name) -> tuple[Refer, ...]:
    cells = window.workspace.cells
    row = cells.find(cells.draft, clause(window, name))
    return cells.cell(row, cells.draft).blocks[0].refers


def write(window, after):
    bench = window.workspace.bench
    window.workspace.act(
        lambda: bench.insert("Welcomes the offer;", after=clause(window, after)), "Written"
    )


def inspected(window):
    return {s.title: [line.words for line in s.lines] for s in window.inspector._content.sections}


def place_of(window, name) -> QPoint:
    """A point on the first reference of a clause in the draft's column."""
    window.workspace.go_to_draft(clause(window, name))
    pane = window.columns.pane(window.workspace.cells.draft)
    row = window.workspace.rows.index(window.workspace.current[0])
    rect = pane.row_rect(row)
    points = (
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 4)
        for x in range(rect.left(), rect.right(), 4)
    )
    return next(point for point in points if pane.refer_at(point) is not None)


def test_a_reference_says_what_it_means_and_leads_there(archives):
    found = refers(archives, "OP 1")
    assert [(one.tip, one.wrong) for one in found] == [("“paragraph 4” means OP 4.", False)]
    point = place_of(archives, "OP 1")
    pane = archives.columns.pane(archives.workspace.cells.draft)
    assert pane.tip_at(point) == ("“paragraph 4” means OP 4.", "Ctrl+click goes there.")
    QTest.mouseClick(
        pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, point
    )
    assert archives.workspace.draft_clause() == clause(archives, "OP 4")
    assert inspected(archives)["Referred to by"] == ["OP 1: “paragraph 4” means OP 4."]
    archives.workspace.go_to_draft(clause(archives, "OP 2"))
    archives.run("edit.follow-reference")
    assert archives.workspace.draft_clause() == clause(archives, "OP 1")


def test_what_an_act_makes_wrong_is_offered_to_be_updated(archives):
    write(archives, "OP 3")
    assert archives.notice.words.text() == "1 reference is out of date."
    assert [button.text() for button in archives.notice.buttons] == ["Update references", "Show"]
    assert refers(archives, "OP 1")[0].wrong
    assert ("References", 1) in [(n.title, n.count) for n in archives.sidebar._summary.needs]
    archives.workspace.go_to_draft(clause(archives, "OP 1"))
    assert inspected(archives)["Refers to"] == [
        "⚠ “paragraph 4” means OP 5. It must say “paragraph 5”."
    ]
    QTest.mouseClick(archives.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert "paragraph 5 below" in words(archives, "OP 1")
    assert not refers(archives, "OP 1")[0].wrong
    assert archives.workspace.bench.events[-1].actor == "Editor"
    archives.run("edit.undo")
    assert "paragraph 4 below" in words(archives, "OP 1")


def test_what_cannot_be_told_is_said_in_the_list(archives):
    write(archives, "OP 1")
    assert archives.notice.words.text() == ("1 reference is out of date; 1 more needs a decision.")
    QTest.mouseClick(archives.notice.buttons[1], Qt.MouseButton.LeftButton)
    dialog = lists(archives)
    rows = [row.cells for row in dialog.listing.rows()]
    assert rows == [
        ("OP 1", "paragraph 4", "OP 5", "out of date"),
        ("OP 3", "paragraphs 1 to 3", "OP 1, OP 3, OP 4", "to be said"),
    ]
    dialog.choose("1")
    dialog.do("mean")
    assert form(archives).inputs["clauses"].text() == "OP 1, OP 2, OP 3, OP 4"
    fill(archives, clauses="OP 1; OP 3، OP 4")
    form(archives).submit()
    dialog.do("all")
    assert "paragraph 5 below" in words(archives, "OP 1")
    assert "paragraphs 1, 3 and 4 of the present" in words(archives, "OP 3")


def test_who_deletes_a_clause_is_told_what_refers_to_it(archives):
    bench = archives.workspace.bench
    target = clause(archives, "OP 4")
    archives.workspace.act(lambda: bench.propose_deletion(target, sponsors=("ARG",)), "Proposed")
    archives.workspace.go_to_draft(target)
    card = archives.inspector._content.cards[0]
    assert "OP 1 refers to OP 4, which this deletes." in card.against
    bench.accept(card.id)
    assert [one.tip for one in refers(archives, "OP 1")] == [
        "What “paragraph 4” means (OP 4) was deleted by Argentina."
    ]


def test_rows_with_wrong_references_alone(archives):
    write(archives, "OP 3")
    archives.workspace.set_filter(("need", "references"))
    cells = archives.workspace.cells
    assert [cells.of_draft(row) for row in archives.workspace.rows] == [(clause(archives, "OP 1"),)]


def test_an_export_offers_the_new_numbers_where_some_are_out_of_date(archives):
    archives.run("export.export")
    dialog = archives.deeds.exporting.dialog
    dialog.choices["clean"].setChecked(True)
    assert not dialog.references.isVisible()
    dialog.close()
    write(archives, "OP 3")
    archives.run("export.export")
    dialog = archives.deeds.exporting.dialog
    dialog.choices["clean"].setChecked(True)
    assert dialog.references.isVisible()
    assert dialog.references.toolTip() == "1 reference is out of date in the draft."
    dialog.references.setChecked(True)
    assert dialog.wanted().update_references
    made = choices(archives.workspace, dialog.wanted())()
    assert made.update_references
    dialog.choices["voting"].setChecked(True)
    assert not dialog.references.isVisible()
    assert not dialog.wanted().update_references
    dialog.close()


def test_where_nothing_needs_updating_nothing_is_done(archives):
    """An undo would take back what was done before."""
    write(archives, "OP 4")
    before = len(archives.workspace.bench.events)
    heard = []
    archives.workspace.done.connect(heard.append)
    reply = updated(archives.workspace)
    assert (reply.bad, reply.acted, heard) == (False, False, [])
    assert len(archives.workspace.bench.events) == before


def test_following_from_a_row_without_a_clause_of_the_draft_says_so(archives):
    workspace = archives.workspace
    gone = clause(archives, "OP 3")
    workspace.act(lambda: workspace.bench.delete(gone), "Deleted")
    row = workspace.cells.find(workspace.cells.base, gone)
    workspace.set_current(row, workspace.cells.base)
    assert workspace.draft_clause() is None
    archives.run("edit.follow-reference")
    assert "no clause" in archives.notice.words.text()
