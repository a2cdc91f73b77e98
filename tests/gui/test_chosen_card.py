"""The card of the inspector that is pressed, or has the keyboard, is the one that keys decide."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from draftbench.amend.amendment import Status
from draftbench.gui.amendments.decisions import Decisions
from support.dialogs import go_to

CODES = ("MEX", "BRA", "CHE", "NPL")
ACCEPT = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
REJECT = (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def rivals(window, qtbot):
    """Four amendments of one clause, which exclude each other."""
    clause = go_to(window, "OP 4")
    bench = window.workspace.bench
    text = bench.state.draft[clause].text.plain
    word = text.split()[3]
    made = [
        bench.propose_text(clause, text.replace(word, f"new{n}"), sponsors=(code,))
        for n, code in enumerate(CODES)
    ]
    window.workspace.part(Decisions).target = None
    go_to(window, "OP 4")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.columns.setFocus()
    return made


def card(window, amendment):
    return next(each for each in window.inspector.cards if each.card.id == amendment)


def framed(window):
    return [c.card.id for c in window.inspector.cards if c.property("chosen") == "true"]


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def key(window, keys):
    QTest.keyClick(QApplication.focusWidget() or window, *keys)


def status(window, amendment):
    return window.workspace.state.entry(amendment).status


def open_ones(window, rivals):
    return [one for one in rivals if status(window, one) is Status.TABLED]


@pytest.mark.parametrize("part", ["quote", "name", "edge"])
@pytest.mark.parametrize("keys", [(ACCEPT, Status.ACCEPTED), (REJECT, Status.REJECTED)])
def test_the_card_that_was_pressed_is_decided(window, rivals, part, keys):
    made = card(window, rivals[2])
    press({"quote": made._quotes[0], "name": made.findChild(QLabel, "chip")}.get(part, made))
    assert framed(window) == [rivals[2]]
    assert window.workspace.part(Decisions).first_open().amendment.id == rivals[2]
    assert made is card(window, rivals[2]), "the card is the same, not made anew under the mouse"
    assert made.buttons["accept"].property("kind") == "primary"
    assert made.buttons["reject"].toolTip()
    now = QApplication.focusWidget()
    assert window.columns.isAncestorOf(now), "the keyboard stays in the texts"
    key(window, keys[0])
    assert status(window, rivals[2]) is keys[1]
    assert open_ones(window, rivals) == [rivals[0], rivals[1], rivals[3]]


@pytest.mark.parametrize("at_once", [True, False])
def test_the_card_that_has_the_keyboard_is_decided(window, rivals, qtbot, at_once):
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is card(window, rivals[2]).buttons["reject"]:
            break
    if not at_once:
        qtbot.waitUntil(lambda: framed(window) == [rivals[2]])
        area = window.inspector._area.viewport()
        seen = card(window, rivals[2]).mapTo(area, QPoint(0, 0)).y()
        assert 0 <= seen < area.height(), "it is scrolled into sight"
    key(window, REJECT)
    assert status(window, rivals[2]) is Status.REJECTED
    assert status(window, rivals[0]) is Status.TABLED
    now = QApplication.focusWidget()
    (target,) = framed(window)
    assert card(window, target).isAncestorOf(now), "the frame and the keyboard are in one card"


def test_a_button_of_another_card_does_its_act_at_the_first_press(window, rivals):
    press(card(window, rivals[3]).buttons["reject"])
    assert status(window, rivals[3]) is Status.REJECTED


def test_a_press_leads_the_keyboard_from_card_to_card(window, rivals, qtbot):
    card(window, rivals[1]).buttons["reject"].setFocus()
    qtbot.waitUntil(lambda: framed(window) == [rivals[1]])
    press(card(window, rivals[2])._quotes[0])
    assert framed(window) == [rivals[2]]
    assert card(window, rivals[2]).isAncestorOf(QApplication.focusWidget())


def test_a_decided_card_is_not_mistaken_for_an_open_one(window, rivals):
    window.workspace.bench.reject(rivals[1])
    press(card(window, rivals[1])._quotes[0])
    assert framed(window) == [rivals[1]]
    key(window, ACCEPT)
    assert status(window, rivals[1]) is Status.REJECTED
    assert open_ones(window, rivals) == [rivals[0], rivals[2], rivals[3]]
    assert rivals[1] in window.notice.words.text()


def test_further_acts_are_done_with_the_card_that_was_pressed(window, rivals, monkeypatch):
    asked = []
    monkeypatch.setattr(window.context.dialogues, "ask", asked.append)
    press(card(window, rivals[2])._quotes[0])
    window.run("amend.decide")
    assert rivals[2] in asked[0].title


def test_of_several_in_the_register_the_pressed_card_is_decided(window, rivals, qtbot):
    window.run("view.amendments")
    page = window.viewing.pages["amendments"]
    page.panel.choose(*rivals)
    assert framed(window) == []
    press(card(window, rivals[2])._quotes[0])
    assert framed(window) == [rivals[2]]
    window.run("amend.reject")
    assert status(window, rivals[2]) is Status.REJECTED
    assert open_ones(window, rivals) == [rivals[0], rivals[1], rivals[3]]
