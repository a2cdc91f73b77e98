"""Who takes part in a negotiation that began from an ordinary text: the command line."""

import pytest

from draftbench.app.workbench import Workbench

TEXT = "Recalling its resolution 70/1,\n\n1. Urges States to act;\n\n2. Decides to meet again.\n"


@pytest.fixture
def plain(run, tmp_path):
    """A negotiation on a text that says nothing of who takes part."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "p.draftbench"
    assert run("new", path, "--base", tmp_path / "a.txt")[0] == 0
    return path


@pytest.fixture
def facts(plain):
    """The kinds of events that are recorded."""

    def found():
        with Workbench.view(plain) as bench:
            return [event.kind for event in bench.events]

    return found


@pytest.fixture
def taking_part(plain):
    """The names of the delegations, by their codes."""

    def found():
        with Workbench.view(plain) as bench:
            return {one.code: one.name for one in bench.state.delegations}

    return found


def proposal(by, words="Urges all States to act;", clause="OP 1"):
    return ("--sponsor", by, "--clause", clause, "--text", words)


@pytest.mark.parametrize(
    "name", ["BRA", "bra", "Brazil", "Brésil", "Brasil", "Бразилия", "البرازيل", "巴西"]
)
def test_a_state_is_added_by_naming_it_as_a_sponsor(run, run_json, plain, facts, name):
    code, data = run_json("amend", plain, "add", *proposal(name))
    assert (code, data["sponsors"], data["delegations_added"]) == (0, ["BRA"], ["BRA"])
    assert facts() == ["opened", "delegations-joined", "amendment-tabled"]
    code, data = run_json("amend", plain, "add", *proposal(name, "Invites States to act;"))
    assert (code, data["sponsors"]) == (0, ["BRA"])
    assert "delegations_added" not in data
    assert facts()[3:] == ["amendment-tabled"]


def test_the_answer_says_who_was_added_once(run, plain):
    assert "Brazil added." in run("amend", plain, "add", *proposal("BRA"))[1].splitlines()
    assert "added" not in run("amend", plain, "add", *proposal("BRA", "Invites all;"))[1]


def test_the_amendment_is_by_the_state_and_not_by_its_code(run, plain):
    run("amend", plain, "add", *proposal("BRA"))
    with Workbench.view(plain) as bench:
        assert bench.events[-1].actor == "Brazil"


@pytest.mark.parametrize(
    ("name", "meant"),
    [("BRZ", "BRA (Brazil)"), ("Argentinia", "ARG (Argentina)"), ("Mexiko", "MEX (Mexico)")],
)
@pytest.mark.parametrize(
    "act",
    [
        ("amend", "add", "--clause", "OP 1", "--text", "Urges all;", "--sponsor"),
        ("negotiate", "position", "OP 1", "support", "--by"),
        ("negotiate", "bracket", "OP 1", "--words", "to act", "--by"),
        ("negotiate", "group", "FRIENDS", "--member"),
    ],
)
def test_a_mistyped_name_is_refused_with_the_nearest(run, plain, facts, act, name, meant):
    command, *rest = act
    code, out, error = run(command, plain, *rest, name)
    assert (code, out) == (2, "")
    assert meant in error
    assert facts() == ["opened"]


def test_what_is_like_nothing_is_refused(run, plain, facts):
    assert run("amend", plain, "add", *proposal("Xqzwv Jkkk"))[0] == 2
    assert run("amend", plain, "add", *proposal(""))[0] == 2
    assert facts() == ["opened"]


def test_nobody_is_added_when_the_act_itself_is_refused(run, plain, facts):
    assert run("amend", plain, "add", *proposal("BRA", "Urges States to act;"))[0] == 2
    assert run("negotiate", plain, "position", "OP 9", "support", "--by", "BRA")[0] == 2
    assert facts() == ["opened"]


def test_everything_that_names_delegations_adds_states(run, plain, taking_part, tmp_path):
    (tmp_path / "said.txt").write_text("In OP 1, replace “act” by “decide”.\n", "utf-8")
    run("amend", plain, "instructions", tmp_path / "said.txt", "--by", "Chile")
    run("amend", plain, "join", "am-1", "Peru")
    run("negotiate", plain, "position", "OP 2", "support", "--by", "G77", "--by", "Cuba")
    run("negotiate", plain, "bracket", "OP 2", "--words", "meet again", "--by", "México")
    run("negotiate", plain, "alternatives", "OP 1", "--text", "URY,Panamá=Urges all to act;")
    assert set(taking_part()) == {"CHL", "PER", "G77+China", "CUB", "MEX", "URY", "PAN"}


def test_a_dry_run_adds_nobody(run, plain, facts, tmp_path):
    (tmp_path / "said.txt").write_text("In OP 1, replace “act” by “decide”.\n", "utf-8")
    said = ("amend", plain, "instructions", tmp_path / "said.txt", "--by", "Chile", "--dry-run")
    assert run(*said)[0] == 0
    assert facts() == ["opened"]


def test_an_import_refuses_a_mistyped_sponsor(run, plain, facts, tmp_path):
    (tmp_path / "mine.txt").write_text(TEXT.replace("Urges", "Invites"), "utf-8")
    out = tmp_path / "mine.docx"
    assert run("compare", tmp_path / "a.txt", tmp_path / "mine.txt", "-o", out)[0] == 1
    code, _, error = run("amend", plain, "import", out, "--sponsor", "BRZ")
    assert code == 2
    assert "BRA (Brazil)" in error
    assert facts() == ["opened"]
    assert run("amend", plain, "import", out, "--sponsor", "Brasil")[0] == 0


def test_each_of_the_two_acts_is_undone_by_itself(run, run_json, plain, facts, taking_part):
    run("amend", plain, "add", *proposal("BRA"))
    run("amend", plain, "add", *proposal("BRA", "Invites States to act;"))
    before = facts()
    code, _, error = run("amend", plain, "undo", "2")
    assert code == 4
    assert "Brazil" in error
    assert facts() == before
    for _ in range(3):
        assert run("amend", plain, "undo")[0] == 0
    assert taking_part() == {}
    for _ in range(3):
        assert run("amend", plain, "redo")[0] == 0
    assert taking_part() == {"BRA": "Brazil"}
    listed = run_json("amend", plain, "list")[1]["amendments"]
    assert [one["id"] for one in listed] == ["am-1", "am-2"]
