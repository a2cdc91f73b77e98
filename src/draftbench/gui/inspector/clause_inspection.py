"""What the inspector says of a clause beside its amendments and links: origins and notes."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.provenance import Share, provenance
from draftbench.document import Clause, ClauseId
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.clause_standing import Section
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import book, listed, relayed, tr
from draftbench.gui.widgets.pieces import Piece
from draftbench.gui.widgets.replies import Line, Look
from draftbench.language.words import shorten


@dataclass(frozen=True, slots=True)
class ShareRow:
    """``percent`` of the words come from ``where``; ``code`` is the delegation's, or empty."""

    where: str
    percent: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note that hangs in the clause; ``resolved`` the full reference where it says "Ibid."."""

    label: str
    text: str
    resolved: str = ""


def shares(state: Negotiation, clause: ClauseId) -> tuple[ShareRow, ...]:
    """Who gave how many of the words of a clause of the draft, the most first."""
    return tuple(_share(state, share) for share in provenance(state, clause))


def _share(state: Negotiation, share: Share) -> ShareRow:
    entry = None if share.amendment is None else state.entry(share.amendment)
    code = entry.amendment.sponsors[0] if entry is not None and entry.amendment.sponsors else ""
    where = person_name(share.where) if share.written else relayed(share.where)
    if share.amendment is not None:
        where = listed((where, share.amendment))
    return ShareRow(where, book().percent(share.share), code)


def notes(clause: Clause) -> tuple[NoteRow, ...]:
    """The notes that hang in a clause."""
    return tuple(
        NoteRow(note.label, " ".join(note.text.plain.split()), note.resolved)
        for note in clause.text.notes
    )


EXCERPT = 400
"""Characters of a partner that the inspector quotes."""


def partner_section(
    cells: Cells, row: int, column: int, chosen: ClauseId | None
) -> tuple[Section, ...]:
    """What the inspector says of the clause that a row leads to: in that column, else in any."""
    columns = dict.fromkeys((column, cells.draft, *range(cells.columns)))
    ways = (cells.partner(row, each, chosen) for each in columns)
    toward = next((way for way in ways if way is not None), None)
    if toward is None:
        return ()
    words = " ".join(cells.document(toward[0])[toward[1]].text.plain.split())
    name = cells.name(*toward)
    own = cells.row(row).cells[toward[0]]
    if toward[1] in cells.partners.moved(toward[0]) and own:
        title = tr("What follows here")
    else:
        title = tr("It stands after") if own else tr("The nearest clause")
    quote = Line(words, Look.QUOTE, (Piece(shorten(words, EXCERPT)),))
    return (Section(title, (Line(name, Look.HEAD), quote)),)
