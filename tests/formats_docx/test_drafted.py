"""A redline as tracked changes on the Word file that its base was read from."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from amend.strategies import revisions
from draftbench.document import Clause, ClauseId, ClauseKind, Note, RichText
from draftbench.formats.docx.names import q
from draftbench.formats.docx.onfile.drafted import UnplacedError, drafted
from draftbench.formats.docx.onfile.parts import open_parts
from draftbench.formats.docx.revisions import View, paragraphs
from draftbench.formats.safety import open_package
from support.drafts import clause_at, largest, read, redline, with_text, xml
from support.revised import word_file
from support.word import declaration, opening
from support.wordpieces import Counted, Paragraph, Words, made

FILE, READ = read(declaration())


@given(st.data())
def test_every_redline_stands_exactly_on_the_file(data):
    file, base = FILE, READ
    try:
        first = data.draw(revisions(base, "m"))
        line = redline(base, first, data.draw(revisions(first, "n")))
    except ValueError:  # an item was left without what it hangs on
        assume(False)
    written = drafted(line, file, "base.docx", opening_span=opening)  # proved, and sound
    assert paragraphs(written.data, View.REJECTED) == paragraphs(file)
    said = "\n".join(paragraphs(written.data, View.ACCEPTED))
    for clause in line.result:
        for text in re.split(r"[\t\n]", clause.text.text):
            assert text in said


def test_authors_times_and_reasons_stand_at_their_changes():
    file, base = read(declaration())
    at = clause_at(base, "Requests the Secretary-General")
    text = base.clauses[at].text
    place = text.text.index("report")
    first = with_text(base, at, text.splice(place, place, RichText("urgently ")))
    written = drafted(redline(base, first), file, "base.docx")
    said = xml(written.data)
    assert 'w:author="Argentina" w:date="2010-04-12T10:00:00Z"' in said
    assert said.count("<w:commentRangeStart") == said.count("<w:commentReference") == 1
    comments = xml(written.data, "word/comments.xml")
    assert 'w:initials="ARG"' in comments
    assert "Closer to agreed language" in comments
    assert open_parts(written.data, "made").related("comments") == "word/comments.xml"


def test_what_one_put_in_and_another_took_out_is_a_deletion_inside_an_insertion():
    file, base = read(declaration())
    at = clause_at(base, "Noting the growth")
    text = base.clauses[at].text
    first = with_text(base, at, text.splice(7, 7, RichText("the alarming ")))
    second = with_text(first, at, text)
    said = xml(drafted(redline(base, first, second), file, "base.docx").data)
    inner = said.partition('<w:ins w:id="')[2].partition("</w:ins>")[0]
    assert 'w:author="Argentina"' in inner
    assert 'w:author="Uruguay"' in inner
    assert "<w:delText" in inner


def test_a_new_clause_looks_like_its_neighbours_and_the_numbers_go_on():
    file, base = read(declaration())
    at = clause_at(base, "Calls upon States")
    new = Clause(ClauseId("new"), ClauseKind.OPERATIVE, RichText("Welcomes the report;"))
    version = base.with_clauses((*base.clauses[:at], new, *base.clauses[at:]))
    written = drafted(redline(base, version), file, "base.docx", opening_span=opening)
    accepted = paragraphs(written.data, View.ACCEPTED)
    assert "2.\tWelcomes the report;" in accepted
    assert "3.\tCalls upon States:" in accepted
    assert paragraphs(written.data, View.REJECTED) == paragraphs(file)


def test_a_new_note_is_put_among_those_of_the_file():
    file, base = read(declaration())
    at = clause_at(base, "Noting the growth")
    text = base.clauses[at].text
    noted = RichText("\ufffc", (), (Note("x", "*", RichText("See A/CONF.213/4.")),))
    written = drafted(
        redline(base, with_text(base, at, text.splice(6, 6, noted))), file, "base.docx"
    )
    notes = xml(written.data, "word/footnotes.xml")
    assert "See A/CONF.213/4." in notes
    assert "See A/CONF.213/RPM.1/1" in notes


def test_all_other_parts_stay_byte_for_byte():
    file, base = read(declaration())
    at = clause_at(base, "Noting the growth")
    version = base.with_clauses(tuple(c for n, c in enumerate(base) if n != at))
    written = drafted(redline(base, version), file, "base.docx")
    before, after = open_package(file, "a"), open_package(written.data, "b")
    changed = {"word/document.xml", "word/comments.xml", "[Content_Types].xml"}
    changed |= {"word/_rels/document.xml.rels", "word/settings.xml"}
    for name in set(before) - changed:
        assert before[name] == after[name]


def test_a_file_that_is_not_the_base_is_refused():
    file, base = read(declaration())
    other = with_text(base, 0, RichText("Another title"))
    with pytest.raises(UnplacedError, match=r"base\.docx, read again"):
        drafted(redline(other, base), file, "base.docx")


FIELD = made(
    [
        Paragraph((Words("Noting the reports of the meeting,"),)),
        Paragraph((Words("Noting that "), Counted("the first meeting"), Words(" was in Lima,"))),
    ]
)


def test_a_field_goes_whole_and_never_in_part():
    base = largest(FIELD)
    at = clause_at(base, "Lima")
    text = "Noting that the second meeting was in Lima,"
    with pytest.raises(UnplacedError, match="inside a field"):
        drafted(redline(base, with_text(base, at, text)), FIELD, "base.docx")
    version = with_text(base, at, "Noting that was in Lima,")
    data = drafted(redline(base, version), FIELD, "base.docx").data
    assert "Noting that was in Lima," in paragraphs(data, View.ACCEPTED)
    assert paragraphs(data, View.REJECTED) == paragraphs(FIELD)


def test_paragraphs_that_move_together_share_a_range():
    file, base = read(declaration())
    at = clause_at(base, "Calls upon States:")
    group = base.subtree(base.clauses[at].id)
    rest = [one for one in base if one not in group]
    version = base.with_clauses((*rest[:2], *group, *rest[2:]))
    written = drafted(redline(base, version), file, "base.docx")
    said = xml(written.data)
    assert len(group) == 4
    assert said.count("<w:moveFromRangeStart ") == said.count("<w:moveToRangeStart ") == 1
    assert paragraphs(written.data, View.REJECTED) == paragraphs(file)


def test_the_break_between_sections_stays_where_its_paragraph_loses_its_words():
    parts = open_parts(SECTIONS, "base.docx")
    assert len(list(parts.body().iter(q("sectPr")))) == 2
    base = largest(SECTIONS)
    version = base.with_clauses(tuple(one for one in base if "meeting" not in one.text.text))
    written = drafted(redline(base, version), SECTIONS, "base.docx")
    assert paragraphs(written.data, View.ACCEPTED) == ("", "Noting the report,")
    assert paragraphs(written.data, View.REJECTED) == paragraphs(SECTIONS)
    assert len(list(open_parts(written.data, "made").body().iter(q("sectPr")))) == 2


SECTIONS = word_file(
    "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Noting the reports of the meeting,</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>Noting the report,</w:t></w:r></w:p><w:sectPr/>"
)
