"""Lists in the window's language: amendments on a new base text, and who takes part."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.texts import BASE, DELEGATIONS, OP1, OP2
from draftbench.amend.amendment import Status
from draftbench.app.history.rebasing import prepare
from draftbench.app.workbench import Workbench
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.imports.new_base_list import Rebasing
from draftbench.gui.inspector.amendment_cards import inspector_content
from draftbench.gui.languages import speak
from draftbench.gui.meeting.participants import Participants
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.widgets.pieces import Change
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative, revise
from support.translations import compile_tables


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    compile_tables()
    assert speak(qapp, "fr")
    yield
    speak(qapp, "en")


def test_a_paragraph_that_is_gone_is_named_in_the_language_of_the_window(
    french: None, tmp_path: Path
) -> None:
    with Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS) as bench:
        bench.propose_text(OP1, "Urges States to act and to report;", sponsors=("MEX",))
        bench.propose_text(OP2, "Invites the Secretariat to report;", sponsors=("BRA",))
        revised = BASE.with_clauses(tuple(c for c in BASE if c.id != OP2))
        listing = Rebasing(Workspace(bench), prepare(bench, revised), None)
        rows = listing.rows()
        told = [line.words for line in listing.detail([rows[2].key])]
    gone, stays, left_out = (row.cells[0] for row in rows)  # what is to be decided comes first
    assert stays == "OP 1"
    assert "OP 2" in gone
    assert "former" not in gone
    assert "deleted" not in gone
    assert [row.cells[1] for row in rows[:2]] == ["am-2 BRA", "am-1 MEX"]
    assert (left_out, rows[2].cells[3], told[2]) == ("OP 2", "supprimé", BASE[OP2].text.plain)
    assert rows[0].words is not None
    assert "report" in "".join(piece.text for piece in rows[0].words())


def test_the_number_that_people_know_stands_behind_the_new_one(tmp_path: Path) -> None:
    with Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS) as bench:
        bench.propose_text(OP2, "Invites the Secretariat to report;", sponsors=("BRA",))
        revised = BASE.with_clauses(tuple(c for c in BASE if c.id != OP1))
        rows = Rebasing(Workspace(bench), prepare(bench, revised), None).rows()
    assert rows[0].cells[0] == "OP 1 (was OP 2 in the former draft)"


def test_those_who_take_part_have_their_names_in_the_language_of_the_window(
    french: None, tmp_path: Path
) -> None:
    with Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS) as bench:
        rows = {row.key: row.cells[1] for row in Participants(Workspace(bench), lambda: "").rows()}
    assert "MEX" in {one.code for one in DELEGATIONS}
    assert rows["MEX"] == "Mexique"
    assert rows["CELAC"] == "Communauté des États d’Amérique latine et des Caraïbes"


def test_what_a_later_text_joins_in_other_words_is_accepted_with_a_button(
    qtbot: QtBot, tmp_path: Path
) -> None:
    buoys = "Calls upon universities to keep measuring buoys on deep lakes;"
    with on_lakes(tmp_path) as bench:
        first = clause(bench, OPERATIVE[0])
        one = bench.propose_insertion(buoys, after=first, sponsors=("MEX",))
        bench.accept(one)
        circulate(bench)
        joined = f"{OPERATIVE[0][:-1]}, and calls upon universities to keep buoys on deep lakes;"
        revise(bench, joined, *OPERATIVE[1:])
    workspace = Workspace(Workbench.open(bench.path))
    row = next(r for r in workspace.rows if workspace.entries(r))
    (card,) = inspector_content(workspace.state, workspace.cells, row).cards
    assert (card.id, card.accept, card.can_reject) == (one, "Confirm and accept", True)
    assert Decisions(workspace).decide("accept-anyway", one)
    assert workspace.state.entry(one).status is Status.ACCEPTED
    assert operative(workspace.bench) == [joined, *OPERATIVE[1:]]
    workspace.close()


def test_a_direct_change_shows_the_words_that_it_changed(qtbot: QtBot, tmp_path: Path) -> None:
    with Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS) as bench:
        words = BASE[OP1].text.plain
        bench.edit(OP1, words.replace("Urges", "Strongly urges"))
        listing = Rebasing(Workspace(bench), prepare(bench, BASE), None)
        (row,) = listing.rows()
    assert row.words is not None
    assert [p.text for p in row.words() if p.change is Change.INSERTED] == ["Strongly urges"]
    assert [p.text for p in row.words() if p.change is Change.DELETED] == ["Urges"]
