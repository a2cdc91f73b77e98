"""The faces: a serif for the texts, a sans for the program, in the sizes that were chosen."""

from __future__ import annotations

from typing import NamedTuple

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


PROGRAM, TEXT, SPACING = 13, 14, 1.36
"""Usual sizes of the program's writing and of the texts (pixels of a screen at scale 1), and the
height of a line of text in sizes of its letters."""


class Lettering(NamedTuple):
    """What was chosen: pixels of the program's writing and of the texts, the ``family`` of the
    texts (empty: the first of SERIF that is installed), the height of a line in sizes."""

    program: int = PROGRAM
    text: int = TEXT
    family: str = ""
    spacing: float = SPACING


_chosen = [Lettering()]


def lettering() -> Lettering:
    """What is chosen now, for all windows of the program."""
    return _chosen[-1]


def use(new: Lettering) -> None:
    """Chooses; faces that are made from now on are of it."""
    _chosen[-1] = new


def text_zoom(zoom: float) -> float:
    """The factor of the design at which texts are set, for the zoom of a window."""
    return zoom * _chosen[-1].text / TEXT


def scaled(size: float) -> float:
    """A size of the design in the size of writing that was chosen for the program."""
    return size * _chosen[-1].program / PROGRAM


def serif(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face of the texts; ``size`` in pixels of a screen at scale 1."""
    own = _chosen[-1].family
    families = (own, *SERIF) if own else SERIF
    return _font(families, QFont.StyleHint.Serif, size, bold=bold, italic=italic)


def of_texts(size: float) -> float:
    """A size of the design in the size that was chosen for the texts: of quotations beside them."""
    return size * _chosen[-1].text / TEXT


def sans(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face of the program; ``size`` in pixels of the design."""
    return beside(scaled(size), bold=bold, italic=italic)


def beside(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face of the program for what stands in the texts and grows with them; ``size`` in pixels
    of a screen at scale 1."""
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
