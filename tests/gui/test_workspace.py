"""The open negotiation as the window sees it, without a window."""

from pathlib import Path

import pytest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.app.texts.word_search import Query
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.checks.search import Search
from draftbench.gui.rows.row_filter import ALL
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.writing.draft_words import DraftWords


def row_of(workspace: Workspace, clause: str) -> int:
    workspace.go_to(ClauseId(clause))
    return workspace.current[0]


def status(workspace: Workspace, amendment: str) -> Status:
    entry = workspace.state.entry(AmendmentId(amendment))
    assert entry is not None
    return entry.status


def test_every_clause_of_every_text_stands_in_one_row(workspace: Workspace) -> None:
    cells = workspace.cells
    for column in range(cells.columns):
        shown = [c for row in range(len(cells)) for c in cells.row(row).cells[column]]
        assert sorted(shown) == sorted(c.id for c in cells.document(column))


def test_the_draft_is_the_last_column_and_a_source_stands_between(workspace: Workspace) -> None:
    assert workspace.cells.document(0) == workspace.state.base
    assert workspace.cells.document(workspace.cells.columns - 1) == workspace.state.draft
    assert [workspace.cells.document(1).name] == list(workspace.shown)


def test_a_delegation_filter_shows_its_amendments_and_comes_off_again(workspace: Workspace) -> None:
    workspace.set_filter(("delegation", "ARG"))
    assert workspace.rows
    for row in workspace.rows:
        assert any("ARG" in e.amendment.sponsors for e in workspace.entries(row))
    workspace.set_filter(("delegation", "ARG"))
    assert workspace.filter == ALL
    assert len(workspace.rows) == len(workspace.cells)


def test_next_difference_walks_over_all_of_them_and_round(workspace: Workspace) -> None:
    wanted = [row for row in workspace.rows if workspace.cells.differs(row)]
    seen = []
    for _ in wanted:
        assert workspace.step(1, workspace.cells.differs)
        seen.append(workspace.current[0])
    assert sorted(seen) == wanted
    assert workspace.step(1, workspace.cells.differs)
    assert workspace.current[0] == seen[0]


def test_next_conflict_goes_to_a_row_in_conflict(workspace: Workspace) -> None:
    assert workspace.step(1, workspace.conflicts_in)
    assert any(e.in_conflict for e in workspace.entries(workspace.current[0]))


def test_find_goes_to_the_words_in_any_column(workspace: Workspace) -> None:
    finding = workspace.part(Search)
    finding.look(Query("MONEY-LAUNDERING"))
    found = finding.step(1)
    assert found is not None
    assert workspace.current == (found.row, found.column)
    assert "money-laundering" in workspace.cells.cell(*workspace.current).spoken
    seen = {found}
    while (following := finding.step(1)) not in seen:
        assert following is not None
        seen.add(following)
    assert len(seen) == len(finding.places)
    assert len({one.column for one in seen}) > 1
    assert finding.step(-1) in seen
    finding.look(Query("no such words anywhere"))
    assert finding.step(1) is None
    assert finding.says() == "Not found"


def test_writing_directly_changes_the_draft_and_undo_brings_it_back(workspace: Workspace) -> None:
    row_of(workspace, "declaration.op6")
    clause = workspace.draft_clause()
    assert clause is not None
    before = workspace.state.draft
    text = before[clause].text.plain
    assert workspace.part(DraftWords).write(text.replace("special", "particular"))
    assert "particular" in workspace.state.draft[clause].text.plain
    cell = workspace.cells.cell(workspace.current[0], workspace.cells.columns - 1)
    assert "inserted: particular" in cell.spoken
    assert "deleted: special" in cell.spoken
    assert workspace.undo()
    assert workspace.state.draft == before
    assert workspace.redo()
    assert "particular" in workspace.state.draft[clause].text.plain


def test_writing_as_a_delegation_tables_an_amendment(workspace: Workspace) -> None:
    row = row_of(workspace, "declaration.op6")
    clause = workspace.draft_clause()
    assert clause is not None
    before = workspace.state.draft
    text = before[clause].text.plain.replace("special", "particular")
    workspace.write_as("CHL", "It is not special.")
    assert workspace.part(DraftWords).write(text)
    assert workspace.state.draft == before
    tabled = workspace.state.entries[-1]
    assert tabled.amendment.sponsors == ("CHL",)
    assert tabled.amendment.reason == "It is not special."
    assert tabled in workspace.entries(row)


def test_accepting_puts_the_words_in_and_undo_takes_them_out(workspace: Workspace) -> None:
    before = workspace.state.draft
    assert workspace.part(Decisions).decide("accept", AmendmentId("am-13"))
    assert status(workspace, "am-13") is Status.ACCEPTED
    assert workspace.state.draft != before
    assert workspace.undo()
    assert status(workspace, "am-13") is Status.TABLED
    assert workspace.state.draft == before


@pytest.mark.parametrize(
    ("verb", "after"),
    [("reject", Status.REJECTED), ("hold", Status.HELD), ("withdraw", Status.WITHDRAWN)],
)
def test_the_other_decisions(workspace: Workspace, verb: str, after: Status) -> None:
    assert workspace.part(Decisions).decide(verb, AmendmentId("am-13"))
    assert status(workspace, "am-13") is after


def test_a_refusal_is_one_sentence_and_changes_nothing(workspace: Workspace) -> None:
    said: list[object] = []
    workspace.failed.connect(said.append)
    before = workspace.state
    assert not workspace.part(Decisions).decide("accept", AmendmentId("am-6"))
    assert workspace.state == before
    assert len(said) == 1
    assert "am-6" in str(said[0])


def test_taking_a_clause_puts_it_into_the_draft_beside_where_it_came_from(
    workspace: Workspace,
) -> None:
    last = workspace.cells.columns - 1
    row = next(
        r
        for r in workspace.rows
        if workspace.cells.clause(r, 1) and not workspace.cells.clause(r, last)
    )
    source = workspace.cells.clause(row, 1)
    before = len(workspace.state.draft)
    assert workspace.part(DraftWords).take(row, 1)
    assert len(workspace.state.draft) > before
    taken = [c for c in workspace.state.draft if any(o.clause == source for o in c.origins)]
    assert len(taken) == 1
    found = workspace.cells.find(last, taken[0].id)
    assert found is not None
    assert source in workspace.cells.row(found).cells[1]


def test_moving_changes_places_with_the_neighbour(workspace: Workspace) -> None:
    row_of(workspace, "declaration.op6")
    clause = workspace.draft_clause()
    assert clause is not None
    at = workspace.state.draft.children(None).index(clause)
    assert workspace.part(DraftWords).shift(-1)
    assert workspace.state.draft.children(None).index(clause) == at - 1
    assert workspace.draft_clause() == clause
    assert workspace.part(DraftWords).shift(1)
    assert workspace.state.draft.children(None).index(clause) == at


def test_deleting_leaves_the_words_struck_out(workspace: Workspace) -> None:
    row_of(workspace, "declaration.op6")
    clause = workspace.draft_clause()
    assert workspace.part(DraftWords).delete()
    assert clause not in workspace.state.draft
    cell = workspace.cells.cell(workspace.current[0], workspace.cells.columns - 1)
    assert "deleted: Urges the Commission" in cell.spoken


def test_a_new_clause_stands_behind_the_current_one(workspace: Workspace) -> None:
    row_of(workspace, "declaration.op6")
    after = workspace.draft_clause()
    assert after is not None
    assert workspace.part(DraftWords).insert("Thanks the host country.")
    tops = workspace.state.draft.children(None)
    new = tops[tops.index(after) + 1]
    assert workspace.state.draft[new].text.plain == "Thanks the host country."


def test_another_source_is_shown_when_its_comparison_comes(workspace: Workspace) -> None:
    asked: list[object] = []
    workspace.stale.connect(asked.append)
    workspace.show_source(0, "recommendations")
    assert asked == [None]
    workspace.take_comparison(workspace.compare())
    assert workspace.cells.document(1).name == "recommendations"


def test_what_was_done_is_in_the_file(workspace: Workspace, project: Path) -> None:
    assert workspace.part(Decisions).decide("accept", AmendmentId("am-13"))
    draft = workspace.state.draft
    workspace.close()
    with Workbench.open(project) as again:
        assert again.state.draft.fingerprint == draft.fingerprint


def test_a_comparison_made_before_the_last_act_is_made_again(workspace: Workspace) -> None:
    asked: list[object] = []
    workspace.stale.connect(asked.append)
    made = workspace.compare()
    row_of(workspace, "declaration.op6")
    assert workspace.part(DraftWords).delete()
    cells = workspace.cells
    workspace.take_later(made)
    assert workspace.cells is cells
    assert asked == [None]
    workspace.take_later(workspace.compare())
    assert workspace.cells is not cells
    assert len(asked) == 1
