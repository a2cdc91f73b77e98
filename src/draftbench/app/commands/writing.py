"""The commands of writing, finding and spelling; they stand in the menu Edit."""

from __future__ import annotations

from draftbench.app.commands.command import EDIT, Command, Needs
from draftbench.messages.catalogue import marked

_WORDS, _SPELLING = marked("Words"), marked("Spelling")

WRITING: tuple[Command, ...] = (
    Command(
        "edit.find-next",
        marked("Find next"),
        EDIT,
        "F3",
        marked("The next place of the words in the find bar"),
        while_writing=True,
    ),
    Command("edit.find-previous", marked("Find previous"), EDIT, "Shift+F3", while_writing=True),
    Command(
        "edit.find-all",
        marked("Find in all texts…"),
        EDIT,
        "Ctrl+Shift+F",
        marked("Every place of some words, by text and clause"),
        while_writing=True,
    ),
    Command(
        "edit.replace",
        marked("Replace…"),
        EDIT,
        "Ctrl+Shift+S",
        marked("Other words for some words of the draft, wherever they stand"),
    ),
    Command(
        "edit.level-down",
        marked("One level down"),
        EDIT,
        "Alt+Shift+Right",
        marked("The clause hangs on the one before it; also Tab before its first word"),
    ),
    Command(
        "edit.level-up",
        marked("One level up"),
        EDIT,
        "Alt+Shift+Left",
        marked("The clause no longer hangs on another; also Shift+Tab before its first word"),
    ),
    Command(
        "edit.take-as-it-stands",
        marked("Take as it stands"),
        EDIT,
        "",
        marked("Copy the selected clause of a source with every word, its opening too"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.take-look",
        marked("Take, with a look at the opening…"),
        EDIT,
        "",
        marked("What becomes of the opening of the selected clause of a source in the draft"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.shape",
        marked("Shape of the opening…"),
        EDIT,
        "",
        marked(
            "“Urges” as in a resolution, “We urge” as in a declaration, or as a report tells it"
        ),
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.italic",
        marked("Italics"),
        EDIT,
        "Ctrl+I",
        marked("In the clause that is written"),
        group=_WORDS,
    ),
    Command(
        "edit.bold",
        marked("Bold"),
        EDIT,
        "",
        marked("Ctrl+B while a clause is written"),
        group=_WORDS,
    ),
    Command(
        "edit.spelling",
        marked("Check spelling"),
        EDIT,
        "Shift+F7",
        marked("Underline words that no dictionary knows while a clause is written"),
        checkable=True,
        group=_SPELLING,
        while_writing=True,
    ),
    Command(
        "edit.vocabulary",
        marked("Words of this negotiation…"),
        EDIT,
        "",
        marked("Words that are spelled so here, whatever dictionaries say"),
        group=_SPELLING,
    ),
)
"""In the order of the menu."""
