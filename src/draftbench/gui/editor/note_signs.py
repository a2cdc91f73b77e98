"""Notes in a text that is being written: a small sign each, which is typed around, deleted, copied
and undone as a letter is. Its words are in the sign's format."""

from __future__ import annotations

import json
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from draftbench.document import Note
from draftbench.document.exchange import text_from_data, text_to_data
from draftbench.gui.widgets.labels import as_tip

_NOTE = QTextFormat.Property.UserProperty.value + 7
_PICTURE = QUrl("draftbench:note")
_NAME = _PICTURE.toString()
_SHARPER = 3


def put_note(cursor: QTextCursor, note: Note) -> None:
    """Puts the sign of a note at the cursor."""
    look = QTextImageFormat()
    look.setName(_NAME)
    document = cursor.document()
    size = _size(document.defaultFont())
    look.setWidth(size)
    look.setHeight(size)
    look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
    look.setToolTip(as_tip(note.resolved or note.text.plain))
    look.setProperty(_NOTE, json.dumps({"id": note.id, "text": text_to_data(note.text)}))
    cursor.insertImage(look)


def draw_sign(document: QTextDocument, colour: QColor) -> None:
    """Makes the picture of the sign in a colour."""
    size = _size(document.defaultFont())
    picture = QImage(size * _SHARPER, size * _SHARPER, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARPER, _SHARPER)
    ground = QColor(colour)
    ground.setAlpha(48)
    painter.setBrush(ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(1, 0, size - 2, size - 1), 3, 3)
    painter.setPen(QPen(colour, size / 6))  # a dagger, the sign of notes
    painter.drawLine(QPointF(size / 2, size * 0.14), QPointF(size / 2, size * 0.8))
    painter.drawLine(QPointF(size * 0.28, size * 0.34), QPointF(size * 0.72, size * 0.34))
    painter.end()
    document.addResource(QTextDocument.ResourceType.ImageResource.value, _PICTURE, picture)


def _size(font: QFont) -> int:
    return max(9, round((font.pixelSize() if font.pixelSize() > 0 else 14) * 0.95))


def notes_in(document: QTextDocument) -> Iterator[tuple[int, Note]]:
    """The notes with their places (units of the text), in order."""
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            note = note_of(fragment.charFormat())
            if note is not None:
                for place in range(fragment.length()):
                    yield fragment.position() + place, note
            iterator += 1
        block = block.next()


def note_of(look: QTextCharFormat) -> Note | None:
    """The note whose sign has that format."""
    kept = look.property(_NOTE) if look.hasProperty(_NOTE) else None
    if not isinstance(kept, str):
        return None
    data = json.loads(kept)
    return Note(data["id"], "", text_from_data(data["text"]))
