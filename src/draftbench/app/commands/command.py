"""What one command of the window is."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from draftbench.messages.catalogue import marked_as

FILE = marked_as("File", "a menu")
EDIT = marked_as("Edit", "a menu")
VIEW = marked_as("View", "a menu")
COMPARE = marked_as("Compare", "a menu")
AMEND = marked_as("Amend", "a menu")
HELP = marked_as("Help", "a menu")
NEGOTIATION = marked_as("Negotiation", "a menu")
RECORD = marked_as("Record", "a menu")
"""The menus of the menu bar."""
VARIABLE = "DRAFTBENCH_LANGUAGE"
"""The variable of the environment that names the language of the window before its settings do."""
CHOICE = "view.language-"
"""How the commands begin that choose a language; its code follows."""


class Needs(Enum):
    """What there must be before a command can be given."""

    NOTHING = auto()
    PROJECT = auto()
    CLAUSE = auto()
    """A clause that is seen: nothing is done to what nobody sees."""
    FILES = auto()
    """Two files that are but compared, without a negotiation."""


class Command(NamedTuple):
    """One command. ``id`` is "area.name"; ``title`` is what menus say, ``tip`` one sentence more;
    ``icon`` the name of a shipped drawing; ``checkable`` commands are on or off; ``group`` names a
    menu within the menu. ``needs`` says when it can be given. One that may be given
    ``while_writing`` leaves the words as they are that somebody types; any other takes them over
    first."""

    id: str
    title: str
    menu: str
    shortcut: str = ""
    tip: str = ""
    icon: str = ""
    checkable: bool = False
    group: str = ""
    needs: Needs = Needs.PROJECT
    while_writing: bool = False

    @property
    def whole_title(self) -> str:
        """The title with the menu within the menu that it stands in: "Order: Theme"."""
        return f"{self.group}: {self.title}" if self.group else self.title
