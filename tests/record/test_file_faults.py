"""A short turn of what ``benchmarks/filesafety.py`` tries at length."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from draftbench.record import Record
from support import filefaults
from support.filefaults import Trial
from support.laws import turns

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="the programs are those of POSIX"),
]
MANY = turns(2)

TURNS: dict[str, Callable[[Path], Iterable[Trial]]] = {
    "overwritten": lambda folder: filefaults.overwrite(folder, 2 * MANY),
    "cut": lambda folder: [filefaults.cut(folder, 12 * MANY)],
    "zeroed": lambda folder: [filefaults.zero(folder, 10 * MANY)],
    "flipped": lambda folder: filefaults.flip(folder, 12 * MANY),
    "flipped and salvaged": lambda folder: [filefaults.flip_and_salvage(folder, 12 * MANY)],
    "flipped in the journal": lambda folder: [filefaults.flip_journal(folder, 10 * MANY)],
    "killed": lambda folder: [filefaults.kill(folder, 6 * MANY)],
}


@pytest.mark.parametrize("turn", TURNS)
def test_nothing_is_lost_and_nothing_passes_unseen(tmp_path: Path, turn: str) -> None:
    for trial in TURNS[turn](tmp_path):
        assert trial.tried, trial.what
        assert trial.failed == [], trial.what


def test_the_parts_of_a_file_are_told_apart(tmp_path: Path) -> None:
    """Else the flips would not hit what they are said to hit."""
    path = filefaults.build(tmp_path)
    data = path.read_bytes()
    found = filefaults.parts(data)
    for part, words in (("event", b"and to report"), ("meta", b"title"), ("original", b"official")):
        places = [at for at in found[part] if data[at : at + len(words)] == words]
        assert places, part
    assert sum(map(len, found.values())) == len(data)
    unread = filefaults.numbers(data)
    assert {data[at] for at in unread} == {0}
    with Record.view(path) as record:
        assert len(unread & {*found["event"]}) == len([*record.events()])
