"""A press on proposed words: the amendment that they belong to is the one that is decided."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.columns.cell_layout import Ground, extents
from draftbench.gui.columns.column_pane import proposal_at
from support.dialogs import go_to


def propose(window, clause, old, new, code):
    bench = window.workspace.bench
    text = bench.state.draft[clause].text.plain
    assert old in text
    return bench.propose_text(clause, text.replace(old, new), sponsors=(code,))


def press(window, words, button=Qt.MouseButton.LeftButton):
    """Presses the middle of proposed words in the current cell of the draft."""
    pane = window.columns.pane(window.workspace.cells.draft)
    row = pane.current_row
    blocks, made = pane.cell(row).blocks, pane.set_cell(row).blocks
    top = pane.row_rect(row).top()
    for block, each in zip(blocks, made, strict=True):
        text = "".join(piece.text for piece in block.pieces)
        for stretch in each.stretches:
            if (
                stretch.ground is not Ground.COMING
                or words not in text[stretch.start : stretch.end]
            ):
                continue
            line = next(one for one in each.lines if any(extents(each, one, stretch)))
            left, right = next(extents(each, line, stretch))
            point = QPoint(round((left + right) / 2), round(top + line.y() + line.height() / 2))
            QTest.mouseClick(pane.viewport(), button, pos=point)
            return
    raise AssertionError(words)


@pytest.fixture
def rivals(window):
    clause = go_to(window, "OP 4")
    word = window.workspace.state.draft[clause].text.plain.split()[3]
    made = [propose(window, clause, word, f"new{n}", code) for n, code in ((1, "MEX"), (2, "BRA"))]
    go_to(window, "OP 4")
    return made


@pytest.mark.slow
@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_the_amendment_of_the_words_under_the_pointer_is_decided(window, rivals, button):
    decisions = window.workspace.part(Decisions)
    for at in (1, 0, 1):
        press(window, f"new{at + 1}", button)
        if window.clause_menu.menu is not None:
            window.clause_menu.menu.close()
        assert decisions.first_open().amendment.id == rivals[at]


@pytest.mark.slow
def test_of_one_delegation_it_is_the_amendment_that_has_the_words(window, rivals):
    clause = window.workspace.draft_clause()
    word = window.workspace.state.draft[clause].text.plain.split()[6]
    other = propose(window, clause, word, "last", "BRA")
    go_to(window, "OP 4")
    decisions = window.workspace.part(Decisions)
    for words, meant in (("last", other), ("new2", rivals[1]), ("new1", rivals[0])):
        press(window, words)
        assert decisions.first_open().amendment.id == meant


@pytest.mark.slow
def test_the_codes_behind_proposed_words_are_theirs(window, rivals):
    decisions = window.workspace.part(Decisions)
    pane = window.columns.pane(window.workspace.cells.draft)
    block, made = pane.cell(pane.current_row).blocks[0], pane.set_cell(pane.current_row).blocks[0]
    text = "".join(piece.text for piece in block.pieces)
    at = text.index("\u202fBRA")
    line = next(one for one in made.lines if one.textStart() + one.textLength() > at)
    x = line.cursorToX(at + 2)[0]
    point = QPoint(round(x), round(line.y() + line.height() / 2))
    assert proposal_at((block,), (made,), point) == ("BRA", "")
    press(window, "new1")
    decisions.point_out("BRA", "")
    assert decisions.first_open().amendment.id == rivals[1]


@pytest.mark.slow
def test_a_press_beside_proposed_words_changes_nothing(window, rivals):
    decisions = window.workspace.part(Decisions)
    press(window, "new2")
    pane = window.columns.pane(window.workspace.cells.draft)
    rect = pane.row_rect(pane.current_row)
    point = QPoint(rect.right() - 6, rect.bottom() - 3)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert decisions.first_open().amendment.id == rivals[1]


@pytest.mark.slow
def test_rivals_stand_apart(window, rivals):
    pane = window.columns.pane(window.workspace.cells.draft)
    blocks = pane.cell(pane.current_row).blocks
    text = "".join(piece.text for piece in blocks[0].pieces)
    assert "new1\u202fMEX\u2009 new2\u202fBRA" in text
    assert proposal_at(blocks, pane.set_cell(pane.current_row).blocks, QPoint(-5, -5)) == ("", "")
