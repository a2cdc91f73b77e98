"""``draftbench draft PROJECT find``, ``replace`` and ``level``."""


def test_words_are_found_in_every_text(run, run_json, project):
    code, data = run_json("draft", project, "find", "crime prevention")
    assert code == 0
    assert data["count"] == len(data["hits"])
    assert {hit["text"] for hit in data["hits"]} == {"draft", "declaration", "elements"}
    assert all(hit["words"].lower() == "crime prevention" for hit in data["hits"])
    code, data = run_json("draft", project, "find", "Crime Prevention", "--case", "--in", "draft")
    assert {hit["words"] for hit in data["hits"]} == {"Crime Prevention"}
    code, out, _ = run("draft", project, "find", "trafficking", "--whole", "--in", "elements")
    assert code == 0
    assert "[trafficking]" in out
    assert "in 1 text." in out
    assert run("draft", project, "find", "x", "--in", "nowhere")[0] == 2


def test_words_are_replaced_in_one_act_after_a_look(run, run_json, project):
    code, data = run_json("draft", project, "replace", "offenders", "persons", "--dry-run")
    assert code == 0
    assert data["dry_run"]
    assert len(data["replaced"]) > 1
    before = run_json("draft", project, "find", "offenders", "--in", "draft")[1]["count"]
    assert before == len(data["replaced"])
    code, out, _ = run("draft", project, "replace", "offenders", "persons")
    assert (code, out.splitlines()[-1]) == (0, f"{before} places replaced.")
    assert run_json("draft", project, "find", "offenders", "--in", "draft")[1]["count"] == 0
    assert "Undone: Replaced" in run("amend", project, "undo")[1]
    assert run_json("draft", project, "find", "offenders", "--in", "draft")[1]["count"] == before


def test_a_replacement_can_be_an_amendment(run, run_json, project):
    arguments = ("replace", "offenders", "persons", "--sponsor", "BRA", "--reason", "Style")
    code, data = run_json("draft", project, *arguments)
    assert code == 0
    assert data["amendment"] == "am-1"
    code, listed = run_json("amend", project, "list")
    (one,) = listed["amendments"]
    assert one["sponsors"] == ["BRA"]
    assert one["title"].startswith("Amend ")


def test_a_clause_goes_down_and_up_again(run, project):
    assert run("draft", project, "level", "OP 3")[:2] == (0, "OP 3 is OP 2 (a) now.\n")
    assert run("draft", project, "level", "OP 2 (a)", "--up")[:2] == (
        0,
        "OP 2 (a) is OP 3 now.\n",
    )
    assert run("draft", project, "level", "OP 1", "--up")[0] == 2


def test_a_reason_is_given_afterwards(run, run_json, project):
    run_json("draft", project, "replace", "offenders", "persons", "--sponsor", "BRA")
    assert run("amend", project, "reason", "am-1", "Style")[:2] == (0, "am-1 has its reason.\n")
    code, _, err = run("amend", project, "reason", "am-1", "Style")
    assert code == 2
    assert "already" in err
