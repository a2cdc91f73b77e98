"""The end of a process that has a window open, as a script of somebody's has."""

import subprocess
import sys

import pytest

_OPEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QMimeData, QSettings
from PySide6.QtGui import QGuiApplication
from draftbench.gui.application import application
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.window_picture import settle
program = application()
window = MainWindow(QSettings(sys.argv[2], QSettings.Format.IniFormat))
window.show()
window.open_project(Path(sys.argv[1]))
settle(lambda: window.workspace is not None)
held = QMimeData()
held.setText("words")
QGuiApplication.clipboard().setMimeData(held)
"""


@pytest.mark.slow
@pytest.mark.parametrize("end", ["", "window.close()"])
def test_a_process_ends_well_with_a_window_open_and_words_on_the_clipboard(
    project, tmp_path, end
) -> None:
    arguments = [str(project), str(tmp_path / "settings.ini")]
    done = subprocess.run([sys.executable, "-c", _OPEN + end, *arguments], check=False, timeout=120)
    assert done.returncode == 0
