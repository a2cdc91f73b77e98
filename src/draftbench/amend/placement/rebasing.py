"""Laying a negotiation on a new base text: Rev.1 arrives, and everything is placed again.

What was accepted and stands in the new text stays accepted. What was accepted and does not stand
there is made again on it where it applies without doubt, and otherwise is before the meeting again,
with the reason. What is open is placed on the new text; where it applies it gets a wording for that
text, and the former one stays readable. Nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Placement
from draftbench.amend.changesets.adoption import adopted
from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Relocation
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.conflicts.doubts import ambiguous
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.placing import place, touched
from draftbench.amend.proceedings.locks import held_back, laid_on
from draftbench.amend.proceedings.meetings import Occasion
from draftbench.amend.redlines.hands import renamed
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.course import Moment
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.revising import revised
from draftbench.amend.registers.states import OPEN
from draftbench.amend.registers.subamendments import is_sub, standing
from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode
from draftbench.compare.normal import key
from draftbench.document import ClauseId, Document, new_clause_id


class Fate(StrEnum):
    """What becomes of an amendment, or of a direct change of the draft, on the new text."""

    INCORPORATED = "incorporated"
    """It was accepted, and the new text has it."""
    MADE_AGAIN = "made again"
    """It was accepted, the new text has it not, and it was made on it."""
    REOPENED = "reopened"
    """It was accepted, and what becomes of it on the new text is to be decided."""
    CARRIED = "carried over"
    """It is open and has a wording for the new text."""
    PENDING = "pending"
    """It is open and does not simply apply."""


@dataclass(frozen=True, slots=True)
class Item:
    """One amendment (or, without one, a direct change of the draft by ``author``) on the new text:
    its ``fate``, what placing it gives, why, and the clauses concerned."""

    amendment: AmendmentId | None
    author: str
    fate: Fate
    outcome: Outcome
    why: str
    where: tuple[ClauseId, ...] = ()


@dataclass(frozen=True, slots=True)
class Rebase:
    """What a new base text does to a negotiation; :func:`rebased` makes it so.

    ``base`` has the ids of the draft of before where its clauses answer to one, ``lineage`` says
    what became of the others. ``kept`` are the accepted changes that are made again, as placed on
    it, in order; ``reopened`` the accepted amendments that are open again, and why; ``strays`` the
    direct changes that became amendments of the secretariat; ``wordings`` the new change sets of
    open amendments. ``items`` tell it all; ``unsettled`` are the agreed clauses that the new text
    has otherwise or not at all, and that are open again.
    """

    base: Document
    lineage: Lineage
    kept: tuple[DraftStep, ...] = ()
    reopened: tuple[tuple[AmendmentId, str], ...] = ()
    strays: tuple[DraftStep, ...] = ()
    wordings: tuple[tuple[AmendmentId, ChangeSet], ...] = ()
    items: tuple[Item, ...] = ()
    unsettled: tuple[ClauseId, ...] = ()

    @property
    def undecided(self) -> tuple[Item, ...]:
        """What needs a decision: whatever conflicts, has no place or more than one, or asks."""
        settled = (Outcome.APPLIES, Outcome.CONTAINED)
        return tuple(i for i in self.items if i.fate is Fate.REOPENED or i.outcome not in settled)


def successor(register: Register, text: Document) -> tuple[Document, Lineage]:
    """``text`` as the next base: with the ids of the draft for the clauses that are it, new ids for
    all others, and what became of the clauses of the draft. A clause of the base that the draft
    does not have any more comes back with its own id where it stands in ``text`` word for word."""
    draft = register.draft
    found = align(draft, text, mode=Mode.VERSIONS)
    named = adopted(found)
    gone = {key(c.text.plain): c.id for c in register.base if c.id not in draft}
    names: dict[ClauseId, ClauseId] = {}
    for clause in named:
        if clause.id not in draft:
            back = gone.pop(key(clause.text.plain), None)
            names[clause.id] = back or new_clause_id()
    base = replace(renamed(named, names), name=register.base.name)
    return base, _lineage(found, base, register)


def _lineage(found: Alignment, base: Document, register: Register) -> Lineage:
    names = {mine.id: its.id for mine, its in zip(found.right, base, strict=True)}
    parts: dict[ClauseId, ClauseId] = {}
    joined: dict[ClauseId, Joining] = {}
    moved: set[ClauseId] = set()
    for link in found.links:
        parts |= {names[part]: link.left[0] for part in link.right[1:]}
        before = found.left[link.left[0]].text
        for clause in link.left[1:]:
            text = found.left[clause].text
            joined[clause] = Joining(link.left[0], before, text)
            before = before + text
        if link.moved:
            moved.update(names[clause] for clause in link.right)
    known = {clause.id for clause in (*register.base, *register.draft)} | parts.keys()
    came = frozenset(clause.id for clause in base if clause.id not in known)
    return Lineage(parts, joined, came, frozenset(moved), ambiguous(found))


def plan(register: Register, base: Document, lineage: Lineage) -> Rebase:
    """What becomes of everything on ``base``, which :func:`successor` gave with ``lineage``."""
    before = register.draft
    now = register.onto(base, lineage)
    kept: list[DraftStep] = []
    strays: list[DraftStep] = []
    reopened: dict[AmendmentId, str] = {}
    items: list[Item] = []
    for step in register.steps:
        stamp = step.stamp
        placement = _incorporated(step, before, base)
        if placement is None:
            placement = place(step.changes, now.draft, now.redline)
            placement = _doubted(step.changes, placement, lineage)
        fate, again = Fate.REOPENED, _applying(placement)
        if placement.outcome is Outcome.CONTAINED:
            fate = Fate.INCORPORATED
        elif again is not None:
            fate = Fate.MADE_AGAIN
            now = now.changed(again, stamp, again=True)
            kept.append(DraftStep(again, stamp))
        elif stamp.amendment is None:
            strays.append(step)
        else:
            reopened[stamp.amendment] = placement.why
        items.append(_item(stamp.amendment, stamp.author, fate, placement))
    agreed = register.proceedings
    settled = laid_on(agreed, before, now.draft, Occasion("", ""))
    wordings: list[tuple[AmendmentId, ChangeSet]] = []
    for amendment, status in register.states.values():
        if status not in OPEN:
            continue
        placement = standing(amendment, register.states, now.redline)
        placement = _doubted(amendment.changes, placement, lineage)
        placement = held_back(settled, now.draft, placement)
        fate, wording = Fate.PENDING, _applying(placement)
        if wording is not None:
            fate = Fate.CARRIED
            if wording.changes != amendment.changes.changes and not is_sub(amendment):
                wordings.append((amendment.id, wording))
        author = register.author(amendment.sponsors)
        items.append(_item(amendment.id, author, fate, placement))
    return Rebase(
        base,
        lineage,
        tuple(kept),
        tuple(reopened.items()),
        tuple(strays),
        tuple(wordings),
        tuple(items),
        tuple(c for c in agreed.states if settled.state_of(c) is not agreed.state_of(c)),
    )


def rebased(
    register: Register, what: Rebase, strays: Sequence[Amendment], moment: Moment
) -> Register:
    """The register on the new base; ``strays`` are the amendments that the direct changes became
    which found no way into it."""
    before = register.draft
    register = register.onto(what.base, what.lineage)
    for step in what.kept:
        register = register.changed(step.changes, step.stamp, again=True)
    occasion = Occasion(moment.by, moment.at, register.proceedings.meeting_name)
    proceedings = laid_on(register.proceedings, before, register.draft, occasion)
    register = replace(register, proceedings=proceedings)
    for amendment, why in what.reopened:
        register = register.reopened(amendment, replace(moment, why=why))
    for stray in strays:
        register = register.with_amendment(stray)
    for amendment, changes in what.wordings:
        former = register.open_amendment(amendment)
        register = revised(register, replace(former, changes=changes))
    return register


def _item(amendment: AmendmentId | None, author: str, fate: Fate, placement: Placement) -> Item:
    return Item(amendment, author, fate, placement.outcome, placement.why, placement.where)


def _applying(placement: Placement) -> ChangeSet | None:
    """What a placement makes of the text where it applies without a question."""
    return placement.changes if placement.outcome is Outcome.APPLIES else None


def _doubted(changes: ChangeSet, placement: Placement, lineage: Lineage) -> Placement:
    """A placement that applies, to be confirmed where the clause may be another."""
    if placement.outcome is not Outcome.APPLIES or not touched(changes.changes) & lineage.doubts:
        return placement
    why = "The new text has several clauses like the one that it amends; look which is meant."
    return replace(placement, outcome=Outcome.CONFIRM, why=why)


def _incorporated(step: DraftStep, before: Document, base: Document) -> Placement | None:
    """A placement that says so where every clause that the step touched stands in the new text as
    it stood in the draft, so that the step is in it whatever came after."""
    clauses = _clauses(step.changes.changes)
    if any(_text(before, clause) != _text(base, clause) for clause in clauses):
        return None
    moves = (c.clause for c in step.changes.changes if isinstance(c, Relocation))
    for clause in moves:
        if clause in before and slot_of(before, clause) != slot_of(base, clause):
            return None
    where = tuple(clause for clause in clauses if clause in base)
    return Placement(Outcome.CONTAINED, "The new text has it.", None, where=where)


def _clauses(changes: Sequence[Change]) -> tuple[ClauseId, ...]:
    found = dict.fromkeys(touched(changes))
    for change in changes:
        if isinstance(change, Insertion):
            found |= dict.fromkeys(clause.id for clause in change.clauses)
    return tuple(found)


def _text(document: Document, clause: ClauseId) -> object:
    found = document.get(clause)
    return None if found is None else (found.text.text, [n.text.text for n in found.text.notes])
