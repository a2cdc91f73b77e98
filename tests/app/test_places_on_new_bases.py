"""Where new paragraphs come that were accepted, and that a later base text has otherwise: behind
what stood before them in the draft, and whoever decides is told."""

from dataclasses import replace

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.placement.rebasing import Fate
from draftbench.app.drafts.drafting import inserted
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings.polling import record_vote
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative, revise

BUOYS = "Calls upon universities to keep measuring buoys on deep lakes;"
ROUTES = "Invites pilots to map the routes by which snow reaches the shores;"
DIVERS = "Thanks the divers of the lakes for the samples that they took;"


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def proposed(work, *paragraphs):
    second = clause(work, OPERATIVE[1])
    return [work.propose_insertion(words, after=second, sponsors=("MEX",)) for words in paragraphs]


@pytest.fixture
def second_of_three(work):
    """Three new paragraphs at one place came with Rev.1, the second together with a change of OP 4;
    Rev.2 has that paragraph no more, and OP 4 in words of its own."""
    draft, (second, fourth) = work.state.draft, (clause(work, OPERATIVE[at]) for at in (1, 3))
    with_routes = inserted(draft, RichText(ROUTES), second)[0]
    both = replaced(with_routes, fourth, RichText(OPERATIVE[3].replace("two years", "year")))
    (first,) = proposed(work, BUOYS)
    one = work.propose(between(draft, both), sponsors=("MEX",))
    (third,) = proposed(work, DIVERS)
    for amendment in (first, one, third):
        work.accept(amendment)
    circulate(work)
    report = OPERATIVE[3].replace("two years", "session")
    items = revise(work, *OPERATIVE[:2], BUOYS, DIVERS, OPERATIVE[2], report, *OPERATIVE[4:])
    return items[one]


def test_a_paragraph_that_is_open_again_keeps_its_place_among_its_neighbours(work, second_of_three):
    entry = work.state.entry(second_of_three.amendment)
    assert (entry.status, entry.placement.outcome) == (Status.TABLED, Outcome.CONFLICT)
    (new,) = (c for c in entry.amendment.changes.changes if isinstance(c, Insertion))
    assert new.slot.after == clause(work, BUOYS)


def test_its_place_is_said_and_the_one_of_before_stays_readable(work, second_of_three):
    assert "It would follow OP 3" in second_of_three.why
    course = work.state.course(second_of_three.amendment)
    assert second_of_three.why == course.note
    assert [former.revision for former in course.revisions] == [1]


def test_the_project_opens_as_it_was_closed(work, second_of_three):
    placed = work.state.entry(second_of_three.amendment).placement
    with Workbench.view(work.path) as again:
        assert again.state.entry(second_of_three.amendment).placement == placed


def test_an_open_paragraph_that_would_come_behind_others_says_so_with_its_twin(work):
    """Its words stand elsewhere in the new text, and another new paragraph at its place."""
    (one,) = proposed(work, ROUTES)
    item = revise(work, *OPERATIVE[:2], DIVERS, *OPERATIVE[2:5], ROUTES, OPERATIVE[5])[one]
    assert item.outcome is Outcome.CONFIRM
    assert "OP 3" in item.why
    assert "OP 7" in item.why


@pytest.mark.parametrize("deleted", [(), (3,), (4,), (3, 4)])
@pytest.mark.parametrize("later", [False, True])
def test_a_paragraph_behind_one_that_the_new_base_deletes_comes_where_that_stood(
    work, deleted, later
):
    """Whether the meeting had deleted it (and the one before it) already, and after one more new
    base text."""
    third, fourth = (clause(work, words) for words in OPERATIVE[2:4])
    (first,) = _behind(work, third, BUOYS)
    (second,) = _behind(work, fourth, ROUTES)
    moving = work.propose_move(clause(work, OPERATIVE[0]), after=fourth, sponsors=("BRA",))
    for number in deleted:
        work.delete({3: third, 4: fourth}[number])
    items = revise(work, *OPERATIVE[:2], *OPERATIVE[4:])
    if later:
        items = revise(work, *OPERATIVE[:2], "Notes the depth of the lakes;", *OPERATIVE[4:])
    assert {items[one].outcome for one in (first, second, moving)} == {Outcome.CONFIRM}
    for one in (moving, second, first):
        work.accept(one, confirmed=True)
    found = [words for words in operative(work) if not words.startswith("Notes")]
    assert found == [OPERATIVE[1], BUOYS, ROUTES, OPERATIVE[0], *OPERATIVE[4:]]
    with Workbench.view(work.path) as again:
        assert again.state.draft == work.state.draft


def test_what_stood_before_a_paragraph_that_is_gone_may_have_moved_since(work):
    second, third, sixth = (clause(work, OPERATIVE[at]) for at in (1, 2, 5))
    (new,) = _behind(work, third, BUOYS)
    items = revise(work, *OPERATIVE[:2], *OPERATIVE[3:])
    assert items[new].outcome is Outcome.CONFIRM
    work.move(second, after=sixth)
    work.accept(new, confirmed=True)
    assert operative(work)[:3] == [OPERATIVE[0], BUOYS, OPERATIVE[3]]


@pytest.mark.parametrize("moved_first", [True, False])
def test_a_new_paragraph_stands_beside_one_that_the_new_base_moved_as_without_it(work, moved_first):
    """Both come behind OP 3, in the order of their proposal; the new base text has made one."""
    third, sixth = clause(work, OPERATIVE[2]), clause(work, OPERATIVE[5])

    def move():
        return work.propose_move(sixth, after=third, sponsors=("BRA",))

    if moved_first:
        moving, (new,) = move(), _behind(work, third, BUOYS)
    else:
        (new,), moving = _behind(work, third, BUOYS), move()
    work.accept(moving)
    revise(work, *OPERATIVE[:3], OPERATIVE[5], *OPERATIVE[3:5])
    work.accept(new, confirmed=True)
    both = [OPERATIVE[5], BUOYS] if moved_first else [BUOYS, OPERATIVE[5]]
    assert operative(work)[2:5] == [OPERATIVE[2], *both]
    later = work.propose_insertion(DIVERS, after=third, sponsors=("CHE",))
    work.accept(later)  # its author saw what stands there
    assert operative(work)[2:6] == [OPERATIVE[2], DIVERS, *both]


def _behind(work, after, *paragraphs):
    return [work.propose_insertion(p, after=after, sponsors=("MEX",)) for p in paragraphs]


def test_what_a_base_text_made_of_an_acceptance_taken_back_is_told_beside_the_proposal(work):
    """The clause was gone already when its deletion was accepted; the next text has it again."""
    third = clause(work, OPERATIVE[2])
    one = work.propose_deletion(third, sponsors=("MEX",))
    work.delete(third)
    accepted = len(work.events)
    work.accept(one)
    revise(work, *OPERATIVE)
    work.undo(work.events[accepted].id)
    assert work.state.entry(one).status is Status.TABLED
    report = rebase(work, replace(work.state.base, name="Rev.2"))
    told = [item.fate for item in report.rebase.items if item.amendment == one]
    assert told == [Fate.THERE]


LAST_MOVED = (*OPERATIVE[:3], OPERATIVE[4], OPERATIVE[5], OPERATIVE[3])


def _moved_then_lost(work, *revised):
    """OP 4 was moved behind OP 1, and a new base text has it in another place than the draft."""
    fourth, first = clause(work, OPERATIVE[3]), clause(work, OPERATIVE[0])
    one = work.propose_move(fourth, after=first, sponsors=("MEX",))
    work.accept(one)
    revise(work, *revised)
    return one


@pytest.mark.parametrize("by_vote", [False, True])
def test_a_move_that_a_new_base_text_does_not_have_can_be_accepted_again(work, by_vote):
    one = _moved_then_lost(work, *LAST_MOVED)
    entry = work.state.entry(one)
    assert (entry.status, entry.placement.outcome) == (Status.TABLED, Outcome.CONFIRM)
    assert not entry.placement.rivals
    assert "has the clause in another place" in entry.placement.why
    if by_vote:
        record_vote(work, one, Tally(7, 1, 0), confirmed=True)
    else:
        work.accept(one, confirmed=True)
    rest = [line for line in OPERATIVE if line != OPERATIVE[3]]
    assert operative(work) == [rest[0], OPERATIVE[3], *rest[1:]]


def test_a_move_is_made_again_where_only_what_stood_before_the_clause_is_gone(work):
    """The new text has OP 4 where it stood, behind what is left of those before it."""
    fourth, sixth = clause(work, OPERATIVE[3]), clause(work, OPERATIVE[5])
    one = work.propose_move(fourth, after=sixth, sponsors=("MEX",))
    work.accept(one)
    revise(work, *OPERATIVE[:2], *OPERATIVE[3:])
    assert work.state.entry(one).status is Status.ACCEPTED
    assert operative(work) == [*OPERATIVE[:2], *OPERATIVE[4:], OPERATIVE[3]]


def test_a_move_to_another_place_than_an_accepted_one_is_in_conflict_on_a_new_base_text(work):
    fourth, first = clause(work, OPERATIVE[3]), clause(work, OPERATIVE[0])
    other = work.propose_move(fourth, after=clause(work, OPERATIVE[5]), sponsors=("BRA",))
    work.accept(work.propose_move(fourth, after=first, sponsors=("MEX",)))
    revise(work, *operative(work))
    assert work.state.entry(other).placement.outcome is Outcome.CONFLICT
