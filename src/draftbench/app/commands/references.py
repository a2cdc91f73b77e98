"""The commands on references of the draft to its own paragraphs."""

from __future__ import annotations

from draftbench.app.commands.command import Command

REFERRING: tuple[Command, ...] = (
    Command(
        "edit.references",
        "References…",
        "Edit",
        "Shift+F5",
        "“paragraph 5 above”: what each means, what is out of date, what is gone",
    ),
    Command(
        "edit.update-references",
        "Update references",
        "Edit",
        "",
        "Writes the new numbers wherever the draft refers to its own paragraphs, as one act",
    ),
    Command(
        "edit.follow-reference",
        "Go to what it refers to",
        "Edit",
        "",
        "The paragraph that this clause refers to first; Ctrl+click on the words does it too",
    ),
)
