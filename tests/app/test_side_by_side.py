"""Copies of a project that are worked on side by side and put together again by file."""

import shutil
import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.test_life_laws import SORTS, act
from app.texts import OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import AmendmentId, Status
from draftbench.app import privatenotes
from draftbench.app.drafts.bracketing import open_bracket
from draftbench.app.history import moments, receiving
from draftbench.app.texts.salvage import salvage
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, DraftbenchError, InputError, UsageError
from draftbench.record import Record, order
from draftbench.record.event import LINK
from draftbench.record.order import RECEIVED, in_one_line, ordered, parents
from support.laws import examples


@pytest.fixture
def pair(tmp_path):
    """A project, and a copy of it on another laptop."""
    with bench(tmp_path) as mine:
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            yield mine, theirs


def give(one, other, folder, **more):
    """What was done in ``one`` goes to ``other``; gives what came of it."""
    sent = folder / f"from {one.path.stem}.zip"
    receiving.write_events(one.record, sent, **more)
    return receiving.receive(other, sent, confirmed=True)


def seen(work):
    """What everybody who has the same events must see alike."""
    state = work.state.public
    return (
        words(work),
        [clause.id for clause in state.draft],
        [(e.amendment.id, e.amendment.sponsors, e.status, e.placement) for e in state.entries],
        state.packages,
        state.proceedings,
        state.remarks,
        work.unfit,
    )


def test_an_event_points_to_the_one_before_it(pair):
    mine, _ = pair
    mine.edit(OP1, "Urges all States to report;")
    events = mine.record.events()
    assert events[-1].id[-LINK:] == events[-2].id[:LINK]
    assert in_one_line(events)


def test_work_on_other_clauses_comes_together(pair, tmp_path):
    mine, theirs = pair
    mine.edit(OP1, "Urges all States to report;")
    theirs.edit(OP3, "Decides to consider it.")
    privatenotes.write_note(theirs, "Brazil will give way.", by="ANA")
    told = give(theirs, mine, tmp_path)
    assert [event.kind for event in told.new] == ["draft-changed"]
    assert told.unfit == ()
    assert words(mine)[0::2] == ["Urges all States to report;", "Decides to consider it."]
    assert mine.record.private_notes() == ()
    assert b"give way" not in (tmp_path / "from copy.zip").read_bytes()
    assert mine.events[-1].kind == RECEIVED
    give(mine, theirs, tmp_path)
    assert seen(mine) == seen(theirs)
    assert {e.id for e in mine.record.events()} == {e.id for e in theirs.record.events()}
    with Workbench.view(mine.path) as again:
        assert seen(again)[0] == seen(theirs)[0]


def test_the_same_file_taken_in_twice_changes_nothing(pair, tmp_path):
    mine, theirs = pair
    theirs.edit(OP3, "Decides to consider it.")
    give(theirs, mine, tmp_path)
    count = len(mine.events)
    assert give(theirs, mine, tmp_path).new == ()
    assert len(mine.events) == count
    assert mine.events[-1].kind != RECEIVED  # one after the other: there is nothing to unite


def test_what_was_done_in_the_longer_line_stands_and_the_other_is_told(pair, tmp_path):
    mine, theirs = pair
    mine.edit(OP1, "Urges Governments to act with concern and to report;")
    mine.edit(OP3, "Decides to consider it.")
    theirs.edit(OP1, "Urges parties to act with concern and to report;")
    told = give(theirs, mine, tmp_path)
    assert words(mine)[0] == "Urges Governments to act with concern and to report;"
    (left,) = told.unfit
    assert left.event.id == theirs.events[-1].id
    assert left.why
    give(mine, theirs, tmp_path)
    assert words(theirs)[0] == "Urges Governments to act with concern and to report;"
    assert [one.event.id for one in receiving.waiting(theirs)] == [left.event.id]
    with pytest.raises(ConflictError):
        receiving.do_again(mine, left.event)
    made = receiving.table_instead(mine, left.event, ("BRA",), reason="Said in both rooms.")
    entry = mine.state.entry(made)
    assert entry.amendment.sponsors == ("BRA",)
    assert entry.placement.outcome.value == "conflict"
    assert receiving.waiting(mine) == ()
    assert [one.again for one in receiving.left_out(mine)] == [mine.events[-1].id]
    with pytest.raises(UsageError):
        receiving.do_again(mine, left.event)


def test_lines_of_the_same_length_have_one_order_everywhere(pair, tmp_path):
    mine, theirs = pair
    for work in pair:
        for number in range(3):
            work.edit(OP3, f"Decides {number} of {work.path.stem}.")
    give(mine, theirs, tmp_path)
    give(theirs, mine, tmp_path)
    orders = [[event.id for event in ordered(work.events)] for work in pair]
    assert orders[0] == orders[1]
    assert seen(mine) == seen(theirs)


def test_what_did_not_fit_is_done_again_when_it_does(pair, tmp_path):
    mine, theirs = pair
    mine.edit(OP1, "Urges Governments to act with concern and to report;")
    number = len(mine.events)
    mine.edit(OP3, "Decides to consider it.")
    theirs.edit(OP1, "Urges parties to act with concern and to report;")
    (left,) = give(theirs, mine, tmp_path).unfit
    mine.undo(mine.events[number - 1].id)
    assert mine.unfit == {}
    assert words(mine)[0] == "Urges parties to act with concern and to report;"
    with pytest.raises(UsageError):
        receiving.do_again(mine, left.event)
    with pytest.raises(ConflictError):
        mine.redo()


def test_what_did_not_fit_can_be_let_go(pair, tmp_path):
    mine, theirs = pair
    mine.edit(OP1, "Urges Governments to act with concern and to report;")
    mine.edit(OP3, "Decides to consider it.")
    theirs.edit(OP1, "Urges parties to act with concern and to report;")
    (left,) = give(theirs, mine, tmp_path).unfit
    mine.undo(left.event.id)
    assert receiving.left_out(mine) == ()
    assert words(mine)[0] == "Urges Governments to act with concern and to report;"


def test_names_that_both_gave_are_told_apart(pair, tmp_path):
    mine, theirs = pair
    mine.propose_deletion(OP2, sponsors=("MEX",))
    theirs.propose_text(OP3, "Requests nothing.", sponsors=("BRA",))
    theirs.accept(AmendmentId("am-1"))
    open_bracket(mine, OP2, codes=("MEX",), words="experts")
    open_bracket(theirs, OP1, codes=("BRA",), words="concern")
    give(theirs, mine, tmp_path)
    states = {e.amendment.sponsors: e for e in mine.state.entries}
    assert states["BRA",].status is Status.ACCEPTED
    assert states["MEX",].status is Status.TABLED
    assert len({e.amendment.id for e in mine.state.entries}) == 2
    assert all(e.amendment.id.startswith("am-1.") for e in mine.state.entries)
    assert len({one.id for one in mine.state.proceedings.brackets}) == 2
    assert words(mine)[2] == "Requests nothing."
    mine.reject(states["MEX",].amendment.id)
    assert mine.propose_deletion(OP1, sponsors=("URY",)) == "am-3"
    give(mine, theirs, tmp_path)
    assert seen(mine) == seen(theirs)
    entry = next(e for e in theirs.state.entries if e.amendment.sponsors == ("MEX",))
    assert entry.status is Status.REJECTED


def test_both_decide_on_the_same_amendment(tmp_path):
    with bench(tmp_path) as mine:
        amendment = mine.propose_deletion(OP2, sponsors=("MEX",))
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            mine.edit(OP3, "Decides to consider it.")
            mine.accept(amendment)
            theirs.reject(amendment)
            (left,) = give(theirs, mine, tmp_path).unfit
            assert left.event.kind == "amendment-rejected"
            assert mine.state.entry(amendment).status is Status.ACCEPTED
            give(mine, theirs, tmp_path)
            assert seen(mine) == seen(theirs)


def test_a_moment_shows_the_text_as_its_author_saw_it(pair, tmp_path):
    mine, theirs = pair
    theirs.edit(OP3, "Decides to consider it.")
    mine.edit(OP1, "Urges all States to report;")
    moments.name_version(mine, "Rev.1 as circulated")
    give(mine, theirs, tmp_path)
    (version,) = moments.versions(theirs.events)
    shown = moments.state_at(theirs.events, version.number).draft
    assert [c.text.text for c in shown][0::2] == [
        "Urges all States to report;",
        "Requests the Commission to consider the present declaration.",
    ]
    assert words(theirs)[2] == "Decides to consider it."


def test_only_what_came_after_a_moment_is_sent(pair, tmp_path):
    mine, theirs = pair
    theirs.edit(OP3, "Decides to consider it.")
    give(theirs, mine, tmp_path)
    count = len(theirs.events)
    theirs.edit(OP1, "Urges all States to report;")
    told = give(theirs, mine, tmp_path, since=str(count))
    assert len(told.new) == 1
    assert seen(mine) == seen(theirs)
    with pytest.raises(UsageError, match="Nothing was done after"):
        give(theirs, mine, tmp_path, since="now")


def test_what_builds_on_something_unknown_is_refused(pair, tmp_path):
    mine, theirs = pair
    theirs.edit(OP3, "Decides to consider it.")
    theirs.edit(OP1, "Urges all States to report;")
    before = words(mine)
    with pytest.raises(InputError, match="builds on what was done before"):
        give(theirs, mine, tmp_path, since=str(len(theirs.events) - 1))
    assert words(mine) == before


def test_the_copy_itself_can_be_taken_in(pair, tmp_path):
    mine, theirs = pair
    mine.edit(OP1, "Urges all States to report;")
    theirs.edit(OP3, "Decides to consider it.")
    privatenotes.write_note(theirs, "Brazil will give way.", by="ANA")
    theirs.record.store_original("ana.txt", b"As it came.")
    path = theirs.path
    theirs.close()
    told = receiving.receive(mine, path, confirmed=True)
    assert len(told.new) == 1
    assert words(mine)[2] == "Decides to consider it."
    assert mine.record.private_notes() == ()
    assert [kept.name for kept in mine.record.originals()][-1] == "ana.txt"
    assert receiving.receive(mine, path, confirmed=True).new == ()


def test_another_negotiation_is_refused(pair, tmp_path):
    mine, _ = pair
    (tmp_path / "other").mkdir()
    with (
        bench(tmp_path / "other") as other,
        pytest.raises(InputError, match="another negotiation"),
    ):
        give(other, mine, tmp_path)


def test_what_a_newer_program_did_is_refused(pair, tmp_path):
    mine, theirs = pair
    theirs.record.append("from-the-future", {}, actor="x")
    count = len(mine.record.events())
    with pytest.raises(InputError, match="newer"):
        give(theirs, mine, tmp_path)
    assert len(mine.record.events()) == count


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("draft-changed", {"changes": [1, {"amendments": 7}], "what": "x"}),
        ("draft-changed", {}),
        ("amendment-tabled", {"amendment": 7}),
        ("version-named", {"name": [], "event": 1}),
        ("amendments-imported", {"amendments": 7, "files": 3}),
    ],
)
def test_nonsense_is_refused_as_a_whole(pair, tmp_path, kind, payload, first):
    mine, theirs = pair
    if first:
        mine.edit(OP1, "Urges all States to report;")
    theirs.record.append(kind, payload, actor="x")
    before, events = seen(mine), mine.events
    with pytest.raises(InputError, match=f"{kind}, "):
        give(theirs, mine, tmp_path)
    assert seen(mine) == before
    assert mine.events == events


def test_undo_by_key_stops_where_others_work_came_in(pair, tmp_path):
    mine, theirs = pair
    mine.edit(OP1, "Urges all States to report;")
    theirs.edit(OP3, "Decides to consider it.")
    give(theirs, mine, tmp_path)
    assert mine.undo() == ""
    mine.edit(OP2, "Invites nobody;")
    assert mine.undo() == "Edited OP 2"
    with pytest.raises(UsageError):
        mine.undo(next(e.id for e in mine.events if e.kind == RECEIVED))


def test_a_damaged_file_of_several_copies_is_salvaged_with_what_was_done_in_each(pair, tmp_path):
    mine, theirs = pair
    mine.edit(OP1, "Urges all States to report;")
    theirs.edit(OP3, "Decides to consider it.")
    give(theirs, mine, tmp_path)
    mine.edit(OP2, "Invites nobody;")
    was, path, count = words(mine), mine.path, len(mine.events)
    mine.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        text = "UPDATE event SET actor = actor || 'x' WHERE seq = ?"
        connection.execute(text, (count - 3,))  # the edit of OP 1
    made = salvage(path, tmp_path / "saved.draftbench")
    assert made.left == ()
    with Workbench.open(tmp_path / "saved.draftbench") as saved:
        assert words(saved)[1:] == was[1:]


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from((*SORTS, "undo", "give", "give")),
        *(st.integers(0, 5) for _ in range(3)),
    ),
    min_size=2,
    max_size=16,
)


@pytest.mark.slow
@given(STEPS)
@settings(max_examples=examples(25), deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_way_files_go_round_all_see_the_same_and_nothing_is_lost(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp("room")
    with bench(folder) as first:
        first.propose_text(OP1, "Urges States to act and to report;", sponsors=("MEX",))
        for name in ("b", "c"):
            first.record.copy_to(folder / f"{name}.draftbench")
        copies = [first, *(Workbench.open(folder / f"{n}.draftbench") for n in ("b", "c"))]
        for who, sort, a, b, c in steps:
            work = copies[who]
            with suppress(DraftbenchError):
                if sort == "give":
                    give(work, copies[(who + 1 + a % 2) % 3], folder)
                elif sort == "undo":
                    work.undo()
                else:
                    act(work, sort, a, b, c)
        made = {event.id for work in copies for event in work.record.events()}
        for one, other in ((0, 1), (2, 1), (1, 0), (0, 2), (2, 1), (1, 0), (0, 2)):
            give(copies[one], copies[other], folder)
        ids = [{event.id for event in work.record.events()} for work in copies]
        assert ids[0] == ids[1] == ids[2] >= made
        assert seen(copies[0]) == seen(copies[1]) == seen(copies[2])
        orders = [[e.id for e in ordered(work.record.events())] for work in copies]
        assert orders[0] == orders[1] == orders[2]
        for work in copies:
            assert all(why for why in work.unfit.values())
        for work in copies[1:]:
            work.close()
        with Record.view(folder / "b.draftbench") as record:
            assert record.verify().ok
    shutil.rmtree(folder)


def test_what_both_proposed_without_seeing_each_other_becomes_one(pair, tmp_path):
    mine, theirs = pair
    alarm = mine.state.draft[OP1].text.text.replace("concern", "alarm")
    one = mine.propose_text(OP1, alarm, sponsors=("MEX",), reason="Mine.")
    theirs.propose_text(OP1, alarm, sponsors=("BRA",), reason="Theirs.")
    came = give(theirs, mine, tmp_path)
    ((first, second),) = came.united
    entry = mine.state.entry(first)
    assert set(entry.amendment.sponsors) == {"MEX", "BRA"}
    assert mine.state.course(second).merged_into == first
    assert [e.status for e in mine.state.entries if e.amendment.id != first] == [Status.MERGED]
    assert one not in (first, second)
    assert give(mine, theirs, tmp_path).united == ()
    assert seen(mine) == seen(theirs)
    assert mine.undo()
    assert [e.status for e in mine.state.entries] == [Status.TABLED, Status.TABLED]


def test_what_was_kept_apart_by_choice_stays_apart(pair, tmp_path):
    mine, theirs = pair
    alarm = mine.state.draft[OP1].text.text.replace("concern", "alarm")
    mine.propose_text(OP1, alarm, sponsors=("MEX",))
    give(mine, theirs, tmp_path)
    theirs.propose_text(OP1, alarm, sponsors=("BRA",), apart=True)
    assert give(theirs, mine, tmp_path).united == ()
    assert [e.status for e in mine.state.entries] == [Status.TABLED, Status.TABLED]


@pytest.mark.parametrize("apart", [False, True])
def test_many_alike_are_united_without_going_through_the_history_for_each_pair(
    pair, tmp_path, monkeypatch, apart
):
    """A small file with hundreds of them took minutes."""
    mine, theirs = pair
    looks = []

    def counted(events):
        looks.append(len(events))
        return parents(events)

    monkeypatch.setattr(order, "parents", counted)
    numbers = []
    for _ in range(2):
        before = len(looks)
        for number in range(12):
            sponsors = ("MEX",) if number % 2 else ("BRA",)
            theirs.propose_text(OP1, "Urges all States to report;", sponsors=sponsors, apart=True)
        if apart:
            mine.propose_text(OP1, "Urges all States to report;", sponsors=("URY",), apart=True)
        came = give(theirs, mine, tmp_path)
        assert bool(came.united) == apart
        numbers.append(len(looks) - before)
    assert max(numbers) < 40
