"""Events of several files: who had seen what, and the one order that follows from it."""

from __future__ import annotations

import random
import sys
from dataclasses import replace

import pytest

from draftbench.errors import InputError
from draftbench.record.event import LINK, Event
from draftbench.record.order import (
    MOST_LINES,
    RECEIVED,
    in_one_line,
    ordered,
    parents,
    seen_by,
    successor,
)


def _id(name: str, before: str = "") -> str:
    """An id that begins with ``name`` and points to the event ``before``."""
    return name * (32 - LINK) + (before or "0") * LINK


def _event(name: str, before: str = "", at: str = "", last: str = "") -> Event:
    """An event ``name`` after ``before``; with ``last`` one that took events in."""
    kind, payload = (RECEIVED, {"last": last}) if last else ("k", {})
    return Event(_id(name, before), at or f"2026-01-0{name}T", "x", kind, payload)


def _names(events: object) -> str:
    assert isinstance(events, list | tuple)
    return "".join(event.id[0] for event in events)


LINE = [_event("1"), _event("2", "1"), _event("3", "2")]
FORK = [_event("1"), _event("2", "1"), _event("4", "2"), _event("3", "1"), _event("5", "3")]
"""Two files that began alike: 2 and 4 were done in one, 3 and 5 in the other."""
UNITED = [*FORK, Event(_id("6", "4"), "2026-01-06T", "x", RECEIVED, {"last": FORK[-1].id})]


def test_a_new_id_points_to_the_one_before_it() -> None:
    former = _id("7")
    ids = {successor(former) for _ in range(3)}
    assert len(ids) == 3
    assert {(len(each), each[-LINK:]) for each in ids} == {(32, former[:LINK])}
    assert successor("7" * LINK)[-LINK:] == "7" * LINK
    assert [len(successor("")), len(successor("7" * (LINK - 1)))] == [32, 32]


def test_each_event_follows_what_its_author_had_seen() -> None:
    assert parents(LINE) == [(), (0,), (1,)]
    assert parents(FORK) == [(), (0,), (1,), (0,), (3,)]
    assert parents(UNITED)[-1] == (2, 4)
    assert parents([]) == []


def test_events_that_were_taken_in_count_once() -> None:
    own = Event(_id("6", "5"), "2026-01-06T", "x", RECEIVED, {"last": FORK[-1].id})
    assert parents([*FORK, own])[-1] == (4,)
    unknown = Event(_id("6", "5"), "2026-01-06T", "x", RECEIVED, {"last": _id("9")})
    assert parents([*FORK, unknown])[-1] == (4,)
    other_kind = Event(_id("6", "4"), "2026-01-06T", "x", "k", {"last": FORK[-1].id})
    assert parents([*FORK, other_kind])[-1] == (2,)


def test_events_without_a_link_follow_the_one_that_stands_before_them() -> None:
    old = [_event("1", "8"), _event("2", "9"), _event("3", "7")]
    assert parents(old) == [(), (0,), (1,)]
    assert in_one_line(old)


def test_the_first_of_two_with_the_same_beginning_is_meant() -> None:
    twins = [_event("1"), _event("2", "1"), Event("1" * 32, "2026", "x", "k", {}), _event("3", "1")]
    assert parents(twins)[-1] == (0,)


def test_one_file_is_one_line_and_a_fork_is_none() -> None:
    assert in_one_line([])
    assert in_one_line(LINE)
    assert not in_one_line(FORK)
    assert ordered(LINE) is LINE


def test_everybody_has_the_same_order_whatever_way_the_events_came() -> None:
    assert _names(ordered(FORK)) == "12435"
    own, other = [FORK[1], FORK[2]], [FORK[3], FORK[4]]
    assert _names(ordered([FORK[0], *other, *own])) == "12435"
    assert _names(ordered([FORK[0], other[0], own[0], other[1], own[1]])) == "12435"


def test_the_longer_line_of_work_comes_first_and_whole() -> None:
    longer = [_event("1"), _event("2", "1"), *FORK[3:], _event("7", "5"), _event("4", "2")]
    assert _names(ordered(longer)) == "135724"
    three = [*longer, _event("8", "1")]
    assert _names(ordered(three)) == "1357248"


def test_between_lines_of_the_same_length_the_id_decides() -> None:
    fork = [_event("1"), _event("5", "1"), _event("3", "1"), _event("4", "1")]
    assert _names(ordered(fork)) == "1345"


def test_what_took_others_in_stands_after_all_of_them() -> None:
    early = Event(_id("0", "4"), "2025-01-01T", "x", RECEIVED, {"last": FORK[-1].id})
    assert _names(ordered([*FORK, early, _event("7", "5")])) == "1357240"


def test_what_somebody_saw_when_acting_stays_in_that_order() -> None:
    seen = [*UNITED, _event("7", "6")]
    late = [_event("8", "5"), _event("9", "8")]  # done where 2 and 4 were not seen
    assert _names(ordered([*seen, *late])) == "124356789"
    nobody_saw = [_event("a", "1"), _event("b", "a"), _event("c", "b")]
    assert _names(ordered([*seen, *nobody_saw])) == "1243567abc"


def test_taking_in_makes_no_line_longer_and_its_order_changes_nothing() -> None:
    third = _event("8", "1")
    one = Event(_id("a", "6"), "", "x", RECEIVED, {"last": third.id})
    united = [e.id for e in ordered([*UNITED, third, one]) if e.kind != RECEIVED]
    first = Event(_id("b", "4"), "", "x", RECEIVED, {"last": third.id})
    then = Event(_id("c", "b"), "", "x", RECEIVED, {"last": FORK[-1].id})
    other = [e.id for e in ordered([*FORK, third, first, then]) if e.kind != RECEIVED]
    assert united == other == [_id("1"), *(FORK[n].id for n in (1, 2, 3, 4)), third.id]


def test_several_lines_are_taken_in_at_once() -> None:
    third = _event("8", "1")
    more = {"last": FORK[-1].id, "also": [third.id]}
    taking = Event(_id("6", "4"), "", "x", RECEIVED, more)
    assert parents([*FORK, third, taking])[-1] == (2, 4, 5)
    assert _names(seen_by([*FORK, third, taking], 6)) == "18"
    assert _names(ordered([*FORK, third, taking, _event("0", "6")])) == "12435860"


def test_nobody_saw_what_was_done_elsewhere() -> None:
    assert _names(seen_by(FORK, 5)) == "135"
    assert _names(seen_by(FORK, 3)) == "124"
    assert _names(seen_by(UNITED, 6)) == "124356"
    assert _names(seen_by(LINE, 2)) == "12"


def _history(chance: random.Random) -> list[Event]:
    """Events of three desks that take in each other's."""
    first = Event("0" * 20 + "f" * 12, "2026", "x", "k", {})
    events, tips = [first], [first.id] * 3
    for number in range(chance.randint(4, 40)):
        desk = chance.randrange(3)
        id_ = f"{chance.getrandbits(64):016x}{number:04x}{tips[desk][:LINK]}"
        kind, payload = "k", {}
        if chance.random() < 0.3:
            kind, payload = RECEIVED, {"last": tips[chance.randrange(3)]}
        events.append(Event(id_, f"{chance.randrange(9999)}", "x", kind, payload))
        tips[desk] = id_
    return events


def _shuffled(events: list[Event], chance: random.Random) -> list[Event]:
    """In another order in which nobody sees what comes later."""
    above = parents(events)
    left, there, made = [*range(len(events))], set[int](), []
    while left:
        place = chance.choice([one for one in left if there.issuperset(above[one])])
        left.remove(place)
        there.add(place)
        made.append(events[place])
    return made


def test_the_order_follows_from_what_was_seen_and_from_nothing_else() -> None:
    for seed in range(300):
        chance = random.Random(seed)  # noqa: S311
        events = _history(chance)
        order = [event.id for event in ordered(events)]
        assert sorted(order) == sorted(event.id for event in events)
        places = {one: place for place, one in enumerate(order)}
        for event, above in zip(events, parents(events), strict=True):
            assert all(places[events[one].id] < places[event.id] for one in above)
        dated = [replace(e, at=f"{chance.randrange(9999)}") for e in _shuffled(events, chance)]
        if parents(events) != parents(dated) or not in_one_line(events):
            assert [event.id for event in ordered(dated)] == order


def test_what_all_had_seen_keeps_its_order_when_more_comes() -> None:
    """What everybody had when everybody had the same stays as it was, whatever they do then."""
    kept = 0
    for seed in range(300):
        chance = random.Random(seed)  # noqa: S311
        events = _history(chance)
        tips = _tips(events)
        met = Event(f"{'e' * 20}{tips[0][:LINK]}", "", "x", RECEIVED, {"last": tips[0]})
        met = replace(met, payload={"last": tips[0], "also": tips[1:]})
        before = [e.id for e in ordered([*events, met]) if e.kind != RECEIVED]
        after, lines = [*events, met], [met.id] * 3
        for number in range(chance.randint(1, 12)):
            desk = chance.randrange(3)
            id_ = f"{chance.getrandbits(64):016x}9{number:03x}{lines[desk][:LINK]}"
            after.append(Event(id_, "", "x", "k", {}))
            lines[desk] = id_
        kept += 1
        assert [e.id for e in ordered(after) if e.kind != RECEIVED][: len(before)] == before
    assert kept == 300


def _tips(events: list[Event]) -> list[str]:
    seen = {one for above in parents(events) for one in above}
    return [event.id for place, event in enumerate(events) if place not in seen]


def test_a_long_history_of_many_copies_is_ordered_at_once() -> None:
    """The work grows with the number of events, not with its square: counted, not timed."""
    sizes = []
    for count in (400, 1600):
        chance = random.Random(1)  # noqa: S311
        events, tips = [Event("0" * 20 + "f" * 12, "", "x", "k", {})], ["0" * 20 + "f" * 12] * 4
        for number in range(count):
            desk = chance.randrange(4)
            taking = chance.random() < 0.2
            kind = RECEIVED if taking else "k"
            payload = {"last": tips[chance.randrange(4)]} if taking else {}
            id_ = f"{chance.getrandbits(64):016x}{number:04x}{tips[desk][:LINK]}"
            events.append(Event(id_, "", "x", kind, payload))
            tips[desk] = id_
        calls = 0

        def count_calls(*_: object) -> None:
            nonlocal calls
            calls += 1

        sys.setprofile(count_calls)
        try:
            ordered(events)
        finally:
            sys.setprofile(None)
        sizes.append(calls)
    assert sizes[1] < 6 * sizes[0]


@pytest.mark.parametrize("united_one_by_one", [False, True])
def test_more_copies_than_people_have_are_refused(united_one_by_one: bool) -> None:
    """Else a small file would take memory and time that grow with its square."""
    first = Event(successor(""), "2026-01-01T", "x", "k", {})
    lines, uniting = [], []
    for _ in range(MOST_LINES):
        lines.append(Event(successor(first.id), "2026-01-01T", "x", "k", {}))
        former = uniting[-1] if uniting else first
        last = {"last": lines[-1].id}
        uniting.append(Event(successor(former.id), "2026-01-01T", "x", RECEIVED, last))
    events = [first, *lines, *(uniting if united_one_by_one else ())]
    assert len(ordered(events)) == len(events)
    more = Event(successor(first.id), "2026-01-01T", "x", "k", {})
    with pytest.raises(InputError, match="side by side"):
        ordered([*events, more])
