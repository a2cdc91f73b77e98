"""Instructions as people write them in mails: a text below its colon, the same change again, two
paragraphs that change places, headings, and no objection to what others propose."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

PREAMBLE = ("Noting the work of the ferry lines,", "Recalling the storm of 2031,")
OPERATIVE = (
    "Urges island States to publish timetables every month;",
    "Invites island States and ferry lines to agree on fares;",
    "Decides to meet in Praia.",
)
FRENCH = (
    "Exhorte les États insulaires à publier des horaires chaque mois ;",
    "Invite les États insulaires et les compagnies à convenir des tarifs ;",
    "Décide de se réunir à Praia.",
)
SPANISH = (
    "Exhorta a los Estados insulares a publicar horarios cada mes;",
    "Invita a los Estados insulares y a las compañías a acordar tarifas;",
    "Decide reunirse en Praia.",
)
TITLE = "Regional ferries"
HEADINGS = ("Timetables and fares", "Follow-up")


def ferries(operative: tuple[str, ...] = OPERATIVE, language: str = "en") -> Document:
    made = [Clause(ClauseId("title"), ClauseKind.TITLE, RichText(TITLE))]
    made += [
        Clause(ClauseId(f"p{n}"), ClauseKind.PREAMBULAR, RichText(words))
        for n, words in enumerate(PREAMBLE, 1)
    ]
    made.append(Clause(ClauseId("h1"), ClauseKind.HEADING, RichText(HEADINGS[0])))
    for n, words in enumerate(operative, 1):
        made.append(Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}."))
    made.insert(-1, Clause(ClauseId("h2"), ClauseKind.HEADING, RichText(HEADINGS[1])))
    return Document("resolution", tuple(made), TITLE, language=language)


GIVEN = [
    ("OP 1 to read as follows:", "“Urges island States to publish timetables;”", ferries()),
    ("OP 1 should read:", "“Urges island States to publish timetables;”", ferries()),
    ("Replace OP 1 by the following:", "“Urges island States to publish timetables;”", ferries()),
    (
        "Paragraphe 1 : lire comme suit :",
        "« Exhorte les États insulaires à publier des horaires ; »",
        ferries(FRENCH, "fr"),
    ),
    (
        "Au paragraphe 1, lire comme suit :",
        "« Exhorte les États insulaires à publier\ndes horaires ; »",
        ferries(FRENCH, "fr"),
    ),
    (
        "Modifíquese el párrafo 1 para que diga lo siguiente:",
        "«Exhorta a los Estados insulares a publicar horarios;»",
        ferries(SPANISH, "es"),
    ),
    (
        "OP 1, para que diga lo siguiente:",
        "“Exhorta a los Estados insulares a publicar horarios;”",
        ferries(SPANISH, "es"),
    ),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "behind",
    [
        "PP1/PP2 - swap",
        "We cannot accept OP 2.",
        "We have no objection to deleting OP 2.",
        "Kindly make the same change in OP 2.",
        "Quant à OP 2, nous y reviendrons.",
        "No podemos aceptar OP 2.",
        "Delete OP 3.",
    ],
)
@pytest.mark.parametrize(("head", "quoted", "text"), GIVEN)
def test_a_text_below_its_colon_ends_where_its_quotation_does(head, quoted, text, behind, gap):
    first, second = read(f"{head}{gap}{quoted}{gap}{behind}", text)
    assert second.words == behind
    changed = apply(text, first.changes)
    assert changed[ClauseId("o1")].text.plain == " ".join(quoted[1:-1].split()).strip()


def test_a_quotation_of_several_paragraphs_goes_on():
    words = (
        "After OP 1, insert two new paragraphs:\n“Thanks Praia;”\n“Thanks Mindelo;”\nDelete OP 3."
    )
    first, second = read(words, ferries())
    assert [c.text.plain for c in apply(ferries(), first.changes)][5:7] == [
        "Thanks Praia;",
        "Thanks Mindelo;",
    ]
    assert second.words == "Delete OP 3."


AGAIN = [
    (
        "OP 1: replace “island States” by “States”.",
        ferries(),
        [
            "Kindly make the same change in OP2.",
            "Idem for OP 2",
            "Same goes for OP 2.",
            "Same in OP2",
            "This change should be also made in OP 2.",
            "Thanks for making the same edit in OP 2 as well",
            "We would be grateful if the same change could be made in OP2.",
            "The same holds for OP 2.",
            "Grateful for the same change in OP 2",
        ],
    ),
    (
        "Au paragraphe 1, remplacer « États insulaires » par « États ».",
        ferries(FRENCH, "fr"),
        [
            "Même modification au paragraphe 2",
            "Il convient de faire de même au paragraphe 2.",
            "Cette modification vaut aussi pour le paragraphe 2.",
            "Idem pour OP 2",
            "Merci d’apporter la même modification au paragraphe 2.",
        ],
    ),
    (
        "En el párrafo 1, sustituir “Estados insulares” por “Estados”.",
        ferries(SPANISH, "es"),
        [
            "Mismo cambio en el párrafo 2",
            "Igual en el párrafo 2.",
            "Hágase lo mismo en el párrafo 2.",
            "Agradeceríamos el mismo cambio en el párrafo 2.",
            "El mismo cambio se aplica al párrafo 2.",
        ],
    ),
]


@pytest.mark.parametrize(
    ("first", "again", "text"),
    [(first, again, text) for first, text, every in AGAIN for again in every],
)
def test_the_same_change_is_made_again(first, again, text):
    one, other = read(f"{first}\n{again}", text)
    assert [one.outcome, other.outcome] == [Outcome.APPLIES, Outcome.APPLIES]
    assert other.where == (ClauseId("o2"),)
    assert "insula" not in apply(text, other.changes)[ClauseId("o2")].text.plain


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("OP 1: replace “island States” by “States” (same in OP2).", ferries()),
        ("OP 1: replace “island States” by “States” (idem OP 2).", ferries()),
        (
            "Au paragraphe 1, remplacer « États insulaires » par « États » (idem au paragraphe 2).",
            ferries(FRENCH, "fr"),
        ),
        (
            "En el párrafo 1, sustituir “Estados insulares” por “Estados” (ídem en el párrafo 2).",
            ferries(SPANISH, "es"),
        ),
    ],
)
def test_the_same_change_stands_in_parentheses(words, text):
    assert [one.where for one in read(words, text)] == [(ClauseId("o1"),), (ClauseId("o2"),)]
    assert all(one.outcome is Outcome.APPLIES for one in read(words, text))


@pytest.mark.parametrize(
    "again",
    [
        "OP 2 deserves the same change.",
        "We note that OP 2 needs the same edit.",
        "We wonder whether the same change is needed in OP 2.",
        "Do not make the same change in OP 2.",
        "We cannot accept the same change in OP 2.",
        "Le paragraphe 2 appelle la même modification.",
    ],
)
def test_the_same_change_is_never_passed_over(again):
    (*_, other) = read(f"OP 1: replace “island States” by “States”.\n{again}", ferries())
    assert not other.idle
    assert not other.made


def test_the_same_change_is_offered_nowhere_else():
    _, other = read("OP 1: replace “month” by “week”.\nSame change in OP 2.", ferries())
    assert other.outcome is Outcome.ORPHANED
    assert not other.choices


@pytest.mark.parametrize(
    "words",
    [
        "PP1/PP2 - swap",
        "PP1/PP2: swap",
        "PP1 / PP2 – swap",
        "PP 1/2: swap",
        "swap PP1 and PP2",
        "Swap PP1/PP2",
        "PP1 <-> PP2",
        "PP1/PP2 - reverse the order",
        "intervertir PP1 et PP2",
        "PP1/PP2 - intervertir",
        "intercambiar PP1 y PP2",
        "PP1/PP2: intercambiar",
    ],
)
def test_two_paragraphs_change_places(words):
    (heard,) = read(words, ferries())
    assert heard.outcome is Outcome.APPLIES
    ids = [str(c.id) for c in apply(ferries(), heard.changes)]
    assert ids == ["title", "p2", "p1", "h1", "o1", "o2", "h2", "o3"]


def test_two_paragraphs_with_a_stroke_between_them_are_both_meant():
    (heard,) = read("OP 1/3: delete", ferries())
    assert [str(c.id) for c in apply(ferries(), heard.changes)][4:] == ["o2", "h2"]


@pytest.mark.parametrize(
    ("words", "id_", "said"),
    [
        ("In the title, replace “Regional” by “National”.", "title", "National ferries"),
        ("Title: replace “Regional” by “National”.", "title", "National ferries"),
        ("Title to read: “Ferries”", "title", "Ferries"),
        ("Dans le titre, remplacer « Regional » par « National ».", "title", "National ferries"),
        ("Título: sustituir “Regional” por “National”.", "title", "National ferries"),
        ("Section heading: replace “fares” by “prices”", "h1", "Timetables and prices"),
        ("In the section heading, replace “Follow-up” with “Next steps”.", "h2", "Next steps"),
        ("Section heading: delete “and fares”", "h1", "Timetables"),
        ("Titre de la section : remplacer « fares » par « prices »", "h1", "Timetables and prices"),
        ("Encabezado de la sección: sustituir “fares” por “prices”", "h1", "Timetables and prices"),
    ],
)
def test_titles_and_headings_are_amended(words, id_, said):
    (heard,) = read(words, ferries())
    assert heard.outcome is Outcome.APPLIES
    assert not heard.asker
    assert apply(ferries(), heard.changes)[ClauseId(id_)].text.plain == said


def test_a_section_heading_without_the_words_is_asked_for():
    (heard,) = read("Section heading: replace “month” by “week”", ferries())
    assert heard.outcome is Outcome.ORPHANED
    assert not heard.made


@pytest.mark.parametrize(
    "words",
    [
        "No objection to deleting OP 2",
        "We have no objection to deleting “ferry lines” in OP 2.",
        "OP 2: no objection to its deletion.",
        "OP 2 – we have no objection to deleting it",
        "We would not object to the deletion of OP 2, as proposed by Chile.",
        "We can go along with the deletion of OP 2.",
        "No objection to the replacement of “month” by “week” in OP 1.",
        "Pas d’objection à la suppression du paragraphe 2.",
        "Nous ne nous opposons pas à la suppression du paragraphe 2.",
        "Paragraphe 2 : pas d’objection à sa suppression",
        "No tenemos objeción a la supresión del párrafo 2.",
        "Ninguna objeción a suprimir OP 2",
    ],
)
def test_no_objection_is_a_remark(words):
    (heard,) = read(words, ferries())
    assert heard.idle
    assert heard.why


def test_no_objection_does_not_cast_doubt_on_what_is_before_it():
    one, other = read("Delete OP 1. We have no objection to deleting OP 2.", ferries())
    assert one.outcome is Outcome.APPLIES
    assert other.idle


@pytest.mark.parametrize(
    "words",
    [
        "No objection to deleting OP 2 if OP 1 is kept",
        "No objection to deleting OP 2 but replace “month” in OP 1 by “week”",
        "No objection to deleting OP 2, delete OP 3.",
        "No objection to deleting OP 2 and delete OP 3.",
        "We can accept OP 1 with the deletion of “every month”.",
        "We have no objection to replacing OP 3: “Decides”",
        "We object to deleting OP 2.",
        "Pas d’objection à la suppression du paragraphe 2 mais supprimer le paragraphe 3",
    ],
)
def test_more_than_no_objection_is_not_passed_over(words):
    assert not all(one.idle for one in read(words, ferries()))
