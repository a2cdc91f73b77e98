"""Where else an edit could lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.placement.reach import beside, reach

WORDS = st.lists(st.sampled_from(["the", "of", "States", "a", ","]), max_size=6).map(" ".join)


def placed(text: str, old: str, new: str) -> str:
    """The stretch that the edit of ``old`` (marked by bars in ``text``) into ``new`` reaches."""
    before, gone, after = text.split("|")
    assert gone == old
    whole = before + gone + after
    first, last = reach(whole, len(before), len(before) + len(gone), new)
    return whole[first:last]


@pytest.mark.parametrize(
    ("text", "old", "new", "reached"),
    [
        ("for the ||rule", "", "equal and the ", " the "),
        ("for the|| rule", "", " equal and the", " the"),
        ("for the ||rule", "", "strict ", ""),
        ("a world,||", "", " Taking note,", ""),
        ("for |the |the rule", "the ", "", "the the "),
        ("for |the| rule", "the", "a the", "the"),
        ("||theme", "", "the ", ""),
    ],
)
def test_how_far_an_edit_reaches(text, old, new, reached):
    assert placed(text, old, new) == reached


@given(WORDS, WORDS, WORDS)
def test_words_put_in_elsewhere_within_their_reach_give_the_same_text(before, new, after):
    text = before + after
    first, last = reach(text, len(before), len(before), new)
    assert 0 <= first <= len(before) <= last <= len(text)
    result = before + new + after
    size = len(new)
    for place in (first, last):
        assert result == text[:place] + result[place : place + size] + text[place:]


@pytest.mark.parametrize(
    ("gone", "expected"),
    [((12, 15), (11, 14)), ((11, 14), (11, 14)), ((12, 14), (12, 14)), ((4, 16), None)],
)
def test_words_that_go_leave_the_space_of_a_break(gone, expected):
    assert beside("its session on the implementation", *gone, [(14, 15)]) == expected
