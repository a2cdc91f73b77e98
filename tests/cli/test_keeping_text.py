"""The text wins in a conflict, and a bracket is told as one, on the command line."""

import json

import pytest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.app.drafts.bracketing import open_bracket
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main

TEXT = (
    "1. Urges States to protect rivers by {year};\n\n"
    "2. Decides to meet again in {place} every year.\n"
)


@pytest.fixture
def rivers(tmp_path):
    """A negotiation on a new base text that opened an amendment again."""
    for name, year in (("a.txt", "2030"), ("b.txt", "2027")):
        (tmp_path / name).write_text(TEXT.format(year=year, place="Geneva"), "utf-8")
    path = tmp_path / "p.draftbench"
    assert main(["new", str(path), "--base", str(tmp_path / "a.txt")]) == 0
    with Workbench.open(path) as bench:
        clause = next(c for c in bench.state.draft if "2030" in c.text.plain)
        text = clause.text.plain.replace("2030", "2028")
        bench.accept(bench.propose_text(clause.id, text, sponsors=("NOR",)))
    return path


def test_the_text_is_kept_and_what_collides_with_it_is_rejected(rivers, tmp_path, capsys):
    assert main(["rebase", str(rivers), "--onto", str(tmp_path / "b.txt")]) == 4
    assert main(["amend", str(rivers), "resolve", "1", "--keep-text", "--why", "agreed"]) == 0
    said = capsys.readouterr().out.splitlines()[-2:]
    assert said == ["OP 1 stays as it reads now.", "am-1 is rejected."]
    assert main(["amend", str(rivers), "conflicts", "--json"]) == 0
    assert not json.loads(capsys.readouterr().out)["conflicts"]
    with Workbench.view(rivers) as bench:
        assert bench.state.entry(AmendmentId("am-1")).status is Status.REJECTED
        assert any("2027" in clause.text.plain for clause in bench.state.draft)
        assert bench.state.course(AmendmentId("am-1")).turns[-1].moment.why == "agreed"


@pytest.mark.parametrize("other", ["Oslo", None])
def test_the_text_can_be_kept_against_open_amendments_alone(rivers, capsys, other):
    clause = ("--clause", "OP 2")
    rival = ("--replace", "Geneva", other) if other else ("--delete",)
    for code, words in (("KEN", ("--replace", "Geneva", "Nairobi")), ("NOR", rival)):
        add = ["amend", str(rivers), "add", "--sponsor", code, *clause, *words]
        assert main(add) == 0
    with Workbench.view(rivers) as bench:
        before = bench.state.draft.fingerprint
    assert main(["amend", str(rivers), "resolve", "1", "--keep-text"]) == 0
    said = capsys.readouterr().out.splitlines()[-3:]
    assert said == ["OP 2 stays as it reads now.", "am-2 is rejected.", "am-3 is rejected."]
    with Workbench.view(rivers) as bench:
        assert bench.state.draft.fingerprint == before
        assert not [entry for entry in bench.state.entries if entry.open]


def test_the_text_cannot_be_kept_where_the_conflict_is_about_an_amendment(rivers):
    add = ["amend", str(rivers), "add", "--sponsor"]
    assert main([*add, "KEN", "--clause", "OP 2", "--replace", "Geneva", "Nairobi"]) == 0
    for code, city in (("NOR", "Oslo"), ("BRA", "Natal")):
        assert main([*add, code, "--to", "am-2", "--replace", "Nairobi", city]) == 0
    assert main(["amend", str(rivers), "resolve", "1", "--keep-text"]) == 2
    with Workbench.view(rivers) as bench:
        assert {entry.status for entry in bench.state.entries if entry.open} == {Status.TABLED}


def test_a_bracket_is_told_as_asked_for_on_a_new_base_text(rivers, tmp_path, capsys):
    with Workbench.open(rivers) as bench:
        clause = next(c for c in bench.state.draft if "Geneva" in c.text.plain)
        open_bracket(bench, clause.id, codes=["NOR"], words="every year")
    capsys.readouterr()
    main(["rebase", str(rivers), "--onto", str(tmp_path / "b.txt"), "--dry-run"])
    told = [line for line in capsys.readouterr().out.splitlines() if "Norway" in line]
    assert len(told) == 1
    assert "direct change" not in told[0]


def test_words_that_the_text_has_now_are_refused_with_the_way_to_keep_them(
    rivers, tmp_path, capsys
):
    assert main(["rebase", str(rivers), "--onto", str(tmp_path / "b.txt")]) == 4
    same = "Urges States to protect rivers by 2027;"
    assert main(["amend", str(rivers), "resolve", "1", "--text", same]) == 2
    said = capsys.readouterr().err
    assert "--keep-text" in said
    assert "is accepted" not in said


def test_words_that_an_accepted_side_has_are_refused_with_that_side(rivers, capsys):
    for code, words in (("KEN", "Nairobi"), ("NOR", "Oslo")):
        add = ["amend", str(rivers), "add", "--sponsor", code, "--clause", "OP 2"]
        assert main([*add, "--replace", "Geneva", words]) == 0
    assert main(["amend", str(rivers), "accept", "am-2"]) == 0
    same = "Decides to meet again in Nairobi every year."
    assert main(["amend", str(rivers), "resolve", "1", "--text", same]) == 2
    assert "take the side that is accepted" in capsys.readouterr().err
