"""The menu of a text that is written: what may have been meant, and what Qt has for every text."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from draftbench.gui.editor.spell_check import Spelling
from draftbench.gui.speech import tr
from draftbench.gui.widgets.offsets import Offsets


def spelling_menu(text: QTextEdit, at: QTextCursor, spelling: Spelling | None) -> QMenu:
    """The menu for a click at a place of the text."""
    menu = text.createStandardContextMenu()
    first = menu.actions()[0] if menu.actions() else None
    if spelling is None:
        return menu
    made = QMenu(menu)
    words = text.toPlainText()
    place = Offsets(words).to_points(at.position())
    wrong = next((w for w in spelling.wrong_in(words) if w.start <= place <= w.end), None)
    if wrong is not None:
        for better in spelling.suggestions(wrong.text):
            action = made.addAction(better)
            action.triggered.connect(
                lambda _=False, span=(wrong.start, wrong.end), words=better: _put(text, span, words)
            )
        if made.isEmpty():
            none = made.addAction(tr("Nothing to suggest"))
            none.setEnabled(False)
        made.addSeparator()
        for mine, title in (
            (False, tr("Add to the words of this negotiation")),
            (True, tr("Add to my words")),
        ):
            action = made.addAction(title)
            action.triggered.connect(
                lambda _=False, word=wrong.text, mine=mine: spelling.learn(word, mine=mine)
            )
        made.addSeparator()
    check = made.addAction(tr("Check spelling"))
    check.setCheckable(True)
    check.setChecked(spelling.on)
    check.setToolTip(spelling.says)
    check.triggered.connect(lambda on: spelling.switch(on=on))
    made.addSeparator()
    for action in made.actions():
        menu.insertAction(first, action)  # type: ignore[arg-type]
    return menu


def _put(text: QTextEdit, span: tuple[int, int], words: str) -> None:
    """Puts other words in a place of the text, as one step of its undo."""
    offsets = Offsets(text.toPlainText())
    cursor = QTextCursor(text.document())
    cursor.setPosition(offsets.to_units(span[0]))
    cursor.setPosition(offsets.to_units(span[1]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
