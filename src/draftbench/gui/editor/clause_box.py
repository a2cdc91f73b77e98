"""The words of a clause in a form, written as in the editor of clauses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from draftbench.document import Clause, RichText
from draftbench.gui.cells.typed_words import shown_marks, typed_text
from draftbench.gui.editor.clause_text import Aids, ClauseText
from draftbench.gui.theme.fonts import of_texts, serif
from draftbench.gui.widgets.inputs import size_of
from draftbench.gui.widgets.pieces import slanted


def clause_box(clause: Clause, language: str) -> Callable[[], ClauseBox]:
    """What makes the box for a clause of a text in that language."""

    def italics(typed: str) -> tuple[int, int]:
        return slanted(replace(clause, text=RichText(typed)), language)

    return partial(ClauseBox, clause.text, italics)


class ClauseBox(ClauseText):
    """Begins with the words of ``old``; notes and marks of these stay on the words that stay.
    ``slanted`` says which words the house sets in italics."""

    def __init__(self, old: RichText, slanted: Callable[[str], tuple[int, int]]) -> None:
        super().__init__(aids=Aids(slanted))
        self._old = old
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(62)
        self.setFont(serif(of_texts(14)))
        self.setPlainText(old.plain)

    def setPlainText(self, text: str) -> None:
        """Shows other words, in italics where those that stayed are."""
        self.setCurrentCharFormat(QTextCharFormat())  # or all would look like where the cursor is
        super().setPlainText(text)
        self.show_marks(shown_marks(typed_text(self._old, text, None)))

    def written(self) -> RichText:
        """What stands in it, with the notes and marks of before."""
        return typed_text(self._old, self.words(), self.words_marks(), self.notes)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The tabulator goes on to the next field: a clause in a form has no level."""
        return QTextEdit.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QTextEdit.wheelEvent(self, event)

    def sizeHint(self) -> QSize:
        return size_of(self.toPlainText())
