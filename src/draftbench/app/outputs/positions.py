"""The positions as a table: each point in the order of the text, a column for each stance."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.matrix import Held, Positions
from draftbench.amend.proceedings.matrix import Row as Held_on
from draftbench.amend.proceedings.points import Point, points
from draftbench.amend.proceedings.terms import COUNTED, Stance
from draftbench.app.outputs.phrases import excerpt, tone_of
from draftbench.formats.table.table import Column, Row, Table, Tone, cell, small

HEADS = {
    Stance.SUPPORT: "Support",
    Stance.OPPOSE: "Oppose",
    Stance.RESERVE: "Reserve",
    Stance.FLEXIBLE: "Flexible",
    Stance.AD_REF: "Ad ref",
    Stance.PENDING: "Awaiting instructions",
}
"""What the columns of the stances are called."""


def positions_table(state: Negotiation) -> Table:
    """Every point that somebody took a position on, with who holds what."""
    positions = Positions(state.proceedings)
    taken = set(positions.targets)
    rows = tuple(
        _row(state, point, positions.row(point.target))
        for point in points(state, positions)
        if point.target in taken
    )
    unclear = any(held.stance is None for row in map(positions.row, taken) for held in _held(row))
    count = f"{len(rows)} points" if len(rows) != 1 else "1 point"
    notes = (
        f"Positions were taken on {count}; the latest counts, and a group is counted by its "
        "members."
        if rows
        else "No positions were taken.",
    )
    after = ("Unclear: the groups of a delegation say different things.",) if unclear else ()
    columns = (Column("On", 2.2), *(Column(HEADS[s], 1.1) for s in COUNTED), Column("Unclear", 0.8))
    return Table("Positions", columns, rows, notes, after)


def _held(row: Held_on) -> tuple[Held, ...]:
    return tuple(row.held.values())


def _row(state: Negotiation, point: Point, row: Held_on) -> Row:
    tone = Tone.NONE
    if point.clause is not None and point.depth == 0:
        tone = tone_of(state, point.clause)
    by = f" ({', '.join(point.codes)})" if point.codes else ""
    head = cell(f"{point.called}{by}", small(excerpt(point.words)), tone=tone)
    cells = [head]
    for stance in COUNTED:
        found = [_said(code, held) for code, held in row.held.items() if held.stance is stance]
        count = row.counts.get(stance, 0)
        cells.append(cell(f"{count}: {', '.join(found)}" if found else ""))
    unclear = [code for code, held in row.held.items() if held.stance is None]
    cells.append(cell(f"{row.unclear}: {', '.join(unclear)}" if unclear else ""))
    return Row(tuple(cells))


def _said(code: str, held: Held) -> str:
    """The code with the group that speaks for it and its note: "MEX (by LAC)"."""
    note = "" if held.position is None or held.via else held.position.note
    parts = [f"by {held.via}" if held.via else "", f"“{note}”" if note else ""]
    words = ", ".join(part for part in parts if part)
    return f"{code} ({words})" if words else code
