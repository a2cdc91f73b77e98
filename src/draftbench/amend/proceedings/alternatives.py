"""Sets of alternatives: several versions of one clause, of which one would stay.

The base (the clause as it stands in the draft) is always one of them, all others are amendments,
so that a version has sponsors, a place and a history like every proposal, and exports show it. The
initial version keeps its number, the others follow as bis, ter, … (Editorial Manual), as alt (what
is heard in committees), or all are options counted from 1 (climate and treaty negotiations).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from draftbench.amend.amendment import Amendment, AmendmentId, Placement
from draftbench.amend.changesets.building import built, spliced
from draftbench.amend.changesets.changes import Deletion, Join, Splice, Split
from draftbench.amend.proceedings.statements import Occasion
from draftbench.amend.proceedings.terms import Style
from draftbench.document import ClauseId, Document, RichText
from draftbench.document.drafting import ordinal


@dataclass(frozen=True, slots=True)
class Choice:
    """The end of a set: ``member`` is the amendment chosen, None for the base or for ``text``
    written for the purpose. ``base`` is how the clause read until then."""

    member: AmendmentId | None
    text: str
    codes: tuple[str, ...]
    why: str
    occasion: Occasion
    base: str = ""


@dataclass(frozen=True, slots=True)
class AlternativeSet:
    """Versions of ``clause``: the base and ``members``, in order; ``choice`` is what was decided
    (None: nothing yet)."""

    id: str
    clause: ClauseId
    members: tuple[AmendmentId, ...]
    style: Style
    codes: tuple[str, ...]
    why: str
    occasion: Occasion
    choice: Choice | None = None


def option_id(one: AlternativeSet, number: int) -> str:
    """The name of a version: "alt-1/0" is the base, "alt-1/1" the first member."""
    return f"{one.id}/{number}"


def labels(one: AlternativeSet, spoken: str) -> tuple[str, ...]:
    """What the versions are called, the base first; ``spoken`` is what the clause is called.

    >>> labels(AlternativeSet("alt-1", "c", ("am-1", "am-2"), Style.ALT, (), "", None), "OP 3")
    ('OP 3', 'OP 3 alt 1', 'OP 3 alt 2')
    """
    count = len(one.members)
    if one.style is Style.OPTION:
        return tuple(f"{spoken} option {number}".strip() for number in range(1, count + 2))
    if one.style is Style.BIS:
        return (spoken, *(f"{spoken} {ordinal(at + 1)}".strip() for at in range(count)))
    if count == 1:
        return spoken, f"{spoken} alt".strip()
    return spoken, *(f"{spoken} alt {number}".strip() for number in range(1, count + 1))


def version(
    amendment: Amendment, placement: Placement | None, draft: Document, clause: ClauseId
) -> str:
    """The clause as the amendment would have it, from the draft where it is placed, else from the
    words that its authors saw; empty where it would go."""
    placed = None if placement is None else placement.changes
    if placed is not None:
        found = built(draft, placed.changes).get(clause)
        return "" if found is None else found.text.plain
    changes = amendment.changes
    if any(isinstance(c, Deletion) and c.clause == clause for c in changes.changes):
        return ""
    own = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
    stands = draft.get(clause)
    seen = changes.seen.get(clause, RichText() if stands is None else stands.text)
    return spliced(seen, own).plain


def amends(amendment: Amendment, clause: ClauseId) -> bool:
    """Whether the amendment gives another version of the clause."""
    return any(
        isinstance(change, Splice | Deletion | Split | Join) and change.clause == clause
        for change in amendment.changes.changes
    )


def in_open_sets(sets: tuple[AlternativeSet, ...]) -> Mapping[AmendmentId, AlternativeSet]:
    """The set that each amendment is a version in, of those that are undecided."""
    return {member: one for one in sets if one.choice is None for member in one.members}
