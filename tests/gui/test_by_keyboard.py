"""The whole work by the keyboard alone, from the start page to a file for Word."""

from pathlib import Path
from typing import Any

import pytest
from docx import Document as WordDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draftbench.amend.negotiation import Entry
from draftbench.amend.registers.states import Status
from draftbench.app.history import moments
from draftbench.app.workbench import Workbench
from draftbench.gui.editor.clause_text import ClauseText
from draftbench.gui.files.export_choices_view import ExportDialog
from draftbench.gui.session.dialogues import ListDialog
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.palette import CommandPalette
from draftbench.gui.widgets.form_view import FormDialog
from draftbench.gui.widgets.list_table import ListTable
from support.dialogs import go_to_amendment

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FAR = 60
"""More stops than there are on the way to anything."""
WORDS = " Typed by hand."


class Hands:
    """What the keys do, wherever the focus is. The desktop gives the keyboard back to the window
    when a dialogue has closed; here nobody else does it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot

    @property
    def there(self) -> QWidget:
        """What has the focus."""
        if QApplication.activeModalWidget() is None and QApplication.activeWindow() is None:
            self._window.activateWindow()
            self._qtbot.waitUntil(self._window.isActiveWindow)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.there, key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.there, words)

    def tab_to(self, name: str) -> Any:
        """Goes on with Tab to what is called so, or is a button with these words."""
        met = []
        for _ in range(FAR):
            here = self.there
            words = here.text() if isinstance(here, QPushButton) else ""
            if name in (here.accessibleName(), words):
                return here
            met.append(here.accessibleName() or words)
            self.press(Key.Key_Tab)
        pytest.fail(f"Tab does not come to {name!r}, but to {met}")

    def settle(self) -> None:
        """Waits until nothing is at work."""
        jobs, files = self._window.jobs, self._window.file_jobs
        self._qtbot.waitUntil(lambda: not jobs.busy and not files.busy)

    def wait_for(self, kind: type[QWidget]) -> Any:
        """Waits until the focus is in a dialogue of that kind."""
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
        return QApplication.activeWindow()


@pytest.fixture
def hands(
    empty: MainWindow,
    built_sample: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Hands:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    empty.activateWindow()
    qtbot.waitUntil(empty.isActiveWindow)
    return Hands(empty, qtbot)


def _open_sample(window: MainWindow, hands: Hands, qtbot: QtBot) -> None:
    hands.tab_to("The sample negotiation")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    hands.settle()
    assert hands.there is window.columns.pane(window.workspace.cells.draft)


def _propose(window: MainWindow, hands: Hands) -> tuple[str, Entry]:
    """Writes in the next difference for a delegation; gives the clause and the amendment."""
    before = window.workspace.current
    hands.press(Key.Key_Down, Modifier.AltModifier)
    assert window.workspace.current != before
    clause = window.workspace.draft_clause()
    known = len(window.workspace.state.entries)
    hands.press(Key.Key_Return)
    assert isinstance(hands.there, ClauseText)
    hands.write(WORDS)
    hands.press(Key.Key_Tab)
    by = hands.there
    assert isinstance(by, QComboBox)
    hands.write("CHL")
    assert by.currentData() == "CHL"
    hands.press(Key.Key_Tab)
    assert isinstance(hands.there, QLineEdit)
    hands.write("to be complete")
    hands.press(Key.Key_Return)
    entries = window.workspace.state.entries
    assert len(entries) == known + 1
    assert entries[-1].amendment.sponsors == ("CHL",)
    assert entries[-1].amendment.reason == "to be complete"
    assert WORDS not in window.workspace.state.draft[clause].text.plain
    return clause, entries[-1]


@pytest.mark.slow
def test_from_the_start_page_to_a_word_file(
    empty: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    window = empty
    _open_sample(window, hands, qtbot)
    project = window.workspace.path
    clause, entry = _propose(window, hands)
    # Its amendment is accepted.
    hands.press(Key.Key_Return, Modifier.ControlModifier)
    assert window.workspace.state.draft[clause].text.plain.endswith(WORDS)
    # The next conflict is gone to, and resolved in the list of conflicts.
    hands.press(Key.Key_J, Modifier.ControlModifier)
    here = window.workspace.draft_clause()
    assert here != clause
    colliding = [one for one in window.workspace.state.entries if one.in_conflict]
    assert colliding
    hands.press(Key.Key_R, Modifier.ControlModifier | Modifier.ShiftModifier)
    hands.tab_to("Accept both")
    hands.press(Key.Key_Space)
    assert not any(one.in_conflict for one in window.workspace.state.entries)
    assert isinstance(hands.there, ListTable)
    hands.press(Key.Key_Escape)
    # The house rules are asked, and left.
    hands.press(Key.Key_F7)
    rules = hands.wait_for(ListDialog)
    hands.settle()
    assert isinstance(hands.there, ListTable)
    hands.press(Key.Key_Escape)
    assert not rules.isVisible()
    # The clean text is written for Word; the name of the file is typed.
    hands.press(Key.Key_E, Modifier.ControlModifier)
    export = hands.wait_for(ExportDialog)
    assert export.kind() == "tracked"
    hands.press(Key.Key_Up)
    assert export.kind() == "clean"
    hands.tab_to("File to write")
    hands.press(Key.Key_A, Modifier.ControlModifier)
    target = tmp_path / "by hand.docx"
    hands.write(str(target))
    hands.press(Key.Key_Return)
    qtbot.waitUntil(target.exists)
    hands.settle()
    written = [line.text for line in WordDocument(str(target)).paragraphs]
    assert any(line.endswith(WORDS) for line in written)
    # A command without a key of its own is found by its words.
    hands.press(Key.Key_K, Modifier.ControlModifier)
    hands.wait_for(CommandPalette)
    hands.write("name this")
    hands.press(Key.Key_Return)
    form = hands.wait_for(FormDialog)
    hands.write("As typed")
    hands.press(Key.Key_Return)
    assert not form.isVisible()
    # The negotiation is closed; all of it is in the project file.
    hands.press(Key.Key_W, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: window.workspace is None)
    with Workbench.view(project) as bench:
        assert bench.record.verify().ok
        assert [version.name for version in moments.versions(bench.events)][-1] == "As typed"
        assert bench.state.draft[clause].text.plain.endswith(WORDS)
        assert bench.state.entry(entry.amendment.id).status is Status.ACCEPTED
        ended = {bench.state.entry(one.amendment.id).status for one in colliding}
        assert ended == {Status.MERGED}
        assert "conflict-written" in [event.kind for event in bench.events]


def test_a_path_can_be_typed_from_its_first_sign(
    empty: MainWindow, hands: Hands, qtbot: QtBot
) -> None:
    """The root has no name, which is no reason to fail."""
    _open_sample(empty, hands, qtbot)
    hands.press(Key.Key_E, Modifier.ControlModifier)
    export = hands.wait_for(ExportDialog)
    hands.tab_to("File to write")
    hands.press(Key.Key_A, Modifier.ControlModifier)
    hands.write("/")
    assert not export.write.isEnabled()
    hands.press(Key.Key_Escape)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_button_of_the_inspector_is_pressed(
    key: Key, window: MainWindow, hands: Hands, qtbot: QtBot
) -> None:
    amendment = next(entry.amendment.id for entry in window.workspace.state.entries if entry.open)
    go_to_amendment(window, amendment)
    button = next(
        one
        for one in window.inspector.findChildren(QAbstractButton)
        if one.accessibleName().startswith(f"Put {amendment} ")
    )
    button.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(key)
    assert window.workspace.state.entry(amendment).status is Status.HELD
