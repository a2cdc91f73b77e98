"""What the window calls its commands, in its language.

Commands are plain data in English (``app/commands/command.py``); their words are looked up here,
when they are shown.
"""

from __future__ import annotations

from draftbench.app.commands.command import CHOICE, Command
from draftbench.gui.speech import tr, tr_as


def title_of(command: Command) -> str:
    """What a menu says. A language has its own name in every language, so that those who read no
    other find it."""
    return command.title if command.id.startswith(CHOICE) else tr(command.title)


def whole_title_of(command: Command) -> str:
    """The title with the menu within the menu that it stands in: "Order: Theme"."""
    if not command.group:
        return title_of(command)
    return tr("{group}: {title}", group=tr(command.group), title=title_of(command))


def tip_of(command: Command) -> str:
    """One sentence more; empty where there is none."""
    return tr(command.tip) if command.tip else ""


def menu_said(menu: str) -> str:
    """What a menu of the menu bar is called."""
    return tr_as(menu, "a menu")


def menu_of(command: Command) -> str:
    """The menu that it stands in."""
    return menu_said(command.menu)
