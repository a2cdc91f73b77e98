"""Comments in the window: threads beside their clause, a mark in the margin, the list of all."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from draftbench.app.meetings.commenting import comments_data
from support.dialogs import go_to, lists, send, told

WORDS = "Agreed language?"


def threads(window):
    return window.inspector.threads


def comments(window):
    return comments_data(window.workspace.state)


def block(window):
    workspace = window.workspace
    return workspace.cells.cell(workspace.current[0], workspace.cells.draft).blocks[0]


def test_a_clause_is_commented_on_answered_given_to_somebody_and_done(window):
    go_to(window, "OP 7")
    window.run("negotiate.comment")
    send(window, text=WORDS)
    assert [(c["target"]["name"], c["words"]) for c in comments(window)] == [("OP 7", "")]
    assert block(window).comments == 1
    assert "1 comment" in block(window).spoken
    (box,) = threads(window)
    box.reply.setFocus()
    QTest.keyClicks(box.reply, "Yes, of 2009.")
    QTest.keyClick(box.reply, Qt.Key.Key_Return)
    (box,) = threads(window)
    assert [words for _, words in box.shown.said] == [WORDS, "Yes, of 2009."]
    assert box.reply.text() == ""
    box.person.setEditText("Anna")
    QTest.keyClick(box.person.lineEdit(), Qt.Key.Key_Return)
    (box,) = threads(window)
    assert comments(window)[0]["assignee"] == "Anna"
    assert box.person.currentText() == "Anna"
    QTest.mouseClick(box.done, Qt.MouseButton.LeftButton)
    assert comments(window)[0]["done"]
    assert block(window).comments == 0
    (box,) = threads(window)
    QTest.mouseClick(box.done, Qt.MouseButton.LeftButton)
    assert not comments(window)[0]["done"]
    for _ in range(5):
        window.run("edit.undo")
    assert comments(window) == []
    assert threads(window) == []


def test_scrolling_over_a_thread_gives_it_to_nobody_else(window):
    go_to(window, "OP 7")
    window.run("negotiate.comment")
    send(window, text=WORDS)
    (box,) = threads(window)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.person.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box.person, turn)
    assert comments(window)[0]["assignee"] == ""


def test_what_is_typed_in_a_reply_outlives_what_others_do(window):
    clause = go_to(window, "OP 7")
    window.run("negotiate.comment")
    send(window, text=WORDS)
    (box,) = threads(window)
    box.reply.setText("Half a wo")
    workspace = window.workspace
    workspace.bench.edit(clause, "Underscores all of it;")
    (box,) = threads(window)
    assert box.reply.text() == "Half a wo"


def test_selected_words_are_commented_on_and_followed(window):
    clause = go_to(window, "OP 7")
    window.run("negotiate.comment")
    text = window.workspace.state.draft[clause].text.text
    send(window, text=WORDS, words=(0, len("Underscores")))
    assert comments(window)[0]["words"] == "Underscores"
    assert threads(window)[0].shown.about == "“Underscores”"
    window.workspace.bench.edit(clause, text.replace("Underscores", "Stresses", 1))
    assert threads(window)[0].shown.about == "“Underscores”: these words are gone"


def test_amendments_are_commented_on_beside_their_clause_and_in_the_register(window):
    workspace = window.workspace
    go_to(window, "OP 4")
    window.inspector.acted.emit(("comment", "am-7"))
    send(window, text="Ask the capital.")
    assert comments(window)[0]["target"]["name"] == "am-7"
    (card,) = (card for card in window.inspector.cards if card.card.id == "am-7")
    assert [one.said[0][1] for one in card.card.threads] == ["Ask the capital."]
    assert block(window).comments == 1
    window.viewing.open("amendments", 0, ("am-7",))
    assert [box.shown.said[0][1] for box in threads(window)] == ["Ask the capital."]
    threads(window)[0].done.click()
    assert comments(window)[0]["done"]
    assert workspace.state.entry("am-7").open


def test_the_list_has_mine_first_then_open_ones_then_those_that_are_done(window):
    workspace = window.workspace
    for clause, person in (("OP 6", ""), ("OP 7", "Secretariat"), ("OP 8", "")):
        go_to(window, clause)
        window.run("negotiate.comment")
        send(window, text=f"On {clause}?", **({"for": person} if person else {}))
    workspace.write_as("", "")
    assert window.toolbar.place.text()
    window.run("negotiate.comments")
    assert not window.toolbar.place.text()  # it is about the texts
    assert not window.toolbar.marks.isEnabled()
    dialog = lists(window)
    dialog.choose("cm-3")
    dialog.do("done")
    listing = dialog.listing
    heads = [listing.heads(row.key, "state")[0].title for row in listing.rows()]
    assert heads == ["Done", "For Secretariat", "Open"]
    dialog.choose("cm-2")
    assert "On OP 7?" in told(dialog)
    dialog.do("reply")
    send(window, text="Yes.")
    assert comments(window)[1]["remarks"][-1]["text"] == "Yes."
    assert listing.clause("cm-2") is not None


def test_rows_with_open_comments_are_not_folded(window):
    go_to(window, "OP 8")
    window.run("negotiate.comment")
    send(window, text=WORDS)
    workspace = window.workspace
    row = workspace.current[0]
    workspace.fold(on=True)
    go_to(window, "PP 1")
    assert row in workspace.rows
    assert row not in workspace.folds
