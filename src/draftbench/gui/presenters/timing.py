"""Deadlines and silence procedures: forms to set, begin, break and close them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from draftbench.amend.proceedings.terms import SilenceState
from draftbench.app import timing
from draftbench.document import ClauseId
from draftbench.gui.presenters.forms import (
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
    from draftbench.gui.presenters.workspace import Workspace


class Timing:
    """The acts of one workspace on the clock; each gives what follows."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def deadline(self) -> Reply:
        """Until when amendments are due."""
        return self._until("Deadline for amendments", "Set", timing.set_deadline, "Deadline set")

    def silence(self) -> Reply:
        """A silence procedure begins."""
        return self._until(
            "Begin a silence procedure", "Begin", timing.start_silence, "Under silence"
        )

    def _until(self, title: str, go: str, act: Callable[..., str], done: str) -> Form:
        workspace = self._workspace
        clause = workspace.draft_clause()
        on: list[Choice] = [("", "the whole text")]
        if clause is not None:
            on.append((clause, workspace.name(clause)))

        def submit(a: Answers) -> Reply:
            clauses = (ClauseId(a["on"]),) if a["on"] else ()
            return workspace.attempt(
                lambda: act(workspace.bench, a["until"], clauses=clauses, note=a["note"]),
                f"{done} until {a['until']}",
            )

        return Form(
            title,
            (
                Field(
                    "until",
                    "Until",
                    value=_tomorrow(),
                    tip="Day, time and offset from UTC.",
                    needed=True,
                ),
                Field("on", "On", FieldKind.CHOICE, choices=tuple(on)),
                Field("note", "Note"),
            ),
            go,
            submit,
        )

    def break_silence(self) -> Reply:
        """A delegation breaks the silence."""
        workspace = self._workspace
        running = self._running()
        if not running:
            return Said("No silence procedure is running.", bad=True)
        return Form(
            "Break the silence",
            (
                Field("silence", "Procedure", FieldKind.CHOICE, choices=running),
                codes_field(workspace.amending.delegations()),
                why_field(needed=True, hint="What they object to"),
            ),
            "Break it",
            lambda a: workspace.attempt(
                lambda: timing.break_silence(
                    workspace.bench, a.several("codes"), why=a["why"], silence=a["silence"]
                ),
                f"Silence broken by {', '.join(a.several('codes'))}",
            ),
        )

    def close_silence(self) -> Reply:
        """Silence has passed, on record."""
        workspace = self._workspace
        return workspace.attempt(
            lambda: timing.close_silence(workspace.bench), "Silence has passed, on record"
        )

    def _running(self) -> tuple[Choice, ...]:
        return tuple(
            (one.id, f"{one.id}, until {one.until[:16].replace('T', ' ')} UTC")
            for one in self._workspace.state.proceedings.silences
            if one.state is SilenceState.RUNNING
        )


def _tomorrow() -> str:
    now = datetime.now().astimezone()
    end = (now + timedelta(days=1)).replace(hour=18, minute=0, second=0, microsecond=0)
    return end.isoformat(timespec="minutes")
