"""What `amend show` says of paragraphs that an amendment moves or divides."""

import pytest

from support.lakes import OPERATIVE, lakes


@pytest.fixture
def project(run, tmp_path):
    path, base = tmp_path / "lakes.draftbench", tmp_path / "lakes.txt"
    base.write_text(lakes(), encoding="utf-8")
    assert run("new", path, "--base", base)[0] == 0
    return path


@pytest.mark.parametrize("accepted", [False, True])
def test_a_paragraph_that_is_moved_and_edited_is_said_to_be_moved(run, project, tmp_path, accepted):
    copy, report = tmp_path / "copy.txt", OPERATIVE[3].replace("progress", "all progress")
    paragraphs = (OPERATIVE[0], report, *OPERATIVE[1:3], *OPERATIVE[4:])
    copy.write_text(lakes(operative=paragraphs), encoding="utf-8")
    assert run("amend", project, "add", "--sponsor", "MEX", "--from", copy)[0] == 0
    if accepted:
        assert run("amend", project, "accept", "am-1")[0] == 0
    said = run("amend", project, "show", "am-1")[1]
    assert "    OP 4: Requests the secretariat to report on {+all +}progress" in said
    assert "every two years; (moved)" in said


def test_a_paragraph_that_is_divided_is_not_said_to_be_moved(run, project):
    words = ("--clause", "OP 4", "--split-before", "on progress")
    assert run("amend", project, "add", "--sponsor", "MEX", *words)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("amend", project, "show", "am-1")[1].count("(moved)") == 0
