"""What a screen reader finds: every control has a role and a name, rows and cells have names."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from draftbench.app.exports.exporting import written
from draftbench.gui.columns.column_model import ColumnModel
from draftbench.gui.imports.import_choices_view import ImportDialog
from draftbench.gui.shell.main_window import MainWindow
from support.accessibility import PRESSED, Role, faults, tree
from support.dialogs import go_to
from support.incoming import read_marked

ELSEWHERE = (
    "file.quit",
    "file.close",
    "file.new",
    "file.open",
    "file.paste",
    "edit.paste",
    "file.print",
    "help.report",
    "help.about",
    "view.language",
)
"""Commands that end the window, ask the system for a file, a printer or a program, or change the
language of all that follows."""
SEEN = {
    "amend.propose": "FormDialog",
    "amend.votes": "ListDialog",
    "edit.rules": "ListDialog",
    "export.export": "ExportDialog",
    "file.exchange": "FormDialog",
    "file.keys": "SettingsDialog",
    "file.masthead": "FormDialog",
    "file.notes": "NotesDialog",
    "file.settings": "SettingsDialog",
    "help.guide": "GuideWindow",
    "help.keys": "KeysDialog",
    "negotiate.position": "FormDialog",
    "record.counts": "ListDialog",
    "view.palette": "CommandPalette",
    "view.projector": "ProjectorWindow",
}
"""What some of the commands open, at least."""


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """No dialogue waits for an answer, and the system is asked for no file."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QDialog, "exec", lambda self: self.show())


def _shown() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def test_the_start_page(empty: MainWindow) -> None:
    root = tree(empty)
    assert faults(root) == []
    choices = [node for node in root.walk() if node.role is Role.Button and node.description]
    assert {node.name for node in choices} >= {"New from files…", "The sample negotiation"}


@pytest.mark.parametrize("view", ["compare", "amendments", "positions", "history"])
@pytest.mark.looks
def test_each_view(view: str, window: MainWindow) -> None:
    window.run(f"view.{view}")
    root = tree(window)
    assert faults(root) == []
    assert sum(node.role in PRESSED for node in root.walk()) > 20
    rows = (Role.ListItem, Role.TreeItem, Role.Cell)
    assert sum(node.role in rows for node in root.walk()) > 20


@pytest.mark.slow
def test_every_dialogue(window: MainWindow, unasked: None, qtbot: QtBot) -> None:
    found: dict[str, str] = {}
    wrong: list[str] = []
    for command in sorted(window.actions_by_id):
        if command.startswith(ELSEWHERE):
            continue
        go_to(window, "OP 3")
        before = _shown()
        if not window.actions_by_id[command].isEnabled():
            continue
        window.run(command)
        qtbot.waitUntil(lambda: not (window.jobs.busy or window.file_jobs.busy))
        for opened in _shown() - before:
            if opened.windowType() != 0 and not opened.inherits("QMenu"):
                found[command] = type(opened).__name__
                wrong += [f"{command}: {fault}" for fault in faults(tree(opened))]
            opened.close()
        window.columns.close_editor()
    assert wrong == []
    assert found.items() >= SEEN.items()
    assert len(found) > 35


def test_the_dialogue_of_a_file_with_amendments(window: MainWindow) -> None:
    state = window.workspace.state
    file = read_marked("regional group.docx", written(state, "tracked").data, state)
    dialog = ImportDialog([file], state.delegations, window)
    dialog.show()
    assert faults(tree(dialog)) == []
    dialog.close()


@pytest.mark.looks
def test_every_page_of_the_settings(window: MainWindow) -> None:
    window.run("file.settings")
    dialog = window.deeds.habits.dialog
    for name in dialog.pages:
        dialog.show_page(name)
        assert faults(tree(dialog)) == [], name
    dialog.close()


def test_the_faults_that_are_looked_for_are_found(qtbot: QtBot) -> None:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout

    class Nameless(ColumnModel):
        def rowCount(self, *_: object) -> int:  # noqa: N802 Qt's own name
            return 1

    top = QWidget()
    qtbot.addWidget(top)
    lines = QVBoxLayout(top)
    picture, rows = QLabel(), QListView()
    picture.setPixmap(QPixmap(4, 4))
    rows.setModel(Nameless(rows))
    rows.setAccessibleName("Rows")
    for widget in (QLineEdit(), QPushButton("Go"), QPushButton("Go"), picture, rows):
        lines.addWidget(widget)
    top.show()
    kinds = {fault.split(":")[0] for fault in faults(tree(top))}
    assert kinds == {
        "no name",
        "one name for two",
        "a picture without words",
        "a row without a name",
    }
