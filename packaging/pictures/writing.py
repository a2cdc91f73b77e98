"""Pictures of writing, finding and dragging."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from draftbench.app.checks.spelling import Dictionary, Speller
from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.checks.search import Replacements, Search
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT

_Shot = Callable[..., None]


class _Sample:
    """A dictionary that knows all words but one."""

    def check(self, words: Sequence[str]) -> list[bool]:
        """Whether it knows each."""
        return [word != "coperation" for word in words]

    def suggest(self, word: str) -> list[str]:
        """The one that is meant."""
        return ["cooperation"]

    def close(self) -> None:
        """Nothing is open."""


def take(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    """Pictures of the editor and the search in both themes, at the size of a small laptop."""
    window.resize(1280, 720)
    for name in workspace.shown[1:]:
        workspace.toggle_source(name)
    settle(lambda: workspace.cells.columns == 3 and not window.jobs.busy)
    for theme, suffix in ((LIGHT, ""), (DARK, "-dark")):
        window.set_theme(theme)
        _completion(window, workspace, lambda name, s=suffix: shot(f"{name}{s}"))
        _spelling(window, workspace, lambda name, s=suffix: shot(f"{name}{s}"), settle)
        _search(window, workspace, lambda name, s=suffix: shot(f"{name}{s}"))
        _words(window, workspace, lambda name, s=suffix: shot(f"{name}{s}"))
        _drag(window, workspace, lambda name, s=suffix: shot(f"{name}{s}"))
        _arabic(window, workspace, lambda name, s=suffix: shot(f"{name}{s}"))
    window.set_theme(LIGHT)
    _lists(window, workspace, shot, settle)


def _completion(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    _go(workspace, "OP 2")
    window.run("edit.insert")
    if (editor := window.columns.editor) is not None:
        QTest.keyClicks(editor.text, "Strongly enc")
    shot("completion")
    window.columns.close_editor()


def _spelling(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    spelling = window.deeds.writing.spelling
    spelling.opener = lambda language: Speller(Dictionary("en_GB", Path()), language, _Sample())
    spelling.attend(None)
    spelling.attend(workspace.bench)
    spelling.switch(on=True)
    _go(workspace, "OP 4")
    window.run("edit.clause")
    if (editor := window.columns.editor) is not None:
        editor.text.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(editor.text, " and their coperation with others;")
        settle(lambda: bool(spelling.suggestions("coperation")))
    shot("spelling")
    window.columns.close_editor()


def _search(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    _go(workspace, "PP 7")
    window.finder.setText("crime prevention")
    window.run("edit.find-next")
    shot("find")
    window.deeds.finding.end()


def _words(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    cells = workspace.cells
    rows = (row for row in workspace.rows if cells.row(row).cells[1] and cells.of_draft(row))
    row = next(rows, None)
    if row is not None:
        window.columns.choose_words(row, 1, cells.row(row).cells[1][0], 3, 40)
    shot("words-chosen")
    window.columns.let_go()


def _drag(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    _go(workspace, "OP 5")
    pane = window.columns.pane(workspace.cells.draft)
    top = pane.row_rect(pane.current_row).top()
    start, end = QPoint(16, top + 18), QPoint(24, top + 400)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane.viewport(), start + QPoint(0, 4))
    QTest.mouseMove(pane.viewport(), end)
    shot("dragging")
    pane.handling.drag.cancel()
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=end)


def _arabic(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    _go(workspace, "OP 2")
    window.run("edit.insert")
    if (editor := window.columns.editor) is not None:
        words = "تشجع الدول الأعضاء على التعاون فيما بينها وعلى تبادل المعلومات مع UNODC؛"
        editor.text.insertPlainText(words)
    shot("writing-arabic")
    window.columns.close_editor()


def _lists(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    asking = window.context.dialogues
    window.finder.setText("crime prevention")
    window.run("edit.find-all")
    settle()
    if (dialog := asking.lists) is not None:
        dialog.choose(dialog.listing.rows()[0].key)
        shot("find-all", dialog.window())
        dialog.close()
    query = workspace.part(Search).query
    asking.show_lists("Replace in the working draft", [Replacements(workspace, query, "policing")])
    if (dialog := asking.lists) is not None:
        dialog.choose("2")
        shot("replace", dialog.window())
        dialog.close()
    asking.lists = None
    window.deeds.finding.end()


def _go(workspace: Workspace, label: str) -> None:
    names = spoken_labels(workspace.state.draft)
    workspace.go_to_draft(next((c for c, name in names.items() if name == label), ClauseId("")))
