"""The drafts of an open project: what was done with them in private, what follows from it on top of
what everybody has, and how more of it is recorded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import Step
from draftbench.app.amendments.tabling import as_tabled, must_have_sponsors
from draftbench.app.history.act import SECRETARIAT
from draftbench.app.history.privateacts import (
    CARRIED,
    DRAFTED,
    TABLED,
    Drafts,
    after_one_more,
    drafts_named,
    drafts_over,
    flaws_of,
    hung_on,
    merged_history,
    must_be_public,
    must_share_a_seat,
    next_draft,
)
from draftbench.app.history.registers import Registers, Tried
from draftbench.app.meetings.delegations import JOINED, joined_payload, newcomers
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import message_data
from draftbench.record.event import Event, instant
from draftbench.record.privateline import PrivateAct, PrivateLine

NONE_ALONG: Mapping[AmendmentId, AmendmentId] = {}


class PrivateDrafts:
    """``acts`` are the private ones in order, without what is locked, ``now`` is what follows from
    them. What records raises as the private line does, and as the act where it does not fit."""

    def __init__(self, line: PrivateLine, registers: Registers) -> None:
        self._line = line
        self._registers = registers
        self.acts: list[PrivateAct] = []
        self._flawed: dict[str, str] = {}
        self._read()
        self.now: Drafts = self._worked_out(self.acts)

    def _worked_out(self, acts: Sequence[PrivateAct]) -> Drafts:
        counting = self._registers.counting(hung_on(acts))
        return drafts_over(self._registers.now, acts, counting)

    def _read(self) -> None:
        """The acts of the file, without those that cannot be used."""
        every = self._line.acts()
        self._flawed = flaws_of(every)
        self.acts = [act for act in every if act.event.id not in self._flawed]

    def renew(self, registers: Registers | None = None) -> None:
        """After something was done; ``registers`` are other ones from now on."""
        self._registers = registers or self._registers
        self.now = self._worked_out(self.acts)

    def read_again(self) -> None:
        """After something was unlocked or locked."""
        self._read()
        self.now = self._worked_out(self.acts)

    def history(self) -> Sequence[Event]:
        """Everything that happened, public and private, in order."""
        return merged_history(self._registers.events, self.acts)

    def has(self, event_id: str) -> bool:
        """Whether a private act has that id."""
        return any(act.event.id == event_id for act in self.acts)

    def next_name(self) -> AmendmentId:
        """The name of the next draft; no locked one can have it."""
        locked = any(one.locked for one in self._line.holdings())
        return next_draft(self.acts, self._line.last_number if locked else 0)

    def concerns(self, kind: str, payload: Mapping[str, Any]) -> bool:
        """Whether an act goes into the private line. Raises UsageError for one of the meeting that
        names a draft."""
        named = drafts_named(payload, self.now.seats)
        must_be_public(kind, named)
        return kind == DRAFTED or bool(named)

    def act(self, kind: str, payload: dict[str, Any], by: str) -> tuple[Delegation, ...]:
        """Records a private act; gives the delegations that take part from then on, as far as those
        see who have the drafts."""
        seats = self.now.seats
        seat = (
            payload["amendment"]["sponsors"][0]
            if kind == DRAFTED
            else must_share_a_seat(drafts_named(payload, seats), seats)
        )
        events = []
        new = newcomers(self.now.register, payload)
        if new:
            events.append(_event(JOINED, joined_payload(new)))
            by = next((one.name for one in new if one.code == by), by)
        events.append(_event(kind, payload, by))
        drafts = self.now
        for event in events:
            drafts = replace(drafts, register=after_one_more(drafts, event))
        if kind == DRAFTED:
            name = AmendmentId(payload["amendment"]["id"])
            drafts = replace(drafts, seats={**seats, name: seat})
        self._keep(events, seat, drafts.open_of(seat))
        self.renew()
        return new

    def tabled(
        self, draft: AmendmentId, number: int, along: Mapping[AmendmentId, AmendmentId] = NONE_ALONG
    ) -> Amendment:
        """What a draft becomes when it is tabled as the amendment of that number, with the drafts
        that are tabled ``along`` with it under these names. Raises UsageError where it builds on
        another draft or cannot be tabled."""
        register = self.now.register
        must_have_sponsors(register, draft, Step.TABLE)
        content = register.before(draft, Step.TABLE)
        for other in (content.parent, content.alternative_to):
            if other in self.now.seats and other not in along:
                raise UsageError(
                    "{draft} builds on {other}, a draft too; table that first.",
                    draft=draft,
                    other=other,
                )
        parent, other = (
            None if one is None else along.get(one, one)
            for one in (content.parent, content.alternative_to)
        )
        content = replace(content, parent=parent, alternative_to=other)
        return as_tabled(content, AmendmentId(f"am-{number}"), instant())

    def mark(
        self, names: Mapping[AmendmentId, AmendmentId], why: str, by: str
    ) -> Callable[[Event], None]:
        """What keeps, before the public event is recorded that tables drafts under ``names``, that
        it did."""
        seats, open_of = self.now.seats, self.now.open_of

        def deed(event: Event) -> None:
            given = {"event": event.id} | ({"why": message_data(why)} if why else {})
            for seat in dict.fromkeys(seats[draft] for draft in names):
                own = [draft for draft in names if seats[draft] == seat]
                marks = [_event(TABLED, {"id": one, "as": names[one], **given}, by) for one in own]
                self._keep(marks, seat, max(open_of(seat) - len(own), 0))

        return deed

    def carry(self, wordings: Sequence[Mapping[str, Any]], event: Event) -> None:
        """Keeps how drafts read since the rebase ``event``: [{id, changes}]."""
        for seat in dict.fromkeys(self.now.seats[AmendmentId(one["id"])] for one in wordings):
            own = [one for one in wordings if self.now.seats[AmendmentId(one["id"])] == seat]
            data = {"wordings": own, "event": event.id}
            self._keep([_event(CARRIED, data)], seat, self.now.open_of(seat))
        self.renew()

    def count(self, event: Event) -> None:
        """Keeps how many drafts delegations have, where ``event`` took back or gave again what
        tabled one: what is locked tells no more than that."""
        for seat in dict.fromkeys(act.seat for act in self.acts):
            count = self.now.open_of(seat)
            if not self._line.is_locked(seat) and self._line.drafts_of(seat) != count:
                data = {"wordings": [], "event": event.id}
                self._keep([_event(CARRIED, data)], seat, count)

    def tried(self, undoes: str, by: str, number: int) -> Tried:
        """The undoing of a private act, tried. Raises ConflictError where later acts build on
        it."""
        event = replace(_event("undone", {}, by), undoes=undoes)
        drafts = self._worked_out([*self.acts, PrivateAct(event, self._seat_of(undoes), "")])
        known = self.now.unfit
        hindrance = next((why for one, why in drafts.unfit.items() if one not in known), "")
        if hindrance:
            raise ConflictError(
                "That cannot be undone by itself, later acts build on it. {hindrance}",
                hindrance=hindrance,
            )
        return Tried(self._registers.now, number, event, drafts.register, private=True)

    def enter(self, tried: Tried) -> None:
        """Records an undoing that was tried."""
        seat = self._seat_of(tried.event.undoes or "")
        acts = [*self.acts, PrivateAct(tried.event, seat, "")]
        self._keep([tried.event], seat, self._worked_out(acts).open_of(seat))
        self.renew()

    def _seat_of(self, event_id: str) -> str:
        return next(act.seat for act in self.acts if act.event.id == event_id)

    def _keep(self, events: Sequence[Event], seat: str, drafts: int) -> None:
        public = self._registers.events
        last = public[-1].id if public else ""
        acts = [PrivateAct(event, seat, last) for event in events]
        self._line.append([(act, drafts) for act in acts])
        self.acts.extend(acts)

    @property
    def register(self) -> Register:
        """The register with the drafts on top."""
        return self.now.register

    @property
    def seats(self) -> Mapping[AmendmentId, str]:
        """The drafts that are not tabled, each with the code of whose it is."""
        return self.now.seats

    @property
    def unfit(self) -> dict[str, str]:
        """Why private acts are left out, by their ids: they no longer fit what everybody has, or
        cannot be used at all."""
        return self._flawed | dict(self.now.unfit)


def _event(kind: str, payload: dict[str, Any], by: str = SECRETARIAT) -> Event:
    return Event(uuid4().hex, instant(), by, kind, payload)
