"""The commands of writing, finding and spelling; they stand in the menu Edit."""

from __future__ import annotations

from draftbench.app.commands.command import Command, Needs

_WORDS, _SPELLING = "Words", "Spelling"

WRITING: tuple[Command, ...] = (
    Command(
        "edit.find-next",
        "Find next",
        "Edit",
        "F3",
        "The next place of the words in the find bar",
        while_writing=True,
    ),
    Command("edit.find-previous", "Find previous", "Edit", "Shift+F3", while_writing=True),
    Command(
        "edit.find-all",
        "Find in all texts…",
        "Edit",
        "Ctrl+Shift+F",
        "Every place of some words, by text and clause",
        while_writing=True,
    ),
    Command(
        "edit.replace",
        "Replace…",
        "Edit",
        "Ctrl+Shift+S",
        "Other words for some words of the draft, wherever they stand",
    ),
    Command(
        "edit.level-down",
        "One level down",
        "Edit",
        "Alt+Shift+Right",
        "The clause hangs on the one before it; also Tab before its first word",
    ),
    Command(
        "edit.level-up",
        "One level up",
        "Edit",
        "Alt+Shift+Left",
        "The clause no longer hangs on another; also Shift+Tab before its first word",
    ),
    Command(
        "edit.take-as-it-stands",
        "Take as it stands",
        "Edit",
        "",
        "Copy the selected clause of a source with every word, its opening too",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.take-look",
        "Take, with a look at the opening…",
        "Edit",
        "",
        "What becomes of the opening of the selected clause of a source in the draft",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.shape",
        "Shape of the opening…",
        "Edit",
        "",
        "“Urges” as in a resolution, “We urge” as in a declaration, or as a report tells it",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.italic", "Italics", "Edit", "Ctrl+I", "In the clause that is written", group=_WORDS
    ),
    Command("edit.bold", "Bold", "Edit", "", "Ctrl+B while a clause is written", group=_WORDS),
    Command(
        "edit.spelling",
        "Check spelling",
        "Edit",
        "Shift+F7",
        "Underline words that no dictionary knows while a clause is written",
        checkable=True,
        group=_SPELLING,
        while_writing=True,
    ),
    Command(
        "edit.vocabulary",
        "Words of this negotiation…",
        "Edit",
        "",
        "Words that are spelled so here, whatever dictionaries say",
        group=_SPELLING,
    ),
)
"""In the order of the menu."""
