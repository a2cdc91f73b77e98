"""Where a clause can be divided."""

import pytest

from app.texts import OP1, bench
from draftbench.app.drafts import dividing
from draftbench.errors import UsageError


@pytest.mark.parametrize(
    ("text", "at", "place"),
    [
        ("rangeland, pastoral land", 13, 11),
        ("rangeland, pastoral land", 18, 19),
        ("to Combat Desertification", 8, 9),
        ("Combat, in", 6, 7),
        ("two  words", 4, 4),
        ("one", 0, 0),
        ("one", 3, 3),
        ("one", 1, 0),
        ("各国；并请", 3, 3),
        ("各国；并请", 2, 1),
        ("الدول الأعضاء", 7, 6),
    ],
)
def test_no_word_is_cut(text, at, place):
    assert dividing.boundary(text, at) == place


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Urges all States to act now; and requests a report", "and requests a report"),
        ("Notes the work of a body of No. 5. Requests it to go on", "Requests it to go on"),
        ("Urges States to cooperate", "to cooperate"),
        ("敦促各国；请秘书长报告", "请秘书长报告"),
    ],
)
def test_parts_are_told_apart_at_first(text, second):
    assert text[dividing.middle(text) :].strip() == second


def test_the_engine_refuses_to_cut_a_word(tmp_path):
    with bench(tmp_path) as work:
        text = work.state.draft[OP1].text.text
        at = text.index(" ") + 3
        with pytest.raises(UsageError) as refused:
            dividing.split(work.state.draft, OP1, at)
        assert str(refused.value) == "That is inside a word; divide OP 1 between two of them."
