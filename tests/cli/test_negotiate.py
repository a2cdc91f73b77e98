"""``draftbench negotiate``: meetings, positions, brackets, agreed clauses, options, silence."""

import json

import pytest

SILENT = "2099-01-01T00:00:00Z"


@pytest.fixture
def negotiate(run_json, project):
    """Runs an act with ``--json``; gives its data."""

    def runner(*arguments, code=0):
        found, data = run_json("negotiate", project, *arguments)
        assert found == code
        return data

    return runner


def test_a_bracket_from_its_opening_to_its_end(run, run_json, negotiate, project, tmp_path):
    made = negotiate(
        "bracket", "OP 5", "--words", "innovative", "--by", "MEX", "--why", "They are not new."
    )
    assert (made["id"], made["state"], made["source"]) == ("br-1", "open", "opened")
    assert (made["clause"]["name"], made["words"]) == ("OP 5", "innovative")
    assert (made["opened_by"], made["why"]) == (["MEX"], "They are not new.")
    assert len(made["opened"]["event"]) == 32
    assert negotiate("counts")["draft"]["brackets"] == 1
    assert negotiate("counts")["base"]["brackets"] == 0
    out = tmp_path / "compilation.txt"
    assert run("export", project, "--as", "compilation", "-o", out)[0] == 0
    assert "[innovative]" in out.read_text("utf-8")
    clean = tmp_path / "clean.docx"
    assert run("export", project, "--as", "clean", "-o", clean)[0] == 0
    _, data = run_json("read", clean)
    marked = [m for c in data["clauses"] for m in c.get("markup", ()) if m["type"] == "bracket"]
    assert len(marked) == 1
    code, _, err = run("negotiate", project, "agree", "OP 5")
    assert code == 4
    assert "OP 5 has an open bracket; resolve it first." in err
    ended = negotiate("resolve", "OP 5[1]", "--remove", "--by", "BRA", "--why", "Agreed.")
    assert (ended["state"], ended["ended"]["asked_by"]) == ("removed", ["BRA"])
    assert ended["ended"]["entered"]["event"] != made["opened"]["event"]
    assert negotiate("counts")["draft"]["brackets"] == 0
    assert run("amend", project, "undo")[1] == "Undone: Resolved br-1 in OP 5.\n"
    assert negotiate("brackets")["brackets"][0]["state"] == "open"


def test_an_agreed_clause_is_locked_and_its_amendments_show_it(run, run_json, negotiate, project):
    run("amend", project, "add", "--sponsor", "MEX", "--clause", "OP 5", "--delete")
    code, _, err = run("negotiate", project, "agree", "OP 4", "OP 5", "--by", "MEX")
    assert (code, "am-1" in err) == (4, True)
    assert negotiate("clauses")["clauses"] == []
    states = negotiate("agree", "OP 5", "--confirmed", "--by", "MEX", "--why", "Second reading.")[
        "clauses"
    ]
    assert [(s["name"], s["state"]) for s in states] == [("OP 5", "agreed")]
    _, data = run_json("amend", project, "list")
    placement = data["amendments"][0]["placement"]
    assert placement == {
        "outcome": "conflict",
        "why": "OP 5 is agreed; reopen it first.",
        "with": [],
    }
    code, _, err = run("amend", project, "accept", "am-1")
    assert (code, "OP 5 is agreed; reopen it first" in err) == (4, True)
    with pytest.raises(SystemExit):
        run("negotiate", project, "reopen", "OP 5")
    assert negotiate("reopen", "OP 5", "--why", "New text.")["clauses"][0]["state"] == "open"
    assert run("amend", project, "accept", "am-1")[0] == 0
    negotiate("park", "OP 1", "OP 2")
    negotiate("agree", "OP 3", "--ad-ref")
    negotiate("delete", "OP 4")
    _, out, _ = run("negotiate", project, "clauses")
    for state in ("parked", "agreed ad ref", "deleted", "open"):
        assert state in out


def test_groups_positions_and_the_matrix(run, run_json, negotiate, project):
    negotiate("meeting", "First reading", "--date", "2026-11-20")
    found = negotiate("group", "G77", "--member", "MEX", "--member", "BRA", "--member", "UGA")
    assert found == {"groups": {"G77": ["MEX", "BRA", "UGA"]}, "new": ["G77", "UGA"]}
    run("amend", project, "add", "--sponsor", "ARG", "--clause", "OP 5", "--delete")
    row = negotiate("position", "am-1", "oppose", "--by", "G77", "--note", "Too early.")
    assert row["counts"] == {"oppose": 3}
    row = negotiate("position", "am-1", "flexible", "--by", "BRA")
    assert row["held"]["MEX"]["via"] == "G77"
    assert row["held"]["BRA"]["apart_from"] == ["G77"]
    assert row["history"][0]["entered"]["meeting"] == "First reading"
    assert row["history"][0]["date"] == "2026-11-20"
    _, data = run_json("amend", project, "list")
    assert data["amendments"][0]["positions"]["counts"] == {"oppose": 2, "flexible": 1}
    assert data["amendments"][0]["late"] is None
    assert negotiate("positions", "am-1")["positions"] == [row]
    assert negotiate("meeting", "--close")["meetings"][0]["closed"]
    _, out, _ = run("negotiate", project, "positions")
    assert "MEX: oppose (by G77)" in out
    assert "(apart from G77)" in out
    code, _, err = run("negotiate", project, "meeting", "Second", "--date", "tomorrow")
    assert (code, "2026-01-31" in err) == (2, True)


def test_counts_are_compared_version_by_version(run, run_json, negotiate, project):
    negotiate("bracket", "OP 5", "--words", "innovative", "--by", "MEX")
    assert run("record", project, "name", "Rev.1")[0] == 0
    negotiate("bracket", "OP 6", "--by", "MEX")
    negotiate("bracket", "OP 5", "--words", "measures", "--by", "BRA")
    data = negotiate("counts")
    (version,) = data["moments"]
    assert (version["moment"], version["brackets"]) == ("Rev.1", 1)
    assert (data["base"]["brackets"], data["draft"]["brackets"]) == (0, 3)
    assert [(c["name"], c["brackets"]) for c in data["draft"]["clauses"]] == [
        ("OP 5", 2),
        ("OP 6", 1),
    ]
    _, shown = run_json("negotiate", project, "counts", "Rev.1", "2")
    assert [m["event"] for m in shown["moments"]] == [version["event"], 2]
    _, out, _ = run("negotiate", project, "counts")
    assert "Rev.1" in out


def test_of_words_side_by_side_one_is_kept(run, negotiate, project):
    negotiate("bracket", "OP 5", "--words", "innovative", "--by", "MEX")
    ended = negotiate("resolve", "br-1", "--replace", "[new][recent]")
    assert ended["state"] == "replaced"
    kept = negotiate("resolve", "OP 5[2]", "--keep", "--only")
    assert (kept["state"], kept["words"]) == ("kept", "recent")
    assert negotiate("counts")["draft"]["brackets"] == 0


def test_alternatives_are_made_and_chosen(run, negotiate, project):
    run("amend", project, "add", "--sponsor", "ARG", "--clause", "OP 5", "--delete")
    made = negotiate(
        "alternatives",
        "OP 5",
        "--amendment",
        "am-1",
        "--text",
        "MEX,BRA=Urges all States to cooperate;",
        "--style",
        "option",
    )
    called = [(o["label"], o["sponsors"], o["text"] == "") for o in made["options"]]
    assert called == [
        ("OP 5 option 1", [], False),
        ("OP 5 option 2", ["ARG"], True),
        ("OP 5 option 3", ["MEX", "BRA"], False),
    ]
    assert negotiate("counts")["draft"]["recorded"] == 3
    assert negotiate("position", "alt-1/2", "support", "--by", "MEX")["target"]["id"] == "am-2"
    chosen = negotiate("choose", "alt-1", "2", "--by", "MEX", "--why", "Broad support.")
    assert chosen["choice"]["option"] == "alt-1/2"
    assert [o["status"] for o in chosen["options"]] == ["base", "superseded", "accepted"]
    assert run("amend", project, "undo")[0] == 0
    told = run("negotiate", project, "choose", "alt-1", "1")[1].splitlines()
    assert told == [
        "The choice in alt-1 is made.",
        "am-1 is accepted.",
        "am-2 is superseded by am-1.",
    ]
    code, _, err = run("negotiate", project, "alternatives", "OP 1", "--text", "No sponsors")
    assert (code, "with its sponsors before it" in err) == (2, True)


def test_deadlines_and_silence_with_the_clock_as_given(run, run_json, negotiate, project):
    negotiate("deadline", "--until", "2020-01-01T18:00:00+01:00", "--note", "First round.")
    run("amend", project, "add", "--sponsor", "ARG", "--clause", "OP 5", "--delete")
    _, data = run_json("amend", project, "list")
    assert data["amendments"][0]["late"] == "dl-1"
    assert "tabled; late" in run("amend", project, "place", "am-1")[1]
    started = negotiate("silence", "start", "--until", SILENT, "--clause", "OP 1")
    assert (started["state"], [c["name"] for c in started["clauses"]]) == ("running", ["OP 1"])
    shown = negotiate("show", "--at", "2099-01-02T00:00:00Z")
    assert shown["silences"][0]["state"] == "passed"
    assert [(c["name"], c["state"]) for c in shown["clauses"]] == [("OP 1", "agreed")]
    assert shown["late"] == ["am-1"]
    assert negotiate("show")["clauses"] == []
    code, _, err = run("negotiate", project, "silence", "close")
    assert (code, "running, not passed" in err) == (4, True)
    broken = negotiate("silence", "break", "--by", "MEX", "--why", "OP 1 needs work.")
    assert (broken["state"], broken["broken_by"]) == ("broken", ["MEX"])
    _, out, _ = run("negotiate", project, "silence", "show", "--at", "2099-01-02T00:00:00Z")
    assert "broken by MEX: OP 1 needs work." in out


@pytest.mark.slow
def test_everything_is_shown_for_people_and_for_programs(run, negotiate, project):
    negotiate("meeting", "First reading")
    negotiate("bracket", "PP 6", "--to", "PP 7", "--by", "BRA", "--why", "Not here.")
    negotiate("alternatives", "OP 5", "--text", "MEX=Urges all;")
    negotiate("position", "OP 5", "pending", "--by", "MEX")
    negotiate("deadline", "--until", SILENT)
    negotiate("silence", "start", "--until", SILENT, "--clause", "OP 1")
    code, out, _ = run("negotiate", project, "show")
    assert code == 0
    for said in ("First reading", "br-1", "alt-1/1", "MEX: pending", "whole text", "running"):
        assert said in out
    assert set(negotiate("show")) == {
        "meetings",
        "groups",
        "positions",
        "clauses",
        "brackets",
        "alternatives",
        "deadlines",
        "silences",
        "late",
        "counts",
    }
    before = json.dumps(negotiate("show"))
    for _ in range(6):
        assert run("amend", project, "undo")[0] == 0
    empty = negotiate("show")
    assert not any(empty[key] for key in empty if key != "counts")
    for _ in range(6):
        assert run("amend", project, "redo")[0] == 0
    assert json.dumps(negotiate("show")) == before


def test_whose_a_bracket_is_and_why_can_be_said_later(negotiate):
    negotiate("bracket", "OP 5", "--words", "innovative", "--by", "MEX")
    made = negotiate("explain", "OP 5[1]", "--by", "BRA", "--why", "They are not new.")
    assert (made["id"], made["opened_by"], made["why"]) == ("br-1", ["BRA"], "They are not new.")


def test_a_clause_on_which_something_is_open_is_agreed_only_when_confirmed(run, run_json, tmp_path):
    text = "1. Urges ports to treat ballast water;\n\n2. Thanks the host.\n"
    (tmp_path / "base.txt").write_text(text, "utf-8")
    path = tmp_path / "ports.draftbench"
    assert run("new", path, "--base", tmp_path / "base.txt")[0] == 0
    asked = ("--sponsor", "CHL", "--clause", "OP 1", "--replace", "ports", "ports and marinas")
    assert run("amend", path, "add", *asked)[0] == 0
    code, _, err = run("negotiate", path, "agree", "OP 1")
    assert (code, "am-1" in err) == (4, True)
    assert run_json("negotiate", path, "clauses")[1]["clauses"] == []
    assert run("negotiate", path, "agree", "OP 2")[0] == 0
    assert run("negotiate", path, "agree", "OP 1", "--confirmed")[0] == 0
    agreed = run_json("negotiate", path, "clauses")[1]["clauses"]
    assert {one["name"] for one in agreed} == {"OP 1", "OP 2"}


def test_an_acceptance_names_only_those_whose_fit_it_changed(run, tmp_path):
    text = "1. Urges ports to treat ballast water;\n\n2. Thanks the host.\n"
    (tmp_path / "base.txt").write_text(text, "utf-8")
    path = tmp_path / "ports.draftbench"
    assert run("new", path, "--base", tmp_path / "base.txt")[0] == 0
    for sponsor, clause, old, new in (
        ("CHL", "OP 1", "Urges", "Invites"),
        ("PER", "OP 1", "Urges", "Encourages"),
        ("FJI", "OP 2", "the host", "the hosts"),
    ):
        asked = ("--sponsor", sponsor, "--clause", clause, "--replace", old, new)
        assert run("amend", path, "add", *asked)[0] == 0
    assert "am-2 now needs a decision" in run("amend", path, "accept", "am-1")[1]
    assert run("amend", path, "accept", "am-3")[1] == "am-3 is accepted.\n"


@pytest.mark.parametrize(
    ("old", "left"),
    [
        (", paid by fees", "reeds, and"),
        ("paid by fees, ", "reeds, and"),
        ("paid by fees", "reeds,, and"),
    ],
)
def test_words_that_were_put_in_brackets_can_still_be_deleted(run, tmp_path, old, left):
    base, project = tmp_path / "base.txt", tmp_path / "lake.draftbench"
    base.write_text("1. Urges owners to plant reeds, paid by fees, and to report.\n", "utf-8")
    assert run("new", "-q", "--base", base, project)[0] == 0
    place = ("--clause", "OP 1", "--replace", old, "")
    assert run("amend", project, "add", "--sponsor", "CHL", *place)[0] == 0
    words = ("--words", "paid by fees")
    assert run("negotiate", project, "bracket", "OP 1", *words, "--by", "PER")[0] == 0
    assert "Only signs around the words were changed" in run("amend", project, "list")[1]
    assert run("amend", project, "accept", "--confirmed", "am-1")[0] == 0
    text = run("export", project, "--as", "clean", "--format", "txt", "-o", "-")[1]
    assert f"Urges owners to plant {left} to report." in text
