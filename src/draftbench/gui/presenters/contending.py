"""Conflicts as a list: what each side would give, and the ways to resolve one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.contention import Conflict, Side, conflicts
from draftbench.app import resolving
from draftbench.compare.words.worddiff import diff
from draftbench.document import RichText
from draftbench.gui.presenters.cards import names_of
from draftbench.gui.presenters.course import when
from draftbench.gui.presenters.forms import (
    Answers,
    Field,
    FieldKind,
    Form,
    Reply,
    Said,
    Verb,
    why_field,
)
from draftbench.gui.presenters.further import confirm_fields
from draftbench.gui.presenters.listing import Line, Listing, ListRow, Look
from draftbench.gui.presenters.pieces import Piece
from draftbench.gui.presenters.pills import Tone
from draftbench.gui.presenters.quotes import whole

if TYPE_CHECKING:
    from draftbench.gui.presenters.workspace import Workspace


class Conflicts(Listing):
    """Every conflict of the negotiation, in order of the text."""

    title = "Conflicts"
    lead = "What cannot be accepted together. Nothing is decided until you decide it."
    empty = "No amendments are in conflict."
    columns = ("Where", "What collides", "Between", "Note")
    stretch = 2

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._found: dict[str, Conflict] = {}

    def rows(self) -> Sequence[ListRow]:
        """In order of the text."""
        self._found = {one.id: one for one in conflicts(self._workspace.state)}
        return [
            ListRow(
                one.id,
                (
                    one.label if one.on is None else f"{one.label}, in {one.on}",
                    one.sort.value,
                    " × ".join(self._who(side) for side in one.sides),
                    "" if one.remark is None else one.remark.why,
                ),
                Tone.BAD if one.remark is None else Tone.DOUBTFUL,
                ((0, number),),
            )
            for number, one in enumerate(self._found.values())
        ]

    def _who(self, side: Side) -> str:
        if not side.amendments:
            return "the text"
        sponsors = f" ({', '.join(side.sponsors)})" if side.sponsors else ""
        return f"{', '.join(side.amendments)}{sponsors}"

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """How the clause would read with each side."""
        one = self._found.get(keys[0]) if keys else None
        if one is None:
            return ()
        state = self._workspace.state
        lines: list[Line] = []
        standing = state.draft.get(one.clause)
        for side in one.sides:
            accepted = ", accepted" if side.accepted and side.amendments else ""
            lines.append(Line(f"{self._who(side)}{accepted}", Look.HEAD))
            if side.sponsors:
                lines.append(Line(names_of(state, side.sponsors), Look.DIM))
            lines.append(Line(side.what, Look.DIM))
            lines.append(_reads(None if standing is None else standing.text, side.text))
        if one.remark is not None:
            lines.append(Line("Left with a note", Look.SECTION))
            who = ", ".join((when(one.remark.at), one.remark.by))
            lines.append(Line(f"{one.remark.why} ({who})", Look.DIM))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """The four ways to resolve a conflict."""
        one = self._found.get(keys[0]) if keys else None
        if one is None:
            return ()
        made = [Verb("take", "Take a side…", lambda: self._take(one), main=True)]
        made.append(Verb("write", "Write a text…", lambda: self._write(one)))
        if len(one.members) > 1:
            tip = "One of them is to be chosen: no conflict any more"
            made.append(
                Verb("alternatives", "Make alternatives", lambda: self._alternatives(one), tip)
            )
        made.append(Verb("leave", "Leave with a note…", lambda: self._leave(one)))
        return tuple(made)

    def _take(self, one: Conflict) -> Reply:
        workspace = self._workspace
        sides = [side for side in one.sides if not side.accepted]
        choices = tuple(
            (member, f"{member} ({', '.join(side.sponsors)}): {side.what}")
            for side in sides
            for member in side.amendments
        )
        if not choices:
            return Said("No side of it can be taken; write a text instead.", bad=True)

        def submit(a: Answers) -> Reply:
            side = AmendmentId(a["side"])
            return workspace.attempt(
                lambda: resolving.take(
                    workspace.bench,
                    one,
                    side,
                    keep_others=a.yes("keep"),
                    confirmed=a.yes("confirmed"),
                    why=a["why"],
                ),
                f"{side} accepted, the conflict is decided",
            )

        return Form(
            f"Take a side on {one.label}",
            (
                Field("side", "Side", FieldKind.CHOICE, choices=choices),
                Field(
                    "keep",
                    "Leave the other sides open, as they are placed then",
                    FieldKind.CHECK,
                    tip="Otherwise they are superseded; what of them does not collide stays open.",
                ),
                *confirm_fields(workspace.state.entry(one) for one, _ in choices),
                why_field(),
            ),
            "Accept this side",
            submit,
        )

    def _write(self, one: Conflict) -> Reply:
        workspace = self._workspace
        standing = workspace.state.draft.get(one.clause)
        first = next((side.text for side in one.sides if side.text), "")
        words = first if standing is None else standing.text.plain

        def submit(a: Answers) -> Reply:
            accepted = a["then"] == "accept"
            return workspace.attempt(
                lambda: resolving.write(
                    workspace.bench, one, a["text"], accepted=accepted, why=a["why"]
                ),
                "The written text is accepted" if accepted else "The written text is tabled",
            )

        return Form(
            f"Write a text for {one.label}",
            (
                Field("text", f"{one.label} reads", FieldKind.TEXT, words, needed=True),
                Field(
                    "then",
                    "Then",
                    FieldKind.CHOICE,
                    choices=(
                        ("accept", "accept it at once"),
                        ("table", "table it for all sponsors"),
                    ),
                ),
                why_field(),
            ),
            "Go",
            submit,
            "All sides are merged into it; what they want elsewhere stays open.",
        )

    def _alternatives(self, one: Conflict) -> Reply:
        workspace = self._workspace
        return workspace.attempt(
            lambda: resolving.make_alternatives(workspace.bench, one),
            f"{', '.join(one.members)} are alternatives",
        )

    def _leave(self, one: Conflict) -> Reply:
        workspace = self._workspace
        return Form(
            f"Leave the conflict on {one.label}",
            (why_field("Note", "What is still to be found out", needed=True),),
            "Leave it with this note",
            lambda a: workspace.attempt(
                lambda: resolving.leave_open(workspace.bench, one, a["why"]),
                "The conflict is left with a note",
            ),
            "It stays in the list.",
        )


def _reads(now: RichText | None, then: str) -> Line:
    """How a clause would read, beside how it reads now."""
    if not then:
        return Line("The clause would go.", Look.DIM)
    if now is None or "\n" in then:
        return Line(then, Look.QUOTE, (Piece(then.replace("\n", " ¶ ")),))
    return Line(then, Look.QUOTE, whole(diff(now.plain, then)))
