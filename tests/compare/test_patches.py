"""Patch texts are exact, are read by diff-match-patch itself, and are refused where they misfit."""

import random

import pytest
from diff_match_patch import diff_match_patch
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.words.patches import apply_patch_text, patch_text
from draftbench.compare.words.worddiff import diff

PIECES = [
    "States",
    "shall",
    "the",
    "63/193",
    ",",
    "%",
    "+",
    "@",
    "\n",
    "\r\n",
    "犯罪",
    "😀",
    "\ufffc",
]
TEXTS = st.lists(st.sampled_from([*PIECES, *[" "] * 8]), max_size=60).map("".join)


def by_another_port(left: str, patch: str) -> str:
    matcher = diff_match_patch()
    result, applied = matcher.patch_apply(matcher.patch_fromText(patch), left)
    assert all(applied)
    return str(result)


@given(TEXTS, TEXTS)
def test_a_patch_gives_the_right_text_exactly(left: str, right: str) -> None:
    patch = patch_text(left, right)
    assert apply_patch_text(left, patch) == right
    assert by_another_port(left, patch) == right


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(st.characters(exclude_categories=["Cs"])),
)
def test_any_text_travels(left: str, right: str) -> None:
    assert apply_patch_text(left, patch_text(left, right)) == right


def test_a_patch_deletes_and_inserts_whole_words() -> None:
    patch = patch_text("Urges all States to act", "Invites all States to act")
    assert "-Urges\n+Invites\n" in patch


@pytest.mark.parametrize("size", [10_000, 60_000])
def test_a_long_text_is_patched_stretch_by_stretch(size: int) -> None:
    chance = random.Random(size)  # noqa: S311
    words = [f"word{chance.randrange(500)}" for _ in range(size // 8)]
    changed = [f"new{at}" if at % 150 == 75 else word for at, word in enumerate(words)]
    left, right = " ".join(words), " ".join(changed)
    patch = patch_text(left, right)
    assert patch.count("@@ -") == len(diff(left, right).hunks)
    assert apply_patch_text(left, patch) == right
    assert by_another_port(left, patch) == right


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the " * 20_000, "the " * 10_000 + "new " + "the " * 10_000),
        ("abc def", "abc " + "word " * 20_000 + "def"),
        ("abc " + "word " * 20_000 + "def", "abc def"),
        ("a " * 20_000, "b " * 20_000),
        ("😀 " * 50 + "a", "😀 " * 25 + "b " + "😀 " * 25 + "a"),
    ],
)
def test_patches_that_are_long_or_of_many_equal_words_end(left: str, right: str) -> None:
    assert apply_patch_text(left, patch_text(left, right)) == right


def test_a_patch_is_refused_on_another_text() -> None:
    left = "The needs of prison staff. The needs of other staff."
    patch = patch_text(left, "The needs of prison staff. The further needs of other staff.")
    assert apply_patch_text("New words. " + left, patch) is None
    assert apply_patch_text(left.replace("other", "such"), patch) is None
    assert apply_patch_text(left, "no patch at all") is None


def test_half_a_surrogate_pair_is_refused_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="holds a broken character"):
        patch_text("States may act", "States \ud800 act")
