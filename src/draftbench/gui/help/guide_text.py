"""A page of the guide as a text document: Markdown with the look of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)

from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import sans
from draftbench.resources import guide

SIZE = 15.0
"""Pixels of its writing on a screen at scale 1."""
WIDEST = 760
"""Pixels of a line or a picture at most: longer lines are hard to read."""
_HEADS = {1: (1.6, 0, 10), 2: (1.25, 22, 6), 3: (1.07, 16, 4)}
"""For a head of each level its size (of that of the writing), and pixels above and below."""
_LINE = 138.0
"""The height of a line, in per cent of that of its letters."""
MONO = ("Cascadia Mono", "SF Mono", "Menlo", "Consolas", "Liberation Mono", "DejaVu Sans Mono")

_Run = tuple[int, int, QTextCharFormat]
"""Characters of a block with the same format: their place in the document, their number, the
format."""


def dress(document: QTextDocument, theme: Theme) -> None:
    """Gives a document that was made of Markdown its look."""
    _dress_tables(document, theme)
    block = document.begin()
    while block.isValid():
        _dress_block(block, theme)
        block = block.next()


def fit_pictures(document: QTextDocument, width: int, ratio: float) -> None:
    """Brings the pictures to at most ``width`` pixels, sharp on a screen of that scale."""
    block = document.begin()
    while block.isValid():
        for start, length, name in _pictures(block):
            picture = QImage(str(guide(*name.split("/"))))
            size = picture.size()
            if size.width() > width:
                size = QSize(width, round(size.height() * width / size.width()))
            scaled = picture.scaled(
                size * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), scaled)
            cursor = _over(block, start, length)
            made = QTextImageFormat()
            made.merge(cursor.charFormat())
            made.setName(name)
            made.setWidth(size.width())
            made.setHeight(size.height())
            cursor.setCharFormat(made)
        block = block.next()


def _pictures(block: QTextBlock) -> list[tuple[int, int, str]]:
    """Each picture of a block: its place in the document, its length and its name."""
    return [
        (start, length, form.toImageFormat().name())
        for start, length, form in _runs(block)
        if form.isImageFormat()
    ]


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    form = QTextBlockFormat(block.blockFormat())
    cursor = QTextCursor(block)
    level = form.headingLevel()
    is_code = form.hasProperty(QTextFormat.Property.BlockCodeFence)
    is_table = cursor.currentTable() is not None
    if level:
        _, above, below = _HEADS.get(level, _HEADS[3])
        form.setTopMargin(above)
        form.setBottomMargin(below)
    elif is_code:
        _dress_code(form, block, theme)
    else:
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(0 if is_table else 3)
        form.setBottomMargin(0 if is_table else 6)
    points = block.textList()
    if points is not None and points.format().style() == QTextListFormat.Style.ListCircle:
        signs = points.format()
        signs.setStyle(QTextListFormat.Style.ListDisc)
        points.setFormat(signs)
    if _pictures(block):
        form.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(8)
        form.setBottomMargin(12)
    cursor.setBlockFormat(form)
    for start, length, piece in _pieces(block):
        made = QTextCharFormat(piece)
        font = sans(SIZE * (_HEADS.get(level, _HEADS[3])[0] if level else 1.0))
        font.setItalic(piece.fontItalic())
        font.setBold(bool(level) or piece.font().bold())
        if is_code or piece.fontFixedPitch():
            font.setFamilies(list(MONO))
            font.setPixelSize(round(SIZE * 0.87))
        made.setFont(font)
        colour = theme.accent if piece.isAnchor() else theme.text
        made.setForeground(QBrush(QColor(colour)))
        if piece.isAnchor():
            made.setFontUnderline(True)
        if piece.fontFixedPitch() and not is_code:
            made.setBackground(QBrush(QColor(theme.hover)))
        _over(block, start, length).setCharFormat(made)


def _dress_code(form: QTextBlockFormat, block: QTextBlock, theme: Theme) -> None:
    def fenced(other: QTextBlock) -> bool:
        return other.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)

    form.setBackground(QBrush(QColor(theme.window)))
    form.setNonBreakableLines(False)
    form.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setLeftMargin(10)
    form.setTopMargin(0 if fenced(block.previous()) else 8)
    form.setBottomMargin(0 if fenced(block.next()) else 10)


def _dress_tables(document: QTextDocument, theme: Theme) -> None:
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        form = frame.format()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(theme.line)))
        form.setCellPadding(6)
        form.setCellSpacing(0)
        form.setTopMargin(6)
        form.setBottomMargin(14)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        frame.setFormat(form)
        for column in range(frame.columns()):
            cell = frame.cellAt(0, column)
            head = cell.format()
            head.setBackground(QBrush(QColor(theme.window)))
            cell.setFormat(head)


def _pieces(block: QTextBlock) -> list[_Run]:
    """The runs of a block that are no picture."""
    return [run for run in _runs(block) if not run[2].isImageFormat()]


def _runs(block: QTextBlock) -> list[_Run]:
    found = []
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        if piece.isValid():
            found.append((piece.position(), piece.length(), piece.charFormat()))
        at += 1
    return found


def _over(block: QTextBlock, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor
