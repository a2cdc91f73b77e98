"""Who takes part, in the window: any State is found where sponsors are chosen; a pasted list."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.positions import Target, TargetKind
from draftbench.cli.main import main
from support.dialogs import form, go_to, send

TEXT = "Recalling its resolution 70/1,\n\n1. Urges States to act;\n\n2. Decides to meet again.\n"


@pytest.fixture
def plain(empty, qtbot, tmp_path):
    """A window on a negotiation whose text says nothing of who takes part."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "p.draftbench"
    assert main(["new", str(path), "--base", str(tmp_path / "a.txt")]) == 0
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty


def taking_part(window):
    return [one.code for one in window.workspace.state.delegations]


def shown(ticks):
    """What is seen in a list to tick."""
    items = map(ticks.list.item, range(ticks.list.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


def find(ticks, words):
    ticks.finder.clear()
    ticks.finder.setText(words)
    return shown(ticks)


@pytest.mark.parametrize("words", ["BRA", "brazil", "brési", "Brasil", "Бразилия", "巴西"])
def test_a_state_that_does_not_take_part_is_found_and_added_by_the_act(plain, words):
    clause = go_to(plain, "OP 1")
    plain.run("negotiate.position")
    ticks = form(plain).inputs["codes"]
    assert shown(ticks) == []
    assert "BRA" in find(ticks, words)
    ticks.tick("BRA")
    told = []
    plain.workspace.done.connect(told.append)
    send(plain, stance="support")
    assert taking_part(plain) == ["BRA"]
    assert "Brazil" in told[-1]
    row = Positions(plain.workspace.state.proceedings).row(Target(TargetKind.CLAUSE, clause))
    assert set(row.held) == {"BRA"}
    plain.run("edit.undo")
    plain.run("edit.undo")
    assert taking_part(plain) == []


def test_what_is_ticked_stays_in_sight_and_what_is_not_found_is_not_shown(plain):
    go_to(plain, "OP 1")
    plain.run("negotiate.position")
    ticks = form(plain).inputs["codes"]
    assert find(ticks, "Peru") == ["PER"]
    ticks.tick("PER")
    assert {"MEX", "PER"} <= set(find(ticks, "Mexico"))
    assert "CHL" not in find(ticks, "Mexico")
    assert find(ticks, "") == ["PER"]
    assert find(ticks, "no such State") == ["PER"]


def test_who_takes_part_is_not_offered_twice(window):
    go_to(window, "OP 7")
    window.run("negotiate.position")
    ticks = form(window).inputs["codes"]
    own = shown(ticks)
    assert set(taking_part(window)) == set(own)
    assert find(ticks, "Mexico").count("MEX") == 1


def test_a_pasted_list_adds_whom_it_names_and_tells_the_rest(plain):
    plain.run("negotiate.delegations")
    box = form(plain).inputs["list"]
    data = QMimeData()
    data.setText("1. Argentina\n2. Brésil\nFOS, Friends of the Sea\nUrugay\n")
    QGuiApplication.clipboard().setMimeData(data)
    box.paste()
    QTest.keyClicks(box, "Chile")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert form(plain).isVisible()
    send(plain)
    assert taking_part(plain) == ["ARG", "BRA", "FOS", "CHL"]
    assert "Urugay" in plain.notice.words.text()
    assert "URY" in plain.notice.words.text()
    plain.run("edit.undo")
    assert taking_part(plain) == []


def test_a_list_that_names_nobody_stays_open(plain):
    plain.run("negotiate.delegations")
    send(plain, list="Atlantis Rising")
    assert form(plain).isVisible()
    assert taking_part(plain) == []
