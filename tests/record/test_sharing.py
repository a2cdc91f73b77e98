"""Two programs on one file, crashes, full disks, folders that cannot be written."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from draftbench.errors import DraftbenchError, OutputError, ProjectError, UsageError
from draftbench.record import Record, store
from draftbench.record.lock import HeldError, Lock, holder

HOLD = """
import sys
from pathlib import Path
from draftbench.record import Record
record = Record.open(Path(sys.argv[1]))
record.append("from-the-other", {}, actor="other")
print("ready", record.read_only, flush=True)
sys.stdin.readline()
record.close()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "n.draftbench"
    Record.create(path, title="T").close()
    return path


@pytest.fixture
def other(project: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has the project open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready False\n"
        yield process
        process.kill()


def test_the_second_program_reads_and_says_who_writes(
    project: Path, other: "subprocess.Popen[str]"
) -> None:
    with Record.open(project) as record:
        assert record.read_only
        assert f"process {other.pid}" in record.holder
        assert "since" in record.holder
        assert [event.kind for event in record.events()] == ["from-the-other"]
        with pytest.raises(UsageError, match="is open"):
            record.append("k", {}, actor="x")
        record.copy_to(project.with_name("copy.draftbench"))
        assert other.communicate("\n", timeout=20) is not None
        assert list(project.parent.glob("n.draftbench?*")) == []
    with Record.open(project) as record:
        assert not record.read_only


def test_the_reader_follows_the_writer(project: Path) -> None:
    with Record.open(project) as writer, Record.open(project) as reader:
        assert "in this program" in reader.holder
        event = writer.append("k", {"n": 1}, actor="x")
        assert reader.refresh() == (event,)
        assert reader.refresh() == ()
        writer.close()
        assert list(project.parent.iterdir()) == [project]
        assert reader.events() == (event,)


def test_the_lock_of_a_dead_program_is_taken_over(
    project: Path, other: "subprocess.Popen[str]"
) -> None:
    other.send_signal(signal.SIGKILL)
    other.wait()
    assert project.with_name("n.draftbench.lock").exists()
    with Record.open(project) as record:
        assert not record.read_only
        assert [event.kind for event in record.events()] == ["from-the-other"]
    assert list(project.parent.iterdir()) == [project]


def test_the_disk_is_waited_for_at_every_act(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's word for it is 2 (FULL): what was recorded outlives a loss of power."""
    modes: list[int] = []
    connect = sqlite3.connect

    class Watched(sqlite3.Connection):
        def close(self) -> None:
            modes.extend(self.execute("PRAGMA synchronous").fetchone())
            super().close()

    def watched(database: str, **named: Any) -> sqlite3.Connection:
        return connect(database, factory=Watched, **named)

    monkeypatch.setattr(sqlite3, "connect", watched)
    with Record.create(tmp_path / "n.draftbench", title="") as record:
        record.append("k", {}, actor="x")
    assert len(modes) > 1
    assert set(modes) == {2}


def test_a_full_disk_keeps_what_was_saved(project: Path) -> None:
    with Record.open(project) as record:
        kept = record.append("k", {"text": "x"}, actor="x")
        connection = record._store._writer
        assert connection is not None
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(OutputError, match=r"disk is full.*not saved") as caught:
            record.append("k", {"text": "x" * 100_000}, actor="x")
        assert caught.value.exit_code == 3
        assert record.events() == (kept,)
        with pytest.raises(OutputError, match="disk is full"):
            record.store_original("big.txt", b"x" * 100_000)
        connection.execute("PRAGMA max_page_count = 1000000")
        later = record.append("k", {}, actor="x")
    with Record.open(project) as record:
        assert record.events() == (kept, later)
        assert record.originals() == ()


def test_a_record_that_finds_no_room_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="disk is full"):
        Record.create(tmp_path / "n.draftbench", title="")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permission there")
@pytest.mark.parametrize(
    "said", ["unable to open database file", "attempt to write a readonly database"]
)
def test_a_project_in_a_folder_that_cannot_be_written_is_shown(
    project: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    with Record.open(project) as record:
        record.append("k", {}, actor="x")
    connect = store.connect

    def refuse(path: Path, mode: str) -> sqlite3.Connection:
        if mode != "ro" and path == project:
            raise sqlite3.OperationalError(said)
        return connect(path, mode)

    monkeypatch.setattr(store, "connect", refuse)
    with Record.open(project) as record:
        assert record.read_only
        assert "cannot be written" in record.reason
        assert not record.holder
        assert len(record.events()) == 1
    assert list(project.parent.iterdir()) == [project]


def test_a_place_that_cannot_be_locked_is_read_only(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("draftbench.record.lock.FileLock.acquire", refuse)
    with Record.open(project) as record:
        assert record.read_only
        assert "no locks" in record.reason


def test_a_crashed_file_on_a_medium_that_cannot_be_written(
    project: Path, other: "subprocess.Popen[str]", monkeypatch: pytest.MonkeyPatch
) -> None:
    other.send_signal(signal.SIGKILL)
    other.wait()
    connect = store.connect

    def refuse(path: Path, mode: str) -> sqlite3.Connection:
        if path == project:
            raise sqlite3.OperationalError("unable to open database file")
        return connect(path, mode)

    monkeypatch.setattr(store, "connect", refuse)
    with Record.open(project) as record:
        assert record.read_only
        assert [event.kind for event in record.events()] == ["from-the-other"]


def test_no_copy_of_what_is_only_shown_stays_where_the_program_is_killed(
    project: Path,
    other: "subprocess.Popen[str]",
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other.send_signal(signal.SIGKILL)
    other.wait()
    connect = store.connect

    def refuse(path: Path, mode: str) -> sqlite3.Connection:
        if path == project:
            raise sqlite3.OperationalError("unable to open database file")
        return connect(path, mode)

    folder = tmp_path / "temporary"
    stale, other = folder / "draftbench-copy-dead", folder / "draftbench-else"
    for one in (stale, other):
        one.mkdir(parents=True)
        os.utime(one, (1e9, 1e9))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    with monkeypatch.context() as patch:
        patch.setattr(store, "connect", refuse)
        with Record.open(project) as record:
            assert [event.kind for event in record.events()] == ["from-the-other"]
            assert [one.name for one in folder.iterdir()] == [other.name]
            record.copy_to(tmp_path / "copy.draftbench")
            record.copy_to(tmp_path / "clean.draftbench", private=False)
    for name in ("copy", "clean"):
        with Record.view(tmp_path / f"{name}.draftbench") as record:
            assert len(record.events()) == 1
            assert record.damage is None


def test_a_share_gets_a_rollback_journal(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "on_network", lambda _: True)
    with Record.open(project) as record:
        record.append("k", {}, actor="x")
        assert not project.with_name("n.draftbench-wal").exists()
    with Record.open(project) as record:
        assert len(record.events()) == 1


def test_two_names_of_one_file_share_a_lock(project: Path) -> None:
    link = project.with_name("link.draftbench")
    link.symlink_to(project)
    with Record.open(project), Record.open(link) as second:
        assert second.read_only


def test_a_file_that_has_two_names_is_written_by_nobody(project: Path) -> None:
    """Each name would have a lock and a journal of its own, and what was saved under the one be
    written over under the other."""
    twin = project.with_name("twin.draftbench")
    with Record.open(project) as writer:
        os.link(project, twin)
        with Record.open(twin) as record:
            assert record.read_only
            assert "hard link" in record.reason
            record.copy_to(project.with_name("copy.draftbench"))
        saved = writer.append("k", {}, actor="ARG")
    with Record.open(project) as record:
        assert record.read_only
        assert record.events()[-1] == saved
    with Record.open(project.with_name("copy.draftbench")) as record:
        assert not record.read_only
    twin.unlink()
    with Record.open(project) as record:
        assert not record.read_only


def test_a_copy_is_whole_and_can_leave_the_private_notes(project: Path, tmp_path: Path) -> None:
    whole, clean = tmp_path / "whole.draftbench", tmp_path / "clean.draftbench"
    with Record.open(project) as record:
        record.append("k", {}, actor="x")
        note = record.add_private_note("our red line", about="c-1", author="ARG")
        record.copy_to(whole)
        record.copy_to(clean, private=False)
        with pytest.raises(OutputError, match="already exists"):
            record.copy_to(whole)
        record.copy_to(whole, replace=True)
        with pytest.raises(OutputError, match="already exists"):
            record.copy_to(project, replace=True)
        with pytest.raises(OutputError, match="does not exist"):
            record.copy_to(tmp_path / "no" / "n.draftbench")
    with Record.open(whole) as copy:
        assert copy.private_notes() == (note,)
        copy.private.remove_note(note.id)
        assert copy.private_notes() == ()
    with Record.open(clean) as copy:
        assert copy.private_notes() == ()
        assert len(copy.events()) == 1
    for path in (clean, whole):
        assert b"red line" not in path.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(
        ["clean.draftbench", "n.draftbench", "whole.draftbench"]
    )


def test_an_unreadable_file_gives_a_sentence(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(ProjectError, match="may not be read"):
        Record.open(project)


def test_no_project_is_made_over_the_journal_of_one_that_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "n.draftbench"
    journal = tmp_path / "n.draftbench-wal"
    journal.write_bytes(b"what a crash left")
    with pytest.raises(OutputError, match=r"n\.draftbench-wal"):
        Record.create(path, title="T")
    assert journal.exists()
    journal.unlink()
    Record.create(path, title="T").close()


def test_a_viewed_record_changes_no_byte_and_keeps_nobody_from_writing(project: Path) -> None:
    before = project.read_bytes()
    with Record.view(project) as viewed:
        assert viewed.read_only
        with pytest.raises(UsageError):
            viewed.append("k", {}, actor="x")
    assert project.read_bytes() == before
    with Record.view(project) as viewed, Record.open(project) as writing:
        assert not writing.read_only
        writing.append("k", {}, actor="x")
        assert len(viewed.refresh()) == 1


def test_a_record_that_is_closed_says_so_and_keeps_its_first_reason(project: Path) -> None:
    record = Record.open(project)
    assert (record.reason, record.holder, record.read_only) == ("", "", False)
    record.close()
    assert record.read_only
    assert "closed" in record.reason
    viewed = Record.view(project)
    reason = viewed.reason
    viewed.close()
    assert viewed.reason == reason


def test_a_writer_has_nothing_to_read_again(project: Path) -> None:
    with Record.open(project) as record:
        record.append("k", {}, actor="x")
        assert record.refresh() == ()
        assert len(record.events()) == 1


def test_a_viewed_project_that_is_damaged_says_so(project: Path) -> None:
    with Record.open(project) as record:
        record.append("k", {}, actor="x")
        record.append("k", {}, actor="x")
    with sqlite3.connect(project) as connection:
        connection.execute("UPDATE event SET actor = 'y' WHERE seq = 2")
    connection.close()
    before = project.read_bytes()
    with Record.view(project) as record:
        assert record.damage is not None
        assert "Event 2" in record.reason
        assert len(record.events()) == 1
    assert project.read_bytes() == before


def test_a_viewed_link_is_the_file_it_leads_to(project: Path) -> None:
    link = project.with_name("link.draftbench")
    link.symlink_to(project)
    with Record.view(link) as viewed, Record.open(link) as opened:
        assert viewed.path == opened.path == project.resolve()
        opened.append("k", {}, actor="x")
        assert len(viewed.refresh()) == 1
    assert sorted(project.parent.iterdir()) == sorted([project, link])


def test_a_disk_that_cannot_be_read_any_more_is_said_by_the_check(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> sqlite3.Connection:
        raise OSError(5, "Input/output error")

    with Record.view(project) as viewed:
        monkeypatch.setattr(store, "connect", refuse)
        check = viewed.verify()
        assert (check.ok, check.first_damaged_event, check.intact) == (False, None, 0)
        assert (check.after, check.lost, check.damaged_files) == (0, (), ())
        assert "could not be read" in check.message
        with pytest.raises(ProjectError):
            viewed.refresh()


def _sign(project: Path, content: bytes) -> str:
    project.with_name(project.name + ".lock").write_bytes(content)
    return holder(project)


def test_who_has_a_project_open_is_told_as_far_as_it_is_known(project: Path) -> None:
    here, pid = socket.gethostname(), os.getpid()
    since = "2026-03-01 08:00 UTC"

    def said(**who: object) -> str:
        return _sign(project, b"\0" + json.dumps({"since": since} | who).encode())

    own = said(host=here, pid=pid)
    other = said(host=here, pid=pid + 1)
    away = said(host="elsewhere", pid=pid)
    assert len({own, other, away}) == 3
    assert all(since in sentence for sentence in (own, other, away))
    assert "in this program" in own
    assert str(pid + 1) in other
    assert "this computer" in other
    assert "elsewhere" in away
    assert str(pid) in away
    assert "x" * 80 in said(host="x" * 500, pid=1)
    assert "x" * 81 not in said(host="x" * 500, pid=1)
    unknown = _sign(project, b"")
    assert "another window or program" in unknown
    for content in (b"\0[]", b"\0{}", b"\0{", b'\0{"host": "a", "pid": "b", "since": ""}'):
        assert _sign(project, content) == unknown
    project.with_name(project.name + ".lock").unlink()
    assert holder(project) == unknown


def test_a_lock_says_whose_it_is_and_is_gone_when_it_is_given_back(project: Path) -> None:
    file = project.with_name(project.name + ".lock")
    file.write_bytes(b"x" * 5000)
    lock = Lock(project)
    who = json.loads(file.read_bytes()[1:])
    assert (who["host"], who["pid"]) == (socket.gethostname(), os.getpid())
    with pytest.raises(HeldError, match="in this program"):
        Lock(project)
    lock.release()
    assert not file.exists()
    Lock(project).release()


def test_a_folder_without_locks_gets_no_new_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def create(error: Exception) -> str:
        def refuse(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr("draftbench.record.lock.FileLock.acquire", refuse)
        with pytest.raises(OutputError) as caught:
            Record.create(tmp_path / "n.draftbench", title="")
        assert list(tmp_path.iterdir()) == []
        return str(caught.value)

    assert "no locks" in create(OSError(37, "No locks available"))
    assert "no locks" in create(NotImplementedError())
    assert "may not be written" in create(OSError(30, "Read-only file system"))
    assert "disk is full" in create(OSError(28, "No space left on device"))


def test_two_cannot_make_the_same_project_at_once(tmp_path: Path) -> None:
    path = tmp_path / "n.draftbench"
    lock = Lock(path)
    with pytest.raises(OutputError, match="is making"):
        Record.create(path, title="")
    lock.release()
    Record.create(path, title="").close()


def test_no_project_is_made_over_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "n.draftbench"
    path.symlink_to(tmp_path / "gone")
    with pytest.raises(OutputError, match="already exists"):
        Record.create(path, title="")
    assert not (tmp_path / "gone").exists()


def test_the_journal_of_a_share_is_not_taken_in_either(tmp_path: Path) -> None:
    (tmp_path / "n.draftbench-journal").write_bytes(b"x")
    with pytest.raises(OutputError, match=r"n\.draftbench-journal"):
        Record.create(tmp_path / "n.draftbench", title="")


@pytest.mark.parametrize(
    ("error", "locked", "word"),
    [
        (PermissionError(13, "x"), True, "another window or program"),
        (PermissionError(13, "x"), False, "cannot be written"),
        (OSError(30, "x"), False, "cannot be written"),
        (OSError(28, "x"), False, "cannot be written"),
        (OSError(37, "x"), False, "no locks"),
    ],
)
def test_why_a_project_is_only_shown(
    project: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, locked: bool, word: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    if locked:
        project.with_name(project.name + ".lock").write_bytes(b"")
    monkeypatch.setattr("draftbench.record.lock.FileLock.acquire", refuse)
    with Record.open(project) as record:
        assert record.read_only
        assert word in record.reason
        assert bool(record.holder) is locked


def test_a_file_that_may_not_be_written_is_not_even_locked(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and real(path, mode))
    with Record.open(project) as record:
        assert record.read_only
        assert "cannot be written" in record.reason
        assert list(project.parent.iterdir()) == [project]


def test_a_disk_that_fails_is_not_taken_for_one_that_cannot_be_written(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = store.connect

    def refuse(path: Path, mode: str) -> sqlite3.Connection:
        if mode == "rw":
            raise sqlite3.OperationalError("disk I/O error")
        return connect(path, mode)

    monkeypatch.setattr(store, "connect", refuse)
    with pytest.raises(ProjectError):
        Record.open(project)
    assert list(project.parent.iterdir()) == [project]


@pytest.mark.slow
def test_a_reader_in_the_way_of_closing_is_told_and_nothing_is_lost(project: Path) -> None:
    told: list[str] = []
    reader = sqlite3.connect(project, isolation_level=None)
    with closing(reader):
        with Record.open(project) as record:
            record.warn_by(told.append)
            record.append("k", {"n": 1}, actor="x")
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM event").fetchone()
            record.append("k", {"n": 2}, actor="x")
        assert [f"{project.name}-wal" in sentence for sentence in told] == [True]
        assert Path(f"{project}-wal").stat().st_size
    with Record.open(project) as record:
        record.warn_by(told.append)
        assert [event.payload["n"] for event in record.events()] == [1, 2]
    assert len(told) == 1
    assert [each.name for each in project.parent.iterdir()] == [project.name]


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_nothing_is_written_into_another_file_in_the_place_of_a_journal(
    project: Path, ending: str, link: object
) -> None:
    assert callable(link)
    victim = project.with_name("letter.txt")
    victim.write_text("dear colleague")
    beside = project.with_name(project.name + ending)
    link(victim, beside)
    for opening in (Record.open, Record.view):
        with pytest.raises(ProjectError, match=beside.name):
            opening(project)
    assert victim.read_text() == "dear colleague"
    new = project.with_name("new.draftbench")
    link(victim, new.with_name(new.name + ending))
    with pytest.raises(ProjectError, match=new.name):
        Record.create(new, title="T")
    assert victim.read_text() == "dear colleague"
    beside.unlink()
    with Record.open(project) as record:
        record.append("k", {}, actor="x")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="that system has no named pipes")
@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("make", ["mkfifo", "mkdir"])
def test_what_is_no_file_in_the_place_of_a_journal_is_named(
    project: Path, ending: str, make: str
) -> None:
    beside = project.with_name(project.name + ending)
    getattr(os, make)(beside)
    with pytest.raises(ProjectError, match=beside.name):
        Record.open(project)


def test_a_disk_without_room_for_what_connections_share_is_full_and_not_damage(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(name: str, code: int) -> sqlite3.OperationalError:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname, error.sqlite_errorcode = name, code
        return error

    for name, code, said in (
        ("SQLITE_IOERR_SHMSIZE", 4874, "disk is full"),
        ("SQLITE_IOERR_READ", 266, "could not be read from its disk"),
    ):
        with monkeypatch.context() as patched:
            error = refused(name, code)
            patched.setattr(store.Store, "_begin", staticmethod(partial(_raise, error)))
            with pytest.raises(DraftbenchError, match=said):
                Record.open(project)
    with Record.open(project) as record:
        assert not record.read_only


def _raise(error: Exception, *_: object) -> None:
    raise error
