"""Items that stay while the others of their list go, requests that are counted, and positions."""

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.instructions import read
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.imports.markedfiles import ReadAs
from draftbench.app.texts.circulated import Versions
from draftbench.formats.reading import read as read_file
from support.lakes import on_lakes

TEXT = read_file(
    b"""Resolution on lakes

The General Assembly,

Recalling its resolution 60/1,

Noting with concern the pollution of lakes,

1. Urges States to protect lakes by:

(a) Building walls;

(b) Training local guards;

(c) Setting up funds;

2. Invites owners to plant trees;

3. Requests the secretariat to report every year.
""",
    "lakes.txt",
).parts[0]


def understood(words):
    heard = [one for one in read(words, TEXT) if not one.idle]
    assert {one.outcome for one in heard} == {Outcome.APPLIES}
    return [said for one in heard for said in one.understood]


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("In OP 1, keep (a) and delete the rest.", "bc"),
        ("OP 1: keep (a), delete the others", "bc"),
        ("We would like to keep OP 1 (a) and delete the rest.", "bc"),
        ("OP 1: delete all but (b).", "ac"),
        ("In OP 1, delete all but (b) and (c).", "a"),
        ("Delete all sub-paragraphs of OP 1 except (b).", "ac"),
        ("In OP 1, keep (a) to (b) and delete the rest.", "c"),
        ("Paragraphe 1 : conserver a) à b) et supprimer le reste.", "c"),
        ("OP 1: delete all but (b)-(c).", "a"),
        ("OP 1:\nKeep (a) and delete the rest.", "bc"),
        ("OP 1:\n- delete all but (b).", "ac"),
        ("Paragraphe 1 : conserver a) et supprimer le reste.", "bc"),
        ("Au paragraphe 1, supprimer tous les alinéas à l’exception du b).", "ac"),
        ("Supprimer tous les alinéas du paragraphe 1 sauf a).", "bc"),
        ("Párrafo 1: mantener a) y suprimir el resto.", "bc"),
        ("En el párrafo 1, suprímanse todos los apartados excepto el b).", "ac"),
        ("Suprimir todos los apartados del párrafo 1 salvo el a).", "bc"),
    ],
)
def test_the_items_go_that_are_not_named(words, gone):
    assert understood(words) == [f"Delete operative paragraph 1 ({one})." for one in gone]


@pytest.mark.parametrize(
    "words",
    ["OP 1: retain only (a)", "Au paragraphe 1, ne conserver que a).", "OP 1: mantener solo a)"],
)
def test_what_only_stays_is_to_be_confirmed(words):
    (heard,) = read(words, TEXT)
    assert heard.outcome is Outcome.CONFIRM
    assert len(heard.understood) == len("bc")


@pytest.mark.parametrize(
    "words",
    [
        "Delete all paragraphs except OP 3.",
        "Keep OP 3 and delete the rest.",
        "OP 1: delete everything except (d).",
        "OP 1: do not keep (a) and delete the rest.",
    ],
)
def test_no_more_goes_than_items_of_the_list(words):
    (heard,) = read(words, TEXT)
    assert not heard.made
    assert not heard.choices


@pytest.mark.parametrize(
    "words",
    [
        "On the preamble: First, delete PP 1. Second, in PP 2, replace “concern” by “awe”.",
        "On the preamble:\nFirst, delete PP 1.\nSecondly, in PP 2, replace “concern” by “awe”.",
        "Au préambule : d’abord, supprimer le paragraphe 1. Ensuite, PP 2 : « concern » → « awe ».",
        "Sobre el preámbulo: Primero, suprimir el párrafo 1. Segundo, PP 2: «concern» → «awe».",
    ],
)
def test_requests_are_counted_below_the_part_that_they_are_about(words):
    assert understood(words) == [
        "Delete the first preambular paragraph.",
        "In the second preambular paragraph, replace “concern” by “awe”.",
    ]


def test_requests_are_counted_behind_the_clause_that_they_are_about():
    words = "On OP 2: first, replace “Invites” by “Urges”; second, delete “trees”."
    assert len(understood(words)) == len(("Urges", "trees"))


POSITIONS = [
    "We can support OP 3.",
    "No objection to OP 3",
    "We can live with OP 3 as drafted",
    "OP 3: fine with us.",
    "We do not object to OP 3.",
    "Nous ne nous opposons pas au paragraphe 3.",
    "No nos oponemos al párrafo 3.",
]


@pytest.mark.parametrize("words", POSITIONS)
def test_a_mail_that_only_supports_is_listed_and_proposes_nothing(tmp_path, words):
    mail = f"{words}\nBest regards,\nAnn\n".encode()
    with on_lakes(tmp_path) as bench:
        versions = Versions.in_project(bench)
        file = read_incoming("mail.txt", mail, versions, wanted=Wanted(sender="KEN"))
    assert file.read_as is ReadAs.INSTRUCTIONS
    assert not file.differences
    assert not any(work.pieces for work in file.works)
    assert len([one for one in file.doubts if one.code == "set-aside"]) == mail.count(b"\n")


def test_what_is_preferred_is_asked_for():
    words = "We would rather replace “Invites” by “Urges” in OP 2."
    assert understood(words) == ["In operative paragraph 2, replace “Invites” by “Urges”."]
