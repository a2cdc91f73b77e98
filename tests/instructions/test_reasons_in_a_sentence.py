"""Instructions that end with the reason for them."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

ENGLISH = ("Urges States to plant oaks in towns;", "Decides to meet in 2032;")
FRENCH = ("Prie les États de planter des chênes en ville ;", "Décide de se réunir en 2032 ;")


def text(language: str) -> Document:
    words = FRENCH if language == "fr" else ENGLISH
    every = (
        Clause(ClauseId(f"o{at}"), ClauseKind.OPERATIVE, RichText(one), f"{at}.")
        for at, one in enumerate(words, 1)
    )
    return Document("oaks", tuple(every), language=language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Delete OP 1, which duplicates OP 2."),
        ("en", "Delete OP 1 to avoid duplication."),
        ("en", "OP 1: delete, as gardens are a matter for each town."),
        ("en", "OP 2: replace “2032” by “2031”, in line with the calendar."),
        ("en", "Put OP 1 in brackets, pending confirmation from the capital."),
        ("fr", "Supprimer le paragraphe 1, qui fait double emploi avec le plan de 2019."),
        ("fr", "Supprimer le paragraphe 1 pour éviter toute redondance."),
        ("fr", "Au paragraphe 2, remplacer « 2032 » par « 2031 » compte tenu du calendrier."),
        ("fr", "Mettre le paragraphe 1 entre crochets, en attendant la confirmation du Chili."),
        ("es", "Eliminar el párrafo 1, que duplica lo dispuesto en el párrafo 2."),
        ("es", "Suprimir el párrafo 1 para evitar duplicaciones."),
    ],
)
def test_reason_does_not_stop_an_instruction(language: str, words: str) -> None:
    (heard,) = read(words, text(language))
    assert (heard.outcome, heard.words) == (Outcome.APPLIES, words)


@pytest.mark.parametrize(
    "words",
    [
        "Delete OP 1, which refers to oaks.",
        "Delete OP 1 to avoid duplication, but keep “oaks”.",
        "Delete OP 1, as long as OP 2 is retained.",
        "Delete OP 1, as long as the Group has agreed.",
        "Delete OP 1, as far as there is agreement.",
        "Delete OP 1, as soon as Chile has confirmed.",
        "Delete paragraphs 1 and 2 which are not agreed.",
        "OP 2: replace “2032” by “2031” for consistency throughout the text.",
        "Put OP 1 in brackets, pending the outcome or until Friday.",
        "Delete OP 1, which is redundant, apart from the reference to oaks.",
        "Delete OP 1, which is redundant, by Friday.",
        "Delete OP 1, because it repeats OP 2, in part.",
        "Delete OP 1, because the first half is redundant.",
        "Delete OP 1, since it should be moved to OP 2.",
        "OP 2: replace “2032” by “2031”, because gardens need it, from 2028.",
        "In OP 1, replace “oaks” by “elms”, in brackets.",
        "Add “and elms” at the end of OP 1, bracketed.",
        "Delete OP 1 pending agreement on OP 2.",
        "Delete OP 1, which is already covered, and OP 2.",
    ],
)
def test_condition_or_scope_is_no_reason(words: str) -> None:
    heard = read(words, text("en"))
    assert heard
    assert Outcome.APPLIES not in [one.outcome for one in heard]
