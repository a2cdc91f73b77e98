"""Writing in a clause: offers, italics and bold, levels, joining, pasting, input methods."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from draftbench.document import Mark, MarkKind, Note, Origin, RichText, spoken_labels
from draftbench.gui.cells.typed_words import shown_marks, typed_text
from draftbench.gui.editor.clause_text import Aids, ClauseText
from draftbench.gui.editor.pasted_text import WORDS, clipping, pasted, with_origin
from support.dialogs import go_to

ITALIC, BOLD = MarkKind.ITALIC, MarkKind.BOLD
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def text(qtbot):
    aids = Aids(complete=lambda begun: ("rges",) if begun.endswith(" u") or begun == "U" else ())
    made = ClauseText(aids=aids)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.setFocus()
    return made


def words(window):
    state = window.workspace.state
    labels = spoken_labels(state.draft)
    return {labels[c.id]: c.text.plain for c in state.draft if labels[c.id]}


def select(text, start, end):
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


# offers


def test_an_offer_is_taken_by_tab_or_the_key_to_the_right(text):
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right):
        text.clear()
        QTest.keyClicks(text, "U")
        assert text.offer.isVisible()
        assert text.toPlainText() == "U"
        QTest.keyClick(text, key)
        assert text.toPlainText() == "Urges "
        assert not text.offer.isVisible()


def test_an_offer_is_ignored_by_going_on_and_hidden_by_escape(text):
    told = []
    text.cancelled.connect(told.append)
    text.finished.connect(told.append)
    QTest.keyClicks(text, "Un")
    assert not text.offer.isVisible()
    text.clear()
    QTest.keyClicks(text, "U")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert not text.offer.isVisible()
    assert told == []
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert told == [None]


def test_enter_is_never_taken_by_an_offer(text):
    told = []
    text.finished.connect(told.append)
    QTest.keyClicks(text, "U")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert told == [None]
    assert text.toPlainText() == "U"


def test_before_other_words_the_offer_stands_under_the_line(text):
    text.setPlainText(" all States")
    text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(text, "U")
    assert text.offer.text().startswith("Urges")
    assert text.offer.geometry().top() >= text.cursorRect().bottom()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText() == "Urges all States"


def test_an_offer_before_other_words_is_seen_whole_and_covers_no_typed_word(window, qtbot):
    go_to(window, "OP 2")
    window.run("edit.insert")
    editor = window.columns.editor
    QTest.keyClicks(editor.text, "the General Assembly")
    assert editor.text.height() < 2 * editor.text.cursorRect().height() + 8  # but one line
    editor.text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor.text, "Req ")
    editor.text.moveCursor(QTextCursor.MoveOperation.Left)
    QTest.keyClicks(editor.text, "u")
    offer = editor.text.offer
    assert offer.isVisible()
    whole = offer.visibleRegion().boundingRect()
    assert whole == offer.rect()
    line = editor.text.cursorRect()
    line.moveTopLeft(editor.text.viewport().mapTo(window, line.topLeft()))
    line.setLeft(0)
    place = offer.rect().translated(offer.mapTo(window, QPoint(0, 0)))
    assert not place.intersects(line.adjusted(0, 0, 2000, 0))
    window.columns.close_editor()


def test_moving_the_cursor_withdraws_the_offer(text):
    QTest.keyClicks(text, "we u")
    assert text.offer.isVisible()
    QTest.keyClick(text, Qt.Key.Key_Left)
    assert not text.offer.isVisible()
    assert text.toPlainText() == "we u"


def test_opening_phrases_are_completed_and_slanted_in_the_window(window):
    go_to(window, "OP 3")
    window.run("edit.insert")
    text = window.columns.editor.text
    QTest.keyClicks(text, "Strongly enc")
    assert text.offer.words == "ourages"
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClicks(text, "all States;")
    assert text.toPlainText() == "Strongly encourages all States;"
    (slanted,) = text.document().firstBlock().layout().formats()
    assert slanted.format.fontItalic()
    assert (slanted.start, slanted.length) == (0, len("Strongly encourages"))
    QTest.keyClick(text, Qt.Key.Key_Return, CONTROL)
    assert words(window)["OP 4"] == "Strongly encourages all States;"
    clause = next(c for c in window.workspace.state.draft if c.text.plain.startswith("Strongly"))
    cell = window.workspace.cells.find(window.workspace.cells.draft, clause.id)
    pieces = window.workspace.cells.cell(cell, window.workspace.cells.draft).blocks[-1].pieces
    assert [p.text for p in pieces if p.italic] == ["Strongly encourages"]


def test_preambular_paragraphs_get_preambular_phrases(window):
    go_to(window, "PP 3")
    window.run("edit.insert")
    QTest.keyClicks(window.columns.editor.text, "Re")
    assert window.columns.editor.text.offer.words == "calling"
    window.columns.close_editor()
    go_to(window, "OP 3")
    window.run("edit.insert")
    QTest.keyClicks(window.columns.editor.text, "Re")
    assert window.columns.editor.text.offer.words == "quests"


# italics and bold


def test_italics_and_bold_by_their_keys(text):
    text.setPlainText("𝒳 all States act")
    text.show_marks([Mark(2, 5, ITALIC)])
    assert text.marks() == (Mark(2, 5, ITALIC),)
    assert not text.marked
    select(text, 7, 13)
    QTest.keyClick(text, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(text, Qt.Key.Key_I, CONTROL)
    assert set(text.marks()) == {Mark(2, 5, ITALIC), Mark(6, 12, ITALIC), Mark(6, 12, BOLD)}
    assert text.marked
    QTest.keyClick(text, Qt.Key.Key_I, CONTROL)
    assert set(text.marks()) == {Mark(2, 5, ITALIC), Mark(6, 12, BOLD)}


def test_marks_are_kept_in_the_draft_and_notes_stay(window):
    clause = go_to(window, "OP 3")
    before = window.workspace.state.draft[clause].text.marks
    assert before == (Mark(0, 8, ITALIC),)
    window.run("edit.clause")
    editor = window.columns.editor
    select(editor.text, 13, 20)
    window.run("edit.italic")
    assert editor.changed
    QTest.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    made = window.workspace.state.draft[clause].text
    assert made.marks == (*before, Mark(13, 20, ITALIC))
    window.run("edit.undo")
    assert window.workspace.state.draft[clause].text.marks == before
    window.run("edit.bold")
    assert "Open a clause" in window.notice.words.text()


def test_typed_words_keep_notes_and_take_the_marks_of_the_editor():
    note = Note("n", "1", RichText("See there."))
    link = Mark(0, 5, MarkKind.LINK, "https://un.org")
    old = RichText("Urges\ufffc all States", (link, Mark(7, 10, ITALIC)), (note,))
    assert shown_marks(old) == (Mark(6, 9, ITALIC),)
    assert typed_text(old, "Urges all States now", None).marks == old.marks
    made = typed_text(old, "Urges all States now", (Mark(0, 9, BOLD),))
    assert made.text == "Urges\ufffc all States now"
    assert set(made.marks) == {link, Mark(0, 10, BOLD)}
    assert made.notes == (note,)


# levels and joining


def test_tab_before_the_first_word_changes_the_level(window):
    clause = go_to(window, "OP 3")
    window.run("edit.clause")
    text = window.columns.editor.text
    text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    draft = window.workspace.state.draft
    assert draft[clause].level == 1
    assert spoken_labels(draft)[clause].startswith("OP 2 (")
    editor = window.columns.editor
    assert editor is not None
    assert editor.text.textCursor().atStart()
    QTest.keyClick(editor.text, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert spoken_labels(window.workspace.state.draft)[clause] == "OP 3"


def test_a_level_by_command_is_an_amendment_of_who_is_written_for(window):
    clause = go_to(window, "OP 3")
    window.workspace.write_as("BRA")
    window.run("edit.level-down")
    entry = window.workspace.state.entries[-1]
    assert entry.amendment.sponsors == ("BRA",)
    assert [change.clause for change in entry.amendment.changes.changes] == [clause]
    window.workspace.bench.accept(entry.amendment.id)
    assert window.workspace.state.draft[clause].level == 1


def test_what_has_nothing_to_hang_on_is_said(window):
    go_to(window, "OP 3")
    window.run("edit.level-up")
    assert "is not under another clause" in window.notice.words.text()


def test_backspace_before_the_first_word_joins_and_writing_goes_on(window):
    clause = go_to(window, "OP 3")
    first, second = words(window)["OP 2"], words(window)["OP 3"]
    acts = len(window.workspace.bench.events)
    window.run("edit.clause")
    text = window.columns.editor.text
    QTest.keyClicks(text, " Indeed.")
    text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert len(window.workspace.bench.events) == acts + 1
    assert clause not in window.workspace.state.draft
    joined = f"{first} {second} Indeed."
    assert words(window)["OP 2"] == joined
    editor = window.columns.editor
    assert editor.text.toPlainText() == joined
    assert editor.span() == (len(first) + 1,) * 2
    window.columns.close_editor()
    window.run("edit.undo")
    assert (words(window)["OP 2"], words(window)["OP 3"]) == (first, second)


def test_words_typed_before_dividing_are_part_of_one_act(window):
    go_to(window, "OP 7")
    acts = len(window.workspace.bench.events)
    window.run("edit.clause")
    text = window.columns.editor.text
    at = text.toPlainText().index("that illicit")
    select(text, at, at)
    QTest.keyClicks(text, "now ")
    window.run("edit.split")
    assert len(window.workspace.bench.events) == acts + 1
    assert words(window)["OP 7"] == "Underscores now"
    assert words(window)["OP 8"].startswith("that illicit")


def test_a_refused_join_leaves_the_words(window):
    first = next(c for c in window.workspace.state.draft.children(None))
    window.workspace.go_to_draft(first)
    window.run("edit.clause")
    text = window.columns.editor.text
    QTest.keyClicks(text, " more")
    text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert window.columns.editor.text.toPlainText().endswith(" more")
    assert "no clause before it" in window.notice.words.text()


# pasting and dropping


def test_words_of_word_keep_italics_and_notes(text):
    told = []
    text.told.connect(told.append)
    mime = QMimeData()
    mime.setHtml(
        "<html><head><style>p {}</style></head><body><p class=MsoNormal><i>Recalling</i>\n its"
        ' <b>resolution</b><a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1">'
        "<span>[1]</span></a> 65/1,</p><p>and more</p><div style='mso-element:footnote-list'>"
        '<div id=ftn1><p><a href="#_ftnref1">[1]</a> See there.</p></div></div></body></html>'
    )
    text.insertFromMimeData(mime)
    assert text.toPlainText() == "Recalling its resolution\ufffc 65/1, and more"
    assert set(text.marks()) == {Mark(0, 9, ITALIC), Mark(14, 24, BOLD)}
    assert [(place, note.text.plain) for place, note in text.notes] == [(24, "See there.")]
    assert told == []
    text.undo()
    assert text.toPlainText() == ""
    assert text.notes == ()


def test_notes_of_libreoffice_come_along_and_those_without_words_are_told(text):
    told = []
    text.told.connect(told.append)
    mime = QMimeData()
    mime.setHtml(
        '<p>Urges<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1'
        '</sup></a> all<a href="#sdfootnote2sym"><sup>2</sup></a></p>'
        '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" '
        'href="#sdfootnote1anc">1</a>A/RES/74/247.</p></div>'
    )
    text.insertFromMimeData(mime)
    assert text.toPlainText() == "Urges\ufffc all"
    assert [note.text.plain for _, note in text.notes] == ["A/RES/74/247."]
    assert "was not taken along" in told[0]


def test_words_copied_in_the_editor_keep_their_note_and_marks(text):
    rich = RichText(
        "Urges all\ufffc States",
        (Mark(0, 5, ITALIC),),
        (Note("n", "3", RichText("Ibid."), "A/RES/74/247, para. 2."),),
    )
    text.insertFromMimeData(clipping(rich))
    text.selectAll()
    copied = text.createMimeDataFromSelection()
    assert copied.text() == "Urges all States"
    assert copied.html() == "<i>Urges</i> all States"
    text.moveCursor(QTextCursor.MoveOperation.End)
    text.insertFromMimeData(copied)
    assert text.toPlainText() == "Urges all\ufffc StatesUrges all\ufffc States"
    first, second = (note for _, note in text.notes)
    assert first.text.plain == second.text.plain == "A/RES/74/247, para. 2."
    assert first.id != second.id
    text.textCursor().deletePreviousChar()
    for garbage in (b"[", b'{"text": "a\nb"}', b'{"text": 7}', b"\xff"):
        strange = QMimeData()
        strange.setText("plain")
        strange.setData(WORDS, garbage)
        assert pasted(strange).text == RichText("plain")


def test_a_pasted_note_stands_in_the_draft_and_one_undo_takes_it_back(window):
    go_to(window, "OP 7")
    was = window.workspace.state.draft[window.workspace.draft_clause()].text
    window.run("edit.clause")
    editor = window.columns.editor
    mime = clipping(RichText(" indeed\ufffc", (), (Note("x", "", RichText("See there.")),)))
    editor.text.moveCursor(QTextCursor.MoveOperation.End)
    editor.text.insertFromMimeData(mime)
    assert editor.changed
    assert editor.value.text == was.plain + " indeed"
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    text = window.workspace.state.draft[window.workspace.draft_clause()].text
    assert text.plain == was.plain + " indeed"
    assert [note.text.plain for note in text.notes][-1] == "See there."
    assert text.note_positions()[-1] == len(text) - 1
    window.run("edit.undo")
    assert window.workspace.state.draft[window.workspace.draft_clause()].text == was


def test_files_are_left_to_the_window_and_words_remember_their_clause(text):
    files = QMimeData()
    files.setText("x.docx")
    files.setUrls([QUrl.fromLocalFile("x.docx")])
    assert not text.canInsertFromMimeData(files)
    text.setPlainText("Urges  act")
    mime = with_origin("all States to", Origin("elements", "e1"))
    spot = QPointF(text.cursorRect(text.textCursor()).center())
    cursor = text.textCursor()
    cursor.setPosition(6)
    spot = QPointF(text.cursorRect(cursor).center())
    drop = QDropEvent(
        spot,
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    text.dropEvent(drop)
    assert text.toPlainText() == "Urges all States to act"
    assert text.origins == [Origin("elements", "e1")]


# input methods and directions


def type_letters(text, letters):
    """As QTest.keyClicks, for letters that it does not know."""
    for letter in letters:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(text, key)


def commit(text, preedit, committed=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(committed)
    QApplication.sendEvent(text, event)


def test_an_input_method_shows_what_is_composed_and_commits_it_once(window):
    go_to(window, "OP 3")
    window.run("edit.clause")
    text = window.columns.editor.text
    before = text.toPlainText()
    commit(text, "に")
    commit(text, "にほ")
    assert text.toPlainText() == before
    assert text.document().lastBlock().layout().preeditAreaText() == "にほ"
    commit(text, "", "日本")
    assert text.toPlainText() == before + "日本"
    (mark,) = text.extraSelections()
    assert mark.cursor.selectedText().endswith("日本")
    assert not text.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).isEmpty()
    text.undo()
    assert text.toPlainText() == before


def test_a_dead_key_makes_one_character(text):
    commit(text, "´")
    commit(text, "", "é")
    QTest.keyClicks(text, "tat")
    assert text.toPlainText() == "état"


def test_wide_characters_are_one_place_for_everything(text):
    text.setPlainText("𝒳𝒴 all")
    select(text, 0, 4)
    text.toggle(BOLD)
    assert text.marks() == (Mark(0, 2, BOLD),)
    QTest.keyClick(text, Qt.Key.Key_Right)
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert text.toPlainText() == "𝒳 all"


def test_arabic_is_written_from_right_to_left(qtbot):
    aids = Aids(complete=lambda begun: ("جع",) if begun == "تش" else ())
    text = ClauseText(aids=aids)
    qtbot.addWidget(text)
    text.resize(400, 100)
    text.show()
    text.setFocus()
    type_letters(text, "تش")
    block = text.textCursor().block()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(0)
    assert line.naturalTextRect().right() > 300
    assert text.mirrored
    assert text.offer.isVisible()
    assert text.offer.geometry().right() <= text.cursorRect().right()
    QTest.keyClick(text, Qt.Key.Key_Right)
    assert text.toPlainText() == "تش"
    QTest.keyClick(text, Qt.Key.Key_Left)
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    type_letters(text, "ش")
    assert text.offer.words == "جع"
    QTest.keyClick(text, Qt.Key.Key_Left)
    assert text.toPlainText() == "تشجع "


def test_italics_are_the_texts_own_key(text):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_B, CONTROL, "b")
    QApplication.sendEvent(text, event)
    assert event.isAccepted()


# the editor among the columns


def seen(window):
    """Whether the cursor of the editor and its bar are in sight."""
    editor = window.columns.editor
    view = window.columns.pane(editor.place[1]).viewport()
    spot = editor.text.cursorRect()
    top = editor.text.viewport().mapTo(view, spot.topLeft()).y()
    bottom = editor.mapTo(view, editor.rect().bottomLeft()).y()
    return top >= 0 and bottom <= view.height()


def test_a_new_clause_is_written_in_sight_also_under_a_long_one(window):
    window.resize(1280, 720)
    go_to(window, "OP 2")
    window.run("edit.insert")
    assert seen(window)
    window.columns.editor.text.insertPlainText("all States " * 40)
    assert seen(window)
    assert window.columns.editor.text.words_height() > 100


def test_lines_of_the_editor_stand_as_those_of_the_cell(window):
    go_to(window, "OP 3")
    pane = window.columns.pane(window.workspace.cells.draft)
    made = pane.set_cell(pane.current_row).blocks[0]
    window.run("edit.clause")
    layout = window.columns.editor.text.document().firstBlock().layout()
    steps = {
        round(layout.lineAt(n + 1).y() - layout.lineAt(n).y())
        for n in range(layout.lineCount() - 1)
    }
    assert steps == {round(made.lines[1].y() - made.lines[0].y())}
