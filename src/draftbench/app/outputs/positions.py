"""The positions as a table: each point in the order of the text, a column for each stance."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.matrix import Held, Point, Positions, points
from draftbench.amend.proceedings.matrix import Row as Held_on
from draftbench.amend.proceedings.terms import COUNTED
from draftbench.app.outputs.phrases import book, excerpt, tone_of
from draftbench.formats.table.table import Cell, Column, Row, Table, Tone, cell, small
from draftbench.language.phrasebook import Phrasebook
from draftbench.messages.translation import say as said_in


def positions_table(state: Negotiation) -> Table:
    """Every point that somebody took a position on, with who holds what."""
    positions, say = Positions(state.proceedings), book(state)
    taken = set(positions.targets)
    rows = tuple(
        _row(state, point, positions.row(point.target))
        for point in points(state, positions, say)
        if point.target in taken
    )
    unclear = any(held.stance is None for row in map(positions.row, taken) for held in _held(row))
    notes = (say("count.points", n=len(rows)) if rows else say("no-positions"),)
    after = (say("unclear.why"),) if unclear else ()
    columns = (
        Column(say("head.on"), 2.2),
        *(Column(say(f"head.{stance.value}"), 1.1) for stance in COUNTED),
        Column(say("head.unclear"), 0.8),
    )
    return Table("Positions", columns, rows, notes, after, language=say.language)


def _held(row: Held_on) -> tuple[Held, ...]:
    return tuple(row.held.values())


def _row(state: Negotiation, point: Point, row: Held_on) -> Row:
    tone = Tone.NONE
    if point.clause is not None and point.depth == 0:
        tone = tone_of(state, point.clause)
    say = book(state)
    named = said_in(point.called, say.language)
    if point.codes:
        named = say("with", what=named, more=", ".join(point.codes))
    cells = [cell(named, small(excerpt(said_in(point.words, say.language))), tone=tone)]
    for stance in COUNTED:
        found = [_said(code, held, say) for code, held in row.held.items() if held.stance is stance]
        cells.append(_counted(row.counts.get(stance, 0), found, say))
    unclear = [code for code, held in row.held.items() if held.stance is None]
    cells.append(_counted(row.unclear, unclear, say))
    return Row(tuple(cells))


def _counted(count: int, found: list[str], say: Phrasebook) -> Cell:
    return cell(say("counted", count=count, who=say.listed(found)) if found else "")


def _said(code: str, held: Held, say: Phrasebook) -> str:
    """The code with the group that speaks for it and its note: "MEX (by LAC)"."""
    note = "" if held.position is None or held.via else held.position.note
    parts = [say("by-group", group=held.via) if held.via else "", say.quoted(note) if note else ""]
    words = say.listed(part for part in parts if part)
    return say("with", what=code, more=words) if words else code
