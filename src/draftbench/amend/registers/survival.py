"""Whether the draft still shows what was accepted: by its words, whoever changed them since, and
whether a base text took them in or not."""

from __future__ import annotations

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Change, Deletion, Insertion, Splice
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.authorship import Edited, as_new, brought, edited
from draftbench.amend.placement.lineage import Lineage, spoken
from draftbench.amend.redlines.redline import DraftStep, Redline
from draftbench.amend.registers.states import IN_TEXT
from draftbench.compare.words.worddiff import difference
from draftbench.document import ClauseId, Document


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


def overtaken(former: Redline, step: DraftStep, new: Redline) -> bool:
    """Whether the draft of ``former`` shows nothing of what a step wrote, and the base of ``new``
    has what it has there instead; False where the step did something else too."""
    if any(not isinstance(change, Splice | Insertion) for change in step.changes.changes):
        return False
    return all(_replaced(former, new, clause, own) for clause, own in brought(step.changes))


def _replaced(former: Redline, new: Redline, clause: ClauseId, own: Edited) -> bool:
    draft, lineage = former.result, former.lineage
    before = _now(draft, lineage, clause)
    came = difference(own.after, before).hunks
    changed = difference(before, _now(new.base, new.lineage, clause)).hunks
    for place, gone in zip(own.places, own.gone, strict=True):
        start, end = place
        if _stands(draft, lineage, clause, Edited(own.after, (place,), (gone,))):
            return False
        instead = [(h[2], h[3]) for h in came if h[0] <= end and h[1] >= start]
        if any(h[0] <= last and h[1] >= first for h in changed for first, last in instead):
            return False
    return True


def _shows(draft: Document, lineage: Lineage, step: DraftStep) -> bool:
    own = {c.clause for c in step.changes.changes if isinstance(c, Splice)}
    return all(
        _stands(draft, lineage, clause, edited(step.changes, clause)) for clause in own
    ) and all(_done(draft, lineage, change) for change in step.changes.changes)


def _done(draft: Document, lineage: Lineage, change: Change) -> bool:
    """Whether whole clauses are there, or gone, as a change wanted it; True for any other."""
    match change:
        case Deletion():
            return change.clause not in draft
        case Insertion():
            return all(
                _stands(draft, lineage, clause.id, as_new(clause)) for clause in change.clauses
            )
    return True


def _stands(draft: Document, lineage: Lineage, clause: ClauseId, own: Edited) -> bool:
    """Whether ``draft`` shows the edits, and not the words that they took out, in the clause, in
    what it was divided into or in what it went on in."""
    after = own.after
    now = _now(draft, lineage, clause)
    hunks = difference(after, now).hunks
    for (start, end), former in zip(own.places, own.gone, strict=True):
        lost = [(max(start, h[0]), min(end, h[1])) for h in hunks if h[0] < end and h[1] > start]
        wanted = _count(after[start:end])
        if 2 * sum(_count(after[first:last]) for first, last in lost) > wanted:
            return False
        came = " ".join(now[h[2] : h[3]] for h in hunks if h[0] <= end and h[1] >= start)
        if not wanted and _count(former.text) and former.text.strip() in came:
            return False
    return True


def _now(draft: Document, lineage: Lineage, clause: ClauseId) -> str:
    return " ".join(draft[part].text.text for part in lineage.standing(clause, draft))


def _count(text: str) -> int:
    return len(spoken(text))
