"""What a project file holds beside its events, and what a check of it says."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass
from typing import Any, NamedTuple


class Original(NamedTuple):
    """A file kept in a record."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """A note for oneself: in the project file, in no export. ``about`` is free (a clause id)."""

    id: str
    at: str
    author: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class Integrity:
    """What a full check found. ``first_damaged_event`` is its number from 1, or None."""

    ok: bool
    first_damaged_event: int | None
    message: str


def text_of(value: Any) -> str:
    """A text column, which comes as bytes; damaged bytes are shown as such."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def structure_fault(connection: sqlite3.Connection) -> str:
    """What is wrong with the tables or the kept files, in one sentence; "" where nothing is."""
    rows = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if rows != [(b"ok",)]:
        return "All events are intact, but the file's tables are damaged; save a copy and use that."
    for digest, name, data in connection.execute("SELECT sha256, name, data FROM original"):
        whole = isinstance(data, bytes) and hashlib.sha256(data).hexdigest().encode() == digest
        if not whole:
            return f"All events are intact, but the kept file '{text_of(name)}' is damaged."
    return ""
