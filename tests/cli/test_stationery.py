"""Paper, template and masthead on the command line."""

import pytest
from docx import Document as WordDocument

from support.templates import ministry, with_macros


def head(path) -> str:
    header = WordDocument(str(path)).sections[0].first_page_header
    return "\n".join(t.text or "" for t in header._element.iter("{*}t"))


def test_the_masthead_is_set_shown_and_cleared(run, run_json, project, tmp_path):
    code, data = run_json("masthead", project)
    assert (code, data["set"]) == (0, [])
    assert data["masthead"]["symbol"] == "A/CONF.213/RPM.1/1"
    code, data = run_json(
        "masthead", project, "--symbol", "A/CONF.213/L.2", "--agenda", "Item 3", "--by", "Ana"
    )
    assert (code, data["set"]) == (0, ["agenda_item", "symbol"])
    assert data["masthead"]["distribution"] == "limited"
    out = tmp_path / "clean.docx"
    assert run("export", project, "--as", "clean", "-o", out, "--date", "2010-04-12")[0] == 0
    for words in ("/CONF.213/L.2", "Item 3", "12\u00a0April 2010", "Distr.: Limited"):
        assert words in head(out)
    code, data = run_json("masthead", project, "--clear", "symbol")
    assert data["masthead"]["symbol"] == "A/CONF.213/RPM.1/1"
    code, said, _ = run("masthead", project)
    assert "set here" in said
    assert run("masthead", project, "--clear", "colour")[0] == 2
    code, log, _ = run("record", project, "log")
    assert "Changed the masthead" in log


@pytest.mark.slow
def test_a_comparison_is_written_on_letter_paper_and_in_a_template(run, tmp_path):
    left, right = tmp_path / "a.txt", tmp_path / "b.txt"
    left.write_text("The Assembly,\n\nRecalling the Charter,\n\n1. Urges States.\n")
    right.write_text("The Assembly,\n\nRecalling the Charter,\n\n1. Urges all States.\n")
    out, own = tmp_path / "out.docx", tmp_path / "own.docx"
    own.write_bytes(ministry())
    code, _, _ = run("compare", left, right, "-o", out, "--paper", "letter", "--symbol", "A/1")
    assert code == 1
    assert WordDocument(str(out)).sections[0].page_width.twips == 12240
    assert "/1" in head(out)
    code, said, warned = run(
        "compare", left, right, "-o", out, "--template", own, "--symbol", "A/2"
    )
    assert (code, said, warned) == (1, f"Replaced {out}.\n", "")
    assert "A/2" in WordDocument(str(out)).sections[0].header.paragraphs[0].text
    assert run("verify", out, "--accepted", right, "--rejected", left)[0] == 0
    own.write_bytes(with_macros())
    code, said, warned = run("compare", left, right, "-o", out, "--template", own, "--json")
    assert code == 1
    assert said.startswith("{")
    assert "macros of own.docx were left out" in warned


def test_a_bad_template_stops_before_anything_is_written(run, project, tmp_path):
    bad, out = tmp_path / "bad.docx", tmp_path / "out.docx"
    bad.write_text("words")
    code, _, warned = run("export", project, "--as", "clean", "-o", out, "--template", bad)
    assert code == 3
    assert "bad.docx is no Word file" in warned
    code, _, _ = run("compare", tmp_path / "a", tmp_path / "b", "-o", out, "--template", bad)
    assert code == 3
    assert not out.exists()
