"""The window in a language whose words are longer than the English ones: a third more letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from draftbench.app.commands import BY_ID, COMMANDS
from draftbench.gui.files.start_page import Choice
from draftbench.gui.settings.keys_page import KeysDialog
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.palette import found
from draftbench.gui.widgets.command_keys import whole_title_of
from draftbench.messages.pseudolocale import RewrittenEnglish


@pytest.fixture
def longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sentence is a third longer."""
    table = RewrittenEnglish(lambda said: said + "w" * (len(said) // 3))
    monkeypatch.setattr("draftbench.gui.speech.catalogue", lambda _: table)


@pytest.fixture
def speaking(longer: None, project: Path, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window on the sample in that language, as narrow as it is usually used."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("spelling", "false")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    return window


def test_what_is_seen_first_stays_on_the_bar(speaking: MainWindow) -> None:
    band, export = speaking.band, speaking.band.tools["export.export"]
    assert export.isVisible()
    assert export.geometry().right() < band.width()
    assert band.finder.isVisible()
    assert speaking.toolbar.buttons["view.compare"].text() == "Textw"
    speaking.resize(2400, 800)
    assert export.text() == "Exportww"
    assert speaking.toolbar.buttons["view.compare"].styleSheet() == ""


def test_the_chair_keeps_every_button(speaking: MainWindow, qtbot: QtBot) -> None:
    speaking.run("negotiate.bar")
    chair = speaking.deeds.room.chair
    qtbot.waitUntil(chair.isVisible)
    step = chair.buttons["negotiate.next"]
    assert all(button.isVisible() for button in chair.buttons.values())
    assert step.text() == "▶"
    assert step.accessibleName().startswith("Next open clause")
    speaking.resize(2400, 800)
    qtbot.waitUntil(lambda: step.text().startswith("Next open clause"))


def test_choices_of_the_first_page_are_as_high_as_their_words_need(
    longer: None, empty: MainWindow
) -> None:
    for choice in empty.findChildren(Choice):
        layout = choice.layout()
        assert layout is not None
        assert choice.height() >= layout.totalHeightForWidth(choice.width())


def test_commands_are_found_and_listed_by_the_words_of_the_language(
    longer: None, qtbot: QtBot
) -> None:
    assert found(COMMANDS, "undow")[0].id == "edit.undo"
    theme = BY_ID["view.order-theme"]
    assert whole_title_of(theme).startswith(f"{theme.group}{'w' * (len(theme.group) // 3)}: ")
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Keysw"


def test_menus_are_kept_by_their_english_names(speaking: MainWindow) -> None:
    assert speaking.menus["View", ""].title() == "Vieww"
    assert speaking.actions_by_id["view.marked"].text() == "All proposalswwww"
