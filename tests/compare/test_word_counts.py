"""How many words and signs a difference changes."""

import pytest

from draftbench.compare.options import DEFAULT
from draftbench.compare.versions.linking import wording
from draftbench.compare.words.counts import Count, count_signs, count_words
from draftbench.compare.words.worddiff import difference

FRAME = "Decides that the ceiling of the fund shall be {} in the next period of the institute;"


def found(old, new, frame=FRAME):
    return difference(frame.format(old), frame.format(new))


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("25 per cent", "2.5 per cent", Count(1, 1, 1)),
        ("reached on 31 March 2027", "reached on 31 May 2027", Count(1, 1, 1)),
        ("340 dollars", "430 dollars", Count(1, 1, 1)),
        ("3 May 2026", "4 June 2027", Count(3, 3, 3)),
        ("high", "high and stable", Count(0, 2, 2)),
        ("[high]", "high", Count(0, 0, 0)),
        ("5%", "5‰", Count(0, 0, 0)),
    ],
)
def test_words_are_counted_as_a_reader_would(old, new, count):
    one = found(old, new)
    assert count_words(one, one.hunks) == count


@pytest.mark.parametrize(("old", "new"), [("二○二六", "二○三七"), ("2026", "2037")])
def test_a_chinese_year_is_one_word(old, new):
    one = found(old, new, "大会决定在{}年举行一次会议,审议秘书长的报告。")
    assert count_words(one, one.hunks).changed == 1


@pytest.mark.parametrize(
    ("old", "new", "signs", "are_brackets"),
    [
        ("[five per cent]", "five per cent", Count(2, 0, 2), True),
        ("five per cent", "[five per cent]", Count(0, 2, 2), True),
        ("-5", "5", Count(1, 0, 1), False),
        ("≤5", "≥5", Count(1, 1, 1), False),
        ("$5", "€5", Count(1, 1, 1), False),
        ("±5", "5", Count(1, 0, 1), False),
    ],
)
def test_signs_that_change_alone_are_counted(old, new, signs, are_brackets):
    assert count_signs(found(old, new)) == (signs, are_brackets)


def test_no_change_counts_no_words():
    """Where signs alone change, the reason counts them and not "0 words"."""
    pairs = (("[five]", "five"), ("five", "[five]"), ("-5", "5"), ("5", "-5"), ("≤5", "≥5"))
    said = [wording(FRAME.format(a), FRAME.format(b), DEFAULT).said for a, b in pairs]
    words = wording(FRAME.format("five"), FRAME.format("nine"), DEFAULT).said
    assert len(set(said)) == len(said)
    assert all(one not in (words, "") for one in said)
