"""Numbers as they are printed and spoken, in lists whose labels no counting gives."""

import weakref

import pytest

from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    spoken_labels,
)
from draftbench.document.numberstyles import SILENT


def _list(*labels: str) -> Document:
    top = Clause(ClauseId("op"), ClauseKind.OPERATIVE, RichText("Urges:"), "1.")
    other = Clause(ClauseId("op2"), ClauseKind.OPERATIVE, RichText("Decides."), "2.")
    items = (
        Clause(ClauseId(f"i{n}"), ClauseKind.ITEM, RichText("To act;"), label, 1, top.id)
        for n, label in enumerate(labels)
    )
    return Document("text", (top, *items, other))


@pytest.mark.parametrize(
    "labels", ["22.99 22.100 22.101", "29B.1 29B.2", "1.1 1.1.1 1.2", "§.1 §.2"]
)
def test_numbers_of_several_parts_are_said_as_they_are_printed(labels: str) -> None:
    given = [label.replace("§.", "§ ") for label in labels.split()]
    document = Document(
        "text",
        tuple(
            Clause(ClauseId(label), ClauseKind.PARAGRAPH, RichText("It acts."), label)
            for label in [*given, ""]
        ),
    )
    assert list(printed_labels(document).values()) == [*given, ""]
    assert list(spoken_labels(document).values()) == [*given, ""]


@pytest.mark.parametrize("bullet", ["•", "–", "·"])
def test_bullets_stay_bullets(bullet: str) -> None:
    printed = printed_labels(_list(bullet, bullet, ""))
    assert [printed[ClauseId(f"i{n}")] for n in range(3)] == [bullet] * 3


def test_bullets_are_spoken_of_by_their_place() -> None:
    spoken = spoken_labels(_list("•", "•"))
    assert spoken[ClauseId("i1")] == "OP 1 bullet 2"


def test_roman_numbers_of_the_first_level_stay_roman() -> None:
    spoken = spoken_labels(_list("(i)", "(ii)", ""))
    assert list(spoken.values())[1:4] == ["OP 1 (i)", "OP 1 (ii)", "OP 1 (iii)"]
    assert list(spoken_labels(_list("(ii)")).values())[1] == "OP 1 (i)"
    assert list(spoken_labels(_list("(i)")).values())[1] == "OP 1 (a)"


@pytest.mark.parametrize(("above", "below"), [("(1)", "(a)"), ("(a)", "(i)")])
def test_letters_below_a_number_stay_letters(above: str, below: str) -> None:
    top = Clause(ClauseId("op"), ClauseKind.OPERATIVE, RichText("Urges:"), "1.")
    one = Clause(ClauseId("one"), ClauseKind.ITEM, RichText("To act:"), above, 1, top.id)
    two = Clause(ClauseId("two"), ClauseKind.ITEM, RichText("Soon."), "(a)", 2, one.id)
    assert printed_labels(Document("text", (top, one, two)))[two.id] == below


def test_recitals_keep_the_numbers_they_were_printed_with() -> None:
    top = Clause(ClauseId("pp"), ClauseKind.PREAMBULAR, RichText("Whereas:"))
    items = (
        Clause(ClauseId(label), ClauseKind.ITEM, RichText("It is."), label, 1, top.id)
        for label in ("(1)", "(2)", "(4)")
    )
    spoken = spoken_labels(Document("text", (top, *items)))
    assert list(spoken.values()) == ["PP 1", "PP 1 (1)", "PP 1 (2)", "PP 1 (4)"]


@pytest.mark.parametrize("label", ["a)", "(a)", "a."])
def test_a_letter_is_spoken_of_in_one_pair_of_brackets(label: str) -> None:
    assert spoken_labels(_list(label))[ClauseId("i0")] == "OP 1 (a)"


@pytest.mark.parametrize("labels", [("(أ)", "(ب)"), ("а)", "б)"), ("（一）", "（二）")])
def test_numbers_of_other_scripts_stay_as_they_came(labels: tuple[str, str]) -> None:
    printed = printed_labels(_list(*labels))
    assert (printed[ClauseId("i0")], printed[ClauseId("i1")]) == labels


def test_lettered_items_are_counted() -> None:
    printed = printed_labels(_list("(a)", "(c)", ""))
    assert [printed[ClauseId(f"i{n}")] for n in range(3)] == ["(a)", "(b)", "(c)"]


def test_letters_are_doubled_behind_z() -> None:
    printed = printed_labels(_list("(a)", *[""] * 28))
    assert [printed[ClauseId(f"i{n}")] for n in (25, 26, 27, 28)] == ["(z)", "(aa)", "(bb)", "(cc)"]


@pytest.mark.parametrize(
    ("sections", "fourth"),
    [
        ("1 2|2 3|1 2|1 2", "Article 4 1"),  # one lost its first number
        ("1 2|3 4|5 6|7 8", "7"),
        ("1 2|3 4|1 2|1 2", "7"),  # goes on
    ],
)
def test_sections_count_anew_though_one_lost_its_first_number(sections: str, fourth: str) -> None:
    clauses: list[Clause] = []
    for at, numbers in enumerate(sections.split("|"), 1):
        clauses.append(
            Clause(ClauseId(f"h{at}"), ClauseKind.HEADING, RichText(f"Article {at}"), level=1)
        )
        clauses += [
            Clause(ClauseId(f"p{at}{n}"), ClauseKind.PARAGRAPH, RichText("It acts."), f"{number}.")
            for n, number in enumerate(numbers.split())
        ]
    said = spoken_labels(Document("text", tuple(clauses)))
    assert said[ClauseId("p40")].replace("§ ", "") == fourth


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        (
            "I 1 2 A 1 2 B 1 2 II 1 2 A 1 2",
            "I.1 I.2 I.A.1 I.A.2 I.B.1 I.B.2 II.1 II.2 II.A.1 II.A.2",
        ),
        ("I 1 2 3 1 2 II 1 2", "I.1 I.2 I.3 I.2.1 I.2.2 II.1 II.2"),  # a lost heading
        ("I 1 2 A 3 4 II 1 2", "I.1 I.2 I.3 I.4 II.1 II.2"),  # goes on
    ],
)
def test_numbers_that_begin_again_within_a_section(numbers: str, names: str) -> None:
    text = Document(
        "text",
        tuple(
            Clause(ClauseId(f"p{at}"), ClauseKind.OPERATIVE, RichText("Words."), f"{word}.")
            if word.isdigit()
            else Clause(
                ClauseId(f"h{at}"), ClauseKind.HEADING, RichText("Matter"), word, 1 + (word < "I")
            )
            for at, word in enumerate(numbers.split())
        ),
    )
    said = [said for at, said in spoken_labels(text).items() if at.startswith("p")]
    assert [one.replace("OP ", "").replace(" ", ".") for one in said] == names.split()


def test_labels_are_worked_out_once_for_a_document_and_forgotten_with_it() -> None:
    document = _list("•", "•")
    first = spoken_labels(document)
    assert spoken_labels(document) is first
    assert spoken_labels(_list("•", "•")) is not first
    here = weakref.ref(document)
    del document
    assert here() is None  # no ring, so it needs no collection


def test_subparagraphs_without_numbers_are_spoken_of_by_their_place() -> None:
    document = _list(SILENT, SILENT, "")
    assert [printed_labels(document)[ClauseId(f"i{n}")] for n in range(3)] == [""] * 3
    assert spoken_labels(document)[ClauseId("i2")] == "OP 1 subparagraph 3"


def test_one_that_comes_into_a_list_with_numbers_gets_one() -> None:
    document = _list(SILENT, "(a)", "(b)")
    assert [printed_labels(document)[ClauseId(f"i{n}")] for n in range(3)] == ["(a)", "(b)", "(c)"]


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        ("1 2 3 1 2", ["I 1", "I 2", "I 3", "II 1", "II 2"]),
        ("1 2 1 2 1 2", ["I 1", "I 2", "II 1", "II 2", "III 1", "III 2"]),
        ("1 2 3 1 4", ["1", "2", "3", "4", "5"]),  # one that moved
        ("3 4 1 2", ["3", "4", "5", "6"]),
    ],
)
def test_numbers_that_begin_again_without_a_heading(numbers: str, names: list[str]) -> None:
    text = Document(
        "text",
        tuple(
            Clause(ClauseId(f"p{at}"), ClauseKind.PARAGRAPH, RichText("Words."), f"{number}.")
            for at, number in enumerate(numbers.split())
        ),
    )
    assert list(spoken_labels(text).values()) == names
    assert [label.rstrip(".") for label in printed_labels(text).values()] == [
        name.rpartition(" ")[2] for name in names
    ]


def test_a_paragraph_that_comes_between_is_counted_in_its_row() -> None:
    labels = ("1.", "2.", "", "1.", "2.")
    text = Document(
        "text",
        tuple(
            Clause(ClauseId(f"p{at}"), ClauseKind.PARAGRAPH, RichText("Words."), label)
            for at, label in enumerate(labels)
        ),
    )
    assert list(spoken_labels(text).values()) == ["I 1", "I 2", "I 3", "II 1", "II 2"]
