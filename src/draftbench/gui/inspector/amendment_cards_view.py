"""One amendment as a card, and the small parts of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from draftbench.amend.amendment import Outcome
from draftbench.gui.inspector.amendment_cards import Card
from draftbench.gui.inspector.amendment_steps import act_title
from draftbench.gui.inspector.comments_view import ThreadBox
from draftbench.gui.speech import marked, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.style import polish, set_kind
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.delegation_signs import chip, paint_chip
from draftbench.gui.widgets.description import line_label
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.marked_label import MarkedLabel
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.wrapping_row import WrappingRow

PILLS = {
    Tone.GOOD: "pill-ok",
    Tone.DOUBTFUL: "pill-warn",
    Tone.BAD: "pill-bad",
    Tone.QUIET: "pill",
}
MOST_CHIPS = 3


class AmendmentCard(QFrame):
    """``answered`` is that of its threads, ``acted`` carries (verb, amendment id); the verbs are
    "accept", "reject", "hold", "withdraw" and those of the card's further acts. The card that the
    keys decide is the target: it has a frame, its first button is filled, and its buttons tell
    the keys. ``pressed`` says that the mouse was pressed on it."""

    acted = Signal(object)
    pressed = Signal()
    answered = Signal(object)

    def __init__(
        self,
        card: Card,
        *,
        target: bool = False,
        read_only: bool = False,
    ) -> None:
        super().__init__()
        self.card = card
        self.setProperty("kind", "card")
        self.setObjectName("card")
        self.setAccessibleName(card.spoken)
        self._quotes: list[MarkedLabel] = []
        self.buttons: dict[str, QPushButton] = {}
        self._leading = True
        names = plain(card.names, "head", wrap=True)
        layout = stacked(self, self._head(card), names, margins=(12, 11, 12, 11), spacing=7)
        for quote in card.quotes:
            if quote.where:
                layout.addWidget(plain(quote.where, "faint", wrap=True))
            label = MarkedLabel(quote.pieces, quote.spoken)
            self._quotes.append(label)
            layout.addWidget(label)
        for pill in card.strength:
            layout.addWidget(plain(pill.text, PILLS[pill.tone], wrap=True))
        if card.reason:
            layout.addWidget(plain(card.reason, "dim", wrap=True))
        for words in (card.ground, card.advice, *card.positions):
            if words:
                layout.addWidget(plain(words, "dim", wrap=True))
        for sentence in (*card.against, *((card.why,) if card.why else ())):
            layout.addWidget(plain(sentence, "faint", wrap=True))
        for thread in card.threads:
            box = ThreadBox(thread, read_only=read_only)
            box.answered.connect(self.answered)
            layout.addWidget(box)
        self._add_acts(layout, card, read_only=read_only)
        self.set_target(on=target)

    def _head(self, card: Card) -> WrappingRow:
        line = WrappingRow(5)
        for code in card.codes[:MOST_CHIPS]:
            line.add(chip(code))
        if len(card.codes) > MOST_CHIPS:
            line.add(plain(f"+{len(card.codes) - MOST_CHIPS}", "faint"))
        name = plain(card.id, "faint")
        name.setToolTip(tr("The name of this amendment in the register"))
        line.add(name)
        for pill in card.pills:
            line.add(plain(pill.text, PILLS[pill.tone]), last=True)
        return line

    def _add_acts(self, layout: QVBoxLayout, card: Card, *, read_only: bool) -> None:
        """What can be done, and what became of the amendment, shown when it is asked for."""
        line = WrappingRow(4)
        if not read_only:
            for button in self._decisions(card):
                line.add(button)
        if card.more and not read_only:
            line.add(self._more(card), in_company=True)
        told = self._course(card) if len(card.course) > 1 else None
        if told is not None:
            line.add(self._history(card, told))
        if line.widgets:
            layout.addSpacing(3)
            layout.addWidget(line)
        if told is not None:
            layout.addWidget(told)

    def _decisions(self, card: Card) -> Iterator[QPushButton]:
        offered = (
            ("accept", card.accept, card.can_accept),
            ("resolve", act_title("resolve"), card.can_resolve),
            ("reject", tr("Reject"), card.can_reject),
            ("hold", tr("Hold"), card.can_hold),
            ("withdraw", tr("Withdraw"), card.can_withdraw),
        )
        for verb, words, possible in offered:
            if not possible:
                continue
            button = QPushButton(words, autoDefault=False)
            button.setObjectName(verb)
            button.setFont(sans(12))
            button.setAccessibleName(_act_on(verb, card))
            button.setStyleSheet("padding-left: 7px; padding-right: 7px;")
            act = verb
            if verb == "accept" and card.outcome is Outcome.CONFIRM:
                act = "accept-anyway"
            button.clicked.connect(lambda _=False, v=act: self.acted.emit((v, self.card.id)))
            self.buttons[verb] = button
            yield button

    def set_target(self, *, on: bool) -> None:
        """Whether the keys decide it."""
        self.target = on
        self.setProperty("chosen", "true" if on else "false")
        polish(self)
        for verb, button in self.buttons.items():
            if verb != "more":
                button.setToolTip(keys_of(f"amend.{verb}") if on else "")
        self.set_leading(on=self._leading)

    def set_leading(self, *, on: bool) -> None:
        """Whether the first button of the card that the keys decide is filled."""
        self._leading = on
        first = self.buttons.get("accept") or self.buttons.get("resolve")
        if first is not None:
            set_kind(first, "primary" if on and self.target else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the buttons do, and the further acts, where the mouse is."""
        menu = QMenu(self)
        for name, button in self.buttons.items():
            if name != "more":
                menu.addAction(button.text(), button.click).setObjectName(name)
        if (more := self.buttons.get("more")) is not None and (further := more.menu()) is not None:
            menu.addSeparator()
            menu.addActions(further.actions())
        if menu.isEmpty():
            super().contextMenuEvent(event)
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _more(self, card: Card) -> QPushButton:
        """The further acts, in a menu."""
        menu = QMenu(self)
        for name, title in card.more:
            action = menu.addAction(title)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, v=name: self.acted.emit((v, self.card.id)))
        button = QPushButton("⋯", autoDefault=False)
        button.setObjectName("more")
        button.setFont(sans(12))
        button.setStyleSheet(
            "QPushButton { padding-left: 7px; padding-right: 7px; }"
            "QPushButton::menu-indicator { image: none; width: 0; }"
        )
        button.setToolTip(tr("More"))
        button.setAccessibleName(tr("More to do with {amendment}", amendment=card.id))
        button.setMenu(menu)
        self.buttons["more"] = button
        return button

    def _history(self, card: Card, told: QWidget) -> QPushButton:
        self.history = QPushButton(tr("History"), autoDefault=False)
        self.history.setFont(sans(12))
        self.history.setCheckable(True)
        self.history.setAccessibleName(tr("History of {amendment}", amendment=card.id))
        self.history.toggled.connect(told.setVisible)
        return self.history

    def _course(self, card: Card) -> QWidget:
        told = QWidget()
        inside = stacked(told, margins=(10, 0, 0, 0), spacing=3)
        for each in card.course:
            label = line_label(each, LIGHT)
            if isinstance(label, MarkedLabel):
                self._quotes.append(label)
            inside.addWidget(label)
        told.hide()
        return told

    def set_theme(self, theme: Theme = LIGHT) -> None:
        """Paints the quotations in these colours."""
        for label in self._quotes:
            label.set_theme(theme)
        for each in self.findChildren(QLabel, "chip"):
            paint_chip(each, theme)


_ACTS = {
    "accept": marked("Accept {amendment} of {names}"),
    "confirm": marked("Confirm and accept {amendment} of {names}"),
    "resolve": marked("Resolve the conflict of {amendment} of {names}…"),
    "reject": marked("Reject {amendment} of {names}"),
    "hold": marked("Put {amendment} of {names} on hold"),
    "withdraw": marked("Withdraw {amendment} of {names}"),
}


def _act_on(verb: str, card: Card) -> str:
    """What a button of a card does, in a sentence for screen readers."""
    confirms = verb == "accept" and card.outcome is Outcome.CONFIRM
    return tr(_ACTS["confirm" if confirms else verb], amendment=card.id, names=card.names)
