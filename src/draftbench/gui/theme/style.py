"""A theme put on the whole application: palette, style sheet and font.

Widgets say what they are by the property ``kind``, set before they are first shown:

* QPushButton, QToolButton: ``primary``, ``danger``, ``quiet`` (no frame), ``tab`` (a view),
  ``sign`` (a drawing alone);
* QFrame: ``card``, ``bar`` (a strip over or under the texts), ``panel`` (the ground of texts),
  ``line`` (a thin parting line);
* QLabel: ``title``, ``dim``, ``faint``, ``section`` (small head of a group), ``quote``, ``pill``,
  ``pill-ok``, ``pill-warn``, ``pill-bad``, ``pill-accent``.
"""

from __future__ import annotations

import re
from string import Template

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import PROGRAM, sans, scaled
from draftbench.resources import resource

SIZE = float(PROGRAM)
"""The size of the program's writing, in pixels of a screen at scale 1."""

STYLED = "styled"
"""The property of an application that has Qt's style "Fusion", for which the sheet is written."""

ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
}


_LETTERS = re.compile(r"font-size: ([\d.]+)px")


def palette(theme: Theme) -> QPalette:
    """The theme as a palette, for what a style sheet does not reach."""
    made = QPalette()
    for role, name in ROLES.items():
        made.setColor(role, QColor(getattr(theme, name)))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made


def style_sheet(theme: Theme) -> str:
    """The theme as the one style sheet of the application."""
    names = ("window.qss", "strong.qss") if theme.strong else ("window.qss",)
    sheet = "".join(resource("theme", name).read_text(encoding="utf-8") for name in names)
    return sized(Template(sheet).substitute(theme._asdict()))


def sized(sheet: str) -> str:
    """A style sheet with its letters in the size that was chosen for the program."""
    return _LETTERS.sub(lambda found: f"font-size: {round(scaled(float(found[1])))}px", sheet)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Puts the theme on the application, in the size of writing that was chosen."""
    sheet, font = style_sheet(theme), sans(SIZE)
    if app.styleSheet() == sheet and app.font() == font:
        return  # or every widget would be polished again
    QDir.setSearchPaths("theme", [str(resource("theme"))])
    if not app.property(STYLED):
        app.setStyle("Fusion")
        app.setProperty(STYLED, True)
    app.setPalette(palette(theme))
    app.setFont(font)
    app.setStyleSheet(sheet)


def set_kind(widget: QWidget, kind: str) -> None:
    """Says what a widget is to the style sheet; takes effect at once, also on a shown widget."""
    widget.setProperty("kind", kind)
    polish(widget)


def polish(widget: QWidget) -> None:
    """Paints a widget by what its properties are now."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
