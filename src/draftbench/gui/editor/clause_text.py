"""The words of one clause while they are written: a text as high as its words, with italics and
bold, offers for the opening phrase, the spelling and its menu, and what is pasted or dropped into
it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QTextEdit

from draftbench.document import NOTE_MARK, Mark, MarkKind, Note, Origin, RichText
from draftbench.gui.cells.typed_words import with_own_notes
from draftbench.gui.editor.note_signs import notes_in, put_note
from draftbench.gui.editor.pasted_text import Pasted, clipping, origin_in, pasted, stretches
from draftbench.gui.editor.spell_check import Spelling
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.inputs import RichBox
from draftbench.gui.widgets.offsets import Offsets

_SIGN = "⇥"


class Offer(QLabel):
    """The offer of one text; ``words`` is what would be put in at the cursor, empty without one."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text.viewport())
        self._text = text
        self._theme: Theme = LIGHT
        self._place = -1
        self._inline = True
        self.words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Offered words"))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme

    def make(self, words: str, place: int, *, inline: bool) -> None:
        """Offers words at a place of the text (units); ``inline``: nothing stands behind it."""
        self.words, self._place, self._inline = words, place, inline
        view = self._text.viewport()  # within it, or else beside it: it may have but one line
        self.setParent(view if inline else self._text.parentWidget() or view)
        self.setFont(self._text.font())
        theme = self._theme
        if inline:
            self.setStyleSheet(f"color: {theme.dim}; background: transparent; border: 0;")
        else:
            self.setStyleSheet(
                f"color: {theme.text}; background: {theme.panel}; padding: 1px 5px;"
                f" border: 1px solid {theme.line}; border-radius: 4px;"
            )
        self._lay()
        self.show()
        self.raise_()
        self.setAccessibleDescription(tr("{words}; Tab takes it", words=words))

    def withdraw(self) -> bool:
        """Takes the offer back; says whether there was one."""
        there = bool(self.words)
        self.words, self._place = "", -1
        self.hide()
        return there

    def stands_at(self, place: int) -> bool:
        """Whether it is made for that place of the text."""
        return place == self._place

    def _lay(self) -> None:
        rect = self._text.cursorRect()
        view = self._text.viewport()
        metrics = QFontMetrics(self.font())
        mirrored = self._text.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        if self._inline:
            room = rect.left() - 2 if mirrored else view.width() - rect.right() - 2
            shown = self.words if not self.words.startswith(" ") else f"\u00a0{self.words[1:]}"
            sign = f"  {_SIGN}"
            fits = metrics.horizontalAdvance(shown + sign) <= room
            self.setText(shown + (sign if fits else ""))
            if metrics.horizontalAdvance(shown) > room:
                self._inline = False
                self.make(self.words, self._place, inline=False)
                return
            self.adjustSize()
            left = rect.left() - self.width() if mirrored else rect.right() + 1
            self.move(left, rect.center().y() - self.height() // 2)
            return
        begun = self._text.toPlainText()[: self._text.textCursor().position()]
        begun = begun.rsplit(" ", 1)[-1]
        self.setText(f"{begun}{self.words}  {_SIGN}")
        self.adjustSize()
        word = metrics.horizontalAdvance(begun) + 6
        left = rect.right() + word - self.width() if mirrored else rect.left() - word
        left = max(0, min(left, view.width() - self.width()))
        host = self.parentWidget() or view
        below = view.mapTo(host, QPoint(left, rect.bottom() + 2))
        over = view.mapTo(host, QPoint(left, rect.top() - 2 - self.height()))
        fits = below.y() + self.height() <= host.height() or over.y() < 0
        self.move(below if fits else over)


def spelling_menu(text: QTextEdit, at: QTextCursor, spelling: Spelling | None) -> QMenu:
    """The menu for a click at a place of the text."""
    menu = text.createStandardContextMenu()
    first = menu.actions()[0] if menu.actions() else None
    if spelling is None:
        return menu
    made = QMenu(menu)
    words = text.toPlainText()
    place = Offsets(words).to_points(at.position())
    wrong = next((w for w in spelling.wrong_in(words) if w.start <= place <= w.end), None)
    if wrong is not None:
        for better in spelling.suggestions(wrong.text):
            action = made.addAction(better)
            action.triggered.connect(
                lambda _=False, span=(wrong.start, wrong.end), words=better: _put(text, span, words)
            )
        if made.isEmpty():
            none = made.addAction(tr("Nothing to suggest"))
            none.setEnabled(False)
        made.addSeparator()
        for mine, title in (
            (False, tr("Add to the words of this negotiation")),
            (True, tr("Add to my words")),
        ):
            action = made.addAction(title)
            action.triggered.connect(
                lambda _=False, word=wrong.text, mine=mine: spelling.learn(word, mine=mine)
            )
        made.addSeparator()
    check = made.addAction(tr("Check spelling"))
    check.setCheckable(True)
    check.setChecked(spelling.on)
    check.setToolTip(spelling.says)
    check.triggered.connect(lambda on: spelling.switch(on=on))
    made.addSeparator()
    for action in made.actions():
        menu.insertAction(first, action)  # type: ignore[arg-type]
    return menu


def _put(text: QTextEdit, span: tuple[int, int], words: str) -> None:
    """Puts other words in a place of the text, as one step of its undo."""
    offsets = Offsets(text.toPlainText())
    cursor = QTextCursor(text.document())
    cursor.setPosition(offsets.to_units(span[0]))
    cursor.setPosition(offsets.to_units(span[1]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)


DONE_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
BOLD = QFont.Weight.Bold
LONGEST_OPENING = 240
"""Characters at the head of a clause in which its opening phrase is looked for."""


@dataclass(frozen=True, slots=True)
class Aids:
    """What helps while a clause is written: ``slanted`` says which words the house sets in italics
    (code points), ``complete`` how the words before the cursor may go on, ``spelling`` which words
    are wrong."""

    slanted: Callable[[str], tuple[int, int]] = lambda _: (0, 0)
    complete: Callable[[str], Sequence[str]] = lambda _: ()
    spelling: Spelling | None = None


class _Slanting(QSyntaxHighlighter):
    """Sets the opening phrase in italics while it is typed; the text itself stays as it is."""

    def __init__(self, document: QTextDocument, slanted: Callable[[str], tuple[int, int]]) -> None:
        super().__init__(document)
        self._slanted = slanted

    def highlightBlock(self, text: str) -> None:
        text = text[:LONGEST_OPENING]
        start, end = self._slanted(text)
        if start < end:
            offsets = Offsets(text)
            look = QTextCharFormat()
            look.setFontItalic(True)
            first, last = offsets.to_units(start), offsets.to_units(end)
            self.setFormat(first, last - first, look)


class ClauseText(RichBox):
    """See the module. Line breaks are pasted as spaces. ``finished`` and ``cancelled`` are the keys
    Enter and Escape, ``joined`` is Backspace before the first word, ``levelled`` carries 1 or -1
    for Tab or Shift+Tab there; ``told`` carries a sentence on what was pasted."""

    joined = Signal(object)
    levelled = Signal(object)
    told = Signal(object)

    def __init__(self, *, aids: Aids | None = None) -> None:
        super().__init__()
        self._aids = aids or Aids()
        self.marked = False
        self.origins: list[Origin] = []
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setAccessibleName(tr("Text of the clause"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.slanting = _Slanting(self.document(), self._aids.slanted)
        self.offer = Offer(self)
        self._line = 0.0
        self.cursorPositionChanged.connect(self._on_moved)

    @property
    def mirrored(self) -> bool:
        """Whether the writing runs from right to left."""
        way = self.document().firstBlock().textDirection()
        return bool(way == Qt.LayoutDirection.RightToLeft)

    def set_line(self, height: float) -> None:
        """How high a line is, in pixels. It is no change, and cannot be undone."""
        if height == self._line:
            return
        self._line = height
        self._space()

    def setPlainText(self, text: str) -> None:
        super().setPlainText(text)
        self._space()

    def _space(self) -> None:
        if not self._line:
            return
        lines = QTextBlockFormat()
        lines.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        kept = self.document().isUndoAvailable()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        if not kept:
            self.document().setUndoRedoEnabled(False)
        cursor.mergeBlockFormat(lines)
        self.document().setUndoRedoEnabled(True)

    def words_height(self) -> int:
        """How high all lines are, in pixels."""
        return ceil(self.document().size().height()) + 2

    # italics and bold

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Sets words in italics and bold as they are marked (code points); other marks are not
        shown. It is no change, and cannot be undone."""
        self.document().setUndoRedoEnabled(False)
        offsets = Offsets(self.toPlainText())
        for mark in marks:
            if mark.kind in (MarkKind.ITALIC, MarkKind.BOLD):
                cursor = QTextCursor(self.document())
                cursor.setPosition(offsets.to_units(mark.start))
                cursor.setPosition(offsets.to_units(mark.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_look(mark.kind, on=True))
        self.document().setUndoRedoEnabled(True)
        self.marked = False

    def marks(self) -> tuple[Mark, ...]:
        """The italics and bold now (code points)."""
        offsets = Offsets(self.toPlainText())
        found: list[Mark] = []
        block = self.document().begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                look = fragment.charFormat()
                start = offsets.to_points(fragment.position())
                end = offsets.to_points(fragment.position() + fragment.length())
                if look.fontItalic():
                    found.append(Mark(start, end, MarkKind.ITALIC))
                if look.fontWeight() >= BOLD:
                    found.append(Mark(start, end, MarkKind.BOLD))
                iterator += 1
            block = block.next()
        return tuple(found)

    def words(self) -> str:
        """The words, without the signs of notes."""
        return self.toPlainText().replace(NOTE_MARK, "")

    def words_marks(self) -> tuple[Mark, ...] | None:
        """The italics and bold of the words where they were changed by hand, else None."""
        if not self.marked:
            return None
        whole = self.toPlainText()
        placed = (Mark(plain(whole, m.start), plain(whole, m.end), m.kind) for m in self.marks())
        return tuple(mark for mark in placed if mark.start < mark.end)

    def toggle(self, kind: MarkKind) -> None:
        """Italics or bold on or off, for what is selected, else for what is typed next."""
        cursor = self.textCursor()
        look = self.currentCharFormat()
        on = look.fontItalic() if kind is MarkKind.ITALIC else look.fontWeight() >= BOLD
        if cursor.hasSelection():
            self.marked = True
            cursor.mergeCharFormat(_look(kind, on=not on))
        else:
            self.marked = True
            self.mergeCurrentCharFormat(_look(kind, on=not on))

    # what is pasted and dropped

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, but no files: those are for the window."""
        files = any(url.isLocalFile() for url in source.urls())
        return source.hasText() and not files

    def insertFromMimeData(self, source: QMimeData) -> None:
        words: Pasted = pasted(source)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._insert(cursor, words.text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        if (origin := origin_in(source)) is not None:
            self.origins.append(origin)
        if words.left_out:
            self.told.emit(words.left_out)

    def _insert(self, cursor: QTextCursor, text: RichText) -> None:
        for words, kinds, note in stretches(text):
            look = QTextCharFormat()
            for kind in kinds:
                look.merge(_look(kind, on=True))
            if note is not None:
                put_note(cursor, note)
                continue
            if kinds:
                self.marked = True
            cursor.insertText(words, look)

    def show_notes(self, notes: Sequence[tuple[int, Note]]) -> None:
        """Puts notes at their places in the words (code points), from the last to the first."""
        for place, note in sorted(notes, key=lambda one: one[0], reverse=True):
            cursor = QTextCursor(self.document())
            cursor.setPosition(Offsets(self.toPlainText()).to_units(place))
            put_note(cursor, note)

    @property
    def notes(self) -> tuple[tuple[int, Note], ...]:
        """The notes that were pasted or taken, with their places in the words (code points)."""
        text = self.toPlainText()
        offsets = Offsets(text)
        found = [(offsets.to_points(units), note) for units, note in notes_in(self.document())]
        return tuple((place - text.count(NOTE_MARK, 0, place), note) for place, note in found)

    def rich(self) -> RichText:
        """What is selected, with its marks and notes."""
        cursor, text = self.textCursor(), self.toPlainText()
        offsets = Offsets(text)
        start = offsets.to_points(cursor.selectionStart())
        end = offsets.to_points(cursor.selectionEnd())
        there = {offsets.to_points(units): note for units, note in notes_in(self.document())}
        notes = tuple(note for place, note in sorted(there.items()) if start <= place < end)
        marks = tuple(
            Mark(max(m.start, start) - start, min(m.end, end) - start, m.kind)
            for m in self.marks()
            if m.start < end and m.end > start
        )
        words = text[start:end]
        if words.count(NOTE_MARK) != len(notes):
            return RichText(words.replace(NOTE_MARK, ""))
        return RichText(words, marks, notes)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or cut, with its notes."""
        return clipping(self.rich())

    def take(self, taken: RichText | str, origin: Origin | None = None) -> None:
        """Puts words, with their notes, at the cursor, or in place of what is selected, with a
        space on each side where one is wanted."""
        rich = RichText(taken) if isinstance(taken, str) else RichText(taken.text, (), taken.notes)
        words = rich.plain
        cursor = self.textCursor()
        text, units = self.toPlainText(), Offsets(self.toPlainText())
        start = units.to_points(cursor.selectionStart())
        end = units.to_points(cursor.selectionEnd())
        before, after = text[start - 1 : start], text[end : end + 1]
        wide = all(not _close(character) for character in words[:1])
        lead = " " if before and not before.isspace() and before not in "([“‘«" and wide else ""
        tail = " " if after and not after.isspace() and not _close(after) else ""
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._insert(cursor, RichText(lead) + with_own_notes(rich) + RichText(tail))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        if origin is not None:
            self.origins.append(origin)
        self.offer.withdraw()

    # offers for the opening phrase

    def _on_moved(self) -> None:
        if self.offer.words and not self.offer.stands_at(self.textCursor().position()):
            self.offer.withdraw()

    def _look_for_offer(self) -> None:
        cursor = self.textCursor()
        early = cursor.position() < LONGEST_OPENING and not cursor.hasSelection()
        words = self.toPlainText() if early else ""
        before = words[: Offsets(words).to_points(cursor.position())]
        found = self._aids.complete(before) if before else ()
        after = words[len(before) :]
        inside = bool(after) and after[:1].isalnum()
        if found and not inside:
            self.offer.make(found[0], cursor.position(), inline=not after)
        else:
            self.offer.withdraw()

    def accept_offer(self) -> bool:
        """Takes what is offered; says whether anything was."""
        words = self.offer.words
        if not words:
            return False
        self.offer.withdraw()
        cursor = self.textCursor()
        following = self.toPlainText()[Offsets(self.toPlainText()).to_points(cursor.position()) :][
            :1
        ]
        spaced = not following and not ("\u3400" <= words[-1] <= "\u9fff")
        cursor.insertText(words + (" " if spaced else ""))
        self.setTextCursor(cursor)
        return True

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if key == Qt.Key.Key_Escape:
            if not self.offer.withdraw():
                self.cancelled.emit(None)
        elif key in DONE_KEYS and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.offer.withdraw()
            self.finished.emit(None)
        elif key == self._forward() and plain and self.offer.words:
            self.accept_offer()
        elif key == Qt.Key.Key_Backspace and plain and self._at_start():
            self.joined.emit(None)
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.toggle(MarkKind.ITALIC)
        elif event.matches(QKeySequence.StandardKey.Bold):
            self.toggle(MarkKind.BOLD)
        else:
            length = self.document().characterCount()
            super().keyPressEvent(event)
            typed = event.text()[:1].isprintable() and bool(event.text())
            if typed and self.document().characterCount() > length:
                self._look_for_offer()
            elif self.document().characterCount() != length:
                self.offer.withdraw()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes an offer; before the first word it changes the level, as in Word."""
        if forward and self.accept_offer():
            return True
        if self._at_start() and self.toPlainText():
            self.levelled.emit(1 if forward else -1)
            return True
        return super().focusNextPrevChild(forward)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.offer.withdraw()
        super().inputMethodEvent(event)
        if event.commitString() and not event.preeditString():
            self._look_for_offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.offer.withdraw()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Italics and bold are the text's own keys, whatever commands they stand for elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (QKeySequence.StandardKey.Italic, QKeySequence.StandardKey.Bold)
            if any(event.matches(each) for each in own):
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.offer.withdraw()
        menu = spelling_menu(self, self.cursorForPosition(event.pos()), self._aids.spelling)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    def _forward(self) -> Qt.Key:
        """The key that goes on in the direction of the writing."""
        layout = self.textCursor().block().textDirection()
        mirrored = layout == Qt.LayoutDirection.RightToLeft
        return Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right


def plain(text: str, place: int) -> int:
    """A place in a text as one in its words, without the signs of notes."""
    return place - text.count(NOTE_MARK, 0, place)


def _look(kind: MarkKind, *, on: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    if kind is MarkKind.ITALIC:
        look.setFontItalic(on)
    else:
        look.setFontWeight(BOLD if on else QFont.Weight.Normal)
    return look


def _close(character: str) -> bool:
    return character in ".,;:!?)]”’»…،؛。，；"
