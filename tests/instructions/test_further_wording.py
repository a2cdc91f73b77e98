"""Headings of sections, ends of sections, clauses that are named before they are divided or joined,
and new paragraphs of the preamble that are called by their number."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

PREAMBLE = ("Noting the tide,", "Recalling the mill,", "Aware of the wind,")
LAW = ("Urges all to grind;", "Invites bakers to come and thanks them;", "Decides to meet.")


def resolution(language: str) -> Document:
    """A text without sections."""
    kinds = [(ClauseKind.PREAMBULAR, PREAMBLE), (ClauseKind.OPERATIVE, LAW)]
    clauses = [
        Clause(ClauseId(f"{kind.value}{n}"), kind, RichText(words), f"{n}." if kind.value else "")
        for kind, lines in kinds
        for n, words in enumerate(lines, 1)
    ]
    return Document("mill", tuple(clauses), language=language)


def declaration(language: str) -> Document:
    """A text of two sections with numbered paragraphs."""
    clauses: list[Clause] = []
    for section, title, lines in (("I", "Aims", LAW[:2]), ("II", "Means", LAW[2:])):
        head = RichText(title)
        clauses.append(Clause(ClauseId(section), ClauseKind.HEADING, head, f"{section}.", level=1))
        for words in lines:
            n = sum(one.kind is ClauseKind.PARAGRAPH for one in clauses) + 1
            clauses.append(
                Clause(ClauseId(f"p{n}"), ClauseKind.PARAGRAPH, RichText(words), f"{n}.")
            )
    return Document("mill", tuple(clauses), language=language)


def applied(words: str, text: Document) -> list[str]:
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.APPLIES, heard.why
    assert heard.changes is not None
    return [clause.text.plain for clause in apply(text, heard.changes)]


def heard(words: str, text: Document) -> Heard:
    (one,) = read(words, text)
    return one


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Heading of section I: change to “Hopes”."),
        ("en", "The title of section I should be “Hopes”."),
        ("en", "In the heading of section I, replace “Aims” by “Hopes”."),
        ("fr", "Le titre de la section I devient « Hopes »."),
        ("fr", "L’intitulé de la section I serait remplacé par « Hopes »."),
        ("fr", "Titre de la section I : remplacer « Aims » par « Hopes »."),
        ("es", "El título de la sección I debe ser «Hopes»."),
        ("es", "Sustitúyase el título de la sección I por «Hopes»."),
        ("es", "Título de la sección I: «Hopes»"),
    ],
)
def test_the_heading_of_a_section_is_named_by_its_number(language: str, words: str) -> None:
    assert applied(words, declaration(language)) == ["Hopes", *LAW[:2], "Means", LAW[2]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The heading of section IV should read “Hopes”."),
        ("fr", "Le titre de la section IV devient « Hopes »."),
        ("es", "El título de la sección IV debe ser «Hopes»."),
    ],
)
def test_a_section_that_the_text_has_not_has_no_heading(language: str, words: str) -> None:
    assert heard(words, declaration(language)).outcome is Outcome.ORPHANED


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Section I: add a new paragraph at the end: “Thanks the miller.”"),
        ("en", "Section I: at the end, add a new paragraph: “Thanks the miller.”"),
        ("fr", "Section I, ajouter à la fin un paragraphe : « Thanks the miller. »"),
        ("fr", "Section I : à la fin, ajouter un nouveau paragraphe : « Thanks the miller. »"),
        ("es", "Sección I: añadir al final un párrafo nuevo: «Thanks the miller.»"),
        ("es", "Sección I: al final, agréguese un nuevo párrafo: «Thanks the miller.»"),
    ],
)
def test_a_paragraph_comes_at_the_end_of_a_section_named_first(language: str, words: str) -> None:
    then = ["Aims", *LAW[:2], "Thanks the miller.", "Means", LAW[2]]
    assert applied(words, declaration(language)) == then


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "OP 2: split into two paragraphs, to read: “{}” and “{}”"),
        ("en", "OP 2 should be split in two: “{}” and “{}”"),
        ("fr", "Paragraphe 2 : scinder en deux paragraphes : « {} » et « {} »"),
        ("fr", "Le paragraphe 2 serait scindé en deux, libellés comme suit : « {} » et « {} »"),
        ("es", "Párrafo 2: dividir en dos párrafos: «{}» y «{}»"),
        ("es", "El párrafo 2 se dividiría en dos párrafos, que dirían: «{}» y «{}»"),
    ],
)
def test_a_clause_is_named_before_it_is_divided(language: str, words: str) -> None:
    parts = ("Invites bakers to come;", "Thanks the bakers;")
    then = [*PREAMBLE, LAW[0], *parts, LAW[2]]
    assert applied(words.format(*parts), resolution(language)) == then


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "OP 1 and OP 2: merge into one paragraph reading “{}”"),
        ("fr", "Les paragraphes 1 et 2 seraient fusionnés et se liraient : « {} »"),
        ("es", "Los párrafos 1 y 2 se fusionan, con el siguiente texto: «{}»"),
    ],
)
def test_clauses_are_named_before_they_are_joined(language: str, words: str) -> None:
    one = "Urges all to grind and bakers to come;"
    assert applied(words.format(one), resolution(language)) == [*PREAMBLE, one, LAW[2]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Insert a new paragraph 2 bis in the preamble: “{}”"),
        ("en", "Insert in the preamble a new paragraph 2 bis: “{}”"),
        ("fr", "Insérer un nouvel alinéa 2 bis au préambule : « {} »"),
        ("fr", "Insérer au préambule un nouvel alinéa 2 bis : « {} »"),
        ("es", "Insertar un nuevo párrafo 2 bis en el preámbulo: «{}»"),
        ("es", "Insertar en el preámbulo un nuevo párrafo 2 bis: «{}»"),
    ],
)
def test_a_number_of_the_preamble_is_none_of_the_operative_part(language: str, words: str) -> None:
    new = "Mindful of the old dam,"
    then = [*PREAMBLE[:2], new, PREAMBLE[2], *LAW]
    assert applied(words.format(new), resolution(language)) == then


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Delete paragraph 2 in the preamble."),
        ("en", "In the preamble, delete paragraph 2."),
        ("fr", "Supprimer le paragraphe 2 dans le préambule."),
        ("fr", "Dans le préambule, supprimer le paragraphe 2."),
        ("es", "Suprímase el párrafo 2 en el preámbulo."),
        ("es", "Suprímase en el preámbulo el párrafo 2."),
    ],
)
def test_a_number_counts_in_the_preamble_where_that_is_named(language: str, words: str) -> None:
    assert applied(words, resolution(language)) == [PREAMBLE[0], PREAMBLE[2], *LAW]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Insert a new paragraph 2 in the preamble: “{}”"),
        ("fr", "Insérer un nouvel alinéa 2 dans le préambule : « {} »"),
        ("es", "Insértese un nuevo párrafo 2 en el preámbulo: «{}»"),
    ],
)
def test_a_new_paragraph_takes_its_number_in_the_preamble(language: str, words: str) -> None:
    new = "Mindful of the old dam,"
    then = [PREAMBLE[0], new, *PREAMBLE[1:], *LAW]
    assert applied(words.format(new), resolution(language)) == then


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Nous proposons que le paragraphe 3 soit déplacé pour suivre le paragraphe 1."),
        ("es", "Proponemos que el párrafo 3 se traslade para seguir al párrafo 1."),
    ],
)
def test_what_is_moved_to_follow_a_clause_comes_behind_it(language: str, words: str) -> None:
    assert applied(words, resolution(language)) == [*PREAMBLE, LAW[0], LAW[2], LAW[1]]


def test_a_move_that_is_asked_as_a_question_is_confirmed() -> None:
    assert heard("Could OP 3 be placed before OP 2?", resolution("en")).outcome is Outcome.CONFIRM
    assert heard("Can OP 3 be deleted?", resolution("en")).changes is None


def test_a_paragraph_begins_otherwise() -> None:
    words = "OP 1: start the paragraph with “Invites” rather than “Urges”."
    then = [*PREAMBLE, "Invites all to grind;", *LAW[1:]]
    assert applied(words, resolution("en")) == then
