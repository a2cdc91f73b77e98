"""Two windows, two projects: the second window is a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from draftbench.gui.shell.commands import open_window
from draftbench.gui.shell.main_window import MainWindow


def _holder(project: Path) -> int:
    """The process that has a project open; 0 where none has."""
    try:
        return int(json.loads(project.with_name(project.name + ".lock").read_bytes()[1:])["pid"])
    except (OSError, ValueError):
        return 0


@pytest.mark.slow
def test_a_second_project_opens_beside_the_first(
    qtbot: QtBot,
    window: MainWindow,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    second = Path(shutil.copy(project, tmp_path / "Second text.draftbench"))
    process = open_window(window.notice, second)
    try:
        qtbot.waitUntil(lambda: _holder(second) == process != 0)
        assert _holder(project) == os.getpid()
        assert window.workspace is not None
        assert window.workspace.path == project
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        qtbot.waitUntil(lambda: not _runs(process))


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.slow
def test_a_window_that_does_not_start_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QProcess, "startDetached", lambda *_: (False, 0))
    window.run("file.new-window")
    assert "could not be opened" in window.notice.words.text()
