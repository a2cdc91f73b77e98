"""The panel at the right: a clause's amendments, brackets, links, origins and notes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from draftbench.gui.presenters.cards import InspectorContent
from draftbench.gui.presenters.inspection import LinkRow, NoteRow, ShareRow
from draftbench.gui.presenters.markup import BracketRow
from draftbench.gui.theme.colours import LIGHT, Theme, delegation_colour
from draftbench.gui.theme.fonts import sans
from draftbench.gui.views.card import AmendmentCard
from draftbench.gui.views.words import as_tip, plain, section

WIDTH = 336


class Inspector(QWidget):
    """``acted`` carries (verb, amendment id), ``link_decided`` (source name, left id, right id,
    whether they belong together)."""

    acted = Signal(object)
    link_decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName("Inspector")
        self.setMinimumWidth(342)
        self._theme = LIGHT
        self._content: InspectorContent | None = None
        self.cards: list[AmendmentCard] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName("Amendments, brackets, links, origins and notes of the clause")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.set_content(None)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)

    def set_content(self, content: InspectorContent | None) -> None:
        """Shows what is to be said of a row; None is a quiet hint. A button that had the focus
        keeps it where the same act can still be done."""
        content = content or InspectorContent()
        if content == self._content:
            return
        focus = self._focused()
        self._content = content
        former = self._area.takeWidget()
        if former is not None:  # one of its buttons may be sending the signal that led here
            former.hide()
            former.deleteLater()
        self._area.setWidget(self._body(content))
        if focus is not None:
            self._refocus(focus)

    def _focused(self) -> tuple[str, str] | None:
        for card in self.cards:
            for verb, button in card.buttons.items():
                if button.hasFocus():
                    return card.card.id, verb
        return None

    def _refocus(self, focus: tuple[str, str]) -> None:
        buttons = {(str(c.card.id), verb): b for c in self.cards for verb, b in c.buttons.items()}
        wanted = buttons.get(focus) or next(iter(buttons.values()), None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self, content: InspectorContent) -> QWidget:
        body = QWidget()
        body.setObjectName("inspectorBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        self.cards = []
        if content.heading:
            layout.addWidget(section(content.heading))
        if content.hint:
            layout.addWidget(plain(content.hint, "dim", wrap=True))
        for card in content.cards:
            target = content.target == card.id and not content.read_only
            made = AmendmentCard(card, target=target, read_only=content.read_only)
            made.acted.connect(self.acted)
            made.set_theme(self._theme)
            self.cards.append(made)
            layout.addWidget(made)
        self._fill(layout, "Brackets", [_bracket(row) for row in content.brackets])
        self._fill(layout, "Links", [self._link(r, content.read_only) for r in content.links])
        self._fill(layout, "Where it comes from", [_share(row) for row in content.shares])
        self._fill(layout, "Notes", [_note(row) for row in content.notes])
        layout.addStretch(1)
        return body

    @staticmethod
    def _fill(layout: QVBoxLayout, title: str, rows: list[QWidget]) -> None:
        if not rows:
            return
        layout.addSpacing(8)
        layout.addWidget(section(title))
        for row in rows:
            layout.addWidget(row)

    def _link(self, row: LinkRow, read_only: bool) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 6)
        lines.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(plain(row.label, "head"))
        if row.state != "refused":
            score = plain(f"{row.score:.2f}", "dim")
            score.setToolTip("How near the two clauses are, from 0 to 1")
            top.addWidget(score)
        if row.state == "confirmed":
            top.addWidget(plain("confirmed", "pill-ok"))
        elif row.state == "refused":
            top.addWidget(plain("refused", "pill"))
        elif not row.drawn:
            top.addWidget(plain("elsewhere", "pill"))
        top.addStretch(1)
        lines.addLayout(top)
        if row.why:
            lines.addWidget(plain(row.why, "dim", wrap=True))
        excerpt = plain(row.excerpt, "faint", wrap=True)
        lines.addWidget(excerpt)
        if not read_only:
            lines.addLayout(self._decisions(row))
        return box

    def _decisions(self, row: LinkRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        for words, together, done in (
            ("Confirm", True, row.state == "confirmed"),
            ("Refuse", False, row.state == "refused"),
        ):
            if done:
                continue
            button = QPushButton(words)
            button.setFont(sans(12))
            button.setAutoDefault(False)
            button.setObjectName(f"link-{words.lower()}")
            button.setAccessibleName(f"{words} the link with {row.label}")
            decision = (row.source, row.left, row.right, together)
            button.clicked.connect(lambda _=False, d=decision: self.link_decided.emit(d))
            line.addWidget(button)
        line.addStretch(1)
        return line


def _share(row: ShareRow) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(7)
    dot = QFrame()
    dot.setObjectName("dot")
    dot.setFixedSize(9, 9)
    colour = delegation_colour(row.code) if row.code else "#8b95a1"
    dot.setStyleSheet(f"QFrame#dot {{ background: {colour}; border: 0; border-radius: 3px; }}")
    place = QVBoxLayout()
    place.setContentsMargins(0, 5, 0, 0)
    place.addWidget(dot)
    place.addStretch(1)
    line.addLayout(place)
    where = plain(row.where, "dim", wrap=True)
    line.addWidget(where, 1)
    line.addWidget(plain(row.percent), 0, Qt.AlignmentFlag.AlignTop)
    return box


def _bracket(row: BracketRow) -> QWidget:
    """A bracket, set in by its depth, with its owners and what it is."""
    box = QWidget()
    lines = QVBoxLayout(box)
    lines.setContentsMargins(14 * (row.depth - 1), 0, 0, 4)
    lines.setSpacing(2)
    if row.codes or row.what:
        top = QHBoxLayout()
        top.setSpacing(6)
        if row.codes:
            top.addWidget(plain(", ".join(row.codes), "head"))
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
