"""References in what is written out: told where they are out of date, or with their new numbers."""

import pytest

from draftbench.app.exports.exporting import Choices, written
from draftbench.cli.main import main
from draftbench.errors import UsageError
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.track.proof import verify
from references.test_following import clause, opened

NOTE = "3 references are out of date; update them, or export with their new numbers."
ASKED = "1 reference needs a decision: what is meant is gone, or cannot be told."


@pytest.fixture
def state(tmp_path):
    with opened(tmp_path) as bench:
        bench.insert("Welcomes the work;", after=clause(bench, "OP 1"))
        yield bench.state


def text(data: bytes) -> str:
    return "\n".join(c.text.plain for part in read_docx(data, "x.docx").parts for c in part)


def test_a_clean_text_tells_what_is_out_of_date(state):
    made = written(state, "clean")
    assert made.losses == (NOTE, ASKED)
    assert "paragraph 5 below" in text(made.data)


def test_a_rolling_text_tells_it_too(state):
    made = written(state, "rolling", ending=".html")
    assert made.losses == ("3 references are out of date; update them first.", ASKED)


def test_it_is_written_with_the_new_numbers_where_that_is_wanted(state):
    made = written(state, "clean", choices=Choices(update_references=True))
    assert made.losses == (ASKED,)
    assert "paragraph 6 below" in text(made.data)
    assert "paragraphs 1 and 3 (a) and (b) above" in text(made.data)


def test_tracked_changes_have_the_editor_s_update_as_changes(state):
    made = written(state, "tracked", choices=Choices(update_references=True))
    assert "paragraph 6 below" in text(made.data)
    rejected = [c.text.plain for c in state.base]
    assert any("paragraph 5 below" in words for words in rejected)
    assert verify(made.data, None, None).sound
    assert b"Editor" in _document(made.data)


def _document(data: bytes) -> bytes:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml")


def test_the_command_line_writes_them_too_and_refuses_where_there_is_no_text(tmp_path, capsys):
    with opened(tmp_path) as bench:
        bench.insert("Welcomes the work;", after=clause(bench, "OP 1"))
    project, out = str(tmp_path / "n.draftbench"), str(tmp_path / "out.docx")
    assert main(["export", project, "--as", "clean", "-o", out]) == 0
    assert NOTE in capsys.readouterr().out
    again = str(tmp_path / "again.docx")
    assert main(["export", project, "--as", "clean", "-o", again, "--update-references"]) == 0
    assert NOTE not in capsys.readouterr().out
    assert "paragraph 6 below" in text((tmp_path / "again.docx").read_bytes())
    table = str(tmp_path / "t.docx")
    code = main(["export", project, "--as", "numbers", "-o", table, "--update-references"])
    assert code == UsageError.exit_code
