"""The sides of a conflict beside each other, each with the button that takes it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from draftbench.amend.amendment import Delegation
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.amendments import resolving
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import ConflictError
from draftbench.gui.amendments.amendments_page import ConflictView
from draftbench.gui.amendments.conflict import NOW, TOGETHER, SideBox, boxes
from draftbench.gui.rows.workspace import Workspace

SIDES = (
    SideBox(NOW, "As it reads now", ("CHL",), "Chile", (), "Text", "", "keep", "Keep am-5"),
    SideBox("am-6", "am-6", ("MEX", "PER"), "Mexico", (), "Other text", "", "take", "Accept am-6"),
    SideBox("both", "Both together", (), "", (), "Both", "", "both", "Accept both"),
)


@pytest.mark.parametrize("width", [680, 1100])
def test_no_button_is_cut_where_there_is_little_room(qtbot: QtBot, width: int) -> None:
    view = ConflictView(lambda _: None)
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show_sides(SIDES)
    view.show()
    qtbot.waitExposed(view)
    assert set(view.buttons) == {"keep", "take", "both"}
    for button in view.buttons.values():
        assert button.width() >= button.sizeHint().width()


def test_three_rivals_and_both_together_fit_a_small_window(qtbot: QtBot) -> None:
    view = ConflictView(lambda _: None)
    qtbot.addWidget(view)
    view.resize(1020, 300)
    rivals = [replace(SIDES[1], id=f"am-{n}", verb=f"take-{n}") for n in (6, 7, 8)]
    view.show_sides((SIDES[0], *rivals, SIDES[2]))
    view.show()
    qtbot.waitExposed(view)
    assert not view.horizontalScrollBar().maximum()


def test_what_cannot_be_both_is_a_sentence_and_no_card(qtbot: QtBot) -> None:
    view = ConflictView(lambda _: None)
    qtbot.addWidget(view)
    why = "They change the same words."
    view.show_sides((*SIDES[:2], SideBox(TOGETHER, "Together", (), "", (), why)))
    shown = [label.text() for label in view.findChildren(QLabel)]
    assert why in shown
    assert "Together" not in shown


def test_the_sides_keep_the_italics_of_the_opening(workspace: Workspace) -> None:
    state = workspace.state
    (one,) = conflicts(state)
    for box in boxes(state, one):
        slanted = "".join(p.text for p in box.pieces if p.italic and not p.change.gone)
        whole = "".join(p.text for p in box.pieces if not p.change.gone)
        assert slanted in (
            "Noting with deep concern",
            "Noting with alarm",
            "Noting with deep alarm",
        )
        assert whole.startswith(f"{slanted} the growing")


def test_a_card_names_only_what_it_leaves_no_room_for(tmp_path: Path) -> None:
    words = "Urges the 98 States to act;"
    clause = Clause(ClauseId("o1"), ClauseKind.OPERATIVE, RichText(words))
    base = Document("resolution", (clause,))
    who = (Delegation("ARG", "Argentina"),)
    with Workbench.create(tmp_path / "n.draftbench", base, delegations=who) as bench:
        made = [
            bench.propose(
                between(base, replaced(base, clause.id, RichText(new))),
                sponsors=("ARG",),
                title="Amend",
            )
            for new in (
                words.replace("98", "more than 98"),
                words.replace("98", "98 or more"),
                words.replace("98", "99"),
            )
        ]
        (one,) = conflicts(bench.state)
        assert one.members == tuple(made)
        first, second, third = boxes(bench.state, one)[1:4]
    assert [box.then for box in (first, second)] == ["Supersedes am-3"] * 2
    assert third.then == "Supersedes am-1, am-2"


def test_what_an_agreed_clause_would_refuse_is_not_offered_and_the_reason_is_told(
    tmp_path: Path,
) -> None:
    words = "Urges the 98 States to act;"
    clause = Clause(ClauseId("o1"), ClauseKind.OPERATIVE, RichText(words))
    base = Document("resolution", (clause,))
    who = (Delegation("ARG", "Argentina"),)
    with Workbench.create(tmp_path / "a.draftbench", base, delegations=who) as bench:
        new = replaced(base, clause.id, RichText("Urges all States to act;"))
        name = bench.propose(between(base, new), sponsors=("ARG",), title="Amend")
        decide_clause(bench, clause.id, ClauseState.AGREED)
        (one,) = conflicts(bench.state)
        found = {box.id: box for box in boxes(bench.state, one)}
        held = "OP 1 is agreed; reopen it first."
        assert (found[name].verb, found[name].why) == ("", held)
        assert TOGETHER not in found
        with pytest.raises(ConflictError, match=re.escape(held)):
            resolving.take(bench, one, name)
