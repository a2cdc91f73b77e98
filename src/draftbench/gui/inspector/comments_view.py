"""A thread of comments in the inspector: what was said, a field to reply, for whom, and done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout

from draftbench.gui.inspector.comments import Thread
from draftbench.gui.speech import tr, tr_as
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.inputs import ChoiceBox
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.wrapping_row import WrappingRow


class ThreadBox(QFrame):
    """``answered`` carries the id of the comment and what is said: a text, whom it is for (None: as
    before), whether it is done (None: as before)."""

    answered = Signal(object)

    def __init__(self, thread: Thread, *, read_only: bool) -> None:
        super().__init__()
        self.shown = thread
        self.setObjectName("thread")
        self.setProperty("kind", "thread")
        self.setAccessibleName(tr("Comment: {words}", words=thread.said[0][1]))
        lines = stacked(self, margins=(10, 8, 10, 8), spacing=2)
        if thread.about:
            lines.addWidget(plain(thread.about, "faint", wrap=True))
        for where, words in thread.said[: 1 if thread.done else None]:
            lines.addWidget(plain(words, "dim" if thread.done else "", wrap=True))
            label = plain(where, "faint", wrap=True)
            label.setContentsMargins(0, 0, 0, 4)
            lines.addWidget(label)
        self.reply, self.person = QLineEdit(), ChoiceBox()
        self.done = QPushButton(tr("Open again") if thread.done else tr_as("Done", "comments"))
        if not read_only:
            self._offer(lines, thread)

    def _offer(self, lines: QVBoxLayout, thread: Thread) -> None:
        row = WrappingRow(4)
        self.done.setAutoDefault(False)
        self.done.clicked.connect(lambda: self._tell("", None, done=not thread.done))
        if not thread.done:
            self.reply.setPlaceholderText(tr("Reply, then Enter"))
            self.reply.setAccessibleName(tr("Reply"))
            self.reply.returnPressed.connect(self._answer)
            lines.addWidget(self.reply)
            self.person.setEditable(True)
            self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.person.setAccessibleName(tr("Whom the comment is for"))
            for name, shown in thread.people:
                self.person.addItem(shown if name else tr("For nobody"), name)
            self.person.setCurrentIndex(max(0, self.person.findData(thread.assignee)))
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            self.person.setSizeAdjustPolicy(policy)
            self.person.setMinimumContentsLength(12)
            self.person.activated.connect(lambda _: self._assign())
            if (line := self.person.lineEdit()) is not None:
                line.returnPressed.connect(self._assign)
            row.add(self.person)
        row.add(self.done, last=True)
        for each in (self.reply, self.person, self.done):
            each.setFont(sans(12))
        lines.addWidget(row)

    def enter(self) -> None:
        """Gives the keyboard to the reply, or to the button of what is done."""
        (self.done if self.shown.done else self.reply).setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        if words := self.reply.text().strip():
            self.reply.clear()
            self._tell(words, None)

    def _assign(self) -> None:
        """The name that is chosen, or written."""
        at = self.person.findText(self.person.currentText().strip())
        name = self.person.currentText().strip() if at < 0 else str(self.person.itemData(at))
        if name != self.shown.assignee:
            self._tell("", name)

    def _tell(self, text: str, assignee: str | None, *, done: bool | None = None) -> None:
        self.answered.emit((self.shown.id, text, assignee, done))
