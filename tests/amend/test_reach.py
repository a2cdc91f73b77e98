"""Where else an edit could lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.changesets.building import beside, reach

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
        ("for |the |the rule", "the ", "a ", "the "),
        ("||theme", "", "the ", ""),
        ("the ||he", "", "he ", "he"),
        ("x ||a b a bc", "", "a b ", "a b a "),
        ("for|| the", "", " the", " the"),
        ("xthe the ||rule", "", "the ", " the "),
        ("for|| a the a thex", "", " a the", " a the a "),
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
    [
        ((12, 15), (11, 14)),
        ((11, 14), (11, 14)),
        ((12, 14), (12, 14)),
        ((4, 16), None),
        ((14, 18), (15, 19)),
    ],
)
def test_words_that_go_leave_the_space_of_a_break(gone, expected):
    assert beside("its session on the implementation", *gone, [(14, 15)]) == expected


def test_words_that_go_lie_beside_every_break_or_nowhere():
    text = "one two three"
    assert beside(text, 3, 7, [(3, 4)]) == (4, 8)
    assert beside(text, 3, 7, [(7, 8)]) == (3, 7)
    assert beside(text, 3, 7, [(3, 4), (7, 8)]) is None
    assert beside(text, 3, 7, []) == (3, 7)
    assert beside("one two three four", 8, 14, [(3, 4), (13, 14)]) == (7, 13)


def test_only_white_space_stands_in_for_that_of_a_break():
    assert beside("a,b,c", 1, 3, [(1, 2)]) is None
    assert beside("a b\tc", 1, 3, [(1, 2)]) is None
