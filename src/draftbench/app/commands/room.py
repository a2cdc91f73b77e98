"""The commands of the negotiating room: the projector, and what is done with one key."""

from __future__ import annotations

from draftbench.app.commands.command import NEGOTIATION, Command
from draftbench.messages.catalogue import marked

_PROJECTOR = marked("Projector")

PROJECTING: tuple[Command, ...] = (
    Command(
        "view.projector",
        marked("Projector"),
        NEGOTIATION,
        "F11",
        marked("The clause in large type on the second screen, for the whole room"),
        "projector",
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-freeze",
        marked("Freeze the screen"),
        NEGOTIATION,
        "Shift+F11",
        marked("It stays as it is while you go on; again, and it follows"),
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-marks",
        marked("Marks of changes"),
        NEGOTIATION,
        "",
        marked("Off: the clean text"),
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-positions",
        marked("Numbers of positions"),
        NEGOTIATION,
        "",
        marked("How many support, oppose and reserve"),
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-typing",
        marked("Words while they are written"),
        NEGOTIATION,
        "",
        marked("The room sees what is being written before it is done"),
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-dark",
        marked("Dark screen"),
        NEGOTIATION,
        "",
        "",
        checkable=True,
        group=_PROJECTOR,
    ),
    Command(
        "view.projector-screen",
        marked("Next screen"),
        NEGOTIATION,
        "",
        marked("Where there are several; it is remembered"),
        group=_PROJECTOR,
    ),
)

ROOM: tuple[Command, ...] = (
    Command(
        "negotiate.next",
        marked("Next open clause"),
        NEGOTIATION,
        "Alt+J",
        marked("The next clause of the draft that the meeting has not agreed"),
        "next",
    ),
    Command(
        "negotiate.previous",
        marked("Previous open clause"),
        NEGOTIATION,
        "Alt+Shift+J",
        "",
        "previous",
    ),
    Command(
        "negotiate.bar",
        marked("Chair’s bar"),
        NEGOTIATION,
        "",
        marked("Agree, agree ad referendum, park, hold and go on, with one click each"),
        checkable=True,
    ),
    Command(
        "negotiate.positions",
        marked("Positions…"),
        NEGOTIATION,
        "Alt+M",
        marked("Who stands where: every point, every delegation; set with a key"),
    ),
)
