"""The inputs of forms that Qt has not ready-made: words, passages, lists to tick, files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from draftbench.document import RichText
from draftbench.gui.speech import tr
from draftbench.gui.theme.fonts import of_texts, serif
from draftbench.gui.widgets.elision import own_way
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.offsets import Offsets
from draftbench.gui.widgets.replies import Choice, Found
from draftbench.gui.widgets.search_field import SearchField
from draftbench.language.delegations import name_key, spellings

_MANY = 8
"""Things to tick from which on there is a line to find them."""
_LINE = 27
_KEYS = Qt.ItemDataRole.UserRole + 1
_FURTHER = Qt.ItemDataRole.UserRole + 2
_SHOWN = 5


class ChoiceBox(QComboBox):
    """A box to choose from. The wheel scrolls what it stands in and chooses nothing, for nobody
    would notice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class GoBox(QDialogButtonBox):
    """Cancel, and ``go``, the button for what ``dialog`` is about, which calls ``submit``, or
    accepts the dialogue."""

    def __init__(
        self,
        dialog: QDialog,
        words: str,
        submit: Callable[[], object] | None = None,
        kind: str = "primary",
    ) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(words, default=True)
        self.go.setProperty("kind", kind)
        self.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accepted.connect(submit or dialog.accept)
        self.rejected.connect(dialog.reject)

    def make_careful(self) -> None:
        """Enter cancels."""
        cancel = self.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()


class WordsBox(QPlainTextEdit):
    """Words of a document, some lines high. The tabulator goes on to the next field; ``finished``
    is the key Enter, with Shift it begins a line."""

    finished = Signal(object)

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__()
        self.setPlainText(text)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFont(serif(of_texts(14)))
        self.setMinimumHeight(62)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.finished.emit(None)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split("\n")))

    def sizeHint(self) -> QSize:
        return size_of(self.toPlainText())


def size_of(words: str) -> QSize:
    """The size of a box with these words."""
    return QSize(400, min(190, 30 + 22 * (2 + len(words) // 62)))


class RichBox(QTextEdit):
    """Words with italics. ``finished`` and ``cancelled`` are the keys Enter and Escape."""

    finished = Signal(object)
    cancelled = Signal(object)

    def written(self) -> RichText:
        """What stands in it."""
        return RichText(self.toPlainText())


class LinesBox(WordsBox):
    """A list, one thing a line: Enter begins the next line, Ctrl+Enter is ``finished``, and what is
    pasted keeps its lines."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            QPlainTextEdit.keyPressEvent(self, event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        return QSize(400, 190)


class PassageBox(WordsBox):
    """Words in which some are selected, or a place is pointed at; they cannot be changed."""

    def __init__(self, text: str, span: tuple[int, int] = (0, 0)) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setCursorWidth(2)
        self._offsets = Offsets(text)
        self.select(*span)

    def select(self, start: int, end: int) -> None:
        """Selects from ``start`` to before ``end`` (code points)."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_units(start))
        cursor.setPosition(self._offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def span(self) -> tuple[int, int]:
        """What is selected; where nothing is, twice the place of the cursor (code points)."""
        cursor = self.textCursor()
        ends = cursor.selectionStart(), cursor.selectionEnd()
        return self._offsets.to_points(ends[0]), self._offsets.to_points(ends[1])


class Ticks(QWidget):
    """A list of things to tick, with a line to find them where they are many, or where there are
    ``further`` ones, which are shown only while they are found or ticked. Those that are ticked at
    first stand first, unless all stay ``in_order``. ``changed`` says that another one is ticked."""

    changed = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice],
        ticked: Collection[str],
        name: str,
        *,
        further: Sequence[Found] = (),
        in_order: bool = False,
    ) -> None:
        super().__init__()
        searched = bool(further) or len(choices) > _MANY
        prompt = tr("Find a State or group") if further else tr("Find")
        self.finder = SearchField(prompt, tr("Find in {list}", list=name))
        self.finder.setVisible(searched)
        self.finder.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        first = [] if in_order else [c for c in choices if c[0] in ticked]
        known = spellings() if further else {}
        for value, words in (*first, *(c for c in choices if c not in first)):
            item = QListWidgetItem(own_way(words), self.list)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setData(_KEYS, known.get(value, ""))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = value in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        for value, words, keys in further:
            item = QListWidgetItem(own_way(words), self.list)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setData(_KEYS, keys)
            item.setData(_FURTHER, True)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setHidden(True)
        if choices:
            self.list.setCurrentRow(0)
        least = _SHOWN if further else 2
        self.list.setFixedHeight(_LINE * min(max(len(choices), least), _SHOWN) + 8)
        self.list.itemChanged.connect(lambda _: self.changed.emit(None))
        stacked(self, self.finder, self.list, spacing=4)
        self.setFocusProxy(self.finder if searched else self.list)
        self._order = [*(value for value, _ in choices), *(value for value, _, _ in further)]

    def ticked(self) -> tuple[str, ...]:
        """What is ticked, in the order in which it was offered."""
        found = {
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in map(self.list.item, range(self.list.count()))
            if item.checkState() is Qt.CheckState.Checked
        }
        return tuple(value for value in self._order if value in found)

    def tick(self, *values: str) -> None:
        """Ticks these and no others."""
        for number in range(self.list.count()):
            item = self.list.item(number)
            on = item.data(Qt.ItemDataRole.UserRole) in values
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _narrow(self, words: str) -> None:
        wanted, key = words.casefold().strip(), name_key(words)
        first = -1
        for number in range(self.list.count()):
            item = self.list.item(number)
            there = wanted in item.text().casefold()
            there = there or (bool(key) and key in (item.data(_KEYS) or ""))
            if item.data(_FURTHER):
                there = (bool(key) and there) or item.checkState() is Qt.CheckState.Checked
            item.setHidden(not there)
            if first < 0 and not item.isHidden():
                first = number
        self.list.setCurrentRow(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the line the arrow goes down into the list, and Enter ticks what is found."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        found = self.list.currentItem()
        if event.key() == Qt.Key.Key_Down and self.finder.hasFocus():
            self.list.setFocus()
        elif enter and not self.list.hasFocus() and self.finder.text() and found is not None:
            found.setCheckState(Qt.CheckState.Checked)
            self.finder.clear()
        else:
            super().keyPressEvent(event)


class FileLine(QWidget):
    """The name of a file to write, or with ``existing`` to read, with a button to choose it.
    ``changed`` carries the name."""

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        title: str,
        kinds: str = "",
        *,
        existing: bool = False,
    ) -> None:
        super().__init__()
        self._title, self._kinds, self._existing = title, kinds, existing
        line = abreast(self)
        self.line = QLineEdit(name)
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self.changed)
        browse = QPushButton(tr("Browse…"), autoDefault=False)
        browse.setAccessibleName(tr("Choose: {what}", what=title))
        browse.clicked.connect(self._browse)
        line.addWidget(self.line, 1)
        line.addWidget(browse)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """The name."""
        return self.line.text()

    def path(self) -> str:
        """The name where it was pasted as an address of a file, or in quotation marks."""
        name = self.line.text().strip().strip('"')
        return QUrl(name).toLocalFile() if name.startswith("file:") else name

    def _browse(self) -> None:
        ask = QFileDialog.getOpenFileName if self._existing else QFileDialog.getSaveFileName
        name, _ = ask(self, self._title, self.line.text(), self._kinds)
        if name:
            self.line.setText(name)
