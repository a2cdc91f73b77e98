"""``draftbench amend add --to``: which clause of an amendment is amended, and what it is called."""

import pytest

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.draft_numbers import ClauseNames
from draftbench.app.workbench import Workbench

TEXT = """Lighthouses

The General Assembly,

Recalling its resolution 60/3,

1. Urges States to paint their lighthouses;

2. Invites harbours to count their ships;

3. Decides to return to lighthouses at its next session.
"""
NEW = "Requests keepers to map the rocks that they see;"


@pytest.fixture
def lights(run, tmp_path):
    base = tmp_path / "base.txt"
    base.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "lights.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    add = ("amend", path, "add", "--sponsor", "NOR")
    assert run(*add, "--insert-after", "OP 2", "--text", NEW)[0] == 0
    return path


@pytest.fixture
def amend(run, run_json, lights):
    def runner(*arguments):
        code, _, _ = run("amend", lights, "add", "--to", "am-1", "--sponsor", "PER", *arguments)
        found = run_json("amend", lights, "list")[1]["amendments"]
        return code, [one for one in found if one["parent"] == "am-1"]

    return runner


@pytest.mark.parametrize("named", [(), ("--clause", "OP 2 bis"), ("--clause", "2 bis")])
def test_the_one_clause_of_an_amendment_is_meant(run, tmp_path, lights, amend, named):
    code, made = amend(*named, "--replace", "the rocks", "the rocks and sands")
    assert code == 0
    assert len(made) == 1
    assert run("amend", lights, "accept", made[0]["id"], "am-1")[0] == 0
    out = tmp_path / "clean.txt"
    assert run("export", lights, "--as", "clean", "-o", out)[0] == 0
    assert NEW.replace("the rocks", "the rocks and sands") in out.read_text("utf-8")


@pytest.mark.parametrize("named", [("--clause", "OP 2 ter"), ("--clause", "OP 9 bis")])
def test_a_number_that_nothing_has_is_refused(amend, named):
    assert amend(*named, "--replace", "the rocks", "the sands") == (2, [])


def test_of_several_clauses_one_must_be_named(run, lights, tmp_path):
    copy = tmp_path / "copy.txt"
    said = TEXT.replace("paint", "clean").replace("count", "list")
    copy.write_text(said, encoding="utf-8")
    assert run("amend", lights, "add", "--sponsor", "NOR", "--from", copy)[0] == 0
    to = ("amend", lights, "add", "--to", "am-2", "--sponsor", "PER")
    assert run(*to, "--replace", "list", "name")[0] == 2
    assert run(*to, "--clause", "OP 2", "--replace", "list", "name")[0] == 0


def test_an_accepted_amendment_names_the_paragraph_that_is_still_open(run, lights, amend):
    _, (sub,) = amend("--replace", "the rocks", "the sands")
    assert run("amend", lights, "accept", sub["id"])[0] == 0
    with Workbench.view(lights) as bench:
        amendment = bench.state.entry(AmendmentId(sub["id"])).amendment
        (clause,) = amendment.numbers
        name = ClauseNames(bench.state).of(clause, amendment)
        assert (name.new, name.of, name.was) == (True, "am-1", "")


def test_an_open_proposal_that_a_new_text_has_was_not_accepted(run, tmp_path, lights, amend):
    changed = NEW.replace("the rocks that they see", "the sands that they fear")
    assert amend("--replace", "the rocks that they see", "the sands that they fear")[0] == 0
    rev = tmp_path / "rev.txt"
    rev.write_text(TEXT.replace("3. Decides", f"3. {changed}\n\n4. Decides"), encoding="utf-8")
    code, said, _ = run("rebase", lights, "--onto", rev)
    assert code == 4
    assert "This is proposed, and the new text has it in OP 3" in said
    assert "was accepted" not in said
    for one in ("am-2", "am-1"):
        assert run("amend", lights, "accept", one, "--confirmed")[0] == 0
    code, shown, _ = run("amend", lights, "show", "am-1")
    assert code == 0
    assert "map the rocks that they see" in shown


@pytest.fixture
def joined(run, tmp_path):
    """Words that were accepted once a paragraph had been joined to the one above it."""
    base, path = tmp_path / "base.txt", tmp_path / "ships.draftbench"
    base.write_text(TEXT, encoding="utf-8")
    assert run("new", path, "--base", base)[0] == 0
    add = ("amend", path, "add", "--clause", "OP 2", "--sponsor")
    assert run(*add, "BRA", "--replace", "their ships", "their ships and boats")[0] == 0
    assert run(*add, "CHL", "--join-to", "OP 1")[0] == 0
    for one in ("am-2", "am-1"):
        assert run("amend", path, "accept", one, "--confirmed")[0] in (0, 1)
    return path


def test_what_no_base_text_had_is_not_said_to_have_been_in_one(run, tmp_path, joined):
    rev = tmp_path / "rev.txt"
    rev.write_text(TEXT.replace("next session", "eighth session"), encoding="utf-8")
    _, said, _ = run("rebase", joined, "--onto", rev)
    assert "am-1: made again" in said
    assert "had incorporated" not in said
