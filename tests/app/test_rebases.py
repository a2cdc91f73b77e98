"""Random rebases whose answer is known: an amendment goes to its right place, or to none.

``benchmarks/rebase.py`` measures the same on as many as one likes.
"""

import pytest

from support.basechanges import KINDS
from support.rebases import Rebase, rebases
from support.rebasing import merged_texts, rebased_texts

CASES = 11


@pytest.fixture(scope="module")
def cases() -> dict[str, list[Rebase]]:
    found: dict[str, list[Rebase]] = {kind: [] for kind in KINDS}
    for case in rebases(CASES * len(KINDS), seed=5):
        found[case.kind].append(case)
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", [merged_texts, rebased_texts])
def test_no_amendment_goes_to_a_wrong_place(cases, kind, method):
    assert len(cases[kind]) == CASES
    for case in cases[kind]:
        found = method(case)
        assert found in (None, case.expected), case.name


@pytest.mark.parametrize("kind", [k for k in KINDS if "deleted" not in k and "words" not in k])
@pytest.mark.parametrize("method", [merged_texts, rebased_texts])
def test_what_has_a_right_place_goes_there(cases, kind, method):
    right = [case for case in cases[kind] if case.expected is not None]
    refused = [case.name for case in right if method(case) is None]
    assert len(refused) <= 1, refused
