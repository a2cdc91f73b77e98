"""A project that can only be read once its journal is taken in, or once it is brought up to date,
where that must not or cannot happen in its place: it is done in a copy, which is kept in memory, so
that private words do not stay on another disk where the program is killed."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from draftbench.record import schema
from draftbench.record.sidefiles import journals

_PREFIX = "draftbench-copy-"
_STALE = 600
"""Seconds after which a folder was left by a program that was killed: it is needed for moments."""


def read_up_to_date(path: Path, connect: Callable[[Path, str], sqlite3.Connection]) -> bytes:
    """The file at ``path`` with its journals, brought up to date; for :func:`connect_to`. Raises
    sqlite3.Error or OSError."""
    _remove_stale()
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as folder:
        target = Path(folder) / path.name
        shutil.copyfile(path, target)
        for journal in journals(path):
            with suppress(FileNotFoundError):
                shutil.copyfile(journal, target.with_name(journal.name))
        with closing(connect(target, "rw")) as connection:
            schema.upgrade(connection)
            connection.execute("PRAGMA journal_mode = DELETE")  # another needs files beside it
            return connection.serialize()


def connect_to(data: bytes) -> sqlite3.Connection:
    """A connection of its own to what :func:`read_up_to_date` gave; texts come as bytes. Raises
    sqlite3.Error."""
    connection = sqlite3.connect(
        "file::memory:", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        connection.deserialize(data)
        connection.text_factory = bytes
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _remove_stale() -> None:
    """Removes what programs that were killed left."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if time.time() - folder.lstat().st_mtime > _STALE:
                shutil.rmtree(folder)
