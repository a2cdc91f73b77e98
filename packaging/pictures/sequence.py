"""The sequence of pictures of the window: for the guide, and to look at after a change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from draftbench.app.exports.exporting import written
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.errors import UsageError
from draftbench.formats.reading import read
from draftbench.gui.application import application
from draftbench.gui.imports.import_choices_view import ImportDialog
from draftbench.gui.languages import preferred, speak
from draftbench.gui.rows.link_decisions import LinkDecisions
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.window_picture import settle
from pictures import (
    dialogues,
    exchange,
    guide_window,
    references,
    safety,
    settings,
    tour,
    writing,
)

_SMALL, _LARGE = (1280, 720), (1920, 1080)


class _EnoughError(Exception):
    """The last picture that was asked for is made."""


def take_all(project: Path, folder: Path, *, until: str = "") -> tuple[Path, ...]:
    """Pictures of the window on ``project`` as PNG files in ``folder``, all of them or those up to
    the one named ``until``; gives their paths. The draft as it is now is added to the project as a
    source, to show the differences of a version."""
    program = application()
    kept = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    language = preferred(kept)
    if not speak(program, language):
        msg = f"The table of the language “{language}” is missing from this installation."
        raise UsageError(msg)
    folder.mkdir(parents=True, exist_ok=True)
    window = MainWindow(kept)
    window.resize(*_SMALL)
    window.show()
    made: list[Path] = []

    def shot(name: str, widget: QWidget = window) -> None:
        settle()
        path = folder / f"{name}.png"
        widget.grab().save(str(path))
        made.append(path)
        if name == until:
            raise _EnoughError

    with suppress(_EnoughError):
        _all(window, project, shot)
    window.close()
    settle()
    (folder / "settings.ini").unlink(missing_ok=True)
    return tuple(made)


def _all(window: MainWindow, project: Path, shot: Callable[..., None]) -> None:
    shot("start")
    window.set_theme(DARK)
    shot("start-dark")
    window.set_theme(LIGHT)
    window.open_project(project)
    settle(lambda: window.workspace is not None)
    _tour(window, shot)
    references.take(window, shot, settle)


def _tour(window: MainWindow, shot: Callable[..., None]) -> None:
    workspace = window.workspace
    if workspace is None:
        return
    shot("comparison-1280x720")
    window.resize(*_LARGE)
    window.run("view.next-conflict")
    shot("conflict-1920x1080")
    window.set_theme(DARK)
    shot("dark-1920x1080")
    window.set_theme(LIGHT)
    window.resize(1440, 900)
    workspace.step(1, lambda row: len(workspace.entries(row)) > 1 and workspace.cells.differs(row))
    shot("amendments")
    window.run("edit.clause")
    editor = window.columns.editor
    if editor is not None:
        editor.text.moveCursor(QTextCursor.MoveOperation.Start)
        editor.text.insertPlainText("Strongly e")
        editor.text.textCursor().deleteChar()
    shot("editing")
    window.columns.close_editor()
    workspace.toggle_source("recommendations")
    settle(lambda: len(workspace.shown) > 1 and not window.jobs.busy)
    shot("three-texts")
    window.actions_by_id["view.only-differences"].trigger()
    shot("only-differences")
    window.actions_by_id["view.only-differences"].trigger()
    marked = written(workspace.state, "tracked").data
    file = read_incoming("regional group.docx", marked, Versions.in_project(workspace.bench))
    dialog = ImportDialog([file], workspace.state.delegations, window)
    dialog.show()
    shot("import", dialog)
    dialog.close()
    dialogues.take(window, workspace, shot, settle)
    writing.take(window, workspace, shot, settle)
    _columns(window, workspace, shot)
    _links(window, workspace, shot)
    _themes(window, workspace, shot)
    _version(window, workspace, shot)
    safety.take(window, workspace, shot, settle)
    guide_window.take(window, shot, settle)
    settings.take(window, workspace, shot)
    tour.take(window, shot)
    exchange.take(window, workspace, shot, settle)
    window.show_error("There is no file draft.docx; check the name and the folder.")
    window.resize(*_SMALL)
    shot("error")


def _columns(window: MainWindow, workspace: Workspace, shot: Callable[..., None]) -> None:
    """How changes are shown, what narrows the rows, and a clause beside its partner."""
    window.resize(*_LARGE)
    workspace.step(1, workspace.conflicts_in)
    workspace.step(1, workspace.open_in)
    for name in ("clean", "brackets"):
        window.run(f"view.{name}")
        shot(f"marks-{name}")
    window.set_theme(DARK)
    shot("marks-brackets-dark")
    window.set_theme(LIGHT)
    window.run("view.marked")
    window.run("view.beside")
    workspace.step(1, lambda row: any(b.ghost for b in workspace.cells.cell(row, 1).blocks))
    shot("beside-partner")
    last = workspace.cells.draft
    workspace.step(1, lambda row: any(b.ghost for b in workspace.cells.cell(row, last).blocks))
    shot("beside-partner-draft")
    window.set_theme(DARK)
    shot("beside-partner-dark")
    window.set_theme(LIGHT)
    window.run("view.beside")
    for name in ("only-differences", "kind-words", "kind-moved", "only-brackets"):
        window.run(f"view.{name}")
    workspace.set_filter(("delegation", workspace.state.entries[0].amendment.sponsors[0]))
    window.resize(*_SMALL)
    shot("filters-none-1280x720")
    window.run("view.only-brackets")
    shot("filters-1280x720")
    window.run("view.all-rows")
    window.resize(*_LARGE)


def _links(window: MainWindow, workspace: Workspace, shot: Callable[..., None]) -> None:
    window.run("link.next")
    window.run("link.confirm")
    shot("links")
    window.resize(*_LARGE)
    workspace.step(
        1, lambda row: any(each.offered for each in workspace.part(LinkDecisions).rows(row))
    )
    shot("offers-1920x1080")


def _themes(window: MainWindow, workspace: Workspace, shot: Callable[..., None]) -> None:
    window.run("view.order-theme")
    settle(lambda: bool(workspace.cells.arrangement.bands) and not window.jobs.busy)
    cells = workspace.cells
    workspace.step(1, lambda row: row > 0 and cells.theme(row) != cells.theme(row - 1))
    shot("themes-1920x1080")
    window.resize(*_SMALL)
    shot("themes-1280x720")
    window.run("view.order-document")


def _version(window: MainWindow, workspace: Workspace, shot: Callable[..., None]) -> None:
    """The draft, written as a Word file and read again, beside the base as Rev.1."""
    (text,) = read(written(workspace.state, "clean").data, "Rev.1.docx").parts
    workspace.bench.add_source(replace(text, name="rev1", title="Rev.1"))
    workspace.show_source(0, "rev1")
    workspace.show_source(1, "elements")
    settle(lambda: workspace.shown[0] == "rev1" and not window.jobs.busy)
    workspace.go_to(workspace.state.base.children(None)[-2])
    shot("version-1280x720")
    window.resize(*_LARGE)
    window.set_theme(DARK)
    window.run("view.next-difference")
    shot("version-dark-1920x1080")
    window.set_theme(LIGHT)
