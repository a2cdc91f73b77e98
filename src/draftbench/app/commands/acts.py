"""The commands that decide and record: the menus Amend (beside the four decisions), Negotiation and
Record."""

from __future__ import annotations

from draftbench.app.commands.command import Command, Needs

_STATE, _SPONSORS, _TOGETHER = "State", "Sponsors", "Several together"
_MEETING, _CLAUSE, _BRACKETS = "Meeting", "Clause", "Brackets and alternatives"
_TIME = "Deadlines and silence"

AMENDING: tuple[Command, ...] = (
    Command("amend.register", "Register", "Amend", "Ctrl+R", "All amendments, to sort and decide"),
    Command(
        "amend.conflicts",
        "Conflicts",
        "Amend",
        "Ctrl+Shift+R",
        "What cannot be accepted together, and the ways to resolve it",
    ),
    Command("amend.resolve", "Resolve the conflict…", "Amend", "", "Of the amendment here"),
    Command(
        "amend.propose",
        "Propose an amendment…",
        "Amend",
        "Ctrl+Shift+E",
        "On this clause: of several sponsors, as a draft, as an alternative",
        needs=Needs.CLAUSE,
    ),
    Command(
        "amend.instructions",
        "Read instructions…",
        "Amend",
        "",
        "Amendments in words, pasted or as they are said: what is understood is shown, and tabled",
    ),
    Command(
        "amend.modify",
        "Accept with other words…",
        "Amend",
        "Ctrl+Shift+M",
        "Adopt something else than what was proposed; the proposal stays in the register",
    ),
    Command("amend.part", "Accept a part…", "Amend", "", "The rest stays open, or is rejected"),
    Command(
        "amend.amend",
        "Amend this amendment…",
        "Amend",
        "Ctrl+Shift+A",
        "A sub-amendment, to the words that the amendment would give",
    ),
    Command(
        "amend.recommend",
        "Recommend…",
        "Amend",
        "",
        "What the bureau recommends; the text stays as it is",
    ),
    Command("amend.follow", "Decide as recommended", "Amend"),
    Command("amend.submit", "Submit", "Amend", group=_STATE),
    Command("amend.table", "Table", "Amend", "", "Before the meeting, again", group=_STATE),
    Command("amend.return", "Return to its sponsors", "Amend", group=_STATE),
    Command("amend.decide", "Decide with a reason…", "Amend", group=_STATE),
    Command("amend.reason", "Reason…", "Amend", "", "Why it is proposed", group=_SPONSORS),
    Command("amend.join", "Join…", "Amend", "", "Delegations join", group=_SPONSORS),
    Command("amend.leave", "Leave…", "Amend", "", "Delegations leave", group=_SPONSORS),
    Command("amend.merge", "Merge…", "Amend", group=_TOGETHER),
    Command("amend.alternatives", "Declare alternatives…", "Amend", group=_TOGETHER),
    Command("amend.package", "Bind to a package…", "Amend", group=_TOGETHER),
    Command(
        "amend.voting",
        "Order of voting…",
        "Amend",
        "",
        "What is put to the vote first: as rule 90 suggests, or as the chair chooses",
        group=_TOGETHER,
    ),
    Command(
        "amend.votes",
        "Votes…",
        "Amend",
        "",
        "What was adopted and rejected, what is put to the vote next, separate votes on parts",
        group=_TOGETHER,
    ),
)

EXCHANGING: tuple[Command, ...] = (
    Command(
        "file.exchange",
        "Write what was done…",
        "File",
        "",
        "A file for whoever works on a copy of this negotiation; private notes never go along",
        group="Exchange",
    ),
    Command(
        "file.receive",
        "Take in what was done…",
        "File",
        "",
        "What somebody did in a copy comes together with what was done here",
        group="Exchange",
    ),
)

NEGOTIATING: tuple[Command, ...] = (
    Command(
        "negotiate.proceedings",
        "Proceedings",
        "Negotiation",
        "Ctrl+P",
        "Positions, clauses, brackets, alternatives, deadlines, counts",
    ),
    Command(
        "negotiate.position",
        "Take a position…",
        "Negotiation",
        "Ctrl+Shift+P",
        "What delegations say of this clause, an amendment, a bracket or a version",
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.delegations",
        "Delegations…",
        "Negotiation",
        "",
        "Who takes part: find, add, rename or remove States, groups and others",
    ),
    Command(
        "negotiate.desks",
        "Desks…",
        "Negotiation",
        "",
        "Which desk may act for whom, and the key of this desk",
    ),
    Command("negotiate.group", "Group…", "Negotiation", "", "For whom a group speaks"),
    Command("negotiate.open-meeting", "Open…", "Negotiation", group=_MEETING),
    Command("negotiate.close-meeting", "Close", "Negotiation", group=_MEETING),
    Command(
        "negotiate.agree",
        "Agree",
        "Negotiation",
        "Ctrl+Shift+G",
        "The words of the clause are agreed and stay as they are",
        group=_CLAUSE,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.ad-ref", "Agree ad referendum", "Negotiation", group=_CLAUSE, needs=Needs.CLAUSE
    ),
    Command("negotiate.park", "Park…", "Negotiation", group=_CLAUSE, needs=Needs.CLAUSE),
    Command("negotiate.reopen", "Reopen…", "Negotiation", group=_CLAUSE, needs=Needs.CLAUSE),
    Command("negotiate.delete", "Delete…", "Negotiation", group=_CLAUSE, needs=Needs.CLAUSE),
    Command(
        "negotiate.bracket",
        "Open a bracket…",
        "Negotiation",
        "Ctrl+[",
        "Over words of this clause, or over several clauses",
        group=_BRACKETS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.resolve",
        "Resolve a bracket…",
        "Negotiation",
        "Ctrl+]",
        group=_BRACKETS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.alternatives",
        "Make alternatives…",
        "Negotiation",
        group=_BRACKETS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.choose", "Choose a version…", "Negotiation", group=_BRACKETS, needs=Needs.CLAUSE
    ),
    Command("negotiate.deadline", "Deadline for amendments…", "Negotiation", group=_TIME),
    Command("negotiate.silence", "Begin a silence procedure…", "Negotiation", group=_TIME),
    Command("negotiate.break-silence", "Break the silence…", "Negotiation", group=_TIME),
    Command("negotiate.close-silence", "Silence has passed", "Negotiation", group=_TIME),
)

RECORDING: tuple[Command, ...] = (
    Command(
        "record.history",
        "History",
        "Record",
        "Ctrl+Shift+H",
        "Every change, newest first: undo any, see the text at that time, compare two moments",
    ),
    Command(
        "record.event",
        "Why it is here",
        "Record",
        "Alt+H",
        "The event that gave this clause its words; the same key goes back to the clause",
    ),
    Command(
        "record.unfit",
        "What did not fit",
        "Record",
        "",
        "Acts of several copies that do not go together: do them again, or let them go",
    ),
    Command("record.name", "Name this moment…", "Record", "", "A version, as circulated"),
    Command("record.notes", "Private notes", "Record", "", "In no export and in no history"),
    Command(
        "record.private",
        "Private drafts and notes…",
        "Record",
        "",
        "What each delegation has, under a passphrase or not",
    ),
    Command("record.files", "Kept files", "Record", "", "What was read, byte for byte"),
    Command("record.counts", "Counts by version", "Record", "", "How contested each version is"),
    Command("record.copy", "Save a copy…", "Record", "", "With or without the private notes"),
    Command("record.check", "Check the file", "Record", "", "Is everything in it intact?"),
    Command("record.salvage", "Save a salvaged copy…", "Record"),
)
