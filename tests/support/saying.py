"""Everything that a window says, widget by widget, and what of it was not looked up."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QTabWidget, QWidget

from draftbench.gui.pseudolocale import CLOSING, OPENING

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
    return edits or one.objectName().startswith("qt_")


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


def unmarked(sayings: Iterable[tuple[str, str]], theirs: Iterable[str]) -> list[tuple[str, str]]:
    """What has letters of ours and no mark of the pseudo-locale; ``theirs`` are words of users and
    of documents, which no table holds."""
    corpus = "\n".join(theirs)
    return sorted({(who, words) for who, words in sayings if _bare(words, corpus)})


def _bare(words: str, corpus: str) -> bool:
    if OPENING in words or CLOSING in words:
        return False
    plain = words.strip("… \n")
    return any(c.isalpha() for c in plain) and plain not in corpus
