"""Words, lists and signs that an instruction does not name stay as they are."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

LISTS = {
    "en": "Asks agencies, bodies, funds and other sources, including on trade practices and, as "
    "appropriate, on the trade in arms, to act;",
    "fr": "Prie les organismes, organes, fonds et autres sources, notamment sur le commerce et, le "
    "cas échéant, le commerce des armes, d’agir ;",
    "es": "Pide a los organismos, órganos, fondos y otras fuentes, incluso sobre el comercio y, en "
    "su caso, el comercio de armas, que actúen;",
}


def one_paragraph(words: str, language: str = "en") -> Document:
    clause = Clause(ClauseId("o1"), ClauseKind.OPERATIVE, RichText(words), "1.")
    return Document("alone", (clause,), language=language)


def ways(text: Document, words: str) -> list[str]:
    """The paragraph as each reading of an instruction leaves it."""

    def read_as(one: Heard) -> str:
        assert one.changes is not None
        return next(iter(apply(text, one.changes))).text.plain

    (heard,) = read(words, text)
    made = [one for one in (heard, *heard.choices) if one.changes is not None]
    return list(dict.fromkeys(map(read_as, made)))


@pytest.mark.parametrize(
    ("language", "words", "old", "new"),
    [
        ("en", "In OP 1, replace “trade” by “barter”.", "trade", "barter"),
        ("fr", "Au paragraphe 1, remplacer « commerce » par « troc ».", "commerce", "troc"),
        (
            "es",
            "En el párrafo 1, sustitúyase «comercio» por «trueque».",
            "comercio",
            "trueque",
        ),
    ],
)
def test_a_choice_among_places_leaves_the_lists_alone(
    language: str, words: str, old: str, new: str
) -> None:
    plain = LISTS[language]
    first, second = plain.replace(old, new, 1), new.join(plain.rsplit(old, 1))
    assert ways(one_paragraph(plain, language), words) == [first, second, plain.replace(old, new)]


def test_the_commas_around_one_member_leave_the_rest_of_the_paragraph_alone() -> None:
    made = ways(one_paragraph(LISTS["en"]), "In OP 1, delete “bodies”.")
    assert made
    assert all(one.endswith(LISTS["en"].partition("funds")[2]) for one in made)


def test_a_list_that_lost_its_last_member_is_mended() -> None:
    text = one_paragraph("Urges States to plant oaks, elms and pines, as well as and, so, herbs;")
    made = ways(text, "In OP 1, please drop the mention of “pines”.")
    assert "Urges States to plant oaks and elms, as well as and, so, herbs;" in made


@pytest.mark.parametrize(
    ("language", "plain", "words", "result"),
    [
        ("en", "Notes the report entitled “A”;", "a comma before “entitled”", "report, entitled"),
        ("en", "Notes the report entitled “A”;", "“)” before “entitled”", "report) entitled"),
        ("en", "Notes it and acts;", "a semicolon before “and”", "it; and"),
        ("en", "Notes it and acts;", "“, inter alia,” before “and”", "it, inter alia, and"),
        ("fr", "Note les faits et agit ;", "« , » avant « et »", "faits, et"),
        ("fr", "Note les faits et agit ;", "« ; » avant « et »", "faits ; et"),
        ("fr", "Note les faits et agit ;", "un point-virgule avant « et »", "faits ; et"),
        ("fr", "Note les faits et agit ;", "un point-virgule après « faits »", "faits ; et"),
        ("es", "Observa los hechos y actúa;", "una coma antes de «y»", "hechos, y"),
    ],
)
def test_a_sign_stands_at_the_word_before_it(
    language: str, plain: str, words: str, result: str
) -> None:
    deed = {"en": "OP 1: insert", "fr": "Paragraphe 1 : insérer", "es": "Párrafo 1: insértese"}
    text = one_paragraph(plain, language)
    assert [one.outcome for one in read(f"{deed[language]} {words}.", text)] == [Outcome.APPLIES]
    (made,) = ways(text, f"{deed[language]} {words}.")
    assert result in made


def test_a_sign_that_comes_for_a_word_stands_at_the_word_before_it() -> None:
    text = one_paragraph("Notes the faults and the virtues;")
    assert ways(text, "OP 1: replace “and” by “,”.") == ["Notes the faults, the virtues;"]
