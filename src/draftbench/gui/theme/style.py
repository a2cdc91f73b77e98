"""Palette, fonts and style sheet from a set of colours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette

from draftbench.gui.theme.colours import Colours

SERIF = (
    "Noto Serif",
    "Source Serif 4",
    "Charter",
    "Georgia",
    "Liberation Serif",
    "Times New Roman",
    "Noto Naskh Arabic",
    "Noto Serif CJK SC",
)
"""Faces for the drafted text, the first that is there."""
SANS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans")
"""Faces for the program."""


def serif(pixels: float) -> QFont:
    """The face of the drafted text; ``pixels`` is its size."""
    return _font(SERIF, pixels)


def sans(pixels: float, *, bold: bool = False) -> QFont:
    """The face of the program; ``pixels`` is its size."""
    font = _font(SANS, pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _font(families: tuple[str, ...], pixels: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(max(6, round(pixels)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def palette(colours: Colours) -> QPalette:
    """Qt's palette in these colours."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, colours.ground),
        (role.Base, colours.panel),
        (role.AlternateBase, colours.row),
        (role.Button, colours.panel),
        (role.ToolTipBase, colours.panel),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.ToolTipText, colours.ink),
        (role.BrightText, colours.on_accent),
        (role.PlaceholderText, colours.dim),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.panel),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.faint),
        (role.Shadow, colours.line),
        (role.Accent, colours.accent),
    ):
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.faint))
    return made


def style_sheet(colours: Colours) -> str:
    """The style sheet in these colours."""
    c = colours
    return f"""
QMainWindow, QDialog {{ background: {c.ground}; }}
QWidget {{ font-size: 13px; }}
QToolTip {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px 6px; }}
QMenuBar {{ background: {c.panel}; border-bottom: 1px solid {c.line}; padding: 1px 8px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 6px; background: transparent;
  color: {c.dim}; }}
QMenuBar::item:selected {{ background: {c.hover}; color: {c.ink}; }}
QMenu {{ background: {c.panel}; border: 1px solid {c.line}; padding: 5px; }}
QMenu::item {{ padding: 5px 28px 5px 26px; border-radius: 5px; }}
QMenu::item:selected {{ background: {c.chosen}; color: {c.ink}; }}
QMenu::item:disabled {{ color: {c.faint}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 6px; }}
#bar {{ background: {c.panel}; border-bottom: 1px solid {c.line}; }}
#foot {{ background: {c.panel}; border-top: 1px solid {c.line}; }}
#foot QLabel {{ color: {c.dim}; font-size: 12px; }}
#heads, #comparison, #register, #start {{ background: {c.panel}; }}
#heads {{ border-bottom: 1px solid {c.line}; }}
#headTitle {{ font-weight: 600; color: {c.ink}; }}
#headSub, #dim {{ color: {c.dim}; font-size: 12px; }}
#head {{ border-right: 1px solid {c.line}; }}
QPushButton, QToolButton {{ padding: 5px 11px; border-radius: 7px; border: 1px solid {c.line};
  background: {c.panel}; color: {c.ink}; }}
QToolButton#quiet {{ border-color: transparent; background: transparent; padding: 4px 6px; }}
QToolButton#icon {{ padding: 5px 7px; }}
QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {c.chosen}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.faint}; }}
QPushButton:checked, QToolButton:checked {{ background: {c.chosen}; color: {c.accent};
  border-color: {c.chosen}; font-weight: 600; }}
QPushButton#primary, QPushButton:default {{ background: {c.accent}; color: {c.on_accent};
  border: 1px solid {c.accent}; }}
QPushButton#primary:focus {{ border: 2px solid {c.ink}; padding: 4px 10px; }}
QPushButton#primary:disabled {{ background: {c.line}; color: {c.faint}; border-color: {c.line}; }}
QLineEdit, QComboBox {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.line};
  border-radius: 7px; padding: 4px 9px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; min-height: 19px; }}
QLineEdit:focus, QComboBox:focus {{ border: 1px solid {c.accent}; }}
QComboBox::drop-down {{ border: 0; width: 18px; }}
QComboBox QAbstractItemView {{ background: {c.panel}; border: 1px solid {c.line};
  selection-background-color: {c.chosen}; selection-color: {c.ink}; padding: 4px; outline: 0; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QScrollArea {{ border: 0; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.faint}; min-height: 28px; border-radius: 3px;
  margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c.faint}; min-width: 28px; border-radius: 3px;
  margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {c.line}; }}
#side, #inspector {{ background: {c.ground}; }}
#side QListView {{ background: transparent; border: 0; outline: 0; }}
#inspectorBody {{ background: transparent; }}
#section {{ color: {c.dim}; font-size: 11px; font-weight: 600; }}
#card {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 10px; }}
#card[current="true"] {{ border: 1px solid {c.accent}; }}
#cardTitle {{ font-weight: 600; }}
#pill {{ border-radius: 9px; padding: 1px 9px; font-size: 11px; font-weight: 600;
  background: {c.doubtful_ground}; color: {c.doubtful}; }}
#pill[tone="good"] {{ background: {c.moved_ground}; color: {c.moved}; }}
#pill[tone="bad"] {{ background: {c.deleted_ground}; color: {c.deleted}; }}
#pill[tone="quiet"] {{ background: {c.hover}; color: {c.dim}; }}
#card QPushButton {{ font-size: 12px; padding: 3px 10px; }}
#notice {{ background: {c.deleted_ground}; border-bottom: 1px solid {c.line}; }}
#notice QLabel {{ color: {c.deleted}; }}
#notice[tone="good"] {{ background: {c.moved_ground}; }}
#notice[tone="good"] QLabel {{ color: {c.moved}; }}
#filterBar {{ background: {c.doubtful_ground}; border-bottom: 1px solid {c.line}; }}
#filterBar QLabel {{ color: {c.doubtful}; }}
#editor {{ background: {c.panel}; border: 2px solid {c.accent}; border-radius: 6px; }}
#editorText {{ background: {c.panel}; border: 0; color: {c.ink};
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
#editorBar {{ background: {c.row}; border-top: 1px solid {c.line};
  border-bottom-left-radius: 5px; border-bottom-right-radius: 5px; }}
#editorBar QWidget {{ font-size: 12px; }}
#editorBar QLineEdit, #editorBar QComboBox {{ padding: 2px 7px; }}
#editorBar QPushButton {{ padding: 3px 9px; }}
QTableView {{ background: {c.panel}; border: 0; gridline-color: {c.line}; outline: 0;
  selection-background-color: {c.chosen}; selection-color: {c.ink};
  alternate-background-color: {c.panel}; }}
QTableView::item {{ padding: 6px 10px; border-bottom: 1px solid {c.line}; }}
QHeaderView::section {{ background: {c.panel}; color: {c.dim}; border: 0;
  border-bottom: 1px solid {c.line}; padding: 8px 10px; font-size: 11.5px; font-weight: 600; }}
QProgressBar {{ border: 0; background: {c.line}; border-radius: 3px; max-height: 6px;
  min-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
#palette {{ background: {c.panel}; border: 1px solid {c.faint}; border-radius: 12px; }}
#palette QLineEdit {{ border: 0; font-size: 16px; padding: 8px 12px; background: transparent; }}
#palette QListView {{ border: 0; border-top: 1px solid {c.line}; background: transparent;
  padding: 6px; outline: 0; }}
#startTitle {{ font-size: 30px; font-weight: 600; color: {c.ink}; }}
#startLead {{ font-size: 15px; color: {c.dim}; }}
#choice {{ text-align: left; padding: 14px 18px; border-radius: 12px; font-size: 14px; }}
#recent {{ text-align: left; padding: 8px 12px; border-color: transparent; }}
#drop {{ border: 2px dashed {c.line}; border-radius: 14px; }}
"""
