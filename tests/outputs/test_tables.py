"""Tables: the same cells in every format, and nothing in them that runs."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from draftbench.document import Mark, MarkKind, Note, RichText
from draftbench.formats.docx.read.revisions import paragraphs
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.table.markdown import table_markdown
from draftbench.formats.table.page import table_page
from draftbench.formats.table.table import (
    Cell,
    Column,
    Line,
    Look,
    Row,
    Span,
    Table,
    Tone,
    cell,
    csv_file,
    harmless,
    small,
)
from draftbench.formats.table.word import word_file
from draftbench.formats.table.workbook import MOST, workbook
from support.word import FRONT

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RUNS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", '=HYPERLINK("http://x","y")')


def table(*rows: Row, grouping: str = "") -> Table:
    return Table(
        "List", (Column("One"), Column("Two", 2)), rows, ("Above.",), ("Below.",), grouping
    )


def cells_of(data: bytes) -> list[list[str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        strings = [
            "".join(text.text or "" for text in one.iter(f"{MAIN}t"))
            for one in etree.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(f"{MAIN}row"):
        found = []
        for one in row.iter(f"{MAIN}c"):
            value = one.find(f"{MAIN}v")
            found.append("" if value is None else strings[int(value.text or "0")])
        rows.append(found)
    return rows


def rows_of(data: bytes) -> list[list[str]]:
    """The rows of a table in Markdown, without the line below the first."""
    lines = [line for line in data.decode().split("\n") if line.startswith("|")]
    cells = [re.split(r"(?<=\s)\|(?=\s|$)", line[1:])[:-1] for line in lines]
    said = [
        [re.sub(r"\\(.)", r"\1", one).strip().replace("<br>", "\n") for one in row] for row in cells
    ]
    return [said[0], *said[2:]]


def read_csv(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


class Page(HTMLParser):
    """The elements of a page and its words."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(data.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


@pytest.mark.parametrize("words", RUNS)
def test_no_cell_runs_in_a_spreadsheet(words: str) -> None:
    found = read_csv(csv_file(table(Row((cell(words), cell(small(words)))))).data)
    assert all(one.startswith("'") for one in found[1])
    data = workbook(table(Row((cell(words), cell(words)))), FRONT).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
        assert not any("hyperlink" in name.lower() for name in archive.namelist())
    root = etree.fromstring(sheet)
    assert list(root.iter(f"{MAIN}f")) == []
    assert all(one.get("t") in ("s", None) for one in root.iter(f"{MAIN}c"))


@pytest.mark.parametrize("words", ["States", "– none", "[MEX: words]", "1.", "(a) -1", ""])
def test_other_cells_stay_as_they_are(words: str) -> None:
    assert harmless(words) == words


def test_every_format_has_the_same_cells() -> None:
    marked = Line(
        (
            Span(RichText("kept ")),
            Span(RichText("new"), Look.INSERTED),
            Span(RichText("old"), Look.DELETED),
        )
    )
    made = table(
        Row((cell("a"), cell(marked, small("note"), tone=Tone.AGREED)), "First"),
        Row((cell("b"), Cell()), "Second"),
        grouping="Theme",
    )
    flat = [list(row) for row in made.flat()]
    assert flat[1] == ["First", "a", "kept {+new+}[-old-]\nnote"]
    assert read_csv(csv_file(made).data) == flat
    assert cells_of(workbook(made, FRONT).data) == flat
    word = word_file(made, FRONT).data
    assert verify(word).faults == ()
    said = "\n".join(paragraphs(word))
    for words in ("kept ", "new", "old", "note", "First", "Second", "Above.", "Below."):
        assert words in said
    page = Page(table_page(made, FRONT).data)
    assert "".join(page.words).count("kept newold") == 1
    assert rows_of(table_markdown(made, FRONT).data) == flat


def test_a_page_can_be_heard() -> None:
    made = table(Row((cell("a"), cell(RichText("mot"), language="fr")), "First"), grouping="Theme")
    page = Page(table_page(made, FRONT).data)
    assert ("html", {"lang": "en", "dir": "ltr"}) in page.tags
    scopes = [a.get("scope") for tag, a in page.tags if tag == "th"]
    assert scopes == ["col", "col", "rowgroup", "row"]
    assert [a.get("lang") for tag, a in page.tags if tag == "td"] == ["fr"]
    names = [tag for tag, _ in page.tags]
    assert "caption" in names
    assert names.count("h1") == 1
    assert not {"script", "img", "link", "iframe"} & set(names)
    assert page.open == []


def test_words_of_a_document_are_never_mark_up() -> None:
    evil = "<script>alert(1)</script>\"'&<b>"
    link = RichText("link", (Mark(0, 4, MarkKind.LINK, "javascript:alert(1)"),))
    note = RichText("\ufffc", (), (Note("n", "1", RichText(evil)),))
    made = Table(
        evil, (Column(evil),), (Row((cell(evil, link, note),), evil),), (evil,), (evil,), evil
    )
    data = table_page(made, FRONT).data
    page = Page(data)
    assert b"<script" not in data
    assert b"javascript" not in data
    assert "".join(page.words).count(evil) >= 6
    with zipfile.ZipFile(io.BytesIO(workbook(made, FRONT).data)) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))


def test_the_workbook_is_the_same_every_time() -> None:
    made = table(Row((cell("a"), cell("b"))))
    assert workbook(made, FRONT).data == workbook(made, FRONT).data


def test_what_does_not_fit_into_a_cell_is_said() -> None:
    made = workbook(table(Row((cell("x" * (MOST + 1)), cell("b")))), FRONT)
    assert "cut" in made.losses[0]
    assert len(cells_of(made.data)[1][0]) == MOST


@pytest.mark.slow
@given(st.lists(st.text(max_size=12), min_size=2, max_size=2))
def test_any_words_make_files_that_open(words: list[str]) -> None:
    words = [one.encode("utf-8", "replace").decode().replace("\ufffc", "") for one in words]
    made = table(Row(tuple(cell(one) for one in words)))
    assert len(read_csv(csv_file(made).data)) == 2
    assert len(cells_of(workbook(made, FRONT).data)) == 2
    assert [len(row) for row in rows_of(table_markdown(made, FRONT).data)] == [2, 2]
    assert Page(table_page(made, FRONT).data).open == []
    assert verify(word_file(made, FRONT).data).faults == ()


def test_a_text_from_right_to_left_stands_so_everywhere() -> None:
    front = replace(FRONT, language="ar")
    made = table(Row((cell("1"), cell(RichText("يحث الدول"), language="ar"))))
    with zipfile.ZipFile(io.BytesIO(word_file(made, front).data)) as archive:
        document = archive.read("word/document.xml")
    assert b"<w:bidiVisual/>" in document
    arabic = next(p for p in document.split(b"<w:p>") if "يحث".encode() in p)
    assert b"<w:bidi/>" in arabic
    assert verify(word_file(made, front).data).faults == ()
    page = Page(table_page(made, front).data)
    assert [(a.get("lang"), a.get("dir")) for tag, a in page.tags if tag == "td"] == [("ar", "rtl")]
    with zipfile.ZipFile(io.BytesIO(workbook(made, front).data)) as archive:
        assert b'rightToLeft="1"' in archive.read("xl/worksheets/sheet1.xml")
