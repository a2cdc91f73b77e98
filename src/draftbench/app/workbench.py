"""One open negotiation: every act goes through here, is recorded as an event, and gives a new
frozen :class:`~draftbench.amend.negotiation.Negotiation`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Unpack

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.changesets import plain_data
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import Step
from draftbench.app.amendments import deciding
from draftbench.app.amendments.tabling import (
    Terms,
    amendment_of,
    ground,
    joining,
    name_taken,
    twin_of,
    without_emptied,
)
from draftbench.app.desks.desk import DeskSigner, completed
from draftbench.app.desks.keyplace import SOON
from draftbench.app.drafts.drafting import as_typed, inserted, moved, taken, without
from draftbench.app.drafts.typednumbers import as_retyped
from draftbench.app.history import undoing
from draftbench.app.history.act import SECRETARIAT
from draftbench.app.history.firstevents import first_events
from draftbench.app.history.privateacts import DRAFTED
from draftbench.app.history.privatedrafts import PrivateDrafts
from draftbench.app.history.registers import Past, Registers, Tried
from draftbench.app.history.validity import must_be_recordable, unusable
from draftbench.app.imports.batch import Batch
from draftbench.app.imports.importnotes import read_from
from draftbench.app.meetings import decisions
from draftbench.app.meetings.delegations import JOINED, joined_payload, newcomers
from draftbench.app.texts import relations
from draftbench.compare.links import Mode
from draftbench.document import ClauseId, Document, Origin, RichText, spoken_labels
from draftbench.document.exchange import to_data
from draftbench.errors import ConflictError, DraftbenchError, OutputError, ProjectError, UsageError
from draftbench.formats.imported import Imported
from draftbench.garbage import forget_unused, forget_with, not_looked_for, remember_for
from draftbench.messages import message, message_data
from draftbench.record.event import Event, bundle, instant
from draftbench.record.failures import unwritable
from draftbench.record.file import Record
from draftbench.record.signatures import Signature


class Workbench:
    """An open project file and the state that follows from its events.

    All methods that act raise :class:`~draftbench.errors.DraftbenchError` with one sentence where
    the act is not possible, and then nothing has changed. Every act is durable when it returns.
    ``joined`` are the delegations that acts added by themselves since the project was opened,
    ``shared`` the amendments whose sponsors a proposal joined because it was the same, ``proposed``
    those that proposals became. ``text`` parameters take a rich text, or plain words as typed (then
    marks and notes stay on the words that stayed). ``by`` names who acts; "" is the secretariat.
    ``drafts`` are the amendments not tabled, in the private line; ``ended`` is called at the end.
    ``worked_out`` holds, while the project is open, what takes long to find out, by modules.
    """

    def __init__(self, record: Record) -> None:
        self._record = record
        self._signer = record.signer = DeskSigner(record)
        self.listeners: list[Callable[[Negotiation], None]] = []
        self.ended: Callable[[], object] = bool
        self.joined: tuple[Delegation, ...] = ()
        self.shared: tuple[AmendmentId, ...] = ()
        self.proposed: tuple[AmendmentId, ...] = ()
        self.worked_out: dict[str, Any] = {}
        with not_looked_for():
            self._registers = Registers(record.events())
            self._events = self._registers.events
            self.drafts = PrivateDrafts(record.private, self._registers)
            self.state = self._registers.negotiation(self.register, self.history)
        remember_for(self)

    @classmethod
    def create(
        cls,
        path: Path,
        base: Document,
        *,
        sources: tuple[Document, ...] = (),
        delegations: tuple[Delegation, ...] = (),
        title: str = "",
        originals: tuple[tuple[str, Imported], ...] = (),
    ) -> Workbench:
        """A new project file at ``path`` (which must not exist). ``originals`` are the files that
        the texts were read from, with their names; their bytes are kept in the project."""
        heading = title or base.title or path.stem
        first = first_events(heading, base, sources, delegations, originals)
        for one in first:
            must_be_recordable(Event("0" * 32, instant(), one.actor, one.kind, one.payload))
        record = Record.create(path, title=heading)
        record.signer = DeskSigner(record)
        try:
            for name, imported in originals:
                record.store_original(name, imported.original)
            record.append_all(first)
            return cls(record)
        except BaseException as error:
            record.discard()
            if isinstance(error, OutputError) and isinstance(error.__cause__, Exception):
                raise unwritable(path, error.__cause__) from error
            raise

    @classmethod
    def open(cls, path: Path) -> Workbench:
        """The project at ``path``; read-only where somebody else has it open or it is damaged."""
        return cls._of(Record.open(path))

    @classmethod
    def view(cls, path: Path) -> Workbench:
        """The project at ``path`` to be read only; no byte of the file changes."""
        return cls._of(Record.view(path))

    @classmethod
    def _of(cls, record: Record) -> Workbench:
        if record.damage is not None and not record.events():
            record.close()
            raise unusable(record.damage.message)
        try:
            return cls(record)
        except BaseException:
            record.close()
            raise

    @property
    def path(self) -> Path:
        """Where the project file is."""
        return self._record.path

    @property
    def record(self) -> Record:
        """The project file, for what is no event: private notes and kept files."""
        return self._record

    @property
    def register(self) -> Register:
        """The state from which the next act starts, with the drafts that are not tabled."""
        return self.drafts.register

    @property
    def public(self) -> Register:
        """The state that everybody shares, without drafts that are not tabled."""
        return self._registers.now

    @property
    def history(self) -> Sequence[Event]:
        """Everything that happened, with what was done in private, in order."""
        return self.drafts.history()

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, in one sentence; empty where everything can."""
        return self._record.reason

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that happened and everybody shares, in order."""
        return tuple(self._events)

    @property
    def unfit(self) -> dict[str, str]:
        """Why acts of several files do not fit together and were left out, by their ids."""
        return dict(self._registers.unfit)

    def past(self) -> Past:
        """The registers that are kept of what everybody shares."""
        return self._registers.past()

    def compact(self) -> None:
        """Holds what happened in less memory; takes a moment where that is much. In any thread."""
        bundle(self._events)

    def close(self) -> None:
        """Leaves exactly one file behind, and, where no other project is open, nothing in memory
        that was found out of texts. What waited for a key ring is signed, if that gives the key by
        now."""
        if self._signer.has_waited and not self._record.read_only:
            with suppress(DraftbenchError):
                completed(self._record, SOON, silent=True)
        self._record.close()
        forget_with(self)
        self.ended()

    def __enter__(self) -> Workbench:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def subscribe(self, listener: Callable[[Negotiation], None], *, first: bool = False) -> None:
        """``listener`` is called with the new state after every act, before all others where it is
        to be ``first``."""
        self.listeners.insert(0 if first else len(self.listeners), listener)

    # texts

    def add_source(self, document: Document, *, original: Imported | None = None) -> None:
        """One more text to compare with and take from. Its name must be new."""
        if document.name in {self.state.base.name, *(s.name for s in self.state.sources)}:
            raise name_taken(document.name)
        payload: dict[str, Any] = {"document": to_data(document)}
        if original is not None:
            payload |= self.keep(document, original)
        self.act("source-added", payload)

    def keep(self, document: Document, original: Imported) -> dict[str, Any]:
        """Keeps the file that a text was read from; gives what an event says of it."""
        self.ensure_writable()
        file = document.source.file or document.name
        self._record.store_original(file, original.original)
        return read_from([(file, original)])

    # the working draft, written directly

    def edit(
        self,
        clause: ClauseId,
        text: RichText | str,
        *,
        by: str = "",
        origins: tuple[Origin, ...] = (),
    ) -> None:
        """Another text in a clause of the draft; nothing happens where it is the same. ``origins``
        are the source clauses that new words were taken from."""
        what = message("Edited {name}", name=self._name(clause))
        self.change(what, self._edited(clause, text, self.state.draft), by, origins)

    def take(
        self, source: str, clauses: tuple[ClauseId, ...], *, after: ClauseId | None, by: str = ""
    ) -> ClauseId:
        """Copies clauses of a source, with what hangs on them, into the draft behind ``after``
        (None: at the beginning). Gives the id of the first; each remembers where it came from."""
        draft, first = taken(self.state, source, clauses, after)
        self.change(message("Took words from {source}", source=source), draft, by)
        return first

    def insert(self, text: RichText | str, *, after: ClauseId | None, by: str = "") -> ClauseId:
        """A new clause behind ``after``, of the same kind; gives its id."""
        draft, new = inserted(self.state.draft, as_typed(text), after)
        self.change(message("Added a clause after {name}", name=self._name(after)), draft, by)
        return new

    def delete(self, clause: ClauseId, *, by: str = "") -> None:
        """Takes a clause, with what hangs on it, out of the draft."""
        what = message("Deleted {name}", name=self._name(clause))
        self.change(what, without(self.state.draft, clause), by)

    def move(self, clause: ClauseId, *, after: ClauseId | None, by: str = "") -> None:
        """Moves a clause, with what hangs on it, behind ``after``."""
        draft = moved(self.state.draft, clause, after)
        self.change(message("Moved {name}", name=self._name(clause)), draft, by, moving=(clause,))

    # amendments, each against the draft as it is now

    def propose_text(
        self, clause: ClauseId, text: RichText | str, **terms: Unpack[Terms]
    ) -> AmendmentId:
        """Tables another text for a clause."""
        on = ground(self.register, terms.get("parent"))
        revised = self._edited(clause, text, on)
        return self._tabled(on, revised, terms)

    def propose_insertion(
        self, text: RichText | str, *, after: ClauseId | None, **terms: Unpack[Terms]
    ) -> AmendmentId:
        """Tables a new clause behind ``after``."""
        on = ground(self.register, terms.get("parent"))
        revised, _ = inserted(on, as_typed(text), after)
        return self._tabled(on, revised, terms)

    def propose_deletion(self, clause: ClauseId, **terms: Unpack[Terms]) -> AmendmentId:
        """Tables the deletion of a clause."""
        on = ground(self.register, terms.get("parent"))
        return self._tabled(on, without(on, clause), terms)

    def propose_move(
        self, clause: ClauseId, *, after: ClauseId | None, **terms: Unpack[Terms]
    ) -> AmendmentId:
        """Tables another place for a clause."""
        on = ground(self.register, terms.get("parent"))
        return self._tabled(on, moved(on, clause, after), terms, clause)

    def _tabled(
        self, on: Document, revised: Document, terms: Terms, *moving: ClauseId
    ) -> AmendmentId:
        return self.propose(between(on, revised, moving=moving), **terms)

    def propose(self, changes: ChangeSet, **terms: Unpack[Terms]) -> AmendmentId:
        """Tables a change set made for the draft as it is, or as it was (or for what the open
        amendment ``parent`` would give). Where a tabled amendment proposes the same the sponsors
        join that one (:func:`~draftbench.app.amendments.tabling.twin_of`), and its id is given.
        Raises UsageError where they are its sponsors already."""
        changes = without_emptied(self.register, changes, terms.get("parent"))
        twin = twin_of(self.state, changes, terms)
        if twin is not None:
            return self._joined(twin.amendment, terms)
        draft = bool(terms.get("draft"))
        name = self.drafts.next_name() if draft else AmendmentId(f"am-{self.next_number}")
        amendment = amendment_of(self.register, name, changes, terms)
        by = self.register.author(amendment.sponsors[:1])
        kind = DRAFTED if draft else "amendment-tabled"
        self.act(kind, {"amendment": plain_data.amendment_to_data(amendment)}, by)
        self.proposed += (name,)
        return name

    def _joined(self, twin: Amendment, terms: Terms) -> AmendmentId:
        """After more delegations proposed what ``twin`` proposes."""
        data = joining(self.register, twin, terms)
        self.act("sponsors-joined", data, self.register.author(data["sponsors"][:1]))
        self.shared += (twin.id,)
        return twin.id

    @property
    def next_number(self) -> int:
        """The number that the next amendment gets."""
        return self._registers.next_number

    def bring_in(self, batch: Batch) -> None:
        """Tables what an import brings, as one act that one undo takes back; the files are kept.
        Nothing happens where the batch brings nothing."""
        if not batch.brings:
            return
        self.ensure_writable()
        for name, data in batch.files:
            self._record.store_original(name, data)
        self.act("amendments-imported", batch.payload())

    def preview(self, batch: Batch) -> Negotiation:
        """The state as :meth:`bring_in` would make it."""
        trial = Event("trial", instant(), SECRETARIAT, "amendments-imported", batch.payload())
        return self._registers.trial(trial)

    def accept(self, amendment: AmendmentId, *, confirmed: bool = False) -> None:
        """Applies it to the draft. Raises ConflictError where it cannot be or must be confirmed."""
        deciding.accept(self, (amendment,), confirmed=confirmed).raise_first()

    def reject(self, amendment: AmendmentId) -> None:
        """The meeting does not want it."""
        deciding.step(self, Step.REJECT, (amendment,)).raise_first()

    def withdraw(self, amendment: AmendmentId) -> None:
        """Its sponsors take it back."""
        deciding.step(self, Step.WITHDRAW, (amendment,)).raise_first()

    def hold(self, amendment: AmendmentId) -> None:
        """The decision is put off."""
        deciding.step(self, Step.HOLD, (amendment,)).raise_first()

    # what belongs together

    def pin(
        self,
        source: str,
        left: decisions.Clauses,
        right: decisions.Clauses,
        *,
        together: bool,
        by: str = "",
        against: str = "",
    ) -> None:
        """A user's word on whether clauses of the base (or of another source, ``against``) and
        clauses of a source belong together. Nothing happens where that is pinned already."""
        data = decisions.pin_payload(self.state, source, left, right, against)
        if not decisions.stands(self.state, data, together=together):
            self.act("pinned", data | {"together": together}, by)

    def unpin(
        self,
        source: str,
        left: decisions.Clauses,
        right: decisions.Clauses,
        *,
        by: str = "",
        against: str = "",
    ) -> None:
        """Takes a user's word back; then the comparison decides again."""
        data = decisions.pin_payload(self.state, source, left, right, against)
        decisions.must_stand(self.state, data)
        self.act("unpinned", data, by)

    def set_theme(self, text: str, clause: ClauseId, theme: str | None, *, by: str = "") -> None:
        """A user's word on which theme a clause of the base or a source belongs to, by its name;
        None: to no theme. A name that no text has makes a new theme."""
        self.act("theme-set", decisions.theme_payload(self.state, text, clause, theme), by)

    def declare(self, source: str, mode: Mode | None, *, by: str = "", against: str = "") -> None:
        """A user's word on what a source is to the base (or to another source, ``against``): a
        version, an independent text or a language version; None has the comparison find it out.
        Nothing happens where that was said already."""
        data = relations.relation_payload(self.state, source, mode, against)
        if relations.declared_mode(self.state, source, against) is not mode:
            self.act("relation-declared", data, by)

    # undo

    def undo(self, event_id: str = "") -> str:
        """Takes back the last act, or the event of that id at any later time. Gives in a few words
        what was undone, "" where there was nothing. Raises ConflictError where later acts build
        on it, and names the first of them."""
        event = undoing.to_undo(self.history, event_id)
        return "" if event is None else self._take_back(event, event)

    def redo(self, event_id: str = "") -> str:
        """Does again what the last undo took back, or the undone event of that id."""
        undone = undoing.to_redo(self.history, event_id)
        if undone is None:
            return ""
        return self._take_back(undone, undoing.event_of(self.history, undone.undoes or ""))

    def _take_back(self, event: Event, named: Event) -> str:
        if self.drafts.has(event.id):
            self.enter(self.tried("undone", {}, undoes=event.id))
        else:
            self._append("undone", {}, SECRETARIAT, undoes=event.id)
        return undoing.told(self.history, named)

    # plumbing

    def _name(self, clause: ClauseId | None, text: Document | None = None) -> str:
        text = text or self.state.draft
        if clause is None:
            return message("the beginning")
        found = text.get(clause)
        if found is None:
            raise UsageError(
                "That clause does not stand in the working draft; choose one that does."
            )
        return spoken_labels(text)[clause] or message("the {kind}", kind=found.kind)

    def _edited(self, clause: ClauseId, text: RichText | str, on: Document) -> Document:
        self._name(clause, on)
        new = as_retyped(on, clause, text)
        if not new.text.strip():
            raise UsageError("A clause needs words; to take it out, delete it.")
        return replaced(on, clause, new)

    def change(
        self,
        what: str,
        draft: Document,
        by: str = "",
        origins: tuple[Origin, ...] = (),
        moving: tuple[ClauseId, ...] = (),
    ) -> None:
        """Makes ``draft``, a version of the working draft, the working draft; ``what`` says in a
        few words what was done, ``moving`` which clauses were moved. Nothing happens where it is
        the same."""
        self.amend_draft(what, between(self.state.draft, draft, moving=moving), by, origins)

    def amend_draft(
        self, what: str, changes: ChangeSet, by: str = "", origins: tuple[Origin, ...] = ()
    ) -> None:
        """Makes changes of the working draft as it is."""
        if not changes.changes:
            return
        data = plain_data.change_set_to_data(changes)
        payload: dict[str, Any] = {"what": message_data(what), "changes": data}
        if origins:
            payload["origins"] = [[o.document, o.clause] for o in origins]
        self.act("draft-changed", payload, by)

    def act(
        self,
        kind: str,
        payload: dict[str, Any],
        by: str = "",
        before: Callable[[Event], None] | None = None,
    ) -> None:
        """Records one act of a kind (:mod:`.history.acts`), if the state allows it; one with a
        draft goes into the private line. States and groups that it names first
        (:func:`~.meetings.delegations.newcomers`) take part from then on: an act of its own before
        it says so, and ``joined`` has them. ``before`` is called with a public event that fits,
        before it is recorded."""
        by = by or SECRETARIAT
        if self.drafts.concerns(kind, payload):
            self.ensure_writable()
            self.joined += self.drafts.act(kind, payload, by)
            self._tell()
            return
        new = () if kind == JOINED else newcomers(self.public, payload)
        if new:
            self.ensure_writable()
            self._registers.after(Event("trial", instant(), by, kind, payload))
            self._append(JOINED, joined_payload(new), SECRETARIAT)
            self.joined += new
            by = next((one.name for one in new if one.code == by), by)
        self._append(kind, payload, by, before=before)

    def read_private(self) -> None:
        """Reads the private line again, after something of it changed by itself."""
        self.drafts.read_again()
        self._tell()

    def _tell(self) -> None:
        """The state after one more act, for all who look at it."""
        self.state = self._registers.negotiation(self.register, self.history)
        forget_unused()
        for listener in self.listeners:
            listener(self.state)

    def foresee(self, events: Sequence[Event]) -> Registers:
        """The registers after ``events`` of a copy came in; nothing is done. In any thread."""
        return Registers([*self._record.events(), *events], self._registers)

    def unite(
        self,
        events: Sequence[Event],
        registers: Registers,
        signatures: Sequence[Signature] = (),
        own: Collection[str] = (),
    ) -> None:
        """Takes in what was done in a copy, with its ``signatures``, and what follows from that
        here (the ids in ``own``); ``registers`` are those after all events."""
        self.ensure_writable()
        self._record.adopt(events, signatures, own)
        self._registers, self._events = registers, registers.events
        self.drafts.renew(registers)
        self._tell()

    def ensure_writable(self) -> None:
        """Raises ProjectError where nothing can be changed."""
        if self.read_only:
            raise ProjectError("Nothing can be changed here: {read_only}", read_only=self.read_only)

    def _append(
        self,
        kind: str,
        payload: dict[str, Any],
        actor: str,
        undoes: str | None = None,
        before: Callable[[Event], None] | None = None,
    ) -> None:
        """Tries the event on the state first; only what works is recorded."""
        self.ensure_writable()
        trial = Event(self._record.next_id(), instant(), actor, kind, payload, undoes)
        try:
            tried = self._registers.attempt(trial, self._done)
        except (ConflictError, UsageError) as error:
            if undoes is None:
                raise
            raise self.hindered(trial, error) from error
        if before is not None:
            before(trial)
        self.enter(replace(tried, number=self._done))

    def hindered(self, trial: Event, error: DraftbenchError) -> ConflictError:
        """The first act that an undo or redo (``trial``, refused by ``error``) would make unfit."""
        misfit = self._registers.first_misfit(trial)
        return undoing.hindered([*self._events, trial], error, misfit)

    @property
    def _done(self) -> int:
        """How many acts there are, public and private."""
        return len(self._events) + len(self.drafts.acts)

    def tried(self, kind: str, payload: dict[str, Any], by: str = "", undoes: str = "") -> Tried:
        """An act tried on the state as it is, for :meth:`enter`; in any thread."""
        number = self._done  # before the id, which names the last event
        if undoes and self.drafts.has(undoes):
            return self.drafts.tried(undoes, by or SECRETARIAT, number)
        made = self._record.next_id(), instant(), by or SECRETARIAT
        return self._registers.tried(Event(*made, kind, payload, undoes or None), number)

    def is_current(self, tried: Tried) -> bool:
        """Whether nothing was done since: what was done and undone leads to the same register."""
        return tried.before is self.public and tried.number == self._done

    def enter(self, tried: Tried) -> bool:
        """Records an act that was tried, unless something was done since; says whether."""
        self.ensure_writable()
        if not self.is_current(tried):
            return False
        if tried.private:
            self.drafts.enter(tried)
            self._tell()
            return True
        kind, payload, e = tried.event.kind, dict(tried.event.payload), tried.event
        given = tried.after.colours
        if e.undoes is None and (new := given.keys() - tried.before.colours):
            payload["colours"] = {code: given[code] for code in sorted(new)}
        event = self._record.append(kind, payload, actor=e.actor, undoes=e.undoes, at=e.at, id=e.id)
        self._registers.enter(event, tried)
        self.drafts.renew()
        if e.undoes is not None:
            self.drafts.count(event)
        self._tell()
        return True
