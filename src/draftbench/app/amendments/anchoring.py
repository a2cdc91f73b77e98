"""Putting an open amendment by hand at another clause, where its own is gone or is the wrong one.
Kind of event and its payload:

    amendment-anchored  {id, changes, why?}   changes: what it proposes from then on

The former wording stays readable in the course of the amendment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.amendmentdata import AmendmentName, ChangeSetData
from draftbench.amend.changesets.changes import Change, ChangeSet, Deletion, Insertion, Slot, Splice
from draftbench.amend.changesets.documentdata import Words
from draftbench.amend.changesets.editing import apply, between, replaced, retyped
from draftbench.amend.changesets.plain_data import change_set_from_data, change_set_to_data
from draftbench.amend.registers.register import Register, revised
from draftbench.amend.registers.subamendments import is_sub
from draftbench.app.drafts.typednumbers import as_retyped
from draftbench.app.history.act import Act, ActData
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.garbage import remembered
from draftbench.language.words import is_word, tokens
from draftbench.messages import message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

KIND = "amendment-anchored"
_LEAST = 0.2
"""Share of common words from which a clause is offered; chosen by eye on the sample."""
_CONTEXT = 8
"""Words beside an insertion by which its place is looked for, at most."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause of the draft where an amendment could be meant: ``score`` (0..1) is the share of
    words that it has in common with the clause that the amendment was made for."""

    clause: ClauseId
    score: float


def old_text(amendment: Amendment) -> str:
    """How the clause read that an amendment was made for; empty where it has none."""
    changes = amendment.changes
    for change in changes.changes:
        clause = change.slot.after if isinstance(change, Insertion) else change.clause
        if clause is not None and clause in changes.seen:
            return changes.seen[clause].plain
    return ""


def without_place(by: str) -> str:
    """Why an amendment whose place is gone is closed, by a delegation or (empty) the secretariat,
    as a reason that is kept."""
    if not by:
        return message("let go by the secretariat, as its place is gone")
    return message("let go by {delegation}, as its place is gone", delegation=by)


def candidates(draft: Document, amendment: Amendment, most: int = 3) -> tuple[Candidate, ...]:
    """The clauses of the draft that read most like the one that an amendment was made for, the
    likest first."""
    wanted = _words(old_text(amendment))
    if not wanted:
        return ()
    size = wanted.total()
    found: list[Candidate] = []
    for clause in draft:
        own = _words(clause.text.plain)
        both = (wanted & own).total()
        if own and both:
            found.append(Candidate(clause.id, 2 * both / (size + own.total())))
    likely = sorted((one for one in found if one.score >= _LEAST), key=lambda c: -c.score)
    return tuple(likely[:most])


@remembered
def _words(text: str) -> Counter[str]:
    return Counter(token.text.casefold() for token in tokens(text) if is_word(token.text))


def words_at(draft: Document, amendment: Amendment, clause: ClauseId) -> str | None:
    """How a clause of the draft would read with the words that an amendment changes; None where
    they are not in it, or it is not words that it changes."""
    splices = [c for c in amendment.changes.changes if isinstance(c, Splice)]
    if len(splices) != len(amendment.changes.changes) or len({c.clause for c in splices}) != 1:
        return None
    text = draft[clause].text.plain
    for splice in sorted(splices, key=lambda each: each.start, reverse=True):
        at = _place(text, splice)
        if at is None:
            return None
        text = text[:at] + splice.new.plain + text[at + len(splice.old) :]
    return text


def _place(text: str, splice: Splice) -> int | None:
    """Where the words of a splice stand in another text; None where they do not, or more than
    once."""
    if splice.old.strip():
        places = _places(text, splice.old)
        if len(places) > 1:
            places = [p for p in places if text[:p].endswith(_last(splice.before, 1))]
        return places[0] if len(places) == 1 else None
    for count in range(_CONTEXT, 0, -1):
        before, after = _last(splice.before, count), _first(splice.after, count)
        for words, shift in ((before, len(before)), (after, 0)):
            places = _places(text, words) if words.strip() else []
            if len(places) == 1:
                return places[0] + shift
    return None


def _places(text: str, words: str) -> list[int]:
    """Where ``words`` begin, with no letter before or after them."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        inside = (at and text[at - 1].isalnum() and words[:1].isalnum()) or (
            end < len(text) and text[end].isalnum() and words[-1:].isalnum()
        )
        if not inside:
            found.append(at)
        at = text.find(words, at + 1)
    return found


def _last(context: str, count: int) -> str:
    words = context.split(" ")
    return " ".join(words[-count - (context.endswith(" ")) :])


def _first(context: str, count: int) -> str:
    words = context.split(" ")
    return " ".join(words[: count + (context.startswith(" "))])


def anchor(
    bench: Workbench,
    amendment: AmendmentId,
    clause: ClauseId,
    words: str = "",
    *,
    why: str = "",
    by: str = "",
) -> None:
    """Puts an open amendment at a clause of the draft, which is to read ``words`` then; without
    them its own words are carried over, a new clause is put behind that clause, and a deletion
    deletes it. Raises UsageError where that cannot be done, and says what can."""
    register = bench.register
    changes = _anchored(register, register.open_amendment(amendment), clause, words)
    if not changes.changes:
        raise UsageError("The clause already reads as proposed; give other words.")
    data = {"id": amendment, "changes": change_set_to_data(changes)}
    bench.act(KIND, data | ({"why": why} if why else {}), by)


def _anchored(register: Register, amendment: Amendment, clause: ClauseId, words: str) -> ChangeSet:
    draft = register.draft
    if is_sub(amendment):
        raise UsageError(
            "{amendment} amends {parent}; it stands where that one does.",
            amendment=amendment.id,
            parent=amendment.parent,
        )
    changes = amendment.changes.changes
    if about_several(amendment):
        raise UsageError(
            "{amendment} changes several clauses, and one place would leave the others "
            "out; accept a part of it first, then place the rest.",
            amendment=amendment.id,
        )
    if words.strip():
        text = as_retyped(draft, clause, words)
        return between(draft, replaced(draft, clause, text))
    match changes:
        case [Deletion()]:
            return ChangeSet(draft.fingerprint, (Deletion(clause),), {clause: draft[clause].text})
        case [Insertion() as new]:
            slot = Slot(draft[clause].parent, clause)
            put = ChangeSet(draft.fingerprint, (replace(new, slot=slot),))
            return between(draft, apply(draft, put))
    carried = words_at(draft, amendment, clause)
    if carried is None:
        raise UsageError(
            "The words that {amendment} changes are not in this clause, or it is about "
            "more than the words of one; say how the clause is to read.",
            amendment=amendment.id,
        )
    return between(draft, replaced(draft, clause, retyped(draft[clause].text, carried)))


def _with_anchor(register: Register, event: Event) -> Register:
    data: dict[str, Any] = event.payload
    amendment = register.open_amendment(AmendmentId(data["id"]))
    return revised(register, replace(amendment, changes=change_set_from_data(data["changes"])))


def about_several(amendment: Amendment) -> bool:
    """Whether an amendment changes more than one clause, which words for one would leave out."""
    return len(_clauses(amendment.changes.changes)) > 1


def _clauses(changes: Sequence[Change]) -> set[ClauseId | None]:
    return {c.slot.after if isinstance(c, Insertion) else c.clause for c in changes}


class _Anchoring(ActData):
    id: AmendmentName
    changes: ChangeSetData
    why: Words = ""


ACTS: dict[str, Act] = {
    KIND: Act(_with_anchor, lambda data: message("Placed {id}", id=data["id"]), _Anchoring),
}
"""Putting amendments at other clauses, by the kind of its event."""
