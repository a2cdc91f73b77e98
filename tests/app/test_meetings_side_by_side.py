"""An act belongs to the meeting that was open for its author, also after copies were united."""

import shutil
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.test_side_by_side import give
from app.texts import OP1, OP2, OP3, bench
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.history import moments
from draftbench.app.meetings.proceedings import close_meeting, decide_clause, open_meeting
from draftbench.app.workbench import Workbench
from draftbench.errors import DraftbenchError
from support.laws import examples

CLAUSES = (OP1, OP2, OP3)
WORDS = ("Urges all States to report at once;", "Invites all States;", "Decides to end.")


def in_words(work):
    """Each act by its id, with the meeting that the log names."""
    named = moments.meetings(work.events)
    return {event.id: named.get(number, "") for number, event in enumerate(work.events, 1)}


def stated(work):
    """Each decision on a clause that stands, and its meeting."""
    decided = work.state.proceedings.decisions
    return {(one.clause, one.occasion.at): one.occasion.meeting for one in decided}


def test_what_was_agreed_in_plenary_stays_so_when_a_group_met_in_a_copy(tmp_path):
    with bench(tmp_path) as mine:
        open_meeting(mine, "Plenary")
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            decide_clause(mine, OP3, ClauseState.AGREED)
            mine.edit(OP1, WORDS[0])
            close_meeting(theirs)
            open_meeting(theirs, "Geneva group")
            for _ in range(3):  # the longer line comes first
                theirs.edit(OP2, WORDS[1])
                theirs.edit(OP2, WORDS[0])
            before = in_words(mine)
            assert set(before.values()) == {"", "Plenary"}
            give(theirs, mine, tmp_path)
            give(mine, theirs, tmp_path)
            for work in (mine, theirs):
                assert before.items() <= in_words(work).items()
                own = [one for one in work.state.proceedings.decisions if one.clause == OP3]
                assert [one.occasion.meeting for one in own] == ["Plenary"]
                assert work.state.proceedings.meeting_name == "Geneva group"
            decide_clause(mine, OP2, ClauseState.AD_REF)
            assert [*mine.state.proceedings.decisions][-1].occasion.meeting == "Geneva group"


ACTS = st.lists(st.integers(0, 6), max_size=6)


def do(work, acts, sign):
    for number, act in enumerate(acts):
        with suppress(DraftbenchError):
            if act == 0:
                close_meeting(work)
            elif act == 1:
                open_meeting(work, f"{sign} {number}")
            elif act < 5:
                decide_clause(work, CLAUSES[act - 2], ClauseState.AD_REF)
            else:
                work.edit(CLAUSES[act - 5], WORDS[act - 5])


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=examples(25),
)
@given(before=ACTS, mine_acts=ACTS, their_acts=ACTS)
def test_uniting_copies_moves_no_act_into_another_meeting(
    tmp_path_factory, before, mine_acts, their_acts
):
    folder = tmp_path_factory.mktemp("copies")
    with bench(folder) as mine:
        do(mine, before, "both")
        mine.record.copy_to(folder / "copy.draftbench")
        with Workbench.open(folder / "copy.draftbench") as theirs:
            do(mine, mine_acts, "mine")
            do(theirs, their_acts, "theirs")
            own, other = in_words(mine), in_words(theirs)
            give(theirs, mine, folder)
            give(mine, theirs, folder)
            for work in (mine, theirs):
                counting = {
                    one: name for one, name in (own | other).items() if one not in work.unfit
                }
                assert counting.items() <= in_words(work).items()
            assert stated(mine) == stated(theirs)
    shutil.rmtree(folder)


def test_closing_a_meeting_closes_no_other_one_of_a_copy(tmp_path):
    with bench(tmp_path) as mine:
        open_meeting(mine, "Plenary")
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            close_meeting(theirs)
            open_meeting(theirs, "Geneva group")
            for words in WORDS:
                mine.edit(OP1, words)
            before = in_words(mine)
            close_meeting(mine)
            give(theirs, mine, tmp_path)
            give(mine, theirs, tmp_path)
            for work in (mine, theirs):
                assert work.state.proceedings.meeting_name == "Geneva group"
                assert before.items() <= in_words(work).items()
