"""What the window made for a state goes with the state: nothing of it waits for the search for
garbage, which the window has done rarely."""

import gc
from weakref import ref

import pytest

from draftbench.gui.rows.workspace import Workspace


@pytest.mark.slow
def test_the_cells_of_a_state_go_when_another_act_makes_new_ones(workspace: Workspace) -> None:
    gc.collect()
    gc.disable()
    try:
        seen = []
        for number in range(3):
            cells = workspace.cells
            for row in range(len(cells)):
                for column in range(cells.columns):
                    cells.cell(row, column)
            assert cells.languages.columns == ()
            seen.append(ref(cells))
            del cells
            clause = workspace.state.draft.clauses[-1]
            workspace.bench.edit(clause.id, f"{clause.text.text} Lake {number}.")
        assert [one() for one in seen] == [None] * 3
        assert gc.collect() == 0
    finally:
        gc.enable()
