"""Cells that say that they go over very many columns."""

from lxml.html import fromstring

from draftbench.cli.main import main
from draftbench.formats.html.tables import grid

WIDE = '<td rowspan="9999" colspan="999">a<td>b'


def test_a_table_is_no_wider_than_its_page_explains():
    rows = [shape for *_, shape in grid(fromstring(f"<table>{f'<tr>{WIDE}</tr>' * 300}</table>"))]
    assert len(rows) == 300
    assert max(row.width for row in rows) < 100


def test_such_a_table_is_tracked_in_word(tmp_path):
    page = "<html><body><p>The Board,</p><table><tr>{}</table>"
    first, second = tmp_path / "a.html", tmp_path / "b.html"
    for path, count in ((first, 40), (second, 42)):
        path.write_text(page.format('<td colspan="999">a' * count), encoding="utf-8")
    assert main(["compare", str(first), str(second), "-o", str(tmp_path / "c.docx")]) == 1


def test_words_behind_many_empty_cells_are_tracked_in_word(tmp_path):
    first, second = tmp_path / "a.md", tmp_path / "b.md"
    for path, last in ((first, "some"), (second, "some more")):
        table = f"{'|h' * 70}|\n{'|---' * 70}|\n|a{'| ' * 68}|{last}|\n"
        path.write_text(f"The Board,\n\n1. Urges all;\n\n{table}", encoding="utf-8")
    assert main(["compare", str(first), str(second), "-o", str(tmp_path / "c.docx")]) == 1
