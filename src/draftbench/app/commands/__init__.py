"""What can be done in the window, as data (``resources/commands.json``): menus, toolbar, keys and
palette are made of it.

command.py       what a command is; keyset.py: which keys it has; menu_layout.py: how menus stand

What a new command does stands in ``gui``, in the ``_commands.py`` of its subject.

Shortcuts are written as Qt's portable text ("Ctrl+Shift+Z"); on a Mac, Ctrl is the command key.
"""

from __future__ import annotations

import json
from typing import Any

from draftbench.app.commands.command import CHOICE, Command, Needs
from draftbench.messages.catalogue import LANGUAGES
from draftbench.resources import resource

CHANGES_OF = "Show changes of"
"""The menu of the classes of small changes."""
LEADING = "Base"
"""The menu of the texts that can lead the rows."""


def _command(row: dict[str, Any]) -> Command:
    needs = Needs[row.pop("needs", "project").upper()]
    title = row.pop("title", "") or LANGUAGES[row["id"].removeprefix(CHOICE)]
    return Command(**row, title=title, needs=needs)


COMMANDS = tuple(map(_command, json.loads(resource("commands.json").read_text("utf-8"))))
"""In the order of the menus."""

BY_ID = {command.id: command for command in COMMANDS}
"""The commands by their ids."""
