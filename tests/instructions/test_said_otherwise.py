"""Clauses named by their first words, sections without a paragraph, places said twice, and words
that the grammar of a language forbids side by side: done where it is clear, and asked else."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read
from draftbench.document import Document
from draftbench.formats.reading import read as read_file

TEXTS = {
    "en": """The Assembly,

Recalling the storm,

Recalling the flood,

1. Urges States to act;

2. Invites all to speak;

3. Calls upon all to listen.
""",
    "fr": """L'Assemblée,

Rappelant la tempête,

Rappelant la crue,

1. Prie les États d'agir;

2. Invite tous à parler;

3. Demande à tous d'écouter.
""",
    "es": """La Asamblea,

Recordando la tormenta,

Recordando la crecida,

1. Insta a los Estados a actuar;

2. Invita a todos a hablar;

3. Exhorta a todos a escuchar.
""",
}


def text_in(language: str) -> Document:
    (text,) = read_file(TEXTS[language].encode(), "a.txt").parts
    assert text.language == language
    return text


def heard(words: str, text: Document) -> Heard:
    (one,) = read(words, text)
    return one


def result(words: str, text: Document) -> list[str]:
    """The clauses once an instruction is done, which is clear."""
    one = heard(words, text)
    assert one.outcome is Outcome.APPLIES, one.why
    assert one.changes is not None
    return [clause.text.plain for clause in apply(text, one.changes)]


@pytest.mark.parametrize(
    ("language", "words", "gone", "come"),
    [
        ("en", "In the paragraph beginning “Invites”, replace “speak” with “act”.", "speak", "act"),
        ("en", "Delete the paragraph which starts with the words “Invites all …”.", "Invites", ""),
        (
            "en",
            "To the paragraph that begins “Invites all”, add “now” at the end.",
            "",
            "speak now",
        ),
        ("en", "Paragraph beginning “invites all”: delete “to speak”.", "speak", ""),
        (
            "en",
            "After the paragraph beginning “Invites”, insert a new paragraph: “Decides to rest;”",
            "",
            "Decides to rest;",
        ),
        (
            "fr",
            "Au paragraphe commençant par « Invite », remplacer « parler » par « agir ».",
            "parler",
            "à agir",
        ),
        (
            "fr",
            "À l’alinéa commençant par « Rappelant la crue », ajouter à la fin « d’ici ».",
            "",
            "crue d’ici",
        ),
        ("fr", "Supprimer l’alinéa qui commence par les mots « Rappelant la crue… ».", "crue", ""),
        (
            "es",
            "En el párrafo que comienza con “Invita”, sustituir “hablar” por “ir”.",
            "hablar",
            "a ir",
        ),
        ("es", "Se suprime el párrafo que empieza por “Recordando la crecida”.", "crecida", ""),
    ],
)
def test_a_clause_is_named_by_its_first_words(
    language: str, words: str, gone: str, come: str
) -> None:
    now = "\n".join(result(words, text_in(language)))
    assert come in now
    assert not gone or gone not in now


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Delete the paragraph beginning “Recalling the”."),
        ("fr", "Supprimer l’alinéa commençant par « Rappelant »."),
        ("es", "Suprímase el párrafo que comienza por “Recordando”."),
    ],
)
def test_first_words_of_two_clauses_are_a_choice(language: str, words: str) -> None:
    one = heard(words, text_in(language))
    assert one.outcome is Outcome.AMBIGUOUS
    assert len(one.choices) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Delete the paragraph beginning “Inv”.",
        "In the paragraph beginning “all to”, delete “speak”.",
        "In OP 2, delete the rest of the paragraph beginning with “to speak”.",
    ],
)
def test_words_that_begin_no_clause_name_none(words: str) -> None:
    assert not heard(words, text_in("en")).made
