"""A redline on a Word file whose whole text stands in a table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import revisions
from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted
from support.drafts import clause_at, largest, moved, redline, with_new, with_text, without, xml
from support.officials import ROWS, in_rows

FILE = in_rows()
BASE = largest(FILE)


def rows(data, view=View.ACCEPTED):
    """The rows of the table."""
    found = paragraphs(data, view)
    cells = found[:-1] if len(found) % 3 else found
    return [tuple(cells[at : at + 3]) for at in range(0, len(cells), 3)]


def made(version):
    written = drafted(redline(BASE, version), FILE, "base.docx")
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE)
    return written


def test_the_file_is_read_as_one_text():
    assert [c.label for c in BASE if c.kind is ClauseKind.OPERATIVE] == ["1.", "2.", "3."]


def test_a_new_clause_gets_a_row_and_the_numbers_in_their_cells_go_on():
    at = clause_at(BASE, "Calls upon")
    written = made(with_new(BASE, at, ClauseKind.OPERATIVE, "Welcomes the report of the meeting;"))
    found = rows(written.data)
    assert found[4:] == [
        ROWS[3],
        ("2.", "Welcomes the report of the meeting;", ""),
        ("3.", ROWS[4][1], ""),
        ("4.", ROWS[5][1], ""),
    ]
    assert xml(written.data).count("<w:trPr><w:ins ") == 1


def test_a_clause_that_goes_takes_its_row_along_where_nothing_else_stands_in_it():
    written = made(without(BASE, clause_at(BASE, "Calls upon")))
    assert rows(written.data)[4:] == [ROWS[3], ("2.", ROWS[5][1], "")]
    assert xml(written.data).count("<w:trPr><w:del ") == 1


def test_a_row_with_a_comment_in_it_stays():
    written = made(without(BASE, clause_at(BASE, "Urges all")))
    assert rows(written.data)[4] == ("", "", "Brazil: reserve")
    assert "<w:trPr><w:del " not in xml(written.data)


def test_words_change_in_their_cell():
    at = clause_at(BASE, "Calls upon")
    text = BASE.clauses[at].text.text.replace("adopt", "strengthen")
    written = made(with_text(BASE, at, text))
    assert rows(written.data)[5] == ("2.", text, "")
    assert written.losses == ()


def test_a_clause_that_moves_comes_in_a_row_and_a_loss_says_how_it_is_shown():
    at = clause_at(BASE, "Calls upon")
    written = made(moved(BASE, at, clause_at(BASE, "Urges all")))
    found = rows(written.data)
    assert found[4] == ("1.", ROWS[4][1], "")
    assert found[5] == ("2.", ROWS[3][1], ROWS[3][2])
    assert any("moved in a table" in one for one in written.losses)


def test_items_stand_in_the_cell_of_what_they_hang_on():
    at = clause_at(BASE, "Calls upon")
    head = BASE.clauses[at]
    clauses = list(with_text(BASE, at, "Calls upon States:").clauses)
    item = Clause(ClauseId("item"), ClauseKind.ITEM, RichText("To act;"), "(a)", 1, head.id)
    clauses.insert(at + 1, item)
    written = made(BASE.with_clauses(tuple(clauses)))
    found = paragraphs(written.data)
    assert found[found.index("Calls upon States:") + 1].endswith("To act;")
    assert "<w:trPr>" not in xml(written.data)


@pytest.mark.slow
@given(st.data())
def test_every_redline_stands_exactly_on_the_table(data):
    version = data.draw(revisions(BASE, "m"))
    written = made(version)  # proved, and sound
    said = "\n".join(paragraphs(written.data, View.ACCEPTED))
    for clause in version:
        assert clause.text.text.strip() in said
