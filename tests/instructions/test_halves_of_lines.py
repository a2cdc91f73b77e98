"""Halves of a line: words that go and those that come instead, what is read beside what is not,
clauses from one to another, sections with their paragraphs, and what changes places."""

from __future__ import annotations

from pathlib import Path

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read
from draftbench.document import Document
from support.instructed import FOLDER, text_of

MARKETS = FOLDER / "halves" / "markets.en.txt"


def now(words: str, path: Path = MARKETS) -> str:
    """The text once the one instruction that the words are is carried out."""
    text = text_of(path)
    (one,) = read(words, text)
    assert one.changes is not None, one.why
    return said(apply(text, one.changes))


def said(text: Document) -> str:
    return "\n".join(clause.text.plain for clause in text)


def heard(words: str) -> tuple[Heard, ...]:
    return read(words, text_of(MARKETS))


@pytest.mark.parametrize(
    "words",
    [
        "OP 2: delete “every year”; insert “twice a year”.",
        "OP 2: delete “every year”. Insert “twice a year”.",
        "OP 2. Delete “every year”; insert instead “twice a year”.",
        "OP 2: strike “every year”. In its place, insert “twice a year”.",
        "OP 2: delete “every year”; replace with “twice a year”",
        "Paragraphe 2 : supprimer « every year » ; insérer « twice a year ».",
        "Au paragraphe 2, supprimer « every year ». Y substituer « twice a year ».",
        "Párrafo 2: suprímase «every year»; insértese «twice a year».",
        "En el párrafo 2, suprímase «every year». En su lugar, insértese «twice a year».",
    ],
)
def test_words_that_go_and_those_that_come_are_one_replacement(words: str) -> None:
    (one,) = heard(words)
    assert one.outcome is Outcome.APPLIES
    assert words.endswith(one.words)
    assert "inspect its markets twice a year;" in now(words)


@pytest.mark.parametrize(
    "words",
    [
        "OP 5: delete “on ice”; insert “daily” after “traders”.",
        "OP 5: delete “on ice”, and after “traders” insert “daily”.",
        "OP 5: delete “on ice” and put “daily” after “traders”.",
        "Paragraphe 5 : supprimer « on ice » et, après « traders », insérer « daily ».",
        "Párrafo 5: suprímase «on ice» e insértese «daily» después de «traders».",
    ],
)
def test_words_with_a_place_of_their_own_come_there(words: str) -> None:
    assert "Encourages traders daily to keep fish;" in now(words)


@pytest.mark.parametrize(
    "words",
    [
        "OP 5: delete “on ice” and “fish”; insert “meat”.",
        "Delete paragraph 5; insert “on ice”.",
        "OP 5: delete “on ice”. Insert: “Encourages cities to help them.”",
        "OP 5: delete “on ice”; insert “Encourages cities to help them;”.",
        "OP 5: insert “in boxes”; delete “on ice”.",
        "OP 5: replace “fish” by “meat”; insert “daily”.",
        "OP 5: delete “on ice”.\nInsert “in boxes”.",
        "OP 5: delete “on ice”. In OP 5, insert “in boxes”.",
    ],
)
def test_half_of_a_line_is_no_sure_change(words: str) -> None:
    every = heard(words)
    unread = [one for one in every if one.outcome is None]
    assert unread
    for one in every:
        assert one.outcome is not Outcome.APPLIES
    (asks,) = (one for one in every if one.made)
    named = unread[0].words.strip(" .")
    assert asks.why == f"It may go together with “{named}”, which is not understood."


def test_what_stands_alone_stays_sure() -> None:
    first, second = heard("OP 5: delete “on ice”. In OP 3, insert “daily”.")
    assert (first.outcome, second.outcome) == (Outcome.APPLIES, None)


def test_clauses_of_a_range_that_have_not_the_words_are_told() -> None:
    (one,) = heard("OP 1 (a)-(c): replace “stall” by “stand”.")
    assert one.outcome is Outcome.CONFIRM
    assert one.why == "“stall” does not occur in OP 1 (b)."


@pytest.mark.parametrize(
    "words", ["Move OP 1 (b) to (d).", "Renumber OP 2 to 4.", "OP 1 (d) to (b): delete."]
)
def test_a_number_behind_another_may_be_a_new_one(words: str) -> None:
    assert not any(one.made for one in heard(words))


def test_a_paragraph_must_stand_in_the_section_that_is_named() -> None:
    (one,) = heard("Section A: delete paragraph 7.")
    assert one.changes is None
    assert one.why == "The text has no clause “Section A, paragraph 7”."
    first, second = heard("Section C: delete paragraph 7.\n\nDelete paragraph 9.")
    assert (first.outcome, second.outcome) == (Outcome.APPLIES, Outcome.APPLIES)


def test_a_section_tells_which_paragraph_where_each_counts_anew() -> None:
    left = now("Section B: delete paragraph 2.", FOLDER / "halves" / "wells.en.txt")
    assert "helmets" in left
    assert "tested" not in left


def test_words_of_several_sections_are_changed_in_each() -> None:
    (one,) = heard("In sections C and D, replace “secretariat” by “bureau”.")
    assert one.outcome is Outcome.CONFIRM
    assert one.why == (
        "It is changed wherever it stands in these sections. “secretariat” does not stand in the "
        "heading “Financing”, nor below it."
    )


def test_throughout_a_paragraph_reaches_its_list() -> None:
    (one,) = heard("In OP 1 and OP 2, replace “stall” by “stand” throughout.")
    assert one.outcome is Outcome.CONFIRM
    assert one.why == "“stall” does not stand in OP 2, nor below it."
    assert "stall" not in now("Replace “stall” by “stand” throughout OP 1.")


def test_neighbours_by_number_change_places_across_a_heading() -> None:
    lines = now("Swap paragraphs 3 and 4.").split("\n")
    heading = lines.index("Food safety")
    assert lines[heading - 4].startswith("Requests each city to:")
    assert lines[heading + 1].startswith("Invites traders")


@pytest.mark.parametrize("words", ["Swap OP 2 and OP 5.", "Switch OP 2 with OP 5."])
def test_clauses_that_are_not_neighbours_change_places(words: str) -> None:
    lines = now(words).split("\n")
    heading = lines.index("Food safety")
    assert lines[heading - 2].startswith("Encourages traders")
    assert lines[lines.index("Financing") - 1].startswith("Requests each city to inspect")


def test_what_is_not_of_one_kind_does_not_change_places() -> None:
    (one,) = heard("Swap OP 2 and PP 1.")
    assert (one.outcome, one.why) == (Outcome.AMBIGUOUS, "PP 1 and OP 2 cannot change places.")


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("Au paragraphe 5, mettre « on ice » entre crochets.", "fish [on ice];"),
        ("En el párrafo 5, póngase «on ice» entre corchetes.", "fish [on ice];"),
        ("Párrafo 5: póngase la palabra «fish» entre corchetes.", "keep [fish] on ice;"),
    ],
)
def test_words_are_put_in_brackets_whatever_the_order(words: str, stands: str) -> None:
    (one,) = heard(words)
    assert one.outcome is Outcome.APPLIES
    assert stands in now(words)


@pytest.mark.parametrize(
    "words",
    [
        "OP 5: remove the brackets around “on ice”.",
        "Au paragraphe 5, supprimer les crochets autour de « on ice ».",
        "Supprimer les crochets qui encadrent les mots « on ice » au paragraphe 5.",
        "Párrafo 5: suprímanse los corchetes que encierran «on ice».",
        "En el párrafo 5, elimínense los corchetes alrededor de «on ice».",
    ],
)
def test_the_brackets_around_words_go(words: str) -> None:
    text = text_of(MARKETS)
    (bracketed,) = read("OP 5: put “on ice” in brackets.", text)
    assert bracketed.changes is not None
    (one,) = read(words, apply(text, bracketed.changes))
    assert one.outcome is Outcome.APPLIES
    assert one.changes is not None
    assert "keep fish on ice;" in said(apply(apply(text, bracketed.changes), one.changes))
