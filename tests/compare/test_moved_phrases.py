"""Phrases that moved inside a clause are told from others."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.words.classes import moved_phrases
from draftbench.compare.words.worddiff import diff

CLAUSE = (
    "States shall prepare national plans against urban crime in , cooperation with civil society"
    " and the Office ; courts"
)
WORDS = st.sampled_from(CLAUSE.split())
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


def moved(left: str, right: str) -> list[tuple[str, str]]:
    return [(left[a:b], right[c:d]) for a, b, c, d in moved_phrases(diff(left, right))]


@pytest.mark.parametrize(
    ("left", "right", "phrase"),
    [
        (
            "States should, in cooperation with civil society, prepare plans against urban crime.",
            "States should prepare plans against urban crime in cooperation with civil society.",
            "in cooperation with civil society",
        ),
        (
            "In the coming year, the Office will publish the handbook for judges.",
            "The Office will publish the handbook for judges in the coming year.",
            "In the coming year",
        ),
        (
            "Il faut, en coopération avec la société civile, prévenir le crime dans les villes.",
            "Il faut prévenir le crime dans les villes en coopération avec la société civile.",
            "en coopération avec la société civile",
        ),
        (
            "会员国应在民间社会的合作下制定打击城市犯罪的全面计划。",
            "会员国应制定打击城市犯罪的全面计划，在民间社会的合作下。",
            "在民间社会的合作下",
        ),
    ],
)
def test_a_phrase_that_moved(left: str, right: str, phrase: str) -> None:
    assert [old for old, _ in moved(left, right)] == [phrase]
    assert [new.casefold() for _, new in moved(left, right)] == [phrase.casefold()]


def test_a_list_in_another_order_moves_what_crosses() -> None:
    left = "the protection of witnesses, the training of prosecutors and the pooling of evidence"
    right = "the training of prosecutors, the pooling of evidence and the protection of witnesses"
    assert moved(left, right) == [("protection of witnesses", "protection of witnesses")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("prevent and combat crime", "combat and prevent crime"),  # two words
        (
            "in the light of that, States act against urban crime and drugs",  # no words of matter
            "States act against urban crime and drugs in the light of that",
        ),
        (
            "with civil society groups, States plan with civil society groups and courts",
            "States plan with civil society groups and courts with civil society groups",
        ),  # which of the two?
        ("States plan against urban crime", "States plan against urban crime soon"),
    ],
)
def test_what_did_not_move_or_may_have(left: str, right: str) -> None:
    assert moved(left, right) == []


@given(TEXTS, TEXTS)
def test_moved_phrases_stand_deleted_and_inserted(left: str, right: str) -> None:
    found = diff(left, right)
    moves = moved_phrases(found)
    for a, b, c, d in moves:
        assert left[a:b].casefold() == right[c:d].casefold()
        assert left.casefold().count(left[a:b].casefold()) == 1
        assert right.casefold().count(right[c:d].casefold()) == 1
        assert any(hunk.left_start <= a and b <= hunk.left_end for hunk in found.hunks)
        assert any(hunk.right_start <= c and d <= hunk.right_end for hunk in found.hunks)
    for spans in ([move[:2] for move in moves], sorted(move[2:] for move in moves)):
        assert all(one[1] <= two[0] for one, two in pairwise(spans))


def test_moved_phrases_do_not_share_words_that_came_once() -> None:
    left = "safety urban data urban data safety safety safety plan new urban"
    right = "safety safety plan new data urban urban safety urban data safety"
    found = diff(left, right)
    spans = sorted(move[2:] for move in moved_phrases(found))
    assert spans
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
