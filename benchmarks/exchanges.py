"""Copies of a negotiation, worked on side by side at random and united in every order
(:mod:`support.copies`).

    python benchmarks/exchanges.py [--pairs N] [--threes N] [--seed S]

Told are how many pairs and threes were united, how many acts were done in copies and how many were
set aside with a reason, which kinds of acts were among them, and each failure with its seed; ends
with 1 where there is one. ``measure`` gives the same as rows of (what, tried, failed).
"""

import argparse
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.app.history.acts import ACTS
from draftbench.garbage import look_rarely
from draftbench.record.event import Event
from draftbench.record.order import RECEIVED, ordered, successor
from support.copies import Copies, unite_pair, unite_some, unite_three
from support.lives import BrokenLawError, same_names

Row = tuple[str, int, int]
PAIRS, THREES, EVENTS = 60, 30, 50_000
_NEVER_IN_A_COPY = {"salvaged", RECEIVED}


class Figures:
    """What was united so far: the ``kinds`` of acts, ``counts`` by what they are, ``failures``."""

    def __init__(self) -> None:
        self.kinds: set[str] = set()
        self.counts: Counter[str] = Counter()
        self.failures: list[str] = []

    def unite(self, how: Callable[[Path, str], Copies], number: int, seed: str) -> int:
        """Unites so many random copies; gives how many failed."""
        before = len(self.failures)
        for at in range(number):
            name = f"{how.__name__} {seed}{at}"
            with tempfile.TemporaryDirectory() as folder, same_names():
                try:
                    copies = how(Path(folder), name)
                except BrokenLawError as failure:
                    self.failures.append(f"{name}: {failure}")
                    continue
            self.kinds |= copies.kinds
            acts = {e.id for desk in copies.desks for e in desk.events[copies.common :]}
            self.counts["acts"] += len(acts)
            self.counts["set aside"] += len(copies.desks[0].unfit)
        return len(self.failures) - before


def ordering(number: int) -> tuple[float, bool]:
    """Orders a history of ``number`` events of four copies that took each other in; gives the
    seconds, and whether each event is there once."""
    tips = [uuid.uuid4().hex] * 4
    events = [Event(tips[0], "", "x", "opened", {})]
    while len(events) < number:
        desk, other = len(events) % 4, len(events) // 7 % 4
        takes = not len(events) % 11
        kind, payload = (RECEIVED, {"last": tips[other]}) if takes else ("k", {})
        events.append(Event(successor(tips[desk]), "", "x", kind, payload))
        tips[desk] = events[-1].id
    start = time.perf_counter()
    order = ordered(events)
    return time.perf_counter() - start, {e.id for e in order} == {e.id for e in events}


def measure(pairs: int = PAIRS, threes: int = THREES, seed: str = "") -> list[Row]:
    """Rows of what was tried, how often, and how often it failed."""
    figures = Figures()
    rows = [
        ("pairs of copies united, both at once", pairs, figures.unite(unite_pair, pairs, seed)),
        ("threes of copies united, any order", threes, figures.unite(unite_three, threes, seed)),
        ("pairs united with some acts left out", threes, figures.unite(unite_some, threes, seed)),
    ]
    print(f"{figures.counts['acts']} acts in copies, {figures.counts['set aside']} set aside")
    missing = sorted(ACTS.keys() - figures.kinds - _NEVER_IN_A_COPY)
    print(f"{len(figures.kinds)} kinds of acts; not met: {', '.join(missing) or 'none'}")
    for failure in figures.failures:
        print(f"FAILED {failure}")
    seconds, whole = ordering(EVENTS)
    print(f"{EVENTS} events of four copies ordered in {seconds:.2f} s")
    return [*rows, ("events put in order", EVENTS, 0 if whole else EVENTS)]


def main() -> int:
    """Tells the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--pairs", type=int, default=PAIRS)
    parser.add_argument("--threes", type=int, default=THREES)
    parser.add_argument("--seed", default="")
    wanted = parser.parse_args()
    look_rarely()
    rows = measure(wanted.pairs, wanted.threes, wanted.seed)
    for what, tried, failed in rows:
        print(f"{what:40} {tried:7} tried {failed:5} failed")
    return 1 if any(failed for _, _, failed in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
