"""What a screen reader finds in a window: Qt's tree of accessible things, walked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

Role = QAccessible.Role
Text = QAccessible.Text

ROWS = (Role.ListItem, Role.TreeItem, Role.Cell, Role.RowHeader, Role.ColumnHeader)
"""What a list, a tree or a table is made of."""
PRESSED = (
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.MenuItem,
    Role.ComboBox,
    Role.PageTab,
    Role.EditableText,
    Role.SpinBox,
)
"""What does something when it is pressed or written in."""
SHAPELESS = (Role.NoRole, Role.Client)
"""The roles that tell a person nothing."""
MOST = 40
"""As many rows of a list are asked for their names, the first ones."""


@dataclass
class Node:
    """A thing in the tree: what a screen reader says of it."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    widget: QWidget | None
    path: str
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """It and all under it."""
        yield self
        for child in self.children:
            yield from child.walk()


def tree(widget: QWidget) -> Node:
    """The visible part of the tree under a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return _node(found, "")


def _node(face: QAccessibleInterface, path: str) -> Node:
    thing, state = face.object(), face.state()
    name = face.text(Text.Name)
    kind = type(thing).__name__ if thing is not None else ""
    here = f"{path}/{kind or face.role().name}"
    called = thing.objectName() if thing is not None else ""
    here += f"[{called or name[:30]}]" if called or name else ""
    widget = thing if isinstance(thing, QWidget) else None
    able = bool(state.focusable) and not state.disabled
    made = Node(face.role(), name, face.text(Text.Description), able, widget, here)
    rows = 0
    for number in range(face.childCount()):
        child = face.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        rows += child.role() in ROWS
        if rows > MOST:
            break
        made.children.append(_node(child, here))
    return made


def faults(root: Node) -> list[str]:
    """What is wrong in a tree, a sentence each: nothing where all is well."""
    return [*_nameless(root), *_alike(root), *_rows(root), *_pictures(root)]


def _nameless(root: Node) -> Iterator[str]:
    for node in root.walk():
        passes_on = node.widget is not None and node.widget.focusProxy() is not None
        if node.focusable and not passes_on and node is not root and node.role not in ROWS:
            if not node.name:
                yield f"no name: {node.path} ({node.role.name})"
            if node.role in SHAPELESS and not _has_a_shape(node):
                yield f"no role: {node.path} ({node.name!r})"


def _has_a_shape(node: Node) -> bool:
    """Areas that the keys scroll have no role of their own in Qt; a field may stand in a frame."""
    inside = any(child.role is Role.EditableText for child in node.children)
    return inside or isinstance(node.widget, QAbstractScrollArea)


def _alike(root: Node) -> Iterator[str]:
    """Two things beside each other that are pressed, and have one name and one description."""
    for node in root.walk():
        seen: dict[tuple[object, str, str], Node] = {}
        for child in node.children:
            if child.role not in PRESSED or not child.name:
                continue
            key = (child.role, child.name, child.description)
            if key in seen:
                yield f"one name for two: {child.path} ({child.name!r})"
            seen[key] = child


def _rows(root: Node) -> Iterator[str]:
    for node in root.walk():
        for child in node.children:
            if child.role in ROWS and not child.name:
                yield f"a row without a name: {child.path} ({child.role.name})"


def _pictures(root: Node) -> Iterator[str]:
    """A picture says something, or is marked ``decorative``: it only stands beside words."""
    for node in root.walk():
        label = node.widget
        if not isinstance(label, QLabel) or label.pixmap().isNull() or label.text():
            continue
        if not node.name and not label.property("decorative"):
            yield f"a picture without words: {node.path}"
