"""What can happen to a project file, and whether anything was lost or passed unseen.

Run: ``python benchmarks/filesafety.py [ROUNDS]`` (default 100). Writers are killed; other programs
write into files that are open (cp, truncate, dd, another file put in the place); files are cut from
5 to 99 %, pages zeroed, and single bits flipped in every part of the file, and of the journal that
a killed program leaves. Prints for each how many cases were tried and how many failed, and what
failed first; ends with 1 where one did. Flips in space that nothing uses need not be seen; there
only a text that reads otherwise is a failure.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from support import filefaults

ROUNDS = 100


def trials(rounds: int = ROUNDS) -> list[filefaults.Trial]:
    """Everything, so many times."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        return [
            filefaults.kill(folder, rounds),
            *filefaults.overwrite(folder, max(1, rounds // 4)),
            filefaults.cut(folder, rounds),
            filefaults.zero(folder, rounds),
            *filefaults.flip(folder, rounds * 4),
            filefaults.flip_and_salvage(folder, rounds),
            filefaults.flip_journal(folder, rounds * 4),
        ]


def measure(rounds: int = ROUNDS) -> list[tuple[str, int, int]]:
    """What was tried, how often, and how often it failed."""
    return [(trial.what, trial.tried, len(trial.failed)) for trial in trials(rounds)]


def main(rounds: int = ROUNDS) -> int:
    failed = 0
    for trial in trials(rounds):
        failed += len(trial.failed)
        print(f"{trial.what:52} {trial.tried:6} tried {len(trial.failed):6} failed")
        for failure in trial.failed[:3]:
            print(f"    {failure}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
