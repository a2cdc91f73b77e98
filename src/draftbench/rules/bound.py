"""References of a draft as findings: what they mean is known from the text they were written in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.references.following import references
from draftbench.amend.references.grammar import Naming
from draftbench.amend.references.standing import Reference, State
from draftbench.amend.references.updating import splices
from draftbench.rules.finding import Edit, Finding
from draftbench.rules.profile import Profile
from draftbench.rules.rule import rules

NOTES, PARAGRAPHS = "L34", "L36"
RULES = frozenset({NOTES, PARAGRAPHS})
"""The rules that are asked here of a draft, and of any other text by its words alone."""


def bound(state: Negotiation, profile: Profile) -> Iterator[Finding]:
    """L34 and L36 for the working draft: every reference that somebody must see to, with the edit
    that writes it anew where there is one."""
    for one in references(state):
        rule = rules()[rule_of(one)]
        if one.wrong and rule.holds(profile.value, state.draft.language):
            start, end = _where(state, one)
            edits = tuple(_edits(state, one))
            yield Finding(rule.id, rule.severity, one.clause, start, end, _message(one), edits)


def rule_of(one: Reference) -> str:
    """The rule that a reference is held to."""
    return NOTES if one.mention.naming is Naming.SAME else PARAGRAPHS


def found_for(
    findings: Collection[Finding], found: Iterable[Reference]
) -> tuple[tuple[Reference, Finding], ...]:
    """The references that these findings of :func:`bound` are about."""
    by_place = {(one.clause, one.rule, one.message): one for one in findings}
    named = ((one, by_place.get((one.clause, rule_of(one), _message(one)))) for one in found)
    return tuple((one, finding) for one, finding in named if finding is not None)


def _message(one: Reference) -> str:
    return f"{one.why[:-1]}: “{one.new}”." if one.state is State.STALE else one.why


def _where(state: Negotiation, one: Reference) -> tuple[int, int]:
    if one.note < 0:
        return one.start, one.end
    at = state.draft[one.clause].text.note_positions()[one.note]
    return at, at + 1


def _edits(state: Negotiation, one: Reference) -> Iterator[Edit]:
    if one.state is State.STALE and one.new:
        for splice in splices(state.draft[one.clause], (one,)):
            yield Edit(one.clause, splice.start, splice.end, splice.new)
