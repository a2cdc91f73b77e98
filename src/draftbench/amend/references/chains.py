"""Notes that say "Ibid.": bound to the note that stood before them when they were written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

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
    """Every note of the draft that says "Ibid.", as a reference of its note. One whose note went,
    or before which another work is named now, is out of date: ``new`` is what it says in full."""
    before: _Hung | None = None
    for hung in _hung(tracing.state.draft):
        if says_ibid(hung.note.text.plain):
            yield _chained(tracing, hung, before)
        before = hung


def _chained(tracing: Tracing, hung: _Hung, before: _Hung | None) -> Reference:
    text = hung.note.text.text
    end = next((at for at, char in enumerate(text) if char in ",;"), len(text))
    mention = Mention(0, end, Naming.SAME, Belonging.OWN)
    words = text[:end]
    bound = Reference(hung.clause, hung.index, 0, end, words, mention, State.RIGHT)
    written = tracing.written(hung.clause, hung.at, hung.at + 1)
    former, full = None, hung.note.resolved
    for names, _ in written.texts:
        former, made = _former(names.text, hung.note)
        full = full or made
        if former is not None:
            break
    if former is not None:
        bound = _to(bound, former)
    if former is None and not full:
        why = "“Ibid.” stands here, and no note comes before it."
        return _with(bound, State.NOWHERE, why)
    if before is not None and (
        (former is not None and before.note.id == former.note.id)
        or (full and _same_work(before.note, full))
    ):
        return bound
    why = "“Ibid.” stands here, but another note comes before it."
    if before is None:
        why = "“Ibid.” stands here, and no note comes before it."
    return _with(bound, State.STALE if full else State.BY_HAND, why, full)


def _to(bound: Reference, former: _Hung) -> Reference:
    return Reference(
        bound.clause,
        bound.note,
        bound.start,
        bound.end,
        bound.words,
        bound.mention,
        bound.state,
        target_note=former.note.id,
    )


def _with(bound: Reference, state: State, why: str, new: str = "") -> Reference:
    return Reference(
        bound.clause,
        bound.note,
        bound.start,
        bound.end,
        bound.words,
        bound.mention,
        state,
        target_note=bound.target_note,
        new=new,
        why=why,
    )


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


def _same_work(before: Note, full: str) -> bool:
    """Whether the note before names the work that a full reference names."""
    said = before.resolved or before.text.plain
    work = re.split(r",\s|\.$", said.strip())[0]
    return bool(work) and full.strip().startswith(work)
