"""Amendments that propose the same and are kept apart: adopting one disposes of the others."""

import pytest

TEXT = """1. Notes the tall lighthouses of the coast;

2. Invites farmers to plant hedges;

3. Calls upon cities to rest.
"""
ACTS = {
    "words": ("--clause", "OP 1", "--replace", "tall", "slim"),
    "a new paragraph": ("--insert-after", "OP 2", "--text", "Thanks the mayors of all towns;"),
    "a deletion": ("--clause", "OP 3", "--delete"),
    "a move": ("--clause", "OP 3", "--move-after", "OP 1"),
}


@pytest.fixture
def coast(run, tmp_path):
    """Runs commands on a project whose paper has three paragraphs."""
    base, path = tmp_path / "base.txt", tmp_path / "coast.draftbench"
    base.write_text(TEXT, encoding="utf-8")
    assert run("new", "-q", path, "--base", base)[0] == 0

    def command(*arguments, code=0):
        words = [path if one == "P" else one for one in arguments]
        found, out, err = run(*words)
        assert found == code, err
        return out

    return command


def propose(coast, act, *codes):
    for code in codes:
        coast("amend", "P", "add", "--sponsor", code, "--apart", *ACTS[act])


@pytest.mark.parametrize("act", ACTS)
def test_accepting_one_supersedes_those_that_propose_the_same(coast, act):
    propose(coast, act, "NOR", "CHL", "KEN")
    out = coast("amend", "P", "accept", "am-2")
    assert "am-1 is superseded by am-2." in out
    assert "am-3 is superseded by am-2." in out
    assert "proposes the same and was accepted" in coast("amend", "P", "show", "am-1")
    paper = coast("export", "P", "--as", "compilation", "--format", "txt", "-o", "-")
    assert paper.startswith("(No open proposals.)")
    votes = coast("export", "P", "--as", "voting", "--format", "md", "-o", "-")
    assert "am-1" not in votes
    coast("amend", "P", "undo")
    rows = coast("amend", "P", "list").splitlines()[2:]
    assert [row.split("\t")[4] for row in rows] == ["tabled"] * 3


def test_taking_one_side_supersedes_those_that_propose_the_same_as_it(coast):
    propose(coast, "words", "NOR", "CHL")
    coast("amend", "P", "add", "--sponsor", "PER", "--clause", "OP 1", "--replace", "tall", "old")
    coast("amend", "P", "resolve", "1", "--take", "am-1")
    rows = [row.split("\t")[4] for row in coast("amend", "P", "list").splitlines()[2:]]
    assert rows == ["accepted", "superseded by am-1", "superseded by am-1"]


def test_what_is_bound_in_a_package_stays_before_the_meeting(coast):
    propose(coast, "words", "NOR", "CHL")
    propose(coast, "a deletion", "CHL")
    coast("amend", "P", "package", "both", "am-2", "am-3")
    coast("amend", "P", "accept", "am-1")
    rows = [row.split("\t")[4] for row in coast("amend", "P", "list").splitlines()[2:]]
    assert rows == ["accepted", "tabled; package “both”", "tabled; package “both”"]
