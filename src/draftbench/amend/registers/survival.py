"""Whether the draft still shows what was accepted: by its words, whoever changed them since, and
whether a base text took them in or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Deletion, Insertion, Splice
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.authorship import Edited, brought
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
    return any(
        not _shows(state.draft, lineage, step, steps[at:]) for at, step in enumerate(steps, 1)
    )


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
        if all(_kept(Edited(own.after, (place,), (gone,)), before)):
            return False
        instead = [(h[2], h[3]) for h in came if h[0] <= end and h[1] >= start]
        if any(h[0] <= last and h[1] >= first for h in changed for first, last in instead):
            return False
    return True


def _shows(draft: Document, lineage: Lineage, step: DraftStep, later: Sequence[DraftStep]) -> bool:
    """Whether ``draft`` shows a step of an amendment, as far as its ``later`` ones left it."""
    decided = {clause: own.after for each in later for clause, own in brought(each.changes)}
    changes = step.changes.changes
    return all(
        _stands(draft, lineage, clause, own, decided) for clause, own in brought(step.changes)
    ) and all(c.clause not in draft for c in changes if isinstance(c, Deletion))


def _stands(
    draft: Document,
    lineage: Lineage,
    clause: ClauseId,
    own: Edited,
    decided: Mapping[ClauseId, str],
) -> bool:
    """Whether ``draft`` shows the edits, and not the words that they took out, in the clause, in
    what it was divided into or in what it went on in; of those edits that stood there when the
    parts of the clause were last ``decided`` to read so."""
    kept = list(_kept(own, _now(draft, lineage, clause)))
    if decided.keys().isdisjoint(lineage.standing(clause, draft)):
        return all(kept)
    stood = _kept(own, _now(draft, lineage, clause, decided))
    return all(now or not then for then, now in zip(stood, kept, strict=True))


def _kept(own: Edited, now: str) -> Iterator[bool]:
    """Of each edit, whether a text that reads ``now`` shows it, and not the words that it took
    out."""
    after = own.after
    hunks = difference(after, now).hunks
    for (start, end), former in zip(own.places, own.gone, strict=True):
        lost = [(max(start, h[0]), min(end, h[1])) for h in hunks if h[0] < end and h[1] > start]
        wanted = _count(after[start:end])
        came = " ".join(now[h[2] : h[3]] for h in hunks if h[0] <= end and h[1] >= start)
        back = not wanted and _count(former.text) and former.text.strip() in came
        yield not back and 2 * sum(_count(after[i:j]) for i, j in lost) <= wanted


def _now(
    draft: Document, lineage: Lineage, clause: ClauseId, decided: Mapping[ClauseId, str] = {}
) -> str:
    parts = lineage.standing(clause, draft)
    return " ".join(decided.get(part, draft[part].text.text) for part in parts)


def _count(text: str) -> int:
    return len(spoken(text))
