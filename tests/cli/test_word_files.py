"""Tracked changes on Word files that are there, from the command line."""

import zipfile

import pytest

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.template.frontmatter import FrontMatter
from support.word import clean
from support.wordpieces import Paragraph, Words, made

FIRST = "Urges all Member States to strengthen the recovery of stolen assets;"
SECOND = "Invites the Secretariat to convene a meeting of experts on cybercrime in Vienna;"


@pytest.fixture
def files(tmp_path):
    """Writes two Word files of these paragraphs; gives their paths and one for the output."""

    def write(old, new, looks=""):
        for name, texts, held in (("old", old, ""), ("new", new, looks)):
            blocks = [Paragraph((Words(text, held),)) for text in texts]
            (tmp_path / f"{name}.docx").write_bytes(made(blocks))
        return tmp_path / "old.docx", tmp_path / "new.docx", tmp_path / "out.docx"

    return write


def document_of(path):
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode()


def test_the_first_file_is_marked_and_the_exit_code_says_that_they_differ(run, files):
    old, new, out = files([FIRST, SECOND], [FIRST.replace("Member", "Observer"), SECOND])
    code, said, err = run("compare", old, new, "-o", out, "--author", "Brazil")
    assert (code, said, err) == (1, f"Saved {out}.\n", "")
    data = out.read_bytes()
    assert paragraphs(data, View.ACCEPTED) == paragraphs(new.read_bytes())
    assert paragraphs(data, View.REJECTED) == paragraphs(old.read_bytes())
    assert 'w:author="Brazil"' in document_of(out)
    assert "<w:ins" not in document_of(out).partition("Invites")[2]


def test_equal_files_give_the_first_one_and_0(run, files):
    old, new, out = files([FIRST], [FIRST])
    assert run("compare", old, new, "-o", out) == (0, f"Saved {out}.\n", "")
    assert out.read_bytes() == old.read_bytes()


def test_numbers_are_signed_apart_and_count_only_when_asked(run, files):
    old, new, out = files([f"1.\t{FIRST}"], [f"2.\t{FIRST}"])
    assert run("compare", old, new, "-o", out)[0] == 0
    assert 'w:author="Renumbering"' in document_of(out)
    assert run("compare", old, new, "-o", out, "--strict")[0] == 1
    run("compare", old, new, "-o", out, "--renumbering", "--author", "Brazil")
    assert "Renumbering" not in document_of(out)


def test_other_looks_are_tracked_when_asked_for(run, files):
    old, new, out = files([FIRST], [FIRST], "<w:i/>")
    assert run("compare", old, new, "-o", out)[0] == 0
    assert "<w:rPrChange" not in document_of(out)
    assert run("compare", old, new, "-o", out, "--formatting")[0] == 0
    assert "<w:rPrChange" in document_of(out)


def test_the_data_of_the_comparison_come_with_the_file(run_json, files):
    old, new, out = files([FIRST, SECOND], [FIRST, SECOND.replace("experts", "all")])
    code, data = run_json("compare", old, new, "-o", out)
    assert code == 1
    assert {"links", "clauses", "precise"} <= data.keys()
    assert "<w:del " in document_of(out)


def test_a_source_is_never_written_over(run, files):
    old, new, _ = files([FIRST], [SECOND])
    code, _, err = run("compare", old, new, "-o", old)
    assert code == 2
    assert "was not written over" in err


def test_an_export_stands_on_the_file_of_the_base(run, tmp_path):
    clauses = tuple(
        Clause(ClauseId(f"c{n}"), ClauseKind.OPERATIVE, RichText(text))
        for n, text in enumerate((FIRST, SECOND, "Requests a report."), 1)
    )
    base = tmp_path / "base.docx"
    base.write_bytes(clean(Document("declaration", clauses), FrontMatter(title="Draft")).data)
    project, out = tmp_path / "n.draftbench", tmp_path / "out.docx"
    assert run("new", project, "--base", base)[0] == 0
    code, said, err = run("export", project, "--as", "tracked", "-o", out)
    assert (code, err) == (0, "")
    assert said == f"Saved {out}.\n"
    assert paragraphs(out.read_bytes()) == paragraphs(base.read_bytes())
    with zipfile.ZipFile(base) as one, zipfile.ZipFile(out) as two:
        assert one.read("word/styles.xml") == two.read("word/styles.xml")
