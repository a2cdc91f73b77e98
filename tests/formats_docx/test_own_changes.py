"""A redline on a file that holds tracked changes of its own."""

from pathlib import Path

import pytest

from draftbench.errors import InputError
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted, settle_own
from draftbench.formats.docx.track.parts import open_parts
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.docx.track.settled import settle
from draftbench.formats.safety import open_package
from support.drafts import clause_at, largest, redline, with_text, without, xml
from support.revised import body, cell, paragraph, row, run, table, tracked, word_file

FILE = word_file(
    "".join(
        (
            paragraph(run("Noting the growth of crime,")),
            paragraph(run("Noting "), run("an old", "del"), run("a new", "ins"), run(" report,")),
            paragraph(run("Gone with its words,", "del"), mark=("del",)),
            table(
                row(cell(paragraph(run("State"))), cell(paragraph(run("Year")))),
                row(
                    cell(paragraph(run("Peru", "del"), mark=("del",))),
                    cell(paragraph(run("2009", "del"), mark=("del",))),
                    track=("del",),
                ),
                row(cell(paragraph(run("Chile"))), cell(paragraph(run("20"), run("10", "ins")))),
            ),
            paragraph(run("Urges all States to act.")),
        )
    )
)
BASE = largest(FILE)
SHARED = Path(__file__).parents[3] / "shared" / "data"
GIVEN = [
    path for name in ("docx", "revisions", "mutants") for path in SHARED.glob(f"{name}/*.docx")
]


def test_they_are_accepted_as_the_base_was_read_and_a_loss_says_so():
    at = clause_at(BASE, "a new report")
    version = with_text(BASE, at, "Noting a new and long report,")
    written = drafted(redline(BASE, version), FILE, "base.docx")
    assert written.losses == (
        "The tracked changes that base.docx held are accepted, as the base was read.",
    )
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE, View.ACCEPTED)
    assert "Noting a new and long report," in paragraphs(written.data, View.ACCEPTED)
    assert xml(written.data).count("<w:ins ") == 1
    assert "<w:del " not in xml(written.data)


def test_a_table_with_changes_of_its_own_changes_too():
    at = clause_at(BASE, "Chile")
    version = without(with_text(BASE, at, "State\tYear\nChile\t2011\nPeru\t2012"), 0)
    written = drafted(redline(BASE, version), FILE, "base.docx")
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE, View.ACCEPTED)
    accepted = paragraphs(written.data, View.ACCEPTED)
    assert accepted[1:7] == ("State", "Year", "Chile", "2011", "Peru", "2012")


def test_words_and_notes_that_the_file_had_deleted_are_in_no_part_of_it():
    at = clause_at(BASE, "Urges")
    version = with_text(BASE, at, "Urges all States to act now.")
    written = drafted(redline(BASE, version), FILE, "base.docx")
    package = open_package(written.data, "made")
    assert not any(b"Gone with its words" in package[name] for name in package)


# the base was read without them


def test_they_are_rejected_where_the_base_was_read_without_them():
    base = max(read_docx(FILE, "base.docx", View.REJECTED).parts, key=len)
    at = clause_at(base, "an old report")
    version = with_text(base, at, "Noting an old and long report,")
    written = drafted(redline(base, version), FILE, "base.docx")
    assert written.losses == (
        "The tracked changes that base.docx held are rejected, as the base was read.",
    )
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE, View.REJECTED)
    accepted = paragraphs(written.data, View.ACCEPTED)
    assert "Noting an old and long report," in accepted
    assert "Gone with its words," in accepted
    assert {"Peru", "2009", "20"} < set(accepted)
    assert xml(written.data).count("<w:ins ") == 1
    assert "<w:del" not in xml(written.data)


def settled(content, view):
    """What a body says when it is settled, and the body."""
    made = body(content)
    assert settle(made.getroottree().getroot(), view)
    return made


def names(element):
    return [one.tag.rpartition("}")[2] for one in element.iter() if isinstance(one.tag, str)]


def test_looks_and_properties_are_as_they_were():
    looks = "<w:b/>" + tracked("rPrChange", "<w:rPr><w:i/></w:rPr>")
    former = tracked("pPrChange", '<w:pPr><w:jc w:val="center"/></w:pPr>')
    number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>{tracked("ins")}</w:numPr>'
    content = (
        f'<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr>{former}</w:pPr>'
        f"{run('One', looks=looks)}</w:p>{paragraph(run('Two'), properties=number)}"
    )
    before = settled(content, View.REJECTED)
    assert names(before[0]) == ["p", "pPr", "jc", "rPr", "b", "r", "rPr", "i", "t"]
    assert before[0][0][0].values() == ["center"]
    assert "numPr" not in names(before[1])
    after = settled(content, View.ACCEPTED)
    assert after[0][0][0].values() == ["left"]
    assert names(after[1])[:5] == ["p", "pPr", "numPr", "ilvl", "numId"]


def test_cells_that_were_merged_are_parted_again():
    merged = tracked("cellMerge", vMerge="cont", vMergeOrig="rest")
    one = f"<w:tc><w:tcPr>{merged}</w:tcPr>{paragraph(run('One'))}</w:tc>"
    for view, wanted in ((View.ACCEPTED, "continue"), (View.REJECTED, "restart")):
        found = settled(table(row(one)), view)
        merges = [e.values() for e in found.iter() if str(e.tag).endswith("}vMerge")]
        assert merges == [[wanted]]


def test_a_paragraph_is_not_joined_across_a_table_that_goes():
    content = (
        paragraph(run("One"), mark=("ins",))
        + table(row(cell(paragraph(run("New", "ins"), mark=("ins",))), track=("ins",)))
        + paragraph(run("Two"))
    )
    said = ["".join(one.itertext()) for one in settled(content, View.REJECTED)]
    assert said == ["One", "Two"]


@pytest.mark.skipif(not GIVEN, reason="the shared files are not here")
@pytest.mark.parametrize("view", [View.ACCEPTED, View.REJECTED])
def test_files_of_word_settled_say_what_they_said_in_that_view(view):
    done = 0
    for path in GIVEN:
        data = path.read_bytes()
        try:
            parts = open_parts(data, path.name)
            said = settle_own(parts, view)
        except InputError:
            continue
        if said:
            made = parts.data()
            wanted = paragraphs(data, view)
            assert [paragraphs(made, one) == wanted for one in View if one is not View.MARKED] == [
                True,
                True,
            ], path.name
            former = {fault.code for fault in verify(data).faults}
            assert {fault.code for fault in verify(made).faults} <= former, path.name
            done += 1
    assert done > 40
