"""Where an instruction holds: the title of the text, all paragraphs of a part; signs told of by the
words beside them; and what is said of a change that is not asked for."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

WORDS = {
    "en": ("The unit", "Noting the unit,", "Urges the unit to act;", "Asks the unit to plant;"),
    "fr": ("Une unité", "Notant cette unité,", "Prie cette unité d’agir ;", "Veut une unité ici ;"),
    "es": ("La unidad", "Observando esa unidad,", "Pide a la unidad que actúe;", "Pide unidad ya;"),
}


def resolution(language: str, number: str = "42/10.") -> Document:
    """A text with two lines above its title, which are titles too."""
    title, preamble, *acting = WORDS[language]
    kinds = (*(ClauseKind.TITLE,) * 3, ClauseKind.PREAMBULAR, *(ClauseKind.OPERATIVE,) * 2)
    words = ("Council", "Forty-second session", title, preamble, *acting)
    labels = ("", "", number, "", "1.", "2.")
    rows = enumerate(zip(kinds, words, labels, strict=True))
    clauses = (Clause(ClauseId(f"c{at}"), k, RichText(w), label) for at, (k, w, label) in rows)
    return Document("one", tuple(clauses), language=language, title=title)


def now(text: Document, words: str) -> list[str]:
    """What the clauses say that an instruction changes, where it is clear."""
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.APPLIES
    assert heard.changes is not None
    made = zip(text, apply(text, heard.changes), strict=True)
    return [after.text.plain for before, after in made if after.text.plain != before.text.plain]


@pytest.mark.parametrize("number", ["42/10.", ""])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In the title, replace “unit” by “band”."),
        ("en", "Title of the resolution: replace “unit” by “band”."),
        ("fr", "Titre : remplacer « unité » par « bande »."),
        ("fr", "Dans le titre de la résolution, remplacer « unité » par « bande »."),
        ("es", "Título: sustitúyase «unidad» por «banda»."),
        ("es", "En el título de la resolución, sustitúyase «unidad» por «banda»."),
    ],
)
def test_the_title_is_that_of_the_text(language: str, words: str, number: str) -> None:
    (made,) = now(resolution(language, number), words)
    assert made.endswith(("band", "bande", "banda"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Operative part, throughout: for “unit” read “band”."),
        ("en", "In all operative paragraphs, replace “unit” by “band”."),
        ("fr", "Dispositif, partout : remplacer « unité » par « bande »."),
        ("fr", "Dans tous les paragraphes du dispositif, remplacer « unité » par « bande »."),
        ("es", "Parte dispositiva, en su totalidad: sustitúyase «unidad» por «banda»."),
        ("es", "En todos los párrafos de la parte dispositiva, sustitúyase «unidad» por «banda»."),
    ],
)
def test_all_paragraphs_of_a_part_are_meant(language: str, words: str) -> None:
    new = {"en": ("unit", "band"), "fr": ("unité", "bande"), "es": ("unidad", "banda")}[language]
    assert now(resolution(language), words) == [one.replace(*new) for one in WORDS[language][2:]]


@pytest.mark.parametrize(
    ("language", "words", "result"),
    [
        ("en", "In OP 2, “to plant” should be preceded by a comma.", "unit, to"),
        ("en", "In OP 2, “the unit” should be followed by a comma.", "unit, to"),
        ("fr", "Au paragraphe 2, « ici » devrait être précédé d’une virgule.", "unité, ici"),
        ("fr", "Au paragraphe 2, « une unité » doit être suivi d’une virgule.", "unité, ici"),
        ("es", "En el párrafo 2, «ya» debería ir precedido de una coma.", "unidad, ya"),
        ("es", "En el párrafo 2, «unidad» debe ir seguida de una coma.", "unidad, ya"),
    ],
)
def test_a_sign_is_told_of_by_the_words_beside_it(language: str, words: str, result: str) -> None:
    (made,) = now(resolution(language), words)
    assert result in made


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "If “to plant” in OP 2 were to be deleted, we would have to ask for a vote."),
        ("en", "Should “to plant” be deleted in OP 2, we would call for a vote."),
        ("en", "OP 2: removing “to plant” would weaken the text."),
        ("en", "In OP 2, the deletion of “to plant” would not be acceptable."),
        ("en", "We proposed to delete “to plant” in OP 2; we withdraw it."),
        ("fr", "Si « ici » devait être supprimé au paragraphe 2, nous demanderions un vote."),
        ("fr", "Supprimer « ici » au paragraphe 2 affaiblirait le texte."),
        ("fr", "Nous retirons notre proposition de supprimer « ici » au paragraphe 2."),
        ("es", "Si se suprimiera «ya» en el párrafo 2, tendríamos que pedir una votación."),
        ("es", "Suprimir «ya» en el párrafo 2 debilitaría el texto."),
        ("es", "Retiramos nuestra propuesta de suprimir «ya» en el párrafo 2."),
    ],
)
def test_what_is_not_asked_for_is_not_offered(language: str, words: str) -> None:
    for heard in read(words, resolution(language)):
        assert heard.changes is None
        assert heard.choices == ()


@pytest.mark.parametrize(
    "words",
    [
        "If I may, in OP 2 we would much prefer “to sow” to “to plant”.",
        "We would be more comfortable if OP 2 said “to sow” where it now has “to plant”.",
        "We would be grateful if you could delete “to plant” in OP 2.",
        "OP 2: delete “to plant”, which would weaken the text.",
        "Removing “to plant” from OP 2 would be helpful.",
    ],
)
def test_polite_wishes_and_reasons_are_still_read(words: str) -> None:
    (heard,) = read(words, resolution("en"))
    assert heard.changes is not None or heard.choices


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Replace “unit” by “band” where it first occurs."),
        ("en", "After the word “unit”, where it first occurs, insert “here”."),
        ("fr", "Remplacer « unité » par « bande », à sa première occurrence."),
        ("es", "Sustitúyase «unidad» por «banda» la primera vez que aparece."),
    ],
)
def test_the_first_place_in_the_text_is_asked_about(language: str, words: str) -> None:
    text = resolution(language)
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.CONFIRM
    assert heard.changes is not None
    assert [change.clause for change in heard.changes.changes] == [ClauseId("c2")]
    assert "first stands in the title" in heard.why
