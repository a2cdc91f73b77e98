"""The focus is seen on every control, and Tab goes round without being trapped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import THEMES

KINDS = (QAbstractButton, QComboBox, QLineEdit)
MOST = 250
"""More stops than any view has."""


def _reached(key: Qt.Key) -> list[QWidget]:
    """Where Tab or Backtab goes from where the focus is, until it comes back."""
    stops: list[QWidget] = []
    for _ in range(MOST):
        now = QApplication.focusWidget()
        if now is None or now in stops:
            break
        stops.append(now)
        QTest.keyClick(now, key)
    return stops


def _controls(window: MainWindow) -> list[QWidget]:
    return [
        control
        for kind in KINDS
        for control in window.findChildren(kind)
        if control.isVisible()
        and control.isEnabled()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", ["compare", "positions"])
def test_the_focus_is_seen(view: str, theme: str, window: MainWindow, qtbot: QtBot) -> None:
    window.set_theme(THEMES[theme])
    window.run(f"view.{view}")
    window.activateWindow()
    unseen = []
    for control in _controls(window):
        window.columns.setFocus()
        if control.hasFocus():
            continue
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and control.grab().toImage() == before:
            unseen.append(control.accessibleName() or control.objectName() or repr(control))
    assert unseen == []


@pytest.mark.parametrize("view", ["compare", "amendments", "positions", "history"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.looks
def test_tab_goes_round(view: str, key: Qt.Key, window: MainWindow, qtbot: QtBot) -> None:
    window.run(f"view.{view}")
    window.activateWindow()
    stops = _reached(key)
    assert 5 < len(stops) < MOST
    missed = [control for control in _controls(window) if control not in stops]
    assert [one.accessibleName() or repr(one) for one in missed] == []
