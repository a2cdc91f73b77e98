"""How many conflicts there are is said in many places, and it is one number."""

import json
from contextlib import redirect_stdout, suppress
from io import StringIO

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.texts import bench
from draftbench.amend.ballots.votes import Tally as Vote
from draftbench.amend.conflicts.contention import Tally, conflicts
from draftbench.app.meetings.polling import record_vote
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.errors import DraftbenchError
from draftbench.gui.amendments.conflict_list import Conflicts
from draftbench.gui.cells.amendment_rows import Concerned
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.rows.workspace import Workspace
from support.laws import examples

WORDS = ("concern", "report", "meeting", "experts", "Commission", "consider")
NUMBERS = st.integers(0, 5)
SORTS = ("edit", "delete", "insert", "move", "accept", "reject", "vote", "undo")
ACTS = st.lists(st.tuples(st.sampled_from(SORTS), NUMBERS, NUMBERS, NUMBERS), max_size=14)
APART = [("edit", 1, 4, 1), ("edit", 1, 4, 2), ("edit", 0, 1, 1), ("insert", 0, 0, 1)]
"""Conflicts on two clauses, and amendments in more than one of them."""
VOTED = [
    ("edit", 1, 4, 1),
    ("edit", 1, 4, 2),
    ("vote", 0, 0, 5),
    ("vote", 2, 0, 5),
    ("undo", 0, 0, 0),
]
"""Votes that dispose of rivals, one of them taken back."""


def act(work, sort, a, b, c):
    """One act of a random negotiation; whatever is not allowed raises a DraftbenchError."""
    clauses = [clause.id for clause in work.state.draft]
    clause, beside = clauses[a % len(clauses)], clauses[b % len(clauses)]
    ids = [entry.amendment.id for entry in work.state.entries]
    sponsors = (("MEX", "BRA", "URY")[c % 3],)
    if sort == "edit":
        old = work.state.draft[clause].text.text
        word = next((w for w in WORDS[b:] + WORDS if w in old), old.split()[0])
        work.propose_text(clause, old.replace(word, f"new{c} {word}"), sponsors=sponsors)
    elif sort == "delete":
        work.propose_deletion(clause, sponsors=sponsors)
    elif sort == "insert":
        work.propose_insertion(f"Decides {c};", after=clause, sponsors=sponsors)
    elif sort == "move":
        work.propose_move(clause, after=beside, sponsors=sponsors)
    elif ids and sort == "accept":
        work.accept(ids[a % len(ids)], confirmed=True)
    elif ids and sort == "vote":
        record_vote(work, ids[a % len(ids)], Vote(c, b), confirmed=True)
    elif sort == "undo":
        work.undo()
    elif ids:
        work.reject(ids[a % len(ids)])


def told(*arguments: str) -> str:
    out = StringIO()
    with redirect_stdout(out):
        main(list(arguments))
    return out.getvalue()


@settings(max_examples=examples(8), deadline=None)
@given(acts=ACTS)
@example(acts=APART)
@example(acts=VOTED)
@example(acts=[])
def test_window_lists_and_json_count_the_same_conflicts(tmp_path_factory, qapp, acts):
    folder = tmp_path_factory.mktemp("count")
    with bench(folder) as work:
        tally, concerned = Tally(), Concerned()
        for sort, a, b, c in (("edit", 0, 0, 1), ("edit", 0, 0, 2), *acts):
            with suppress(DraftbenchError):
                act(work, sort, a, b, c)
            state, anew = work.state, Concerned()
            tally = tally.after(state)
            assert tally.number == Tally().after(state).number == len(conflicts(state))
            for text in (state.base, state.draft):
                for clause in text:
                    assert concerned.of(state, (clause.id,)) == anew.of(state, (clause.id,))
        path = work.path
        found = conflicts(work.state)
    data = json.loads(told("amend", str(path), "conflicts", "--json"))
    assert [one["id"] for one in data["conflicts"]] == [one.id for one in found]
    listing = told("amend", str(path), "conflicts").splitlines()
    assert sum(line[:1].isdigit() for line in listing) == len(found)
    workspace = Workspace(Workbench.open(path))
    try:
        summary = summarise(workspace.state, workspace.cells)
        needs = {need.id: need.count for need in summary.needs}
        assert summary.conflicts == needs.get("conflicts", 0) == len(found)
        assert [row.key for row in Conflicts(workspace).rows()] == [one.id for one in found]
    finally:
        workspace.close()
