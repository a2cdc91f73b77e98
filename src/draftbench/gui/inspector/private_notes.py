"""Private notes: for whoever has the project file, in no event and in no export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftbench.app.privatenotes import clause_of, notes_of, remove_note, write_note
from draftbench.document import ClauseId
from draftbench.errors import DraftbenchError
from draftbench.gui.dates import when
from draftbench.gui.session.names import person_name
from draftbench.gui.session.passphrase_forms import private_holdings, unlock_own
from draftbench.gui.speech import listed, marked, relayed, tr
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
)
from draftbench.record import PrivateNote

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PrivateRow:
    """A private note of a clause: its words, who wrote it and when."""

    id: str
    text: str
    where: str


class NoteForms:
    """The private notes of one workspace, read once and again after each change."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        workspace.unlocked.connect(self._changed)
        self._notes: tuple[PrivateNote, ...] | None = None

    @property
    def notes(self) -> tuple[PrivateNote, ...]:
        """All of them, in the order of writing; none where they cannot be read."""
        if self._notes is None:
            try:
                self._notes = notes_of(self._workspace.bench)
            except DraftbenchError:
                self._notes = ()
        return self._notes

    def of(self, clauses: Sequence[ClauseId]) -> tuple[PrivateRow, ...]:
        """Those about some clauses."""
        return tuple(
            PrivateRow(n.id, n.text, listed(p for p in (person_name(n.author), when(n.at)) if p))
            for n in self.notes
            if n.about in clauses
        )

    def write(self, *, about: bool = True) -> Reply:
        """A note about the current clause, or about none; where notes are locked, the form that
        unlocks them comes first."""
        workspace = self._workspace
        lead = tr("Private notes are locked. Unlock them to write one.")
        unlocking = unlock_own(workspace, lambda: self.write(about=about), lead)
        if unlocking is not None:
            return unlocking
        clause = workspace.draft_clause() if about else None
        name = tr("the negotiation") if clause is None else workspace.name(clause)

        def submit(a: Answers) -> Reply:
            try:
                write_note(workspace.bench, a["text"], about=clause or "")
            except DraftbenchError as error:
                return Said(relayed(str(error)), bad=True)
            self._changed()
            return Said(tr("Noted; no export has it."))

        return Form(
            tr("Private note on {name}", name=name),
            (Field("text", tr("Note"), FieldKind.TEXT, needed=True),),
            tr("Keep"),
            submit,
            tr("For whoever has this project file; in no export and in no history."),
            private=lambda _: "",
        )

    def remove(self, note: str) -> Reply:
        """Asks before a note is removed, for that cannot be undone."""
        workspace = self._workspace

        def submit(_: Answers) -> Reply:
            try:
                remove_note(workspace.bench, note)
            except DraftbenchError as error:
                return Said(relayed(str(error)), bad=True)
            self._changed()
            return Said(tr("The note is removed for good."))

        text = next((n.text for n in self.notes if n.id == note), "")
        return Form(
            tr("Remove the note"),
            (),
            tr("Remove for good"),
            submit,
            tr("“{text}” leaves the file; no undo brings it back.", text=text),
            danger=True,
        )

    def _changed(self) -> None:
        self._notes = None
        self._workspace.moved.emit(self._workspace.current)


class PrivateNotes(Listing):
    """All private notes."""

    title = marked("Private notes")
    lead = marked("For whoever has this project file; in no export and in no history.")
    empty = marked("There are no private notes.")
    columns = (marked("About"), marked("Note"), marked("Written by"), marked("Written"))
    stretch = 1

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self) -> Sequence[ListRow]:
        """In the order of writing."""
        bench = self._workspace.bench
        return [
            ListRow(n.id, (clause_of(bench, n), n.text, person_name(n.author), when(n.at)))
            for n in self._workspace.part(NoteForms).notes
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The words of the note."""
        return tuple(
            Line(n.text, Look.TEXT) for n in self._workspace.part(NoteForms).notes if n.id in keys
        )

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """One more, or one less."""
        noting = self._workspace.part(NoteForms)
        made = [Verb("note", tr("Write a note…"), lambda: noting.write(about=False))]
        if keys:
            made.append(Verb("remove", tr("Remove…"), lambda: noting.remove(keys[0])))
        workspace = self._workspace
        made.append(Verb("private", tr("Passphrase…"), lambda: private_holdings(workspace)))
        return tuple(made)

    def clause(self, key: str) -> ClauseId | None:
        """The clause that the note is about."""
        about = next((n.about for n in self._workspace.part(NoteForms).notes if n.id == key), "")
        return ClauseId(about) if about in self._workspace.state.draft else None
