"""What a secretary sees between one act and the next: the card that the keys decide, what is said
of an act after another one, who is named, and how words stand beside each other."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.changesets.editing import replaced
from draftbench.amend.registers.states import Step
from draftbench.app.amendments.deciding import step
from draftbench.app.amendments.sponsors import listed_delegations
from draftbench.app.drafts.bracketing import open_bracket
from draftbench.app.history.rebasing import prepare, rebase
from draftbench.app.meetings.delegations import join_delegations
from draftbench.cli.main import main
from draftbench.document import RichText
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.tips import tip
from draftbench.gui.columns.cell_layout import set_cell
from draftbench.gui.imports.new_base_list import Rebasing
from draftbench.gui.languages import speak
from draftbench.gui.meeting.slide_layout import lay
from draftbench.gui.meeting.slides import Slides
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.widgets.elision import mirrored_text
from draftbench.gui.widgets.marked_label import MarkedLabel
from draftbench.gui.widgets.pieces import Cell, Change, Piece, plain_text
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import go_to, go_to_amendment, words
from support.translations import compile_tables

TEXT = (
    "Recalling its resolution 70/1,\n\n1. Urges States to protect rivers by 2030;\n\n"
    "2. Decides to meet again in Geneva.\n"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A negotiation on a short text with three delegations: made once, copied for each test."""
    folder = tmp_path_factory.mktemp("rivers")
    (folder / "a.txt").write_text(TEXT, "utf-8")
    assert main(["new", str(folder / "p.draftbench"), "--base", str(folder / "a.txt")]) == 0
    return folder / "p.draftbench"


@pytest.fixture
def rivers(empty, qtbot, built, tmp_path):
    """A window on it."""
    empty.open_project(Path(shutil.copy(built, tmp_path)))
    qtbot.waitUntil(lambda: empty.workspace is not None)
    join_delegations(empty.workspace.bench, listed_delegations(["NOR", "KEN", "FIN"]))
    return empty


@pytest.fixture
def arabic(qapp):
    """The program in Arabic; English again after the test."""
    compile_tables()
    assert speak(qapp, "ar")
    yield qapp
    speak(qapp, "en")


def status(window, amendment):
    return window.workspace.state.entry(AmendmentId(amendment)).status


def current(window):
    """The amendment whose card is framed: the one that keys decide."""
    (found,) = (c.card.id for c in window.inspector.cards if c.property("chosen") == "true")
    return found


def propose(window, sponsor, old, new, clause="OP 1"):
    """Tables an amendment from outside the columns, as an import does."""
    where = go_to(window, clause)
    text = words(window).replace(old, new)
    return window.workspace.bench.propose_text(where, text, sponsors=(sponsor,))


def test_the_amendment_that_was_just_tabled_is_the_one_that_keys_accept(rivers):
    first = propose(rivers, "NOR", "rivers", "all rivers")
    go_to_amendment(rivers, first)
    assert current(rivers) == first
    workspace = rivers.workspace
    workspace.write_as("KEN")
    clause = workspace.draft_clause()
    assert workspace.part(DraftWords).write(words(rivers).replace("2030", "2028"), clause)
    second = workspace.state.entries[-1].amendment.id
    assert current(rivers) == second
    rivers.run("amend.accept")
    assert (status(rivers, first), status(rivers, second)) == (Status.TABLED, Status.ACCEPTED)


@pytest.mark.parametrize(("typed", "code"), [("secr", ""), ("nor", "NOR"), ("fin", "FIN")])
def test_what_is_shown_first_by_its_beginning_is_what_enter_chooses(rivers, typed, code):
    rivers.writer.choose("KEN")
    rivers.writer.setFocus()
    QTest.keyClick(rivers.writer, Qt.Key.Key_Space)
    chooser = rivers.writer.chooser
    QTest.keyClicks(chooser.finder, typed)
    QTest.keyClick(chooser.finder, Qt.Key.Key_Return)
    assert rivers.writer.currentData() == code


def test_what_was_said_of_a_resolved_conflict_goes_with_the_next_act(rivers):
    first = propose(rivers, "NOR", "2030", "2028")
    propose(rivers, "KEN", "2030", "2032")
    rivers.run("amend.conflicts")
    page = rivers.viewing.pages["amendments"]
    QTest.mouseClick(page.conflict.buttons[f"take-{first}"], Qt.MouseButton.LeftButton)
    assert status(rivers, first) is Status.ACCEPTED
    assert not page.panel.said.text()  # the toast says it
    assert first in rivers.notice.words.text()
    rivers.run("edit.undo")
    assert status(rivers, first) is Status.TABLED
    assert rivers.notice.words.text().startswith("Undone")
    rivers.run("edit.redo")
    assert not page.panel.said.text()


def test_a_bracket_that_the_meeting_put_in_is_no_change_of_the_delegation(rivers):
    clause, workspace = go_to(rivers, "OP 1"), rivers.workspace
    counted = summarise(workspace.state, workspace.cells).changes
    open_bracket(workspace.bench, clause, codes=["NOR"], words="by 2030")
    cells, row = workspace.cells, workspace.current[0]
    assert summarise(workspace.state, cells).changes == counted
    assert cells.cell(row, cells.draft).blocks[0].codes == ()
    (said,) = tip(cells, row, cells.draft, clause)
    items = Rebasing(workspace, prepare(workspace.bench, workspace.state.base), None).rows()
    assert [one.cells[1] for one in items] == [said]
    assert "Norway" in said
    assert "hanged by" not in said


def test_words_that_a_delegation_had_changed_stay_its_change_inside_a_bracket(rivers):
    workspace = rivers.workspace
    workspace.bench.accept(propose(rivers, "KEN", "2030", "2028"))
    clause, cells = go_to(rivers, "OP 1"), workspace.cells
    open_bracket(workspace.bench, clause, codes=["NOR"], words="by 2028")
    cells, row = workspace.cells, workspace.current[0]
    assert cells.cell(row, cells.draft).blocks[0].codes == ("KEN",)
    said = tip(cells, row, cells.draft, clause)
    assert [name in " ".join(said) for name in ("Norway", "Kenya")] == [True, True]


def told_of(window):
    """The pieces of the current clause that are not as the base has them."""
    cells, row = window.workspace.cells, window.workspace.current[0]
    (block,) = cells.cell(row, cells.draft).blocks
    return block, [(p.change, p.text.strip()) for p in block.pieces if p.change]


def test_the_code_of_a_sponsor_stands_at_its_own_words_not_at_the_secretariats(rivers):
    workspace = rivers.workspace
    workspace.bench.accept(propose(rivers, "KEN", "States", "all States"))
    block, before = told_of(rivers)
    assert not any(change.tag for change, _ in before)
    assert block.codes == ("KEN",)
    clause = go_to(rivers, "OP 1")
    workspace.bench.edit(clause, words(rivers).replace("2030", "2030 and after"))
    block, after = told_of(rivers)
    assert [text for change, text in after if change is Change.AUTHOR] == ["KEN"]
    assert after[-1] == (Change.INSERTED, "and after")
    shown = [piece.text for piece in block.pieces]
    (at,) = (n for n, piece in enumerate(block.pieces) if piece.change is Change.AUTHOR)
    assert not shown[at - 1][-1].isspace()
    assert "KEN" not in plain_text(Cell((block,)))
    (drawn,) = set_cell(Cell((block,)), 400, Looks(LIGHT)).blocks
    assert not drawn.chips


@pytest.mark.usefixtures("arabic")
def test_proposals_on_an_english_text_run_as_it_does_in_an_arabic_window(rivers):
    propose(rivers, "KEN", "2030", "2028")
    clause = go_to(rivers, "OP 1")
    rivers.workspace.bench.propose_deletion(clause, sponsors=("NOR",))
    slide = Slides(rivers.workspace.state).of(clause)
    made = lay(slide, QSizeF(1280, 720), LIGHT)
    assert len(slide.options) == 2
    ways = {
        (block.mirrored, block.label_rect.left()) for p in made.parts for block in p.cell.blocks
    }
    assert len({way for way, _ in ways}) == 1
    assert not any(way for way, _ in ways)
    assert made.parts[1].cell.blocks[0].label_rect.left() == (
        made.parts[2].cell.blocks[0].label_rect.left()
    )
    last = made.parts[2].cell.blocks[0]
    line = last.lines[-1]
    at = last.layout.text().rindex(";")
    assert line.cursorToX(at + 1)[0] > line.cursorToX(at)[0] > line.x()


def revised(window, old, new):
    """The base text with other words in one clause."""
    base = window.workspace.state.base
    (clause,) = (c for c in base if old in c.text.plain)
    return replaced(base, clause.id, RichText(clause.text.plain.replace(old, new)))


def test_what_a_new_base_text_opens_again_is_named(rivers):
    workspace = rivers.workspace
    first = propose(rivers, "NOR", "2030", "2028")
    second = propose(rivers, "KEN", "Geneva", "Nairobi", "OP 2")
    workspace.bench.accept(first)
    workspace.bench.accept(second)
    rebase(workspace.bench, revised(rivers, "2030", "2027"))
    assert rivers.strip.affected.isVisible()
    assert first in rivers.strip.affected.text()
    QTest.mouseClick(rivers.strip.affected, Qt.MouseButton.LeftButton)
    assert workspace.filter == ("amendments", first)
    rivers.run("edit.undo")
    assert not rivers.strip.affected.isVisible()


def test_the_text_wins_over_what_a_new_base_text_opened_again_in_one_act(rivers):
    workspace = rivers.workspace
    first = propose(rivers, "NOR", "2030", "2028")
    workspace.bench.accept(first)
    rebase(workspace.bench, revised(rivers, "2030", "2027"))
    assert status(rivers, first) is Status.TABLED
    rivers.run("amend.conflicts")
    page = rivers.viewing.pages["amendments"]
    assert len(page.panel.table.shown()) == 1
    count = len(workspace.bench.events)
    (keep,) = (page.conflict.buttons[name] for name in page.conflict.buttons if name == "stand")
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert len(workspace.bench.events) == count + 1
    assert not page.panel.table.shown()
    assert status(rivers, first) is Status.REJECTED
    assert [c.text.plain for c in workspace.state.draft if "2027" in c.text.plain]
    rivers.run("edit.undo")
    assert status(rivers, first) is Status.TABLED


def test_the_card_of_a_rejected_amendment_has_the_reason_that_was_given(rivers):
    first = propose(rivers, "NOR", "2030", "2028")
    step(rivers.workspace.bench, Step.REJECT, (first,), why="too soon for most")
    go_to_amendment(rivers, first)
    (shown,) = (c for c in rivers.inspector.cards if c.card.id == first)
    seen = [label for label in shown.findChildren(QLabel) if label.isVisibleTo(shown)]
    assert any("too soon for most" in label.text() for label in seen)


@pytest.mark.usefixtures("arabic")
def test_what_is_said_of_a_proposal_beside_its_text_is_in_the_language_of_the_window(rivers):
    workspace = rivers.workspace
    propose(rivers, "NOR", "2030", "2028")
    workspace.bench.accept(propose(rivers, "KEN", "2030", "2029"))
    go_to(rivers, "OP 1")
    block, _ = told_of(rivers)
    (small,) = [block.small]
    assert "NOR" in small
    assert mirrored_text(small)
    rivers.run("view.brackets")
    go_to(rivers, "OP 1")
    block, _ = told_of(rivers)
    assert not mirrored_text(block.small)


def test_a_gap_that_only_the_eye_sees_parts_old_words_from_new_ones(rivers):
    workspace = rivers.workspace
    workspace.bench.accept(propose(rivers, "NOR", "2030", "2028"))
    go_to(rivers, "OP 1")
    block, changed = told_of(rivers)
    assert changed == [(Change.DELETED, "2030"), (Change.INSERTED, "2028")]
    stuck = "".join(piece.text for piece in block.pieces)
    assert "20302028" in stuck
    (drawn,) = set_cell(Cell((block,)), 900, Looks(LIGHT)).blocks
    assert drawn.layout.text() == stuck
    going, coming = (next(b for b in drawn.boxes if b[0] == g) for g in ("deleted", "inserted"))
    assert coming[1] - going[2] > 1
    plain = replace(block, pieces=(Piece(stuck),))
    (bare,) = set_cell(Cell((plain,)), 900, Looks(LIGHT)).blocks
    assert drawn.lines[0].naturalTextWidth() > bare.lines[0].naturalTextWidth() + 1
    assert "20302028" not in plain_text(Cell((block,)))


def reach(pieces, qtbot):
    """The last column of pixels of a label that is drawn on."""
    label = MarkedLabel(pieces, "")
    qtbot.addWidget(label)
    label.resize(500, 30)
    picture = label.grab().toImage()
    ground = picture.pixel(499, 1)
    columns = range(picture.width() - 1, 0, -1)
    heights = range(picture.height())
    return next(x for x in columns if any(picture.pixel(x, y) != ground for y in heights))


def test_labels_have_that_gap_too(qtbot):
    old, new = Piece("fifth", Change.DELETED), Piece("fourth", Change.INSERTED)
    parted = reach((old, new, Piece(" session.")), qtbot)
    assert reach((old, Piece("fourth session.", Change.DELETED)), qtbot) < parted
    spaced = Piece("fifth ", Change.DELETED)
    assert reach((spaced, new, Piece(" session.")), qtbot) > parted
