"""Rosters that desks of the chair set side by side, in copies of a negotiation.

A roster says who is on it, so the one that comes in last would bring back whom the other took off.
What counts is what each desk changed of the roster that it had before it: all changes hold, whoever
was taken off stays off, and a desk that another one took off, or out of the chair, changes nothing
any more; of two that did so to each other, the one counts that has been of the chair for longer.
That follows from what the authors had seen and from the order that all copies share, so it is the
same on every copy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from draftbench.app.desks.roster import Roster, RosterDesk
from draftbench.record.event import Event
from draftbench.record.order import in_one_line, ordered, sight

Following = Callable[[Roster | None, int], Roster | None]
"""The roster in force after another one and the event at a place; the same where it sets none."""


class _Change(NamedTuple):
    """What a roster changed: the keys of those that are ``gone`` and of those that are not in the
    chair any more (``demoted``), and who was ``put`` on it."""

    gone: frozenset[bytes]
    demoted: frozenset[bytes]
    put: Mapping[bytes, RosterDesk]


class ParallelRosters:
    """The events that set a roster, by their ``places`` among all ``events``; ``keys`` are those of
    the desks that signed them."""

    def __init__(
        self,
        events: Sequence[Event],
        places: Sequence[int],
        keys: Mapping[int, bytes],
        following: Following,
    ) -> None:
        self._keys, self._following = keys, following
        self._is_one_line = in_one_line(events)
        self._order = [*places]
        self._seen = {place: frozenset(places[:number]) for number, place in enumerate(places)}
        if not self._is_one_line:
            self._seen = _seen(events, places)
            at = {event.id: place for place, event in enumerate(events)}
            self._order = [one for event in ordered(events) if (one := at[event.id]) in self._seen]

    def after(self, places: Sequence[int], first: int) -> tuple[Roster | None, tuple[int, ...]]:
        """The roster in force after those at ``places``, of which ``first`` is the first, and the
        places of those that have an effect."""
        if self._is_one_line:
            roster, holding = self._following(None, first), [first]
            for place in places:
                new = self._following(roster, place)
                if place != first and new is not roster:
                    roster = new
                    holding.append(place)
            return roster, tuple(holding)
        chosen = set(places) - {first}
        order = [first, *(place for place in self._order if place in chosen)]
        barred: set[int] = set()
        while True:
            changes, overruled = self._changes([one for one in order if one not in barred])
            if not overruled:
                return self._united(changes, first), tuple(changes)
            barred |= overruled

    def _changes(self, order: Sequence[int]) -> tuple[dict[int, _Change], set[int]]:
        """What each of those changed that have an effect, and those that a later one overrules."""
        first, *others = order
        founding = self._following(None, first)
        changes = {first: _changed(None, founding)}
        for place in others:
            seen = {one: changes[one] for one in changes if one == first or self._saw(place, one)}
            former = self._united(seen, first)
            new = self._following(former, place)
            beside = [one for one in changes if one != first and not self._saw(place, one)]
            if new is former:
                continue
            change = _changed(former, new)
            overruled = {one for one in beside if self._keys[one] in change.demoted}
            stronger = {one for one in beside if self._keys[place] in changes[one].demoted}
            elders = [k for one in changes.values() for k, desk in one.put.items() if desk.chair]
            age = elders.index(self._keys[place])
            younger = {one for one in overruled if elders.index(self._keys[one]) > age}
            if stronger - younger:
                continue
            changes[place] = change
            if overruled:
                return changes, overruled
        return changes, set()

    def _united(self, changes: Mapping[int, _Change], first: int) -> Roster:
        """The roster with all of the changes."""
        desks = dict(changes[first].put)
        for place, change in changes.items():
            beside = [changes[one].gone for one in changes if not self._are_in_line(one, place)]
            put = {
                key: desk
                for key, desk in change.put.items()
                if not any(key in gone for gone in beside)
            }
            made = {key: one for key, one in desks.items() if key not in change.gone} | put
            if any(one.chair for one in made.values()):
                desks = made
        return Roster(desks)

    def _saw(self, place: int, other: int) -> bool:
        return other in self._seen[place]

    def _are_in_line(self, one: int, other: int) -> bool:
        return one == other or self._saw(one, other) or self._saw(other, one)


def _changed(former: Roster | None, new: Roster | None) -> _Change:
    before = {} if former is None else former.desks
    after = {} if new is None else new.desks
    demoted = {key for key in before if before[key].chair and not (new and new.is_chair(key))}
    put = {key: desk for key, desk in after.items() if before.get(key) != desk}
    return _Change(frozenset(before.keys() - after.keys()), frozenset(demoted), put)


def _seen(events: Sequence[Event], places: Sequence[int]) -> dict[int, frozenset[int]]:
    """Of each roster those that its author had seen."""
    return {
        place: frozenset(one for number, one in enumerate(places) if bits >> number & 1)
        for place, bits in sight(events, places).items()
    }
