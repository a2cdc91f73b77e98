"""Which roster is in force.

The first roster is whosever sets it. Where several copies had none and each set one, that holds
which stands first in the order that all copies share (:func:`draftbench.record.order.ordered`),
however files went round: so everybody who has the same events has the same chair. The others, and
all rosters by desks that are not the chair's, stay in the record and have no effect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from draftbench.app.desks.fingerprint import DeskKey
from draftbench.app.desks.roster import KIND, Roster, roster_from_data
from draftbench.app.desks.verdicts import Finding, Verdict
from draftbench.app.history.acts import standing
from draftbench.app.history.joint import LEFT_OUT
from draftbench.errors import DraftbenchError
from draftbench.record.event import Event
from draftbench.record.order import ordered, parents

Verdicts = Callable[[str], Verdict | None]
"""What was found of the signature of an event, by its id."""


class Reign(NamedTuple):
    """What is in force once some events are there: the ``roster``, the id of the event that set the
    first one (``founder``), and the ids of those that set one in turn (``holding``)."""

    roster: Roster | None = None
    founder: str = ""
    holding: tuple[str, ...] = ()


def reign_after(events: Sequence[Event], verdict: Verdicts, *, own: DeskKey | None = None) -> Reign:
    """What is in force at the desk ``own`` after ``events`` (in the order of the record)."""
    return [Reign(), *(reign for _, reign in reigns(events, verdict, own=own))][-1]


def reigns(
    events: Sequence[Event], verdict: Verdicts, *, own: DeskKey | None = None
) -> Iterator[tuple[str, Reign]]:
    """What is in force after each event that sets a roster, with the id of that."""
    refused = _refused(events, verdict, own)
    places = [
        place
        for place, event in enumerate(events)
        if event.kind == KIND and event.id not in refused
    ]
    founding = [one for one in places if next_roster(None, events[one], verdict(events[one].id))]
    if len(founding) > 1 and not _saw(events, founding):
        at = {event.id: place for place, event in enumerate(events)}
        wanted = set(founding)
        founding = [at[one.id] for one in ordered(events) if at[one.id] in wanted]
    for number, place in enumerate(places, 1):
        begun = [one for one in founding if one <= place]
        if not begun:
            yield events[place].id, Reign()
            continue
        first = events[begun[0]]
        roster = next_roster(None, first, verdict(first.id))
        holding = [first.id]
        for one in (events[before] for before in places[:number]):
            following = next_roster(roster, one, verdict(one.id))
            if one.id != first.id and following is not roster:
                roster = following
                holding.append(one.id)
        yield events[place].id, Reign(roster, first.id, tuple(holding))


def next_roster(roster: Roster | None, event: Event, given: Verdict | None) -> Roster | None:
    """The roster in force after ``event``: another one where it sets one, is rightly signed, and by
    a desk of the chair of the roster before (of its own, where it is the first)."""
    if event.kind != KIND or given is None or given.finding is not Finding.RIGHT:
        return roster
    try:
        new = roster_from_data(event.payload)
    except (LookupError, TypeError, ValueError, AttributeError, DraftbenchError):
        return roster
    return new if (roster or new).is_chair(given.key) else roster


def _saw(events: Sequence[Event], founding: Sequence[int]) -> bool:
    """Whether whoever set the others of these rosters had seen the first: then none is a rival."""
    seeing = {founding[0]}
    for place, above in enumerate(parents(events)):
        if not seeing.isdisjoint(above):
            seeing.add(place)
    return seeing.issuperset(founding)


def _refused(events: Sequence[Event], verdict: Verdicts, own: DeskKey | None) -> set[str]:
    """The rosters that this desk left out when they came in. What other desks leave out, or undo in
    any other way, takes no roster away here."""
    rosters = {event.id for event in events if event.kind == KIND}
    leaving = [e for e in events if e.undoes in rosters and LEFT_OUT in e.payload]
    if not leaving:
        return set()
    counting = {event.id for event in standing(events)}
    return {
        event.undoes or ""
        for event in leaving
        if event.id in counting and _is_own(verdict(event.id), own)
    }


def _is_own(given: Verdict | None, own: DeskKey | None) -> bool:
    if own is None:  # this desk can have no key, so nothing else tells whose it is
        return given is None
    return given is not None and given.key == own.key and given.finding is not Finding.WRONG
