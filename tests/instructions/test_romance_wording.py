"""Requests in French and Spanish in words that no pattern knows: verbs in any form, places and
quotations in any order, with what stands around them; what turns the sense is left alone."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read, together
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

FRENCH = (
    "Remercie les hôtes de leur accueil;",
    "Invite les membres:",
    "Décide de se réunir en 2031 et de saluer les guides;",
    "Prend note du bilan annuel;",
)
FRENCH_ITEMS = ("À envoyer leurs rapports;", "À apporter leurs tentes;")
SPANISH = (
    "Agradece a los anfitriones su acogida;",
    "Invita a los miembros a:",
    "Decide reunirse en 2031 y saludar a los guías;",
    "Toma nota del balance anual;",
)
SPANISH_ITEMS = ("Enviar sus informes;", "Traer sus tiendas;")


def minutes(language: str) -> Document:
    whole, items = (FRENCH, FRENCH_ITEMS) if language == "fr" else (SPANISH, SPANISH_ITEMS)
    numbered = [
        Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}.")
        for n, words in enumerate(whole, 1)
    ]
    hung = [
        Clause(
            ClauseId(f"o2{letter}"),
            ClauseKind.ITEM,
            RichText(words),
            f"{letter})",
            parent=ClauseId("o2"),
            level=1,
        )
        for letter, words in zip("ab", items, strict=True)
    ]
    return Document("minutes", (*numbered[:2], *hung, *numbered[2:]), language=language)


def result(words: str, language: str) -> list[str]:
    """The clauses once all that was heard is carried out; all of it must be understood."""
    text = minutes(language)
    heard = read(words, text)
    assert all(one.made or one.idle for one in heard), [one.why for one in heard]
    requests = [request for one in heard for request in one.requests if one.made]
    return [clause.text.plain for clause in apply(text, together(text, requests))]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Il conviendrait que « guides » cède la place à « cuisiniers » au paragraphe 3."),
        ("fr", "Substituer au terme « guides » celui de « cuisiniers » (par. 3)."),
        ("fr", "« cuisiniers » plutôt que « guides » : c'est ce qu'il faudrait lire au par. 3."),
        ("fr", "Au paragraphe 3, que l'on dise « cuisiniers » là où il y a « guides »."),
        ("es", "Convendría que «guías» diera paso a «cocineros» en el párrafo 3."),
        ("es", "Párr. 3: en lugar de «guías», dígase «cocineros»."),
        ("es", "Pedimos que en el párrafo 3 se diga «cocineros» donde ahora se lee «guías»."),
    ],
)
def test_words_are_replaced(language: str, words: str) -> None:
    old, new = ("guides", "cuisiniers") if language == "fr" else ("guías", "cocineros")
    expected = [clause.text.plain.replace(old, new) for clause in minutes(language)]
    assert result(words, language) == expected


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Le paragraphe 4 irait mieux juste derrière le paragraphe 1."),
        ("fr", "Nous plaidons pour que le paragraphe 4 vienne se placer après le paragraphe 1."),
        ("es", "Somos partidarios de que el párrafo 4 pase a situarse después del párrafo 1."),
        ("es", "Que el párrafo 4 vaya a continuación del párrafo 1."),
    ],
)
def test_a_paragraph_moves(language: str, words: str) -> None:
    lines = [clause.text.plain for clause in minutes(language)]
    assert result(words, language) == [lines[0], lines[-1], *lines[1:-1]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "fr",
            "Le paragraphe 2 gagnerait à comporter un alinéa c) : « À chanter en chœur; »",
        ),
        (
            "fr",
            "Après l’alinéa b) du paragraphe 2, ajoutons un alinéa : « À chanter en chœur; »",
        ),
        ("es", "Al párrafo 2 cabría agregarle un apartado c) de este tenor: «Cantar en coro;»"),
    ],
)
def test_an_item_is_put_in(language: str, words: str) -> None:
    text = minutes(language)
    (heard,) = read(words, text)
    assert heard.made
    after = apply(text, together(text, heard.requests))
    assert len(after.children(ClauseId("o2"))) == len(text.children(ClauseId("o2"))) + 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Nous ne pouvons accepter « annuel » au paragraphe 4 et en demandons le retrait."),
        ("es", "No podemos aceptar «anual» en el párrafo 4 y pedimos su supresión."),
    ],
)
def test_what_is_refused_is_what_goes(language: str, words: str) -> None:
    gone = " annuel" if language == "fr" else " anual"
    expected = [clause.text.plain.replace(gone, "") for clause in minutes(language)]
    assert result(words, language) == expected


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Nous hésitons entre « guides » et « cuisiniers » au paragraphe 3."),
        ("fr", "La suppression du paragraphe 4 affaiblirait le texte."),
        ("fr", "Pourquoi remplacer « guides » par « cuisiniers » au paragraphe 3 ?"),
        ("es", "El párrafo 3 ya dice «guías», no «cocineros»."),
        ("es", "Les rogamos que no supriman el párrafo 4."),
        ("es", "Suprímase el párrafo 4; en el párrafo 3, atenuar «guías»."),
    ],
)
def test_what_turns_the_sense_is_not_guessed(language: str, words: str) -> None:
    heard = read(words, minutes(language))
    assert not any(one.outcome is Outcome.APPLIES for one in heard if "guías" not in words)
    assert not any(
        request.old in ("guides", "guías") for one in heard for request in one.requests if one.made
    )
