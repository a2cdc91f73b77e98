"""Notes that say "Ibid.": bound to the note that stood before them when they were written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from draftbench.amend.references.grammar import Naming
from draftbench.amend.references.mentions import Belonging, Mention
from draftbench.amend.references.standing import Reference, State
from draftbench.amend.references.tracing import Tracing
from draftbench.document import ClauseId, Document, Note
from draftbench.language.ibid import resolve_ibid, says_ibid


@dataclass(frozen=True, slots=True)
class _Hung:
    """A note of a text: its clause, its index among the clause's notes, where it hangs."""

    clause: ClauseId
    index: int
    at: int
    note: Note


def _hung(text: Document) -> tuple[_Hung, ...]:
    return tuple(
        _Hung(clause.id, index, at, note)
        for clause in text
        if clause.text.notes
        for index, (at, note) in enumerate(
            zip(clause.text.note_positions(), clause.text.notes, strict=True)
        )
    )


def chains(tracing: Tracing) -> Iterator[Reference]:
    """Every note of the draft that says "Ibid.", as a reference of its note. One that says
    something else behind the note that stands before it now is out of date: ``new`` is what it says
    in full."""
    before: _Hung | None = None
    meant = ""
    for hung in _hung(tracing.state.draft):
        said = hung.note.text.plain
        if says_ibid(said):
            found, meant = _chained(tracing, hung, before, resolve_ibid(said, meant))
            yield found
        else:
            meant = said
        before = hung


def _chained(
    tracing: Tracing, hung: _Hung, before: _Hung | None, reads: str
) -> tuple[Reference, str]:
    """A note that says "Ibid.", and what it means in full; ``reads`` is what it says there now."""
    text = hung.note.text.text
    end = next((at for at, char in enumerate(text) if char in ",;"), len(text))
    mention = Mention(0, end, Naming.SAME, Belonging.OWN)
    bound = Reference(hung.clause, hung.index, 0, end, text[:end], mention, State.RIGHT)
    written = tracing.written(hung.clause, hung.at, hung.at + 1)
    former, full = None, hung.note.resolved
    for names, _ in written.texts:
        former, made = _former(names.text, hung.note)
        full = full or made
        if former is not None:
            break
    if former is not None:
        bound = replace(bound, target_note=former.note.id)
    if former is None and not full:
        why = "“Ibid.” stands here, and no note comes before it."
        return replace(bound, state=State.NOWHERE, why=why), ""
    same = before is not None and former is not None and before.note.id == former.note.id
    if (full and _bare(full) == _bare(reads)) or (same and not full):
        return bound, full
    why = "“Ibid.” stands here, but another note comes before it."
    if before is None:
        why = "“Ibid.” stands here, and no note comes before it."
    state = State.STALE if full else State.BY_HAND
    return replace(bound, state=state, new=full, why=why), full


def _bare(reference: str) -> str:
    return " ".join(reference.split()).rstrip(".")


def _former(text: Document, note: Note) -> tuple[_Hung | None, str]:
    """The note before a note in a text, and what the note says in full there."""
    former: _Hung | None = None
    full = ""
    for hung in _hung(text):
        said = hung.note.text.plain
        if hung.note.id == note.id:
            if former is None:
                return None, ""
            return former, resolve_ibid(note.text.plain, full)
        named = hung.note.resolved or resolve_ibid(said, full)
        full = named if says_ibid(said) else said
        former = hung
    return None, ""
