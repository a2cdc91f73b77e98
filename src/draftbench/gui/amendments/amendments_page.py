"""The page of the amendments: the register, the conflicts with their sides beside each other, the
packages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from draftbench.amend.amendment import AmendmentId
from draftbench.gui.amendments.amendment_filter import sifted
from draftbench.gui.amendments.conflict import NOW, TOGETHER, SideBox
from draftbench.gui.amendments.conflict_list import Conflicts
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.amendments.register import Packages, Register
from draftbench.gui.inspector.amendment_cards import InspectorContent
from draftbench.gui.inspector.chosen_rows import chosen_amendments
from draftbench.gui.inspector.page import ListPage
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import listed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.delegation_signs import chip
from draftbench.gui.widgets.labels import ElidedLabel, plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.list_panel import Ask, ListPanel
from draftbench.gui.widgets.marked_label import MarkedLabel
from draftbench.gui.widgets.replies import Listing

_NARROW = 190
"""Pixels that a side has at least; more sides are reached by scrolling."""
_KEYS = 10
"""Sides that are chosen by a key, from 0."""


class ConflictView(QScrollArea):
    """``do`` does the act of a side, by its name."""

    def __init__(self, do: Callable[[str], object], theme: Theme = LIGHT) -> None:
        super().__init__()
        self._do = do
        self._theme = theme
        self._keys: list[QShortcut] = []
        self._shown: tuple[tuple[SideBox, ...], bool] | None = None
        self._quotes: list[MarkedLabel] = []
        self.buttons: dict[str, QPushButton] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("The sides of the conflict"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(180)

    def show_sides(self, sides: Sequence[SideBox], *, read_only: bool = False) -> None:
        """Shows the sides of a conflict."""
        wanted = tuple(sides), read_only
        if wanted == self._shown:
            return
        self._shown = wanted
        self._quotes, self.buttons = [], {}
        body = QWidget()
        line = QHBoxLayout()
        column = stacked(body, line, margins=(0, 0, 0, 2))
        line.setSpacing(10)
        for each in self._keys:
            each.deleteLater()
        self._keys = []
        for number, side in enumerate(sides):
            if side.id == TOGETHER and not side.verb:  # nothing to choose: no card for it
                column.addWidget(plain(side.spoken, "dim", wrap=True))
            else:
                line.addWidget(self._card(side, number, read_only=read_only), 1)
        column.addStretch(1)
        former = self.takeWidget()
        if former is not None:  # one of its buttons may be sending the signal that led here
            former.hide()
            former.deleteLater()
        self.setWidget(body)

    def has_focus(self) -> bool:
        """Whether one of its buttons has the focus."""
        return any(button.hasFocus() for button in self.buttons.values())

    def _card(self, side: SideBox, number: int, *, read_only: bool) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMinimumWidth(_NARROW)
        card.setAccessibleName(tr("{side}: {words}", side=side.title, words=side.spoken))
        head = abreast(None, spacing=6)
        for code in side.codes[:3]:
            head.addWidget(chip(code, theme=self._theme), 0, Qt.AlignmentFlag.AlignVCenter)
        if side.id == NOW or not side.names:
            head.addWidget(ElidedLabel(side.title, "head"), 1)
        else:
            head.addWidget(ElidedLabel(side.names, "head"), 1)
            head.addWidget(plain(side.title, "faint"))
        if side.verb and not read_only and number < _KEYS:
            head.addWidget(plain(str(number), "key"))
        column = stacked(card, head, margins=(14, 11, 14, 12), spacing=7)
        if side.id == NOW and side.names:
            column.addWidget(plain(side.names, "dim", wrap=True))
        if side.pieces:
            quote = MarkedLabel(side.pieces, side.spoken, 14)
            quote.set_theme(self._theme)
            self._quotes.append(quote)
            column.addWidget(quote)
        else:
            column.addWidget(plain(side.spoken, "dim", wrap=True))
        if side.why:
            column.addWidget(plain(side.why, "dim", wrap=True))
        for words in side.positions:
            column.addWidget(plain(words, "dim", wrap=True))
        column.addStretch(1)
        if side.verb and not read_only:
            column.addWidget(self._button(side, number), 0, Qt.AlignmentFlag.AlignLeading)
            column.addWidget(plain(side.then or "\u00a0", "faint", wrap=True))
        return card

    def _button(self, side: SideBox, number: int) -> QPushButton:
        button = QPushButton(side.button, autoDefault=False)
        said = listed(part for part in (side.names or side.title, side.then) if part)
        button.setAccessibleDescription(said)
        page = self.parentWidget()
        if page is not None and number < _KEYS:
            key = QShortcut(QKeySequence(str(number)), page)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(button.click)
            self._keys.append(key)
        button.clicked.connect(lambda _=False, name=side.verb: self._do(name))
        self.buttons[side.verb] = button
        return button

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        for quote in self._quotes:
            quote.set_theme(theme)


REGISTER, CONFLICTS, PACKAGES = range(3)
_ROWS = 5
"""Conflicts that are in sight above the sides of one."""


class AmendmentsPage(ListPage):
    """See the module. What is chosen in the register is what the keys decide."""

    def __init__(self, ask: Ask, run: Callable[[str], object]) -> None:
        def lists(workspace: Workspace) -> tuple[Listing, ...]:
            return Register(workspace), Conflicts(workspace), Packages(workspace)

        super().__init__(lists, ask, run)
        self.conflict: ConflictView | None = None
        self._wide = False

    @property
    def wide(self) -> bool:
        """The sides of a conflict say all that the inspector would."""
        return self._wide

    def made(self, panel: ListPanel) -> None:
        self.conflict = ConflictView(panel.do, self._theme)
        panel.middle.addWidget(self.conflict, 2)
        self.conflict.hide()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self.conflict is not None:
            self.conflict.set_theme(theme)

    def run(self, command: str) -> bool:
        area, _, name = command.partition(".")
        panel, workspace = self.panel, self.workspace
        if area != "amend" or panel is None or panel.tabs.currentIndex() != REGISTER:
            return False
        if workspace is not None and len(panel.table.keys()) > 1:
            card = workspace.part(Decisions).target
            if card is not None:
                panel.choose(card)
        return panel.do(name)

    def choose_card(self, amendment: AmendmentId) -> None:
        """Of several that are chosen in the register, the one whose card is; the keys leave the
        others alone."""
        panel, workspace = self.panel, self.workspace
        if panel is None or workspace is None or panel.tabs.currentIndex() != REGISTER:
            return
        keys = panel.table.keys()
        if len(keys) > 1 and amendment in keys:
            workspace.part(Decisions).target = amendment
            closed = bool(workspace.bench.read_only)
            self.told.emit(chosen_amendments(workspace.state, keys, amendment, read_only=closed))

    def show_amendment(self, amendment: AmendmentId) -> None:
        """Chooses an amendment in the register; what hides it is taken off."""
        panel, workspace = self.panel, self.workspace
        if panel is None or workspace is None:
            return
        if panel.tabs.currentIndex() != REGISTER:
            panel.tabs.setCurrentIndex(REGISTER)
        if amendment not in panel.table.shown():
            panel.finder.clear()
            if amendment not in panel.table.shown():
                workspace.show_all()
        panel.choose(amendment)

    def shown(self) -> int:
        """How many amendments the filter of the window lets through."""
        workspace = self.workspace
        if workspace is None:
            return 0
        return len(sifted(workspace.state.entries, workspace.filter, workspace.cells))

    def content(self, keys: Sequence[str]) -> InspectorContent:
        panel, workspace = self.panel, self.workspace
        if panel is None or workspace is None:
            return InspectorContent()
        at = panel.tabs.currentIndex()
        closed = bool(workspace.bench.read_only)
        if self.conflict is not None:
            listing = panel.listing
            sides = listing.sides(keys) if isinstance(listing, Conflicts) else ()
            within = self.conflict.has_focus()
            self.conflict.show_sides(sides, read_only=closed)
            self.conflict.setVisible(bool(sides))
            if self._wide is not bool(sides):
                self._wide = bool(sides)
                self.widened.emit()
            panel.table.fit(_ROWS if sides else 0)
            if within and not self.conflict.has_focus():  # its button went with the conflict
                panel.table.setFocus()
        if at == REGISTER:
            workspace.part(Decisions).target = AmendmentId(keys[0]) if len(keys) == 1 else None
            return chosen_amendments(workspace.state, keys, read_only=closed)
        if at == CONFLICTS and isinstance(panel.listing, Conflicts):
            members = panel.listing.amendments(keys)
            if members:
                return chosen_amendments(workspace.state, members, read_only=closed)
        return super().content(keys)
