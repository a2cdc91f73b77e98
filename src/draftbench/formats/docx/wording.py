"""Proposals in words, in the language of the draft: instructions in brackets, and where each stands
in small print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from draftbench.amend.amendment import Outcome, Placement
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Split,
)
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.numbers.clausenames import ClauseNames
from draftbench.amend.proceedings.matrix import Positions, stances
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.stamp import Stamp
from draftbench.amend.wording.titles import say_name, title
from draftbench.document import ClauseId
from draftbench.language.delegations import name_in
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.language.reasons import retold

_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for the proposals of one negotiation; ``named`` are the names of its clauses,
    ``say`` the sentences in its language."""

    negotiation: Negotiation
    named: ClauseNames
    positions: Positions
    say: Phrasebook

    @classmethod
    def of(cls, negotiation: Negotiation) -> Wording:
        """The wording for a negotiation as it stands."""
        positions = Positions(negotiation.proceedings)
        say = phrasebook(negotiation.draft.language)
        return cls(negotiation, ClauseNames(negotiation), positions, say)

    def remark(self, entry: Entry) -> str:
        """Who proposes, what it is called, where it stands, who holds what on it, and why: a note
        in parentheses."""
        amendment = entry.amendment
        say = self.say
        standing = say(f"status.{entry.status.value}")
        if entry.placement is not None:
            placed = self.standing(entry.placement)
            standing = say("remark.placed", status=standing, placed=placed)
        called = say.quoted(title(self.negotiation, amendment, say))
        parts = [say("remark.titled", standing=standing, title=called)]
        said = self.held(TargetKind.AMENDMENT, amendment.id)
        if said:
            parts.append(say("positions", said=said))
        reason = amendment.reason.strip()
        if reason:
            parts.append(say("reason", reason=reason))
        return say("by", who=self.names(amendment.sponsors), said=say.together(parts))

    def names(self, codes: Iterable[str]) -> str:
        """Delegations with their codes: "Argentina (ARG), Uruguay (URY)"."""
        return self.say.listed(named(self.negotiation, code, self.say) for code in codes)

    def held(self, kind: TargetKind, name: str) -> str:
        """Who holds what on something: "support: CHL, COL; opposition: USA"; empty where nobody
        said anything."""
        say = self.say
        found = stances(self.positions, Target(kind, name))
        return say.marks["semicolon"].join(
            say(f"stance.{'unclear' if stance is None else stance.value}", codes=", ".join(codes))
            for stance, codes in found
        )

    def standing(self, placement: Placement) -> str:
        """What comes of placing a proposal on the draft."""
        say = self.say
        words = say(f"outcome.{placement.outcome.value}")
        if placement.outcome is Outcome.APPLIES:
            return words
        rivals = [self.negotiation.entry(rival) for rival in placement.rivals]
        whose = "; ".join(", ".join(r.amendment.sponsors) for r in rivals if r is not None)
        if placement.outcome is Outcome.CONFLICT and whose:
            words = say("outcome.conflict-with", who=whose)
        why = retold(placement.why.strip(), say.language).rstrip(".。")
        return say("outcome.why", outcome=words, why=why) if why else words

    def instruction(self, who: str, change: Change) -> str:
        """A change as an instruction in brackets: ``[MEX: delete OP 4]``."""
        return f"[{who}: {self._act(change)}]"

    def _act(self, change: Change) -> str:
        say = self.say
        if isinstance(change, Deletion):
            return say("act.delete", clause=self._called(change.clause))
        if isinstance(change, Relocation):
            place = self._slot(change.slot)
            return say("act.move", clause=self._called(change.clause), place=place)
        if isinstance(change, Insertion):
            words = say.quoted(" / ".join(clause.text.plain for clause in change.clauses))
            return say("act.add", place=self._slot(change.slot), words=words)
        if isinstance(change, Join):
            into = self._called(change.into)
            return say("act.join", clause=self._called(change.clause), into=into)
        if isinstance(change, Split):
            return say("act.divide", clause=self._called(change.clause))
        old, new = change.old.strip(), change.new.plain.strip()
        if old and new:
            return say("act.replace", old=say.quoted(old), new=say.quoted(new))
        if old:
            return say("act.delete", clause=say.quoted(old))
        before = change.before.strip()
        place = say("slot.start")
        if before:
            place = say("slot.after", what=say.quoted(before[-_QUOTED:].lstrip()))
        return say("act.put-in", place=place, words=say.quoted(new))

    def _called(self, clause: ClauseId) -> str:
        """The number alone, for the brackets of a compilation are read again."""
        return self.named.of(clause).number or self.say("this-paragraph")

    def _beside(self, clause: ClauseId, otherwise: str) -> str:
        name = self.named.of(clause)
        if name.found is None and name.was:
            return say_name(name, self.say, alone=True)
        return name.number or self.say(otherwise)

    def _slot(self, slot: Slot) -> str:
        if slot.after is not None:
            after = self._beside(slot.after, "another-paragraph")
            return self.say("slot.after", what=after)
        if slot.parent is not None:
            parent = self._beside(slot.parent, "another-list")
            return self.say("slot.start-of", what=parent)
        return self.say("slot.start-of-text")


def named(negotiation: Negotiation, code: str, say: Phrasebook) -> str:
    """A delegation with its code, in a language: "Argentine (ARG)"; the code alone where nothing
    else is known, and the name that a negotiation has given it where it is none of the list."""
    known = negotiation.delegation(code)
    if known is None or known.name == code:
        return code
    return say("named", name=name_in(known.name, code, say.language), code=code)


def author(negotiation: Negotiation, stamp: Stamp, say: Phrasebook) -> str:
    """Who made a change, in a language: the names of its sponsors, or of whoever it was."""
    names = []
    for code in stamp.codes:
        known = negotiation.delegation(code)
        names.append((code, code if known is None else known.name))
    if not names or ", ".join(name for _, name in names) != stamp.author:
        return retold(stamp.author, say.language)
    return say.listed(name_in(name, code, say.language) for code, name in names)
