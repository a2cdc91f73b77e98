"""What can be done in the window, as data: menus, toolbar, shortcuts and the palette are made of it.

Shortcuts are written as Qt's portable text ("Ctrl+Shift+Z"); on a Mac, Ctrl is the command key.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Needs(Flag):
    """What must be there for a command to make sense."""

    NOTHING = 0
    PROJECT = auto()
    WRITABLE = auto()
    DRAFT_CLAUSE = auto()
    SOURCE_CLAUSE = auto()
    AMENDMENT = auto()
    UNDO = auto()
    REDO = auto()
    FILTER = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``title`` is what menus say, ``tip`` one sentence more; ``icon`` the name of a
    shipped drawing; ``checkable`` commands are on or off."""

    id: str
    title: str
    menu: str
    shortcut: str = ""
    tip: str = ""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    separated: bool = False


MENUS = ("File", "Edit", "View", "Go", "Amend", "Help")

_P = Needs.PROJECT
_W = Needs.PROJECT | Needs.WRITABLE
_DRAFT = _W | Needs.DRAFT_CLAUSE
_AMEND = _W | Needs.AMENDMENT

COMMANDS: tuple[Command, ...] = (
    Command("new", "New from a file…", "File", "Ctrl+N", "Begin a negotiation from a text.", "new"),
    Command("open", "Open…", "File", "Ctrl+O", "Open a negotiation, or a text.", "open"),
    Command("sample", "The sample negotiation", "File", "", "Regional texts for a congress."),
    Command(
        "add-text",
        "Add texts from a file…",
        "File",
        "Ctrl+Shift+O",
        "Compare with, and take from, more texts.",
        "add",
        _W,
    ),
    Command(
        "export",
        "Export…",
        "File",
        "Ctrl+E",
        "Write the result as a file for Word.",
        "export",
        _P,
        separated=True,
    ),
    Command("close", "Close the negotiation", "File", "Ctrl+W", "", "", _P, separated=True),
    Command("quit", "Quit", "File", "Ctrl+Q"),
    Command("undo", "Undo", "Edit", "Ctrl+Z", "Take back the last act.", "undo", _W | Needs.UNDO),
    Command("redo", "Redo", "Edit", "Ctrl+Shift+Z", "Do it again.", "redo", _W | Needs.REDO),
    Command(
        "edit",
        "Edit the clause",
        "Edit",
        "F2",
        "Write in the selected clause of the draft (also Enter).",
        "edit",
        _DRAFT,
        separated=True,
    ),
    Command(
        "insert",
        "New clause after this one",
        "Edit",
        "Ctrl+Shift+Return",
        "Write a new clause behind the selected one.",
        "insert",
        _DRAFT,
    ),
    Command(
        "take",
        "Take into the draft",
        "Edit",
        "Alt+Right",
        "Copy the selected clause of a source into the working draft.",
        "take",
        _W | Needs.SOURCE_CLAUSE,
    ),
    Command(
        "move-up",
        "Move the clause up",
        "Edit",
        "Alt+Shift+Up",
        "",
        "up",
        _DRAFT,
        separated=True,
    ),
    Command("move-down", "Move the clause down", "Edit", "Alt+Shift+Down", "", "down", _DRAFT),
    Command("delete", "Delete the clause", "Edit", "Del", "", "delete", _DRAFT),
    Command("copy", "Copy the clause", "Edit", "Ctrl+C", "", "", _P, separated=True),
    Command("find", "Find", "Edit", "Ctrl+F", "Find words in all the texts shown.", "find", _P),
    Command(
        "only-differences",
        "Only differences",
        "View",
        "Ctrl+D",
        "Show only rows in which the draft differs from the base.",
        "filter",
        _P,
        checkable=True,
    ),
    Command(
        "show-all",
        "Show everything",
        "View",
        "Ctrl+Shift+D",
        "Take away every filter.",
        "",
        _P | Needs.FILTER,
    ),
    Command(
        "marked",
        "Show the changes",
        "View",
        "Ctrl+M",
        "Show changes of the draft as marks, or the clean text.",
        "marked",
        _P,
        checkable=True,
    ),
    Command(
        "register",
        "Amendments as a table",
        "View",
        "Ctrl+T",
        "Every amendment with where it stands.",
        "register",
        _P,
        checkable=True,
    ),
    Command("sidebar", "Texts at the left", "View", "F7", "", "", _P, True, True),
    Command("inspector", "Inspector at the right", "View", "F8", "", "", _P, True),
    Command("map", "Overview map", "View", "F9", "", "", _P, True),
    Command("theme-system", "As the system", "View/Theme", "", "", "", Needs.NOTHING, True),
    Command("theme-light", "Light", "View/Theme", "", "", "", Needs.NOTHING, True),
    Command("theme-dark", "Dark", "View/Theme", "", "", "", Needs.NOTHING, True),
    Command("larger", "Larger text", "View", "Ctrl++", "", "", _P, separated=True),
    Command("smaller", "Smaller text", "View", "Ctrl+-", "", "", _P),
    Command("normal-size", "Normal size", "View", "Ctrl+0", "", "", _P),
    Command("next-difference", "Next difference", "Go", "Alt+Down", "", "next", _P),
    Command("previous-difference", "Previous difference", "Go", "Alt+Up", "", "previous", _P),
    Command("next-conflict", "Next conflict", "Go", "Ctrl+J", "", "", _P),
    Command("previous-conflict", "Previous conflict", "Go", "Ctrl+Shift+J", "", "", _P),
    Command("find-next", "Next place found", "Go", "F3", "", "", _P, separated=True),
    Command("find-previous", "Previous place found", "Go", "Shift+F3", "", "", _P),
    Command("next-source", "Next text in the middle", "Go", "Ctrl+Tab", "", "", _P),
    Command(
        "accept",
        "Accept",
        "Amend",
        "Ctrl+Return",
        "Put the amendment into the draft.",
        "accept",
        _AMEND,
    ),
    Command("reject", "Reject", "Amend", "Ctrl+Backspace", "", "reject", _AMEND),
    Command("hold", "Hold", "Amend", "Ctrl+H", "Put the decision off.", "hold", _AMEND),
    Command("withdraw", "Withdraw", "Amend", "", "Its sponsors take it back.", "", _AMEND),
    Command(
        "next-amendment",
        "Next amendment of this clause",
        "Amend",
        "Alt+K",
        "",
        "",
        _AMEND,
        False,
        True,
    ),
    Command("palette", "Find a command…", "Help", "Ctrl+K", "", "palette"),
    Command("shortcuts", "Keys", "Help", "F1", "All commands with their keys."),
    Command("about", "About draftbench", "Help"),
)

BY_ID = {command.id: command for command in COMMANDS}
"""The commands by their ids."""

TOOLBAR = ("undo", "redo", "", "marked", "only-differences", "register", "", "previous-difference")
"""What stands at the left of the toolbar; "" is a gap."""
