"""What a project file holds beside its events, and what a check of it says."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from draftbench.messages import counted_message, message, quoted
from draftbench.record import metadata
from draftbench.record.chain import Chain, read_chain
from draftbench.record.privatechain import read_private
from draftbench.record.signatures import are_as_written

HEADER_DAMAGED = message("The head of the file is damaged; salvage it and use that.")
OWN_WORDS_DAMAGED = message(
    "All events are intact, but what the file says of itself (title, date, names of kept files) is "
    "damaged; salvage it and use that."
)


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
    ``private_lost`` those that are not, as far as that can be told; ``unusable`` says of events
    that are intact why they cannot be used."""

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
    unusable: tuple[str, ...] = ()


def damaged_files_sentence(path: Path, names: Sequence[str]) -> str:
    """That kept files are damaged, and what to do."""
    listed = tuple(map(quoted, names))
    return message(
        "Kept in “{path}” and damaged: {names}. Everything else is intact; add the "
        "file again from where it came, or take it from a copy of the project.",
        path=path.name,
        names=listed,
    )


def text_of(value: Any) -> str:
    """A text column, which comes as bytes; damaged bytes are shown as such."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def checked(connection: sqlite3.Connection, missing: str = "") -> Integrity:
    """Checks the chain, the structure of the tables, what the file says of itself and the kept
    files; ``missing`` says that there was more, in a sentence. Raises sqlite3.Error where nothing
    can be read."""
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
    if missing:
        return replace(found, first_damaged_event=len(chain.events) + 1, message=missing)
    if files is None or not _structure_is_sound(connection):
        words = message(
            "All events are intact, but the file's tables are damaged; salvage it and use that."
        )
        return replace(found, message=words)
    if not metadata.is_sound(connection):
        return replace(found, message=OWN_WORDS_DAMAGED)
    if not are_as_written(connection):
        words = message(
            "All events are intact, but signatures in the file are damaged; salvage it."
        )
        return replace(found, message=words)
    if files:
        words = message(
            "All events are intact, but the kept file “{files}” is damaged.", files=files[0]
        )
        return replace(found, message=words)
    if private.damage:
        return replace(
            found, message=message("All events are intact. {damage}", damage=private.damage)
        )
    words = counted_message(
        "The event and all kept files are intact.",
        "All {n} events and all kept files are intact.",
        n=len(chain.events),
    )
    return replace(found, ok=True, message=words)


def is_as_held(connection: sqlite3.Connection, chain: Chain, damaged: Container[str]) -> bool:
    """Whether everything is sound but the kept files that were ``damaged`` before (their sha256).
    Raises sqlite3.Error."""
    return (
        chain.damage is None
        and _structure_is_sound(connection)
        and metadata.is_sound(connection)
        and all(data is not None or sha in damaged for _, sha, data in kept_files(connection))
    )


def _structure_is_sound(connection: sqlite3.Connection) -> bool:
    try:
        sound: bool = connection.execute("PRAGMA integrity_check(1)").fetchall() == [(b"ok",)]
        return sound and _values_are_of_their_kind(connection) and _indexes_can_be_read(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        return False


_KINDS = {"TEXT": "text", "BLOB": "blob", "INTEGER": "integer", "INT": "integer"}


def _values_are_of_their_kind(connection: sqlite3.Connection) -> bool:
    """Whether no text has become bytes, or the other way round: SQLite gives both."""
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for table in ("sqlite_schema", *(text_of(name) for (name,) in tables)):
        columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        named = [(text_of(column), _KINDS.get(text_of(kind))) for _, column, kind, *_ in columns]
        wrong = " OR ".join(f"typeof(\"{n}\") NOT IN ('{k}', 'null')" for n, k in named if k)
        if not wrong:
            continue
        query = f'SELECT 1 FROM "{table}" WHERE {wrong} LIMIT 1'  # noqa: S608  # our names
        if connection.execute(query).fetchone() is not None:
            return False
    return True


def _indexes_can_be_read(connection: sqlite3.Connection) -> bool:
    """True, once each index has been read: SQLite's own check passes over the page of an empty one
    that says another kind. Raises sqlite3.Error."""
    rows = connection.execute("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'")
    for index, table in [(text_of(name), text_of(table)) for name, table in rows.fetchall()]:
        query = f'SELECT 1 FROM "{table}" INDEXED BY "{index}" LIMIT 1'  # noqa: S608  # our names
        connection.execute(query).fetchone()
    return True


def _damaged_files(connection: sqlite3.Connection) -> tuple[str, ...] | None:
    """The names of kept files that are damaged; None where they cannot be gone through."""
    try:
        return tuple(name for name, _, data in kept_files(connection) if data is None)
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def kept_files(connection: sqlite3.Connection) -> Iterator[tuple[str, str, bytes | None]]:
    """Name, sha256 and bytes of every kept file; None for the bytes where they are damaged. Raises
    sqlite3.Error."""
    for digest, name, data in connection.execute("SELECT sha256, name, data FROM original"):
        whole = isinstance(data, bytes) and hashlib.sha256(data).hexdigest().encode() == digest
        yield text_of(name), text_of(digest), data if whole else None
