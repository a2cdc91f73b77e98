"""The language of the window is changed while it is open, and nothing is lost by that."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftbench.gui.languages import speak, spoken
from draftbench.gui.settings.keys_page import KeysDialog
from draftbench.gui.shell import main_window, settings_commands
from draftbench.gui.shell.main_window import MainWindow, renew
from draftbench.gui.writing.draft_words import DraftWords
from draftbench.messages.catalogue import LANGUAGES, PSEUDO
from support.translations import compile_tables


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """The program speaks English after the test."""
    compile_tables()
    yield
    speak(qapp, "en")


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window without a negotiation, which may go before the test ends."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("spelling", "false")
    window = MainWindow(settings)
    window.resize(1280, 720)
    window.show()
    yield window
    for left in [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]:
        left.close()
        left.deleteLater()
    main_window.shown.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _changed(window: MainWindow, language: str, qtbot: QtBot) -> MainWindow:
    """The window that comes when a language is chosen in this one."""
    window.actions_by_id[f"view.language-{language}"].trigger()
    qtbot.waitUntil(lambda: bool(main_window.shown) and main_window.shown[0] is not window)
    return _settled(main_window.shown[0], qtbot)


def _settled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """When what it compares in the background is there."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    return window


def _ticked(window: MainWindow) -> list[str]:
    return [code for code in LANGUAGES if window.actions_by_id[f"view.language-{code}"].isChecked()]


def test_each_language_stands_in_the_menu_in_its_own_words(empty: MainWindow, qtbot: QtBot) -> None:
    menu = empty.menus["Help", "Language"]
    assert [action.text() for action in menu.actions()] == [
        "English",
        "Français",
        "Español",
        "العربية",
        "Русский",
        "简体中文",
    ]
    assert all(isinstance(action, QAction) and action.isEnabled() for action in menu.actions())
    assert empty.deeds  # once the window is assembled
    qtbot.waitUntil(lambda: _ticked(empty) == ["en"])


@pytest.mark.slow
def test_another_language_keeps_the_place_and_what_narrows_the_rows(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace is not None
    window.run("view.only-differences")
    window.run("view.larger")
    window.run("view.amendments")
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.shown) > 1 and not window.jobs.busy)
    place, shown, rows = workspace.current, workspace.shown, workspace.rows
    path, zoom, size = workspace.path, window.zoom, window.size()
    made = _changed(window, "ar", qtbot)
    again = made.workspace
    assert again is not None
    assert spoken(QApplication.instance()) == "ar"
    assert (again.current, again.shown, again.rows, again.path) == (place, shown, rows, path)
    assert again.folding
    assert (made.zoom, made.size()) == (zoom, size)
    assert made.viewing.now == "amendments"
    assert _ticked(made) == ["ar"]
    assert made.settings.value("language") == "ar"
    assert made.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert made.isVisible()
    made = _changed(made, "en", qtbot)
    assert made.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)] == [made]


@pytest.mark.slow
def test_words_that_are_being_typed_and_undo_stay(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.workspace
    assert workspace is not None
    before = workspace.state
    assert workspace.part(DraftWords).insert("Takes note of it;")
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    editor.text.moveCursor(QTextCursor.MoveOperation.Start)
    editor.text.insertPlainText("Strongly ")
    words = editor.text.toPlainText()
    made = _changed(window, "fr", qtbot)
    editor, again = made.columns.editor, made.workspace
    assert editor is not None
    assert again is not None
    assert editor.text.toPlainText() == words
    assert editor.text.textCursor().position() == len("Strongly ")
    assert not made.notice.isVisible()
    number = len(again.bench.events)
    made.run("view.next-difference")  # takes over what is typed
    assert len(again.bench.events) == number + 1
    assert any("Strongly " in clause.text.plain for clause in again.state.draft.clauses)
    made.run("edit.undo")
    made.run("edit.undo")
    assert [c.text.plain for c in again.state.draft.clauses] == [
        c.text.plain for c in before.draft.clauses
    ]


@pytest.mark.slow
def test_an_act_after_the_change_is_shown_once(window: MainWindow, qtbot: QtBot) -> None:
    made = _changed(window, "es", qtbot)
    again = made.workspace
    assert again is not None
    seen: list[object] = []
    again.refreshed.connect(seen.append)
    assert again.part(DraftWords).delete()
    assert len(seen) == 1
    assert len(again.bench.listeners) == 2  # the workspace and who keeps words


def test_the_start_page_changes_too_and_a_missing_table_is_told(
    empty: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _changed(empty, "ru", qtbot)
    assert made.workspace is None
    assert made.pages.currentWidget() is made.start
    monkeypatch.setattr(settings_commands, "speak", lambda *_: False)
    made.run("view.language-fr")
    qtbot.waitUntil(made.notice.isVisible)
    assert spoken(QApplication.instance()) == "ru"
    assert main_window.shown == [made]
    qtbot.waitUntil(lambda: _ticked(made) == ["ru"])


@pytest.mark.slow
def test_what_is_looked_up_is_in_the_new_language_everywhere(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    speak(qapp, PSEUDO)
    made = _settled(renew(window), qtbot)
    assert made.menus["File", ""].title().startswith("⟦")
    assert made.actions_by_id["edit.clause"].toolTip().startswith("⟦")
    assert made.toolbar.buttons["view.compare"].text().startswith("⟦")
    assert made.finder.accessibleName().startswith("⟦")
    dialog = KeysDialog(made)
    assert dialog.windowTitle().startswith("⟦")
    dialog.close()
    dialog.deleteLater()
