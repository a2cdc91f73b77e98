"""Whether the draft still shows what was accepted: by its words and brackets, whoever changed them
since, and whether a base text took them in or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.authorship import Edited, brought
from draftbench.amend.placement.lineage import Lineage, spoken
from draftbench.amend.placement.returning import returned, stems
from draftbench.amend.redlines.provenance import BRACKETS
from draftbench.amend.redlines.redline import DraftStep, Redline
from draftbench.amend.registers.states import IN_TEXT
from draftbench.compare.words.worddiff import difference
from draftbench.document import ClauseId, Document
from draftbench.messages import message

Beside = tuple[str, tuple[str, ...]]
"""The language of a draft, and the words of others that went on in a clause of it."""


class Since(StrEnum):
    """What the draft does not show any more of what was accepted: the ``words``, or only the
    ``brackets``, which the meeting resolved; or that it has all of it, but says it ``otherwise``.
    """

    WORDS = "words"
    BRACKETS = "brackets"
    OTHERWISE = "otherwise"


_SINCE = {
    Since.WORDS: message("Its words were changed since by what was decided later."),
    Since.BRACKETS: message("Its brackets were resolved since."),
}
_UNDONE = message("It was undone since by what was decided later.")
OVERTAKEN = (*_SINCE.values(), _UNDONE)
"""Why what was accepted is settled although the text does not show it, see :func:`overtaken`."""


IN_BASE = message("in the base text")
"""What is said of words that somebody gave and a base text has since."""


def in_base(said: str) -> str:
    """What is ``said`` of an acceptance, and that the base text has what was accepted."""
    return message("{state}, in the base text", state=said)


def is_in_base(state: Negotiation, entry: Entry) -> bool:
    """Whether an amendment was accepted, and the base text has all of it that the draft shows."""
    one, parent = entry.amendment.id, entry.amendment.parent
    if not entry.in_text or changed_since(state, one) is Since.WORDS:
        return False
    whole = None if parent is None else state.entry(parent)
    if whole is not None and any(sub == one for sub, _ in state.course(whole.amendment.id).folded):
        return is_in_base(state, whole)  # it went into its words, and shares what becomes of them
    made, again = (
        any(step.stamp.amendment == one for step in steps)
        for steps in (state.incorporated, state.steps)
    )
    return made and not again


def state_words(state: Negotiation, entry: Entry) -> str:
    """What people call the state of an amendment, see :attr:`Entry.words`, and whether the base
    text has it: the one answer of every list, card and output."""
    return in_base(entry.words) if is_in_base(state, entry) else entry.words


def changed_since(state: Negotiation, amendment: AmendmentId) -> Since | None:
    """What an accepted amendment changed and the draft does not show any more: less than half of
    the words that it put there stand, or those that it took out are back; or brackets of its are
    gone. None for what is not accepted, and for what made no change of the draft."""
    known = state.states.get(amendment)
    if known is None or known[1] not in IN_TEXT:
        return None
    lineage = state.redline.lineage
    decided = (*state.incorporated, *state.steps)
    steps = [own for step in decided for own in _written_by(amendment, step)]
    return _worst(
        lost
        for at, step in enumerate(steps, 1)
        for lost in _losses(state.draft, lineage, step, steps[at:])
    )


def became_since(state: Negotiation, amendment: AmendmentId) -> Since | None:
    """What every list, card and output says that became of what was accepted: see
    :func:`changed_since`, or that a new base text has it in its own way, or something else in its
    words was decided later."""
    lost = changed_since(state, amendment)
    if lost is not None:
        return lost
    return Since.OTHERWISE if _says_otherwise(state, amendment) else None


def _says_otherwise(state: Negotiation, amendment: AmendmentId) -> bool:
    """Whether the draft has what an amendment decided, but not word for word."""
    entry = state.entry(amendment)
    if entry is None or not entry.in_text:
        return False
    made = (own for step in (*state.incorporated, *state.steps) for own in _authors(step))
    if amendment not in made:
        return False
    draft, lineage = state.draft, state.redline.lineage
    changes = state.course(amendment).adopted or entry.amendment.changes
    return any(
        start < end and not _as_written(own.after, (start, end), _now(draft, lineage, clause))
        for clause, own in brought(changes)
        for start, end in own.places
    )


def _authors(step: DraftStep) -> Iterator[AmendmentId | None]:
    """The amendments that wrote a step."""
    yield step.stamp.amendment
    yield from (by.amendment for _, by in step.layers)


def _as_written(after: str, place: tuple[int, int], now: str) -> bool:
    """Whether a text that reads ``now`` has the words that were written at a place."""
    start, end = place
    return not any(
        spoken(after[max(start, first) : min(end, last)]) or spoken(now[came:gone])
        for first, last, came, gone in difference(after, now).hunks
        if first < end and last > start
    )


def _written_by(amendment: AmendmentId, step: DraftStep) -> Iterator[DraftStep]:
    """What of a step is an amendment's: all, or what it wrote of the one that it amends."""
    if step.stamp.amendment == amendment:
        yield step
    else:
        own = ((changes, by) for changes, by in step.layers if by.amendment == amendment)
        yield from (DraftStep(changes, by) for changes, by in own)


def _worst(losses: Iterable[Since | None]) -> Since | None:
    found = set(losses)
    return next((lost for lost in Since if lost in found), None)


def overtaken(
    former: Redline, step: DraftStep, new: Redline, *, applies: bool, asks: bool = False
) -> str:
    """Why what a step did is settled: the draft of ``former`` shows nothing of it any more, and the
    base of ``new`` has what it has there instead; empty where that is not so. Where making it again
    ``asks``, only what came instead is asked about. What a step did beside writing words counts
    only where it ``applies``: else the meeting is asked."""
    whole = [c for c in step.changes.changes if not isinstance(c, Splice | Insertion)]
    if whole and not (applies and all(_undone(c, former, new.base) for c in whole)):
        return ""
    edits = brought(step.changes)
    found = [lost for clause, own in edits for lost in _replaced(former, new, clause, own, asks)]
    if None in found:
        return ""
    since = _worst(found)
    return _UNDONE if since is None else _SINCE[since]


def _undone(change: Change, former: Redline, base: Document) -> bool:
    """Whether a clause that was deleted, moved, divided or joined stands in both the draft and a
    new text as it did before."""
    draft = former.result
    match change:
        case Deletion(clause=clause) | Join(clause=clause):
            return clause in draft and clause in base
        case Split(new=new):
            return new in former.lineage.joined and new not in base
        case Relocation(clause=clause) if clause in draft and clause in base:
            stands, after = slot_of(draft, clause), change.slot.after
            last = former.lineage.coming_of(clause)
            if (after is not None and after not in draft) or (last and last.slot == change.slot):
                return False  # it stands where it came, whatever went from there or came there
            return change.slot != stands and stands == slot_of(base, clause)
    return False


def _replaced(
    former: Redline, new: Redline, clause: ClauseId, own: Edited, asks: bool
) -> Iterator[Since | None]:
    """What is gone of each edit, where the base of ``new`` has what came instead, or that one
    ``asks``."""
    draft, lineage = former.result, former.lineage
    before = _now(draft, lineage, clause)
    came = difference(own.after, before).hunks
    changed = difference(before, _now(new.base, new.lineage, clause)).hunks
    losses = _lost(own, before, _beside(draft, lineage, clause))
    for (start, end), lost in zip(own.places, losses, strict=True):
        instead = [(h[2], h[3]) for h in came if h[0] <= end and h[1] >= start]
        other = any(h[0] <= last and h[1] >= first for h in changed for first, last in instead)
        yield None if other and not (asks and lost is Since.WORDS) else lost


def _losses(
    draft: Document, lineage: Lineage, step: DraftStep, later: Sequence[DraftStep]
) -> Iterator[Since | None]:
    """What ``draft`` does not show of a step of an amendment, as far as its ``later`` ones left
    it, in the clause, in what it was divided into or in what it went on in."""
    decided = {clause: own.after for each in later for clause, own in brought(each.changes)}
    for clause, own in brought(step.changes):
        beside = _beside(draft, lineage, clause)
        lost = _lost(own, _now(draft, lineage, clause), beside)
        if decided.keys().isdisjoint(lineage.standing(clause, draft)):
            yield from lost
        else:
            left = _lost(own, _now(draft, lineage, clause, decided), beside)
            yield from (now for then, now in zip(left, lost, strict=True) if then is None)
    for change in step.changes.changes:
        if isinstance(change, Deletion) and change.clause in draft:
            yield Since.WORDS


def _lost(own: Edited, now: str, beside: Beside) -> Iterator[Since | None]:
    """What a text that reads ``now`` does not show of each edit, ``beside`` what came to it from
    others; what has the words again that it took out does not show it either. Of words that take
    the place of others, those that stood among these in whatever form count for nothing."""
    after, (language, others) = own.after, beside
    hunks = difference(after, now).hunks
    fewer = _brackets(now) < _brackets(after)
    for (start, end), former in zip(own.places, own.gone, strict=True):
        gone = [(max(start, h[0]), min(end, h[1])) for h in hunks if h[0] < end and h[1] > start]
        written = stems(spoken(after[start:end]), language)
        told = set(written) - set(stems(spoken(former.text), language)) or set(written)
        wanted = sum(word in told for word in written)
        came = " ".join(now[h[2] : h[3]] for h in hunks if h[0] <= end and h[1] >= start)
        seen = after[:start] + former.text + after[end:]
        back = not wanted and returned(seen, after, [after, *others], [now], language)
        lost = (word for first, last in gone for word in stems(spoken(after[first:last]), language))
        if back or 2 * sum(word in told for word in lost) > wanted:
            yield Since.WORDS
        else:
            less = sum(_brackets(after[first:last]) for first, last in gone) > _brackets(came)
            yield Since.BRACKETS if fewer and less else None


def _beside(draft: Document, lineage: Lineage, clause: ClauseId) -> Beside:
    parts = lineage.standing(clause, draft)
    joined = (one for own, one in lineage.joined.items() if own != clause and one.into in parts)
    return draft.language, tuple(one.text.text for one in joined)


def _now(
    draft: Document, lineage: Lineage, clause: ClauseId, decided: Mapping[ClauseId, str] = {}
) -> str:
    parts = lineage.standing(clause, draft)
    return " ".join(decided.get(part, draft[part].text.text) for part in parts)


def _brackets(text: str) -> int:
    return sum(sign in BRACKETS for sign in text)
