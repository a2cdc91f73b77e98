"""What a paper says of others' wishes, or quotes of their mail, is not its sender's proposal."""

import json

import pytest

from draftbench.app.amendments.instructing import paper_of, pasted, reading
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.imports.markedfiles import ReadAs
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from support.instructed import FOLDER, text_of

SET = FOLDER / "outside11"
REPORTS = json.loads((SET / "reports.json").read_text(encoding="utf-8"))
FORWARDED = json.loads((SET / "forwarded.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def benches(tmp_path_factory):
    folder = tmp_path_factory.mktemp("benches")
    made = {
        code: Workbench.create(folder / f"{code}.draftbench", text_of(SET / f"base.{code}.txt"))
        for code in ("en", "fr", "es")
    }
    yield made
    for one in made.values():
        one.close()


def heard(benches, words, sponsor="NOR", language="en"):
    return reading(benches[language], pasted(words), (sponsor,))


def mail(body, name="forwarded.eml"):
    head = "From: Tom <t@x.example>\nTo: f@x.example\nSubject: oceans\nMIME-Version: 1.0\n"
    sort = 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n'
    return paper_of(name, f"{head}{sort}{body}".encode())


@pytest.mark.parametrize("one", REPORTS, ids=[one["words"][:40] for one in REPORTS])
def test_no_report_of_a_wish_is_tabled_for_the_sender(benches, one):
    found = heard(benches, one["words"], "CHL", one["lang"])
    assert found.ids == ()


@pytest.mark.parametrize(
    "words",
    [
        "Jamaica wishes to replace 'Endorses' with 'Welcomes' in OP 1.",
        "We note that Jamaica wants to delete OP 4.",
        "We have listened carefully to Jamaica, who wishes to delete OP 4.",
        "Jamaica proposed to delete OP 9; we disagree.",
        "Another delegation proposed to delete OP 9; we disagree and wish to retain it.",
        "Jamaica: delete OP 10.",
        "Jamaica told us it wants to replace 'Endorses' with 'Welcomes' in OP 1.",
        "Jamaica has informed the Chair that it proposes to delete OP 9.",
        "In Jamaica's view, 'Endorses' should be replaced with 'Welcomes' in OP 1.",
        "Selon la Jamaïque, il faudrait supprimer le paragraphe 9.",
        "Según Jamaica, hay que suprimir el párrafo 9.",
        "Jamaica let us know that it wishes to delete OP 9.",
        "La Jamaïque nous a dit qu’elle souhaite supprimer le paragraphe 9.",
        "Jamaica nos dijo que desea suprimir el párrafo 9.",
    ],
)
def test_nothing_is_offered_of_what_others_wish(benches, words):
    found = heard(benches, words)
    assert all(one.idle and not one.readings for one in found.heard)
    assert found.complete


def test_it_is_said_whose_wish_it_is_and_for_whom_nothing_was_tabled(benches):
    (one,) = heard(benches, "Jamaica wishes to delete OP 4.").heard
    assert "Jamaica" in one.why
    assert "Norway" in one.why


@pytest.mark.parametrize(
    ("words", "sponsor", "language"),
    [
        ("Norway wishes to replace 'Endorses' with 'Welcomes' in OP 1.", "NOR", "en"),
        ("We, together with Jamaica, would like to delete OP 4.", "NOR", "en"),
        ("Like Jamaica, we propose to delete OP 4.", "NOR", "en"),
        ("The Permanent Mission of Norway requests the deletion of OP 4.", "NOR", "en"),
        ("The European Union and its member States propose to delete OP 4.", "EU", "en"),
        ("The G77 proposes to delete OP 4.", "G77+China", "en"),
        ("In OP 1, as Jamaica proposes, replace 'Endorses' with 'Welcomes'.", "NOR", "en"),
        (
            "On behalf of the Nordic countries:\n\nThe Nordic countries propose to delete OP 4.",
            "NOR",
            "en",
        ),
        ("Le Maroc souhaite remplacer « Engage » par « Invite » au paragraphe 1.", "MAR", "fr"),
        ("L’Union européenne propose de supprimer le paragraphe 5.", "EU", "fr"),
        ("Cuba desea sustituir «Insta» por «Invita» en el párrafo 2.", "CUB", "es"),
        ("El Perú propone suprimir el párrafo 9.", "PER", "es"),
    ],
)  # fmt: skip
def test_what_the_sender_wishes_stays_an_instruction(benches, words, sponsor, language):
    assert len(heard(benches, words, sponsor, language).ids) == 1


def test_our_own_proposal_beside_anothers_is_tabled(benches):
    words = (
        "Jamaica proposes to delete 'annual' in PP 6; we propose to delete 'inter alia,' in OP 9."
    )
    found = heard(benches, words)
    assert [one.idle for one in found.heard] == [True, False]
    assert found.heard[1].made


def test_a_delegation_that_is_not_known_by_its_name_is_asked_about(benches):
    found = heard(benches, "The Moroccan delegation wishes to delete OP 4.")
    (one,) = found.heard
    assert found.ids == ()
    assert one.made
    assert "Moroccan" in one.why


@pytest.mark.parametrize("one", FORWARDED, ids=[one["words"][-30:] for one in FORWARDED])
@pytest.mark.parametrize("made", [pasted, mail], ids=["txt", "eml"])
def test_a_mail_that_is_quoted_below_is_listed_and_not_tabled(benches, one, made):
    source = made(one["words"])
    found = reading(benches[one["lang"]], source, ("NOR",))
    *own, quoted = found.heard
    assert quoted.idle
    assert quoted.words.rstrip().endswith(one["words"].rsplit("\n", 1)[-1])
    assert not any("9" in one.words and one.made for one in own)
    assert found.ids


PURE = (
    "FYI\n\n________________________________\nFrom: Grace Brown <g@jam.example>\n"
    "Sent: Friday, 13 November 2026 10:02\nSubject: Jamaica comments\n\nDelete OP 9.\n"
)


@pytest.mark.parametrize("body", [PURE, PURE.partition("________________________________\n")[2]])
def test_a_mail_that_only_passes_another_on_says_how_to_table_it(benches, body):
    found = reading(benches["en"], mail(body), ("NOR",))
    assert found.ids == ()
    assert [one.code for one in found.batch.doubts] == ["quoted-mail"]


def test_an_import_of_such_a_mail_proposes_nothing(benches):
    data = mail(PURE).data
    file = read_incoming("forwarded.eml", data, Versions.in_project(benches["en"]))
    assert file.read_as is ReadAs.INSTRUCTIONS
    assert not any(work.pieces for work in file.works)
    assert "quoted-mail" in [one.code for one in file.doubts]
    assert not any("Jamaica" in one.words for one in file.headings)


def test_an_import_tables_what_its_sender_wishes_and_not_what_others_do(benches):
    words = "Norway wishes to delete OP 4.\n\nJamaica wishes to delete OP 9.\n"
    wanted = Wanted(sender="NOR", read_as=ReadAs.INSTRUCTIONS)
    file = read_incoming(
        "said.txt", words.encode(), Versions.in_project(benches["en"]), wanted=wanted
    )
    assert [len(work.pieces) for work in file.works] == [1]
    assert "set-aside" in [one.code for one in file.doubts]
