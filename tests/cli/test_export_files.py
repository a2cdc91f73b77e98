"""Where an export goes: to a file of its own, over one that the project wrote, or to a pipe."""

import json

import pytest

from draftbench.amend.notation import Bracket, read_notation
from draftbench.document import RichText
from draftbench.formats.reading import read

BASE = """The General Assembly,

Recalling its resolution 60/147 of 16 December 2005 on reparation,

1. Calls upon States to protect rivers;

2. Invites States to report on lakes;

3. Decides to remain seized of the matter.
"""


@pytest.fixture
def rivers(run, tmp_path):
    """A negotiation with an accepted and an open amendment."""
    base, project = tmp_path / "rivers.txt", tmp_path / "rivers.draftbench"
    base.write_text(BASE, encoding="utf-8")
    assert run("new", project, "--base", base)[0] == 0
    add = ("amend", project, "add", "--sponsor")
    assert run(*add, "BRA", "--clause", "OP 2", "--replace", "lakes", "seas")[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run(*add, "CHL", "--clause", "OP 1", "--replace", "rivers", "clean rivers")[0] == 0
    return project


@pytest.mark.parametrize("ending", [".txt", ".md"])
def test_a_rolling_text_marks_what_came_and_went_and_keeps_brackets(run, rivers, tmp_path, ending):
    out = tmp_path / f"rolling{ending}"
    assert run("export", rivers, "--as", "rolling", "-o", out)[0] == 0
    said = out.read_text(encoding="utf-8")
    assert "~~lakes~~" in said
    assert "**seas**" in said
    (line,) = (line for line in said.splitlines() if "protect" in line)
    (bracket,) = (m for m in read_notation(RichText(line)) if isinstance(m, Bracket))
    assert "clean" in line[bracket.start : bracket.end]


@pytest.mark.parametrize("ending", [".txt", ".md"])
def test_a_clean_text_reads_again_as_the_draft(run, run_json, rivers, tmp_path, ending):
    out = tmp_path / f"clean{ending}"
    assert run("export", rivers, "--as", "clean", "-o", out)[0] == 0
    data = tmp_path / "draft.json"
    assert run("export", rivers, "--as", "json", "-o", data)[0] == 0
    draft = json.loads(data.read_text(encoding="utf-8"))["clauses"]
    _, found = run_json("read", out)
    assert [(c["label"], c["text"]) for c in found["clauses"]] == [
        (c["label"], c["text"]) for c in draft
    ]


def test_an_export_goes_to_standard_output(run, rivers, tmp_path):
    file = tmp_path / "clean.txt"
    assert run("export", rivers, "--as", "clean", "-o", file)[0] == 0
    code, out, err = run("export", rivers, "--as", "clean", "-o", "-")
    assert code == 0
    assert out == file.read_text(encoding="utf-8")
    assert "rivers" not in err
    code, out, _ = run("export", rivers, "--as", "voting", "-o", "-", "--format", "html")
    assert code == 0
    assert out.lstrip().startswith("<!doctype html>")


def test_the_output_itself_and_json_about_it_exclude_each_other(run, rivers):
    assert run("export", rivers, "--as", "clean", "-o", "-", "--json")[0] == 2


def test_a_format_without_its_ending_in_the_name(run, rivers, tmp_path):
    out = tmp_path / "text"
    assert run("export", rivers, "--as", "clean", "-o", out, "--format", "docx")[0] == 0
    assert out.read_bytes().startswith(b"PK")


def test_a_name_that_ends_like_another_format_is_refused(run, rivers, tmp_path):
    out = tmp_path / "clean.docx"
    code, _, error = run("export", rivers, "--as", "clean", "-o", out, "--format", ".html")
    assert code == 2
    assert ".html" in error
    assert not out.exists()
    assert run("export", rivers, "--as", "clean", "-o", out, "--format", "docx")[0] == 0


def test_the_same_words_sent_again_are_no_further_version(run, run_json, rivers):
    for _ in range(2):
        assert run("export", rivers, "--as", "clean", "-o", "-")[0] == 0
    _, data = run_json("record", rivers, "versions")
    assert len(data["versions"]) == len({one["name"] for one in data["versions"]}) <= 2


@pytest.mark.parametrize("name", ["clean.txt", "clean.docx", "clean.pdf"])
def test_a_file_of_somebody_else_is_not_written_over(run, rivers, tmp_path, name):
    mine = tmp_path / name
    mine.write_bytes(b"my own words")
    code, _, err = run("export", rivers, "--as", "clean", "-o", mine)
    assert code == 2
    assert "--force" in err
    assert mine.read_bytes() == b"my own words"


def test_an_export_is_written_over_until_somebody_changes_it(run, rivers, tmp_path):
    export = ("export", rivers, "--as", "clean", "-o", tmp_path / "clean.txt")
    mine = tmp_path / "clean.txt"
    assert run(*export)[0] == 0
    assert run("amend", rivers, "accept", "am-2")[0] == 0
    assert run(*export)[0] == 0
    assert "clean rivers" in mine.read_text(encoding="utf-8")
    mine.write_text(mine.read_text(encoding="utf-8") + "A remark.\n", encoding="utf-8")
    assert run(*export)[0] == 2
    assert mine.read_text(encoding="utf-8").endswith("A remark.\n")
    assert run(*export, "--force")[0] == 0
    assert "A remark." not in mine.read_text(encoding="utf-8")
    assert run(*export)[0] == 0


def test_a_masthead_reaches_json_and_akoma_ntoso(run, rivers, tmp_path):
    head = ("--symbol", "A/C.2/79/L.9", "--date", "2026-11-28")
    assert run("masthead", rivers, *head)[0] == 0
    for kind, name in (("json", "text.json"), ("akn", "text.xml")):
        assert run("export", rivers, "--as", kind, "-o", tmp_path / name)[0] == 0
    found = json.loads((tmp_path / "text.json").read_text(encoding="utf-8"))
    assert (found["symbol"], found["date"]) == ("A/C.2/79/L.9", "2026-11-28")
    source = read((tmp_path / "text.xml").read_bytes(), "text.xml").parts[0].source
    assert (source.symbol, source.date) == ("A/C.2/79/L.9", "2026-11-28")


def test_open_amendments_of_akoma_ntoso_come_back_by_import(run, run_json, rivers, tmp_path):
    add = ("amend", rivers, "add", "--sponsor", "MEX", "--sponsor", "PER", "--clause", "OP 3")
    assert run(*add, "--delete", "--reason", "It says nothing.")[0] == 0
    file, other = tmp_path / "text.xml", tmp_path / "other.draftbench"
    assert run("export", rivers, "--as", "akn", "-o", file)[0] == 0
    _, again = run_json("amend", rivers, "import", file)
    assert again["amendments"] == []
    assert run("new", other, "--base", file)[0] == 0
    code, _ = run_json("amend", other, "import", file)
    assert code == 0
    _, there = run_json("amend", other, "list")
    assert [(a["sponsors"], a["placement"]["outcome"]) for a in there["amendments"]] == [
        (["CHL"], "applies"),
        (["MEX", "PER"], "applies"),
    ]
    _, shown = run_json("amend", other, "show", "am-2")
    assert shown["reason"] == "It says nothing."
    assert run("amend", other, "accept", "am-1", "am-2")[0] == 0
    assert run("amend", rivers, "accept", "am-2", "am-3")[0] == 0
    texts = [run("export", one, "--as", "clean", "-o", "-")[1] for one in (rivers, other)]
    assert texts[0] == texts[1]


@pytest.mark.parametrize("name", [".", "/", ".."])
def test_a_folder_is_no_name_for_an_output(run, project, name):
    code, _, err = run("export", project, "--as", "clean", "--format", ".txt", "-o", name)
    assert (code, err.count("\n")) in ((2, 1), (3, 1)), err


def test_a_name_that_is_too_long_is_said_to_be(run, project, tmp_path):
    long = "n" * 250
    for act in (
        ("export", project, "--as", "clean", "-o", tmp_path / f"{long}.txt"),
        ("record", project, "exchange", tmp_path / f"{long}.zip"),
        ("record", project, "copy", tmp_path / f"{'n' * 240}.draftbench"),
        ("new", tmp_path / f"{'n' * 240}.draftbench", "--base", tmp_path / "base.txt"),
    ):
        (tmp_path / "base.txt").write_text("Declaration\n\n1. Urges States to act.\n")
        code, _, err = run(*act)
        assert (code, "too long" in err) == (3, True), err
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("nnn")]
