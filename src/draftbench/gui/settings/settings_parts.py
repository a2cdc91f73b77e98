"""Inputs bound to preferences: they show the value that holds, and what is chosen holds at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent, QTextLayout
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QWidget,
)

from draftbench.app.preferences import Value
from draftbench.errors import UsageError
from draftbench.gui.columns.column_heads import HeadChoice
from draftbench.gui.settings.settings import Settings
from draftbench.gui.theme.fonts import lettering, serif
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked


class SettingsPage(QWidget):
    """One page: groups of inputs under a title. ``reload`` shows the values that hold now."""

    def __init__(self, wishing: Settings, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setObjectName("settingsPage")
        self.wishing = wishing
        self.inputs: dict[str, QWidget] = {}
        self._shows: list[Callable[[], object]] = []
        self.lines = stacked(self, plain(title, "title"), margins=(22, 18, 22, 12), spacing=10)
        self._form: QFormLayout | None = None
        self._heads: list[QWidget] = []

    def reload(self) -> None:
        """Shows the values that hold now."""
        for show in self._shows:
            show()

    def showEvent(self, event: QShowEvent) -> None:
        """The fields of all cards begin at one line."""
        super().showEvent(event)
        widest = max((head.sizeHint().width() for head in self._heads), default=0)
        for head in self._heads:
            head.setMinimumWidth(widest)

    def group(self) -> None:
        """The next inputs stand together on a card."""
        card = QFrame()
        card.setProperty("kind", "card")
        self._form = QFormLayout(card)
        self._form.setContentsMargins(16, 12, 16, 12)
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(9)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.lines.addWidget(card)

    def row(self, label: str, widget: QWidget, tip: str = "") -> None:
        """An input with its label and, small under it, what it means."""
        if self._form is None:
            self.group()
        if not widget.accessibleName():
            widget.setAccessibleName(label)
        widget.setAccessibleDescription(tip)
        held: QWidget = widget
        if tip:
            held = QWidget()
            stacked(held, widget, plain(tip, "faint", wrap=True), spacing=2)
        if self._form is not None:
            if label and not isinstance(widget, QCheckBox):
                head = plain(label)
                head.setBuddy(widget)
                self._heads.append(head)
                self._form.addRow(head, held)
            else:
                self._form.addRow(held)

    def choice(
        self, key: str, label: str, offered: Iterable[tuple[Value, str]], tip: str = ""
    ) -> QComboBox:
        """A preference of which one value is chosen."""
        box = HeadChoice()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setObjectName(key)
        box.setAccessibleName(label)
        box.view().setAccessibleName(label)
        box.setMaxVisibleItems(14)
        for value, title in offered:
            box.addItem(title, value)

        def show() -> None:
            now = self.wishing.value(key)
            at = box.findData(now)
            if at < 0:  # a value that is not offered stays, and can be seen
                box.addItem(str(now), now)
                at = box.count() - 1
            box.setCurrentIndex(at)

        box.activated.connect(lambda _: self.wishing.set(key, box.currentData()))
        self._bind(key, box, show)
        self.row(label, box, tip)
        return box

    def tick(self, key: str, label: str, tip: str = "") -> QCheckBox:
        """A preference that is on or off."""
        box = QCheckBox(label)
        box.setObjectName(key)
        box.clicked.connect(lambda on: self.wishing.set(key, "true" if on else "false"))
        self._bind(key, box, lambda: box.setChecked(bool(self.wishing.value(key))))
        self.row(label, box, tip)
        return box

    def words(self, key: str, label: str, empty: str, tip: str = "") -> QLineEdit:
        """A preference that is a line of words; ``empty`` is shown where there are none."""
        line = QLineEdit()
        line.setObjectName(key)
        line.setPlaceholderText(empty)

        def take() -> None:
            try:
                self.wishing.set(key, line.text())
            except UsageError:
                line.setText(self.wishing.words(key))

        line.editingFinished.connect(take)
        self._bind(key, line, lambda: line.setText(self.wishing.words(key)))
        self.row(label, line, tip)
        return line

    def also(self, show: Callable[[], object]) -> None:
        """What else is to be shown anew."""
        self._shows.append(show)
        show()

    def _bind(self, key: str, widget: QWidget, show: Callable[[], object]) -> None:
        self.inputs[key] = widget
        self.also(show)


class Sample(QWidget):
    """Some words of a text, as they are set in the columns."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self.palette().text().color()))
        self._laid(self.width())[0].draw(painter, QPointF(0, 0))

    def _laid(self, width: int) -> tuple[QTextLayout, int]:
        """The words in lines, and how high these are."""
        chosen = lettering()
        layout = QTextLayout(self._words, serif(chosen.text))
        step = round(chosen.text * chosen.spacing)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, (layout.lineCount() - 1) * step))
        layout.endLayout()
        return layout, layout.lineCount() * step + 4

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._laid(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))
