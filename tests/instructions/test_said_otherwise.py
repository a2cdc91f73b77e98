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


SECTIONS = {
    "en": """The Assembly,

I
Aims

1. Urges States to act in peace;

2. Invites all to speak;

II
Means

3. Calls upon all to listen to experts;

4. Decides to meet in peace.
""",
    "fr": """L'Assemblée,

I
Buts

1. Prie les États d'agir en paix;

2. Invite tous à parler;

II
Moyens

3. Demande à tous d'écouter les experts;

4. Décide de se réunir en paix.
""",
    "es": """La Asamblea,

I
Fines

1. Insta a los Estados a actuar en paz;

2. Invita a todos a hablar;

II
Medios

3. Exhorta a todos a escuchar a los expertos;

4. Decide reunirse en paz.
""",
}


def sections_in(language: str) -> Document:
    (text,) = read_file(SECTIONS[language].encode(), "a.txt").parts
    return text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In section II, replace “peace” with “X”."),
        ("en", "Section II: “peace” -> “X”."),
        ("fr", "Dans la section II, remplacer « paix » par « X »."),
        ("fr", "Section II : remplacer « paix » par « X »."),
        ("es", "En la sección II, sustituir “paz” por “X”."),
        ("es", "Sección II: sustituir “paz” por “X”."),
    ],
)
def test_words_of_a_section_are_found_in_it(language: str, words: str) -> None:
    now = result(words, sections_in(language))
    assert [line for line in now if "X" in line] == [now[-1]]


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("In section II, replace “to” with “for”.", Outcome.AMBIGUOUS),
        ("In section II, add at the end “now”.", Outcome.AMBIGUOUS),
        ("In section I, replace “experts” with “sages”.", Outcome.ORPHANED),
        ("In section III, replace “experts” with “sages”.", Outcome.ORPHANED),
        ("In section I, insert a new paragraph: “Thanks the experts;”", Outcome.CONFIRM),
        ("Delete section II except paragraph 4.", None),
    ],
)
def test_what_a_section_leaves_open_is_asked(words: str, outcome: Outcome | None) -> None:
    assert heard(words, sections_in("en")).outcome is outcome


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Move OP 4 to the beginning of section I, i.e. before OP {n}."),
        (
            "fr",
            "Déplacer le § 4 au début de la section I, c’est-à-dire avant le § {n}.",
        ),
        (
            "es",
            "Trasladar el párrafo 4 al comienzo de la sección I (es decir, antes del párrafo {n}).",
        ),
    ],
)
def test_a_place_that_is_said_twice_is_one(language: str, words: str) -> None:
    text = sections_in(language)
    moved = text.clauses[-1].text.plain
    now = result(words.format(n=1), text)
    assert now[3] == moved
    assert heard(words.format(n=2), text).outcome is Outcome.ORPHANED


@pytest.mark.parametrize(
    ("language", "words", "first", "second"),
    [
        (
            "en",
            "Split OP 2 after “all”; the second part would read “Asks them to speak;”.",
            "Invites all;",
            "Asks them to speak;",
        ),
        (
            "en",
            "Split OP 2 after “all”. The second part would read “To speak”.",
            "Invites all;",
            "To speak;",
        ),
        (
            "fr",
            "Scinder le § 2 après « tous » ; la seconde partie se lirait « Les laisse parler; ».",
            "Invite tous;",
            "Les laisse parler;",
        ),
        (
            "es",
            "Dividir el párrafo 2 después de “todos”; la segunda parte diría “Pide que hablen;”.",
            "Invita a todos;",
            "Pide que hablen;",
        ),
    ],
)
def test_the_second_part_of_a_division_reads_as_given(
    language: str, words: str, first: str, second: str
) -> None:
    text = text_in(language)
    one = heard(words, text)
    assert one.outcome is Outcome.CONFIRM
    assert one.changes is not None
    now = [clause.text.plain for clause in apply(text, one.changes)]
    assert now[-3:-1] == [first, second]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Make OP 2 the last operative paragraph."),
        ("fr", "Faire du paragraphe 2 le dernier paragraphe du dispositif."),
        ("es", "Hacer del párrafo 2 el último párrafo de la parte dispositiva."),
        ("en", "OP 2 should become the last."),
        ("fr", "Faire du paragraphe 2 du dispositif le dernier."),
        ("es", "El párrafo 2 de la parte dispositiva pasaría a ser el último."),
    ],
)
def test_a_paragraph_is_made_the_last(language: str, words: str) -> None:
    text = text_in(language)
    assert result(words, text)[-1] == text.clauses[-2].text.plain


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Throughout the text, replace “all” with “X”, with one exception: OP 3."),
        ("en", "Replace “all” with “X” throughout, with the exception of OP 3."),
        (
            "fr",
            "Dans tout le texte, remplacer « tous » par « X », à une exception près : le § 3.",
        ),
        ("fr", "Remplacer partout « tous » par « X », sauf au paragraphe 3."),
        ("es", "En todo el texto, sustituir “todos” por “X”, con una excepción: el párrafo 3."),
        ("es", "Sustituir “todos” por “X” en todo el texto, salvo en el párrafo 3."),
    ],
)
def test_a_change_of_the_text_spares_a_paragraph(language: str, words: str) -> None:
    now = result(words, text_in(language))
    assert [line for line in now if "X" in line] == [now[-2]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "We accept the text throughout, with one exception: in OP 2, delete “to speak”."),
        (
            "fr",
            "Nous acceptons tout le texte, à une exception près : § 2, supprimer « à parler ».",
        ),
        (
            "es",
            "Aceptamos el texto en su totalidad, con una excepción: § 2, suprimir “a hablar”.",
        ),
    ],
)
def test_what_is_accepted_but_for_one_change_is_that_change(language: str, words: str) -> None:
    text = text_in(language)
    assert len(result(words, text)[-2]) < len(text.clauses[-2].text.plain)


@pytest.mark.parametrize(
    ("language", "words", "pair"),
    [
        ("fr", "Au paragraphe 1, remplacer « Prie » par « Demande à ».", "à les États"),
        ("fr", "Au paragraphe 1, remplacer « Prie » par « Rappelle aux ».", "aux les"),
        ("es", "En el párrafo 2, sustituir “todos” por “el pueblo”.", "a el"),
        ("en", "In OP 1, replace “Urges” by “Urges the a”.", "the a"),
        ("en", "In the paragraph beginning “Recalling the storm”, delete “storm”.", "the,"),
    ],
)
def test_words_that_do_not_stand_side_by_side_are_asked_about(
    language: str, words: str, pair: str
) -> None:
    one = heard(words, text_in(language))
    assert one.outcome is Outcome.CONFIRM
    assert f"“{pair}”" in one.why


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Au paragraphe 1, remplacer « d'agir » par « afin de les aider »."),
        ("es", "En el párrafo 2, sustituir “todos” por “El Salvador”."),
        ("en", "In OP 1, replace “to act” by “to act for the in-house staff of all”."),
    ],
)
def test_words_that_may_stand_side_by_side_are_not(language: str, words: str) -> None:
    assert heard(words, text_in(language)).outcome is Outcome.APPLIES


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OP 2 we have difficulties with “speak” and would prefer “X”."),
        ("en", "OP 2: we cannot accept “speak”, and prefer “X”."),
        (
            "fr",
            "Au paragraphe 2, nous avons des difficultés avec « parler » et préférerions « X ».",
        ),
        ("fr", "Au paragraphe 2, « parler » ne nous convient pas, nous préférerions « X »."),
        ("es", "En el párrafo 2, tenemos dificultades con “hablar” y preferiríamos “X”."),
        ("es", "En el párrafo 2, no podemos aceptar “hablar” y preferimos “X”."),
    ],
)
def test_words_that_are_preferred_come_for_the_others(language: str, words: str) -> None:
    text = text_in(language)
    one = heard(words, text)
    assert one.changes is not None
    now = [clause.text.plain for clause in apply(text, one.changes)]
    assert now[-2].split()[-1] == "X;"


@pytest.mark.parametrize(
    "words",
    [
        "In OP 2 we prefer “X” to “speak”.",
        "In OP 2 we prefer “speak” to “X”.",
        "In OP 2 we do not prefer “X” to “speak”.",
        "In OP 2, we cannot accept “speak”.",
        "In OP 2, we have difficulties with “speak” and prefer to keep “all”.",
        "OP 2: if we cannot accept “speak”, we would prefer “X”.",
    ],
)
def test_what_is_not_preferred_changes_nothing(words: str) -> None:
    one = heard(words, text_in("en"))
    assert (one.made, one.outcome) == (False, None)


def test_words_come_beside_others_each_time_in_one_paragraph() -> None:
    (text,) = read_file(b"The Assembly,\n\n1. Asks all to ask all;\n\n2. Rests.\n", "a.txt").parts
    now = result("In OP 1, insert “of” before “all” each time it appears.", text)
    assert now[-2] == "Asks of all to ask of all;"


@pytest.mark.parametrize(
    "words",
    [
        "Throughout the text, replace “all” by “X”, with one exception: in OP 3, by “Y”.",
        "Throughout the text, with one exception: OP 3, replace “all” with “X”.",
        "Replace “all” with “X” in OP 2, except in OP 3.",
    ],
)
def test_an_exception_that_is_not_plain_is_asked_about(words: str) -> None:
    for one in read(words, text_in("en")):
        assert one.outcome is not Outcome.APPLIES
