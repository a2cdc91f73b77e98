"""The table of states: complete, and what it forbids is said with what it allows."""

import pytest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.registers.states import (
    IN_TEXT,
    LEADS_TO,
    OPEN,
    STATES,
    TABLED,
    Step,
    must_allow,
    no_amendment,
    state_named,
)
from draftbench.errors import UsageError


def test_every_state_has_a_row_and_every_step_leads_somewhere():
    assert set(STATES) == set(Status)
    assert set(LEADS_TO) == set(Step)
    assert set(TABLED) <= set(OPEN)
    assert not set(IN_TEXT) & set(OPEN)


def test_every_state_can_be_reached_and_every_open_one_left():
    reached = {LEADS_TO[step] for row in STATES.values() for step in row.steps}
    assert reached == set(Status)
    for status in OPEN:
        assert {LEADS_TO[step] for step in STATES[status].steps} - {status}


def test_only_what_is_tabled_can_go_into_the_text():
    for row in STATES.values():
        if Step.ACCEPT in row.steps or Step.MODIFY in row.steps:
            assert row.tabled


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("step", Step)
def test_a_forbidden_step_lists_what_is_allowed(status, step):
    row = STATES[status]
    if step in row.steps:
        must_allow("am-1", status, step)
        return
    with pytest.raises(UsageError) as caught:
        must_allow("am-1", status, step)
    said = str(caught.value)
    assert said.startswith(f"am-1 is {row.said} and cannot become “{STATES[LEADS_TO[step]].words}”")
    assert all(one.value in said for one in row.steps if one is not Step.MODIFY)


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("held", Status.HELD),
        ("On hold", Status.HELD),
        ("on-hold", Status.HELD),
        ("accepted_as_modified", Status.MODIFIED),
        ("merged into", Status.MERGED),
    ],
)
def test_states_are_found_by_any_spelling(name, status):
    assert state_named(name).status is status


def test_an_unknown_state_is_refused_with_a_list():
    with pytest.raises(UsageError, match="on hold, accepted"):
        state_named("lost")


def test_a_number_that_two_copies_gave_is_answered_with_both_names():
    there = [AmendmentId(name) for name in ("am-3.04", "am-3.9f", "am-31")]
    assert str(no_amendment("am-3", there)).endswith("name one of them: am-3.04, am-3.9f.")
    assert str(no_amendment("am-4", there)).startswith("There is no amendment am-4;")
