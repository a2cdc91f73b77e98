"""What happens beside the amendments: forms for meetings, positions, groups, states of clauses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from draftbench.amend.proceedings.locks import governing, reason, state_in
from draftbench.amend.proceedings.terms import STANCES, ClauseState, SilenceState, Stance
from draftbench.app.drafts.bracketing import standing, target_named
from draftbench.app.meetings import deadlines
from draftbench.app.meetings import proceedings as acts
from draftbench.app.meetings.proceedings import open_points
from draftbench.document import ClauseId, ClauseKind
from draftbench.gui.cells.clause_standing import sign
from draftbench.gui.dates import when
from draftbench.gui.rows.row_steps import nowhere
from draftbench.gui.session.names import delegation_choices, title_of
from draftbench.gui.speech import counted, headed, listed, marked, tr, tr_as
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Pill
from draftbench.gui.widgets.replies import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    Reply,
    Said,
    codes_field,
    why_field,
)
from draftbench.language.words import list_items, shorten

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_DONE = (ClauseState.AGREED, ClauseState.AD_REF, ClauseState.DELETED)
_UNSPOKEN = (ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.HEADING, ClauseKind.NOTE)


class _Decision(NamedTuple):
    """What a decision on a clause is called, in a form about one, and once it is taken."""

    title: str
    on: str
    taken: str


_DECISIONS = {
    ClauseState.AGREED: _Decision(
        marked("Agree"), marked("Agree {clause}"), marked("{clause} is agreed")
    ),
    ClauseState.AD_REF: _Decision(
        marked("Agree ad referendum"),
        marked("Agree ad referendum {clause}"),
        marked("{clause} is agreed ad ref"),
    ),
    ClauseState.PARKED: _Decision(
        marked("Park"), marked("Park {clause}"), marked("{clause} is parked")
    ),
    ClauseState.OPEN: _Decision(
        marked("Reopen"), marked("Reopen {clause}"), marked("{clause} is open again")
    ),
    ClauseState.DELETED: _Decision(
        marked("Delete"), marked("Delete {clause}"), marked("{clause} is deleted")
    ),
}


class MeetingForms:
    """The acts of one workspace on the proceedings; each gives what follows."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # meetings and groups

    def open_meeting(self) -> Reply:
        """A meeting begins."""
        workspace = self._workspace
        return Form(
            tr("Open a meeting"),
            (
                Field("name", tr("Name"), hint=tr("Third informal reading"), needed=True),
                Field("on", tr("Day"), hint=tr("2026-11-26; empty: today")),
                Field("place", tr_as("Place", "where a meeting is"), hint=tr("Conference Room 2")),
                Field("zone", tr("Time zone"), hint=tr("Europe/Vienna or +01:00; empty: as here")),
            ),
            tr_as("Open", "to open a meeting"),
            lambda a: workspace.attempt(
                lambda: acts.open_meeting(
                    workspace.bench, a["name"], on=a["on"], place=a["place"], zone=a["zone"]
                ),
                tr("The meeting “{name}” is open", name=a["name"]),
            ),
            tr("What is done until it is closed belongs to it."),
        )

    def close_meeting(self) -> Reply:
        """The open meeting ends."""
        workspace = self._workspace
        name = workspace.state.proceedings.meeting_name
        return workspace.attempt(
            lambda: acts.close_meeting(workspace.bench),
            tr("The meeting “{name}” is closed", name=name),
        )

    def set_group(self, code: str = "") -> Reply:
        """For whom a group speaks."""
        workspace = self._workspace
        members = workspace.state.proceedings.groups.get(code, ())

        def submit(a: Answers) -> Reply:
            wanted = list_items(a["members"])
            return workspace.attempt(
                lambda: acts.set_group(workspace.bench, a["code"], wanted, name=a["name"]),
                tr("{code} speaks for {members}", code=a["code"], members=listed(wanted))
                if wanted
                else tr("{code} has no members", code=a["code"]),
            )

        return Form(
            tr("Group"),
            (
                Field("code", tr("Code of the group"), value=code, hint="G77", needed=True),
                Field("name", tr("Name"), hint=tr("Where it is new")),
                Field("members", tr("Speaks for"), value=", ".join(members), hint="MEX, BRA, ZAF"),
            ),
            tr_as("Set", "to set"),
            submit,
            tr("Codes of its members, with commas between; leave empty if it has none."),
        )

    # positions

    def take_position(self, target: str = "") -> Reply:
        """What delegations say of a clause, an amendment, a bracket or a version."""
        workspace = self._workspace
        targets = self._targets()
        if not targets and not target:
            return nowhere()
        chosen = target or targets[0][0]

        def submit(a: Answers) -> Reply:
            codes = a.several("codes")
            stance = Stance(a["stance"])

            def act() -> None:
                on = target_named(workspace.bench, a["target"], note=True)
                acts.take_position(workspace.bench, on, stance, codes, note=a["note"], on=a["on"])

            return workspace.attempt(act, headed(listed(codes), term(STANCES[stance].said)))

        return Form(
            tr("Take a position"),
            (
                Field("target", tr("Position on"), FieldKind.CHOICE, chosen, targets),
                Field(
                    "stance",
                    tr("Position"),
                    FieldKind.CHOICE,
                    choices=tuple((s.value, term(each.said)) for s, each in STANCES.items()),
                ),
                codes_field(delegation_choices(workspace.state)),
                Field("note", tr("Note"), hint=tr("Their words, a condition")),
                Field("on", tr("Day"), hint=tr("Empty: that of the meeting, else today")),
            ),
            tr_as("Record", "to keep on record"),
            submit,
        )

    def _targets(self) -> tuple[Choice, ...]:
        """What of the current row a position can be taken on."""
        workspace = self._workspace
        clause = workspace.draft_clause()
        found: list[Choice] = []
        if clause is not None:
            found.append((clause, tr("the clause {clause}", clause=workspace.name(clause))))
        entries = workspace.entries(workspace.current[0]) if workspace.rows else ()
        found += [
            (e.amendment.id, headed(e.amendment.id, title_of(workspace.state, e.amendment)))
            for e in entries
        ]
        if clause is not None:
            for bracket in standing(workspace.bench).opening_in(clause):
                words = shorten(bracket.words, 60)
                found.append((bracket.id, tr("the bracket [{words}]", words=words)))
            sets = workspace.state.proceedings.sets
            here = [one for one in sets if one.clause == clause and one.choice is None]
            found += [(f"{one.id}/0", tr("the base in {set}", set=one.id)) for one in here]
        return tuple(found)

    # clauses

    def decide(self, state: ClauseState) -> Reply:
        """The meeting agrees, parks, reopens or deletes the current clause."""
        workspace = self._workspace
        clause = workspace.draft_clause()
        if clause is None:
            return nowhere()
        name = workspace.name(clause)
        if state in (ClauseState.AGREED, ClauseState.AD_REF):
            return self._agree(clause, state)
        return Form(
            tr(_DECISIONS[state].on, clause=name),
            (
                why_field(needed=state is ClauseState.OPEN, hint=tr("In a few words")),
                codes_field(delegation_choices(workspace.state), tr("Asked for by"), needed=False),
            ),
            tr(_DECISIONS[state].title),
            lambda a: self._decide(clause, state, a),
            tr("This applies to its sub-paragraphs too."),
        )

    def _agree(self, clause: ClauseId, state: ClauseState) -> Reply:
        """Agrees a clause at once; where something is open on it that is asked first."""
        workspace = self._workspace
        found = open_points(workspace.state, clause)
        if not found.amendments:
            return self._decide(clause, state, Answers())
        n = len(found.amendments)
        lead = counted(
            "{n} amendment is open on it: {amendments}. Once it is agreed it cannot be accepted "
            "any more.",
            "{n} amendments are open on it: {amendments}. Once it is agreed they cannot be "
            "accepted any more.",
            n,
            amendments=listed(found.amendments),
        )
        return Form(
            tr(_DECISIONS[state].on, clause=workspace.name(clause)),
            (),
            tr("Agree anyway"),
            lambda a: self._decide(clause, state, a),
            lead,
            careful=True,
        )

    def to_do(self, row: int) -> bool:
        """Whether a row has a clause of the draft that the meeting has not agreed yet; titles,
        headings and notes are not agreed one by one."""
        workspace, state = self._workspace, self._workspace.state
        return any(
            state.draft[clause].kind not in _UNSPOKEN
            and state_in(state.proceedings, state.draft, clause) not in _DONE
            for clause in workspace.cells.of_draft(row)
        )

    def standing(self) -> tuple[str, Pill | None]:
        """What the current clause is called, and how far it is (None: open)."""
        clause = self._workspace.draft_clause()
        if clause is None:
            return "", None
        return self._workspace.name(clause), sign(self._workspace.state, clause)

    def lock(self) -> ClauseId | None:
        """The agreed clause that keeps the words of the current one as they are: itself, or what it
        hangs on."""
        workspace = self._workspace
        clause, state = workspace.draft_clause(), workspace.state
        return None if clause is None else governing(state.proceedings, state.draft, clause)

    def refusal(self) -> str:
        """Why the words of the current clause cannot be changed; empty where they can."""
        lock = self.lock()
        return "" if lock is None else reason(self._workspace.state.draft, (lock,))

    def _decide(self, clause: ClauseId, state: ClauseState, a: Answers) -> Said:
        workspace = self._workspace
        name = workspace.name(clause)
        return workspace.attempt(
            lambda: acts.decide_clause(
                workspace.bench, clause, state, codes=a.several("codes"), why=a["why"]
            ),
            tr(_DECISIONS[state].taken, clause=name),
        )


# Deadlines and silence procedures: forms to set, begin, break and close them.


class Deadlines:
    """The acts of one workspace on the clock; each gives what follows."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def deadline(self) -> Reply:
        """Until when amendments are due."""
        return self._until(
            tr("Deadline for amendments"),
            tr_as("Set", "to set"),
            deadlines.set_deadline,
            lambda until: tr("Deadline set until {time}", time=until),
        )

    def silence(self) -> Reply:
        """A silence procedure begins."""
        return self._until(
            tr("Begin a silence procedure"),
            tr("Begin"),
            deadlines.start_silence,
            lambda until: tr("Under silence until {time}", time=until),
        )

    def _until(
        self, title: str, go: str, act: Callable[..., str], done: Callable[[str], str]
    ) -> Form:
        workspace = self._workspace
        clause = workspace.draft_clause()
        on: list[Choice] = [("", tr("the whole text"))]
        if clause is not None:
            on.append((clause, workspace.name(clause)))

        def submit(a: Answers) -> Reply:
            clauses = (ClauseId(a["on"]),) if a["on"] else ()
            return workspace.attempt(
                lambda: act(workspace.bench, a["until"], clauses=clauses, note=a["note"]),
                done(a["until"]),
            )

        return Form(
            title,
            (
                Field(
                    "until",
                    tr("Until"),
                    value=_tomorrow(),
                    tip=tr("Day, time and offset from UTC."),
                    needed=True,
                ),
                Field("on", tr("On"), FieldKind.CHOICE, choices=tuple(on)),
                Field("note", tr("Note")),
            ),
            go,
            submit,
        )

    def break_silence(self) -> Reply:
        """A delegation breaks the silence."""
        workspace = self._workspace
        running = self._running()
        if not running:
            return Said(tr("No silence procedure is running."), bad=True)
        return Form(
            tr("Break the silence"),
            (
                Field("silence", tr("Procedure"), FieldKind.CHOICE, choices=running),
                codes_field(delegation_choices(workspace.state)),
                why_field(needed=True, hint=tr("What they object to")),
            ),
            tr("Break it"),
            lambda a: workspace.attempt(
                lambda: deadlines.break_silence(
                    workspace.bench, a.several("codes"), why=a["why"], silence=a["silence"]
                ),
                tr("Silence broken by {codes}", codes=listed(a.several("codes"))),
            ),
        )

    def close_silence(self) -> Reply:
        """Silence has passed, on record."""
        workspace = self._workspace
        if all(
            one.state is not SilenceState.PASSED for one in workspace.state.proceedings.silences
        ):
            return Said(tr("No silence procedure has ended."), bad=True)
        return workspace.attempt(
            lambda: deadlines.close_silence(workspace.bench), tr("Silence has passed, on record")
        )

    def _running(self) -> tuple[Choice, ...]:
        return tuple(
            (
                one.id,
                tr(
                    "{procedure}, until {time}",
                    procedure=one.id,
                    time=when(one.until),
                ),
            )
            for one in self._workspace.state.proceedings.silences
            if one.state is SilenceState.RUNNING
        )


def _tomorrow() -> str:
    now = datetime.now().astimezone()
    end = (now + timedelta(days=1)).replace(hour=18, minute=0, second=0, microsecond=0)
    return end.isoformat(timespec="minutes")
