"""Texts that were typed again or pasted, imported on the command line."""

import re
import shutil
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data" / "retyped"


@pytest.fixture
def space(run, tmp_path):
    """A negotiation on a public resolution."""
    path = tmp_path / "space.draftbench"
    assert run("new", path, "--base", DATA / "space.txt")[0] == 0
    return path


@pytest.fixture
def decided(run, space):
    """The same after two of its paragraphs were changed."""
    for clause, old, new in (
        ("OP 6", "States to acknowledge", "all States to acknowledge"),
        ("PP 11", "assists States", "helps States"),
    ):
        words = ("--clause", clause, "--replace", old, new)
        assert run("amend", space, "add", "--sponsor", "CHE", *words)[0] == 0
    for number in (1, 2):
        assert run("amend", space, "accept", f"am-{number}")[0] == 0
    return space


def proposed(data):
    return {(*a["sponsors"], a["title"], a["placement"]["outcome"]) for a in data["amendments"]}


def codes(data):
    return [one["code"] for one in data["doubts"]]


def test_a_letter_becomes_what_it_changes_and_the_rest_is_listed(run_json, space):
    code, data = run_json("amend", space, "import", DATA / "letterhead.txt", "--sponsor", "ARG")
    assert code == 0
    assert proposed(data) == {
        ("ARG", "Amend PP 6", "applies"),
        ("ARG", "Amend OP 6", "applies"),
        ("ARG", "Amend OP 15", "applies"),
    }
    assert codes(data).count("letterhead") == 5
    assert codes(data).count("covering-note") == 2
    _, past = run_json("amend", space, "imports")
    kept = [one["code"] for each in past["imports"] for one in each["remarks"]]
    assert kept.count("letterhead") == 5


def test_what_brackets_say_is_tabled_for_those_whom_they_name(run_json, space):
    code, data = run_json("amend", space, "import", DATA / "brackets.txt", "--sponsor", "BRA")
    assert code == 0
    assert proposed(data) == {
        ("BRA", "Amend OP 8", "applies"),
        ("ARG", "Amend OP 6", "applies"),
        ("MEX", "CHL", "Delete OP 8", "applies"),
        ("EU", "Amend PP 6", "applies"),
        ("USA", "Amend OP 1", "applies"),
        ("JPN", "Amend OP 7", "applies"),
        ("NOR", "Amend OP 10", "applies"),
        ("EGY", "New paragraph after OP 13", "applies"),
    }
    assert codes(data).count("named-in-brackets") == 7
    assert codes(data).count("unknown-delegation") == 1
    _, listed = run_json("delegations", space, "list")
    known = {one["code"] for one in listed["delegations"]}
    assert {"ARG", "MEX", "CHL", "EU", "USA", "JPN", "NOR", "EGY", "BRA"} <= known


def test_brackets_alone_leave_the_sender_without_an_amendment(run_json, run, tmp_path):
    path = tmp_path / "patrimoine.draftbench"
    assert run("new", path, "--base", DATA / "heritage_fr.txt")[0] == 0
    code, data = run_json("amend", path, "import", DATA / "mail_fr.txt", "--sponsor", "MLI")
    assert code == 0
    assert {a["sponsors"][0] for a in data["amendments"]} == {"SEN"}
    assert "unmarked" in codes(data)


def test_a_reply_that_quotes_three_paragraphs_is_of_the_version_that_it_quotes(run_json, decided):
    code, data = run_json("amend", decided, "import", DATA / "excerpt.txt", "--sponsor", "CHL")
    assert code == 0
    assert proposed(data) == {
        ("CHL", "Amend OP 3", "applies"),
        ("CHL", "Amend OP 11", "applies"),
    }
    assert "not-in-file" in codes(data)


@pytest.mark.parametrize(("of", "words"), [("base", "Urges States"), ("draft", "Urges all States")])
def test_one_quoted_paragraph_tells_its_version(run_json, decided, tmp_path, of, words):
    path = tmp_path / "reply.txt"
    path.write_text(
        f"Dear all,\n\nPeru proposes:\n\n6. {words} to acknowledge publicly the vital and "
        "legitimate role of civil society in the promotion of human rights, democracy and the rule "
        "of law;\n",
        encoding="utf-8",
    )
    code, data = run_json("amend", decided, "import", path, "--sponsor", "PER")
    assert code == 0
    assert proposed(data) == {("PER", "Amend OP 6", "applies")}
    assert data["files"][0]["version"]["name"] == of


@pytest.mark.slow
def test_typing_is_imported_only_where_it_is_asked_for(run_json, space):
    import_it = ("amend", space, "import", DATA / "typing.txt", "--sponsor", "PER", "--dry-run")
    code, data = run_json(*import_it)
    assert (code, data["amendments"]) == (0, [])
    code, data = run_json(*import_it, "--typography")
    assert len(data["amendments"]) > 10


@pytest.mark.slow
def test_an_edited_copy_in_a_mail_is_one_amendment_beside_those_of_its_brackets(
    run, run_json, space, tmp_path
):
    path = Path(shutil.copy(DATA / "mail.txt", tmp_path))
    text = path.read_text(encoding="utf-8")
    assert text.count("> 4. Emphasizes the") == 1
    path.write_text(
        text.replace("> 4. Emphasizes the", "> 4. Emphasizes [Nepal: again] the"),
        encoding="utf-8",
    )
    code, data = run_json("amend", space, "add", "--from", path, "--sponsor", "BRA")
    assert code == 0
    assert data["sponsors"] == ["BRA"]
    assert [(one["sponsors"], one["title"]) for one in data["others"]] == [(["NPL"], "Amend OP 4")]
    code, out, _ = run("amend", space, "add", "--from", path, "--sponsor", "URY")
    assert code == 0
    assert "salutation" in out
    code, data = run_json("amend", space, "list")
    assert [one["sponsors"] for one in data["amendments"]] == [["BRA", "URY"], ["NPL"]]


def adopted_text(run_json, project):
    _, data = run_json("record", project, "show", "now")
    return "\n".join(one["text"] for one in data["clauses"])


def test_a_mailed_copy_is_adopted_without_what_is_not_its_text(run, run_json, space, tmp_path):
    path = Path(shutil.copy(DATA / "mail.txt", tmp_path))
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("> 4. Emphasizes the", "> 4. Emphasizes [Nepal: again] strongly the"),
        encoding="utf-8",
    )
    words = ("--sponsor", "CHE", "--clause", "OP 4", "--replace", "Emphasizes the", "Stresses the")
    assert run("amend", space, "add", *words)[0] == 0
    before = adopted_text(run_json, space)
    code, data = run_json("amend", space, "accept", "am-1", "--from", path)
    assert (code, data["status"]) == (0, "accepted as modified")
    assert {"salutation", "named-in-brackets"} <= {one["code"] for one in data["remarks"]}
    assert data["version"]["name"] == "base"
    now = adopted_text(run_json, space)
    assert "Emphasizes strongly the" in now
    assert "Nepal" not in now
    assert len(now.splitlines()) == len(before.splitlines()) - 1  # the mail deletes OP 8


def test_a_copy_of_an_earlier_version_takes_nothing_back_when_it_is_adopted(
    run, run_json, decided, tmp_path
):
    words = ("--sponsor", "CHE", "--clause", "OP 4", "--replace", "Emphasizes the", "Stresses the")
    assert run("amend", decided, "add", *words)[0] == 0
    path = tmp_path / "pasted text"
    text = (DATA / "space.txt").read_text(encoding="utf-8")
    assert text.count("4. Emphasizes the") == 1
    path.write_text(text.replace("4. Emphasizes the", "4. Underlines the"), encoding="utf-8")
    code, data = run_json("amend", decided, "accept", "am-3", "--from", path, "--of", "base")
    assert (code, data["version"]["how"]) == (0, "named")
    now = adopted_text(run_json, decided)
    assert "Underlines the" in now
    assert "all States to acknowledge" in now
    assert "helps States" in now


def test_a_copy_that_fits_no_longer_is_not_adopted(run, run_json, decided, tmp_path):
    words = ("--sponsor", "CHE", "--clause", "OP 4", "--replace", "Emphasizes the", "Stresses the")
    assert run("amend", decided, "add", *words)[0] == 0
    path = tmp_path / "copy.txt"
    text = (DATA / "space.txt").read_text(encoding="utf-8")
    path.write_text(text.replace("assists States", "aids States"), encoding="utf-8")
    before = adopted_text(run_json, decided)
    code, _, _ = run("amend", decided, "accept", "am-3", "--from", path, "--of", "base")
    assert code == 4
    assert adopted_text(run_json, decided) == before


def test_what_brackets_propose_has_the_numbers_of_the_version(run, run_json, space, tmp_path):
    lines = (DATA / "space.txt").read_text(encoding="utf-8").split("\n\n")
    lines = [re.sub(r"^(\d+)\. ", lambda m: f"{int(m[1]) + 1}. ", line) for line in lines]
    at = next(n for n, line in enumerate(lines) if line.startswith("2. "))
    lines.insert(at, "1. Welcomes the new States parties to the Covenants;")
    onto = tmp_path / "onto.txt"
    onto.write_text("\n\n".join(lines), encoding="utf-8")
    assert run("rebase", space, "--onto", onto)[0] == 0
    path = Path(shutil.copy(DATA / "mail.txt", tmp_path))
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("> 4. Emphasizes the", "> 4. Emphasizes [Nepal: again] the"),
        encoding="utf-8",
    )
    code, data = run_json("amend", space, "add", "--from", path, "--sponsor", "BRA", "--of", "base")
    assert code == 0
    (other,) = data["others"]
    assert other["title"] == "Amend OP 5 (was OP 4 of the first base text)"


@pytest.mark.slow
def test_whoever_sends_what_is_bound_in_a_package_stays_outside_it(run, run_json, space, tmp_path):
    for clause, old, new in (
        ("OP 4", "Emphasizes the", "Stresses the"),
        ("OP 6", "States to acknowledge", "all States to acknowledge"),
    ):
        words = ("--clause", clause, "--replace", old, new)
        assert run("amend", space, "add", "--sponsor", "CHE", *words)[0] == 0
    assert run("amend", space, "package", "deal", "am-1", "am-2")[0] == 0
    path = tmp_path / "reply.txt"
    text = (DATA / "space.txt").read_text(encoding="utf-8")
    path.write_text(text.replace("4. Emphasizes the", "4. Stresses the"), encoding="utf-8")
    for act in (("import", path), ("add", "--from", path)):
        assert run("amend", space, *act, "--sponsor", "PER")[0] == 0
        _, data = run_json("amend", space, "list")
        own = [one["id"] for one in data["amendments"] if one["sponsors"] == ["PER"]]
        assert [one["sponsors"] for one in data["amendments"][:2]] == [["CHE"], ["CHE"]]
        assert len(own) == 1
        assert run("amend", space, "undo")[0] == 0


@pytest.mark.slow
def test_the_same_against_what_was_accepted_has_two_sponsors_however_it_comes(
    run, run_json, space, tmp_path
):
    for code, new in (("CHE", "Stresses the"), ("MEX", "Underlines the")):
        words = ("--clause", "OP 4", "--replace", "Emphasizes the", new)
        assert run("amend", space, "add", "--sponsor", code, *words)[0] == 0
    assert run("amend", space, "accept", "am-1")[0] == 0
    path = tmp_path / "reply.txt"
    text = (DATA / "space.txt").read_text(encoding="utf-8")
    path.write_text(text.replace("4. Emphasizes the", "4. Underlines the"), encoding="utf-8")
    for act in (("import", path), ("add", "--from", path)):
        assert run("amend", space, *act, "--sponsor", "PER", "--of", "base")[0] == 0
        _, data = run_json("amend", space, "list")
        assert [one["sponsors"] for one in data["amendments"]] == [["CHE"], ["MEX", "PER"]]
        assert run("amend", space, "undo")[0] == 0


def test_instructions_are_no_edited_copy(run, run_json, space, tmp_path):
    words = ("--sponsor", "CHE", "--clause", "OP 4", "--replace", "Emphasizes the", "Stresses the")
    assert run("amend", space, "add", *words)[0] == 0
    before = adopted_text(run_json, space)
    for said in (
        'OP 4: replace "Emphasizes" by "Underlines"\n',
        'In operative paragraph 4, replace "Emphasizes" by "Underlines".\nDelete OP 7.\n',
    ):
        path = tmp_path / "words.txt"
        path.write_text(said, encoding="utf-8")
        assert run("amend", space, "add", "--from", path, "--sponsor", "PER")[0] == 3
        assert run("amend", space, "accept", "am-1", "--from", path)[0] == 3
        _, data = run_json("amend", space, "import", path, "--sponsor", "PER", "--dry-run")
        assert data["files"][0]["read_as"] == "instructions"
    assert adopted_text(run_json, space) == before


def test_a_copy_is_recommended_and_followed(run, run_json, space, tmp_path):
    words = ("--sponsor", "CHE", "--clause", "OP 4", "--replace", "Emphasizes the", "Stresses the")
    assert run("amend", space, "add", *words)[0] == 0
    path = tmp_path / "copy.txt"
    text = (DATA / "space.txt").read_text(encoding="utf-8")
    path.write_text(text.replace("4. Emphasizes the", "4. Underlines the"), encoding="utf-8")
    assert run("amend", space, "recommend", "am-1", "modify", "--from", path)[0] == 0
    assert run("amend", space, "accept", "am-1", "--as-recommended")[0] == 0
    assert "Underlines the" in adopted_text(run_json, space)


@pytest.mark.parametrize(
    ("stands", "typed", "wanted"),
    [
        ("regional and subregional levels", "regional, subregional [URY: and local] levels",
         "regional, subregional and local levels"),
        ("harbours or bridges of the coast", "harbours, bridges [URY: or roads] of the coast",
         "harbours, bridges or roads of the coast"),
    ],
)  # fmt: skip
def test_a_last_member_of_a_list_comes_with_its_link(
    run, run_json, tmp_path, stands, typed, wanted
):
    text = "The General Assembly,\n\n1. Invites donors to act for the {} today;\n\n2. Decides.\n"
    names = ("base.txt", "mail.txt", "now.txt", "t.draftbench")
    base, mail, now, talks = (tmp_path / name for name in names)
    base.write_text(text.format(stands), encoding="utf-8")
    mail.write_text(text.format(typed), encoding="utf-8")
    assert run("new", talks, "--base", base)[0] == 0
    _, data = run_json("amend", talks, "import", mail, "--sponsor", "MEX")
    assert [one["sponsors"] for one in data["amendments"]] == [["URY"]]
    assert run("amend", talks, "accept", "am-1")[0] == 0
    assert run("export", talks, "--as", "clean", "-o", now)[0] == 0
    assert f"act for the {wanted} today" in now.read_text(encoding="utf-8")


KOREA = """Resolution on lakes

The Assembly,

Recalling the flood of 2019,

1. Urges States to share their water;

2. Invites owners to plant [Korea: native] trees along the lakes;

3. Requests the secretariat to report [Korea, Mexico: twice] every year.
"""


@pytest.fixture
def lakes(run, tmp_path):
    base = tmp_path / "lakes.txt"
    words = KOREA.replace("[Korea: native] ", "").replace("[Korea, Mexico: twice] ", "")
    base.write_text(words, encoding="utf-8")
    path = tmp_path / "lakes.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    return path


def test_who_is_meant_by_a_name_in_brackets_can_be_said(run_json, run, lakes, tmp_path):
    sent = tmp_path / "sent.txt"
    sent.write_text(KOREA, encoding="utf-8")
    _, data = run_json("amend", lakes, "import", sent, "--sponsor", "BRA", "--dry-run")
    assert proposed(data) == {("MEX", "Amend OP 3", "applies")}
    assert codes(data).count("unknown-delegation") == 2
    given = ("--sponsor", "BRA", "--sponsor", "Korea=KOR")
    _, data = run_json("amend", lakes, "import", sent, *given)
    assert proposed(data) == {
        ("KOR", "Amend OP 2", "applies"),
        ("KOR", "MEX", "Amend OP 3", "applies"),
    }
    assert "unknown-delegation" not in codes(data)
    wrong = ("--sponsor", "BRA", "--sponsor", "Kuria=KOR")
    assert run("amend", lakes, "import", sent, *wrong)[0] == 2
    wrong = ("--sponsor", "BRA", "--sponsor", "Korea=KORR")
    assert run("amend", lakes, "import", sent, *wrong)[0] == 2


TABLE = """Paragraph | Proposed by | Amendment
OP 1 | Korea | Replace “share” by “save”
OP 2 | Mexico | Replace “owners” by “all owners”
"""


@pytest.mark.parametrize("act", ["import", "instructions"])
def test_who_is_meant_by_a_name_in_a_table_can_be_said(run_json, lakes, tmp_path, act):
    sent = tmp_path / "table.txt"
    sent.write_text(TABLE, encoding="utf-8")
    _, data = run_json("amend", lakes, act, sent, "--sponsor", "BRA", "--dry-run")
    assert [one["code"] for one in data["doubts"] if "no known" in one["message"]] == [
        "unknown-delegation"
    ]
    given = ("--sponsor", "BRA", "--sponsor", "Korea=KOR")
    _, data = run_json("amend", lakes, act, sent, *given)
    assert not any(one["code"] == "unknown-delegation" for one in data["doubts"])
    _, listed = run_json("amend", lakes, "list")
    assert [one["sponsors"] for one in listed["amendments"]] == [["KOR"], ["MEX"]]


def test_a_file_without_some_paragraphs_does_not_say_the_same_as_the_text(run, tmp_path):
    paragraphs = [
        f"{at}. Invites States to fund the port of city number {at};" for at in range(1, 9)
    ]
    base, sent, path = tmp_path / "base.txt", tmp_path / "sent.txt", tmp_path / "n.draftbench"
    head = ["Ports", "The Council,", "Recalling its resolution on ports,"]
    base.write_text("\n\n".join([*head, *paragraphs]), "utf-8")
    sent.write_text("\n\n".join([*head, *paragraphs[:2], *paragraphs[7:]]), "utf-8")
    assert run("new", path, "--base", base)[0] == 0
    out = run("amend", path, "import", sent, "--sponsor", "PER")[1]
    assert "What the file has of the text, it has unchanged." in out
    assert "says the same" not in out
