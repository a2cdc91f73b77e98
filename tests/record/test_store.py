"""The SQLite file: how it is opened, whether it lies on a share, and how a file is replaced."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from draftbench.errors import OutputError, ProjectError
from draftbench.record import Record, failures, schema, store

DURABLE = {"synchronous": 2, "secure_delete": 1}
DISTRUSTFUL = {"trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0, "temp_store": 2}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "n.draftbench"
    with Record.create(path, title="T") as record:
        record.append("k", {"n": 0}, actor="x")
    return path


def _settings(connection: sqlite3.Connection, names: dict[str, int]) -> dict[str, int]:
    found = {name: connection.execute(f"PRAGMA {name}").fetchone() for name in names}
    return {name: row[0] for name, row in found.items() if row is not None}


def test_what_is_written_is_on_the_disk_and_what_is_removed_is_gone(project: Path) -> None:
    with closing(store.connect(project, "rw")) as connection:
        assert _settings(connection, DURABLE | DISTRUSTFUL) == DURABLE | DISTRUSTFUL


def test_nothing_in_a_file_is_trusted(project: Path) -> None:
    with closing(store.connect(project, "ro")) as connection:
        assert _settings(connection, DISTRUSTFUL) == DISTRUSTFUL
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_LENGTH) == store.VALUE_LIMIT
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 1
        assert connection.execute("SELECT 'a'").fetchone() == (b"a",)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM event")


def test_a_connection_may_be_used_by_any_thread_and_commits_at_once(project: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with closing(store.connect(project, "rw")) as connection, ThreadPoolExecutor(1) as pool:
        pool.submit(connection.execute, "DELETE FROM event").result()
        assert not connection.in_transaction


def test_the_largest_kept_file_still_fits_into_one_value() -> None:
    from draftbench.record.event import PAYLOAD_LIMIT
    from draftbench.record.file import ORIGINAL_LIMIT

    assert max(ORIGINAL_LIMIT, PAYLOAD_LIMIT) < store.VALUE_LIMIT


@pytest.mark.parametrize(("share", "mode"), [(False, b"wal"), (True, b"delete")])
def test_only_a_local_file_has_a_shared_journal(
    project: Path, monkeypatch: pytest.MonkeyPatch, share: bool, mode: bytes
) -> None:
    monkeypatch.setattr(store, "on_network", lambda _: share)
    opened = store.Store(project, writable=True)
    try:
        with opened.reading() as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == (mode,)
    finally:
        opened.close()


def test_where_no_shared_journal_is_possible_it_does_without(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite says so in its answer, or refuses."""
    real = store.connect

    class Refusing:
        def __init__(self, connection: sqlite3.Connection) -> None:
            self.connection = connection

        def execute(self, statement: str, *values: object) -> object:
            if statement.endswith("WAL"):
                raise sqlite3.OperationalError("locking protocol")
            return self.connection.execute(statement, *values)

        def __getattr__(self, name: str) -> object:
            return getattr(self.connection, name)

    monkeypatch.setattr(store, "connect", lambda path, mode: Refusing(real(path, mode)))
    opened = store.Store(project, writable=True)
    with opened.reading() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == (b"delete",)
    opened.close()


def test_a_transaction_is_whole_or_not_there(project: Path) -> None:
    opened = store.Store(project, writable=True)
    with suppress(KeyError), opened.writing() as connection:
        connection.execute("DELETE FROM event")
        raise KeyError
    with opened.reading() as connection:
        assert not connection.in_transaction
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (1,)
    opened.close()
    assert not opened.restored


def test_nothing_is_written_by_a_reader(project: Path) -> None:
    opened = store.Store(project, writable=False)
    with pytest.raises(sqlite3.OperationalError), opened.writing():
        pass
    opened.close()


@pytest.mark.slow
def test_a_reader_that_is_in_the_way_of_closing_leaves_the_journal_to_the_next(
    project: Path,
) -> None:
    with closing(store.connect(project, "ro")) as reader:
        with Record.open(project) as record:
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM event").fetchall()
            record.append("k", {"n": 1}, actor="x")
        assert store.journals(project)[0].exists()
    with Record.open(project) as record:
        assert [event.payload["n"] for event in record.events()] == [0, 1]
    assert list(project.parent.iterdir()) == [project]


def _mark(path: Path, **marks: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for name, value in marks.items():
            connection.execute(f"PRAGMA {name} = {value}")


def test_the_version_of_a_project_is_seen_without_a_change(project: Path) -> None:
    before = project.read_bytes()
    assert store.identify(project) == schema.current_version()
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    "marks",
    [{"user_version": 0}, {"application_id": 1}, {"user_version": schema.current_version() + 1}],
    ids=["no version", "another program", "newer"],
)
def test_a_file_with_other_marks_is_refused(project: Path, marks: dict[str, int]) -> None:
    _mark(project, **marks)
    with pytest.raises(ProjectError):
        store.identify(project)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_is_no_project_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ProjectError, match="not a draftbench project"):
        store.identify(tmp_path / "pipe")


@pytest.mark.parametrize("size", [99, 100])
def test_where_sqlite_cannot_open_it_the_first_page_says_what_it_is(
    project: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(store, "connect", refuse)
    project.write_bytes(project.read_bytes()[:size])
    if size == 100:
        assert store.identify(project) == schema.current_version()
        project.write_bytes(b"X" + project.read_bytes()[1:])
    with pytest.raises(ProjectError, match="not a draftbench project"):
        store.identify(project)


def test_a_file_takes_the_place_of_another_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with store.replacing(path) as draft:
        draft.write_text("new")
        assert draft.parent == tmp_path
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_raised_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with suppress(KeyError), store.replacing(path) as draft:
        draft.write_text("new")
        for journal in store.journals(draft):
            journal.write_text("rest")
        raise KeyError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError), store.replacing(tmp_path / "no" / "b"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be synced there")
def test_a_replaced_file_and_its_folder_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    real = os.fsync

    def watch(handle: int) -> None:
        synced.append(Path(f"/proc/self/fd/{handle}").resolve() == tmp_path)
        real(handle)

    monkeypatch.setattr(os, "fsync", watch)
    with store.replacing(tmp_path / "a.txt") as draft:
        draft.write_text("new")
    assert synced == [False, True]


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /mnt/share nfs4 rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
//server/x /mnt/two\\040words cifs rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
tmpfs /mnt/sh tmpfs rw 0 0
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the list of Linux")
@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("/home/n.draftbench", False),
        ("/mnt/share/n.draftbench", True),
        ("/mnt/share", True),
        ("/mnt/shared/n.draftbench", False),
        ("/mnt/share/local/n.draftbench", False),
        ("/mnt/two words/a/n.draftbench", True),
        ("/mnt/ssh/n.draftbench", True),
    ],
)
def test_a_share_is_known_by_what_is_mounted_there(
    monkeypatch: pytest.MonkeyPatch, path: str, share: bool
) -> None:
    monkeypatch.setattr(Path, "read_text", lambda *_: MOUNTS)
    assert store.on_network(Path(path)) is share


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the list of Linux")
@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ceph", "davfs"]
)
def test_every_kind_of_share_is_known(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(Path, "read_text", lambda *_: f"x / {kind} rw 0 0\n")
    assert store.on_network(Path("/a"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the list of Linux")
def test_without_the_list_a_disk_counts_as_local(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> str:
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", refuse)
    assert not store.on_network(Path("/a"))


FILE = Path("n.draftbench")


@pytest.mark.parametrize(
    ("error", "kind", "word"),
    [
        (FileNotFoundError(), ProjectError, "no file"),
        (IsADirectoryError(), ProjectError, "folder"),
        (OSError(13, "x"), ProjectError, "permission"),
        (OSError(1, "x"), ProjectError, "permission"),
        (OSError(30, "x"), ProjectError, "permission"),
        (OSError(28, "x"), OutputError, "full"),
        (OSError(122, "x"), OutputError, "full"),
        (sqlite3.OperationalError("database or disk is FULL"), OutputError, "full"),
        (sqlite3.DatabaseError("file is not a database"), ProjectError, "not a draftbench project"),
        (sqlite3.OperationalError("database is locked"), ProjectError, "another program"),
        (sqlite3.OperationalError("database is busy"), ProjectError, "another program"),
        (sqlite3.OperationalError("unable to open database file"), ProjectError, "local folder"),
        (sqlite3.OperationalError("attempt to write a readonly x"), ProjectError, "local folder"),
        (OSError(5, "Input/output error"), ProjectError, "local folder"),
        (sqlite3.DatabaseError("database disk image is malformed"), ProjectError, "damaged"),
    ],
)
def test_why_a_file_cannot_be_read(error: Exception, kind: type[Exception], word: str) -> None:
    with pytest.raises(kind, match=word), failures.reading(FILE):
        raise error


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (failures.OverwrittenError(FILE), "overwritten"),
        (OSError(28, "x"), "full"),
        (OSError(122, "x"), "full"),
        (OSError(13, "x"), "may not be written"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "may not be written"),
        (sqlite3.OperationalError("unable to open database file"), "may not be written"),
        (FileNotFoundError(2, "x"), "folder"),
        (NotADirectoryError(20, "x"), "folder"),
        (sqlite3.OperationalError("database is locked"), "Another program"),
        (sqlite3.OperationalError("database is busy"), "Another program"),
        (sqlite3.DataError("string or blob too big"), "too large"),
        (OverflowError(), "too large"),
        (sqlite3.DatabaseError("database disk image is malformed"), "damaged"),
        (sqlite3.DatabaseError("file is not a database"), "damaged"),
        (OSError(5, "Input/output error"), "failed"),
    ],
)
def test_why_a_file_cannot_be_written(error: Exception, word: str) -> None:
    with pytest.raises(OutputError, match=word), failures.writing(FILE):
        raise error
