"""The commands on the numbers of the draft; they stand in the menu Negotiation."""

from __future__ import annotations

from draftbench.app.commands.command import Command

_NUMBERS = "Numbers"

NUMBERING: tuple[Command, ...] = (
    Command(
        "negotiate.numbers",
        "All numbers",
        "Negotiation",
        "",
        "What each paragraph was called, is called, and would be called with new numbers",
        group=_NUMBERS,
    ),
    Command(
        "negotiate.freeze",
        "Freeze…",
        "Negotiation",
        "",
        "The numbers stay as circulated; what comes between is 5 bis or 5A",
        group=_NUMBERS,
    ),
    Command(
        "negotiate.renumber",
        "Renumber…",
        "Negotiation",
        "",
        "Count everything through: 5 bis becomes 6",
        group=_NUMBERS,
    ),
    Command(
        "negotiate.thaw",
        "Let numbers follow the text…",
        "Negotiation",
        "",
        "They are no longer frozen",
        group=_NUMBERS,
    ),
    Command(
        "negotiate.sections",
        "Numbers in sections…",
        "Negotiation",
        "",
        "They go on through sections, or begin again in each",
        group=_NUMBERS,
    ),
)
"""In the order of the menu."""
