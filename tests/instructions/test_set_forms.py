"""Set forms in which requests are put: notes verbales, headings and signatures, preferences, words
that a request has around it."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply, replaced
from draftbench.amend.instructions import Heard, read, together
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

CALLS = {
    "en": (
        "Noting that bees and wild pollinators decline,",
        "Urges States to protect bees, moths and beetles;",
        "Invites States to plant hedges and meadows;",
        "Calls upon States:",
        "To ban poisons;",
        "To count hives;",
        "Decides to meet in Lima.",
    ),
    "fr": (
        "Notant que les abeilles et les pollinisateurs sauvages déclinent,",
        "Prie les États de protéger les abeilles, les papillons et les coléoptères ;",
        "Invite les États à planter des haies et des prés ;",
        "Demande aux États :",
        "D’interdire les poisons ;",
        "De compter les ruches ;",
        "Décide de se réunir à Lima.",
    ),
    "es": (
        "Observando que las abejas y los polinizadores silvestres disminuyen,",
        "Insta a los Estados a que protejan las abejas, las polillas y los escarabajos;",
        "Invita a los Estados a que planten setos y prados;",
        "Exhorta a los Estados a que:",
        "Prohíban los venenos;",
        "Cuenten las colmenas;",
        "Decide reunirse en Lima.",
    ),
}
"""A preambular paragraph, and four operative ones; the third has two items."""


def bees(language: str) -> Document:
    """The draft on bees."""
    noting, protect, plant, list_, ban, count, meet = map(RichText, CALLS[language])
    third = ClauseId("o3")
    return Document(
        "bees",
        (
            Clause(ClauseId("p1"), ClauseKind.PREAMBULAR, noting),
            Clause(ClauseId("o1"), ClauseKind.OPERATIVE, protect, "1."),
            Clause(ClauseId("o2"), ClauseKind.OPERATIVE, plant, "2."),
            Clause(third, ClauseKind.OPERATIVE, list_, "3."),
            Clause(ClauseId("o3a"), ClauseKind.ITEM, ban, "(a)", parent=third),
            Clause(ClauseId("o3b"), ClauseKind.ITEM, count, "(b)", parent=third),
            Clause(ClauseId("o4"), ClauseKind.OPERATIVE, meet, "4."),
        ),
        language=language,
    )


def outcome(language: str, words: str) -> tuple[list[Outcome | None], list[str]]:
    """The outcomes of what is no aside, and the clauses once all is carried out."""
    text = bees(language)
    heard: tuple[Heard, ...] = read(words, text)
    requests = [request for one in heard if one.made for request in one.requests]
    done = apply(text, together(text, requests))
    return [one.outcome for one in heard if not one.idle], [c.text.plain for c in done]


@pytest.mark.parametrize(
    ("language", "words", "gone", "new"),
    [
        (
            "en",
            (
                "The Embassy of Chad presents its compliments to the Secretariat and, with "
                "reference "
                "to the draft resolution entitled “Bees and moths”, has the honour to "
                "propose that, in "
                "operative paragraph 1, the words “moths and beetles” be replaced by the "
                "words “all "
                "other pollinators”."
            ),
            "moths and beetles",
            "all other pollinators",
        ),
        (
            "en",
            (
                "The Permanent Mission of Chad presents its compliments to the Chair and has the "
                "honour to request that, in paragraph 1 of the draft resolution, “beetles” "
                "be replaced "
                "by “wasps”."
            ),
            "beetles",
            "wasps",
        ),
        (
            "fr",
            (
                "La Mission permanente du Tchad présente ses compliments au Secrétariat et, se "
                "référant au projet de résolution intitulé « Abeilles », a l’honneur de "
                "proposer qu’au "
                "premier alinéa du préambule du projet de résolution, le mot « sauvages » soit "
                "remplacé par le mot « indigènes »."
            ),
            "sauvages",
            "indigènes",
        ),
        (
            "es",
            (
                "La Misión Permanente del Chad saluda atentamente a la Secretaría y, en "
                "relación con "
                "el proyecto de resolución titulado “Abejas”, tiene el honor de proponer "
                "que, en el "
                "primer párrafo del preámbulo del proyecto de resolución, la palabra "
                "“silvestres” se "
                "sustituya por “nativos”."
            ),
            "silvestres",
            "nativos",
        ),
    ],
)
def test_a_note_verbale_is_read_without_its_frame(
    language: str, words: str, gone: str, new: str
) -> None:
    outcomes, made = outcome(language, words)
    assert outcomes == [Outcome.APPLIES]
    assert made == [one.replace(gone, new) for one in CALLS[language]]


@pytest.mark.parametrize(
    "words",
    [
        (
            "The Embassy of Chad presents its compliments to the Secretariat and, if others agree, "
            "has the honour to propose that, in operative paragraph 1, “beetles” be deleted."
        ),
        (
            "The Embassy of Chad presents its compliments to the Secretariat and has the honour to "
            "request the reasons for which “beetles” stands in operative paragraph 1."
        ),
    ],
)
def test_a_note_verbale_that_asks_for_no_change_makes_none(words: str) -> None:
    _, made = outcome("en", words)
    assert made == list(CALLS["en"])


@pytest.mark.parametrize(
    ("language", "words", "item"),
    [
        ("en", "Please add at the end of OP3 a new subparagraph (c): “To sow clover;”", "To sow"),
        ("en", "At the end of paragraph 3, add a new item: “To sow clover;”", "To sow"),
        ("fr", "Ajouter à la fin du paragraphe 3 un nouvel alinéa c) : « De semer ; »", "De semer"),
        ("fr", "À la fin du paragraphe 3, insérer un nouvel alinéa : « De semer ; »", "De semer"),
        ("es", "Añádase al final del párrafo 3 un nuevo apartado c): “Siembren trébol;”", "Siembr"),
        ("es", "Al final del párrafo 3, agregar un nuevo inciso: “Siembren trébol;”", "Siembr"),
    ],
)
def test_a_new_item_at_the_end_comes_behind_the_last_one(
    language: str, words: str, item: str
) -> None:
    outcomes, made = outcome(language, words)
    assert outcomes == [Outcome.APPLIES]
    assert made[6].startswith(item)
    assert made[:6] + made[7:] == list(CALLS[language])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Costa Rica\n\nOP2: delete “hedges and”\n\nAna Mora"),
        ("en", "From: A. B. Mora\n\nOP2: delete “hedges and”\n\nA. M."),
        ("fr", "Observations du Costa Rica :\n\n• OP2 : supprimer « des haies et »\n\nAna"),
        ("es", "Comentarios del Perú:\n\n• OP2: suprimir “setos y”\n\nLuis"),
    ],
)
def test_names_alone_on_a_line_are_set_aside(language: str, words: str) -> None:
    outcomes, made = outcome(language, words)
    assert outcomes == [Outcome.APPLIES]
    assert [a == b for a, b in zip(made, CALLS[language], strict=True)].count(False) == 1


def test_a_name_alone_is_no_request() -> None:
    (heard,) = read("Costa Rica", bees("en"))
    assert not heard.idle
    assert heard.outcome is None


@pytest.mark.parametrize(
    ("language", "words", "gone", "new"),
    [
        ("en", "We suggest softening OP1 a bit: “Asks” instead of “Urges”.", "Urges", "Asks"),
        ("en", "In OP1 we prefer “Asks” instead of “Urges”.", "Urges", "Asks"),
        ("fr", "Au paragraphe 1, nous préférons « Invite » au lieu de « Prie ».", "Prie", "Invite"),
        ("es", "En el OP1 preferimos “Alienta” en lugar de “Insta”.", "Insta", "Alienta"),
    ],
)
def test_a_preference_of_ones_own_is_confirmed(
    language: str, words: str, gone: str, new: str
) -> None:
    outcomes, made = outcome(language, words)
    assert outcomes == [Outcome.CONFIRM]
    assert made[1] == CALLS[language][1].replace(gone, new, 1)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OP1 we could live with “Asks” instead of “Urges”."),
        ("en", "In OP1 we prefer “Asks” to “Urges”."),
        ("en", "If we must soften OP1: “Asks” instead of “Urges”."),
        ("fr", "Au paragraphe 1, certains préfèrent « Invite » au lieu de « Prie »."),
        ("es", "En el OP1 otros prefieren “Alienta” en lugar de “Insta”."),
        ("en", "We do not ask for the deletion of OP2, but would like to hear about “hedges”."),
        (
            "en",
            (
                "OP2 deals with two things and should be split in two if the Chair agrees; the "
                "second paragraph would begin with “meadows”."
            ),
        ),
    ],
)
def test_what_is_only_tolerated_or_has_a_condition_changes_nothing(
    language: str, words: str
) -> None:
    _, made = outcome(language, words)
    assert made == list(CALLS[language])


@pytest.mark.parametrize(
    ("language", "words", "gone", "new"),
    [
        ("en", "Two things: in OP1 and in OP2, change “States” to “Members”.", "States", "Members"),
        (
            "fr",
            "Au paragraphe 1 et au paragraphe 2, changer « États » en « Membres ».",
            "États",
            "Membres",
        ),
        (
            "es",
            "Dos cosas: en el OP1 y en el OP2, cambiar “Estados” por “Miembros”. ¡Gracias!",
            "Estados",
            "Miembros",
        ),
    ],
)
def test_two_places_that_are_named_first_have_one_request(
    language: str, words: str, gone: str, new: str
) -> None:
    outcomes, made = outcome(language, words)
    assert outcomes == [Outcome.APPLIES]
    assert made[1:3] == [one.replace(gone, new) for one in CALLS[language][1:3]]
    assert [*made[:1], *made[3:]] == [*CALLS[language][:1], *CALLS[language][3:]]


@pytest.mark.parametrize(
    ("language", "words", "gone", "new"),
    [
        (
            "en",
            "Throughout the operative part, use “pollinators” for “bees”.",
            "bees",
            "pollinators",
        ),
        (
            "fr",
            "Dans tout le dispositif, écrire « pollens » au lieu de « abeilles ».",
            "abeilles",
            "pollens",
        ),
        (
            "es",
            "En toda la parte dispositiva, dígase “avispas” en lugar de “abejas”.",
            "abejas",
            "avispas",
        ),
    ],
)
def test_words_are_changed_in_one_part_of_the_text(
    language: str, words: str, gone: str, new: str
) -> None:
    _, made = outcome(language, words)
    assert made[0] == CALLS[language][0]
    assert made[1] == CALLS[language][1].replace(gone, new)


def test_a_move_and_a_change_of_the_same_paragraph_are_both_read() -> None:
    words = "Move OP4 so that it comes right after OP1, pls, and drop “in Lima” from it."
    outcomes, made = outcome("en", words)
    assert outcomes == [Outcome.APPLIES, Outcome.APPLIES]
    assert made[2] == "Decides to meet."


@pytest.mark.parametrize(
    ("language", "words", "new"),
    [
        (
            "en",
            (
                "We do not ask for the deletion of OP2, but would like to take out “hedges "
                "and”, as "
                "listing plants is not helpful."
            ),
            "Invites States to plant meadows;",
        ),
        (
            "es",
            "No pedimos la supresión del OP2, pero quisiéramos suprimir “setos y”.",
            "Invita a los Estados a que planten prados;",
        ),
    ],
)
def test_what_is_not_asked_for_names_the_place_of_what_is(
    language: str, words: str, new: str
) -> None:
    outcomes, made = outcome(language, words)
    assert outcomes in ([Outcome.APPLIES], [Outcome.CONFIRM])
    assert made[2] == new


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Chad proposes the deletion of OP2, the Fund being already mentioned in OP3."),
        ("fr", "Le Tchad propose la suppression du paragraphe 2, le Fonds étant déjà mentionné."),
        ("es", "Suprímase el párrafo 2, al estar ya mencionado el Fondo en el preámbulo."),
    ],
)
def test_a_reason_in_a_participle_is_put_aside(language: str, words: str) -> None:
    outcomes, made = outcome(language, words)
    assert outcomes == [Outcome.CONFIRM]
    assert made == [*CALLS[language][:2], *CALLS[language][3:]]


def test_the_reading_that_is_shown_decides_where_words_go() -> None:
    words = "On OP2, put “meadows” before “hedges”, so that it reads “plant meadows and hedges”."
    outcomes, made = outcome("en", words)
    assert outcomes == [Outcome.CONFIRM]
    assert made[2] == "Invites States to plant meadows and hedges;"


def test_words_that_are_put_elsewhere_do_not_stand_twice() -> None:
    outcomes, made = outcome("en", "In OP2, put “meadows” before “hedges”.")
    assert outcomes == [Outcome.CONFIRM]
    assert made[2].count("meadows") == 1


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        (
            "en",
            (
                "Operative paragraph 2 deals with two things and should be split in two; the "
                "second "
                "paragraph would begin with “to plant”."
            ),
            "Invites States",
        ),
        (
            "fr",
            (
                "Le paragraphe 2 traite de deux questions et devrait être scindé en deux ; le "
                "second paragraphe commencerait par « planter »."
            ),
            "Invite les États à",
        ),
        (
            "es",
            (
                "El párrafo 2 trata dos cuestiones y debería dividirse en dos; el segundo párrafo "
                "comenzaría con “planten”."
            ),
            "Invita a los Estados a que",
        ),
    ],
)
def test_a_paragraph_is_split_where_the_second_would_begin(
    language: str, words: str, first: str
) -> None:
    _, made = outcome(language, words)
    assert made[2].rstrip(" ;,") == first
    assert len(made) == len(CALLS[language]) + 1


def test_a_courtesy_in_another_language_hides_no_request() -> None:
    words = (
        "L’Ambassade du Tchad présente ses compliments au Président et a l’honneur de lui "
        "proposer de supprimer le paragraphe 2."
    )
    outcomes, made = outcome("fr", words)
    assert outcomes == [Outcome.APPLIES]
    assert made == [*CALLS["fr"][:2], *CALLS["fr"][3:]]
    doubtful = "Le Tchad présente ses compliments et s’interroge sur le paragraphe 2, à supprimer ?"
    heard = read(doubtful, bees("fr"))
    assert [one.idle for one in heard] == [False]


@pytest.mark.parametrize(
    "words",
    [
        "España y Portugal: 1) trasladar el PP1 tras el PP2; 2) añadir «, y más» al final del PP1.",
        "Spain and Portugal: 1) move PP1 behind PP2; 2) in OP 3 (b), add “, and moths” at the end.",
        "Peru: 1) new item (c) in OP3; 2) delete OP4.",
    ],
)
def test_a_list_inside_a_sentence_is_read_or_refused(words):
    for language in CALLS:
        assert all(isinstance(one, Heard) for one in read(words, bees(language)))


@pytest.mark.parametrize(
    "words",
    [
        "At the third informal meeting one delegation proposed to replace “Urges” with “Asks”.",
        "For the record: one delegation proposed to delete OP2.",
        "At our last session it was proposed that OP2 be deleted.",
    ],
)
def test_what_somebody_proposed_at_a_meeting_is_not_asked_for(words):
    assert not any(one.made for one in read(words, bees("en")))


def test_a_comma_that_would_stay_of_two_is_asked_about():
    (one,) = read("OP1: delete “bees,”.", bees("en"))
    assert one.outcome is Outcome.APPLIES
    words = RichText("Urges States to protect bees, where possible, from winds;")
    text = replaced(bees("en"), ClauseId("o1"), words)
    (one,) = read("OP1: delete “where possible,”.", text)
    assert one.outcome is Outcome.CONFIRM
