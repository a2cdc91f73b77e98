"""Two laptops on one negotiation: what was done goes from one to the other by file."""

import hashlib
import json
import shutil
import zipfile

import pytest

from draftbench.app.desks.roster import fingerprint, key_line
from draftbench.record import Record
from support.desks import at_desk, at_home


@pytest.fixture
def copy(run, project, tmp_path):
    """A colleague's copy of the project."""
    path = tmp_path / "ana" / "n.draftbench"
    path.parent.mkdir()
    shutil.copy(project, path)
    return path


def _texts(run_json, project):
    return [clause["text"] for clause in run_json("record", project, "show", "now")[1]["clauses"]]


def test_what_was_done_on_both_comes_together(run, run_json, project, copy, tmp_path):
    assert run("draft", project, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    assert run("draft", copy, "edit", "OP 2", "--text", "Stresses the rest of it;")[0] == 0
    assert run("record", copy, "note", "Mine alone.")[0] == 0
    sent = tmp_path / "ana.zip"
    code, data = run_json("record", copy, "exchange", sent)
    assert code == 0
    assert data["events"] > 1
    assert b"Mine alone" not in sent.read_bytes()
    with zipfile.ZipFile(sent) as archive:
        assert b"Mine alone" not in b"".join(archive.read(n) for n in archive.namelist())
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["events"]["count"] == data["events"]
    code, out, _ = run("record", project, "receive", sent, "--by", "Chair")
    assert (code, out.splitlines()[-2]) == (0, "1 event is new and taken in.")
    assert "Edited OP 2" in out
    code, out, _ = run("record", project, "receive", sent)
    assert (code, out) == (0, "Everything in it is here.\n")
    code, data = run_json("record", project, "receive", sent)
    assert (code, data["acts"], data["new"], data["taken"]) == (0, [], [], True)
    texts = _texts(run_json, project)
    assert "Underscores all of it;" in texts
    assert "Stresses the rest of it;" in texts
    log = run_json("record", project, "log")[1]["events"]
    assert (log[-1]["actor"], log[-1]["words"]) == ("Chair", "Took in ana.zip")
    code, _, err = run("amend", project, "undo")
    assert (code, "Nothing was done here since a file was taken in." in err) == (2, True)
    back = tmp_path / "back.zip"
    assert run("record", project, "exchange", back)[0] == 0
    assert run("record", copy, "receive", back)[0] == 0
    assert _texts(run_json, copy) == texts
    assert run_json("record", copy, "notes")[1]["notes"][0]["text"] == "Mine alone."
    assert run("record", project, "check")[0] == 0


def test_what_does_not_fit_is_listed_until_somebody_deals_with_it(
    run, run_json, project, copy, tmp_path
):
    assert run("draft", project, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    for words in ("Stresses the rest of it;", "Stresses more of it;"):  # the longer line of work
        assert run("draft", project, "edit", "OP 2", "--text", words)[0] == 0
    assert run("draft", copy, "edit", "OP 1", "--text", "Stresses nothing of it;")[0] == 0
    assert run("draft", copy, "delete", "OP 1")[0] == 0
    sent = tmp_path / "ana.zip"
    assert run("record", copy, "exchange", sent)[0] == 0
    code, out, _ = run("record", project, "receive", sent)
    assert code == 4
    assert "Does not fit: event" in out
    assert "Edited OP 1" in out
    code, data = run_json("record", project, "unfit")
    assert code == 4
    first, second = data["unfit"]
    assert (first["words"], first["again"]) == ("Edited OP 1", None)
    assert first["why"]
    log = {one["id"]: one for one in run_json("record", project, "log")[1]["events"]}
    unfit = {one["event"]: one["why"] for one in (first, second)}
    assert {one: log[one]["unfit"] for one in log if not log[one]["counts"]} == unfit
    assert run("record", project, "log")[1].count(" (does not fit)") == 2
    code, out, err = run("record", project, "again", first["number"])
    assert code == 4, err
    code, data = run_json("record", project, "again", first["number"], "--sponsor", "MEX")
    assert code == 0
    listed = run_json("amend", project, "list")[1]["amendments"]
    (made,) = [one for one in listed if one["id"] == data["amendment"]]
    assert made["sponsors"] == ["MEX"]
    assert run("amend", project, "undo", second["number"])[0] == 0
    code, out, _ = run("record", project, "unfit")
    assert (code, out) == (0, "Everything that was done fits, or was done again.\n")


def test_only_what_came_after_a_moment(run, run_json, project, copy, tmp_path):
    assert run("draft", copy, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    assert run("record", copy, "name", "Sent once")[0] == 0
    assert run("draft", copy, "edit", "OP 2", "--text", "Stresses the rest of it;")[0] == 0
    later, earlier = tmp_path / "later.zip", tmp_path / "earlier.zip"
    code, data = run_json("record", copy, "exchange", later, "--since", "Sent once")
    assert (code, data["events"]) == (0, 2)
    assert run("record", copy, "exchange", earlier)[0] == 0
    code, _, err = run("record", project, "receive", later)
    assert code == 3
    assert "builds on what was done before" in err
    assert run("record", project, "receive", earlier)[0] == 0
    assert "Stresses the rest of it;" in _texts(run_json, project)
    code, _, err = run("record", copy, "exchange", later, "--since", "now")
    assert (code, "Nothing was done after" in err) == (2, True)


def _doubtful(run, project, copy, tmp_path):
    """A file with an act for a delegation, an edit, and an undo of what was here."""
    assert run("draft", project, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    shutil.copy(project, copy)
    sent = tmp_path / "ana.zip"
    with at_home(tmp_path / "home of Ana"):
        add = ("amend", copy, "add", "--sponsor", "MEX", "--clause", "OP 2")
        assert run(*add, "--text", "Stresses the rest of it;")[0] == 0
        assert run("draft", copy, "edit", "OP 3", "--text", "Decides nothing;")[0] == 0
        number = len(_log(run, project))
        assert run("amend", copy, "undo", number)[0] == 0
        assert run("record", copy, "exchange", sent)[0] == 0
    return sent


def _log(run, project):
    return json.loads(run("record", project, "log", "--json")[1])["events"]


def test_what_is_doubtful_has_to_be_confirmed(run, run_json, project, copy, tmp_path):
    sent = _doubtful(run, project, copy, tmp_path)
    before = _log(run, project)
    code, data = run_json("record", project, "receive", sent)
    assert (code, data["taken"], data["new"]) == (4, False, [])
    assert [act["confirm"] for act in data["acts"]][-3:] == [["delegation"], [], ["undoes"]]
    assert data["acts"][-3]["for"] == ["MEX"]
    assert data["acts"][-1]["undoes"] == before[-1]["id"]
    assert {act["signature"] for act in data["acts"]} == {"unknown"}
    assert data["would_change"]
    assert _log(run, project) == before
    code, out, _ = run("record", project, "receive", sent)
    assert code == 4
    assert "Edited OP 1" in out
    assert run("record", project, "receive", sent, "--none")[0] == 0
    assert _log(run, project) == before
    assert run("record", project, "receive", sent, "--yes")[0] == 0
    assert "Underscores all of it;" not in _texts(run_json, project)


def test_some_are_taken_in_by_number(run, run_json, project, copy, tmp_path):
    sent = _doubtful(run, project, copy, tmp_path)
    count = len(_log(run, project))
    acts = run_json("record", project, "receive", sent, "--none")[1]["acts"]
    last = len(acts)
    code, data = run_json("record", project, "receive", sent, "--only", f"1-{last - 2},{last - 1}")
    assert code == 0
    assert data["left_out"] == [acts[-1]["event"]]
    texts = _texts(run_json, project)
    assert {"Underscores all of it;", "Decides nothing;"} <= {*texts}
    log = _log(run, project)
    assert len(log) > count
    assert [event["left_out"] for event in log][-1] == "ana.zip"
    code, data = run_json("record", project, "receive", sent)
    assert (code, [act["left_out"] for act in data["acts"]]) == (0, [True])
    code, data = run_json("record", project, "receive", sent, "--only", "1")
    assert (code, len(data["again"])) == (0, 1)
    assert "Underscores all of it;" not in _texts(run_json, project)


@pytest.mark.parametrize("wrong", ["0", "9", "2-", "x", "1-99999999", ""])
def test_numbers_that_name_no_act_are_refused(run, project, copy, tmp_path, wrong):
    assert run("draft", copy, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    before = _log(run, project)
    code, _, err = run("record", project, "receive", copy, "--only", wrong)
    assert code == 2
    assert err
    assert _log(run, project) == before


def test_a_known_event_with_other_content_is_named(run, run_json, project, copy, tmp_path):
    assert run("draft", project, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    sent, forged = tmp_path / "ana.zip", tmp_path / "forged.zip"
    assert run("record", project, "exchange", sent)[0] == 0
    with zipfile.ZipFile(sent) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    text = members["events.jsonl"].replace(b"Underscores all", b"Underscores nil")
    manifest = json.loads(members["manifest.json"])
    manifest["events"]["sha256"] = hashlib.sha256(text).hexdigest()
    members |= {"events.jsonl": text, "manifest.json": json.dumps(manifest).encode()}
    with zipfile.ZipFile(forged, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    last = _log(run, project)[-1]
    code, data = run_json("record", project, "receive", forged)
    assert code == 4
    assert [(one["event"], one["number"]) for one in data["altered"]] == [
        (last["id"], last["number"])
    ]
    code, out, _ = run("record", project, "receive", forged, "--confirmed")
    assert code == 4
    assert f"event {last['number']}" in out
    assert "Underscores all of it;" in _texts(run_json, project)


def test_why_names_the_event(run, run_json, project):
    assert run("draft", project, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    log = run_json("record", project, "log")[1]["events"]
    code, out, _ = run("draft", project, "why", "OP 1", "Underscores")
    assert code == 0
    assert f"event {log[-1]['number']}" in out
    data = run_json("draft", project, "why", "OP 1", "Underscores")[1]
    assert data["words"][0]["event"] == log[-1]["id"]
    amend = ("amend", project, "add", "--sponsor", "MEX", "--clause", "OP 2")
    assert run(*amend, "--text", "Stresses the rest of it;")[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    log = run_json("record", project, "log")[1]["events"]
    data = run_json("draft", project, "why", "OP 2", "Stresses")[1]
    assert data["words"][0]["event"] == log[-1]["id"]  # the acceptance, not the proposal


def _changed(source, target, change):
    """The file with its last event as ``change`` makes it of the data of that event; a text goes in
    as the line itself."""
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    *lines, last = members["events.jsonl"].decode().splitlines()
    made = change(json.loads(last))
    lines.append(made if isinstance(made, str) else json.dumps(made))
    text = "".join(f"{line}\n" for line in lines).encode()
    manifest = json.loads(members["manifest.json"])
    manifest["events"] = {"count": len(lines), "sha256": hashlib.sha256(text).hexdigest()}
    manifest["signatures"] = {"count": 0, "sha256": hashlib.sha256(b"").hexdigest()}
    members |= {"events.jsonl": text, "manifest.json": json.dumps(manifest).encode()}
    members["signatures.jsonl"] = b""
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target


def _edited(run, copy, tmp_path):
    assert run("draft", copy, "edit", "OP 1", "--text", "Underscores all of it;")[0] == 0
    assert run("record", copy, "exchange", tmp_path / "ana.zip")[0] == 0
    return tmp_path / "ana.zip"


ROW = "  99  2026-01-01 08:00  Chair: agreement of OP 1"
BREAKS = ("\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029")


@pytest.mark.parametrize("sign", BREAKS, ids=ascii)
def test_words_of_strangers_make_no_row_of_their_own(run, project, copy, tmp_path, sign):
    sent = _edited(run, copy, tmp_path)

    def forged(event):
        event["payload"]["what"] = f"Edited OP 3{sign}{ROW}"
        return event

    forged_file = _changed(sent, tmp_path / "forged.zip", forged)
    for again in ("--none", "--confirmed"):
        _, out, _ = run("record", project, "receive", forged_file, again)
        assert "agreement of OP 1" in out
        lines = out.splitlines()
        assert not any(line.startswith("  99") for line in lines)
    _, out, _ = run("record", project, "log")
    assert "agreement" in out
    count = len(_log(run, project))
    rows = [line for line in out.splitlines() if line.split()[:1] and line.split()[0].isdecimal()]
    assert len(rows) == count


@pytest.mark.parametrize("sign", BREAKS, ids=ascii)
def test_nobody_is_called_by_several_lines(run, project, copy, tmp_path, sign):
    sent = _edited(run, copy, tmp_path)
    before = _log(run, project)
    name = f"Ana{sign}{ROW}"
    forged = _changed(sent, tmp_path / "forged.zip", lambda event: event | {"actor": name})
    code, out, err = run("record", project, "receive", forged, "--confirmed")
    assert (code, out) == (3, "")
    assert f"Event {len(before) + 1} " in err
    assert _log(run, project) == before
    edit = ("draft", project, "edit", "OP 1", "--text", "Underscores it;")
    assert run(*edit, "--by", name)[0] == 2
    assert _log(run, project) == before


def test_a_project_with_such_a_name_still_opens(run, project):
    name = "Ana\nof the desk"
    with Record.open(project) as record:
        events = record.events()
        named = {"name": name, "event": events[-1].id, "events": len(events)}
        record.append("version-named", named, actor=name)
    code, out, err = run("record", project, "log")
    assert (code, err) == (0, "")
    assert _log(run, project)[-1]["actor"] == name
    assert len([line for line in out.splitlines() if "of the desk" in line]) <= 2


@pytest.mark.slow
def test_confirming_takes_in_what_was_left_out_before(run, run_json, project, copy, tmp_path):
    sent = _doubtful(run, project, copy, tmp_path)
    acts = run_json("record", project, "receive", sent, "--none")[1]["acts"]
    code, out, _ = run("record", project, "receive", sent, "--only", "1")
    assert code == 0
    assert "1 event is new and taken in." in out
    assert f"{len(acts) - 1} acts are left out, and offered again." in out
    code, out, _ = run("record", project, "receive", sent)
    assert code == 0
    assert f"{len(acts) - 1} acts stay left out" in out
    code, data = run_json("record", project, "receive", sent, "--confirmed")
    assert code == 0
    assert {*data["again"]} == {act["event"] for act in acts[1:]}
    texts = _texts(run_json, project)
    assert "Underscores all of it;" not in texts
    assert "Decides nothing;" in texts
    assert run_json("record", project, "receive", sent)[1]["acts"] == []


def test_what_is_to_be_confirmed_is_shown_in_full(run, run_json, project, copy, tmp_path):
    with at_desk(tmp_path / "home of Ana", "Desk of Ana") as ana:
        assert run("amend", copy, "add", "--sponsor", "MEX", "--clause", "OP 2",
                   "--text", "Stresses the rest of it;")[0] == 0  # fmt: skip
        assert run("negotiate", copy, "position", "OP 3", "oppose", "--by", "MEX")[0] == 0
        with at_desk(tmp_path / "home of Bo", "Desk of Bo") as bo:
            key = key_line(bo.public)
        assert run("record", copy, "desks", "add", key, "--for", "MEX")[0] == 0
        assert run("record", copy, "exchange", tmp_path / "ana.zip")[0] == 0
    code, data = run_json("record", project, "receive", tmp_path / "ana.zip")
    assert code == 4
    (roster,) = [act for act in data["acts"] if act["desks"]]
    rights = {one["name"]: (one["for"], one["chair"]) for one in roster["desks"]}
    assert rights["Desk of Bo"] == (["MEX"], False)
    assert rights["Desk of Ana"][1]
    (position,) = [act["position"] for act in data["acts"] if act["position"]]
    assert position == {"on": "OP 3", "stance": "oppose", "delegations": ["MEX"]}
    out = run("record", project, "receive", tmp_path / "ana.zip")[1]
    for desk in (ana.public, bo.public):
        (line,) = [one for one in out.splitlines() if fingerprint(desk.key)[:11] in one
                   and one.lstrip().startswith(desk.name)]  # fmt: skip
        assert ("chair" in line) == (desk == ana.public)
    lines = [one for one in out.splitlines() if "MEX" in one and "opposes" in one]
    assert lines
    assert all("OP 3" in line for line in lines)


def test_acts_that_nobody_signed_say_so_beside_others(run, project, copy, tmp_path):
    with at_desk(tmp_path / "home of Ana", "Desk of Ana"):
        sent = _edited(run, copy, tmp_path)
    forged = _changed(sent, tmp_path / "forged.zip", lambda event: event)
    assert "Not signed" not in run("record", project, "receive", sent, "--none")[1]
    assert "Not signed" in run("record", project, "receive", forged, "--none")[1]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda event: event | {"actor": 5}, "actor"),
        (lambda event: event | {"actor": "Z" * 501}, "actor"),
        (lambda event: event | {"at": "yesterday"}, "at"),
        (lambda event: event | {"id": "../../x"}, "id"),
        (lambda event: event | {"undoes": "x"}, "undoes"),
        (lambda event: event | {"payload": [1]}, "payload"),
        (lambda event: {name: value for name, value in event.items() if name != "id"}, "id"),
        (lambda event: [event], "object"),
        (lambda _: f'{{"payload":{"[" * 100_000}{"]" * 100_000}}}', "deep"),
        (lambda _: "{", "JSON"),
    ],
)
def test_the_event_that_is_none_is_named(run, project, copy, tmp_path, change, said):
    sent = _edited(run, copy, tmp_path)
    forged = _changed(sent, tmp_path / "forged.zip", change)
    with zipfile.ZipFile(forged) as archive:
        count = json.loads(archive.read("manifest.json"))["events"]["count"]
    code, out, err = run("record", project, "receive", forged, "--confirmed")
    assert (code, out) == (3, "")
    assert f"event {count} " in err
    assert said in err
