"""The order of voting as a form: what rule 90 suggests, and what the chair makes of it."""

from __future__ import annotations

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.ballots.voting import Ballot, voting_list
from draftbench.app.meetings.voting import order_voting
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import directed, headed, listed, marked, plain_name, relayed, told, tr
from draftbench.gui.widgets.replies import Answers, Field, FieldKind, Form, Reply, Said

_LEAD = marked(
    "Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the "
    "text. Put the lines in the order in which the chair wants the votes; the list can be exported."
)


def order_votes(workspace: Workspace) -> Reply:
    """Asks for the order of voting; the lines can be moved, and what follows the name of an
    amendment is only to be read."""
    ballots = voting_list(workspace.state)
    if not ballots:
        return Said(tr("No amendment is before the meeting, so there is nothing to vote on."))

    def submit(answers: Answers) -> Reply:
        ids = () if answers.yes("suggested") else _ids(answers["order"])
        return workspace.attempt(
            lambda: order_voting(workspace.bench, ids),
            tr("The votes are in the suggested order")
            if not ids
            else tr("The order of voting is kept"),
        )

    return Form(
        tr("Order of voting"),
        (
            Field(
                "order",
                tr("One amendment a line"),
                FieldKind.TEXT,
                "\n".join(_line(ballot) for ballot in ballots),
                tip=tr("Lines that are left out come where they are suggested."),
            ),
            Field("suggested", tr("As suggested by rule 90"), FieldKind.CHECK),
        ),
        tr("Keep this order"),
        submit,
        tr(_LEAD),
    )


def _line(ballot: Ballot) -> str:
    amendment = ballot.entry.amendment
    sponsors = listed(amendment.sponsors)
    excludes = ""
    if ballot.excludes:
        excludes = tr("Excludes {amendments}.", amendments=listed(ballot.excludes))
    why = told(relayed(ballot.why), excludes)
    return directed(f"{amendment.id}  {headed(sponsors, why)}")


def _ids(lines: str) -> tuple[AmendmentId, ...]:
    words = (plain_name(line).split() for line in lines.splitlines())
    return tuple(AmendmentId(first) for first, *_ in filter(None, words))
