"""What a new base text changes beside what was decided and proposed."""

from __future__ import annotations

from draftbench.amend.changesets.changes import Splice
from draftbench.amend.changesets.editing import apply
from draftbench.amend.placement.placing import place, touched
from draftbench.amend.placement.rebasing import Fate
from draftbench.app.history.development import Stage, compare_stages
from draftbench.app.history.rebasing import Report
from draftbench.compare.links import Alignment
from draftbench.compare.passages.passage import Passage, alignment_of, differs, passages
from draftbench.document import ClauseId

Found = tuple[Alignment, tuple[Passage, ...]]


def unexplained(report: Report) -> Found:
    """The passages in which the draft on the new text differs from the draft of before, as
    :func:`draftbench.app.history.development.compare_stages` finds them, where no amendment says
    why, and the alignment in which they stand. Open amendments that the new text has are made on
    the draft of before, where they only change words; the clauses of others that it has, and of
    what was accepted and is open again, are told with these, but where the new text has something
    else that was decided there: nothing shows how that reads now."""
    former, now = report.former, report.now
    items = report.rebase.items
    expected, told = former.draft, set[ClauseId]()
    settled = {one for i in items if i.fate is Fate.INCORPORATED for one in (*i.own, *i.where)}
    for item in items:
        if item.fate not in (Fate.THERE, Fate.REOPENED):
            continue
        told |= {*item.own, *item.where} - (settled if item.fate is Fate.REOPENED else set())
        if item.fate is Fate.THERE and item.amendment is not None:
            changes = former.states[item.amendment][0].changes
            placed = place(changes, expected).changes
            told |= touched(changes.changes)
            if placed is not None and all(isinstance(one, Splice) for one in placed.changes):
                expected = apply(expected, placed)
                told -= touched(placed.changes)
    found = compare_stages(Stage(0, former, expected), Stage(0, now, now.draft))
    return alignment_of(found), tuple(
        one
        for one in passages(found)
        if differs(one) and told.isdisjoint(clause.id for clause in (*one.left, *one.right))
    )
