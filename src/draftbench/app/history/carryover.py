"""A change set that was made for an earlier version, as it would be now had it been tabled then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.placement.rebasing import made_again, plan
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.register import Register
from draftbench.app.history.acts import acts_of, continued
from draftbench.app.history.joint import is_joint, named_apart
from draftbench.app.history.rebasing import lineage_in
from draftbench.app.history.registers import Past, Remade
from draftbench.document.exchange import from_data
from draftbench.record.event import Event

_TRIAL = AmendmentId("am-0")


def carry_over(
    events: Sequence[Event], number: int, changes: ChangeSet, past: Past | None = None
) -> ChangeSet:
    """``changes`` of the draft after event ``number`` (or of the base that it brought), made anew
    for each base text that came since, as every rebase does it with an open amendment. ``past``
    has registers that need not be worked out."""
    later = {event.id for event in events[number:] if event.kind == "rebased"}
    if not later or not changes.changes:
        return changes
    past = past or Past()
    joint = is_joint(events)
    acts = acts_of(named_apart(events) if joint else events)
    places = [at for at, act in enumerate(acts) if act.id in later]
    register: Register | None = None
    done = 0
    for at in places:
        near, known = past.last_in_common(acts[:at])
        done, register = max((done, register), (near, known), key=lambda one: one[0])
        register = continued(register, acts[done:at], {} if joint else None)
        done = at
        changes = _onto(register, acts[at], changes, past)
    return changes


def _onto(register: Register, rebase: Event, changes: ChangeSet, past: Past) -> ChangeSet:
    """The changes on the base text that ``rebase`` brings to ``register``."""
    amendment = Amendment(_TRIAL, "", (), changes)
    alone = replace(register, states=Ledger([(amendment, Status.TABLED)]))
    lineage = lineage_in(rebase.payload)
    known = past.remade.find(lambda one: one.rebase == rebase.id and one.before is register)
    if known is None:
        again = made_again(alone, from_data(rebase.payload["base"]), lineage)
        known = past.remade.take(Remade(rebase.id, register, again))
    made = plan(alone, known.again.now.base, lineage, known.again)
    return dict(made.wordings).get(_TRIAL, changes)
