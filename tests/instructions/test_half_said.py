"""What is asked for with half of the words: not quoted, only found fault with, or only where a
paragraph is to end."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

OPERATIVE = (
    "Urges owners to inspect old bridges and to mend them within ten years;",
    "Invites cities to share plans of bridges, without delay;",
    "Decides to meet every year.",
)


def bridges(*operative: str) -> Document:
    clauses = [
        Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}.")
        for n, words in enumerate(operative or OPERATIVE, 1)
    ]
    return Document("resolution", tuple(clauses))


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("OP 2: after the word plans, add “and pictures”.", "plans and pictures of bridges"),
        ("OP 2: after plans add “and pictures”", "plans and pictures of bridges"),
        ("En el párrafo 2, después de plans, añádase «and pictures».", "plans and pictures of"),
        ("In OP 1 replace the word old by “all”.", "inspect all bridges"),
        ("OP 1: “Urges” is too strong; “Invites” would be better.", "Invites owners to"),
        ("Au paragraphe 1, « Urges » est trop fort ; « Asks » serait préférable.", "Asks owners"),
        ("En el párrafo 1, «Urges» es excesivo; sería mejor «Asks».", "Asks owners"),
        ("OP 1: must not => shall not", None),
        ("OP 1 should end after “mend them”.", "bridges and to mend them;"),
        ("Le paragraphe 1 devrait s’arrêter après « mend them ».", "bridges and to mend them;"),
        ("El párrafo 1 debería terminar después de «mend them».", "bridges and to mend them;"),
        ("OP 1: “old bridges” to be preceded by “all”.", "inspect all old bridges"),
        ("OP 1: ten years, not nine", None),
        ("OP 1: 20 years, not 10 years", None),
        ("In OP 2, delete “without delay”.", "plans of bridges;"),
    ],
)
def test_half_said(words: str, now: str | None) -> None:
    (one,) = read(words, bridges())
    if now is None:
        assert one.changes is None
        return
    assert one.changes is not None, one.why
    text = " ".join(c.text.plain for c in apply(bridges(), one.changes))
    assert now in text


@pytest.mark.parametrize(
    "words",
    [
        "OP 2 - delete: without delay",
        "Delete the last word of OP 1.",
        "Delete the first half of OP 1.",
    ],
)
def test_a_part_of_a_paragraph_is_not_the_paragraph(words: str) -> None:
    (one,) = read(words, bridges())
    assert one.changes is None
    assert one.understood == ()
    first = [reading.understood for reading in one.readings][:1]
    assert first != [("Delete operative paragraph 1.",)]


def test_words_that_would_stand_twice_are_looked_at() -> None:
    (one,) = read("OP 1: replace “ten” by “five or ten”.", bridges())
    assert one.outcome is Outcome.APPLIES
    (once,) = read("OP 1: replace “ten” by “five or ten years”.", bridges())
    assert once.outcome is Outcome.CONFIRM
    (twice,) = read("OP 1: replace “within” by “within ten years within”.", bridges())
    assert twice.changes is not None
    (again,) = read("OP 1: after “bridges” insert “and to mend them and to mend them”.", bridges())
    assert again.outcome is Outcome.CONFIRM


def test_words_that_read_as_proposed_are_left_where_others_are_changed_throughout() -> None:
    text = bridges("Urges old bridges to be mended;", "Lists bridges and old bridges.")
    (one,) = read("Throughout the text, replace “bridges” by “old bridges”.", text)
    assert one.outcome is Outcome.APPLIES
    assert one.changes is not None
    assert one.understood == ("In operative paragraph 2, after “Lists”, insert “old”.",)


@pytest.mark.parametrize(
    "marks",
    ["”{}”", "”{}“", "“{}“", "„{}”", "„{}“", "»{}«", "»{}»", "’{}’", "‘{}’", '"{}"', "“{}”"],
)
def test_quotation_marks_of_all_kinds(marks: str) -> None:
    old, new = marks.format("old bridges"), marks.format("new bridges")
    lines = f"1. OP 1: replace {old} by {new}\n2. OP 2: delete {marks.format(', without delay')}"
    first, second = read(f"Dear all,\n\n{lines}\n\nBest,\nAnna Schmidt\n", bridges())[1:3]
    assert first.understood == ("In operative paragraph 1, replace “old” by “new”.",)
    assert second.understood == ("In operative paragraph 2, delete “, without delay”.",)


def test_a_mark_that_was_left_out_takes_no_other_instruction_along() -> None:
    lines = 'OP 1: replace "old bridges" by "new bridges\nOP 2: replace "Invites" by "Asks"'
    first, second = read(lines, bridges())
    assert not first.made
    assert second.understood == ("In operative paragraph 2, replace “Invites” by “Asks”.",)


@pytest.mark.parametrize(
    "words", ["OP 1 [Urges] [Invites] owners", "We would prefer OP 3 as it was in OP 1 before."]
)
def test_what_proposes_something_is_not_set_aside_as_a_remark(words: str) -> None:
    (one,) = read(words, bridges())
    assert not one.idle
    assert not one.made


def test_each_paragraph_gets_the_words_that_it_has() -> None:
    heard = read("OP 1 and OP 2: “Urges” → “Asks”; “Invites” → “Begs”", bridges())
    assert [one.where for one in heard] == [(ClauseId("o1"),), (ClauseId("o2"),)]
    assert all(one.outcome is Outcome.CONFIRM for one in heard)
    unequal = read("In OPs 1, 2 and 3: “Urges” → “Asks”; “Invites” → “Begs”", bridges())
    assert [one.where for one in unequal] == [(ClauseId("o1"),), (ClauseId("o2"),)]
    assert all(one.outcome is Outcome.CONFIRM and one.why for one in unequal)


def test_a_line_of_the_page_is_no_second_paragraph() -> None:
    (one,) = read("OP 1, 2nd line – “old” => “all”", bridges())
    assert one.where == (ClauseId("o1"),)
    assert one.why


def test_a_numbered_line_is_no_text_of_the_one_before_it() -> None:
    lines = """1) Please delete the words “old” wherever they occur in the operative part.
2) Footnote 1: delete."""
    assert [one.words for one in read(lines, bridges())] == [
        line.split(") ", 1)[1] for line in lines.split("\n")
    ]


def test_a_french_paragraph_that_is_put_in_behind_another() -> None:
    words = "Insérer après le paragraphe 1 un paragraphe 1 bis, libellé comme suit : « {} »"
    (one,) = read(words.format("Asks cities to pay;"), bridges())
    assert one.outcome is Outcome.APPLIES
    (said,) = one.understood
    assert said.startswith("After operative paragraph 1, insert a new operative paragraph 1 bis")


@pytest.mark.parametrize(("more", "understood"), [("", 1), (" and all its spans" * 40, 0)])
def test_words_without_quotations_are_not_parted_in_a_whole_text(more, understood):
    text = bridges(f"Urges owners to mend old{more} bridges;")
    words = f"OP 1: change mend old{more} to mend all"
    assert sum(len(one.understood) for one in read(words, text)) == understood
