"""A writing program is killed at any moment: the file opens, and nothing shown as saved is gone."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.app.workbench import Workbench
from draftbench.record import Record
from support.checkout import ROOT
from support.killed import BASE
from support.laws import turns

KILLS = turns(60)
A_FILE = 20
"""Writers that are killed on one file, one after the other, before a new file is begun."""
LONGEST = 0.04
"""Seconds that a writer has at most, every third time from its first act on: opening the file, a
few acts and closing it again take about half of that."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no process is forked there")


@pytest.fixture(scope="module")
def writers() -> Iterator["subprocess.Popen[str]"]:
    """The warm process that forks writers."""
    places = [str(ROOT / "src"), str(ROOT / "tests")]
    with subprocess.Popen(
        [sys.executable, "-m", "support.killed"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def _killed(
    process: "subprocess.Popen[str]", path: Path, wait: float, *, first: bool
) -> list[list[str]]:
    """Has one writer write, kills it after ``wait`` seconds (``first``: after it said that it saved
    something), and gives what it said."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{path}\n")
    process.stdin.flush()
    word, pid = process.stdout.readline().split()
    assert word == "writer"
    said: list[list[str]] = []
    if first:
        said.append(process.stdout.readline().split())
    time.sleep(wait)
    os.kill(int(pid), signal.SIGKILL)
    while (line := process.stdout.readline().split()) != ["gone"]:
        said.append(line)
    return said


@pytest.mark.slow
def test_a_writer_that_is_killed_loses_nothing_that_it_said_was_saved(
    writers: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    chance = random.Random(4)  # noqa: S311  # moments, not secrets
    journals = 0
    for kill in range(KILLS):
        if kill % A_FILE == 0:
            path = tmp_path / f"{kill}.draftbench"
            Workbench.create(path, BASE, delegations=(Delegation("MEX", "Mexico"),)).close()
            known: set[tuple[str, str]] = set()
        said = _killed(writers, path, chance.uniform(0, LONGEST), first=kill % 3 == 0)
        assert [line for line in said if line[0] == "failed"] == []
        known |= {(word, name) for word, name in said}
        journals += path.with_name(f"{path.name}-wal").exists()
        # Every other time the next writer itself finds the file as the dead one left it.
        opened = Workbench.open if kill % 2 else Workbench.view
        with opened(path) as bench:
            assert bench.record.damage is None
            assert not kill % 2 or not bench.read_only
            assert bench.record.verify().ok
            found = {("saved", event.id) for event in bench.events}
            found |= {("noted", note.id) for note in bench.record.private_notes()}
            found |= {("kept", kept.sha256) for kept in bench.record.originals()}
            assert known <= found
    assert journals > KILLS // 10, "hardly any writer was killed while it had the file open"
    for path in tmp_path.glob("*.draftbench"):
        Record.open(path).close()
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ".draftbench"] == []


COPY = """
import os, signal, sys
from pathlib import Path
from draftbench.record import Record
with Record.open(Path(sys.argv[1])) as record:
    os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
    record.copy_to(Path(sys.argv[2]), replace=True)
"""


@pytest.mark.parametrize("way", ["copied again", "opened", "begun anew"])
def test_a_copy_that_was_cut_off_leaves_no_private_word(tmp_path: Path, way: str) -> None:
    note = b"Vermilion herons nest late"
    path, stick = tmp_path / "n.draftbench", tmp_path / "stick"
    stick.mkdir()
    copy, typing = stick / "copy [1].draftbench", stick / ".copy [1].draftbench.typing.0a1b2c3d.tmp"
    with Record.create(path, title="n") as record:
        record.append("k", {}, actor="x")
        if way == "opened":
            record.copy_to(copy, private=False)
        record.add_private_note(note.decode())
    typing.write_bytes(b"words that somebody typed")
    ended = subprocess.run([sys.executable, "-c", COPY, path, copy], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert any(note in each.read_bytes() for each in stick.iterdir())
    if way == "copied again":
        with Record.open(path) as record:
            record.copy_to(copy, private=False)
    elif way == "opened":
        Record.open(copy).close()
    else:
        Record.create(copy, title="n").close()
    assert sorted(each.name for each in stick.iterdir()) == [typing.name, copy.name]
    assert note not in copy.read_bytes()
