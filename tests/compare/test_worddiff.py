"""The difference in words: exact, whole words, the same from both engines."""

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare import worddiff
from draftbench.compare.classes import classes
from draftbench.compare.patches import apply_patch_text, patch_text
from draftbench.compare.textdiff import Hunk
from draftbench.compare.worddiff import Budget, diff
from draftbench.language import TokenKind, tokens
from support.gold import word_edits

WORDS = [
    "States",
    "shall",
    "the",
    "and",
    "prevent",
    "63/193",
    ",",
    ";",
    ".",
    "\ufffc",
    "犯罪",
    "\n",
]
TEXTS = st.lists(st.sampled_from([*WORDS, *[" "] * 8]), max_size=60).map("".join)


def trimmed(left: str, right: str, hunk: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """A hunk without what its sides share, moved as far left as the text allows."""
    a, b, c, d = hunk
    while a < b and c < d and left[a] == right[c]:
        a, c = a + 1, c + 1
    while a < b and c < d and left[b - 1] == right[d - 1]:
        b, d = b - 1, d - 1
    if a == b:
        while a > 0 and c < d and right[c - 1] == right[d - 1]:
            a, b, c, d = a - 1, b - 1, c - 1, d - 1
    elif c == d:
        while c > 0 and left[a - 1] == left[b - 1]:
            a, b, c, d = a - 1, b - 1, c - 1, d - 1
    return a, b, c, d


def boundaries(text: str) -> set[int]:
    return {token.start for token in tokens(text)} | {len(text)}


def test_known_edits_come_back_as_they_were_made() -> None:
    exact = made = found = islands = 0
    for edit in word_edits():
        old, new = edit["old"], edit["new"]
        hunks = diff(old, new).hunks
        gold = {trimmed(old, new, tuple(hunk)) for hunk in edit["hunks"]}
        ours = {trimmed(old, new, hunk) for hunk in hunks}
        exact, made, found = exact + len(gold & ours), made + len(gold), found + len(ours)
        for one, two in pairwise(hunks):
            between = tokens(old[one.left_end : two.left_start])
            islands += sum(token.kind is TokenKind.WORD for token in between) <= 1
    assert exact / made >= 0.945
    assert 0.95 <= found / made <= 1.05
    assert islands <= 10


def test_no_word_is_cut() -> None:
    for edit in word_edits():
        left, right = boundaries(edit["old"]), boundaries(edit["new"])
        for hunk in diff(edit["old"], edit["new"]).hunks:
            assert {hunk.left_start, hunk.left_end} <= left
            assert {hunk.right_start, hunk.right_end} <= right


@given(TEXTS, TEXTS)
def test_hunks_replay_and_stay_apart(left: str, right: str) -> None:
    found = diff(left, right)
    assert found.replay() == right
    assert found.precise
    for one, two in pairwise(found.hunks):
        assert one.left_end < two.left_start
        assert one.right_end < two.right_start
    assert all(h.left_start < h.left_end or h.right_start < h.right_end for h in found.hunks)


@given(st.text(), st.text())
def test_any_text_replays(left: str, right: str) -> None:
    assert diff(left, right).replay() == right


@given(TEXTS)
def test_equal_texts_have_no_hunks(text: str) -> None:
    assert diff(text, text).hunks == ()


def test_both_engines_give_the_same_hunks(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fast_diff_match_patch")
    edits = [(edit["old"], edit["new"]) for edit in word_edits()]
    edits += [(edits[at][0], edits[at + 1][1]) for at in range(0, 60, 2)]
    monkeypatch.setattr(worddiff, "engine", lambda: worddiff.fast_engine)
    fast = [diff(*edit) for edit in edits]
    monkeypatch.setattr(worddiff, "engine", lambda: worddiff.pure_engine)
    assert [diff(*edit) for edit in edits] == fast


def test_beyond_the_budget_a_part_is_replaced_whole() -> None:
    left = " ".join(f"w{n % 50}" for n in range(400))
    right = " ".join(f"w{n * 7 % 50}" for n in range(400))
    found = diff(left, right, budget=Budget(direct=1000, total=5000))
    assert not found.precise
    assert found.replay() == right
    assert diff(left, right).precise


def test_a_large_text_is_cut_at_what_both_hold_once() -> None:
    words = [f"word{n}" for n in range(3000)]
    changed = ["Other" if n % 100 == 50 else word for n, word in enumerate(words)]
    found = diff(" ".join(words), " ".join(changed), budget=Budget(direct=10_000))
    assert found.precise
    assert len(found.hunks) == 30


def test_notes_are_words_of_their_own() -> None:
    found = diff("Recalling the report\ufffc of 2009,", "Recalling the report of 2009,")
    assert found.hunks == (Hunk(20, 21, 20, 20),)


def test_symbols_and_numbers_stay_whole() -> None:
    left, right = "see A/CONF.213/L.6/Rev.1 and 63/193", "see A/CONF.213/L.6/Rev.2 and 63/194"
    found = diff(left, right)
    assert [left[h.left_start : h.left_end] for h in found.hunks] == [
        "A/CONF.213/L.6/Rev.1 and 63/193"
    ] or [left[h.left_start : h.left_end] for h in found.hunks] == [
        "A/CONF.213/L.6/Rev.1",
        "63/193",
    ]


def test_a_clause_with_little_in_common_is_replaced_whole() -> None:
    left = "Urges States to adopt measures against crime in the region, and to report on them"
    right = "Notes the many views of experts to whom prisons in cities, and schools, matter"
    assert len(diff(left, right).hunks) == 1


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("the same", "the same", ("same",)),
        ("States, and others", "States and others", ("punctuation",)),
        ("member States", "Member States", ("case",)),
        ("all  States", "all States", ("spacing",)),
        ("the “rules”", 'the "rules"', ("quotes",)),
        ("the States", "the parties", ("text",)),
        ("the [States]", "the States", ("text",)),
        ("resolution 63/193", "resolution 63193", ("text",)),
        ("Member States, urged", "member States; asked", ("text", "case")),
    ],
)
def test_classes(left: str, right: str, expected: tuple[str, ...]) -> None:
    assert classes(diff(left, right)) == expected


@given(TEXTS, TEXTS)
def test_patch_text_gives_the_right_text_exactly(left: str, right: str) -> None:
    assert apply_patch_text(left, patch_text(left, right)) == right


def test_patch_text_is_refused_on_another_text() -> None:
    left = "The needs of prison staff. The needs of other staff."
    patch = patch_text(left, "The needs of prison staff. The further needs of other staff.")
    assert apply_patch_text("New words. " + left, patch) is None
    assert apply_patch_text(left.replace("other", "such"), patch) is None
    assert apply_patch_text(left, "no patch at all") is None


def test_the_hash_seed_does_not_matter() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from support.gold import *\n"
        "from draftbench.compare.alignment import align\n"
        "from draftbench.compare.worddiff import diff\n"
        "p = pairs()[5]\n"
        "print(align(document('a', p['old']), document('b', p['new'])).links)\n"
        "d, r, e = units()\n"
        "print(align(r, e).links)\n"
        "print([diff(w['old'], w['new']).hunks for w in word_edits()[:40]])\n"
    )
    root = Path(__file__).parents[2]
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1
