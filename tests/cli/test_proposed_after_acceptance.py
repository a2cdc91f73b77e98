"""What a delegation proposes after the same was accepted is listed as already in the text, be it a
deletion or other words."""

import pytest

TEXT = """Safe Bridges

The General Assembly,

1. Calls upon States to inspect bridges in towns;

2. Invites banks:

(a) To lend for repairs;

(b) To lend for towers;

3. Encourages cities to plant trees;

4. Decides to meet again.
"""


@pytest.fixture
def accepted(run, tmp_path):
    """A negotiation in which a paragraph, an item and words were deleted, and a word replaced."""
    base = tmp_path / "base.txt"
    base.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "bridges.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    add = ("amend", path, "add", "--sponsor", "CHL", "--clause")
    assert run(*add, "OP 3", "--delete")[0] == 0
    assert run(*add, "OP 2 (b)", "--delete")[0] == 0
    assert run(*add, "OP 1", "--replace", " in towns", "")[0] == 0
    assert run(*add, "OP 4", "--replace", "meet", "convene")[0] == 0
    assert run("amend", path, "accept", "am-1", "am-2", "am-3", "am-4")[0] == 0
    return path


def late(run_json, path):
    code, data = run_json("amend", path, "list")
    assert code == 0
    own = [one for one in data["amendments"] if "NOR" in one["sponsors"]]
    return [(one["placement"]["outcome"], one["placement"]["why"]) for one in own]


GONE = ("contained", "The clause is already gone.")
READS = ("contained", "The clause already reads as proposed.")


def test_instructions(run, run_json, accepted, tmp_path):
    said = tmp_path / "said.txt"
    said.write_text(
        "Delete OP 3.\nDelete OP 2 (b).\nIn OP 1, delete “in towns”.\n"
        "In OP 4, replace “meet” by “convene”.\n",
        encoding="utf-8",
    )
    code, out, _ = run("amend", accepted, "instructions", said, "--sponsor", "NOR", "--of", "base")
    assert (code, out.count("already in the text")) == (0, 4)
    assert late(run_json, accepted) == [GONE, GONE, READS, READS]


def test_an_edited_copy(run, run_json, accepted, tmp_path):
    copy = tmp_path / "copy.txt"
    words = TEXT.replace("3. Encourages cities to plant trees;\n\n4.", "3.")
    copy.write_text(words.replace("meet", "convene"), encoding="utf-8")
    made = ("amend", accepted, "add", "--sponsor", "NOR", "--from", copy, "--of", "base")
    code, out, _ = run(*made)
    assert (code, "already in the text" in out) == (0, True)
    ((outcome, why),) = late(run_json, accepted)
    assert outcome == "contained"
    assert why
