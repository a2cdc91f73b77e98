"""The tables of a project file and how older files are brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from draftbench.record import metadata
from draftbench.record.contents import text_of
from draftbench.record.privatechain import start_line

APPLICATION_ID = 0x44424E31
"""Marks an SQLite file as a project ("DBN1", at byte 68)."""

_TABLES = {
    "meta": """CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID""",
    "event": """CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  undoes TEXT,
  hash BLOB NOT NULL
)""",
    "original": """CREATE TABLE original (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  data BLOB NOT NULL
)""",
    "snapshot": """CREATE TABLE snapshot (
  key TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  data BLOB NOT NULL
)""",
    "private_note": """CREATE TABLE private_note (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  about TEXT NOT NULL,
  text TEXT NOT NULL
)""",
}


_TABLES_2 = {
    "private_event": """CREATE TABLE private_event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  seat TEXT NOT NULL,
  kind TEXT NOT NULL,
  drafts INTEGER NOT NULL,
  sealed INTEGER NOT NULL,
  body BLOB NOT NULL,
  hash BLOB NOT NULL
)""",
    "private_slot": """CREATE TABLE private_slot (
  seat TEXT PRIMARY KEY,
  memory INTEGER NOT NULL,
  passes INTEGER NOT NULL,
  lanes INTEGER NOT NULL,
  salt BLOB NOT NULL,
  wrapped BLOB NOT NULL
)""",
    "signature": """CREATE TABLE signature (
  event TEXT PRIMARY KEY,
  key BLOB NOT NULL,
  sig BLOB NOT NULL,
  checked BLOB NOT NULL,
  sum BLOB NOT NULL
)""",
}


def _lay_out(connection: sqlite3.Connection) -> None:
    for statement in _TABLES.values():
        connection.execute(statement)


def _lay_out_2(connection: sqlite3.Connection) -> None:
    for statement in _TABLES_2.values():
        connection.execute(statement)
    notes = connection.execute(
        "SELECT id, at, author, about, text FROM private_note ORDER BY rowid"
    ).fetchall()
    start_line(connection, (tuple(map(text_of, note)) for note in notes))
    connection.execute("DROP TABLE private_note")


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_lay_out, _lay_out_2)
"""``MIGRATIONS[n]`` makes a file of version n one of version n + 1; a new file has version 0."""


def current_version() -> int:
    """The version (``user_version``) of the files that this program writes."""
    return len(MIGRATIONS)


def upgrade(connection: sqlite3.Connection) -> None:
    """Brings the file to the current version in one transaction. Raises sqlite3.Error."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version:]:
            step(connection)
        if version < current_version():
            metadata.seal(connection)
        connection.execute(f"PRAGMA user_version = {current_version()}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def foreign_objects(connection: sqlite3.Connection) -> str:
    """What stands in the file's schema that no draftbench put there ("" where nothing does).

    A trigger, a view or a table with an expression of its own would run a stranger's SQL, so the
    schema must be word for word the one that the migrations make. Raises sqlite3.Error.
    """
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        fresh.text_factory = bytes
        upgrade(fresh)
        query = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
        expected = set(fresh.execute(query))
        found = set(connection.execute(query))
    finally:
        fresh.close()
    if strange := found - expected:
        kinds = {str(kind, "ascii", "replace") for kind, *_ in strange if isinstance(kind, bytes)}
        return ", ".join(sorted(kinds & {"table", "index", "view", "trigger"})) or "object"
    return "table" if expected - found else ""
