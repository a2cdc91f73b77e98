"""Items of a list taken from a source: they come into the list of the draft, and who acts for a
delegation tables them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftbench.cli.main import main
from draftbench.document import spoken_labels
from draftbench.gui.session.names import title_of

ITEMS = (
    "(a) To train pilots from low-income countries;",
    "(b) To purchase radar reflectors for small fishing vessels;",
    "(c) To repair lights and buoys after floods;",
)
TEXT = (
    "Recalling its resolution 9 on the training of river pilots,\n\n"
    "1. Urges riparian States to light all navigable channels;\n\n"
    "2. Decides to establish a fund for night pilotage, which shall be used:\n\n{items}\n\n"
    "3. Requests the Technical Secretary to convene a working group of experts;\n"
)
LABELS = ["OP 2 (a)", "OP 2 (b)", "OP 2 (c)"]


@pytest.fixture
def talks(empty, qtbot, tmp_path):
    """Opens a negotiation on a text with some of the items, with the whole text as a source."""

    def made(*kept):
        base, source = tmp_path / "base.txt", tmp_path / "senegal.txt"
        items = [
            ITEMS[n].replace("(b)" if n else "(a)", f"({'abc'[at]})", 1)
            for at, n in enumerate(kept)
        ]
        base.write_text(TEXT.format(items="\n\n".join(items)), "utf-8")
        source.write_text(TEXT.format(items="\n\n".join(ITEMS)), "utf-8")
        path = tmp_path / "p.draftbench"
        assert main(["new", str(path), "--base", str(base), "--source", str(source)]) == 0
        assert main(["delegations", str(path), "add", "PRT"]) == 0
        empty.open_project(path)
        qtbot.waitUntil(lambda: empty.workspace is not None)
        return empty

    return made


def take(window, words):
    """Takes the clause of the source that has these words, by the key."""
    cells = window.workspace.cells
    (column,) = cells.sources
    clause = next(c for c in cells.document(column) if words in c.text.plain)
    window.columns.set_current(cells.find(column, clause.id), column)
    QTest.keyClick(window.columns.pane(column), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def named(window):
    draft = window.workspace.state.draft
    return {
        spoken_labels(draft)[c.id]: c.text.plain for c in draft if spoken_labels(draft).get(c.id)
    }


@pytest.mark.parametrize("missing", [(0,), (1,), (2,), (0, 1, 2)])
def test_an_item_comes_into_its_list(talks, missing):
    window = talks(*(n for n in range(3) if n not in missing))
    said = []
    window.workspace.done.connect(said.append)
    for place in missing:
        take(window, ITEMS[place][4:20])
        assert f"{LABELS[place]} taken from senegal" in str(said[-1])
    texts = named(window)
    assert [texts[label] for label in LABELS] == [item[4:] for item in ITEMS]
    assert texts["OP 3"].startswith("Requests")
    assert "OP 4" not in texts


def test_the_last_item_can_be_taken_first(talks):
    window = talks()
    take(window, "repair lights")
    take(window, "train pilots")
    texts = named(window)
    assert texts["OP 2 (a)"].startswith("To train")
    assert texts["OP 2 (b)"].startswith("To repair")


def test_a_deleted_item_is_taken_back_from_the_base(talks):
    window = talks(0, 1, 2)
    workspace = window.workspace
    clause = next(c for c in workspace.state.draft if "radar" in c.text.plain)
    before = named(window)
    workspace.bench.delete(clause.id)
    row = workspace.cells.find(workspace.cells.base, clause.id)
    window.columns.set_current(row, workspace.cells.base)
    window.run("edit.take")
    assert named(window) == before


def test_who_acts_for_a_delegation_tables_the_clause(talks):
    window = talks(0, 1)
    workspace = window.workspace
    before = named(window)
    workspace.write_as("PRT")
    take(window, "repair lights")
    assert named(window) == before
    (entry,) = workspace.state.entries
    assert entry.amendment.sponsors == ("PRT",)
    assert "OP 2 (b)" in title_of(workspace.state, entry.amendment)
    workspace.bench.accept(entry.amendment.id)
    assert named(window)["OP 2 (c)"].startswith("To repair")
