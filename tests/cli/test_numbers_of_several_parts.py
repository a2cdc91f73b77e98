"""Numbers such as 4.1 are not counted; papers say where they do not follow each other any more."""

BASE = """MEMORANDUM OF UNDERSTANDING

Article 4. Environment

4.1 The Parties shall monitor the quality of the water.

4.2 Dredged material shall be disposed of at approved sites.

4.4 Spills of oil shall be reported within a day.
"""


def exported(run, project, paper):
    code, out, said = run("export", project, "--as", "clean", "-o", paper)
    assert code == 0
    return f"{out}{said}"


def test_what_moved_or_came_is_told_and_not_the_gap_that_the_base_has(run, tmp_path):
    base, project = tmp_path / "base.txt", tmp_path / "n.draftbench"
    base.write_text(BASE, encoding="utf-8")
    assert run("new", project, "--base", base)[0] == 0
    assert "4.1" not in exported(run, project, tmp_path / "1.docx")
    new = ("insert", "The Parties shall plant trees.", "--after", "4.2")
    assert run("draft", project, *new)[0] == 0
    said = exported(run, project, tmp_path / "2.docx")
    assert "here: the paragraph “The Parties shall plant trees.”; put" in said
    assert run("draft", project, "delete", "4.1")[0] == 0
    assert "here: 4.2, the paragraph" in exported(run, project, tmp_path / "3.docx")
