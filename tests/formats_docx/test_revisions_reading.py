"""Tracked changes as they come out of the whole reader: clauses, labels, notes, remarks."""

from __future__ import annotations

import pytest

from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.revision import Kind
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.read.wordfile import WordFile
from draftbench.formats.imported import Imported
from draftbench.formats.safety import open_package
from support.accounting import accounted
from support.revised import paragraph, run, tracked, word_file

LEVEL = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
    "</w:lvl>"
)
ABSTRACT = f'<w:abstractNum w:abstractNumId="0">{LEVEL}</w:abstractNum>'
NUMBERING = ("w:numbering", ABSTRACT + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>{}</w:numPr>'


def read(
    body: str,
    view: str = "accepted",
    authors: frozenset[str] | None = None,
    **parts: tuple[str, str],
) -> Imported:
    return read_docx(word_file(body, parts), "a.docx", view, authors=authors)


def said(imported: Imported) -> list[tuple[str, str]]:
    return [(one.label, one.text.text) for part in imported.parts for one in part]


def notes(imported: Imported) -> list[str]:
    return [note.text.text for part in imported.parts for one in part for note in one.text.notes]


def reference(around: str) -> str:
    kind, _, author = around.partition(" by ")
    return tracked(kind, '<w:r><w:footnoteReference w:id="2"/></w:r>', author or "A")


def footnotes(*content: str) -> tuple[str, str]:
    return "w:footnotes", f'<w:footnote w:id="2">{paragraph(*content)}</w:footnote>'


@pytest.mark.parametrize(
    ("view", "labels"),
    [
        ("accepted", [("1.", "Urges all States to act;"), ("2.", "Requests a report;")]),
        ("rejected", [("", "Urges all States to act;"), ("1.", "Requests a report;")]),
    ],
)
def test_the_numbers_of_a_view_are_those_that_its_paragraphs_have_in_it(
    view: str, labels: list[tuple[str, str]]
) -> None:
    changed = NUMBERED.format("") + tracked("pPrChange", "<w:pPr/>")
    body = paragraph(run("Urges all States to act;"), properties=changed) + paragraph(
        run("Requests a report;"), properties=NUMBERED.format("")
    )
    assert said(read(body, view, numbering=NUMBERING)) == labels


def test_a_number_put_in_is_there_where_it_is_accepted_only() -> None:
    body = paragraph(run("Urges States;"), properties=NUMBERED.format(tracked("ins")))
    assert said(read(body, numbering=NUMBERING)) == [("1.", "Urges States;")]
    assert said(read(body, "rejected", numbering=NUMBERING)) == [("", "Urges States;")]
    only = read(body, authors=frozenset("B"), numbering=NUMBERING)
    assert said(only) == [("", "Urges States;")]


def test_a_note_is_read_where_its_mark_stands_with_its_own_changes() -> None:
    body = paragraph(run("Recalling the Charter"), reference("del by A"), run(","))
    parts = {"footnotes": footnotes(run("Old", "del by B"), run("New", "ins by B"), run(" words."))}
    assert notes(read(body, **parts)) == []
    assert notes(read(body, "rejected", **parts)) == ["Old words."]
    assert notes(read(body, "accepted", frozenset("B"), **parts)) == ["New words."]
    marked = read(body, "marked", **parts)
    assert notes(marked) == ["[-Old-]{+New+} words."]
    assert said(marked) == [("", "Recalling the Charter[-\ufffc-],")]


def test_a_note_put_in_is_not_in_the_rejected_text() -> None:
    body = paragraph(run("Recalling the Charter"), reference("ins"), run(","))
    parts = {"footnotes": footnotes(run("Words.", "ins"))}
    assert notes(read(body, **parts)) == ["Words."]
    rejected = read(body, "rejected", **parts)
    assert (notes(rejected), said(rejected)) == ([], [("", "Recalling the Charter,")])


def test_the_symbol_in_a_header_is_read_in_the_view() -> None:
    header = ("w:hdr", paragraph(run("A/C.3/79/L.1", "del"), run("A/C.3/79/L.2", "ins")))
    body = paragraph(run("Urges States;"))
    symbols = [read(body, view, header=header).parts[0].source.symbol for view in View]
    assert symbols == ["A/C.3/79/L.2", "A/C.3/79/L.1", "A/C.3/79/L.2"]


def test_clauses_put_in_and_taken_out_keep_their_kinds_in_the_marked_view() -> None:
    def whole(kind: str, text: str) -> str:
        return paragraph(run(text, kind), mark=(kind,))

    body = paragraph(run("The General Assembly,")) + whole("ins", "Noting the report,")
    body += whole("del", "Concerned about hunger,")
    body += paragraph(run("Stressing", "del"), run("Underlining", "ins"), run(" the need,"))
    body += whole("ins", "1. Urges States [and others]:") + paragraph(run("(a) To act;"))
    body += paragraph(run("(c)", "del"), run("(b)", "ins"), run(" To report;"))
    body += paragraph(run("1.", "del"), run("2.", "ins"), run(" Requests a report."))
    imported = read(body, "marked")
    accounted(imported)
    (part,) = imported.parts
    assert [(one.kind.value, one.label, one.text.text) for one in part] == [
        ("organ", "", "The General Assembly,"),
        ("preambular", "", "{+Noting the report,\u00b6+}"),
        ("preambular", "", "[-Concerned about hunger,\u00b6-]"),
        ("preambular", "", "[-Stressing-]{+Underlining+} the need,"),
        ("operative", "1.", "{+Urges States [and others]:\u00b6+}"),
        ("item", "(a)", "To act;"),
        ("item", "(b)", "[-(c)-]{++} To report;"),
        ("operative", "2.", "[-1.-]{++} Requests a report."),
    ]
    assert {note.code for note in imported.notes} == {"tracked-changes"}


def test_a_footer_is_no_clause_and_no_word_of_it_is_lost() -> None:
    said_in = paragraph(run("* Not a member of the Council.", "ins"))
    footer = ("w:ftr", said_in + paragraph(run("40-12345 (E)")) + paragraph(run("Page 2 of 3")))
    body = paragraph(run("Urges States;"))
    imported = read(body, footer=footer)
    accounted(imported)
    assert said(imported) == [("", "Urges States;")]
    (message,) = (note.message for note in imported.notes if note.code == "footer")
    assert message.endswith("“* Not a member of the Council. · 40-12345 (E)”.")
    assert "Not a member of the Council." in imported.text
    assert "member" not in read(body, "rejected", footer=footer).text


def test_changes_in_an_equation_are_read_in_the_view() -> None:
    old, new = (f"<m:r><m:t>{sign}</m:t></m:r>" for sign in "xy")
    equation = f"<m:oMath>{tracked('del', old)}{tracked('ins', new)}</m:oMath>"
    body = paragraph(run("Let "), equation, run(" be one;"))
    texts = [said(read(body, view))[0][1] for view in View]
    assert texts == ["Let y be one;", "Let x be one;", "Let [-x-]{+y+} be one;"]


def test_a_paragraph_has_one_number_in_every_view() -> None:
    body = (
        paragraph(run("The first,", "ins"), mark=("ins",))
        + paragraph(run("The second,", "del"), mark=("del",))
        + paragraph(run("The third,"))
    )
    data = word_file(body)
    lines = [
        [
            (one.text.text, one.line)
            for one in WordFile(open_package(data, "a"), "a", view).paragraphs()
        ]
        for view in View
    ]
    assert lines == [
        [("The first,", 1), ("The third,", 3)],
        [("The second,", 2), ("The third,", 3)],
        [("{+The first,\u00b6+}", 1), ("[-The second,\u00b6-]", 2), ("The third,", 3)],
    ]


def test_whose_changes_were_read_and_what_was_doubtful_is_said() -> None:
    body = paragraph(run("Urges "), run("all ", "ins by B"), run("States;", "moveTo by A"))
    imported = read(body, authors=frozenset({"B", "A"}))
    assert said(imported) == [("", "Urges all States;")]
    remarks = {note.code: note for note in imported.notes}
    assert remarks["tracked-changes"].message == (
        "The file holds tracked changes; it was read as accepted, with the changes of A, B alone."
    )
    assert remarks["lone-move"].line == 1


def test_a_file_tells_its_comments_and_who_changed_it() -> None:
    why = paragraph(run("Why?"), run("!", "ins by C"))
    comments = (
        "w:comments",
        f'<w:comment w:id="5" w:author="C">{why}</w:comment>',
    )
    anchor = '<w:commentRangeStart w:id="5"/>{}<w:commentRangeEnd w:id="5"/>'
    body = paragraph(run("Urges "), anchor.format(run("all", "ins by B")), run(" States;"))
    data = word_file(body, {"comments": comments, "footnotes": footnotes(run("a", "del by A"))})
    file = WordFile(open_package(data, "a.docx"), "a.docx", View.ACCEPTED)
    (one,) = file.comments().comments
    assert (one.author, one.text, one.quoted, one.paragraphs) == ("C", "Why?!", "all", (1,))
    assert [(author.name, author.counts) for author in file.authors_of_changes()] == [
        ("A", {Kind.DELETED: 1}),
        ("B", {Kind.INSERTED: 1}),
        ("C", {Kind.INSERTED: 1}),
    ]
    (remark,) = (note for note in read_docx(data, "a.docx").notes if note.code == "comments")
    assert remark.message == "A comment is in the file, by C; not part of the text."
