"""Who is acted for: the choice in the band at the top."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from draftbench.amend.amendment import Delegation
from draftbench.app.history.act import SECRETARIAT
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import relayed, tr
from draftbench.gui.widgets.delegation_choice import WriterBox
from draftbench.gui.widgets.elision import elided

_MOST = 196
"""Pixels of it at most."""


class WriterChoice(WriterBox):
    """Who is written for, named as in its list; where there is no room for the whole name it is cut
    short behind the code."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("writer")
        self.setToolTip(
            tr(
                "For whom you write: what you write for a delegation is tabled as its amendment, "
                "and for the Secretariat it changes the draft directly."
            )
        )
        self.setMaximumWidth(_MOST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(15)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.writers: tuple[Delegation, ...] = ()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        wide, metrics = room.width() - 4, self.fontMetrics()
        if not self.currentData() and metrics.horizontalAdvance(option.currentText) > wide:
            option.currentText = relayed(SECRETARIAT)
        option.currentText = elided(metrics, option.currentText, wide)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def show_writers(self, delegations: tuple[Delegation, ...], code: str) -> None:
        """Offers the secretariat and these delegations; ``code`` is the one in force."""
        self.writers = delegations
        names = [(one.code, delegation_name(one)) for one in delegations]
        self.offer(tr("Secretariat, directly"), names, code)
