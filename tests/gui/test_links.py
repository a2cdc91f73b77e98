"""Links of independent texts: offered with their reasons, decided with one key, made by hand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draftbench.compare.links import Pin
from draftbench.document import ClauseId
from draftbench.gui.cells.cells import NEAR
from draftbench.gui.inspector.inspector import Inspector
from draftbench.gui.rows.link_decisions import LinkDecisions
from draftbench.gui.rows.row_links import MOST_LINKS, LinkRow, links
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.marked_label import MarkedLabel


def rows(workspace: Workspace) -> tuple[LinkRow, ...]:
    return workspace.part(LinkDecisions).rows(workspace.current[0])


def go_to(workspace: Workspace, name: str, column: int | None = None) -> None:
    workspace.go_to(ClauseId(f"declaration.{name}"))
    place = workspace.cells.draft if column is None else column
    workspace.set_current(workspace.current[0], place)


def pins(workspace: Workspace) -> list[tuple[str, str, bool]]:
    return [(p.left, p.right, p.together) for p in workspace.state.pins.get("elements", ())]


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(window.focusWidget() or window, key, held)


def ready(window: MainWindow) -> Workspace:
    """The workspace of a window whose columns have the keyboard."""
    window.activateWindow()
    window.columns.setFocus()
    assert window.workspace is not None
    return window.workspace


# what is offered


def test_drawn_links_come_before_offered_ones_each_the_best_first(workspace: Workspace) -> None:
    kinds = set()
    for row in range(len(workspace.cells)):
        found = links(workspace.state, workspace.cells, row)
        assert len(found) <= MOST_LINKS * max(1, len(workspace.cells.of_base(row)))
        assert [each.offered for each in found] == sorted(each.offered for each in found)
        offered = [each.score for each in found if each.offered]
        assert offered == sorted(offered, reverse=True)
        kinds |= {each.offered for each in found}
    assert kinds == {False, True}


def test_an_offer_shows_the_sentence_that_answers_best(workspace: Workspace) -> None:
    seen = 0
    for row in range(len(workspace.cells)):
        for each in links(workspace.state, workspace.cells, row):
            pair = next(
                p for p in workspace.cells.offers.of(0, each.left, 1) if p.there[1] == each.right
            )
            assert each.why == pair.link.why
            if pair.theirs is None or not workspace.cells.of_base(row):
                continue
            plain = workspace.cells.document(1)[each.right].text.plain
            sentence = " ".join(plain[pair.theirs.start : pair.theirs.end].split())
            assert sentence.startswith(each.excerpt.rstrip("…"))
            seen += pair.theirs.start > 0
    assert seen


def test_a_row_without_the_base_offers_clauses_of_the_base(workspace: Workspace) -> None:
    cells = workspace.cells
    for row in range(len(cells)):
        found = links(workspace.state, cells, row)
        if not cells.of_base(row) and found:
            assert all(each.label.startswith("Declaration") for each in found)
            assert all(each.right in cells.row(row).cells[1] for each in found)
            return
    pytest.fail("no such row")


@pytest.mark.looks
def test_the_inspector_shows_reason_and_sentence_of_what_is_offered(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    offered = [each for each in rows(workspace) if each.offered]
    assert offered
    shown = {label.text() for label in window.inspector.findChildren(QLabel)}
    quoted = {label.text() for label in window.inspector.findChildren(MarkedLabel)}
    for each in offered:
        assert each.why in shown
        assert each.excerpt in quoted
    assert "Offered" in shown
    assert ("LINKS" in shown) == any(not each.offered for each in rows(workspace))


# one key


def test_one_key_confirms_the_best_undecided_link_and_stays_there(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    clause = workspace.clause()
    (first, *_) = [each for each in rows(workspace) if not each.state]
    press(window, Qt.Key.Key_Plus)
    assert pins(workspace) == [(first.left, first.right, True)]
    assert workspace.clause() == clause
    assert window.columns.current() == workspace.current
    assert window.notice.words.text() == f"Link with {first.label} confirmed"
    assert window.notice.buttons[-1].text() == "Undo"
    press(window, Qt.Key.Key_Minus)
    assert len(pins(workspace)) == 2
    assert not pins(workspace)[1][2]


def test_undo_takes_a_decision_back(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    before = rows(workspace)
    press(window, Qt.Key.Key_Minus)
    assert [each.state for each in rows(workspace)].count("refused") == 1
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pins(workspace) == []
    assert rows(workspace) == before


def test_signs_mean_themselves_where_something_is_typed(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    window.finder.setFocus()
    QTest.keyClick(window.finder, Qt.Key.Key_Plus)
    QTest.keyClick(window.finder, Qt.Key.Key_Minus)
    assert window.finder.text() == "+-"
    window.finder.clear()
    window.columns.setFocus()
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    text = editor.text
    assert text is not None
    QTest.keyClick(text, Qt.Key.Key_Plus)
    assert "+" in text.toPlainText()
    assert pins(workspace) == []


@pytest.mark.looks
def test_keys_go_from_one_undecided_link_to_the_next(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    row = workspace.current[0]
    open_links = [each.key for each in rows(workspace) if not each.state]
    seen = [open_links[0]]
    for _ in open_links[1:]:
        window.run("link.next")
        target = workspace.part(LinkDecisions).target()
        assert target is not None
        seen.append(target.key)
    assert seen == open_links
    assert workspace.current[0] == row
    window.run("link.next")
    assert workspace.current[0] != row
    window.run("link.previous")
    assert workspace.current[0] == row
    target = workspace.part(LinkDecisions).target()
    assert target is not None
    assert target.key == open_links[-1]


def test_the_link_chosen_in_the_inspector_is_the_one_that_is_decided(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    card = [card for card in window.inspector.link_cards if card.row.offered][-1]
    key = card.row.key
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    (chosen,) = [card for card in window.inspector.link_cards if card.row.target]
    assert chosen.row.key == key
    assert chosen.property("chosen") == "true"
    press(window, Qt.Key.Key_Plus)
    assert pins(workspace) == [(key[1], key[2], True)]


@pytest.mark.looks
def test_a_row_without_undecided_links_says_so(window: MainWindow) -> None:
    workspace = ready(window)
    row = next(r for r in workspace.rows if not workspace.part(LinkDecisions).rows(r))
    workspace.set_current(row, 0)
    window.run("link.confirm")
    assert window.notice.words.text() == "There is no link in this row to confirm."
    assert pins(workspace) == []


@pytest.mark.slow
def test_a_confirmed_link_says_by_whom_and_can_be_taken_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    press(window, Qt.Key.Key_Plus)
    (left, right, _) = pins(workspace)[0]
    found = next(each for each in rows(workspace) if each.state)
    assert (found.left, found.right, found.state) == (left, right, "confirmed")
    words = {label.text() for label in window.inspector.findChildren(QLabel)}
    assert f"✓ confirmed by {found.by}" in words
    small = [b.small for b in workspace.cells.cell(workspace.current[0], 1).blocks]
    assert any(words.startswith("✓") for words in small)
    button = next(
        b
        for card in window.inspector.link_cards
        if card.row.key == found.key
        for b in card.findChildren(QPushButton, "link-take-back")
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pins(workspace) == []
    assert not any(each.state for each in rows(workspace))


def test_the_command_takes_back_the_only_decision_of_a_row(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    press(window, Qt.Key.Key_Minus)
    window.run("link.reopen")
    assert pins(workspace) == []
    window.run("link.reopen")
    assert "Choose a confirmed or refused link" in window.notice.words.text()


# by hand


def test_two_clauses_are_linked_by_hand_with_one_key(window: MainWindow) -> None:
    workspace = ready(window)
    cells = workspace.cells
    row = next(r for r in workspace.rows if cells.row(r).cells[1] and not cells.of_base(r))
    source = cells.row(row).cells[1][0]
    go_to(workspace, "pp12", cells.base)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.notice.isVisible()
    assert "PP 12" in window.notice.words.text()
    assert pins(workspace) == []
    workspace.set_current(row, 1)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert pins(workspace) == [("declaration.pp12", source, True)]
    beside = workspace.cells.find(1, source)
    assert beside is not None
    assert "declaration.pp12" in workspace.cells.of_base(beside)
    assert window.notice.buttons[-1].text() == "Undo"


def test_a_clause_of_the_draft_stands_for_the_base_when_it_is_linked(window: MainWindow) -> None:
    workspace = ready(window)
    cells = workspace.cells
    row = next(r for r in workspace.rows if cells.row(r).cells[1] and not cells.of_base(r))
    source = cells.row(row).cells[1][0]
    workspace.set_current(row, 1)
    window.run("link.join")
    go_to(workspace, "pp12")
    window.run("link.join")
    assert pins(workspace) == [("declaration.pp12", source, True)]


@pytest.mark.looks
def test_escape_lets_the_held_clause_go(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "pp12", 0)
    window.run("link.join")
    assert workspace.part(LinkDecisions).held is not None
    press(window, Qt.Key.Key_Escape)
    assert workspace.part(LinkDecisions).held is None
    assert not window.notice.isVisible()


@pytest.mark.slow
def test_two_sources_are_linked_with_each_other(window: MainWindow, qtbot: QtBot) -> None:
    workspace = ready(window)
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.cells.sources) == 2 and not window.jobs.busy)
    cells = workspace.cells
    one, two = cells.sources
    rows_of = [
        next(r for r in workspace.rows if cells.row(r).cells[c] and not cells.row(r).cells[other])
        for c, other in ((one, two), (two, one))
    ]
    wanted = [cells.row(row).cells[c][0] for row, c in zip(rows_of, (one, two), strict=True)]
    for row, column in zip(rows_of, (one, two), strict=True):
        workspace.set_current(row, column)
        window.run("link.join")
    ((key, (pin,)),) = workspace.state.pins_across.items()
    assert key == ("elements", "recommendations")
    assert isinstance(pin, Pin)
    assert {pin.left, pin.right} == set(wanted)


def test_a_drawn_link_is_split(window: MainWindow) -> None:
    workspace = ready(window)
    cells = workspace.cells
    row = next(
        r for r in workspace.rows if len(cells.of_base(r)) == len(cells.row(r).cells[1]) == 1
    )
    left, right = cells.of_base(row)[0], cells.row(row).cells[1][0]
    workspace.set_current(row, 1)
    press(
        window,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
    assert pins(workspace) == [(left, right, False)]
    beside = workspace.cells.find(1, right)
    assert beside is not None
    assert left not in workspace.cells.of_base(beside)


def test_splitting_several_clauses_is_one_act(window: MainWindow) -> None:
    workspace = ready(window)
    cells = workspace.cells
    row = next(r for r in workspace.rows if cells.of_base(r) and len(cells.row(r).cells[1]) > 1)
    workspace.set_current(row, 1)
    window.run("link.split")
    assert len(pins(workspace)) > 1
    window.run("edit.undo")
    assert pins(workspace) == []


def test_clauses_of_two_sources_are_split(window: MainWindow, qtbot: QtBot) -> None:
    workspace = ready(window)
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.cells.sources) == 2 and not window.jobs.busy)
    cells = workspace.cells
    alone = [r for r in workspace.rows if not cells.of_base(r)]
    one, two = (
        next(ids[0] for r in alone if (ids := cells.row(r).cells[column])) for column in (1, 2)
    )
    workspace.bench.pin("recommendations", one, two, together=True, against="elements")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    cells = workspace.cells
    row = cells.find(1, one)
    assert row is not None
    assert two in cells.row(row).cells[2]
    assert not cells.of_base(row)
    workspace.set_current(row, 2)
    window.run("link.split")
    ((key, made),) = workspace.state.pins_across.items()
    assert key == ("elements", "recommendations")
    assert (one, two, False) in [(p.left, p.right, p.together) for p in made]


def test_who_only_reads_is_offered_no_decision(window: MainWindow) -> None:
    workspace = ready(window)
    go_to(workspace, "op5")
    inspector: Inspector = window.inspector
    assert inspector.findChildren(QPushButton, "link-confirm")
    assert inspector._content is not None
    inspector.set_content(replace(inspector._content, read_only=True))
    shown = [
        b for b in inspector.findChildren(QPushButton) if b.isVisible() and not b.isCheckable()
    ]
    assert shown == []


def test_in_long_texts_a_decision_shows_at_once_and_the_rows_follow(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("draftbench.gui.rows.workspace.AT_ONCE", 0)
    workspace = ready(window)
    go_to(workspace, "op5")
    offered = next(each for each in rows(workspace) if each.offered)
    before = [workspace.cells.row(row).cells for row in range(len(workspace.cells))]
    assert workspace.part(LinkDecisions).decide_link(offered.key, together=True)
    assert [workspace.cells.row(row).cells for row in range(len(workspace.cells))] == before
    assert next(each for each in rows(workspace) if each.key == offered.key).state == "confirmed"
    qtbot.waitUntil(lambda: workspace.clause() == "declaration.op5" and not window.jobs.busy)
    qtbot.waitUntil(lambda: offered.right in workspace.cells.row(workspace.current[0]).cells[1])
    assert workspace.clause() == "declaration.op5"


def test_a_gap_says_what_comes_nearest(workspace: Workspace) -> None:
    cells = workspace.cells
    said = set()
    for row in range(len(cells)):
        if not cells.of_base(row) or cells.row(row).cells[1]:
            continue
        pairs = [p for clause in cells.of_base(row) for p in cells.offers.of(0, clause, 1)]
        gap = cells.cell(row, 1).gap
        if not pairs or pairs[0].link.likeness < NEAR:
            assert gap == "No counterpart"
        elif pairs[0].link.confident:
            assert gap == f"See {cells.label(1, pairs[0].there[1])}"
        else:
            assert gap == f"No counterpart · {cells.label(1, pairs[0].there[1])} is near"
        said.add(gap.partition(" · ")[2] != "")
    assert True in said


def test_clauses_of_two_sources_are_offered_to_each_other_and_decided(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = ready(window)
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.cells.sources) == 2 and not window.jobs.busy)
    found = [
        (row, each)
        for row in workspace.rows
        for each in workspace.part(LinkDecisions).rows(row)
        if each.against == "elements"
    ]
    assert found
    row, link = found[0]
    assert not workspace.cells.of_base(row)
    workspace.set_current(row, 1)
    workspace.part(LinkDecisions).choose(link.key)
    window.run("link.refuse")
    ((key, (pin,)),) = workspace.state.pins_across.items()
    assert key == ("elements", "recommendations")
    assert (pin.left, pin.right, pin.together) == (link.left, link.right, False)
    row = next(r for r in workspace.rows if link.left in workspace.cells.row(r).cells[1])
    workspace.set_current(row, 1)
    refused = [each for each in workspace.part(LinkDecisions).rows(row) if each.state == "refused"]
    assert [each.key for each in refused] == [link.key]
    assert workspace.part(LinkDecisions).reopen(link.key)
    assert workspace.state.pins_across == {}


def test_links_of_a_source_that_leads_are_listed_too(window: MainWindow, qtbot: QtBot) -> None:
    workspace = ready(window)
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.cells.sources) == 2 and not window.jobs.busy)
    window.looking.lead("elements")
    qtbot.waitUntil(lambda: workspace.cells.document(0).name == "elements")
    kinds = {
        each.against
        for row in workspace.rows
        if workspace.cells.row(row).cells[0] and workspace.cells.of_base(row)
        for each in workspace.part(LinkDecisions).rows(row)
    }
    assert kinds == {"", "elements"}
