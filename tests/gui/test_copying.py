"""From and to Word through the clipboard: changes, marks and notes come along both ways."""

import re
import subprocess

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from draftbench.document import ClauseId, Document, MarkKind, Note, RichText
from draftbench.formats.reading import read
from draftbench.gui.cells.clause_copy import page, rich
from draftbench.gui.editor.pasted_text import pasted
from draftbench.gui.widgets.pieces import Block, Cell, Change, Piece
from support.dialogs import go_to
from support.office import SOFFICE

CELL = Cell(
    (
        Block(
            ClauseId("a"),
            "OP 1",
            (
                Piece("Urges", italic=True),
                Piece(" “all” "),
                Piece("States", Change.DELETED),
                Piece("Membres d’été 中", Change.INSERTED, bold=True),
                Piece("1", note=True),
                Piece(" {to} act", Change.MOVED),
                Piece("MEX", Change.OWNER),
                Piece(";"),
            ),
            codes=("MEX", "CHL"),
        ),
        Block(ClauseId("g"), "OP 9", (Piece("Stands elsewhere"),), ghost=True),
        Block(ClauseId("b"), "OP 2", (Piece("Decides\\stop", Change.AWAY), Piece(" to meet."))),
    )
)
ACCEPTED = ["Urges “all” Membres d’été 中 {to} act;", "to meet."]
REJECTED = ["Urges “all” States;", "Decides\\stop to meet."]


def notes(block: Block, number: str) -> str:
    return "See A/RES/74/247 & <more>." if block.clause == "a" and number == "1" else ""


def lines(document: Document) -> list[str]:
    return [clause.text.plain.strip() for clause in document]


def test_a_copied_clause_is_read_again_with_its_changes() -> None:
    data = page(CELL, notes).encode()
    accepted = read(data, "copied.html").parts[0]
    assert lines(accepted) == ACCEPTED
    (note,) = accepted.clauses[0].text.notes
    assert note.text.plain == "See A/RES/74/247 & <more>."
    rejected = read(data, "copied.html", view="rejected").parts[0]
    assert lines(rejected) == REJECTED
    assert 'cite="mailto:MEX, CHL"' in data.decode()
    assert "Stands elsewhere" not in data.decode()


def test_rich_text_names_who_changed_what() -> None:
    made = rich(CELL, notes)
    assert made.isascii()
    assert made.count("{") - made.count(r"\{") == made.count("}") - made.count(r"\}")
    assert r"{\*\revtbl{Unknown;}{MEX, CHL;}{draftbench;}}" in made
    assert r"{\deleted\revauthdel1 States}" in made
    assert r"{\b\revised\revauth1 Membres d\u8217?\u233?t\u233? \u20013?}" in made
    assert r"{\deleted\revauthdel2 Decides\\stop}" in made
    assert r"\footnote" in made


@pytest.mark.slow
@pytest.mark.office
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_another_program_reads_the_changes_of_the_rich_text(tmp_path) -> None:
    (tmp_path / "copied.rtf").write_text(rich(CELL, notes), encoding="ascii")
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "docx",
            "--outdir",
            str(tmp_path),
            str(tmp_path / "copied.rtf"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    data = (tmp_path / "copied.docx").read_bytes()
    accepted = read(data, "copied.docx").parts[0]
    assert lines(accepted) == ACCEPTED
    assert lines(read(data, "copied.docx", view="rejected").parts[0]) == REJECTED
    assert accepted.clauses[0].text.notes[0].text.plain == "See A/RES/74/247 & <more>."
    kinds = {mark.kind for mark in accepted.clauses[0].text.marks}
    assert {MarkKind.ITALIC, MarkKind.BOLD} <= kinds


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.x {}</style></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoNormal style='mso-list:l0 level1'><i
style='mso-bidi-font-style:normal'>Urges</i> all <span class=msoDel><del cite="mailto:Ana"
datetime="2026-03-01T10:00">old <b>and odd</b></del></span><span class=msoIns><ins
cite="mailto:Ana" datetime="2026-03-01T10:00">new</ins></span> States<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference>[1]</span></a><span class=MsoCommentReference><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a></span> to
act;</p><!--EndFragment--><div style='mso-element:footnote-list'><div
style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1'
href="#_ftnref1" name="_ftn1">[1]</a> See <del>here</del><ins>there</ins>.</p></div></div><div
style='mso-element:comment-list'><div style='mso-element:comment' id="_com_1"><p
class=MsoCommentText><a href="#_msoanchor_1">[A1]</a>Must we?</p></div></div></body></html>"""


def test_words_of_word_come_with_what_was_inserted_and_without_what_was_deleted(qapp) -> None:
    mime = QMimeData()
    mime.setHtml(WORD)
    found = pasted(mime)
    assert found.text.plain == "Urges all new States to act;"
    assert [note.text.plain for note in found.text.notes] == ["See there."]
    assert [(m.start, m.end, m.kind) for m in found.text.marks] == [(0, 5, MarkKind.ITALIC)]
    assert "deleted passage" in found.left_out
    plain = QMimeData()
    plain.setHtml("<p>Urges all</p>")
    assert pasted(plain).left_out == ""


def test_a_page_of_word_keeps_its_changes_where_it_becomes_a_text() -> None:
    data = WORD.encode()
    assert "Urges all new States to act;" in lines(read(data, "pasted.html").parts[0])
    before = lines(read(data, "pasted.html", view="rejected").parts[0])
    assert any(re.fullmatch(r"Urges all old and odd\s?States to act;", line) for line in before)


def test_ctrl_c_on_a_clause_and_ctrl_v_in_another(window, qtbot) -> None:
    workspace = window.workspace
    clause = workspace.state.draft.clauses[8]
    bench = workspace.bench
    noted = RichText("\ufffc", (), (Note("n-own", "1", RichText("See there.")),))
    bench.edit(clause.id, RichText("Noting its old resolution") + noted + RichText(" and more;"))
    go = workspace.state.draft[clause.id]
    assert go.text.notes
    workspace.go_to_draft(clause.id)
    column = workspace.cells.draft
    window.columns.setFocus()
    pane = window.columns.pane(column)
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    held = QGuiApplication.clipboard().mimeData()
    assert held.hasFormat("text/rtf")
    assert "<del" in held.html()
    assert "<ins" in held.html()
    found = pasted(held)
    assert found.text.plain.endswith("Noting its old resolution and more;")
    assert [note.text.plain for note in found.text.notes] == ["See there."]
    assert held.text() == found.text.plain
    go_to(window, "OP 1")
    window.run("edit.clause")
    field = window.columns.editor.text
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Noting its old resolution" in field.toPlainText()
    QGuiApplication.clipboard().clear()
