"""Settings, keys and themes, from what a user does to what is seen and kept."""

import json

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton

from draftbench.app.commands import BY_ID, COMMANDS
from draftbench.app.commands.keyset import FORMER, Keyset
from draftbench.app.preferences import PREFERENCES
from draftbench.gui.settings import appearance
from draftbench.gui.settings.keys_page import KeysDialog
from draftbench.gui.settings.settings_dialog import SettingsDialog
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import CONTRAST, CONTRAST_DARK, DARK, LIGHT, THEMES
from draftbench.gui.theme.fonts import Lettering, lettering, sans, serif, use
from draftbench.gui.widgets.command_keys import keys_of, use_keys
from draftbench.gui.widgets.marked_label import MarkedLabel
from support.dialogs import fill, form, go_to, send


@pytest.fixture(autouse=True)
def as_at_first():
    """Letters and keys are those of the program; other tests get them as they were."""
    yield
    use(Lettering())
    use_keys(Keyset(COMMANDS))


def settings_of(window: MainWindow) -> SettingsDialog:
    window.run("file.settings")
    dialog = window.deeds.habits.dialog
    assert dialog is not None
    return dialog


def choose(dialog: SettingsDialog, page: str, key: str, value: object) -> None:
    box = dialog.pages[page].inputs[key]
    assert isinstance(box, QComboBox)
    at = box.findData(value)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)


@pytest.mark.slow
def test_theme_and_letters_change_at_once_and_stay(empty, tmp_path, qtbot) -> None:
    dialog = settings_of(empty)
    choose(dialog, "appearance", "theme", "contrast")
    assert empty.theme is CONTRAST
    assert empty.actions_by_id["view.theme-contrast"].isChecked()
    before = empty.menuBar().font().pixelSize()
    choose(dialog, "appearance", "program-size", 17)
    assert empty.menuBar().font().pixelSize() > before
    assert dialog.list.font().pixelSize() == 17
    former = empty.columns._board.looks.line / 14
    choose(dialog, "appearance", "text-size", 20)
    choose(dialog, "appearance", "line-spacing", 170)
    new = empty.columns._board.looks
    assert new.text.pixelSize() == 20
    assert new.line / 20 > former + 0.2 - 0.05
    family = dialog.pages["appearance"].inputs["text-family"].itemData(1)
    choose(dialog, "appearance", "text-family", family)
    assert empty.columns._board.looks.text.families()[0] == family
    dialog.close()
    again = MainWindow(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert again.theme is CONTRAST
    assert lettering() == Lettering(17, 20, family, 1.7)


@pytest.mark.slow
def test_letters_of_widgets_that_are_there_grow_and_shrink_back(window) -> None:
    card = window.finder
    own = window.strip._cancel
    window.workspace.step(1, window.workspace.conflicts_in)
    height = window.inspector.findChildren(MarkedLabel)[0].sizeHint().height()
    before = own.font().pixelSize()
    wishing = window.deeds.habits.wishing
    wishing.set("program-size", 17)
    assert own.font().pixelSize() == round(12 * 17 / 13)
    buttons = [w for w in window.inspector.findChildren(QPushButton) if w.text() == "Reject"]
    assert [b.font().pixelSize() for b in buttons] == [16] * len(buttons)
    assert buttons
    wishing.set("text-size", 22)
    assert window.inspector.findChildren(MarkedLabel)[-1].sizeHint().height() > height
    assert sans(13).pixelSize() == 17
    assert serif(14).pixelSize() == 14
    wishing.set("program-size", 12)
    wishing.set("program-size", 13)
    assert own.font().pixelSize() == before
    assert card.font().pixelSize() == 13


def test_the_theme_of_the_system_is_followed_while_nothing_else_is_chosen(
    empty, monkeypatch
) -> None:
    """The platform of tests has no scheme of its own, so what it says stands in for it."""
    assert empty.settings.value("theme") is None
    assert empty.theme is LIGHT
    assert empty.deeds  # once the window is assembled
    for theme in (DARK, CONTRAST_DARK, CONTRAST, LIGHT):
        monkeypatch.setattr(appearance, "system_theme", lambda theme=theme: theme)
        QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert empty.theme is theme
    empty.run("view.theme-light")
    monkeypatch.setattr(appearance, "system_theme", lambda: DARK)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert empty.theme is LIGHT
    empty.run("view.theme-system")
    assert empty.theme is DARK
    assert empty.settings.value("theme") == "system"


@pytest.mark.parametrize("broken", ["no such", "", "-1", "99999", "\x00\x01", ["a", "b"], 3.7])
def test_broken_settings_are_passed_over(broken, tmp_path, qtbot, project) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    for each in PREFERENCES:
        settings.setValue(each.kept_as, broken)
    for name in ("geometry", "areas", "zoom", "page", "map", "recent", "hidden-changes"):
        settings.setValue(name, broken)
    settings.setValue("keys/edit.find", broken)
    settings.setValue("keys/no.command", "F3")
    settings.sync()
    window = MainWindow(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.theme.name in THEMES
    assert window.columns._board.looks.text.pixelSize() == 14
    assert keys_of("view.palette") == "Ctrl+K"
    settings_of(window).close()


def test_a_broken_file_of_settings_opens_the_window(tmp_path, qtbot) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(bytes(range(256)) * 40)
    window = MainWindow(QSettings(str(file), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    assert window.theme is LIGHT


@pytest.mark.slow
def test_reset_brings_the_defaults_and_can_be_taken_back(window) -> None:
    wishing = window.deeds.habits.wishing
    for key, value in (("theme", "dark"), ("text-size", 18), ("marks", "clean")):
        wishing.set(key, value)
    wishing.set_keys(wishing.keyset.given("edit.find", "Ctrl+F8"))
    assert window.workspace.look.marks.value == "clean"
    dialog = settings_of(window)
    dialog.show_page("places")
    dialog.places.inputs["reset"].click()
    assert window.theme is LIGHT
    assert window.workspace.look.marks.value == "marked"
    assert keys_of("edit.find") == "Ctrl+F"
    assert not [each.key for each in PREFERENCES if wishing.value(each.key) != each.default]
    assert dialog.places.back.isVisibleTo(dialog)
    dialog.places.back.click()
    assert window.theme is DARK
    assert keys_of("edit.find") == "Ctrl+F8"
    assert window.workspace.look.marks.value == "clean"


@pytest.mark.slow
def test_settings_go_to_another_computer(window, tmp_path, qtbot) -> None:
    wishing = window.deeds.habits.wishing
    wishing.set("theme", "contrast-dark")
    wishing.set_keys(wishing.keyset.given("edit.find", "Ctrl+F8"))
    dialog = settings_of(window)
    file = tmp_path / "office.json"
    dialog.places.export_to(file)
    assert json.loads(file.read_text("utf-8"))["keys"] == {"edit.find": "Ctrl+F8"}
    other = MainWindow(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(other)
    assert other.theme is LIGHT
    places = settings_of(other).places
    places.import_from(file)
    assert other.theme is CONTRAST_DARK
    assert other.actions_by_id["edit.find"].shortcut() == QKeySequence("Ctrl+F8")
    file.write_text("no settings")
    places.import_from(file)
    assert "no file of settings" in places.told.text()
    places.import_from(tmp_path / "nowhere.json")
    assert "cannot be read" in places.told.text()
    assert other.theme is CONTRAST_DARK
    other.deeds.habits.dialog.close()


def test_reading_and_writing_holds_at_once_and_again(window, project, tmp_path, qtbot) -> None:
    dialog = settings_of(window)
    page = dialog.pages["writing"]
    line = page.inputs["delegation"]
    line.setText("mex")
    line.editingFinished.emit()
    assert window.workspace.writes_as == "MEX"
    choose(dialog, "writing", "marks", "brackets")
    assert window.workspace.look.marks.value == "brackets"
    assert window.actions_by_id["view.brackets"].isChecked()
    for key in ("beside", "chair-bar"):
        tick = page.inputs[key]
        assert isinstance(tick, QCheckBox)
        tick.click()
    assert window.workspace.look.beside
    assert window.deeds.room.chair.isVisibleTo(window)
    window.run("view.clean")
    dialog.reload()
    assert page.inputs["marks"].currentData() == "clean"
    window.close_project()
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace.writes_as == "MEX"
    assert window.writer.currentData() == "MEX"


def press(window: MainWindow, dialog: SettingsDialog, command: str, key, held, qtbot) -> None:
    """What a user does: finds the command, and presses keys in the field."""
    dialog.show_page("keys")
    dialog.keys.finder.setText(BY_ID[command].title.rstrip("…"))
    assert dialog.keys.choose(command)
    dialog.keys.keys.setFocus()
    qtbot.keyClick(dialog.keys.keys, key, held)


def test_new_keys_are_everywhere(window, qtbot) -> None:
    dialog = settings_of(window)
    press(window, dialog, "amend.hold", Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier, qtbot)
    assert window.settings.value("keys/amend.hold") == "Ctrl+F8"
    action = window.actions_by_id["amend.hold"]
    assert action.shortcut() == QKeySequence("Ctrl+F8")
    assert action.toolTip().endswith("(Ctrl+F8)")
    assert keys_of("amend.hold") == "Ctrl+F8"
    shown = KeysDialog(window)
    qtbot.addWidget(shown)
    labels = [label.text() for label in shown.findChildren(type(dialog.keys.title))]
    assert "Ctrl+F8" in labels
    assert "Alt+Shift+H" not in labels
    dialog.keys.finder.setText("Ctrl+F8")
    assert [row.command for _, rows in dialog.keys.rekeying.menus("ctrl+f8") for row in rows] == [
        "amend.hold"
    ]
    dialog.keys.first.click()
    assert action.shortcut() == QKeySequence("Alt+Shift+H")
    assert window.settings.value("keys/amend.hold") is None


def test_keys_of_another_command_are_taken_only_when_one_says_so(window, qtbot) -> None:
    dialog = settings_of(window)
    held = Qt.KeyboardModifier.ControlModifier
    press(window, dialog, "amend.hold", Qt.Key.Key_K, held, qtbot)
    page = dialog.keys
    assert page.told.text() == "Ctrl+K is used by “Find a command…”."
    assert window.actions_by_id["amend.hold"].shortcut() == QKeySequence("Alt+Shift+H")
    page.leave.click()
    assert not page.take.isVisibleTo(page)
    press(window, dialog, "amend.hold", Qt.Key.Key_K, held, qtbot)
    page.take.click()
    assert window.actions_by_id["amend.hold"].shortcut() == QKeySequence("Ctrl+K")
    assert window.actions_by_id["view.palette"].shortcut().isEmpty()
    page.all.click()
    assert window.actions_by_id["view.palette"].shortcut() == QKeySequence("Ctrl+K")
    assert not dict(window.deeds.habits.wishing.keyset.own)


def test_keys_for_typing_and_editing_are_guarded(window, qtbot) -> None:
    dialog = settings_of(window)
    none, held = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for key, with_, words in (
        (Qt.Key.Key_A, none, "needed for typing"),
        (Qt.Key.Key_C, held, "in every program"),
        (Qt.Key.Key_Z, held, "in every program"),
    ):
        press(window, dialog, "amend.hold", key, with_, qtbot)
        assert words in dialog.keys.told.text()
        assert window.actions_by_id["amend.hold"].shortcut() == QKeySequence("Alt+Shift+H")
    both = held | Qt.KeyboardModifier.AltModifier
    press(window, dialog, "amend.hold", Qt.Key.Key_Q, both, qtbot)
    assert "Ctrl with Alt" in dialog.keys.told.text()
    assert window.actions_by_id["amend.hold"].shortcut() == QKeySequence("Ctrl+Alt+Q")


def test_a_key_that_stands_alone_types_itself_in_fields(window, qtbot) -> None:
    """ "+" and "-" are keys of the columns and the inspector only, whichever command has them."""
    wishing = window.deeds.habits.wishing
    wishing.set_keys(wishing.keyset.given("amend.hold", "+"))
    action = window.actions_by_id["amend.hold"]
    assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
    assert action not in window.actions()
    assert action in window.columns.actions()
    wishing.set_keys(Keyset(COMMANDS))
    assert action in window.actions()
    assert action not in window.columns.actions()
    assert window.actions_by_id["link.confirm"] in window.columns.actions()


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_every_input_of_the_settings_has_a_name_and_fits(theme, window) -> None:
    window.run(f"view.theme-{theme.name}")
    dialog = settings_of(window)
    for page in dialog.pages.values():
        for widget in page.inputs.values():
            assert widget.accessibleName() or widget.text(), widget
    assert dialog.keys.keys.accessibleName()
    assert dialog.width() <= 1280
    assert dialog.height() <= 720


def test_the_keys_of_word_and_the_former_ones(window, qtbot) -> None:
    keys = {name: keys_of(name) for name in FORMER}
    assert keys["edit.replace"] == "Ctrl+H"
    assert keys["edit.redo"] == "Ctrl+Y"
    also = [s.toString() for s in window.actions_by_id["edit.redo"].shortcuts()]
    assert also == ["Ctrl+Y", "Ctrl+Shift+Z"]
    page = settings_of(window).keys
    page.former.click()
    assert {name: keys_of(name) for name in FORMER} == FORMER
    held = [key for a in window.actions_by_id.values() if (key := a.shortcut().toString())]
    assert len(held) == len(set(held))
    page.all.click()
    assert {name: keys_of(name) for name in FORMER} == keys


def test_ctrl_g_and_the_search_go_to_what_is_called_so(window) -> None:
    workspace = window.workspace
    window.run("edit.go-to")
    fill(window, where="op 7")
    send(window)
    assert workspace.name(workspace.draft_clause()) == "OP 7"
    window.run("edit.go-to")
    fill(window, where="4")
    send(window)
    assert workspace.name(workspace.draft_clause()) == "OP 4"
    window.run("edit.go-to")
    fill(window, where="OP 99")
    send(window)
    assert form(window).isVisible()
    form(window).close()
    window.run("edit.find")
    window.finder.setText("am-6")
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    assert workspace.name(workspace.draft_clause()) == "PP 6"
    assert not window.finder.text()


def test_edit_has_what_every_program_has(window) -> None:
    clipboard = QApplication.clipboard()
    window.columns.setFocus()
    window.menuBar().enter()  # as F10 does: the keyboard was in the texts before
    window.run("edit.copy")
    assert clipboard.text()
    window.finder.setFocus()
    window.finder.setText("sea and land")
    window.run("edit.select-all")
    window.run("edit.cut")
    assert (window.finder.text(), clipboard.text()) == ("", "sea and land")
    window.run("edit.paste")
    assert window.finder.text() == "sea and land"
    window.deeds.finding.end()


def test_saving_says_since_when_all_is_saved(window) -> None:
    window.run("file.save")
    assert window.strip.saved.text().startswith("All saved · ")
    go_to(window, "OP 7")
    window.run("edit.clause")
    QTest.keyClicks(window.columns.editor.text, "Words ")
    window.run("file.save")
    assert window.strip.saved.text().startswith("Typing kept · ")
    assert window.columns.editor is not None
    window.columns.close_editor()


def test_what_was_exported_last_is_printed(window, monkeypatch, qtbot, tmp_path) -> None:
    printed = []

    def to_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
        printed.append(dialog.printer().docName())
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    window.run("file.print")
    qtbot.waitUntil(lambda: bool(printed) and window.notice.isVisible())
    assert window.notice.words.text() == "Sent to the printer: Tracked changes."
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
