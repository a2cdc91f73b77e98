"""What is whole in a damaged project whose base text is lost: nothing can be built upon that, so it
is listed in files beside the copy that was wanted."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import msgspec

from draftbench.app.history.olddrafts import sift
from draftbench.app.history.privateacts import DRAFTED
from draftbench.app.texts.files import write_bytes
from draftbench.errors import DraftbenchError, ProjectError
from draftbench.messages import counted_message, message, sentences
from draftbench.record import Record, sealing
from draftbench.record.event import Event, parse
from draftbench.record.permissions import mode_of
from draftbench.record.privatechain import Row, StoredLine
from draftbench.record.privateline import ACT, NOTE
from draftbench.record.remains import Remains

LEFT_FILE = "events left out.jsonl"
"""The name of the file with the events that did not fit, one JSON object a line."""
PRIVATE_FILE = "private words.jsonl"
"""The name of the file with private notes and drafts, one JSON object a line."""


def list_apart(
    record: Record | Remains,
    path: Path,
    out: Path,
    *,
    notes: bool,
    passphrases: Iterable[str] = (),
) -> ProjectError:
    """Writes the events of a project without a base text that are intact beside ``out`` and,
    with ``notes``, its private notes and drafts; gives the error that says so, with counts. What is
    under a passphrase stays encrypted in the list unless one of ``passphrases`` opens it."""
    events = record.salvaged() if notes else sift(record.salvaged()).events
    stored = record.private_entries() if notes else StoredLine()
    said: list[str] = [
        message(
            "The base text of “{path}” itself is damaged, so nothing can be built upon "
            "it; go back to a copy or back-up.",
            path=path.name,
        )
    ]
    if events:
        listed = _free(out, LEFT_FILE)
        write_bytes(listed, as_lines(events), mode=mode_of(path))
        said.append(
            message(
                "Intact events, listed in “{file}”: {n}; lost: at least {lost}.",
                file=listed.name,
                n=len(events),
                lost=len(record.lost()),
            )
        )
    if stored.rows:
        said += _list_private(stored, path, out, tuple(passphrases))
    return ProjectError(sentences(*said))


def list_drafts(events: Sequence[Event], path: Path, out: Path) -> str:
    """Lists events beside ``out`` that did not fit and may hold words of drafts; gives the name of
    that file."""
    listed = _free(out, PRIVATE_FILE)
    write_bytes(listed, as_lines(events), mode=mode_of(path))
    return listed.name


def _free(out: Path, name: str) -> Path:
    """Where a list with that name comes beside ``out``: at a name at which nothing stands, for an
    earlier list may hold more."""
    own = Path(name)
    listed, number = out.with_name(f"{out.stem} - {name}"), 2
    while os.path.lexists(listed):
        listed = out.with_name(f"{out.stem} - {own.stem} {number}{own.suffix}")
        number += 1
    return listed


def _list_private(
    stored: StoredLine, path: Path, out: Path, passphrases: Sequence[str]
) -> Iterable[str]:
    """Lists the private words; gives what is said of them."""
    keys = dict(_keys(stored, passphrases))
    rows = [_opened(row, keys.get(row.seat)) for row in stored.rows]
    rows.sort(key=lambda row: row.number)
    slots = stored.slots if any(row.sealed for row in rows) else ()
    locks = [{"kind": "lock", **msgspec.to_builtins(slot)} for slot in slots]
    lines = [msgspec.json.encode(one, order="sorted") for one in (*map(_told, rows), *locks)]
    listed = _free(out, PRIVATE_FILE)
    write_bytes(listed, b"".join(line + b"\n" for line in lines), mode=mode_of(path))
    notes = sum(row.kind == NOTE for row in rows)
    yield message(
        "Intact private words, listed in “{file}”: {drafts} and {notes}; others may be lost.",
        file=listed.name,
        drafts=counted_message("{n} private draft", "{n} private drafts", n=_drafts(rows)),
        notes=counted_message("{n} private note", "{n} private notes", n=notes),
    )
    yield from _locked(rows, stored)


def _locked(rows: Sequence[Row], stored: StoredLine) -> Iterable[str]:
    seats = {slot.seat for slot in stored.slots}
    locked = [row.seat in seats for row in rows if row.sealed]
    if any(locked):
        yield message(
            "Entries of that list under a passphrase and still encrypted: {n} of {total}; to read "
            "them, set DRAFTBENCH_PASSPHRASE_FILE to the name of a file that holds the passphrase, "
            "and salvage again.",
            n=sum(locked),
            total=len(rows),
        )
    if not all(locked):
        yield message(
            "Entries of that list encrypted by a key that is lost, which nobody can read any more: "
            "{n} of {total}.",
            n=locked.count(False),
            total=len(rows),
        )


def _keys(stored: StoredLine, passphrases: Sequence[str]) -> Iterable[tuple[str, bytes]]:
    for slot in stored.slots:
        for words in passphrases:
            with suppress(DraftbenchError):
                yield slot.seat, sealing.unwrap(slot, words)


def _opened(row: Row, key: bytes | None) -> Row:
    body = sealing.unseal(key, row.body, row.about) if row.sealed and key is not None else None
    return row if body is None else replace(row, sealed=False, body=body)


def _drafts(rows: Sequence[Row]) -> int:
    """How many drafts were begun in these rows; of what is locked, no more than its rows say."""
    acts = [row for row in rows if row.kind == ACT]
    begun = [row for row in acts if not row.sealed and _content(row).get("kind") == DRAFTED]
    locked = {row.seat: row.drafts for row in acts if row.sealed}
    return len(begun) + sum(locked.values())


def _content(row: Row) -> dict[str, Any]:
    with suppress(ValueError):
        found = parse(row.body)
        if isinstance(found, dict):
            return found
    return {"body": base64.b64encode(row.body).decode()}


def _told(row: Row) -> dict[str, Any]:
    facts = {"number": row.number, "id": row.id, "seat": row.seat, "kind": row.kind}
    if row.sealed:
        sealed = base64.b64encode(row.body).decode()
        return {**facts, "drafts": row.drafts, "locked": True, "sealed": sealed}
    return {**facts, "locked": False, "content": _content(row)}


def as_lines(events: Sequence[Event]) -> bytes:
    """Events as lines of JSON."""
    return b"".join(map(_line, events))


def _line(event: Event) -> bytes:
    """An event as a line of JSON. What is nested too deep to be written is left out of it."""
    try:
        data = {field.name: getattr(event, field.name) for field in fields(event)}
        return msgspec.json.encode(data, order="sorted") + b"\n"
    except RecursionError:
        return _line(replace(event, payload={}))
