"""What stands at the head of a column."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.gui.cells.cells import Cells
from draftbench.gui.session.names import WORKING_DRAFT
from draftbench.gui.speech import counted, listed, tr, tr_as
from draftbench.gui.widgets.elision import own_way
from draftbench.gui.widgets.pieces import Head


def conflicts_of(state: Negotiation, cells: Cells) -> int:
    """How many conflicts there are, counted once for these cells."""
    if not cells.concerned.census(state).needing["conflicts"]:
        return 0
    return cells.tally(state).number


def head_of(cells: Cells, column: int) -> Head:
    """Return the head of a column: its title, and what the text is among the others."""
    state = cells.state
    text = cells.document(column)
    if column == cells.draft:
        census = cells.concerned.census(state)
        stuck = conflicts_of(state, cells)
        words = counted("{n} accepted", "{n} accepted", census.accepted)
        if stuck:
            words = listed((words, counted("{n} conflict", "{n} conflicts", stuck)))
        role = tr("leads") if cells.lead == cells.draft else ""
        return Head(tr(WORKING_DRAFT), f"{words} · {role}" if role else words, text.name)
    said = [text.source.symbol or "", text.source.part or ""]
    own = column == cells.base or cells.two_texts  # a new base may have the symbol of the old
    if own and not text.source.part:
        said.insert(0, text.source.file or "")
    where = own_way(listed(part for part in said if part))
    role = tr_as("base", "a column") if column == cells.base else ""
    if column == cells.lead != cells.base:
        role = tr("leads")
    if column in cells.languages.columns:
        parts = [cells.languages.role(column)]
        if cells.languages.is_known and (found := cells.languages.count(column)):
            parts.append(counted("{n} finding", "{n} findings", found))
        if not cells.languages.is_declared(column):
            parts.append(tr_as("recognized", "a language version"))
        role = " · ".join(parts)
    version = cells.differences.version(column)
    if version is not None:
        role = tr("… differences")
        if version.cheap:
            role = counted("{n} difference", "{n} differences", version.count)
    subtitle = " · ".join(part for part in (role, where) if part)  # a narrow head shows the first
    return Head(cells.title(column), subtitle, text.name)
