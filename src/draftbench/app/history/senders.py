"""At which desk events were recorded, as far as that can be known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from draftbench.record.event import Event


class Signature(StrEnum):
    """What is known of the signature of an event."""

    NONE = "not-signed"
    KNOWN = "known"
    """Signed by a desk that is known here."""
    UNKNOWN = "unknown"
    """Signed by a desk that is not."""


@dataclass(frozen=True, slots=True)
class Sender:
    """``desk`` is the one that recorded an event ("": it cannot be told which)."""

    desk: str = ""
    signature: Signature = Signature.NONE


def senders(events: Iterable[Event]) -> dict[str, Sender]:
    """For each event, by its id, who recorded it."""
    return {event.id: Sender() for event in events}
