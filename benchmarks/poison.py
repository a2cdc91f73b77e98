"""Spoiled events in projects, exchange files and files of amendments (:mod:`support.poison`).

    python benchmarks/poison.py [--cases N] [--seed S] [--seconds N] [--only SEED-NUMBER]

Each case takes sound events and spoils one value. Prints by the way in which they come how many
were tried, refused with a sentence, and taken in without harm, and every traceback; ends with 1
where there is one. A case is found again by its seed: ``--only 0-1234``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.garbage import look_rarely
from support.poison import Bench, Tally

CASES = 20_000
WORKERS = 2
_MEMORY = Path("/dev/shm")  # noqa: S108  (for a folder of a name that nobody knows)


def tried(cases: int, seed: str, only: str = "", seconds: float = 0) -> Tally:
    """What came of so many cases, or of as many as ``seconds`` (0: as it takes) are enough for, in
    :data:`WORKERS` processes."""
    if only:
        return _share([only], 0)
    seeds = [f"{seed}-{number}" for number in range(cases)]
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        shares = [seeds[at::WORKERS] for at in range(WORKERS)]
        return sum(pool.map(_share, shares, [seconds] * WORKERS), Tally())


def _share(seeds: Sequence[str], seconds: float) -> Tally:
    """What came of these cases, as far as the time goes; in memory where the system has a folder
    for that, for each writes files that nobody keeps."""
    look_rarely()
    tally = Tally()
    end = time.monotonic() + seconds if seconds else float("inf")
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        bench = Bench(Path(folder))
        for number, seed in enumerate(seeds):
            known = len(tally.failed)
            bench.run(seed, tally)
            for name, trace in tally.failed[known:]:
                print(f"--- {name[:300]}\n{trace}", flush=True)
            if time.monotonic() > end:
                break
            if not number % 500 and number:
                print(f"{number:,} cases, {len(tally.failed)} failed", file=sys.stderr, flush=True)
    return tally


def measure(cases: int = CASES, seed: str = "0") -> list[tuple[str, int, int]]:
    """What was tried, how often, and how many of these failed."""
    tally = tried(cases, seed)
    ways = {"project": "project files", "exchange": "exchange files", "file": "other files"}
    return [
        (
            f"spoiled events in {said}",
            tally.cases[way],
            sum(f": {way}" in name for name, _ in tally.failed),
        )
        for way, said in ways.items()
    ]


def main() -> int:
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--cases", type=int, default=CASES)
    reader.add_argument("--seed", default="0")
    reader.add_argument("--seconds", type=float, default=0)
    reader.add_argument("--only", default="")
    wanted = reader.parse_args()
    tally = tried(wanted.cases, wanted.seed, wanted.only, wanted.seconds)
    print(f"{'':12}{'cases':>9}{'refused':>10}{'harmless':>10}{'tracebacks':>12}")
    for way in tally.cases:
        failed = sum(f": {way}" in name for name, _ in tally.failed)
        counts = (tally.cases[way], tally.refused[way], tally.harmless[way], failed)
        print(f"{way:12}{counts[0]:9,}{counts[1]:10,}{counts[2]:10,}{counts[3]:12,}")
    kinds = len(tally.kinds)
    print(f"{kinds} kinds of events and files; {len(tally.failed)} tracebacks")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
