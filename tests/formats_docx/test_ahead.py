"""Differences that are worked out ahead are those that are worked out when they are needed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench import meanwhile as module
from draftbench.compare.words.worddiff import diff
from draftbench.formats.docx.onfile.stories import Ahead, differences
from draftbench.meanwhile import Work, meanwhile
from support.laws import examples

words = st.lists(st.sampled_from(["We", "urge", "all", "States", "5", "May"]), max_size=9)
texts = st.tuples(words.map(" ".join), words.map(" ".join))


@given(asked=st.lists(texts, max_size=40), order=st.randoms(use_true_random=False))
@settings(max_examples=examples(60))
def test_each_pair_gets_its_own_difference(asked, order) -> None:
    ahead = Ahead(Work(differences()))
    ahead.ask(asked)
    assert ahead.is_asked
    wanted = [*asked, ("Urges", "Invites")]
    order.shuffle(wanted)
    for left, right in wanted:
        assert ahead.hunks(left, right) == diff(left, right).hunks


@pytest.mark.skipif(not hasattr(module.os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_what_was_asked_for_is_worked_out_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "is_possible", lambda: True)
    here: list[tuple[str, ...]] = []
    pairs = [(f"paragraph {number} urges", f"paragraph {number} invites") for number in range(50)]
    with meanwhile(differences()) as work:
        ahead = Ahead(work)
        ahead.ask([*pairs, pairs[7]])
        monkeypatch.setattr(
            "draftbench.formats.docx.onfile.stories.diff",
            lambda *texts: here.append(texts) or diff(*texts),
        )
        found = [ahead.hunks(*texts) for texts in [*pairs, pairs[7]]]
        assert not here
        assert found[:50] == [diff(*texts).hunks for texts in pairs]
        assert found[50] == found[7]
        assert ahead.hunks(*pairs[7]) == found[7]
        assert here == [pairs[7]]
