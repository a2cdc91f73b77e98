"""Choosing a delegation: a box whose list has a search over everybody, and what completes a name
that is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QFrame, QListWidget, QListWidgetItem, QWidget

from draftbench.gui.speech import tr
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.inputs import ChoiceBox
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.replies import Choice, Found, listed_names, with_code
from draftbench.gui.widgets.search_field import SearchField
from draftbench.language.delegations import name_key, nearest, spellings

_WIDE, _ROWS, _BETWEEN = 280, 8, 9
_KEYS = Qt.ItemDataRole.UserRole + 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Chooser(QFrame):
    """A list under a box, with a search: the ``choices``, and those of the ``further`` ones that
    are found; where nobody is called so, those who are called nearly so. ``chosen`` carries the
    value of the one that was chosen; it closes itself."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice],
        further: Sequence[Found],
        now: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "popup")
        self.setAccessibleName(name)
        prompt = tr("Find a State or group")
        self.finder = SearchField(prompt, tr("Find in {list}", list=name))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = self.list.fontMetrics().height() + _BETWEEN
        known = spellings()
        for value, words in choices:
            self._add(value, words, known.get(value, ""), shown=True)
        for value, words, keys in further:
            self._add(value, with_code(value, words), keys, shown=False)
        self._first = len(choices)
        self._own = tuple((one, said.removeprefix(one).strip()) for one, said in choices if one)
        values = [value for value, _ in choices]
        self.list.setCurrentRow(values.index(now) if now in values else 0)
        self.list.setFixedHeight(_ROWS * self._line + 4)
        stacked(self, self.finder, self.list, margins=(6, 6, 6, 6), spacing=5)
        self.setFocusProxy(self.finder)
        self.list.currentRowChanged.connect(self._tell)
        self.finder.textChanged.connect(self._narrow)
        self.finder.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(lambda _: self._choose())

    def _add(self, value: str, words: str, keys: str, *, shown: bool) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setData(_KEYS, keys)
        item.setToolTip(words)
        item.setSizeHint(QSize(0, self._line))
        item.setHidden(not shown)

    def _narrow(self, words: str) -> None:
        wanted, key = words.casefold().strip(), name_key(words)
        rows = [number for number in range(self.list.count()) if self._answers(number, wanted, key)]
        near: list[str] = []
        if wanted and not rows:  # a slip: those who may be meant, the likeliest first
            near = [code for code, _ in nearest(words, self._own)]
            rows = [n for n in range(self.list.count()) if self._value(n) in near]
        for number in range(self.list.count()):
            self.list.item(number).setHidden(number not in rows)
        best = min(
            rows,
            key=lambda n: near.index(self._value(n)) if near else self._rank(n, wanted),
            default=-1,
        )
        self.list.setCurrentRow(best)

    def _answers(self, number: int, wanted: str, key: str) -> bool:
        """Whether a row is seen when that is searched."""
        if not wanted:
            return number < self._first
        item = self.list.item(number)
        return wanted in item.text().casefold() or (bool(key) and key in str(item.data(_KEYS)))

    def _rank(self, number: int, wanted: str) -> int:
        """How well a row answers a search: called so, shown so at its beginning, called so at its
        beginning in another language, or in it."""
        key, item = name_key(wanted), self.list.item(number)
        value, shown = self._value(number), item.text().casefold()
        if key == name_key(value):
            return 0
        names = str(item.data(_KEYS)).split(" | ")
        if key in names:
            return 1
        if shown.startswith(wanted) or shown.removeprefix(value.casefold()).lstrip().startswith(
            wanted
        ):
            return 2
        return 3 if key and any(name.startswith(key) for name in names) else 4

    def _tell(self, row: int) -> None:
        """Tells which one Enter would choose: the search keeps the keyboard."""
        if row >= 0:
            announce(self.finder, self.list.item(row).text())

    def _value(self, number: int) -> str:
        return str(self.list.item(number).data(Qt.ItemDataRole.UserRole))

    def shown(self) -> tuple[str, ...]:
        """The values that are seen, from the top."""
        rows = range(self.list.count())
        return tuple(self._value(n) for n in rows if not self.list.item(n).isHidden())

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row >= 0 and not self.list.item(row).isHidden():
            value = self._value(row)
            self.close()
            self.chosen.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box closes its list, and does not open it again at once."""
        box = self.parentWidget()
        if box is not None and box.rect().contains(
            box.mapFromGlobal(event.globalPosition().toPoint())
        ):
            self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through what is found while one types."""
        if event.key() in _ARROWS:
            self._step(event.key())
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _step(self, key: int) -> None:
        rows = [n for n in range(self.list.count()) if not self.list.item(n).isHidden()]
        if not rows:
            return
        now = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else -1
        step = _ROWS if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else 1
        step = -step if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else step
        self.list.setCurrentRow(rows[min(max(now + step, 0), len(rows) - 1)])


class WriterBox(ChoiceBox):
    """Who is written for: the data of its items are codes ("": the secretariat). Its list is a
    :class:`Chooser` over everybody; who does not take part yet becomes an item when chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Write as"))
        self.chooser: Chooser | None = None
        self._choices: tuple[Choice, ...] = ()
        self._reading = "{name}"

    def offer(self, first: str, choices: Sequence[Choice], code: str) -> None:
        """Offers ``first`` (the secretariat) and ``choices`` (codes and names); ``code`` is the one
        in force."""
        self._choices = (("", first), *((c, with_code(c, name)) for c, name in choices))
        self.clear()
        self.addItem(first, "")
        for each, words in self._choices[1:]:
            self.addItem(words, each)
        self.choose(code)

    def choose(self, code: str) -> None:
        """Chooses a delegation, which need not take part yet."""
        if code and self.findData(code) < 0:
            name = next((said for c, said, _ in listed_names() if c == code), code)
            self.addItem(with_code(code, name), code)
        self.setCurrentIndex(max(0, self.findData(code)))

    def showPopup(self) -> None:
        """Opens the list with its search."""
        there = {code for code, _ in self._choices}
        now = str(self.currentData() or "")
        made = Chooser(self._choices, listed_names(there), now, self.accessibleName(), self)
        made.chosen.connect(self._on_chosen)
        made.destroyed.connect(self._forget)
        self.chooser = made
        made.setFixedWidth(max(_WIDE, self.width()))
        made.adjustSize()
        made.move(self._below(made))
        made.show()
        made.finder.setFocus()

    def _below(self, made: QWidget) -> QPoint:
        """Where the list stands: under the box, or over it where there is no room."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - made.width() if mirrored else 0
        place = self.mapToGlobal(QPoint(left, self.height() + 2))
        room = self.screen().availableGeometry()
        if place.y() + made.height() > room.bottom():
            place.setY(self.mapToGlobal(QPoint(0, -2)).y() - made.height())
        place.setX(min(max(place.x(), room.left()), room.right() - made.width()))
        return place

    def hidePopup(self) -> None:
        """Closes the list."""
        if self.chooser is not None:
            self.chooser.close()

    def hideEvent(self, event: QHideEvent) -> None:
        self.hidePopup()
        super().hideEvent(event)

    def _on_chosen(self, code: str) -> None:
        self.choose(code)
        self.setFocus()
        self.activated.emit(self.currentIndex())

    def _forget(self) -> None:
        self.chooser = None


class NameCompleter(QCompleter):
    """Completes what is typed of a delegation, by its code or its name in every language: the
    ``own`` ones (codes, and how they read) and all others (with :func:`reading`)."""

    def __init__(self, own: Sequence[Choice], others: Sequence[Choice], parent: QWidget) -> None:
        model = QStandardItemModel(parent)
        known = spellings()
        for code, words in (*own, *others):
            item = QStandardItem(words)
            item.setData(f"{name_key(words)} | {known.get(code, '')}", _KEYS)
            model.appendRow(item)
        super().__init__(model, parent)
        self.setCompletionRole(_KEYS)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """What is looked for among the keys."""
        return [name_key(path)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the first one, where the arrows chose none."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        pressed = event.type() == QEvent.Type.KeyPress and key in _ENTER
        popup = self.popup()
        if pressed and popup is not None and not popup.currentIndex().isValid():
            popup.setCurrentIndex(self.completionModel().index(0, 0))
        return super().eventFilter(watched, event)

    def pathFromIndex(self, index: object) -> str:
        """What the field reads when that one is chosen."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))  # type: ignore[attr-defined]
