"""The commands that choose what the window shows of a negotiation, its four views, and where in it
the keyboard is; and those that put amendments in their place."""

from __future__ import annotations

from draftbench.app.commands.command import AMEND, VIEW, Command, Needs
from draftbench.messages.catalogue import marked

VIEWS: tuple[Command, ...] = (
    Command(
        "view.compare",
        marked("Compare"),
        VIEW,
        "Ctrl+1",
        marked("The texts beside each other, and the working draft"),
        checkable=True,
    ),
    Command(
        "view.amendments",
        marked("Amendments"),
        VIEW,
        "Ctrl+2",
        marked("The register: sort, put together, decide; conflicts and packages"),
        checkable=True,
    ),
    Command(
        "view.positions",
        marked("Positions"),
        VIEW,
        "Ctrl+3",
        marked("Who stands where; clauses, brackets, alternatives, deadlines, meetings"),
        checkable=True,
    ),
    Command(
        "view.history",
        marked("History"),
        VIEW,
        "Ctrl+4",
        marked("All that was done: undo any of it, see the text then, compare two moments"),
        checkable=True,
    ),
)

AREAS: tuple[Command, ...] = (
    Command(
        "view.next-area",
        marked("Next area"),
        VIEW,
        "F6",
        marked("The keyboard goes on: tools, the list at the left, the texts, the inspector"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.previous-area",
        marked("Previous area"),
        VIEW,
        "Shift+F6",
        marked("The keyboard goes back by one area"),
        needs=Needs.CLAUSE,
    ),
)

PLACING: tuple[Command, ...] = (
    Command(
        "amend.place",
        marked("Place on this clause"),
        AMEND,
        "Alt+Return",
        marked("An amendment without a place, or with the wrong one, stands at the current clause"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "amend.tray",
        marked("Amendments without a place"),
        AMEND,
        "",
        marked("The tray under the texts: to be placed, or let go"),
    ),
)
