"""How many random examples a law tries, and what the gate leaves to the night."""

from zlib import crc32

import hypothesis
import pytest

USUAL = 50
"""The number for a law that does not say another."""
GATE = 20
"""The number in the gate, which has other examples with every commit (``dev.py``)."""

at_night = pytest.mark.skipif(
    hypothesis.settings().max_examples < USUAL, reason="the gate leaves it to dev.py nightly"
)
"""For a test that does at length what others do in parts."""


def is_due(case: str, seed: object) -> bool:
    """Whether a run of this seed (None: 0) tries the case of that name: with few examples it tries
    a sixth of them, so that six commits in a row try all; else all."""
    if hypothesis.settings().max_examples >= USUAL:
        return True
    return crc32(case.encode()) % 6 == int(str(seed or 0)) % 6


def examples(number: int) -> int:
    """Return ``number`` in proportion to the examples that are asked of this run, at least 1: a
    fifth of it in the inner loop (10 instead of 50), twenty times as many at night (1,000)."""
    return max(1, number * hypothesis.settings().max_examples // USUAL)


def turns(number: int) -> int:
    """Return ``number`` of cases that are the same in every run: the gate leaves out none of them,
    and only the inner loop has fewer."""
    asked = hypothesis.settings().max_examples
    return number if GATE <= asked <= USUAL else examples(number)
