"""Events of several files: who had seen what, and the one order that follows from it."""

from __future__ import annotations

import random

from draftbench.record.event import LINK, Event
from draftbench.record.order import (
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
    assert _names(ordered(FORK)) == "12345"
    late = [_event("1"), _event("3", "1", at="2026-01-01T"), _event("2", "3"), _event("4", "1")]
    assert _names(ordered(late)) == "1324"
    own, other = [FORK[1], FORK[2]], [FORK[3], FORK[4]]
    assert _names(ordered([FORK[0], *other, *own])) == "12345"


def test_between_the_same_moments_the_id_decides() -> None:
    at = "2026-01-09T"
    fork = [_event("1"), _event("5", "1", at), _event("3", "1", at), _event("4", "1", at)]
    assert _names(ordered(fork)) == "1345"


def test_what_took_others_in_stands_after_all_of_them() -> None:
    early = Event(_id("0", "4"), "2025-01-01T", "x", RECEIVED, {"last": FORK[-1].id})
    assert _names(ordered([*FORK, early, _event("7", "5")])) == "1234507"


def test_nobody_saw_what_was_done_elsewhere() -> None:
    assert _names(seen_by(FORK, 5)) == "135"
    assert _names(seen_by(FORK, 3)) == "124"
    assert _names(seen_by(UNITED, 6)) == "124356"
    assert _names(seen_by(LINE, 2)) == "12"


def test_any_union_of_two_copies_has_one_order() -> None:
    chance = random.Random(7)  # noqa: S311
    for _ in range(20):
        names = "23456789"
        lines = {"a": "1", "b": "1"}
        events = {"a": [], "b": []}
        for name in names:
            side = chance.choice("ab")
            events[side].append(_event(name, lines[side], at=f"2026-0{chance.randint(1, 9)}"))
            lines[side] = name
        first = _event("1")
        one = ordered([first, *events["a"], *events["b"]])
        two = ordered([first, *events["b"], *events["a"]])
        assert list(one) == list(two)
        places = {event.id: place for place, event in enumerate(one)}
        for side in events.values():
            assert [places[event.id] for event in side] == sorted(places[e.id] for e in side)
