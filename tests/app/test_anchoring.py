"""Amendments whose place is gone are put at another clause by hand."""

import pytest

from draftbench.amend.amendment import AmendmentId, Delegation, Outcome, Status
from draftbench.app.amendments.anchoring import anchor, candidates, old_text, words_at
from draftbench.app.amendments.deciding import accept
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import UsageError

FIRST = "Urges States to act with concern and to report on it;"
OTHER = "Calls upon States to act together with concern and to report each year;"
LAST = "Requests the Secretary-General to follow the matter."


@pytest.fixture
def bench(tmp_path):
    words = {"op1": FIRST, "op2": OTHER, "op3": LAST}
    clauses = tuple(
        Clause(ClauseId(name), ClauseKind.OPERATIVE, RichText(text)) for name, text in words.items()
    )
    base = Document("base", clauses=clauses)
    people = (Delegation("MEX", "Mexico"),)
    with Workbench.create(tmp_path / "p.draftbench", base, delegations=people) as made:
        yield made


def orphan(bench, text):
    """An amendment on the first clause, which is deleted then."""
    one = bench.propose_text(ClauseId("op1"), text, sponsors=("MEX",))
    bench.delete(ClauseId("op1"))
    entry = bench.state.entry(one)
    assert entry.placement.outcome is Outcome.ORPHANED
    return one


def test_its_words_are_carried_over_to_the_clause_that_is_chosen(bench):
    one = orphan(bench, FIRST.replace("concern", "alarm"))
    amendment = bench.state.entry(one).amendment
    assert old_text(amendment) == FIRST
    assert next(c.clause for c in candidates(bench.state.draft, amendment)) == "op2"
    assert words_at(bench.state.draft, amendment, ClauseId("op3")) is None
    anchor(bench, one, ClauseId("op2"), why="the same words")
    entry = bench.state.entry(one)
    assert entry.placement.outcome is Outcome.APPLIES
    assert entry.amendment.revision == 2
    assert bench.state.course(one).revisions[0].changes.seen["op1"].plain == FIRST
    accept(bench, [one])
    assert bench.state.draft[ClauseId("op2")].text.plain == OTHER.replace("concern", "alarm")
    bench.undo()
    bench.undo()
    assert bench.state.entry(one).placement.outcome is Outcome.ORPHANED
    assert bench.state.entry(one).amendment.revision == 1


def test_an_insertion_finds_its_place_by_the_words_beside_it(bench):
    one = orphan(
        bench, FIRST.replace("report on", "report soon on").replace("act with", "act now with")
    )
    two = bench.state.entry(one).amendment
    assert words_at(bench.state.draft, two, ClauseId("op3")) is None
    with pytest.raises(UsageError, match="how the clause is to read"):
        anchor(bench, one, ClauseId("op3"))
    anchor(bench, one, ClauseId("op3"), "Requests the Secretary-General to follow it now.")
    accept(bench, [one])
    assert bench.state.draft[ClauseId("op3")].text.plain.endswith("follow it now.")
    assert bench.state.entry(one).status is Status.ACCEPTED


def test_what_would_leave_something_out_is_refused(bench):
    draft = bench.state.draft
    one = bench.propose_text(ClauseId("op1"), "Urges all States to act;", sponsors=("MEX",))
    with pytest.raises(UsageError, match="already reads as proposed"):
        anchor(bench, one, ClauseId("op2"), draft[ClauseId("op2")].text.plain)
    with pytest.raises(UsageError):
        anchor(bench, AmendmentId("am-9"), ClauseId("op2"))
