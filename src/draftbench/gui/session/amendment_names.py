"""What amendments and clauses are called, in the language of the window."""

from __future__ import annotations

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.bundles import Part
from draftbench.amend.conflicts.contention import Conflict, Side
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.wording.places import say_where
from draftbench.amend.wording.titles import names_of, say_conflict, say_part, say_side, title
from draftbench.document import ClauseId
from draftbench.gui.speech import book, directed


def title_of(state: Negotiation, amendment: Amendment) -> str:
    """Return what an amendment is called: as a person called it, else what it does."""
    return title(state, amendment, book())


def name_of(state: Negotiation, clause: ClauseId, amendment: Amendment | None = None) -> str:
    """Return what a clause is called now, for a reader of ``amendment`` where one is given."""
    return directed(names_of(state, book(), amendment, alone=True)(clause))


def where_said(state: Negotiation, entry: Entry) -> str:
    """Return the clauses that an amendment is about, with the texts whose numbers these are."""
    return directed(say_where(state, entry, book(), texts=True))


def part_said(state: Negotiation, amendment: AmendmentId, part: Part) -> str:
    """Return what a part of an amendment does."""
    entry = state.entry(amendment)
    known = None if entry is None else entry.amendment
    return say_part(part, names_of(state, book(), known), book())


def conflict_name(state: Negotiation, conflict: Conflict) -> str:
    """Return what the clause of a conflict is called."""
    return directed(say_conflict(state, conflict, book()))


def side_said(state: Negotiation, side: Side) -> str:
    """Return what a side of a conflict would do."""
    return say_side(state, side, book())
