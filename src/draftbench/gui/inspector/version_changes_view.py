"""What changed in a version, in the inspector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from draftbench.gui.inspector.amendment_cards_view import PILLS
from draftbench.gui.inspector.version_changes import ChangeRow
from draftbench.gui.session.delegation_choices import person_name
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.labels import ElidedLabel, plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.marked_label import MarkedLabel


class ChangeBox(QWidget):
    """``split`` carries the key of the link, and False."""

    split = Signal(object)

    def __init__(
        self, row: ChangeRow, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.setObjectName("change")
        head = abreast(None, (ElidedLabel(row.label, "head"), 1), spacing=6)
        lines = stacked(self, head, margins=(0, 0, 0, 6), spacing=4)
        if row.by:
            line = abreast(
                None, plain(tr("✓ joined by {who}", who=person_name(row.by)), "pill-ok"), 1
            )
            lines.addLayout(line)
        if row.why:
            lines.addWidget(plain(row.why, "dim", wrap=True))
        for pill in row.pills:
            line = QHBoxLayout()
            label = plain(pill.text, PILLS[pill.tone])
            label.setObjectName("strength")
            line.addWidget(label)
            line.addStretch(1)
            lines.addLayout(line)
        self.quotes: list[MarkedLabel] = []
        for quote in row.quotes:
            lines.addWidget(plain(quote.where, "faint", wrap=True))
            label = MarkedLabel(quote.pieces, quote.spoken, 12.5)
            self.quotes.append(label)
            lines.addWidget(label)
        for words in row.lines:
            lines.addWidget(plain(words, "faint", wrap=True))
        if row.pair is not None and not read_only:
            lines.addLayout(self._acts(row))

    def set_theme(self, theme: Theme) -> None:
        """Paints the quotations in these colours."""
        for label in self.quotes:
            label.set_theme(theme)

    def _acts(self, row: ChangeRow) -> QHBoxLayout:
        button = QPushButton(tr("Not the same clause"))
        button.setFont(sans(12))
        button.setAutoDefault(False)
        button.setObjectName("split")
        button.setAccessibleName(
            tr("{clause} is not the same clause: split the link", clause=row.label)
        )
        button.setToolTip(tr("Split the link: the two clauses do not belong together"))
        button.clicked.connect(lambda: self.split.emit((row.pair, False)))
        return abreast(None, button, 1, margins=(0, 3, 0, 0))
