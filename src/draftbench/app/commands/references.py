"""The commands on references of the draft to its own paragraphs."""

from __future__ import annotations

from draftbench.app.commands.command import EDIT, Command
from draftbench.messages.catalogue import marked

REFERRING: tuple[Command, ...] = (
    Command(
        "edit.references",
        marked("References…"),
        EDIT,
        "Shift+F5",
        marked("“paragraph 5 above”: what each means, what is out of date, what is gone"),
    ),
    Command(
        "edit.update-references",
        marked("Update references"),
        EDIT,
        "",
        marked(
            "Writes the new numbers wherever the draft refers to its own paragraphs, as one act"
        ),
    ),
    Command(
        "edit.follow-reference",
        marked("Go to what it refers to"),
        EDIT,
        "",
        marked(
            "The paragraph that this clause refers to first; Ctrl+click on the words does it too"
        ),
    ),
)
