"""What keeps its order: the heaviest chain, and of equally heavy ones always the same."""

import random
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.versions.moves import Chain


@pytest.mark.parametrize(
    ("values", "kept"),
    [
        ([2, 0], [0]),
        ([6, 4, 2, 0], [0]),
        ([2, 0, 4], [0, 2]),
        ([4, 2, 0, 6], [0, 3]),
        ([5, 6, 0, 1], [0, 1]),
    ],
)
def test_of_equally_heavy_chains_the_one_met_first_stays(values: list[int], kept: list[int]):
    assert heaviest_increasing(values, [1.0] * len(values)) == kept


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4)), max_size=8), st.booleans())
def test_no_chain_is_heavier(pairs: list[tuple[int, int]], ties: bool) -> None:
    values, weights = [value for value, _ in pairs], [float(weight) for _, weight in pairs]

    def in_order(places: tuple[int, ...]) -> bool:
        return all(
            values[a] < values[b] or (ties and values[a] == values[b]) for a, b in pairwise(places)
        )

    every = range(len(pairs))
    best = max(
        sum(weights[at] for at in places)
        for size in range(len(pairs) + 1)
        for places in combinations(every, size)
        if in_order(places)
    )
    kept = heaviest_increasing(values, weights, ties=ties)
    assert in_order(tuple(kept))
    assert sum(weights[at] for at in kept) == best


def test_a_chain_that_is_looked_at_again_is_the_heaviest_one() -> None:
    chance = random.Random(6)  # noqa: S311  (made-up lengths)
    for _ in range(60):
        size = chance.randint(2, 30)
        places = sorted(range(size), key=lambda at: at + chance.uniform(0, 9))
        holders = {i * (size + 1) + j: i for i, j in enumerate(places)}
        kept = Chain()
        kept.put(holders, size + 1)
        lengths = [chance.randint(50, 500) for _ in range(size)]
        for _ in range(30):
            lengths[chance.randrange(size)] = chance.randint(50, 500)
            fresh = Chain()
            fresh.put(holders, size + 1)
            ours = list(lengths)
            assert kept.lost(ours, ours) == fresh.lost(ours, ours)
