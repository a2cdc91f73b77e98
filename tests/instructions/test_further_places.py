"""A further place that is named behind an instruction or beside its own: "(also in OP 3)"."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

ORCHARD = {
    "en": ("Urges States to plant elms soon;", "Invites States to dig soon;", "Decides to meet;"),
    "fr": ("Prie les États de planter bientôt ;", "Invite à creuser bientôt ;", "Décide d’agir ;"),
    "es": ("Insta a plantar olmos pronto;", "Invita a cavar pronto;", "Decide reunirse;"),
}


def orchard(language: str) -> Document:
    """Three operative paragraphs, two of which have a word in common."""
    clauses = (
        Clause(ClauseId(f"o{at}"), ClauseKind.OPERATIVE, RichText(one), f"{at}.")
        for at, one in enumerate(ORCHARD[language], 1)
    )
    return Document("orchard", tuple(clauses), language=language)


def changed(words: str, language: str) -> list[tuple[Outcome | None, list[str]]]:
    """How each instruction is read, and which clauses it changes."""
    heard = read(words, orchard(language))
    return [
        (one.outcome, [str(c.clause) for c in one.changes.changes] if one.changes else [])
        for one in heard
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OP 1, delete “soon” (also in OP 2)."),
        ("en", "In OP 1, delete “soon” (and likewise in OP 2)"),
        ("en", "In OP 1, delete “soon” (with the same change in OP 2)."),
        ("en", "In OP 1, delete “soon” (and in OP 2)."),
        ("en", "OP 1: delete “soon” (OP 2 as well)"),
        ("en", "In OP 1, delete “soon” (this also applies to paragraph 2)."),
        ("en", "In OP 1, delete “soon” – also in OP 2."),
        ("en", "In OP 1, delete “soon” [similarly in OP 2]."),
        ("fr", "Au paragraphe 1, supprimer « bientôt » (également au paragraphe 2)."),
        ("fr", "Au paragraphe 1, supprimer « bientôt » (et de même au paragraphe 2)."),
        ("fr", "Au paragraphe 1, supprimer « bientôt » (ainsi qu’au paragraphe 2)."),
        ("fr", "Au paragraphe 1, supprimer « bientôt », également au paragraphe 2."),
        ("es", "En el párrafo 1, suprímase «pronto» (también en el párrafo 2)."),
        ("es", "En el párrafo 1, suprímase «pronto» (e igualmente en el párrafo 2)."),
        ("es", "En el párrafo 1, suprímase «pronto» (así como en el párrafo 2)."),
        ("es", "En el párrafo 1, suprímase «pronto», también en el párrafo 2."),
    ],
)
def test_the_same_is_asked_for_in_the_further_place(language: str, words: str) -> None:
    assert changed(words, language) == [(Outcome.APPLIES, ["o1"]), (Outcome.APPLIES, ["o2"])]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OP 1 (also in OP 2), delete “soon”."),
        ("en", "OP 1 (and likewise OP 2): delete “soon”."),
        ("fr", "Au paragraphe 1 (et également au paragraphe 2), supprimer « bientôt »."),
        ("es", "En el párrafo 1 (y también en el párrafo 2), suprímase «pronto»."),
    ],
)
def test_a_place_in_parentheses_beside_another_is_one_more(language: str, words: str) -> None:
    assert changed(words, language) == [(Outcome.APPLIES, ["o1", "o2"])]


def test_a_further_instruction_may_follow() -> None:
    words = "In OP 1, delete “soon” (also in OP 2); in OP 3, delete “to meet”."
    assert [where for _, where in changed(words, "en")] == [["o1"], ["o2"], ["o3"]]


def test_a_further_place_that_has_not_the_words_is_told() -> None:
    words = "In OP 1, delete “soon” (also in OP 3)."
    assert changed(words, "en") == [(Outcome.APPLIES, ["o1"]), (Outcome.ORPHANED, [])]


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "also in OP 2 of resolution 70/1"),
        ("en", "see also OP 2"),
        ("en", "as in OP 2"),
        ("fr", "également au paragraphe 2 de la résolution 70/1"),
        ("fr", "voir aussi le paragraphe 2"),
        ("es", "también en el párrafo 2 de la resolución 70/1"),
        ("es", "véase también el párrafo 2"),
    ],
)
def test_a_mere_reference_is_no_further_place(language: str, behind: str) -> None:
    ahead = {
        "en": "In OP 1, delete “soon”",
        "fr": "Au paragraphe 1, supprimer « bientôt »",
        "es": "En el párrafo 1, suprímase «pronto»",
    }
    words = f"{ahead[language]} ({behind})."
    assert changed(words, language) == [(Outcome.CONFIRM, ["o1"])]
