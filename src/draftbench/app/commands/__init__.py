"""What can be done in the window, as data: menus, toolbar, keys and palette are made of it.

command.py       what a command is; keyset.py: which keys it has; menu_layout.py: how menus stand
acts.py, habits.py, languages.py, numbers.py, pages.py, references.py, room.py, views.py, writing.py
                 the commands of one menu or matter each

What a new command does stands in ``gui``, in the ``_commands.py`` of its subject.

Shortcuts are written as Qt's portable text ("Ctrl+Shift+Z"); on a Mac, Ctrl is the command key.
"""

from __future__ import annotations

from draftbench.app.commands.acts import AMENDING, EXCHANGING, NEGOTIATING, RECORDING
from draftbench.app.commands.command import (
    AMEND,
    COMPARE,
    EDIT,
    EXPORT,
    FILE,
    HELP,
    VIEW,
    Command,
    Needs,
)
from draftbench.app.commands.habits import SETTINGS, THEMES
from draftbench.app.commands.languages import SPEAKING
from draftbench.app.commands.numbers import NUMBERING
from draftbench.app.commands.pages import AREAS, PLACING, VIEWS
from draftbench.app.commands.references import REFERRING
from draftbench.app.commands.room import PROJECTING, ROOM
from draftbench.app.commands.views import VIEWING
from draftbench.app.commands.writing import WRITING
from draftbench.messages.catalogue import marked

CHANGES_OF = marked("Show changes of")
"""The menu of the classes of small changes."""
LEADING = marked("Base")
"""The menu of the texts that can lead the rows."""

COMMANDS: tuple[Command, ...] = (
    Command(
        "file.new",
        marked("New from files…"),
        FILE,
        "Ctrl+N",
        marked("Begin a negotiation from one or more texts"),
        "new",
        needs=Needs.NOTHING,
    ),
    Command(
        "file.open",
        marked("Open…"),
        FILE,
        "Ctrl+O",
        marked("Open a negotiation"),
        "open",
        needs=Needs.NOTHING,
    ),
    Command(
        "file.open-beside",
        marked("Open in a new window…"),
        FILE,
        "",
        marked("Open a negotiation beside this one"),
        "open",
        needs=Needs.NOTHING,
    ),
    Command(
        "file.new-window",
        marked("New window"),
        FILE,
        "",
        marked("Another window, with nothing open in it"),
        needs=Needs.NOTHING,
    ),
    Command(
        "file.add-source",
        marked("Add texts from a file…"),
        FILE,
        "Ctrl+Shift+O",
        marked("More texts to compare with and to take from"),
        "add",
    ),
    Command(
        "file.paste",
        marked("Paste a text…"),
        FILE,
        "Ctrl+V",
        marked(
            "Add the text in the clipboard to the texts, or begin with it where nothing is open"
        ),
        "add",
        needs=Needs.NOTHING,
    ),
    Command(
        "file.new-pasted",
        marked("New from the clipboard…"),
        FILE,
        "",
        marked("Begin a negotiation from the text in the clipboard"),
        "new",
        needs=Needs.NOTHING,
    ),
    Command(
        "file.import",
        marked("Import amendments…"),
        FILE,
        "Ctrl+Shift+I",
        marked("Table the tracked changes of delegations' files"),
        "marked",
    ),
    Command(
        "file.rebase",
        marked("New base text (Rev.1)…"),
        FILE,
        "",
        marked(
            "Lay the negotiation on a revised base text; you see first what becomes of everything"
        ),
    ),
    Command(
        "file.merge",
        marked("Merge revisions…"),
        FILE,
        "",
        marked("Merge files in which several people revised the draft; you decide what collides"),
    ),
    Command(
        "file.notes",
        marked("Import notes…"),
        FILE,
        "",
        marked("What the readers of files and past imports were not sure of"),
        "info",
    ),
    Command(
        "file.check",
        marked("Check a Word file…"),
        FILE,
        "",
        marked("Is it sound to the last tracked change, or would Word trip over it?"),
        needs=Needs.NOTHING,
    ),
    Command(
        "file.masthead",
        marked("Masthead…"),
        FILE,
        "",
        marked("Symbol, date, organ and all else that stands at the head of files"),
    ),
    *EXCHANGING,
    *SETTINGS,
    Command("file.close", marked("Close the negotiation"), FILE, "Ctrl+W"),
    Command("file.quit", marked("Quit"), FILE, "Ctrl+Q", needs=Needs.NOTHING),
    Command(
        "edit.undo",
        marked("Undo"),
        EDIT,
        "Ctrl+Z",
        marked("Undo the last change"),
        "undo",
        while_writing=True,
    ),
    Command(
        "edit.redo",
        marked("Redo"),
        EDIT,
        "Ctrl+Shift+Z",
        marked("Do it again"),
        "redo",
        while_writing=True,
    ),
    Command(
        "edit.clause",
        marked("Edit"),
        EDIT,
        "F2",
        marked("Write in the selected clause of the draft, also Enter"),
        "edit",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.insert",
        marked("New clause after this one"),
        EDIT,
        "Ctrl+Shift+Return",
        marked("Write a new clause behind the selected one"),
        "insert",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.take",
        marked("Take"),
        EDIT,
        "Alt+Right",
        marked(
            "Copy the selected clause of a source into the working draft; of a version, its words"
        ),
        "take",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.move-up",
        marked("Move the clause up"),
        EDIT,
        "Alt+Shift+Up",
        "",
        "up",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.move-down",
        marked("Move the clause down"),
        EDIT,
        "Alt+Shift+Down",
        "",
        "down",
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.delete", marked("Delete the clause"), EDIT, "Del", "", "delete", needs=Needs.CLAUSE
    ),
    Command(
        "edit.split",
        marked("Divide the clause…"),
        EDIT,
        "Ctrl+Shift+K",
        marked("At the cursor while the clause is written, else where you say"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.join",
        marked("Join to the clause before"),
        EDIT,
        "Ctrl+Shift+U",
        marked("Its words go on in the clause before"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.combine",
        marked("Combine source clauses…"),
        EDIT,
        "Ctrl+Shift+C",
        marked("One clause of the draft out of clauses of several sources"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.note",
        marked("Private note…"),
        EDIT,
        "Ctrl+Shift+N",
        marked("A note on this clause for whoever has the project file; in no export"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "edit.rules",
        marked("House rules…"),
        EDIT,
        "F7",
        marked("What an editor would mend: endings, also and further, references, spelling, signs"),
    ),
    *REFERRING,
    Command(
        "edit.find",
        marked("Find"),
        EDIT,
        "Ctrl+F",
        marked("Find words in all the texts shown"),
        "find",
        while_writing=True,
    ),
    *WRITING,
    *VIEWS,
    Command(
        "view.only-differences",
        marked("Only differences"),
        VIEW,
        "Ctrl+D",
        marked("Show only rows in which the draft or a version differs from the base"),
        "filter",
        checkable=True,
    ),
    Command(
        "view.only-gaps",
        marked("Only gaps"),
        VIEW,
        "Ctrl+G",
        marked("Show only rows in which the base, or every source shown, has no counterpart"),
        checkable=True,
    ),
    Command(
        "view.differences",
        marked("Differences in versions"),
        VIEW,
        "Ctrl+Shift+D",
        marked("Mark what differs from the base in sources that are versions of it"),
        checkable=True,
    ),
    *(
        Command(f"view.show-{name}", title, VIEW, "", tip, checkable=True, group=CHANGES_OF)
        for name, title, tip in (
            ("punctuation", marked("Punctuation"), marked("Commas, full stops, dashes")),
            ("case", marked("Capitals"), marked("Capital and small letters")),
            ("spacing", marked("Spacing"), marked("Spaces and signs that nobody sees")),
            ("quotes", marked("Quotation marks"), marked("Straight and curly, single and double")),
            ("label", marked("Numbers"), marked("The printed numbers of clauses and notes")),
            ("marks", marked("Italics, bold, links"), marked("Marks on words that stayed")),
            ("notes", marked("Notes"), marked("Footnotes added, removed, changed or moved")),
        )
    ),
    Command(
        "view.order-document",
        marked("Document"),
        VIEW,
        "Ctrl+Shift+T",
        marked("Rows in the order of the text that leads"),
        checkable=True,
        group=marked("Order"),
    ),
    Command(
        "view.order-theme",
        marked("Theme"),
        VIEW,
        "Ctrl+T",
        marked("Rows theme by theme"),
        checkable=True,
        group=marked("Order"),
    ),
    Command(
        "view.next-lead",
        marked("The next text leads"),
        VIEW,
        "Ctrl+B",
        marked("Another text gives the rows their order; versions are compared with it"),
        group=LEADING,
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.previous-difference",
        marked("Previous"),
        VIEW,
        "Alt+Up",
        marked("The difference before"),
        "previous",
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.next-difference",
        marked("Next"),
        VIEW,
        "Alt+Down",
        marked("The next difference"),
        "next",
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.next-clause",
        marked("Next clause of the row"),
        VIEW,
        "Alt+N",
        marked("Where the draft has several clauses in one row: the one that commands are about"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.previous-discrepancy",
        marked("Previous language finding"),
        VIEW,
        "Alt+Shift+G",
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.next-discrepancy",
        marked("Next language finding"),
        VIEW,
        "Alt+G",
        marked("The next clause that differs between language versions, or is out of date in one"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.previous-bracket", marked("Previous bracket"), VIEW, "Alt+Shift+B", needs=Needs.CLAUSE
    ),
    Command(
        "view.next-bracket",
        marked("Next bracket"),
        VIEW,
        "Alt+B",
        marked("The next bracket in the draft"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "view.previous-conflict",
        marked("Previous conflict"),
        VIEW,
        "Ctrl+Shift+J",
        needs=Needs.CLAUSE,
    ),
    Command("view.next-conflict", marked("Next conflict"), VIEW, "Ctrl+J", needs=Needs.CLAUSE),
    *VIEWING,
    Command("view.larger", marked("Larger text"), VIEW, "Ctrl++", while_writing=True),
    Command("view.smaller", marked("Smaller text"), VIEW, "Ctrl+-", while_writing=True),
    Command("view.normal-size", marked("Normal size"), VIEW, "Ctrl+0", while_writing=True),
    *THEMES,
    *SPEAKING,
    Command("view.map", marked("Overview map"), VIEW, "F9", while_writing=True),
    *PROJECTING,
    *AREAS,
    Command(
        "view.palette",
        marked("Find a command…"),
        HELP,
        "Ctrl+K",
        "",
        "palette",
        needs=Needs.NOTHING,
    ),
    Command(
        "link.confirm",
        marked("Confirm the link"),
        COMPARE,
        "+",
        marked(
            "The two clauses belong together: of the link chosen in the inspector, else the best "
            "one of this row that nobody has decided"
        ),
        "link",
        needs=Needs.CLAUSE,
    ),
    Command(
        "link.refuse",
        marked("Refuse the link"),
        COMPARE,
        "-",
        marked("The two clauses do not belong together"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "link.next",
        marked("Next undecided link"),
        COMPARE,
        "Alt+L",
        marked("In this row, then in the next rows"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "link.previous",
        marked("Previous undecided link"),
        COMPARE,
        "Alt+Shift+L",
        needs=Needs.CLAUSE,
    ),
    Command(
        "link.join",
        marked("Link with…"),
        COMPARE,
        "Ctrl+L",
        marked(
            "Link this clause by hand with that of another text, in which the same key is pressed "
            "next"
        ),
        needs=Needs.CLAUSE,
    ),
    Command(
        "link.split",
        marked("Split the link"),
        COMPARE,
        "Ctrl+Shift+L",
        marked(
            "This clause of a source does not belong beside that of the base or of another source"
        ),
        needs=Needs.CLAUSE,
    ),
    Command(
        "link.reopen",
        marked("Take back the decision on the link"),
        COMPARE,
        "",
        marked("Nobody has confirmed or refused the link chosen in the inspector any more"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "compare.languages",
        marked("Language versions…"),
        COMPARE,
        "",
        marked("What differs between the draft and the language versions shown beside it"),
    ),
    Command(
        "compare.relations",
        marked("Relations between texts…"),
        COMPARE,
        "",
        marked(
            "Say whether a text is a version of the base, a language version or an independent text"
        ),
    ),
    Command(
        "link.theme",
        marked("Theme…"),
        COMPARE,
        "",
        marked("Under which theme this clause stands"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "amend.accept",
        marked("Accept"),
        AMEND,
        "Ctrl+Return",
        marked("Put the amendment of this clause into the draft"),
        "accept",
    ),
    Command(
        "amend.reject",
        marked("Reject"),
        AMEND,
        "Ctrl+Backspace",
        marked("The meeting does not want it"),
        "reject",
    ),
    Command("amend.hold", marked("Hold"), AMEND, "Ctrl+H", marked("Put the decision off"), "hold"),
    Command("amend.withdraw", marked("Withdraw"), AMEND, "", marked("Its sponsors take it back")),
    Command(
        "amend.next",
        marked("Next open amendment"),
        AMEND,
        "Alt+K",
        marked("First those in a conflict, then those to be confirmed and those without a place"),
    ),
    Command("amend.previous", marked("Previous open amendment"), AMEND, "Alt+Shift+K"),
    *PLACING,
    *AMENDING,
    *ROOM,
    *NEGOTIATING,
    *NUMBERING,
    *RECORDING,
    Command(
        "export.export",
        marked("Export…"),
        EXPORT,
        "Ctrl+E",
        marked("Texts, lists and tables as Word, page, PDF, Excel or CSV"),
        "export",
    ),
    Command(
        "help.guide",
        marked("Guide"),
        HELP,
        "F1",
        marked("The page of the guide that fits what you do"),
        needs=Needs.NOTHING,
        while_writing=True,
    ),
    Command(
        "help.tour",
        marked("Tour"),
        HELP,
        "",
        marked("The window in four steps, in one minute"),
        needs=Needs.NOTHING,
        while_writing=True,
    ),
    Command(
        "help.keys",
        marked("Keys"),
        HELP,
        "Ctrl+F1",
        marked("All commands with their keys"),
        needs=Needs.NOTHING,
        while_writing=True,
    ),
    Command(
        "help.report",
        marked("Copy a report"),
        HELP,
        "",
        marked("For those who mend the program: versions and the last fault, no words of a text"),
        needs=Needs.NOTHING,
        while_writing=True,
    ),
    Command(
        "help.about", marked("About draftbench"), HELP, needs=Needs.NOTHING, while_writing=True
    ),
)

BY_ID = {command.id: command for command in COMMANDS}
"""The commands by their ids."""
