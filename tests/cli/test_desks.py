"""Desks on the command line: the key, the roster, and what comes in from whom."""

import json
import shutil

import pytest

from draftbench.app.desks.roster import fingerprint
from draftbench.record import Record
from support.desks import at_home, forge, private_bytes, sent_in


@pytest.fixture
def homes(tmp_path):
    """The homes of the users of two desks."""
    return tmp_path / "chair", tmp_path / "brazil"


@pytest.fixture
def shared(run, run_json, project, homes, tmp_path):
    """A project with a roster on which Brazil's desk acts for BRA, and the copy there."""
    chair, brazil = homes
    with at_home(brazil):
        assert run("desk", "name", "Brazil's desk")[0] == 0
        assert run("desk", "export-key", tmp_path / "brazil.key")[0] == 0
    with at_home(chair):
        assert run("desk", "name", "Chair")[0] == 0
        code, data = run_json(
            "record", project, "desks", "add", tmp_path / "brazil.key", "--for", "BRA"
        )
    assert code == 0
    assert (data["desk"]["name"], data["desk"]["for"]) == ("Brazil's desk", ["BRA"])
    return shutil.copy(project, tmp_path / "copy.draftbench")


def _propose(run, project, code):
    text = "Calls upon States to meet;"
    done = run("amend", project, "add", "--sponsor", code, "--clause", "OP 2", "--text", text)
    assert done[0] == 0


def test_a_desk_shows_its_key_and_never_the_private_one(run, run_json, homes, tmp_path):
    with at_home(homes[0]):
        _, data = run_json("desk", "show")
        assert data["fingerprint"] == fingerprint(bytes.fromhex(data["key"]))
        assert run_json("desk", "name", "Front  table")[1] == data | {"name": "Front table"}
        _, line, _ = run("desk", "export-key")
        assert line == f"draftbench-desk {data['key']} Front table\n"
        assert run_json("desk", "export-key")[1]["line"] + "\n" == line
        assert run("desk", "name", "  ")[0] == 2
        from draftbench.app.desks.desk import this_desk

        secret = private_bytes(this_desk()).hex()
        said = [run("desk", act)[1] for act in ("show", "export-key")]
    assert not any(secret in one for one in said)


def test_a_damaged_key_is_told_of_and_replaced_only_on_request(run, run_json, project, homes):
    from draftbench.app.desks import desk as module

    with at_home(homes[0]):
        _propose(run, project, "MEX")
        assert run("desk", "new-key")[0] == 2
        _, data = run_json("desk", "show")
        assert data["trouble"] is None
        (path,) = (homes[0]).rglob(f"desk-{data['key'][:16]}.key")
        path.write_text("")
        module.forget()
        done = run("amend", project, "accept", "am-1")
        assert done[0] == 0
        assert str(path) in done[2]
        assert "desk new-key" in done[2]
        assert path.read_text() == ""
        assert str(path) in run("desk", "show")[1]
        assert str(path) in run_json("desk", "show")[1]["trouble"]
        assert run_json("desk", "new-key")[1]["key"] != data["key"]
        assert path.read_text() == ""
        said = run("draft", project, "edit", "OP 1", "--text", "Urges all to meet;")[2]
        assert "signed in" in said
        assert str(path) in said


def test_the_roster_is_listed_changed_and_cut(run, run_json, project, shared, homes):
    with at_home(homes[0]):
        _, data = run_json("record", project, "desks", "list")
        names = [(one["name"], one["for"], one["chair"], one["this_desk"]) for one in data["desks"]]
        assert names == [("Chair", ["*"], True, True), ("Brazil's desk", ["BRA"], False, False)]
        changed = run_json(
            "record", project, "desks", "change", "Brazil's desk", "--for", "BRA", "--for", "SECR"
        )[1]
        assert changed["desk"]["for"] == ["BRA", "SECR"]
        key = homes[0].parent / "brazil.key"
        twice = run("record", project, "desks", "add", key, "--for", "MEX")
        assert (twice[0], "in the roster already" in twice[2]) == (2, True)
        digits = data["desks"][1]["fingerprint"][:11]
        assert run("record", project, "desks", "remove", digits)[0] == 0
        assert len(run_json("record", project, "desks", "list")[1]["desks"]) == 1
        assert run("record", project, "desks", "remove", "Chair")[0] == 2
        assert run("record", project, "desks", "remove", "Nobody")[0] == 2
    with at_home(homes[1]):
        line = run("desk", "export-key")[1]
        assert run("record", project, "desks", "add", line.strip(), "--for", "BRA")[0] == 2


def test_a_key_that_is_none_is_refused(run, project, homes, tmp_path):
    (tmp_path / "no.key").write_bytes(b"\xff\xfe\x00")
    with at_home(homes[0]):
        for given in (tmp_path / "no.key", tmp_path / "missing.key", "draftbench-desk zz A"):
            assert run("record", project, "desks", "add", given, "--for", "BRA")[0] == 3


def test_what_a_desk_may_do_comes_in_and_what_it_may_not_asks(
    run, run_json, project, shared, homes, tmp_path
):
    chair, brazil = homes
    with at_home(brazil):
        _propose(run, shared, "BRA")
        assert run("record", shared, "exchange", tmp_path / "good.zip")[0] == 0
        _propose(run, shared, "MEX")
        assert run("record", shared, "exchange", tmp_path / "bad.zip")[0] == 0
    with at_home(chair):
        code, data = run_json("record", project, "receive", tmp_path / "good.zip")
        assert (code, data["taken"]) == (0, True)
        signed = data["acts"][-1]["signed"]
        assert (signed["state"], signed["desk"], signed["denied"]) == ("known", "Brazil's desk", [])
        with Record.view(project) as record:
            before = record.events()
        code, data = run_json("record", project, "receive", tmp_path / "bad.zip")
        assert (code, data["taken"], data["new"]) == (4, False, [])
        asked = [one for one in data["acts"] if "desk" in one["confirm"]]
        assert [one["signed"]["denied"] for one in asked] == [["MEX"]]
        assert run("record", project, "receive", tmp_path / "bad.zip")[0] == 4
        with Record.view(project) as record:
            assert record.events() == before
        code, data = run_json("record", project, "receive", tmp_path / "bad.zip", "--confirmed")
        assert code == 0
        assert len(data["new"]) >= 1


def test_the_log_and_the_check_tell_who_signed(run, run_json, project, shared, homes, tmp_path):
    chair, brazil = homes
    with at_home(brazil):
        _propose(run, shared, "BRA")
        assert run("record", shared, "exchange", tmp_path / "sent.zip")[0] == 0
    whole = sent_in(tmp_path / "sent.zip")
    last = whole.events[-1]
    wrong = whole.signatures[last.id]._replace(sig=bytes(64))
    forged = forge(
        tmp_path / "sent.zip",
        tmp_path / "forged.zip",
        whole.events,
        {**whole.signatures, last.id: wrong},
    )
    with at_home(chair):
        assert run("record", project, "receive", forged, "--confirmed")[0] == 0
        events = run_json("record", project, "log")[1]["events"]
        states = [event["signed"]["state"] for event in events]
        assert states.count("wrong") == 1
        number = states.index("wrong") + 1
        code, data = run_json("record", project, "check")
        assert (code, data["ok"], data["signatures"]["wrong"]) == (1, True, [number])
        assert run("record", project, "check")[0] == 1
        assert run("record", project, "log")[0] == 0
        only = run_json("record", project, "log", "--limit", "1")[1]["events"]
        assert len(only) == 1


def test_a_desk_of_its_own_is_made_for_each_user(run_json, homes):
    keys = set()
    for home in homes:
        with at_home(home):
            keys.add(run_json("desk", "show")[1]["key"])
            assert json.loads((next(home.rglob("desk.json"))).read_text("utf-8"))["key"] in keys
    assert len(keys) == 2


def test_a_first_roster_that_does_not_hold_is_told_everywhere(
    run, run_json, project, homes, tmp_path
):
    """When it is received, by what does not fit, and in the log; in words and as data."""
    chair, brazil = homes
    theirs = shutil.copy(project, tmp_path / "theirs.draftbench")
    for home, path in ((chair, project), (brazil, theirs)):
        with at_home(home):
            assert run("desk", "export-key", tmp_path / "own.key", "--force")[0] == 0
            desks = ("record", path, "desks", "add", tmp_path / "own.key", "--chair")
            assert run(*desks)[0] == 0
    with at_home(chair):
        _propose(run, project, "BRA")
    with at_home(brazil):
        assert run("record", theirs, "exchange", tmp_path / "sent.zip")[0] == 0
    with at_home(chair):
        assert run_json("record", project, "unfit") == (0, {"unfit": [], "no_effect": []})
        code, data = run_json("record", project, "receive", tmp_path / "sent.zip")
        assert (code, data["taken"]) == (4, False)
        assert data["would_have_no_effect"] == []
        (act,) = data["acts"]
        assert act["signed"]["no_effect"]
        code, data = run_json("record", project, "receive", tmp_path / "sent.zip", "--confirmed")
        assert (code, [one["event"] for one in data["no_effect"]]) == (0, [act["event"]])
        code, data = run_json("record", project, "unfit")
        assert (code, [one["event"] for one in data["no_effect"]]) == (0, [act["event"]])
        number = data["no_effect"][0]["number"]
        assert f" {number} " in run("record", project, "unfit")[1]
        events = run_json("record", project, "log")[1]["events"]
        idle = [event["id"] for event in events if event["signed"]["no_effect"]]
        assert idle == [act["event"]]
