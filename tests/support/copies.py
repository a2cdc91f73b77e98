"""Copies of one negotiation that are worked on side by side, at random, and united in any order.

A :class:`Copies` has a seed: the same seed gives the same acts. What must hold of copies that were
united is in :func:`united` and :func:`all_the_same`.
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from draftbench.amend.amendment import Placement
from draftbench.amend.negotiation import Negotiation
from draftbench.app.history import receiving
from draftbench.app.history.acts import standing
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, Document
from draftbench.record.order import RECEIVED, ordered
from support.lives import BrokenLawError, Life
from support.roomacts import EVERY_ACT

_OF_THE_WINDOW = {"undo", "redo", "colours"}


class Crowded(Life):
    """A life in which most acts are about the same few clauses, so that they meet."""

    def clause(self, text: Document | None = None) -> ClauseId:
        """Any clause but the title; mostly one of the first."""
        text = self.draft if text is None else text
        ids = [c.id for c in text][1:] or [c.id for c in text]
        return self.random.choice(ids[3:8] if self.chance(0.6) and len(ids) > 8 else ids)


class Copies:
    """``desks`` are the copies, each with up to ``most`` acts since they were made."""

    def __init__(self, folder: Path, seed: str, *, desks: int = 2, most: int = 8) -> None:
        self.folder = folder
        self.life = Crowded(folder, seed)
        self.desks = [self.life.bench]
        for _ in range(self.life.random.randint(0, 6)):
            self._act(0)
        for number in range(1, desks):
            path = folder / f"copy{number}.draftbench"
            self.life.bench.record.copy_to(path)
            self.desks.append(Workbench.open(path))
        self.common = len(self.desks[0].events)
        for number in range(len(self.desks)):
            for _ in range(self.life.random.randint(1, most)):
                self._act(number)
        self.life.bench = self.desks[0]

    def _act(self, number: int) -> None:
        self.life.bench = self.desks[number]
        self.life.act(among=EVERY_ACT)

    def close(self) -> None:
        """Closes all."""
        for desk in self.desks:
            desk.close()

    @property
    def kinds(self) -> set[str]:
        """The kinds of what was done in copies."""
        return {event.kind for desk in self.desks for event in desk.events[self.common :]}

    def again(self, number: int) -> Workbench:
        """One more copy of a desk as it is."""
        path = self.folder / f"again{self.life.new()}.draftbench"
        self.desks[number].record.copy_to(path)
        self.desks.append(Workbench.open(path))
        return self.desks[-1]

    def file_of(self, number: int) -> Path:
        """What was done at a desk, as a file."""
        out = self.folder / f"sent{self.life.new()}.zip"
        receiving.write_events(self.desks[number].record, out)
        return out


def take(desk: Workbench, *files: Path) -> None:
    """Takes in files, one after the other. Raises :class:`BrokenLawError` where one is refused, or
    something in it neither counts nor is set aside with a reason."""
    for file in files:
        came = {event.id for event in receiving.prepare(desk, file).sent.events}
        try:
            receiving.receive(desk, file, confirmed=True)
        except Exception as error:
            raise BrokenLawError(f"a file was refused: {type(error).__name__}: {error}") from error
        here = {event.id for event in desk.events}
        _must(came <= here, "something of a file is lost")
        _must(all(desk.unfit.values()), "something was set aside without a reason")
        counting = {event.id for event in standing(ordered(desk.events))}
        _must(set(desk.unfit) <= counting, "something was set aside that does not count anyway")


def facts(state: Negotiation) -> dict[str, Any]:
    """All that a state says, for any desk."""
    told: dict[str, Any] = {
        one.name: getattr(state, one.name)
        for one in fields(state)
        if one.compare and one.name not in _OF_THE_WINDOW
    }
    told["entries"] = {
        e.amendment.id: (e.amendment, e.status, _place(e.placement), e.competing)
        for e in state.entries
    }
    return told


def _place(placement: Placement | None) -> tuple[Any, ...]:
    """Where an amendment stands; not on which of the drafts since it was placed there last."""
    if placement is None:
        return ()
    changes = None if placement.changes is None else placement.changes.changes
    return placement.outcome, placement.why, placement.rivals, placement.where, changes


def same(what: str, one: Workbench, other: Workbench) -> None:
    """Two desks say the same, and the same does not fit. Raises :class:`BrokenLawError`."""
    told, told_too = facts(one.state), facts(other.state)
    different = [name for name, value in told.items() if value != told_too[name]]
    _must(not different, f"{what}: {', '.join(different)} differ")
    _must(one.unfit == other.unfit, f"{what}: other acts do not fit")


def order_of(desk: Workbench) -> list[str]:
    """The ids of the acts in the order that all share."""
    return [event.id for event in ordered(desk.record.events()) if event.kind != RECEIVED]


def _must(holds: object, otherwise: str) -> None:
    if not holds:
        raise BrokenLawError(otherwise)
