"""Tables of a redline on the Word file that its base was read from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from draftbench.formats.docx.names import q
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted
from draftbench.formats.docx.track.draftrows import column_pairs
from draftbench.formats.docx.track.parts import open_parts
from support.drafts import (
    clause_at,
    largest,
    moved,
    read,
    redline,
    tables_changed,
    with_new,
    with_text,
    without,
    xml,
)
from support.word import declaration
from support.wordpieces import Grid, Noted, Paragraph, Words
from support.wordpieces import made as word_file

FILE, BASE = read(declaration())
AT = clause_at(BASE, "Costa Rica")
TABLE = BASE.clauses[AT].text.text


def cells(data, view=View.ACCEPTED):
    """The cells of the first table and behind, and the paragraph before."""
    found = paragraphs(data, view)
    return found[found.index("State") - 1 :]


@pytest.mark.slow
@given(st.data())
def test_every_change_of_tables_stands_exactly_on_the_file(data):
    first = data.draw(tables_changed(BASE, "m"))
    made = redline(BASE, first, data.draw(tables_changed(first, "n")))
    written = drafted(made, FILE, "base.docx")  # proved, and sound
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE)
    now = largest(written.data)
    assert joined(now) == joined(made.result)


def joined(document):
    """The words of a text; tables that follow each other are one."""
    said = "\n".join(clause.text.text for clause in document)
    return " ".join(said.split())


def test_words_in_cells_stand_by_who_changed_them():
    first = with_text(BASE, AT, TABLE.replace("2009", "2011"))
    second = with_text(first, AT, TABLE.replace("2009", "2011").replace("Costa Rica", "Chile"))
    written = drafted(redline(BASE, first, second), FILE, "base.docx")
    said = xml(written.data)
    assert "<w:trPr><w:ins" not in said
    assert 'w:author="Argentina"' in said.partition(">2011<")[0].rpartition("<w:ins")[2]
    assert 'w:author="Uruguay"' in said.partition(">Chile<")[0].rpartition("<w:ins")[2]
    assert cells(written.data)[1:7] == ("State", "Date", "Brazil", "2011", "Chile", "2010")
    assert written.losses == ()


def test_rows_come_and_go():
    text = "State\tDate\nBrazil\t2009\nPeru\t2012"
    written = drafted(redline(BASE, with_text(BASE, AT, text)), FILE, "base.docx")
    said = xml(written.data)
    assert "Peru" in said.partition("<w:ins ")[2]
    assert cells(written.data)[1:7] == ("State", "Date", "Brazil", "2009", "Peru", "2012")
    assert cells(written.data, View.REJECTED) == cells(FILE)


def test_a_row_that_goes_is_a_tracked_row():
    text = "State\tDate\nCosta Rica\t2010"
    said = xml(drafted(redline(BASE, with_text(BASE, AT, text)), FILE, "base.docx").data)
    assert said.count("</w:trPr>") == 3
    gone = [row for row in said.split("<w:tr>") if "<w:delText" in row]
    assert len(gone) == 1
    assert "<w:del " in gone[0].partition("</w:trPr>")[0]


def test_a_new_table_looks_like_one_that_is_there():
    version = with_new(BASE, AT - 1, ClauseKind.TABLE, "A\tB\nC\tD")
    written = drafted(redline(BASE, version), FILE, "base.docx")
    said = xml(written.data)
    assert said.count('<w:tblStyle w:val="TableGrid"/>') == 2
    assert said.count("<w:tblHeader/>") == 0
    accepted = paragraphs(written.data, View.ACCEPTED)
    at = accepted.index("A")
    assert accepted[at : at + 4] == ("A", "B", "C", "D")


def test_a_table_in_a_file_without_one_has_lines():
    file, base = read(without(declaration(), AT))
    version = with_new(base, 4, ClauseKind.TABLE, "A\tB\nC\tD")
    said = xml(drafted(redline(base, version), file, "base.docx").data)
    assert "<w:tblBorders>" in said
    assert said.count("<w:gridCol ") == 2


def test_a_table_moves_with_what_changed_in_it_and_a_loss_says_how():
    version = moved(with_text(BASE, AT, TABLE.replace("2009", "2011")), AT, 2)
    written = drafted(redline(BASE, version), FILE, "base.docx")
    assert any("A table that moved" in one for one in written.losses)
    accepted = paragraphs(written.data, View.ACCEPTED)
    assert accepted.index("2011") < accepted.index(
        "1.\tUrges all States to implement resolution 55/59;\ufffc"
    )
    assert cells(written.data, View.REJECTED) == cells(FILE)


def noted():
    """A file with a table of which a cell has a note, between clauses, and the text in it."""
    rows = ((("State",), ("Year",)), (("Peru", 1), ("2010",)), (("Chile",), ("2011",)))
    grid = Grid(
        tuple(
            tuple(
                Paragraph((Words(cell[0]), *((Noted("See A/1."),) if len(cell) > 1 else ())))
                for cell in row
            )
            for row in rows
        )
    )
    lines = [Paragraph((Words(f"Noting the number {n} of many reports,"),)) for n in range(4)]
    file = word_file([*lines[:2], grid, *lines[2:]])
    return file, largest(file)


def test_notes_in_cells_stay_and_move_along():
    file, base = noted()
    at = clause_at(base, "Peru")
    text = base.clauses[at].text
    place = text.text.index("2010")
    reworded = text.splice(place, place + 4, RichText("2012"))
    version = moved(with_text(base, at, reworded), at, 0)
    written = drafted(redline(base, version), file, "base.docx")
    parts = open_parts(written.data, "made")
    assert parts.bytes_of(parts.related("footnotes")).count(b"See A/1.") == 2
    assert "Peru\ufffc" in paragraphs(written.data, View.ACCEPTED)
    assert "2012" in paragraphs(written.data, View.ACCEPTED)


def test_the_note_of_a_row_that_goes_while_its_table_moves_stands_in_the_file_once():
    file, base = noted()
    at = clause_at(base, "Peru")
    text = base.clauses[at].text
    less = text.splice(text.text.index("Peru"), text.text.index("Chile"), RichText(""))
    version = moved(with_text(base, at, less), at, 0)
    parts = open_parts(drafted(redline(base, version), file, "base.docx").data, "made")
    assert parts.bytes_of(parts.related("footnotes")).count(b"See A/1.") == 1
    assert len(list(parts.body().iter(q("footnoteReference")))) == 1


def test_a_column_comes_cell_by_cell_and_the_grid_is_kept():
    version = with_text(BASE, AT, "State\tPlace\tDate\nBrazil\t\t2009\nCosta Rica\tSan José\t2011")
    data = drafted(redline(BASE, version), FILE, "base.docx").data
    assert paragraphs(data, View.REJECTED) == paragraphs(FILE)
    said = paragraphs(data, View.ACCEPTED)
    assert said[said.index("State") :][:9] == (
        *("State", "Place", "Date"),
        *("Brazil", "", "2009"),
        *("Costa Rica", "San José", "2011"),
    )
    assert xml(data).count("<w:cellIns ") == 3
    assert "<w:trPr><w:ins" not in xml(data)
    assert xml(data).count("<w:tblGridChange ") == 1


def test_a_column_goes_cell_by_cell():
    version = with_text(BASE, AT, "Date\n2009\n2011")
    data = drafted(redline(BASE, version), FILE, "base.docx").data
    assert paragraphs(data, View.REJECTED) == paragraphs(FILE)
    assert cells(data, View.REJECTED)[1:3] == ("State", "Date")
    said = paragraphs(data, View.ACCEPTED)
    assert said[said.index("Date") :][:3] == ("Date", "2009", "2011")
    assert xml(data).count("<w:cellDel ") == 3


def test_where_rows_come_too_the_rows_are_tracked_as_wholes():
    version = with_text(BASE, AT, "State\tDate\tPlace\nBrazil\t2009\tSalvador")
    data = drafted(redline(BASE, version), FILE, "base.docx").data
    assert paragraphs(data, View.REJECTED) == paragraphs(FILE)
    said = paragraphs(data, View.ACCEPTED)
    assert said[said.index("State") :][:6] == (
        "State",
        "Date",
        "Place",
        "Brazil",
        "2009",
        "Salvador",
    )
    assert "<w:cellIns" not in xml(data)


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ("ab", "axb", [(0, 0), (None, 1), (1, 2)]),
        ("ab", "b", [(0, None), (1, 0)]),
        ("ab", "xb", []),
        ("ab", "xyab", [(None, 0), (None, 1), (0, 2), (1, 3)]),
        ("ab", "abx", [(0, 0), (1, 1), (None, 2)]),
    ],
)
def test_columns_are_those_with_the_same_cells(old, new, pairs):
    row = open_parts(FILE, "base.docx").body().find(f".//{q('tr')}")
    assert column_pairs([row], [list(old)], [list(new)]) == pairs
    assert column_pairs([row], [list(old), list(old)], [list(new)]) == []


def test_a_new_table_at_the_end_has_a_paragraph_behind_it():
    new = Clause(ClauseId("new"), ClauseKind.TABLE, RichText("A\tB"))
    version = BASE.with_clauses((*BASE.clauses, new))
    written = drafted(redline(BASE, version), FILE, "base.docx")
    assert paragraphs(written.data, View.ACCEPTED)[-3:] == ("A", "B", "")
    assert [one.tag for one in open_parts(written.data, "made").body()][-3:-1] == [q("tbl"), q("p")]


def test_the_paragraph_behind_a_table_at_the_end_goes_with_the_table():
    last = len(BASE) - 1
    at_end = moved(BASE, AT, last)
    for versions in ((at_end,), (at_end, without(at_end, last - 1))):
        written = drafted(redline(BASE, *versions), FILE, "base.docx")
        assert paragraphs(written.data, View.ACCEPTED)[-1] == ""
        assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE)
