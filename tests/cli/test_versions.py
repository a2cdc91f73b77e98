"""The versions of a negotiation on the command line, and everything that comes in on them."""

import docx
import pytest

from draftbench.amend.amendment import Outcome
from draftbench.app.workbench import Workbench
from support.lakes import OPERATIVE, PREAMBLE, changed, lakes
from support.office import SOFFICE
from support.revised import paragraph, word_file
from support.revised import run as words_of


@pytest.fixture
def base(tmp_path):
    path = tmp_path / "circulated.txt"
    path.write_text(lakes(), encoding="utf-8")
    return path


@pytest.fixture
def lake(run, base, tmp_path):
    """A negotiation on the declaration on lakes, whose text went out as "sent.docx"."""
    path = tmp_path / "lakes.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    return path


@pytest.fixture
def decided(run, lake):
    """The same after the meeting accepted three changes of what was sent."""
    for sponsor, *what in (
        ("CHE", "--clause", "PP 3", "--delete"),
        ("NPL", "--clause", "OP 2", "--replace", "data", "data and maps"),
        ("PER", "--clause", "OP 4", "--replace", "two years", "three years"),
    ):
        assert run("amend", lake, "add", "--sponsor", sponsor, *what)[0] == 0
    for number in (1, 2, 3):
        assert run("amend", lake, "accept", f"am-{number}")[0] == 0
    return lake


def said(tmp_path, name, words):
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    return path


def proposed(data):
    return [(a["sponsors"], a["title"], a["placement"]["outcome"]) for a in data["amendments"]]


EDITED = lakes(
    preamble=changed(PREAMBLE, p5="Bearing in mind the rights of the communities on the shores,"),
    operative=changed(
        OPERATIVE,
        p1="Calls upon all States to protect and restore mountain lakes within their territory;",
        p6="Decides to hold a second conference in a mountain region in 2030.",
    ),
)
"""What was circulated, with three changes."""
WANTED = [
    (["BOL"], "Amend PP 4 (was PP 5)", "applies"),
    (["BOL"], "Amend OP 1", "applies"),
    (["BOL"], "Amend OP 6", "applies"),
]


@pytest.mark.slow
def test_versions_are_listed_with_name_kind_and_number_of_clauses(run, run_json, decided, tmp_path):
    assert run("record", decided, "name", "After the first reading")[0] == 0
    out = tmp_path / "sent.docx"
    edit = ("edit", decided, "--clause", "OP 5", "--replace", "rules", "common rules")
    assert run("amend", *edit[1:2], "add", "--sponsor", "ITA", *edit[2:])[0] == 0
    assert run("amend", decided, "accept", "am-4")[0] == 0
    for _ in range(2):
        assert run("export", decided, "--as", "clean", "-o", out)[0] == 0
    code, data = run_json("record", decided, "versions")
    assert code == 0
    assert [(v["name"], v["kind"], v["clauses"]) for v in data["versions"]] == [
        ("base", "base", 12),
        ("After the first reading", "named", 11),
        ("sent.docx", "export", 11),
    ]
    assert run("export", decided, "--as", "rolling", "-o", tmp_path / "again.md")[0] == 0
    data = run_json("record", decided, "versions")[1]
    assert [v["files"] for v in data["versions"]] == [[], [], ["sent.docx", "again.md"]]
    assert "sent.docx, again.md" in run("record", decided, "versions")[1]
    base = run("record", decided, "show", "base")[1]
    assert base.startswith("The base text, as it is after event ")
    shown = run_json("record", decided, "show", "sent.docx")[1]
    assert any("common rules" in clause["text"] for clause in shown["clauses"])
    between = ("After the first reading", "sent.docx")
    code, compared, _ = run("record", decided, "compare", *between)
    assert (code, "common" in compared) == (1, True)
    assert run("amend", decided, "undo")[1].startswith("Undone: Accepted am-4")


def test_a_copy_of_the_circulated_text_proposes_what_it_changes_and_nothing_else(
    run_json, decided, tmp_path
):
    file = said(tmp_path, "bolivia.txt", EDITED)
    code, data = run_json("amend", decided, "import", file, "--sponsor", "BOL")
    assert code == 0
    assert proposed(data) == WANTED
    (read,) = data["files"]
    assert (read["read_as"], read["version"]["name"]) == ("text", "base")
    assert read["version"]["likeness"] > read["version"]["next"][0]["likeness"]
    code, again = run_json("amend", decided, "import", file, "--sponsor", "BOL")
    assert (code, again["amendments"], len(again["standing"])) == (0, [], 3)


def test_every_kind_of_file_comes_in_by_the_same_way(run_json, decided, tmp_path, run):
    text = said(tmp_path, "copy.txt", EDITED)
    project = tmp_path / "maker.draftbench"
    assert run("new", project, "--base", text)[0] == 0
    for ending in ("docx", "html"):
        out = tmp_path / f"copy.{ending}"
        assert run("export", project, "--as", "clean", "-o", out)[0] == 0
        code, data = run_json("amend", decided, "import", out, "--sponsor", "BOL", "--dry-run")
        assert (code, proposed(data)) == (0, WANTED), ending
        doubts = [remark["code"] for remark in data["doubts"]]
        assert "version-mark" in doubts, "the mark is one of another negotiation"


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_pdf_of_the_circulated_text_comes_in(run, run_json, decided, tmp_path):
    project = tmp_path / "maker.draftbench"
    assert run("new", project, "--base", said(tmp_path, "copy.txt", EDITED))[0] == 0
    out = tmp_path / "copy.pdf"
    assert run("export", project, "--as", "clean", "-o", out)[0] == 0
    code, data = run_json("amend", decided, "import", out, "--sponsor", "BOL", "--dry-run")
    assert (code, proposed(data)) == (0, WANTED)


def test_several_files_and_standard_input_at_once_each_on_its_own_version(
    run_json, decided, tmp_path, monkeypatch
):
    import io
    import sys

    mail = "Dear colleagues,\n\nIn OP 3, replace “donors” by “all donors”.\n\nBest regards\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(mail.encode())))
    file = said(tmp_path, "bolivia.txt", EDITED)
    code, data = run_json(
        "amend", decided, "import", file, "-", "--sponsor", "bolivia.txt=BOL", "--sponsor", "FRA"
    )
    assert proposed(data)[:3] == WANTED
    assert proposed(data)[3:] == [(["FRA"], "Amend OP 3", "applies")]
    assert [one["read_as"] for one in data["files"]] == ["text", "instructions"]
    where = {remark["where"] for remark in data["differences"]}
    assert code in (0, 1)
    assert all(", line " in one for one in where)


def test_one_amendment_a_delegation_where_that_is_wanted(run_json, decided, tmp_path):
    file = said(tmp_path, "bolivia.txt", EDITED)
    _, data = run_json("amend", decided, "import", file, "--sponsor", "BOL", "--by", "author")
    assert proposed(data) == [(["BOL"], "Amend PP 4 (was PP 5), OP 1, OP 6", "applies")]


def test_add_from_a_file_is_the_same(run_json, decided, tmp_path):
    file = said(tmp_path, "bolivia.txt", EDITED)
    code, data = run_json("amend", decided, "add", "--sponsor", "BOL", "--from", file)
    assert (code, data["title"]) == (0, "Amend PP 4 (was PP 5), OP 1, OP 6")
    assert data["placement"]["outcome"] == "applies"
    assert data["version"]["name"] == "base"


def test_a_file_of_ours_says_itself_on_which_version_it_was_written(run, run_json, lake, tmp_path):
    sent, later = tmp_path / "sent.docx", tmp_path / "later.docx"
    add = ("add", "--sponsor", "CHE", "--clause", "OP 5", "--replace", "rules")
    assert run("amend", lake, *add, "common rules")[0] == 0
    assert run("amend", lake, "accept", "am-1")[0] == 0
    assert run("export", lake, "--as", "clean", "-o", sent)[0] == 0
    assert run("amend", lake, *add[:-1], "common rules", "joint rules")[0] == 0
    assert run("amend", lake, "accept", "am-2")[0] == 0
    assert run("export", lake, "--as", "clean", "-o", later)[0] == 0
    edited = docx.Document(sent)
    (clause,) = [p for p in edited.paragraphs if "common rules" in p.text]
    for one in clause.runs:
        one.text = one.text.replace("common rules", "strict rules")
    edited.save(sent)
    code, data = run_json("amend", lake, "import", sent, "--sponsor", "NPL")
    assert data["files"][0]["version"]["name"] == "sent.docx"
    assert data["files"][0]["version"]["how"] == "mark"
    assert proposed(data) == [(["NPL"], "Amend OP 5", "conflict")]
    assert code == 0


def test_where_the_words_do_not_tell_it_waits_for_a_version(run, run_json, lake, tmp_path):
    add = ("amend", lake, "add", "--sponsor", "CHE", "--clause", "OP 5")
    assert run(*add, "--replace", "rules", "common rules")[0] == 0
    assert run("amend", lake, "accept", "am-1")[0] == 0
    words = OPERATIVE[4].replace("agree on rules for", "write down treaties on")
    edited = said(tmp_path, "npl.txt", lakes(operative=changed(OPERATIVE, p5=words)))
    code, _, err = run("amend", lake, "import", edited, "--sponsor", "NPL")
    assert (code, "--of" in err) == (4, True)
    assert run_json("amend", lake, "list")[1]["amendments"][1:] == []
    trial = ("amend", lake, "import", edited, "--sponsor", "NPL", "--dry-run", "--of")
    assert proposed(run_json(*trial, "base")[1]) == [(["NPL"], "Amend OP 5", "conflict")]
    assert proposed(run_json(*trial, "draft")[1]) == [(["NPL"], "Amend OP 5", "applies")]
    assert run("amend", lake, "import", edited, "--sponsor", "FRA", "--of", "Rev.9")[0] == 2
    code, data = run_json("amend", lake, "import", edited, "--of", "npl.txt=1", "--sponsor", "ITA")
    assert data["files"][0]["version"]["name"] == "base"


def test_delete_pp_4_is_the_same_paragraph_for_two_delegations(run, run_json, lake, tmp_path):
    first = said(tmp_path, "one.txt", "Delete PP 4.")
    assert run("amend", lake, "import", first, "--sponsor", "CHE")[0] == 0
    assert run("amend", lake, "accept", "am-1")[0] == 0
    second = said(tmp_path, "two.txt", "Delete PP 4.")
    code, data = run_json("amend", lake, "instructions", second, "--by", "NPL")
    assert (code, data["amendments"]) == (4, [])
    (one,) = data["instructions"]
    assert one["outcome"] == "confirm"
    assert "growing number" in one["why"]
    assert "knowledge" in one["why"]
    code, data = run_json("amend", lake, "instructions", second, "--by", "NPL", "--of", "base")
    assert data["amendments"] == ["am-2"]
    with Workbench.view(lake) as bench:
        one, other = bench.state.entries
    assert one.amendment.changes.changes == other.amendment.changes.changes
    assert other.placement.outcome is Outcome.CONTAINED
    code, data = run_json("amend", lake, "import", second, "--sponsor", "NPL")
    assert (code, data["amendments"]) == (4, [])
    assert [remark["where"] for remark in data["differences"]] == ["two.txt, line 1"]


def test_a_text_of_before_a_new_base_is_carried_over(run, run_json, decided, tmp_path):
    revision = said(
        tmp_path,
        "rev1.txt",
        lakes(
            preamble=changed(PREAMBLE, p3=""),
            operative=(
                *changed(OPERATIVE, p2=OPERATIVE[1].replace("data", "data and maps"))[:3],
                "Welcomes the offer of the host country;",
                *changed(OPERATIVE, p4=OPERATIVE[3].replace("two", "three"))[3:],
            ),
        ),
    )
    assert run("rebase", decided, "--onto", revision)[0] in (0, 1, 4)
    names = [v["name"] for v in run_json("record", decided, "versions")[1]["versions"]]
    assert names == ["base", "Rev.1"]
    file = said(tmp_path, "bolivia.txt", EDITED)
    code, data = run_json("amend", decided, "import", file, "--sponsor", "BOL")
    assert data["files"][0]["version"]["name"] == "base"
    assert [outcome for *_, outcome in proposed(data)] == ["applies"] * 3
    texts = run_json("amend", decided, "list")[1]
    assert code == 0
    assert texts["amendments"]


def test_what_is_neither_a_version_nor_instructions_is_refused(run, lake, tmp_path):
    other = said(tmp_path, "fish.txt", "Fish are kept in tanks.\n\nEels bite at night.\n")
    code, _, err = run("amend", lake, "import", other, "--sponsor", "NPL")
    assert (code, "fish.txt" in err) == (3, True)
    code, _, _ = run("amend", lake, "import", other, "--sponsor", "NPL", "--as", "instructions")
    assert code == 1
    greeting = said(tmp_path, "kind.txt", "Dear colleagues,\n\nBest regards,\n")
    assert run("amend", lake, "import", greeting, "--sponsor", "NPL")[0] == 3


def test_tracked_changes_on_an_earlier_version(run_json, decided, tmp_path):
    blocks = []
    for line in lakes().strip().split("\n\n"):
        if "Invites donors" in line:
            new = words_of("all ", "ins by Nepal")
            head, tail = line.split("donors")
            blocks.append(paragraph(words_of(head), new, words_of(f"donors{tail}")))
        else:
            blocks.append(paragraph(words_of(line)))
    file = tmp_path / "nepal.docx"
    file.write_bytes(word_file("".join(blocks)))
    code, data = run_json("amend", decided, "import", file)
    assert (code, data["files"][0]["version"]["name"]) == (0, "base")
    assert proposed(data) == [(["NPL"], "Amend OP 3", "applies")]
