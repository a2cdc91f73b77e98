"""Words that are to go and are not quoted but described: what is offered is these, and never the
whole paragraph."""

from __future__ import annotations

import pytest

from draftbench.amend.changesets.changes import Deletion
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

ENGLISH = (
    "Encourages the Harbour Fund and other partners to support small ports;",
    "Invites cities to meet every month in Valparaíso.",
)
FRENCH = (
    "Encourage le Fonds portuaire et d’autres partenaires à appuyer les petits ports ;",
    "Invite les villes à se réunir chaque mois à Valparaíso.",
)
SPANISH = (
    "Alienta al Fondo Portuario y a otros asociados a que apoyen los puertos pequeños;",
    "Invita a las ciudades a reunirse cada mes en Valparaíso.",
)


def ports(operative: tuple[str, ...], language: str = "en") -> Document:
    clauses = [
        Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}.")
        for n, words in enumerate(operative, 1)
    ]
    return Document("resolution", tuple(clauses), language=language)


@pytest.mark.parametrize(
    ("words", "text", "gone"),
    [
        ("OP 1: delete the reference to the Harbour Fund", ports(ENGLISH), "the Harbour Fund "),
        ("Delete the mention of small ports in OP 1.", ports(ENGLISH), " small ports"),
        ("OP 1: the reference to small ports should be deleted", ports(ENGLISH), " small ports"),
        ("OP 1: suppress the small ports reference", ports(ENGLISH), " small ports"),
        ("OP 2: remove the language on Valparaíso", ports(ENGLISH), " Valparaíso"),
        (
            "Paragraphe 1 : supprimer la référence au Fonds portuaire",
            ports(FRENCH, "fr"),
            " Fonds portuaire",
        ),
        (
            "Biffer dans le paragraphe 1 la mention des petits ports",
            ports(FRENCH, "fr"),
            " petits ports",
        ),
        (
            "Párrafo 1: suprimir la referencia al Fondo Portuario",
            ports(SPANISH, "es"),
            " Fondo Portuario",
        ),
        (
            "Eliminar del párrafo 1 la mención de los puertos pequeños",
            ports(SPANISH, "es"),
            " puertos pequeños",
        ),
    ],
)
def test_the_words_that_are_described_are_offered(words, text, gone):
    (heard,) = read(words, text)
    assert not heard.made
    (offered,) = heard.choices
    pairs = zip(text, apply(text, offered.changes), strict=True)
    ((before, now),) = ((a.text.text, b.text.text) for a, b in pairs if a.text != b.text)
    assert now == before.replace(gone, "", 1)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("OP 1: delete the reference to the Bank", ports(ENGLISH)),
        ("OP 1: delete the reference to the Fund", ports(ENGLISH)),  # half of a name
        ("OP 2: remove the date", ports(ENGLISH)),
        ("OP 2: delete the frequency", ports(ENGLISH)),
        ("OP 2: delete the adjective before ports", ports(ENGLISH)),
        ("Delete the reference in OP 2.", ports(ENGLISH)),
        ("OP 1: delete the references to ports, funds and the Secretary-General", ports(ENGLISH)),
        ("OP 2: bracket the date", ports(ENGLISH)),
        ("OP 1: put the reference to the Bank in brackets", ports(ENGLISH)),
        ("Paragraphe 2 : supprimer la périodicité", ports(FRENCH, "fr")),
        ("Au paragraphe 1, supprimer toute référence aux banques.", ports(FRENCH, "fr")),
        ("Supprimer la date au paragraphe 2", ports(FRENCH, "fr")),
        ("Párrafo 2: suprimir la periodicidad", ports(SPANISH, "es")),
        ("Párrafo 1: eliminar toda mención a los bancos", ports(SPANISH, "es")),
    ],
)
def test_nothing_is_offered_for_words_that_do_not_stand_there(words, text):
    (heard,) = read(words, text)
    assert not heard.made
    assert not heard.choices
    assert not heard.idle


@pytest.mark.parametrize(
    "words",
    [
        "OP 2 (meetings): delete",
        "Fine with deleting OP 2",
        "Delete OP 2 on meetings in Chile",
        "OK to delete OP 2",
    ],
)
def test_the_whole_paragraph_is_offered_where_it_is_named(words):
    (heard,) = read(words, ports(ENGLISH))
    offered = [change for one in heard.choices for change in one.changes.changes]
    assert any(isinstance(one, Deletion) for one in offered)


@pytest.mark.parametrize(
    "words",
    ["Delete OP 2 entirely.", "Delete the text of OP 2", "Delete the whole of OP 2.", "Drop OP 2"],
)
def test_the_whole_paragraph_goes(words):
    (heard,) = read(words, ports(ENGLISH))
    assert [type(one) for one in heard.changes.changes] == [Deletion]
