"""The rescue copy: a new file from what an open record holds, beside one that was overwritten."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import Any

from draftbench.messages import message
from draftbench.record import rawpages, schema, store
from draftbench.record.chain import START, head_text, link
from draftbench.record.event import Event, canonical
from draftbench.record.failures import FAULTS
from draftbench.record.holdings import Holdings, Text, small_tables
from draftbench.record.sidefiles import journals

ADD_EVENT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_OF_A_RESCUE = re.compile(r" \(rescued \d{4}-\d{2}-\d{2}\)(?: \d+)?$")
SET_HEAD = "INSERT OR REPLACE INTO meta VALUES ('head', ?)"


def free_name(path: Path) -> Path:
    """Where the rescue copy of the project at ``path`` goes; one of a rescue copy is named as that
    of the first project."""
    stem = f"{_OF_A_RESCUE.sub('', path.stem)} (rescued {datetime.now().astimezone():%Y-%m-%d})"
    made, number = path.with_name(f"{stem}{path.suffix}"), 1
    while made.exists() or any(journal.exists() for journal in journals(made)):
        number += 1
        made = path.with_name(f"{stem} {number}{path.suffix}")
    return made


def copies_with(path: Path, ending: str) -> tuple[Path, ...]:
    """The rescue copies of the project at ``path`` beside which there is a file of their name and
    that ``ending``, or what a program left of one that ended while it wrote it; the copies
    themselves may be gone."""
    begun = f" (rescued *{escape(path.suffix + ending)}"
    names = {
        found.name.removeprefix(before).rpartition(ending)[0]
        for before, after in (("", ""), (".", ".*.tmp"))
        for found in path.parent.glob(f"{before}{escape(path.stem)}{begun}{after}")
    }
    copies = [path.with_name(name) for name in sorted(names) if name]
    return tuple(one for one in copies if _OF_A_RESCUE.sub("", one.stem) == path.stem)


def sentence(path: Path, made: Path, lost: Sequence[str]) -> str:
    """What happened, and where everything is now."""
    if lost:
        return message(
            "“{path}” was overwritten by another program while it was open. Everything "
            "you did is saved in “{made}” beside it, and you go on working there, but "
            "kept files are lost: {lost}; add them again.",
            path=path.name,
            made=made.name,
            lost=tuple(lost),
        )
    return message(
        "“{path}” was overwritten by another program while it was open. Everything "
        "you did is saved in “{made}” beside it, and you go on working there; "
        "“{path}” was left as the other program wrote it.",
        path=path.name,
        made=made.name,
    )


def event_rows(
    events: Iterable[Event], head: bytes = START, size: int = 0
) -> Iterator[tuple[Any, ...]]:
    """The rows of events that follow on ``size`` others with the hash ``head``; the last value is
    the hash of each."""
    for event in events:
        payload = canonical(event.payload)
        head, size = link(head, event, payload), size + 1
        yield size, event.id, event.at, event.actor, event.kind, payload, event.undoes, head


def write(
    path: Path,
    events: Iterable[Event],
    held: Holdings,
    read: Callable[[str], bytes | None],
    *,
    mode: int,
) -> tuple[str, ...]:
    """A new file at ``path`` with everything; ``read`` gives the bytes of a kept file that is not
    held (None: lost). Gives the names of the kept files that are
    lost. Raises sqlite3.Error or OSError, and then leaves nothing."""
    head, size = START, 0
    lost: list[str] = []
    with store.replacing(path, mode=mode) as draft, closing(store.connect(draft, "rw")) as made:
        made.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.upgrade(made)
        made.execute("BEGIN IMMEDIATE")
        for row in event_rows(events):
            made.execute(ADD_EVENT, row)
            size, head = row[0], row[-1]
        keyed = dict(small_tables(made))
        for table, rows in held.rows.items():
            if rows:
                insert = _insertion(made, table, numbered=not keyed[table])
                made.executemany(insert, map(_values, rows))
        for digest, name, count in held.kept:
            data = held.files.get(digest)
            data = read(digest) if data is None else data
            if data is None:
                lost.append(name)
            else:
                made.execute(
                    "INSERT INTO original VALUES (?, ?, ?, ?)", (digest, name, count, data)
                )
        made.execute(SET_HEAD, (head_text(size, head),))
        made.execute("COMMIT")
        store.seal_copy(made)
    return tuple(lost)


def _insertion(connection: sqlite3.Connection, table: str, *, numbered: bool) -> str:
    cursor = connection.execute(f'SELECT * FROM "{table}" LIMIT 0')  # noqa: S608  # our names
    names = [f'"{column[0]}"' for column in cursor.description]
    names = ["rowid", *names] if numbered else names
    places = ", ".join("?" * len(names))
    return f'INSERT OR REPLACE INTO "{table}" ({", ".join(names)}) VALUES ({places})'  # noqa: S608  # our names


def file_reader(path: Path, connection: sqlite3.Connection | None) -> Callable[[str], bytes | None]:
    """How a kept file is read from a file that was overwritten: as SQLite still gives it, else from
    its pages. Only whole ones are given."""
    found: dict[str, bytes] = {}
    looked = False

    def read(sha256: str) -> bytes | None:
        nonlocal looked
        if connection is not None:
            with suppress(*FAULTS):
                query = "SELECT data FROM original WHERE sha256 = ?"
                row = connection.execute(query, (sha256,)).fetchone()
                if row is not None and _is(sha256, row[0]):
                    data: bytes = row[0]
                    return data
        if not looked:
            looked = True
            with suppress(*FAULTS):
                found.update((each.sha256, each.data) for each in rawpages.scan(path).files)
        return found.get(sha256)

    return read


def _is(sha256: str, data: object) -> bool:
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == sha256


def _values(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """The values as they were stored."""
    return tuple(value.decode() if isinstance(value, Text) else value for value in row)
