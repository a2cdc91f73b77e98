"""What is said of a cell under the mouse: why it stands there, how sure that is, who changed it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.states import STATES
from draftbench.app.checks.outdated import changes
from draftbench.app.outputs.phrases import is_asked_sign
from draftbench.compare.links import Link, Relation
from draftbench.document import ClauseId
from draftbench.gui import speech
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import counted, headed, listed, paper_language, relayed, tr
from draftbench.gui.terms import surety, term
from draftbench.gui.widgets.pieces import Node
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.cells.cells import Cells

EXCERPT = 240
"""Characters of a clause that are quoted."""
MOST = 4
"""Links or amendments that are told; the others are counted."""


def tip(cells: Cells, row: int, column: int, clause: ClauseId | None) -> tuple[str, ...]:
    """The lines on a clause in a cell, or on the cell where it has none."""
    toward = cells.cell(row, column).toward
    if clause is None:
        return () if toward is None else (quoted(cells, toward),)
    if column == cells.draft:
        return tuple(_amendments(cells.state, cells, row, clause))
    return tuple(_links(cells, row, column, clause))


def quoted(cells: Cells, node: Node) -> str:
    """A clause with its name and the beginning of its words."""
    column, clause = node
    words = " ".join(cells.document(column)[clause].text.plain.split())
    return headed(cells.name(column, clause), speech.quoted(shorten(words, EXCERPT)))


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
    late = cells.late(column, clause)
    if late is not None:
        said = changes(late, paper_language())
        yield headed(tr("Out of date"), listed(said[:MOST]))
    yield from map(cells.languages.said, cells.languages.at(column, clause))
    for link in found[:MOST]:
        yield _said(cells, link, clause)
    if len(found) > MOST:
        yield counted("and {n} more link", "and {n} more links", len(found) - MOST)


def _said(cells: Cells, link: Link, clause: ClauseId) -> str:
    others = link.left if clause in link.right else link.right
    names = [_called(cells, other) for other in others]
    sure = (
        tr("by {person}", person=relayed(link.pinned_by)) if link.pinned_by else surety(link.grade)
    )
    said = _relation(link.relation, listed(name for name in names if name)).strip()
    parts = [said, sure, relayed(link.why)]
    return " · ".join(part for part in parts if part)


def _relation(relation: Relation, clauses: str) -> str:
    match relation:
        case Relation.SAME | Relation.CHANGED:
            return tr("The same clause as {clauses}", clauses=clauses)
        case Relation.MOVED:
            return tr("Moved, the same clause as {clauses}", clauses=clauses)
        case Relation.SPLIT:
            return tr("Split from {clauses}", clauses=clauses)
        case Relation.MERGED:
            return tr("Merged from {clauses}", clauses=clauses)
        case Relation.RELATED:
            return tr("Treats the same matter as {clauses}", clauses=clauses)
    return tr("Linked with {clauses}", clauses=clauses)


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
        asked = [run.inserted for run in entry.runs if is_asked_sign(run)]
        others = (run for run in entry.runs if not is_asked_sign(run))
        stamps += [stamp for run in others for stamp in (run.inserted, run.deleted)]
        for stamp in asked:
            if stamp is not None:
                person = person_name(stamp.author)
                made.setdefault(tr("In brackets at the request of {person}", person=person))
        for stamp in stamps:
            if stamp is not None:
                name = f" ({stamp.amendment})" if stamp.amendment else ""
                made.setdefault(tr("Changed by {person}", person=person_name(stamp.author) + name))
    yield from made
    still = [one for one in cells.concerned.of(state, (clause,)) if one.open]
    for one in still[:MOST]:
        sponsors = listed(one.amendment.sponsors)
        status = tr("in conflict") if one.in_conflict else term(STATES[one.status].words)
        yield tr(
            "{amendment} of {sponsors}: {state}",
            amendment=one.amendment.id,
            sponsors=sponsors,
            state=status,
        )
    if len(still) > MOST:
        yield counted("and {n} more amendment", "and {n} more amendments", len(still) - MOST)
