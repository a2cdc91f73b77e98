"""What a screen reader says of a cell in the columns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from draftbench.document import ClauseKind
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.tips import tip
from draftbench.gui.speech import counted, listed, tr
from draftbench.gui.terms import term

_NUMBERED = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE})
"""Kinds that the label of a clause says ("OP 4")."""


def said(cells: Cells, row: int, column: int) -> str:
    """The words of a cell: what each clause is, its number, its text with the changes in words, how
    far it is; of a clause of the draft also what is open about it."""
    cell = cells.cell(row, column)
    document = cells.document(column)
    words: list[str] = []
    for block in cell.blocks:
        clause = document.get(block.clause)
        if clause is not None and clause.kind not in _NUMBERED:
            words.append(f"{term(clause.kind.value)}:")
        words.append(block.spoken)
    if not cell.blocks:
        words.extend(part for part in (cell.gap, cell.hint) if part)
    about = listed(_open(cells, row)) if column == cells.draft else ""
    return " ".join((*words, f"({about})")) if about else " ".join(words)


def told(cells: Cells, row: int, column: int) -> str:
    """What more can be said of a cell: who changed its clauses, which amendments concern them, why
    they stand where they do."""
    ids = cells.row(row).cells[column]
    return listed(chain.from_iterable(tip(cells, row, column, clause) for clause in ids))


def _open(cells: Cells, row: int) -> Iterator[str]:
    if cells.bracketed(row):
        yield tr("open bracket")
    entries = [entry for entry in cells.entries(row) if entry.open]
    if entries:
        yield counted("{n} open amendment", "{n} open amendments", len(entries))
    if any(entry.in_conflict for entry in entries):
        yield tr("in conflict")
