"""What a pair of clauses is worth: its lead, and its place among those around it."""

from dataclasses import replace

import pytest

from draftbench.compare.options import DEFAULT, MeaningOptions
from draftbench.compare.related.verdict import Verdict

OPTIONS = DEFAULT.related, MeaningOptions(lead=0.1, astray=2.0)
ANYWHERE = DEFAULT.related, replace(OPTIONS[1], astray=0.0)


def _in_order(number: int) -> list[dict[int, float]]:
    """Each right clause wins its own left one, and a little of the next."""
    return [{j: 0.4, (j + 1) % number: 0.05} for j in range(number)]


@pytest.mark.parametrize("rival", ["of its right clause", "of its left clause"])
def test_a_close_rival_makes_a_pair_worth_less(rival: str) -> None:
    alone = [{0: 0.4}, {1: 0.1}]
    close = [{0: 0.4, 1: 0.35}, {1: 0.1}] if rival == "of its right clause" else None
    close = close or [{0: 0.4}, {0: 0.35, 1: 0.1}]
    worth = [Verdict(won, 2, OPTIONS).worth(0, won[0])[0] for won in (alone, close)]
    assert worth[1] < worth[0]


def test_the_second_of_a_clause_is_worth_less_than_it_wins() -> None:
    won = [{0: 0.4, 1: 0.2}, {1: 0.1}]
    worth = Verdict(won, 2, OPTIONS).worth(0, won[0])
    assert worth[1] < 0.4 * worth[0] * 1.25
    assert worth[0] > 0.4


def test_in_texts_of_one_order_a_pair_far_from_its_neighbours_is_worth_less() -> None:
    won = _in_order(30)
    won[15] = {15: 0.2, 2: 0.2}
    worth = Verdict(won, 30, OPTIONS).worth(15, won[15])
    near = Verdict(won, 30, ANYWHERE).worth(15, won[15])
    assert worth[2] / worth[15] < 0.6 * near[2] / near[15]


@pytest.mark.parametrize("won", [_in_order(30)[::-1], _in_order(4)])
def test_without_an_order_the_place_of_a_pair_does_not_count(won: list[dict[int, float]]) -> None:
    for j, row in enumerate(won):
        ours, without = (Verdict(won, len(won), one).worth(j, row) for one in (OPTIONS, ANYWHERE))
        assert ours == without


def test_lone_clauses_have_no_rivals() -> None:
    assert Verdict([{0: 0.3}], 1, OPTIONS).worth(0, {0: 0.3}) == {0: 0.3}
    assert Verdict([], 0, OPTIONS).worth(0, {}) == {}
