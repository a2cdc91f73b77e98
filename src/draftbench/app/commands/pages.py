"""The commands that choose what the window shows of a negotiation, its four views, and where in it
the keyboard is; and those that put amendments in their place."""

from __future__ import annotations

from draftbench.app.commands.command import Command, Needs

VIEWS: tuple[Command, ...] = (
    Command(
        "view.compare",
        "Compare",
        "View",
        "Ctrl+1",
        "The texts beside each other, and the working draft",
        checkable=True,
    ),
    Command(
        "view.amendments",
        "Amendments",
        "View",
        "Ctrl+2",
        "The register: sort, put together, decide; conflicts and packages",
        checkable=True,
    ),
    Command(
        "view.positions",
        "Positions",
        "View",
        "Ctrl+3",
        "Who stands where; clauses, brackets, alternatives, deadlines, meetings",
        checkable=True,
    ),
    Command(
        "view.history",
        "History",
        "View",
        "Ctrl+4",
        "All that was done: undo any of it, see the text then, compare two moments",
        checkable=True,
    ),
)

AREAS: tuple[Command, ...] = (
    Command(
        "view.next-area",
        "Next area",
        "View",
        "F6",
        "The keyboard goes on: tools, the list at the left, the texts, the inspector",
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.previous-area",
        "Previous area",
        "View",
        "Shift+F6",
        "The keyboard goes back by one area",
        needs=Needs.CLAUSE,
    ),
)

PLACING: tuple[Command, ...] = (
    Command(
        "amend.place",
        "Place on this clause",
        "Amend",
        "Alt+Return",
        "An amendment without a place, or with the wrong one, stands at the current clause",
        needs=Needs.CLAUSE,
    ),
    Command(
        "amend.tray",
        "Amendments without a place",
        "Amend",
        "",
        "The tray under the texts: to be placed, or let go",
    ),
)
