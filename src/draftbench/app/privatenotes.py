"""Private notes: for whoever has the project file, in no event and in no export."""

from __future__ import annotations

from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.amendments.tabling import clause_named
from draftbench.app.drafts.drafting import harmless
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.errors import ProjectError, UsageError
from draftbench.messages import message
from draftbench.record import PrivateNote

_FEWEST = 4


def write_note(bench: Workbench, text: str, *, about: str = "", by: str = "") -> PrivateNote:
    """Keeps a note, ``about`` a clause of the draft (its id, or as delegates call it; "": about
    none). Raises UsageError where there is no such clause or the note has no words."""
    _writable(bench)
    words = harmless(text).strip()
    if not words:
        raise UsageError("A note needs words.")
    clause = clause_named(bench.state.draft, about) if about else ""
    found = Delegations(bench.state.delegations).named(by) if by else None
    seat = "" if found is None else found.code
    return bench.record.add_private_note(words, about=clause, author=by, seat=seat)


def notes_of(bench: Workbench) -> tuple[PrivateNote, ...]:
    """All private notes in the order of writing."""
    return bench.record.private_notes()


def clause_of(bench: Workbench, note: PrivateNote) -> str:
    """What delegates call the clause that a note is about now: "OP 3"; its id where it no longer
    stands in the draft, "" where it is about none."""
    draft = bench.state.draft
    found = next((clause for clause in draft if clause.id == note.about), None)
    return note.about if found is None else spoken_labels(draft)[found.id] or found.kind.value


def remove_note(bench: Workbench, name: str) -> PrivateNote:
    """Removes the note whose id is ``name`` or begins with it; its bytes leave the file, and no
    undo brings it back. Raises UsageError where it is none or several."""
    _writable(bench)
    found = [note for note in notes_of(bench) if note.id.startswith(name.lower())]
    if len(found) != 1 or len(name) < _FEWEST:
        msg = (
            message(
                "Several notes have an id that begins with “{name}”; “record PROJECT notes” lists "
                "them.",
                name=name,
            )
            if len(found) > 1
            else message(
                "No note has an id that begins with “{name}”; “record PROJECT notes” lists them.",
                name=name,
            )
        )
        raise UsageError(msg)
    bench.record.private.remove_note(found[0].id)
    return found[0]


def _writable(bench: Workbench) -> None:
    if bench.read_only:
        raise ProjectError("Nothing can be changed here: {read_only}", read_only=bench.read_only)
