"""A rolling text as plain text shows no looks: it says in words what came and what went, and brings
nothing where it comes back untouched."""

import pytest

from draftbench.cli.main import main

BASE = """The General Assembly,

Noting the value of archives for the public,

1. Invites Member States to open their archives to researchers;

2. Requests the Secretary-General to restore manuscripts and maps;

3. Encourages archives to share their experience; welcomes their exchange with schools;

4. Decides to remain seized of the matter.
"""
ACCEPTED = """In operative paragraph 1, replace "researchers" with "all researchers".

Delete operative paragraph 3.

In operative paragraph 2, delete "and maps".

After operative paragraph 4, insert a new paragraph: "Calls for a report."
"""
OPEN = 'In operative paragraph 1, after "archives" insert "and libraries".\n'


@pytest.fixture
def project(tmp_path):
    for name, words in (("base", BASE), ("accepted", ACCEPTED), ("open", OPEN)):
        (tmp_path / f"{name}.txt").write_text(words, "utf-8")
    path = str(tmp_path / "archives.draftbench")
    assert main(["new", path, "--base", str(tmp_path / "base.txt")]) == 0
    tabling = ["amend", path, "instructions"]
    assert main([*tabling, str(tmp_path / "accepted.txt"), "--sponsor", "Mexico"]) == 0
    assert main(["amend", path, "accept", "am-1", "am-2", "am-3", "am-4"]) == 0
    assert main([*tabling, str(tmp_path / "open.txt"), "--sponsor", "Brazil"]) == 0
    return path


def exported(project, tmp_path):
    file = tmp_path / "rolling.txt"
    main(["export", project, "--as", "rolling", "-o", str(file)])
    return file


def test_plain_text_says_in_words_what_came_and_went(project, tmp_path):
    said = exported(project, tmp_path).read_text("utf-8")
    assert not [sign for sign in ("**", "~~", "_", "bold", "struck") if sign in said]
    paragraphs = said.split("\n\n")
    at = paragraphs.index("2. Requests the Secretary-General to restore manuscripts;")
    assert paragraphs[at + 1] == "(No longer here: “and maps”.)"
    assert "(New here: “all”.)" in paragraphs
    gone = "Encourages archives to share their experience; welcomes their exchange with schools;"
    at = paragraphs.index(f"(No longer here: “{gone}”.)")
    assert paragraphs[at + 1 : at + 3] == ["(Deleted by Mexico, am-2.)", "(Was OP 3.)"]
    assert not [one for one in paragraphs if "New here" in one and "report" in one]


def test_plain_text_that_comes_back_untouched_brings_nothing(project, tmp_path, capsys):
    file = exported(project, tmp_path)
    capsys.readouterr()
    main(["amend", project, "import", str(file), "--sponsor", "Chile", "--dry-run"])
    said = capsys.readouterr().out
    assert "Nothing new is in these files." in said
    assert not [word for word in ("markup", "struck out", "CHL", "remark") if word in said]
