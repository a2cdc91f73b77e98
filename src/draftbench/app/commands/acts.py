"""The commands that decide and record: the menus Amend (beside the four decisions), Negotiation and
Record."""

from __future__ import annotations

from draftbench.app.commands.command import AMEND, FILE, NEGOTIATION, RECORD, Command, Needs
from draftbench.messages.catalogue import marked

_STATE, _SPONSORS, _TOGETHER = marked("State"), marked("Sponsors"), marked("Several together")
_MEETING, _CLAUSE, _BRACKETS = (
    marked("Meeting"),
    marked("Clause"),
    marked("Brackets and alternatives"),
)
_TIME = marked("Deadlines and silence")

AMENDING: tuple[Command, ...] = (
    Command(
        "amend.register",
        marked("Register"),
        AMEND,
        "Ctrl+R",
        marked("All amendments, to sort and decide"),
    ),
    Command(
        "amend.conflicts",
        marked("Conflicts"),
        AMEND,
        "Ctrl+Shift+R",
        marked("What cannot be accepted together, and the ways to resolve it"),
    ),
    Command(
        "amend.resolve", marked("Resolve the conflict…"), AMEND, "", marked("Of the amendment here")
    ),
    Command(
        "amend.propose",
        marked("Propose an amendment…"),
        AMEND,
        "Ctrl+Shift+E",
        marked("On this clause: of several sponsors, as a draft, as an alternative"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "amend.instructions",
        marked("Read instructions…"),
        AMEND,
        "",
        marked(
            "Amendments in words, pasted or as they are said: what is understood is shown, and "
            "tabled"
        ),
    ),
    Command(
        "amend.modify",
        marked("Accept with other words…"),
        AMEND,
        "Ctrl+Shift+M",
        marked("Adopt something else than what was proposed; the proposal stays in the register"),
    ),
    Command(
        "amend.part",
        marked("Accept a part…"),
        AMEND,
        "",
        marked("The rest stays open, or is rejected"),
    ),
    Command(
        "amend.amend",
        marked("Amend this amendment…"),
        AMEND,
        "Ctrl+Shift+A",
        marked("A sub-amendment, to the words that the amendment would give"),
    ),
    Command(
        "amend.recommend",
        marked("Recommend…"),
        AMEND,
        "",
        marked("What the bureau recommends; the text stays as it is"),
    ),
    Command("amend.follow", marked("Decide as recommended"), AMEND),
    Command("amend.submit", marked("Submit"), AMEND, group=_STATE),
    Command(
        "amend.table", marked("Table"), AMEND, "", marked("Before the meeting, again"), group=_STATE
    ),
    Command("amend.return", marked("Return to its sponsors"), AMEND, group=_STATE),
    Command("amend.decide", marked("Decide with a reason…"), AMEND, group=_STATE),
    Command(
        "amend.reason", marked("Reason…"), AMEND, "", marked("Why it is proposed"), group=_SPONSORS
    ),
    Command("amend.join", marked("Join…"), AMEND, "", marked("Delegations join"), group=_SPONSORS),
    Command(
        "amend.leave", marked("Leave…"), AMEND, "", marked("Delegations leave"), group=_SPONSORS
    ),
    Command("amend.merge", marked("Merge…"), AMEND, group=_TOGETHER),
    Command("amend.alternatives", marked("Declare alternatives…"), AMEND, group=_TOGETHER),
    Command("amend.package", marked("Bind to a package…"), AMEND, group=_TOGETHER),
    Command(
        "amend.voting",
        marked("Order of voting…"),
        AMEND,
        "",
        marked("What is put to the vote first: as rule 90 suggests, or as the chair chooses"),
        group=_TOGETHER,
    ),
    Command(
        "amend.votes",
        marked("Votes…"),
        AMEND,
        "",
        marked(
            "What was adopted and rejected, what is put to the vote next, separate votes on parts"
        ),
        group=_TOGETHER,
    ),
)

EXCHANGING: tuple[Command, ...] = (
    Command(
        "file.exchange",
        marked("Write what was done…"),
        FILE,
        "",
        marked(
            "A file for whoever works on a copy of this negotiation; private notes never go along"
        ),
        group=marked("Exchange"),
    ),
    Command(
        "file.receive",
        marked("Take in what was done…"),
        FILE,
        "",
        marked("What somebody did in a copy comes together with what was done here"),
        group=marked("Exchange"),
    ),
)

NEGOTIATING: tuple[Command, ...] = (
    Command(
        "negotiate.proceedings",
        marked("Proceedings"),
        NEGOTIATION,
        "Ctrl+P",
        marked("Positions, clauses, brackets, alternatives, deadlines, counts"),
    ),
    Command(
        "negotiate.position",
        marked("Take a position…"),
        NEGOTIATION,
        "Ctrl+Shift+P",
        marked("What delegations say of this clause, an amendment, a bracket or a version"),
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.delegations",
        marked("Delegations…"),
        NEGOTIATION,
        "",
        marked("Who takes part: find, add, rename or remove States, groups and others"),
    ),
    Command(
        "negotiate.desks",
        marked("Desks…"),
        NEGOTIATION,
        "",
        marked("Which desk may act for whom, and the key of this desk"),
    ),
    Command(
        "negotiate.group", marked("Group…"), NEGOTIATION, "", marked("For whom a group speaks")
    ),
    Command("negotiate.open-meeting", marked("Open…"), NEGOTIATION, group=_MEETING),
    Command("negotiate.close-meeting", marked("Close"), NEGOTIATION, group=_MEETING),
    Command(
        "negotiate.agree",
        marked("Agree"),
        NEGOTIATION,
        "Ctrl+Shift+G",
        marked("The words of the clause are agreed and stay as they are"),
        group=_CLAUSE,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.ad-ref",
        marked("Agree ad referendum"),
        NEGOTIATION,
        group=_CLAUSE,
        needs=Needs.CLAUSE,
    ),
    Command("negotiate.park", marked("Park…"), NEGOTIATION, group=_CLAUSE, needs=Needs.CLAUSE),
    Command("negotiate.reopen", marked("Reopen…"), NEGOTIATION, group=_CLAUSE, needs=Needs.CLAUSE),
    Command("negotiate.delete", marked("Delete…"), NEGOTIATION, group=_CLAUSE, needs=Needs.CLAUSE),
    Command(
        "negotiate.bracket",
        marked("Open a bracket…"),
        NEGOTIATION,
        "Ctrl+[",
        marked("Over words of this clause, or over several clauses"),
        group=_BRACKETS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.resolve",
        marked("Resolve a bracket…"),
        NEGOTIATION,
        "Ctrl+]",
        group=_BRACKETS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.alternatives",
        marked("Make alternatives…"),
        NEGOTIATION,
        group=_BRACKETS,
        needs=Needs.CLAUSE,
    ),
    Command(
        "negotiate.choose",
        marked("Choose a version…"),
        NEGOTIATION,
        group=_BRACKETS,
        needs=Needs.CLAUSE,
    ),
    Command("negotiate.deadline", marked("Deadline for amendments…"), NEGOTIATION, group=_TIME),
    Command("negotiate.silence", marked("Begin a silence procedure…"), NEGOTIATION, group=_TIME),
    Command("negotiate.break-silence", marked("Break the silence…"), NEGOTIATION, group=_TIME),
    Command("negotiate.close-silence", marked("Silence has passed"), NEGOTIATION, group=_TIME),
)

RECORDING: tuple[Command, ...] = (
    Command(
        "record.history",
        marked("History"),
        RECORD,
        "Ctrl+Shift+H",
        marked(
            "Every change, newest first: undo any, see the text at that time, compare two moments"
        ),
    ),
    Command(
        "record.event",
        marked("Why it is here"),
        RECORD,
        "Alt+H",
        marked("The event that gave this clause its words; the same key goes back to the clause"),
    ),
    Command(
        "record.unfit",
        marked("What did not fit"),
        RECORD,
        "",
        marked("Acts of several copies that do not go together: do them again, or let them go"),
    ),
    Command(
        "record.name", marked("Name this moment…"), RECORD, "", marked("A version, as circulated")
    ),
    Command(
        "record.notes",
        marked("Private notes"),
        RECORD,
        "",
        marked("In no export and in no history"),
    ),
    Command(
        "record.private",
        marked("Private drafts and notes…"),
        RECORD,
        "",
        marked("What each delegation has, under a passphrase or not"),
    ),
    Command(
        "record.files", marked("Kept files"), RECORD, "", marked("What was read, byte for byte")
    ),
    Command(
        "record.counts",
        marked("Counts by version"),
        RECORD,
        "",
        marked("How contested each version is"),
    ),
    Command(
        "record.copy",
        marked("Save a copy…"),
        RECORD,
        "",
        marked("With or without the private notes"),
    ),
    Command(
        "record.check", marked("Check the file"), RECORD, "", marked("Is everything in it intact?")
    ),
    Command("record.salvage", marked("Save a salvaged copy…"), RECORD),
)
