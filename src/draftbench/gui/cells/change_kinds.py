"""What kinds of change a row holds: of the draft since the base, and of the versions beside it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.marking import base_text, result_text
from draftbench.amend.redlines.redline import RedlineClause
from draftbench.compare.links import Link, Relation
from draftbench.compare.words.classes import SMALL, hunk_classes
from draftbench.compare.words.strength import Direction, StrengthChange, strength_changes
from draftbench.compare.words.worddiff import difference
from draftbench.document import ClauseId
from draftbench.gui.cells.differences import Version
from draftbench.gui.cells.version_cells import went
from draftbench.gui.speech import marked
from draftbench.gui.widgets.pieces import Change

if TYPE_CHECKING:
    from draftbench.gui.cells.cells import Cells


class Kind(StrEnum):
    """A kind of change that rows can be narrowed to."""

    WORDS = "words"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    PARTED = "split"
    SMALL = "punctuation"
    STRONGER = "stronger"
    WEAKER = "weaker"


TITLES = {
    Kind.WORDS: marked("Words changed"),
    Kind.INSERTED: marked("New clauses"),
    Kind.DELETED: marked("Deleted clauses"),
    Kind.MOVED: marked("Moved"),
    Kind.PARTED: marked("Split or merged"),
    Kind.SMALL: marked("Punctuation only"),
    Kind.STRONGER: marked("Stronger"),
    Kind.WEAKER: marked("Weaker"),
}
"""What the kinds are called."""

_DIRECTIONS = {Direction.STRONGER: Kind.STRONGER, Direction.WEAKER: Kind.WEAKER}


def kinds(state: Negotiation, cells: Cells, row: int) -> frozenset[Kind]:
    """The kinds of change in a row."""
    if not cells.differs(row):
        return frozenset()
    return frozenset((*_of_draft(state, cells, row), *_of_versions(cells, row)))


def _of_draft(state: Negotiation, cells: Cells, row: int) -> Iterator[Kind]:
    base, draft = cells.of_base(row), cells.of_draft(row)
    if not cells.draft_differs(row):
        return
    lineage = state.redline.lineage
    for clause in draft:
        entry = state.redline.of(clause)
        if clause in lineage.parts or any(j.into == clause for j in lineage.joined.values()):
            yield Kind.PARTED
        elif entry is not None and entry.inserted is not None:
            yield Kind.INSERTED
        if entry is None or entry.inserted is not None:
            continue
        if entry.moved_here is not None:
            yield Kind.MOVED
        if any(run.inserted or run.deleted for run in entry.runs):
            yield from _of_words(state, entry)
    if not draft:
        for clause in base:
            if clause in lineage.joined:
                yield Kind.PARTED
            else:
                yield Kind.MOVED if clause in state.draft else Kind.DELETED


def _of_words(state: Negotiation, entry: RedlineClause) -> Iterator[Kind]:
    words = difference(base_text(entry).plain, result_text(entry).plain)
    found = {name for names in hunk_classes(words) for name in names}
    if not found:
        return
    if found <= set(SMALL):
        yield Kind.SMALL
        return
    yield Kind.WORDS
    yield from _strength(strength_changes(words, state.draft.language))


def _strength(changes: tuple[StrengthChange, ...]) -> Iterator[Kind]:
    for change in changes:
        if change.direction in _DIRECTIONS:
            yield _DIRECTIONS[change.direction]


def _of_versions(cells: Cells, row: int) -> Iterator[Kind]:
    lead = cells.row(row).cells[cells.lead]
    for column in cells.differences.columns:
        version = cells.differences.version(column)
        if version is None:
            continue
        own = cells.row(row).cells[column]
        links: dict[Link, None] = {}
        for found in (*map(version.of_lead, lead), *map(version.of_own, own)):
            if found is not None:
                links.setdefault(found)
        if any(version.of_lead(clause) is None for clause in lead):
            yield Kind.DELETED
        if any(version.of_own(clause) is None for clause in own):
            yield Kind.INSERTED
        for link in links:
            yield from _of_link(version, link)


def _of_link(version: Version, link: Link) -> Iterator[Kind]:
    if not version.differs(link):
        return
    if went(link):
        yield Kind.MOVED
    if link.relation in (Relation.SPLIT, Relation.MERGED):
        yield Kind.PARTED
    if link.relation is Relation.SAME or (link.relation is Relation.MOVED and not link.changed):
        return
    passage = version.passage(link)
    found = {name for names in passage.kinds for name in names}
    if "text" in found:
        yield Kind.WORDS
    elif found:
        yield Kind.SMALL
    yield from _strength(passage.strength)


def changes(state: Negotiation, cells: Cells, row: int) -> frozenset[Change]:
    """What a map shows of a row: words that came, went or moved, in the draft and the versions."""
    found = set(_drawn(state, cells, row))
    lead = cells.row(row).cells[cells.lead]
    for column in cells.differences.columns:
        version = cells.differences.version(column)
        if version is not None:
            found.update(_drawn_of(version, lead, cells.row(row).cells[column]))
    return frozenset(found)


def _drawn(state: Negotiation, cells: Cells, row: int) -> Iterator[Change]:
    draft = cells.of_draft(row)
    for clause in draft:
        entry = state.redline.of(clause)
        if entry is None:
            continue
        if entry.moved_here is not None:
            yield Change.MOVED
        if entry.inserted is not None:
            yield Change.INSERTED
        for run in entry.runs:
            if run.deleted is not None:
                yield Change.DELETED
            elif run.inserted is not None:
                yield Change.INSERTED
    if not draft:
        for clause in cells.of_base(row):
            yield Change.MOVED if clause in state.draft else Change.DELETED


def _drawn_of(
    version: Version, lead: tuple[ClauseId, ...], own: tuple[ClauseId, ...]
) -> Iterator[Change]:
    if own and any(version.of_own(clause) is None for clause in own):
        yield Change.INSERTED
    if not own and any(version.of_lead(clause) is None for clause in lead):
        yield Change.DELETED
    for clause in own:
        link = version.of_own(clause)
        if link is None:
            continue
        if went(link):
            yield Change.MOVED
        if link.relation is Relation.SAME or not version.differs(link):
            continue
        passage = version.passage(link)
        for place in passage.seen(version.hidden):
            hunk = passage.words.hunks[place]
            if hunk.left_end > hunk.left_start:
                yield Change.DELETED
            if hunk.right_end > hunk.right_start:
                yield Change.INSERTED
