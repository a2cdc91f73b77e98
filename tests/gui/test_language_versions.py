"""Language versions in the window: beside each other, and marked where they are out of date."""

from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from support.tonguesets import resolution

BASE, FRENCH = resolution("roads", "en"), resolution("roads", "fr")


def _opened(empty, qtbot, tmp_path):
    path = tmp_path / "talks.draftbench"
    Workbench.create(path, BASE, sources=(FRENCH,)).close()
    empty.deeds.opening.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    qtbot.waitUntil(lambda: empty.workspace.cells.columns == 3)
    return empty.workspace


def _late(workspace):
    return [clause.id for clause in FRENCH if workspace.cells.late(1, clause.id) is not None]


def test_each_clause_stands_beside_its_partner(empty, qtbot, tmp_path):
    cells = _opened(empty, qtbot, tmp_path).cells
    assert [cells.row(row).cells[:2] for row in range(len(cells))] == [
        ((one.id,), (two.id,)) for one, two in zip(BASE, FRENCH, strict=True)
    ]


def test_a_clause_that_was_changed_since_is_marked(empty, qtbot, tmp_path):
    workspace = _opened(empty, qtbot, tmp_path)
    assert _late(workspace) == []
    clause = BASE.clauses[8]
    text = RichText(clause.text.plain.replace("2025", "2026"))
    workspace.bench.edit(clause.id, text)
    qtbot.waitUntil(lambda: _late(workspace) == [FRENCH.clauses[8].id])
    cells = workspace.cells
    (block,) = cells.cell(8, 1).blocks
    (other,) = cells.cell(7, 1).blocks
    assert block.small
    assert not other.small
    assert any("2026" in line for line in cells.tip(8, 1, block.clause))
    workspace.bench.edit(clause.id, clause.text)
    qtbot.waitUntil(lambda: _late(workspace) == [])
