"""What would leave one sign of a square bracket without the other has no place."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from draftbench.amend.amendment import Outcome, Placement
from draftbench.amend.changesets.bracketpairs import unbalanced
from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import Splice, Split
from draftbench.amend.changesets.spanningbrackets import left_alone
from draftbench.amend.placement.situation import Situation
from draftbench.document import ClauseId
from draftbench.messages import message


def with_whole_brackets(found: Placement, situation: Situation) -> Placement:
    """A placement as it was found, or a conflict where it would leave one sign of a square bracket
    alone: that of a bracket over several clauses, or one in a clause that has whole brackets, and
    that its author wants with whole brackets."""
    if found.changes is None:
        return found
    alone = left_alone(situation.target, found.changes.changes)
    if alone is not None:
        return _refused(found, situation, alone)
    if any(isinstance(one, Split) for one in found.changes.changes):
        return found
    splices: dict[ClauseId, list[Splice]] = defaultdict(list)
    for one in found.changes.changes:
        if isinstance(one, Splice) and one.clause in situation.target:
            splices[one.clause].append(one)
    for clause, own in splices.items():
        now = situation.target[clause].text
        if not unbalanced(spliced(now, own).text) or unbalanced(now.text):
            continue
        wanted = situation.wanted(clause) if clause in situation.changes.seen else ()
        if not any(unbalanced(one.text) for one in wanted):
            return _refused(found, situation, clause)
    return found


def _refused(found: Placement, situation: Situation, clause: ClauseId) -> Placement:
    why = message(
        "A square bracket in {name} would be left without its partner; accept it with other words.",
        name=situation.name(clause),
    )
    rivals = situation.rivals(clause, 0, len(situation.target[clause].text))
    return replace(
        found, outcome=Outcome.CONFLICT, why=why, changes=None, rivals=rivals, where=(clause,)
    )
