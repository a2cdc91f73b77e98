"""The SQLite file under a record: how it is opened, written durably and left as one file."""

from __future__ import annotations

import os
import secrets
import sqlite3
import stat
import struct
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote_from_bytes

from draftbench.errors import ProjectError
from draftbench.record import failures, localcopy, metadata, permissions, schema
from draftbench.record.filewatch import FileWatch, first_bytes, size_of
from draftbench.record.holdings import Holdings
from draftbench.record.sidefiles import journals, refuse_links, shared

VALUE_LIMIT = 256 * 1024 * 1024
"""The most bytes that one value in a file may have."""

BUSY, PATIENCE = 5, 1.0
"""Seconds for which somebody who is reading is waited for, and at closing."""
FOLDED_AFTER = 30.0
"""Seconds after which the next act brings what is in the journal into the file itself."""
LONGEST_JOURNAL = 8 * 1024 * 1024
"""Bytes of the journal from which on that is done at once."""

_MAGIC = b"SQLite format 3\0"
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ceph", "davfs"}
_DRIVE_REMOTE = 4


class Store:
    """A connection for writing (``writable``) or, for reading only, one for each use, so that a
    reader never keeps the writer from closing.

    While it writes, nobody else may: what others do to the file is noticed before and after every
    transaction. So the journal is folded in here and never by SQLite itself."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        """Opens ``path``; raises sqlite3.Error or OSError."""
        self.path = path
        permissions.remember(path)
        self._lock = threading.RLock()
        self._writer: sqlite3.Connection | None = None
        self._copy: bytes | None = None
        self._main: FileWatch | None = None
        self._wal: FileWatch | None = None
        self._counted = False
        self._folded = time.monotonic()
        self.unproved = False
        """Whether the file itself was written into since it was last looked through: others may
        have done so in the same moment."""
        self.held: Holdings | None = None
        """What the record holds in memory of what is written here."""
        self.restored = False
        """Whether the file was moved or deleted meanwhile and has been written again."""
        self.former: Path | None = None
        """Where the one before is, where that is known."""
        if writable:
            self._begin()

    @property
    def is_open(self) -> bool:
        """Whether it writes."""
        return self._writer is not None

    def _begin(self) -> None:
        self._writer = connect(self.path, "rw")
        try:
            _refuse_foreign(self._writer, self.path)
            self._counted = _choose_journal(self._writer, self.path) != b"wal"
            self._writer.execute("PRAGMA cache_spill = OFF")  # nothing is written before a commit
            self._main = FileWatch(self.path, lasting=not on_network(self.path))
        except BaseException:
            self._writer.close()
            raise
        self._seal()

    def _seal(self) -> None:
        """What the file and its journal hold now was written here."""
        if self._main is not None:
            self._main.seal()
        self._seal_journal()

    def _seal_journal(self) -> None:
        if self._wal is None:
            with suppress(OSError):
                # SQLite gives it to the owner of the file whenever somebody reads
                self._wal = FileWatch(journals(self.path)[0], strict=False)
        if self._wal is not None:
            self._wal.seal()

    def is_ours(self) -> bool:
        """Whether the file that has the name is still the one that this program writes, and nobody
        else wrote into it or its journal. Raises FileNotFoundError where it is gone."""
        with self._lock:
            if self._main is None:
                return True
            if not self._main.is_intact():
                return False
            try:
                return self._wal is None or self._wal.is_intact()
            except FileNotFoundError:
                return False

    def _stand(self) -> None:
        """What is written from here on goes into the file that has the name, and no other: SQLite
        goes on writing into a file that was deleted, and all of it would be gone at the end. One
        that is gone is written again; raises OverwrittenError where others wrote into it, or put
        another in its place."""
        if self._writer is None:
            return
        try:
            ours = self.is_ours()
        except FileNotFoundError:
            self._restore(self._writer)
            return
        if not ours:
            raise failures.OverwrittenError(self.path)

    def _restore(self, writer: sqlite3.Connection) -> None:
        former = None if self._main is None else self._main.whereabouts()
        if not self.path.parent.is_dir():
            raise failures.GoneError(former)
        mode = permissions.ANYBODY if self._main is None else self._main.mode
        with replacing(self.path, mode=mode) as draft:
            copy_into(writer, draft)
            self._let_go(journal_only=True)
            _fold_in(writer)
            writer.close()
            for journal in journals(self.path):
                journal.unlink(missing_ok=True)
        self._let_go()
        self._begin()
        self.restored, self.former = True, former

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to read with. Raises sqlite3.Error or OSError."""
        with self._lock:
            if self._writer is not None:
                yield self._writer
                return
            with closing(self._reader()) as connection:
                yield connection

    def aside(self) -> sqlite3.Connection:
        """A connection of its own to what is on the disk, which stays as it is now for it, beside
        the one that writes and without being in its way. Raises sqlite3.Error or OSError."""
        connection = self._reader() if self._writer is None else _current(self.path, "ro")
        try:
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM meta").fetchone()
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def writing(self, *, events_only: bool = False) -> Iterator[sqlite3.Connection]:
        """A connection inside one transaction: at the end all of it is on the disk, or, where
        something is raised, none of it. ``events_only``: nothing is written but events, so that
        what the file says of itself stays as it is. Raises sqlite3.Error or OSError, and
        OverwrittenError where others wrote into the file before or meanwhile."""
        with self._lock:
            if self._writer is None:
                msg = "attempt to write a readonly database"
                raise sqlite3.OperationalError(msg)
            self._stand()
            connection = self._writer
            counter = self._counter()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                if not events_only:
                    metadata.seal(connection)
                self._prove_before()
                connection.execute("COMMIT")
            except BaseException as error:
                if connection.in_transaction:
                    with suppress(sqlite3.Error):
                        connection.execute("ROLLBACK")
                if isinstance(error, sqlite3.Error) and self._spoiled():
                    raise failures.OverwrittenError(self.path) from error
                self._seal_written()
                raise
            self._prove(counter)
            if self.held is not None and events_only:
                self.held.read_new(connection)
            elif self.held is not None:
                self.held.read(connection)
            if time.monotonic() - self._folded > FOLDED_AFTER or self._is_long():
                self._fold()

    def _seal_written(self) -> None:
        """After a transaction that was taken back: SQLite may have written pages of it already."""
        with suppress(OSError):
            if self._counted:
                self._seal()
            elif self._main is not None and self._main.is_intact():
                self._seal_journal()

    def _spoiled(self) -> bool:
        try:
            return self._main is not None and (self._main.is_replaced() or not self._unharmed())
        except OSError:
            return False

    def _unharmed(self) -> bool:
        """Whether nobody wrote into the file itself; where there is no shared journal, SQLite does
        so too, and only what it counts tells."""
        return self._counted or self._main is None or self._main.is_intact()

    def _counter(self) -> int:
        """How often the file itself was changed, as SQLite counts it."""
        return 0 if self._main is None else int.from_bytes(self._main.start()[24:28], "big")

    def _prove_before(self) -> None:
        """Before a commit that writes into the file itself. Raises OverwrittenError."""
        if self._counted and self._main is not None and not self._main.is_intact():
            raise failures.OverwrittenError(self.path)

    def _prove(self, counter: int) -> None:
        """After a commit: what is on the disk is what was written here, and nothing else. Raises
        OverwrittenError where it is not."""
        try:
            proved = not (self._main is not None and self._main.is_replaced())
            if self._counted:
                proved = proved and self._counter() == counter + 1
            else:
                proved = proved and self._unharmed()
        except FileNotFoundError:
            proved = True  # written again before the next one
        if not proved:
            raise failures.OverwrittenError(self.path)
        if self._counted:
            self.unproved = True
            self._seal()
        else:
            self._seal_journal()

    def _is_long(self) -> bool:
        return not self._counted and size_of(journals(self.path)[0]) > LONGEST_JOURNAL

    def fold(self) -> None:
        """Brings everything that is in the journal into the file itself, so that a copy of the one
        file has it. Raises as :meth:`writing`."""
        with self._lock:
            if self._writer is None:
                return
            self._stand()
            if not self._counted and size_of(journals(self.path)[0]):
                self._fold()

    def _fold(self) -> None:
        self._folded = time.monotonic()
        if self._writer is None or self._counted:
            return
        self.unproved = True
        with suppress(sqlite3.Error):  # a reader may be in the way; the next time then
            self._writer.execute("PRAGMA busy_timeout = 0")
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self._writer.execute(f"PRAGMA busy_timeout = {BUSY * 1000}")
        self._seal()

    def doubt(self) -> bool:
        """After others touched the file: what they write from now on is seen, and nothing is
        believed that SQLite remembers of it. Whether what is there is still whole has to be looked
        at now (False: it can not be). Raises OSError or sqlite3.Error."""
        with self._lock:
            if self._writer is None or self._main is None or self._main.is_replaced():
                return False
            if self._main.is_shorter() or not self._main.start().startswith(_MAGIC):
                return False  # SQLite would remove the journal of an empty file
            if self._wal is not None and not _is_there(self._wal):
                return False
            self._seal()
            self._writer.execute("PRAGMA shrink_memory")
            return True

    def leave(self) -> None:
        """Closes without a further byte into the file, which is somebody else's now; its journal
        is removed, where it is ours, so that nobody takes it in."""
        with self._lock:
            writer, wal = self._writer, self._wal
            if writer is None:
                return
            others = wal is not None and wal.is_replaced() and size_of(wal.path)
            if wal is not None:
                wal.empty()  # SQLite takes it in when it closes
            with suppress(sqlite3.Error):
                writer.close()
            self._let_go()
            self._writer = None
            if not others:
                for left in (journals(self.path)[0], shared(self.path)):
                    with suppress(OSError):
                        left.unlink()

    def start(self) -> bytes:
        """The header of the file; b"" where a journal holds a newer one, or a copy is read that was
        brought up to date. Raises OSError."""
        if self._copy is not None or any(map(size_of, journals(self.path))):
            return b""
        return first_bytes(self.path)

    def _let_go(self, *, journal_only: bool = False) -> None:
        """Ends the watch; on Windows SQLite could not remove a journal that is watched."""
        if self._wal is not None:
            self._wal.close()
            self._wal = None
        if self._main is not None and not journal_only:
            self._main.close()
            self._main = None

    def forget(self, *, whole: bool) -> None:
        """What was deleted leaves the journal too; ``whole``: the file is written anew."""
        with self._lock:
            self._stand()
            if whole and self._writer is not None:
                self._writer.execute("VACUUM")
                self._seal()
                with self.writing():
                    pass
            self._fold()

    def close(self) -> None:
        """Leaves one file where the disk allows it; else the journal stays beside it, and the
        next opening takes it in. Raises OverwrittenError where others wrote into the file; then it
        is still open."""
        with self._lock:
            if self._writer is not None:
                try:
                    self._stand()
                except failures.OverwrittenError:
                    raise
                except (OSError, sqlite3.Error):
                    pass  # it cannot be written again; what is on the disk is closed
                self._let_go(journal_only=True)
                _fold_in(self._writer)
                self._writer.close()
                self._writer = None
                self._let_go()
            self._copy = None

    def _reader(self) -> sqlite3.Connection:
        if self._copy is None:
            with suppress(sqlite3.OperationalError):
                return _current(self.path, "ro")
            self._copy = localcopy.read_up_to_date(self.path, connect)
        connection = localcopy.connect_to(self._copy)
        try:
            _refuse_foreign(connection, self.path)
        except BaseException:
            connection.close()
            raise
        return connection


def _is_there(watch: FileWatch) -> bool:
    return watch.path.exists() and not watch.is_replaced()


def copy_into(connection: sqlite3.Connection, draft: Path) -> None:
    """A sound copy of all that a connection sees. Raises sqlite3.Error."""
    connection.execute("VACUUM INTO ?", (os.fspath(draft),))
    with closing(connect(draft, "rw")) as copy:
        seal_copy(copy)


def seal_copy(copy: sqlite3.Connection) -> None:
    """What a new file says of itself is proved by itself. Raises sqlite3.Error."""
    copy.execute("BEGIN IMMEDIATE")
    metadata.seal(copy)
    copy.execute("COMMIT")


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that trusts nothing in the file; texts come as bytes. Raises sqlite3.Error."""
    posix = path.as_posix()
    posix = posix if posix.startswith("/") else f"/{posix}"
    uri = f"file://{quote_from_bytes(os.fsencode(posix), safe='/:')}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=BUSY, check_same_thread=False
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
            connection.execute("PRAGMA wal_autocheckpoint = 0")
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
        raise ProjectError(
            "“{path}” holds something that draftbench did not make ({found}), or lacks "
            "something of its own, so it was not opened; ask who sent it for a fresh copy.",
            path=path.name,
            found=found,
        )


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
            raise ProjectError(
                "“{path}” is empty; go back to a copy, or start a new project.", path=path.name
            )
        if not os.access(path, os.R_OK):
            raise PermissionError(13, "may not be read")
        refuse_links(path)
        application, version = _marks(path)
    if application != schema.APPLICATION_ID or version < 1:
        raise failures.not_a_project(path)
    if version > schema.current_version():
        raise ProjectError(
            "“{path}” was made by a newer draftbench (file version {version}, this one "
            "reads up to {current}); update draftbench to open it.",
            path=path.name,
            version=version,
            current=schema.current_version(),
        )
    return version


def build(path: Path, settings: dict[str, str], *, mode: int = permissions.ANYBODY) -> None:
    """A new, empty project file at ``path`` with these rows in ``meta``, on the disk when this
    returns. Raises sqlite3.Error or OSError, and then leaves nothing."""
    with replacing(path, mode=mode) as draft, closing(connect(draft, "rw")) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.upgrade(connection)
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", settings.items())
        seal_copy(connection)


@contextmanager
def replacing(path: Path, *, mode: int = permissions.ANYBODY) -> Iterator[Path]:
    """A name beside ``path`` at which an empty file stands, to be filled; it takes the place of
    ``path`` at the end, or is removed where something is raised. Its permissions are those that the
    umask allows, and no wider than ``mode``, than those of the file that was there and of a project
    of ours beside it. Raises OSError."""
    if not path.name or path.is_dir():
        raise IsADirectoryError(path)
    if not path.parent.is_dir():
        raise FileNotFoundError(path)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        mode = mode & permissions.allowed(path) | stat.S_IWUSR
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
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
        header = first_bytes(path)
        if len(header) < 100 or not header.startswith(_MAGIC):
            raise failures.not_a_project(path) from None
        version, application = struct.unpack_from(">i4xI", header, 60)
        return application, version


def _choose_journal(connection: sqlite3.Connection, path: Path) -> bytes:
    """WAL on a local disk; a rollback journal where WAL is not safe (it needs shared memory). Gives
    which it is, as SQLite calls it."""
    wanted = "DELETE" if on_network(path) else "WAL"
    try:
        (mode,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
    except sqlite3.OperationalError:
        if wanted == "DELETE":
            raise
        mode = b""
    if mode.upper() != wanted.encode():
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")
    return bytes(mode).lower()


def _fold_in(connection: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 50")
    end = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        except sqlite3.Error:
            mode = b""
        if mode == b"delete" or time.monotonic() > end:
            return
        time.sleep(0.05)


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
