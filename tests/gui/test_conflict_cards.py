"""The sides of a conflict beside each other, each with the button that takes it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from draftbench.amend.amendment import Delegation, Status
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.amendments import resolving
from draftbench.app.meetings.delegations import join_delegations
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, MarkKind, RichText
from draftbench.errors import ConflictError
from draftbench.formats.reading import read
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.amendments.amendments_page import ConflictView
from draftbench.gui.amendments.conflict import NOW, TOGETHER, SideBox, boxes
from draftbench.gui.editor.clause_box import ClauseBox
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from support.dialogs import form, lists, send

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


MARSH = """# Protection of marshes

The Council,

*Noting* the report,

1. *Urges* States to restore *all wetlands of world importance* and the rivers that feed them;

2. *Decides* to meet again.
"""


@pytest.fixture
def marsh(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window on two rival amendments to a clause with words in italics."""
    (tmp_path / "marsh.md").write_text(MARSH, "utf-8")
    (text,) = read((tmp_path / "marsh.md").read_bytes(), "marsh.md").parts
    path = tmp_path / "marsh.draftbench"
    with Workbench.create(path, text) as bench:
        clause = next(c for c in text if "restore" in c.text.plain)
        for code, verb in (("FJI", "revive"), ("NPL", "rebuild")):
            join_delegations(bench, (Delegation(code, code),))
            words = clause.text.plain.replace("restore", verb)
            bench.propose_text(clause.id, words, sponsors=(code,))
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    empty.run("amend.conflicts")
    lists(empty).do("write")
    return empty


def italics(text: RichText) -> list[str]:
    return [text.text[m.start : m.end] for m in text.marks if m.kind is MarkKind.ITALIC]


def test_a_compromise_shows_the_italics_of_the_clause_and_keeps_them(marsh: MainWindow) -> None:
    assert marsh.workspace is not None
    box = form(marsh).inputs["text"]
    assert isinstance(box, ClauseBox)
    assert "all wetlands of world importance" in italics(RichText(box.words(), box.marks()))
    slanted = box.document().firstBlock().layout().formats()
    assert any(one.format.fontItalic() and one.start == 0 for one in slanted) or box.marks()
    cursor = box.textCursor()
    cursor.setPosition(box.toPlainText().index(" of world"))
    box.setTextCursor(cursor)
    QTest.keyClicks(box, " and bogs")
    cursor.setPosition(box.toPlainText().index(" that feed"))
    box.setTextCursor(cursor)
    QTest.keyClicks(box, " and lakes")
    QTest.keyClick(box, Qt.Key.Key_Return)
    state = marsh.workspace.state
    assert not conflicts(state)
    clause = next(c for c in state.draft if "restore" in c.text.plain)
    assert "the rivers and lakes that feed them" in clause.text.plain
    assert "all wetlands and bogs of world importance" in italics(clause.text)
    assert not any("lakes" in words for words in italics(clause.text))


def test_words_are_set_in_italics_by_the_key_and_put_back_with_the_others(
    marsh: MainWindow,
) -> None:
    assert marsh.workspace is not None
    box = form(marsh).inputs["text"]
    assert isinstance(box, ClauseBox)
    start = box.toPlainText().index("rivers")
    cursor = box.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len("rivers"), QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    QTest.keyClick(box, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert "rivers" in italics(box.written())
    box.setPlainText(box.toPlainText().replace("States", "all States"))
    assert "all wetlands of world importance" in italics(RichText(box.words(), box.marks()))
    before = form(marsh).focusWidget()
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert form(marsh).focusWidget() is not before
    send(marsh, then="table")
    (entry,) = [one for one in marsh.workspace.state.entries if one.open]
    assert "all" in str(entry.amendment.changes)


@pytest.mark.parametrize("act", ["modify", "amend"])
def test_other_words_for_an_amendment_keep_the_italics_too(marsh: MainWindow, act: str) -> None:
    assert marsh.workspace is not None
    form(marsh).reject()
    first = marsh.workspace.state.entries[0].amendment.id
    marsh.context.dialogues.ask(marsh.workspace.part(AmendmentActs).do(act, (first,)))
    box = form(marsh).inputs["text"]
    assert isinstance(box, ClauseBox)
    assert "revive" in box.words()
    cursor = box.textCursor()
    cursor.setPosition(box.toPlainText().index(" of world"))
    box.setTextCursor(cursor)
    QTest.keyClicks(box, " and bogs")
    send(marsh, **({"codes": ("NPL",)} if act == "amend" else {}))
    bench, state = marsh.workspace.bench, marsh.workspace.state
    if act == "modify":
        assert state.entries[0].status is Status.MODIFIED
    else:
        bench.accept(state.entries[-1].amendment.id)
        bench.reject(state.entries[1].amendment.id)
        bench.accept(first)
    clause = next(c for c in marsh.workspace.state.draft if "revive" in c.text.plain)
    assert "all wetlands and bogs of world importance" in italics(clause.text)
