"""What happens, told to screen readers when it happens."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, pressing: bool = False) -> None:
    """Says ``words`` for a shown ``widget`` where a screen reader runs: after what it is saying, or
    at once where they are ``pressing``. Nothing where there are no words."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    urgent = QAccessible.AnnouncementPoliteness.Assertive
    calm = QAccessible.AnnouncementPoliteness.Polite
    event.setPoliteness(urgent if pressing else calm)
    QAccessible.updateAccessibility(event)
