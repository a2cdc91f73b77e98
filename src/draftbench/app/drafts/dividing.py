"""Splitting a clause of the draft and joining two, directly or as an amendment."""

from __future__ import annotations

from dataclasses import replace

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between
from draftbench.document import (
    Clause,
    ClauseId,
    Document,
    RichText,
    new_clause_id,
    spoken_labels,
)
from draftbench.errors import UsageError
from draftbench.messages import message


def split(draft: Document, clause: ClauseId, at: int, typed: RichText | None = None) -> ChangeSet:
    """The changes that divide a clause before code point ``at``; the white space there falls away.
    Its sub-paragraphs go to the second part. ``typed`` are other words of the clause,
    written before it is divided. Raises UsageError where there would be a part without words."""
    whole = _known(draft, clause)
    whole = whole if typed is None else replace(whole, text=typed)
    text = whole.text
    first, second = text.slice(0, at).strip(), text.slice(at, len(text)).strip()
    if not first or not second:
        raise UsageError(
            "Both parts of {name} need words; divide it between two of them.",
            name=_name(draft, clause),
        )
    part = new_clause_id()
    out = []
    for each in draft:
        if each.id == clause:
            out += [replace(whole, text=first), replace(whole, id=part, text=second, label="")]
        elif each.parent == clause:
            out.append(replace(each, parent=part))
        else:
            out.append(each)
    return between(draft, draft.with_clauses(tuple(out)), splits={part: clause})


def joined(
    draft: Document, clause: ClauseId, into: ClauseId, typed: RichText | None = None
) -> ChangeSet:
    """The changes after which the words of ``clause`` go on in ``into``, behind a space; what hangs
    on the one hangs on the other. ``typed`` are other words of ``clause``, written before it is
    joined. Raises UsageError where one of them hangs on the other."""
    end, begin = _known(draft, clause), _known(draft, into)
    if begin in draft.subtree(clause) or end in draft.subtree(into):
        raise UsageError(
            "A clause cannot be joined to itself or to what hangs on it; name two others."
        )
    end = end if typed is None else replace(end, text=typed)
    text = begin.text + RichText(" ") + end.text
    its = [replace(c, parent=into) if c.parent == clause else c for c in draft.subtree(clause)[1:]]
    own = draft.subtree(into)[1:]
    out = []
    for each in draft:
        if each.id == into:
            out += [replace(begin, text=text), *own, *its]
        elif each.id != clause and each.id not in {c.id for c in (*own, *its)}:
            out.append(each)
    return between(draft, draft.with_clauses(tuple(out)), joins={clause: into})


def _known(draft: Document, clause: ClauseId) -> Clause:
    found = draft.get(clause)
    if found is None:
        raise UsageError("The draft has no clause {clause}; name one that it has.", clause=clause)
    return found


def _name(draft: Document, clause: ClauseId) -> str:
    return spoken_labels(draft)[clause] or message("the {kind}", kind=draft[clause].kind)
