"""How many random examples a law tries."""

import hypothesis

USUAL = 50
"""The number for a law that does not say another."""


def examples(number: int) -> int:
    """Return ``number`` in proportion to the examples that are asked of this run, at least 1: a
    fifth of it in the inner loop (10 instead of 50), twenty times as many at night (1,000)."""
    return max(1, number * hypothesis.settings().max_examples // USUAL)
