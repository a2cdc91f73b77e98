"""What the commands on the meeting do: who takes part, positions, states of clauses, time, numbers
and votes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from draftbench.amend.proceedings.terms import ClauseState
from draftbench.gui.meeting.clause_numbers import freeze, renumber, sections, show_numbers, thaw
from draftbench.gui.meeting.deadlines import Deadlines
from draftbench.gui.meeting.meeting_forms import MeetingForms
from draftbench.gui.meeting.participants import Participants
from draftbench.gui.meeting.vote_results import Votes, order_votes
from draftbench.gui.rows.context import Context
from draftbench.gui.session.file_filters import text_files
from draftbench.gui.speech import tr

_STATES = {
    "agree": ClauseState.AGREED,
    "ad-ref": ClauseState.AD_REF,
    "park": ClauseState.PARKED,
    "reopen": ClauseState.OPEN,
    "delete": ClauseState.DELETED,
}


class MeetingCommands:
    """The commands on the meeting in one window."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        asks = self._context.asks
        states = {f"negotiate.{name}": self._decide(state) for name, state in _STATES.items()}
        return {
            **states,
            "negotiate.position": asks(lambda w: w.part(MeetingForms).take_position()),
            "negotiate.delegations": self.people,
            "negotiate.group": asks(lambda w: w.part(MeetingForms).set_group()),
            "negotiate.open-meeting": asks(lambda w: w.part(MeetingForms).open_meeting()),
            "negotiate.close-meeting": asks(lambda w: w.part(MeetingForms).close_meeting()),
            "negotiate.deadline": asks(lambda w: w.part(Deadlines).deadline()),
            "negotiate.silence": asks(lambda w: w.part(Deadlines).silence()),
            "negotiate.break-silence": asks(lambda w: w.part(Deadlines).break_silence()),
            "negotiate.close-silence": asks(lambda w: w.part(Deadlines).close_silence()),
            "negotiate.numbers": asks(show_numbers),
            "negotiate.freeze": asks(freeze),
            "negotiate.renumber": asks(renumber),
            "negotiate.thaw": asks(thaw),
            "negotiate.sections": asks(sections),
            "amend.voting": asks(order_votes),
            "amend.votes": self.votes,
        }

    def _decide(self, state: ClauseState) -> Callable[[], object]:
        return self._context.asks(lambda w: w.part(MeetingForms).decide(state))

    def people(self) -> None:
        """Who takes part, and who can be added."""
        people = Participants(self._context.project.workspace, self._list_file)
        self._context.dialogues.show_lists(tr("Delegations"), (people,))

    def _list_file(self) -> str:
        panel = self._context.dialogues.lists
        parent = self._context.parent if panel is None else panel.window()
        title = tr("List of delegations, or report with participants")
        return QFileDialog.getOpenFileName(parent, title, "", text_files())[0]

    def votes(self) -> None:
        """What is put to the vote, and the results so far."""
        votes = Votes(self._context.project.workspace)
        self._context.dialogues.show_lists(tr("Votes"), (votes,), chosen=votes.next)
