"""Lists to look through and to act on, in a dialogue: one tab a list, a line to find words, what is
told of the chosen rows, and a button for each thing that can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from draftbench.gui.presenters.forms import Reply, Said, Verb
from draftbench.gui.presenters.listing import Listing
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.views.description import Description
from draftbench.gui.views.list_table import ListTable
from draftbench.gui.views.words import plain

_SIZE = (1080, 640)
_ROOM = 60
"""Pixels that are left free around it in the window, at least."""


class ListDialog(QDialog):
    """``at`` is the list that is shown first, ``chosen`` the rows that are. ``ask`` shows the form
    that a deed asks for, and calls back when it is done. ``went`` carries the clause to which
    somebody wants to go; ``undone`` says that the last act is to be taken back."""

    went = Signal(object)
    undone = Signal()

    def __init__(
        self,
        title: str,
        listings: Sequence[Listing],
        ask: Callable[[Reply, Callable[[Said | None], None], QWidget], None],
        *,
        at: int = 0,
        chosen: Sequence[str] = (),
        theme: Theme = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._listings = tuple(listings)
        self._ask = ask
        self.buttons: dict[str, QPushButton] = {}
        self.more = QMenu(self)
        self._verbs: tuple[Verb, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(10)
        layout.addWidget(plain(title, "title", wrap=True))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName("Lists")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        for listing in self._listings:
            self.tabs.addTab(listing.title)
        self.tabs.setVisible(len(self._listings) > 1)
        self.lead = plain("", "dim", wrap=True)
        self.finder = QLineEdit()
        self.finder.setPlaceholderText("Find in the list")
        self.finder.setAccessibleName("Find in the list")
        self.finder.setClearButtonEnabled(True)
        self.finder.setMaximumWidth(260)
        top = QHBoxLayout()
        if len(self._listings) > 1:
            top.addWidget(self.tabs)
            top.addStretch(1)
            layout.addLayout(top)
            layout.addWidget(self.lead)
        else:
            top.addWidget(self.lead, 1)
            layout.addLayout(top)
        top.addWidget(self.finder)
        self.table = ListTable()
        self.description = Description(theme)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.description)
        split.setHandleWidth(12)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes([700, 330])
        layout.addWidget(split, 1)
        self.said = plain("", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        layout.addWidget(self.said)
        layout.addLayout(self._bottom())
        self._connect()
        self._fit(parent)
        self.tabs.setCurrentIndex(at)
        self.refresh()
        if chosen:
            self.table.choose(chosen)
        self.table.setFocus()

    def _fit(self, parent: QWidget | None) -> None:
        width, height = _SIZE
        if parent is not None:
            width = min(width, parent.width() - _ROOM)
            height = min(height, parent.height() - _ROOM)
        self.setMinimumSize(640, 360)
        self.resize(width, height)

    def _bottom(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(6)
        line.addLayout(self._acts)
        line.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        line.addWidget(box)
        return line

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.finder.textChanged.connect(self._on_find)
        self.table.chosen.connect(lambda _: self._tell())
        self.table.activated.connect(lambda _: self._go())
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(self.undone)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.finder.setFocus)

    @property
    def listing(self) -> Listing:
        """The list that is shown."""
        return self._listings[max(0, self.tabs.currentIndex())]

    def refresh(self, _: object = None) -> None:
        """Shows the rows as they are now; what was chosen stays chosen."""
        listing = self.listing
        former = self.table.keys()
        rows = listing.rows()
        mode = QAbstractItemView.SelectionMode
        several = mode.ExtendedSelection if listing.several else mode.SingleSelection
        self.table.setSelectionMode(several)
        self.table.show_rows(listing.columns, rows, listing.stretch)
        self.lead.setText(listing.lead if rows else listing.empty)
        self.table.choose(former)
        self._tell()

    def choose(self, *keys: str) -> None:
        """Chooses rows by their keys."""
        self.table.choose(keys)

    def say(self, said: Said | None) -> None:
        """Shows what came of a deed."""
        self.said.setVisible(said is not None)
        if said is not None:
            self.said.setProperty("kind", "refusal" if said.bad else "told")
            self.said.style().polish(self.said)
            self.said.setText("\n".join((said.words, *said.lines)))

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.description.set_theme(theme)

    def _on_tab(self, _: int) -> None:
        self.finder.clear()
        self.say(None)
        self.table.clear()
        self.refresh()

    def _on_find(self, words: str) -> None:
        self.table.look_for(words)
        self._tell()

    def _tell(self) -> None:
        keys = self.table.keys()
        lines = self.listing.detail(keys)
        self.description.show_lines(lines)
        self.description.setVisible(bool(lines))
        verbs = self.listing.verbs(keys)
        if [(v.id, v.title) for v in verbs] != [(v.id, v.title) for v in self._verbs]:
            self._make_buttons(verbs)
        for verb in verbs:
            if verb.id in self.buttons:
                self.buttons[verb.id].setToolTip(verb.tip)
        self._verbs = verbs

    def _make_buttons(self, verbs: Sequence[Verb]) -> None:
        focused = next((name for name, b in self.buttons.items() if b.hasFocus()), "")
        while (item := self._acts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons, self.more = {}, QMenu(self)
        for verb in verbs:
            if verb.rare:
                action = self.more.addAction(verb.title)
                action.setObjectName(verb.id)
                action.setToolTip(verb.tip)
                action.triggered.connect(lambda _=False, name=verb.id: self.do(name))
                continue
            button = QPushButton(verb.title)
            button.setObjectName(verb.id)
            button.setAutoDefault(False)
            button.setAccessibleDescription(verb.tip)
            if verb.main:
                button.setProperty("kind", "primary")
            button.clicked.connect(lambda _=False, name=verb.id: self.do(name))
            self.buttons[verb.id] = button
            self._acts.addWidget(button)
        if not self.more.isEmpty():
            button = QPushButton("More")
            button.setAutoDefault(False)
            button.setMenu(self.more)
            self._acts.addWidget(button)
        if focused:
            (self.buttons.get(focused) or self.table).setFocus()

    def do(self, name: str) -> None:
        """Does what the button of that name does."""
        verb = next((each for each in self._verbs if each.id == name), None)
        if verb is not None:
            self._ask(verb.deed(), self._done, self)

    def _done(self, said: Said | None) -> None:
        self.refresh()
        self.say(said)

    def _go(self) -> None:
        main = next((verb for verb in self._verbs if verb.main), None)
        clause = next((c for c in map(self.listing.clause, self.table.keys()) if c), None)
        if clause is not None:
            self.went.emit(clause)
            self.accept()
        elif main is not None:
            self.do(main.id)
