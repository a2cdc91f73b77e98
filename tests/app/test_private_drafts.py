"""Drafts that are not tabled: private acts on top of what everybody has."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.test_life_laws import SORTS, act
from app.texts import OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import AmendmentId, Delegation, Outcome, Status
from draftbench.amend.registers.states import Step
from draftbench.app import passphrases, privatenotes
from draftbench.app.amendments import deciding, packaging, recommending, sponsoring
from draftbench.app.amendments.tabling import table_drafts
from draftbench.app.history import moments, receiving
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, DraftbenchError, UsageError
from draftbench.formats.reading import read
from draftbench.messages import message
from draftbench.messages.translation import say
from draftbench.record import Record
from draftbench.record.event import Event, canonical, instant
from draftbench.record.privateline import PrivateAct
from support.laws import examples

PHRASE = "correct horse battery"
EARLIER = "Urges penguins to act with concern and to report;"
LATER = "Urges States to act with alarm and to report;"


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as work:
        yield work


def draft(work, text=LATER, clause=OP1, by="MEX", **terms):
    return work.propose_text(clause, text, sponsors=(by,), draft=True, **terms)


def names(work):
    return [entry.amendment.id for entry in work.state.entries]


def public_text(work):
    return canonical([[e.kind, e.actor, e.payload] for e in work.record.events()])


def test_a_draft_is_in_no_event_and_has_a_name_of_its_own(work):
    count = len(work.events)
    one = draft(work, reason="Otters juggle.")
    other = work.propose_deletion(OP3, sponsors=("BRA",))
    assert (one, other) == ("draft-1", "am-1")
    assert names(work) == ["am-1", "draft-1"]
    assert [entry.amendment.id for entry in work.state.public.entries] == ["am-1"]
    assert len(work.events) == count + 1
    assert "Otters" not in public_text(work)
    assert "draft-1" not in public_text(work)
    assert [len(work.history), work.history[-1].id] == [count + 2, work.events[-1].id]


def test_everything_about_a_draft_is_private_and_there_again_after_closing(work, tmp_path):
    one = draft(work)
    count = len(work.events)
    sponsoring.join(work, one, ("BRA",), why="Us too.")
    sponsoring.give_reason(work, one, "Because of otters.")
    deciding.step(work, Step.SUBMIT, (one,)).raise_first()
    deciding.step(work, Step.RETURN, (one,)).raise_first()
    work.withdraw(one)
    entry = work.state.entry(one)
    assert (entry.status, entry.amendment.sponsors) == (Status.WITHDRAWN, ("MEX", "BRA"))
    assert len(work.events) == count
    state = work.state
    work.close()
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert again.state == state
        assert [e.in_words for e in moments.private_log(again)][-1] == "Withdrew draft-1"


def test_undo_takes_back_the_last_act_private_or_public(work):
    start = work.state
    work.edit(OP3, "Decides to meet tomorrow.")
    one = draft(work)
    work.propose_deletion(OP2, sponsors=("BRA",))
    sponsoring.give_reason(work, one, "Because.")
    assert work.state.undo == "Gave a reason for draft-1"
    assert [work.undo() for _ in range(4)] == [
        "Gave a reason for draft-1",
        "Tabled am-1",
        "Drafted draft-1",
        "Edited OP 3",
    ]
    assert (work.state.entries, words(work)) == (start.entries, [c.text.text for c in start.draft])
    assert [work.redo() for _ in range(4)] == [
        "Edited OP 3",
        "Drafted draft-1",
        "Tabled am-1",
        "Gave a reason for draft-1",
    ]
    assert work.state.entry(one).amendment.reason == "Because."


def test_a_private_act_can_be_undone_at_any_later_time_by_its_id(work):
    one = draft(work)
    sponsoring.give_reason(work, one, "Because.")
    work.edit(OP3, "Decides to meet tomorrow.")
    drafted, reason = (act.event.id for act in work.drafts.acts)
    assert work.undo(reason) == "Gave a reason for draft-1"
    assert work.state.entry(one).amendment.reason == ""
    work.redo(reason)
    with pytest.raises(ConflictError):
        work.undo(drafted)
    assert work.state.entry(one).amendment.reason == "Because."


def test_tabling_copies_the_words_and_nothing_of_what_was_before(work):
    one = draft(work, EARLIER, reason="Pelican gossip.", title="Strike it")
    work.withdraw(one)
    two = draft(work, reason="Walrus diplomacy.")
    sponsoring.join(work, two, ("URY",), why="Toucan envy.")
    sponsoring.leave(work, two, ("URY",))
    sponsoring.give_reason(work, two, "The final reason.")
    decided = deciding.step(work, Step.TABLE, (two,), by="Chair")
    assert decided.drafts == ((two, "am-1"),)
    assert names(work) == ["draft-1", "am-1"] or names(work) == ["am-1", "draft-1"]
    entry = work.state.public.entry(AmendmentId("am-1"))
    assert entry.status is Status.TABLED
    assert entry.amendment.reason == "The final reason."
    assert entry.amendment.sponsors == ("MEX",)
    assert entry.placement.outcome is Outcome.APPLIES
    told = public_text(work)
    assert "The final reason." in told
    for secret in ("penguins", "Pelican", "Walrus", "Toucan", "draft-", "Strike it", "URY"):
        assert secret not in told.replace('"code":"URY"', ""), secret
    work.accept(AmendmentId("am-1"))
    assert LATER in words(work)


def test_the_undo_of_a_tabling_gives_the_draft_back_with_its_history(work):
    one = draft(work)
    sponsoring.give_reason(work, one, "Because.")
    before = work.state
    deciding.step(work, Step.TABLE, (one,)).raise_first()
    assert work.undo() == "Tabled am-1"
    assert work.state.entries == before.entries
    assert work.state.course(one) == before.course(one)
    assert [h.drafts for h in work.record.private.holdings()] == [1]
    assert work.redo() == "Tabled am-1"
    assert names(work) == ["am-1"]
    assert [h.drafts for h in work.record.private.holdings()] == []


def test_what_builds_on_a_draft_follows_it_when_it_is_tabled(work):
    one = draft(work)
    sub = work.propose_text(
        OP1, LATER.replace("alarm", "dread"), sponsors=("BRA",), draft=True, parent=one
    )
    with pytest.raises(UsageError):
        deciding.step(work, Step.TABLE, (sub,)).raise_first()
    deciding.step(work, Step.TABLE, (one,)).raise_first()
    entry = work.state.entry(sub)
    assert (entry.amendment.parent, entry.status) == ("am-1", Status.DRAFT)
    deciding.step(work, Step.TABLE, (sub,)).raise_first()
    tabled = work.state.entry(AmendmentId("am-2"))
    assert (tabled.amendment.parent, tabled.placement.outcome) == ("am-1", Outcome.APPLIES)


def test_drafts_that_are_tabled_together_are_one_act(work):
    one, other = draft(work), draft(work, "Decides nothing.", OP3, "BRA")
    sub = work.propose_text(
        OP1, LATER.replace("alarm", "dread"), sponsors=("MEX",), draft=True, parent=one
    )
    count, before = len(work.events), work.state.entries
    decided = deciding.step(work, Step.TABLE, (one, other, sub))
    assert decided.drafts == ((one, "am-1"), (other, "am-2"), (sub, "am-3"))
    assert names(work) == ["am-1", "am-2", "am-3"]
    assert work.state.entry(AmendmentId("am-3")).amendment.parent == "am-1"
    assert len(work.events) == count + 1
    assert [h.drafts for h in work.record.private.holdings()] == []
    work.undo()
    assert work.state.entries == before
    assert {h.seat: h.drafts for h in work.record.private.holdings()} == {"MEX": 2, "BRA": 1}
    work.redo()
    assert names(work) == ["am-1", "am-2", "am-3"]


def test_of_drafts_that_are_tabled_together_those_that_cannot_be_stay_drafts(work):
    one, other = draft(work), draft(work, "Decides nothing.", OP3, "BRA")
    sub = work.propose_text(
        OP1, LATER.replace("alarm", "dread"), sponsors=("MEX",), draft=True, parent=one
    )
    decided = deciding.step(work, Step.TABLE, (sub, other))
    assert [refused for refused, _ in decided.refused] == [sub]
    assert decided.done == ("am-1",)
    assert set(work.drafts.seats) == {one, sub}


def test_an_act_of_the_meeting_does_not_name_a_draft(work):
    one = draft(work)
    other = work.propose_deletion(OP3, sponsors=("BRA",))
    count = len(work.history)
    for deed in (
        lambda: work.accept(one),
        lambda: packaging.make(work, "P", (one, other)),
        lambda: recommending.recommend(work, one, recommending.Advice.ACCEPT),
        lambda: work.propose_deletion(OP2, sponsors=("BRA",), alternative_to=one),
        lambda: work.propose_text(OP1, "Urges nobody;", sponsors=("BRA",), parent=one),
    ):
        with pytest.raises((UsageError, ConflictError)):
            deed()
    assert len(work.history) == count


def test_a_step_with_several_keeps_private_and_public_apart(work):
    one, two = draft(work), draft(work, "Decides nothing.", OP3, "BRA")
    other = work.propose_deletion(OP2, sponsors=("BRA",))
    count = len(work.events)
    decided = deciding.step(work, Step.WITHDRAW, (one, other, two), why="Enough.")
    assert set(decided.done) == {one, two, other}
    assert len(work.events) == count + 1
    assert "draft-" not in public_text(work)


def test_a_draft_is_carried_over_to_a_new_base_text(work, tmp_path):
    one = draft(work)
    first, *others = (text for text in words(work)[:3])
    base = [first.replace("Urges", "Strongly urges"), *others]
    file = tmp_path / "rev.txt"
    paragraphs = (f"{n}. {text}" for n, text in enumerate(base, 1))
    file.write_text("Declaration\n\n" + "\n\n".join(paragraphs) + "\n")
    (text,) = read(file.read_bytes(), "rev.txt").parts
    report = rebase(work, text)
    assert any(item.amendment == one for item in report.rebase.items)
    assert "draft-" not in public_text(work)
    entry = work.state.entry(one)
    assert entry.placement.outcome is Outcome.APPLIES
    assert entry.amendment.changes.base == work.state.draft.fingerprint
    assert work.undo().startswith("Rebased")
    entry = work.state.entry(one)
    assert entry.placement.outcome is Outcome.APPLIES
    assert entry.amendment.changes.base == work.state.draft.fingerprint


def test_what_goes_to_others_holds_no_draft(work, tmp_path):
    draft(work, reason="Otters juggle.")
    privatenotes.write_note(work, "Marmalade herons", by="MEX")
    work.edit(OP3, "Decides to meet tomorrow.")
    receiving.write_events(work.record, tmp_path / "x.zip")
    sent = receiving.read_events(tmp_path / "x.zip")
    assert [event.id for event in sent.events] == [event.id for event in work.record.events()]
    work.record.copy_to(tmp_path / "copy.draftbench")
    with Workbench.open(tmp_path / "copy.draftbench") as other:
        assert names(other) == names(work), "a back-up has everything"
        other.propose_deletion(OP2, sponsors=("BRA",))
        draft(other, "Urges others;", by="BRA")
    receiving.receive(work, tmp_path / "copy.draftbench", confirmed=True)
    assert names(work) == ["am-1", "draft-1"], "drafts of a copy do not come along"


def test_locked_drafts_are_counted_and_do_not_hinder(work, tmp_path):
    one = draft(work, by="BRA")
    mine = draft(work, "Decides nothing.", OP3, by="MEX")
    privatenotes.write_note(work, "Marmalade herons", by="Brazil")
    passphrases.protect(work, "BRA", PHRASE)
    work.close()
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert names(again) == [mine]
        (closed,) = passphrases.locked(again)
        assert (closed.name, closed.held.drafts, closed.held.notes) == ("Brazil", 1, 1)
        assert len(passphrases.locked_words(again)) == 1
        with pytest.raises(UsageError):
            draft(again, "Urges nobody;", by="BRA")
        new = draft(again, "Urges everybody;", by="MEX")
        assert new not in (one, mine)
        again.edit(OP2, "Invites nobody;")
        assert again.undo() == "Edited OP 2"
        assert passphrases.unlock_all(again, iter(["another one", PHRASE])) == ("BRA",)
        assert set(names(again)) == {one, mine, new}
        assert again.undo() == f"Drafted {new}"
        passphrases.lock(again, "BRA")
        assert names(again) == [mine]


def test_a_delegation_that_only_has_drafts_is_not_told_to_others(work):
    one = work.propose_text(OP1, LATER, sponsors=("PER",), draft=True)
    assert work.state.delegation("PER") is not None
    assert work.public.delegations == () or all(d.code != "PER" for d in work.public.delegations)
    assert '"PER"' not in public_text(work)
    deciding.step(work, Step.TABLE, (one,)).raise_first()
    assert any(d == Delegation("PER", "Peru") for d in work.public.delegations)


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("amendment-drafted", {"amendment": {"id": "draft-9"}}),
        ("amendment-drafted", {"amendment": 7}),
        ("amendment-withdrawn", {"ids": "draft-1"}),
        ("amendment-accepted", {"id": "draft-1", "changes": None}),
        ("reason-given", {"id": ["draft-1"], "reason": {}}),
        ("draft-tabled", {"id": 1}),
        ("drafts-carried", {"wordings": [{"id": "draft-1"}], "event": ""}),
        ("of-a-newer-program", {}),
    ],
)
def test_a_private_act_of_another_form_is_left_out_and_told(work, tmp_path, kind, payload):
    one = draft(work)
    event = Event("ab" * 16, instant(), "Nobody", kind, payload)
    work.record.private.append([(PrivateAct(event, "MEX", ""), 1)])
    work.close()
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert again.drafts.unfit[event.id]
        assert names(again) == [one]
        assert again.undo()
        again.edit(OP3, "Decides to meet tomorrow.")


def test_notes_of_an_older_project_are_in_the_line(tmp_path):
    """The project of the version before is brought up to date with what it has."""
    source = Path(__file__).parents[1] / "data" / "projects" / "version-0.8.draftbench"
    shutil.copy(source, tmp_path / "old.draftbench")
    with Record.open(tmp_path / "old.draftbench") as record:
        notes = record.private_notes()
        assert notes
        assert sum(one.notes for one in record.private.holdings()) == len(notes)
        assert record.verify().private_intact == len(notes)
    with Workbench.open(tmp_path / "old.draftbench") as old:
        passphrases.protect(old, "", PHRASE)
    text = notes[0].text.encode()
    assert text not in (tmp_path / "old.draftbench").read_bytes()
    left = passphrases.older_copies(tmp_path / "old.draftbench")
    assert [path for path in left if text in path.read_bytes()] == list(left) != []


@given(
    st.lists(
        st.tuples(
            st.sampled_from((*SORTS, "undo", "redo", "table")), *(st.integers(0, 5) for _ in "abc")
        ),
        max_size=14,
    )
)
@settings(max_examples=examples(30), deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_done_no_public_act_follows_from_a_draft(tmp_path_factory, steps):
    """Without the private line the same public events give the same state, and none names a
    draft; all of it is there again after closing."""
    folder = tmp_path_factory.mktemp("private")
    with bench(folder) as work:
        draft(work)
        draft(work, "Decides nothing.", OP3, "BRA")
        for sort, a, b, c in steps:
            with suppress(DraftbenchError):
                if sort in ("undo", "redo"):
                    getattr(work, sort)()
                elif sort == "table" and work.drafts.seats:
                    deciding.step(
                        work, Step.TABLE, (sorted(work.drafts.seats)[a % len(work.drafts.seats)],)
                    )
                elif sort != "table":
                    act(work, sort, a, b, c)
        assert "draft-" not in public_text(work)
        assert all(why for why in work.drafts.unfit.values())
        state = work.state
        work.record.copy_to(folder / "public.draftbench", private=False)
        with Workbench.open(folder / "public.draftbench") as public:
            assert public.state.entries == state.public.entries
            assert public.state.draft == state.draft
            assert public.state.proceedings == state.public.proceedings
    with Workbench.open(folder / "n.draftbench") as again:
        assert again.state == state
    shutil.rmtree(folder)


def test_why_a_draft_was_tabled_is_kept_in_no_language(work):
    one = draft(work, "Urges all States;", by="MEX")
    table_drafts(work, (one,), why=message("{n} delegations asked for it.", n=3))
    (kept,) = (a.event.payload for a in work.drafts.acts if a.event.kind == "draft-tabled")
    assert kept["why"] == {"template": "{n} delegations asked for it.", "values": {"n": 3}}


def test_what_is_locked_is_said_in_the_language_of_the_reader(work, tmp_path):
    draft(work, by="BRA")
    passphrases.protect(work, "BRA", PHRASE)
    work.close()
    with Workbench.open(tmp_path / "n.draftbench") as again:
        (told,) = passphrases.locked_words(again)
    assert told == "1 private draft of Brazil is locked."
    assert say(told, "fr") == "1 projet privé de Brazil est verrouillé."
