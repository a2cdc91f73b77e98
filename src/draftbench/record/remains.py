"""What is left of a damaged project: as SQLite gives it, or from its pages where they hold more."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from draftbench.errors import DraftbenchError, ProjectError, UnusableError, UsageError
from draftbench.record import failures, rawpages, schema
from draftbench.record.chain import Damage, chain_of
from draftbench.record.contents import Original, text_of
from draftbench.record.event import Event
from draftbench.record.file import Record
from draftbench.record.filewatch import first_bytes
from draftbench.record.privatechain import StoredLine, line_of
from draftbench.record.signatures import Signature

_NEWER = 1000
"""A file whose version is higher by more is not taken for one of a newer program: the number itself
is damaged."""


class Remains:
    """What the pages of a file hold, with the methods of a :class:`~draftbench.record.file.Record`
    that is read. ``record`` is that, where SQLite gives one: what it can read counts too.
    ``unproved`` are the numbers of events whose predecessor is lost, so that nothing proves that
    every letter of them is right; ``doubtful`` are events that are kept apart, for it is not known
    whether they or those before them are damaged."""

    def __init__(self, path: Path, record: Record | None) -> None:
        """Raises OSError."""
        self.path = path
        self.record = record
        found = rawpages.scan(path)
        size = 0 if record is None else len(record.events()) + len(record.lost())
        self._chain = chain_of(found.events, size)
        self.damage: Damage | None = self._chain.damage
        self.unproved = tuple(self._chain.unproved)
        self.doubtful = tuple(self._chain.doubtful)
        self._files = {each.sha256: each for each in found.files}
        self._parts = found.parts
        self._signatures = {
            text_of(event): Signature(text_of(event), key, sig)
            for event, key, sig, *_ in found.signatures
        }
        self._private = line_of(found.private.values(), found.slots, found.notes)

    @property
    def count(self) -> int:
        """How many events are there, and private entries where SQLite gives nothing."""
        private = () if self.record is not None else self._private.rows
        return len(self._chain.events) + len(self._chain.rest) + len(private)

    @property
    def title(self) -> str:
        """As the first event has it."""
        first = self._chain.events[:1]
        return str(first[0].payload.get("title") or "") if first else ""

    def events(self) -> tuple[Event, ...]:
        """Those before the first damage."""
        return tuple(self._chain.events)

    def salvaged(self) -> tuple[Event, ...]:
        """Those behind it."""
        return tuple(self._chain.rest)

    def lost(self) -> tuple[int, ...]:
        """The numbers of those that are damaged or missing."""
        return tuple(self._chain.lost)

    def originals(self) -> tuple[Original, ...]:
        """The kept files, also those of which only a part is there."""
        whole = [Original(each.name, sha, len(each.data)) for sha, each in self._files.items()]
        known = {one.sha256 for one in whole}
        more: tuple[Original, ...] = ()
        if self.record is not None:
            with suppress(DraftbenchError):
                more = tuple(one for one in self.record.originals() if one.sha256 not in known)
        parts = [] if more else [Original(name, "", 0) for name in self._parts]
        return (*whole, *more, *parts)

    def original(self, sha256: str) -> bytes:
        """The bytes of one that is whole. Raises ProjectError for others."""
        if sha256 in self._files:
            return self._files[sha256].data
        if self.record is not None and sha256:
            with suppress(UsageError):
                return self.record.original(sha256)
        raise ProjectError(
            "A file kept in “{path}” is not there any more as a whole.", path=self.path.name
        )

    def signatures(self) -> dict[str, Signature]:
        """Those that are there, by the ids of their events; nothing is checked."""
        if self.record is not None:
            with suppress(DraftbenchError):
                return self._signatures | self.record.signatures()
        return self._signatures

    def private_entries(self) -> StoredLine:
        """The private notes and drafts. Nothing proves that those from the pages are all."""
        if self.record is not None:
            with suppress(DraftbenchError):
                stored = self.record.private_entries()
                if not stored.damage and not self.record.missing:
                    return stored
        return self._private

    def __enter__(self) -> Remains:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.record is not None:
            self.record.close()


@contextmanager
def opened(path: Path) -> Iterator[Record | Remains]:
    """The project at ``path`` to be read, whatever is left of it. Raises ProjectError where there
    is nothing."""
    record, refused = None, None
    try:
        record = Record.view(path)
    except ProjectError as error:
        if not os.access(path, os.R_OK) or not path.is_file() or _is_newer(path):
            raise
        refused = error
    if record is not None and record.damage is None:
        with record:
            yield record
        return
    remains = None
    with suppress(OSError):
        remains = Remains(path, record)
    best = 0 if record is None else len(record.events()) + len(record.salvaged())
    missing = record is not None and record.missing
    if remains is not None and remains.count >= best + (not missing):
        with remains:
            yield remains
    elif record is not None:
        with record:
            yield record
    elif isinstance(refused, UnusableError):
        raise failures.nothing_left(path) from refused
    elif refused is not None:
        raise refused


def _is_newer(path: Path) -> bool:
    """Whether a newer program made the file, which may keep its events in another way."""
    version = int.from_bytes(first_bytes(path)[60:64], "big")
    return 0 < version - schema.current_version() <= _NEWER
