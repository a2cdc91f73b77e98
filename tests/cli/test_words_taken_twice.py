"""``draft take`` of words that the draft has already says so and does nothing."""

import pytest

BASE = """Safe Bridges

The General Assembly,

Recalling its earlier resolutions on bridges,

1. Calls upon States to inspect bridges;

2. Invites banks to lend for repairs;

3. Decides to meet again.
"""
SOURCE = """Ideas

We urge mayors to close bridges that are unsafe.

We call upon all engineers to share their plans, in particular:

(a) Plans of arches;

(b) Plans of towers.
"""


@pytest.fixture
def bridges(run, tmp_path):
    for name, words in (("base", BASE), ("ideas", SOURCE)):
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    path = tmp_path / "bridges.draftbench"
    made = run("new", path, "--base", tmp_path / "base.txt", "--source", tmp_path / "ideas.txt")
    assert made[0] == 0
    return path


def count(run, path, tmp_path):
    """How many paragraphs of the draft have the words."""
    file = tmp_path / "now.md"
    file.unlink(missing_ok=True)
    assert run("export", path, "--as", "clean", "-o", file)[0] == 0
    return file.read_text("utf-8").count("mayors to close")


def names(run_json, tmp_path):
    code, data = run_json("read", tmp_path / "ideas.txt")
    assert code == 0
    return [c["id"] for c in data["clauses"] if c["text"].startswith("We ")]


@pytest.mark.parametrize("more", [(), ("--as-it-stands",)])
@pytest.mark.parametrize("command", ["draft", "amend"])
def test_words_that_stand_in_the_draft_are_not_taken_again(
    run, run_json, bridges, tmp_path, command, more
):
    one, two = names(run_json, tmp_path)
    take = (command, bridges, "take", "text")
    assert run(*take, one, two, "--after", "OP 1", *more)[0] == 0
    code, out, err = run(*take, one, "--after", "OP 4", *more)
    assert (code, out) == (4, "")
    assert "are already in the draft, as OP 2" in err
    assert "--confirmed" in err
    assert run(*take, two, "--dry-run", "--after", "OP 4", *more)[0] == 4
    assert count(run, bridges, tmp_path) == 1
    assert run(*take, one, "--after", "OP 4", "--confirmed", *more)[0] == 0
    assert count(run, bridges, tmp_path) == 2


def test_other_words_under_it_make_it_another_paragraph(run, run_json, bridges, tmp_path):
    _, two = names(run_json, tmp_path)
    assert run("draft", bridges, "take", "text", two, "--after", "OP 1")[0] == 0
    assert run("draft", bridges, "delete", "OP 2 (b)")[0] == 0
    assert run("draft", bridges, "take", "text", two, "--after", "OP 3")[0] == 0
