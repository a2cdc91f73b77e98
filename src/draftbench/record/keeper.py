"""The file under a record, kept whole whatever others do to it: it goes on in a rescue copy where
they wrote into it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from draftbench.errors import OutputError, ProjectError
from draftbench.messages import message, sentences
from draftbench.record import failures, inherited, opening, permissions, publiccopy, rescue, store
from draftbench.record.chain import read_chain
from draftbench.record.contents import is_as_held, kept_files
from draftbench.record.event import Event
from draftbench.record.filewatch import size_of
from draftbench.record.holdings import Holdings
from draftbench.record.lock import Lock
from draftbench.record.sidefiles import journals

_LOOKED_AT = 1024 * 1024
"""Bytes of a file up to which it is looked through before it is closed."""
_TURNS = 5
"""So often an act is tried where others write into the file all the time."""


class Keeper:
    """The open file of one record. ``events`` gives the events that the record has and the hash of
    the last one. All methods but :meth:`settle` are called by one thread at a time."""

    def __init__(
        self,
        path: Path,
        lock: Lock | None,
        events: Callable[[], tuple[list[Event], bytes]],
        *,
        writable: bool,
    ) -> None:
        """Opens the file; raises sqlite3.Error or OSError."""
        self.path = path
        self.held = Holdings()
        self.rescued = ""
        self.warn: Callable[[str], object] = bool
        self._lock = lock
        self._events = events
        self._warned = False
        self.store = store.Store(path, writable=writable)

    @property
    def restored(self) -> str:
        """That the file was missing and has been written again, in one sentence; empty where it was
        not."""
        if not self.store.restored:
            return ""
        return sentences(
            failures.gone(self.path),
            failures.now_at(self.store.former),
            message(
                "It has been written again in its former place with everything in it, and goes on "
                "there. A file that was renamed or moved gets nothing new."
            ),
        )

    def hold(self, connection: sqlite3.Connection) -> None:
        """From now on everything that is written is held too; of a small file also the kept files.
        Raises sqlite3.Error."""
        self.held.read(connection)
        if size_of(self.path) <= _LOOKED_AT:
            for _, digest, data in kept_files(connection):
                self.held.hold(digest, data)
        self.store.held = self.held

    def is_ours(self) -> bool:
        """Whether nobody else wrote into the file; one that is gone is still there for SQLite."""
        try:
            return self.store.is_ours()
        except FileNotFoundError:
            return True

    def secure(self) -> None:
        """Before something is written: sees to it that it goes into a file that is whole. Raises
        OutputError."""
        if not self.is_ours():
            with failures.writing(self.path):
                self._recover()

    def commit(
        self, act: Callable[[sqlite3.Connection], object], *, head: bytes | None = None
    ) -> None:
        """Does ``act`` in one transaction; ``head`` is the hash of the last event after it, where
        it adds events. Where others wrote into the file it is done in the rescue copy. Raises
        OutputError."""
        with failures.writing(self.path):
            for turn in range(_TURNS):
                try:
                    with self.store.writing(events_only=head is not None) as connection:
                        act(connection)
                    break
                except failures.OverwrittenError:
                    if turn == _TURNS - 1:
                        raise
                    if self._recover(head):
                        break
        self._warn_of_restoring()

    def settle(self, mutex: threading.RLock) -> None:
        """Sees whether the file is still ours and whole, and brings its journal into it. ``mutex``
        is held by whoever writes; here it is while nothing is looked through. Raises OutputError.
        """
        with failures.writing(self.path):
            with mutex:
                try:
                    self.store.fold()
                except failures.OverwrittenError:
                    self._recover()
                self._warn_of_restoring()
                looked_at = self.store
                if not looked_at.unproved:
                    return
                looked_at.unproved = False
                looked, (_, head) = self._begin_look(), self._events()
            if looked is None or _look_through(*looked) != head:
                with mutex:
                    if self.store is looked_at and looked_at.is_open:
                        self._rescue()

    def close(self) -> None:
        """Leaves exactly one file behind; safe to call twice. Raises OutputError where others wrote
        into the file and no rescue copy can be written; then it is still open."""
        if self.store.is_open and size_of(self.path) <= _LOOKED_AT:
            with suppress(OutputError):
                self.settle(threading.RLock())
        wrote = self.store.is_open
        with failures.writing(self.path):
            try:
                self.store.close()
            except failures.OverwrittenError:
                self._recover()
                self.store.close()
        self._warn_of_restoring()
        if wrote and size_of(journals(self.path)[0]):
            self.warn(_unfolded(self.path))
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def give_up(self) -> str:
        """In a process that was forked: leaves file and lock to the other one, and gives the
        sentence for whoever asks for them; "" where nothing was open for writing."""
        former = self.store
        inherited.keep(self._lock, former)
        self._lock = None
        if not former.is_open:
            self.store = store.Store(self.path, writable=False)
            return ""
        self.store = inherited.InheritedStore(former)
        return self.store.reason

    def write_again(
        self,
        path: Path,
        mode: int,
        events: Sequence[Event] | None = None,
        *,
        private: bool = True,
    ) -> tuple[str, ...]:
        """Everything that is held as a new file, with these ``events`` alone where they are given,
        without the private line unless ``private``; gives the names of kept files that are lost.
        Raises sqlite3.Error or OSError."""
        with ExitStack() as stack:
            connection = None
            with suppress(*failures.FAULTS):
                connection = stack.enter_context(self.store.reading())
            read = rescue.file_reader(self.path, connection)
            events = self._events()[0] if events is None else events
            held = self.held if private else publiccopy.public_part(self.held, events)
            return rescue.write(path, events, held, read, mode=mode)

    def _recover(self, head: bytes | None = None) -> bool:
        """After others wrote into the file: where all of it is there nevertheless, it is gone on
        with; else everything is written as a rescue copy, and that is gone on with. Says whether
        the events up to the hash ``head`` are in it already. Raises OSError or sqlite3.Error."""
        looked = self._begin_look() if self.store.doubt() else None
        found = None if looked is None else _look_through(*looked)
        if found is not None and found in (self._events()[1], head):
            return found == head
        self._rescue()
        return False

    def _rescue(self) -> None:
        path, lock = self.path, self._lock
        made = rescue.free_name(path)
        new_lock = opening.lock_new(made)
        try:
            lost = self.write_again(made, permissions.mode_of(path))
            opened = store.Store(made, writable=True)
            with opened.reading() as connection:
                self.held.read(connection)
        except BaseException:
            new_lock.release()
            raise
        self.store.leave()
        opened.held = self.held
        self.store, self._lock, self.path = opened, new_lock, made
        if lock is not None:
            lock.release()
        self.rescued = rescue.sentence(path, made, lost)
        self.warn(self.rescued)

    def _begin_look(self) -> tuple[sqlite3.Connection, Holdings] | None:
        """What is on the disk now, and what has to be there; None where it cannot be read."""
        try:
            return self.store.aside(), self.held.copied()
        except (*failures.FAULTS, ProjectError):
            return None

    def _warn_of_restoring(self) -> None:
        if self.restored and not self._warned:
            self._warned = True
            self.warn(self.restored)


def _unfolded(path: Path) -> str:
    """That the file alone is not everything, in a sentence."""
    return message(
        "What was done last is not in “{path}” yet but in “{journals}” beside it, for another "
        "program is reading the file or the disk is full. Keep the two files together until the "
        "negotiation has been opened and closed again.",
        path=path.name,
        journals=journals(path)[0].name,
    )


def _look_through(connection: sqlite3.Connection, held: Holdings) -> bytes | None:
    """The hash of the last event on the disk, where everything that is held is there and sound;
    else None."""
    try:
        with closing(connection):
            chain = read_chain(connection, keep=False)
            whole = is_as_held(connection, chain, held.damaged) and held.is_in(connection)
            return chain.head if whole else None
    except failures.FAULTS:
        return None
