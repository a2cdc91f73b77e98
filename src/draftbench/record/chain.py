"""The hash chain over the events: every event's hash covers its own content and the hash before.

It is there because SQLite's own check sees hardly any flipped bit (measured: 2 of 200). It proves
that nothing was lost or altered by accident; it is no signature, whoever can write the file can
write a new chain.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from sys import intern
from typing import Any

from draftbench.messages import counted_message, message
from draftbench.record.event import Event, PackedEvent, parse, quoted, spelled

_SHORTEST = 100
"""Bytes that every event takes up in a file (id, time and hash alone have 91)."""

START = bytes(32)
"""The hash before the first event."""

_FAULTS = (sqlite3.Error, UnicodeDecodeError)  # the latter: SQLite quotes damaged bytes
_COLUMNS = "seq, id, at, actor, kind, payload, undoes, hash"
_SCAN = f"SELECT {_COLUMNS} FROM event WHERE seq > ? ORDER BY seq"  # noqa: S608  # constants only
_ONE = f"SELECT {_COLUMNS} FROM event WHERE seq = ?"  # noqa: S608  # constants only


@dataclass(frozen=True, slots=True)
class Damage:
    """``number`` (from 1) is the first event that is damaged or missing; ``message`` one sentence
    about it; ``at`` when it was written, where that can still be read."""

    number: int
    message: str
    at: str = ""


@dataclass(slots=True)
class Chain:
    """The events of a file as far as they are sound.

    ``events`` are those before the first damage, ``rest`` those after it that are each intact,
    ``lost`` the numbers of those that are damaged or missing. ``head`` is the hash of the last
    event in ``events``. ``unproved`` are numbers of events in ``rest`` whose predecessor is lost
    (:func:`chain_of`), ``doubtful`` events of which it is not known whether they or those before
    them are damaged.
    """

    events: list[Event] = field(default_factory=list)
    rest: list[Event] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)
    head: bytes = START
    damage: Damage | None = None
    unproved: list[int] = field(default_factory=list)
    doubtful: list[Event] = field(default_factory=list)


def link(before: bytes, event: Event, payload: str) -> bytes:
    """The hash of ``event``: sha256 over the hash before it and the event as it is
    :func:`~draftbench.record.event.spelled`."""
    return hashlib.sha256(before + spelled(event, payload).encode()).digest()


def head_text(size: int, head: bytes) -> str:
    """How the number of events and the last hash are kept beside the events."""
    return f"{size}:{head.hex()}"


def read_chain(connection: sqlite3.Connection, *, keep: bool = True) -> Chain:
    """All events of the file, checked; without ``keep`` the chain holds none of the sound ones.
    Never raises for damage to them."""
    chain = Chain()
    size, head = _stored_head(connection)
    most = _most_events(connection)
    before: tuple[bytes, ...] = (START,)
    number = 0
    for row in _rows(connection, size or 0, most):
        number += 1
        event = _sound(number, row, chain.head) if chain.damage is None else None
        if event is not None:
            if keep:
                chain.events.append(event)
            chain.head = row[-1]  # type: ignore[index]
            before = (chain.head,)
            continue
        event, computed, stored = _checked(number, row, before)
        if event is None:
            chain.lost.append(number)
            _note(chain, number, row)
        elif chain.damage is None:
            if keep:
                chain.events.append(event)
            chain.head = stored
        else:
            chain.rest.append(event)
        before = tuple({stored, *computed})
    if size is not None:
        chain.lost.extend(range(number + 1, min(size, most) + 1))
    if chain.damage is None and (size != number or head != chain.head):
        if size is not None and number < size:
            words = counted_message(
                "Event {number} of {size} is missing; the event before it is intact.",
                "Event {number} of {size} is missing; the {n} events before it are intact.",
                n=number,
                number=number + 1,
                size=size,
            )
            chain.damage = Damage(number + 1, words)
        else:
            words = message(
                "What the file says of its number of events is damaged; the events are intact."
            )
            chain.damage = Damage(number + 1, words)
    return chain


def chain_of(rows: Mapping[int, Sequence[tuple[Any, ...]]], size: int = 0) -> Chain:
    """The chain of rows that were found by themselves: for each number all that were found, of
    which the one counts that the chain proves. ``size`` is how many events there were at least. An
    event whose predecessor is lost is taken as it stands; what follows proves its hash."""
    chain = Chain()
    before: tuple[bytes, ...] = (START,)
    number = 0
    for number in range(1, min(max([size, *rows]), _MOST_NUMBER) + 1):
        found = rows.get(number, ())
        every = [_checked(number, row, before) for row in found]
        event, computed, stored = next(
            (one for one in every if one[0] is not None), every[0] if every else (None, (), b"")
        )
        if event is None and not before and found:
            event, computed, stored = _unproved(found)
            if event is not None:
                chain.unproved.append(number)
        if event is None:
            if found and chain.lost[-1:] == [number - 1]:
                chain.doubtful += [one for one in (_unproved(found)[0],) if one is not None]
            chain.lost.append(number)
            _note(chain, number, found[0] if found else None)
        elif chain.damage is None:
            chain.events.append(event)
            chain.head = stored
        else:
            chain.rest.append(event)
        wiped = event is None and stored.count(0) > _MOST_ZEROS  # its end was overwritten
        before = () if wiped else tuple({each for each in (stored, *computed) if each})
    if chain.damage is None:
        words = message(
            "All events that are in the file are intact; whether more are missing is not known."
        )
        chain.damage = Damage(number + 1, words)
    return chain


def _unproved(
    rows: Sequence[tuple[Any, ...]],
) -> tuple[Event | None, tuple[bytes, ...], bytes]:
    """The event of a row that nothing comes before, as it stands."""
    for row in rows:
        with suppress(ValueError, AttributeError):
            _, ident, at, actor, kind, payload, undoes, stored = row
            content = parse(payload.decode())
            if isinstance(content, dict):
                event = Event(
                    ident.decode(),
                    at.decode(),
                    actor.decode(),
                    kind.decode(),
                    content,
                    None if undoes is None else undoes.decode(),
                )
                return event, (), stored
    return None, (), b""


_MOST_NUMBER = 10_000_000
_MOST_ZEROS = 8
"""Of the 32 bytes of a hash; more are no accident."""


def _stored_head(connection: sqlite3.Connection) -> tuple[int | None, bytes]:
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'head'").fetchone()
        text = row[0].decode()
        size, _, head = text.partition(":")
        found = int(size), bytes.fromhex(head)
        return found if head_text(*found) == text else (None, b"")
    except (sqlite3.Error, TypeError, AttributeError, ValueError):
        return None, b""


def _most_events(connection: sqlite3.Connection) -> int:
    """More events than the file has room for: what a damaged count says is believed up to that."""
    try:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    except _FAULTS:
        return 0
    return int(pages) * int(size) // _SHORTEST


def _rows(connection: sqlite3.Connection, size: int, most: int) -> Iterator[tuple[Any, ...] | None]:
    """The rows in order; None for one that SQLite cannot give. Where one cannot be read, those up
    to ``size`` and to the last one that can be found are tried, ``most`` of them."""
    last = 0
    try:
        for row in connection.execute(_SCAN, (0,)):
            last += 1
            yield row
    except _FAULTS:
        unread = 0
        end = max(last + 1, min(max(size, _last_number(connection)), most))
        for number in range(last + 1, end + 1):  # SQLite reads one ahead of what it gives
            row = _row(connection, number)
            unread += row is None
            yield row
        if not unread:  # there is one more, or the first reading would not have failed
            yield None


def _row(connection: sqlite3.Connection, number: int) -> tuple[Any, ...] | None:
    try:
        row: tuple[Any, ...] | None = connection.execute(_ONE, (number,)).fetchone()
    except _FAULTS:
        return None
    return row


def _last_number(connection: sqlite3.Connection) -> int:
    """The number of the last event that SQLite can give; what the file says of it may be wrong."""
    try:
        (last,) = connection.execute("SELECT max(seq) FROM event").fetchone()
    except _FAULTS:
        return 0
    return last if isinstance(last, int) else 0


_QUOTED: dict[bytes, bytes] = {}
"""Names of kinds and actors as JSON: there are few of them."""
_MOST_QUOTED = 10_000
_SIGNS = b"-:."


def _sound(number: int, row: tuple[Any, ...] | None, before: bytes) -> Event | None:
    """The event of a row that is as it should be; None where it is not, or has to be looked at
    with more care (:func:`_checked`)."""
    try:
        seq, ident, at, actor, kind, payload, undoes, stored = row  # type: ignore[misc]
        if undoes is not None or not ident.isalnum() or not at.translate(None, _SIGNS).isalnum():
            return None
        names = b'","'.join((ident, at))
        text = b'["%b",%b,%b,null,%b]' % (names, _as_json(actor), _as_json(kind), payload)
        if hashlib.sha256(before + text).digest() != stored or seq != number:
            return None
        content = parse(payload)
        if type(content) is not dict:
            return None
        who, what = intern(actor.decode()), intern(kind.decode())
        return PackedEvent(ident.decode(), at.decode(), who, what, payload)
    except (ValueError, AttributeError, TypeError):
        return None


def _as_json(name: bytes) -> bytes:
    known = _QUOTED.get(name)
    if known is None:
        if len(_QUOTED) >= _MOST_QUOTED:
            _QUOTED.clear()
        known = _QUOTED[name] = quoted(name.decode()).encode()
    return known


def _checked(
    number: int, row: tuple[Any, ...] | None, before: tuple[bytes, ...]
) -> tuple[Event | None, tuple[bytes, ...], bytes]:
    """The event of a row (None: damaged), the hashes it would have, and the one it has.

    After a damaged event either its stored or its computed hash is right, so both are tried.
    """
    if row is None:
        return None, (), b""
    try:
        seq, ident, at, actor, kind, payload, undoes, stored = row
        text = payload.decode()
        event = Event(
            ident.decode(),
            at.decode(),
            actor.decode(),
            kind.decode(),
            {},
            None if undoes is None else undoes.decode(),
        )
        computed = tuple(link(hash_before, event, text) for hash_before in before)
        if stored not in computed or seq != number:
            return None, computed, stored if isinstance(stored, bytes) else b""
        content = parse(text)
        if not isinstance(content, dict):
            return None, computed, stored
    except (ValueError, AttributeError):
        return None, (), row[-1] if isinstance(row[-1], bytes) else b""
    event.payload.update(content)
    return event, (), stored


def _note(chain: Chain, number: int, row: tuple[Any, ...] | None) -> None:
    if chain.damage is not None:
        return
    at = ""
    if row is not None and isinstance(row[2], bytes) and row[2].isascii() and len(row[2]) == 27:
        at = row[2].decode() if row[2].decode().isprintable() else ""
    when = message(" (written {time})", time=at) if at else ""
    words = counted_message(
        "Event {number}{when} is damaged; the event before it is intact.",
        "Event {number}{when} is damaged; the {n} events before it are intact.",
        n=number - 1,
        number=number,
        when=when,
    )
    chain.damage = Damage(number, words, at)
