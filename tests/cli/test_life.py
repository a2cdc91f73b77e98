"""Commands on the life of amendments: states, steps, parts, conflicts, packages."""

import json

import pytest


@pytest.fixture
def amend(run, project):
    def runner(*arguments):
        return run("amend", project, *arguments)

    return runner


@pytest.fixture
def listed(run_json, project):
    def runner(name=None):
        _, data = run_json("amend", project, "list")
        if name is None:
            return [a["status"] for a in data["amendments"]]
        return next(a for a in data["amendments"] if a["id"] == name)

    return runner


def add(amend, *more, sponsor="MEX", clause="PP 6", replace=("with concern", "with deep concern")):
    code, out, err = amend(
        "add", "--sponsor", sponsor, "--clause", clause, "--replace", *replace, *more
    )
    assert code == 0, err
    return out


def alarm(amend, sponsor="BRA"):
    return add(amend, sponsor=sponsor, replace=("with concern", "with alarm"))


def test_the_table_of_states_is_data(amend, run_json, project):
    code, data = run_json("amend", project, "states")
    assert code == 0
    rows = {row["id"]: row for row in data["states"]}
    assert set(rows) == {
        "draft",
        "submitted",
        "tabled",
        "held",
        "accepted",
        "accepted as modified",
        "rejected",
        "withdrawn",
        "superseded",
        "merged into",
    }
    assert rows["held"]["words"] == "on hold"
    assert rows["accepted"] | {"next": []} == rows["accepted"]
    assert (rows["accepted"]["in_text"], rows["accepted"]["open"]) == (True, False)
    assert {"step": "table", "state": "tabled"} in rows["draft"]["next"]
    assert "accepted as modified" in amend("states")[1].replace("\n", " ")


def test_from_draft_to_decision_step_by_step(amend, listed):
    assert "draft-1 is a draft" in add(amend, "--draft")
    code, _, err = amend("accept", "draft-1")
    assert code == 2
    assert "submit, table, withdraw" in err
    assert amend("submit", "draft-1")[:2] == (0, "draft-1 is submitted.\n")
    assert amend("step", "draft-1", "tabled")[:2] == (0, "draft-1 is tabled as am-1.\n")
    assert amend("step", "am-1", "on-hold", "--why", "Later.")[0] == 0
    assert (listed("am-1")["status"], listed("am-1")["note"]) == ("held", "Later.")
    assert amend("step", "am-1", "accepted")[0] == 0
    code, _, err = amend("step", "am-1", "rejected")
    assert (code, "undo it first" in err) == (2, True)
    code, _, err = amend("step", "am-1", "accepted-as-modified")
    assert (code, "--text" in err) == (2, True)
    code, _, err = amend("step", "am-1", "lost")
    assert (code, "there are: draft" in err) == (2, True)


def test_several_at_once_do_what_is_allowed_and_list_the_rest(amend, listed, run_json, project):
    for word in ("one", "two", "three"):
        add(amend, replace=("with concern", f"with {word}"))
    amend("withdraw", "am-2")
    code, out, _ = amend("reject", "am-1", "am-2", "am-3", "--why", "Late.")
    assert code == 1
    assert "am-1 is rejected." in out
    assert "am-2 is not rejected: am-2 is withdrawn already" in out
    assert listed() == ["rejected", "withdrawn", "rejected"]
    assert amend("undo")[1] == "Undone: Rejected am-1, am-3.\n"
    code, data = run_json("amend", project, "accept", "am-1", "am-3")
    assert (code, data["done"]) == (4, [])
    assert [one["id"] for one in data["refused"]] == ["am-1", "am-3"]
    assert listed() == ["tabled", "withdrawn", "tabled"]
    assert amend("accept")[0] == 2


def test_all_that_is_tabled_or_all_of_a_delegation_leaves_the_rivals(
    amend, listed, run_json, project
):
    add(amend)
    alarm(amend)
    add(amend, clause="OP 5", replace=("innovative measures", "new measures"), sponsor="BRA")
    add(amend, clause="OP 3", replace=("regional", "subregional"), sponsor="URY")
    amend("hold", "am-4")
    code, data = run_json("amend", project, "accept", "--all")
    assert (code, data["done"]) == (4, ["am-3"])
    assert [one["id"] for one in data["refused"]] == ["am-1", "am-2", "am-4"]
    amend("undo")
    code, data = run_json("amend", project, "accept", "--sponsor", "BRA")
    assert (code, data["done"]) == (4, ["am-3"])
    assert [one["id"] for one in data["refused"]] == ["am-2"]
    assert listed() == ["tabled", "tabled", "accepted", "held"]
    assert amend("accept", "am-1", "--all")[0] == 2
    assert amend("accept", "--sponsor", "CUB")[0] == 2
    assert amend("accept", "--sponsor", "URY")[0] == 2


def test_of_several_those_on_hold_are_left_and_named(amend, listed):
    add(amend)
    add(amend, clause="OP 3", replace=("regional", "subregional"), sponsor="URY")
    amend("hold", "am-2")
    code, out, _ = amend("accept", "--all", "--dry-run")
    assert (code, "am-2 would not be accepted: am-2 is on hold" in out) == (1, True)
    code, out, _ = amend("accept", "am-1", "am-2")
    assert (code, "am-2 is not accepted: am-2 is on hold" in out) == (1, True)
    assert listed() == ["accepted", "held"]
    assert amend("accept", "am-2")[0] == 0


def test_an_undo_or_redo_of_nothing_is_refused_in_a_sentence(amend):
    for act in ("undo", "redo"):
        code, out, err = amend(act)
        assert (code, out, f"Nothing to {act}: " in err) == (2, "", True)
    add(amend)
    amend("undo")
    assert amend("undo")[0] == 2
    assert amend("redo")[0] == 0


def test_a_recommendation_beside_the_state(amend, listed):
    add(amend)
    assert amend("recommend", "am-1", "reject", "--why", "No.", "--by", "Bureau")[0] == 0
    said = listed("am-1")
    assert said["status"] == "tabled"
    assert (said["recommendation"]["advice"], said["recommendation"]["by"]) == ("reject", "Bureau")
    assert "recommended: reject" in " ".join(amend("list")[1].split())
    assert amend("accept", "am-1", "--as-recommended")[0] == 0
    assert listed("am-1")["status"] == "rejected"
    assert amend("recommend", "am-1", "refer", "--to", "Group")[0] == 2


def test_other_words_are_adopted(amend, listed, run_json, project):
    add(amend)
    assert amend("accept", "am-1", "--text", "Noting with grave concern all of it,")[0] == 0
    said = listed("am-1")
    assert said["status"] == "accepted as modified"
    assert said["patches"]
    assert said["adopted"]["patches"]["declaration.pp6"] != said["patches"]["declaration.pp6"]
    _, data = run_json("amend", project, "show", "am-1")
    assert data["history"][-1]["status"] == "accepted as modified"
    assert data["allowed"] == []


def test_a_part_is_accepted(amend, listed, run, run_json, project, tmp_path):
    clean, edited = tmp_path / "clean.docx", tmp_path / "edited.json"
    assert run("export", project, "--as", "clean", "-o", clean)[0] == 0
    _, read = run_json("read", clean)
    for clause in read["clauses"]:
        text = clause["text"].replace("equitable access", "fair access")
        clause["text"] = text.replace("innovative measures", "measures")
    edited.write_text(json.dumps(read), encoding="utf-8")
    assert amend("add", "--sponsor", "MEX", "--from", edited)[0] == 0
    _, shown = run_json("amend", project, "show", "am-1")
    assert [part["clauses"] for part in shown["parts"]] == [
        ["declaration.op1"],
        ["declaration.op5"],
    ]
    code, out, _ = amend("accept", "am-1", "--only", "OP 5")
    assert (code, out.splitlines()[0]) == (
        0,
        "A part of am-1 is accepted; the rest stays open: am-2.",
    )
    rest = listed("am-2")
    assert (rest["parent"], rest["rest"], rest["status"]) == ("am-1", True, "tabled")
    assert rest["title"].endswith("(rest of am-1)")
    assert listed("am-1")["left_over"] == "am-2"
    assert amend("accept", "am-2", "--only", "OP 9")[0] == 2


def test_an_amendment_to_an_amendment(amend, listed, run_json, project):
    add(amend)
    out = add(amend, "--to", "am-1", sponsor="ARG", replace=("deep concern", "grave concern"))
    assert "On what am-1 would give" in out
    _, shown = run_json("amend", project, "show", "am-2")
    assert shown["against"] == "am-1"
    assert "deep concern" in shown["differences"][0]["before"]
    assert "grave concern" in shown["differences"][0]["after"]
    assert "[-deep-]{+grave+} concern" in amend("show", "am-2")[1]
    assert amend("accept", "am-2")[0] == 0
    assert (listed("am-1")["revision"], listed("am-1")["status"]) == (2, "tabled")
    _, shown = run_json("amend", project, "show", "am-1")
    assert [former["revision"] for former in shown["revisions"]] == [1]
    assert "am-1, revision 2" in amend("show", "am-1")[1]


@pytest.mark.slow
def test_conflicts_are_listed_left_and_resolved(amend, listed, run_json, project):
    assert amend("conflicts")[:2] == (0, "No amendments are in conflict.\n")
    add(amend)
    alarm(amend)
    add(amend, "--apart", sponsor="CUB", replace=("with concern", "with alarm"))
    code, data = run_json("amend", project, "conflicts")
    assert code == 4
    (found,) = data["conflicts"]
    assert (found["kind"], found["label"], found["members"]) == (
        "words",
        "PP 6",
        ["am-1", "am-2", "am-3"],
    )
    assert [side["sponsors"] for side in found["sides"]] == [["MEX"], ["BRA", "CUB"]]
    assert "with alarm the growing" in found["sides"][1]["text"]
    assert amend("resolve", found["id"], "--leave", "Tomorrow.")[0] == 0
    _, data = run_json("amend", project, "conflicts")
    assert data["conflicts"][0]["id"] == found["id"]
    assert data["conflicts"][0]["note"]["why"] == "Tomorrow."
    assert amend("resolve", found["id"])[0] == 2
    assert amend("resolve", found["id"], "--alternatives")[0] == 0
    assert amend("conflicts")[0] == 0
    amend("undo")
    assert amend("resolve", "1", "--take", "am-2")[0] == 0
    assert listed() == ["superseded", "accepted", "tabled"]
    amend("undo")
    grave = ("resolve", "1", "--text", "Noting with grave concern,")
    code, out, _ = amend(*grave, "--agreed", "MEX,CUB")
    assert (code, "am-3 is merged into am-4." in out) == (0, True)
    assert listed("am-4")["sponsors"] == ["MEX", "CUB"]
    assert listed("am-1")["merged_into"] == "am-4"
    amend("undo")
    assert amend(*grave)[0] == 0
    assert listed("am-5")["sponsors"] == []


@pytest.mark.slow
def test_acts_that_settle_and_prepare_answer_programs(amend, run_json, project):
    """With the amendments that are others than before, and no sentence."""
    add(amend)
    alarm(amend)

    def changed(*arguments):
        code, data = run_json("amend", project, *arguments)
        assert code == 0
        return {one["id"]: one["status"] for one in data["amendments"]}, data

    assert changed("reason", "am-1", "It is grave.")[0] == {"am-1": "tabled"}
    found, data = changed("join", "am-1", "CHL")
    assert (found, data["amendments"][0]["sponsors"]) == ({"am-1": "tabled"}, ["MEX", "CHL"])
    assert changed("leave", "am-1", "CHL")[0] == {"am-1": "tabled"}
    assert changed("recommend", "am-2", "reject")[0] == {"am-2": "tabled"}
    both = dict.fromkeys(("am-1", "am-2"), "tabled")
    found, data = changed("package", "pair", "am-1", "am-2")
    assert (found, data["package"]["amendments"]) == (both, ["am-1", "am-2"])
    assert changed("package", "pair", "--dissolve")[0] == both
    assert changed("alternatives", "am-1", "am-2")[0] == both
    assert amend("undo")[0] == 0
    found, data = changed("resolve", "1", "--take", "am-2")
    assert found == {"am-1": "superseded", "am-2": "accepted"}
    assert [one["label"] for one in data["clauses"]] == ["PP 6"]
    assert amend("undo")[0] == 0
    found, data = changed("merge", "am-1", "am-2", "--into", "am-1")
    assert (found, data["into"]) == ({"am-1": "tabled", "am-2": "merged into"}, "am-1")


def test_an_open_side_is_taken_in_place_of_an_accepted_one(amend, listed, run_json, project):
    add(amend)
    alarm(amend)
    assert amend("accept", "am-1")[0] == 0
    code, out, _ = amend("resolve", "1", "--take", "am-2")
    assert (code, "am-1 is superseded by am-2." in out) == (0, True)
    assert (listed("am-1")["status"], listed("am-1")["superseded_by"]) == ("superseded", "am-2")
    assert listed("am-2")["sponsors"] == ["BRA"]
    assert amend("conflicts")[0] == 0


def test_who_proposes_the_same_joins_its_sponsors(amend, listed, run_json, project):
    add(amend, "--reason", "It is deep.")
    code, data = run_json(
        "amend", project, "add", "--sponsor", "CUB", "--clause", "PP 6", "--reason", "Very.",
        "--replace", "with concern", "with deep concern",
    )  # fmt: skip
    assert (code, data["id"], data["joined"], data["sponsors"]) == (0, "am-1", True, ["MEX", "CUB"])
    assert data["reason"] == "It is deep.\nCUB: Very."
    again = ("add", "--sponsor", "CUB", "--clause", "PP 6", "--replace")
    assert amend(*again, "with concern", "with deep concern")[0] == 2
    assert listed() == ["tabled"]


def test_merging_and_alternatives(amend, listed):
    add(amend)
    alarm(amend)
    assert amend("merge", "am-2", "--into", "am-1")[:2] == (
        0,
        "am-2 is merged into am-1 (MEX, BRA).\n",
    )
    assert listed() == ["tabled", "merged into"]
    amend("undo")
    assert amend("merge", "am-1", "am-2", "--text", "Noting with grave concern,")[0] == 0
    assert listed("am-3")["sponsors"] == ["MEX", "BRA"]
    amend("undo")
    assert amend("merge", "am-1", "am-2")[0] == 2
    assert amend("alternatives", "am-1", "am-2")[0] == 0
    assert listed("am-2")["alternative_to"] == "am-1"


def test_sponsors_join_and_leave(amend, listed):
    add(amend)
    assert amend("join", "am-1", "BRA", "URY")[1] == "am-1 is sponsored by MEX, BRA, URY.\n"
    assert amend("leave", "am-1", "MEX", "BRA")[1] == "am-1 is sponsored by URY.\n"
    assert "withdrawn" in amend("leave", "am-1", "URY")[1]
    assert listed("am-1")["status"] == "withdrawn"
    assert listed("am-1")["note"] == "its last sponsor left"
    assert amend("table", "am-1")[0] == 2


def test_sponsors_leave_by_their_names(amend, listed):
    add(amend)
    assert amend("join", "am-1", "Brazil")[0] == 0
    assert amend("leave", "am-1", "México")[0] == 0
    assert listed("am-1")["sponsors"] == ["BRA"]
    assert amend("leave", "am-1", "Mexico")[0] == 2


def test_a_decision_tells_of_those_only_that_it_changes(amend):
    add(amend)
    alarm(amend)
    for sponsor, word in (("CHL", "new"), ("PER", "bold")):
        replace = ("innovative measures", f"{word} measures")
        add(amend, sponsor=sponsor, clause="OP 5", replace=replace)
    out = amend("accept", "am-1")[1].splitlines()
    assert [line.split()[0] for line in out if line.startswith(" ")] == ["am-2"]
    out = amend("accept", "am-3")[1].splitlines()
    assert [line.split()[0] for line in out if line.startswith(" ")] == ["am-4"]


def test_a_decision_tells_of_those_that_must_be_confirmed_after_it(amend, listed):
    for sponsor, words in (("MEX", "Welcomes the host;"), ("BRA", "Welcomes the chair;")):
        new = ("--insert-after", "OP 5", "--text", words)
        assert amend("add", "--sponsor", sponsor, *new)[0] == 0
    out = amend("accept", "am-1")[1].splitlines()
    assert listed("am-2")["placement"]["outcome"] == "confirm"
    assert [line.split()[0] for line in out if line.startswith(" ")] == ["am-2"]


def test_an_accepted_new_paragraph_that_came_back_in_other_words_is_shown_in_its_own(
    amend, run, run_json, tmp_path
):
    lines = ["1. Urges States to act;", "2. Decides to meet again."]
    (tmp_path / "a.txt").write_text("\n\n".join(lines) + "\n", "utf-8")
    lines.insert(1, "2. Deeply regrets that all coral dies;")
    (tmp_path / "b.txt").write_text("\n\n".join(lines).replace("2. Dec", "3. Dec") + "\n", "utf-8")
    path, words = tmp_path / "p.draftbench", "Deeply regrets the loss of coral reefs;"
    assert run("new", path, "--base", tmp_path / "a.txt")[0] == 0
    new = ("--sponsor", "MEX", "--insert-after", "OP 1", "--text", words)
    assert run("amend", path, "add", *new)[0] == 0
    assert run("amend", path, "accept", "am-1")[0] == 0
    assert run("rebase", path, "--onto", tmp_path / "b.txt")[0] == 4
    (found,) = run_json("amend", path, "conflicts")[1]["conflicts"]
    assert (found["kind"], found["sides"][1]["text"]) == ("structure", words)


def test_a_package_stands_or_falls_together(amend, listed, run_json, project):
    add(amend)
    add(amend, clause="OP 5", replace=("innovative measures", "measures"))
    assert amend("package", "Money", "am-1", "am-2")[0] == 0
    assert listed("am-1")["package"] == "Money"
    code, _, err = amend("accept", "am-1")
    assert (code, "stands or falls" in err) == (4, True)
    assert amend("accept", "--package", "Money")[0] == 0
    assert listed() == ["accepted", "accepted"]
    amend("undo")
    amend("withdraw", "am-1")
    _, data = run_json("amend", project, "packages")
    assert data["packages"][0]["state"] == "broken: am-1 is withdrawn"
    assert "broken" in amend("packages")[1]
    assert amend("accept", "--package", "Money")[0] == 4
    assert amend("package", "Money", "--dissolve")[0] == 0
    assert amend("accept", "am-2")[0] == 0


def test_the_new_keys_of_the_list_are_always_there(amend, listed):
    add(amend)
    assert {
        "note",
        "revision",
        "parent",
        "rest",
        "package",
        "recommendation",
        "adopted",
        "left_over",
        "merged_into",
        "open",
        "tabled",
    } <= set(listed("am-1"))


def test_what_cannot_be_accepted_is_said_before_anything_is_done(amend, listed):
    add(amend)
    alarm(amend)
    amend("reject", "am-2")
    code, out, _ = amend("accept", "am-1", "am-2", "--dry-run")
    assert code == 1
    assert "am-1 would be accepted." in out
    assert "am-2 would not be accepted: am-2 is rejected already" in out
    assert listed() == ["tabled", "rejected"]
    assert amend("accept", "am-1", "--dry-run", "--only", "1")[0] == 2


@pytest.mark.slow
def test_an_amendment_without_a_place_is_placed_by_hand(amend, listed, run, project):
    add(amend, clause="OP 6", replace=("special consideration", "due consideration"))
    assert run("draft", project, "delete", "OP 6")[0] == 0
    assert listed("am-1")["placement"]["outcome"] == "orphaned"
    code, _, err = amend("place", "am-1", "--on", "OP 5")
    assert code == 2
    assert "how the clause is to read" in err
    code, out, _ = amend("place", "am-1", "--on", "OP 5", "--text", "Requests due consideration.")
    assert code == 0
    assert "am-1" in out
    assert listed("am-1")["placement"]["outcome"] == "applies"
    assert amend("accept", "am-1")[0] == 0
    assert amend("undo")[0] == amend("undo")[0] == 0
    assert listed("am-1")["placement"]["outcome"] == "orphaned"
