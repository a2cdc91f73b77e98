"""Copies of one negotiation that are worked on side by side, at random, and united in any order.

A :class:`Copies` has a seed: the same seed gives the same acts. What must hold of copies that were
united is in :func:`united` and :func:`all_the_same`.
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path
from random import Random
from typing import Any

from draftbench.amend.amendment import Placement
from draftbench.amend.negotiation import Negotiation
from draftbench.app.history import receiving
from draftbench.app.history.acts import standing
from draftbench.app.history.registers import Registers
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, Document
from draftbench.record.order import RECEIVED, ordered
from support.lives import BrokenLawError, Life
from support.roomacts import EVERY_ACT, WRITING

_OF_THE_WINDOW = {"undo", "redo", "colours"}


class Crowded(Life):
    """A life in which most acts are about the same few clauses, so that they meet; in a ``narrow``
    one nearly all are about three."""

    narrow = False

    def clause(self, text: Document | None = None) -> ClauseId:
        """Any clause but the title; mostly one of the first."""
        text = self.draft if text is None else text
        ids = [c.id for c in text][1:] or [c.id for c in text]
        few, share = (ids[3:6], 0.9) if self.narrow else (ids[3:8], 0.6)
        return self.random.choice(few if self.chance(share) and len(ids) > 8 else ids)


class Copies:
    """``desks`` are the copies, each with up to ``most`` acts since they were made."""

    def __init__(self, folder: Path, seed: str, *, desks: int = 2, most: int = 8) -> None:
        self.folder = folder
        self.life = Crowded(folder, seed)
        self.desks = [self.life.bench]
        for _ in range(self.life.random.randint(0, 14)):
            self._act(0)
        self.life.narrow = self.life.random.random() < 0.5
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
        self.life.act(among=WRITING if self.life.narrow else EVERY_ACT)

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
    told["courses"] = {
        one: (
            [(turn.status, turn.moment.by, turn.moment.why) for turn in course.turns],
            [(r.advice, r.into, r.to, r.moment.why) for r in course.recommendations],
            [(s.code, s.joined, s.moment.why) for s in course.sponsorships],
            course.revisions,
            course.rest,
            course.merged_into,
            course.superseded_by,
        )
        for one, course in state.courses.items()
    }
    return told


def _place(placement: Placement | None) -> tuple[Any, ...]:
    """Where an amendment stands; not on which of the drafts since it was placed there last."""
    if placement is None:
        return ()
    changes = None if placement.changes is None else placement.changes.changes
    return placement.outcome, placement.why, placement.rivals, placement.where, changes


def same(what: str, one: Workbench, other: Workbench) -> None:
    """Two desks say the same of what everybody has, and the same does not fit; where both have the
    same file also of drafts. Raises :class:`BrokenLawError`."""
    states = (one.state, other.state)
    if one.path != other.path:
        states = (one.state.public, other.state.public)
    told, told_too = map(facts, states)
    different = [name for name, value in told.items() if value != told_too[name]]
    _must(not different, f"{what}: {', '.join(different)} differ")
    _must(one.unfit == other.unfit, f"{what}: other acts do not fit")


def unite_pair(folder: Path, seed: str) -> Copies:
    """Two copies, each takes the other in at the same time. Raises :class:`BrokenLawError`."""
    copies = Copies(folder, seed)
    try:
        one, other = copies.desks
        files = copies.file_of(0), copies.file_of(1)
        take(one, files[1])
        take(other, files[0])
        same("two copies that took each other in", one, other)
        with Workbench.view(one.path) as again:
            same("a copy and the same read again", one, again)
        no_clock_decides(one, copies.life.random)
    finally:
        copies.close()
    return copies


def unite_three(folder: Path, seed: str) -> Copies:
    """Three copies, each takes the others in, in any order; then what they did so goes round until
    all have everything. Raises :class:`BrokenLawError`."""
    copies = Copies(folder, seed, desks=3, most=6)
    try:
        files = [copies.file_of(number) for number in range(3)]
        otherwise = copies.again(0)
        for desk, first, second in zip(copies.desks, (1, 2, 0, 2), (2, 0, 1, 1), strict=True):
            take(desk, files[first], files[second])
        same("the same files in another order", copies.desks[0], otherwise)
        for desk in copies.desks[1:3]:
            same("three copies that took each other in", copies.desks[0], desk)
        for number in (1, 2, 3, 0, 1, 2, 3):
            take(copies.desks[number], copies.file_of((number - 1) % 4))
        for desk in copies.desks[1:]:
            _must(order_of(desk) == order_of(copies.desks[0]), "three copies have other orders")
            same("three copies with all events", copies.desks[0], desk)
    finally:
        copies.close()
    return copies


def unite_some(folder: Path, seed: str) -> Copies:
    """Of what a copy brings any acts are chosen; the others can be chosen later, and all who have
    the same events see the same. Raises :class:`BrokenLawError`."""
    copies = Copies(folder, seed)
    try:
        one, other = copies.desks
        file, random = copies.file_of(1), copies.life.random
        for _ in range(2):
            prepared = receiving.prepare(one, file)
            chosen = [o.event.id for o in prepared.offers if random.random() < 0.5]
            receiving.take_in(one, prepared, chosen)
            counting = {event.id for event in standing(ordered(one.events))}
            wrong = [o for o in prepared.offers if o.event.id in counting and not o.left_out]
            wrong = [o for o in wrong if o.event.id not in chosen]
            _must(not wrong, "what was left out counts")
            with Workbench.view(one.path) as again:
                same("a copy and the same read again", one, again)
        take(other, copies.file_of(0))
        take(one, copies.file_of(1))
        _must(order_of(one) == order_of(other), "two copies have other orders")
        same("two copies after a choice", one, other)
    except BrokenLawError:
        raise
    except Exception as error:
        raise BrokenLawError(f"a choice ended in {type(error).__name__}: {error}") from error
    finally:
        copies.close()
    return copies


def no_clock_decides(desk: Workbench, random: Random) -> None:
    """Any other times of the events give the same order and the same state. Where an event has a
    time after it was taken in, that moment counts for it: what one author wrote in two acts of one
    moment is one stretch in the redline, which is not compared then."""
    events = desk.record.events()
    times = [f"20{random.randint(10, 60)}-01-01T09:30:00.{n:06}Z" for n in range(len(events))]
    changed = [replace(event, at=at) for event, at in zip(events, times, strict=True)]
    late = [replace(e, at=f"2099{e.at[4:]}") if e.kind == RECEIVED else e for e in changed]
    one = Registers(events)
    told, order = _timeless(facts(one.negotiation())), [e.id for e in ordered(events)]
    for each, left in ((changed, {"redline"}), (late, set[str]())):
        other = Registers(each)
        _must([e.id for e in ordered(each)] == order, "the clocks decide on the order")
        told_too = _timeless(facts(other.negotiation()))
        different = [name for name in told if name not in left and told[name] != told_too[name]]
        _must(not different, f"the clocks decide on {', '.join(different)}")
        _must(one.unfit.keys() == other.unfit.keys(), "the clocks decide what fits")


_TIME = re.compile(r"\d{4}-\d\d-\d\d(T[0-9:.]+Z)?")


def _timeless(told: dict[str, Any]) -> dict[str, str]:
    return {name: _TIME.sub("T", repr(value)) for name, value in told.items()}


def order_of(desk: Workbench) -> list[str]:
    """The ids of the acts in the order that all share."""
    return [event.id for event in ordered(desk.record.events()) if event.kind != RECEIVED]


def _must(holds: object, otherwise: str) -> None:
    if not holds:
        raise BrokenLawError(otherwise)
