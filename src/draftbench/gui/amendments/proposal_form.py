"""Proposing an amendment in a form: of several sponsors, as a draft, as an alternative."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.app.amendments.tabling import Terms
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.rows.row_steps import nowhere
from draftbench.gui.session.delegation_choices import delegation_choices
from draftbench.gui.speech import listed, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.replies import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    Reply,
    codes_field,
    why_field,
)

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_WORDS = ("text", "new")


def propose(workspace: Workspace) -> Reply:
    """An amendment of the current clause: other words, a new clause behind it, its deletion."""
    clause = workspace.draft_clause()
    if clause is None:
        return nowhere()
    name = workspace.name(clause)
    bench = workspace.bench
    others = [e for e in workspace.entries(workspace.current[0]) if e.open]
    none: Choice = ("", term("none"))

    def submit(a: Answers) -> Reply:
        terms: Terms = {
            "sponsors": a.several("codes"),
            "reason": a["why"],
            "title": a["title"],
            "draft": a.yes("draft"),
            "alternative_to": AmendmentId(a["alternative"]) if a["alternative"] else None,
        }

        def act() -> None:
            if a["what"] == "text":
                bench.propose_text(clause, a["text"], **terms)
            elif a["what"] == "new":
                bench.propose_insertion(a["text"], after=clause, **terms)
            else:
                bench.propose_deletion(clause, **terms)

        sponsors = listed(a.several("codes"))
        return workspace.attempt(
            act,
            tr("Amendment of {sponsors} drafted", sponsors=sponsors)
            if a.yes("draft")
            else tr("Amendment of {sponsors} tabled", sponsors=sponsors),
        )

    words = workspace.state.draft[clause].text.plain
    return Form(
        tr("Propose an amendment on {clause}", clause=name),
        (
            Field(
                "what",
                tr("What it does"),
                FieldKind.CHOICE,
                choices=(
                    ("text", tr("change the words of {clause}", clause=name)),
                    ("new", tr("put a new clause after {clause}", clause=name)),
                    ("delete", tr("delete {clause}", clause=name)),
                ),
            ),
            Field(
                "text",
                tr("The clause reads"),
                FieldKind.TEXT,
                words,
                needed=True,
                only_if=("what", _WORDS),
            ),
            codes_field(
                delegation_choices(workspace.state), tr("Sponsors"), value=workspace.writes_as
            ),
            why_field(tr("Reason")),
            Field("title", tr("Title"), hint=tr("Made from what it does")),
            Field(
                "alternative",
                tr("Alternative to"),
                FieldKind.CHOICE,
                choices=(none, *workspace.part(AmendmentActs).choices(others)),
            ),
            Field("draft", tr("Keep it as a draft, not before the meeting yet"), FieldKind.CHECK),
        ),
        tr("Propose"),
        submit,
        private=lambda a: (*a.several("codes"), "")[0] if a.yes("draft") else None,
    )
