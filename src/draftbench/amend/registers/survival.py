"""Whether the draft still shows what was accepted: by its words, whoever changed them since, and
whether a base text took them in or not."""

from __future__ import annotations

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Change, ChangeSet, Deletion, Insertion, Splice
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.states import IN_TEXT
from draftbench.compare.words.worddiff import difference
from draftbench.document import ClauseId, Document
from draftbench.language.words import is_word, token_texts

Edit = tuple[str, str]
"""What stood somewhere, and what came in its place."""


def changed_since(state: Negotiation, amendment: AmendmentId) -> bool:
    """Whether an accepted amendment changed something that the draft does not show any more: less
    than half of the words that it put there stand, or those that it took out are back. False for
    what is not accepted, and for what made no change of the draft."""
    known = state.states.get(amendment)
    if known is None or known[1] not in IN_TEXT:
        return False
    lineage = state.redline.lineage
    steps = [s for s in (*state.incorporated, *state.steps) if s.stamp.amendment == amendment]
    return any(not _shows(state.draft, lineage, step) for step in steps)


def _shows(draft: Document, lineage: Lineage, step: DraftStep) -> bool:
    edited = {c.clause: "" for c in step.changes.changes if isinstance(c, Splice)}
    return all(
        _stands(draft, lineage, clause, *_edited(step.changes, clause)) for clause in edited
    ) and all(_done(draft, lineage, change) for change in step.changes.changes)


def _done(draft: Document, lineage: Lineage, change: Change) -> bool:
    """Whether whole clauses are there, or gone, as a change wanted it; True for any other."""
    match change:
        case Deletion():
            return change.clause not in draft
        case Insertion():
            return all(
                _stands(draft, lineage, clause.id, clause.text.text, [(0, len(clause.text))], [""])
                for clause in change.clauses
            )
    return True


def _edited(changes: ChangeSet, clause: ClauseId) -> tuple[str, list[tuple[int, int]], list[str]]:
    """How a clause read after its edits, where in that the new words stand, and the words that
    each of them took out."""
    before = changes.seen[clause].text
    after, at = "", 0
    places: list[tuple[int, int]] = []
    gone: list[str] = []
    own = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
    for splice in sorted(own, key=lambda each: (each.start, each.end)):
        after += before[at : splice.start]
        places.append((len(after), len(after) + len(splice.new)))
        gone.append(before[splice.start : splice.end])
        after, at = after + splice.new.text, splice.end
    return after + before[at:], places, gone


def _stands(
    draft: Document,
    lineage: Lineage,
    clause: ClauseId,
    after: str,
    places: list[tuple[int, int]],
    gone: list[str],
) -> bool:
    """Whether ``draft`` shows the words of ``after`` at ``places``, and not those that are
    ``gone``, in the clause, in what it was divided into or in what it went on in."""
    now = _now(draft, lineage, clause)
    hunks = difference(after, now).hunks
    for (start, end), former in zip(places, gone, strict=True):
        lost = [(max(start, h[0]), min(end, h[1])) for h in hunks if h[0] < end and h[1] > start]
        wanted = _count(after[start:end])
        if 2 * sum(_count(after[first:last]) for first, last in lost) > wanted:
            return False
        came = " ".join(now[h[2] : h[3]] for h in hunks if h[0] <= end and h[1] >= start)
        if not wanted and _count(former) and former.strip() in came:
            return False
    return True


def _now(draft: Document, lineage: Lineage, clause: ClauseId) -> str:
    parts = lineage.divided(clause, draft)
    if not parts:
        parts = lineage.divided(lineage.went_on(clause, draft), draft)
    return " ".join(draft[part].text.text for part in parts)


def _count(text: str) -> int:
    return sum(1 for token in token_texts(text) if is_word(token))
