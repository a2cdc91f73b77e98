"""What draftbench makes of a rebase: by merging, and by laying a negotiation on a new base."""

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.editing import apply, revision
from draftbench.amend.placement.rebasing import Fate, plan, rebased
from draftbench.amend.placement.succession import successor
from draftbench.amend.registers.register import opened
from draftbench.amend.registers.states import Moment
from draftbench.app.merges.merging import merged
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from support.rebases import Rebase

NAME = AmendmentId("A1")


def merged_texts(case: Rebase) -> tuple[str, ...] | None:
    """The clauses of the merged text; None with conflicts."""
    revisions = [("changed", case.changed), ("amended", case.amended)]
    merge = merged(case.base, revisions)
    if merge.conflicts:
        return None
    return tuple(clause.text.plain for clause in merge.redline.result)


def rebased_texts(case: Rebase) -> tuple[str, ...] | None:
    """The clauses of the changed base with the amendment as it was carried over to it; None where
    it is before the meeting with a question, or has no place."""
    changes = revision(align(case.base, case.amended, mode=Mode.VERSIONS))
    register = opened("", case.base, case.base)
    register = register.with_amendment(Amendment(NAME, "", ("MEX",), changes))
    base, lineage = successor(register, case.changed)
    found = plan(register, base, lineage)
    (item,) = found.items
    if item.fate is not Fate.CARRIED:
        return None
    register = rebased(register, found, (), Moment("", "", ""))
    placed = register.placement(NAME).changes
    after = register.draft if placed is None else apply(register.draft, placed)
    return tuple(clause.text.plain for clause in after)
