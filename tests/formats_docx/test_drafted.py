"""A redline as tracked changes on the Word file that its base was read from."""

import re
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from amend.strategies import revisions
from draftbench.document import Clause, ClauseId, ClauseKind, Note, RichText
from draftbench.formats.docx.names import q
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.containers import FLATTENED
from draftbench.formats.docx.track.drafted import UnplacedError, drafted
from draftbench.formats.docx.track.parts import open_parts
from draftbench.formats.docx.track.proof import word_text
from draftbench.formats.safety import open_package
from support import lists
from support.drafts import clause_at, largest, moved, read, redline, with_text, without, xml
from support.officials import with_contents, with_equation, with_link
from support.revised import word_file
from support.word import declaration, opening
from support.wordpieces import Counted, Paragraph, Words, made

FILE, READ = read(declaration())


@pytest.mark.slow
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


def test_a_field_goes_whole_and_the_words_of_the_rest_come_in():
    base = largest(FIELD)
    at = clause_at(base, "Lima")
    text = "Noting that the second meeting was in Lima,"
    made = drafted(redline(base, with_text(base, at, text)), FIELD, "base.docx")
    assert made.losses == (FLATTENED,)
    assert text in paragraphs(made.data, View.ACCEPTED)
    assert paragraphs(made.data, View.REJECTED) == paragraphs(FIELD)
    version = with_text(base, at, "Noting that was in Lima,")
    made = drafted(redline(base, version), FIELD, "base.docx")
    assert made.losses == ()
    assert "Noting that was in Lima," in paragraphs(made.data, View.ACCEPTED)
    assert paragraphs(made.data, View.REJECTED) == paragraphs(FIELD)


@pytest.mark.parametrize("is_simple", [True, False])
def test_the_words_of_a_link_change_in_it(is_simple):
    file = with_link(is_simple=is_simple)
    base = largest(file)
    at = clause_at(base, "resolution")
    text = base.clauses[at].text
    place = text.text.index("the year")
    version = with_text(base, at, text.splice(place, place + 3, RichText("that")))
    made = drafted(redline(base, version), file, "base.docx")
    assert made.losses == ()
    assert version.clauses[at].text.text in paragraphs(made.data, View.ACCEPTED)
    assert paragraphs(made.data, View.REJECTED) == paragraphs(file)
    said = xml(made.data)
    assert "<w:delInstrText" not in said
    inside = said.partition('"separate"/>')[2] if not is_simple else said.partition("fldSimple")[2]
    assert "<w:ins " in inside.partition('"end"/>' if not is_simple else "</w:fldSimple")[0]


def test_a_clause_that_moves_and_changes_inside_a_field_is_deleted_and_inserted():
    base = largest(FIELD)
    at = clause_at(base, "Lima")
    text = "Noting that the second meeting was in Lima,"
    changed = with_text(base, at, text)
    made = drafted(redline(base, moved(changed, at, at - 1)), FIELD, "base.docx")
    assert paragraphs(made.data, View.ACCEPTED).index(text) == at - 1
    assert paragraphs(made.data, View.REJECTED) == paragraphs(FIELD)


def test_an_equation_of_which_a_part_changes_goes_and_its_words_come_in():
    file = with_equation()
    base = largest(file)
    at = clause_at(base, "x^2")
    made = drafted(redline(base, with_text(base, at, "Noting that x^3 is large,")), file, "b.docx")
    assert made.losses == (FLATTENED,)
    assert "Noting that x^3 is large," in paragraphs(made.data, View.ACCEPTED)
    assert paragraphs(made.data, View.REJECTED) == paragraphs(file)
    outside = with_text(base, at, "Noting that x^2 is not large,")
    made = drafted(redline(base, outside), file, "b.docx")
    assert made.losses == ()
    assert "<w:del " not in xml(made.data)


def test_lines_of_a_table_of_contents_change_come_and_go():
    file = with_contents()
    base = largest(file)
    at = clause_at(base, "Introduction\t1")
    table = base.clauses[at].text.text
    changed = with_text(base, at, table.replace("Trends\t2", "New trends\t2\nMeasures\t3"))
    made = drafted(redline(base, changed), file, "b.docx")
    said = paragraphs(made.data, View.ACCEPTED)
    assert said[1:5] == ("Introduction\t1", "New trends\t2", "Measures\t3", "Conclusions\t4")
    assert paragraphs(made.data, View.REJECTED) == paragraphs(file)
    less = with_text(base, at, table.replace("Trends\t2\n", ""))
    made = drafted(redline(base, less), file, "b.docx")
    assert paragraphs(made.data, View.ACCEPTED)[1:3] == ("Introduction\t1", "Conclusions\t4")
    made = drafted(redline(base, without(base, at)), file, "b.docx")
    assert paragraphs(made.data, View.ACCEPTED)[:2] == ("Contents", "Introduction")
    with pytest.raises(UnplacedError, match="table of contents moved"):
        drafted(redline(base, moved(base, at, at + 2)), file, "b.docx")


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


def _of_two_parts(*, counts):
    """A text of a preamble and operative paragraphs, whose numbers Word counts or people typed."""
    preamble = ("The Conference,", "Recalling its decision on ports,", "Noting the storms,")
    operative = ("Invites all ports to open;", "Requests a report;", "Decides to meet again.")
    if counts:
        said = [lists.item(one, None, None) for one in preamble]
        said += [lists.item(one) for one in operative]
        numbering = lists.abstract(0, lists.level(0)) + lists.num(1, 0)
        return lists.word_file("".join(said), numbering=numbering)
    said = [*preamble, *(f"{number}. {one}" for number, one in enumerate(operative, 1))]
    return word_file("".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in said))


@pytest.mark.parametrize("counts", [False, True], ids=["typed", "counted"])
@pytest.mark.parametrize(
    ("words", "kind", "to", "numbered"),
    [
        ("Requests a report;", ClauseKind.PREAMBULAR, 1, ["1. Invites", "2. Decides"]),
        ("Noting the storms,", ClauseKind.OPERATIVE, 3, [
            "1. Invites", "2. Noting", "3. Requests", "4. Decides",
        ]),
    ],
    ids=["into the preamble", "among the numbers"],
)  # fmt: skip
def test_what_moves_between_the_parts_of_a_text_loses_or_has_its_number(
    words, kind, to, numbered, counts
):
    file = _of_two_parts(counts=counts)
    base = largest(file)
    at = clause_at(base, words)
    clauses = list(base)
    clauses[at] = replace(clauses[at], kind=kind, label="")
    version = moved(base.with_clauses(tuple(clauses)), at, to)
    written = drafted(redline(base, version), file, "base.docx")
    assert "<w:moveTo " in xml(written.data)
    printed = [one.strip() for one in word_text(written.data, "made.docx").printed]
    assert [" ".join(one.split()[:2]) for one in printed if one[0].isdigit()] == numbered
    assert len(printed) == len(base)
    assert paragraphs(written.data, View.REJECTED) == paragraphs(file)
    assert written.losses == ()


@pytest.mark.parametrize("counts", [False, True], ids=["typed", "counted"])
def test_the_only_paragraph_that_is_left_has_no_number(counts):
    file = _of_two_parts(counts=counts)
    base = largest(file)
    version = without(without(base, len(base) - 1), len(base) - 2)
    written = drafted(redline(base, version), file, "base.docx")
    assert word_text(written.data, "made.docx").printed[-1].strip() == "Invites all ports to open;"
    assert paragraphs(written.data, View.REJECTED) == paragraphs(file)
    assert word_text(file, "base.docx").printed[-3].split()[0] == "1."
    assert written.losses == ()


@pytest.mark.parametrize("counts", [False, True], ids=["typed", "counted"])
def test_a_new_paragraph_looks_like_what_was_of_its_kind_before_others_moved_there(counts):
    file = _of_two_parts(counts=counts)
    base = largest(file)
    clauses = list(base)
    went = clauses.pop(clause_at(base, "Requests a report;"))
    new = Clause(ClauseId("new"), ClauseKind.PREAMBULAR, RichText("Noting the tides,"))
    clauses[3:3] = [replace(went, kind=ClauseKind.PREAMBULAR, label=""), new]
    written = drafted(redline(base, base.with_clauses(tuple(clauses))), file, "base.docx")
    printed = [one.strip() for one in word_text(written.data, "made.docx").printed]
    assert printed[3:5] == ["Requests a report;", "Noting the tides,"]
    assert [one.split()[0] for one in printed[5:]] == ["1.", "2."]


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


NUMBERED = lists.word_file(
    "".join(
        [
            lists.item("The Conference,", None, None),
            lists.item("Recalling its decision on ports,", None, None),
            lists.item("Purpose"),
            lists.item("The Parties shall keep the port open to all ships.", depth=1),
            lists.item("Nothing here touches the rights of any Party.", depth=1),
            lists.item("Committee"),
            lists.item("The Parties shall set up a committee of seven.", depth=1),
            lists.item("The committee shall meet twice a year.", depth=1),
        ]
    ),
    numbering=lists.abstract(0, lists.level(0), lists.level(1, text="%1.%2")) + lists.num(1, 0),
)


@given(st.data())
def test_every_redline_stands_on_a_file_that_word_numbers(data):
    file, base = NUMBERED, largest(NUMBERED)
    try:
        line = redline(base, data.draw(revisions(base, "m")))
    except ValueError:  # an item was left without what it hangs on
        assume(False)
    try:
        written = drafted(line, file, "base.docx", opening_span=opening)
    except UnplacedError:
        assume(False)
    assert paragraphs(written.data, View.REJECTED) == paragraphs(file)
