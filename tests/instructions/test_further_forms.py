"""Instructions that say several things at once, mark words in other ways, or leave signs behind."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read, together
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

WORDS = (
    "Urges States to plant oaks, as appropriate, and elms;",
    "Invites States to protect rivers, upon request;",
    "Decides to meet;",
)
FRENCH = (
    "Prie les États de planter des chênes, des ormes et des pins ;",
    "Invite les États à protéger leurs rivières à la suite d'une demande ;",
    "Décide de se réunir ;",
)


def orchard(language: str = "en", words: tuple[str, ...] = WORDS) -> Document:
    """Three operative paragraphs behind a preambular one."""
    head = Clause(ClauseId("p1"), ClauseKind.PREAMBULAR, RichText("Noting trees,"))
    rest = (
        Clause(ClauseId(f"o{at}"), ClauseKind.OPERATIVE, RichText(one), f"{at}.")
        for at, one in enumerate(words, 1)
    )
    return Document("orchard", (head, *rest), language=language)


def left(text: Document, heard: tuple[Heard, ...]) -> list[str]:
    """The operative paragraphs once all that was understood is carried out."""
    requests = [request for one in heard for request in one.requests if one.made]
    done = apply(text, together(text, requests))
    return [c.text.plain for c in done if c.kind is ClauseKind.OPERATIVE]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OPs 1 and 2, insert “all” before “States to plant” and “States to protect”,"),
        (
            "fr",
            "Aux OP 1 et 2, insérer « all » avant « States to plant » et « States to protect »,",
        ),
        (
            "es",
            "En los OP 1 y 2, insértese “all” antes de “States to plant” y “States to protect”,",
        ),
    ],
)
def test_each_of_several_words_goes_with_its_paragraph(language: str, words: str) -> None:
    each = {"en": "respectively", "fr": "respectivement", "es": "respectivamente"}[language]
    heard = read(f"{words} {each}.", orchard())
    assert [one.outcome for one in heard] == [Outcome.APPLIES]
    assert [one.split(" to ")[0] for one in left(orchard(), heard)[:2]] == [
        "Urges all States",
        "Invites all States",
    ]


def test_words_in_unequal_numbers_are_given_to_no_paragraph() -> None:
    heard = read(
        "In OPs 1, 2 and 3, insert “x” after “Urges” and “Invites”, respectively.", orchard()
    )
    assert not any(one.made or one.idle for one in heard)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Insert “young” before “oaks” and “old” before “elms” in OP 1.", (0, "young oaks")),
        ("OP 1: insert “young” before “oaks” and “old” before “elms”", (0, "old elms")),
        ("Delete “as appropriate, ” in OP 1 and “protect ” in OP 2.", (1, "States to rivers")),
        ("In OP 1, replace “States” by “all”; likewise in OP 2.", (1, "Invites all")),
        ("For: “Urges”\nRead: “Asks”", None),
        ("OP 1\nFor: “Urges”\nRead: “Asks”", (0, "Asks States")),
        ("OP 1, line 1\nFor: “Urges”\nRead: “Asks”", (0, "Asks States")),
        ("Paragraph\tCurrent text\tProposed text\nOP 1\tUrges\tAsks", (0, "Asks States")),
        ("| Para | Proposed | Current |\n|--|--|--|\n| OP 1 | Asks | Urges |", (0, "Asks States")),
        ('OP 1: replace “Urges" with "Asks”', (0, "Asks States")),
        ("OP 1: replace <<Urges>> by ``Asks''", (0, "Asks States")),
        ("In OP 1, lower-case “States”.", (0, "Urges states")),
        ("Replace the semicolon at the end of OP 3 by a full stop.", (2, "Decides to meet.")),
        ("In OP 1, delete the comma after “oaks”.", (0, "oaks as appropriate,")),
        (
            "At the beginning of OP 1, replace “Urges” by “Asks” and, at the end, add “, for all”.",
            (0, "elms, for all;"),
        ),
        ("At the end of OP 1, add “, with care;”", (0, "elms, with care;")),
        ("In OP 1, delete “elms” and add “with care” at the end.", (0, "and with care;")),
        ("Delete “elms” in OP 1 and insert “birches” instead.", (0, "and birches;")),
    ],
)
def test_further_forms(words: str, wanted: tuple[int, str] | None) -> None:
    heard = read(words, orchard())
    if wanted is None:
        assert not any(one.made for one in heard)
        return
    assert all(one.made for one in heard)
    assert wanted[1] in left(orchard(), heard)[wanted[0]]


@pytest.mark.parametrize(
    "words",
    [
        "Delete “upon request” in OP 2.",
        "Delete “as appropriate” in OP 1.",
        "In OP 2, replace “rivers” by “rivers, lakes,”.",
        "Merge OP 1 and OP 2.",
        "Split OP 1 after “oaks”.",
        "Repalce “Urges” by “Asks” in OP 1.",
        "Could you please delete OP 3?",
        "At the end of OP 1, delete “Urges”.",
        "Insert a new OP 4 along these lines: “Thanks the hosts;”",
    ],
)
def test_what_needs_a_look_is_asked(words: str) -> None:
    heard = read(words, orchard())
    assert [one.outcome for one in heard] == [Outcome.CONFIRM]
    assert heard[0].why


def test_no_commas_are_left_side_by_side() -> None:
    heard = read("Delete “as appropriate” in OP 1.\nDelete “upon request” in OP 2.", orchard())
    assert left(orchard(), heard)[:2] == [
        "Urges States to plant oaks, and elms;",
        "Invites States to protect rivers;",
    ]


def test_a_vowel_comes_back_before_a_consonant() -> None:
    text = orchard("fr", FRENCH)
    heard = read("Au paragraphe 2, remplacer « une demande » par « toute demande ».", text)
    assert [one.outcome for one in heard] == [Outcome.CONFIRM]
    assert left(text, heard)[1].endswith("à la suite de toute demande ;")


@pytest.mark.parametrize(
    ("words", "outcomes"),
    [
        ("Same change in OP 2.", [None]),
        ("OP 1: “Urges” -> “Asks”\nOP 2: ditto", [Outcome.APPLIES, Outcome.ORPHANED]),
        ("Insert a new OP after OP 1: “Asks all;”\nSame change in OP 2.", [Outcome.APPLIES, None]),
    ],
)
def test_the_same_is_what_was_asked_for_before(words: str, outcomes: list[Outcome | None]) -> None:
    heard = read(words, orchard())
    assert [one.outcome for one in heard] == outcomes
    assert not any(one.idle for one in heard)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "OP 3 becomes OP 4."),
        ("fr", "Le paragraphe 3 devient le paragraphe 4."),
        ("es", "El párrafo 3 pasa a ser el párrafo 4."),
    ],
)
def test_a_number_behind_the_last_is_no_place(language: str, words: str) -> None:
    (heard,) = read(words, orchard(language))
    assert heard.idle


def test_other_capitals_stay_where_words_are_replaced_everywhere() -> None:
    text = orchard(words=("Urges states to act;", "Thanks the Council of States;", "Ends;"))
    heard = read("Throughout the text, replace “states” by “nations”.", text)
    assert [one.outcome for one in heard] == [Outcome.CONFIRM]
    assert left(text, heard)[1] == "Thanks the Council of States;"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "At the end of the text, add a new paragraph: “Decides to wait.”"),
        (
            "en",
            "Insert at the end of the draft resolution a new paragraph: “Decides to wait.”",
        ),
        ("fr", "À la fin du texte, ajouter un nouveau paragraphe : « Decides to wait. »"),
        (
            "fr",
            "Ajouter à la fin de la résolution un paragraphe : « Decides to wait. »",
        ),
        ("es", "Al final del texto, añádase un nuevo párrafo: “Decides to wait.”"),
        ("es", "Agréguese al final de la resolución un nuevo párrafo: “Decides to wait.”"),
    ],
)
def test_what_comes_at_the_end_of_the_text_is_like_its_last_paragraph(
    language: str, words: str
) -> None:
    text = orchard(language)
    closing = Clause(ClauseId("c1"), ClauseKind.CLOSING, RichText("1 May 2026"))
    text = Document("orchard", (*text.clauses, closing), language=language)
    heard = read(words, text)
    assert [one.outcome for one in heard] == [Outcome.APPLIES]
    assert left(text, heard) == [*WORDS, "Decides to wait."]
    done = apply(text, together(text, [r for one in heard for r in one.requests]))
    assert done.clauses[-1].id == "c1"


@pytest.mark.parametrize(
    "line",
    [
        "Subject: should we delete OP 3?",
        'From: "Desk for OP 3" <desk@example.org>',
        "Objet : faut-il supprimer le paragraphe 3 ?",
        "Asunto: sobre la eliminación del párrafo 3, ¿qué opinan?",
    ],
)
def test_the_head_of_a_mail_is_set_aside_as_its_greeting_is(line: str) -> None:
    first, second = read(f"{line}\n\nOP 2: delete “, upon request”.", orchard())
    assert first.idle
    assert second.made
