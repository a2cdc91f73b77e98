"""The faces: a serif for the texts, a sans for the program."""

from __future__ import annotations

from PySide6.QtGui import QFont

# The first that is installed is used; the later ones stand in for the letters that it lacks.
SERIF = (
    "Noto Serif",
    "Source Serif 4",
    "Charter",
    "Georgia",
    "Cambria",
    "Liberation Serif",
    "DejaVu Serif",
    "Noto Naskh Arabic",
    "Noto Serif CJK SC",
    "Songti SC",
    "SimSun",
)
SANS = (
    "Noto Sans",
    "Segoe UI",
    "SF Pro Text",
    "Helvetica Neue",
    "Liberation Sans",
    "DejaVu Sans",
    "Noto Sans Arabic",
    "Noto Sans CJK SC",
)


def serif(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face of the texts; ``size`` in pixels of a screen at scale 1."""
    return _font(SERIF, QFont.StyleHint.Serif, size, bold=bold, italic=italic)


def sans(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face of the program; ``size`` in pixels of a screen at scale 1."""
    return _font(SANS, QFont.StyleHint.SansSerif, size, bold=bold, italic=italic)


def slants(text: str) -> bool:
    """Whether ``text`` can be set in italics: its scripts have such faces. Arabic, Hebrew and
    Chinese have none, and a system whose only face of a script is upright shows nothing at all
    where a slanted one is asked for."""
    return text.isascii() or not any(
        first <= letter <= last for letter in text for first, last in _UPRIGHT
    )


_UPRIGHT = (("\u0590", "\u1dff"), ("\u2e80", "\ufaff"), ("\ufb1d", "\ufdff"), ("\ufe70", "\ufeff"))
"""From Hebrew to the letters before Latin Extended Additional, Chinese and what goes with it,
presentation forms."""


def _font(
    families: tuple[str, ...], hint: QFont.StyleHint, size: float, *, bold: bool, italic: bool
) -> QFont:
    font = QFont(list(families))
    font.setStyleHint(hint)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
