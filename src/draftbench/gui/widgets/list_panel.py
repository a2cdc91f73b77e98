"""Lists to look through and to act on: one tab a list, a line to find words, what rows are put
together by, what is told of the chosen rows, and a button for each thing that can be done with
them. It stands in a dialogue, or as a page of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from draftbench.app.commands import BY_ID
from draftbench.gui.speech import counted, tr, tr_as
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.command_keys import title_of
from draftbench.gui.widgets.description import Description
from draftbench.gui.widgets.inputs import ChoiceBox
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.list_model import Group
from draftbench.gui.widgets.list_table import ListTable
from draftbench.gui.widgets.measures import PAGE_FOOT
from draftbench.gui.widgets.replies import GroupHead, Listing, ListRow, Reply, Said, Verb
from draftbench.gui.widgets.report_area import Report
from draftbench.gui.widgets.search_field import SearchField

Ask = Callable[[Reply, Callable[[Said | None], None], QWidget], None]
_BARRED = 4
"""Sentences on what cannot be done that are shown; the others are counted."""


class ListPanel(QWidget):
    """``ask`` shows the form that a deed asks for, and calls back when it is done. ``page``: it
    stands in the window, which tells of the chosen rows in its inspector. ``chosen`` says that
    other rows are chosen, ``went`` carries the clause to which somebody wants to go; ``undone``
    says that the last act is to be taken back, ``finished`` carries what came of the deed that the
    lists were for. ``run`` runs a command of the window."""

    chosen = Signal(object)
    went = Signal(object)
    undone = Signal()
    finished = Signal(object)

    def __init__(
        self,
        listings: Sequence[Listing],
        ask: Ask,
        *,
        page: bool = False,
        run: Callable[[str], object] | None = None,
        theme: Theme = LIGHT,
    ) -> None:
        super().__init__()
        self._listings = tuple(listings)
        self._ask = ask
        self._page = page
        self._run = run
        self._by: dict[str, str] = {}
        self._refreshed = self._before = 0
        self.buttons: dict[str, QPushButton] = {}
        self.more = QMenu(self)
        self.menu = QMenu(self)
        self._verbs: tuple[Verb, ...] = ()
        self.tabs = QTabBar(expanding=False, drawBase=False, usesScrollButtons=False)
        self.tabs.setAccessibleName(tr_as("Lists", "tabs"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for listing in self._listings:
            self.tabs.setTabToolTip(self.tabs.addTab(tr(listing.title)), tr(listing.title))
        self.lead = plain("", "dim", wrap=True)
        self.finder = SearchField(tr("Find in the list"))
        self.grouping = ChoiceBox()
        self.grouping.setAccessibleName(tr("Put together by"))
        self.grouping.setToolTip(tr("Put rows together; a click on a head folds its rows"))
        self.switch = QCheckBox()
        self.table = ListTable()
        self.table.set_theme(theme)
        self.description = Description(theme)
        self.barred = plain("", "dim", wrap=True)
        self.barred.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = plain("", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._barred, self._said = Report(self.barred), Report(self.said)
        layout = QVBoxLayout(self)
        around = (16, 10, 16, 12) if page else (0, 0, 0, 0)
        layout.setContentsMargins(*around)
        layout.setSpacing(10)
        layout.addWidget(self.tabs)
        self.tabs.setVisible(len(self._listings) > 1)
        layout.addLayout(self._top())
        self.middle = stacked(None, spacing=10)
        self.split = self._split()
        self.middle.addWidget(self.split, 1)
        layout.addLayout(self.middle, 1)
        self.foot = QWidget()
        self.foot.setLayout(self._bottom())
        under = QWidget()
        under.setObjectName(PAGE_FOOT)
        stacked(under, self._barred, self._said, self.foot, spacing=10)
        layout.addWidget(under)
        self._connect()

    def _top(self) -> QHBoxLayout:
        return abreast(None, (self.lead, 1), self.switch, self.grouping, self.finder, spacing=8)

    def _split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.addWidget(self.table)
        split.addWidget(self.description)
        split.setHandleWidth(12)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes([700, 330])
        return split

    def _bottom(self) -> QHBoxLayout:
        self.bar = abreast(None, spacing=6)
        self.count = plain("", "dim")
        self._acts = abreast(None, spacing=6)
        self.bar.addLayout(self._acts)
        self.bar.addWidget(self.count)  # behind the buttons, which stay where they are
        self.bar.addStretch(1)
        return self.bar

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.finder.textChanged.connect(self._on_find)
        self.finder.returnPressed.connect(self._on_enter)
        self.grouping.activated.connect(self._on_grouping)
        self.switch.clicked.connect(self._on_switch)
        self.table.chosen.connect(lambda _: self._tell())
        self.table.activated.connect(lambda _: self._go())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        if not self._page:
            undo = QShortcut(QKeySequence("Ctrl+Z"), self)
            undo.activated.connect(self.undone)
            find = QShortcut(QKeySequence("Ctrl+F"), self)
            find.activated.connect(self.finder.setFocus)

    @property
    def listing(self) -> Listing:
        """The list that is shown."""
        return self._listings[max(0, self.tabs.currentIndex())]

    @property
    def verbs(self) -> tuple[Verb, ...]:
        """What can be done with the chosen rows."""
        return self._verbs

    def begin(self, at: int = 0, chosen: Sequence[str] = ()) -> None:
        """Shows the list number ``at`` with these rows chosen."""
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(blocked)
        self._offer_groupings()
        self.refresh()
        if chosen:
            self.table.choose(chosen)
        (self.finder if self.listing.prompt and not chosen else self.table).setFocus()

    def refresh(self, _: object = None) -> None:
        """Shows the rows as they are now; what was chosen stays chosen."""
        self._refreshed += 1
        listing = self.listing
        former = self.table.keys()
        rows = listing.rows()
        mode = QAbstractItemView.SelectionMode
        several = mode.ExtendedSelection if listing.several else mode.SingleSelection
        self.table.setSelectionMode(several)
        groups = _groups(listing, rows, self._by.get(listing.title, ""))
        columns = tuple(tr(column) for column in listing.columns)
        self.table.show_rows(columns, rows, listing.stretch, groups)
        self._tell_lead()
        self.table.choose(former)

    def _tell_lead(self) -> None:
        words = self.finder.text().strip()
        if words and not self.table.shown():
            said = self.listing.not_found(words)
        else:
            sentence = self.listing.lead if self.table.shown() else self.listing.empty
            said = tr(sentence)
        self.lead.setText(said)

    def choose(self, *keys: str) -> None:
        """Chooses rows by their keys."""
        self.table.choose(keys)

    def group_by(self, name: str) -> None:
        """Puts the rows together by a grouping of the list; "" is none."""
        self._by[self.listing.title] = name
        self._offer_groupings()
        self.refresh()

    def say(self, said: Said | None) -> None:
        """Shows what came of a deed; what was done on a page the window says itself."""
        if said is None or (self._page and said.acted and not said.lines):
            self._said.tell("")
        else:
            words = "\n".join((said.words, *said.lines))
            self._said.tell(words, "refusal" if said.bad else "told")
            if said.bad or said.lines:  # else the act says it itself
                announce(self.said, self.said.text(), pressing=said.bad)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.description.set_theme(theme)
        self.table.set_theme(theme)

    def _offer_groupings(self) -> None:
        offered = self.listing.groupings
        self.grouping.clear()
        for name, title in offered:
            self.grouping.addItem(tr(title), name)
        if offered:
            self._by.setdefault(self.listing.title, offered[0][0])
            at = self.grouping.findData(self._by[self.listing.title])
            self.grouping.setCurrentIndex(max(0, at))
        self.grouping.setVisible(any(title for _, title in offered))
        prompt = tr(self.listing.prompt) if self.listing.prompt else tr("Find in the list")
        self.finder.setPlaceholderText(prompt)
        self.finder.setAccessibleName(prompt)
        words = self.finder.fontMetrics().horizontalAdvance(prompt)
        self.finder.setFixedWidth(max(200, words + 60))
        self._show_switch()

    def _show_switch(self) -> None:
        switch = self.listing.switch
        self.switch.setVisible(switch is not None)
        if switch is not None:
            self.switch.setText(switch.title)
            self.switch.setToolTip(switch.tip)
            self.switch.setChecked(switch.on)

    def _on_switch(self, on: bool) -> None:
        switch = self.listing.switch
        if switch is not None:
            switch.turn(on)
            self._show_switch()
            self.refresh()

    def _on_grouping(self, number: int) -> None:
        self.group_by(str(self.grouping.itemData(number)))
        self.table.setFocus()

    def _on_tab(self, _: int) -> None:
        self.finder.clear()
        self.say(None)
        self.table.clear()
        self._offer_groupings()
        self.refresh()

    def _on_find(self, words: str) -> None:
        self.table.look_for(words)
        self._tell_lead()
        if self.listing.prompt:
            self.table.choose(self.table.keys())
            announce(self.finder, self.table.told() or self.lead.text())
        self._tell()

    def _on_enter(self) -> None:
        """Enter in a search does with what was found what Enter in the list does."""
        if self.listing.prompt:
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search the arrow goes down into the list."""
        if event.key() == Qt.Key.Key_Down and self.finder.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        keys = self.table.keys()
        if self._page:
            self.description.hide()
        else:
            lines = self.listing.detail(keys)
            self.description.show_lines(lines)
            self.description.setVisible(bool(lines))
        self._show_barred(self.listing.barred(keys))
        self.count.setText(counted("{n} chosen", "{n} chosen", len(keys)) if len(keys) > 1 else "")
        self.count.setVisible(len(keys) > 1)
        verbs = self.listing.verbs(keys) or self._first()
        if [(v.id, v.title) for v in verbs] != [(v.id, v.title) for v in self._verbs]:
            self._make_buttons(verbs)
        for verb in verbs:
            if verb.id in self.buttons:
                self.buttons[verb.id].setEnabled(verb.able)
                self.buttons[verb.id].setToolTip(verb.tip or verb.title)
        self._verbs = verbs
        self.chosen.emit(keys)

    def _first(self) -> tuple[Verb, ...]:
        """What brings the first rows, where there are none."""
        run, command = self._run, self.listing.first
        if run is None or not command or self.table.shown() or self.finder.text():
            return ()

        def deed() -> None:
            run(command)

        return (Verb("first", title_of(BY_ID[command]), deed, main=True),)

    def _show_barred(self, sentences: tuple[str, ...]) -> None:
        shown = list(sentences[:_BARRED])
        if len(sentences) > _BARRED:
            shown.append(counted("and {n} more", "and {n} more", len(sentences) - _BARRED))
        self._barred.tell("\n".join(shown))
        self.barred.setToolTip("\n".join(sentences) if len(sentences) > _BARRED else "")

    def _make_buttons(self, verbs: Sequence[Verb]) -> None:
        there = self.window().focusWidget()  # also behind a form that is open
        focused = next((name for name, b in self.buttons.items() if b is there), "")
        while (item := self._acts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons, self.more = {}, QMenu(self)
        for verb in verbs:
            if not verb.shown:
                continue
            if verb.rare:
                action = self.more.addAction(verb.title)
                action.setObjectName(verb.id)
                action.setToolTip(verb.tip)
                action.triggered.connect(lambda _=False, name=verb.id: self.do(name))
                continue
            button = QPushButton(verb.title, autoDefault=False)
            button.setObjectName(verb.id)
            button.setAccessibleDescription(verb.tip)
            button.setToolTip(verb.tip or verb.title)  # its words may be cut
            if verb.main and verb.leads:
                button.setProperty("kind", "primary")
            button.clicked.connect(lambda _=False, name=verb.id: self.do(name))
            self.buttons[verb.id] = button
            self._acts.addWidget(button)
        if not self.more.isEmpty():
            button = QPushButton(tr("More"), autoDefault=False)
            button.setMenu(self.more)
            self._acts.addWidget(button)
        if focused:
            (self.buttons.get(focused) or self.table).setFocus()

    def _open_menu(self, point: QPoint) -> None:
        """What can be done with the chosen rows, where the mouse is."""
        verbs = [verb for verb in self._verbs if verb.shown and verb.able]
        if not verbs or not self.table.keys():
            return
        self.menu.clear()
        for verb in verbs:
            action = self.menu.addAction(verb.title)
            action.setObjectName(verb.id)
            action.triggered.connect(lambda _=False, name=verb.id: self.do(name))
        self.menu.popup(self.table.viewport().mapToGlobal(point))

    def do(self, name: str) -> bool:
        """Does what the button of that name does; says whether there is one."""
        verb = next((each for each in self._verbs if each.id == name), None)
        if verb is not None and verb.able:
            self._before = self._refreshed
            then = self._done_anew if verb.anew else self._done
            then = self._finish if verb.closes else then
            self._ask(verb.deed(), then, self)
        return verb is not None and verb.able

    def _done(self, said: Said | None) -> None:
        if self._refreshed == self._before:  # else it followed the negotiation by itself
            self.refresh()
        self.say(said)
        if said is not None and said.acted and self.listing.next:
            self.table.choose(self.listing.next)
            self.table.setFocus()

    def _done_anew(self, said: Said | None) -> None:
        if said is not None and said.acted:
            self.finder.clear()
        self._done(said)

    def _finish(self, said: Said | None) -> None:
        if said is None or said.bad:
            self._done(said)
        else:
            self.finished.emit(said)

    def _go(self) -> None:
        main = next((verb for verb in self._verbs if verb.main and verb.able), None)
        clause = next((c for c in map(self.listing.clause, self.table.keys()) if c), None)
        if clause is not None:
            self.went.emit(clause)
        elif main is not None:
            self.do(main.id)


def _groups(listing: Listing, rows: Sequence[ListRow], by: str) -> tuple[Group, ...]:
    if not by:
        return ()
    found: dict[GroupHead, list[ListRow]] = {}
    for row in rows:
        for head in listing.heads(row.key, by):
            found.setdefault(head, []).append(listing.under(row, by))
    return tuple(Group(head, tuple(found[head])) for head in sorted(found))
