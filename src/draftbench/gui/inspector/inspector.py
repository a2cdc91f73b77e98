"""The panel at the right: a clause's amendments, changes, links, origins and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draftbench.gui.cells.markup import BracketRow
from draftbench.gui.inspector.amendment_cards import InspectorContent
from draftbench.gui.inspector.amendment_cards_view import PILLS, AmendmentCard
from draftbench.gui.inspector.clause_inspection import NoteRow, ShareRow
from draftbench.gui.inspector.comments_view import ThreadBox
from draftbench.gui.inspector.private_notes import PrivateRow
from draftbench.gui.inspector.row_cards_view import ChangeBox, LinkCard, ThemeChoice
from draftbench.gui.rows.row_links import LinkKey
from draftbench.gui.speech import counted, tr, tr_as
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.icons import drawing
from draftbench.gui.theme.style import polish
from draftbench.gui.widgets.delegation_signs import Dot
from draftbench.gui.widgets.description import line_label
from draftbench.gui.widgets.labels import as_tip, plain, section
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.marked_label import MarkedLabel
from draftbench.gui.widgets.replies import Line

WIDTH, LEAST = 336, 300
_CLOSE = 18
"""Pixels beside the words at the top, for the button that puts it away."""
MOST_CARDS = 10
"""Cards that are made at once: of a clause that everybody amends, the others are made when somebody
asks for them."""


class Inspector(QWidget):
    """``acted`` carries (verb, amendment id), ``amendment_chosen`` the id of the amendment whose
    card was pressed or got the focus, ``link_decided`` (key of a link, whether its clauses
    belong together), ``link_chosen`` and ``link_reopened`` the key of a link, ``theme_chosen`` the
    name of a theme, or None for none, ``note_removed`` the id of a private note, ``answered`` what
    is said in a thread (:class:`ThreadBox`), ``event_asked``
    the id of an event that is to be shown in the history; ``closed`` says that it was put away,
    ``filled`` that it says something else.
    """

    acted = Signal(object)
    amendment_chosen = Signal(object)
    link_decided = Signal(object)
    link_chosen = Signal(object)
    link_reopened = Signal(object)
    theme_chosen = Signal(object)
    note_removed = Signal(str)
    answered = Signal(object)
    event_asked = Signal(str)
    closed = Signal()
    filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setMinimumWidth(LEAST)
        self._theme = LIGHT
        self._content: InspectorContent | None = None
        self.cards: list[AmendmentCard] = []
        self.more: QPushButton | None = None
        self._whole = False
        self._leading = True
        self.link_cards: list[LinkCard] = []
        self.theme_choice: ThemeChoice | None = None
        self.change_boxes: list[ChangeBox] = []
        self._quotes: list[MarkedLabel] = []
        self._locks: list[QLabel] = []
        self.event_buttons: list[QToolButton] = []
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("What is to be said of the clause"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stacked(self, self._area)
        self._close = QToolButton(self)
        self._close.setProperty("kind", "quiet")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.setToolTip(tr("Put the inspector away"))
        self._close.setAccessibleName(tr("Put the inspector away"))
        self._close.clicked.connect(self.closed)
        self._close.hide()
        self.set_content(None)
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusChanged.connect(self._on_focus)

    def set_floating(self, *, on: bool) -> None:
        """Whether it lies over the texts, and so has a button that puts it away."""
        self._close.setVisible(on)
        self._close.raise_()
        if self.property("floating") is not on:
            self.setProperty("floating", on)
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on)
            self.setContentsMargins(*((1, 1, 0, 1) if on else (0, 0, 0, 0)))
            polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._close.sizeHint()
        left = self.isRightToLeft()
        self._close.setGeometry(
            QRect(QPoint(4 if left else self.width() - size.width() - 4, 3), size)
        )

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def lie_in(self, room: QRect) -> None:
        """Lies at the top of a place, as high as what it says."""
        room.setHeight(min(room.height(), self._height_at(room.width())))
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff)  # or Qt keeps a needless
        self.setGeometry(room)
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded)

    def _height_at(self, width: int) -> int:
        body, edges = self._area.widget(), self.contentsMargins()
        layout = None if body is None else body.layout()
        if layout is None:
            return self.sizeHint().height()
        room = width - edges.left() - edges.right()
        height = max(layout.totalHeightForWidth(room), layout.totalMinimumSize().height())
        return height + edges.top() + edges.bottom()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)
        for link in self.link_cards:
            link.set_theme(theme)
        for box in self.change_boxes:
            box.set_theme(theme)
        for quote in self._quotes:
            quote.set_theme(theme)
        for dot in self.findChildren(Dot):
            dot.set_theme(theme)
        self._close.setIcon(QIcon(drawing("close", theme.dim, 14, self.devicePixelRatioF())))
        self._draw_locks()
        self._draw_clocks()

    def _draw_clocks(self) -> None:
        picture = QIcon(drawing("recent", self._theme.dim, 15, self.devicePixelRatioF()))
        for button in self.event_buttons:
            button.setIcon(picture)

    def _draw_locks(self) -> None:
        picture = drawing("lock", self._theme.private, 15, self.devicePixelRatioF())
        for lock in self._locks:
            lock.setPixmap(picture)

    def set_content(self, content: InspectorContent | None) -> None:
        """Shows what is to be said of a row; None is a quiet hint. A button that had the focus
        keeps it where the same act can still be done; of the same row the same part stays in
        sight, and the link that the keys decide comes into it when it is another one."""
        content = content or InspectorContent()
        if content == self._content or self._retarget(content):
            return
        again = self._content is not None and self._content.heading == content.heading
        known = {card.card.id for card in self.cards}
        both = sum(card.id in known for card in content.cards)
        self._whole = self._whole and both >= MOST_CARDS
        self._show(content, again=again)

    def _retarget(self, content: InspectorContent) -> bool:
        """Frames another card where nothing else is new, without a card made anew: its button may
        be pressed just now. Says whether that was all."""
        former, wanted = self._content, content.target
        if former is None or content != replace(former, target=wanted):
            return False
        card = next((card for card in self.cards if card.card.id == wanted), None)
        if wanted is not None and card is None:
            return False
        self._content = content
        for each in self.cards:
            each.set_target(on=each is card and not content.read_only)
        if card is not None:
            self._area.ensureWidgetVisible(card, 0, 12)
        return True

    def event(self, event: QEvent) -> bool:
        """A key that is pressed in a card means that card, also before it has the frame."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._choose_focused()
        return super().event(event)

    def _on_focus(self, *_: QWidget | None) -> None:
        """Once the keyboard stays there: where an editor goes, Qt leads it past other widgets."""
        QTimer.singleShot(0, self, self._choose_focused)

    def _choose_focused(self) -> None:
        """Chooses the card that the keyboard is in."""
        now = QApplication.focusWidget()
        for card in self.cards:
            if now is not None and card.isAncestorOf(now):
                self.amendment_chosen.emit(card.card.id)
                return

    def _on_pressed(self, card: AmendmentCard) -> None:
        """The keyboard goes from one card to the other with it."""
        now = QApplication.focusWidget()
        if now is not None and any(c is not card and c.isAncestorOf(now) for c in self.cards):
            button = next(iter(card.buttons.values()), None)
            if button is not None:
                button.setFocus(Qt.FocusReason.MouseFocusReason)
        self.amendment_chosen.emit(card.card.id)

    def _show_more(self) -> None:
        """Shows all amendments of the row, also those that were left out because they are many."""
        if self._content is not None:
            known = len(self.cards)
            self._whole = True
            self._show(self._content, again=True)
            new = (button for card in self.cards[known:] for button in card.buttons.values())
            if (button := next(new, None)) is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, content: InspectorContent, *, again: bool) -> None:
        focus, typed = self._focused(), {b.shown.id: b.reply.text() for b in self.threads}
        height = self._area.verticalScrollBar().value() if again else 0
        target = self._target() if again else None
        decided = self._content.target if again and self._content is not None else None
        known = {card.row.key for card in self.link_cards}
        self._content = content
        former = self._area.takeWidget()
        if former is not None:  # one of its buttons may be sending the signal that led here
            former.hide()
            former.deleteLater()
        self._area.setWidget(self._body(content))
        for box in self.threads:
            box.reply.setText(typed.get(box.shown.id, ""))
        if focus is not None:
            self._refocus(focus)
        followed = again and self._target() in known - {None, target}
        led = content.target != decided
        QTimer.singleShot(0, self, lambda: self._scroll(height, followed=followed, led=led))

    def _amendments(self, layout: QVBoxLayout, content: InspectorContent) -> None:
        """The cards, the first ones alone where they are many, and the one that is decided."""
        most = len(content.cards) if self._whole else MOST_CARDS
        shown = [c for n, c in enumerate(content.cards) if n < most or c.id == content.target]
        for card in shown:
            target = content.target == card.id and not content.read_only
            made = AmendmentCard(card, target=target, read_only=content.read_only)
            made.acted.connect(self.acted)
            made.pressed.connect(partial(self._on_pressed, made))
            made.answered.connect(self.answered)
            made.set_theme(self._theme)
            made.set_leading(on=self._leading)
            self.cards.append(made)
            layout.addWidget(made)
        self.more = None
        if left := len(content.cards) - len(shown):
            words = counted("Show {n} more amendment", "Show {n} more amendments", left)
            self.more = QPushButton(words)
            self.more.clicked.connect(self._show_more)
            layout.addWidget(self.more)

    def set_leading(self, *, on: bool) -> None:
        """Whether its first button leads on; while a clause is written the editor's does."""
        self._leading = on
        for card in self.cards:
            card.set_leading(on=on)

    def _target(self) -> LinkKey | None:
        """The link that the keys decide."""
        return next((card.row.key for card in self.link_cards if card.row.target), None)

    def _scroll(self, height: int, *, followed: bool, led: bool) -> None:
        self._area.verticalScrollBar().setValue(height)
        link = next((card for card in self.link_cards if card.row.target), None)
        card = next((card for card in self.cards[1:] if card.target), None)
        for shown, wanted in ((card, led), (link, followed)):
            if wanted and shown is not None:
                self._area.ensureWidgetVisible(shown, 0, 12)
        self.filled.emit()

    def _focused(self) -> tuple[str, str] | None:
        for card in self.cards:
            for verb, button in card.buttons.items():
                if button.hasFocus():
                    return card.card.id, verb
        for link in self.link_cards:
            if link.hasFocus() or link.isAncestorOf(self.focusWidget() or self):
                return "link", str(link.row.key)
        for box in self.threads:
            if box.isAncestorOf(self.focusWidget() or self):
                return "thread", box.shown.id
        return None

    @property
    def threads(self) -> list[ThreadBox]:
        """The threads of comments that are shown."""
        return self.findChildren(ThreadBox)

    def _refocus(self, focus: tuple[str, str]) -> None:
        if focus[0] == "link":
            same = (card for card in self.link_cards if str(card.row.key) == focus[1])
            if (link := next(same, None)) is not None:
                link.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if focus[0] == "thread":
            if (box := next((b for b in self.threads if b.shown.id == focus[1]), None)) is not None:
                box.enter()
            return
        buttons = {(str(c.card.id), verb): b for c in self.cards for verb, b in c.buttons.items()}
        own = [b for c in self.cards if c.target for b in c.buttons.values()]
        wanted = buttons.get(focus) or next(iter((*own, *buttons.values())), None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self, content: InspectorContent) -> QWidget:
        body = QWidget()
        body.setObjectName("inspectorBody")
        layout = stacked(body, margins=(14, 14, 14, 14), spacing=8)
        self.cards, self.link_cards = [], []
        if content.heading:
            layout.addLayout(_beside_close(section(content.heading)))
        if content.sign is not None:
            line = abreast(None, plain(content.sign.text, PILLS[content.sign.tone]), 1)
            layout.addLayout(line)
        if content.hint:
            layout.addLayout(_beside_close(plain(content.hint, "dim", wrap=True)))
        self._amendments(layout, content)
        threads = [ThreadBox(one, read_only=content.read_only) for one in content.threads]
        for box in threads:
            box.answered.connect(self.answered)
        self._fill(layout, tr("Comments"), threads)
        self._locks = []
        private = [self._private(row, content) for row in content.private]
        self._draw_locks()
        self._fill(layout, tr("Private notes"), private)
        self._fill(layout, tr("Brackets"), [_bracket(row) for row in content.brackets])
        self._sections(layout, content)
        self._theme_choice(layout, content)
        self._changes(layout, content)
        self._links(layout, content)
        self._fill(
            layout, tr("Where it comes from"), [_share(row, self._theme) for row in content.shares]
        )
        self._fill(layout, tr_as("Notes", "of a clause"), [_note(row) for row in content.notes])
        layout.addStretch(1)
        return body

    @staticmethod
    def _fill(layout: QVBoxLayout, title: str, rows: Sequence[QWidget]) -> None:
        if not rows:
            return
        layout.addSpacing(8)
        layout.addWidget(section(title))
        for row in rows:
            layout.addWidget(row)

    def _sections(self, layout: QVBoxLayout, content: InspectorContent) -> None:
        self._quotes, self.event_buttons = [], []
        for one in content.sections:
            labels = [line_label(line, self._theme) for line in one.lines]
            self._quotes += [label for label in labels if isinstance(label, MarkedLabel)]
            rows = [
                self._with_event(label, line) if line.event else label
                for label, line in zip(labels, one.lines, strict=True)
            ]
            self._fill(layout, one.title, rows)
        self._draw_clocks()

    def _with_event(self, label: QWidget, line: Line) -> QWidget:
        """A line with a button that shows its event in the history."""
        box = QWidget()
        button = QToolButton(autoRaise=True)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(tr("Show in the history: {line}", line=line.words))
        button.setToolTip(tr("Show it in the history"))
        button.clicked.connect(lambda _=False, event=line.event: self.event_asked.emit(event))
        abreast(box, (label, 1), (button, 0, Qt.AlignmentFlag.AlignTop), spacing=4)
        self.event_buttons.append(button)
        return box

    def _private(self, row: PrivateRow, content: InspectorContent) -> QWidget:
        """A private note, on a ground of its own, with a lock."""
        box = QFrame()
        box.setProperty("kind", "private")
        lock = QLabel()
        self._locks.append(lock)
        head = abreast(None, lock, spacing=5)
        head.addWidget(
            plain(tr("Private, not exported, never on the projector"), "private-head", wrap=True), 1
        )
        below = abreast(None, (plain(row.where, "faint", wrap=True), 1))
        if not content.read_only:
            remove = QPushButton(tr("Remove"), autoDefault=False)
            remove.setProperty("kind", "quiet")
            remove.setFont(sans(12))
            remove.setAccessibleName(tr("Remove the private note: {note}", note=row.text))
            remove.clicked.connect(lambda _=False, note=row.id: self.note_removed.emit(note))
            below.addWidget(remove)
        stacked(box, head, plain(row.text, wrap=True), below, margins=(10, 8, 10, 6), spacing=3)
        return box

    def _theme_choice(self, layout: QVBoxLayout, content: InspectorContent) -> None:
        self.theme_choice = None
        if content.theme is None:
            return
        choice = ThemeChoice(content.theme)
        choice.setEnabled(not content.read_only)
        choice.decided.connect(self.theme_chosen)
        self.theme_choice = choice
        why = plain(content.theme.why, "faint", wrap=True)
        title = tr("Theme of {clause}", clause=content.theme.clause)
        self._fill(layout, title, [choice, why] if content.theme.why else [choice])

    def enter_theme(self) -> bool:
        """Gives the keyboard to the choice of the theme; says whether there is one."""
        if self.theme_choice is None:
            return False
        self.theme_choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.theme_choice)
        return True

    def _links(self, layout: QVBoxLayout, content: InspectorContent) -> None:
        for title, rows in (
            (
                tr_as("Links", "between clauses"),
                [row for row in content.links if not row.offered],
            ),
            (tr_as("Offered", "links"), [row for row in content.links if row.offered]),
        ):
            made = [LinkCard(row, read_only=content.read_only) for row in rows]
            for card in made:
                card.decided.connect(self.link_decided)
                card.reopened.connect(self.link_reopened)
                card.chosen.connect(self.link_chosen)
                card.set_theme(self._theme)
            self.link_cards.extend(made)
            self._fill(layout, title, made)

    def _changes(self, layout: QVBoxLayout, content: InspectorContent) -> None:
        made = [ChangeBox(row, read_only=content.read_only) for row in content.changes]
        for box in made:
            box.split.connect(self.link_decided)
            box.set_theme(self._theme)
        self.change_boxes = made
        self._fill(layout, tr("Changes"), made)
        doubts = [plain(sentence, "dim", wrap=True) for sentence in content.doubts]
        self._fill(layout, tr("Doubts"), doubts)


def _beside_close(label: QLabel) -> QHBoxLayout:
    """The words at the top: they leave room for the button that puts all of it away."""
    line = abreast(None, (label, 1), spacing=0)
    line.addSpacing(_CLOSE)
    return line


def _share(row: ShareRow, theme: Theme) -> QWidget:
    box = QWidget()
    place = stacked(None, Dot(row.code, theme), 1, margins=(0, 5, 0, 0))
    where = plain(row.where, "dim", wrap=True)
    abreast(box, place, (where, 1), (plain(row.percent), 0, Qt.AlignmentFlag.AlignTop), spacing=7)
    return box


def _bracket(row: BracketRow) -> QWidget:
    """A bracket, set in by its depth, with its owners and what it is."""
    box = QWidget()
    lines = stacked(box, margins=(14 * (row.depth - 1), 0, 0, 4), spacing=2)
    if row.codes or row.what:
        top = abreast(None, spacing=6)
        if row.codes:
            top.addWidget(plain(", ".join(row.codes), "head", wrap=True), 1)
        if row.what:
            top.addWidget(plain(row.what, "pill"))
        top.addStretch(1)
        lines.addLayout(top)
    if row.words:
        lines.addWidget(plain(row.words, "dim", wrap=True))
    return box


def _note(row: NoteRow) -> QWidget:
    words = f"{row.label}  {row.text}".strip()
    if row.resolved and row.resolved != row.text:
        words += f"\n= {row.resolved}"
    label = plain(words, "dim", wrap=True)
    label.setToolTip(as_tip(row.resolved))
    return label
