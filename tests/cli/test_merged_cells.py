"""Cells of tables that are merged in one of two files and not in the other."""

from itertools import chain

import pytest
from docx import Document

from draftbench.formats.docx.read.blocks import row_shapes
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.track.parts import open_parts
from draftbench.formats.docx.track.settled import settle

ROWS = (("Region", "State", "Seats"), ("Africa", "Chad", "3"), ("", "", "4"), ("Asia", "", "5"))
TOLD = "Not compared: merged cells in tables, which differ."
DOWN, ACROSS, BOTH = ((1, 0), (2, 0)), ((3, 0), (3, 1)), ((1, 1), (2, 1))
KINDS = {
    "down": (DOWN,),
    "across": (ACROSS,),
    "down and across": (((2, 0), (3, 1)),),
    "two": (DOWN, BOTH),
}


def word(path, merges=(), words=None, *, nested=False):
    """A resolution with the table; ``words`` replace some of its words, ``nested`` says that the
    table stands in a cell of another."""
    made = Document()
    made.add_paragraph("Recalling its resolution 60/1 of 16 September 2005,")
    if nested:
        outer = made.add_table(1, 2)
        outer.cell(0, 0).text = "Seats"
        table = outer.cell(0, 1).add_table(4, 3)
    else:
        table = made.add_table(4, 3)
    for cell, text in zip(
        chain.from_iterable(row.cells for row in table.rows), told(words), strict=True
    ):
        cell.text = text
    for one, other in merges:
        cell = table.cell(*one)
        kept = cell.text
        merged = cell.merge(table.cell(*other))
        for paragraph in merged.paragraphs[1:]:
            paragraph._p.getparent().remove(paragraph._p)
        merged.text = kept or merged.text
    made.add_paragraph("1. Requests the Secretary-General to report on it;")
    made.save(path)
    return path


def told(words):
    return [(words or {}).get(text, text) for row in ROWS for text in row]


def shapes(data, view):
    root = open_parts(data, "").tree("word/document.xml")
    settle(root, view)
    return [row_shapes(table) for table in root.iter("{*}tbl")]


@pytest.mark.parametrize("nested", [False, True])
@pytest.mark.parametrize("merges", KINDS.values(), ids=KINDS)
def test_cells_merged_against_empty_ones_are_told_and_tracked(run, tmp_path, merges, nested):
    one = word(tmp_path / "one.docx", nested=nested)
    two = word(tmp_path / "two.docx", merges, nested=nested)
    for left, right in ((one, two), (two, one)):
        code, _, told = run("compare", left, right)
        assert code == 1
        assert TOLD in told
        out = tmp_path / "out.docx"
        assert run("compare", left, right, "-o", out)[0] == 1
        made = out.read_bytes()
        assert shapes(made, View.ACCEPTED) == shapes(right.read_bytes(), View.ACCEPTED)
        assert shapes(made, View.REJECTED) == shapes(left.read_bytes(), View.ACCEPTED)


@pytest.mark.parametrize(
    "words", [{"Chad": "Mali"}, {"Africa": "African States"}, {"Asia": "Arabia"}]
)
def test_they_are_told_beside_words_that_changed(run, tmp_path, words):
    one = word(tmp_path / "one.docx")
    two = word(tmp_path / "two.docx", (DOWN,), words)
    code, said, told = run("compare", one, two)
    assert code == 1
    assert TOLD in told
    assert next(iter(words.values())).split()[0] in said


def test_equally_merged_cells_are_no_difference(run, tmp_path):
    one = word(tmp_path / "one.docx", (DOWN, ACROSS))
    two = word(tmp_path / "two.docx", (DOWN, ACROSS))
    assert run("compare", one, two) == (0, "", "")
    three = word(tmp_path / "three.docx", (DOWN, ACROSS), {"Chad": "Mali"})
    code, _, told = run("compare", one, three)
    assert code == 1
    assert TOLD not in told


PAGE = """<p>Recalling its resolution 60/1 of 16 September 2005,</p><table>
<tr><td>Region</td><td>State</td><td>Seats</td></tr>{rows}</table>
<p>1. Requests the Secretary-General to report on it;</p>"""
SPLIT = "<tr><td>Africa<td>Chad<td>3</tr><tr><td><td><td>4</tr><tr><td>Asia<td><td>5</tr>"


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td rowspan=2>Africa<td>Chad<td>3</tr><tr><td><td>4</tr><tr><td>Asia<td><td>5</tr>",
        "<tr><td>Africa<td>Chad<td>3</tr><tr><td><td><td>4</tr><tr><td colspan=2>Asia<td>5</tr>",
        "<tr><td>Africa<td rowspan=0>Chad<td>3</tr><tr><td><td>4</tr><tr><td>Asia<td>5</tr>",
        "<tr><td>Africa<td>Chad<td>3</tr><tr><td colspan=2><td>4</tr><tr><td>Asia<td><td>5</tr>",
    ],
)
def test_cells_of_pages_keep_their_columns_and_merged_ones_are_told(run, tmp_path, rows):
    one, two = tmp_path / "one.html", tmp_path / "two.html"
    one.write_text(PAGE.format(rows=SPLIT))
    two.write_text(PAGE.format(rows=rows))
    code, said, told = run("compare", one, two)
    assert (code, said, TOLD in told) == (1, "", True)
    assert "\t\t4" in run("read", two, "--json")[1].replace("\\t", "\t")
