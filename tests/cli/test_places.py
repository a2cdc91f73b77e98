"""Four delegations bring, move, join and divide paragraphs at one place of published resolutions;
whatever order the decisions are taken in, the papers are the same."""

from pathlib import Path

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.app.texts.opened_files import read_file
from draftbench.app.workbench import Workbench

TEXTS = Path(__file__).parent.parent / "data" / "independent"
FIRST = "Trusts that ministers of finance attend the sessions;"
SECOND = "Thanks the host country for its interpreters;"
BANKS = "Urges banks to publish their lending terms;"
YOUTH = "Commends the volunteers of the youth forum;"
ORDERS = ("1 2 3 4 5 6 7 8", "8 7 6 5 4 3 2 1", "3 1 2 8 6 7 5 4", "7 6 2 8 1 3 4 5")
CASES = {"housing": "including", "firearms": "including"}


@pytest.fixture(params=CASES)
def project(request, run, tmp_path):
    path = tmp_path / "places.draftbench"
    base = TEXTS / f"{request.param}.left.txt"
    assert run("new", path, "--base", base)[0] == 0
    for code, *words in (
        ("KEN", "--insert-after", "OP 3", "--text", FIRST),
        ("FJI", "--insert-after", "OP 3", "--text", SECOND),
        ("CHL", "--clause", "OP 3", "--move-after", "OP 6"),
        ("NOR", "--clause", "OP 5", "--split-before", CASES[request.param]),
        ("FJI", "--insert-after", "OP 5", "--text", BANKS),
        ("KEN", "--clause", "OP 2", "--join-to", "OP 1"),
        ("NOR", "--insert-after", "OP 2", "--text", YOUTH),
        ("CHL", "--clause", "OP 8", "--move-after", "OP 3"),
    ):
        assert run("amend", path, "add", "--sponsor", code, *words)[0] == 0
    return path


def paragraphs(path, view="accepted"):
    (text,) = read_file(path, view=view).parts
    return [(clause.kind, clause.text.plain) for clause in text]


@pytest.mark.slow
def test_the_papers_are_the_same_whatever_is_decided_first(project, run, run_json, tmp_path):
    assert run_json("amend", project, "conflicts")[1]["conflicts"] == []
    (base,) = {tuple(paragraphs(_paper(run, project, tmp_path, "clean")))}
    found = set()
    for number, order in enumerate(ORDERS):
        copy = tmp_path / f"copy{number}.draftbench"
        copy.write_bytes(project.read_bytes())
        for one in order.split():
            assert run("amend", copy, "accept", f"am-{one}", "--confirmed")[0] == 0
        clean = paragraphs(_paper(run, copy, tmp_path, "clean"))
        tracked = _paper(run, copy, tmp_path, "tracked")
        assert paragraphs(tracked) == clean
        assert tuple(paragraphs(tracked, "rejected")) == base
        found.add(tuple(clean))
    (text,) = found
    words = [words for _, words in text]
    assert words.index(SECOND) == words.index(FIRST) + 1


def _paper(run, project, folder, kind):
    out = folder / f"{project.stem}-{kind}.docx"
    assert run("export", project, "--as", kind, "-o", out, "--force")[0] == 0
    return out


def test_no_vote_on_one_of_them_disposes_of_another(project, run_json):
    ballots = run_json("voting", project)[1]["voting"]
    assert len(ballots) == 8
    assert not any(ballot["excludes"] for ballot in ballots)


def test_what_goes_along_is_said_before_and_not_done_unasked(project, run):
    assert run("amend", project, "accept", "am-2", "am-1", "am-4", "am-5")[0] == 0
    with Workbench.view(project) as bench:
        assert bench.state.entry("am-3").placement.outcome is Outcome.CONFIRM
    assert run("amend", project, "accept", "am-3")[0] == 4
    assert run("amend", project, "accept", "am-3", "--confirmed")[0] == 0


@pytest.mark.slow
def test_the_same_words_kept_apart_are_not_said_to_exclude_each_other(project, run_json, run):
    words = ("--insert-after", "OP 3", "--text", FIRST, "--apart")
    assert run("amend", project, "add", "--sponsor", "PER", *words)[0] == 0
    code, answer = run_json("amend", project, "accept", "am-1", "am-9")
    assert code == 4
    assert not answer.get("accepted")
    with Workbench.view(project) as bench:
        assert not bench.state.entry("am-1").competing
        assert bench.state.entry("am-9").status is Status.TABLED
    assert run("amend", project, "accept", "am-1")[0] == 0
    with Workbench.view(project) as bench:
        assert bench.state.entry("am-9").status is Status.SUPERSEDED
