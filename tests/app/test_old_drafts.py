"""Drafts of older projects, which are events as all others: what goes to others without them."""

import pytest

from app.test_salvage import damage
from app.texts import OP1, OP2, OP3, bench
from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.changesets.plain_data import amendment_to_data
from draftbench.amend.registers.states import Step
from draftbench.app.amendments import deciding
from draftbench.app.exports.exporting import written
from draftbench.app.history import receiving
from draftbench.app.history.olddrafts import copy_without_private, sift
from draftbench.app.texts.baseless import LEFT_FILE, PRIVATE_FILE
from draftbench.app.texts.salvage import salvage
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.errors import ProjectError
from draftbench.record import Record
from draftbench.record.exchange_file import read_events

MARKER = "Urges the cobalt walruses"


def old_draft(work, number, words=MARKER, clause=OP1):
    """As older versions recorded a draft."""
    text = replaced(work.state.draft, clause, RichText(f"{words} {number};"))
    made = Amendment(
        AmendmentId(f"am-{number}"), "", ("MEX",), between(work.state.draft, text), words
    )
    payload = {"amendment": amendment_to_data(made)}
    work.record.append("amendment-drafted", payload, actor="Mexico")
    return made.id


@pytest.fixture
def old(tmp_path):
    """An older project: am-1 was never tabled, am-2 was, am-3 is spoken of in a package."""
    with bench(tmp_path) as work:
        old_draft(work, 1)
        work.record.append("reason-given", {"id": "am-1", "reason": MARKER}, actor="Mexico")
        mark = work.record.append("amendment-submitted", {"ids": ["am-1"]}, actor="Mexico")
        work.record.append("undone", {}, actor="Secretariat", undoes=mark.id)
        old_draft(work, 2, "Invites everybody", OP2)
        work.record.append("amendment-tabled-again", {"ids": ["am-2"]}, actor="Mexico")
        old_draft(work, 3, "Requests nobody", OP3)
        payload = {"name": "P", "ids": ["am-2", "am-3"]}
        work.record.append("package-made", payload, actor="Secretariat")
    with Workbench.open(tmp_path / "n.draftbench") as work:
        yield work


def statuses(work):
    return {e.amendment.id: e.status for e in work.state.entries}


def test_an_older_project_opens_as_before_and_goes_on(old):
    assert statuses(old) == {
        "am-1": Status.DRAFT,
        "am-2": Status.TABLED,
        "am-3": Status.DRAFT,
    }
    assert not old.drafts.seats
    new = old.propose_text(OP2, "Invites nobody;", sponsors=("BRA",), draft=True)
    assert new == "draft-1"
    assert deciding.step(old, Step.TABLE, (AmendmentId("am-1"),)).done == ("am-1",)
    assert statuses(old)["am-1"] is Status.TABLED


def test_what_can_be_left_out_is_and_the_rest_is_told(old):
    found = sift(old.record.events())
    assert (found.left_out, found.kept) == (("am-1",), ("am-3",))
    assert len(found.events) == len(old.record.events()) - 4


def test_no_copy_exchange_or_salvage_has_what_was_left_out(old, tmp_path):
    path = old.path
    old.close()
    with Record.view(path) as record:
        found = copy_without_private(record, tmp_path / "copy.draftbench")
        assert found.left_out == ("am-1",)
        receiving.write_events(record, tmp_path / "x.zip")
    salvage(path, tmp_path / "saved.draftbench", notes=False)
    assert MARKER.encode() in path.read_bytes()
    for name in ("copy.draftbench", "saved.draftbench"):
        assert MARKER.encode() not in (tmp_path / name).read_bytes(), name
        with Workbench.open(tmp_path / name) as made:
            assert set(statuses(made)) == {"am-2", "am-3"}
            assert made.record.verify().ok
            made.propose_deletion(OP1, sponsors=("BRA",))
    sent = read_events(tmp_path / "x.zip")
    assert [event.id for event in sent.events] == [event.id for event in found.events]


def test_copies_without_the_draft_and_the_project_can_be_united(old, tmp_path):
    copy_without_private(old.record, tmp_path / "copy.draftbench")
    with Workbench.open(tmp_path / "copy.draftbench") as copy:
        copy.edit(OP2, "Invites all of them;")
        receiving.write_events(copy.record, tmp_path / "x.zip")
    receiving.receive(old, tmp_path / "x.zip")
    assert old.state.draft[OP2].text.plain == "Invites all of them;"
    assert statuses(old)["am-1"] is Status.DRAFT


def test_no_export_has_a_draft_of_an_older_project(old):
    for kind in ("json", "amendments", "akn", "rolling"):
        data = written(old.state, kind, ending=".json" if kind == "json" else "").data
        assert MARKER.encode() not in data, kind


def test_where_the_base_is_lost_the_list_has_no_drafts_that_were_left_out(old, tmp_path):
    path = old.path
    old.close()
    damage(path, [1])
    for notes in (True, False):
        out = tmp_path / f"out-{notes}.draftbench"
        with pytest.raises(ProjectError, match=LEFT_FILE):
            salvage(path, out, notes=notes)
        listed = (tmp_path / f"out-{notes} - {LEFT_FILE}").read_text("utf-8")
        assert "Invites everybody" in listed
        assert ("cobalt walruses" in listed) is notes


def test_a_second_list_does_not_replace_the_first(old, tmp_path):
    path = old.path
    old.close()
    damage(path, [1])
    first = tmp_path / f"out - {LEFT_FILE}"
    first.write_bytes(b"an earlier list\n")
    with pytest.raises(ProjectError, match="events left out 2"):
        salvage(path, tmp_path / "out.draftbench")
    assert first.read_bytes() == b"an earlier list\n"
    listed = first.with_name("out - events left out 2.jsonl")
    assert "Invites everybody" in listed.read_text("utf-8")


@pytest.mark.parametrize(("lost", "apart"), [("draft-changed", 1), ("amendment-drafted", 2)])
def test_what_a_salvage_leaves_out_of_drafts_goes_to_nobody(tmp_path, lost, apart):
    """The draft itself does not fit, or its beginning is lost and its reason does not fit."""
    with bench(tmp_path) as work:
        work.edit(OP2, "Invites some of them;")
        old_draft(work, 1)
        work.record.append("reason-given", {"id": "am-1", "reason": MARKER}, actor="Mexico")
        fields = {"id": "am-9", "reason": f"{MARKER} again"}
        work.record.append("reason-given", fields, actor="Mexico")
        work.record.append("no-such-act", {"words": "Invites everybody"}, actor="Mexico")
        kinds = [event.kind for event in work.record.events()]
    damage(tmp_path / "n.draftbench", [kinds.index(lost) + 1])
    out = tmp_path / "out.draftbench"
    made = salvage(tmp_path / "n.draftbench", out)
    assert made.private_list == f"out - {PRIVATE_FILE}"
    assert PRIVATE_FILE in made.said_of_drafts
    listed = (tmp_path / f"out - {PRIVATE_FILE}").read_text("utf-8")
    assert f"{MARKER} again" in listed
    assert listed.count("\n") == made.apart == apart
    with Workbench.open(out) as again:
        receiving.write_events(again.record, tmp_path / "sent.zip")
        copy_without_private(again.record, tmp_path / "copy.draftbench")
    with Record.view(tmp_path / "copy.draftbench") as copy:
        kept = [copy.original(one.sha256) for one in copy.originals()]
        assert any(b"Invites everybody" in data for data in kept)
        assert not any(MARKER.encode() in data for data in kept)
        assert not any(MARKER in str(event.payload) for event in copy.events())
    sent = read_events(tmp_path / "sent.zip")
    assert not any(MARKER.encode() in data for _, data in sent.originals)
    assert not any(MARKER in str(event.payload) for event in sent.events)
