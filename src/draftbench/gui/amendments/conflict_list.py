"""Conflicts as a list: what each side would give, and the ways to resolve one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.conflicts.contention import Conflict, Side, conflicts
from draftbench.amend.negotiation import Entry
from draftbench.amend.registers.states import Step, allows
from draftbench.app.amendments import resolving
from draftbench.document import ClauseId
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.amendments.conflict import KEEP, SideBox, boxes, held_by, marked_pieces
from draftbench.gui.dates import when
from draftbench.gui.editor.clause_box import clause_box
from draftbench.gui.inspector.amendment_steps import confirm_fields
from draftbench.gui.session.names import (
    conflict_name,
    delegation_choices,
    names_of,
    person_name,
    side_said,
)
from draftbench.gui.speech import listed, marked, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
    codes_field,
    why_field,
)

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


class Conflicts(Listing):
    """Every conflict of the negotiation, in order of the text."""

    title = marked("Conflicts")
    lead = marked("What cannot be accepted together. Nothing is decided until you decide it.")
    empty = marked("No amendments are in conflict.")
    first = "amend.register"
    columns = (marked("Where"), marked("What collides"), marked("Between"), marked("Note"))
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
                    conflict_name(self._workspace.state, one)
                    if one.on is None
                    else tr(
                        "{label}, in {on}",
                        label=conflict_name(self._workspace.state, one),
                        on=one.on,
                    ),
                    term(one.sort.value),
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
            return tr("the text")
        sponsors = f" ({listed(side.sponsors)})" if side.sponsors else ""
        return f"{listed(side.amendments)}{sponsors}"

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """How the clause would read with each side."""
        one = self._found.get(keys[0]) if keys else None
        if one is None:
            return ()
        state = self._workspace.state
        lines: list[Line] = []
        standing = state.draft.get(one.clause)
        for side in one.sides:
            who = self._who(side)
            if side.accepted and side.amendments:
                who = tr("{side}, accepted", side=who)
            lines.append(Line(who, Look.HEAD))
            if side.sponsors:
                lines.append(Line(names_of(state, side.sponsors), Look.DIM))
            lines.append(Line(side_said(state, side), Look.DIM))
            if side.text or not side.what:
                now = "" if standing is None else standing.text.plain
                lines.append(_reads(side.text if side.accepted else now, side.text))
        if one.remark is not None:
            lines.append(Line(tr("Left with a note"), Look.SECTION))
            who = listed((when(one.remark.at), person_name(one.remark.by)))
            lines.append(Line(f"{one.remark.why} ({who})", Look.DIM))
        return tuple(lines)

    def sides(self, keys: Sequence[str]) -> tuple[SideBox, ...]:
        """The sides of the chosen conflict, to be shown beside each other."""
        one = self._found.get(keys[0]) if keys else None
        return () if one is None else boxes(self._workspace.state, one)

    def amendments(self, keys: Sequence[str]) -> tuple[AmendmentId, ...]:
        """The amendments in the chosen conflict."""
        one = self._found.get(keys[0]) if keys else None
        return () if one is None else (*one.members, *one.accepted)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """The ways to resolve a conflict: a side, both, a written text, alternatives, a note."""
        one = self._found.get(keys[0]) if keys else None
        if one is None:
            return ()
        boxes_ = {box.verb: box for box in self.sides(keys) if box.verb}
        made: list[Verb] = []
        for name, box in boxes_.items():
            way, _, side = name.partition("-")
            deed = {
                "take": partial(self._take, one, AmendmentId(side)),
                "both": partial(self._both, one, box.spoken),
                KEEP: partial(self._keep, one),
            }[way]
            made.append(Verb(name, box.button, deed, shown=False))
            if way == "take" and side in one.members:
                keeping = partial(self._take, one, AmendmentId(side), keep=True)
                title = tr("Accept {side}, leave the others open", side=side)
                made.append(Verb(f"keep-{side}", title, keeping, rare=True))
        made.append(Verb("write", tr("Write a compromise…"), lambda: self._write(one)))
        if len(one.members) > 1:
            tip = tr("One of them is to be chosen: no conflict any more")
            made.append(
                Verb("alternatives", tr("Make alternatives"), lambda: self._alternatives(one), tip)
            )
        if any(allows(e.status, Step.HOLD) for e in self._members(one)):
            made.append(
                Verb("hold", tr("Hold all"), lambda: self._hold(one), tr("Put the decision off"))
            )
        made.append(Verb("leave", tr("Leave with a note…"), lambda: self._leave(one)))
        return tuple(made)

    def _members(self, one: Conflict) -> list[Entry]:
        found = (self._workspace.state.entry(member) for member in one.members)
        return [entry for entry in found if entry is not None]

    def clause(self, key: str) -> ClauseId | None:
        one = self._found.get(key)
        return None if one is None else one.clause

    def _hold(self, one: Conflict) -> Reply:
        return self._workspace.part(AmendmentActs).step(Step.HOLD, one.members)

    def _take(self, one: Conflict, side: AmendmentId, *, keep: bool = False) -> Reply:
        """Accepts a side at once; where its place is to be confirmed that is asked first."""
        workspace = self._workspace

        def act(a: Answers) -> Said:
            return workspace.attempt(
                lambda: resolving.take(
                    workspace.bench,
                    one,
                    side,
                    keep_others=keep,
                    confirmed=a.yes("confirmed"),
                ),
                tr("Conflict resolved: {amendment} accepted", amendment=side),
            )

        asked = confirm_fields([workspace.state.entry(side)])
        if not asked:
            return act(Answers())
        return Form(
            tr(
                "Accept {side} on {label}",
                side=side,
                label=conflict_name(self._workspace.state, one),
            ),
            asked,
            tr("Accept"),
            act,
        )

    def _keep(self, one: Conflict) -> Reply:
        workspace = self._workspace
        return workspace.attempt(
            lambda: resolving.keep_text(workspace.bench, one),
            tr(
                "Conflict resolved: {label} stays as it reads now; {amendments} rejected",
                label=conflict_name(workspace.state, one),
                amendments=listed(one.members),
            ),
        )

    def _both(self, one: Conflict, words: str) -> Reply:
        workspace = self._workspace
        agreed = _sponsors(one)
        return workspace.attempt(
            lambda: resolving.write(workspace.bench, one, words, agreed=agreed),
            tr(
                "Conflict resolved: {label} has both",
                label=conflict_name(self._workspace.state, one),
            ),
        )

    def _write(self, one: Conflict) -> Reply:
        workspace = self._workspace
        standing = workspace.state.draft.get(one.clause)
        first = next((side.text for side in one.sides if side.text), "")
        words = first if standing is None else standing.text.plain
        language = workspace.state.draft.language
        label = conflict_name(self._workspace.state, one)
        held = any(held_by(workspace.state, side) for side in one.sides)

        def submit(a: Answers) -> Reply:
            accepted = a["then"] == "accept"
            return workspace.attempt(
                lambda: resolving.write(
                    workspace.bench,
                    one,
                    a.text("text"),
                    accepted=accepted,
                    agreed=a.several("agreed"),
                    why=a["why"],
                ),
                tr("Conflict resolved: {clause} now uses this text", clause=label)
                if accepted
                else tr("The text for {clause} is tabled", clause=label),
            )

        return Form(
            tr("Write a text for {label}", label=label),
            (
                Field(
                    "text",
                    tr("{label} reads", label=conflict_name(self._workspace.state, one)),
                    FieldKind.TEXT,
                    words,
                    needed=True,
                    box=None if standing is None else clause_box(standing, language),
                ),
                Field(
                    "then",
                    tr("Then"),
                    FieldKind.CHOICE,
                    choices=(
                        *(() if held else (("accept", tr("accept it at once")),)),
                        ("table", tr("table it, to decide later")),
                    ),
                ),
                codes_field(
                    delegation_choices(workspace.state),
                    tr("Agreed by (none: the chair’s text)"),
                    "agreed",
                    needed=False,
                ),
                why_field(),
            ),
            tr("Use this text"),
            submit,
            tr("It takes the place of all sides; what they propose elsewhere stays open."),
        )

    def _alternatives(self, one: Conflict) -> Reply:
        workspace = self._workspace
        return workspace.attempt(
            lambda: resolving.make_alternatives(workspace.bench, one),
            tr("{ids} are alternatives", ids=listed(one.members)),
        )

    def _leave(self, one: Conflict) -> Reply:
        workspace = self._workspace
        return Form(
            tr("Leave the conflict on {label}", label=conflict_name(self._workspace.state, one)),
            (why_field(tr("Note"), tr("What is still to be found out"), needed=True),),
            tr("Leave it with this note"),
            lambda a: workspace.attempt(
                lambda: resolving.leave_open(workspace.bench, one, a["why"]),
                tr("The conflict is left with a note"),
            ),
            tr("It stays in the list."),
        )


def _sponsors(one: Conflict) -> tuple[str, ...]:
    """The sponsors of all sides."""
    return tuple(dict.fromkeys(code for side in one.sides for code in side.sponsors))


def _reads(now: str, then: str) -> Line:
    """How a clause would read, beside how it reads now."""
    if not then:
        return Line(tr("This deletes the clause."), Look.DIM)
    return Line(then, Look.QUOTE, marked_pieces(now, then))
