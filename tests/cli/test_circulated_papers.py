"""What delegations send on a text that the meeting changed meanwhile, from mail to Akoma Ntoso."""

import csv

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.app.workbench import Workbench

PREAMBLE = (
    "Recalling its resolution 70/114 on community broadcasting,",
    "Mindful of the role of young people in local programmes,",
)
OPERATIVE = (
    "Urges Member States to grant licences to community stations;",
    "Invites Member States to reserve a share of the spectrum for small broadcasters;",
    "Decides to establish a working group of fifteen experts on emergency broadcasting;",
    "Stresses the training of technicians, and invites the regional commissions to hold workshops;",
    "Invites the Fund for Community Radio to give priority to small islands;",
    "Decides to remain seized of the matter.",
)


def radio(operative=OPERATIVE, preamble=PREAMBLE):
    lines = ["The General Assembly,", *preamble]
    lines += [f"{number}. {words}" for number, words in enumerate(operative, start=1)]
    return "\n\n".join(lines) + "\n"


@pytest.fixture
def write(tmp_path):
    def written(name, words):
        path = tmp_path / name
        path.write_text(words, encoding="utf-8")
        return path

    return written


@pytest.fixture
def project(run, write, tmp_path):
    path = tmp_path / "radio.draftbench"
    assert run("new", path, "--base", write("base.txt", radio()))[0] == 0
    return path


@pytest.fixture
def circulated(run, project, tmp_path):
    """The same after “fifteen” became “twenty”, and the text went out."""
    assert run("draft", project, "edit", "OP 3", "--replace", "fifteen", "twenty")[0] == 0
    assert run("export", project, "--as", "clean", "-o", tmp_path / "sent.txt")[0] == 0
    return project


MAIL = """Dear Ms. Petrova,

Peru proposes:

1. In OP 1, replace “licences” by “free licences”.
2. In OP 3, replace “fifteen” with “twenty”.

Yours sincerely,
J. Quispe
"""


def test_instructions_are_of_the_version_that_has_not_what_they_ask_for(
    run_json, circulated, write
):
    code, data = run_json(
        "amend", circulated, "import", write("mail.txt", MAIL), "--sponsor", "PER"
    )
    assert code == 0
    (file,) = data["files"]
    assert (file["version"]["name"], file["version"]["how"]) == ("base", "likeness")
    assert [(a["title"], a["placement"]["outcome"]) for a in data["amendments"]] == [
        ("Amend OP 1", "applies"),
        ("Amend OP 3", "contained"),
    ]


def test_what_the_text_has_already_is_listed_and_not_lost(run_json, circulated, write):
    mail = write("mail.txt", MAIL)
    code, data = run_json("amend", circulated, "import", mail, "--sponsor", "PER", "--of", "draft")
    assert code == 1
    assert [a["title"] for a in data["amendments"]] == ["Amend OP 1"]
    (listed,) = data["differences"]
    assert listed["where"] == "mail.txt, line 6"
    assert "fifteen" in listed["message"]


def test_a_paragraph_that_a_new_base_text_divided_is_not_divided_again(
    run, run_json, project, write, tmp_path
):
    parted = ("Stresses the training of technicians;", "Invites the regional commissions to meet;")
    rev1 = radio((*OPERATIVE[:3], *parted, *OPERATIVE[4:]))
    run("rebase", project, "--onto", write("rev1.txt", rev1))
    with Workbench.open(project) as bench:
        assert bench.state.redline.lineage.parts  # the new text was seen to divide it
    told = tmp_path / "numbers.csv"
    assert run("export", project, "--as", "numbers", "-o", told)[0] == 0
    rows = [line.split('","') for line in told.read_text(encoding="utf-8").splitlines()[1:]]
    assert len({row[2] for row in rows}) == 1  # every paragraph has the same number still
    assert run("draft", project, "split", "OP 1", "--before", "to community stations")[0] == 0
    assert run("export", project, "--as", "numbers", "-o", told)[0] == 0
    assert sum("OP 1 and OP 2" in line for line in told.read_text("utf-8").splitlines()) == 1


def test_a_new_paragraph_is_numbered_by_the_one_that_it_follows_now(run, project, write, tmp_path):
    mail = write("mail.txt", "Add a new OP 5 bis: “Thanks the Fund for Community Radio;”\n")
    assert run("amend", project, "import", mail, "--sponsor", "ZAF")[0] == 0
    assert run("draft", project, "insert", "Welcomes the day of radio;", "--after", "OP 1")[0] == 0
    for paper in ("amendments", "voting"):
        out = tmp_path / f"{paper}.csv"
        assert run("export", project, "--as", paper, "-o", out)[0] == 0
        words = out.read_text(encoding="utf-8")
        assert "paragraph 6 bis reading: “Thanks" in words
        assert "6 bis is “5 bis” in the proposal" in words
        assert words.count("5 bis") == 1


def amended(run, project, tmp_path):
    """The file of Akoma Ntoso of a draft in which numbers went up by one, with open amendments."""
    assert run("draft", project, "insert", "Welcomes the day of radio;", "--after", "OP 1")[0] == 0
    for what in (
        ("--clause", "OP 6", "--delete"),
        ("--insert-after", "OP 5", "--text", "Thanks the technicians;"),
        ("--clause", "OP 3", "--replace", "a share", "a fair share"),
    ):
        assert run("amend", project, "add", "--sponsor", "CHE", *what)[0] == 0
    paper = tmp_path / "open.xml"
    assert run("export", project, "--as", "akn", "-o", paper)[0] == 0
    return paper


def test_amendments_in_akoma_ntoso_mean_the_same_paragraphs_in_another_negotiation(
    run, run_json, project, write, tmp_path
):
    paper = amended(run, project, tmp_path)
    clean, other = tmp_path / "clean.txt", tmp_path / "other.draftbench"
    assert run("export", project, "--as", "clean", "-o", clean)[0] == 0
    assert run("new", other, "--base", clean)[0] == 0
    code, data = run_json("amend", other, "import", paper)
    assert code == 0
    assert [(a["title"], a["placement"]["outcome"]) for a in data["amendments"]] == [
        ("Delete OP 6", "applies"),
        ("New paragraph after OP 5", "applies"),
        ("Amend OP 3", "applies"),
    ]
    first = tmp_path / "first.draftbench"
    assert run("new", first, "--base", write("first.txt", radio()))[0] == 0
    run_json("amend", first, "import", paper)
    with Workbench.open(first) as bench:
        gone, new, words = bench.state.entries
        outcomes = {e.placement.outcome for e in (gone, new, words)}
        assert outcomes == {Outcome.APPLIES}
        assert bench.state.draft[gone.amendment.changes.changes[0].clause].text.text.startswith(
            "Invites the Fund"
        )


def test_amendments_that_came_back_are_known_without_a_remark(run, run_json, project, tmp_path):
    amended(run, project, tmp_path)
    paper = tmp_path / "later.xml"
    assert run("draft", project, "edit", "OP 3", "--replace", "a share", "one share")[0] == 0
    assert run("export", project, "--as", "akn", "-o", paper)[0] == 0  # am-3 has no place now
    code, data = run_json("amend", project, "import", paper)
    assert code == 0
    assert not data["amendments"]
    assert not data["differences"]


def test_words_changed_in_the_text_beside_the_amendments_are_told(run, run_json, project, tmp_path):
    paper = amended(run, project, tmp_path)
    words = paper.read_text(encoding="utf-8")
    assert words.count("of fifteen experts") == 1
    paper.write_text(words.replace("of fifteen", "of thirty"), encoding="utf-8")
    code, data = run_json("amend", project, "import", paper, "--sponsor", "CHE")
    assert (code, data["amendments"]) == (1, [])
    assert "OP 4" in data["differences"][0]["message"]
    code, data = run_json("amend", project, "import", paper, "--as", "text", "--sponsor", "CHE")
    assert [one["title"] for one in data["amendments"]] == ["Amend OP 4 (was OP 3)"]


def test_the_compromise_column_has_every_open_proposal(run, project, tmp_path):
    for what in (
        ("--clause", "OP 3", "--replace", "fifteen", "twelve"),
        ("--clause", "OP 2", "--move-after", "OP 4"),
        ("--insert-after", "OP 5", "--text", "Thanks the technicians;"),
    ):
        assert run("amend", project, "add", "--sponsor", "CHE", *what)[0] == 0
    assert run("draft", project, "edit", "OP 3", "--replace", "fifteen", "ten")[0] == 0
    assert run("draft", project, "delete", "OP 5")[0] == 0
    out = tmp_path / "table.csv"
    assert run("export", project, "--as", "table", "-o", out)[0] == 0
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    column = rows[0].index("Compromise")
    cells = {row[1].split("  ")[0]: row[column] for row in rows[1:]}
    assert "twelve" in cells["OP 3"]  # it collides with what was changed meanwhile
    assert "[CHE: move" in cells["OP 2"]
    assert "Thanks the technicians" in cells["OP 4"]  # where OP 5, which it follows, stood


def test_a_line_that_begins_with_a_year_goes_on_with_the_paragraph(run, run_json, project, write):
    last = "Decides to remain seized of the matter until 14 December\n2030 at the latest."
    first = "Recalling its resolution 70/114 of 14 December\n2015 on local radio,"
    mail = write("wrapped.txt", radio((*OPERATIVE[:-1], last), (first, *PREAMBLE[1:])))
    code, data = run_json("amend", project, "import", mail, "--sponsor", "CHE")
    assert code == 0
    assert [a["title"] for a in data["amendments"]] == ["Amend PP 1", "Amend OP 6"]
    assert run("amend", project, "accept", "am-1", "am-2")[0] == 0
    with Workbench.open(project) as bench:
        draft = [clause.text.plain for clause in bench.state.draft]
        assert first.replace("\n", " ") in draft
        assert bench.state.draft.clauses[-1].text.plain == last.replace("\n", " ")


def test_a_signature_under_an_open_paragraph_stays_outside(run_json, project, write):
    mail = write(
        "signed.txt", radio().rstrip().rstrip(".") + "\n\nBest regards,\nA. Smith, Bern.\n"
    )
    _, data = run_json("amend", project, "import", mail, "--sponsor", "CHE", "--dry-run")
    words = [w for a in data["amendments"] for w in a["patches"].values()]
    assert "Smith" not in "".join(words)


def test_paragraphs_that_begin_with_the_same_line_keep_it(run, run_json, write, tmp_path):
    alike = [
        f"Recalling 25\xa0September 2015 stations and transmitters\n25\xa0September 2015 {words},"
        for words in ("south", "east")
    ]
    flat = [one.replace("\n", " ") for one in alike]
    project = tmp_path / "alike.draftbench"
    assert run("new", project, "--base", write("alike.txt", radio(preamble=flat)))[0] == 0
    revised = radio((*OPERATIVE[:-1], "Decides to remain seized of this matter."), alike)
    code, data = run_json("amend", project, "import", write("r.txt", revised), "--sponsor", "CHE")
    assert code == 0
    assert [a["title"] for a in data["amendments"]] == ["Amend OP 6"]


@pytest.mark.parametrize("sponsor", ["{file}=Atlantis", "Atlantis", "{file}"])
def test_a_sponsor_that_nobody_knows_is_refused(run, run_json, project, write, sponsor):
    mail = write("mail.txt", MAIL)
    wrong = sponsor.format(file=mail.name)
    code, _, error = run("amend", project, "import", mail, "--sponsor", wrong)
    assert code == 2
    assert ("Atlantis" if "Atlantis" in wrong else f"{mail.name}=CODE") in error
    assert run_json("amend", project, "list")[1]["amendments"] == []


def test_versions_with_the_same_words_are_one(run, run_json, project, write, tmp_path):
    """A base text, another one, and the first again."""
    former, other = write("a.txt", radio()), write("b.txt", radio(OPERATIVE[1:]))
    for text in (other, former):
        assert run("rebase", project, "--onto", text)[0] in (0, 1)
    mail = write("mail.txt", MAIL.replace("2. In OP 3, replace “fifteen” with “twenty”.\n", ""))
    code, data = run_json("amend", project, "import", mail, "--sponsor", "PER")
    assert code == 0
    (file,) = data["files"]
    assert file["version"]["how"] != "unclear"
    assert file["version"]["name"] == "Rev.2"
