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


@pytest.mark.parametrize(
    ("language", "words", "hedge"),
    [
        ("en", "If possible:\nDelete OP 1.", "If possible"),
        ("en", "Preferably:\n\n1. Delete OP 1.\n2. OP 2: replace “2032” by “2031”.", "Preferably"),
        ("en", "Tentatively –\nDelete OP 1.", "Tentatively"),
        ("en", "Ad referendum\nOP 1:\nDelete “in towns”.", "Ad referendum"),
        ("en", "Delete OP 1.\n(if possible)", "if possible"),
        ("en", "If possible, please make these changes:\nDelete OP 1.", "If possible"),
        ("en", "Kenya (ad referendum):\nDelete OP 1.", "ad referendum"),
        ("en", "All of the following is ad referendum.\nDelete OP 1.", "ad referendum"),
        ("en", "Delete OP 1.\nDelete OP 2.\nAll of this is tentatively proposed.", "tentatively"),
        ("fr", "De préférence :\nSupprimer le paragraphe 1.", "De préférence"),
        ("fr", "Supprimer le paragraphe 1.\nTout ceci sous réserve de l’avis de notre capitale.",
         "sous réserve"),
        ("es", "De ser posible:\nSuprimir el párrafo 1.", "De ser posible"),
    ],
)  # fmt: skip
def test_hedge_on_a_line_of_its_own_is_shown_with_what_it_hedges(
    language: str, words: str, hedge: str
) -> None:
    heard = read(words, text(language))
    asked = [one for one in heard if one.made]
    assert asked
    assert all(one.outcome is Outcome.CONFIRM for one in asked)
    assert all(hedge in str(one.why) for one in asked)


@pytest.mark.parametrize(
    "words",
    [
        "Delete OP 1.\nWe have no further comments at this stage.",
        "Our edits in OP 2, if possible:\nReplace “2032” by “2031”.\nOP 1: delete “in towns”.",
        "If possible:\nReplace “2032” by “2031” in OP 2.\nDelete OP 1.",
    ],
)
def test_another_instruction_has_the_hedge_of_what_stands_above_it(words: str) -> None:
    last = [one for one in read(words, text("en")) if not one.idle][-1]
    assert (last.outcome is Outcome.CONFIRM) == words.startswith("If possible:")


def test_paragraphs_below_a_hedge_are_read_one_by_one() -> None:
    words = "\n".join(("If possible:", f"OP 1. {ENGLISH[0]}", "Ad referendum:", "OP 2. Decides;"))
    heard = read(words, text("en"))
    assert [one.hedge for one in heard] == ["", "If possible", "", "Ad referendum"]
