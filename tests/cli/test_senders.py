"""Who a file says that it is from: headings, letterheads and covering sentences."""

import pytest

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.senders import headings, version_named
from draftbench.app.texts.circulated import Circulated, Kind
from draftbench.app.texts.recognition import How, WrittenOn
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.revised import paragraph, word_file
from support.revised import run as run_of

LAKES = """Resolution on lakes

The Assembly,

Recalling the flood of 2019,

1. Urges States to share their water;

2. Invites owners to plant trees along the lakes;

3. Requests the secretariat to report every year.
"""


def senders(*lines, texts=()):
    people = Delegations([Delegation("FOS", "Friends of the Sea", DelegationKind.ENTITY)])
    found = {one.senders(people) for one in headings(lines, texts)} - {()}
    return [tuple(d.code for d in one) for one in sorted(found, key=str)]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Comments by Canada", "CAN"),
        ("PROPOSALS OF MEXICO", "MEX"),
        ("Canada’s comments on the zero draft", "CAN"),
        ("Canada – proposed amendments", "CAN"),
        ("G77 and China proposals", "G77+China"),
        ("Proposal by Mexico, Chile and Peru", "MEX CHL PER"),
        ("Draft amendments to the zero draft proposed by the delegation of Japan", "JPN"),
        ("Permanent Mission of Brazil to the United Nations", "BRA"),
        ("Mexico proposes the following:", "MEX"),
        ("Dear colleagues, please find attached the comments of Norway.", "NOR"),
        ("Subject: Comments by the Friends of the Sea", "FOS"),
        ("Commentaires du Canada", "CAN"),
        ("Amendements proposés par les États-Unis d’Amérique", "USA"),
        ("Observations de la France", "FRA"),
        ("Observaciones de México", "MEX"),
        ("Enmiendas propuestas por la Argentina", "ARG"),
        ("Canada", "CAN"),
        ("## Peru's comments", "PER"),
        ("**Comments by Canada**", "CAN"),
    ],
)
def test_a_heading_names_who_sent_a_file(line, codes):
    assert senders(line) == [tuple(codes.split())]


@pytest.mark.parametrize(
    "line",
    [
        "Comments on the situation in Haiti",
        "Amendments to the draft resolution on Haiti",
        "Comments on the proposal of Mexico",
        "Response to the proposal of Mexico",
        "Canada supports Mexico’s proposal",
        "Welcomes the proposal by Mexico;",
        "In OP 3, replace “Invites” by “Urges”, as in the proposal by Mexico.",
        "Comments by Canada and Ruritania",
        "Comments by Korea",
    ],
)
def test_other_lines_that_speak_of_a_state_do_not(line):
    assert senders(line) == []


def test_a_file_with_the_proposals_of_two_is_from_neither():
    assert len(senders("Mexico proposes:", *["Urges all to act;"] * 30, "Chile proposes:")) == 2


def test_a_line_of_the_text_itself_says_nothing():
    line = "Draft proposal by Canada"
    clause = Clause(ClauseId("c"), ClauseKind.TITLE, RichText(line))
    assert senders(line) == [("CAN",)]
    assert senders(line, texts=[Document("t", (clause,))]) == []


@pytest.fixture
def lakes(run, tmp_path):
    base, path = tmp_path / "base.txt", tmp_path / "lakes.draftbench"
    base.write_text(LAKES, "utf-8")
    assert run("new", path, "--base", base)[0] == 0
    return path


def doubts(data):
    return {one["code"]: one["message"] for one in data["doubts"]}


@pytest.mark.parametrize(
    "words", [LAKES.replace("Urges", "Invites"), "In OP 1, replace “Urges” by “Invites”.\n"]
)
def test_a_heading_is_the_sponsor_where_none_is_named(run_json, lakes, tmp_path, words):
    path = tmp_path / "sent.txt"
    path.write_text(f"Comments by Canada\n\n{words}", "utf-8")
    code, data = run_json("amend", lakes, "import", path)
    assert code == 0
    assert [(a["sponsors"], a["title"]) for a in data["amendments"]] == [(["CAN"], "Amend OP 1")]
    assert "“Comments by Canada”" in doubts(data)["by-heading"]


@pytest.mark.parametrize(("sponsor", "other"), [("MEX", True), ("CAN", False)])
def test_a_sponsor_that_is_named_counts_and_another_heading_is_told(
    run_json, lakes, tmp_path, sponsor, other
):
    path = tmp_path / "sent.txt"
    path.write_text("Comments by Canada\n\n" + LAKES.replace("Urges", "Invites"), "utf-8")
    _, data = run_json("amend", lakes, "import", path, "--sponsor", sponsor)
    assert [a["sponsors"] for a in data["amendments"]] == [[sponsor]]
    assert ("other-heading" in doubts(data)) is other
    assert "by-heading" not in doubts(data)


def test_a_heading_that_two_states_could_be_is_asked_for(run, lakes, tmp_path):
    path = tmp_path / "sent.txt"
    path.write_text("Comments by Korea\n\n" + LAKES.replace("Urges", "Invites"), "utf-8")
    code, _, err = run("amend", lakes, "import", path)
    assert code == 2
    assert all(one in err for one in ("KOR", "PRK", "--sponsor"))


def test_the_only_author_of_tracked_changes_writes_for_whom_the_heading_names(
    run_json, lakes, tmp_path
):
    path = tmp_path / "sent.docx"
    paragraphs = [paragraph(run_of(line)) for line in LAKES.strip().split("\n\n")]
    by = "Jane Roe"
    paragraphs[3] = paragraph(
        run_of("1. "),
        run_of("Urges", f"del by {by}"),
        run_of("Invites", f"ins by {by}"),
        run_of(" States to share their water;"),
    )
    heading = paragraph(run_of("Comments by Canada"))
    path.write_bytes(word_file(heading + "".join(paragraphs)))
    _, data = run_json("amend", lakes, "import", path)
    assert [(a["sponsors"], a["title"]) for a in data["amendments"]] == [(["CAN"], "Amend OP 1")]
    assert "by-heading" in doubts(data)


MAIL = """From: Ana <ana@example.org>
To: Chair <chair@example.org>
Subject: {subject}
Content-Type: text/plain; charset=utf-8

In OP 2, replace “owners” by “all owners”.
"""


@pytest.mark.parametrize(
    "subject",
    [
        "Brazil's amendments to OP 2",
        "RE: Brazil's amendments to OP 2",
        "FW: RE: Brazil: amendments",
        "=?utf-8?q?Amendements_du_Br=C3=A9sil?=",
        "RV: Enmiendas del Brasil",
    ],
)
def test_the_subject_of_a_mail_names_who_sent_it(run, run_json, tmp_path, subject):
    project, mail = tmp_path / "lakes.draftbench", tmp_path / "mail.eml"
    base = tmp_path / "lakes.txt"
    base.write_text(LAKES, encoding="utf-8")
    mail.write_text(MAIL.format(subject=subject), encoding="utf-8")
    assert run("new", project, "--base", base)[0] == 0
    code, data = run_json("amend", project, "import", mail, "--dry-run")
    assert code == 0
    (one,) = data["amendments"]
    assert one["sponsors"] == ["BRA"]
    assert "by-heading" in doubts(data)


@pytest.mark.parametrize(
    "subject", ["Subject: RE: Delete OP 1", "Objet : supprimer le paragraphe 1", "Asunto: OP 1"]
)
def test_a_subject_is_never_an_instruction(run, run_json, tmp_path, subject):
    project, mail, base = (tmp_path / name for name in ("l.draftbench", "m.txt", "l.txt"))
    base.write_text(LAKES, encoding="utf-8")
    mail.write_text(f"{subject}\nIn OP 2, replace “owners” by “all owners”.\n", encoding="utf-8")
    assert run("new", project, "--base", base)[0] == 0
    code, data = run_json("amend", project, "instructions", mail, "--sponsor", "BRA")
    assert code == 0
    head, asked = data["instructions"]
    assert (head["nothing_to_do"], head["amendment"]) == (True, None)
    assert asked["amendment"] == "am-1"


def test_the_version_that_a_subject_names_is_taken_where_several_are_as_near():
    names = ("Rev.1", "Rev.2", "draft")
    versions = [Circulated(name, Kind.EXPORT, 1, "", "", "", Document("t", ())) for name in names]
    on = WrittenOn(versions[1], How.EQUAL, 1.0, (), (versions[0], versions[2]))

    def named(*lines):
        return version_named(headings(lines, ()), on)

    assert named("Subject: Brazil's amendments to Rev.1") == "Rev.1"
    assert named("Subject: Brazil's amendments to rev 1") == "Rev.1"
    assert named("Subject: Brazil's amendments to Rev.12") == ""
    assert named("Subject: Brazil's amendments to the draft") == ""
    assert named("Subject: Brazil's amendments to Rev.1 and Rev.2") == ""
