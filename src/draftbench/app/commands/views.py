"""The commands on what the columns show and how: marks, filters, partners."""

from __future__ import annotations

from draftbench.app.commands.command import Command, Needs

MARKS = "Marks"
"""The menu of how changes are shown."""
KINDS = "Only this kind of change"
"""The menu of the kinds of change that rows can be narrowed to."""
_ONLY = "Show only rows"

VIEWING: tuple[Command, ...] = (
    Command(
        "view.clean",
        "Clean",
        "View",
        "Alt+1",
        "The texts as they read now",
        checkable=True,
        group=MARKS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.marked",
        "Marked",
        "View",
        "Alt+2",
        "Every change since the base, struck out, underlined or underlined twice",
        checkable=True,
        group=MARKS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.brackets",
        "Brackets",
        "View",
        "Alt+3",
        "The text as it reads now, with every open proposal in brackets",
        checkable=True,
        group=MARKS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.only-mine",
        "Only my delegation",
        "View",
        "Alt+D",
        f"{_ONLY} with amendments or positions of the delegation that is written for",
        checkable=True,
    ),
    Command(
        "view.only-brackets",
        "Only open brackets",
        "View",
        "Ctrl+Shift+B",
        f"{_ONLY} in which something stands in brackets",
        checkable=True,
    ),
    Command(
        "view.only-theme",
        "Only this theme",
        "View",
        "",
        f"{_ONLY} of the theme of the current row",
        checkable=True,
    ),
    *(
        Command(f"view.kind-{name}", title, "View", "", tip, checkable=True, group=KINDS)
        for name, title, tip in (
            ("words", "Words changed", "Clauses whose words differ"),
            ("inserted", "New clauses", "Clauses that came"),
            ("deleted", "Deleted clauses", "Clauses that went"),
            ("moved", "Moved", "Clauses that stand elsewhere"),
            ("split", "Split or merged", "Clauses that were divided or joined"),
            ("punctuation", "Punctuation only", "Commas, capitals, spaces, quotation marks"),
            ("stronger", "Stronger", "A change made the clause stronger: “may” became “shall”"),
            ("weaker", "Weaker", "A change made the clause weaker: “all” became “interested”"),
        )
    ),
    Command("view.all-rows", "Show all rows", "View", "Alt+0", "Takes every filter off, also Esc"),
    Command(
        "view.partner",
        "Show its partner",
        "Compare",
        "Alt+P",
        "Where a moved clause stands in its text, or the clause that a gap names; back again too",
    ),
    Command(
        "view.beside",
        "Beside its partner",
        "Compare",
        "Alt+Shift+P",
        "Show a clause that stands elsewhere again, pale, at its other place",
        checkable=True,
    ),
)
