"""The window calls amendments and clauses as they stand now, in its own language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.texts import OP1, OP2, OP3, bench
from draftbench.amend.amendment import AmendmentId
from draftbench.gui.amendments.conflict_list import Conflicts
from draftbench.gui.amendments.register import Register
from draftbench.gui.inspector.amendment_cards import cards_for
from draftbench.gui.rows.workspace import Workspace


@pytest.fixture
def drifted(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    """OP 1 is gone, which one amended and behind which another would put something; so that OP 3,
    on which two collide, is OP 2 now."""
    work = bench(tmp_path)
    gone = work.propose_deletion(OP1, sponsors=("MEX",))
    work.propose_text(OP1, "Urges all;", sponsors=("BRA",))
    for words in ("Requests a report.", "Requests nothing."):
        work.propose_text(OP3, words, sponsors=("URY",))
    work.propose_insertion("Decides to meet again;", after=OP2, sponsors=("URY",))
    work.accept(gone)
    made = Workspace(work)
    yield made
    made.close()


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """The window speaks French."""
    program = QCoreApplication.instance()
    assert program is not None
    former = program.property("language")
    program.setProperty("language", "fr")
    yield
    program.setProperty("language", former)


def test_the_register_and_the_conflicts_have_the_numbers_of_now(drifted: Workspace) -> None:
    assert [row.cells[2] for row in Register(drifted).rows()] == [
        "Delete former OP 1",
        "Amend former OP 1 (deleted)",
        "Amend OP 2 (was OP 3)",
        "Amend OP 2 (was OP 3)",
        "New paragraph after OP 1 (was OP 2)",
    ]
    where = [row.cells[0] for row in Conflicts(drifted).rows()]
    assert sorted(where) == ["OP 2 (was OP 3)", "former OP 1 (deleted)"]


def test_the_cards_have_them_too(drifted: Workspace) -> None:
    ids = [AmendmentId(f"am-{number}") for number in (2, 3, 5)]
    places = [card.quotes[0].where for card in cards_for(drifted.state, ids)]
    assert places == [
        "In former OP 1 (deleted)",
        "In OP 2 (was OP 3)",
        "New paragraph after OP 1 (was OP 2)",
    ]


def test_card_and_title_name_one_place_where_another_came_first(drifted: Workspace) -> None:
    new = drifted.bench.propose_insertion("Thanks the host country;", after=OP2, sponsors=("MEX",))
    drifted.bench.accept(AmendmentId("am-5"))
    (card,) = cards_for(drifted.state, [new])
    assert card.quotes[0].where == card.title
    assert card.title == "New paragraph after OP 2"


@pytest.mark.usefixtures("french")
def test_they_are_called_so_in_the_language_of_the_window(drifted: Workspace) -> None:
    said = [row.cells[2] for row in Register(drifted).rows()]
    assert "OP 2" in said[2]
    assert "OP 3" in said[2]
    assert not [one for one in said if "was" in one.split() or "paragraph" in one.split()]
