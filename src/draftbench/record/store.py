"""The SQLite file under a record: how it is opened, written durably and left as one file."""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
import stat
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote_from_bytes

from draftbench.errors import ProjectError
from draftbench.record import failures, schema

VALUE_LIMIT = 256 * 1024 * 1024
"""The most bytes that one value in a file may have."""

_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ceph", "davfs"}
_DRIVE_REMOTE = 4


class Store:
    """A connection for writing (``writable``) or, for reading only, one for each use, so that a
    reader never keeps the writer from closing."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        """Opens ``path``; raises sqlite3.Error or OSError."""
        self.path = path
        self._lock = threading.RLock()
        self._writer: sqlite3.Connection | None = None
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._own: tuple[int, int] | None = None
        self.restored = False
        """Whether the file was moved or deleted meanwhile and has been written again."""
        if writable:
            self._begin()

    def _begin(self) -> None:
        self._writer = connect(self.path, "rw")
        try:
            _refuse_foreign(self._writer, self.path)
            _choose_journal(self._writer, self.path)
        except BaseException:
            self._writer.close()
            raise
        self._own = None if on_network(self.path) else _same(self.path)

    def _stand(self) -> None:
        """What is written from here on goes into the file that has the name, and no other: SQLite
        goes on writing into a file that was deleted, and all of it would be gone at the end. One
        that is gone is written again; raises ReplacedError where another stands in its place."""
        if self._own is None or self._writer is None:
            return
        try:
            found = _same(self.path)
        except FileNotFoundError:
            self._restore(self._writer)
            return
        if found != self._own:
            raise failures.ReplacedError(self.path)

    def _restore(self, writer: sqlite3.Connection) -> None:
        with replacing(self.path) as draft:
            writer.execute("VACUUM INTO ?", (os.fspath(draft),))
            _fold_in(writer)
            writer.close()
            for journal in journals(self.path):
                journal.unlink(missing_ok=True)
        self._begin()
        self.restored = True

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to read with. Raises sqlite3.Error or OSError."""
        with self._lock:
            if self._writer is not None:
                yield self._writer
                return
            with closing(self._reader()) as connection:
                yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection inside one transaction: at the end all of it is on the disk, or, where
        something is raised, none of it. Raises sqlite3.Error or OSError."""
        with self._lock:
            connection = self._writer
            if connection is None:
                msg = "attempt to write a readonly database"
                raise sqlite3.OperationalError(msg)
            self._stand()
            connection = self._writer or connection
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    with suppress(sqlite3.Error):
                        connection.execute("ROLLBACK")
                raise

    def forget(self, *, whole: bool) -> None:
        """What was deleted leaves the journal too; ``whole``: the file is written anew. Raises
        sqlite3.Error."""
        with self._lock:
            if self._writer is not None:
                if whole:
                    self._writer.execute("VACUUM")
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        """Leaves one file where the disk allows it; else the journal stays beside it, and the
        next opening takes it in."""
        with self._lock:
            if self._writer is not None:
                with suppress(OSError, sqlite3.Error):
                    self._stand()
                _fold_in(self._writer)
                self._writer.close()
                self._writer = None
            if self._copy is not None:
                self._copy.cleanup()
                self._copy = None

    def _reader(self) -> sqlite3.Connection:
        if self._copy is None:
            with suppress(sqlite3.OperationalError):
                return _current(self.path, "ro")
            self._copy = _local_copy(self.path)
        return _current(Path(self._copy.name) / self.path.name, "rw")


def _same(path: Path) -> tuple[int, int]:
    """What a file keeps while it is the same file."""
    facts = path.stat()
    return facts.st_dev, facts.st_ino


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that trusts nothing in the file; texts come as bytes. Raises sqlite3.Error."""
    posix = path.as_posix()
    posix = posix if posix.startswith("/") else f"/{posix}"
    uri = f"file://{quote_from_bytes(os.fsencode(posix), safe='/:')}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=5, check_same_thread=False
    )
    try:
        connection.text_factory = bytes
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, VALUE_LIMIT)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
        for pragma in (
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 0",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        if mode != "ro":
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _current(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a file of this version; sqlite3.OperationalError where it is older or a
    journal beside it has to be taken in first."""
    connection = connect(path, mode)
    try:
        _refuse_older(connection)
        _refuse_foreign(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_older(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] < schema.current_version():
        msg = "the file is older"
        raise sqlite3.OperationalError(msg)


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    if found := schema.foreign_objects(connection):
        msg = (
            f"'{path.name}' holds a {found} that draftbench did not make, or lacks one of its own, "
            "so it was not opened; ask who sent it for a fresh copy."
        )
        raise ProjectError(msg)


def identify(path: Path) -> int:
    """The version of the project file at ``path``, seen without changing anything.

    Raises ProjectError where there is none, or none that this program can read.
    """
    with failures.reading(path):
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise IsADirectoryError
        if not stat.S_ISREG(facts.st_mode):
            raise failures.not_a_project(path)
        if facts.st_size == 0:
            msg = f"'{path.name}' is empty; go back to a copy, or start a new project."
            raise ProjectError(msg)
        if not os.access(path, os.R_OK):
            raise PermissionError(13, "may not be read")
        application, version = _marks(path)
    if application != schema.APPLICATION_ID or version < 1:
        raise failures.not_a_project(path)
    if version > schema.current_version():
        msg = (
            f"'{path.name}' was made by a newer draftbench (file version {version}, this one reads "
            f"up to {schema.current_version()}); update draftbench to open it."
        )
        raise ProjectError(msg)
    return version


def build(path: Path, settings: dict[str, str]) -> None:
    """A new, empty project file at ``path`` with these rows in ``meta``, on the disk when this
    returns. Raises sqlite3.Error or OSError, and then leaves nothing."""
    with replacing(path) as draft, closing(connect(draft, "rwc")) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.upgrade(connection)
        connection.executemany("INSERT INTO meta VALUES (?, ?)", settings.items())


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A name beside ``path`` to write a file at; it takes the place of ``path`` at the end, or is
    removed where something is raised. Raises OSError."""
    if not path.parent.is_dir():
        raise FileNotFoundError(path)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
        _sync_folder(path.parent)
    except BaseException:
        for leftover in (draft, *journals(draft)):
            with suppress(OSError):
                leftover.unlink()
        raise


def _marks(path: Path) -> tuple[int, int]:
    """application_id and user_version."""
    try:
        with closing(connect(path, "ro")) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            return int(application), int(version)
    except sqlite3.OperationalError:
        # A journal of a crash lies beside it that only a writer can take in; the numbers are at
        # fixed places in the first page (SQLite file format, 1.3).
        with path.open("rb") as file:
            header = file.read(100)
        if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
            raise failures.not_a_project(path) from None
        version, application = struct.unpack_from(">i4xI", header, 60)
        return application, version


def _choose_journal(connection: sqlite3.Connection, path: Path) -> None:
    """WAL on a local disk; a rollback journal where WAL is not safe (it needs shared memory)."""
    wanted = "DELETE" if on_network(path) else "WAL"
    try:
        (mode,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
    except sqlite3.OperationalError:
        if wanted == "DELETE":
            raise
        mode = b""
    if mode.upper() != wanted.encode():
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _fold_in(connection: sqlite3.Connection) -> None:
    for _ in range(5):
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        except sqlite3.Error:
            mode = b""
        if mode == b"delete":
            return
        time.sleep(0.05)


def _local_copy(path: Path) -> tempfile.TemporaryDirectory[str]:
    """The file and its journals in a folder of ours, brought up to date there."""
    folder = tempfile.TemporaryDirectory(prefix="draftbench-", ignore_cleanup_errors=True)
    try:
        target = Path(folder.name) / path.name
        shutil.copyfile(path, target)
        for journal in journals(path):
            with suppress(FileNotFoundError):
                shutil.copyfile(journal, target.with_name(journal.name))
        with closing(connect(target, "rw")) as connection:
            schema.upgrade(connection)
    except BaseException:
        folder.cleanup()
        raise
    return folder


def journals(path: Path) -> tuple[Path, Path]:
    """Where SQLite keeps what is not in the file at ``path`` yet."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-journal")


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def on_network(path: Path) -> bool:
    """Whether ``path`` lies on a network share, as far as the system tells."""
    if sys.platform == "win32":
        import ctypes

        drive = f"{path.absolute().drive}\\"
        if drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE)
    try:
        lines = Path("/proc/self/mounts").read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    place = os.fspath(path.absolute())
    best = ("", "")
    for line in lines:
        _, point, kind, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        inside = place == point or place.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1] in _NETWORK
