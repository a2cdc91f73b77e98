"""A redline on a file that holds tracked changes of its own."""

from draftbench.formats.docx.onfile.drafted import drafted
from draftbench.formats.docx.revisions import View, paragraphs
from draftbench.formats.safety import open_package
from support.drafts import clause_at, largest, redline, with_text, without, xml
from support.revised import cell, paragraph, row, run, table, word_file

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
