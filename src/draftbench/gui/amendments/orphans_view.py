"""The tray under the texts: amendments whose place is gone, to be placed or let go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from draftbench.amend.amendment import AmendmentId
from draftbench.gui.amendments.orphans import Orphan
from draftbench.gui.speech import counted, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.delegation_signs import chip
from draftbench.gui.widgets.labels import as_tip, plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.marked_label import MarkedLabel

_HEIGHT, _WIDTH = 196, 380


class Tray(QFrame):
    """Hidden while no amendment is without a place; else a line that unfolds: then ``unfolded``
    asks for them. ``placed`` and ``let_go`` carry the id of an amendment, ``went`` a clause that
    somebody wants to see."""

    unfolded = Signal()

    placed = Signal(object)
    let_go = Signal(object)
    went = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tray")
        self.setAccessibleName(tr("Amendments without a place"))
        self._theme = LIGHT
        self._orphans: tuple[Orphan, ...] = ()
        self._clause = ""
        self._count = 0
        self._quotes: list[MarkedLabel] = []
        self.place_buttons: dict[AmendmentId, QPushButton] = {}
        self.go_buttons: dict[AmendmentId, QPushButton] = {}
        self.near_buttons: dict[AmendmentId, list[QPushButton]] = {}
        self.head = QPushButton()
        self.head.setObjectName("trayHead")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._fold)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFixedHeight(_HEIGHT)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stacked(self, self.head, self._area, spacing=0)
        self._area.hide()
        self.hide()
        self.set_theme(LIGHT)

    def show_count(self, count: int) -> None:
        """So many amendments are without a place."""
        self._count = count
        self.setVisible(count > 0)
        self._tell()
        if self.head.isChecked():
            self.unfolded.emit()

    def show_orphans(self, orphans: Sequence[Orphan]) -> None:
        """Shows these amendments."""
        if tuple(orphans) != self._orphans:
            self._orphans = tuple(orphans)
            self._build()

    def unfold(self) -> None:
        """Shows what is in it."""
        self.head.setChecked(self._count > 0)

    def set_clause(self, name: str) -> None:
        """The clause on which an amendment is placed now; empty where there is none."""
        self._clause = name
        for one, button in self.place_buttons.items():
            words = tr("Place on {clause}", clause=name) if name else tr("Place here")
            button.setText(words)
            button.setEnabled(bool(name))
            button.setAccessibleName(tr("{act}: {amendment}", act=words, amendment=one))

    def _fold(self, on: bool) -> None:
        self._area.setVisible(on)
        self._tell()
        if on:
            self.unfolded.emit()

    def _tell(self) -> None:
        count = self._count
        words = counted(
            "{n} amendment no longer has a place", "{n} amendments no longer have a place", count
        )
        self.head.setText(f"{'▾' if self.head.isChecked() else '▸'}  {words}")
        self.head.setAccessibleName(words)

    def _build(self) -> None:
        self._quotes = []
        self.place_buttons, self.go_buttons, self.near_buttons = {}, {}, {}
        body = QWidget()
        body.setObjectName("trayBody")
        line = abreast(body, margins=(14, 8, 14, 10), spacing=10)
        for orphan in self._orphans:
            line.addWidget(self._card(orphan))
        line.addStretch(1)
        former = self._area.takeWidget()
        if former is not None:  # one of its buttons may be sending the signal that led here
            former.hide()
            former.deleteLater()
        self._area.setWidget(body)
        self.set_clause(self._clause)

    def _card(self, orphan: Orphan) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMinimumWidth(_WIDTH)
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        card.setToolTip(as_tip(orphan.why))
        head = abreast(None, spacing=6)
        for code in orphan.codes[:3]:
            head.addWidget(chip(code, theme=self._theme))
        head.addWidget(plain(f"{orphan.id} · {orphan.title}", "dim"), 1)
        column = stacked(card, head, margins=(12, 9, 12, 9), spacing=6)
        for quote in orphan.quotes[:1]:
            label = MarkedLabel(quote.pieces, quote.spoken)
            label.set_theme(self._theme)
            self._quotes.append(label)
            area = QScrollArea(widgetResizable=True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(label)
            column.addWidget(area, 1)
        column.addLayout(self._near(orphan))
        place, go = QPushButton(tr("Place here")), QPushButton(tr("Let go"))
        if orphan.near:
            place.setProperty("kind", "primary")
        go.setAccessibleName(tr("Let go: {amendment}", amendment=orphan.id))
        place.clicked.connect(lambda _=False, one=orphan.id: self.placed.emit(one))
        go.clicked.connect(lambda _=False, one=orphan.id: self.let_go.emit(one))
        self.place_buttons[orphan.id], self.go_buttons[orphan.id] = place, go
        below = abreast(None, place, go, 1, spacing=6)
        column.addLayout(below)
        return card

    def _near(self, orphan: Orphan) -> QHBoxLayout:
        line = abreast(
            None,
            plain(tr("Reads like") if orphan.near else tr("Nothing reads like it"), "faint"),
            spacing=4,
        )
        made: list[QPushButton] = []
        for clause, words in orphan.near:
            button = QPushButton(words)
            button.setProperty("kind", "quiet")
            button.setToolTip(tr("Go there"))
            button.clicked.connect(lambda _=False, c=clause: self.went.emit(c))
            made.append(button)
            line.addWidget(button)
        line.addStretch(1)
        self.near_buttons[orphan.id] = made
        return line

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        for quote in self._quotes:
            quote.set_theme(theme)
        self.setStyleSheet(
            f"#tray {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}"
            f"#trayBody {{ background: {theme.window}; }}"
            f"#trayHead {{ border: 0; border-radius: 0; text-align: left; padding: 6px 14px;"
            f" background: {theme.bracket_ground}; color: {theme.warn}; font-weight: 600; }}"
            f"#trayHead:focus {{ border: 2px solid {theme.accent}; padding: 4px 12px; }}"
        )
