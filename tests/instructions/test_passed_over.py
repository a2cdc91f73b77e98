"""Words behind an elision, and words that stay where all were to be changed."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read
from draftbench.document import NOTE_MARK, Clause, ClauseId, ClauseKind, Document, Note, RichText


def resolution(*operative: str | RichText, language: str = "fr") -> Document:
    clauses = (
        Clause(
            ClauseId(f"o{number}"),
            ClauseKind.OPERATIVE,
            RichText(words) if isinstance(words, str) else words,
            f"{number}.",
        )
        for number, words in enumerate(operative, 1)
    )
    return Document("resolution", tuple(clauses), language=language)


def heard(words: str, text: Document) -> tuple[Heard, list[str]]:
    """What was heard, and the paragraphs then."""
    (one,) = read(words, text)
    assert one.changes is not None, one.why
    return one, [clause.text.plain for clause in apply(text, one.changes)]


@pytest.mark.parametrize("sign", ["’", "'"])
def test_words_stand_behind_an_elision(sign: str) -> None:
    text = resolution(f"Salue l{sign}artisanat des vallées ;")
    one, now = heard("Au paragraphe 1, après « artisanat », ajouter « traditionnel ».", text)
    assert one.outcome is Outcome.APPLIES
    assert now == [f"Salue l{sign}artisanat traditionnel des vallées ;"]


@pytest.mark.parametrize(
    "words",
    [
        "Au paragraphe 1, remplacer le mot « artisans » par « potiers ».",
        "Au paragraphe 1, supprimer « artisans ».",
        "Au paragraphe 1, avant « artisans », insérer « jeunes ».",
    ],
)
def test_an_elision_that_loses_its_vowel_asks(words: str) -> None:
    one, _ = heard(words, resolution("Note que plus d’artisans travaillent ;"))
    assert one.outcome is Outcome.CONFIRM


def test_a_word_is_put_behind_an_elision_without_a_space() -> None:
    text = resolution("Salue l’artisanat des vallées ;")
    one, now = heard("Au paragraphe 1, avant « artisanat », insérer « ancien ».", text)
    assert one.outcome is Outcome.APPLIES
    assert now == ["Salue l’ancien artisanat des vallées ;"]


def test_a_word_with_an_apostrophe_inside_stays_whole() -> None:
    (one,) = read("Au paragraphe 1, supprimer « hui ».", resolution("Se réunit aujourd’hui ;"))
    assert one.outcome is Outcome.ORPHANED


def test_all_occurrences_of_the_text_are_changed() -> None:
    text = resolution("Note que plus d’artisans travaillent ;", "Invite les artisans ;")
    words = "Dans l’ensemble du texte, remplacer « artisans » par « artisans et artistes »."
    one, now = heard(words, text)
    assert one.outcome is Outcome.APPLIES
    assert now == [
        "Note que plus d’artisans et artistes travaillent ;",
        "Invite les artisans et artistes ;",
    ]


NOTED = RichText(f"Calls for action{NOTE_MARK};", (), (Note("n", "1", RichText("On trade.")),))


@pytest.mark.parametrize(
    "other",
    ["Notes fair-trade schemes;", "Trade is welcome, and trade grows;", NOTED],
    ids=["compound", "capital beside one without", "footnote"],
)
def test_what_stays_where_all_is_to_be_changed_asks(other: str | RichText) -> None:
    text = resolution("Promotes trade;", other, language="en")
    one, _ = heard("Throughout the text, replace “trade” with “commerce”.", text)
    assert one.outcome is Outcome.CONFIRM


def test_longer_words_do_not_ask() -> None:
    text = resolution("Promotes trade;", "Invites traders;", language="en")
    one, now = heard("Throughout the text, replace “trade” with “commerce”.", text)
    assert one.outcome is Outcome.APPLIES
    assert now == ["Promotes commerce;", "Invites traders;"]


@pytest.mark.parametrize(
    ("words", "is_remark"),
    [
        ("We support OP 1.", True),
        ("OP 1: no change", True),
        ("Nous appuyons le paragraphe 1.", True),
        ("Apoyamos el párrafo 1 sin cambios.", True),
        ("Renumber the subsequent paragraphs.", False),
    ],
)
def test_only_a_renumbering_is_answered_by_what_is_said_of_numbers(
    words: str, is_remark: bool
) -> None:
    (one,) = read(words, resolution("Welcomes the report;", language="en"))
    assert one.idle
    assert ("remark" in one.why, "numbers" in one.why) == (is_remark, not is_remark)
