"""Frozen and new numbers, from the command line."""

import csv

import pytest


def test_numbers_are_frozen_filled_in_and_renewed(run, run_json, project, tmp_path):
    code, out, _ = run("draft", project, "numbers", "show")
    assert (code, out.splitlines()[0]) == (0, "Numbers follow the text.")
    code, data = run_json("draft", project, "numbers", "freeze", "--by", "Chair")
    assert (code, data["frozen"]["by"], data["rule"]) == (0, "Chair", "bis")
    out = run("draft", project, "insert", "Thanks the host country;", "--after", "OP 1")[1]
    assert out == "OP 1 bis is new.\n"
    assert run("draft", project, "delete", "OP 2")[0] == 0
    _, data = run_json("draft", project, "numbers", "show")
    assert (data["came"], data["empty"]) == (["OP 1 bis"], ["OP 2"])
    assert "OP 3" in data["numbers"].values()
    out = run("draft", project, "edit", "OP 1 bis", "--text", "Thanks Costa Rica;")[1]
    assert out == "Changed OP 1 bis.\n"

    _, data = run_json("draft", project, "numbers", "renumber", "--dry-run")
    assert [(one["old"], one["new"]) for one in data["table"]][:1] == [("OP 1 bis", "OP 2")]
    assert data["last"] is None
    code, out, _ = run("draft", project, "numbers", "renumber", "--by", "Editor")
    assert (code, out.splitlines()[0]) == (0, "The draft is renumbered.")
    _, data = run_json("draft", project, "numbers", "show")
    assert (data["last"]["by"], data["came"], data["empty"]) == ("Editor", [], [])
    path = tmp_path / "numbers.csv"
    assert run("export", project, "--as", "numbers", "-o", path)[0] == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [tuple(row[:3]) for row in csv.reader(file)]
    assert rows[0] == ("Old number", "Before renumbering", "New number")
    assert ("–", "OP 1 bis", "OP 2") in rows

    assert run("draft", project, "numbers", "renumber")[0] == 2
    code, out, _ = run("draft", project, "numbers", "thaw")
    assert out.splitlines() == ["Numbers follow the text.", "Every clause is called as before."]
    assert run("draft", project, "numbers", "thaw")[0] == 2


def test_numbers_between_published_ones_by_letters(run, project):
    run("draft", project, "numbers", "freeze", "--rule", "letters")
    out = run("draft", project, "insert", "Thanks the host country;", "--after", "OP 1")[1]
    assert out == "OP 1A is new.\n"
    assert "5A, 5B" in run("draft", project, "numbers", "show")[1]


def test_numbers_begin_again_in_sections(run, run_json, tmp_path):
    base = tmp_path / "base.md"
    base.write_text(
        "The General Assembly,\n\nRecalling its resolution 74/247,\n\n"
        "# I. Finance\n\n1. Takes note of the report;\n\n2. Approves the budget;\n\n"
        "# II. Staff\n\n3. Thanks the staff;\n\n4. Decides to meet again.\n",
        "utf-8",
    )
    project = tmp_path / "n.draftbench"
    assert run("new", project, "--base", base)[0] == 0
    _, data = run_json("draft", project, "numbers", "sections", "restart")
    assert [(one["old"], one["new"]) for one in data["table"]][-1] == ("OP 4", "II OP 2")
    out = run("draft", project, "insert", "Thanks the host country;", "--after", "II OP 1")[1]
    assert out == "II OP 2 is new.\n"
    _, data = run_json("draft", project, "numbers", "sections", "through")
    assert "OP 5" in data["numbers"].values()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("OP 2, second sub-paragraph", "To convene a meeting."),
        ("op 2 First subparagraph", "To report in 2027;"),
        ("OP 2 subparagraph 2", "To convene a meeting."),
        ("OP 2, third sub-paragraph", None),
    ],
)
def test_a_subparagraph_without_a_number_is_named_as_people_say_it(run, tmp_path, name, wanted):
    text, project = tmp_path / "springs.txt", tmp_path / "p.draftbench"
    text.write_text(
        "The General Assembly,\n\n1. Urges States to map springs;\n\n2. Requests the Secretariat:"
        "\n\nTo report in 2027;\n\nTo convene a meeting.\n",
        encoding="utf-8",
    )
    assert run("new", project, "--base", text)[0] == 0
    done = run("amend", project, "add", "--sponsor", "CHE", "--clause", name, "--delete")
    assert done[0] == (0 if wanted else 2)
    shown = run("amend", project, "show", "am-1")[1]
    assert (f"[-{wanted}-]" in shown) is bool(wanted)


SECTIONS = """The General Assembly,

Recalling its resolution 70/1,

Decides to convene a meeting;

1. Requests the Secretary-General to report on the meeting;

2. Invites Member States to contribute to the meeting;

II
Costs

Urges all States to contribute to the costs;

Notes that the costs will be met within existing resources;

III
Final

3. Decides to remain seized of the matter.
"""


def test_paragraphs_that_the_source_does_not_number_get_no_number(run, tmp_path):
    base, project = tmp_path / "base.txt", tmp_path / "n.draftbench"
    base.write_text(SECTIONS, encoding="utf-8")

    def clean():
        out = tmp_path / "clean.docx"
        assert run("export", project, "--as", "clean", "-o", out, "--force")[0] == 0
        return [line.strip() for line in run("read", out)[1].splitlines() if ";" in line]

    assert run("new", project, "--base", base)[0] == 0
    assert clean() == [
        "operative  Decides to convene a meeting;",
        "OP 1  1. Requests the Secretary-General to report on the meeting;",
        "OP 2  2. Invites Member States to contribute to the meeting;",
        "operative  Urges all States to contribute to the costs;",
        "operative  Notes that the costs will be met within existing resources;",
    ]
    revised = tmp_path / "revised.txt"
    words = SECTIONS.replace("2. Invites", "Welcomes the report;\n\n2. Invites")
    words = words.replace("costs;\n", "costs;\n\nThanks all States that contribute;\n")
    revised.write_text(words, encoding="utf-8")
    assert run("amend", project, "add", "--sponsor", "MEX", "--from", revised)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert clean() == [
        "operative  Decides to convene a meeting;",
        "OP 1  1. Requests the Secretary-General to report on the meeting;",
        "OP 2  2. Welcomes the report;",
        "OP 3  3. Invites Member States to contribute to the meeting;",
        "operative  Urges all States to contribute to the costs;",
        "operative  Thanks all States that contribute;",
        "operative  Notes that the costs will be met within existing resources;",
    ]


def test_a_number_that_was_lost_is_counted(run, tmp_path):
    base = tmp_path / "base.txt"
    base.write_text(SECTIONS.replace("2. Invites", "Invites").replace("Urges", "3. Urges"), "utf-8")
    out = run("read", base)[1]
    assert "OP 2  Invites" in out
    assert "operative  Notes" in out
