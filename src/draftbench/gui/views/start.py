"""What is seen when nothing is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.icons import drawing
from draftbench.gui.views.words import ElidedLabel, as_tip, plain, section

COLUMN = 560
_CHOICES = (
    ("open", "Open a negotiation…", "Go on where you stopped", "Ctrl+O"),
    (
        "new",
        "New from a file…",
        "Word, OpenDocument, PDF, web page, plain text; one text or many",
        "Ctrl+N",
    ),
    ("sample", "The sample negotiation", "Regional texts for a congress, made-up amendments", ""),
)


class Choice(QPushButton):
    """A wide button of two lines, with a drawing at its leading edge and a key at the other."""

    def __init__(self, name: str, title: str, tip: str, key: str) -> None:
        super().__init__()
        self._drawing = name
        self.setObjectName("choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(64)
        self._sign = QLabel()
        self._sign.setFixedSize(24, 24)
        words = QVBoxLayout()
        words.setSpacing(1)
        heading = plain(title, "head")
        words.addWidget(heading)
        words.addWidget(ElidedLabel(tip, "dim"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 10, 18, 10)
        layout.setSpacing(16)
        layout.addWidget(self._sign)
        layout.addLayout(words, 1)
        if key:
            layout.addWidget(plain(key, "faint"))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(COLUMN, 64)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._sign.setPixmap(drawing(self._drawing, theme.accent, 24, self.devicePixelRatioF()))


class StartPage(QWidget):
    """``opened`` carries the path of a recent file; the others ask for a dialogue or the sample."""

    opened = Signal(object)
    new_requested = Signal(object)
    open_requested = Signal(object)
    sample_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self._theme = LIGHT
        self.recent: list[QPushButton] = []
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(24, 36, 24, 36)
        self._column.setSpacing(10)
        self._column.addStretch(2)
        self._column.addLayout(self._head())
        self._column.addSpacing(18)
        self.choices = self._make_choices()
        self._heading = section("Recent")
        self._column.addSpacing(12)
        self._column.addWidget(self._heading)
        self._files = QVBoxLayout()
        self._files.setSpacing(2)
        self._column.addLayout(self._files)
        self._column.addSpacing(10)
        hint = plain("or drop a file here, or paste a text", "faint")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        inside = QVBoxLayout(self._drop)
        inside.addWidget(hint)
        self._column.addWidget(self._drop)
        self._column.addStretch(3)
        page = QWidget()
        page.setObjectName("startBody")
        wide = QHBoxLayout(page)
        wide.addStretch(1)
        wide.addWidget(column, 100)
        wide.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.set_recent(())
        self.set_theme(LIGHT)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(18)
        self._sign = QLabel()
        self._sign.setFixedSize(64, 64)
        line.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        title = plain("draftbench")
        title.setObjectName("startTitle")
        words.addWidget(title)
        words.addWidget(plain("From many source texts to one adopted text.", "dim"))
        words.addStretch(1)
        line.addLayout(words, 1)
        return line

    def _make_choices(self) -> dict[str, Choice]:
        signals = {
            "open": self.open_requested,
            "new": self.new_requested,
            "sample": self.sample_requested,
        }
        made: dict[str, Choice] = {}
        for name, title, tip, key in _CHOICES:
            choice = Choice(name, title, tip, key)
            choice.clicked.connect(lambda _=False, s=signals[name]: s.emit(None))
            self._column.addWidget(choice)
            made[name] = choice
        return made

    def set_recent(self, paths: Sequence[str]) -> None:
        """The negotiations that were open last, the newest first."""
        for button in self.recent:
            self._files.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.recent = [self._recent(path) for path in paths]
        self._heading.setVisible(bool(paths))

    def _recent(self, path: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName("recent")
        button.setProperty("kind", "quiet")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setMinimumHeight(34)
        file = Path(path)
        button.setAccessibleName(f"{file.stem} in {file.parent}")
        button.setToolTip(as_tip(path))
        line = QHBoxLayout(button)
        line.setContentsMargins(10, 3, 10, 3)
        line.setSpacing(12)
        line.addWidget(plain(file.stem, "head"))
        where = ElidedLabel(str(file.parent), "faint", Qt.TextElideMode.ElideMiddle)
        line.addWidget(where, 1)
        for label in button.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.clicked.connect(lambda: self.opened.emit(path))
        self._files.addWidget(button)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self._sign.setPixmap(drawing("draftbench", "", 64, self.devicePixelRatioF()))
        for choice in self.choices.values():
            choice.set_theme(theme)
        self.setStyleSheet(
            f"#startBody {{ background: {theme.window}; }}"
            f"#startTitle {{ font-size: 28px; font-weight: 600; color: {theme.text}; }}"
            f"#drop {{ border: 1px dashed {theme.faint}; border-radius: 10px; }}"
            f"#choice {{ background: {theme.panel}; border: 1px solid {theme.line};"
            " border-radius: 11px; }"
            f"#choice:hover {{ border-color: {theme.accent}; }}"
            f"#choice:focus {{ border: 2px solid {theme.accent}; }}"
        )
