"""Amendments to paragraphs that another one proposes: where they stand, what they are called."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.texts import BASE, DELEGATIONS, OP1, OP2, OP3
from draftbench.amend.amendment import AmendmentId
from draftbench.app.amendments.tabling import ground
from draftbench.app.drafts.number_acts import freeze
from draftbench.app.workbench import Workbench
from draftbench.gui.amendments.decision_queue import waiting
from draftbench.gui.amendments.modified_words import Rewording
from draftbench.gui.amendments.register import Register
from draftbench.gui.cells.amendment_rows import concerns
from draftbench.gui.rows.row_filter import Narrowing
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.widgets.replies import Form

NEW, OTHER = "Stresses the importance of libraries;", "Stresses the importance of open libraries;"
PARENT, SUB = AmendmentId("am-1"), AmendmentId("am-2")


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """Brazil proposes a paragraph behind OP 1, Mexico other words for it, and Uruguay for OP 3."""
    bench = Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS)
    bench.propose_insertion(NEW, after=OP1, sponsors=("BRA",))
    new = next(c.id for c in ground(bench.register, PARENT) if c.text.plain == NEW)
    bench.propose_text(new, OTHER, sponsors=("MEX",), parent=PARENT)
    bench.propose_text(OP3, "Decides to meet again.", sponsors=("URY",))
    made = Workspace(bench)
    yield made
    made.close()


def _row(workspace: Workspace, clause: str) -> int:
    cells = workspace.cells
    return next(row for row in workspace.rows if clause in cells.of_draft(row))


def test_they_stand_beside_the_clause_that_the_paragraph_is_to_follow(
    workspace: Workspace,
) -> None:
    rows = {c: [e.amendment.id for e in workspace.entries(_row(workspace, c))] for c in (OP1, OP2)}
    assert rows == {OP1: [PARENT, SUB], OP2: []}
    assert waiting(workspace.state)[:2] == (PARENT, SUB)  # in the order of the text
    assert Register(workspace).clause(SUB) == OP1


def test_the_filter_on_a_delegation_shows_them(workspace: Workspace) -> None:
    for narrowing in (Narrowing(mine="MEX"), Narrowing(("delegation", "MEX"))):
        assert narrowing.rows(workspace.state, workspace.cells) == (_row(workspace, OP1),)


def test_a_new_paragraph_stands_at_its_place_also_where_no_words_around_it_are_known(
    workspace: Workspace,
) -> None:
    entry = workspace.state.entry(PARENT)
    assert entry is not None
    changes = replace(entry.amendment.changes, seen={})  # as a file brings it
    entry = replace(entry, amendment=replace(entry.amendment, changes=changes), placement=None)
    assert concerns(entry, frozenset({OP1}), workspace.state)
    assert not concerns(entry, frozenset({OP2}), workspace.state)


def test_they_follow_the_paragraph_into_the_text_and_out_of_it(workspace: Workspace) -> None:
    assert workspace.act(lambda: workspace.bench.accept(PARENT), "Accepted")
    new = next(c.id for c in workspace.state.draft if c.text.plain == NEW)
    assert [e.amendment.id for e in workspace.entries(_row(workspace, new))] == [PARENT, SUB]
    assert workspace.entries(_row(workspace, OP1)) == ()
    assert workspace.undo()
    assert SUB in [e.amendment.id for e in workspace.entries(_row(workspace, OP1))]


def test_a_proposed_paragraph_has_no_number_of_a_clause_that_stands(workspace: Workspace) -> None:
    forms = [workspace.part(Rewording).modify(PARENT), workspace.part(Rewording).amend(PARENT)]
    titles = [form.fields[0].label for form in forms if isinstance(form, Form)]
    assert titles == ["A new paragraph reads", "A new paragraph would read"]
    form = workspace.part(Rewording).modify(SUB)
    assert isinstance(form, Form)
    assert form.fields[0].label == "The new paragraph of am-1 reads"


def test_a_clause_between_frozen_numbers_keeps_its_number_in_the_form(
    workspace: Workspace,
) -> None:
    bench = workspace.bench
    assert workspace.act(lambda: freeze(bench), "Frozen")
    assert workspace.act(lambda: bench.accept(PARENT), "Accepted")
    form = workspace.part(Rewording).amend(SUB)
    assert isinstance(form, Form)
    assert form.fields[0].label == "OP 1 bis would read"
