"""Of a row, in the inspector: its links (the other clause, why it may belong here, and what to
decide), its theme, and what changed in a version."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from draftbench.gui.cells.grid import NO_THEME
from draftbench.gui.columns.column_heads import HeadChoice
from draftbench.gui.inspector.amendment_cards_view import PILLS
from draftbench.gui.inspector.clause_inspection import ChangeRow
from draftbench.gui.rows.row_links import LinkRow, ThemeRow
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import marked, tr, tr_as
from draftbench.gui.terms import surety
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.labels import ElidedLabel, as_tip, plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.marked_label import MarkedLabel
from draftbench.gui.widgets.pieces import Piece


class LinkCard(QFrame):
    """``decided`` carries the key of the link and whether the clauses belong together, ``reopened``
    and ``chosen`` the key of the link. The card that the keys decide is the target: it has a frame
    in the accent colour, and its buttons tell the keys."""

    decided = Signal(object)
    reopened = Signal(object)
    chosen = Signal(object)

    def __init__(self, row: LinkRow, *, read_only: bool = False) -> None:
        super().__init__()
        self.row = row
        self.setProperty("kind", "card")
        self.setProperty("chosen", "true" if row.target else "false")
        self.setObjectName("link")
        self.setAccessibleName(_spoken(row))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._read_only = read_only
        lines = stacked(self, self._head(), margins=(12, 9, 12, 10), spacing=5)
        if row.state:
            lines.addLayout(self._decision())
        if row.why:
            lines.addWidget(plain(row.why, "dim", wrap=True))
        self.quote = MarkedLabel((Piece(row.excerpt),), row.excerpt, 12.5)
        lines.addWidget(self.quote)
        if row.own:
            lines.addWidget(plain(tr("Beside: “{words}”", words=row.own), "faint", wrap=True))
        if not read_only:
            lines.addLayout(self._acts())

    def _head(self) -> QHBoxLayout:
        row = self.row
        line = abreast(None, (ElidedLabel(row.label, "head"), 1), spacing=6)
        if not row.state and row.grade is not None:
            grade = plain(surety(row.grade), "dim")
            grade.setToolTip(tr("How sure it is that the two clauses deal with the same matter"))
            line.addWidget(grade)
        if not row.state and not row.drawn and not row.offered:
            line.addWidget(plain(tr_as("elsewhere", "clause"), "pill"))
        return line

    def _decision(self) -> QHBoxLayout:
        """Who decided what."""
        sign = "✓" if self.row.state == "confirmed" else "✕"
        words = f"{sign} {_decided(self.row)}"
        return abreast(
            None, plain(words, "pill-ok" if self.row.state == "confirmed" else "pill"), 1
        )

    def _acts(self) -> QHBoxLayout:
        row = self.row
        line = abreast(None, margins=(0, 2, 0, 0), spacing=6)
        clause = row.label
        for name, words, said, together, done in (
            (
                "confirm",
                tr_as("Confirm", "link"),
                tr("Confirm the link with {clause}", clause=clause),
                True,
                row.state == "confirmed",
            ),
            (
                "refuse",
                tr_as("Refuse", "link"),
                tr("Refuse the link with {clause}", clause=clause),
                False,
                row.state == "refused",
            ),
        ):
            if done:
                continue
            button = self._button(name, words, said)
            decision = (row.key, together)
            button.clicked.connect(lambda _=False, d=decision: self.decided.emit(d))
            if row.target:
                sign = keys_of(f"link.{name}")
                button.setText(f"{words}  {'−' if sign == '-' else sign}".rstrip())
            line.addWidget(button)
        if row.state:
            said = tr("Undo the decision on the link with {clause}", clause=clause)
            button = self._button("take-back", tr_as("Undo", "decision"), said)
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _=False: self.reopened.emit(row.key))
            line.addWidget(button)
        line.addStretch(1)
        return line

    @staticmethod
    def _button(name: str, words: str, said: str) -> QPushButton:
        button = QPushButton(words, autoDefault=False)
        button.setFont(sans(12))
        button.setObjectName(f"link-{name}")
        button.setAccessibleName(said)
        return button

    def set_theme(self, theme: Theme = LIGHT) -> None:
        """Paints the sentence in these colours."""
        self.quote.set_theme(theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if not self._read_only:
            self.chosen.emit(self.row.key)


def _decided(row: LinkRow) -> str:
    if row.state == "confirmed":
        if row.by:
            return tr_as("confirmed by {who}", "link", who=person_name(row.by))
        return tr_as("confirmed", "link")
    if row.by:
        return tr_as("refused by {who}", "link", who=person_name(row.by))
    return tr_as("refused", "link")


def _spoken(row: LinkRow) -> str:
    if row.state:
        state = _decided(row)
    else:
        state = tr_as("offered", "link") if row.offered else tr_as("drawn", "link")
    if not row.why:
        return tr("Link with {clause}, {state}", clause=row.label, state=state)
    return tr("Link with {clause}, {state}: {why}", clause=row.label, state=state, why=row.why)


NEW = marked("New theme…")


class ThemeChoice(HeadChoice):
    """``decided`` carries the name of a theme, or None for none."""

    decided = Signal(object)

    def __init__(self, row: ThemeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none, self._new = tr(NO_THEME), tr(NEW)
        self._now = row.name or self._none
        self.setObjectName("theme")
        self.setAccessibleName(tr("Theme of {clause}", clause=row.clause))
        self.setToolTip(as_tip(row.name))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMinimumHeight(30)
        self.addItems([self._none, *row.names, self._new])
        self.setCurrentIndex(self.findText(self._now))
        self.activated.connect(lambda _: self._take())

    def write(self) -> None:
        """Lets the name of a new theme be written."""
        self.setEditable(True)
        if (line := self.lineEdit()) is not None:
            line.clear()
            line.setPlaceholderText(tr("Name of the new theme, then Enter"))
            line.setAccessibleName(tr("Name of the new theme"))
            line.returnPressed.connect(self._take)
            line.setFocus()

    def _take(self) -> None:
        name = " ".join(self.currentText().split())
        if name == self._new and not self.isEditable():
            self.write()
        elif name and name not in (self._new, self._now):
            self._now = name
            self.decided.emit(None if name == self._none else name)


class ChangeBox(QWidget):
    """``split`` carries the key of the link, and False."""

    split = Signal(object)

    def __init__(self, row: ChangeRow, *, read_only: bool = False) -> None:
        super().__init__()
        self.row = row
        self.setObjectName("change")
        head = abreast(None, (ElidedLabel(row.label, "head"), 1), spacing=6)
        lines = stacked(self, head, margins=(0, 0, 0, 6), spacing=4)
        if row.by:
            line = abreast(
                None, plain(tr("✓ joined by {who}", who=person_name(row.by)), "pill-ok"), 1
            )
            lines.addLayout(line)
        if row.why:
            lines.addWidget(plain(row.why, "dim", wrap=True))
        for pill in row.pills:
            line = QHBoxLayout()
            label = plain(pill.text, PILLS[pill.tone])
            label.setObjectName("strength")
            line.addWidget(label)
            line.addStretch(1)
            lines.addLayout(line)
        self.quotes: list[MarkedLabel] = []
        for quote in row.quotes:
            lines.addWidget(plain(quote.where, "faint", wrap=True))
            label = MarkedLabel(quote.pieces, quote.spoken, 12.5)
            self.quotes.append(label)
            lines.addWidget(label)
        for words in row.lines:
            lines.addWidget(plain(words, "faint", wrap=True))
        if row.pair is not None and not read_only:
            lines.addLayout(self._acts(row))

    def set_theme(self, theme: Theme) -> None:
        """Paints the quotations in these colours."""
        for label in self.quotes:
            label.set_theme(theme)

    def _acts(self, row: ChangeRow) -> QHBoxLayout:
        button = QPushButton(tr("Not the same clause"), autoDefault=False)
        button.setFont(sans(12))
        button.setObjectName("split")
        button.setAccessibleName(
            tr("{clause} is not the same clause: split the link", clause=row.label)
        )
        button.setToolTip(tr("Split the link: the two clauses do not belong together"))
        button.clicked.connect(lambda: self.split.emit((row.pair, False)))
        return abreast(None, button, 1, margins=(0, 3, 0, 0))
