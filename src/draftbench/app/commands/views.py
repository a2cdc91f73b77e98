"""The commands on what the columns show and how: marks, filters, partners."""

from __future__ import annotations

from draftbench.app.commands.command import COMPARE, VIEW, Command, Needs
from draftbench.messages.catalogue import marked

MARKS = marked("Marks")
"""The menu of how changes are shown."""
KINDS = marked("Only this kind of change")
"""The menu of the kinds of change that rows can be narrowed to."""

VIEWING: tuple[Command, ...] = (
    Command(
        "view.clean",
        marked("Clean"),
        VIEW,
        "Alt+1",
        marked("The texts as they read now"),
        checkable=True,
        group=MARKS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.marked",
        marked("Marked"),
        VIEW,
        "Alt+2",
        marked("Every change since the base, struck out, underlined or underlined twice"),
        checkable=True,
        group=MARKS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.brackets",
        marked("Brackets"),
        VIEW,
        "Alt+3",
        marked("The text as it reads now, with every open proposal in brackets"),
        checkable=True,
        group=MARKS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.only-mine",
        marked("Only my delegation"),
        VIEW,
        "Alt+D",
        marked("Show only rows with amendments or positions of the delegation that is written for"),
        checkable=True,
    ),
    Command(
        "view.only-brackets",
        marked("Only open brackets"),
        VIEW,
        "Ctrl+Shift+B",
        marked("Show only rows in which something stands in brackets"),
        checkable=True,
    ),
    Command(
        "view.only-theme",
        marked("Only this theme"),
        VIEW,
        "",
        marked("Show only rows of the theme of the current row"),
        checkable=True,
    ),
    *(
        Command(f"view.kind-{name}", title, VIEW, "", tip, checkable=True, group=KINDS)
        for name, title, tip in (
            ("words", marked("Words changed"), marked("Clauses whose words differ")),
            ("inserted", marked("New clauses"), marked("Clauses that came")),
            ("deleted", marked("Deleted clauses"), marked("Clauses that went")),
            ("moved", marked("Moved"), marked("Clauses that stand elsewhere")),
            ("split", marked("Split or merged"), marked("Clauses that were divided or joined")),
            (
                "punctuation",
                marked("Punctuation only"),
                marked("Commas, capitals, spaces, quotation marks"),
            ),
            (
                "stronger",
                marked("Stronger"),
                marked("A change made the clause stronger: “may” became “shall”"),
            ),
            (
                "weaker",
                marked("Weaker"),
                marked("A change made the clause weaker: “all” became “interested”"),
            ),
        )
    ),
    Command(
        "view.all-rows",
        marked("Show all rows"),
        VIEW,
        "Alt+0",
        marked("Takes every filter off, also Esc"),
    ),
    Command(
        "view.partner",
        marked("Show its partner"),
        COMPARE,
        "Alt+P",
        marked(
            "Where a moved clause stands in its text, or the clause that a gap names; back again "
            "too"
        ),
    ),
    Command(
        "view.beside",
        marked("Beside its partner"),
        COMPARE,
        "Alt+Shift+P",
        marked("Show a clause that stands elsewhere again, pale, at its other place"),
        checkable=True,
    ),
)
