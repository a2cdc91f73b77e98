"""What one command of the window is."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """One command. ``id`` is "area.name"; ``title`` is what menus say, ``tip`` one sentence more;
    ``icon`` the name of a shipped drawing; ``checkable`` commands are on or off; ``group`` names a
    menu within the menu."""

    id: str
    title: str
    menu: str
    shortcut: str = ""
    tip: str = ""
    icon: str = ""
    checkable: bool = False
    group: str = ""

    @property
    def whole_title(self) -> str:
        """The title with the menu within the menu that it stands in: "Order: Theme"."""
        return f"{self.group}: {self.title}" if self.group else self.title
