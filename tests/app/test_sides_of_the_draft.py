"""A conflict with words that were written in the draft directly, by no amendment: each amendment in
it can be taken like the side of any other conflict."""

import pytest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.amendments.resolving import take
from draftbench.app.drafts.levels import lowered
from draftbench.errors import ConflictError
from support.lakes import OPERATIVE, clause, on_lakes, operative, revise

THIRD = OPERATIVE[2].replace("floods", "droughts")
WRITTEN = OPERATIVE[2].replace("donors", "all donors").replace("floods", "heavy storms")
TAKEN = WRITTEN.replace("heavy storms", "droughts")


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def write(work, words, other):
    work.edit(clause(work, words), other)


def only_conflict(work):
    (found,) = conflicts(work.state)
    assert not found.accepted
    return found


def test_the_words_of_an_amendment_are_taken_and_what_was_written_elsewhere_stays(work):
    third = clause(work, OPERATIVE[2])
    one = work.propose_text(third, THIRD, sponsors=("NOR",))
    two = work.propose_text(third, OPERATIVE[2].replace("floods", "quakes"), sponsors=("PER",))
    write(work, OPERATIVE[2], WRITTEN)
    found = only_conflict(work)
    shown = next(side.text for side in found.sides if one in side.amendments)
    take(work, found, one)
    assert operative(work)[2] == shown == TAKEN
    assert work.state.entry(one).status is Status.ACCEPTED
    assert work.state.entry(two).status is Status.SUPERSEDED
    assert not conflicts(work.state)
    work.undo()
    assert operative(work)[2] == WRITTEN
    assert work.state.entry(one).status is work.state.entry(two).status is Status.TABLED


def test_a_clause_that_was_written_anew_is_deleted_and_one_that_was_moved_moves(work):
    gone = work.propose_deletion(clause(work, OPERATIVE[2]), sponsors=("NOR",))
    fifth, last = (clause(work, OPERATIVE[n]) for n in (4, 5))
    move = work.propose_move(clause(work, OPERATIVE[0]), after=last, sponsors=("CHL",))
    write(work, OPERATIVE[2], WRITTEN)
    work.move(clause(work, OPERATIVE[0]), after=fifth)
    for side in (gone, move):
        take(work, next(one for one in conflicts(work.state) if side in one.members), side)
    assert not conflicts(work.state)
    assert operative(work) == [OPERATIVE[1], *OPERATIVE[3:], OPERATIVE[0]]


def test_a_move_whose_former_neighbour_hangs_on_another_clause_now_is_refused_with_a_way_out(work):
    third, fourth, fifth, last = (clause(work, OPERATIVE[n]) for n in (2, 3, 4, 5))
    move = work.propose_move(fourth, after=last, sponsors=("CHL",))
    work.move(fourth, after=fifth)
    work.change("Put lower", lowered(work.state.draft, third))
    with pytest.raises(ConflictError, match="undo that change"):
        take(work, only_conflict(work), move)


def test_words_of_a_new_base_text_make_room_too(work):
    one = work.propose_text(clause(work, OPERATIVE[2]), THIRD, sponsors=("NOR",))
    revise(work, *OPERATIVE[:2], WRITTEN, *OPERATIVE[3:])
    take(work, only_conflict(work), one)
    assert operative(work)[2] == TAKEN
    revise(work, *operative(work))
    assert work.state.entry(AmendmentId(one)).status is Status.ACCEPTED
