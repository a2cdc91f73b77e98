"""The commands of the negotiating room: the projector, and what is done with one key."""

from __future__ import annotations

from draftbench.app.commands.command import Command

_PROJECTOR = "Projector"

PROJECTING: tuple[Command, ...] = (
    Command(
        "view.projector",
        "Projector",
        "View",
        "F11",
        "The clause in large type on the second screen, for the whole room",
        "projector",
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-freeze",
        "Freeze the screen",
        "View",
        "Shift+F11",
        "It stays as it is while you go on; again, and it follows",
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-marks",
        "Marks of changes",
        "View",
        "",
        "Off: the clean text",
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-positions",
        "Numbers of positions",
        "View",
        "",
        "How many support, oppose and reserve",
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-typing",
        "Words while they are written",
        "View",
        "",
        "The room sees what is being written before it is done",
        checkable=True,
        group=_PROJECTOR,
    ),
    Command("view.projector-dark", "Dark screen", "View", "", "", checkable=True, group=_PROJECTOR),
    Command(
        "view.projector-screen",
        "Next screen",
        "View",
        "",
        "Where there are several; it is remembered",
        group=_PROJECTOR,
    ),
)

ROOM: tuple[Command, ...] = (
    Command(
        "negotiate.next",
        "Next open clause",
        "Negotiation",
        "Alt+J",
        "The next clause of the draft that the meeting has not agreed",
        "next",
    ),
    Command(
        "negotiate.previous",
        "Previous open clause",
        "Negotiation",
        "Alt+Shift+J",
        "",
        "previous",
    ),
    Command(
        "negotiate.bar",
        "Chair’s bar",
        "Negotiation",
        "",
        "Agree, agree ad referendum, park, hold and go on, with one click each",
        checkable=True,
    ),
    Command(
        "negotiate.positions",
        "Positions…",
        "Negotiation",
        "Alt+M",
        "Who stands where: every point, every delegation; set with a key",
    ),
)
