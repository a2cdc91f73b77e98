"""Open proposals in the marked view of the draft: who would change what, beside what is decided."""

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.app.meetings.delegations import join_delegations
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.gui.cells import clause_copy
from draftbench.gui.cells.bracket_signs import own_text
from draftbench.gui.cells.differences import Marks, Shown
from draftbench.gui.cells.quotes import quoted_words, quotes
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.widgets.pieces import Change, plain_text

TEXT = """The General Assembly,

Noting that the sea rises,

1. Urges States to share data on wells by 2030;

2. Decides to set up a fund;

3. Decides to meet again.
"""


@pytest.fixture
def wells(qtbot, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "p.draftbench"
    assert main(["new", str(path), "--base", str(tmp_path / "a.txt")]) == 0
    made = Workspace(Workbench.open(path))
    people = [Delegation("FJI", "Fiji"), Delegation("MAR", "Morocco"), Delegation("NLD", "Holland")]
    join_delegations(made.bench, people)
    yield made
    made.close()


def clause_with(wells, words):
    return next(clause for clause in wells.state.draft if words in clause.text.plain)


def propose(wells, words, old, new, code, **terms):
    clause = clause_with(wells, words)
    text = clause.text.plain.replace(old, new)
    return wells.bench.propose_text(clause.id, text, sponsors=(code,), **terms)


def blocks(wells, words):
    cells = wells.cells
    row = cells.find(cells.draft, clause_with(wells, words).id)
    return cells.cell(row, cells.draft).blocks


def pending(block):
    """What is proposed in a block: how, whose, the words."""
    found = []
    for piece in block.pieces:
        if piece.by:
            how = piece.change if piece.change.gone else "going"
            found.append((how, piece.by, piece.text.strip()))
    return found


def test_words_that_are_proposed_stand_beside_those_they_would_replace(wells):
    propose(wells, "sea rises", "rises", "is rising fast", "FJI")
    (block,) = blocks(wells, "sea rises")
    assert pending(block) == [
        ("going", "FJI", "rises"),
        (Change.PROPOSED, "FJI", "is rising fast"),
        (Change.SPONSOR, "FJI", "FJI"),
    ]
    assert own_text(block.pieces) == "Noting that the sea rises,"
    assert not wells.cells.cell(
        wells.cells.find(wells.cells.draft, block.clause), wells.cells.draft
    ).changed
    for words in ("is rising fast", "FJI"):
        assert words in block.spoken


def test_rivals_are_told_apart_and_decided_changes_stay(wells):
    wells.bench.accept(propose(wells, "wells", "2030", "2028", "NLD"))
    propose(wells, "wells", "Urges States", "Invites States", "MAR")
    propose(wells, "wells", "Urges States", "Calls upon States", "FJI")
    (block,) = blocks(wells, "wells")
    assert {(how, code) for how, code, _ in pending(block)} >= {
        (Change.PROPOSED, "MAR"),
        (Change.PROPOSED, "FJI"),
    }
    decided = [(p.change, p.text) for p in block.pieces if p.change.decided]
    assert decided == [(Change.DELETED, "2030"), (Change.INSERTED, "2028")]
    assert own_text(block.pieces) == clause_with(wells, "wells").text.text
    assert block.codes == ("NLD",)


def test_a_clause_that_somebody_would_delete_is_struck_as_a_whole(wells):
    clause = clause_with(wells, "fund")
    wells.bench.propose_deletion(clause.id, sponsors=("MAR",))
    (block,) = blocks(wells, "fund")
    assert all(piece.by == "MAR" for piece in block.pieces)
    assert pending(block)[-1] == (Change.SPONSOR, "MAR", "MAR")


def test_a_new_paragraph_stands_where_it_would_come_and_is_no_part_of_the_text(wells):
    anchor = clause_with(wells, "fund")
    words = "Stresses the part of women in this;"
    wells.bench.propose_insertion(words, after=anchor.id, sponsors=("FJI",))
    own, new = blocks(wells, "fund")
    assert new.proposed
    told = [one for one in pending(new) if one[0] is Change.PROPOSED]
    assert {whose for _, whose, _ in told} == {"FJI"}
    assert " ".join(said for _, _, said in told) == words
    assert not pending(own)
    cells = wells.cells
    cell = cells.cell(cells.find(cells.draft, anchor.id), cells.draft)
    for copied in (plain_text(cell), clause_copy.page(cell, lambda *_: "")):
        assert "fund" in copied
        assert "women" not in copied


def italic(shown):
    """What of the words of pieces is set in italics."""
    return "".join(piece.text for piece in shown if piece.italic and not piece.change.tag)


@pytest.mark.parametrize("marks", [Marks.MARKED, Marks.BRACKETS])
def test_the_opening_of_what_is_proposed_is_in_italics_as_in_the_text(wells, marks):
    wells.show(Shown(marks=marks))
    words = "Stresses the part of women in this;"
    wells.bench.propose_insertion(words, after=clause_with(wells, "fund").id, sponsors=("FJI",))
    propose(wells, "wells", "Urges States", "Calls upon States", "FJI")
    propose(wells, "sea rises", "that the sea", "that, as recalled, the sea", "FJI")
    propose(wells, "fund", "set up a", "abolish the", "MAR")
    propose(wells, "meet", "Decides to meet again", "Requests a report and nothing more", "MAR")
    assert [italic(block.pieces) for block in blocks(wells, "fund")] == ["Decides", "Stresses"]
    (block,) = blocks(wells, "wells")
    assert italic(block.pieces) == "UrgesCalls upon"
    assert italic(blocks(wells, "sea rises")[0].pieces) == "Noting"
    assert [italic(block.pieces) for block in blocks(wells, "meet")] == ["Decides", "Requests"]


def test_the_opening_of_whole_paragraphs_in_the_inspector_is_in_italics(wells):
    state, fund = wells.state, clause_with(wells, "fund").id
    made = [
        wells.bench.propose_insertion("Stresses this;", after=fund, sponsors=("FJI",)),
        wells.bench.propose_deletion(fund, sponsors=("MAR",)),
        wells.bench.propose_move(fund, after=state.draft.clauses[-1].id, sponsors=("MAR",)),
    ]
    found = [quoted_words(wells.state, wells.state.entry(one).amendment.changes) for one in made]
    assert [italic(shown) for shown in found] == ["Stresses", "Decides", "Decides"]
    (new,) = quotes(wells.state, wells.state.entry(made[0]).amendment.changes, (), str)
    assert new.spoken.endswith("inserted: Stresses this;;")


def test_what_is_asked_of_a_new_paragraph_is_said_below_it(wells):
    words = "Stresses the part of women in this;"
    anchor = clause_with(wells, "fund").id
    parent = wells.bench.propose_insertion(words, after=anchor, sponsors=("FJI",))
    (new,) = wells.state.entry(parent).amendment.changes.changes[0].clauses
    revised = words.replace("part", "great part")
    wells.bench.propose_text(new.id, revised, sponsors=("MAR",), parent=parent)
    for marks in (Marks.BRACKETS, Marks.MARKED):
        wells.show(Shown(marks=marks))
        assert "great" in blocks(wells, "fund")[1].small


def test_what_is_not_before_the_meeting_leaves_no_mark(wells):
    held = propose(wells, "sea rises", "rises", "is rising", "FJI")
    propose(wells, "wells", "share", "publish", "MAR", draft=True)
    assert pending(blocks(wells, "sea rises")[0])
    wells.bench.reject(held)
    assert not pending(blocks(wells, "sea rises")[0])
    assert not pending(blocks(wells, "wells")[0])


def test_the_clean_view_shows_the_text_alone(wells):
    propose(wells, "sea rises", "rises", "is rising", "FJI")
    wells.show(Shown(marks=Marks.CLEAN))
    assert not pending(blocks(wells, "sea rises")[0])
    assert {piece.change for piece in blocks(wells, "sea rises")[0].pieces} == {Change.NONE}
