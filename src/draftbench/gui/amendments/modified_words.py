"""Other words for what an amendment proposes: accepted as modified, in part, or amended itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.changesets.editing import apply
from draftbench.app.amendments import adopting
from draftbench.app.amendments.tabling import ground
from draftbench.document import Clause, ClauseId, Document
from draftbench.errors import DraftbenchError
from draftbench.gui.editor.clause_box import clause_box
from draftbench.gui.inspector.amendment_steps import confirm_fields
from draftbench.gui.session.names import delegation_choices, name_of, part_said
from draftbench.gui.speech import relayed, tr, tr_as
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
from draftbench.messages import capitalized

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_Clause = tuple[ClauseId, str, Clause]
"""A clause that an amendment changes or brings: id, name, and how it reads with it made."""


class Rewording:
    """The acts of one workspace on the words of one amendment."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def words_of(self, amendment: AmendmentId) -> str:
        """How the (first) clause that an amendment changes would read with it."""
        clauses = self._clauses(amendment)
        return clauses[0][2].text.plain if clauses else ""

    def reworded(self, amendment: AmendmentId, words: str, clause: str = "") -> Document:
        """The text with an amendment made, but one clause reading ``words``: by default the one of
        :meth:`words_of`. Raises DraftbenchError."""
        found = self._clauses(amendment)
        text, _ = adopting.wanted(self._workspace.bench.register, amendment)
        if not clause and len(found) > 1 and found[0][0] in text:
            clause = found[0][0]
        return adopting.reworded(self._workspace.bench.register, amendment, words, clause)

    def _clauses(self, amendment: AmendmentId) -> list[_Clause]:
        register = self._workspace.bench.register
        text, placed = adopting.wanted(register, amendment)
        changes = register.known(amendment)[0].changes if placed is None else placed
        after = text if placed is None else apply(text, placed)
        own: dict[ClauseId, None] = {}
        for change in changes.changes:
            if isinstance(change, Insertion):
                own.update((clause.id, None) for clause in change.clauses)
            else:
                own[change.clause] = None
        state, known = self._workspace.state, register.known(amendment)[0]
        stand = ((clause, after.get(clause) or text.get(clause)) for clause in own)
        return [
            (clause, capitalized(name_of(state, clause, known)), stands)
            for clause, stands in stand
            if stands is not None
        ]

    def modify(self, amendment: AmendmentId) -> Reply:
        """Accepting an amendment with other words."""
        workspace = self._workspace
        clauses = self._clauses(amendment)
        if not clauses:
            return Said(
                tr("{amendment} names no clause of the text.", amendment=amendment),
                bad=True,
            )
        if len(clauses) > 1:
            text, _ = adopting.wanted(workspace.bench.register, amendment)
            named = [one for one in clauses if one[0] in text] or clauses[:1]
            return _which(named, lambda one: self._modify(amendment, one, named=True))
        return self._modify(amendment, clauses[0], named=False)

    def _modify(self, amendment: AmendmentId, one: _Clause, *, named: bool) -> Form:
        workspace = self._workspace
        clause, name, stands = one

        def submit(a: Answers) -> Reply:
            def act() -> None:
                text = adopting.reworded(
                    workspace.bench.register, amendment, a.text("text"), clause if named else ""
                )
                adopting.accept_as_modified(workspace.bench, amendment, text, why=a["why"])

            return workspace.attempt(
                act, tr("{amendment} accepted as modified", amendment=amendment)
            )

        return Form(
            tr("Accept {amendment} with other words", amendment=amendment),
            (
                self._text(tr("{clause} reads", clause=name), stands),
                why_field(),
            ),
            tr("Accept as modified"),
            submit,
            tr("What was proposed stays in the register beside what is adopted."),
        )

    def _text(self, label: str, stands: Clause) -> Field:
        box = clause_box(stands, self._workspace.state.draft.language)
        return Field("text", label, FieldKind.TEXT, stands.text.plain, needed=True, box=box)

    def part(self, amendment: AmendmentId) -> Reply:
        """Accepting a part of an amendment."""
        workspace = self._workspace
        there = adopting.parts_of(workspace.bench.register, amendment)
        if len(there) < 2:
            words = tr(
                "{amendment} no longer has a place, or fits only with other words.",
                amendment=amendment,
            )
            if there:
                words = tr(
                    "{amendment} is one change; accept it whole, or with other words.",
                    amendment=amendment,
                )
            return Said(words, bad=True)

        def submit(a: Answers) -> Reply:
            return workspace.attempt(
                lambda: adopting.accept_in_part(
                    workspace.bench,
                    amendment,
                    a.several("parts"),
                    confirmed=a.yes("confirmed"),
                    refuse_rest=a.yes("refuse"),
                    why=a["why"],
                ),
                tr("A part of {amendment} accepted", amendment=amendment),
            )

        return Form(
            tr("Accept a part of {amendment}", amendment=amendment),
            (
                Field(
                    "parts",
                    tr("What is accepted"),
                    FieldKind.TICKS,
                    choices=tuple(
                        (str(one.number), part_said(workspace.state, amendment, one))
                        for one in there
                    ),
                    needed=True,
                ),
                Field("refuse", tr("Reject the rest"), FieldKind.CHECK),
                *confirm_fields((workspace.state.entry(amendment),)),
                why_field(),
            ),
            tr("Accept the part"),
            submit,
            tr("What is not ticked stays open as an amendment of the same sponsors."),
        )

    def amend(self, amendment: AmendmentId) -> Reply:
        """An amendment to an open amendment."""
        try:
            on = ground(self._workspace.bench.register, amendment)
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        clauses = [one for one in self._clauses(amendment) if one[0] in on]
        if not clauses:
            return Said(
                tr("{amendment} leaves no words that could be amended.", amendment=amendment),
                bad=True,
            )
        if len(clauses) > 1:
            return _which(clauses, lambda one: self._amend(amendment, one))
        return self._amend(amendment, clauses[0])

    def _amend(self, amendment: AmendmentId, one: _Clause) -> Form:
        workspace = self._workspace
        clause, name, stands = one

        def submit(a: Answers) -> Reply:
            return workspace.attempt(
                lambda: workspace.bench.propose_text(
                    clause,
                    a.text("text"),
                    sponsors=a.several("codes"),
                    reason=a["why"],
                    parent=amendment,
                ),
                tr("Amendment to {amendment} tabled", amendment=amendment),
            )

        choices: tuple[Choice, ...] = delegation_choices(workspace.state)
        return Form(
            tr("Amend {amendment}", amendment=amendment),
            (
                self._text(tr("{clause} would read", clause=name), stands),
                codes_field(choices, tr("Sponsors"), value=workspace.writes_as),
                why_field(tr("Reason")),
            ),
            tr_as("Table", "to put before the meeting"),
            submit,
            tr("The words are those that the amendment would give; change them."),
        )


def _which(clauses: list[_Clause], then: Callable[[_Clause], Reply]) -> Form:
    """Asks which of several clauses is meant."""
    by_id = {one[0]: one for one in clauses}
    return Form(
        tr("Which clause?"),
        (
            Field(
                "clause",
                tr("Clause"),
                FieldKind.CHOICE,
                choices=tuple((clause, name) for clause, name, _ in clauses),
            ),
        ),
        tr("Continue"),
        lambda a: then(by_id[ClauseId(a["clause"])]),
    )
