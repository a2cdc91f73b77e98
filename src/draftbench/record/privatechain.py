"""The private entries of a project file: their rows, the hash chain over them, and its check.

They are a line of their own, which nothing public follows from, so that it can stay at home. Each
entry's hash covers all of its row and the hash before; the meta table keeps how many there are, the
last number and the last hash, and a hash of the slots with the keys.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from draftbench.messages import message
from draftbench.record.event import canonical
from draftbench.record.sealing import Slot

START = bytes(32)
"""The hash before the first entry."""
HEAD_KEY = "private_head"

ADD_ENTRY = "INSERT INTO private_event VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
ADD_SLOT = "INSERT INTO private_slot VALUES (?, ?, ?, ?, ?, ?)"
SET_HEAD = "INSERT OR REPLACE INTO meta VALUES ('private_head', ?)"

_MOST_DIGITS = 15
"""Numbers of entries have fewer."""

_FAULTS = (sqlite3.Error, UnicodeDecodeError)
_COLUMNS = "seq, id, seat, kind, drafts, sealed, body, hash"
_ALL = f"SELECT {_COLUMNS} FROM private_event ORDER BY seq"  # noqa: S608  # constants only
_ONE = f"SELECT {_COLUMNS} FROM private_event WHERE seq = ?"  # noqa: S608  # constants only
_NUMBERS = "SELECT seq FROM private_event ORDER BY seq"
_SLOTS = "SELECT seat, memory, passes, lanes, salt, wrapped FROM private_slot ORDER BY seat"


@dataclass(frozen=True, slots=True)
class Row:
    """One entry as it is stored: its ``number`` (growing, with gaps where one was removed), ``id``,
    the delegation ``seat`` whose it is ("": whoever has the computer), its ``kind`` ("act", "note",
    "typing"), how many ``drafts`` the delegation has after it, and the ``body``, JSON or, where it
    is ``sealed``, what became of that."""

    number: int
    id: str
    seat: str
    kind: str
    drafts: int
    sealed: bool
    body: bytes

    @property
    def about(self) -> bytes:
        """What stands beside the body; it is sealed along with it."""
        facts = [self.number, self.id, self.seat, self.kind, self.drafts]
        return canonical(facts).encode()


@dataclass(frozen=True, slots=True)
class StoredLine:
    """The entries and slots of a file that are intact; ``damage`` as :class:`PrivateChain`."""

    rows: tuple[Row, ...] = ()
    slots: tuple[Slot, ...] = ()
    damage: str = ""


@dataclass(slots=True)
class PrivateChain:
    """``rows`` are the entries that are intact, ``lost`` how many are damaged or missing (at least
    one where anything is), ``last`` the highest number that was given, ``damage`` a sentence, empty
    where all is sound."""

    rows: list[Row] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)
    lost: int = 0
    last: int = 0
    head: bytes = START
    damage: str = ""


def link_private(before: bytes, row: Row) -> bytes:
    """The hash of an entry: sha256 over the hash before it and all that is stored of it."""
    made = hashlib.sha256(before + row.about)
    made.update(b"\1" if row.sealed else b"\0")
    made.update(hashlib.sha256(row.body).digest())
    return made.digest()


def rows_to_store(before: bytes, rows: Iterable[Row]) -> tuple[list[tuple[Any, ...]], bytes]:
    """The rows of the table, and the hash of the last."""
    made: list[tuple[Any, ...]] = []
    head = before
    for row in rows:
        head = link_private(head, row)
        facts = (row.number, row.id, row.seat, row.kind, row.drafts, int(row.sealed))
        made.append((*facts, row.body, head))
    return made, head


def slot_to_store(slot: Slot) -> tuple[Any, ...]:
    """A slot as a row of its table."""
    return (slot.seat, slot.memory, slot.passes, slot.lanes, slot.salt, slot.wrapped)


def private_head(count: int, last: int, head: bytes, slots: Sequence[Slot]) -> str:
    """What is kept in the meta table of the private line."""
    keys = hashlib.sha256()
    for slot in sorted(slots, key=lambda one: one.seat):
        keys.update(hashlib.sha256(slot.facts).digest() + hashlib.sha256(slot.wrapped).digest())
    return f"{count}:{last}:{head.hex()}:{keys.hexdigest()}"


def read_private(connection: sqlite3.Connection) -> PrivateChain:
    """The private entries of the file, checked. Never raises for damage to them."""
    chain = PrivateChain()
    found, whole = _rows(connection)
    before: tuple[bytes, ...] = (START,)
    for columns in found:
        row, stored = _row(columns)
        computed = () if row is None else tuple(link_private(one, row) for one in before)
        if row is None or stored not in computed:
            chain.lost += 1
        else:
            chain.rows.append(row)
            chain.last = row.number
        chain.head = stored
        before = tuple({stored, *computed})
    slots, slots_whole = _slots(connection)
    chain.slots = slots
    stored_head = _head(connection)
    last = _last_of(stored_head)
    chain.last = max(chain.last, last)
    computed_head = private_head(len(found), last, chain.head, slots)
    sound = whole and slots_whole and not chain.lost and stored_head == computed_head
    if not sound:
        chain.lost = max(chain.lost, 1)
        chain.damage = message(
            "The private notes and drafts are damaged; entries that are intact: {count}. "
            "Salvage the project to go on with those.",
            count=len(chain.rows),
        )
    return chain


def _rows(connection: sqlite3.Connection) -> tuple[list[tuple[Any, ...] | None], bool]:
    """The rows in order, None for one that cannot be read; and whether these are all."""
    try:
        return list(connection.execute(_ALL)), True
    except _FAULTS:
        pass
    found: list[tuple[Any, ...] | None] = []
    try:
        for (number,) in connection.execute(_NUMBERS):
            try:
                found.append(connection.execute(_ONE, (number,)).fetchone())
            except _FAULTS:
                found.append(None)
    except _FAULTS:
        pass
    return found, False


def _row(columns: tuple[Any, ...] | None) -> tuple[Row | None, bytes]:
    if columns is None:
        return None, b""
    stored = columns[-1] if isinstance(columns[-1], bytes) else b""
    try:
        number, id_, seat, kind, drafts, sealed, body, _ = columns
        if not isinstance(drafts, int) or sealed not in (0, 1) or not isinstance(body, bytes):
            return None, stored
        if not 0 < number < 10**_MOST_DIGITS:
            return None, stored
        row = Row(
            int(number), id_.decode(), seat.decode(), kind.decode(), drafts, bool(sealed), body
        )
    except (ValueError, AttributeError, TypeError):
        return None, stored
    return row, stored


def _slots(connection: sqlite3.Connection) -> tuple[list[Slot], bool]:
    slots: list[Slot] = []
    whole = True
    try:
        for seat, memory, passes, lanes, salt, wrapped in connection.execute(_SLOTS):
            numbers = all(isinstance(one, int) for one in (memory, passes, lanes))
            texts = all(isinstance(one, bytes) for one in (seat, salt, wrapped))
            try:
                slots.append(Slot(seat.decode(), memory, passes, lanes, salt, wrapped))
            except (UnicodeDecodeError, AttributeError):
                whole = False
            whole = whole and numbers and texts
    except _FAULTS:
        return slots, False
    return slots, whole


def _head(connection: sqlite3.Connection) -> str:
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = ?", (HEAD_KEY,)).fetchone()
        return "" if row is None else str(row[0].decode())
    except (*_FAULTS, AttributeError):
        return ""


def _last_of(head: str) -> int:
    last = head.split(":")[1] if ":" in head else ""
    known = last.isascii() and last.isdecimal() and len(last) < _MOST_DIGITS
    return int(last) if known else 0


def line_of(
    rows: Iterable[tuple[Any, ...]],
    slots: Iterable[tuple[Any, ...]],
    notes: Iterable[tuple[Any, ...]],
) -> StoredLine:
    """The private line of rows that were found in the pages of a damaged file; ``notes`` are those
    of an older file. Whether these are all cannot be told."""
    found = [row for row in (_row(columns)[0] for columns in rows) if row is not None]
    keys = {
        seat: Slot(_text(seat), memory, passes, lanes, salt, wrapped)
        for seat, memory, passes, lanes, salt, wrapped in slots
    }
    last = max((row.number for row in found), default=0)
    known = {row.id for row in found}
    for note in (tuple(map(_text, each)) for each in notes):
        if note[0] not in known:
            last += 1
            body = note_body(*note[1:])
            found.append(Row(last, note[0], "", "note", 0, sealed=False, body=body))
    damage = message("The file is damaged; some private notes or drafts may be lost.")
    return StoredLine(tuple(found), tuple(keys.values()), damage)


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def start_line(connection: sqlite3.Connection, notes: Iterable[tuple[str, ...]] = ()) -> None:
    """Begins the private line of a file with ``notes`` (id, at, author, about, text), which are
    nobody's in particular. Raises sqlite3.Error."""
    rows = [
        Row(number, note[0], "", "note", 0, sealed=False, body=note_body(*note[1:]))
        for number, note in enumerate(notes, 1)
    ]
    stored, head = rows_to_store(START, rows)
    connection.executemany(ADD_ENTRY, stored)
    connection.execute(SET_HEAD, (private_head(len(rows), len(rows), head, ()),))


def note_body(at: str, author: str, about: str, text: str) -> bytes:
    """The body of a note."""
    return canonical({"at": at, "author": author, "about": about, "text": text}).encode()
