"""A paragraph into which somebody's items were moved is deleted: the moves are named, and go."""

import pytest

BASE = """Night trains

Recalling the Oslo conference,

1. Proposes that the secretariat:

(a) count passengers on each line;

(b) report on complaints;

(c) survey noise near sidings;

2. Asks cities to lend bicycles;

3. Requests operators to provide clean bedding;

4. Decides to meet again in 2030.
"""


@pytest.fixture
def project(tmp_path, run):
    base, path = tmp_path / "base.txt", tmp_path / "n.draftbench"
    base.write_text(BASE, "utf-8")
    assert run("new", path, "--base", base)[0] == 0
    assert run("delegations", path, "add", "NOR", "PER", "CHL")[0] == 0
    return path


def sent(tmp_path, name, lines):
    path = tmp_path / name
    path.write_text("\n\n".join(lines), "utf-8")
    return path


LINES = BASE.strip().split("\n\n")
DEMOTED = [line.replace("(c) ", "(i) ") for line in LINES]
AS_AN_ITEM = [
    *LINES[:6],
    LINES[7].replace("3. ", "(d) "),
    LINES[6],
    LINES[8].replace("4. ", "3. "),
]


@pytest.mark.parametrize(
    ("copy", "gone", "kept"),
    [
        (DEMOTED, "OP 1 (b)", "(b) survey noise near sidings;"),
        (AS_AN_ITEM, "OP 1", "Requests operators to provide clean bedding;"),
    ],
)
def test_who_moved_something_in_is_superseded_and_named(
    run, run_json, project, tmp_path, copy, gone, kept
):
    assert (
        run("amend", project, "import", sent(tmp_path, "nor.txt", copy), "--sponsor", "NOR")[0] == 0
    )
    assert run("amend", project, "add", "--sponsor", "PER", "--clause", gone, "--delete")[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    (conflict,) = run_json("amend", project, "conflicts")[1]["conflicts"]
    assert "am-1" in str(conflict)
    code, out, _ = run("amend", project, "resolve", "1", "--take", "am-2")
    assert code == 0
    assert "am-1 is superseded by am-2." in out
    listed = run_json("amend", project, "list")[1]["amendments"]
    assert [one["status"] for one in listed] == ["superseded", "accepted"]
    assert kept in run("export", project, "--as", "clean", "--format", "txt", "-o", "-")[1]
