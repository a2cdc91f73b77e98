"""Instructions that say how far somebody stands by them, which no amendment does."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
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


@pytest.mark.parametrize(
    ("language", "words", "hedge"),
    [
        ("en", "In OP 2, replace “2032” with “2031” if possible.", "if possible"),
        ("en", "If there is consensus, delete OP 1.", "If there is consensus"),
        ("en", "Tentatively add, ad referendum, “elms” before “oaks” in OP 1.", "Tentatively"),
        ("en", "Unless others object, delete “in towns” in OP 1.", "Unless others object"),
        (
            "en",
            "Delete “in towns” in OP 1, subject to instructions from capital.",
            "subject to instructions",
        ),
        ("en", "Tentatively add “and elms” after “oaks” in OP 1.", "Tentatively"),
        ("en", "Add a new OP 1 bis, if possible: “Invites all to plant;”", "if possible"),
        ("fr", "Paragraphe 2 : remplacer de préférence « 2032 » par « 2031 ».", "de préférence"),
        ("fr", "Sous réserve de l’avis des autres, supprimer le paragraphe 1.", "Sous réserve"),
        ("fr", "Sauf objection, supprimer le paragraphe 1.", "Sauf objection"),
        ("es", "De ser posible, en el párrafo 2 sustituir «2032» por «2031».", "De ser posible"),
        ("es", "En el párrafo 2, sustituir «2032» por «2031», si es posible.", "si es posible"),
        ("es", "Salvo objeción, suprimir el párrafo 1.", "Salvo objeción"),
    ],
)
def test_what_is_read_but_for_its_hedge_may_be_chosen(
    language: str, words: str, hedge: str
) -> None:
    (heard,) = read(words, text(language))
    assert heard.changes is None
    (choice,) = heard.choices
    assert choice.changes is not None
    assert hedge in str(choice.why)


@pytest.mark.parametrize(
    ("words", "new"),
    [
        ("Add a new OP 1 bis, if possible: “Invites all to plant, if possible;”",
         "Invites all to plant, if possible;"),
        ("Tentatively add “, if possible,” after “plant” in OP 1.", "plant, if possible, oaks"),
    ],
)  # fmt: skip
def test_hedge_within_the_words_that_are_given_stays(words: str, new: str) -> None:
    base = text("en")
    (heard,) = read(words, base)
    (choice,) = heard.choices
    assert choice.changes is not None
    assert new in " ".join(one.text.plain for one in apply(base, choice.changes))


@pytest.mark.parametrize(
    "words",
    [
        "In OP 1, after “States”, add “and, for now, towns”.",
        "OP 2: replace “2032” by “2032 or, if possible, 2031”.",
    ],
)
def test_words_by_the_way_behind_and_are_no_two_signs_side_by_side(words: str) -> None:
    (heard,) = read(words, text("en"))
    assert heard.outcome is Outcome.APPLIES


def test_comma_behind_and_without_another_is_looked_at() -> None:
    (heard,) = read("In OP 1, after “States”, add “and,”.", text("en"))
    assert heard.outcome is Outcome.CONFIRM
