"""A clause that everybody amends: the inspector makes no more cards than somebody reads."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from draftbench.amend.amendment import Delegation
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from draftbench.gui.inspector.inspector import MOST_CARDS
from support.lakes import lakes

MANY = MOST_CARDS + 7


def crowded(empty, qtbot, tmp_path):
    """A window on a negotiation in which one clause has many proposals, another one has one; gives
    the rows of both."""
    path = tmp_path / "lakes.draftbench"
    people = (Delegation("CHE", "Switzerland"), Delegation("NPL", "Nepal"))
    base = read(lakes().encode(), "lakes.txt").parts[0]
    with Workbench.create(path, base, delegations=people) as bench:
        draft = bench.state.draft
        much, little = (
            next(c for c in draft if words in c.text.text) for words in ("riparian", "donors")
        )
        for number in range(MANY):
            words = much.text.text.replace("rules", f"{number} rules")
            bench.propose_text(much.id, words, sponsors=("CHE",))
        bench.propose_text(little.id, "Invites all donors to help;", sponsors=("NPL",))
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    cells = empty.workspace.cells
    return cells.find(cells.draft, much.id), cells.find(cells.draft, little.id)


def names(window):
    return [card.card.id for card in window.inspector.cards]


@pytest.mark.slow
def test_the_rest_of_many_amendments_is_shown_when_it_is_asked_for(empty, qtbot, tmp_path):
    much, little = crowded(empty, qtbot, tmp_path)
    workspace = empty.workspace
    workspace.set_current(much, workspace.cells.draft)
    assert names(empty) == [f"am-{n}" for n in range(1, MOST_CARDS + 1)]
    empty.inspector.more.click()
    assert names(empty) == [f"am-{n}" for n in range(1, MANY + 1)]
    assert empty.inspector.more is None
    workspace.bench.withdraw("am-3")
    assert len(names(empty)) == MANY, "what somebody asked for stays after an act"
    workspace.set_current(little, workspace.cells.draft)
    assert names(empty) == [f"am-{MANY + 1}"]
    workspace.set_current(much, workspace.cells.draft)
    assert len(names(empty)) == MOST_CARDS


@pytest.mark.slow
def test_acts_on_a_crowded_clause_leave_no_widgets_behind(empty, qtbot, tmp_path):
    much, _ = crowded(empty, qtbot, tmp_path)
    workspace = empty.workspace
    workspace.set_current(much, workspace.cells.draft)
    counts = []
    for _ in range(6):
        for name in ("am-2", "am-4"):
            workspace.bench.hold(name)
            workspace.bench.undo()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        counts.append(len(QApplication.allWidgets()))
    assert len(set(counts[1:])) == 1
