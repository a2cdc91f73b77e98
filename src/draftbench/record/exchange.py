"""Events by file: a zip of JSON lines that two records can give each other.

Inside: ``events.jsonl`` (one event a line), the kept files as ``originals/SHA256``, and
``manifest.json`` with the hashes of all of them. Events form a set keyed by their random ids:
taking in the same file twice, or files in any order, gives the same set. Private notes are not in
it.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from pathlib import Path
from typing import Any

from draftbench.errors import InputError, UsageError
from draftbench.record import failures, store
from draftbench.record.event import PAYLOAD_LIMIT, Event, canonical, instant, parse
from draftbench.record.file import ORIGINAL_LIMIT, Record

FORMAT = "draftbench events"
VERSION = 1

_EVENTS_LIMIT = 512 * 1024 * 1024
_MANIFEST_LIMIT = 4 * 1024 * 1024
_TOTAL_LIMIT = 1024 * 1024 * 1024
_MEMBERS_LIMIT = 2000
_CHUNK = 1024 * 1024
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_ID = re.compile(r"[0-9a-f]{32}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_FIELDS = {"id", "at", "actor", "kind", "payload", "undoes"}
_MALFORMED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,  # encrypted, or (NotImplementedError) packed in an unknown way
    UsageError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)


def export_events(record: Record, out: Path) -> None:
    """Writes the events and kept files of ``record`` to ``out``. The same record gives the same
    bytes. Raises OutputError, and then leaves what was at ``out``."""
    lines = [
        canonical({name: getattr(event, name) for name in sorted(_FIELDS)})
        for event in record.events()
    ]
    events = "".join(line + "\n" for line in lines).encode()
    originals = record.originals()
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "title": record.title,
        "events": {"count": len(lines), "sha256": hashlib.sha256(events).hexdigest()},
        "originals": [{"name": kept.name, "sha256": kept.sha256} for kept in originals],
    }
    with (
        failures.writing(out),
        store.replacing(out.absolute()) as draft,
        zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        _put(archive, "manifest.json", canonical(manifest).encode())
        _put(archive, "events.jsonl", events)
        for kept in originals:
            _put(archive, f"originals/{kept.sha256}", record.original(kept.sha256))


def import_events(record: Record, source: Path) -> tuple[Event, ...]:
    """Takes the events and kept files of ``source`` into ``record``; gives the events that are
    new in it. Raises InputError where the file is not one of these, damaged or too large, and
    then nothing was taken in."""
    try:
        with zipfile.ZipFile(source) as archive:
            events, originals = _read(archive, source.name)
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        raise failures.unreadable(source, error) from error
    except _MALFORMED as error:
        raise _bad(source.name) from error
    for name, data in originals:
        record.store_original(name, data)
    return record.adopt(events)


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    facts = zipfile.ZipInfo(name, _FIRST_DAY)
    facts.compress_type = zipfile.ZIP_DEFLATED
    facts.external_attr = 0o644 << 16
    archive.writestr(facts, data)


def _read(archive: zipfile.ZipFile, name: str) -> tuple[tuple[Event, ...], list[tuple[str, bytes]]]:
    if len(archive.infolist()) > _MEMBERS_LIMIT:
        raise _too_large(name)
    manifest = parse(_member(archive, "manifest.json", _MANIFEST_LIMIT, name).decode())
    if manifest["format"] != FORMAT:
        raise _bad(name)
    if manifest["version"] > VERSION:
        msg = f"'{name}' was made by a newer draftbench; update draftbench to take it in."
        raise InputError(msg)
    data = _member(archive, "events.jsonl", _EVENTS_LIMIT, name)
    if hashlib.sha256(data).hexdigest() != manifest["events"]["sha256"]:
        raise _bad(name)
    events = tuple(_event(line) for line in data.decode().split("\n") if line)
    left = _TOTAL_LIMIT - len(data)
    originals = []
    for kept in manifest["originals"]:
        digest, title = kept["sha256"], kept["name"]
        if not _SHA256.fullmatch(digest) or not isinstance(title, str):
            raise _bad(name)
        content = _member(archive, f"originals/{digest}", min(ORIGINAL_LIMIT, left), name)
        if hashlib.sha256(content).hexdigest() != digest:
            raise _bad(name)
        left -= len(content)
        originals.append((title, content))
    return events, originals


def _member(archive: zipfile.ZipFile, member: str, limit: int, name: str) -> bytes:
    """The bytes of a member, counted while they are unpacked: the sizes in a zip may lie."""
    parts: list[bytes] = []
    size = 0
    with archive.open(member) as stream:
        while part := stream.read(_CHUNK):
            size += len(part)
            if size > limit:
                raise _too_large(name)
            parts.append(part)
    return b"".join(parts)


def _event(line: str) -> Event:
    data: dict[str, Any] = parse(line)
    undoes = data["undoes"]
    texts = (data["at"], data["actor"], data["kind"])
    sound = (
        set(data) == _FIELDS
        and _ID.fullmatch(data["id"])
        and all(isinstance(text, str) and len(text) <= 500 for text in texts)
        and instant(data["at"]) == data["at"]
        and (undoes is None or _ID.fullmatch(undoes))
        and isinstance(data["payload"], dict)
        and len(line) <= PAYLOAD_LIMIT
    )
    if not sound:
        msg = "not an event"
        raise ValueError(msg)
    return Event(data["id"], *texts, data["payload"], undoes)


def _bad(name: str) -> InputError:
    return InputError(
        f"'{name}' is not a file of draftbench events, or it is damaged; ask who sent it to export "
        "it again."
    )


def _too_large(name: str) -> InputError:
    return InputError(f"'{name}' unpacks to more than draftbench takes in; nothing was taken in.")
