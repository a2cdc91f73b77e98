"""Deadlines and silence procedures: forms to set, begin, break and close them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from draftbench.amend.proceedings.terms import SilenceState
from draftbench.app.meetings import timing
from draftbench.document import ClauseId
from draftbench.gui.dates import when
from draftbench.gui.session.delegation_choices import delegation_choices
from draftbench.gui.speech import listed, tr, tr_as
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

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


class Deadlines:
    """The acts of one workspace on the clock; each gives what follows."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def deadline(self) -> Reply:
        """Until when amendments are due."""
        return self._until(
            tr("Deadline for amendments"),
            tr_as("Set", "to set"),
            timing.set_deadline,
            lambda until: tr("Deadline set until {time}", time=until),
        )

    def silence(self) -> Reply:
        """A silence procedure begins."""
        return self._until(
            tr("Begin a silence procedure"),
            tr("Begin"),
            timing.start_silence,
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
                lambda: timing.break_silence(
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
            lambda: timing.close_silence(workspace.bench), tr("Silence has passed, on record")
        )

    def _running(self) -> tuple[Choice, ...]:
        return tuple(
            (
                one.id,
                tr(
                    "{procedure}, until {time} UTC",
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
