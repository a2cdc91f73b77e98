"""The commands on the numbers of the draft; they stand in the menu Negotiation."""

from __future__ import annotations

from draftbench.app.commands.command import NEGOTIATION, Command
from draftbench.messages.catalogue import marked

_NUMBERS = marked("Numbers")

NUMBERING: tuple[Command, ...] = (
    Command(
        "negotiate.numbers",
        marked("All numbers"),
        NEGOTIATION,
        "",
        marked("What each paragraph was called, is called, and would be called with new numbers"),
        group=_NUMBERS,
    ),
    Command(
        "negotiate.freeze",
        marked("Freeze…"),
        NEGOTIATION,
        "",
        marked("The numbers stay as circulated; what comes between is 5 bis or 5A"),
        group=_NUMBERS,
    ),
    Command(
        "negotiate.renumber",
        marked("Renumber…"),
        NEGOTIATION,
        "",
        marked("Count everything through: 5 bis becomes 6"),
        group=_NUMBERS,
    ),
    Command(
        "negotiate.thaw",
        marked("Let numbers follow the text…"),
        NEGOTIATION,
        "",
        marked("They are no longer frozen"),
        group=_NUMBERS,
    ),
    Command(
        "negotiate.sections",
        marked("Numbers in sections…"),
        NEGOTIATION,
        "",
        marked("They go on through sections, or begin again in each"),
        group=_NUMBERS,
    ),
)
"""In the order of the menu."""
