"""What draftbench makes of a rebase: by merging, and by placing an amendment on a new base."""

from draftbench.amend.adoption import adopted, revision
from draftbench.amend.amendment import Outcome
from draftbench.amend.applying import apply
from draftbench.amend.marking import advanced, unmarked
from draftbench.amend.placing import place
from draftbench.amend.redline import Stamp
from draftbench.app.merging import merged
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from support.rebases import Rebase

REV1 = Stamp("Rev.1", (), "")


def merged_texts(case: Rebase) -> tuple[str, ...] | None:
    """The clauses of the merged text; None with conflicts."""
    revisions = [("changed", case.changed), ("amended", case.amended)]
    merge = merged(case.base, revisions)
    if merge.conflicts:
        return None
    return tuple(clause.text.plain for clause in merge.redline.result)


def placed_texts(case: Rebase) -> tuple[str, ...] | None:
    """The clauses of the changed base with the amendment placed on it; None where it does not
    apply without question."""
    changes = revision(align(case.base, case.amended, mode=Mode.VERSIONS))
    found = align(case.base, case.changed, mode=Mode.VERSIONS)
    rev1 = adopted(found)
    redline = advanced(unmarked(case.base, case.base), revision(found), REV1)
    placement = place(changes, rev1, redline)
    if placement.outcome is Outcome.CONTAINED:
        return tuple(clause.text.plain for clause in rev1)
    if placement.outcome is not Outcome.APPLIES or placement.changes is None:
        return None
    return tuple(clause.text.plain for clause in apply(rev1, placement.changes))
