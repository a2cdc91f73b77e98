"""Clauses in small letters: which are clauses of their own, and which only go on."""

from __future__ import annotations

import pytest

from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.reader import read_text


def kinds(text: str) -> list[str]:
    return [clause.kind.value for part in read_text(text, "x.txt").parts for clause in part]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_sentence_that_a_page_cuts_at_a_comma_goes_on_in_small_letters(between: str) -> None:
    text = (
        "The General Assembly,\n\nRecalling its resolution 1/1 and the lamps of the harbour,"
        f"{between}noting the report of the wardens and of the keepers of the outer lamps, "
        "and all the oil that was bought for them,\n\n1. Urges all States to care."
    )
    assert kinds(text) == ["organ", "preambular", "operative"]


def test_a_verb_set_apart_needs_a_clause_that_has_ended_before_it() -> None:
    text = (
        "The Board of Lamps,\n\nRecalling that the wardens of the harbour\n\nrecalls\n\nall of it,"
    )
    assert kinds(text) == ["organ", "preambular"]


@pytest.mark.parametrize(
    ("text", "label", "suffix"),
    [
        ("a) bis De protéger ;", "a) bis", "bis"),
        ("(b) ter To keep;", "(b) ter", "ter"),
        ("b) Terminer ;", "b)", ""),
    ],
)
def test_a_suffix_may_stand_behind_the_bracket(text: str, label: str, suffix: str) -> None:
    read = read_label(text)
    assert read is not None
    assert (read.text, read.suffix) == (label, suffix)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("1 ADOPTS the Guidelines", "1"),
        ("2 REVOKES IN PART resolution A.900(20)", "2"),
        ("1 to study lamps;", "1"),
    ],
)
def test_a_number_without_a_stop_stands_before_a_verb_only(text: str, label: str) -> None:
    read = read_label(text)
    assert read is not None
    assert read.text == label
    assert read_label("12 States took part") is None
    assert read_label("3 UNESCO") is None
    assert read_label("2 to 4 lamps") is None


@pytest.mark.parametrize(
    "text",
    [
        (
            "L’Assemblée générale,\n\nrappelant sa résolution 71/234 du 21 décembre 2016,\n\n"
            "notant que les lacs ont perdu un tiers de leurs poissons,\n\n"
            "1. Prie les États d’agir."
        ),
        (
            "The General Assembly,\n\nrecalling its resolution 71/234 of 21 December 2016,\n\n"
            "noting that the lakes have lost a third of their fish,\n\n1. Urges all States to act."
        ),
    ],
)
def test_a_preamble_in_small_letters_follows_the_organ(text: str) -> None:
    assert kinds(text) == ["organ", "preambular", "preambular", "operative"]


def test_numbers_of_three_parts_and_capital_letters_in_brackets_are_numbers() -> None:
    for text, label in (("1.2.1 keep a register;", "1.2.1"), ("(B) Whereas the shores", "(B)")):
        read = read_label(text)
        assert read is not None
        assert read.text == label
    assert read_label("1.2 million people") is None
