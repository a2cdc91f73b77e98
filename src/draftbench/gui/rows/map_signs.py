"""What a map of the rows shows of each, and what it says of it."""

from __future__ import annotations

from enum import IntFlag

from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.change_kinds import changes
from draftbench.gui.speech import listed, marked, tr
from draftbench.gui.widgets.pieces import Change
from draftbench.language.words import shorten

EXCERPT = 90
"""Characters of a clause that the map quotes."""


class Sign(IntFlag):
    """What is to be seen in a row."""

    NONE = 0
    INSERTED = 1
    DELETED = 2
    MOVED = 4
    OFFERED = 8
    BRACKET = 16
    CONFLICT = 32


CHANGES = {
    Change.INSERTED: Sign.INSERTED,
    Change.DELETED: Sign.DELETED,
    Change.MOVED: Sign.MOVED,
    Change.AWAY: Sign.MOVED,
}
WORDS = {
    Sign.CONFLICT: marked("in conflict"),
    Sign.BRACKET: marked("open bracket"),
    Sign.INSERTED: marked("words inserted"),
    Sign.DELETED: marked("words deleted"),
    Sign.MOVED: marked("moved"),
    Sign.OFFERED: marked("not in the draft"),
}
"""What the signs mean, the most pressing first."""


def sign(cells: Cells, row: int) -> Sign:
    """The signs of a row, however changes are shown in the columns."""
    found = Sign.NONE
    for change in changes(cells.state, cells, row):
        found |= CHANGES[change]
    if cells.bracketed(row):
        found |= Sign.BRACKET
    if any(entry.in_conflict for entry in cells.entries(row)):
        found |= Sign.CONFLICT
    if not cells.of_draft(row) and not cells.of_base(row):
        found |= Sign.OFFERED
    return found


def sentence(cells: Cells, row: int, found: Sign) -> str:
    """What stands in a row and what is to be seen in it, for a tip."""
    for column in (cells.draft, cells.base, *cells.sources):
        for clause in cells.row(row).cells[column]:
            words = " ".join(cells.document(column)[clause].text.plain.split())
            label = cells.label(column, clause)
            known = [tr(said) for one, said in WORDS.items() if found & one]
            head = " · ".join(part for part in (label, listed(known)) if part)
            quoted = shorten(words, EXCERPT)
            return f"{head}\n{quoted}" if head else quoted
    return ""
