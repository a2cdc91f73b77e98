"""Comments on the command line: begun, answered, listed, done, undone, and how it ends."""

import json

import pytest

from draftbench.cli.main import main


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("1. Urges States to act with concern;\n\n2. Decides to meet.\n")
    assert main(["new", "p.draftbench", "--base", "a.txt"]) == 0

    def call(*words, code=0):
        capsys.readouterr()
        assert main(["negotiate", "p.draftbench", *words]) == code
        return capsys.readouterr()

    return call


def test_a_thread_from_its_beginning_to_its_end(run):
    made = run("comment", "OP 1", "--words", "concern", "--text", "Why?", "--for", "BRA", "--json")
    one = json.loads(made.out)
    assert (one["id"], one["words"], one["place"]["words"]) == ("cm-1", "concern", "concern")
    run("comment", "--to", "cm-1", "--text", "Agreed language.", "--by", "Anna")
    run("comment", "--to", "cm-1", "--for", "Anna")
    assert run("comment", "--to", "cm-1", "--words", "act", "--text", "No.", code=2).err
    run("comment", "OP 2", "--text", "When?")
    said = run("comments").out
    assert "OP 1: “concern”" in said
    assert "Agreed language." in said
    assert json.loads(run("comments", "OP 2", "--json").out)["comments"][0]["id"] == "cm-2"
    assert [c["id"] for c in json.loads(run("comments", "--for", "Anna", "--json").out)["comments"]]
    run("comment-done", "cm-1")
    assert "cm-1" not in run("comments").out
    assert "cm-1 (done)" in run("comments", "--all").out
    run("comment-done", "cm-1", "--reopen")
    assert "cm-1" in run("comments").out


@pytest.mark.parametrize(
    "words",
    [
        ("comment", "--text", "Why?"),
        ("comment", "OP 1", "--to", "cm-1", "--text", "Why?"),
        ("comment", "OP 1"),
        ("comment", "OP 9", "--text", "Why?"),
        ("comment", "OP 1", "--words", "not there", "--text", "Why?"),
        ("comment", "--to", "cm-9", "--text", "Why?"),
        ("comment-done", "cm-9"),
    ],
)
def test_what_cannot_be_ends_with_2(run, words):
    assert run(*words, code=2).err
