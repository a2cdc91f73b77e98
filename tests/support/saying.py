"""Everything that a window says, widget by widget, and what of it was not looked up."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QTabWidget, QWidget

from draftbench.messages.pseudolocale import CLOSING, OPENING, SIGNS

_PROPERTIES = ("text", "title", "placeholderText", "windowTitle", "toolTip", "accessibleName",
               "accessibleDescription", "plainText")  # fmt: skip
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 40


def said(top: QObject) -> Iterator[tuple[str, str]]:
    """What ``top`` and everything in it says, each with the kind and name of who says it."""
    for one in (top, *top.findChildren(QObject)):
        if not isinstance(one, QWidget | QAction) or _inner(one):
            continue
        name = f"{type(one).__name__} {one.objectName()}".strip()
        for words in _words_of(one):
            if words:
                yield name, words


def _inner(one: QObject) -> bool:
    """Whether Qt made it for itself: it says what its owner says."""
    edits = type(one).__name__ == "QLineEdit" and isinstance(one.parent(), QComboBox)
    scrolls = isinstance(one.parent(), QTabBar) and one.objectName().startswith("Scroll")
    return edits or scrolls or one.objectName().startswith("qt_")


def _words_of(one: QWidget | QAction) -> Iterator[str]:
    for name in _PROPERTIES:
        value = one.property(name)
        if isinstance(value, str):
            yield value
    if isinstance(one, QComboBox):
        yield from (one.itemText(n) for n in range(one.count()))
    elif isinstance(one, QTabBar | QTabWidget):
        yield from (one.tabText(n) for n in range(one.count()))
    elif isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _cells(one.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    lists = isinstance(model, QAbstractListModel)
    columns = 1 if lists else model.columnCount(QModelIndex())
    for column in range(columns):
        for role in _ROLES:
            yield _text(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        for column in range(columns):
            index: QModelIndex = model.index(row, column)
            yield from (_text(index.data(role)) for role in _ROLES)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


class Theirs:
    """Words of users and of documents, which no table holds: ``texts`` in whole or in part,
    ``names`` (also short ones) as they are."""

    def __init__(self, texts: Iterable[str], names: Iterable[str]) -> None:
        self._corpus = "\n".join(" ".join(text.split()) for text in texts)
        known = sorted({name.strip() for name in names if name.strip()}, key=len, reverse=True)
        self._names = re.compile(
            "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in known), re.IGNORECASE
        )

    def foreign(self, words: str) -> list[str]:
        """The stretches of ``words`` that are neither marked nor theirs."""
        stretches = _OURS.split(" ".join(_TAGS.sub("\n", words).split()))
        return [found for one in stretches if (found := self._left(one))]

    def _left(self, stretch: str) -> str:
        if self._whole(stretch.strip(_AROUND)):
            return ""
        left = (part.strip(_AROUND) for part in self._names.sub("\n", stretch).split("\n"))
        return "; ".join(part for part in left if not self._whole(part))

    def _whole(self, words: str) -> bool:
        if not _LETTERS.search(words):
            return True
        pieces = [piece.strip(_AROUND) for piece in _BETWEEN.split(words)]
        return all(
            not piece or (piece in self._corpus and (" " in piece or len(words) > len(piece)))
            for piece in pieces
        )


_OURS = re.compile(rf"[{OPENING}{CLOSING}·]+|\w*[{SIGNS}]\w*(?:[\W]+\w*[{SIGNS}]\w*)*")
"""What the pseudo-locale says: its brackets, and words with its accents."""
_AROUND = " \n\t…“”‘’'\"()[]{}.,;:·!?|/–—-&×→+0123456789"
_LETTERS = re.compile(r"[A-Za-z][a-z]")
_TAGS = re.compile(r"</?(?:qt|b|i|p|br|span|hr)\b[^>]*>|\S+\.(?:txt|docx|zip|draftbench)\b")
"""Signs of rich text, and names of files."""
_BETWEEN = re.compile(r"[…→]|\[[^\]]*\]| \.\.\. ")


def unmarked(sayings: Iterable[tuple[str, str]], theirs: Theirs) -> list[tuple[str, str]]:
    """What has letters of ours and no mark of the pseudo-locale, each with who says it."""
    return sorted({(who, left) for who, words in sayings for left in theirs.foreign(words)})
