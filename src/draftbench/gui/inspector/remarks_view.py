"""Remarks of readers and imports, grouped under heads, to be read at leisure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from draftbench.app.imports.batch import Remark, grouped
from draftbench.gui.speech import relayed, tr
from draftbench.gui.widgets.labels import plain, section
from draftbench.gui.widgets.layouts import stacked

Group = tuple[str, Sequence[Remark]]
"""A head and the remarks under it."""

_MOST = 200


def remarks_card(
    groups: Sequence[Group],
    least: int,
    head_of: Callable[[str], QWidget] = section,
) -> QFrame:
    """The remarks in a card of at least ``least`` pixels in height, in which they are scrolled."""
    return carded(scrolled(remarks_list(groups, head_of), least))


def remarks_list(groups: Sequence[Group], head_of: Callable[[str], QWidget] = section) -> QWidget:
    """The remarks, each under its head, which ``head_of`` makes, equal ones once; heads without
    remarks are shown all the same. Of very many remarks under one head the last stand in one
    paragraph, which costs less."""
    inside = QWidget(styleSheet="#remarks { background: transparent; }")
    inside.setObjectName("remarks")
    inside.setAccessibleName(tr("Remarks"))
    layout = stacked(inside, margins=(16, 12, 16, 12), spacing=3)
    for head, every in groups:
        if layout.count():
            layout.addSpacing(10)
        layout.addWidget(head_of(head))
        remarks = grouped(every)
        for remark in remarks[:_MOST]:
            layout.addWidget(_selectable(relayed(remark.message)))
            where = plain(relayed(remark.where), "faint", wrap=True)
            where.setContentsMargins(0, 0, 0, 5)
            layout.addWidget(where)
        if len(remarks) > _MOST:
            rest = (f"{relayed(r.message)} ({relayed(r.where)})" for r in remarks[_MOST:])
            layout.addWidget(_selectable("\n".join(rest)))
    layout.addStretch(1)
    return inside


def _selectable(text: str) -> QWidget:
    label = plain(text, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def scrolled(inside: QWidget, least: int) -> QScrollArea:
    """``inside`` where it is higher than there is room for."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.setMinimumHeight(least)
    area.viewport().setAutoFillBackground(False)
    area.setAccessibleName(inside.accessibleName())
    return area


def carded(area: QWidget) -> QFrame:
    """A card around a scrolled area."""
    card = QFrame()
    card.setProperty("kind", "card")
    stacked(card, area, margins=(1, 4, 1, 4))
    return card
