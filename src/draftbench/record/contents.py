"""What a project file holds beside its events, and what a check of it says."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from draftbench.record.chain import read_chain
from draftbench.record.privatechain import read_private


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
    """What a full check found. ``message`` says it in a sentence. ``first_damaged_event`` is its
    number from 1, or None, ``at`` when it was written, where that can still be read. ``intact``
    counts the events before it, ``after`` those behind it that are each intact, ``lost`` are the
    numbers of those that are damaged or missing. ``damaged_files`` are names of kept files;
    ``private_intact`` counts the private notes and acts on drafts that are intact,
    ``private_lost`` those that are not, as far as that can be told."""

    ok: bool
    first_damaged_event: int | None
    message: str
    at: str = ""
    intact: int = 0
    after: int = 0
    lost: tuple[int, ...] = ()
    damaged_files: tuple[str, ...] = ()
    private_intact: int = 0
    private_lost: int = 0


def text_of(value: Any) -> str:
    """A text column, which comes as bytes; damaged bytes are shown as such."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def checked(connection: sqlite3.Connection) -> Integrity:
    """Checks the chain, the structure of the tables and the kept files. Raises sqlite3.Error where
    nothing can be read."""
    chain = read_chain(connection)
    files = _damaged_files(connection)
    private = read_private(connection)
    found = Integrity(
        False,
        None,
        "",
        intact=len(chain.events),
        after=len(chain.rest),
        lost=tuple(chain.lost),
        damaged_files=files or (),
        private_intact=len(private.rows),
        private_lost=private.lost,
    )
    if chain.damage is not None:
        damage = chain.damage
        return replace(
            found, first_damaged_event=damage.number, message=damage.message, at=damage.at
        )
    if files is None or not _structure_is_sound(connection):
        words = "All events are intact, but the file's tables are damaged; salvage it and use that."
        return replace(found, message=words)
    if files:
        words = f"All events are intact, but the kept file '{files[0]}' is damaged."
        return replace(found, message=words)
    if private.damage:
        return replace(found, message=f"All events are intact. {private.damage}")
    words = f"All {len(chain.events)} events and all kept files are intact."
    return replace(found, ok=True, message=words)


def _structure_is_sound(connection: sqlite3.Connection) -> bool:
    try:
        return connection.execute("PRAGMA integrity_check(1)").fetchall() == [(b"ok",)]
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def _damaged_files(connection: sqlite3.Connection) -> tuple[str, ...] | None:
    """The names of kept files that are damaged; None where they cannot be gone through."""
    damaged: list[str] = []
    try:
        for digest, name, data in connection.execute("SELECT sha256, name, data FROM original"):
            whole = isinstance(data, bytes) and hashlib.sha256(data).hexdigest().encode() == digest
            if not whole:
                damaged.append(text_of(name))
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return tuple(damaged)
