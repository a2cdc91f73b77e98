"""The private line of a record: drafts that are not tabled and private notes, apart from the events
that everybody has, and under a passphrase for each delegation that wants one."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from draftbench.errors import OutputError, ProjectError, UsageError
from draftbench.messages import message
from draftbench.record import privatechain, sealing
from draftbench.record.contents import PrivateNote
from draftbench.record.event import Event, canonical, instant, parse
from draftbench.record.privatechain import PrivateChain, Row, StoredLine
from draftbench.record.sealing import LockedError, Slot

if TYPE_CHECKING:
    import sqlite3

    from draftbench.record.file import Record

ACT, NOTE, TYPING = "act", "note", "typing"


@dataclass(frozen=True, slots=True)
class PrivateAct:
    """Something that a delegation (``seat``, its code) did with its drafts: the ``event``, and the
    id of the last public event that there was then (``after``, "": none)."""

    event: Event
    seat: str
    after: str


@dataclass(frozen=True, slots=True)
class Holding:
    """What one delegation (``seat``, "": whoever has the computer) has in the private line: how
    many ``drafts`` and ``notes``, whether a passphrase is set (``protected``) and whether it has
    not been given (``locked``)."""

    seat: str
    drafts: int
    notes: int
    protected: bool
    locked: bool


class PrivateLine:
    """The private line of one open record. What writes raises UsageError where the record is read
    only or the delegation's entries are locked, ProjectError where the line is damaged, and
    OutputError where the disk refuses; it is on the disk when it returns."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._chain = PrivateChain()
        self._keys: dict[str, bytes] = {}
        self._opened: dict[int, dict[str, Any]] = {}

    def load(self, connection: sqlite3.Connection) -> None:
        """Reads it anew; keys that were given stay."""
        self._chain = privatechain.read_private(connection)
        self._opened = {}
        slots = {slot.seat for slot in self._chain.slots}
        self._keys = {seat: key for seat, key in self._keys.items() if seat in slots}

    @property
    def damage(self) -> str:
        """What is wrong with it, in a sentence; empty where it is sound."""
        return self._chain.damage

    @property
    def lost(self) -> int:
        """How many entries are damaged or missing, as far as that can be told."""
        return self._chain.lost

    @property
    def last_number(self) -> int:
        """The highest number that an entry has or had."""
        return self._chain.last

    # what is in it

    def acts(self) -> tuple[PrivateAct, ...]:
        """What was done with drafts, in order; without what is locked."""
        made = []
        for row, data in self._read(ACT):
            undoes = data.get("undoes")
            event = Event(row.id, data["at"], data["actor"], data["kind"], data["payload"], undoes)
            made.append(PrivateAct(event, row.seat, data["after"]))
        return tuple(made)

    def notes(self) -> tuple[PrivateNote, ...]:
        """The notes in the order of writing; without what is locked."""
        return tuple(
            PrivateNote(row.id, data["at"], data["author"], data["about"], data["text"])
            for row, data in self._read(NOTE)
        )

    def typing(self) -> dict[str, tuple[str, dict[str, str]]]:
        """Words of private forms that were typed and not sent, with the time, by the forms'
        titles; without what is locked."""
        return {
            data["title"]: (data["at"], {str(k): str(v) for k, v in data["words"].items()})
            for _, data in self._read(TYPING)
        }

    def holdings(self) -> tuple[Holding, ...]:
        """What each delegation has here, in the order of their codes."""
        drafts: dict[str, int] = {}
        notes: dict[str, int] = {}
        for row in self._chain.rows:
            if row.kind == ACT:
                drafts[row.seat] = row.drafts
            elif row.kind == NOTE:
                notes[row.seat] = notes.get(row.seat, 0) + 1
        slots = {slot.seat for slot in self._chain.slots}
        return tuple(
            Holding(
                seat,
                drafts.get(seat, 0),
                notes.get(seat, 0),
                seat in slots,
                seat in slots and seat not in self._keys,
            )
            for seat in sorted({*drafts, *notes, *slots})
            if seat in slots or drafts.get(seat) or notes.get(seat)
        )

    def drafts_of(self, seat: str) -> int:
        """How many open drafts a delegation had after its last act."""
        rows = (one for one in reversed(self._chain.rows) if one.kind == ACT and one.seat == seat)
        return next((one.drafts for one in rows), 0)

    def is_locked(self, seat: str) -> bool:
        """Whether a delegation's entries are under a passphrase that was not given."""
        return self._slot(seat) is not None and seat not in self._keys

    # writing

    def append(self, acts: Iterable[tuple[PrivateAct, int]]) -> None:
        """Records acts, all or none, each with how many drafts its delegation has after it."""
        self._add([_act_row(act, drafts) for act, drafts in acts])

    def add_note(self, note: PrivateNote, seat: str) -> None:
        """Keeps a note of a delegation; one that is here already is passed over."""
        if all(row.id != note.id for row in self._chain.rows):
            body = privatechain.note_body(note.at, note.author, note.about, note.text)
            self._add([Row(0, note.id, seat, NOTE, 0, sealed=False, body=body)])

    def remove_note(self, note_id: str) -> None:
        """Removes a note; its bytes leave the file."""
        self._remove(lambda row: row.kind == NOTE and row.id == note_id)

    def keep_typing(self, title: str, words: dict[str, str], seat: str = "") -> None:
        """Keeps the words of a private form in place of those that were kept of it; none: nothing
        of it any more."""
        with self._record.mutex:
            old = {row.id for row, data in self._read(TYPING) if data["title"] == title}
            if old:
                self._remove(lambda row: row.id in old)
            if any(text.strip() for text in words.values()):
                body = canonical({"title": title, "words": words, "at": instant()}).encode()
                self._add([Row(0, uuid.uuid4().hex, seat, TYPING, 0, sealed=False, body=body)])

    def stored(self) -> StoredLine:
        """What is intact, as it is stored."""
        chain = self._chain
        return StoredLine(tuple(chain.rows), tuple(chain.slots), chain.damage)

    def take_over(self, other: StoredLine) -> int:
        """Copies every entry of another line that is intact into this empty one, locked ones too;
        gives how many."""
        rows = sorted(other.rows, key=lambda row: row.number)
        self._store(rows, list(other.slots), rows[-1].number if rows else 0)
        return len(rows)

    # passphrases

    def unlock(self, seat: str, passphrase: str) -> None:
        """Opens a delegation's entries for as long as the record is open. Raises PassphraseError,
        or UsageError where no passphrase is set."""
        slot = self._must_have_slot(seat)
        self._keys[seat] = sealing.unwrap(slot, passphrase)
        self._opened = {}

    def lock(self, seat: str) -> None:
        """Forgets the passphrase of a delegation. Raises UsageError where none is set."""
        self._must_have_slot(seat)
        self._keys.pop(seat, None)
        self._opened = {}

    def protect(self, seat: str, passphrase: str) -> None:
        """Sets a passphrase, or another one where the entries are unlocked: they are sealed anew
        and no clear byte of them stays in the file. OutputError says where it is set and bytes may
        stay nevertheless."""
        self._must_be_open(seat)
        key = sealing.new_key()
        slot = sealing.wrap(seat, key, passphrase)
        self._reseal(seat, slot, key)

    def unprotect(self, seat: str) -> None:
        """Takes the passphrase away from entries that are unlocked."""
        self._must_have_slot(seat)
        self._must_be_open(seat)
        self._reseal(seat, None, None)

    # inside

    def _slot(self, seat: str) -> Slot | None:
        return next((slot for slot in self._chain.slots if slot.seat == seat), None)

    def _must_have_slot(self, seat: str) -> Slot:
        slot = self._slot(seat)
        if slot is None:
            raise UsageError("No passphrase is set for {named}.", named=_named(seat))
        return slot

    def _must_be_open(self, seat: str) -> None:
        if self.is_locked(seat):
            msg = message(
                "The private notes and drafts of {named} are locked; unlock them first.",
                named=_named(seat),
            )
            raise LockedError(msg)

    def _read(self, kind: str) -> list[tuple[Row, dict[str, Any]]]:
        found = []
        for row in self._chain.rows:
            if row.kind == kind and not (row.sealed and row.seat not in self._keys):
                data = self._opened.get(row.number)
                if data is None:
                    try:
                        data = self._opened[row.number] = self._data(row)
                    except ProjectError as error:
                        self._chain.damage = str(error)
                        self._chain.lost = max(self._chain.lost, 1)
                        continue
                found.append((row, data))
        return found

    def _data(self, row: Row) -> dict[str, Any]:
        body: bytes | None = row.body
        if row.sealed:
            body = sealing.unseal(self._keys[row.seat], row.body, row.about)
        try:
            data = None if body is None else parse(body)
        except ValueError:
            data = None
        if not isinstance(data, dict):
            raise ProjectError(
                "A private note or draft is not the one that was sealed there; go back to a copy."
            )
        return data

    def _sealed(self, row: Row, key: bytes | None) -> Row:
        """A row in clear as it is to be stored."""
        if key is None:
            return row
        return replace(row, sealed=True, body=sealing.seal(key, row.body, row.about))

    def _add(self, rows: Sequence[Row]) -> None:
        with self._record.mutex:
            self._must_be_sound()
            chain = self._chain
            made = []
            for number, row in enumerate(rows, chain.last + 1):
                self._must_be_open(row.seat)
                made.append(self._sealed(replace(row, number=number), self._keys.get(row.seat)))
            if not made:
                return
            stored, head = privatechain.rows_to_store(chain.head, made)
            count, last = len(chain.rows) + len(made), made[-1].number
            told = privatechain.private_head(count, last, head, chain.slots)

            def add(connection: sqlite3.Connection) -> None:
                connection.executemany(privatechain.ADD_ENTRY, stored)
                connection.execute(privatechain.SET_HEAD, (told,))

            self._record.write_private(add)
            chain.rows.extend(made)
            chain.head, chain.last = head, last

    def _remove(self, gone: Callable[[Row], bool]) -> None:
        with self._record.mutex:
            self._must_be_sound()
            rows = self._chain.rows
            kept = [row for row in rows if not gone(row)]
            if len(kept) < len(rows):
                self._store(kept, self._chain.slots, self._chain.last)
                self._record.forget_bytes()

    def _reseal(self, seat: str, slot: Slot | None, key: bytes | None) -> None:
        with self._record.mutex:
            self._must_be_sound()
            rows = []
            for row in self._chain.rows:
                if row.seat == seat:
                    clear = canonical(self._data(row)).encode()
                    plain = replace(row, sealed=False, body=clear)
                    rows.append(self._sealed(plain, key))
                else:
                    rows.append(row)
            slots = [one for one in self._chain.slots if one.seat != seat]
            self._store(rows, slots if slot is None else [*slots, slot], self._chain.last)
            if key is None:
                self._keys.pop(seat, None)
            else:
                self._keys[seat] = key
            self._opened = {}
            if key is not None:
                self._forget_all()

    def _forget_all(self) -> None:
        try:
            self._record.forget_bytes(whole=True)
        except OutputError as error:
            raise OutputError(
                "The passphrase is set, but “{path}” could not be rewritten, so words "
                "from before may still be in it in clear. Free some space on the disk, "
                "close other programs that read the file, and set the passphrase again.",
                path=self._record.path.name,
            ) from error

    def _store(self, rows: list[Row], slots: list[Slot], last: int) -> None:
        """Writes the whole line anew."""
        stored, head = privatechain.rows_to_store(privatechain.START, rows)
        told = privatechain.private_head(len(rows), last, head, slots)
        keys = [privatechain.slot_to_store(slot) for slot in slots]

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM private_event")
            connection.execute("DELETE FROM private_slot")
            connection.executemany(privatechain.ADD_ENTRY, stored)
            connection.executemany(privatechain.ADD_SLOT, keys)
            connection.execute(privatechain.SET_HEAD, (told,))

        self._record.write_private(write)
        self._chain = PrivateChain(rows, slots, 0, last, head)
        self._opened = {}

    def _must_be_sound(self) -> None:
        if self._chain.damage:
            raise ProjectError("Nothing was recorded: {damage}", damage=self._chain.damage)


def _act_row(act: PrivateAct, drafts: int) -> Row:
    event = act.event
    data = {
        "at": event.at,
        "actor": event.actor,
        "kind": event.kind,
        "payload": event.payload,
        "undoes": event.undoes,
        "after": act.after,
    }
    body = canonical(data).encode()
    return Row(0, event.id, act.seat, ACT, drafts, sealed=False, body=body)


def _named(seat: str) -> str:
    return seat or "this computer"
