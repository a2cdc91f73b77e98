"""Headings of a part of the text: the numbers below them are those of its clauses."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.instructions import mostly_asks, read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

PREAMBLE = ("Noting the wear of bridges,", "Recalling its duty,")
OPERATIVE = (
    "Urges owners to inspect old bridges;",
    "Invites cities to share plans;",
    "Decides to meet.",
)


def bridges(language: str) -> Document:
    parts = [(ClauseKind.PREAMBULAR, "p", PREAMBLE), (ClauseKind.OPERATIVE, "o", OPERATIVE)]
    clauses = [
        Clause(ClauseId(f"{kind}{n}"), sort, RichText(words), f"{n}." if kind == "o" else "")
        for sort, kind, lines in parts
        for n, words in enumerate(lines, 1)
    ]
    return Document("resolution", tuple(clauses), language=language)


@pytest.mark.parametrize(
    ("language", "heading", "other", "line"),
    [
        ("en", "Preamble", "Operative part", "Paragraph 2: delete."),
        ("en", "I. PREAMBLE", "II. OPERATIVE PART", "Delete paragraph 2."),
        ("en", "Preambular paragraphs:", "Operative paragraphs:", "Para 2 – delete."),
        ("fr", "Préambule :", "Dispositif :", "Paragraphe 2 : supprimer."),
        ("fr", "Alinéas du préambule", "Dispositif", "Par. 2 : supprimer."),
        ("fr", "Section du préambule", "Section du dispositif", "Par. 2 : supprimer."),
        ("es", "I. Preámbulo", "II. Parte dispositiva", "Suprimir el párrafo 2."),
        ("es", "Sección del preámbulo", "Sección dispositiva", "Suprimir el párrafo 2."),
        ("es", "Párrafos del preámbulo", "Parte dispositiva", "Párrafo 2: suprimir."),
    ],
)
def test_numbers_are_of_the_part_whose_heading_stands_above(
    language: str, heading: str, other: str, line: str
) -> None:
    words = f"{line}\n\n{heading}\n\n{line}\n{other}\n{line}"
    made = [one for one in read(words, bridges(language)) if not one.idle]
    assert [(one.outcome, one.where) for one in made] == [
        (Outcome.APPLIES, ("o2",)),
        (Outcome.APPLIES, ("p2",)),
        (Outcome.APPLIES, ("o2",)),
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Preamble: paragraph 2: delete."),
        ("fr", "Préambule. Paragraphe 2 : supprimer."),
        ("es", "Preámbulo. Párrafo 2: suprimir."),
    ],
)
def test_a_heading_may_stand_before_its_first_instruction(language: str, line: str) -> None:
    (_, one) = read(line, bridges(language))
    assert (one.outcome, one.where) == (Outcome.APPLIES, ("p2",))


@pytest.mark.parametrize(
    ("language", "heading", "line"),
    [
        ("en", "Preamble", "Last para: delete."),
        ("en", "Preamble", "The 2nd paragraph: delete."),
        ("fr", "Préambule", "Dernier paragraphe : supprimer."),
        ("es", "Preámbulo", "Último párrafo: suprimir."),
    ],
)
def test_the_last_paragraph_is_of_the_part_whose_heading_stands_above(
    language: str, heading: str, line: str
) -> None:
    (_, one) = read(f"{heading}\n{line}", bridges(language))
    assert (one.outcome, one.where) == (Outcome.APPLIES, ("p2",))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The penultimate paragraph: delete."),
        ("fr", "Avant-dernier paragraphe : supprimer."),
        ("es", "Penúltimo párrafo: suprimir."),
    ],
)
def test_the_last_ones_of_the_whole_text_are_asked_about(language: str, line: str) -> None:
    (one,) = read(line, bridges(language))
    assert (one.outcome, one.where) == (Outcome.CONFIRM, ("o2",))


def test_a_new_paragraph_of_another_part_does_not_come_into_the_preamble() -> None:
    after = "Après l’alinéa 1, ajouter ce qui suit : « {words} »"
    (noting,) = read(after.format(words="Notant l’usure des routes,"), bridges("fr"))
    (urging,) = read(after.format(words="Prie les villes d’agir ;"), bridges("fr"))
    assert noting.made
    assert not urging.made


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Two new paragraphs to be added after OP 1: {}"),
        ("en", "After OP 1, insert two new paragraphs: {}"),
        ("fr", "Après le paragraphe 1, deux nouveaux paragraphes : {}"),
        ("es", "Insertar dos nuevos párrafos después del párrafo 1: {}"),
    ],
)
def test_as_many_paragraphs_are_put_in_as_are_announced(language: str, line: str) -> None:
    first, second = "“Urges cities to plan;”", "“Invites owners to share;”"
    link = {"en": "and", "fr": "et", "es": "y"}[language]
    (both,) = read(line.format(f"{first} {link} {second}"), bridges(language))
    assert both.outcome is Outcome.APPLIES
    assert both.changes is not None
    assert len(both.changes.changes) == 2
    (one,) = read(line.format(first), bridges(language))
    assert one.outcome is not Outcome.APPLIES


def test_a_number_that_the_part_does_not_have_is_none_of_the_other() -> None:
    (_, one) = read("Preamble\nParagraph 3: delete.", bridges("en"))
    assert (one.outcome, one.changes, one.readings) == (Outcome.ORPHANED, None, ())


def test_the_part_that_a_line_names_itself_is_meant() -> None:
    (_, one) = read("Preamble\nOP 2: delete.", bridges("en"))
    assert one.where == ("o2",)


def test_rows_of_a_table_are_of_the_part_in_the_row_above() -> None:
    rows = (
        "Paragraph\tCurrent text\tProposed text\nPreamble\t\t\n2\tduty\ttask\n"
        "Operative part\t\t\n2\tplans\tmaps"
    )
    made = [one for one in read(rows, bridges("en")) if not one.idle]
    assert [one.where for one in made] == [("p2",), ("o2",)]


@pytest.mark.parametrize("line", ["The preamble is long.", "Preambular para. 1 – keep."])
def test_other_words_of_the_preamble_head_nothing(line: str) -> None:
    one = read(f"{line}\nParagraph 2: delete.", bridges("en"))[-1]
    assert one.where == ("o2",)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("es", ["Párrafo 4: retirar los organismos especializados."]),
        ("fr", ["Les paragraphes 8 et 9 pourraient être fusionnés comme suit :", "« Décide ; »"]),
        ("en", ["We propose to split paragraph 2 as follows:", "Urges owners;", "Urges cities;"]),
    ],
)
def test_lines_that_name_a_clause_and_a_deed_are_no_text(language: str, lines: list[str]) -> None:
    assert mostly_asks(lines, language)


@pytest.mark.parametrize(
    "line",
    [
        "Decides to delete paragraph 3 of its resolution 70/1;",
        "OP 4: Urges States to remove obstacles to trade;",
        "Paragraph 4",
        "A Party shall remove from its territory all that is named in paragraph 3.",
    ],
)
def test_a_paragraph_of_a_text_asks_for_nothing(line: str) -> None:
    assert not mostly_asks([line], "en")


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("Alinéa 2 : supprimer.", ("p2",)),
        ("Al. 2 : supprimer.", ("p2",)),
        ("Déplacer l’alinéa 2 avant l’alinéa 1.", ("p2",)),
    ],
)
def test_a_french_alinea_is_one_of_the_preamble(line: str, places: tuple[str, ...]) -> None:
    (one,) = read(line, bridges("fr"))
    assert one.where == places


@pytest.mark.parametrize(
    "line",
    [
        "Dispositif\nAlinéa 2 : supprimer.",
        "Par. 2 : supprimer. Alinéa 2 : supprimer.",
        "Paragraphe 2, alinéa 1 : supprimer.",
        "Après l’alinéa 1, insérer l’alinéa suivant : « Prie les villes d’agir ; »",
    ],
)
def test_a_french_alinea_that_may_be_a_part_of_a_paragraph_is_asked_about(line: str) -> None:
    one = read(line, bridges("fr"))[-1]
    assert one.outcome is not Outcome.APPLIES


@pytest.mark.parametrize(
    "above",
    [
        "Preamble - proposals of Chile",
        "In the preamble, we propose the following:",
        "S’agissant du préambule :",
        "Sobre los párrafos preambulares, con gusto:",
        "We thank the facilitator for the work on the preamble.",
        "Preamble\nOperative paragraph 2: delete.",
    ],
)
def test_a_bare_number_below_what_may_be_a_heading_is_asked_about(above: str) -> None:
    *_, heard = read(f"{above}\nParagraph 1: delete.", bridges("en"))
    assert heard.outcome is Outcome.CONFIRM
    assert "names a part of the text" in heard.why


@pytest.mark.parametrize("head", ["Preamble (PP 1 to PP 10)", "Préambule (alinéas 1 à 8)"])
def test_what_stands_in_parentheses_leaves_a_heading_one(head: str) -> None:
    *_, heard = read(f"{head}\nParagraph 1: delete.", bridges("en"))
    assert heard.outcome is Outcome.APPLIES
    assert heard.where == ("p1",)


def with_sections(language: str) -> Document:
    whole = bridges(language)
    heads = [
        Clause(ClauseId(f"h{n}"), ClauseKind.HEADING, RichText(words), f"{n}.")
        for n, words in (("I", "Inspection"), ("II", "Plans"))
    ]
    clauses = [*whole.clauses[:2], heads[0], whole.clauses[2], heads[1], *whole.clauses[3:]]
    return Document("resolution", tuple(clauses), language=language)


@pytest.mark.parametrize(
    ("language", "part", "line"),
    [
        ("en", "Preamble", "1. Delete."),
        ("en", "Operative part", "1. Delete this paragraph."),
        ("fr", "Préambule", "1. Supprimer."),
        ("fr", "Dispositif", "1. Supprimer ce paragraphe."),
        ("es", "Preámbulo", "1. Suprimir."),
        ("es", "Parte dispositiva", "1. Suprimir este párrafo."),
    ],
)
def test_a_number_alone_before_a_line_is_asked_about(language: str, part: str, line: str) -> None:
    (_, one) = read(f"{part}\n\n{line}", bridges(language))
    assert one.outcome is Outcome.CONFIRM
    assert one.where == ("p1" if part.startswith(("Pre", "Pré")) else "o1",)


def test_a_number_before_a_line_counts_the_lines_where_a_clause_is_named() -> None:
    made = read("1. In OP 2, delete “share”.\n2. Delete OP 3.", bridges("en"))
    assert [(one.outcome, one.where) for one in made] == [
        (Outcome.APPLIES, ("o2",)),
        (Outcome.APPLIES, ("o3",)),
    ]


@pytest.mark.parametrize(
    ("language", "part", "heading", "line"),
    [
        ("en", "Preamble", "Section II", "Paragraph 2: delete."),
        ("en", "Preamble", "II. Plans", "Paragraph 2: delete."),
        ("en", "Preamble", "Plans", "Paragraph 2: delete."),
        ("fr", "Préambule", "Partie II – Plans", "Paragraphe 2 : supprimer."),
        ("es", "Preámbulo", "Sección II", "Párrafo 2: suprimir."),
    ],
)
def test_a_heading_of_the_text_ends_the_preamble(
    language: str, part: str, heading: str, line: str
) -> None:
    *_, one = read(f"{part}\n{line}\n{heading}\n{line}", with_sections(language))
    assert (one.outcome, one.where) == (Outcome.APPLIES, ("o2",))


@pytest.mark.parametrize(
    "words",
    [
        "Section II\nParagraph 1: delete.",
        "Section I\nLast paragraph: delete “meet”.",
        "Section III\nParagraph 1: delete.",
        "Preamble\nPart A\nParagraph 1: delete.",
        "Preamble\nI. Substantive paragraphs\nParagraph 1: delete.",
        "Section I\nReplace “to” by “for” throughout.",
    ],
)
def test_what_may_be_counted_from_a_heading_is_asked_about(words: str) -> None:
    *_, one = read(words, with_sections("en"))
    assert one.outcome is Outcome.CONFIRM


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Insert the following as OP 1: “Asks cities to act;”"),
        ("en", "Add the text “Asks cities to act;” as operative paragraph 1."),
        ("en", "Insert as the first operative paragraph: “Asks cities to act;”"),
        ("fr", "Insérer ce qui suit comme paragraphe 1 : « Prie les villes d’agir ; »"),
        ("es", "Añádase el siguiente texto como párrafo 1: “Pide a las ciudades que actúen;”"),
    ],
)
def test_what_comes_as_a_paragraph_takes_its_place(language: str, line: str) -> None:
    (one,) = read(line, bridges(language))
    assert one.outcome is Outcome.APPLIES
    assert one.changes is not None
    (change,) = one.changes.changes
    assert isinstance(change, Insertion)
    assert change.slot.after == "p2"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "A new OP 1 bis should be added: “1 bis. Asks cities to act;”"),
        (
            "fr",
            "Un nouveau paragraphe serait inséré après le paragraphe 1 : « 1 bis. Prie d’agir ; »",
        ),
    ],
)
def test_a_new_paragraph_may_be_given_with_its_number(language: str, line: str) -> None:
    (one,) = read(line, bridges(language))
    assert one.outcome is Outcome.APPLIES
    assert one.changes is not None
    (change,) = one.changes.changes
    assert isinstance(change, Insertion)
    assert change.clauses[0].label == "1 bis."


def listed(language: str) -> Document:
    whole = bridges(language)
    items = [
        Clause(ClauseId(f"i{n}"), ClauseKind.ITEM, RichText(words), f"({n})", 1, ClauseId("o1"))
        for n, words in (("a", "Piers;"), ("b", "Cables;"), ("c", "Decks;"))
    ]
    return Document(
        "resolution", (*whole.clauses[:3], *items, *whole.clauses[3:]), language=language
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Delete OP 1 (a) and (b)."),
        ("fr", "Paragraphe 1, alinéas a) et b) : supprimer."),
        ("fr", "Supprimer le paragraphe 1, alinéas a) et b)."),
        ("fr", "Paragraphe 1, sous-alinéas a) et b) : à supprimer."),
        ("es", "Párrafo 1, apartados a) y b): suprimir."),
        ("es", "Suprímase el párrafo 1, incisos a) y b)."),
    ],
)
def test_of_a_paragraph_whose_items_are_named_these_alone_go(language: str, line: str) -> None:
    (one,) = read(line, listed(language))
    assert (one.outcome, set(one.where)) == (Outcome.APPLIES, {"ia", "ib"})


@pytest.mark.parametrize(
    "line",
    ["Insert “steel” before “bridges” throughout.", "Throughout, add “there” after “bridges”."],
)
def test_words_come_wherever_the_others_stand(line: str) -> None:
    (one,) = read(line, bridges("en"))
    assert (one.outcome, set(one.where)) == (Outcome.APPLIES, {"p1", "o1"})


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Turn OP 1 into OP 3."),
        ("en", "Retain only the first line of OP 1."),
        ("fr", "Conserver uniquement la première ligne du paragraphe 1."),
        ("fr", "Transformer le paragraphe 3 en paragraphe 1."),
        ("en", "OP 1, second part: delete."),
        ("en", "OP 1, first and second bullets: delete."),
    ],
)
def test_a_change_in_words_that_are_not_known_is_no_remark(language: str, line: str) -> None:
    (one,) = read(line, listed(language))
    assert (one.idle, one.made) == (False, False)
