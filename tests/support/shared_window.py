"""One window on the sample negotiation, lent to one test after the other that only looks at it."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from draftbench.gui.rows.row_filter import Narrowing
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.measures import COMPARE


class SharedWindow:
    """See the module. Where a test looked (the view, what narrows the rows, the current clause) is
    brought back, a message and the search are put away; nothing else may be changed, and a window
    that was is not lent again."""

    def __init__(self, sample: Path, folder: Path) -> None:
        """``sample`` is the project, of which a copy below ``folder`` is opened."""
        self._sample = sample
        self._folder = folder
        self._number = 0
        self._window: MainWindow | None = None
        self._as_lent: dict[str, object] = {}
        self._place = (0, 0)

    @property
    def windows(self) -> list[MainWindow]:
        """The window that is kept for the next test, where there is one."""
        return [] if self._window is None else [self._window]

    def lend(self, qtbot: QtBot) -> MainWindow:
        """The window, shown as it was when the negotiation was opened."""
        if self._window is None:
            self._window = self._open(qtbot)
        else:
            _take_keyboard()
            self._window.show()
        self._window.activateWindow()
        qtbot.waitUntil(self._window.isActiveWindow)
        self._window.columns.setFocus()
        self._as_lent = _facts(self._window) | _sight(self._window)
        return self._window

    def take_back(self, qtbot: QtBot) -> list[str]:
        """Hides the window; what a test changed in it, in words."""
        window = self._window
        assert window is not None
        qtbot.waitUntil(lambda: not (window.jobs.busy or window.file_jobs.busy))
        changed = _changes(self._as_lent, _facts(window))
        if not changed:
            self._return(window)
            changed = _changes(self._as_lent, _facts(window) | _sight(window))
        if changed:
            self.close()
        else:
            window.hide()
        return changed

    def close(self) -> None:
        """Ends the window; the next one that is lent is new."""
        window, self._window = self._window, None
        if window is not None:
            for dialog in window.findChildren(QDialog):
                dialog.close()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _open(self, qtbot: QtBot) -> MainWindow:
        self._number += 1
        folder = self._folder / str(self._number)
        folder.mkdir()
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("spelling", "false")  # no dictionary of this machine is asked
        window = MainWindow(settings)
        window.resize(1280, 720)
        window.show()
        window.open_project(Path(shutil.copy(self._sample, folder)))
        qtbot.waitUntil(lambda: window.workspace is not None and not window.jobs.busy)
        assert window.workspace is not None
        self._place = window.workspace.current
        return window

    def _return(self, window: MainWindow) -> None:
        workspace = window.workspace
        assert workspace is not None
        window.notice.hide()
        if window.findbar.isVisible() or window.finder.text():
            window.deeds.finding.end()
        if workspace.narrowing.on:
            workspace.narrow(Narrowing())
        if window.viewing.now != COMPARE:
            window.viewing.show(COMPARE)
        window.columns.let_go()
        workspace.set_current(0, self._place[1])
        workspace.set_current(*self._place)


def _take_keyboard() -> None:
    """Gives the keyboard to a window that goes at once: on a platform without a screen one that
    was hidden and is shown again gets it only when another one had it in between."""
    other = QWidget()
    other.show()
    other.close()


def _facts(window: MainWindow) -> dict[str, object]:
    """What a test that only looks leaves as it was."""
    workspace = window.workspace
    if workspace is None:
        return {"negotiation": None}
    others = [
        type(top).__name__
        for top in QApplication.topLevelWidgets()
        if top is not window and top.isVisible()
    ]
    dialogues = [type(one).__name__ for one in window.findChildren(QDialog) if one.isVisible()]
    return {
        "negotiation": workspace.path,
        "events": tuple(event.id for event in workspace.bench.events),
        "texts shown": (workspace.shown, workspace.lead, workspace.by_theme, workspace.look),
        "written as": workspace.writes_as,
        "an editor": window.columns.editor is not None,
        "other windows": others,
        "dialogues": dialogues,
        "areas": (window.sidebar.isVisible(), window.toolbar.isVisible()),
        "settings": {key: str(window.settings.value(key)) for key in window.settings.allKeys()},
        "size": window.size().toTuple(),
        "looks": (window.theme.name, window.zoom, window.layoutDirection()),
    }


def _sight(window: MainWindow) -> dict[str, object]:
    """Where somebody looks."""
    workspace = window.workspace
    assert workspace is not None
    return {
        "view": window.viewing.now,
        "current clause": (workspace.current, workspace.chosen, window.columns.current()),
        "rows": (workspace.narrowing, workspace.rows),
        "words chosen": window.columns.excerpt,
        "inspector": window.inspector.isVisible(),
        "a message": window.notice.isVisible(),
        "what is looked for": (window.findbar.isVisible(), window.finder.text()),
        "commands": [
            (name, action.text(), action.isEnabled(), action.isChecked())
            for name, action in window.actions_by_id.items()
        ],
    }


def _changes(before: dict[str, object], now: dict[str, object]) -> list[str]:
    return [
        f"{name}: {before.get(name)} became {value}"
        for name, value in now.items()
        if before.get(name) != value
    ]
