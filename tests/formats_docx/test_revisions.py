"""Tracked changes resolved: the rules one by one, and files made by Word."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from draftbench.errors import InputError
from draftbench.formats.docx.names import W
from draftbench.formats.docx.read.revision import revision_authors
from draftbench.formats.docx.read.revisions import View, paragraphs, resolved
from draftbench.formats.safety import open_package, parse_xml
from support.marked import unmarked

SHARED = Path(__file__).parents[3] / "shared" / "data" / "revisions"
CASES = [
    (path, SHARED / path.name.replace(ending, ".docx"), view)
    for ending, view in (("-Accepted.docx", View.ACCEPTED), ("-Rejected.docx", View.REJECTED))
    for path in sorted(SHARED.glob(f"*{ending}"))
]


def views(xml: str) -> tuple[list[str], list[str], list[str]]:
    body = etree.fromstring(f'<w:body xmlns:w="{W}">{xml}</w:body>')
    accepted, rejected = resolved(body, View.ACCEPTED), resolved(body, View.REJECTED)
    marked = resolved(body, View.MARKED)
    return [p.text for p in accepted], [p.text for p in rejected], [p.marked for p in marked]


def paragraph(*runs: str, mark: str = "") -> str:
    looks = f"<w:pPr><w:rPr><w:{mark}/></w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{looks}{''.join(runs)}</w:p>"


def run(text: str, kind: str = "") -> str:
    name = "delText" if kind == "del" else "t"
    made = f"<w:r><w:{name}>{text}</w:{name}></w:r>"
    return f"<w:{kind}>{made}</w:{kind}>" if kind else made


@pytest.mark.parametrize(("expected", "source", "view"), CASES, ids=[c[0].name for c in CASES])
def test_files_of_word_resolve_as_expected(expected: Path, source: Path, view: View) -> None:
    found = [text for text in paragraphs(source.read_bytes(), view) if text.strip()]
    assert found == [text for text in paragraphs(expected.read_bytes()) if text.strip()]


SOURCES = sorted({source for _, source, _ in CASES})


@pytest.mark.parametrize("source", SOURCES, ids=[path.name for path in SOURCES])
def test_the_marked_text_of_files_of_word_gives_both_texts_back(source: Path) -> None:
    data = source.read_bytes()
    marked = paragraphs(data, View.MARKED)
    for view, gone in ((View.ACCEPTED, "[-"), (View.REJECTED, "{+")):
        held = "".join(unmarked(list(marked), gone))
        assert held.split() == "".join(paragraphs(data, view)).split()


@pytest.mark.parametrize("source", SOURCES, ids=[path.name for path in SOURCES])
def test_the_changes_of_all_authors_of_a_file_of_word_are_all_changes(source: Path) -> None:
    data = source.read_bytes()
    root = parse_xml(open_package(data, "a")["word/document.xml"], "a")
    authors = frozenset(author.name for author in revision_authors([root]))
    assert authors
    assert paragraphs(data, authors=authors) == paragraphs(data)
    assert paragraphs(data, authors=frozenset()) == paragraphs(data, View.REJECTED)
    assert paragraphs(data, View.MARKED, authors=frozenset()) == paragraphs(data, View.REJECTED)


@pytest.mark.parametrize(("coming", "going"), [("ins", "del"), ("moveTo", "moveFrom")])
def test_runs_come_and_go(coming: str, going: str) -> None:
    old = run("old", going)
    assert views(paragraph(run("a "), old, run("new", coming)))[:2] == (["a new"], ["a old"])


def test_a_split_and_a_merge_are_marks_only() -> None:
    split = paragraph(run("one "), mark="ins") + paragraph(run("two"))
    assert views(split)[:2] == (["one ", "two"], ["one two"])
    merge = paragraph(run("one "), mark="del") + paragraph(run("two"))
    assert views(merge)[:2] == (["one two"], ["one ", "two"])


def test_a_deleted_paragraph_leaves_nothing_behind() -> None:
    xml = paragraph(run("a")) + paragraph(run("b", "del"), mark="del") + paragraph(run("c"))
    assert views(xml)[:2] == (["a", "c"], ["a", "b", "c"])


def test_what_one_put_in_and_another_took_out_is_in_neither_text() -> None:
    nested = "<w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>"
    assert views(paragraph(run("a"), nested)) == (["a"], ["a"], ["a{+[-x-]+}"])


def test_the_properties_of_the_last_paragraph_survive_a_merge() -> None:
    first = '<w:p><w:pPr><w:pStyle w:val="A"/><w:rPr><w:del/></w:rPr></w:pPr></w:p>'
    body = etree.fromstring(
        f'<w:body xmlns:w="{W}">{first}<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr></w:p></w:body>'
    )
    (only,) = resolved(body, View.ACCEPTED)
    assert only.properties[0].get(f"{{{W}}}val") == "B"


def test_rows_and_cells_come_and_go_whole() -> None:
    def row(kind: str, text: str) -> str:
        tracked = f"<w:trPr><w:{kind}/></w:trPr>" if kind else ""
        return f"<w:tr>{tracked}<w:tc>{paragraph(run(text))}</w:tc></w:tr>"

    cell = f"<w:tr><w:tc><w:tcPr><w:cellIns/></w:tcPr>{paragraph(run('cell'))}</w:tc></w:tr>"
    xml = f"<w:tbl>{row('', 'kept')}{row('ins', 'new')}{row('del', 'old')}{cell}</w:tbl>"
    assert views(xml)[:2] == (["kept", "new", "cell"], ["kept", "old"])


def test_tabs_breaks_fields_controls_and_notes_are_read() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    control = f"<w:sdt><w:sdtContent>{run('c')}</w:sdtContent></w:sdt>"
    link = f"<w:hyperlink>{run('l')}{run('x', 'del')}</w:hyperlink>"
    rest = '<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:footnoteReference w:id="1"/></w:r>'
    (text,), _, _ = views(paragraph(field, control, link, rest))
    assert text == "7cl\t\n\u2011\ufffc"


def test_a_file_without_a_text_is_refused_in_a_sentence() -> None:
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("other.xml", "<a/>")
    with pytest.raises(InputError, match="is no Word file"):
        paragraphs(buffer.getvalue(), name="a.docx")
