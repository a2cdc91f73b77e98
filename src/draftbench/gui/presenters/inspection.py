"""What the inspector says of a clause beside its amendments: links, origins and notes."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.provenance import Share, provenance
from draftbench.compare.links import Link
from draftbench.document import Clause, ClauseId
from draftbench.gui.presenters.cells import Cells
from draftbench.gui.presenters.quotes import shortened

EXCERPT = 140
"""Characters of a linked clause that are shown."""
MOST_LINKS = 5


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A clause of a source that treats the same matter. ``state`` is "confirmed", "refused", or
    empty where nobody has decided; ``drawn`` whether the columns show it beside this clause."""

    source: str
    left: ClauseId
    right: ClauseId
    label: str
    excerpt: str
    score: float
    why: str
    state: str = ""
    drawn: bool = True


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


def links(state: Negotiation, cells: Cells, row: int) -> tuple[LinkRow, ...]:
    """The clauses of the sources shown that treat the same matter as the base's in this row: those
    beside it first, then those that stand elsewhere, then those that somebody refused."""
    base = cells.row(row).cells[0]
    found: list[LinkRow] = []
    for column in range(1, cells.columns - 1):
        text = cells.document(column)
        pins = {(p.left, p.right): p.together for p in state.pins.get(text.name, ())}
        made: dict[tuple[ClauseId, ClauseId], LinkRow] = {}
        for link in cells.row(row).links:
            for left, right in _pairs(link, base):
                if right in text and pins.get((left, right)) is not False:
                    sure = bool(link.pinned_by) or (left, right) in pins
                    made[left, right] = _row(cells, row, column, left, right, link, sure)
        for (left, right), together in pins.items():
            if left in base and right in text and not together:
                made[left, right] = _row(cells, row, column, left, right)
        found.extend(made.values())
    found.sort(key=lambda each: (each.state == "refused", not each.drawn, -each.score))
    return tuple(found[:MOST_LINKS])


def _pairs(link: Link, base: tuple[ClauseId, ...]) -> list[tuple[ClauseId, ClauseId]]:
    return [(left, right) for left in link.left if left in base for right in link.right]


def _row(
    cells: Cells,
    row: int,
    column: int,
    left: ClauseId,
    right: ClauseId,
    link: Link | None = None,
    confirmed: bool = False,
) -> LinkRow:
    text = cells.document(column)
    label = f"{text.name.title()} {cells.label(column, right)}".strip()
    excerpt = shortened(" ".join(text[right].text.plain.split()), EXCERPT)
    drawn = right in cells.row(row).cells[column]
    if link is None:
        return LinkRow(text.name, left, right, label, excerpt, 0.0, "", "refused", drawn)
    state = "confirmed" if confirmed else ""
    return LinkRow(text.name, left, right, label, excerpt, link.score, link.why, state, drawn)


def shares(state: Negotiation, clause: ClauseId) -> tuple[ShareRow, ...]:
    """Who gave how many of the words of a clause of the draft, the most first."""
    return tuple(_share(state, share) for share in provenance(state, clause))


def _share(state: Negotiation, share: Share) -> ShareRow:
    entry = None if share.amendment is None else state.entry(share.amendment)
    code = entry.amendment.sponsors[0] if entry is not None and entry.amendment.sponsors else ""
    where = share.where if share.amendment is None else f"{share.where}, {share.amendment}"
    percent = round(share.share * 100)
    return ShareRow(where, f"{percent} %" if percent else "< 1 %", code)


def notes(clause: Clause) -> tuple[NoteRow, ...]:
    """The notes that hang in a clause."""
    return tuple(
        NoteRow(note.label, " ".join(note.text.plain.split()), note.resolved)
        for note in clause.text.notes
    )
