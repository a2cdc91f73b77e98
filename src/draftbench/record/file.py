"""A record: the project file as an append-only list of events, with the files it began from."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import uuid
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import replace as with_changes
from pathlib import Path
from types import TracebackType
from typing import Any
from weakref import proxy

from draftbench.errors import OutputError, UsageError
from draftbench.garbage import not_looked_for
from draftbench.messages import message
from draftbench.record import (
    failures,
    header,
    inherited,
    metadata,
    opening,
    permissions,
    publiccopy,
    rescue,
    schema,
    store,
)
from draftbench.record.chain import START, Damage, head_text, read_chain
from draftbench.record.contents import (
    HEADER_DAMAGED,
    OWN_WORDS_DAMAGED,
    Integrity,
    Original,
    PrivateNote,
    checked,
    kept_files,
    text_of,
)
from draftbench.record.event import Event, NewEvent, canonical, instant, made
from draftbench.record.journaldamage import find_damage
from draftbench.record.keeper import Keeper
from draftbench.record.lock import Lock
from draftbench.record.order import successor
from draftbench.record.ownmemory import OwnMemory
from draftbench.record.privatechain import StoredLine
from draftbench.record.privateline import PrivateLine
from draftbench.record.sidefiles import journals, remove_drafts, shared
from draftbench.record.signatures import (
    Signature,
    Signer,
    read_signatures,
    signed_bytes,
    write_signatures,
)

ORIGINAL_LIMIT = 200 * 1024 * 1024
"""The most bytes of a file that is kept in a record."""

VIEWED = message("It was opened to be read only.")
"""The reason of a record that :meth:`Record.view` gave."""

_KEEP_FILE = (
    "INSERT INTO original VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET "
    "data = excluded.data WHERE data IS NOT excluded.data"  # one that is damaged is mended
)


class Record:
    """An open project file.

    Every method that writes is durable when it returns and writes all or nothing; it raises
    UsageError where the record is read-only or the request makes no sense, and OutputError where
    the disk refuses. Methods may be called from any thread.
    """

    title: str
    read_only: bool
    holder: str
    """Who else has the file open, in one sentence; empty where nobody has."""
    reason: str
    """Why the record is read-only, in one sentence; empty where it is not."""
    damage: Damage | None
    """The first damaged event; then :meth:`events` are those before it."""
    missing: str
    """That more was saved than can be read, for the journal is damaged; empty where it is whole."""
    private: PrivateLine
    """The drafts that are not tabled, and the private notes."""
    mutex: threading.RLock
    """Held by whoever reads or writes."""
    signer: Signer | None = None
    """Signs every event that is appended; None: they stay without a signature."""

    def __init__(
        self, path: Path, lock: Lock | None, *, reason: str = "", holder: str = ""
    ) -> None:
        """Not for callers: use :meth:`create` and :meth:`open`."""
        self.reason = reason
        self.holder = holder
        self.read_only = bool(reason)
        self.mutex = threading.RLock()
        self._told: set[str] = set()
        self._untold: list[str] = []
        me: Record = proxy(self)  # its parts do not hold it: it goes with all events when closed
        self.private = PrivateLine(me)
        self.memory = OwnMemory(me)
        self._keeper = Keeper(
            path, lock, lambda: (me._events, me._head), writable=not self.read_only
        )
        self.missing = find_damage(path) if self.read_only else ""
        try:
            self._load()
            self._state_writer()
        except BaseException:
            self._store.close()
            raise
        inherited.watch(self)

    @property
    def path(self) -> Path:
        """The file; the rescue copy where others wrote into it (:attr:`rescued`)."""
        return self._keeper.path

    @property
    def _store(self) -> store.Store:
        return self._keeper.store

    @classmethod
    def create(cls, path: Path, *, title: str, mode: int = permissions.ANYBODY) -> Record:
        """A new record at ``path``, with no wider permissions than ``mode``. Raises OutputError
        where something is there already or the folder cannot be written; then nothing is left
        behind."""
        path = path.absolute()
        canonical(title)
        settings = {
            "record": uuid.uuid4().hex,
            "title": title,
            "created": instant(),
            "head": head_text(0, START),
        }
        with failures.writing(path):
            lock = opening.lock_new(path)
        try:
            with failures.writing(path):
                opening.must_be_free(path)
                store.build(path, settings, mode=mode)
                return cls(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, migrate: bool = True) -> Record:
        """The record at ``path``.

        It is read-only where another process has it, where the file or its folder cannot be
        written, or where it is damaged; ``reason`` says which. A file of an older draftbench is
        brought up to date after a back-up beside it, or refused where ``migrate`` is False.
        Raises ProjectError where the file is not a project, newer, or wholly unreadable.
        """
        path = permissions.followed(path)
        version = store.identify(path)
        older = version < schema.current_version()
        if older and not migrate:
            raise failures.made_before(path)
        lock, reason, who = opening.lock_existing(path)
        try:
            with failures.reading(path):
                if lock is not None and older:
                    opening.migrate(path, version)
                record = cls._opened(path, lock, reason, who)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        if record.damage is not None and not record.read_only:
            record.close()
            with failures.reading(path):
                return cls(path, None, reason=opening.damage_reason(path, record.damage))
        return record

    @classmethod
    def view(cls, path: Path) -> Record:
        """The record at ``path`` to be read only: not a byte of the file is changed and nobody is
        kept from writing. One of an older draftbench is opened as by :meth:`open`. Raises as
        that."""
        path = permissions.followed(path)
        if store.identify(path) < schema.current_version():
            return cls.open(path)
        with failures.reading(path):
            record = cls(path, None, reason=VIEWED)
            if record.damage is not None:
                record.reason = opening.damage_reason(path, record.damage)
        return record

    @classmethod
    def _opened(cls, path: Path, lock: Lock | None, reason: str, who: str) -> Record:
        if lock is None:
            return cls(path, None, reason=reason, holder=who)
        try:
            return cls(path, lock)
        except sqlite3.OperationalError as error:
            if "unable to open" not in str(error) and "readonly" not in str(error):
                raise
        lock.release()
        return cls(path, None, reason=opening.unwritable(path))

    def discard(self) -> None:
        """Takes away a new record that could not be finished. Raises OSError."""
        with suppress(OutputError):
            self.close()
        for left in (self.path, *journals(self.path), shared(self.path)):
            left.unlink(missing_ok=True)

    @property
    def restored(self) -> str:
        """That the file was missing and has been written again, in one sentence; empty where it was
        not."""
        return self._keeper.restored

    @property
    def rescued(self) -> str:
        """That others wrote into the file while it was open, and where everything is now, in one
        sentence; empty where nobody did. Then work goes on in a rescue copy (:attr:`path`)."""
        return self._keeper.rescued

    def warn_by(self, warn: Callable[[str], object]) -> None:
        """``warn`` is called with what happens to the file and has to be told at once
        (:attr:`rescued`, :attr:`restored`), in whichever thread notices it."""
        self._keeper.warn = warn
        while self._untold:
            warn(self._untold.pop(0))

    def tell(self, sentence: str) -> None:
        """Tells once what has to be told of this record (:meth:`warn_by`): now, or as soon as
        somebody listens."""
        if sentence in self._told:
            return
        self._told.add(sentence)
        if self._keeper.warn is bool:
            self._untold.append(sentence)
        self._keeper.warn(sentence)

    def __enter__(self) -> Record:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leaves exactly one file behind; safe to call twice. Raises OutputError where others wrote
        into the file and no rescue copy can be written; then it is still open."""
        with self.mutex:
            self._keeper.close()
            self.read_only = True
            self.reason = self.reason or message(
                "“{path}” has been closed; open it again.", path=self.path.name
            )

    def give_up(self) -> None:
        """In a process that was forked: what was open for writing stays with the other process."""
        self.mutex = threading.RLock()
        if refusal := self._keeper.give_up():
            self.read_only, self.reason = True, refusal

    # events

    def append(
        self,
        kind: str,
        payload: dict[str, Any],
        *,
        actor: str,
        undoes: str | None = None,
        at: str | None = None,
        id: str | None = None,  # noqa: A002  (the word of Event)
    ) -> Event:
        """Records one event; it is on the disk when this returns. ``id`` is what :meth:`next_id`
        gave; None: a new one."""
        return self.append_all([NewEvent(kind, payload, actor, undoes, at, id)])[0]

    def next_id(self) -> str:
        """The id that the next event may have."""
        with self.mutex:
            return successor(self._events[-1].id if self._events else "")

    def append_all(self, events: Iterable[NewEvent]) -> tuple[Event, ...]:
        """Records several events, all or none."""
        with self.mutex:
            pairs: list[tuple[Event, str]] = []
            last = self._events[-1].id if self._events else ""
            for new in events:
                pairs.append(made(new if new.id else new._replace(id=successor(last))))
                last = pairs[-1][0].id
            for event, _ in pairs:
                if event.undoes is not None and event.undoes not in self._ids:
                    raise UsageError(
                        "What is to be undone is not in this project; nothing was recorded."
                    )
            return self._write(pairs, self._signed(pairs))

    def adopt(
        self,
        events: Iterable[Event],
        signatures: Iterable[Signature] = (),
        own: Collection[str] = (),
    ) -> tuple[Event, ...]:
        """Takes in events of another record with their ``signatures`` (those that have something
        ``checked`` were found right); events that are here already are passed over. Those whose ids
        are in ``own`` were made here and are signed as :meth:`append` does it. Gives the new ones.
        Raises ProjectError where one id stands for two different events."""
        with self.mutex:
            pairs: dict[str, tuple[Event, str]] = {}
            for event in events:
                known = self._ids.get(event.id) or pairs.get(event.id, (None, ""))[0]
                if known is None:
                    pairs[event.id] = (event, canonical(event.payload))
                elif known != event:
                    raise failures.contradicted(self.path, event.id)
            signed = [one for one in signatures if one.event in pairs]
            signed += self._signed([pair for pair in pairs.values() if pair[0].id in own])
            return self._write(list(pairs.values()), signed)

    def events(self) -> tuple[Event, ...]:
        """All events in the order of writing; in a damaged record those before the damage."""
        with self.mutex:
            return tuple(self._events)

    def salvaged(self) -> tuple[Event, ...]:
        """In a damaged record the events after the first damage that are each intact."""
        with self.mutex:
            return tuple(self._rest)

    def lost(self) -> tuple[int, ...]:
        """In a damaged record the numbers (from 1) of the events that are damaged or missing."""
        with self.mutex:
            return tuple(self._lost)

    def settle(self) -> None:
        """Sees whether the file is still ours and whole, and brings its journal into it, so that a
        copy of the one file has everything. To be called where nothing was written for a while; in
        the way of nobody who writes meanwhile. Raises OutputError."""
        if not self.read_only:
            self._keeper.settle(self.mutex)

    def check_files(self, most: int | None = None) -> tuple[str, ...]:
        """The names of the kept files that are damaged; nothing is looked at where they have more
        than ``most`` bytes together. In the way of nobody who writes meanwhile. Raises
        ProjectError."""
        if most is not None and sum(kept.size for kept in self.originals()) > most:
            return ()
        damaged: list[str] = []
        with failures.reading(self.path), closing(self._store.aside()) as connection:
            for name, digest, data in kept_files(connection):
                if data is None:
                    damaged.append(name)
                if not self.read_only:
                    with self.mutex:
                        self._keeper.held.hold(digest, data)
        return tuple(damaged)

    def refresh(self) -> tuple[Event, ...]:
        """Reads again what another process wrote since; gives the new events."""
        with self.mutex:
            known = len(self._events)
            if self.read_only:
                with failures.reading(self.path):
                    self._load()
            return tuple(self._events[known:])

    def verify(self) -> Integrity:
        """Checks everything on the disk: the chain, SQLite's own structure, the kept files."""
        with self.mutex:
            try:
                with self._store.reading() as connection:
                    found = checked(connection, self.missing)
                    stated = metadata.value(connection, metadata.HEADER) if found.ok else None
                start = self._store.start()
                size = self.path.stat().st_size
                if not found.ok or not start or header.is_sound(start, size, stated or ""):
                    return found
                return with_changes(found, ok=False, message=HEADER_DAMAGED)
            except failures.FAULTS as error:
                return Integrity(False, None, str(failures.unreadable(self.path, error)))

    # signatures

    @property
    def begins(self) -> str:
        """The id of the first event, by which all copies of a negotiation know each other; ""
        where there is none yet."""
        with self.mutex:
            return self._events[0].id if self._events else ""

    def signatures(self, only: Iterable[str] | None = None) -> dict[str, Signature]:
        """The signatures by the ids of their events (``only`` of these), as they are kept: nothing
        is checked."""
        with self.mutex, failures.reading(self.path), self._store.reading() as connection:
            return read_signatures(connection, only)

    def keep_signatures(self, signatures: Iterable[Signature]) -> None:
        """Keeps signatures, with the ``link`` that :meth:`signatures` gives, in the place of those
        that were kept of the same events; those of events that are not here are passed over."""
        with self.mutex:
            self._must_be_writable()
            rows = [self._sealed(one) for one in signatures if one.event in self._ids]
            self._keeper.commit(lambda connection: write_signatures(connection, rows))

    def _signed(self, pairs: list[tuple[Event, str]]) -> list[Signature]:
        if self.signer is None or not pairs:
            return []
        begins = self.begins or pairs[0][0].id
        return [
            Signature(event.id, *signed, checked=signed[1])
            for event, payload in pairs
            if (signed := self.signer.sign(signed_bytes(begins, event, payload))) is not None
        ]

    def _sealed(self, one: Signature) -> Signature:
        seal = self.signer.seal(one) if self.signer is not None and one.checked else b""
        return one._replace(checked=seal)

    # files and derived data

    def store_original(self, name: str, data: bytes) -> str:
        """Keeps a file as it came; gives its sha256 (hex). The same bytes are kept once."""
        if len(data) > ORIGINAL_LIMIT:
            limit = ORIGINAL_LIMIT // 2**20
            raise failures.too_large_to_keep(name, limit)
        canonical(name)
        digest = hashlib.sha256(data).hexdigest()
        with self.mutex:
            self.execute(_KEEP_FILE, (digest, name, len(data), data))
            self._keeper.held.hold(digest, data)
        return digest

    def originals(self) -> tuple[Original, ...]:
        """The kept files in the order of their arrival."""
        rows = self.query("SELECT name, sha256, size FROM original ORDER BY rowid")
        return tuple(Original(text_of(name), text_of(digest), size) for name, digest, size in rows)

    def original(self, sha256: str) -> bytes:
        """The bytes of a kept file. Raises UsageError where there is none of that hash, and
        ProjectError where it is damaged."""
        rows = self.query("SELECT data FROM original WHERE sha256 = ?", (sha256,))
        if not rows:
            raise failures.not_kept(self.path, sha256)
        data = rows[0][0]
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != sha256:
            raise failures.kept_file_damaged(self.path, sha256)
        return data

    # private notes

    def add_private_note(
        self, text: str, *, about: str = "", author: str = "", seat: str = ""
    ) -> PrivateNote:
        """Keeps a note for oneself, or for the delegation ``seat``; it stands in no event and goes
        into no export."""
        canonical([text, about, author])
        note = PrivateNote(uuid.uuid4().hex, instant(), author, about, text)
        self.private.add_note(note, seat)
        return note

    def private_notes(self) -> tuple[PrivateNote, ...]:
        """All private notes in the order of writing, without those that are locked."""
        with self.mutex:
            return self.private.notes()

    def private_entries(self) -> StoredLine:
        """The private line as it is stored, as far as it is intact."""
        with self.mutex:
            return self.private.stored()

    def write_private(self, act: Callable[[sqlite3.Connection], object]) -> None:
        """Does ``act`` in one transaction, for the private line alone."""
        with self.mutex:
            self._must_be_writable()
            self._keeper.commit(act)

    def forget_bytes(self, *, whole: bool = False) -> None:
        """What was deleted leaves the journal too; ``whole``: the file is written anew."""
        with self.mutex, failures.writing(self.path):
            self._store.forget(whole=whole)

    # copies

    def copy_to(
        self,
        path: Path,
        *,
        private: bool = True,
        replace: bool = False,
        events: Sequence[Event] | None = None,
    ) -> None:
        """A sound copy as one file at ``path``, without the private line where ``private`` is
        False, and with these ``events`` of the record alone where they are given. Raises
        OutputError where something is there (unless ``replace``) or the disk refuses; then nothing
        is left behind."""
        path = path.absolute()
        if path == self.path or (path.exists() and not replace):
            raise OutputError(
                "“{path}” already exists; choose another name for the copy.", path=path.name
            )
        mode = permissions.mode_of(self.path)
        remove_drafts(path)
        with self.mutex, failures.writing(path):
            if self._keeper.is_ours():
                with store.replacing(path, mode=mode) as draft, self._store.reading() as connection:
                    publiccopy.write_copy(connection, draft, events, private=private)
            else:
                self._keeper.write_again(path, mode, events, private=private)

    # inside

    def _load(self) -> None:
        with self._store.reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'title'").fetchone()
            self.title = "" if row is None else text_of(row[0])
            with not_looked_for():
                chain = read_chain(connection)
                self.private.load(connection)
            sound = metadata.is_sound(connection)
            if not self.read_only and chain.damage is None and sound:
                self._keeper.hold(connection)
        self._events = chain.events
        self._rest = chain.rest
        self._lost = chain.lost
        self._head = chain.head
        self._ids = {event.id: event for event in chain.events}
        self.damage = chain.damage
        if self.damage is None and (self.missing or not sound):
            self.damage = Damage(len(chain.events) + 1, self.missing or OWN_WORDS_DAMAGED)
        if self.damage is not None and self.read_only:
            self.reason = opening.damage_reason(self.path, self.damage)

    def _state_writer(self) -> None:
        """Where another version of SQLite wrote last, the file says from now on which does."""
        if self.read_only or self.damage is not None:
            return
        with self._store.reading() as connection:
            stated = metadata.is_stated(connection)
        if not stated:
            with self._store.writing():
                pass

    def _write(
        self, pairs: list[tuple[Event, str]], signatures: list[Signature]
    ) -> tuple[Event, ...]:
        self._must_be_writable()
        new = tuple(event for event, _ in pairs)
        if not new:
            return ()
        rows = list(rescue.event_rows(new, self._head, len(self._events)))
        head = rows[-1][-1]
        links = {row[1]: row[-1] for row in rows}
        sealed = [self._sealed(one._replace(link=links[one.event])) for one in signatures]

        def add(connection: sqlite3.Connection) -> None:
            connection.executemany(rescue.ADD_EVENT, rows)
            connection.execute(rescue.SET_HEAD, (head_text(rows[-1][0], head),))
            write_signatures(connection, sealed)

        self._keeper.commit(add, head=head)
        self._events.extend(new)
        self._ids.update((event.id, event) for event in new)
        self._head = head
        return new

    def execute(self, statement: str, values: tuple[Any, ...]) -> None:
        """Runs a statement that writes, in one transaction."""
        with self.mutex:
            self._must_be_writable()
            self._keeper.commit(lambda connection: connection.execute(statement, values))

    def query(self, statement: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """The rows that a statement which reads finds."""
        with self.mutex, failures.reading(self.path), self._store.reading() as connection:
            return connection.execute(statement, values).fetchall()

    def _must_be_writable(self) -> None:
        if self.read_only:
            raise UsageError("Nothing was recorded: {reason}", reason=self.reason)
        self._keeper.secure()
