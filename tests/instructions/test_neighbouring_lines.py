"""Lines of a mail that stand beside each other, and what an instruction says that the text has not:
a second sentence, a line of a page."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

PREAMBLE = ("Noting the wear of bridges, in particular of small ones,", "Recalling its duty,")
OPERATIVE = ("Urges owners to inspect old bridges;", "Invites cities to share plans of bridges;")


def bridges() -> Document:
    parts = [(ClauseKind.PREAMBULAR, "p", PREAMBLE), (ClauseKind.OPERATIVE, "o", OPERATIVE)]
    clauses = [
        Clause(ClauseId(f"{kind}{n}"), sort, RichText(words), f"{n}." if kind == "o" else "")
        for sort, kind, lines in parts
        for n, words in enumerate(lines, 1)
    ]
    return Document("resolution", tuple(clauses))


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("OP 2 should be shorter.", "Could you delete “old” from OP 1?"),
        ("OP 2 should be more ambitious.", "Delete “old” in OP 1."),
        ("We could live without OP 2.", "OP 1, line 1: “old” before “bridges” should go."),
        ("OP 2 is too long.", "Please omit “old” from operative paragraph 1."),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_line_about_another_clause_is_no_text_of_the_one_above(
    above: str, below: str, between: str
) -> None:
    first, second = read(f"{above}{between}{below}", bridges())
    assert (first.words, second.words) == (above, below)
    assert not first.made
    assert second.changes is not None
    assert apply(bridges(), second.changes)[ClauseId("o1")].text.plain == (
        "Urges owners to inspect bridges;"
    )


def test_a_paragraph_under_its_announcement_is_its_text_still() -> None:
    (one,) = read("Add a new OP after OP 1:\n\nWelcomes the plans of the cities;", bridges())
    assert one.outcome is Outcome.APPLIES


def test_the_closing_comma_of_a_paragraph_stays_whichever_reading_is_taken() -> None:
    (one,) = read("In PP 1, delete “in particular of small ones”.", bridges())
    for reading in one.readings or (one,):
        assert reading.changes is not None
        now = apply(bridges(), reading.changes)[ClauseId("p1")].text.plain
        assert now == "Noting the wear of bridges,"


@pytest.mark.parametrize("which", ["second", "third"])
def test_a_sentence_that_is_not_there_is_no_paragraph(which: str) -> None:
    (one,) = read(f"Delete the {which} sentence of OP 1.", bridges())
    assert one.outcome is Outcome.ORPHANED
    assert one.where == (ClauseId("o1"),)
    assert not one.readings


def test_it_is_said_that_lines_of_a_page_are_not_known() -> None:
    (with_line,) = read("OP 1, line 2: delete “old”.", bridges())
    (without,) = read("OP 1: delete “old”.", bridges())
    assert (with_line.changes, with_line.outcome) == (without.changes, Outcome.APPLIES)
    assert with_line.why
    assert not without.why


@pytest.mark.parametrize(
    ("subject", "below"),
    [
        ("Subject: Amendments to OP 1", "Replace “old” by “small”."),
        ("Subject: OP 1 (bridges)", "Delete “old”.\nIn OP 1, put “small” before “bridges”."),
        ("Objet : amendements au paragraphe 1", "Remplacer « old » par « small »."),
        ("Asunto: Enmiendas al párrafo 1", "Sustitúyase «old» por «small»."),
    ],
)
def test_the_clause_that_the_subject_names_is_that_of_lines_that_name_none(
    subject: str, below: str
) -> None:
    first, *heard = read(f"{subject}\n\nDear colleagues,\n\n{below}\n", bridges())
    assert first.idle
    made = [one for one in heard if not one.idle]
    assert {one.outcome for one in made} == {Outcome.APPLIES}
    assert {one.where for one in made} == {("o1",)}


@pytest.mark.parametrize(
    ("subject", "below"),
    [
        ("Subject: Amendments to OP 2", "Replace “old” by “small”."),  # it is in OP 1
        ("Subject: Amendments to OP 1 and OP 2", "Delete “of bridges”."),
        ("Subject: Amendments", "Delete “of bridges”."),
        ("Subject: Amendments to OP 2", "Delete it."),
        ("Subject: Amendments to OP 2", "Replace by “Invites all cities;”."),
        ("Subject: Amendments to OP 2", "In OP 1, delete “old”.\n\nDelete “bridges”."),
    ],
)
def test_a_subject_that_does_not_tell_the_clause_leaves_it_to_be_asked(
    subject: str, below: str
) -> None:
    last = read(f"{subject}\n\n{below}\n", bridges())[-1]
    assert not last.made
    assert not last.idle


def test_the_clause_of_a_subject_ends_where_a_heading_names_another() -> None:
    words = "Subject: Amendments to OP 2\n\nOP 1\n\nDelete “bridges”.\n"
    assert read(words, bridges())[-1].where == (ClauseId("o1"),)
