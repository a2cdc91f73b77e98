"""The project file on the command line: is it sound, what can be saved, and what stays private."""

import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from draftbench.app.exports.exporting import EXPORTS
from draftbench.app.history import moments
from draftbench.app.texts.baseless import LEFT_FILE
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.record import Record
from draftbench.record.event import canonical
from draftbench.record.exchange_file import export_events

WORDS = "ourredlinexyzzy"
CUT = 6000
"""Bytes that are missing at the end of a file."""


@pytest.fixture(scope="module")
def acted(new_project, tmp_path_factory):
    """The negotiation with the acts of ``acts``: done once, and copied for each test."""
    project = Path(shutil.copy(new_project, tmp_path_factory.mktemp("acted")))
    add = ("amend", str(project), "add", "--sponsor", "MEX", "--clause")
    for command in (
        (*add, "OP 5", "--replace", "innovative", "new"),
        (*add, "OP 6", "--delete"),
        ("amend", str(project), "accept", "am-1"),
        ("record", str(project), "name", "Rev.1"),
        (*add, "OP 1", "--delete"),
        ("amend", str(project), "withdraw", "am-2"),
    ):
        assert main(command) == 0
    return project


@pytest.fixture
def acts(acted, project):
    """Events 4 to 9: am-1 tabled, am-2 tabled, am-1 accepted, a version named, am-3 tabled, am-2
    withdrawn."""
    shutil.copy(acted, project)
    return 9


def damage(project, *numbers):
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        for number in numbers:
            connection.execute("UPDATE event SET actor = actor || 'x' WHERE seq = ?", (number,))


def statuses(run_json, project):
    _, data = run_json("amend", project, "list")
    return {each["id"]: each["status"] for each in data["amendments"]}


def test_a_sound_file_is_sound(run, run_json, project, acts):
    code, data = run_json("record", project, "check")
    assert code == 0
    assert data == {
        "ok": True,
        "message": f"All {acts} events and all kept files are intact.",
        "first_damaged": None,
        "intact": acts,
        "after": 0,
        "lost": [],
        "damaged_files": [],
        "private": {"intact": 0, "lost": 0},
        "unusable": [],
        "signatures": {"right": acts, "wrong": [], "unsigned": 0},
    }
    assert run("record", project, "check")[:2] == (0, data["message"] + "\n")


def test_the_first_damaged_event_is_named_and_the_rest_opens(run, run_json, project, acts):
    at = run_json("record", project, "log")[1]["events"][5]["at"]
    damage(project, 6, 8)
    before = project.read_bytes()
    code, data = run_json("record", project, "check")
    assert code == 3
    assert data["first_damaged"] == {"number": 6, "at": at}
    assert (data["intact"], data["after"], data["lost"]) == (5, 2, [6, 8])
    code, out, err = run("record", project, "check")
    assert (code, err) == (3, "")
    assert f"Event 6 (written {at}) is damaged; the 5 events before it are intact." in out
    assert "2 events are intact" in out
    assert statuses(run_json, project) == {"am-1": "tabled", "am-2": "tabled"}
    code, out, err = run("record", project, "show", "now")
    assert (code, "After event 5 of 5" in out, "damaged" in err) == (0, True, True)
    assert project.read_bytes() == before


def test_what_still_fits_behind_the_damage_is_saved(run, run_json, project, acts, tmp_path):
    assert run("record", project, "note", WORDS)[0] == 0
    damage(project, 6)
    out = tmp_path / "sound.draftbench"
    code, data = run_json("record", project, "salvage", out)
    assert (code, data["events"], data["after"], data["lost"]) == (1, 5, 2, [6])
    (left,) = data["left"]
    assert left["kind"] == "version-named"
    assert "lost" in left["why"]
    assert (data["files"], data["notes"]) == (1, 1)
    code, check = run_json("record", out, "check")
    assert (code, check["intact"]) == (0, 5 + 2 + 1)
    found = statuses(run_json, out)
    assert found == {"am-1": "tabled", "am-2": "withdrawn", "am-3": "tabled"}
    with Record.view(project) as old, Record.view(out) as new:
        ids = {event.id for event in (*old.events(), *old.salvaged())} - {left["id"]}
        assert {event.id for event in new.events()[:-1]} == ids
        told = new.events()[-1]
        assert (told.kind, told.payload["source"]) == ("salvaged", "n.draftbench")
        assert told.payload["lost"] == [6]
        assert [one["id"] for one in told.payload["left"]] == [left["id"]]
        (kept,) = [one for one in new.originals() if one.name == LEFT_FILE]
        assert kept.sha256 == told.payload["file"]
        whole = json.loads(new.original(kept.sha256).decode())
        assert (whole["id"], whole["payload"]["name"]) == (left["id"], "Rev.1")
        assert [note.text for note in new.private_notes()] == [WORDS]
    _, data = run_json("record", out, "files")
    assert [one["name"] for one in data["files"]] == ["A_CONF.213_RPM.1_1.txt", LEFT_FILE]
    assert run("record", out, "file", LEFT_FILE, tmp_path / "left.jsonl")[0] == 0
    assert json.loads((tmp_path / "left.jsonl").read_bytes()) == whole
    # Work goes on: the next amendment gets a number of its own, undo passes over the salvage.
    add = ("amend", out, "add", "--sponsor", "MEX", "--clause", "OP 2", "--delete")
    assert "am-4 is tabled" in run(*add)[1]
    assert run("amend", out, "undo")[1] == "Undone: Tabled am-4.\n"
    assert run("amend", out, "undo")[1] == "Undone: Withdrew am-2.\n"
    assert run("amend", out, "undo", "8")[0] == 2


def test_the_number_of_a_lost_amendment_is_not_given_again(run, run_json, project, acts, tmp_path):
    damage(project, 4)
    out = tmp_path / "sound.draftbench"
    code, data = run_json("record", project, "salvage", out)
    assert code == 1
    assert [left["kind"] for left in data["left"]] == ["amendment-accepted", "version-named"]
    assert statuses(run_json, out) == {"am-2": "withdrawn", "am-3": "tabled"}
    add = ("amend", out, "add", "--sponsor", "MEX", "--clause", "OP 2", "--delete")
    assert "am-4 is tabled" in run(*add)[1]
    text = run("record", project, "salvage", tmp_path / "again.draftbench")[1]
    assert "Left out: amendment-accepted of" in text
    assert "Lost: event 4." in text


def test_an_undo_whose_act_is_lost_is_left_out(run, run_json, project, acts, tmp_path):
    assert run("amend", project, "undo", "8")[0] == 0
    assert run("amend", project, "undo", "9")[0] == 0
    damage(project, 8)
    code, data = run_json("record", project, "salvage", tmp_path / "o.draftbench")
    assert code == 1
    assert [(left["kind"], "lost" in left["why"]) for left in data["left"]] == [("undone", True)]
    assert statuses(run_json, tmp_path / "o.draftbench") == {"am-1": "accepted", "am-2": "tabled"}


def test_undo_and_redo_behind_the_damage_are_saved(run, run_json, project, acts, tmp_path):
    for command in (("undo", "9"), ("redo", "9"), ("undo", "6"), ("undo",), ("redo", "6")):
        assert run("amend", project, *command)[0] == 0
    before = statuses(run_json, project)
    damage(project, 7)
    code, data = run_json("record", project, "salvage", tmp_path / "o.draftbench")
    assert (code, data["left"], data["lost"]) == (1, [], [7])
    assert statuses(run_json, tmp_path / "o.draftbench") == before
    with Record.view(tmp_path / "o.draftbench") as record:
        for number in range(1, len(record.events()) + 1):
            assert moments.state_at(record.events(), number).draft.clauses


def test_a_kept_file_comes_out_as_it_came(run, run_json, project, seed, tmp_path):
    _, data = run_json("record", project, "files")
    (kept,) = data["files"]
    assert kept["name"] in run("record", project, "files")[1].replace("\n", "")
    for number, name in enumerate((kept["name"], kept["sha256"][:8])):
        out = tmp_path / f"{number}.txt"
        assert run("record", project, "file", name, out)[0] == 0
        assert out.read_bytes() == Path(seed).read_bytes()
    assert run("record", project, "file", "other.txt", tmp_path / "x")[0] == 2
    assert run("record", project, "file", kept["name"], project)[0] == 3


def test_without_its_base_text_nothing_is_salvaged(run, project, acts, tmp_path):
    damage(project, 1)
    out = tmp_path / "o.draftbench"
    code, _, err = run("record", project, "salvage", out)
    assert (code, err.count("\n"), out.exists()) == (3, 1, False)
    assert run("record", project, "check")[0] == 3
    assert run("record", project, "show", "now")[0] == 3


def test_a_damaged_kept_file_is_named_and_the_rest_is_saved(run, run_json, project, acts, tmp_path):
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        connection.execute("UPDATE original SET data = zeroblob(size)")
    code, data = run_json("record", project, "check")
    assert (code, data["intact"], data["first_damaged"]) == (3, acts, None)
    assert data["damaged_files"] == ["A_CONF.213_RPM.1_1.txt"]
    out = tmp_path / "o.draftbench"
    code, data = run_json("record", project, "salvage", out)
    assert (code, data["files"], data["files_lost"]) == (1, 0, ["A_CONF.213_RPM.1_1.txt"])
    assert run("record", out, "check")[0] == 0


def test_events_that_make_no_negotiation_are_found(run, run_json, project, acts):
    with Record.open(project) as record:
        record.append("from-the-future", {}, actor="x")
    code, data = run_json("record", project, "check")
    assert (code, data["ok"]) == (3, False)
    assert "from-the-future" in data["message"]


@pytest.mark.parametrize("act", ["salvage", "copy"])
def test_nothing_is_written_over(run, project, tmp_path, act):
    other = tmp_path / "other.draftbench"
    other.write_bytes(b"mine")
    for out in (other, project):
        code, _, err = run("record", project, act, out)
        assert (code, err.count("\n")) == (3, 1)
    assert other.read_bytes() == b"mine"
    assert run("record", project, "check")[0] == 0
    assert run("record", project, act, tmp_path / "no" / "o.draftbench")[0] == 3


@pytest.mark.parametrize("content", [None, b"", b"no project" * 100])
def test_what_is_no_project_cannot_be_checked(run, tmp_path, content):
    path = tmp_path / "p.draftbench"
    if content is not None:
        path.write_bytes(content)
    for command in (("check",), ("salvage", tmp_path / "o"), ("copy", tmp_path / "o"), ("log",)):
        code, out, err = run("record", path, *command)
        assert (code, out, err.count("\n")) == (3, "", 1)


# private notes


def test_notes_are_kept_listed_and_removed(run, run_json, project):
    code, first = run_json("record", project, "note", "--about", "op 5", "--by", "MEX", WORDS)
    assert (code, first["about"], first["clause"]) == (0, "declaration.op5", "OP 5")
    assert run("record", project, "note", "Another.")[0] == 0
    _, data = run_json("record", project, "notes")
    assert [note["text"] for note in data["notes"]] == [WORDS, "Another."]
    assert data["notes"][0] == first
    assert WORDS in run("record", project, "notes")[1]
    assert run("record", project, "note", "--about", "OP 99", "x")[0] == 2
    assert run("record", project, "note", "  ")[0] == 2
    assert run("record", project, "unnote", "ffff")[0] == 2
    assert run("record", project, "unnote", "")[0] == 2
    code, data = run_json("record", project, "unnote", first["id"][:8])
    assert (code, data) == (0, {"removed": first["id"]})
    assert WORDS.encode() not in project.read_bytes()
    _, data = run_json("record", project, "notes")
    assert [note["text"] for note in data["notes"]] == ["Another."]


def holds(data):
    """Whether bytes hold the secret, also in the packed members of a zip."""
    if WORDS.encode() in data or WORDS.encode("utf-16-le") in data:
        return True
    if not zipfile.is_zipfile(BytesIO(data)):
        return False
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return any(holds(archive.read(name)) for name in archive.namelist())


@pytest.mark.slow
def test_no_output_holds_a_private_note(run, project, acts, tmp_path):
    note = ("record", project, "note", "--about", "OP 5", "--by", WORDS, WORDS)
    assert run(*note)[0] == 0
    assert holds(project.read_bytes())
    outputs = []
    for kind, what in EXPORTS.items():
        for ending in what.endings:
            if ending == ".pdf":
                continue  # made of the Word file or the page
            out = tmp_path / f"{kind}{ending}"
            assert run("export", project, "--as", kind, "-o", out)[0] == 0
            outputs.append(out)
    for ending in ("docx", "html", "json"):
        out = tmp_path / f"compared.{ending}"
        assert run("record", project, "compare", "base", "now", "-o", out)[0] == 1
        outputs.append(out)
    for act in ("copy", "salvage"):
        out = tmp_path / f"{act}.draftbench"
        assert run("record", project, act, out, "--without-notes")[0] == 0
        outputs.append(out)
        assert run("record", project, act, tmp_path / f"{act}.whole")[0] == 0
        assert holds((tmp_path / f"{act}.whole").read_bytes())
    with Record.view(project) as record:
        export_events(record, tmp_path / "events.zip")
    outputs.append(tmp_path / "events.zip")
    assert [out.name for out in outputs if holds(out.read_bytes())] == []
    for command in (("log",), ("show", "now"), ("versions",), ("check",)):
        for more in ((), ("--json",)):
            assert WORDS not in run("record", project, *command, *more)[1]
    assert WORDS not in run("amend", project, "list", "--json")[1]


def test_a_damaged_kept_file_is_told_by_every_command_that_opens_the_project(run, project, acts):
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        connection.execute("UPDATE original SET data = zeroblob(size)")
        (name,) = connection.execute("SELECT name FROM original").fetchone()
    for command in (("amend", project, "list"), ("amend", project, "reject", "am-3")):
        code, _, err = run(*command)
        assert code == 0
        assert name in err
        assert err.count("\n") == 1
    assert run("record", project, "check")[0] == 3


def test_a_project_that_is_overwritten_during_a_command_is_told(
    run, run_json, project, acts, monkeypatch
):
    act = Workbench.act

    def disturbed(self, *given):
        self.path.write_bytes(older)
        act(self, *given)

    older = project.read_bytes()
    assert run("amend", project, "add", "--sponsor", "MEX", "--clause", "OP 2", "--delete")[0] == 0
    monkeypatch.setattr(Workbench, "act", disturbed)
    add = ("amend", project, "add", "--sponsor", "MEX", "--clause", "OP 1")
    code, _, err = run(*add, "--text", "Urges all States to report;")
    monkeypatch.undo()
    assert (code, err.count("\n")) == (0, 1)
    (rescued,) = project.parent.glob("n (rescued *).draftbench")
    assert rescued.name in err
    assert project.read_bytes() == older
    assert len(statuses(run_json, project)) + 2 == len(statuses(run_json, rescued))


@pytest.mark.slow
def test_events_that_are_behind_a_lost_one_are_told(run, run_json, project, acts, tmp_path):
    """The file is cut in the middle of its last page: what is in it comes back, and what nothing
    proves is named."""
    add = ("amend", project, "add", "--sponsor", "MEX", "--clause", "OP 2")
    for number in range(12):
        assert run(*add, "--text", f"Urges {'all the many ' * 40} States {number};")[0] == 0
    with Record.view(project) as record:
        events = record.events()
    data = project.read_bytes()
    place = data.index(canonical(events[-6].payload).encode()) // 4096
    project.write_bytes(data[: place * 4096] + bytes(4096) + data[(place + 1) * 4096 :])
    out = tmp_path / "out.draftbench"
    code, made = run_json("record", project, "salvage", out)
    assert code == 1
    assert made["lost"]
    assert set(made["unproved"]).isdisjoint(made["lost"])
    assert run("record", out, "check")[0] == 0
    project.write_bytes(data[: len(data) * 3 // 4])
    code, made = run_json("record", project, "salvage", tmp_path / "cut.draftbench")
    assert code == 1
    assert made["events"] >= 1
    assert run("record", tmp_path / "cut.draftbench", "check")[0] == 0


def test_private_drafts_and_notes_of_a_file_that_was_cut_off_are_counted(
    run, run_json, project, acts, tmp_path
):
    draft = ("amend", project, "add", "--sponsor", "BRA", "--clause", "OP 2", "--delete", "--draft")
    assert run(*draft)[0] == run(*draft)[0] == run("record", project, "note", WORDS)[0] == 0
    code, made = run_json("record", project, "salvage", tmp_path / "whole.draftbench")
    assert (code, made["drafts"], made["notes"], made["notes_lost"]) == (0, 2, 1, False)
    project.write_bytes(project.read_bytes()[:-CUT])
    out = tmp_path / "cut.draftbench"
    code, made = run_json("record", project, "salvage", out)
    with Workbench.view(out) as bench:
        there = len(bench.drafts.seats), len(bench.record.private_notes())
    assert (code, made["notes_lost"], made["open_ended"]) == (1, True, True)
    assert (made["drafts"], made["notes"]) == there
    assert there != (0, 0)
    without = ("salvage", tmp_path / "again.draftbench", "--without-notes")
    code, made = run_json("record", project, *without)
    assert (code, made["open_ended"], made["notes_lost"]) == (1, True, False)


@pytest.mark.parametrize("command", [("record", "notes"), ("amend", "list"), ("record", "copy")])
def test_a_damaged_private_note_is_told_by_every_command(run, project, tmp_path, command):
    assert run("record", project, "note", "Ask the capital about the tides")[0] == 0
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("DELETE FROM private_event")
    more = [tmp_path / "copy.draftbench"] if command[1] == "copy" else []
    _, _, err = run(command[0], project, command[1], *more)
    assert "private notes and drafts are damaged" in err
