"""Links made by hand on the command line, from saying to taking back."""

import pytest


@pytest.fixture
def project(run, tmp_path, seed):
    path = tmp_path / "n.draftbench"
    sources = ("--source", f"{seed}#elements", "--source", f"{seed}#recommendations")
    assert run("new", path, "--base", f"{seed}#declaration", *sources)[0] == 0
    return path


def linked(run_json, project):
    code, data = run_json("amend", project, "links")
    assert code == 0
    return data["links"]


def test_a_link_is_made_listed_and_taken_back(run, run_json, project):
    code, out, _ = run(
        "amend", project, "link", "op5", "11", "--source", "elements", "--by", "Peru"
    )
    assert (code, out) == (0, "declaration OP 5 and elements 11 belong together.\n")
    (link,) = linked(run_json, project)
    assert link["left"]["name"] == "OP 5"
    assert link["left"]["text"] == "declaration"
    assert (link["right"]["text"], link["right"]["name"]) == ("elements", "11")
    assert (link["together"], link["by"]) == (True, "Peru")
    assert "linked" in run("amend", project, "links")[1]
    ids = link["left"]["id"], link["right"]["id"]
    assert run("amend", project, "unlink", *ids)[0] == 0
    assert linked(run_json, project) == []
    assert run("amend", project, "links")[1] == "No links were made by hand.\n"
    assert run("amend", project, "undo")[1] == "Undone: Removed a link.\n"
    assert len(linked(run_json, project)) == 1
    assert run("amend", project, "undo")[1] == "Undone: Linked clauses.\n"
    assert linked(run_json, project) == []


def test_each_act_answers_programs_with_what_is_said_now(run, run_json, project):
    def said(*arguments):
        code, data = run_json("amend", project, *arguments)
        assert (code, data["amendments"], data["clauses"], data["gone"]) == (0, [], [], [])
        now = run_json("amend", project, "links")[1]
        assert {key: data[key] for key in now} == now
        return data

    (link,) = said("link", "OP 5", "11", "--source", "elements")["links"]
    assert (link["left"]["name"], link["right"]["name"]) == ("OP 5", "11")
    assert said("unlink", "OP 5", "11", "--source", "elements")["links"] == []
    (text,) = said("relate", "elements", "--as", "versions")["texts"]
    assert (text["left"], text["right"], text["as"]) == ("declaration", "elements", "versions")
    (theme,) = said("theme", "OP 5", "Cooperation")["themes"]
    assert (theme["text"], theme["theme"]) == ("declaration", "Cooperation")


def test_several_clauses_and_two_sources(run, run_json, project):
    assert run("amend", project, "link", "OP 2, OP 3", "9", "--source", "elements")[0] == 0
    assert len(linked(run_json, project)) == 2
    code, out, _ = run(
        "amend",
        project,
        "link",
        "11",
        "35",
        "--against",
        "elements",
        "--source",
        "recommendations",
        "--apart",
    )
    assert (code, out) == (0, "elements 11 and recommendations 35 are kept apart.\n")
    apart = [link for link in linked(run_json, project) if not link["together"]]
    assert {apart[0]["left"]["text"], apart[0]["right"]["text"]} == {"elements", "recommendations"}
    assert run("amend", project, "undo")[0] == 0
    assert run("amend", project, "undo")[0] == 0
    assert linked(run_json, project) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("link", "OP 99", "11", "--source", "elements"), "declaration: The text has no clause"),
        (("link", "OP 5", "11"), "Several texts have “11”"),
        (("link", "OP 5", "zz"), "No source has “zz”"),
        (("link", "OP 5", "11", "--source", "nothing"), "There is no text “nothing”"),
        (("link", "OP 5", "OP 5", "--source", "declaration"), "only with one of another text"),
        (("link", "OP 5", ",", "--source", "elements"), "Name a clause as delegates do"),
        (("unlink", "OP 5", "11", "--source", "elements"), "there is nothing to undo"),
        (("theme", "OP 5"), "Name the theme"),
        (("theme", "OP 5", "\udcff"), "not in the encoding of the terminal"),
    ],
)
def test_what_cannot_be_linked_is_said_in_a_sentence(run, project, arguments, said):
    code, _, err = run("amend", project, *arguments)
    assert code == 2
    assert said in err


def test_a_theme_is_set_by_hand(run, run_json, project):
    assert run("amend", project, "theme", "OP 5", "Money", "--by", "Peru")[0] == 0
    assert run("amend", project, "theme", "1", "--none", "--text", "elements")[0] == 0
    _, data = run_json("amend", project, "links")
    assert [(t["text"], t["theme"], t["by"]) for t in data["themes"]] == [
        ("declaration", "Money", "Peru"),
        ("elements", None, "Secretariat"),
    ]
    assert "Money" in run("amend", project, "links")[1]


def test_what_a_source_is_can_be_said_and_taken_back(run, run_json, project):
    assert run("amend", project, "relate", "elements", "--as", "versions", "--by", "Peru")[0] == 0
    against = ("--against", "elements", "--as", "languages")
    assert run("amend", project, "relate", "recommendations", *against)[0] == 0
    said = run_json("amend", project, "links")[1]["texts"]
    assert said == [
        {"left": "declaration", "right": "elements", "as": "versions", "by": "Peru"},
        {
            "left": "elements",
            "right": "recommendations",
            "as": "languages",
            "by": "Secretariat",
        },
    ]
    assert "versions of one text" in run("amend", project, "links")[1]
    assert run("amend", project, "relate", "elements", "--as", "found")[0] == 0
    assert len(run_json("amend", project, "links")[1]["texts"]) == 1
    assert run("amend", project, "undo")[0] == 0
    assert run_json("amend", project, "links")[1]["texts"] == said
    assert run("amend", project, "relate", "nothing", "--as", "found")[0] == 2
    assert run("amend", project, "relate", "declaration", "--as", "found")[0] == 2
