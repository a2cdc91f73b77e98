"""Every event in words, named versions, and the state at any past moment."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.texts import BASE, OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import Status
from draftbench.app.history import moments
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, ProjectError, UsageError
from support.laws import examples


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def edited(work, clause, new):
    """Edits a clause; gives the number of the event."""
    work.edit(clause, new)
    return len(work.events)


def test_the_log_says_of_every_event_whether_it_counts(work):
    first = edited(work, OP1, "Urges all States to report;")
    work.undo()
    work.redo()
    work.undo(work.events[first - 1].id)
    entries = moments.log(work.events)
    assert [entry.number for entry in entries] == list(range(1, len(work.events) + 1))
    assert [entry.in_words for entry in entries[:1] + entries[first - 1 :]] == [
        "Opened the negotiation",
        "Edited OP 1",
        "Undid: Edited OP 1",
        "Redid: Edited OP 1",
        "Undid: Edited OP 1",
    ]
    undone = [entry.undone_by for entry in entries[first - 1 :]]
    assert undone == [first + 3, first + 2, None, None]


def test_any_moment_shows_what_was_shown_then(work):
    seen = {}

    def keep(state):
        seen[len(work.events)] = (
            state.draft,
            [(e.amendment.id, e.status, e.placement) for e in state.entries],
        )

    work.subscribe(keep)
    amendment = work.propose_deletion(OP2, sponsors=("MEX",))
    work.edit(OP1, "Urges all States to report;")
    work.accept(amendment)
    work.undo()
    work.reject(amendment)
    work.move(OP3, after=OP1)
    work.undo(work.events[-5].id)
    assert len(seen) == 7
    for number, (draft, entries) in seen.items():
        state = moments.state_at(work.events, number)
        assert state.draft == draft
        assert [(e.amendment.id, e.status, e.placement) for e in state.entries] == entries
    assert moments.state_at(work.events, 1).draft.clauses == BASE.clauses


@given(
    steps=st.lists(st.sampled_from(["edit", "table", "accept", "undo", "redo", "name"]), max_size=9)
)
@settings(max_examples=examples(30), deadline=None)
def test_every_past_state_can_be_had_again(tmp_path_factory, steps):
    with bench(tmp_path_factory.mktemp("b")) as work:
        seen = {len(work.events): work.state.draft.fingerprint}
        for number, step in enumerate(steps):
            if step == "edit":
                work.edit(OP1, f"Urges {number} States to act with concern and to report;")
            elif step == "table":
                work.propose_text(OP2, f"Invites {number} experts to meet;", sponsors=("MEX",))
            elif step == "accept" and any(e.open for e in work.state.entries):
                entry = next(e for e in work.state.entries if e.open)
                try:
                    work.accept(entry.amendment.id)
                except ConflictError:
                    continue
            elif step == "undo":
                work.undo()
            elif step == "redo":
                work.redo()
            elif step == "name":
                moments.name_version(work, f"step {number}")
            seen[len(work.events)] = work.state.draft.fingerprint
        for number, fingerprint in seen.items():
            assert moments.state_at(work.events, number).draft.fingerprint == fingerprint


def test_a_version_is_found_by_its_name_after_more_has_happened(work):
    number = edited(work, OP1, "Urges all States to report;")
    made = moments.name_version(work, " Rev.1  as circulated ", by="Chair")
    assert (made.name, made.number, made.by) == ("Rev.1 as circulated", number, "Chair")
    work.edit(OP1, "Urges no State to report;")
    assert moments.moment_named(work.events, "rev.1 as circulated").number == number
    early = moments.name_version(work, "Zero draft", at="1")
    assert early.number == 1
    assert [v.name for v in moments.versions(work.events)] == ["Rev.1 as circulated", "Zero draft"]
    with Workbench.view(work.path) as again:
        assert moments.versions(again.events) == moments.versions(work.events)


def test_names_of_versions_are_unique_and_their_naming_can_be_undone(work):
    moments.name_version(work, "Rev.1")
    with pytest.raises(UsageError, match=r"“REV\.1” already"):
        moments.name_version(work, "REV.1")
    assert work.undo() == "Named version “Rev.1”"
    assert moments.versions(work.events) == ()
    work.edit(OP1, "Urges all States to report;")
    again = moments.name_version(work, "Rev.1")
    former = next(e for e in work.events if e.kind == "version-named")
    with pytest.raises(ConflictError, match=f"event {len(work.events)} .*Named version"):
        work.redo(former.id)
    assert moments.versions(work.events) == (again,)


@pytest.mark.parametrize("name", ["", "  ", "now", "Base", "12", "2026-01-31", "x" * 201])
def test_what_means_a_moment_of_itself_is_no_name(work, name):
    before = len(work.events)
    with pytest.raises(UsageError):
        moments.name_version(work, name)
    assert len(work.events) == before


def test_moments_by_number_id_and_time(work):
    number = edited(work, OP1, "Urges all States to report;")
    event = work.events[number - 1]
    work.edit(OP1, "Urges no State to report;")
    last = len(work.events)

    def at(text):
        return moments.moment_named(work.events, text).number

    assert at("now") == at("") == last
    assert at(str(number)) == number
    assert at(event.id) == at(event.id[:8].upper()) == number
    assert at(event.at) == number
    assert at(event.at.removesuffix("Z")) == number
    assert at(event.at.replace("T", " ")) == number
    assert at(event.at[:10]) == last
    assert at("9999-12-30") == last
    for wrong in ("0", str(last + 1), "rev.9", "zzzz", "1999-01-01", "-1"):
        with pytest.raises(UsageError):
            at(wrong)


def test_a_time_is_before_what_was_written_later(work):
    times = [event.at for event in work.events]
    for number, (one, two) in enumerate(pairwise(times), 1):
        if one < two:
            assert moments.moment_named(work.events, one).number == number


# undo and redo of anything


def test_the_act_that_stands_in_the_way_of_an_undo_is_named(work):
    first = edited(work, OP1, "Urges all States to act with concern and to report;")
    edited(work, OP2, "Invites experts to meet;")
    blocking = edited(work, OP1, "Urges almost all States to act with concern and to report;")
    edited(work, OP1, "Urges almost all willing States to act with concern and to report;")
    before, events = words(work), work.events
    with pytest.raises(ConflictError) as caught:
        work.undo(events[first - 1].id)
    sentence = str(caught.value)
    assert f"event {blocking} of {events[blocking - 1].at[:10]}" in sentence
    assert "(Edited OP 1)" in sentence
    assert caught.value.exit_code == 4
    assert "act with concern" not in sentence
    assert (words(work), work.events) == (before, events)


def test_any_undone_act_is_done_again_at_any_later_time(work):
    first = edited(work, OP1, "Urges all States to act with concern and to report;")
    work.undo()
    edited(work, OP2, "Invites experts to meet;")
    assert work.redo() == ""
    assert work.redo(work.events[first - 1].id) == "Edited OP 1"
    assert words(work)[:2] == [
        "Urges all States to act with concern and to report;",
        "Invites experts to meet;",
    ]
    assert work.undo(work.events[first - 1].id) == "Edited OP 1"
    assert words(work)[0] == BASE[OP1].text.text


def test_what_stands_in_the_way_of_a_redo_is_named(work):
    first = edited(work, OP1, "Urges all States to act with concern and to report;")
    work.undo()
    blocking = edited(work, OP1, "Urges few States to act with concern and to report;")
    with pytest.raises(ConflictError, match=f"redone by itself.*event {blocking} of"):
        work.redo(work.events[first - 1].id)
    assert words(work)[0].startswith("Urges few")


def test_an_act_on_something_that_was_taken_back_is_not_done_again(work):
    amendment = work.propose_deletion(OP2, sponsors=("MEX",))
    work.reject(amendment)
    rejection = work.events[-1].id
    work.undo()
    work.undo()
    with pytest.raises(ConflictError, match="builds on what was undone"):
        work.redo(rejection)
    assert work.state.entries == ()


def test_what_cannot_be_undone_or_redone_is_said(work):
    number = edited(work, OP1, "Urges all States to report;")
    event = work.events[number - 1]
    with pytest.raises(UsageError, match="is not undone"):
        work.redo(event.id)
    work.undo(event.id)
    with pytest.raises(UsageError, match=f"undone already, by event {number + 1}"):
        work.undo(event.id)
    with pytest.raises(UsageError, match="cannot be undone"):
        work.undo(work.events[0].id)
    with pytest.raises(UsageError, match="no event"):
        work.undo("f" * 32)
    assert len(work.events) == number + 1


def test_an_undo_is_undone_by_its_own_id_too(work):
    edited(work, OP1, "Urges all States to report;")
    work.undo()
    assert work.undo(work.events[-1].id) == "Undid: Edited OP 1"
    assert words(work)[0] == "Urges all States to report;"


def test_a_past_state_keeps_the_statuses_of_its_time(work):
    amendment = work.propose_deletion(OP2, sponsors=("MEX",))
    number = len(work.events)
    work.withdraw(amendment)
    assert moments.state_at(work.events, number).entry(amendment).status is Status.TABLED
    assert work.state.entry(amendment).status is Status.WITHDRAWN


def test_an_event_of_a_kind_that_is_not_known_is_refused(work):
    work.record.append("from-the-future", {}, actor="x")
    with pytest.raises(ProjectError, match="from-the-future"):
        Workbench.view(work.path)
