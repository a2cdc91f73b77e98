"""Words that a base text took in keep whose they are: a conflict with them names the amendment,
and either side can be taken, as before that base text came."""

import pytest

from draftbench.amend.amendment import Status
from draftbench.amend.changesets.editing import between, replaced, retyped
from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.amendments import resolving
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative

FOURTH = OPERATIVE[3]
YEARLY = FOURTH.replace("two years", "year")
SLOWLY = FOURTH.replace("two years", "five years")


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def status(work, amendment):
    return work.state.entry(amendment).status


@pytest.fixture(params=[0, 1, 2])
def two(work, request):
    """An accepted amendment and an open one to the same words, and so many base texts since."""
    found = [
        work.propose_text(clause(work, FOURTH), words, sponsors=(code,))
        for words, code in ((YEARLY, "MEX"), (SLOWLY, "FRA"))
    ]
    work.accept(found[0])
    for _ in range(request.param):
        circulate(work)
    return found


def test_the_conflict_names_whose_words_stand(work, two):
    (found,) = conflicts(work.state)
    assert (found.accepted, found.members) == ((two[0],), (two[1],))


def test_the_open_side_can_be_taken(work, two):
    (found,) = conflicts(work.state)
    resolving.take(work, found, two[1], by="Chair")
    assert operative(work)[3] == SLOWLY
    assert (status(work, two[0]), status(work, two[1])) == (Status.SUPERSEDED, Status.ACCEPTED)
    with Workbench.view(work.path) as again:
        assert again.state.draft == work.state.draft
        assert again.state.entries == work.state.entries
    work.undo()
    assert operative(work)[3] == YEARLY
    assert status(work, two[0]) is Status.ACCEPTED


def test_a_written_text_supersedes_what_stood_there(work, two):
    (found,) = conflicts(work.state)
    words = FOURTH.replace("two years", "three years")
    one = resolving.write(work, found, words, agreed=["FRA"], by="Chair")
    assert operative(work)[3] == words
    assert status(work, two[0]) is Status.SUPERSEDED
    assert work.state.course(two[0]).superseded_by == one
    circulate(work)
    assert status(work, two[0]) is Status.SUPERSEDED
    assert operative(work)[3] == words
    assert not work.state.entry(one).open


def test_the_accepted_side_can_stay(work, two):
    (found,) = conflicts(work.state)
    resolving.take(work, found, two[0], by="Chair")
    assert operative(work)[3] == YEARLY
    assert status(work, two[1]) is Status.SUPERSEDED


def test_only_what_is_in_the_way_goes(work):
    """The accepted amendment edits another clause too; that stays, and so does its decision."""
    other = OPERATIVE[0].replace("all States", "all parties")
    draft = work.state.draft
    after = draft
    for old, new in ((FOURTH, YEARLY), (OPERATIVE[0], other)):
        its = clause(work, old)
        after = replaced(after, its, retyped(after[its].text, new))
    both = work.propose(between(draft, after), sponsors=("MEX",))
    one = work.propose_text(clause(work, FOURTH), SLOWLY, sponsors=("FRA",))
    work.accept(both)
    circulate(work)
    (found,) = conflicts(work.state)
    resolving.take(work, found, one, by="Chair")
    assert (operative(work)[0], operative(work)[3]) == (other, SLOWLY)
    assert status(work, both) is Status.MODIFIED


def test_words_that_were_written_over_since_are_nobody_s(work, two):
    written = FOURTH.replace("two years", "decade")
    work.edit(clause(work, YEARLY), written)
    third = FOURTH.replace("two years", "month")
    work.propose_text(clause(work, written), third, sponsors=("CHL",))
    assert work.state.steps[-1].stamp.amendment is None
    for found in conflicts(work.state):
        assert all(status(work, one) is Status.ACCEPTED for one in found.accepted)


def test_the_open_side_can_be_taken_where_the_other_did_more_than_write_words(work):
    """The base took in an amendment that also deleted one paragraph, moved another and added words
    elsewhere: of it only the words go in whose place the other side comes."""
    draft = work.state.draft
    changed = replaced(
        draft, clause(work, FOURTH), retyped(draft[clause(work, FOURTH)].text, YEARLY)
    )
    first = OPERATIVE[0].replace("protect", "protect and restore")
    changed = replaced(changed, clause(work, OPERATIVE[0]), RichText(first))
    gone, moved = clause(work, OPERATIVE[1]), clause(work, OPERATIVE[4])
    rows = [one for one in changed if one.id not in (gone, moved)]
    rows.insert([one.id for one in rows].index(clause(work, OPERATIVE[0])) + 1, changed[moved])
    after = changed.with_clauses(tuple(rows))
    much = work.propose(between(draft, after), sponsors=("MEX",))
    other = work.propose_text(clause(work, FOURTH), SLOWLY, sponsors=("FRA",))
    work.accept(much)
    circulate(work)
    assert status(work, much) is Status.ACCEPTED
    (found,) = conflicts(work.state)
    assert (found.accepted, found.members) == ((much,), (other,))
    resolving.take(work, found, other, by="Chair")
    expected = [first, OPERATIVE[4], OPERATIVE[2], SLOWLY, OPERATIVE[5]]
    assert operative(work) == expected
    assert (status(work, much), status(work, other)) == (Status.MODIFIED, Status.ACCEPTED)
    with Workbench.view(work.path) as again:
        assert again.state.draft == work.state.draft
        assert again.state.entries == work.state.entries
    circulate(work)
    assert operative(work) == expected
    assert (status(work, much), status(work, other)) == (Status.MODIFIED, Status.ACCEPTED)
    work.undo()
    work.undo()
    assert operative(work)[3] == YEARLY
