"""Whether the signatures of a record are right. What this desk found right once it notes with the
signature, sealed by a secret of its own, and does not work out again; what comes with a file from
somebody else is sealed by nothing that this desk knows, so it is checked here."""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from draftbench.app.desks.desk import known_desk, seal
from draftbench.record.event import Event
from draftbench.record.file import Record
from draftbench.record.signatures import Signature, check_signatures


class Finding(StrEnum):
    """What a signature is worth."""

    RIGHT = "right"
    WRONG = "wrong"
    WAITING = "waiting"


class Verdict(NamedTuple):
    """What was found of the signature of an event, and the public ``key`` (bytes) of the desk that
    it names."""

    finding: Finding
    key: bytes


Verdicts = Mapping[str, Verdict]
"""By the ids of events; those without a signature are not in it."""


def check(
    begins: str, events: Sequence[Event], signatures: Mapping[str, Signature]
) -> dict[str, Verdict]:
    """The verdicts on the signatures of ``events``, of the negotiation whose first event has the id
    ``begins``; every signature is worked out."""
    signed = [(event, signatures[event.id]) for event in events if event.id in signatures]
    full = [(event, one) for event, one in signed if one.sig]
    right = check_signatures(begins, [event for event, _ in full], [one for _, one in full])
    found = {one.event: Verdict(Finding.WAITING, one.key) for _, one in signed}
    for (event, one), is_right in zip(full, right, strict=True):
        found[event.id] = Verdict(Finding.RIGHT if is_right else Finding.WRONG, one.key)
    return found


def of_record(record: Record, *, only: Collection[str] | None = None) -> dict[str, Verdict]:
    """The verdicts on the signatures of a record (``only`` those of the events of these ids). What
    is found right is noted in it, where it can be written."""
    desk = known_desk()
    signatures = record.signatures(only)
    known: dict[str, Verdict] = {}
    for event, one in signatures.items():
        if desk and one.sig and hmac.compare_digest(seal(desk, one), one.checked):
            known[event] = Verdict(Finding.RIGHT, one.key)
    left = {event: one for event, one in signatures.items() if event not in known}
    if not left:
        return known
    found = check(record.begins, record.events(), left)
    fresh = [
        left[event]._replace(checked=left[event].sig)
        for event, verdict in found.items()
        if verdict.finding is Finding.RIGHT
    ]
    if fresh and not record.read_only and record.signer is not None:
        record.keep_signatures(fresh)
    return known | found


@dataclass(frozen=True, slots=True)
class SignedEvents:
    """What a full check of the signatures of a record found: how many events are rightly signed,
    the numbers (from 1) of those whose signature is ``wrong``, and how many have none."""

    right: int = 0
    wrong: tuple[int, ...] = ()
    unsigned: int = 0


def check_signed(path: Path) -> SignedEvents:
    """Works out every signature of the record at ``path``, whatever was noted of it. Raises
    ProjectError where it cannot be read."""
    with Record.view(path) as record:
        events = record.events()
        found = check(record.begins, events, record.signatures())
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    kinds = Counter(one.finding for one in found.values())
    wrong = [numbers[event] for event, one in found.items() if one.finding is Finding.WRONG]
    right = kinds[Finding.RIGHT]
    return SignedEvents(right, tuple(sorted(wrong)), len(events) - right - len(wrong))
