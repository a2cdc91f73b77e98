"""Taking accepted amendments out of the text again, because another one is taken in their place.

The text is made again from its base without them: what they struck stands as it did, what they
put in is gone, and every other change keeps who made it. Where a later change builds on them that
cannot be, and a ConflictError says which.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.proceedings.locks import must_be_open
from draftbench.amend.proceedings.meetings import Occasion
from draftbench.amend.redlines.marking import relabelled, unmarked
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.course import Moment
from draftbench.amend.registers.register import Register
from draftbench.errors import ConflictError


def take_out(
    register: Register,
    amendments: Collection[AmendmentId],
    kept: Iterable[DraftStep],
    moment: Moment,
) -> Register:
    """Return the register whose text has nothing of some accepted amendments but what is ``kept``
    of them (made for the text without them). Their states are what they were. Raises ConflictError
    where later changes build on them, or an agreed clause would read otherwise."""
    former = register.redline
    ground = replace(register.base, name="draft").with_numbering(register.draft.numbering)
    redline = replace(unmarked(register.base, ground), lineage=register.origin)
    now = replace(register, redline=redline, steps=())
    meanings = list(register.meanings)
    for number, step in enumerate(register.steps, 1):
        if step.stamp.amendment not in amendments:
            now = _made_again(now, step)
        for at, one in enumerate(register.meanings):
            if one.step == number:
                meanings[at] = replace(one, step=len(now.steps))
    for step in kept:
        now = now.with_changes(step.changes, step.stamp, again=True)
    labels = {clause.id: clause.label for clause in former.result}
    now = replace(now, redline=relabelled(now.redline, labels), meanings=tuple(meanings))
    net = between(former.result, now.draft)
    if not net.changes:
        return now
    must_be_open(register.proceedings, former.result, net)
    occasion = Occasion(moment.by, moment.at, register.proceedings.meeting_name)
    proceedings = register.proceedings.followed(now.draft, (former.result, net), occasion)
    return replace(now, proceedings=proceedings)


def _made_again(now: Register, step: DraftStep) -> Register:
    """The register after a step of the draft, whose words mean the numbers that they meant."""
    try:
        after = now.with_changes(step.changes, step.stamp, again=True)
    except ConflictError as error:
        later = step.stamp.amendment or f"a change by {step.stamp.author}"
        msg = f"The text has moved on: {later} builds on it. {error}"
        raise ConflictError(msg) from error
    if after is now or step.texts is None:
        return after
    return replace(after, steps=(*after.steps[:-1], replace(after.steps[-1], texts=step.texts)))
