"""Finding a command by typing a few of its letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from draftbench.app.commands.command import Command
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.icons import drawing
from draftbench.gui.theme.style import sized
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.command_keys import keys_of, menu_of, tip_of, whole_title_of
from draftbench.gui.widgets.elision import elided
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked

WIDTH, HEIGHT, LINE = 560, 400, 36
_Index = QModelIndex | QPersistentModelIndex


def found(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """The commands that have every word that was typed in title, menu or tip, as the program speaks
    or in English: first those whose title begins with it, then those with the words in the
    title."""
    words = typed.casefold().split()
    ranked: list[tuple[int, int, Command]] = []
    for place, command in enumerate(commands):
        title = whole_title_of(command).casefold()
        own = f"{command.menu} {command.group} {command.title} {command.tip}"
        text = f"{menu_of(command)} {title} {tip_of(command)} {own}".casefold()
        if all(word in text for word in words):
            both = f"{title} {command.title}".casefold()
            in_title = all(word in both for word in words)
            begins = bool(words) and any(
                each.casefold().startswith(words[0]) for each in (title, command.title)
            )
            ranked.append((0 if begins and in_title else 1 if in_title else 2, place, command))
    return tuple(command for *_, command in sorted(ranked, key=lambda each: each[:2]))


class _Commands(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.commands: tuple[Command, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        command = self.commands[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return whole_title_of(command)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(
                    part
                    for part in (whole_title_of(command), menu_of(command), keys(command))
                    if part
                )
            case Qt.ItemDataRole.UserRole:
                return command
        return None

    def replace(self, new: tuple[Command, ...]) -> None:
        self.beginResetModel()
        self.commands = new
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _: QStyleOptionViewItem, __: _Index) -> QSize:
        return QSize(WIDTH - 30, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._theme
        command: Command = index.data(Qt.ItemDataRole.UserRole)
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_ground if current else theme.hover))
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 7, 7)
        colour = theme.accent if current else theme.text
        inner = place.adjusted(11, 0, -11, 0)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if command.icon:
            ratio = painter.device().devicePixelRatioF()
            picture = drawing(command.icon, theme.accent if current else theme.dim, 17, ratio)
            left = inner.right() - 17 if mirrored else inner.left()
            painter.drawPixmap(left, inner.center().y() - 8, picture)
        inner = inner.adjusted(0, 0, -29, 0) if mirrored else inner.adjusted(29, 0, 0, 0)
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.setFont(sans(12))
        painter.setPen(QColor(theme.dim))
        sign = keys(command)
        painter.drawText(inner, int(trailing), sign)
        taken = painter.fontMetrics().horizontalAdvance(sign) + 12 if sign else 0
        inner = inner.adjusted(taken, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -taken, 0)
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setFont(sans(13, bold=current))
        painter.setPen(QColor(colour))
        title = elided(painter.fontMetrics(), whole_title_of(command), inner.width())
        painter.drawText(inner, int(leading), title)
        wide = painter.fontMetrics().horizontalAdvance(title) + 12
        inner = inner.adjusted(0, 0, -wide, 0) if mirrored else inner.adjusted(wide, 0, 0, 0)
        painter.setFont(sans(12))
        painter.setPen(QColor(theme.faint))
        menu = painter.fontMetrics().elidedText(
            menu_of(command), Qt.TextElideMode.ElideRight, max(0, inner.width())
        )
        painter.drawText(inner, int(leading), menu)
        painter.restore()


class CommandPalette(QDialog):
    """``chosen`` carries the id of a command, after the palette has closed."""

    chosen = Signal(object)

    def __init__(
        self,
        commands: Sequence[Command],
        theme: Theme,
        parent: QWidget | None = None,
        under: QWidget | None = None,
    ) -> None:
        """It unfolds where ``under`` stands."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Find a command"))
        self.setObjectName("palette")
        self._under = under
        self._all = tuple(c for c in commands if c.id != "view.palette")
        self._model = _Commands(self)
        self._frame = QFrame()
        self._frame.setObjectName("paletteFrame")
        self.field = QLineEdit(placeholderText=tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Find a command"))
        self.list = QListView()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setModel(self._model)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain(tr("No command has these words."), "dim", wrap=True)
        self.nothing.setContentsMargins(10, 6, 10, 10)
        stacked(
            self._frame, self.field, (self.list, 1), self.nothing, margins=(8, 8, 8, 8), spacing=6
        )
        stacked(self, self._frame)
        self.resize(WIDTH, HEIGHT)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._run())
        self.set_theme(theme)
        self._narrow("")

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.list.setItemDelegate(_Painter(theme, self))
        self.setStyleSheet(
            sized(
                f"#paletteFrame {{ background: {theme.panel}; border: 1px solid {theme.faint};"
                " border-radius: 0; }"
                "#paletteFrame QLineEdit { border: 0; background: transparent; font-size: 16px;"
                " padding: 7px 10px; }"
                f"#paletteFrame QListView {{ border: 0; border-top: 1px solid {theme.line};"
                " background: transparent; padding-top: 5px; }"
                "#paletteFrame QListView::item { padding: 0; border: 0; }"
            )
        )

    def _narrow(self, typed: str) -> None:
        self._model.replace(found(self._all, typed))
        self.list.setHidden(not self._model.commands)
        self.nothing.setHidden(bool(self._model.commands))
        if not self._model.commands:
            announce(self.nothing, self.nothing.text())
        else:
            self.list.setCurrentIndex(self._model.index(0))

    def _run(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            command = self._model.commands[index.row()]
            self.accept()
            self.chosen.emit(command.id)

    def _step(self, by: int) -> None:
        count = len(self._model.commands)
        if count:
            row = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self._model.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus()
        parent, field = self.parentWidget(), self._under
        if parent is None:
            return
        place = parent.window().geometry()
        across = place.center() if field is None else field.mapToGlobal(field.rect().center())
        left = min(across.x() - self.width() // 2, place.right() - self.width())
        top = place.top() + 90 if field is None else field.mapToGlobal(QPoint(0, -9)).y()
        self.move(max(place.left(), left), max(place.top(), top))


def keys(command: Command) -> str:
    """The keys of a command as this system writes them."""
    return keys_of(command.id)
