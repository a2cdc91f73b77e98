"""The rows of a project file, read from its pages where SQLite refuses the file: one that was cut
off, or whose tables are damaged (SQLite file format, 1.5 to 1.6 and 2.1).

Every page of the file and of the journal beside it is looked through for rows of the kinds that we
know, whatever says that it belongs to a table. A row is given only where all of it is there, on
this page and on those on which it goes on. Whether its content is right is for others to prove (the
chain of events, the hash of a file).
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import NoneType
from typing import Any

_MAGIC = b"SQLite format 3\0"
_USUAL = 4096
_LEAF = 0x0D
_HEADER = 100
_WAL_HEADER, _FRAME = 32, 24
_MOST_COLUMNS = 8
_EVENT_START = re.compile(rb"[\x08-\x0e]\x00\x4d\x43")
"""How the header of an event's record begins: its size, no value in place of the number of the row,
an id of 32 and a time of 27 characters."""
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_ID = re.compile(rb"[0-9a-f]{32}")
_DIGEST = re.compile(rb"[0-9a-f]{64}")
_HASH = 32
_LONGEST_LENGTH = 4
"""Bytes that say how long a row is: 28 bits."""
_SIZES = frozenset(1 << power for power in range(9, 16))
_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of the values of the kinds 0 to 9; the others are blobs and texts."""

_PRIVATE_KINDS = (b"act", b"note", b"typing")

Values = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class RawFile:
    """A kept file, whole."""

    sha256: str
    name: str
    data: bytes


@dataclass(slots=True)
class Found:
    """What the pages hold: ``events`` as rows of the table (all that were found for a number, which
    may differ), kept ``files`` that are whole, the names of those of which only a part is there
    (``parts``), and rows that look like ``signatures``, private ``notes`` (of older files), entries
    of the private line (``private``, by their numbers) and their ``slots``."""

    events: dict[int, list[Values]] = field(default_factory=dict)
    files: list[RawFile] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    signatures: list[Values] = field(default_factory=list)
    notes: list[Values] = field(default_factory=list)
    private: dict[int, Values] = field(default_factory=dict)
    slots: list[Values] = field(default_factory=list)


def scan(path: Path) -> Found:
    """Looks through the file at ``path`` and the journal beside it. Raises OSError."""
    journal = path.with_name(path.name + "-wal")
    return _Scan(path.read_bytes(), journal.read_bytes() if journal.exists() else b"").found


class _Scan:
    """One look through the pages of a file and its journal."""

    def __init__(self, data: bytes, wal: bytes) -> None:
        self.found = Found()
        self._size = size = page_size(data, wal)
        self._seen: set[Values] = set()
        self._parts: dict[str, str] = {}
        main = {at // size + 1: data[at : at + size] for at in range(0, len(data), size)}
        frames = list(_frames(wal, size))
        newest = main | dict(frames)
        for number, page in main.items():
            self._look(page, _HEADER if number == 1 else 0, (main, newest))
        for number, page in frames:
            self._look(page, _HEADER if number == 1 else 0, (newest,))
        whole = {each.sha256 for each in self.found.files}
        self.found.parts += [name for sha, name in self._parts.items() if sha not in whole]

    def _look(self, page: bytes, at: int, places: tuple[dict[int, bytes], ...]) -> None:
        """Takes the rows of a page, which begins ``at`` a byte of it."""
        cells = set(_cells(page, at))
        cells.update(_cells_of_events(page))
        for cell in sorted(cells):
            for pages in places:
                with suppress(IndexError, struct.error, ValueError):
                    length, begin = _varint(page, cell)
                    row, begin = _varint(page, begin)
                    payload, whole = self._payload(page, begin, length, pages)
                    values = _values(payload, whole=whole)
                    if self._take(row, values, whole=whole) and whole:
                        break

    def _payload(
        self, page: bytes, begin: int, length: int, pages: dict[int, bytes]
    ) -> tuple[bytes, bool]:
        """The record of a cell, and whether all of it is there."""
        usable = self._size
        if length <= usable - 35:
            local = page[begin : begin + length]
            return local, len(local) == length
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= usable - 35 else least
        payload = bytearray(page[begin : begin + here])
        if len(payload) < here:
            return bytes(payload), False
        (following,) = struct.unpack_from(">I", page, begin + here)
        gone = set[int]()
        while len(payload) < length and following in pages and following not in gone:
            gone.add(following)
            more = pages[following]
            wanted = min(length - len(payload), usable - 4)
            if len(more) < 4 + wanted:
                break
            payload += more[4 : 4 + wanted]
            (following,) = struct.unpack_from(">I", more, 0)
        return bytes(payload), len(payload) == length

    def _take(self, number: int, values: Values, *, whole: bool) -> bool:
        """Keeps a row whose kind is known."""
        if _is_original(values):
            digest, name = values[0].decode(), values[1].decode("utf-8", "replace")
            data = values[3]
            if whole and hashlib.sha256(data).hexdigest() == digest:
                if (digest,) not in self._seen:
                    self._seen.add((digest,))
                    self.found.files.append(RawFile(digest, name, data))
                return True
            self._parts[digest] = name
            return False
        if not whole or (number, *values) in self._seen:
            return False
        if _is_event(values):
            self.found.events.setdefault(number, []).append((number, *values[1:]))
        elif _is_signature(values):
            self.found.signatures.append(values)
        elif _is_note(values):
            self.found.notes.append(values)
        elif _is_private(values):
            self.found.private[number] = (number, *values[1:])
        elif _fits(values, _SLOT):
            self.found.slots.append(values)
        else:
            return False
        self._seen.add((number, *values))
        return True


def page_size(data: bytes, wal: bytes) -> int:
    """As the header says it, or the journal; the usual one where neither can be right."""
    said = struct.unpack_from(">H", data, 16)[0] if data.startswith(_MAGIC) else 0
    if len(wal) >= _WAL_HEADER and said not in _SIZES:
        said = struct.unpack_from(">I", wal, 8)[0]
    return said if said in _SIZES else _USUAL


def _frames(wal: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """The pages in a journal, of this turn and of former ones: a row is proved by itself."""
    for at in range(_WAL_HEADER, len(wal), _FRAME + size):
        if len(wal) > at + _FRAME:
            yield struct.unpack_from(">I", wal, at)[0], wal[at + _FRAME : at + _FRAME + size]


def _cells(page: bytes, at: int) -> list[int]:
    """Where cells begin, as the head of a leaf of a table says."""
    if len(page) < at + 8 or page[at] != _LEAF:
        return []
    (count,) = struct.unpack_from(">H", page, at + 3)
    count = min(count, (len(page) - at - 8) // 2)
    starts = struct.unpack_from(f">{count}H", page, at + 8)
    return [start for start in starts if start < len(page)]


def _cells_of_events(page: bytes) -> Iterator[int]:
    """Where cells of events may begin, found by how such a row looks, for the head of the page may
    be damaged. Before the record stand the number of the row and, before that, its length."""
    for match in _EVENT_START.finditer(page):
        begin = match.start() - 1
        while begin > 0 and page[begin - 1] & 0x80:  # before it ends the length
            begin -= 1
        for size in range(1, _LONGEST_LENGTH + 1):
            if begin < size or (size > 1 and not page[begin - size] & 0x80):
                break
            yield begin - size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, at + step + 1
    raise ValueError


def _values(payload: bytes, *, whole: bool) -> Values:
    """The values of a record (texts as bytes); raises ValueError where it is none, or none of ours.
    Where it is not ``whole``, the last ones may be short."""
    size, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < size:
        kind, at = _varint(payload, at)
        kinds.append(kind)
        if len(kinds) > _MOST_COLUMNS or kind in (10, 11):
            raise ValueError
    values: list[Any] = []
    for kind in kinds:
        length = _LENGTHS[kind] if kind < len(_LENGTHS) else (kind - 12) // 2
        part = payload[at : at + length]
        at += length
        if kind == 0:
            values.append(None)
        elif kind < len(_LENGTHS):
            values.append(int.from_bytes(part, "big", signed=True) if kind < 8 else kind - 8)
        else:
            values.append(part)
    if whole and at != len(payload):
        raise ValueError
    return tuple(values)


_Types = Sequence[type | tuple[type, ...]]
_EVENT: _Types = (NoneType, *[bytes] * 5, (bytes, NoneType), bytes)
_ORIGINAL = (bytes, bytes, int, bytes)
_PRIVATE: _Types = (NoneType, *[bytes] * 3, int, int, bytes, bytes)
_SLOT = (bytes, int, int, int, bytes, bytes)
_FIVE = (bytes,) * 5
"""The types of the columns of each kind of row; of signatures and of private notes."""


def _fits(values: Values, types: _Types) -> bool:
    return len(values) == len(types) and all(map(isinstance, values, types))


def _is_event(values: Values) -> bool:
    return _fits(values, _EVENT) and len(values[7]) == _HASH


def _is_original(values: Values) -> bool:
    return _fits(values, _ORIGINAL) and _DIGEST.fullmatch(values[0]) is not None


def _is_signature(values: Values) -> bool:
    return _fits(values, _FIVE) and _ID.fullmatch(values[0]) is not None and len(values[1]) == _HASH


def _is_note(values: Values) -> bool:
    return _fits(values, _FIVE) and _TIME.fullmatch(values[1]) is not None


def _is_private(values: Values) -> bool:
    return _fits(values, _PRIVATE) and values[3] in _PRIVATE_KINDS and len(values[7]) == _HASH
