"""Clauses of a section that is named in the sentence itself, and signs that are named in words."""

from __future__ import annotations

from pathlib import Path

import pytest

import draftbench
from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

PART_ONE = ("Notes the old mill;", "Thanks its keepers;")
PART_TWO = ("Calls for oats, barley;", "Invites bakers to come;", "Decides to meet.")


def mill(language: str = "en") -> Document:
    """A text of two sections."""
    clauses: list[Clause] = []
    first = 1
    for section, lines in (("I", PART_ONE), ("II", PART_TWO)):
        head = RichText("The mill" if section == "I" else "The bread")
        clauses.append(
            Clause(ClauseId(f"h{section}"), ClauseKind.HEADING, head, f"{section}.", level=1)
        )
        clauses += (
            Clause(ClauseId(f"{section}{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}.")
            for n, words in enumerate(lines, first)
        )
        first += len(lines)
    return Document("mill", tuple(clauses), language=language)


def applied(words: str, text: Document) -> list[str]:
    """What the text reads like once all of the words are carried out, without its headings."""
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.APPLIES, heard.why
    assert heard.changes is not None
    after = apply(text, heard.changes)
    return [c.text.plain for c in after if c.kind is not ClauseKind.HEADING]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Delete paragraph 4 of section II."),
        ("en", "Delete the second paragraph of section II."),
        ("en", "In section II, delete paragraph 4."),
        ("fr", "Supprimer le paragraphe 4 de la section II."),
        ("fr", "Supprimer le deuxième paragraphe de la section II."),
        ("es", "Suprimir el párrafo 4 de la sección II."),
        ("es", "Suprimir el segundo párrafo de la sección II."),
    ],
)
def test_a_clause_is_named_with_its_section(language: str, words: str) -> None:
    assert applied(words, mill(language)) == [*PART_ONE, PART_TWO[0], PART_TWO[2]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Delete paragraph 1 of section II."),
        ("en", "In section II, delete paragraph 1."),
        ("en", "Section II, paragraph 1: delete “old”."),
        ("en", "Insert a new paragraph 1 bis in section II: “Praises the dough;”"),
        ("en", "Delete the first paragraph of section III."),
        ("en", "Delete paragraph 4 of section II of the report."),
        ("fr", "Supprimer le paragraphe 1 de la section II."),
        ("es", "Suprimir el párrafo 1 de la sección II."),
    ],
)
def test_no_clause_of_another_section_is_taken_for_it(language: str, words: str) -> None:
    assert not any(one.made for one in read(words, mill(language)))


def test_numbers_that_begin_afresh_are_those_of_the_section(tmp_path: Path) -> None:
    lines = ["I", *(f"{n}. {w}" for n, w in enumerate(PART_ONE, 1))]
    lines += ["II", *(f"{n}. {w}" for n, w in enumerate(PART_TWO, 1))]
    file = tmp_path / "mill.txt"
    file.write_text("\n\n".join(("The General Assembly,", *lines)), encoding="utf-8")
    (text,) = draftbench.read(file)
    left = applied("Delete paragraph 1 of section II.", text)
    assert left[1:] == [*PART_ONE, *PART_TWO[1:]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "At the end of section I, add “2 bis. Praises the dough;”."),
        ("en", "Insert at the end of section I a new paragraph 2 bis: “Praises the dough;”"),
        ("fr", "À la fin de la section I, ajouter un paragraphe : « Praises the dough; »"),
        ("es", "Al final de la sección I, añádase un nuevo párrafo: “Praises the dough;”"),
    ],
)
def test_a_paragraph_comes_at_the_end_of_a_section(language: str, words: str) -> None:
    assert applied(words, mill(language)) == [*PART_ONE, "Praises the dough;", *PART_TWO]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OP 3, after “barley” add a comma and the word “rye”."),
        ("en", "In OP 3, add a comma and “rye” after “barley”."),
        ("en", "In OP 3, insert “rye” and a comma before “barley”."),
        ("fr", "Au paragraphe 3, ajouter une virgule et le mot « rye » après « barley »."),
        ("es", "En el párrafo 3, añádase una coma y la palabra “rye” después de “barley”."),
    ],
)
def test_a_comma_that_is_asked_for_in_words_comes(language: str, words: str) -> None:
    before = "before" in words
    wanted = "Calls for oats, rye, barley;" if before else "Calls for oats, barley, rye;"
    assert applied(words, mill(language))[2] == wanted


def test_a_sign_and_words_that_are_replaced_apart_are_not_drawn_together() -> None:
    words = "In OP 3, insert “rye” before “oats” and a comma after “barley”."
    assert not any(one.outcome is Outcome.APPLIES for one in read(words, mill()))


@pytest.mark.parametrize(
    "words",
    [
        "We can support this resolution, with one exception: in OP 3, delete “oats, ”.",
        "Norway supports the draft, subject to one change: in OP 3, delete “oats, ”.",
        "My delegation can live with the text, but for two small edits: in OP 3, delete “oats, ”.",
    ],
)
def test_support_with_an_exception_leads_in_to_what_is_asked_for(words: str) -> None:
    assert applied(words, mill())[2] == "Calls for barley;"


@pytest.mark.parametrize(
    "words",
    [
        "If Norway supports the draft, subject to one change: in OP 3, delete “oats, ”.",
        "We cannot support the draft, subject to one change: in OP 3, delete “oats, ”.",
        "We supported the draft, subject to one change: in OP 3, delete “oats, ”.",
        "One delegation supports the draft, subject to one change: in OP 3, delete “oats, ”.",
        "OP 3: up to “oats” is not fine; delete the rest.",
        "If OP 3 up to “oats” is fine; delete the rest.",
    ],
)
def test_conditions_refusals_and_reports_ask_for_nothing(words: str) -> None:
    assert not any(one.outcome is Outcome.APPLIES for one in read(words, mill()))


@pytest.mark.parametrize("line", ["4. Move after 5.", "4. Please move after OP 5."])
def test_the_number_of_a_line_below_a_heading_is_what_moves(line: str) -> None:
    *_, heard = read(f"Operative part\n\n{line}", mill())
    assert heard.outcome is Outcome.CONFIRM
    assert heard.changes is not None
    after = [c.text.plain for c in apply(mill(), heard.changes)]
    assert after[-2:] == [PART_TWO[2], PART_TWO[1]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "OP 4: replace “Invites” with “Urges”. Same change in OP 3 for “Calls for”."),
        ("en", "OP 4: replace “Invites” with “Urges”. The same for “Calls for” in OP 3."),
        (
            "fr",
            (
                "Au paragraphe 4, remplacer « Invites » par « Urges ». "
                "Même modification au paragraphe 3 pour « Calls for »."
            ),
        ),
        (
            "es",
            (
                "En el párrafo 4, sustitúyase “Invites” por “Urges”. "
                "El mismo cambio en el párrafo 3 para “Calls for”."
            ),
        ),
    ],
)
def test_the_same_is_done_to_other_words(language: str, words: str) -> None:
    first, second = read(words, mill(language))
    assert (first.outcome, second.outcome) == (Outcome.APPLIES, Outcome.APPLIES)
    assert second.changes is not None
    text = apply(mill(language), second.changes)
    assert text[ClauseId("II3")].text.plain == "Urges oats, barley;"


def test_the_same_for_other_words_needs_words_that_went() -> None:
    _, second = read("OP 4: insert “all” before “bakers”. Same in OP 3 for “oats”.", mill())
    assert not second.made


@pytest.mark.parametrize(
    "words",
    [
        "In OP 3, up to “oats” is fine; delete the remainder.",
        "OP 3 should end after “oats”; the remainder is to be deleted.",
    ],
)
def test_what_follows_the_last_words_that_stay_goes(words: str) -> None:
    assert applied(words, mill())[2] == "Calls for oats;"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Alternative to OP 4: “Invites all bakers;”"),
        ("en", "Alternative wording for operative paragraph 4: “Invites all bakers;”"),
        ("fr", "Variante du paragraphe 4 du dispositif : « Invites all bakers ; »"),
        ("fr", "Alternative au paragraphe 4 : « Invites all bakers ; »"),
        ("es", "Alternativa al párrafo 4 de la parte dispositiva: “Invites all bakers;”"),
        ("es", "Variante del párrafo 4: “Invites all bakers;”"),
    ],
)
def test_an_alternative_to_a_paragraph_is_another_version_of_it(language, words):
    (heard,) = read(words, mill(language))
    assert heard.outcome is Outcome.CONFIRM
    assert "another version of the paragraph" in heard.why
    assert heard.changes is not None
    assert {change.clause for change in heard.changes.changes} == {"II4"}
