"""What can be done in the window, as data: menus, toolbar, keys and palette are made of it.

command.py says what a command is, keyset.py which keys it has; the lists beside are those of one
menu or matter each.

Shortcuts are written as Qt's portable text ("Ctrl+Shift+Z"); on a Mac, Ctrl is the command key.
"""

from __future__ import annotations

from draftbench.app.commands.acts import AMENDING, EXCHANGING, NEGOTIATING, RECORDING
from draftbench.app.commands.command import Command
from draftbench.app.commands.habits import SETTINGS, THEMES
from draftbench.app.commands.languages import SPEAKING
from draftbench.app.commands.numbers import NUMBERING
from draftbench.app.commands.pages import AREAS, PLACING, VIEWS
from draftbench.app.commands.references import REFERRING
from draftbench.app.commands.room import PROJECTING, ROOM
from draftbench.app.commands.views import VIEWING
from draftbench.app.commands.writing import WRITING

CHANGES_OF = "Show changes of"
"""The menu of the classes of small changes."""
LEADING = "Base"
"""The menu of the texts that can lead the rows."""

COMMANDS: tuple[Command, ...] = (
    Command(
        "file.new",
        "New from files…",
        "File",
        "Ctrl+N",
        "Begin a negotiation from one or more texts",
        "new",
    ),
    Command("file.open", "Open…", "File", "Ctrl+O", "Open a negotiation", "open"),
    Command(
        "file.open-beside",
        "Open in a new window…",
        "File",
        "",
        "Open a negotiation beside this one",
        "open",
    ),
    Command("file.new-window", "New window", "File", "", "Another window, with nothing open in it"),
    Command(
        "file.add-source",
        "Add texts from a file…",
        "File",
        "Ctrl+Shift+O",
        "More texts to compare with and to take from",
        "add",
    ),
    Command(
        "file.paste",
        "Paste a text…",
        "File",
        "Ctrl+V",
        "Add the text in the clipboard to the texts, or begin with it where nothing is open",
        "add",
    ),
    Command(
        "file.new-pasted",
        "New from the clipboard…",
        "File",
        "",
        "Begin a negotiation from the text in the clipboard",
        "new",
    ),
    Command(
        "file.import",
        "Import amendments…",
        "File",
        "Ctrl+Shift+I",
        "Table the tracked changes of delegations' files",
        "marked",
    ),
    Command(
        "file.rebase",
        "New base text (Rev.1)…",
        "File",
        "",
        "Lay the negotiation on a revised base text; you see first what becomes of everything",
    ),
    Command(
        "file.merge",
        "Merge revisions…",
        "File",
        "",
        "Merge files in which several people revised the draft; you decide what collides",
    ),
    Command(
        "file.notes",
        "Import notes…",
        "File",
        "",
        "What the readers of files and past imports were not sure of",
        "info",
    ),
    Command(
        "file.check",
        "Check a Word file…",
        "File",
        "",
        "Is it sound to the last tracked change, or would Word trip over it?",
    ),
    Command(
        "file.masthead",
        "Masthead…",
        "File",
        "",
        "Symbol, date, organ and all else that stands at the head of files",
    ),
    *EXCHANGING,
    *SETTINGS,
    Command("file.close", "Close the negotiation", "File", "Ctrl+W"),
    Command("file.quit", "Quit", "File", "Ctrl+Q"),
    Command("edit.undo", "Undo", "Edit", "Ctrl+Z", "Undo the last change", "undo"),
    Command("edit.redo", "Redo", "Edit", "Ctrl+Shift+Z", "Do it again", "redo"),
    Command(
        "edit.clause",
        "Edit",
        "Edit",
        "F2",
        "Write in the selected clause of the draft, also Enter",
        "edit",
    ),
    Command(
        "edit.insert",
        "New clause after this one",
        "Edit",
        "Ctrl+Shift+Return",
        "Write a new clause behind the selected one",
        "insert",
    ),
    Command(
        "edit.take",
        "Take",
        "Edit",
        "Alt+Right",
        "Copy the selected clause of a source into the working draft; of a version, its words",
        "take",
    ),
    Command("edit.move-up", "Move the clause up", "Edit", "Alt+Shift+Up", "", "up"),
    Command("edit.move-down", "Move the clause down", "Edit", "Alt+Shift+Down", "", "down"),
    Command("edit.delete", "Delete the clause", "Edit", "Del", "", "delete"),
    Command(
        "edit.split",
        "Divide the clause…",
        "Edit",
        "Ctrl+Shift+K",
        "At the cursor while the clause is written, else where you say",
    ),
    Command(
        "edit.join",
        "Join to the clause before",
        "Edit",
        "Ctrl+Shift+U",
        "Its words go on in the clause before",
    ),
    Command(
        "edit.combine",
        "Combine source clauses…",
        "Edit",
        "Ctrl+Shift+C",
        "One clause of the draft out of clauses of several sources",
    ),
    Command(
        "edit.note",
        "Private note…",
        "Edit",
        "Ctrl+Shift+N",
        "A note on this clause for whoever has the project file; in no export",
    ),
    Command(
        "edit.rules",
        "House rules…",
        "Edit",
        "F7",
        "What an editor would mend: endings, also and further, references, spelling, signs",
    ),
    *REFERRING,
    Command("edit.find", "Find", "Edit", "Ctrl+F", "Find words in all the texts shown", "find"),
    *WRITING,
    *VIEWS,
    Command(
        "view.only-differences",
        "Only differences",
        "View",
        "Ctrl+D",
        "Show only rows in which the draft or a version differs from the base",
        "filter",
        checkable=True,
    ),
    Command(
        "view.only-gaps",
        "Only gaps",
        "View",
        "Ctrl+G",
        "Show only rows in which the base, or every source shown, has no counterpart",
        checkable=True,
    ),
    Command(
        "view.differences",
        "Differences in versions",
        "View",
        "Ctrl+Shift+D",
        "Mark what differs from the base in sources that are versions of it",
        checkable=True,
    ),
    *(
        Command(f"view.show-{name}", title, "View", "", tip, checkable=True, group=CHANGES_OF)
        for name, title, tip in (
            ("punctuation", "Punctuation", "Commas, full stops, dashes"),
            ("case", "Capitals", "Capital and small letters"),
            ("spacing", "Spacing", "Spaces and signs that nobody sees"),
            ("quotes", "Quotation marks", "Straight and curly, single and double"),
            ("label", "Numbers", "The printed numbers of clauses and notes"),
            ("marks", "Italics, bold, links", "Marks on words that stayed"),
            ("notes", "Notes", "Footnotes added, removed, changed or moved"),
        )
    ),
    Command(
        "view.order-document",
        "Document",
        "View",
        "Ctrl+Shift+T",
        "Rows in the order of the text that leads",
        checkable=True,
        group="Order",
    ),
    Command(
        "view.order-theme",
        "Theme",
        "View",
        "Ctrl+T",
        "Rows theme by theme",
        checkable=True,
        group="Order",
    ),
    Command(
        "view.next-lead",
        "The next text leads",
        "View",
        "Ctrl+B",
        "Another text gives the rows their order; versions are compared with it",
        group=LEADING,
    ),
    Command(
        "view.previous-difference",
        "Previous",
        "View",
        "Alt+Up",
        "The difference before",
        "previous",
    ),
    Command("view.next-difference", "Next", "View", "Alt+Down", "The next difference", "next"),
    Command(
        "view.next-clause",
        "Next clause of the row",
        "View",
        "Alt+N",
        "Where the draft has several clauses in one row: the one that commands are about",
    ),
    Command("view.previous-discrepancy", "Previous language finding", "View", "Alt+Shift+G"),
    Command(
        "view.next-discrepancy",
        "Next language finding",
        "View",
        "Alt+G",
        "The next clause that differs between language versions, or is out of date in one",
    ),
    Command("view.previous-bracket", "Previous bracket", "View", "Alt+Shift+B"),
    Command("view.next-bracket", "Next bracket", "View", "Alt+B", "The next bracket in the draft"),
    Command("view.previous-conflict", "Previous conflict", "View", "Ctrl+Shift+J"),
    Command("view.next-conflict", "Next conflict", "View", "Ctrl+J"),
    *VIEWING,
    Command("view.larger", "Larger text", "View", "Ctrl++"),
    Command("view.smaller", "Smaller text", "View", "Ctrl+-"),
    Command("view.normal-size", "Normal size", "View", "Ctrl+0"),
    *THEMES,
    *SPEAKING,
    Command("view.map", "Overview map", "View", "F9"),
    *PROJECTING,
    *AREAS,
    Command("view.palette", "Find a command…", "View", "Ctrl+K", "", "palette"),
    Command(
        "link.confirm",
        "Confirm the link",
        "Compare",
        "+",
        "The two clauses belong together: of the link chosen in the inspector, else the best one "
        "of this row that nobody has decided",
        "link",
    ),
    Command(
        "link.refuse", "Refuse the link", "Compare", "-", "The two clauses do not belong together"
    ),
    Command(
        "link.next", "Next undecided link", "Compare", "Alt+L", "In this row, then in the next rows"
    ),
    Command("link.previous", "Previous undecided link", "Compare", "Alt+Shift+L"),
    Command(
        "link.join",
        "Link with…",
        "Compare",
        "Ctrl+L",
        "Link this clause by hand with that of another text, in which the same key is pressed next",
    ),
    Command(
        "link.split",
        "Split the link",
        "Compare",
        "Ctrl+Shift+L",
        "This clause of a source does not belong beside that of the base or of another source",
    ),
    Command(
        "link.reopen",
        "Take back the decision on the link",
        "Compare",
        "",
        "Nobody has confirmed or refused the link chosen in the inspector any more",
    ),
    Command(
        "compare.languages",
        "Language versions…",
        "Compare",
        "",
        "What differs between the draft and the language versions shown beside it",
    ),
    Command(
        "compare.relations",
        "Relations between texts…",
        "Compare",
        "",
        "Say whether a text is a version of the base, a language version or an independent text",
    ),
    Command("link.theme", "Theme…", "Compare", "", "Under which theme this clause stands"),
    Command(
        "amend.accept",
        "Accept",
        "Amend",
        "Ctrl+Return",
        "Put the amendment of this clause into the draft",
        "accept",
    ),
    Command(
        "amend.reject",
        "Reject",
        "Amend",
        "Ctrl+Backspace",
        "The meeting does not want it",
        "reject",
    ),
    Command("amend.hold", "Hold", "Amend", "Ctrl+H", "Put the decision off", "hold"),
    Command("amend.withdraw", "Withdraw", "Amend", "", "Its sponsors take it back"),
    Command(
        "amend.next",
        "Next open amendment",
        "Amend",
        "Alt+K",
        "First those in a conflict, then those to be confirmed and those without a place",
    ),
    Command("amend.previous", "Previous open amendment", "Amend", "Alt+Shift+K"),
    *PLACING,
    *AMENDING,
    *ROOM,
    *NEGOTIATING,
    *NUMBERING,
    *RECORDING,
    Command(
        "export.export",
        "Export…",
        "Export",
        "Ctrl+E",
        "Texts, lists and tables as Word, page, PDF, Excel or CSV",
        "export",
    ),
    Command("help.guide", "Guide", "Help", "F1", "The page of the guide that fits what you do"),
    Command("help.tour", "Tour", "Help", "", "The window in four steps, in one minute"),
    Command("help.keys", "Keys", "Help", "Ctrl+F1", "All commands with their keys"),
    Command(
        "help.report",
        "Copy a report",
        "Help",
        "",
        "For those who mend the program: versions and the last fault, no words of a text",
    ),
    Command("help.about", "About draftbench", "Help"),
)

BY_ID = {command.id: command for command in COMMANDS}
"""The commands by their ids."""
