"""The history of a negotiation on the command line, and undo of anything by its number."""

import pytest
from docx import Document as WordDocument

from draftbench.formats.docx.track.proof import verify

REV1 = "Rev.1 as circulated"


@pytest.fixture
def acts(run, project):
    """A negotiation with three edits through amendments; gives how many events there are."""
    for words in (("innovative", "new"), ("exchange", "sharing")):
        add = ("amend", project, "add", "--sponsor", "MEX", "--clause", "OP 5", "--replace", *words)
        assert run(*add)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("amend", project, "accept", "am-2")[0] == 0
    return 7


def op5(data):
    return next(c["text"] for c in data["clauses"] if c["id"] == "declaration.op5")


def test_the_log_tells_everything(run, run_json, project, acts):
    assert run("amend", project, "undo", "6")[1] == "Undone: Accepted am-1.\n"
    code, data = run_json("record", project, "log")
    assert (code, data["total"]) == (0, acts + 1)
    kinds = [event["kind"] for event in data["events"]]
    assert kinds == [
        "opened",
        "source-added",
        "delegations-added",
        "amendment-tabled",
        "amendment-tabled",
        "amendment-accepted",
        "amendment-accepted",
        "undone",
    ]
    taken, undo = data["events"][5], data["events"][7]
    assert (taken["counts"], taken["undone_by"], undo["counts"]) == (False, 8, True)
    assert undo["undoes"] == taken["id"]
    assert undo["words"] == "Undid: Accepted am-1"
    assert set(undo) == {
        "number",
        "id",
        "at",
        "actor",
        "meeting",
        "kind",
        "words",
        "undoes",
        "counts",
        "undone_by",
        "unfit",
        "clock",
        "left_out",
        "signed",
    }
    _, some = run_json("record", project, "log", "--since", "3", "--kind", "amendment-accepted")
    assert [event["number"] for event in some["events"]] == [6, 7]
    _, some = run_json("record", project, "log", "--limit", "2")
    assert [event["number"] for event in some["events"]] == [7, 8]
    assert "undone" in run("record", project, "log")[1]
    assert run("record", project, "log", "--limit", "0")[0] == 2


def test_a_version_is_named_listed_shown_and_compared(run, run_json, project, acts, tmp_path):
    assert run("record", project, "name", REV1, "--at", "6", "--by", "Chair")[0] == 0
    code, _, err = run("record", project, "name", "rev.1 as circulated")
    assert (code, "already" in err) == (2, True)
    _, data = run_json("record", project, "versions")
    (version,) = [one for one in data["versions"] if one["kind"] == "named"]
    assert (version["name"], version["number"], version["by"]) == (
        REV1,
        6,
        "Chair",
    )
    assert REV1 in run("record", project, "versions")[1]
    _, shown = run_json("record", project, "show", REV1)
    assert shown["moment"]["number"] == 6
    assert shown["moment"]["versions"] == [REV1]
    assert shown["amendments"] == {"accepted": 1, "tabled": 1}
    assert "new measures" in op5(shown)
    assert "exchange" in op5(shown)
    _, now = run_json("record", project, "show", "now")
    assert "sharing" in op5(now)
    _, base = run_json("record", project, "show", "now", "--text", "base")
    assert "innovative" in op5(base)
    assert run_json("record", project, "show", "base") == (0, base)
    assert "am-1" not in run("record", project, "show", "5")[1]
    code, data = run_json("record", project, "compare", REV1, "now")
    assert code == 1
    assert {link["relation"] for link in data["links"]} == {"same", "changed"}
    changed = [link["left"] for link in data["links"] if link["relation"] == "changed"]
    assert changed == [["declaration.op5"]]
    assert run("record", project, "compare", "7", "now")[0] == 0
    for ending in ("docx", "html", "json"):
        out = tmp_path / f"out.{ending}"
        assert run("record", project, "compare", "base", "now", "-o", out)[0] == 1
        assert out.stat().st_size > 1000
    assert verify((tmp_path / "out.docx").read_bytes()).sound
    assert REV1 not in (tmp_path / "out.html").read_text("utf-8")
    assert run("record", project, "compare", "base", "now", "-o", "out.odt")[0] == 2
    assert run("record", project, "compare", "base", "now", "-o", project)[0] == 2


def test_a_compared_word_file_gives_both_texts(run, run_json, project, acts, tmp_path):
    out = tmp_path / "since.docx"
    assert run("record", project, "compare", "6", "now", "-o", out)[0] == 1
    for view, words in (("rejected", "exchange"), ("accepted", "sharing")):
        _, data = run_json("read", out, "--view", view)
        texts = [clause["text"] for clause in data["clauses"]]
        assert any("new measures" in text and words in text for text in texts)


def test_a_compared_word_file_has_the_masthead_of_the_negotiation(run, project, acts, tmp_path):
    said = ("--session", "Twelfth session", "--symbol", "A/C.3/65/L.9")
    assert run("masthead", project, *said)[0] == 0
    out = tmp_path / "since.docx"
    assert run("record", project, "compare", "6", "now", "-o", out, "--paper", "letter")[0] == 1
    section = WordDocument(str(out)).sections[0]
    said = "".join(t.text or "" for t in section.first_page_header._element.iter("{*}t"))
    assert "Twelfth session" in said
    assert "A/C.3/65/L.9" in said
    assert section.page_width.twips == 12240


@pytest.mark.parametrize("moment", ["99", "Rev.9", "1999-01-01", "abcd"])
def test_a_moment_that_there_is_not_is_said(run, project, moment):
    code, out, err = run("record", project, "show", moment)
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_looking_at_the_past_changes_no_byte(run, project, acts):
    before = project.read_bytes()
    for command in (("log",), ("versions",), ("show", "3"), ("compare", "3", "now"), ("notes",)):
        assert run("record", project, *command)[0] in (0, 1)
    assert project.read_bytes() == before


def test_undo_and_redo_by_number_name_what_stands_in_the_way(run, run_json, project, acts):
    code, data = run_json("amend", project, "undo", "6")
    assert (code, data["done"], data["number"]) == (0, "Accepted am-1", acts + 1)
    code, data = run_json("amend", project, "redo", "6")
    assert (code, data["done"], data["number"]) == (0, "Accepted am-1", acts + 2)
    code, out, err = run("amend", project, "undo", "4")
    assert (code, out) == (4, "")
    assert "event 6 of " in err
    assert "(Accepted am-1)" in err
    assert run("amend", project, "undo", "99")[0] == 2
    assert run("amend", project, "undo", "1")[0] == 2
    assert run("amend", project, "redo", "7")[0] == 2
    assert run_json("record", project, "log")[1]["total"] == acts + 2
    code, data = run_json("amend", project, "redo")
    assert (code, data) == (2, {"done": "", "event": None, "number": None})
