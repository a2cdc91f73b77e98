"""An event: one thing that somebody did, kept for ever."""

from __future__ import annotations

import json
import uuid
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from json.encoder import encode_basestring
from typing import Any, NamedTuple

import msgspec

from draftbench.errors import UsageError
from draftbench.garbage import let_go

PAYLOAD_LIMIT = 64 * 1024 * 1024
"""The most bytes that the JSON of one payload may have."""

LINK = 12
"""The characters at the end of an id that are the first ones of the id of the event before it, so
that a set of events tells who had seen what (:mod:`draftbench.record.order`)."""

_NAME_LIMIT = 500

_ENCODER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
)


_DECODER = msgspec.json.Decoder()


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """One event.

    ``id`` is random (32 hex digits, the last twelve point to the event before) and depends on no
    counter, so that the events of two files can be united. ``at`` is ISO 8601 in UTC with
    microseconds ("2026-01-31T09:30:00.000000Z"). ``actor`` says who did it, ``kind`` what sort of
    thing it is, ``payload`` is plain JSON data. ``undoes`` is the id of the event that this one
    takes back, or None. The order of a record is the order of writing; that of a set of events
    which everybody shares is in :mod:`draftbench.record.order`.
    """

    id: str
    at: str
    actor: str
    kind: str
    payload: dict[str, Any]
    undoes: str | None = None

    def __eq__(self, other: object) -> bool:
        """Whether all of it is the same, however the payload is held."""
        if not isinstance(other, Event):
            return NotImplemented
        return spelled(self, "") == spelled(other, "") and self.payload == other.payload

    __hash__ = None  # type: ignore[assignment]


_HELD: Any = vars(Event)["payload"]
"""The slot of the payload."""


class PackedEvent(Event):
    """An event of a project, whose payload is held as its JSON text (UTF-8, known to be sound), or
    as one of several in a bundle (:func:`bundle`), and unpacked whenever it is asked for: tens of
    thousands take a third of the memory so, or a tenth. msgspec, which takes a field for something
    that the object holds, must not be given it to encode."""

    __slots__ = ()

    @property
    def payload(self) -> dict[str, Any]:
        """Unpacked for whoever asks, who may keep it."""
        held = _HELD.__get__(self)
        if isinstance(held, tuple):
            held = _unbundled(held[0])[held[1]]
        content: dict[str, Any] = parse(held) if isinstance(held, bytes) else held
        return content

    @payload.setter
    def payload(self, held: dict[str, Any] | bytes) -> None:  # as the event is made
        _HELD.__set__(self, held)


_TOGETHER = 16
"""Payloads in a bundle: as many more would hardly make it smaller."""
_BUNDLED = 8192
"""Bytes of a payload up to which it is one of several, so that none waits for the text of another
one."""
_last = let_go(list[tuple[bytes, list[bytes]]]())
"""The bundle that was undone last: who goes through all events undoes each once."""


def bundle(events: Iterable[Event]) -> None:
    """Holds the payloads of ``events`` compressed, several together."""
    several: list[PackedEvent] = []
    for event in events:
        if not isinstance(event, PackedEvent) or not isinstance(_HELD.__get__(event), bytes):
            continue
        some = [event]
        if len(_HELD.__get__(event)) <= _BUNDLED:
            several.append(event)
            if len(several) < _TOGETHER:
                continue
            some, several = several, []
        texts = b"\n".join(map(_HELD.__get__, some))  # no JSON text of one line has that
        made = zlib.compress(texts, 1)
        for place, one in enumerate(some):
            _HELD.__set__(one, (made, place))


def _unbundled(made: bytes) -> list[bytes]:
    for known, texts in _last:
        if known is made:
            return texts
    texts = zlib.decompress(made).split(b"\n")
    _last[:] = [(made, texts)]
    return texts


class NewEvent(NamedTuple):
    """What is to become an event; ``at`` None: now; ``id`` None: a new one."""

    kind: str
    payload: dict[str, Any]
    actor: str
    undoes: str | None = None
    at: str | None = None
    id: str | None = None


def canonical(data: Any) -> str:
    """The one JSON text of ``data``: keys sorted, no spaces, no escapes that are not needed.

    Raises UsageError where the data is not JSON (a number that is not finite, half a surrogate
    pair, an object of Python) or is longer than :data:`PAYLOAD_LIMIT`.
    """
    try:
        text = _ENCODER.encode(data)
        size = len(text.encode())
    except (TypeError, ValueError, RecursionError) as error:
        raise UsageError(
            "The event holds something that cannot be stored as JSON; nothing was recorded."
        ) from error
    if size > PAYLOAD_LIMIT:
        raise UsageError(
            "The event is too large ({size} MB; at most {limit} MB); nothing was "
            "recorded. Divide the text into several.",
            size=size // 2**20,
            limit=PAYLOAD_LIMIT // 2**20,
        )
    return text


def quoted(text: str | None) -> str:
    """``text`` as canonical JSON; the short way for a string or None."""
    return "null" if text is None else encode_basestring(text)


def spelled(event: Event, payload: str) -> str:
    """The event as the JSON list ``[id, at, actor, kind, undoes, payload]``: what the chain hashes
    and what a desk signs. ``payload`` is the canonical JSON of the event's payload."""
    names = (event.id, event.at, event.actor, event.kind, event.undoes)
    return f"[{','.join(map(quoted, names))},{payload}]"


def parse(text: str | bytes) -> Any:
    """The data of a JSON text (bytes: UTF-8) from a file that may be a stranger's.

    Raises ValueError where it is not JSON, holds NaN or infinities, or is nested too deep.
    """
    try:
        return _DECODER.decode(text)
    except RecursionError as error:
        msg = "nested too deep"
        raise ValueError(msg) from error


def instant(at: str | None = None) -> str:
    """``at`` (any ISO 8601 time with a zone) in the form of :attr:`Event.at`; None: now.

    Raises UsageError where it is not such a time.
    """
    moment: datetime | None = datetime.now(UTC)
    if at is not None:
        try:
            given = datetime.fromisoformat(at)
            moment = given.astimezone(UTC) if given.tzinfo else None
        except (ValueError, OverflowError):
            moment = None
    if moment is None:
        raise UsageError(
            "“{at}” is not a time with a zone; write it as 2026-01-31T09:30:00Z.",
            at=(at or "")[:40],
        )
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def made(new: NewEvent) -> tuple[Event, str]:
    """The event that ``new`` becomes, and the JSON text of its payload. The payload of the event
    is a copy. Raises UsageError where it cannot be stored."""
    for name in (new.actor, new.kind, new.undoes or ""):
        canonical(name)
        if len(name) > _NAME_LIMIT:
            raise UsageError(
                "The name of an actor or of a kind of event is too long; nothing was recorded."
            )
    if not new.kind or not isinstance(new.payload, dict):
        raise UsageError(
            "An event needs a kind and a payload with named values; nothing was recorded."
        )
    text = canonical(new.payload)
    id_ = new.id or uuid.uuid4().hex
    held: Any = text.encode()
    return PackedEvent(id_, instant(new.at), new.actor, new.kind, held, new.undoes), text
