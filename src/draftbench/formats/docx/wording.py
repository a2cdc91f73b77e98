"""Proposals in words: instructions in brackets, and where each stands in small print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from draftbench.amend.amendment import Outcome, Placement
from draftbench.amend.changes import Change, Deletion, Insertion, Join, Relocation, Slot, Split
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.positions import Target, TargetKind
from draftbench.amend.proceedings.voices import stances
from draftbench.document import ClauseId, spoken_labels

_OUTCOMES = {
    Outcome.APPLIES: "applies",
    Outcome.CONTAINED: "already contained in the text",
    Outcome.CONFIRM: "to be confirmed",
    Outcome.CONFLICT: "in conflict",
    Outcome.AMBIGUOUS: "fits in more than one place",
    Outcome.ORPHANED: "has lost its place",
}
_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for the proposals of one negotiation; ``spoken`` are the labels of its draft."""

    negotiation: Negotiation
    spoken: Mapping[ClauseId, str]
    positions: Positions

    @classmethod
    def of(cls, negotiation: Negotiation) -> Wording:
        """The wording for a negotiation as it stands."""
        positions = Positions(negotiation.proceedings)
        return cls(negotiation, spoken_labels(negotiation.draft), positions)

    def remark(self, entry: Entry) -> str:
        """Who proposes, what it is called, where it stands, who holds what on it, and why: a note
        in parentheses."""
        amendment = entry.amendment
        names = [self.negotiation.delegation(code) for code in amendment.sponsors]
        who = ", ".join(
            code if known is None or known.name == code else f"{known.name} ({code})"
            for code, known in zip(amendment.sponsors, names, strict=True)
        )
        standing = entry.status.value
        if entry.placement is not None:
            standing += f"; {self.standing(entry.placement)}"
        title = f" “{amendment.title}”," if amendment.title else ""
        said = self.held(TargetKind.AMENDMENT, amendment.id)
        standing += f". Positions: {said}." if said else "."
        reason = amendment.reason.strip()
        return f"({who}:{title} {standing}" + (f" Reason: {reason})" if reason else ")")

    def held(self, kind: TargetKind, name: str) -> str:
        """Who holds what on something; empty where nobody said anything."""
        return stances(self.positions, Target(kind, name))

    def standing(self, placement: Placement) -> str:
        """What comes of placing a proposal on the draft."""
        words = _OUTCOMES[placement.outcome]
        if placement.outcome is Outcome.APPLIES:
            return words
        rivals = [self.negotiation.entry(rival) for rival in placement.rivals]
        whose = "; ".join(", ".join(r.amendment.sponsors) for r in rivals if r is not None)
        if placement.outcome is Outcome.CONFLICT and whose:
            words += f" with {whose}"
        why = placement.why.strip().rstrip(".")
        return f"{words} ({why})" if why else words

    def instruction(self, who: str, change: Change) -> str:
        """A change as an instruction in brackets: ``[MEX: delete OP 4]``."""
        return f"[{who}: {self._act(change)}]"

    def _act(self, change: Change) -> str:
        if isinstance(change, Deletion):
            return f"delete {self._called(change.clause)}"
        if isinstance(change, Relocation):
            return f"move {self._called(change.clause)} {self._slot(change.slot)}"
        if isinstance(change, Insertion):
            words = " / ".join(clause.text.plain for clause in change.clauses)
            return f"add {self._slot(change.slot)} “{words}”"
        if isinstance(change, Join):
            return f"join {self._called(change.clause)} to {self._called(change.into)}"
        if isinstance(change, Split):
            return f"divide {self._called(change.clause)}"
        old, new = change.old.strip(), change.new.plain.strip()
        if old:
            return f"replace “{old}” by “{new}”" if new else f"delete “{old}”"
        before = change.before.strip()
        place = f"after “{before[-_QUOTED:].lstrip()}” " if before else "at the start "
        return f"{place}add “{new}”"

    def _called(self, clause: ClauseId) -> str:
        return self.spoken.get(clause, "") or "this paragraph"

    def _slot(self, slot: Slot) -> str:
        if slot.after is not None:
            return f"after {self.spoken.get(slot.after, '') or 'another paragraph'}"
        if slot.parent is not None:
            return f"to the start of {self.spoken.get(slot.parent, '') or 'another list'}"
        return "to the start of the text"
