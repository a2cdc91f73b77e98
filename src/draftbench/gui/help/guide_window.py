"""The guide: its pages at the left, one of them at the right (Markdown with the look of
the window), and a search over all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
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
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QWidget,
)

from draftbench.app.guide import FIRST, ORDER, page_named, search
from draftbench.gui.speech import counted, tr, tr_as
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.icons import icon
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.search_field import SearchField
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


_SIZE = (1080, 760)
_NAME, _HEAD = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_MARGIN = 32
_SETTLED = 120
"""Milliseconds after which a window that was made wider or narrower gets its pictures again."""


class GuideWindow(QWidget):
    """See the module. Opens on its first page; ``browser`` shows the page, ``list`` holds the pages
    or what a search found. With ``parent`` it belongs to a dialogue, and goes with it. ``closed``
    carries it when it goes."""

    closed = Signal(object)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guide")
        self.setAccessibleName(tr("Guide"))
        self._theme = theme
        self.browser = PageBrowser(theme)
        self.browser.turned.connect(self._on_page)
        self.field = SearchField(tr("Find in the guide"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._open_first)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.back = self._button("left", tr_as("Back", "to the page before"), self.browser.backward)
        self.forth = self._button(
            "right", tr_as("Forward", "to the next page"), self.browser.forward
        )
        self.home = self._button("register", tr("All pages"), lambda: self.show_page(FIRST))
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forth.setEnabled)
        self.back.setEnabled(False)
        self.forth.setEnabled(False)
        self._arrange()
        self._keys()
        self.set_theme(theme)
        self._fill()
        self.resize(*_SIZE)
        self.resize(self.size().boundedTo(self.screen().availableSize()))

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self.browser.page

    def show_page(self, name: str) -> None:
        """Shows a page of the guide. Raises UsageError where there is none of that name."""
        page_named(name)
        self.browser.setSource(QUrl(f"{name}.md"))

    def set_theme(self, theme: Theme) -> None:
        """Light or dark."""
        self._theme = theme
        for button, name in ((self.back, "left"), (self.forth, "right"), (self.home, "register")):
            button.setIcon(icon(name, theme))
        self.browser.set_theme(theme)
        self._fill()
        self._mark()

    # building

    def _button(self, name: str, words: str, deed: Any) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(icon(name, self._theme))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _=False: deed())
        return button

    def _arrange(self) -> None:
        top = abreast(None, self.back, self.forth, self.home, 1, margins=(10, 9, 10, 7), spacing=4)
        side = QWidget()
        line = abreast(None, self.field, margins=(10, 0, 10, 8))
        stacked(side, top, line, (self.list, 1), margins=(0, 0, 0, 8), spacing=0)
        split = QSplitter(Qt.Orientation.Horizontal, handleWidth=1, childrenCollapsible=False)
        split.addWidget(side)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([270, _SIZE[0] - 270])
        abreast(self, split)

    def _keys(self) -> None:
        for keys, deed in (
            ("Alt+Left", self.browser.backward),
            ("Alt+Right", self.browser.forward),
            ("Alt+Home", lambda: self.show_page(FIRST)),
            ("Ctrl+F", self._to_search),
            ("F3", lambda: self._step(backward=False)),
            ("Shift+F3", lambda: self._step(backward=True)),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    # the list

    def _fill(self) -> None:
        """The pages, or those with what is looked for."""
        typed = self.field.text().strip()
        self.list.clear()
        if typed:
            found = search(typed)
            for each in found:
                self._add(f"{each.page.title}\n{each.excerpt}", each.page.name)
            if not found:
                self._add_head(tr("No page has these words"))
            announce(self.list, counted("{n} page", "{n} pages", len(found)))
        else:
            for head, names in ORDER:
                self._add_head(head)
                for name in names:
                    self._add(page_named(name).title, name)
        self._choose()

    def _add_head(self, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(_HEAD, True)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        font = self.list.font()
        font.setPixelSize(11)
        font.setBold(True)
        item.setFont(font)
        item.setForeground(QColor(self._theme.dim))

    def _add(self, words: str, name: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(_NAME, name)

    def _choose(self) -> None:
        """Marks the page that is shown in the list."""
        for number in range(self.list.count()):
            if self.list.item(number).data(_NAME) == self.page:
                self.list.setCurrentRow(number)
                return
        self.list.setCurrentRow(-1)

    def _open(self, item: QListWidgetItem) -> None:
        name = item.data(_NAME)
        if name:
            self.show_page(str(name))

    def _open_first(self) -> None:
        for number in range(self.list.count()):
            if self.list.item(number).data(_NAME):
                self._open(self.list.item(number))
                self.browser.setFocus()
                return

    def _to_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _on_typed(self, _: str) -> None:
        self._fill()
        self._mark(go=False)

    # the page

    def _on_page(self, _: object) -> None:
        self.setWindowTitle(tr("{page} — Guide", page=page_named(self.page).title))
        self._choose()
        self._mark()

    def _mark(self, *, go: bool = True) -> None:
        """Marks what is looked for in the page, and with ``go`` goes to the first place of it."""
        places = self.browser.places(self.field.text().strip()) if self.page else []
        marks = []
        for cursor in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(QColor(self._theme.found_ground))
            mark.format.setFontUnderline(True)  # not by the ground alone
            marks.append(mark)
        self.browser.setExtraSelections(marks)
        if places and go:
            start = QTextCursor(places[0])
            start.setPosition(places[0].selectionStart())
            self.browser.setTextCursor(start)
            self.browser.ensureCursorVisible()

    def _step(self, *, backward: bool) -> None:
        words = self.field.text().strip()
        flag = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if words and not self.browser.find(words, flag):
            end = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
            self.browser.moveCursor(end)
            self.browser.find(words, flag)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the search, then closes the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.field.text():
            self.field.clear()
            self.browser.setFocus()
        else:
            self.close()


class PageBrowser(QTextBrowser):
    """Shows pages of the guide and nothing else: no address outside it is opened. ``page`` is the
    name of the page shown, ``turned`` carries it."""

    turned = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.page = ""
        self.setObjectName("page")
        self.setAccessibleName(tr("Page of the guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.setSource)
        self.sourceChanged.connect(self._on_source)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED)
        self._timer.timeout.connect(self._fit)

    def set_theme(self, theme: Theme) -> None:
        """Shows its page in another theme."""
        self._theme = theme
        if self.page:
            self._dress()

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002 Qt's
    ) -> None:
        """A page by its address "compare.md"; any other address is left alone."""
        page = _address(name)
        if page.endswith(".md") and "/" not in page:
            page_named(page.removesuffix(".md"))
            super().doSetSource(name, type)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 Qt's
        """The Markdown of a page. Pictures come from :func:`fit_pictures`."""
        page = _address(name)
        if page.endswith(".md"):
            return page_named(page.removesuffix(".md")).text
        return None

    def places(self, words: str) -> list[QTextCursor]:
        """Every place of some words in the page."""
        found: list[QTextCursor] = []
        cursor = self.document().find(words) if words else QTextCursor()
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.document().find(words, cursor)
        return found

    def _on_source(self, name: QUrl) -> None:
        self.page = name.toString().removesuffix(".md")
        if self.page:
            self._dress()
            self.turned.emit(self.page)

    def _dress(self) -> None:
        dress(self.document(), self._theme)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        side = max(_MARGIN, (width - WIDEST) // 2 if width > WIDEST + 4 * _MARGIN else _MARGIN)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(_MARGIN)
        form.setRightMargin(max(_MARGIN, 2 * side - _MARGIN))
        form.setTopMargin(22)
        form.setBottomMargin(40)
        frame.setFrameFormat(form)
        room = min(WIDEST, width - 2 * _MARGIN)
        fit_pictures(self.document(), max(160, room), self.devicePixelRatioF())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.page:
            self._timer.start()


def _address(name: QUrl | str) -> str:
    return name if isinstance(name, str) else name.toString()
