"""The keyboard goes round the areas of the window: tools, the list at the left, what stands in the
middle, the inspector."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from draftbench.gui.shell.view_stack import ViewStack


class AreaFocus:
    """In which area of a window the keyboard is, and the way to the next one: ``before`` the views
    in the middle, and ``behind`` them."""

    def __init__(
        self, viewing: ViewStack, *, before: Sequence[QWidget], behind: Sequence[QWidget]
    ) -> None:
        self._viewing = viewing
        self._areas = (*before, viewing.stack, *behind)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "view.next-area": lambda: self.go(1),
            "view.previous-area": lambda: self.go(-1),
        }

    def go(self, step: int) -> None:
        """Goes to the next area (1) or to the one before (-1) that shows and can take the keyboard:
        there to where one was last, else to the first that can be worked."""
        middle = self._viewing.stack
        areas = [area for area in self._areas if area.isVisible()]
        there = QApplication.focusWidget()
        held = [n for n, area in enumerate(areas) if _holds(area, there)]
        here = held[-1] if held else areas.index(middle)  # the inspector may lie over the texts
        for way in range(1, len(areas)):
            area = areas[(here + step * way) % len(areas)]
            if area is middle:
                self._viewing.focus()
                return
            goal = area.focusWidget() or area
            found = goal if _takes(goal) else next(filter(_takes, _inside(area)), None)
            if found is not None:
                found.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _holds(area: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (area is widget or area.isAncestorOf(widget))


def _takes(widget: QWidget) -> bool:
    """Whether Tab would come to it."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _inside(area: QWidget) -> Iterator[QWidget]:
    """What stands in an area, in the order of Tab."""
    one = area.nextInFocusChain()
    while one is not None and one is not area:
        if area.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()
