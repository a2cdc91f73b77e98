"""The register: every amendment with its state, kept in step with the draft.

A :class:`Register` is the frozen state from which a
:class:`~draftbench.amend.negotiation.Negotiation` is made. Its steps are pure: each gives a new
one, or raises a DraftbenchError and leaves everything as it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from draftbench.amend.amendment import (
    Amendment,
    AmendmentId,
    Delegation,
    Outcome,
    Placement,
    Status,
)
from draftbench.amend.changes import ChangeSet, Insertion, Relocation
from draftbench.amend.collisions import collide
from draftbench.amend.marking import advanced, unmarked
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placing import place, touched
from draftbench.amend.redline import Redline, Stamp
from draftbench.compare.links import Pin
from draftbench.compare.several.agenda import ThemeChoice
from draftbench.document import ClauseId, Document
from draftbench.errors import ConflictError, UsageError

_OPEN = (Status.TABLED, Status.HELD)


@dataclass(frozen=True, slots=True)
class Register:
    """See the module. ``states`` keeps the order in which amendments were tabled."""

    title: str
    base: Document
    redline: Redline
    sources: tuple[Document, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    states: dict[AmendmentId, tuple[Amendment, Status]] = field(default_factory=dict)
    pins: dict[str, tuple[Pin, ...]] = field(default_factory=dict)
    pins_across: dict[tuple[str, str], tuple[Pin, ...]] = field(default_factory=dict)
    themes: dict[str, tuple[ThemeChoice, ...]] = field(default_factory=dict)

    @property
    def draft(self) -> Document:
        """The working draft."""
        return self.redline.result

    def author(self, codes: Iterable[str]) -> str:
        """The delegations' names as a reader sees them: "Argentina, Uruguay"."""
        names = {d.code: d.name for d in self.delegations}
        return ", ".join(names.get(code, code) for code in codes)

    def with_changes(self, changes: ChangeSet, stamp: Stamp) -> Register:
        """After a direct change of the draft. Raises ConflictError where it no longer fits."""
        placed = self._placed(changes)
        return (
            self if placed is None else replace(self, redline=advanced(self.redline, placed, stamp))
        )

    def with_amendment(self, amendment: Amendment) -> Register:
        """After an amendment was tabled."""
        if amendment.id in self.states:
            msg = f"There is an amendment {amendment.id} already; give this one another name."
            raise UsageError(msg)
        states = {**self.states, amendment.id: (amendment, Status.TABLED)}
        return replace(self, states=states)

    def with_sponsors(
        self, amendment_id: AmendmentId, sponsors: Iterable[str], reason: str
    ) -> Register:
        """After more delegations joined an open amendment; their ``reason`` (empty: none) is added
        to the one that it has, unless it says that already."""
        amendment = self.open_amendment(amendment_id)
        said = [reason] if reason and reason not in amendment.reason else []
        grown = replace(
            amendment,
            sponsors=tuple(dict.fromkeys((*amendment.sponsors, *sponsors))),
            reason="\n".join([amendment.reason] * bool(amendment.reason) + said),
        )
        status = self.states[amendment_id][1]
        return replace(self, states={**self.states, amendment_id: (grown, status)})

    def with_delegations(self, delegations: Iterable[Delegation]) -> Register:
        """With more delegations; a known code gets its new name."""
        new = tuple(delegations)
        codes = {d.code for d in new}
        kept = tuple(d for d in self.delegations if d.code not in codes)
        return replace(self, delegations=(*kept, *new))

    def with_status(self, amendment_id: AmendmentId, status: Status) -> Register:
        """After an amendment was held, rejected, withdrawn or tabled again."""
        amendment = self.open_amendment(amendment_id)
        return replace(self, states={**self.states, amendment_id: (amendment, status)})

    def open_amendment(self, amendment_id: AmendmentId) -> Amendment:
        """The amendment, if a decision on it is still to be taken. Raises UsageError."""
        found = self.states.get(amendment_id)
        if found is None:
            msg = f"There is no amendment {amendment_id}; the register lists those there are."
            raise UsageError(msg)
        amendment, status = found
        if status not in _OPEN:
            msg = f"{amendment_id} is {status.value} already; undo that first."
            raise UsageError(msg)
        return amendment

    def placement(self, amendment_id: AmendmentId) -> Placement:
        """What placing the amendment on the draft gives now."""
        return place(self.states[amendment_id][0].changes, self.draft, self.redline)

    def acceptable(self, amendment_id: AmendmentId, *, confirmed: bool) -> ChangeSet | None:
        """The change set to apply when the amendment is accepted now; None where the text already
        reads as proposed. Raises ConflictError with the reason where it cannot be applied."""
        self.open_amendment(amendment_id)
        placement = self.placement(amendment_id)
        match placement.outcome:
            case Outcome.APPLIES:
                return placement.changes
            case Outcome.CONTAINED:
                return None
            case Outcome.CONFIRM if confirmed:
                return placement.changes
            case Outcome.CONFIRM:
                msg = f"{amendment_id} needs your confirmation: {placement.why}"
                raise ConflictError(msg)
            case _:
                rivals = f" (with {', '.join(placement.rivals)})" if placement.rivals else ""
                msg = f"{amendment_id} cannot be accepted as it is{rivals}: {placement.why}"
                raise ConflictError(msg)

    def with_acceptance(self, amendment_id: AmendmentId, changes: ChangeSet | None) -> Register:
        """After the amendment was accepted with these changes; its alternatives are superseded."""
        amendment = self.open_amendment(amendment_id)
        states = {**self.states, amendment_id: (amendment, Status.ACCEPTED)}
        for other, status in self.states.values():
            if other.id != amendment_id and status in _OPEN and _alternatives(amendment, other):
                states[other.id] = (other, Status.SUPERSEDED)
        placed = None if changes is None else self._placed(changes)
        redline = self.redline
        if placed is not None:
            stamp = Stamp(
                self.author(amendment.sponsors),
                amendment.sponsors,
                amendment.at,
                amendment.reason,
                amendment_id,
            )
            redline = advanced(self.redline, placed, stamp)
        return replace(self, states=states, redline=redline)

    def _family(self, amendment: Amendment) -> tuple[AmendmentId, ...]:
        """The open alternatives of an amendment."""
        return tuple(
            other.id
            for other, status in self.states.values()
            if other.id != amendment.id and status in _OPEN and _alternatives(amendment, other)
        )

    def _placed(self, changes: ChangeSet) -> ChangeSet | None:
        placement = place(changes, self.draft, self.redline)
        if placement.outcome in (Outcome.APPLIES, Outcome.CONFIRM):
            return placement.changes
        if placement.outcome is Outcome.CONTAINED:
            return None
        raise ConflictError(placement.why)

    def negotiation(self, *, undo: str = "", redo: str = "") -> Negotiation:
        """The state for readers, with every open amendment placed on the draft."""
        placements = {
            key: self.placement(key) for key, (_, status) in self.states.items() if status in _OPEN
        }
        competing = _competing(placements, self.draft)
        entries: list[Entry] = []
        for key, (amendment, status) in self.states.items():
            family = self._family(amendment) if key in placements else ()
            rivals = tuple(other for other in competing.get(key, ()) if other not in family)
            entries.append(Entry(amendment, status, placements.get(key), rivals, family))
        return Negotiation(
            self.title,
            self.base,
            self.draft,
            self.redline,
            self.sources,
            self.delegations,
            tuple(entries),
            self.pins,
            self.pins_across,
            self.themes,
            undo,
            redo,
        )


def opened(title: str, base: Document, draft: Document) -> Register:
    """The register of a negotiation that begins: ``draft`` has the clauses of ``base``."""
    return Register(title, base, unmarked(base, draft))


def _alternatives(one: Amendment, other: Amendment) -> bool:
    """Whether the two are alternatives to each other or to a third one."""
    family = {one.id, one.alternative_to} - {None}
    return bool(family & ({other.id, other.alternative_to} - {None}))


def _competing(
    placements: dict[AmendmentId, Placement], draft: Document
) -> dict[AmendmentId, tuple[AmendmentId, ...]]:
    """Which placed amendments collide; only those that share a clause are compared."""
    placed = {key: p.changes for key, p in placements.items() if p.changes is not None}
    at: dict[ClauseId | None, list[AmendmentId]] = {}
    for key, changes in placed.items():
        for clause in _neighbourhood(changes, draft):
            at.setdefault(clause, []).append(key)
    pairs = {
        (one, other)
        for keys in at.values()
        for i, one in enumerate(keys)
        for other in keys[i + 1 :]
    }
    found: dict[AmendmentId, list[AmendmentId]] = {}
    for one, other in sorted(pairs):
        if collide(placed[one], placed[other], draft):
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return {key: tuple(sorted(others)) for key, others in found.items()}


def _neighbourhood(changes: ChangeSet, draft: Document) -> set[ClauseId | None]:
    near: set[ClauseId | None] = set()
    for clause in touched(changes.changes):
        near.update(c.id for c in draft.subtree(clause))
    for change in changes.changes:
        if isinstance(change, Insertion | Relocation):
            near.update(change.slot)
    return near
