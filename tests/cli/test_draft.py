"""The working draft and a new base text, from the command line."""

import json


def clauses(run_json, reference):
    code, data = run_json("read", reference)
    assert code == 0
    return [
        {key: c[key] for key in ("id", "kind", "label", "text", "level", "parent")}
        for c in data["clauses"]
    ]


def test_a_clause_is_divided_edited_and_its_words_are_explained(run, run_json, project):
    code, out, _ = run("draft", project, "split", "OP 1", "--before", "while bearing in mind")
    assert (code, out) == (0, "OP 1 is divided.\n")
    code, _, _ = run("draft", project, "edit", "OP 2", "--replace", "while", "and", "--by", "Chair")
    assert code == 0
    code, data = run_json("draft", project, "why", "OP 2")
    assert code == 0
    assert data["words"][0]["text"] == "and"
    assert (data["words"][0]["by"], data["words"][0]["instead_of"]) == ("Chair", "while")
    assert data["words"][1]["from"].endswith("OP 1")
    assert data["clause_history"][0]["what"] == "split off from another clause"
    code, out, _ = run("draft", project, "join", "OP 2", "--to", "OP 1")
    assert code == 0
    code, data = run_json("draft", project, "why", "OP 1", "and bearing in mind")
    assert [word["by"] for word in data["words"]] == ["Chair", None]


def test_clauses_are_written_moved_and_taken_out(run, run_json, project):
    assert run("draft", project, "insert", "Thanks the host country;", "--after", "OP 1")[0] == 0
    assert run("draft", project, "move", "OP 2", "--after", "OP 4")[1] == "OP 2 is OP 4 now.\n"
    _, data = run_json("draft", project, "origins")
    assert any(c["words"][0]["text"] == "Thanks the host country;" for c in data["clauses"])
    assert run("draft", project, "delete", "OP 4")[0] == 0
    _, data = run_json("draft", project, "origins")
    assert not any(c["words"][0]["text"] == "Thanks the host country;" for c in data["clauses"])
    assert run("draft", project, "split", "OP 1", "--before", "not there")[0] == 2


def test_source_clauses_are_made_one_and_nothing_is_lost(run_json, project):
    code, data = run_json(
        "draft", project, "combine", "elements:5", "elements:6", "--text", "We take note."
    )
    assert code == 0
    assert data["text"] == "We take note."
    for source in data["sources"]:
        assert not source["taken"]
        assert len(" ".join(source["left_out"])) > 100
    code, data = run_json("draft", project, "combine", "elements:5", "elements:6")
    assert code == 0
    for source in data["sources"]:
        assert " ".join(source["taken"])
        assert all(len(left) < 3 for left in source["left_out"])


def test_rebasing_lists_by_clause_what_becomes_of_everything(run, run_json, project, tmp_path):
    run(
        "amend",
        project,
        "add",
        "--sponsor",
        "ARG",
        "--clause",
        "OP 1",
        "--replace",
        "Urges",
        "Asks",
    )
    run("amend", project, "add", "--sponsor", "CHL", "--clause", "OP 6", "--delete")
    run("amend", project, "accept", "am-1")
    texts = clauses(run_json, f"{_seed()}#declaration")
    for clause in texts:
        if clause["text"].startswith("Urges the Twelfth"):
            clause["text"] = clause["text"].replace("Urges", "Invites", 1)
    rev = tmp_path / "rev1.json"
    rev.write_text(json.dumps({"clauses": texts}), "utf-8")
    code, data = run_json("rebase", project, "--onto", rev, "--dry-run")
    assert (code, data["applied"]) == (4, False)
    found = {item["id"]: item for heading in data["clauses"] for item in heading["items"]}
    assert (found["am-1"]["fate"], found["am-1"]["outcome"]) == ("reopened", "conflict")
    assert (found["am-2"]["fate"], found["am-2"]["outcome"]) == ("carried over", "applies")
    code, out, _ = run("rebase", project, "--onto", rev)
    assert code == 4
    assert "am-1: reopened; in conflict." in out
    assert run_json("amend", project, "list")[1]["amendments"][0]["status"] == "tabled"
    assert "Rebased onto rev1.json" in run("record", project, "log")[1]
    assert run("amend", project, "undo")[0] == 0
    assert run_json("amend", project, "list")[1]["amendments"][0]["status"] == "accepted"


def _seed():
    from draftbench.resources import resource

    return resource("samples", "A_CONF.213_RPM.1_1.txt")


def test_a_division_is_proposed_and_accepted(run, run_json, project):
    words = ("--sponsor", "ARG", "--clause", "OP 1", "--split-before", "while bearing in mind")
    assert run("amend", project, "add", *words)[0] == 0
    assert run(
        "amend", project, "add", "--sponsor", "CHL", "--clause", "OP 4", "--join-to", "OP 3"
    )[1].startswith("am-2 is tabled: applies")
    listed = run_json("amend", project, "list")[1]["amendments"]
    assert [one["title"] for one in listed] == ["Divide OP 1", "Join OP 4 to OP 3"]
    assert run("amend", project, "accept", "am-1", "am-2")[0] == 0
    code, data = run_json("draft", project, "why", "OP 2")
    assert code == 0
    assert data["clause_history"][0] == {
        "what": "split off from another clause",
        "by": "Argentina",
        "amendment": "am-1",
        "at": data["clause_history"][0]["at"],
        "event": run_json("record", project, "log")[1]["events"][-1]["id"],
    }
    assert run_json("draft", project, "why", "OP 4")[1]["clause_history"][0]["by"] == "Chile"
    history = run("draft", project, "why", "OP 2")[1].splitlines()[-1]
    assert history.startswith("  the clause: split off from another clause, Argentina, am")
    assert "Argentina, amendment am-1, 2" in history
