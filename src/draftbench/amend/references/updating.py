"""The changes that write the numbers anew of references that are out of date."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from draftbench.amend.changesets.changes import ChangeSet, Splice
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.amend.references.mentions import Naming
from draftbench.amend.references.standing import Reference, State
from draftbench.compare.words.patches import patch_text
from draftbench.document import NOTE_MARK, Clause, ClauseId, Document, Mark, RichText


def updates(
    draft: Document, found: Iterable[Reference], agreed: Collection[ClauseId] = ()
) -> tuple[ChangeSet, tuple[Reference, ...]]:
    """The change set on the draft that writes references anew, and those that it writes: all of
    ``found`` that are out of date but for the ones in clauses of ``agreed``."""
    done = tuple(
        one for one in found if one.state is State.STALE and one.new and one.clause not in agreed
    )
    by_clause: dict[ClauseId, list[Reference]] = {}
    for one in done:
        by_clause.setdefault(one.clause, []).append(one)
    changes: list[Splice] = []
    seen: dict[ClauseId, RichText] = {}
    patches: dict[ClauseId, str] = {}
    for id_, own in by_clause.items():
        clause = draft[id_]
        made = sorted(splices(clause, own), key=lambda splice: splice.start)
        changes += made
        seen[id_] = clause.text
        new = _written(clause.text, made)
        patches[id_] = patch_text(clause.text.text, new.text)
    return ChangeSet(draft.fingerprint, tuple(changes), seen, patches), done


def _written(text: RichText, made: Iterable[Splice]) -> RichText:
    for splice in sorted(made, key=lambda one: one.start, reverse=True):
        text = text.splice(splice.start, splice.end, splice.new)
    return text


def splices(clause: Clause, own: Iterable[Reference]) -> Iterator[Splice]:
    """The splices that write these references of a clause anew, each of which is out of date."""
    text = clause.text
    notes: dict[int, list[Reference]] = {}
    for one in own:
        if one.note >= 0:
            notes.setdefault(one.note, []).append(one)
        else:
            yield _narrow(clause, one)
    places = text.note_positions()
    for index, inside in notes.items():
        note = text.notes[index]
        at = places[index]
        if inside[0].mention.naming is Naming.SAME:
            new = replace(note, text=RichText(inside[0].new), resolved="")
        else:
            body = note.text
            for one in sorted(inside, key=lambda each: each.start, reverse=True):
                body = body.splice(one.start, one.end, _worn(body, one))
            new = replace(note, text=body)
        marks = tuple(
            Mark(0, 1, mark.kind, mark.value) for mark in text.marks if mark.start <= at < mark.end
        )
        yield _splice(clause, at, at + 1, RichText(NOTE_MARK, marks, (new,)))


def _narrow(clause: Clause, one: Reference) -> Splice:
    """All numbers of a reference written anew: those that stay the same mean others now."""
    text, mention = clause.text, one.mention
    head, tail = text.text[one.start : mention.first], text.text[mention.last : one.end]
    start, end, new = one.start, one.end, one.new
    if new.startswith(head) and new.endswith(tail) and len(new) > len(head) + len(tail):
        start, end = mention.first, mention.last
        new = new[len(head) : len(new) - len(tail)]
    inner = replace(one, start=start, end=end, new=new)
    return _splice(clause, start, end, _worn(text, inner))


def _worn(text: RichText, one: Reference) -> RichText:
    """The new words in the marks that all of the old ones have."""
    marks = tuple(
        Mark(0, len(one.new), mark.kind, mark.value)
        for mark in text.marks
        if mark.start <= one.start and mark.end >= one.end
    )
    return RichText(one.new, marks)


def _splice(clause: Clause, start: int, end: int, new: RichText) -> Splice:
    words = clause.text.text
    return Splice(
        clause.id,
        start,
        end,
        words[start:end],
        new,
        words[max(0, start - CONTEXT) : start],
        words[end : end + CONTEXT],
    )
