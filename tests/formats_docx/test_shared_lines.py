"""A redline on a Word file in which clauses share a paragraph, each on lines of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import revisions
from draftbench.document import ClauseKind
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted
from support.drafts import clause_at, largest, moved, redline, with_new, with_text, without, xml
from support.officials import LINES, on_lines

_, PREAMBLE, OPERATIVE = LINES
FILE = on_lines()
BASE = largest(FILE)


def made(version):
    """What the file says with the changes to a version accepted."""
    written = drafted(redline(BASE, version), FILE, "base.docx")  # proved, and sound
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE)
    return paragraphs(written.data, View.ACCEPTED)


def test_the_lines_are_clauses():
    assert [clause.text.text for clause in BASE][1:3] == list(PREAMBLE)
    assert [clause.label for clause in BASE][3:] == ["1.", "2.", "3."]


def test_words_change_on_their_line():
    version = with_text(BASE, clause_at(BASE, "Calls upon"), "Calls upon States to adopt laws;")
    first, second, third = OPERATIVE
    assert made(version)[2] == "\n".join((first, second.replace("legislation", "laws"), third))


def test_a_clause_goes_with_its_line_break_and_the_numbers_go_on():
    first, second, third = OPERATIVE
    at = clause_at(BASE, "Urges")
    assert made(without(BASE, at))[2] == "\n".join(
        (second.replace("2.", "1."), third.replace("3.", "2."))
    )
    assert made(without(BASE, at + 2))[2] == f"{first}\n{second}"


def test_a_clause_comes_in_on_a_line_of_its_own():
    version = with_new(BASE, clause_at(BASE, "Calls"), ClauseKind.OPERATIVE, "Welcomes the report;")
    first, second, third = OPERATIVE
    wanted = (first, "2. Welcomes the report;", second.replace("2.", "3."), third)
    assert made(version)[2] == "\n".join(wanted).replace("3. Req", "4. Req")


def test_a_paragraph_goes_with_all_its_clauses():
    version = BASE.with_clauses(tuple(c for c in BASE if c.text.text not in PREAMBLE))
    assert made(version) == ("The General Assembly,", "\n".join(OPERATIVE))


def test_a_clause_that_moves_is_shown_as_deleted_and_inserted():
    at = clause_at(BASE, "Calls")
    written = drafted(redline(BASE, moved(BASE, at, at + 1)), FILE, "base.docx")
    assert any("that others share" in one for one in written.losses)
    assert "<w:moveFrom" not in xml(written.data)


@pytest.mark.slow
@given(st.data())
def test_every_redline_stands_exactly_on_the_lines(data):
    first = data.draw(revisions(BASE, "m"))
    second = data.draw(revisions(first, "n"))
    written = drafted(redline(BASE, first, second), FILE, "base.docx")  # proved, and sound
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE)
    said = " ".join(" ".join(paragraphs(written.data, View.ACCEPTED)).split())
    for clause in second:
        assert " ".join(clause.text.text.split()) in said
