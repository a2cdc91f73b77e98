"""Full disks, folders that cannot be written, shares without locks, other programs, other versions:
each is said in a sentence, nothing is lost, and the act can be done later."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from draftbench.app.workbench import Workbench
from draftbench.errors import OutputError
from draftbench.record import schema
from support.checkout import ROOT

HOLD = """
import sys
from pathlib import Path
from draftbench.app.workbench import Workbench
with Workbench.open(Path(sys.argv[1])) as bench:
    print(bench.read_only or "ready", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def project(run, project):
    """A negotiation with one amendment."""
    add = ("amend", project, "add", "--sponsor", "MEX", "--clause", "OP 5")
    assert run(*add, "--replace", "innovative", "new")[0] == 0
    return project


def _mounted(place: Path, options: str) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture
def small_disk(project, tmp_path):
    """The project on a disk of its own with little room on it; needs the right to mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    if not sys.platform.startswith("linux") or not _mounted(place, "size=1m"):
        pytest.skip("no disk can be mounted here")
    try:
        (place / project.name).write_bytes(project.read_bytes())
        yield place / project.name
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _fill(place: Path) -> Path:
    """Takes up all room on a disk."""
    filling = place / "filling"
    with filling.open("wb", buffering=0) as file:
        while True:
            try:
                file.write(bytes(1024))
            except OSError:
                return filling


def status(run_json, project):
    _, data = run_json("amend", project, "list")
    return [each["status"] for each in data["amendments"]]


@pytest.mark.slow
def test_on_a_full_disk_an_act_is_not_saved_and_can_be_done_again(run, run_json, small_disk):
    filling = _fill(small_disk.parent)
    acts = (
        ("amend", small_disk, "reject", "am-1"),
        ("record", small_disk, "name", "Rev.1"),
        ("record", small_disk, "note", "Mine."),
        ("record", small_disk, "copy", small_disk.with_name("copy.draftbench")),
        ("record", small_disk, "salvage", small_disk.with_name("salvage.draftbench")),
        ("export", small_disk, "--as", "clean", "-o", small_disk.with_name("clean.docx")),
    )
    for act in acts:
        code, _, err = run(*act)
        assert (code, err.count("\n"), "full" in err) == (3, 1, True), err
        assert status(run_json, small_disk) == ["tabled"]
        assert run("record", small_disk, "check")[0] == 0
    assert sorted(path.name for path in small_disk.parent.iterdir()) == [
        "filling",
        small_disk.name,
    ]
    filling.unlink()
    for act in acts:
        code, _, err = run(*act)
        assert (code, err) == (0, "")
    assert status(run_json, small_disk) == ["rejected"]


def test_a_disk_with_hardly_any_room_is_never_taken_for_a_damaged_file(run, run_json, small_disk):
    """Whatever is the first thing for which there is no room."""
    for room in range(4, 68, 8):
        filling = _fill(small_disk.parent)
        os.truncate(filling, filling.stat().st_size - room * 1024)
        code, _, err = run("record", small_disk, "note", f"Mine, with {room}.")
        filling.unlink()
        assert (code, err.count("\n"), "full" in err) in ((0, 0, False), (3, 1, True)), err
        _, data = run_json("record", small_disk, "notes")
        assert (f"Mine, with {room}." in {note["text"] for note in data["notes"]}) == (code == 0)
        assert status(run_json, small_disk) == ["tabled"]


@pytest.mark.slow
def test_a_disk_that_fills_up_while_one_works_keeps_all_that_was_saved(small_disk):
    saved = []

    def work(bench):
        clause = next(iter(bench.state.draft)).id
        for number in range(10_000):
            bench.edit(clause, f"Title {number} {'that is long ' * 200}")
            saved.append(bench.events[-1].id)

    with Workbench.open(small_disk) as bench:
        with pytest.raises(OutputError, match=r"disk is full.*not saved"):
            work(bench)
        shown = bench.state.draft
        assert [event.id for event in bench.events][-len(saved) :] == saved
    with Workbench.view(small_disk) as bench:
        assert bench.state.draft == shown
        assert bench.record.verify().ok
    with Workbench.open(small_disk) as bench:
        assert bench.state.draft == shown
        assert [event.id for event in bench.events][-len(saved) :] == saved


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="that system has no such limit")
def test_a_disk_that_refuses_to_write_more_keeps_all_that_was_saved(run_json, project):
    import resource

    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Workbench.open(project) as bench:
        before = bench.state.draft
        clause = next(iter(before)).id
        resource.setrlimit(resource.RLIMIT_FSIZE, (project.stat().st_size // 2, former[1]))
        try:
            with pytest.raises(OutputError, match="not saved"):
                bench.edit(clause, "A long title " * 20_000)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, former)
        assert bench.state.draft == before
        bench.edit(clause, "A long title " * 20_000)
        after = bench.state.draft
    with Workbench.view(project) as bench:
        assert bench.state.draft == after
        assert bench.record.verify().ok


@pytest.mark.skipif(sys.platform == "win32", reason="that system has no such limit")
@pytest.mark.parametrize("room", [8_000, 40_000, 65_536])
def test_of_a_project_that_finds_no_room_nothing_is_left(run, tmp_path, room):
    import resource

    path = tmp_path / "new.draftbench"
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, former[1]))
    try:
        code, _, err = run(
            "new", path, "--base", f"{ROOT}/resources/samples/A_CONF.213_RPM.1_1.txt"
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
    assert (code, err.count("\n"), "everything before it" in err) == (3, 1, False)
    assert list(tmp_path.iterdir()) == []


def test_on_a_full_disk_a_new_file_is_not_said_to_hold_something(run, small_disk):
    filling = _fill(small_disk.parent)
    beside = small_disk.with_name("copy.draftbench")
    code, _, err = run("record", small_disk, "copy", beside)
    assert (code, err.count("\n")) == (3, 1)
    assert "“copy.draftbench” was not written" in err
    assert sorted(small_disk.parent.iterdir()) == sorted([filling, small_disk])


def test_a_file_without_its_end_takes_no_act_and_says_so_once(run, project):
    assert run("negotiate", project, "comment", "OP 1", "--text", "Whose words?")[0] == 0
    left = project.read_bytes()[:-1]
    project.write_bytes(left)
    said = run("record", project, "check")[1].splitlines()[0].rstrip(".")
    for act in (
        ("negotiate", project, "comment", "OP 1", "--text", "Agreed language?"),
        ("amend", project, "add", "--sponsor", "BRA", "--clause", "OP 1", "--delete"),
        ("amend", project, "accept", "am-1"),
    ):
        code, _, err = run(*act)
        assert (code, err.count("\n"), err.count(said)) == (3, 1, 1), err
    assert project.read_bytes() == left
    code, out, err = run("amend", project, "list")
    assert (code, err.count("\n"), err.count(said)) == (0, 1, 1)
    assert "am-1" in out


@pytest.fixture
def read_only(project, tmp_path):
    """The project in a folder that cannot be written."""
    place = tmp_path / "shelf"
    place.mkdir()
    mounted = sys.platform.startswith("linux") and _mounted(place, "size=1m")
    (place / project.name).write_bytes(project.read_bytes())
    try:
        if mounted:
            remount = ["mount", "-o", "remount,ro", str(place)]
            subprocess.run(remount, capture_output=True, check=True)
        else:
            place.chmod(0o500)
            if os.access(place, os.W_OK):
                pytest.skip("every folder can be written here")
        yield place / project.name
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(place)], check=True)
        else:
            place.chmod(0o700)


def test_in_a_folder_that_cannot_be_written_a_project_is_shown(run, run_json, read_only, tmp_path):
    assert status(run_json, read_only) == ["tabled"]
    assert run("record", read_only, "log")[0] == 0
    assert run("record", read_only, "check")[0] == 0
    assert run("export", read_only, "--as", "clean", "-o", tmp_path / "clean.docx")[0] == 0
    for act in (("amend", read_only, "reject", "am-1"), ("record", read_only, "name", "Rev.1")):
        code, _, err = run(*act)
        assert code == 3
        assert "cannot be written" in err
    beside = read_only.with_name("new.draftbench")
    code, _, err = run("record", read_only, "copy", beside)
    assert (code, err.count("\n"), "may not be written" in err) == (3, 1, True)
    code, _, err = run("new", beside, "--base", f"{ROOT}/resources/samples/A_CONF.213_RPM.1_1.txt")
    assert (code, err.count("\n"), "may not be written" in err) == (3, 1, True)
    assert list(read_only.parent.iterdir()) == [read_only]
    assert status(run_json, read_only) == ["tabled"]
    elsewhere = tmp_path / "mine.draftbench"
    assert run("record", read_only, "copy", elsewhere)[0] == 0
    assert run("amend", elsewhere, "reject", "am-1")[0] == 0


@pytest.mark.parametrize("error", [NotImplementedError("no locks"), OSError(errno.ENOLCK, "none")])
def test_on_a_share_without_locks_nobody_writes(
    run, run_json, project, seed, tmp_path, monkeypatch, error
):
    def refuse(*_, **__):
        raise error

    monkeypatch.setattr("draftbench.record.lock.FileLock.acquire", refuse)
    before = project.read_bytes()
    assert status(run_json, project) == ["tabled"]
    code, _, err = run("amend", project, "reject", "am-1")
    assert code == 3
    assert "offers no locks" in err
    assert project.read_bytes() == before
    new = tmp_path / "share.draftbench"
    code, _, err = run("new", new, "--base", seed)
    assert (code, err.count("\n")) == (3, 1)
    assert "offers no locks" in err
    monkeypatch.undo()
    assert not new.exists()
    assert run("amend", project, "reject", "am-1")[0] == 0


@pytest.mark.slow
def test_the_second_writer_is_told_who_has_the_file(run, run_json, project, tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        text=True,
    ) as other:
        try:
            assert other.stdout.readline() == "ready\n"
            acts = (
                ("amend", project, "reject", "am-1"),
                ("amend", project, "undo"),
                ("record", project, "name", "Rev.1"),
                ("record", project, "note", "Mine."),
            )
            for act in acts:
                code, _, err = run(*act)
                assert code == 3
                assert f"is open on this computer (process {other.pid})" in err
            assert status(run_json, project) == ["tabled"]
            assert run("record", project, "log")[::2] == (0, "")
            assert run("export", project, "--as", "clean", "-o", tmp_path / "c.docx")[0] == 0
        finally:
            other.communicate("\n", timeout=60)
    for act in acts:
        code, _, err = run(*act)
        assert (code, err) == (0, "")


def _version(path: Path, number: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {number}")


def test_a_file_of_a_newer_version_is_refused(run, project, tmp_path):
    _version(project, 99)
    before = project.read_bytes()
    for command in (
        ("amend", project, "list"),
        ("amend", project, "reject", "am-1"),
        ("record", project, "log"),
        ("record", project, "check"),
        ("record", project, "copy", tmp_path / "copy"),
        ("record", project, "salvage", tmp_path / "salvage"),
    ):
        code, out, err = run(*command)
        assert (code, out, err.count("\n")) == (3, "", 1)
        assert "made by a newer draftbench (file version 99" in err
    assert project.read_bytes() == before
    assert list(tmp_path.iterdir()) == [project]


@pytest.fixture
def later(monkeypatch):
    """This program is one version further than the files that there are."""

    def step(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE later (x)")

    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))


def test_an_older_file_is_brought_up_to_date_beside_its_back_up(run, run_json, project, later):
    before = project.read_bytes()
    assert run("amend", project, "reject", "am-1")[0] == 0
    former = schema.current_version() - 1
    backup = project.with_name(f"n.version-{former}.draftbench")
    assert sorted(project.parent.iterdir()) == [project, backup]
    assert status(run_json, project) == ["rejected"]
    with closing(sqlite3.connect(backup)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (count,) = connection.execute("SELECT count(*) FROM event").fetchone()
    assert (version, count) == (former, 4)
    assert len(before) <= backup.stat().st_size


def test_without_room_for_its_back_up_an_older_file_stays_as_it_is(
    run, run_json, small_disk, later, monkeypatch
):
    filling = _fill(small_disk.parent)
    before = small_disk.read_bytes()
    code, _, err = run("amend", small_disk, "reject", "am-1")
    assert (code, err.count("\n"), "disk is full" in err) == (3, 1, True)
    assert small_disk.read_bytes() == before
    assert sorted(small_disk.parent.iterdir()) == sorted([filling, small_disk])
    filling.unlink()
    assert run("amend", small_disk, "reject", "am-1")[0] == 0
    assert status(run_json, small_disk) == ["rejected"]


def test_an_older_file_on_a_medium_that_cannot_be_written_is_shown(run, run_json, read_only, later):
    assert status(run_json, read_only) == ["tabled"]
    code, _, err = run("amend", read_only, "reject", "am-1")
    assert (code, "cannot be written" in err) == (3, True)
