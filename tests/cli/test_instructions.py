"""``amend PROJECT instructions``: amendments in words, from a file or a pipe."""

import io
import sys

import docx
import pytest

from draftbench.amend.amendment import Delegation
from draftbench.amend.changesets.plain_data import delegation_to_data
from draftbench.app.workbench import Workbench

TEXT = "Recalling its resolution 55/59,\n\n1. Urges States to act;\n\n2. Decides to meet.\n"


@pytest.fixture
def small(run, tmp_path):
    """A negotiation on a short text."""
    base = tmp_path / "base.txt"
    base.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "small.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    with Workbench.open(path) as bench:
        people = (Delegation("MEX", "Mexico"), Delegation("BRA", "Brazil"))
        data = [delegation_to_data(one) for one in people]
        bench.act("delegations-added", {"delegations": data})
    return path


def paper(tmp_path, words):
    file = tmp_path / "amendments.txt"
    file.write_text(words, encoding="utf-8")
    return file


def test_each_instruction_becomes_an_amendment_of_its_own(run_json, small, tmp_path):
    file = paper(
        tmp_path,
        "Mexico: amendments\n1. In OP 1, replace “act” by “work”.\n2. After operative paragraph 2, "
        "insert a new operative paragraph reading:\n“Decides to remain seized of the matter.”\n",
    )
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX", "--by", "BRA")
    assert code == 0
    assert data["amendments"] == ["am-1", "am-2"]
    rows = [row for row in data["instructions"] if not row["nothing_to_do"]]
    assert [row["amendment"] for row in rows] == ["am-1", "am-2"]
    assert rows[0]["understood"] == ["In operative paragraph 1, replace “act” by “work”."]
    with Workbench.open(small) as bench:
        assert [e.amendment.sponsors for e in bench.state.entries] == [("MEX", "BRA")] * 2
        bench.accept(bench.state.entries[0].amendment.id)
        bench.accept(bench.state.entries[1].amendment.id)
        assert [c.text.text for c in bench.state.draft][-3:] == [
            "Urges States to work;",
            "Decides to meet.",
            "Decides to remain seized of the matter.",
        ]


def test_what_was_rejected_before_is_said_of_an_instruction(run, run_json, small, tmp_path):
    file = paper(tmp_path, "1. In OP 1, replace “act” by “work”.\n2. Delete OP 2.\n")
    assert run("amend", small, "instructions", file, "--sponsor", "MEX")[0] == 0
    assert run("amend", small, "reject", "am-1")[0] == 0
    said = "am-1 (MEX) proposed the same and was rejected."
    code, data = run_json("amend", small, "instructions", file, "--sponsor", "BRA", "--dry-run")
    assert (code, data["joined"]) == (0, ["am-2"])
    (doubt,) = data["doubts"]
    assert (doubt["code"], doubt["message"]) == ("rejected-before", said)
    code, out, _ = run("amend", small, "instructions", file, "--sponsor", "BRA")
    assert code == 0
    assert f"\n{said}\n" in out
    assert "NAME=CODE" not in out
    again = run_json("amend", small, "instructions", file, "--sponsor", "MEX")[1]
    assert again["standing"][0] == "am-1"
    assert [one["message"] for one in again["doubts"]] == [said]


def test_what_is_not_understood_is_told_kept_and_gives_one(run, run_json, small, tmp_path):
    file = paper(tmp_path, "Delete OP 1.\nDelete OP 9.\nWe are not sure about OP 2.\n")
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX")
    assert code == 1
    assert [row["outcome"] for row in data["instructions"]] == ["applies", "orphaned", None]
    assert [row["amendment"] for row in data["instructions"]] == ["am-1", None, None]
    _, past = run_json("amend", small, "imports")
    messages = [remark["message"] for one in past["imports"] for remark in one["remarks"]]
    assert "“Delete OP 9.”: The text has no clause “OP 9”." in messages
    assert "“We are not sure about OP 2.”: Not understood." in messages


def test_a_dry_run_changes_nothing(run, small, tmp_path):
    file = paper(tmp_path, "Delete OP 1.")
    before = small.read_bytes()
    code, out, _ = run("amend", small, "instructions", file, "--dry-run")
    assert code == 0
    assert "nothing was changed" in out
    assert small.read_bytes() == before


def test_one_amendment_of_all_and_one_undo(run, run_json, small, monkeypatch):
    words = "In OP 1, replace “act” by “work”. Delete operative paragraph 2."
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(words.encode())))
    code, data = run_json("amend", small, "instructions", "-", "--by", "MEX", "--together")
    assert code == 0
    assert data["amendments"] == ["am-1"]
    assert [row["amendment"] for row in data["instructions"]] == ["am-1", "am-1"]
    assert run("amend", small, "undo")[0] == 0
    with Workbench.open(small) as bench:
        assert bench.state.entries == ()


def test_what_is_to_be_confirmed_waits(run_json, small, tmp_path):
    file = paper(tmp_path, "In OP 1, replace “ACT” by “work”.")
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX")
    assert (code, data["amendments"]) == (1, [])
    assert data["instructions"][0]["outcome"] == "confirm"
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX", "--doubtful")
    assert (code, data["amendments"]) == (0, ["am-1"])


def test_an_older_paper_speaks_of_the_base(run_json, small, tmp_path):
    with Workbench.open(small) as bench:
        first = next(c.id for c in bench.state.draft if c.text.text.startswith("Urges"))
        bench.delete(first)
    file = paper(tmp_path, "In operative paragraph 2, replace “meet” by “convene”.")
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX", "--of", "base")
    assert code == 0
    assert data["instructions"][0]["on_the_draft"].startswith("applies")
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX", "--of", "draft")
    assert (code, data["amendments"]) == (4, [])
    assert data["instructions"][0]["outcome"] == "orphaned"
    code, data = run_json("amend", small, "instructions", file, "--by", "BRA")
    assert (code, data["version"]["name"]) == (0, "base"), "its words only fit there"


def test_a_word_file_of_instructions(run_json, small, tmp_path):
    file = tmp_path / "amendments.docx"
    made = docx.Document()
    for line in (
        "In operative paragraph 1, replace “act” by “work”.",
        "After the first preambular paragraph, insert a new paragraph reading:",
        "“Recalling also the Doha Declaration,”",
    ):
        made.add_paragraph(line)
    made.save(str(file))
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX")
    assert code == 0, data
    assert data["amendments"] == ["am-1", "am-2"]


def test_somebody_must_propose(run, small, tmp_path):
    file = paper(tmp_path, "Delete OP 1.")
    code, _, err = run("amend", small, "instructions", file)
    assert code == 2
    assert "--sponsor" in err
    code, _, err = run("amend", small, "instructions", file, "--sponsor", "XXX")
    assert code == 2
    assert "not a delegation" in err


def test_the_same_instruction_of_two_delegations_is_one_amendment(run_json, small, tmp_path):
    file = paper(tmp_path, "In OP 1, replace “act” by “work”.")
    assert run_json("amend", small, "instructions", file, "--by", "MEX")[1]["amendments"] == [
        "am-1"
    ]
    code, data = run_json("amend", small, "instructions", file, "--by", "BRA")
    assert (code, data["amendments"], data["joined"]) == (0, [], ["am-1"])
    assert [row["amendment"] for row in data["instructions"]] == ["am-1"]
    (only,) = run_json("amend", small, "list")[1]["amendments"]
    assert only["sponsors"] == ["MEX", "BRA"]


def test_one_reading_of_several_is_chosen_by_its_number(run, run_json, small, tmp_path):
    file = paper(tmp_path, "Delete OP 9.\nIn OP 2, replace “Decide” by “Agrees”.")
    options = ("amend", small, "instructions", file, "--by", "MEX")
    code, data = run_json(*options)
    assert (code, data["amendments"]) == (4, [])
    assert data["instructions"][0]["readings"] == []
    (reading,) = data["instructions"][1]["readings"]
    assert reading["choose"] == "2:1"
    assert reading["words_then"] == ["[-Decides-]{+Agrees+} to meet."]
    for wrong in ("2:2", "1:1", "7:1", "2", "x:1", "0:1"):
        assert run(*options, "--choose", wrong)[0] == 2
    code, _, said = run(*options, "--choose", "2:1", "--choose", "2:2")
    assert code == 2
    assert "Choose one reading of instruction 2, not several." in said
    code, data = run_json(*options, "--choose", "2:1")
    assert (code, data["amendments"]) == (1, ["am-1"]), "the first has no reading"
    with Workbench.open(small) as bench:
        bench.accept(bench.state.entries[0].amendment.id)
        assert [c.text.text for c in bench.state.draft][-1] == "Agrees to meet."


def test_a_paper_that_is_read_again_tables_nothing_twice(run, run_json, small, tmp_path):
    file = paper(tmp_path, "In OP 1, replace “act” by “work”.\nIn OP 2, delete “to”.\n")
    run("amend", small, "instructions", file, "--by", "MEX")
    assert run("amend", small, "accept", "--all")[0] == 0
    code, data = run_json("amend", small, "instructions", file, "--by", "MEX", "--of", "base")
    assert code == 0
    assert data["amendments"] == []
    assert data["standing"] == ["am-1", "am-2"]
    assert [row["amendment"] for row in data["instructions"]] == ["am-1", "am-2"]
    _, data = run_json("amend", small, "instructions", file, "--by", "BRA", "--of", "base")
    assert data["standing"] == []
    assert data["amendments"] == ["am-3", "am-4"]


def test_what_is_chosen_later_is_tabled_beside_what_was(run, run_json, tmp_path):
    base, path = tmp_path / "base.txt", tmp_path / "ferry.draftbench"
    base.write_text("1. Urges ports to help ports;\n\n2. Decides to meet.\n", encoding="utf-8")
    assert run("new", path, "--base", base)[0] == 0
    file = paper(tmp_path, "In OP 1, delete “Urges”.\nIn OP 1, replace “ports” by “ferries”.\n")
    code, first = run_json("amend", path, "instructions", file, "--by", "PER")
    assert (code, first["amendments"]) == (4, ["am-1"])
    assert run("amend", path, "accept", "--all")[0] == 0
    code, then = run_json("amend", path, "instructions", file, "--by", "PER", "--choose", "2:1")
    assert (code, then["amendments"], then["standing"]) == (0, ["am-2"], ["am-1"])


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Mexico:\nDelete OP 2.\nBrazil:\nIn OP 1, replace “act” by “work”.\n", "Mexico"),
        ("Atlantis:\nDelete OP 2.\n", "Atlantis"),
        ("Delete OP 2.\n", "nor anybody else"),
    ],
)
def test_a_name_that_the_paper_does_not_have_is_refused(run, small, tmp_path, words, named):
    file = paper(tmp_path, words)
    sponsors = ("--sponsor", "Atlantos=MEX", "--sponsor", "BRA")
    code, _, err = run("amend", small, "instructions", file, *sponsors)
    assert code == 2
    assert "“Atlantos”" in err
    assert named in err
    with Workbench.open(small) as bench:
        assert not bench.state.entries


def test_a_name_that_stands_above_instructions_is_taken(run_json, small, tmp_path):
    file = paper(tmp_path, "Atlantis:\nDelete OP 2.\n")
    assert run_json("amend", small, "instructions", file, "--sponsor", "Atlantis=MEX")[0] == 0
    with Workbench.open(small) as bench:
        assert [one.amendment.sponsors for one in bench.state.entries] == [("MEX",)]
