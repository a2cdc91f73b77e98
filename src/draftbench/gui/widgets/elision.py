"""Text that ends in an ellipsis where it lacks room, and which way writing runs."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QGuiApplication

RIGHT_TO_LEFT = {"R", "AL"}
"""The directions of letters that are written from the right."""


def mirrored_text(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (UAX 9, P2 and P3)."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in kinds if kind in RIGHT_TO_LEFT | {"L"}), "L") != "L"


def elided(
    metrics: QFontMetrics | QFontMetricsF,
    text: str,
    width: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """``text`` in a line of that many pixels, with an ellipsis where it lacks room, at the end
    where its own letters end."""
    return own_way(metrics.elidedText(text, mode, int(width)))


def bind_marks(text: str) -> str:
    """``text`` as it is laid out: no line ends between a word and the guillemet or the stop that
    stands beside it after a space, as in French, or before the number of a paragraph ("OP 3").
    Every place stays the same."""
    return _PARTED.sub("\u00a0", text) if " " in text else text


_PARTED = re.compile(r"(?<=«) | (?=[»;:?!])|(?<=\b[OP]P) (?=\d)")


def own_way(text: str) -> str:
    """``text`` for a line that is laid out in the direction of the window: where its own first
    letter runs the other way, set apart, so that its stops and numbers stay in their places."""
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if not text or mirrored_text(text) is from_right or text.startswith(_ISOLATED):
        return text
    return f"{_ISOLATED}{text}{_ENDED}"


_ISOLATED, _ENDED = "\u2068", "\u2069"
"""What stands between them has the direction of its own first letter (UAX 9, FSI and PDI)."""
