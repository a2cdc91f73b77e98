"""Laws of copies of one negotiation: whatever was done in them, they can be united, in any order,
and no clock decides what comes of it."""

import hashlib
import json
import zipfile
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.texts import OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.changesets.editing import between
from draftbench.amend.changesets.plain_data import change_set_to_data
from draftbench.amend.proceedings.terms import SilenceState
from draftbench.app.drafts import dividing
from draftbench.app.drafts.drafting import without
from draftbench.app.history import moments, receiving
from draftbench.app.history.offers import Doubt
from draftbench.app.history.registers import Registers
from draftbench.app.meetings import deadlines
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, DraftbenchError, InputError
from draftbench.record import Record
from draftbench.record.event import canonical
from draftbench.record.order import RECEIVED, Clock
from support.copies import same, take, unite_pair, unite_some, unite_three
from support.desks import at_desk
from support.everyact import build
from support.laws import examples
from support.lives import same_names

SEEDS = st.integers(0, 10**9)


def _settings(number):
    return settings(
        max_examples=examples(number), deadline=None, suppress_health_check=list(HealthCheck)
    )


@pytest.mark.slow
@given(SEEDS)
@_settings(12)
def test_two_copies_can_always_be_united(tmp_path_factory, seed):
    with same_names():
        unite_pair(tmp_path_factory.mktemp("pair"), f"pair {seed}")


@pytest.mark.slow
@given(SEEDS)
@_settings(6)
def test_three_copies_can_be_united_in_any_order(tmp_path_factory, seed):
    with same_names():
        unite_three(tmp_path_factory.mktemp("three"), f"three {seed}")


@given(SEEDS)
@_settings(6)
def test_any_acts_can_be_left_out(tmp_path_factory, seed):
    with same_names():
        unite_some(tmp_path_factory.mktemp("some"), f"some {seed}")


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    """A negotiation in which everything happened that can be recorded."""
    path = tmp_path_factory.mktemp("all") / "all.draftbench"
    build(path)
    return path


@pytest.mark.slow
@pytest.mark.parametrize("part", range(0, 24, 8))
def test_all_kinds_of_acts_meet_what_was_written_in_another_copy(everything, tmp_path, part):
    """A copy was taken at any moment; there the same clauses were written, deleted, moved."""
    with Record.view(everything) as record:
        events = record.events()
    first = next(n for n, event in enumerate(events) if event.kind == "amendment-tabled")
    assert len({event.kind for event in events}) > 50
    for number in range(first + part, len(events), 24):
        early = tmp_path / f"early{number}.draftbench"
        with Record.create(early, title="") as record:
            record.adopt(events[:number])
        late = tmp_path / f"late{number}.draftbench"
        with Record.create(late, title="") as record:
            record.adopt(events)
        with Workbench.open(early) as theirs, Workbench.open(late) as mine:
            _write_anywhere(theirs, number)
            files = sent(mine), sent(theirs)
            take(mine, files[1])
            take(theirs, files[0])
            same("two copies", mine, theirs)


def _write_anywhere(work, number):
    """Changes of the draft where it can be changed."""
    for at in range(3):
        ids = [clause.id for clause in work.state.draft][1:]
        one, other = ids[(number + at) % len(ids)], ids[(number + 2 * at + 1) % len(ids)]
        with suppress(DraftbenchError):
            match (number + at) % 3:
                case 0:
                    work.edit(one, f"Underlines the matter {number}.{at} anew;")
                case 1:
                    work.delete(one)
                case _:
                    work.move(one, after=other)


@pytest.fixture
def pair(tmp_path):
    """A project, and a copy of it on another laptop."""
    with bench(tmp_path) as mine:
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            yield mine, theirs


def sent(one):
    """What was done in a copy, as a file."""
    out = one.path.with_name(f"from {one.path.stem}.zip")
    receiving.write_events(one.record, out)
    return out


def rewritten(file, change):
    """The file with the list of its events (JSON) changed by ``change``."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    events = [json.loads(line) for line in members["events.jsonl"].decode().split("\n") if line]
    change(events)
    text = "".join(canonical(event) + "\n" for event in events).encode()
    manifest = json.loads(members["manifest.json"])
    manifest["events"] = {"count": len(events), "sha256": hashlib.sha256(text).hexdigest()}
    members |= {"events.jsonl": text, "manifest.json": canonical(manifest).encode()}
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file


@pytest.mark.parametrize("other_way", [False, True])
def test_a_join_in_one_copy_and_an_edit_in_the_other_are_united(pair, other_way):
    mine, theirs = reversed(pair) if other_way else pair
    mine.edit(OP2, mine.state.draft[OP2].text.text.replace("experts", "all experts"))
    draft = theirs.state.draft
    theirs.amend_draft("splitting", dividing.split(draft, OP2, draft[OP2].text.text.index(" ") + 1))
    theirs.amend_draft("joining", dividing.joined(theirs.state.draft, OP3, OP2))
    files = sent(mine), sent(theirs)
    for work, file in zip((mine, theirs), reversed(files), strict=True):
        came = receiving.receive(work, file)
        assert len(came.new) in (1, 2)
        assert all(one.why for one in came.unfit)
    assert words(mine) == words(theirs)
    assert mine.unfit == theirs.unfit


def test_a_copy_with_a_wrong_clock_throws_nothing_out(pair):
    mine, theirs = pair
    one = mine.propose_text(OP1, "Urges Governments to act and to report;", sponsors=("MEX",))
    mine.accept(one)
    mine.edit(OP3, "Decides to consider it.")
    changes = {"what": "deletion", "changes": _deletion(theirs, OP1)}
    theirs.record.append("draft-changed", changes, actor="Ana", at="2001-01-01T00:00:00Z")
    file = sent(theirs)
    prepared = receiving.prepare(mine, file)
    (offer,) = prepared.offers
    assert offer.clock is Clock.BEHIND
    assert Doubt.CLOCK in offer.doubts
    with pytest.raises(ConflictError):
        receiving.receive(mine, file)
    came = receiving.receive(mine, file, confirmed=True)
    assert [unfit.event.actor for unfit in came.unfit] == ["Ana"]
    assert mine.state.entry(one).status is Status.ACCEPTED
    assert words(mine)[0] == "Urges Governments to act and to report;"
    log = {entry.event.id: entry.clock for entry in moments.log(mine.events)}
    assert log[offer.event.id] is Clock.BEHIND
    assert [clock for clock in log.values() if clock] == [Clock.BEHIND]


def _deletion(work, clause):
    draft = work.state.draft
    return change_set_to_data(between(draft, without(draft, clause)))


def test_a_time_that_is_still_to_come_is_told_and_blames_nobody_else(pair):
    mine, theirs = pair
    changes = {"what": "deletion", "changes": _deletion(theirs, OP1)}
    theirs.record.append("draft-changed", changes, actor="Ana", at="2126-01-01T00:00:00Z")
    file = sent(theirs)
    (offer,) = receiving.prepare(mine, file).offers
    assert offer.clock is Clock.AHEAD
    receiving.receive(mine, file, confirmed=True)
    mine.edit(OP3, "Decides to consider it.")
    marked = [entry for entry in moments.log(mine.events) if entry.clock]
    assert [(entry.event.id, entry.clock) for entry in marked] == [(offer.event.id, Clock.AHEAD)]


def test_a_clock_that_is_ahead_ends_no_silence(pair):
    mine, theirs = pair
    deadlines.start_silence(mine, "2101-01-01T00:00:00Z", clauses=(OP1,))
    mine.edit(OP2, "Invites nobody;")
    changes = {"what": "deletion", "changes": _deletion(theirs, OP3)}
    theirs.record.append("draft-changed", changes, actor="Ana", at="2126-01-01T00:00:00Z")
    receiving.receive(mine, sent(theirs), confirmed=True)
    assert len(words(mine)) == 2
    assert [one.state for one in mine.state.proceedings.silences] == [SilenceState.RUNNING]
    deadlines.break_silence(mine, ("MEX",), why="We object.")
    assert mine.unfit == {}
    with Workbench.view(mine.path) as again:
        assert [one.state for one in again.state.proceedings.silences] == [SilenceState.BROKEN]


def test_an_event_that_is_here_with_other_content_is_an_alarm(pair):
    mine, theirs = pair
    one = mine.propose_text(OP1, "Urges Governments to report;", sponsors=("MEX",))
    receiving.receive(theirs, sent(mine), confirmed=True)
    theirs.edit(OP3, "Decides to consider it.")

    def forge(events):
        tabled = next(event for event in events if event["kind"] == "amendment-tabled")
        tabled["payload"]["amendment"]["sponsors"] = ["BRA"]

    file = rewritten(sent(theirs), forge)
    prepared = receiving.prepare(mine, file)
    (altered,) = prepared.altered
    assert altered.kind == "amendment-tabled"
    assert prepared.is_doubtful
    with pytest.raises(ConflictError):
        receiving.receive(mine, file)
    assert len(receiving.receive(mine, file, confirmed=True).new) == 1
    assert mine.state.entry(one).amendment.sponsors == ("MEX",)
    assert words(mine)[2] == "Decides to consider it."


def test_undoing_what_is_here_is_asked_for(pair):
    mine, theirs = pair
    mine.edit(OP3, "Decides to consider it.")
    receiving.receive(theirs, sent(mine))
    theirs.undo(theirs.events[-1].id)
    theirs.edit(OP1, "Urges all to report;")
    theirs.undo(theirs.events[-1].id)  # what nobody here has seen
    file = sent(theirs)
    doubts = [offer.doubts for offer in receiving.prepare(mine, file).offers]
    assert doubts == [(Doubt.UNDOES,), (), ()]
    with pytest.raises(ConflictError):
        receiving.receive(mine, file)
    assert words(mine)[2] == "Decides to consider it."


def test_acting_for_a_delegation_is_asked_for_once(pair, tmp_path):
    mine, theirs = pair
    with at_desk(tmp_path / "home of Ana"):
        theirs.propose_text(OP1, "Urges all to report;", sponsors=("BRA",))
    (offer,) = receiving.prepare(mine, sent(theirs)).offers
    assert (offer.delegations, offer.doubts) == (("BRA",), (Doubt.DELEGATION,))
    receiving.receive(mine, sent(theirs), confirmed=True)
    with at_desk(tmp_path / "home of Ana"):
        theirs.propose_text(OP3, "Decides nothing.", sponsors=("BRA",))
    (offer,) = receiving.prepare(mine, sent(theirs)).offers
    assert (offer.delegations, offer.doubts) == (("BRA",), ())
    with at_desk(tmp_path / "home of Ana"):
        theirs.propose_deletion(OP2, sponsors=("MEX",))
    with at_desk(tmp_path / "home of Eva"):
        theirs.propose_text(OP1, "Urges some to report;", sponsors=("BRA",))
    found = [offer.doubts for offer in receiving.prepare(mine, sent(theirs)).offers]
    assert found[1:] == [(Doubt.DELEGATION,), (Doubt.DELEGATION,)]
    receiving.receive(theirs, sent(mine))  # what is remembered here goes along with nothing
    assert theirs.record.memory.sent_for() == {}


def test_what_comes_back_from_a_copy_on_the_same_desk_is_not_asked_for(pair):
    mine, theirs = pair
    theirs.propose_text(OP1, "Urges all to report;", sponsors=("BRA",))
    (offer,) = receiving.prepare(mine, sent(theirs)).offers
    assert (offer.delegations, offer.doubts) == (("BRA",), ())


def test_some_are_chosen_and_what_builds_on_the_others_is_told(pair):
    mine, theirs = pair
    amendment = theirs.propose_text(OP1, "Urges all to report;", sponsors=("BRA",))
    theirs.edit(OP3, "Decides to consider it.")
    theirs.accept(amendment)
    file = sent(theirs)
    prepared = receiving.prepare(mine, file)
    tabled, edit, accepted = prepared.offers
    assert [offer.event.kind for offer in prepared.offers] == [
        "amendment-tabled",
        "draft-changed",
        "amendment-accepted",
    ]
    came = receiving.take_in(mine, prepared, [edit.event.id, accepted.event.id])
    assert [event.id for event in came.left_out] == [tabled.event.id]
    assert [one.event.id for one in came.unfit] == [accepted.event.id]
    assert words(mine)[2] == "Decides to consider it."
    assert mine.state.entry(AmendmentId(amendment)) is None
    assert mine.redo() == ""  # not by accident
    with Workbench.view(mine.path) as again:
        assert (words(again), again.unfit) == (words(mine), mine.unfit)
    prepared = receiving.prepare(mine, file)
    assert [(o.event.id, o.left_out) for o in prepared.offers] == [(tabled.event.id, True)]
    assert receiving.take_in(mine, prepared).again == ()
    came = receiving.take_in(mine, prepared, [tabled.event.id])
    assert [event.id for event in came.again] == [tabled.event.id]
    assert mine.unfit == {}
    assert words(mine) == words(theirs)
    receiving.receive(theirs, sent(mine), confirmed=True)
    assert words(mine) == words(theirs)


def test_none_is_chosen_and_nothing_is_recorded(pair):
    mine, theirs = pair
    theirs.edit(OP3, "Decides to consider it.")
    prepared = receiving.prepare(mine, sent(theirs))
    before = mine.record.events()
    assert receiving.take_in(mine, prepared, ()).new == ()
    assert mine.record.events() == before
    assert len(receiving.prepare(mine, sent(theirs)).offers) == 1


def test_leaving_out_what_undoes_keeps_what_it_would_undo(pair):
    mine, theirs = pair
    mine.edit(OP3, "Decides to consider it.")
    receiving.receive(theirs, sent(mine))
    theirs.undo(theirs.events[-1].id)
    theirs.edit(OP1, "Urges all to report;")
    prepared = receiving.prepare(mine, sent(theirs))
    kept = [offer.event.id for offer in prepared.offers if not offer.doubts]
    receiving.take_in(mine, prepared, kept)
    assert words(mine)[::2] == ["Urges all to report;", "Decides to consider it."]
    assert mine.redo() == ""  # not by accident
    receiving.receive(theirs, sent(mine), confirmed=True)
    assert words(theirs) == words(mine)


def test_what_the_outlook_says_is_what_comes(pair):
    mine, theirs = pair
    mine.edit(OP1, "Urges Governments to act and to report;")
    theirs.edit(OP1, "Urges parties to act and to report;")
    theirs.edit(OP3, "Decides to consider it.")
    prepared = receiving.prepare(mine, sent(theirs))
    (unfit,) = prepared.outlook.unfit
    assert unfit.event.id == mine.events[-1].id
    assert prepared.outlook.clauses == ("OP 1", "OP 3")
    assert prepared.displaced == (unfit,)
    with pytest.raises(ConflictError):
        receiving.receive(mine, sent(theirs))
    came = receiving.take_in(mine, prepared)
    assert [one.event.id for one in came.unfit] == [unfit.event.id]
    assert came.clauses == prepared.outlook.clauses


def test_what_another_copy_did_in_the_same_way_waits_for_nobody(tmp_path):
    with bench(tmp_path) as mine:
        amendment = mine.propose_deletion(OP2, sponsors=("MEX",))
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            for work in (mine, theirs):
                work.reject(amendment)
            files = sent(mine), sent(theirs)
            for work, file in zip((mine, theirs), reversed(files), strict=True):
                assert receiving.receive(work, file).unfit == ()
                assert len(work.unfit) == 1
                assert receiving.waiting(work) == ()
                assert [one.again for one in receiving.left_out(work)] != [""]


def test_two_events_of_one_name_are_refused(pair):
    mine, theirs = pair
    theirs.edit(OP3, "Decides to consider it.")
    theirs.edit(OP1, "Urges all to report;")

    def forge(events):
        twin = events[-2]["id"][:12] + "0" * 8 + events[-2]["id"][:12]
        events.append(events[-1] | {"id": twin})

    with pytest.raises(InputError, match=r"damaged or altered"):
        receiving.receive(mine, rewritten(sent(theirs), forge))


def test_what_builds_on_something_unknown_in_the_middle_is_refused(pair, tmp_path):
    mine, theirs = pair
    theirs.edit(OP3, "Decides to consider it.")
    theirs.edit(OP1, "Urges all to report;")
    out = tmp_path / "cut.zip"
    receiving.write_events(theirs.record, out, since="1")

    def cut(events):
        del events[-2]

    with pytest.raises(InputError, match="builds on what was done before"):
        receiving.receive(mine, rewritten(out, cut))


def test_a_suffix_is_worked_out_as_the_whole_is(pair):
    mine, theirs = pair
    for number in range(5):
        mine.edit(OP1, f"Urges {number} States to report;")
    theirs.edit(OP3, "Decides to consider it.")
    prepared = receiving.prepare(mine, sent(theirs))
    whole = Registers([*mine.record.events(), *prepared.events])
    assert prepared.registers.now == whole.now
    assert prepared.registers.unfit == whole.unfit


def test_what_a_program_let_pass_that_is_less_strict_is_set_aside(pair, tmp_path):
    """The whole line of the other copy is taken in, and the project opens again."""
    mine, theirs = pair
    theirs.edit(OP1, "Urges parties to act with concern and to report;")
    payload = theirs.events[-1].payload
    theirs.undo()
    theirs.edit(OP1, "Urges Governments to act with concern and to report;")
    theirs.record.append("draft-changed", payload, actor="Ana")
    theirs.record.append(
        "version-named",
        {"name": "Rev.1", "event": theirs.events[-1].id, "events": 3},
        actor="",
    )
    out = tmp_path / "less strict.zip"
    receiving.write_events(theirs.record, out)
    came = receiving.receive(mine, out)
    assert [one.event.actor for one in came.unfit] == ["Ana"]
    assert [version.name for version in moments.versions(mine.events)] == ["Rev.1"]
    with Workbench.view(mine.path) as opened:
        assert (words(opened), opened.unfit) == (words(mine), mine.unfit)


def test_who_takes_in_is_recorded(pair):
    mine, theirs = pair
    mine.edit(OP1, "Urges all to report;")
    theirs.edit(OP3, "Decides to consider it.")
    receiving.receive(mine, sent(theirs), by="Chair")
    assert (mine.events[-1].kind, mine.events[-1].actor) == (RECEIVED, "Chair")
