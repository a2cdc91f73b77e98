"""Events by file: a zip of JSON lines that two records can give each other.

Inside: ``events.jsonl`` (one event a line), ``signatures.jsonl`` (one signature a line), the kept
files as ``originals/SHA256``, and ``manifest.json`` with the hashes of all of them and the id of
the event with which the record begins. Files of the time before signatures have none. Events form a
set keyed by their random ids: taking in the same file twice, or files in any order, gives the same
set. Private notes are not in it.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from draftbench.errors import InputError, OutputError, UsageError
from draftbench.messages import message
from draftbench.record import failures, store
from draftbench.record.event import (
    PAYLOAD_LIMIT,
    Event,
    PackedEvent,
    canonical,
    instant,
    parse,
)
from draftbench.record.file import ORIGINAL_LIMIT, Record
from draftbench.record.filewatch import first_bytes
from draftbench.record.signatures import KEY_SIZE, SIGNATURE_SIZE, Signature

FORMAT = "draftbench events"
VERSION = 1

_EVENTS_LIMIT = 512 * 1024 * 1024
_SIGNATURES_LIMIT = 128 * 1024 * 1024
_MANIFEST_LIMIT = 4 * 1024 * 1024
_TOTAL_LIMIT = 1024 * 1024 * 1024
_MEMBERS_LIMIT = 2000
_MAX_RATIO = 200
"""Unpacked to packed size of one file in it, where it is larger than ``_RATIO_COUNTS_FROM``."""
_RATIO_COUNTS_FROM = 16 * 1024 * 1024
_BUDGET = 128 * 1024 * 1024
"""The memory in bytes that what is in a small file may take."""
_BUDGET_FOR_BYTE = 200
"""How much more of it each byte of the file allows: a large file may hold much."""
_CHUNK = 1024 * 1024
_ZIP = b"PK\x03\x04"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_ID = re.compile(r"[0-9a-f]{32}")
_LONGEST = 500
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


@dataclass(frozen=True, slots=True)
class Sent:
    """What somebody sent: its ``events`` in the order of their record, kept files as (name,
    bytes), the id of the event with which that record ``begins``, and signatures, not checked, by
    the ids of their events."""

    events: tuple[Event, ...]
    originals: tuple[tuple[str, bytes], ...]
    begins: str
    signatures: Mapping[str, Signature] = field(default_factory=dict)


def export_events(
    record: Record,
    out: Path,
    after: int = 0,
    signatures: Mapping[str, Signature] | None = None,
    leave_out: Collection[str] = (),
) -> None:
    """Writes the events of ``record`` that come after the first ``after``, without those with an id
    of ``leave_out``, the kept files that they name (from the beginning: all of them) and their
    ``signatures`` (None: as they are kept) to ``out``. Nothing of the private line is among them.
    The same record gives the same bytes. Raises OutputError, also where something else than such a
    file is at ``out``, and then leaves what was there."""
    if out.exists() and not _is_one(out):
        raise OutputError(
            "“{path}” already exists and is no file of draftbench events, so it was not written "
            "over; choose another name.",
            path=out.name,
        )
    going = [event for event in record.events()[after:] if event.id not in leave_out]
    begins = next((event.id for event in record.events()), "")
    kept_of = record.signatures() if signatures is None else signatures
    signed = "".join(
        canonical({"event": one.event, "key": one.key.hex(), "sig": one.sig.hex()}) + "\n"
        for event in going
        if (one := kept_of.get(event.id)) is not None and one.sig
    ).encode()
    lines = [canonical({name: getattr(event, name) for name in sorted(_FIELDS)}) for event in going]
    text = "".join(line + "\n" for line in lines)
    events = text.encode()
    originals = [one for one in record.originals() if not after or one.sha256 in text]
    manifest = {
        "begins": begins,
        "format": FORMAT,
        "version": VERSION,
        "title": record.title,
        "events": {"count": len(lines), "sha256": hashlib.sha256(events).hexdigest()},
        "originals": [{"name": kept.name, "sha256": kept.sha256} for kept in originals],
        "signatures": {
            "count": signed.count(b"\n"),
            "sha256": hashlib.sha256(signed).hexdigest(),
        },
    }
    with (
        failures.writing(out),
        store.replacing(out.absolute()) as draft,
        zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        _put(archive, "manifest.json", canonical(manifest).encode())
        _put(archive, "events.jsonl", events)
        _put(archive, "signatures.jsonl", signed)
        for kept in originals:
            _put(archive, f"originals/{kept.sha256}", record.original(kept.sha256))


def read_events(source: Path) -> Sent:
    """What is in such a file. Raises InputError where it is not one of these, damaged or too
    large."""
    try:
        with zipfile.ZipFile(source) as archive:
            return _read(_Package(archive, source.name, source.stat().st_size))
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        raise failures.unreadable(source, error) from error
    except _MALFORMED as error:
        raise _bad(source.name) from error


def _is_one(path: Path) -> bool:
    """Whether what is at ``path`` is such a file, or a folder, which others refuse."""
    try:
        if path.is_dir():
            return True
        if not path.is_file() or first_bytes(path, len(_ZIP)) != _ZIP:
            return False
        with zipfile.ZipFile(path) as archive:
            return {"manifest.json", "events.jsonl"} <= set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    facts = zipfile.ZipInfo(name, _FIRST_DAY)
    facts.compress_type = zipfile.ZIP_DEFLATED
    facts.external_attr = 0o644 << 16
    archive.writestr(facts, data)


class _Package:
    """The files of a zip of ``size`` bytes, unpacked in pieces as long as the memory that is
    allowed for it lasts. The sizes that a zip tells may lie: nothing here builds on them."""

    def __init__(self, archive: zipfile.ZipFile, name: str, size: int) -> None:
        self.name = name
        self._archive = archive
        self._size = size
        self._left = _BUDGET + _BUDGET_FOR_BYTE * size
        if len(archive.infolist()) > _MEMBERS_LIMIT:
            raise _too_large(name)

    def member(self, member: str, limit: int) -> bytes:
        """The bytes of a file in it, ``limit`` at most."""
        info = self._archive.getinfo(member)
        packed = min(info.compress_size, self._size)
        most = min(limit, max(_RATIO_COUNTS_FROM, _MAX_RATIO * packed))
        unpacked = io.BytesIO()
        with self._archive.open(info) as stream:
            while part := stream.read(_CHUNK):
                self._take(len(part))
                if unpacked.tell() + len(part) > most:
                    raise _too_large(self.name)
                unpacked.write(part)
        return unpacked.getvalue()

    def text(self, data: bytes) -> str:
        """The JSON in ``data``, if reading it takes no more than what is left: 80 for what a sign
        may begin, twice its bytes, and four times more where they may be of any script."""
        signs = data.count(b",") + data.count(b"[") + data.count(b"{")
        self._take(80 * signs + (2 if data.isascii() else 6) * len(data))
        return data.decode()

    def lines(self, data: bytes) -> Iterator[str]:
        """The lines of ``data``, one after the other."""
        start = 0
        while start < len(data):
            end = data.find(b"\n", start)
            end = len(data) if end < 0 else end
            if end > start:
                yield self.text(data[start:end])
            start = end + 1

    def _take(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise _too_large(self.name)


def _read(package: _Package) -> Sent:
    name = package.name
    manifest = parse(package.text(package.member("manifest.json", _MANIFEST_LIMIT)))
    if manifest["format"] != FORMAT:
        raise _bad(name)
    if manifest["version"] > VERSION:
        raise InputError(
            "“{name}” was made by a newer draftbench; update draftbench to take it in.", name=name
        )
    data = package.member("events.jsonl", _EVENTS_LIMIT)
    if hashlib.sha256(data).hexdigest() != manifest["events"]["sha256"]:
        raise _bad(name)
    events = tuple(_event(line, n, name) for n, line in enumerate(package.lines(data), 1))
    left = _TOTAL_LIMIT - len(data)
    originals = []
    for kept in manifest["originals"]:
        digest, title = kept["sha256"], kept["name"]
        if not _SHA256.fullmatch(digest) or not isinstance(title, str):
            raise _bad(name)
        content = package.member(f"originals/{digest}", min(ORIGINAL_LIMIT, left))
        if hashlib.sha256(content).hexdigest() != digest:
            raise _bad(name)
        left -= len(content)
        originals.append((title, content))
    begins = manifest.get("begins", events[0].id if events else "")
    if not isinstance(begins, str):
        raise _bad(name)
    return Sent(events, tuple(originals), begins, _signatures(package, manifest))


def _signatures(package: _Package, manifest: dict[str, Any]) -> dict[str, Signature]:
    if "signatures" not in manifest:
        return {}
    data = package.member("signatures.jsonl", _SIGNATURES_LIMIT)
    if hashlib.sha256(data).hexdigest() != manifest["signatures"]["sha256"]:
        raise _bad(package.name)
    found: dict[str, Signature] = {}
    for line in package.lines(data):
        one = parse(line)
        event, key, sig = one["event"], bytes.fromhex(one["key"]), bytes.fromhex(one["sig"])
        if not _ID.fullmatch(event) or (len(key), len(sig)) != (KEY_SIZE, SIGNATURE_SIZE):
            raise _bad(package.name)
        found[event] = Signature(event, key, sig)
    return found


def _event(line: str, number: int, name: str) -> Event:
    """The event of a line; ``number`` is its place in the file of that ``name``, from 1."""
    try:
        data = parse(line)
    except ValueError as error:
        deep = isinstance(error.__cause__, RecursionError)
        wrong = message("is nested too deep") if deep else message("is not JSON")
        raise _no_event(name, number, wrong) from error
    why = message("is too long") if len(line) > PAYLOAD_LIMIT else _wrong_in(data)
    if why:
        raise _no_event(name, number, why)
    data["payload"] = canonical(data["payload"]).encode()
    return PackedEvent(*(data[one] for one in ("id", "at", "actor", "kind", "payload", "undoes")))


def _wrong_in(data: Any) -> str:
    """What is wrong in the values of an event, the rest of a sentence; empty where nothing is."""
    if not isinstance(data, dict):
        return message("is not a JSON object")
    if lacks := sorted(_FIELDS - data.keys()):
        return message("lacks “{key}”", key=lacks[0])
    if data.keys() - _FIELDS:
        return message("has a value that events do not have")
    for one in ("id", "undoes"):
        is_id = isinstance(data[one], str) and _ID.fullmatch(data[one])
        if not is_id and (one, data[one]) != ("undoes", None):
            return message("has no id in “{key}”", key=one)
    for one in ("at", "actor", "kind"):
        if not isinstance(data[one], str):
            return message("does not say “{key}” as a text", key=one)
        if len(data[one]) > _LONGEST:
            return message("says too much in “{key}”", key=one)
    if not _is_moment(data["at"]):
        return message("has no UTC time in “at”")
    return "" if isinstance(data["payload"], dict) else message("has no object in “payload”")


def _is_moment(at: str) -> bool:
    try:
        return instant(at) == at
    except UsageError:
        return False


def _no_event(name: str, number: int, why: str) -> InputError:
    return InputError(
        "“{name}” is damaged or altered: event {number} in it {why}. Nothing was "
        "taken in; ask who sent it to write it again.",
        name=name,
        number=number,
        why=why,
    )


def _bad(name: str) -> InputError:
    return InputError(
        "“{name}” is not a file of draftbench events, or it is damaged; ask who "
        "sent it to export it again.",
        name=name,
    )


def _too_large(name: str) -> InputError:
    return InputError(
        "“{name}” unpacks to more than draftbench takes in; nothing was taken in.", name=name
    )
