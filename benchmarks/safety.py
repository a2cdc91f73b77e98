"""Everything that could hurt a negotiation, tried: one table of what was tried, and what failed.

Run: ``python benchmarks/safety.py [--quick] [--only PART ...]``. The parts are the programs beside
this one: ``filesafety`` (kills, other programs that write into the file, cut files, flipped bits),
``poison`` (spoiled events), ``exchanges`` (copies united), ``signatures`` (forged acts),
``privacy`` (private words in files for others), ``bombs`` (files made to exhaust a reader) and
``soak`` (a long day with the window open). Each of them tells more when it is run alone.
``--quick`` tries a small share of everything, in minutes instead of hours. Ends with 1 where
anything failed or a part broke off.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping, Sequence
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


def measure(*, quick: bool = False, only: Sequence[str] = ()) -> Iterator[tuple[str, list[Row]]]:
    """Of each part (``only`` of these) its name, and rows of what was tried, how often, and how
    often it failed. A part that breaks off is a row too, and its traceback is printed. Everything
    happens in the home of a user who is made up."""
    for name, little in QUICK.items():
        if only and name not in only:
            continue
        CONSOLE.print(f"{name} …")
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as home, at_home(Path(home)):
            try:
                rows = importlib.import_module(name).measure(**(little if quick else {}))
            except Exception:  # noqa: BLE001  # the other parts are tried all the same
                traceback.print_exc()
                rows = [("broke off", 1, 1)]
        CONSOLE.print(f"{name}: {time.monotonic() - began:.0f} s")
        yield name, rows


def main() -> int:
    """Prints the table; gives 1 where anything failed."""
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--quick", action="store_true")
    reader.add_argument("--only", nargs="+", choices=[*QUICK], default=())
    wanted = reader.parse_args()
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
