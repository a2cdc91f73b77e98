"""How instructions read in French and Spanish, and numbers in words."""

from __future__ import annotations

import re

import pytest

from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.amend.wording.instruction import Edge, Instruction, Place, Verb, quoted
from draftbench.amend.wording.ordinals import number_of, ordinal
from draftbench.amend.wording.sentences import say_instruction
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.reading import read as read_file
from draftbench.messages.translation import say

OP3 = Place(ClauseKind.OPERATIVE, "3")
PP9 = Place(ClauseKind.PREAMBULAR, "9")
ITEM = Place(ClauseKind.ITEM, "(a)", OP3)


@pytest.mark.parametrize(
    ("one", "french", "spanish"),
    [
        (
            Instruction(Verb.REPLACE, OP3, "doit", "devrait"),
            "Au paragraphe 3 du dispositif, remplacer « doit » par « devrait ».",
            "En el párrafo 3 de la parte dispositiva, sustitúyase “doit” por “devrait”.",
        ),
        (
            Instruction(
                Verb.INSERT_CLAUSE,
                None,
                target=PP9,
                kind=ClauseKind.PREAMBULAR,
                clauses=(("", "Rappelant,"),),
            ),
            (
                "Après le neuvième alinéa du préambule, insérer un nouvel alinéa du préambule "
                "libellé comme suit : « Rappelant, »."
            ),
            (
                "Insértese un nuevo párrafo del preámbulo después del noveno párrafo del "
                "preámbulo, con el siguiente texto: “Rappelant,”."
            ),
        ),
        (
            Instruction(Verb.DELETE_CLAUSE, ITEM),
            "Supprimer l’alinéa a) du paragraphe 3 du dispositif.",
            "Suprímase el apartado a) del párrafo 3 de la parte dispositiva.",
        ),
        (
            Instruction(Verb.DELETE, ITEM, "et", occurrence=2),
            (
                "À l’alinéa a) du paragraphe 3 du dispositif, supprimer la deuxième occurrence de "
                "« et »."
            ),
            (
                "En el apartado a) del párrafo 3 de la parte dispositiva, suprímase la segunda "
                "aparición de “et”."
            ),
        ),
        (
            Instruction(Verb.INSERT, OP3, new="et", edge=Edge.END),
            "À la fin du paragraphe 3 du dispositif, ajouter « et ».",
            "Al final del párrafo 3 de la parte dispositiva, añádase “et”.",
        ),
        (
            Instruction(Verb.MOVE_CLAUSE, OP3, target=PP9),
            (
                "Déplacer le paragraphe 3 du dispositif après le neuvième alinéa du préambule, en "
                "tant que paragraphe du dispositif."
            ),
            (
                "Trasládese el párrafo 3 de la parte dispositiva después del noveno párrafo del "
                "preámbulo, como párrafo de la parte dispositiva."
            ),
        ),
    ],
)
def test_instructions_in_french_and_spanish(one, french, spanish):
    assert say_instruction(one, "fr").replace("\u00a0", " ") == french
    assert say_instruction(one, "es") == spanish


@pytest.mark.parametrize(
    ("number", "english", "french", "spanish"),
    [
        (1, "first", "premier", "primero"),
        (5, "fifth", "cinquième", "quinto"),
        (9, "ninth", "neuvième", "noveno"),
        (11, "eleventh", "onzième", "undécimo"),
        (21, "twenty-first", "vingt et unième", "vigésimo primero"),
        (40, "fortieth", "quarantième", "cuadragésimo"),
        (71, "seventy-first", "soixante et onzième", "septuagésimo primero"),
        (80, "eightieth", "quatre-vingtième", "octogésimo"),
        (99, "ninety-ninth", "quatre-vingt-dix-neuvième", "nonagésimo noveno"),
        (112, "112th", "112e", "112º"),
    ],
)
def test_numbers_in_words(number, english, french, spanish):
    assert [ordinal(number, code) for code in ("en", "fr", "es")] == [english, french, spanish]


def test_numbers_in_words_are_read_back():
    for number in range(1, 130):
        for code in ("en", "fr", "es"):
            for form in ({}, {"feminine": True}, {"short": True}):
                assert number_of(ordinal(number, code, **form), code) == number


def test_words_with_quotation_marks_get_marks_that_are_not_in_them():
    assert quoted("the “Doha Declaration” of") == "“the “Doha Declaration” of”"
    assert quoted("the “Doha") == "«\u00a0the “Doha\u00a0»"
    assert quoted("« un » et", "fr") == "«\u00a0« un » et\u00a0»"
    assert quoted("« un", "fr") == "“« un”"


@pytest.mark.parametrize(
    "words",
    [
        "Ajouter un nouveau paragraphe après le paragraphe 2 : « Remercie les donateurs ; »",
        "Insérer le paragraphe suivant après le paragraphe 2 : « Remercie les donateurs ; »",
        "Après le paragraphe 2, insérer un nouveau paragraphe : « Remercie les donateurs ; »",
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_sentence_is_read_in_its_own_language_whatever_that_of_the_text(language, words) -> None:
    lines = ("Urges States to act;", "Thanks the host;", "Decides to meet again.")
    clauses = [
        Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, RichText(line), f"{n}.")
        for n, line in enumerate(lines, 1)
    ]
    text = Document("text", tuple(clauses), language=language)
    (heard,) = read(words, text)
    assert heard.changes is not None
    after = [clause.text.text for clause in apply(text, heard.changes)]
    assert after == [*lines[:2], "Remercie les donateurs ;", lines[2]]


@pytest.mark.parametrize(
    "words",
    [
        "Au paragraphe 1, remplacer « action » par « travail ».",
        "Au paragraphe 1, supprimer « salue ».",
        "Dernier paragraphe : supprimer « action ».",
    ],
)
def test_what_is_to_be_looked_at_is_said_in_the_language_of_the_reader(words: str) -> None:
    text = "Le Conseil,\n\nNotant ce fait,\n\n1. Salue l’action des villes, et le reste ;\n"
    (draft,) = read_file(text.encode(), "draft.fr.txt").parts
    (heard,) = read(words, draft)
    said = re.sub("«[^»]*»", "", say(heard.why, "ar"))
    assert said
    assert not re.search("[a-z]{4}", said)
