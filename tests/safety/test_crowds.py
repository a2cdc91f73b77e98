"""Small files with very many proposals for one place, each of which would be held against each."""

import pytest

from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.formats import safety
from draftbench.formats.docx.read import markedup
from support.bombs import word
from support.lakes import OPERATIVE, clause, on_lakes

OTHER = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
CHANGED = "<w:p><w:r><w:t>{}</w:t></w:r>{}<w:r><w:t>;</w:t></w:r></w:p>"
WORDS = '<w:ins w:id="{0}" w:author="Person {0}"><w:r><w:t> and {0} more</w:t></w:r></w:ins>'


@pytest.fixture
def project(tmp_path):
    on_lakes(tmp_path).close()
    return tmp_path / "lakes.draftbench"


def by_authors(tmp_path, count):
    """A Word file of the declaration in which so many people each put words in at one place."""
    path = tmp_path / "sent.docx"
    first, *others = OPERATIVE
    words = "".join(WORDS.format(number) for number in range(count))
    path.write_bytes(
        word(CHANGED.format(first.rstrip(";"), words) + "".join(map(OTHER.format, others)))
    )
    return path


def refused(capsys, *arguments):
    capsys.readouterr()
    assert main([*map(str, arguments)]) == 3
    return capsys.readouterr().err


def test_of_many_authors_at_one_place(project, tmp_path, capsys, monkeypatch):
    sent = by_authors(tmp_path, 5)
    command = ("amend", project, "import", "--dry-run", sent)
    assert main([*map(str, command)]) in (0, 1)
    monkeypatch.setitem(safety.MOST, "proposals", 4)
    assert "sent.docx has 5 different proposals" in refused(capsys, *command)
    monkeypatch.setattr(markedup, "_VIEWS", 800)
    assert "sent.docx has changes by 5 authors; more than 4 are not" in refused(capsys, *command)


@pytest.mark.slow
def test_of_many_instructions_on_one_place(project, tmp_path, capsys, monkeypatch):
    asked = tmp_path / "asked.txt"
    one = "After operative paragraph 2, add a new paragraph: “Decides on lake {};”\n\n"
    asked.write_text("".join(map(one.format, range(5))), encoding="utf-8")
    monkeypatch.setitem(safety.MOST, "proposals", 4)
    for act in ("instructions", "import"):
        command = ("amend", project, act, "--sponsor", "MLI", "--dry-run", asked)
        assert "asked.txt has 5 different proposals" in refused(capsys, *command)


def test_of_many_proposals_in_another_copy(project, tmp_path, capsys, monkeypatch):
    copy = tmp_path / "copy.draftbench"
    with Workbench.open(project) as work:
        work.record.copy_to(copy)
    with Workbench.open(copy) as work:
        for number in range(5):
            words = OPERATIVE[0].replace("lakes", f"{number} lakes")
            work.propose_text(clause(work, OPERATIVE[0]), words, sponsors=("MEX",))
    command = ("record", project, "receive", copy, "--none")
    assert main([*map(str, command)]) in (0, 1)
    monkeypatch.setitem(safety.MOST, "sent proposals", 4)
    assert "copy.draftbench has 5 different proposals" in refused(capsys, *command)


def test_the_same_from_many_counts_once(project, tmp_path, monkeypatch):
    asked = tmp_path / "asked.txt"
    asked.write_text("Delete operative paragraph 2.\n\n" * 9, encoding="utf-8")
    monkeypatch.setitem(safety.MOST, "proposals", 4)
    command = ("amend", project, "instructions", "--sponsor", "MLI", asked)
    assert main([*map(str, command)]) in (0, 1)
