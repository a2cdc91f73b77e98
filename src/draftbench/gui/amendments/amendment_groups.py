"""Under which heads amendments stand where they are put together."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.states import STATES
from draftbench.gui.cells.census import places
from draftbench.gui.inspector.amendment_cards import OUTCOME_PILLS, labels_of, outcome_pill
from draftbench.gui.speech import tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.listing import GroupHead


class Heads:
    """The heads of one state of a negotiation."""

    def __init__(self, state: Negotiation) -> None:
        self._state = state
        self._call = labels_of(state)
        self._names = {d.code: d.name for d in state.delegations}
        self._states = {status: place for place, status in enumerate(STATES)}
        self._outcomes = {outcome: place for place, outcome in enumerate(OUTCOME_PILLS)}

    def of(self, entry: Entry, by: str) -> Sequence[GroupHead]:
        """The heads of an amendment by "clause", "sponsor", "state" or "outcome"."""
        match by:
            case "clause":
                return self._clauses(entry)
            case "sponsor":
                return self._sponsors(entry)
            case "state":
                words = term(STATES[entry.status].words).capitalize()
                return (GroupHead(self._states[entry.status], words),)
        return (self._outcome(entry),)

    def _clauses(self, entry: Entry) -> Sequence[GroupHead]:
        state = self._state
        found: list[GroupHead] = []
        for clause in places(entry):
            if clause in state.draft:
                at = state.draft.position(clause)
            elif clause in state.base:
                at = state.base.position(clause)
            else:
                continue
            found.append(GroupHead(at, self._call(clause) or tr("A paragraph without number")))
        return found or (GroupHead(len(state.draft), tr("No clause of the draft")),)

    def _sponsors(self, entry: Entry) -> Sequence[GroupHead]:
        codes = entry.amendment.sponsors
        if not codes:
            return (GroupHead(1, tr("Nobody")),)
        return tuple(GroupHead(0, self._names.get(code, code)) for code in codes)

    def _outcome(self, entry: Entry) -> GroupHead:
        if not entry.open or entry.placement is None:
            return GroupHead(len(self._outcomes), tr("Decided"))
        outcome = entry.placement.outcome
        words = outcome_pill(outcome).text.capitalize()
        return GroupHead(self._outcomes[outcome], words)
