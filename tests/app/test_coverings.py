"""The forms of what people write around a text."""

import pytest

from draftbench.app.imports.coverings import covering_form, covering_head
from draftbench.document import ClauseKind
from support.published import revisions


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("From: Ana Silva <ana@example.org>", "mail-header"),
        ("Objet : Projet de résolution", "mail-header"),
        ("On Mon, 15 Sep 2014 at 09:12, Secretariat wrote:", "mail-header"),
        ("Le 3 mars 2024, le Secrétariat a écrit :", "mail-header"),
        ("Dear colleagues,", "salutation"),
        ("Monsieur le Président,", "salutation"),
        ("Estimada señora Presidenta:", "salutation"),
        ("尊敬的同事们:", "salutation"),
        ("Please find below our comments on Rev.1.", "covering-note"),
        ("Argentina proposes the following amendments:", "covering-note"),
        ("The delegation of Viet Nam wishes to submit the following text:", "covering-note"),
        ("L’Espagne propose les modifications suivantes :", "covering-note"),
        ("México propone:", "covering-note"),
        ("A continuación figuran nuestras observaciones sobre el proyecto.", "covering-note"),
        (
            "The Permanent Mission of Fiji presents its compliments to the Secretariat.",
            "covering-note",
        ),
        ("Best regards,", "closing-words"),
        ("Veuillez agréer, Madame, l’expression de mes sentiments.", "closing-words"),
        ("Muchas gracias y saludos,", "closing-words"),
        ("--", "signature"),
        ("Sent from my iPhone", "signature"),
        ("MISSION PERMANENTE DU MAROC", "letterhead"),
        ("Note No. 123/2014", "letterhead"),
        ("Route de l’Aéroport 10, 1215 Geneva", "letterhead"),
        ("Geneva, 12 May 2014", "letterhead"),
        ("New York, le 3 mars 2020", "letterhead"),
        ("Nueva York, 4 de octubre de 2024", "letterhead"),
        ("Tel. +41 22 929 86 00", "letterhead"),
        ("Page 3 of 5", "page-furniture"),
        ("- 4 -", "page-furniture"),
        ("[…]", "left-out"),
        ("(unchanged)", "left-out"),
    ],
)
def test_what_stands_around_a_text_has_its_form(words, form):
    assert covering_form(words) == form


@pytest.mark.parametrize(
    "words",
    [
        "Maria Lopez",
        "Thanking the Secretary-General for his report,",
        "Requests the Permanent Mission of the host country to report;",
        "Dearly held values of peace are ours;",
        "Thanks the fishermen of the delta;",
        "Thanks the Government of Portugal.",
        "The following measures are needed:",
        "To be guided by the following principles:",
        "From the beginning of the conflict, all parties",
        "2012–2016",
    ],
)
def test_other_words_have_none(words):
    assert covering_form(words) == ""


def test_clauses_of_published_texts_have_none():
    kinds = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM)
    clauses = [c for one in revisions() for text in (one.old, one.new) for c in text]
    body = [c.text.plain for c in clauses if c.kind in kinds]
    assert len(body) > 500
    assert [words for words in body if covering_form(words)] == []


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("Argentina proposes the following: Urges all States to act;", "Urges all"),
        ("Dear colleagues, please act: Urges all", ""),
        ("Urges all States: to act;", ""),
    ],
)
def test_a_covering_sentence_before_a_clause_ends_where_the_clause_begins(words, begins):
    head = covering_head(words)
    assert words[head:].startswith(begins) if begins else head == 0
