"""What a project file says of itself: its table ``meta``, and the names of the kept files.

A checksum over both stands in ``meta``, for no chain covers them. (The row ``head`` is left out:
the chain of events proves it.)
"""

from __future__ import annotations

import hashlib
import sqlite3
from typing import Any

CHECKSUM = "checksum"
HEADER = "header"
"""What SQLite's own header says where nothing else proves it: the version of the tables and that of
the library that wrote last, as "COOKIE LIBRARY"."""
_OWN = (b"head", CHECKSUM.encode())


def seal(connection: sqlite3.Connection) -> None:
    """Writes the checksum anew; called in the transaction that changed something of what it covers.
    Raises sqlite3.Error."""
    _put(connection, HEADER, header_of(connection))
    _put(connection, CHECKSUM, _checksum(connection))


def header_of(connection: sqlite3.Connection) -> str:
    """What the row :data:`HEADER` has to say for a file that this process writes."""
    (cookie,) = connection.execute("PRAGMA schema_version").fetchone()
    number = 0
    for part in sqlite3.sqlite_version_info:
        number = number * 1000 + part
    return f"{cookie} {number}"


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether all of it reads as it was written. Never raises for damage."""
    try:
        stored = value(connection, CHECKSUM)
        return stored is not None and stored == _checksum(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def is_stated(connection: sqlite3.Connection) -> bool:
    """Whether the header is what the file says of it, for this process wrote it last."""
    return value(connection, HEADER) == header_of(connection)


def value(connection: sqlite3.Connection, key: str) -> str | None:
    """One value; None where there is none. Raises sqlite3.Error."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else _bytes(row[0]).decode("utf-8", "replace")


def _put(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))


def _checksum(connection: sqlite3.Connection) -> str:
    digest = hashlib.sha256()
    rows = connection.execute("SELECT key, value FROM meta ORDER BY key")
    for key, content in rows:
        if _bytes(key) not in _OWN:
            _add(digest, key, content)
    for row in connection.execute("SELECT rowid, sha256, name, size FROM original ORDER BY rowid"):
        _add(digest, *row)
    return digest.hexdigest()


def _add(digest: Any, *values: Any) -> None:
    for each in map(_bytes, values):
        digest.update(b"%d:" % len(each))
        digest.update(each)


def _bytes(value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
