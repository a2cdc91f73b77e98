"""How the menus of the window stand: at most :data:`MOST` lines each, in sections."""

from __future__ import annotations

from draftbench.app.commands import CHANGES_OF
from draftbench.app.commands.command import (
    AMEND,
    COMPARE,
    EDIT,
    FILE,
    HELP,
    NEGOTIATION,
    RECORD,
    VIEW,
    Command,
)
from draftbench.messages.catalogue import marked

MENUS = (FILE, EDIT, VIEW, COMPARE, AMEND, NEGOTIATION, RECORD, HELP)
"""The menus of the menu bar, in their order."""
MOST = 15
"""Lines of a menu, a menu within it counted as one."""
WITHIN: dict[str, tuple[str, ...]] = {
    marked("More ways to begin"): (
        *("file.negotiate", "file.new-pasted", "file.paste"),
        *("file.open-beside", "file.new-window"),
    ),
    marked("Revised texts"): ("file.rebase", "file.merge"),
    marked("Word files"): ("file.check", "file.masthead"),
    marked("Clause"): (
        *("edit.clause", "edit.insert", "edit.take", "edit.note"),
        *("edit.move-up", "edit.move-down", "edit.level-down", "edit.level-up"),
        *("edit.split", "edit.join", "edit.combine", "edit.delete"),
        *("edit.take-as-it-stands", "edit.take-look", "edit.shape"),
    ),
    marked("References"): ("edit.references", "edit.update-references", "edit.follow-reference"),
    marked("Find again"): ("edit.find-next", "edit.find-previous", "edit.find-all"),
    marked("Filter"): (
        *("view.only-differences", "view.only-gaps", "view.only-mine"),
        *("view.only-brackets", "view.only-theme", "view.all-rows"),
    ),
    CHANGES_OF: ("view.differences",),
    marked("Go to"): (
        *("view.previous-difference", "view.next-difference", "view.next-clause"),
        *("view.previous-discrepancy", "view.next-discrepancy"),
        *("view.previous-bracket", "view.next-bracket"),
        *("view.previous-conflict", "view.next-conflict"),
        *("view.next-area", "view.previous-area"),
    ),
    marked("Text size"): ("view.larger", "view.smaller", "view.normal-size"),
    marked("In part or with other words"): ("amend.modify", "amend.part", "amend.amend"),
    marked("State"): ("amend.withdraw", "amend.recommend", "amend.follow", "amend.comment"),
    marked("Without a place"): ("amend.place", "amend.tray"),
}
"""Commands in menus within their menu, by the names of these, beside those that a command names
itself because its title needs it (:attr:`Command.group`)."""
BEGINS = frozenset(
    {
        *("file.import", "file.save", "file.settings", "file.close"),
        *("edit.cut", "edit.find", "edit.clause", "edit.rules"),
        *("view.only-differences", "view.previous-difference", "view.clean", "view.larger"),
        *("link.confirm", "link.join", "compare.languages"),
        *("amend.next", "amend.register", "amend.propose", "amend.submit"),
        *("negotiate.positions", "negotiate.delegations", "negotiate.open-meeting"),
        *("negotiate.next", "record.name", "record.private"),
    }
)
"""The commands before whose lines a section ends."""
_OF = {command: name for name, commands in WITHIN.items() for command in commands}


def menu_within(command: Command) -> str:
    """Return the name of the menu within its menu that a command stands in, "" for none."""
    return _OF.get(command.id, command.group)
