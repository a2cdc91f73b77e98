"""``draftbench draft PROJECT reshape``, and clauses taken in the shape of the draft."""

import pytest


def draft(run_json, project):
    return {c["label"]: c["words"] for c in run_json("draft", project, "origins")[1]["clauses"]}


def opening(run_json, project, label):
    """The first words of a clause of the draft."""
    words = draft(run_json, project)[label]
    return "".join(one["text"] for one in words)[:40]


@pytest.mark.parametrize("command", ["draft", "amend"])
def test_a_clause_is_taken_in_the_shape_of_the_draft(run, run_json, project, command):
    code, out, _ = run(command, project, "take", "elements", "10", "--after", "OP 5", "--by", "Ana")
    assert code == 0
    assert "We urge → Urges" in out
    words = draft(run_json, project)["OP 6"]
    assert words[0]["text"].strip() == "Urges"
    assert (words[0]["by"], words[0]["source"]) == ("Ana", None)
    assert words[0]["instead_of"].strip() == "We urge"
    assert words[1]["source"] == {"text": "elements", "clause": words[1]["source"]["clause"]}
    assert words[1]["text"].lstrip().startswith("Member States to give effect")
    assert run("amend", project, "undo")[0] == 0
    assert opening(run_json, project, "OP 6").startswith("Urges the Commission")


def test_a_clause_is_taken_as_it_stands(run, run_json, project):
    arguments = ("take", "elements", "10", "--after", "OP 5", "--as-it-stands")
    assert run("draft", project, *arguments)[0] == 0
    assert opening(run_json, project, "OP 6").startswith("We urge Member States")


def test_a_look_before_it_is_taken(run_json, project):
    code, data = run_json(
        "draft", project, "take", "elements", "8", "10", "--after", "OP 5", "--dry-run"
    )
    assert code == 0
    assert data["dry_run"]
    assert [one["changes"] for one in data["reshaped"]] == [[{"old": "We urge", "new": "Urges"}]]
    (left,) = data["as_it_stands"]
    assert left["why"] == "“We are aware” has no counterpart in that form."
    assert opening(run_json, project, "OP 6").startswith("Urges the Commission")


def test_openings_are_put_into_another_shape_by_one_act(run, run_json, project):
    before = draft(run_json, project)
    code, data = run_json("draft", project, "reshape", "--all", "--as", "declaration", "--dry-run")
    assert code == 0
    assert len(data["reshaped"]) == 6
    assert draft(run_json, project) == before
    code, out, _ = run("draft", project, "reshape", "--all", "--as", "declaration", "--by", "Ben")
    assert (code, out.splitlines()[-1]) == (0, "6 openings changed.")
    assert opening(run_json, project, "OP 1").startswith("We urge the Twelfth")
    assert draft(run_json, project)["OP 1"][0]["by"] == "Ben"
    _, out, _ = run("amend", project, "undo")
    assert out == "Undone: Put 6 clauses into the shape of a declaration.\n"
    assert draft(run_json, project) == before


def test_one_opening_as_an_amendment(run, run_json, project):
    arguments = ("reshape", "OP 2", "--as", "report", "--sponsor", "BRA", "--reason", "Style")
    code, data = run_json("draft", project, *arguments)
    assert (code, data["amendment"]) == (0, "am-1")
    assert opening(run_json, project, "OP 2").startswith("Invites")
    (one,) = run_json("amend", project, "list")[1]["amendments"]
    assert one["title"] == "Amend OP 2"


def test_what_stays_and_what_is_asked_wrongly(run, project):
    code, out, _ = run("draft", project, "reshape", "PP 1", "--as", "report")
    assert code == 0
    assert "A report tells in the past tense" in " ".join(out.split())
    assert "nothing was changed" in out
    code, out, _ = run("draft", project, "reshape", "OP 1", "--as", "operative")
    assert (code, out) == (0, "These openings have that shape already.\n")
    assert run("draft", project, "reshape", "--as", "report")[0] == 2
    assert run("draft", project, "reshape", "OP 1", "--all", "--as", "report")[0] == 2


DIVIDED = """The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Welcoming the progress made in the protection of harbours,

Noting with concern the state of the forests in many regions,

Noting the report of the Secretary-General,

1. Calls upon States to protect the harbours;

2. Decides to remain seized of the matter.
"""
WHOLE = DIVIDED.replace("harbours,\n\nNoting", "harbours, and noting")


@pytest.mark.slow
@pytest.mark.parametrize(("base", "version"), [(WHOLE, DIVIDED), (DIVIDED, WHOLE)])
@pytest.mark.parametrize("after", [(), ("--after", "PP 2")])
def test_a_clause_that_a_version_divided_or_joined_is_taken_so(
    run, run_json, tmp_path, base, version, after
):
    names = ("base.txt", "rev1.txt", "now.txt", "t.draftbench")
    paper, other, now, talks = (tmp_path / name for name in names)
    paper.write_text(base, encoding="utf-8")
    other.write_text(version, encoding="utf-8")
    assert run("new", talks, "--base", paper, "--source", other)[0] == 0
    _, wanted = run_json("read", other)
    assert run("export", talks, "--as", "clean", "-o", tmp_path / "before.txt")[0] == 0
    for _ in range(2):  # the second time there is nothing left to take
        assert run("draft", talks, "take", "rev1", "PP 2", *after)[0] == 0
        assert run("export", talks, "--as", "clean", "-o", now, "--force")[0] == 0
        _, found = run_json("read", now)
        assert [c["text"] for c in found["clauses"]] == [c["text"] for c in wanted["clauses"]]
    assert run("amend", talks, "undo")[0] == 0
    assert run("export", talks, "--as", "clean", "-o", now, "--force")[0] == 0
    assert now.read_text("utf-8") == (tmp_path / "before.txt").read_text("utf-8")


@pytest.mark.parametrize("as_it_stands", [False, True])
def test_a_source_that_speaks_otherwise_does_not_join_the_drafts_clauses_unshaped(
    run, run_json, tmp_path, as_it_stands
):
    paper, other, talks = (tmp_path / name for name in ("base.txt", "elements.txt", "t.draftbench"))
    divided = "1. Encourages ports to list ships;\n\n2. Invites crews to report lost nets at sea;"
    paper.write_text(DIVIDED.partition("1. ")[0] + divided, encoding="utf-8")
    joined = "1. We encourage ports to list ships, and we invite crews to report lost nets at sea."
    other.write_text(f"Elements\n\n{joined}\n", encoding="utf-8")
    assert run("new", talks, "--base", paper, "--source", other)[0] == 0
    more = ["--as-it-stands"] if as_it_stands else []
    assert run("draft", talks, "take", "elements", "1", "--after", "OP 2", *more)[0] == 0
    assert ("OP 2" in draft(run_json, talks)) is not as_it_stands


@pytest.mark.parametrize("kept", [(), (0,), (1,), (0, 1)])
def test_an_item_is_taken_into_its_list(run, run_json, tmp_path, kept):
    items = ["(a) To train pilots;", "(b) To buy reflectors;", "(c) To repair lights;"]
    text = (
        "1. Decides to establish a fund, which shall be used:\n\n{}\n\n2. Decides to meet again.\n"
    )
    paper, other, talks = (tmp_path / name for name in ("base.txt", "rev1.txt", "t.draftbench"))
    own = "\n\n".join(f"({'ab'[at]}){items[n][3:]}" for at, n in enumerate(kept))
    paper.write_text(text.format(own), encoding="utf-8")
    other.write_text(text.format("\n\n".join(items)), encoding="utf-8")
    assert run("new", talks, "--base", paper, "--source", other)[0] == 0
    code, data = run_json("draft", talks, "take", "rev1", "OP 1 (c)")
    assert (code, data["places"]) == (0, [f"OP 1 ({'abc'[len(kept)]})"])
    assert opening(run_json, talks, data["places"][0]) == "To repair lights;"
    assert opening(run_json, talks, "OP 2").startswith("Decides to meet again")
