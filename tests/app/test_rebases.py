"""Random rebases whose answer is known: an amendment goes to its right place, or to none.

``benchmarks/rebase.py`` measures the same on as many as one likes.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from support.basechanges import KINDS
from support.rebases import Rebase, rebases
from support.rebasing import merged_texts, rebased_texts

CASES = 11
Answers = Callable[[Callable[[Rebase], Any], str], list[Any]]


@pytest.fixture(scope="module")
def cases() -> dict[str, list[Rebase]]:
    found: dict[str, list[Rebase]] = {kind: [] for kind in KINDS}
    for case in rebases(CASES * len(KINDS), seed=5):
        found[case.kind].append(case)
    return found


@pytest.fixture(scope="module")
def answers(cases: dict[str, list[Rebase]]) -> Answers:
    """What a method makes of the cases of a kind, in their order; worked out once."""
    return cache(lambda method, kind: [method(case) for case in cases[kind]])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", [merged_texts, rebased_texts])
def test_no_amendment_goes_to_a_wrong_place(cases, answers, kind, method):
    assert len(cases[kind]) == CASES
    for case, found in zip(cases[kind], answers(method, kind), strict=True):
        assert found in (None, case.expected), case.name


@pytest.mark.parametrize("kind", [k for k in KINDS if "deleted" not in k and "words" not in k])
@pytest.mark.parametrize("method", [merged_texts, rebased_texts])
def test_what_has_a_right_place_goes_there(cases, answers, kind, method):
    found = zip(cases[kind], answers(method, kind), strict=True)
    refused = [case.name for case, at in found if case.expected is not None and at is None]
    assert len(refused) <= 1, refused
