"""The state of a negotiation at one moment, as everybody sees it: a frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.amend.amendment import (
    Amendment,
    AmendmentId,
    Delegation,
    Outcome,
    Placement,
    Status,
)
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.redline import Redline, Step
from draftbench.compare.links import Pin
from draftbench.compare.several.agenda import ThemeChoice
from draftbench.document import Document


@dataclass(frozen=True, slots=True)
class Entry:
    """An amendment in the register: where it stands, what placing it on the draft gives (None once
    it is accepted, withdrawn, rejected or superseded), which other open amendments it cannot be
    accepted together with as they stand, and which open ones are its declared alternatives (a
    choice to be made, no conflict)."""

    amendment: Amendment
    status: Status
    placement: Placement | None = None
    competing: tuple[AmendmentId, ...] = ()
    alternatives: tuple[AmendmentId, ...] = ()

    @property
    def open(self) -> bool:
        """Whether a decision on it is still to be taken."""
        return self.status in (Status.TABLED, Status.HELD)

    @property
    def in_conflict(self) -> bool:
        """Whether it is open and collides with what was accepted or with another open one."""
        stuck = self.placement is not None and self.placement.outcome is Outcome.CONFLICT
        return self.open and (stuck or bool(self.competing))


@dataclass(frozen=True, slots=True)
class Negotiation:
    """``base`` and ``sources`` as they were read, the register, and what follows from it: the
    working ``draft`` and the ``redline`` from base to draft. ``pins`` are keyed by the name of the
    source that the base is compared with, ``pins_across`` by the names of two sources, ``themes``
    by the name of the text that the clauses stand in. ``steps`` are the changes that led from base
    to draft. ``undo`` and ``redo`` name in a few words what would be undone or done again (empty:
    nothing). ``proceedings`` is what happened beside the amendments: meetings, positions, states of
    clauses, brackets, deadlines."""

    title: str
    base: Document
    draft: Document
    redline: Redline
    sources: tuple[Document, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    entries: tuple[Entry, ...] = ()
    pins: dict[str, tuple[Pin, ...]] = field(default_factory=dict)
    pins_across: dict[tuple[str, str], tuple[Pin, ...]] = field(default_factory=dict)
    themes: dict[str, tuple[ThemeChoice, ...]] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    undo: str = ""
    redo: str = ""
    proceedings: Proceedings = field(default_factory=Proceedings)

    def entry(self, amendment_id: AmendmentId) -> Entry | None:
        """The register entry of that amendment."""
        return next((e for e in self.entries if e.amendment.id == amendment_id), None)

    def delegation(self, code: str) -> Delegation | None:
        """The delegation of that code."""
        return next((d for d in self.delegations if d.code == code), None)
