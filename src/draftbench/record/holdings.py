"""What an open record holds in memory of its file beside the events, so that all of it can be
written again where the file is overwritten by others."""

from __future__ import annotations

import sqlite3
from typing import Any

from draftbench.record.contents import text_of

MOST = 32 * 1024 * 1024
"""Bytes of kept files that are held; what is more is read from the file, as far as that is intact.
"""
_LARGE = frozenset({"event", "original", "snapshot"})


class Text(bytes):
    """The bytes of a text, told apart from those that were stored as such."""


Rows = dict[str, list[tuple[Any, ...]]]


class Holdings:
    """The rows of the small tables (row number first, but for ``meta``), which files are kept
    (``kept``: sha256, name, size), the bytes of those that there is room for (``files``), and which
    were ``damaged`` already (their sha256)."""

    def __init__(self) -> None:
        self.rows: Rows = {}
        self.kept: list[tuple[str, str, int]] = []
        self.files: dict[str, bytes] = {}
        self.damaged: set[str] = set()
        self._room = MOST
        self._numbered: frozenset[str] = frozenset()

    def read(self, connection: sqlite3.Connection) -> None:
        """Everything anew. Raises sqlite3.Error."""
        self._numbered = frozenset(name for name, keyed in small_tables(connection) if not keyed)
        self.rows, self.kept = rows_of(connection), kept_of(connection)

    def read_new(self, connection: sqlite3.Connection) -> None:
        """Rows that came since. Raises sqlite3.Error."""
        for table, rows in self.rows.items():
            if table in self._numbered:
                rows.extend(_select(connection, table, rows[-1][0] if rows else 0))

    def hold(self, sha256: str, data: bytes | None) -> None:
        """Holds the bytes of a kept file, where there is room; None: they are damaged."""
        if data is None:
            self.damaged.add(sha256)
            return
        self.damaged.discard(sha256)
        if sha256 not in self.files and len(data) <= self._room:
            self.files[sha256] = data
            self._room -= len(data)

    def copied(self) -> Holdings:
        """As they are now."""
        made = Holdings()
        made.rows = {table: list(rows) for table, rows in self.rows.items()}
        made.kept, made.damaged = list(self.kept), set(self.damaged)
        return made

    def is_in(self, connection: sqlite3.Connection) -> bool:
        """Whether a file has all of it, and nothing else. Raises sqlite3.Error."""
        return self.rows == rows_of(connection) and self.kept == kept_of(connection)


def small_tables(connection: sqlite3.Connection) -> list[tuple[str, bool]]:
    """The names of all but the large tables, and whether a table has no row numbers. Raises
    sqlite3.Error."""
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    names = [(text_of(name), b"WITHOUT ROWID" in sql) for name, sql in found]
    return [(name, keyed) for name, keyed in names if name not in _LARGE]


def rows_of(connection: sqlite3.Connection) -> Rows:
    """The rows of all small tables; ``meta`` without what only follows from the events and from the
    file as it lies. Raises sqlite3.Error."""
    return {
        table: _select(connection, table, None if keyed else -(2**63))
        for table, keyed in small_tables(connection)
    }


def _select(connection: sqlite3.Connection, table: str, after: int | None) -> list[tuple[Any, ...]]:
    if table == "meta":
        query = "SELECT * FROM meta WHERE key NOT IN ('head', 'header', 'checksum') ORDER BY key"
    elif after is None:
        query = f'SELECT * FROM "{table}"'  # noqa: S608  # our names
    else:
        query = f'SELECT rowid, * FROM "{table}" WHERE rowid > {after} ORDER BY rowid'  # noqa: S608  # our names
    connection.text_factory = Text
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.text_factory = bytes


def kept_of(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """Which files are kept. Raises sqlite3.Error."""
    rows = connection.execute("SELECT sha256, name, size FROM original ORDER BY rowid")
    return [(text_of(digest), text_of(name), size) for digest, name, size in rows]
