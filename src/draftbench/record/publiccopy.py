"""A copy of a project for others, written without what does not go along: no byte of that is ever
in the folder of the copy."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from urllib.parse import quote_from_bytes

from draftbench.record import rescue, schema, store
from draftbench.record.chain import START, head_text
from draftbench.record.event import Event
from draftbench.record.holdings import Holdings

_PRIVATE = ("private_event", "private_slot")
_PRIVATE_HEAD = "private_head"
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"


def write_copy(
    connection: sqlite3.Connection, draft: Path, events: Sequence[Event] | None, *, private: bool
) -> None:
    """Copies what a connection sees to the empty file ``draft``: without the private line, unless
    ``private``, and with these ``events`` alone, where they are given: their chain is made anew.
    Raises sqlite3.Error."""
    if private and events is None:
        store.copy_into(connection, draft)
        return
    with closing(store.connect(draft, "rw")) as made:
        made.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.upgrade(made)
        tables = [str(name, "ascii") for (name,) in made.execute(_TABLES)]
    left_out = () if private else _PRIVATE
    place = quote_from_bytes(os.fsencode(draft.as_posix()), safe="/:")
    connection.execute("ATTACH ? AS made", (f"file:///{place.lstrip('/')}?mode=rw",))
    try:
        connection.execute("BEGIN")
        for table in tables:
            if table not in left_out and not (table == "event" and events is not None):
                connection.execute(_copying(table, private=private))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("DETACH made")
    with closing(store.connect(draft, "rw")) as made:
        if events is not None:
            _chain_anew(made, events)
        store.seal_copy(made)


def _copying(table: str, *, private: bool) -> str:
    rows = f'SELECT * FROM main."{table}"'  # noqa: S608  # our names
    if table == "meta" and not private:
        rows += f" WHERE key <> '{_PRIVATE_HEAD}'"
    elif table not in ("meta", *_PRIVATE):
        rows += " ORDER BY rowid"
    return f'INSERT OR REPLACE INTO made."{table}" {rows}'  # our names


def _chain_anew(made: sqlite3.Connection, events: Sequence[Event]) -> None:
    rows = list(rescue.event_rows(events))
    made.execute("BEGIN IMMEDIATE")
    made.executemany(rescue.ADD_EVENT, rows)
    made.execute("DELETE FROM signature WHERE event NOT IN (SELECT id FROM event)")
    made.execute(rescue.SET_HEAD, (head_text(len(rows), rows[-1][-1] if rows else START),))
    made.execute("COMMIT")


def public_part(held: Holdings, events: Sequence[Event]) -> Holdings:
    """What is held without the private line, and with the signatures of these ``events`` alone."""
    ids = {event.id for event in events}
    made = held.copied()
    made.files = held.files
    for table in _PRIVATE:
        made.rows.pop(table, None)
    meta = made.rows.get("meta", [])
    made.rows["meta"] = [row for row in meta if bytes(row[0]) != _PRIVATE_HEAD.encode()]
    signed = made.rows.get("signature", [])
    made.rows["signature"] = [row for row in signed if str(row[1], "utf-8", "replace") in ids]
    return made
