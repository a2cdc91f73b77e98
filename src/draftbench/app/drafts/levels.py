"""Clauses of the draft that go a level down, to hang on the one before, or a level up again. The
order of the text stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels
from draftbench.errors import UsageError
from draftbench.messages import message

DEEPEST = 4
"""The deepest level of items."""
_HOLDS = frozenset(
    {
        ClauseKind.PREAMBULAR,
        ClauseKind.OPERATIVE,
        ClauseKind.PARAGRAPH,
        ClauseKind.CHAPEAU,
        ClauseKind.ITEM,
    }
)
"""What items may hang on."""


def lowered(draft: Document, clause: ClauseId) -> Document:
    """The draft with a clause, and what hangs on it, as the last item of the clause before it on
    its level. Raises UsageError where there is none, or items would be too deep."""
    own = _known(draft, clause)
    before = draft.before(clause)
    name = spoken_labels(draft).get(clause) or message("The clause")
    if before is None or draft[before].kind not in _HOLDS or own.kind not in _HOLDS:
        raise UsageError("{name} has no clause before it on its level to go under.", name=name)
    level = draft[before].level + 1
    group = draft.subtree(clause)
    if max(each.level for each in group) - own.level + level > DEEPEST:
        raise UsageError(
            "Items are at most {deepest} levels deep; {name} cannot go further down.",
            deepest=DEEPEST,
            name=name,
        )
    made = {
        each.id: replace(each, level=each.level + level - own.level)
        for each in group[1:]
        if each.kind is ClauseKind.ITEM
    }
    made[clause] = replace(own, kind=ClauseKind.ITEM, level=level, parent=before, label="")
    return _with(draft, made)


def raised(draft: Document, clause: ClauseId) -> Document:
    """The draft with an item on the level of the clause that it hangs on, behind it; items that
    followed it hang on it now. Raises UsageError where it hangs on none."""
    own = _known(draft, clause)
    if own.parent is None:
        raise UsageError(
            "{clause} is not under another clause.",
            clause=spoken_labels(draft).get(clause) or message("The clause"),
        )
    holder = draft[own.parent]
    siblings = draft.children(own.parent)
    following = siblings[siblings.index(clause) + 1 :]
    made: dict[ClauseId, Clause] = {}
    for each in draft.subtree(clause)[1:]:
        if each.kind is ClauseKind.ITEM:
            made[each.id] = replace(each, level=each.level - 1)
    for sibling in following:
        made[sibling] = replace(draft[sibling], parent=clause)
    kind = ClauseKind.OPERATIVE if holder.kind is ClauseKind.CHAPEAU else holder.kind
    made[clause] = replace(own, kind=kind, level=holder.level, parent=holder.parent, label="")
    return _with(draft, made)


def _known(draft: Document, clause: ClauseId) -> Clause:
    found = draft.get(clause)
    if found is None:
        raise UsageError("The draft has no clause {clause}; name one that it has.", clause=clause)
    return found


def _with(draft: Document, made: Mapping[ClauseId, Clause]) -> Document:
    return draft.with_clauses(tuple(made.get(clause.id, clause) for clause in draft))
