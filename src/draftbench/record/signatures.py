"""Signatures: which desk recorded an event.

A desk has a pair of keys (Ed25519). It signs the event as it is
:func:`~draftbench.record.event.spelled`, together with the id of the event with which the
negotiation begins, so that no signature holds for other words, under another name or in another
negotiation. Where the private key is out of reach for a moment, an event waits: it is kept with the
key of the desk and an empty signature, which that desk fills in later.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Protocol

from draftbench.record.event import Event, canonical, spelled

KEY_SIZE = 32
SIGNATURE_SIZE = 64
"""Bytes of a public key and of a signature (RFC 8032)."""


class Signer(Protocol):
    """What signs for a desk, and remembers which signatures it found right."""

    def sign(self, message: bytes) -> tuple[bytes, bytes] | None:
        """The public key and the signature of ``message``; an empty signature where it has to
        wait, None where there is no key."""

    def seal(self, signature: Signature) -> bytes:
        """What is noted of a signature that is right, so that it need not be checked again on this
        desk; empty where nothing can be noted."""


_AT_ONCE = 500
"""Signatures that one thread checks before it looks for more."""
_THREADS = 4
_SIGN = b"draftbench event 1\0"
_SUM_SIZE = 8


class Signature(NamedTuple):
    """Who signed an event: the public ``key`` and the signature (both bytes; empty: it waits).
    ``checked`` is what was noted when it was found right (:meth:`Signer.seal`), ``link`` the hash
    that the chain of the record has for the event."""

    event: str
    key: bytes
    sig: bytes
    checked: bytes = b""
    link: bytes = b""


def signed_bytes(begins: str, event: Event, payload: str) -> bytes:
    """What is signed of an event; ``begins`` is the id of the negotiation's first event,
    ``payload`` the canonical JSON of the event's payload."""
    return b"%b%b\0%b" % (_SIGN, begins.encode(), spelled(event, payload).encode())


def check_signatures(
    begins: str, events: Sequence[Event], signatures: Sequence[Signature]
) -> list[bool]:
    """Whether each signature is right for the event at its place: of ``events``, in the negotiation
    that ``begins`` with the event of that id. One that waits is not. Many are checked in several
    threads: what is worked out of a signature does not hold up the interpreter."""
    parts = range(0, len(events), _AT_ONCE)
    if len(parts) < 2:
        return _are_right(begins, events, signatures)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(_THREADS) as pool:
        found = pool.map(
            lambda at: _are_right(
                begins, events[at : at + _AT_ONCE], signatures[at : at + _AT_ONCE]
            ),
            parts,
        )
        return [right for part in found for right in part]


def _are_right(begins: str, events: Sequence[Event], signatures: Sequence[Signature]) -> list[bool]:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    keys: dict[bytes, Ed25519PublicKey | None] = {}
    found: list[bool] = []
    for event, one in zip(events, signatures, strict=True):
        if one.key not in keys:
            try:
                keys[one.key] = Ed25519PublicKey.from_public_bytes(one.key)
            except ValueError:
                keys[one.key] = None
        key = keys[one.key]
        right = key is not None and event.id == one.event and len(one.sig) == SIGNATURE_SIZE
        if right and key is not None:
            try:
                key.verify(one.sig, signed_bytes(begins, event, canonical(event.payload)))
            except InvalidSignature:
                right = False
        found.append(right)
    return found


_READ = (
    "SELECT s.event, s.key, s.sig, s.checked, e.hash "
    "FROM signature s JOIN event e ON e.id = s.event"
)
_OF = "WHERE s.event = ?"


def read_signatures(
    connection: sqlite3.Connection, only: Iterable[str] | None = None
) -> dict[str, Signature]:
    """The signatures of a file by the ids of their events (``only`` of these); what is no signature
    is passed over. Raises sqlite3.Error."""
    found: dict[str, Signature] = {}
    rows: Iterable[tuple[Any, ...]] = (
        connection.execute(_READ)
        if only is None
        else [row for name in only for row in connection.execute(f"{_READ} {_OF}", (name,))]
    )
    for event, *values in rows:
        key, sig, checked, link = (each if isinstance(each, bytes) else b"" for each in values)
        if isinstance(event, bytes) and event.isascii():
            found[event.decode()] = Signature(event.decode(), key, sig, checked, link)
    return found


def write_signatures(connection: sqlite3.Connection, signatures: Iterable[Signature]) -> None:
    """Keeps signatures, in the place of those of the same events. Raises sqlite3.Error."""
    rows = ((one.event, one.key, one.sig, one.checked) for one in signatures)
    connection.executemany(
        "INSERT OR REPLACE INTO signature VALUES (?, ?, ?, ?, ?)",
        ((*row, _sum(row[0].encode(), *row[1:])) for row in rows),
    )


def are_as_written(connection: sqlite3.Connection) -> bool:
    """Whether every signature of a file reads as it was written, right or wrong; it says nothing of
    who wrote it. Raises sqlite3.Error."""
    rows = connection.execute("SELECT event, key, sig, checked, sum FROM signature")
    return all(
        all(isinstance(each, bytes) for each in values) and _sum(*values) == found
        for *values, found in rows
    )


def _sum(*values: bytes) -> bytes:
    """A checksum of the values of a row."""
    return hashlib.sha256(b"\0".join(values)).digest()[:_SUM_SIZE]
