"""Square brackets of two amendments that cross or share one end exclude each other; those that lie
one in the other do not."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amend.test_edges import both, register, text
from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.bracketpairs import excluding, unbalanced
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.registers.register import adoption, with_adoption
from draftbench.amend.registers.states import Moment
from draftbench.app.merges.merging import merged
from support.laws import examples

BASE = "Urges all States to protect lakes, rivers and wells in every region by 2035 at the latest;"
LAKES = "lakes, rivers and wells"
YEAR = "by 2035 at the latest"

CLASHING = [
    (LAKES, "[lakes, rivers and wells]", "lakes, rivers and [wells]"),
    (LAKES, "[lakes, rivers and wells]", "[lakes, rivers] and wells"),
    (LAKES, "[lakes, rivers and] wells", "[lakes, rivers] and wells"),
    (LAKES, "[lakes, rivers and] wells", "lakes, rivers [and wells]"),
    (LAKES, "[lakes, rivers] and wells", "lakes[, rivers and wells]"),
    (YEAR, "[by 2035] at the latest", "[by 2035 at the latest]"),
    (YEAR, "[by 2035] at the latest", "by [2035 at the latest]"),
    (YEAR, "[by 2035 at] the latest", "by [2035 at the latest]"),
]
NESTING = [
    (LAKES, f"[{LAKES}]", "lakes, [rivers] and wells", "[lakes, [rivers] and wells]"),
    (f"{LAKES} in every region {YEAR}", f"[{LAKES}] in every region {YEAR}",
     f"{LAKES} in every region [{YEAR}]", f"[{LAKES}] in every region [{YEAR}]"),
    ("to protect lakes", "[to protect] lakes", "to protect [lakes]", "[to protect] [lakes]"),
    ("to protect lakes", "to [protect] lakes", "[to] protect lakes", "[to] [protect] lakes"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "one", "other"), CLASHING)
def test_brackets_that_cross_or_share_one_end_exclude_each_other(old, one, other) -> None:
    assert both(BASE, BASE.replace(old, one), BASE.replace(old, other)) is None


@pytest.mark.parametrize(("old", "one", "other", "together"), NESTING)
def test_brackets_that_lie_in_others_or_apart_from_them_stand_with_them(
    old, one, other, together
) -> None:
    said = both(BASE, BASE.replace(old, one), BASE.replace(old, other))
    assert said == BASE.replace(old, together)


def test_the_same_brackets_are_one_amendment() -> None:
    bracketed = BASE.replace(LAKES, f"[{LAKES}]")
    made = register(BASE, bracketed, bracketed)
    assert not conflicts(made.negotiation())


@pytest.mark.parametrize(("old", "one", "other"), CLASHING)
def test_a_merge_leaves_brackets_that_clash_to_be_decided(old, one, other) -> None:
    revised = [text(BASE.replace(old, words)) for words in (one, other)]
    made = merged(text(BASE), list(zip(("A", "B"), revised, strict=True)))
    assert made.conflicts
    assert made.redline.result.clauses[0].text.text == BASE


HALVED = [
    ("all States", "[all States]", "[all States] [to protect]", " to protect"),
    ("wells in every region by", "wells in [every region by]", "region by", ""),
    ("rivers and wells in", "rivers [and wells] in", "rivers and wells [in]", ""),
]


@pytest.mark.parametrize(("old", "one", "other", "more"), HALVED)
def test_a_confirmed_amendment_leaves_no_sign_of_a_bracket_alone(old, one, other, more) -> None:
    made = register(BASE, BASE.replace(old, one), BASE.replace(old + more, other))
    for order in permutations(made.states):
        after = made
        for each in order:
            if after.placement(each).outcome in (Outcome.APPLIES, Outcome.CONFIRM):
                after = with_adoption(after, adoption(after, each, confirmed=True), Moment())
            assert not unbalanced(after.draft.clauses[0].text.text)


MOVED = [
    ("by [2035] at", "by [2035 at] the latest", "[by 2035] at the latest"),
    ("by [2035] at", "by [2035 at] the latest", "by 2035 at the latest"),
    ("by [2035] at", "[by 2035] at the latest", "by 2035 at the latest"),
    ("by [2035] at", "by [2035 at the] latest", "by [2035 at] the latest"),
]


@pytest.mark.parametrize(("old", "one", "other"), MOVED)
def test_brackets_that_stood_are_not_moved_by_one_and_moved_otherwise_or_lifted_by_another(
    old, one, other
) -> None:
    base = BASE.replace("by 2035 at", old)
    revised = [BASE.replace(YEAR, words) for words in (one, other)]
    assert both(base, *revised) is None


def spans(words: str) -> set[tuple[str, str]]:
    """What stands before each bracket of a text and in it, without signs."""
    plain, waiting, found = "", [], set()
    for char in words:
        if char == "[":
            waiting.append(plain)
        elif char == "]":
            before = waiting.pop()
            found.add((before, plain[len(before) :]))
        else:
            plain += char
    return found


@st.composite
def bracketings(draw: st.DrawFn) -> str:
    words = BASE.split()
    for _ in range(draw(st.integers(1, 2))):
        start = draw(st.integers(1, len(words) - 2))
        end = draw(st.integers(start, min(start + 4, len(words) - 2)))
        made = [*words]
        made[start], made[end] = f"[{made[start]}", made[end]
        comma = "," if made[end].endswith(",") else ""
        made[end] = f"{made[end].removesuffix(',')}]{comma}"
        if not unbalanced(" ".join(made)) and len(spans(" ".join(made))) > len(
            spans(" ".join(words))
        ):
            words = made
    return " ".join(words)


@settings(max_examples=examples(150), deadline=None)
@given(bracketings(), bracketings())
def test_two_bracketings_of_a_sentence_give_whole_brackets_of_either_or_a_conflict(
    one, other
) -> None:
    made = register(BASE, *dict.fromkeys((one, other)))
    texts = set()
    for order in permutations(made.states):
        after = made
        for each in order:
            if after.placement(each).outcome in (Outcome.APPLIES, Outcome.CONFIRM):
                after = with_adoption(after, adoption(after, each, confirmed=True), Moment())
                words = after.draft.clauses[0].text.text
                assert not unbalanced(words)
                assert spans(words) <= spans(one) | spans(other)
        texts.add(after.draft.clauses[0].text.text)
    if not conflicts(made.negotiation()):
        assert len(texts) == 1


def test_it_is_the_edits_of_the_brackets_that_clash_which_exclude_each_other() -> None:
    mine = [(0, 0, "["), (5, 5, "]"), (10, 10, "["), (11, 11, "]")]
    its = [(2, 2, "["), (7, 7, "]"), (14, 14, "["), (15, 15, "]")]
    found = {(one, other) for one in mine[:2] for other in its[:2]}
    assert set(excluding("a b c d e f g h", mine, its)) == found
    assert set(excluding("a b c d e f g h", its, mine)) == {(b, a) for a, b in found}
