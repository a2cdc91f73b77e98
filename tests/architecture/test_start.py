"""What is loaded when the program answers first: an engine that is not needed yet costs more than
a second on a slow machine. Nothing is timed here (``benchmarks/start.py`` does)."""

import os
import subprocess
import sys

import pytest

from support.checkout import ROOT

_ENGINE = (
    "draftbench.language",
    "draftbench.document",
    "draftbench.compare",
    "draftbench.amend",
    "draftbench.rules",
    "draftbench.formats",
    "draftbench.record",
)
"""Nothing is read, compared or opened yet."""
_LIBRARIES = (
    "lxml",
    "docx",
    "pypdfium2",
    "Stemmer",
    "msgspec",
    "diff_match_patch",
    "fast_diff_match_patch",
    "charset_normalizer",
    "xlsxwriter",
    "filelock",
    "hunspell",
    "sqlite3",
)
"""Each is for texts, files or projects."""
_WINDOW = (
    "draftbench.gui.cells",
    "draftbench.gui.rows.workspace",
    "draftbench.gui.rows.context",
    "draftbench.gui.columns",
    "draftbench.gui.writing",
    "draftbench.gui.amendments",
    "draftbench.gui.imports",
    "draftbench.gui.meeting",
    "draftbench.gui.history",
    "draftbench.gui.checks",
    "draftbench.gui.help",
    "draftbench.gui.files.pdf_printer",
    "draftbench.gui.window_picture",
    "draftbench.gui.shell.assembly",
    "draftbench.gui.shell.commands",
    "draftbench.gui.columns.columns_view",
    "draftbench.gui.help.guide_window",
    "draftbench.gui.meeting.projector",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
)
"""Parts that the start page does not show: they come after it, or when they are used."""

_FIRST_PAINT = """
import sys
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from draftbench.gui.application import application
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.warm_up import WarmUp
program = application()
window = MainWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat))
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print(*sys.modules, flush=True)
            print(window.assembled)
        return False
painted = Painted()
window.start.installEventFilter(painted)
warming = WarmUp(window)
def end(_):
    print(window.assembled, window.deeds.opening is not None)
    window.close()
    program.quit()
warming.done.connect(end)
window.show()
program.exec()
"""
_COMMAND = """
import sys
from draftbench.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print()
print(*sys.modules)
"""


def _run(program: str, *arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        # What measures the coverage of tests loads a database of its own.
        env={n: v for n, v in os.environ.items() if not n.startswith("COVERAGE_")},
    )
    return done.stdout.splitlines()


def _among(loaded: str, unwanted: tuple[str, ...]) -> list[str]:
    return [
        name
        for name in loaded.split()
        if any(name == each or name.startswith(f"{each}.") for each in unwanted)
    ]


@pytest.mark.slow
def test_the_window_paints_its_start_page_without_the_engine(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    loaded, then, after = _run(_FIRST_PAINT, str(tmp_path / "settings.ini"))
    assert "draftbench.gui.files.start_page" in loaded.split()
    assert _among(loaded, (*_ENGINE, *_LIBRARIES, *_WINDOW)) == []
    assert then == "False"
    assert after == "True True"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["compare", "--help"],
        ["export", "--help"],
        ["nothing-like-this"],
        ["completion", "bash"],
    ],
    ids=" ".join,
)
def test_the_command_line_answers_without_the_engine(arguments: list[str]) -> None:
    loaded = _run(_COMMAND, *arguments)[-1]
    assert "draftbench.cli.main" in loaded.split()
    assert _among(loaded, (*_ENGINE, *_LIBRARIES, "draftbench.gui", "PySide6", "rich")) == []


@pytest.mark.slow
def test_the_parts_of_the_window_come_without_what_reads_instructions() -> None:
    (loaded,) = _run("import draftbench.gui.shell.assembly, sys; print(*sys.modules)")
    assert "draftbench.gui.shell.commands" in loaded.split()
    assert _among(loaded, ("draftbench.amend.instructions",)) == []
