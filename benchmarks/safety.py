"""Everything that could hurt a negotiation, tried: one table of what was tried, and what failed.

Run: ``python benchmarks/safety.py [--quick] [--only PART ...]``. The parts are the programs beside
this one: ``filesafety`` (kills, other programs that write into the file, cut files, flipped bits),
``poison`` (spoiled events), ``exchanges`` (copies united), ``signatures`` (forged acts),
``privacy`` (private words in files for others), ``bombs`` (files made to exhaust a reader) and
``soak`` (a long day with the window open). Each of them tells more when it is run alone, and
``bombs`` measures each kind at 1 MB too. Each is a process of its own; the day goes on beside the
others. On two processors at rest all of it takes about half an hour, ``--quick``, which tries a
small share of everything, some minutes. Ends with 1 where anything failed or a part broke off.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from rich.table import Table

from measuring import CONSOLE
from support.desks import at_home

Row = tuple[str, int, int]
QUICK: Mapping[str, Mapping[str, Any]] = {
    "filesafety": {"rounds": 8},
    "poison": {"cases": 600},
    "exchanges": {"pairs": 4, "threes": 2},
    "signatures": {"cases": 20},
    "privacy": {"flips": 60},
    "bombs": {"acts": ("read",), "memory": False},
    "soak": {"acts": 200},
}
"""The parts, in their order, and how little of each a quick run tries."""
FULL: Mapping[str, Mapping[str, Any]] = defaultdict(dict, bombs={"memory": False})
"""What a whole run tries, where it is not what the part tries when it is run alone."""
LONGEST = "soak"


def measure(*, quick: bool = False, only: Sequence[str] = ()) -> Iterator[tuple[str, list[Row]]]:
    """Of each part (``only`` of these) its name, and rows of what was tried, how often, and how
    often it failed, as they end. A part that breaks off is a row too."""
    names = [name for name in QUICK if not only or name in only]
    options = ["--quick"] if quick else []
    with ThreadPoolExecutor(2) as pool:
        beside = pool.submit(_ask, LONGEST, options) if LONGEST in names else None
        for name in names:
            if name != LONGEST:
                yield name, _ask(name, options)
        if beside is not None:
            yield LONGEST, beside.result()


def _ask(name: str, options: Sequence[str]) -> list[Row]:
    """A part in a process of its own; what it says is printed when it ends."""
    began = time.monotonic()
    command = [sys.executable, __file__, "--part", name, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # this file itself
    *said, rows = done.stdout.splitlines() or [""]
    if done.returncode:
        said, rows = [*said, rows, done.stderr], '[["broke off", 1, 1]]'
    found = [(what, tried, failed) for what, tried, failed in json.loads(rows)]
    told = (f"  {what}: {tried:,} tried, {failed:,} failed" for what, tried, failed in found)
    print(*said, f"{name}: {time.monotonic() - began:.0f} s", *told, sep="\n", flush=True)
    return found


def _part(name: str, *, quick: bool) -> None:
    """Runs a part in the home of a user who is made up; its rows are the last line."""
    with tempfile.TemporaryDirectory() as home, at_home(Path(home)):
        print(json.dumps(importlib.import_module(name).measure(**(QUICK if quick else FULL)[name])))


def main() -> int:
    """Prints the table; gives 1 where anything failed."""
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--quick", action="store_true")
    reader.add_argument("--only", nargs="+", choices=[*QUICK], default=())
    reader.add_argument("--part", choices=[*QUICK], help=argparse.SUPPRESS)
    wanted = reader.parse_args()
    if wanted.part:
        _part(wanted.part, quick=wanted.quick)
        return 0
    table = Table("part", "what", "tried", "failed")
    failed = 0
    for name, rows in measure(quick=wanted.quick, only=wanted.only):
        for what, times, bad in rows:
            table.add_row(name, what, f"{times:,}", f"{bad:,}", style="red" if bad else None)
            failed += bad
    CONSOLE.print(table)
    CONSOLE.print(f"{failed:,} failed in all")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
