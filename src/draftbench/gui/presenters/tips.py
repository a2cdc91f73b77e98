"""What is said of a cell under the mouse: why it stands there, how sure that is, who changed it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.states import STATES
from draftbench.compare.links import Link, Relation
from draftbench.document import ClauseId
from draftbench.gui.presenters.pieces import Node
from draftbench.gui.presenters.quotes import shortened

if TYPE_CHECKING:
    from draftbench.gui.presenters.cells import Cells

EXCERPT = 240
"""Characters of a clause that are quoted."""
MOST = 4
"""Links or amendments that are told; the others are counted."""
_SAID = {
    Relation.SAME: "The same clause as",
    Relation.CHANGED: "The same clause as",
    Relation.MOVED: "Moved, the same clause as",
    Relation.SPLIT: "Split from",
    Relation.MERGED: "Merged from",
    Relation.RELATED: "Treats the same matter as",
}


def tip(
    state: Negotiation, cells: Cells, row: int, column: int, clause: ClauseId | None
) -> tuple[str, ...]:
    """The lines on a clause in a cell, or on the cell where it has none."""
    toward = cells.cell(row, column).toward
    if clause is None:
        return () if toward is None else (quoted(cells, toward),)
    if column == cells.draft:
        return tuple(_amendments(state, cells, row, clause))
    return tuple(_links(cells, row, column, clause))


def quoted(cells: Cells, node: Node) -> str:
    """A clause with its name and the beginning of its words."""
    column, clause = node
    words = " ".join(cells.document(column)[clause].text.plain.split())
    return f"{cells.name(column, clause)}: “{shortened(words, EXCERPT)}”"


def _links(cells: Cells, row: int, column: int, clause: ClauseId) -> Iterator[str]:
    version = cells.differences.version(column)
    found: list[Link] = []
    if version is not None:
        own = version.of_own(clause)
        found = [] if own is None else [own]
    else:
        links = cells.row(row).links
        found = [link for link in links if clause in link.left or clause in link.right]
        here = {one for ids in cells.row(row).cells for one in ids} - {clause}
        drawn = [link for link in found if here & {*link.left, *link.right}]
        found = drawn or found
        found.sort(key=lambda link: (not link.pinned_by, -link.score))
    for link in found[:MOST]:
        yield _said(cells, link, clause)
    if len(found) > MOST:
        yield f"and {len(found) - MOST} more links"


def _said(cells: Cells, link: Link, clause: ClauseId) -> str:
    others = link.left if clause in link.right else link.right
    names = [_called(cells, other) for other in others]
    sure = f"by {link.pinned_by}" if link.pinned_by else f"confidence {link.score:.2f}"
    what = _SAID.get(link.relation, "Linked with")
    parts = [f"{what} {', '.join(name for name in names if name)}".strip(), sure, link.why]
    return " · ".join(part for part in parts if part)


def _called(cells: Cells, clause: ClauseId) -> str:
    for column in (cells.base, *cells.sources, cells.draft):
        if clause in cells.document(column):
            return cells.name(column, clause)
    return ""


def _amendments(state: Negotiation, cells: Cells, row: int, clause: ClauseId) -> Iterator[str]:
    entry = state.redline.of(clause)
    made: dict[str, None] = {}
    if entry is not None:
        stamps = [entry.inserted, entry.moved_here]
        stamps += [stamp for run in entry.runs for stamp in (run.inserted, run.deleted)]
        for stamp in stamps:
            if stamp is not None:
                name = f" ({stamp.amendment})" if stamp.amendment else ""
                made.setdefault(f"Changed by {stamp.author}{name}")
    yield from made
    still = [one for one in cells.concerned.of(state, (clause,)) if one.open]
    for one in still[:MOST]:
        sponsors = ", ".join(one.amendment.sponsors)
        status = "in conflict" if one.in_conflict else STATES[one.status].words
        yield f"{one.amendment.id} of {sponsors}: {status}"
    if len(still) > MOST:
        yield f"and {len(still) - MOST} more amendments"
