"""Votes from the command line: results kept, parts voted on separately, the running result."""

import pytest

from app.texts import BASE, OP1, bench


@pytest.fixture
def project(tmp_path):
    """Two amendments that exclude each other, on OP 1."""
    with bench(tmp_path) as work:
        words = BASE[OP1].text.plain
        work.propose_text(OP1, words.replace("concern", "alarm"), sponsors=("MEX",))
        work.propose_text(OP1, words.replace("concern", "haste"), sponsors=("BRA",))
        return work.path


def results(data):
    return {item["item"]: item["result"] for item in data["results"]}


def test_votes_are_kept_and_the_list_goes_on(run, run_json, project):
    code, data = run_json("voting", project)
    assert code == 0
    first, second = (one["amendment"] for one in data["voting"])
    assert results(data) == {first: "next", second: "waiting", "draft": "waiting"}
    code, out, _ = run("voting", project, "--vote", first, "--for", 52, "--against", 12)
    assert code == 0
    assert f"{first} is adopted by 52 votes to 12, with no abstentions." in out
    assert f"{first} was adopted" in out
    data = run_json("voting", project)[1]
    assert results(data) == {first: "adopted", second: "not put to the vote", "draft": "next"}
    assert run("voting", project, "--vote", second, "--for", 1, "--against", 0)[0] == 2
    assert f"not put to the vote: {first} was adopted" in run("amend", project, "list")[1]
    listed = run_json("amend", project, "list")[1]["amendments"]
    assert {one["id"]: one["status"] for one in listed}[first] == "accepted"
    assert {one["id"]: one["words"] for one in listed} == {
        first: "accepted",
        second: f"not put to the vote: {first} was adopted",
    }
    states = {"accepted": 1, "not put to the vote": 1}
    assert run_json("record", project, "show", "now")[1]["amendments"] == states
    said = run("record", project, "show", "now")[1].splitlines()[-1]
    assert said == "Amendments: accepted: 1, not put to the vote: 1."
    assert run("amend", project, "undo")[0] == 0
    assert results(run_json("voting", project)[1])[first] == "next"


def test_the_list_says_which_paragraph_each_vote_is_about(run, run_json, project):
    data = run_json("voting", project)[1]
    assert [one["paragraph"] for one in data["voting"]] == ["Draft: OP 1"] * 2
    assert [one["numbers"][0]["number"] for one in data["voting"]] == ["OP 1"] * 2
    head, first, *_ = run("voting", project)[1].splitlines()
    assert head.split("\t")[2] == "paragraph"
    assert first.split("\t")[2] == "Draft: OP 1"


def test_paragraphs_are_voted_on_separately(run, run_json, project):
    assert run("voting", project, "--divide", "draft", "--part", "OP 2", "--by", "MEX")[0] == 0
    code, out, _ = run("voting", project, "--vote", "draft/1", "--for", 3, "--against", 9)
    assert code == 0
    assert "draft/1 is rejected by 3 votes to 9" in out
    data = run_json("voting", project)[1]
    assert results(data)["draft/1"] == "rejected"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--vote", "am-1"), "Say how members voted"),
        (("--vote", "am-1", "--without-vote", "--for", 3), "there are no numbers"),
        (("--vote", "am-1/x", "--for", 3), "names no part"),
        (("--vote", "am-1/4", "--for", 3), "no vote on part 4"),
        (("--motion", "am-1", "--for", 3), "no motion for division"),
        (("--vote", "draft", "--for", 3), "Amendments come before"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(run, project, options, said):
    code, _, error = run("voting", project, *options)
    assert code == 2
    assert said in error
