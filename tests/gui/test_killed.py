"""The real program is killed in the middle of its work, and started again."""

import os
import random
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftbench.app.texts.unfinished import kept
from draftbench.app.workbench import Workbench
from support.typist import SENTENCE

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills as only POSIX does")
TESTS = Path(__file__).parents[1]


@contextmanager
def _program(project: Path, work: str) -> Iterator[subprocess.Popen[str]]:
    """The program at work; killed at the end of the block."""
    paths = (str(TESTS.parent / "src"), str(TESTS))
    with subprocess.Popen(
        [sys.executable, "-m", "support.typist", project, project.with_suffix(".ini"), work],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGKILL)


def _lines(process: subprocess.Popen[str]) -> Iterator[str]:
    for line in process.stdout or ():
        yield line.rstrip("\n")
    pytest.fail("the program ended by itself")


def _typed(count: int) -> str:
    return (SENTENCE * (count // len(SENTENCE) + 1))[:count]


@pytest.mark.slow
def test_what_was_typed_before_the_end_stands_in_the_editor_again(empty, project, qtbot):
    typed, noted = 0, 0
    with Workbench.open(project) as bench:
        before = bench.state.draft[bench.state.draft.children(None)[-3]].text.plain
    with _program(project, "type") as process:
        for line in _lines(process):
            if not line.startswith("typed"):
                continue
            typed = int(line.split()[1])
            if typed % 10 == 0 and (found := kept(project)) is not None:
                noted = len(found.text) - len(before)
            if noted > 100:
                break
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.columns.editor is not None)
    now = empty.columns.editor.value.text
    assert now.startswith(before + _typed(noted))
    assert (before + _typed(typed + 50)).startswith(now)
    QTest.keyClick(empty.columns.editor.text, Qt.Key.Key_Return)
    assert now in [clause.text.plain for clause in empty.workspace.state.draft]


@pytest.mark.slow
def test_every_act_that_was_saved_is_there_after_a_kill(project):
    chance = random.Random(7)  # noqa: S311  # no secret
    for _ in range(2):
        saved, most = [], chance.randrange(3, 9)
        with _program(project, "accept") as process:
            for line in _lines(process):
                if line.startswith("saved"):
                    saved.append(line.split()[1])
                if len(saved) >= most:
                    break
        with Workbench.open(project) as bench:
            assert not bench.read_only
            assert set(saved) <= {event.id for event in bench.events}
            assert bench.record.verify().ok


@pytest.mark.slow
def test_a_file_that_was_being_written_is_the_former_or_the_new_one(project, tmp_path):
    target = tmp_path / "out" / "clean.docx"
    target.parent.mkdir()
    with _program(project, f"export:{target}") as process:
        wrote = 0
        for line in _lines(process):
            wrote += line == "wrote"
            if wrote == 2:
                break
    with zipfile.ZipFile(target) as package:
        assert package.testzip() is None
    with Workbench.open(project) as bench:
        assert bench.record.verify().ok
