"""The editor of one clause, laid over its cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from draftbench.document import NOTE_MARK, Mark, Note, Origin
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.editor.clause_text import DONE_KEYS, Aids, ClauseText, plain
from draftbench.gui.editor.note_signs import draw_sign
from draftbench.gui.editor.own_amendment_line import OwnAmendment, OwnAmendmentLine
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.delegation_colours import identity
from draftbench.gui.widgets.delegation_choice import WriterBox
from draftbench.gui.widgets.labels import ElidedLine
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.offsets import Offsets

Differ = Callable[[str, str], Sequence[tuple[int, int, int, int]]]
"""Gives the hunks between two texts: left start and end, right start and end (code points)."""

REASON = 200
"""The width that a reason has at least: in the one line of the bar, else in its first of two, else
in a line of its own."""
PAUSE = 250
"""Milliseconds after the last key before the spelling is looked at."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What was typed: the new text of a cell (``row`` an index into the cells), the ``code`` of
    the delegation that proposes it (empty: the secretariat writes directly), and its ``reason``.
    ``marks`` are the italics and bold of the text (code points) where they were changed by hand,
    else None; ``origins`` are the clauses that words were taken from, ``notes`` those that came
    with pasted words, with their places in the text. It comes in the place of the amendment
    ``instead``, where one is named."""

    row: int
    column: int
    text: str
    code: str = ""
    reason: str = ""
    marks: tuple[Mark, ...] | None = None
    origins: tuple[Origin, ...] = ()
    notes: tuple[tuple[int, Note], ...] = ()
    instead: str = ""


class ClauseEditor(QFrame):
    """See the module. ``edited`` carries an :class:`Edit` with new text, ``cancelled`` None (also
    where nothing was changed), ``grown`` None when another height is needed; ``asked`` carries
    the command that a key in the text stands for."""

    edited = Signal(object)
    cancelled = Signal(object)
    grown = Signal(object)
    asked = Signal(object)

    def __init__(
        self,
        place: tuple[int, int],
        text: str,
        *,
        label: str = "",
        new: bool = False,
        choices: Sequence[tuple[str, str]],
        writer: str = "",
        reasons: dict[str, str] | None = None,
        differ: Differ,
        looks: Looks,
        marks: Sequence[Mark] = (),
        aids: Aids | None = None,
        own: Sequence[OwnAmendment] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``place`` is row and column, ``label`` what the clause is called, ``new``
        that there is none yet; ``choices`` are codes
        and names of delegations, ``writer`` the code of the one that writes; ``reasons`` what was
        given as the reason so far by code, which is kept up here. ``marks`` are those of ``text``
        without the places of its notes, ``own`` the open amendments to the clause."""
        super().__init__(parent)
        self.place = place
        self.new = new
        self._before = text.replace(NOTE_MARK, "")
        self._differ = differ
        self._theme: Theme = looks.theme
        self._lines = 0
        self.reasons = {} if reasons is None else reasons
        self.setProperty("kind", "editor")
        self.setAutoFillBackground(True)
        self._spelling = None if aids is None else aids.spelling
        self._new: list[tuple[int, int]] = []
        self._waves: list[QTextEdit.ExtraSelection] = []
        self._late = QTimer(self, singleShot=True, interval=PAUSE)
        self._late.timeout.connect(self._spell)
        self.text = ClauseText(aids=aids)
        self.label = QLabel(label, self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.gone = ElidedLine()
        self.gone.setObjectName("gone")
        self.gone.hide()
        self.by = WriterBox()
        self.by.setToolTip(
            tr("Who makes this change: directly, or as an amendment of a delegation")
        )
        self.by.setMinimumContentsLength(14)
        self.by.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.by.offer(tr("Secretariat, directly"), choices, writer)
        self.reason = QLineEdit(placeholderText=tr("Reason (optional)"))
        self.reason.setAccessibleName(tr("Reason"))
        self.done = QPushButton()
        self.done.setProperty("kind", "primary")
        self.done.setToolTip(tr("Take over the text (Ctrl+Enter)"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Leave the text as it was (Esc)"))
        self.bar = QFrame()
        self._grid = QGridLayout(self.bar)
        self._grid.setContentsMargins(8, 6, 8, 7)
        self._grid.setSpacing(6)
        self.own = OwnAmendmentLine(own)
        self.own.begun.connect(self._begin_with)
        stacked(self, self.text, self.gone, self.own, self.bar, 1, spacing=0)
        self.set_looks(looks)
        self.text.setPlainText(self._before)
        self.text.show_marks(marks)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._connect()
        self.setFocusProxy(self.text)
        self._show_writer()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._changed)
        self.text.cursorPositionChanged.connect(self._spell_soon)
        if self._spelling is not None:
            self._spelling.changed.connect(self._spell)
            self._late.start()
        self.text.joined.connect(lambda _: self.asked.emit("edit.join"))
        self.text.levelled.connect(
            lambda way: self.asked.emit("edit.level-down" if way > 0 else "edit.level-up")
        )
        self.text.finished.connect(self._finish)
        self.text.cancelled.connect(self._cancel)
        self.done.clicked.connect(self._finish)
        self.cancel.clicked.connect(self._cancel)
        self.reason.textChanged.connect(self._keep_reason)
        self.by.currentIndexChanged.connect(lambda _: self._show_writer())

    def set_looks(self, looks: Looks) -> None:
        """Another size or theme."""
        self._theme = looks.theme
        self.text.setFont(looks.text)
        self.text.set_line(looks.line)
        self.text.offer.set_theme(looks.theme)
        draw_sign(self.text.document(), QColor(looks.theme.accent))
        self.text.viewport().update()
        for label, font, colour in (
            (self.gone, looks.small, self._colour("deleted")),
            (self.label, looks.label, looks.theme.faint),
        ):
            label.setFont(font)
            label.setStyleSheet(f"color: {colour}")
        self._looks = looks
        self._mark(self.text.toPlainText())
        self.grown.emit(None)

    @property
    def value(self) -> Edit:
        """What stands in the editor now."""
        code = str(self.by.currentData() or "")
        text, marks = self.text.words(), self.text.words_marks()
        reason = self.reason.text().strip() if code else ""
        origins = tuple(dict.fromkeys(self.text.origins))
        notes, instead = self.text.notes, self.own.instead
        return Edit(*self.place, text, code, reason, marks, origins, notes, instead)

    def span(self) -> tuple[int, int]:
        """What is selected in the words; where nothing is, twice the place of the cursor (code
        points)."""
        text, cursor = self.text.toPlainText(), self.text.textCursor()
        offsets = Offsets(text)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return plain(text, offsets.to_points(start)), plain(text, offsets.to_points(end))

    def needed(self, width: int) -> int:
        """The height that all of it needs at a width."""
        self._lay_text(width)
        self._arrange(width)
        extra = self.gone.sizeHint().height() + 4 if self.gone.isVisibleTo(self) else 0
        if self.own.isVisibleTo(self):
            extra += self.own.heightForWidth(width - 2 * self.frame_width())
        return self.text.height() + extra + self.bar.sizeHint().height() + 2 * self.frame_width()

    def frame_width(self) -> int:
        """The width of the frame in the style sheet."""
        return 2

    def _lay_text(self, width: int) -> None:
        inner = width - 2 * self.frame_width()
        stacked = self._looks.stacked(width) and bool(self.label.text())
        left = round(self._looks.gutter(width)) - 1 - self.frame_width()
        right = max(4, round(self._looks.margin(width)) - 4 - self.frame_width())
        edge, top = round(self._looks.edge(width)), round(self._looks.top) + 2
        across = (width if stacked else round(self._looks.gutter(width))) - edge
        start = width - edge - across if self.text.mirrored else edge
        self.label.setGeometry(start, top, across, self.label.heightForWidth(across))
        self.label.raise_()
        lead = round((self._looks.line - QFontMetricsF(self._looks.text).height()) / 2)
        over = round(self._looks.top) + (self.label.height() + 2 if stacked else 0) - lead
        self.text.setContentsMargins(0, 0, 0, 0)
        if self.text.mirrored:
            left, right = right, left
        self.text.setViewportMargins(left, over - 4, right, 2)
        self.gone.setContentsMargins(left, 0, right + 6, 0)
        self.text.resize(inner, self.text.height())
        self.text.setFixedHeight(self.text.words_height() + over)

    def _arrange(self, width: int) -> None:
        """The bar in as few lines as give the reason its width in an editor of that width."""
        edges = self._grid.contentsMargins()
        across = width - edges.left() - edges.right()
        reason = REASON if self.reason.isVisibleTo(self) else 0
        first = self.by.sizeHint().width() + self._grid.spacing() + reason
        buttons = sum(w.sizeHint().width() + self._grid.spacing() for w in (self.cancel, self.done))
        lines = 1 if first + buttons <= across else 2 if reason and first <= across else 3
        if lines == self._lines:
            return
        self._lines = lines
        widgets: tuple[QWidget, ...] = (self.by, self.reason, self.cancel, self.done)
        for widget in widgets:
            self._grid.removeWidget(widget)
        if lines == 1:
            for at, widget in enumerate(widgets):
                self._grid.addWidget(widget, 0, at)
        elif lines == 2:
            self._grid.addWidget(self.by, 0, 0)
            self._grid.addWidget(self.reason, 0, 1, 1, 3)
        else:
            self._grid.addWidget(self.by, 0, 0, 1, 4)
            self._grid.addWidget(self.reason, 1, 0, 1, 4)
        if lines > 1:
            self._grid.addWidget(self.cancel, 2, 2)
            self._grid.addWidget(self.done, 2, 3)
        self._grid.setColumnStretch(1, 1)

    def _show_writer(self) -> None:
        """What is written is a change of the text or, in a delegation's colour, its amendment. A
        reason is that of one delegation."""
        code = str(self.by.currentData() or "")
        self.done.setText(tr("Table amendment") if code else tr("Change the text"))
        self.reason.setVisible(bool(code))
        self.reason.setText(self.reasons.get(code, ""))
        self.own.set_writer(code)
        self._arrange(self.width())
        self.set_looks(self._looks)

    def _begin_with(self, words: str) -> None:
        """Other words to begin with; undo brings back what stood there."""
        cursor = self.text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _keep_reason(self, words: str) -> None:
        if code := str(self.by.currentData() or ""):
            self.reasons[code] = words

    def _cancel(self, _: object = None) -> None:
        self.reasons.clear()
        self.cancelled.emit(None)

    def _colour(self, change: str) -> str:
        """That of new or former words: the delegation's for which they are written."""
        code = str(self.by.currentData() or "")
        return identity(code).colour(self._theme) if code else str(getattr(self._theme, change))

    def _changed(self) -> None:
        """Lists what is gone, and underlines what is new; the spelling waits for a pause."""
        now = self.text.toPlainText()
        gone: list[str] = []
        self._new = []
        for left_start, left_end, right_start, right_end in self._differ(self._before, now):
            if words := self._before[left_start:left_end].strip():
                gone.append(words)
            if right_end > right_start:
                self._new.append((right_start, right_end))
        self.gone.set_words("− " + " … ".join(gone) if gone else "")
        self.gone.setVisible(bool(gone))
        self._mark(now)
        self._spell_soon()
        self.grown.emit(None)

    def _mark(self, now: str) -> None:
        offsets = Offsets(now)
        inserted = [self._selection(offsets, *span, self._inserted()) for span in self._new]
        self._waves = [wave for wave in self._waves if wave.cursor.hasSelection()]
        self.text.setExtraSelections([*inserted, *self._waves])

    def _spell_soon(self) -> None:
        if self._spelling is not None:
            self._late.start()

    def _spell(self, _: object = None) -> None:
        """Underlines with a wave what is spelled wrongly, but the word that is being typed."""
        if self._spelling is None:
            return
        self._late.stop()
        now = self.text.toPlainText()
        offsets = Offsets(now)
        cursor = offsets.to_points(self.text.textCursor().position())
        self._waves = []
        for word in self._spelling.wrong_in(now, but=(cursor,) if self.text.hasFocus() else ()):
            inside = any(a <= word.start and word.end <= b for a, b in self._new)
            look = self._wrong(new=inside)
            self._waves.append(self._selection(offsets, word.start, word.end, look))
        self._mark(now)

    def _selection(
        self, offsets: Offsets, start: int, end: int, look: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(offsets.to_units(start))
        cursor.setPosition(offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        made.format = look
        return made

    def _inserted(self) -> QTextCharFormat:
        look = QTextCharFormat()
        colour = QColor(self._colour("inserted"))
        look.setForeground(colour)
        code = str(self.by.currentData() or "")
        ground = identity(code).ground(self._theme) if code else self._theme.inserted_ground
        look.setBackground(QColor(ground))
        look.setFontUnderline(True)
        look.setUnderlineColor(colour)
        return look

    def _wrong(self, *, new: bool) -> QTextCharFormat:
        look = self._inserted() if new else QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(QColor(self._theme.deleted))
        return look

    @property
    def changed(self) -> bool:
        """Whether other words stand in it than at first."""
        value = self.value
        return value.text != self._before or self.text.marked or bool(value.notes)

    def _finish(self, _: object = None) -> None:
        if self.changed:
            self.edited.emit(self.value)
        elif self.value.reason:
            self.text.told.emit(
                tr(
                    "Nothing was tabled: change the words too, not only the reason. The reason is "
                    "kept until you press Esc."
                )
            )
        else:
            self.cancelled.emit(None)

    # events

    def event(self, event: QEvent) -> bool:
        """The keys that end the writing are the editor's, whatever commands they stand for."""
        ends = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Escape, *DONE_KEYS}
        if ends and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key gets through to the columns under the editor."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in DONE_KEYS:
            self._finish()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())
        self._lay_text(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_looks"):
            self.text.setFont(self._looks.text)

    def sizeHint(self) -> QSize:
        width = max(240, self.width())
        return QSize(width, self.needed(width))
