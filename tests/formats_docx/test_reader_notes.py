"""Footnotes and endnotes of Word files: their words and their marks."""

from __future__ import annotations

from draftbench.document import Note
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.imported import Imported
from support.accounting import accounted
from support.lists import word_file


def mark(name: int, kind: str = "footnote", custom: str = "") -> str:
    follows = ' w:customMarkFollows="1"' if custom else ""
    text = f"<w:t>{custom}</w:t>" if custom else ""
    return f'<w:r><w:{kind}Reference{follows} w:id="{name}"/>{text}</w:r>'


def p(*inner: str, section: str = "") -> str:
    properties = f"<w:sectPr>{section}</w:sectPr>" if section else ""
    words = "".join(one if one.startswith("<") else f"<w:r><w:t>{one}</w:t></w:r>" for one in inner)
    return f"<w:p><w:pPr>{properties}</w:pPr>{words}</w:p>"


def bodies(*texts: str, kind: str = "footnote") -> str:
    """Note bodies 1, 2, ... behind Word's separators."""
    separator = f'<w:{kind} w:type="separator" w:id="0">{p("<w:r><w:separator/></w:r>")}</w:{kind}>'
    own = f"<w:r><w:{kind}Ref/></w:r>"
    made = ["".join(p(own, one) for one in text.split("|")) for text in texts]
    return separator + "".join(
        f'<w:{kind} w:id="{at}">{one}</w:{kind}>' for at, one in enumerate(made, start=1)
    )


def read(body: str, **parts: str) -> Imported:
    imported = read_docx(word_file(body, **parts), "a.docx")
    accounted(imported)
    return imported


def hung(imported: Imported) -> list[Note]:
    return [note for part in imported.parts for clause in part for note in clause.text.notes]


def said(imported: Imported, code: str) -> list[str]:
    return [note.message for note in imported.notes if note.code == code]


def test_footnotes_and_endnotes_count_apart() -> None:
    body = p("A", mark(1), " and b", mark(1, "endnote"), " and c", mark(2))
    endnotes = bodies("An endnote", kind="endnote")
    imported = read(body, footnotes=bodies("First", "Second"), endnotes=endnotes)
    found = [(note.label, note.text.text) for note in hung(imported)]
    assert found == [("1", "First"), ("i", "An endnote"), ("2", "Second")]


def test_a_mark_typed_by_hand_takes_no_number_and_is_no_text() -> None:
    body = p("A", mark(1, custom="*"), " and b", mark(2))
    imported = read(body, footnotes=bodies("* By hand", "Second"))
    assert [(note.label, note.text.text) for note in hung(imported)] == [
        ("*", "By hand"),
        ("1", "Second"),
    ]
    assert imported.parts[0].clauses[0].text.plain == "A and b"


def test_a_note_of_several_paragraphs_is_one() -> None:
    imported = read(p("A", mark(1)), footnotes=bodies("See A/1.|And A/2."))
    assert hung(imported)[0].text.text == "See A/1. And A/2."


def test_sections_may_begin_again_and_in_other_signs() -> None:
    again = '<w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/>'
    again = f"<w:footnotePr>{again}</w:footnotePr>"
    body = p("A", mark(1)) + p("B", mark(2), section=again) + p("C", mark(3))
    body += f"<w:sectPr>{again}</w:sectPr>"
    imported = read(body, footnotes=bodies("x", "y", "z"))
    assert [note.label for note in hung(imported)] == ["a", "b", "a"]


def test_the_settings_say_where_numbers_start_and_pages_are_doubted() -> None:
    settings = (
        '<w:footnotePr><w:numRestart w:val="eachPage"/><w:numStart w:val="5"/></w:footnotePr>'
    )
    imported = read(p("A", mark(1), mark(2)), footnotes=bodies("x", "y"), settings=settings)
    assert [note.label for note in hung(imported)] == ["5", "6"]
    assert len(said(imported, "note-numbers")) == 1


def test_a_note_with_two_marks_and_one_without_words_are_said() -> None:
    imported = read(p("A", mark(1), " b", mark(1), " c", mark(9)), footnotes=bodies("Words"))
    assert [(note.label, note.text.text) for note in hung(imported)] == [
        ("1", "Words"),
        ("2", "Words"),
        ("3", ""),
    ]
    assert said(imported, "note-twice") == [
        "Paragraph 1: the note 1 has a second mark, 2; its words were taken for both."
    ]
    assert said(imported, "note-missing") == ["Paragraph 1: the note 3 has no words in the file."]


def test_a_note_without_a_mark_is_left_out_and_said() -> None:
    imported = read(p("A", mark(1)), footnotes=bodies("Used", "Left over"))
    message = "A footnote has no mark in the text and was left out: “Left over”."
    assert said(imported, "note-unused") == [message]
    assert "Left over" in imported.text


def test_a_note_of_deleted_words_is_not_read_and_not_said() -> None:
    deleted = f'<w:del w:id="7" w:author="A">{mark(1)}</w:del>'
    imported = read(p("A", deleted, " b", mark(2)), footnotes=bodies("Gone", "Stays"))
    assert [(note.label, note.text.text) for note in hung(imported)] == [("1", "Stays")]
    assert said(imported, "note-unused") == []
