"""Short forms of delegates: words given instead of others, moves with what follows from them, and
positions that ask for nothing."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

WORDS = ("Notes the tenth fair;", "Thanks the hosts;", "Calls for more;", "Decides to meet;")


def minutes(language: str) -> Document:
    clauses = (
        Clause(ClauseId(f"o{number}"), ClauseKind.OPERATIVE, RichText(words), f"{number}.")
        for number, words in enumerate(WORDS, 1)
    )
    return Document("minutes", tuple(clauses), language=language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "OP1: “ninth” instead of “tenth”"),
        ("en", "OP1 – “ninth”, in place of “tenth”"),
        ("en", "In paragraph 1, put “ninth” in lieu of “tenth”."),
        ("fr", "OP1 : « ninth » au lieu de « tenth »"),
        ("fr", "Au paragraphe 1, « ninth » à la place de « tenth »."),
        ("fr", "OP1 : lire « ninth » au lieu de « tenth »"),
        ("es", "OP1: “ninth” en lugar de “tenth”"),
        ("es", "En el párrafo 1, “ninth” en vez de “tenth”."),
    ],
)
def test_words_are_given_instead_of_others(language: str, words: str) -> None:
    text = minutes(language)
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.APPLIES, heard.why
    assert heard.changes is not None
    assert apply(text, heard.changes).clauses[0].text.plain == "Notes the ninth fair;"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Paragraph 4 becomes paragraph 2 and the following paragraphs are renumbered."),
        ("en", "Move paragraph 4 after paragraph 1, and the other paragraphs shall be renumbered."),
        ("fr", "L’OP4 devient l’OP2 et les paragraphes suivants sont renumérotés en conséquence."),
        ("es", "El OP4 pasa a ser el OP2 y los párrafos siguientes se renumeran en consecuencia."),
    ],
)
def test_what_follows_from_a_move_takes_nothing_from_it(language: str, words: str) -> None:
    text = minutes(language)
    first, second = read(words, text)
    assert first.outcome is Outcome.APPLIES, first.why
    assert second.idle
    assert first.changes is not None
    assert [c.id for c in apply(text, first.changes)] == ["o1", "o4", "o2", "o3"]


def test_what_is_not_understood_before_a_renumbering_is_told() -> None:
    heard = read(
        "Paragraph 4 is upended and the following paragraphs are renumbered.", minutes("en")
    )
    assert any(one.outcome is None and not one.idle for one in heard)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Move paragraph 3 after paragraph 1, the following ones being renumbered."),
        ("fr", "Placer le paragraphe 3 après le paragraphe 1, les suivants étant renumérotés."),
        ("es", "El párrafo 2 pasa a ser el párrafo 1 y los siguientes se renumerarían."),
    ],
)
def test_a_renumbering_behind_a_move_is_set_aside(language: str, words: str) -> None:
    moved, renumbered = read(words, minutes(language))
    assert (moved.made, renumbered.idle) == (True, True)


def test_a_renumbering_alone_asks_for_nothing() -> None:
    words = "Renumber paragraphs 3 and 4, and the remaining paragraphs accordingly."
    assert [one.idle for one in read(words, minutes("en"))] == [True]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "We can go along with OP2 as it stands."),
        ("en", "We can accept OP2."),
        ("en", "Our delegation supports paragraph 2."),
        ("en", "We can live with OP2 and OP3 as drafted."),
        ("fr", "Nous pouvons accepter le paragraphe 2."),
        ("fr", "Nous préférons conserver le texte initial du paragraphe 2."),
        ("fr", "Notre délégation accepte le paragraphe 2 en l’état."),
        ("es", "Preferimos mantener el texto original del OP3."),
        ("es", "Podemos aceptar el párrafo 2."),
    ],
)
def test_a_position_that_accepts_asks_for_nothing(language: str, words: str) -> None:
    assert [one.idle for one in read(words, minutes(language))] == [True]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "We cannot accept OP2."),
        ("en", "We can accept OP2 without the hosts."),
        ("en", "We could accept OP2 if OP3 goes."),
        ("fr", "Nous ne pouvons accepter le paragraphe 2."),
        ("fr", "Nous pouvons accepter le paragraphe 2 sans les hôtes."),
        ("es", "No podemos aceptar el párrafo 2."),
        ("es", "Podemos aceptar el párrafo 2 sin los anfitriones."),
    ],
)
def test_a_position_with_a_condition_is_told(language: str, words: str) -> None:
    heard = read(words, minutes(language))
    assert not any(one.made or one.idle for one in heard)
