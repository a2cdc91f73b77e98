"""What a decision on a conflict leaves of an amendment that joins two paragraphs."""

import pytest

WELLS = "Creates a fund for the repair of wells damaged by storms"
DONORS = "nvites donors that are able to do so to contribute to the fund;"
TEXT = f"""Clean wells

The Assembly,

1. Notes the report;

2. {WELLS};

3. I{DONORS}

4. Decides to meet again.
"""


@pytest.fixture
def wells(run, tmp_path):
    """A project with a joining by Jamaica in conflict with what Norway had accepted."""
    base, sent = tmp_path / "base.txt", tmp_path / "sent.txt"
    base.write_text(TEXT, encoding="utf-8")
    joined = TEXT.replace(f"{WELLS};\n\n3. I{DONORS}", f"{WELLS}, and i{DONORS}")
    sent.write_text(joined.replace("4. ", "3. "), encoding="utf-8")
    path = tmp_path / "wells.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    assert run("amend", path, "import", sent, "--sponsor", "JAM")[0] == 0
    add = ("amend", path, "add", "--sponsor", "NOR", "--clause", "OP 2")
    assert run(*add, "--replace", "storms", "storms and floods")[0] == 0
    assert run("amend", path, "accept", "am-2")[0] == 0
    return path


def rests(run_json, path):
    _, found = run_json("amend", path, "list")
    return [one["title"] for one in found["amendments"] if one["rest"]]


def test_a_compromise_with_the_joined_words_leaves_their_own_paragraph_to_be_deleted(
    run, run_json, wells
):
    words = f"{WELLS} and floods, and i{DONORS}"
    assert run("amend", wells, "resolve", "1", "--text", words, "--agreed", "JAM,NOR")[0] == 0
    assert rests(run_json, wells) == ["Delete OP 3 (rest of am-1)"]
    assert run("amend", wells, "accept", "--all")[0] == 0
    _, out, _ = run("export", wells, "--as", "clean", "--format", "txt", "-o", "-")
    assert out.count("onors that are able to do so") == 1
    assert "3. Decides to meet again." in out


@pytest.mark.parametrize("decided", [("--take", "am-2"), ("--text", f"{WELLS} or floods;")])
def test_other_words_leave_nothing_of_it(run, run_json, wells, decided):
    assert run("amend", wells, "resolve", "1", *decided)[0] == 0
    assert rests(run_json, wells) == []


def test_a_written_text_says_whose_amendments_it_settles(run, wells):
    _, out, _ = run("amend", wells, "resolve", "1", "--text", f"{WELLS} or floods;")
    lines = [line.strip() for line in out.splitlines()]
    for who in ("am-1 (JAM)", "am-2 (NOR), accepted"):
        assert any(line.startswith(who) for line in lines)
