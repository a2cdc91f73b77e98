"""Cells made ready away from the window: all that the first picture of a long text needs."""

from __future__ import annotations

from dataclasses import replace

from draftbench.amend.negotiation import Negotiation
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.compared import Compared, arranged
from draftbench.gui.cells.differences import ALL_SHOWN, Shown
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.speech import tr
from draftbench.progress import Progress, silent


def prepared(
    state: Negotiation,
    compared: Compared,
    shown: Shown = ALL_SHOWN,
    progress: Progress = silent,
    former: Cells | None = None,
) -> Compared:
    """The comparison with its cells, in which every row was looked at once. ``former`` cells are
    only read."""
    cells = Cells(state, arranged(compared), shown, former=former)
    cells.languages.find()
    step = max(1, len(cells) // 20)
    for row in range(len(cells)):
        cells.differs(row)
        if row % step == 0:
            progress(row / max(1, len(cells)), tr("Looking for differences"))
    for column in range(cells.columns):
        head_of(cells, column)
        cells.notation(column)
    cells.entries(0)
    summarise(state, cells)
    lengths(cells)
    state.draft.prepare()
    _ = state.draft.fingerprint  # every act asks for it, and it is found clause by clause
    return replace(compared, state=state, cells=cells)


def lengths(cells: Cells) -> list[int]:
    """About the characters in the longest cell of each row; a clause adds half a line. Kept as long
    as the rows stay: it is for estimates of heights."""
    return cells.of_rows("lengths", lambda: _lengths(cells))


def _lengths(cells: Cells) -> list[int]:
    known = [
        {clause.id: len(clause.text.text) + 20 for clause in cells.document(number)}
        for number in range(cells.columns)
    ]
    return [
        max(
            sum(map(texts.__getitem__, ids))
            for texts, ids in zip(known, cells.row(row).cells, strict=True)
        )
        for row in range(len(cells))
    ]
