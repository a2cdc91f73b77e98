"""Runs that two sequences share: equal, in the order of both, and what a walk finds."""

from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.words.sequences import (
    Run,
    coded,
    common_end,
    common_runs,
    common_start,
    met_runs,
    shared_runs,
)

SEQUENCES = st.text("abcd", max_size=80)


@given(SEQUENCES, SEQUENCES)
def test_common_ends(a: str, b: str) -> None:
    start = common_start(a, b)
    assert a[:start] == b[:start]
    assert a[start : start + 1] != b[start : start + 1] or start == len(a) == len(b)
    end = common_end(a, b, min(len(a), len(b)) - start)
    assert a[len(a) - end :] == b[len(b) - end :]


@given(SEQUENCES, SEQUENCES, SEQUENCES, SEQUENCES)
def test_runs_are_equal_and_in_order(a: str, b: str, one: str, two: str) -> None:
    left, right = a + one + b + two, a + two + b
    for runs in (
        shared_runs(left, right, 3),
        met_runs(left, right),
        common_runs(left, right, (4, 1), cells=20, depth=3),
    ):
        at_a = at_b = 0
        for run in runs:
            assert run.a >= at_a
            assert run.b >= at_b
            assert left[run.a : run.a + run.length] == right[run.b : run.b + run.length]
            at_a, at_b = run.a + run.length, run.b + run.length


def test_a_run_stands_where_both_hold_something_once() -> None:
    assert shared_runs("xxabcdxx", "xabcdxxx", 4) == [Run(1, 0, 7)]


def test_a_walk_goes_on_behind_few_changes_where_nothing_is_unique() -> None:
    a = "ab" * 40 + "c" + "ab" * 40
    b = "ab" * 40 + "ab" * 40
    assert shared_runs("ab" * 40, "ab" * 41, 4) == []
    assert met_runs(a, b) == [Run(0, 0, 80), Run(81, 80, 80)]


def test_a_walk_ends_where_no_run_is_in_reach() -> None:
    assert met_runs("ab" * 500, "cd" * 500) == []


def test_parts_are_cut_again_until_they_are_small() -> None:
    words = [f"w{n % 40}" for n in range(400)]
    changed = ["x" if n % 50 == 25 else word for n, word in enumerate(words)]
    codes = coded(words, changed)
    assert codes is not None
    runs = common_runs(*codes, (4,), cells=100, depth=3)
    assert sum(run.length for run in runs) == 392
