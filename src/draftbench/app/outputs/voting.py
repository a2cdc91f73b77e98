"""The voting list: what is put to the vote, in which order, and what falls with what."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.voting import Ballot, voting_list
from draftbench.amend.wording import in_words
from draftbench.app.outputs.phrases import names, positions_on, where
from draftbench.formats.table.table import Column, Row, Table, Tone, cell, small

RULE = (
    "Suggested by rule 90 of the rules of procedure of the General Assembly (A/520/Rev.20; rule "
    "130 in committees): first the amendment furthest removed in substance from the text. How far "
    "one is removed is a judgement; the chair may choose another order."
)


def voting_table(state: Negotiation, order: Sequence[AmendmentId] | None = None) -> Table:
    """The tabled amendments in the order of voting, that of the negotiation or ``order``."""
    ballots = voting_list(state, order)
    positions = Positions(state.proceedings)
    parts: dict[int, dict[str, None]] = {}
    for ballot in ballots:
        parts.setdefault(ballot.part, {})[where(state, ballot.entry)] = None
    rows = [
        _row(state, positions, number, ballot, ", ".join(parts[ballot.part]))
        for number, ballot in enumerate(ballots, start=1)
    ]
    count = f"{len(ballots)} amendments are" if len(ballots) != 1 else "1 amendment is"
    notes = [f"{count} before the meeting." if ballots else "No amendment is before the meeting."]
    if any(ballot.by_chair for ballot in ballots):
        notes.append("The order was changed by the chair where that is said.")
    return Table(
        "Voting list",
        (
            Column("Vote", 0.5),
            Column("Amendment", 1.4),
            Column("Instruction", 3.2),
            Column("Why here", 1.8),
            Column("If adopted, not put to the vote", 1.2),
            Column("Positions", 1.1),
            Column("Result", 0.8),
        ),
        tuple(rows),
        (*notes, RULE),
        ("Then the draft as a whole, as amended, is put to the vote.",) if ballots else (),
        "Part of the text",
    )


def _row(state: Negotiation, positions: Positions, number: int, ballot: Ballot, part: str) -> Row:
    amendment = ballot.entry.amendment
    why = [small(ballot.why)]
    if ballot.hindrance:
        why.append(small(f"Not to be voted on as it stands: {ballot.hindrance}"))
    package = state.package_of(amendment.id)
    if package is not None:
        why.append(small(f"In the package “{package.name}”."))
    return Row(
        (
            cell(str(number)),
            cell(amendment.id, small(names(state, amendment.sponsors))),
            cell(*in_words(state, ballot.entry)),
            cell(*why, tone=Tone.CONFLICT if ballot.hindrance else Tone.NONE),
            cell(", ".join(ballot.excludes)),
            cell(positions_on(positions, amendment.id)),
            cell(),
        ),
        part,
    )
