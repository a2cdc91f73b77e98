"""What is to follow a clause that somebody deletes excludes nothing: both can be accepted, in any
order, and it stands where that clause stood."""

from itertools import permutations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.ballots.voting import left_out, voting_list
from draftbench.amend.changesets.editing import between
from draftbench.amend.conflicts.contention import conflicts
from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from support.lakes import OPERATIVE, clause, on_lakes, operative

HOTELS = "Invites the owners of hotels to publish every year how much water they take;"
BEHIND = (*OPERATIVE[:2], HOTELS, *OPERATIVE[3:])
MOVED = (*OPERATIVE[:2], OPERATIVE[4], OPERATIVE[3], OPERATIVE[5])


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def papers(work):
    """The words of each paragraph as the redline shows them, gone or not."""
    redline = work.state.redline
    gone = {e.clause.id for e in redline.entries if e.deleted is not None}
    return [
        (e.clause.text.text, e.clause.id in gone, e.moved_away is not None)
        for e in redline.clauses
        if e.clause.kind is ClauseKind.OPERATIVE
    ]


def propose(work, kind):
    third, fifth = clause(work, OPERATIVE[2]), clause(work, OPERATIVE[4])
    gone = work.propose_deletion(third, sponsors=("NOR",))
    if kind == "new":
        return gone, work.propose_insertion(HOTELS, after=third, sponsors=("CHL",))
    return gone, work.propose_move(fifth, after=third, sponsors=("CHL",))


@pytest.mark.parametrize(("kind", "text"), [("new", BEHIND), ("move", MOVED)])
def test_both_are_accepted_in_any_order_and_the_papers_are_the_same(work, kind, text):
    both = propose(work, kind)
    assert not conflicts(work.state)
    assert not any(entry.competing for entry in work.state.entries)
    assert not any(ballot.excludes for ballot in voting_list(work.state))
    shown = []
    for first, second in permutations(both):
        work.accept(first)
        placed = work.state.entry(second).placement
        assert placed.outcome is Outcome.APPLIES
        assert not left_out(work.state)
        assert not any(ballot.hindrance for ballot in voting_list(work.state))
        work.accept(second)
        assert tuple(operative(work)) == text
        shown.append(papers(work))
        work.undo()
        work.undo()
        assert tuple(operative(work)) == OPERATIVE
    assert shown[0] == shown[1]
    came = HOTELS if kind == "new" else OPERATIVE[4]
    assert shown[0][2:4] == [(OPERATIVE[2], True, False), (came, False, False)]


def test_that_its_neighbour_is_gone_is_said_of_what_applies(work):
    gone, new = propose(work, "new")
    work.accept(gone)
    assert "was deleted" in work.state.entry(new).placement.why


def test_what_comes_behind_a_list_stands_behind_its_items_that_are_gone(work):
    third = clause(work, OPERATIVE[2])
    item = Clause(ClauseId("i"), ClauseKind.ITEM, RichText("For boats;"), "", 1, third)
    draft = work.state.draft
    at = draft.position(third) + 1
    listed = draft.with_clauses((*draft.clauses[:at], item, *draft.clauses[at:]))
    work.accept(work.propose(between(draft, listed), sponsors=("PER",)))
    gone = work.propose_deletion(item.id, sponsors=("NOR",))
    new = work.propose_insertion(HOTELS, after=third, sponsors=("CHL",))
    work.accept(gone)
    work.accept(new)
    words = [entry.clause.text.text for entry in work.state.redline.clauses]
    assert words.index(HOTELS) == words.index("For boats;") + 1
