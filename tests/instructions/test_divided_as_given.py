"""Clauses divided or made one with their texts, words from one to another, parts of a resolution
that are named as places, and requests for several clauses of which some have the words."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Split
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read, together
from draftbench.document import Document
from draftbench.formats.reading import read as read_file

TEXTS = {
    "en": """The Council,

Noting the age of ferries on inland waters,

1. Urges owners to inspect ferries every year, to train crews and to publish reports;

2. Invites States to help the owners of ferries;

3. Praises the crews, who serve in all weathers;

4. Decides to meet again.""",
    "fr": """Le Conseil,

Notant l’âge des bacs sur les eaux intérieures,

1. Engage les armateurs à inspecter les bacs par année, à former les équipages et à en publier ;

2. Invite les États à aider les armateurs ;

3. Félicite les équipages, qui servent par tous les temps ;

4. Décide de se réunir de nouveau.""",
    "es": """El Consejo,

Observando la edad de los transbordadores en las aguas interiores,

1. Insta a los armadores a revisar los barcos cada año, a formar a la gente y a publicar informes;

2. Invita a los Estados a ayudar a los armadores;

3. Felicita a las tripulaciones, que sirven con cualquier tiempo;

4. Decide reunirse de nuevo.""",
}


def ferries(language: str) -> Document:
    (text,) = read_file(TEXTS[language].encode(), f"ferries.{language}.txt").parts
    return text


def after(words: str, language: str = "en") -> tuple[list[str], tuple[Heard, ...]]:
    """The clauses once all that was understood is done, and what was heard."""
    text = ferries(language)
    heard = read(words, text)
    requests = [r for one in heard for r in one.requests if one.made]
    return [c.text.plain for c in apply(text, together(text, requests))], heard


@pytest.mark.parametrize(
    ("language", "words", "first", "second"),
    [
        (
            "en",
            (
                "Split OP 1 into two paragraphs, as follows: “Urges owners to inspect ferries every"
                " year;” and “Urges them also to publish reports;”"
            ),
            "Urges owners to inspect ferries every year;",
            "Urges them also to publish reports;",
        ),
        (
            "en",
            (
                "Divide operative paragraph 1 in two:\n1. Urges owners to inspect ferries;\n"
                "1 bis. Requests the owners to train crews and to publish reports;"
            ),
            "Urges owners to inspect ferries;",
            "Requests the owners to train crews and to publish reports;",
        ),
        (
            "fr",
            (
                "Scinder le paragraphe 1 en deux, libellés comme suit : « Engage les armateurs à"
                " inspecter les bacs ; » et « Engage aussi les armateurs à en publier ; »"
            ),
            "Engage les armateurs à inspecter les bacs ;",
            "Engage aussi les armateurs à en publier ;",
        ),
        (
            "es",
            (
                "Divídase el párrafo 1 en dos, que digan: “Insta a los armadores a revisar los"
                " barcos;” y “Insta también a publicar informes;”"
            ),
            "Insta a los armadores a revisar los barcos;",
            "Insta también a publicar informes;",
        ),
    ],
)
def test_a_clause_is_divided_as_its_parts_are_given(
    language: str, words: str, first: str, second: str
) -> None:
    done, (one,) = after(words, language)
    at = done.index(first)
    assert done[at + 1] == second
    assert len(done) == len(list(ferries(language))) + 1
    assert one.changes is not None
    assert any(isinstance(change, Split) for change in one.changes.changes)


def test_parts_that_share_no_words_come_as_a_new_clause() -> None:
    done, (one,) = after("Split OP 4 into two: “Closes the session;” “Sails for home.”")
    assert done[-2:] == ["Closes the session;", "Sails for home."]
    assert one.outcome is Outcome.APPLIES
    three, _ = after(
        "Split OP 4 into three: “Decides to rest;” “Decides to eat;” “Decides to meet.”"
    )
    assert three[-3:] == ["Decides to rest;", "Decides to eat;", "Decides to meet."]


def test_a_division_with_one_text_asks() -> None:
    _, (one,) = after("Split OP 1 into two: “Urges owners to inspect ferries;”")
    assert one.outcome is not Outcome.APPLIES


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Merge OPs 2 and 3 to read: “Thanks all;”"),
        ("en", "Combine OP 2 with OP 3 into one paragraph reading: “Thanks all;”"),
        ("en", "Merge OP 3 into OP 2, as follows: “Thanks all;”"),
        ("fr", "Fusionner les paragraphes 2 et 3 pour qu’ils se lisent : « Thanks all;»"),
        ("fr", "Fusionner le paragraphe 2 avec le paragraphe 3, comme suit : « Thanks all; »"),
        ("es", "Fusiónense los párrafos 2 y 3 para que digan: «Thanks all;»"),
    ],
)
def test_clauses_become_one_with_the_text_that_is_given(language: str, words: str) -> None:
    done, (one,) = after(words, language)
    assert one.outcome is Outcome.APPLIES
    assert done[-2] == "Thanks all;"
    assert len(done) == len(list(ferries(language))) - 1


@pytest.mark.parametrize(
    ("language", "words", "last"),
    [
        (
            "en",
            "Replace OP 4 by two paragraphs: “Rests;” and “Meets again.”",
            ["Rests;", "Meets again."],
        ),
        (
            "fr",
            "Remplacer le paragraphe 4 par les deux paragraphes suivants : « A ; » « B. »",
            ["A ;", "B."],
        ),
        ("es", "Sustitúyase el párrafo 4 por los dos siguientes: “A;” “B.”", ["A;", "B."]),
        ("en", "Replace OPs 3 and 4 by a single paragraph: “Meets again.”", ["Meets again."]),
        (
            "en",
            "Replace OPs 3 and 4 by the following: “Rests;” “Meets again.”",
            ["Rests;", "Meets again."],
        ),
        ("es", "Sustitúyanse los párrafos 3 y 4 por el siguiente: “A.”", ["A."]),
    ],
)
def test_clauses_are_replaced_by_more_or_fewer(language: str, words: str, last: list[str]) -> None:
    done, (one,) = after(words, language)
    assert one.made
    assert done[-len(last) :] == last
    several = "3" in words
    assert done[: -len(last)] == [c.text.plain for c in ferries(language)][: -2 if several else -1]


def test_one_text_for_several_clauses_is_to_be_confirmed() -> None:
    _, (one,) = after("OPs 2 and 4 should read: “Thanks all.”")
    assert one.outcome is Outcome.CONFIRM


@pytest.mark.parametrize(
    ("language", "words", "result"),
    [
        ("en", "OP 1: replace “inspect” to “year” by “stop”", "Urges owners to stop, to train"),
        ("en", "OP 1: delete “to inspect” … “year,”", "Urges owners to train crews"),
        (
            "fr",
            "Au paragraphe 1, remplacer de « inspecter » à « année » par « x »",
            "à x, à former",
        ),
        (
            "es",
            "En el párrafo 1, sustitúyase de “cada” a “formar” por “y x”",
            "barcos y x a la gente",
        ),
    ],
)
def test_words_go_from_one_to_another(language: str, words: str, result: str) -> None:
    done, _ = after(words, language)
    assert any(result in one for one in done), done


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In the preamble, delete “of ferries”"),
        ("en", "Delete the words “of ferries” from the preamble"),
        ("en", "Preamble: delete “of ferries”"),
        ("fr", "Dans le préambule, supprimer « des bacs »"),
        ("fr", "Préambule : supprimer « des bacs »"),
        ("es", "En el preámbulo, suprímase “de los transbordadores”"),
    ],
)
def test_words_of_a_part_are_looked_for_in_it_alone(language: str, words: str) -> None:
    done, (one,) = after(words, language)
    before = [c.text.plain for c in ferries(language)]
    assert one.outcome is Outcome.APPLIES
    assert [new != old for new, old in zip(done, before, strict=True)].index(True) == 1


def test_words_that_a_part_has_in_several_clauses_or_not_at_all_are_asked_for() -> None:
    _, (several,) = after("In the operative part, replace “owners” by “masters”")
    assert several.outcome is Outcome.AMBIGUOUS
    assert [len(one.where) for one in several.choices] == [1, 1, 2]
    _, (none,) = after("In the preamble, delete “crews”")
    assert (none.outcome, none.choices) == (Outcome.ORPHANED, ())
    _, (unquoted,) = after("In the preamble, delete crews")
    assert not unquoted.readings


def test_a_request_for_several_clauses_is_for_those_that_have_the_words() -> None:
    done, (one,) = after("OPs 1, 2 and 3: replace “owners” by “masters”")
    assert one.outcome is Outcome.CONFIRM
    assert "OP 3" in one.why
    assert [("masters" in each) for each in done[2:]] == [True, True, False, False]
    _, (none,) = after("OPs 2 and 4: replace “crews” by “masters”")
    assert none.outcome is Outcome.ORPHANED


@pytest.mark.parametrize("name", ["OP2 alt.", "2 alt.", "OP 2 alt:", "2 alt –"])
def test_another_version_of_a_clause_needs_no_quotation_marks(name: str) -> None:
    done, (one,) = after(f"{name} Invites all to help the owners of ferries;")
    assert one.outcome is Outcome.CONFIRM
    assert "Invites all to help the owners of ferries;" in done


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "At the end of the operative part: “Remains seized.”"),
        ("en", "End of the operative part: add “Remains seized.”"),
        ("fr", "À la fin du dispositif : « Remains seized. »"),
        ("fr", "En fin de dispositif, ajouter un nouveau paragraphe : « Remains seized. »"),
        ("es", "Al final de la parte dispositiva: «Remains seized.»"),
    ],
)
def test_the_end_of_a_part_is_a_place(language: str, words: str) -> None:
    done, (one,) = after(words, language)
    assert (one.outcome, done[-1]) == (Outcome.APPLIES, "Remains seized.")


def test_a_heading_says_whose_words_a_column_holds() -> None:
    table = "Paragraph\tCurrent text\t{head}\nOP 3\tthe crews\tthe captains"
    for head in ("Proposal by France", "Proposition de la France", "France’s proposal"):
        done, (*_, row) = after(table.format(head=head))
        assert (row.outcome, row.by) == (Outcome.APPLIES, "France")
        assert "Praises the captains, who serve in all weathers;" in done


def test_what_stands_under_comments_is_not_taken_for_words() -> None:
    _, (*_, row) = after("Para\tCurrent text\tComments\nOP 3\tall weathers\tthis is too weak")
    assert row.outcome is not Outcome.APPLIES


@pytest.mark.parametrize(
    ("language", "words", "result"),
    [
        ("en", "OP 3: the first word should read “Thanks”.", "Thanks the crews, who"),
        ("en", "OP 3: replace the last word by “storms”", "who serve in all storms;"),
        ("en", "OP 3: the comma after “crews” should be replaced by a semicolon", "the crews; who"),
        ("fr", "Par. 3 : remplacer le premier mot par « Salue ».", "Salue les équipages"),
        (
            "fr",
            "Au paragraphe 3, la virgule qui suit « équipages » est remplacée par un point-virgule",
            "les équipages ; qui servent",
        ),
        ("es", "Párrafo 3: la primera palabra debe ser “Saluda”.", "Saluda a las tripulaciones"),
        ("es", "En el párrafo 3, suprímase la coma después de “tripulaciones”", "nes que sirven"),
    ],
)
def test_words_and_signs_are_named_by_their_places(language: str, words: str, result: str) -> None:
    done, (one,) = after(words, language)
    assert one.outcome is Outcome.APPLIES
    assert any(result in each for each in done), done


@pytest.mark.parametrize(
    "words",
    [
        "OP 1: keep “crews” to “reports”",
        "OP 1: leave “crews” to “reports”",
        "Paragraph 1 : garder « crews » à « reports »",
        "OP 1: mantener “crews” a “reports”",
    ],
)
def test_what_stays_from_one_word_to_another_is_not_replaced(words: str) -> None:
    _, heard = after(words)
    assert not any(one.made for one in heard)


@pytest.mark.parametrize("cell", ["withdrawn", "Chile withdraws", "retiré", "against", "Opposed"])
def test_a_stance_in_a_cell_is_no_text(cell: str) -> None:
    _, (*_, row) = after(f"Para\tText\tProposal by Chile\nOP 3\tweathers\t{cell}")
    assert not row.made


@pytest.mark.parametrize(
    ("language", "words", "first", "second"),
    [
        (
            "en",
            "Split OP 1 after “every year”; the second part to start with “Asks the owners”.",
            "Urges owners to inspect ferries every year;",
            "Asks the owners to train crews and to publish reports;",
        ),
        (
            "en",
            "Split OP 1 after “every year”, the new paragraph beginning “Asks them to train crews”",
            "Urges owners to inspect ferries every year;",
            "Asks them to train crews and to publish reports;",
        ),
        (
            "fr",
            (
                "Scinder le paragraphe 1 après « par année » ; la seconde partie commencerait par"
                " « Prie les armateurs »."
            ),
            "Engage les armateurs à inspecter les bacs par année ;",
            "Prie les armateurs à former les équipages et à en publier ;",
        ),
        (
            "es",
            (
                "Dividir el párrafo 1 después de “cada año”, y el nuevo párrafo empezaría por"
                " “Pide a los armadores”."
            ),
            "Insta a los armadores a revisar los barcos cada año;",
            "Pide a los armadores a formar a la gente y a publicar informes;",
        ),
    ],
)
def test_the_second_part_gets_an_opening_of_its_own(
    language: str, words: str, first: str, second: str
) -> None:
    done, (one,) = after(words, language)
    assert one.outcome is Outcome.CONFIRM
    assert done[done.index(first) + 1] == second


def test_an_opening_that_repeats_other_words_of_the_part_is_none() -> None:
    words = "Split OP 1 after “every year”; the second part to start with “Train the crews”."
    done, (one,) = after(words)
    assert not one.made
    assert done == [c.text.plain for c in ferries("en")]
