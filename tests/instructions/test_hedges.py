"""Instructions that say how far somebody stands by them, which no amendment does."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

ENGLISH = ("Urges States to plant oaks in towns;", "Decides to meet in 2032;")
FRENCH = ("Prie les États de planter des chênes en ville ;", "Décide de se réunir en 2032 ;")
SPANISH = ("Insta a los Estados a plantar robles;", "Decide reunirse en 2032;")
TEXTS = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH}


def text(language: str) -> Document:
    every = (
        Clause(ClauseId(f"o{at}"), ClauseKind.OPERATIVE, RichText(one), f"{at}.")
        for at, one in enumerate(TEXTS[language], 1)
    )
    return Document("oaks", tuple(every), language=language)


@pytest.mark.parametrize(
    ("language", "words", "hedge"),
    [
        ("en", "Delete OP 1 for the time being.", "for the time being"),
        ("en", "OP 2: replace “2032” by “2031” at this stage.", "at this stage"),
        ("en", "Preferably delete OP 1.", "Preferably"),
        ("en", "Delete OP 1 for now.", "for now"),
        ("en", "For the time being, OP 2: replace “2032” by “2031”.", "For the time being"),
        ("fr", "Supprimer le paragraphe 1 pour le moment.", "pour le moment"),
        ("fr", "Paragraphe 2 : remplacer « 2032 » par « 2031 » à ce stade.", "à ce stade"),
        ("fr", "Supprimer le paragraphe 1 pour l’instant.", "pour l’instant"),
        ("es", "Suprimir el párrafo 1 por el momento.", "por el momento"),
        ("es", "Párrafo 2: sustituir «2032» por «2031» en esta etapa.", "en esta etapa"),
        ("es", "Suprimir el párrafo 1 por ahora.", "por ahora"),
    ],
)
def test_hedge_is_shown_with_an_instruction(language: str, words: str, hedge: str) -> None:
    (heard,) = read(words, text(language))
    assert heard.outcome is Outcome.CONFIRM
    assert hedge in str(heard.why)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Delete OP 1, if possible."),
        ("en", "Ideally, delete OP 1."),
        ("en", "As a fallback, delete OP 1."),
        ("en", "Delete OP 1 provisionally."),
        ("en", "In the alternative, delete OP 1."),
        ("fr", "De préférence, supprimer le paragraphe 1."),
        ("es", "Preferiblemente, suprimir el párrafo 1."),
        ("es", "De ser posible, suprimir el párrafo 1."),
    ],
)
def test_hedged_instruction_is_not_taken_as_it_is(language: str, words: str) -> None:
    heard = read(words, text(language))
    assert heard
    assert not any(one.outcome is Outcome.APPLIES or one.idle for one in heard)


@pytest.mark.parametrize(
    "words",
    [
        "Put OP 1 in brackets for the time being.",
        "In OP 1, after “plant”, insert “, at this stage,”.",
    ],
)
def test_what_is_kept_needs_no_question(words: str) -> None:
    (heard,) = read(words, text("en"))
    assert heard.outcome is Outcome.APPLIES
