"""Cost of a negotiation as it grows, beside plain diff-match-patch.

    python benchmarks/amendments.py [--scale 1 10 100]

At 1x there are 100 clauses, 500 amendments and 200 delegations; at 100x 10,000 clauses and 50,000
amendments. Before the file is opened one amendment in fifty was accepted and one in ten otherwise
decided. Seconds are those of the process, so that other work on the machine counts little; an act
ends when it is on the disk, every other amendment is placed on the new draft and held against those
that it competes with. The peer places the same amendments, as patches of the whole text, with
``patch_apply`` on the text after one acceptance; where there are many, it places a sample.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from diff_match_patch import diff_match_patch
from rich.table import Table

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.plain_data import (
    amendment_to_data,
    change_set_to_data,
    delegation_to_data,
)
from draftbench.amend.registers.register import opened
from draftbench.amend.registers.states import Moment, Step
from draftbench.app.amendments.deciding import KINDS
from draftbench.app.workbench import Workbench
from draftbench.document import Document
from draftbench.document.exchange import to_data
from draftbench.errors import ConflictError
from draftbench.garbage import look_rarely
from draftbench.record.event import NewEvent
from draftbench.record.file import Record
from measuring import CONSOLE
from negotiations import amendments, delegations, text

CLAUSES = 100
TIMES = 15
SAMPLE = 400
SITTING = 250
ACCEPTED, DECIDED = 50, 10
DECISIONS = (Step.HOLD, Step.REJECT, Step.WITHDRAW)


def events(base: Document, made: Sequence[Amendment]) -> Iterator[NewEvent]:
    """The events of the file that is opened: sittings at which amendments are tabled and some of
    them decided."""
    yield NewEvent("opened", {"title": "Scale", "base": to_data(base)}, "Secretariat")
    data = {"delegations": [delegation_to_data(d) for d in delegations()]}
    yield NewEvent("delegations-added", data, "Secretariat")
    register = opened("Scale", base, base)
    for start in range(0, len(made), SITTING):
        tabled = made[start : start + SITTING]
        register = register.with_amendments(tabled)
        for one in tabled:
            yield NewEvent("amendment-tabled", {"amendment": amendment_to_data(one)}, "Delegation")
        for at, one in enumerate(tabled):
            if register.states[one.id][1] is not Status.TABLED:
                continue
            if at % DECIDED == 1:
                step = DECISIONS[at // DECIDED % len(DECISIONS)]
                register = register.with_step(one.id, step, Moment())
                yield NewEvent(KINDS[step], {"ids": [one.id]}, "Secretariat")
            elif at % ACCEPTED == 0:
                with suppress(ConflictError):
                    changes = register.acceptable(one.id, confirmed=True)
                    register = register.with_acceptance(one.id, changes)
                    given = None if changes is None else change_set_to_data(changes)
                    payload = {"id": one.id, "changes": given}
                    yield NewEvent("amendment-accepted", payload, "Secretariat")


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of process time."""
    start = process_time()
    work()
    return 1000 * (process_time() - start)


class _Acts:
    """Each kind of act, done to the next amendment that allows it."""

    def __init__(self, bench: Workbench, base: Document) -> None:
        self._bench = bench
        self._ready = [
            e.amendment.id
            for e in bench.state.entries[7::31]
            if e.placement is not None and e.placement.outcome.value == "applies"
        ]
        self._tops = [c for c in base.children(None)[5::37] if c in bench.state.draft]

    def _next(self) -> AmendmentId:
        while self._ready:
            found = self._ready.pop()
            entry = self._bench.state.entry(found)
            if (
                entry is not None
                and entry.open
                and entry.placement is not None
                and entry.placement.outcome.value == "applies"
            ):
                return found
        msg = "no amendment is left"
        raise LookupError(msg)

    def all(self) -> dict[str, list[float]]:
        """Sorted milliseconds by what was done."""
        bench, times = self._bench, TIMES
        acts: dict[str, Callable[[], Callable[[], object]]] = {
            "accept one": lambda: (one := self._next(), lambda: bench.accept(one))[1],
            "undo it": lambda: bench.undo,
            "do it again": lambda: bench.redo,
            "reject one": lambda: (one := self._next(), lambda: bench.reject(one))[1],
            "hold one": lambda: (one := self._next(), lambda: bench.hold(one))[1],
            "table one": lambda: (
                clause := self._tops.pop(),
                lambda: bench.propose_text(
                    clause, bench.state.draft[clause].text.text + " too", sponsors=("D001",)
                ),
            )[1],
            "put a clause in": lambda: (
                clause := self._tops.pop(),
                lambda: bench.insert("A new clause of a few words.", after=clause),
            )[1],
            "delete a clause": lambda: (
                clause := self._tops.pop(),
                lambda: bench.delete(clause),
            )[1],
        }
        found: dict[str, list[float]] = {name: [] for name in acts}
        for _ in range(times):
            for name, act in acts.items():
                try:
                    work = act()
                except (LookupError, IndexError):
                    continue
                found[name].append(timed(work))
        return {name: sorted(values) for name, values in found.items()}


OPEN = """
import sys, time
sys.path[:0] = sys.argv[2:]
from pathlib import Path
from draftbench.garbage import look_rarely
from draftbench.amend.registers.states import Step
from draftbench.app.amendments.deciding import KINDS
from draftbench.app.workbench import Workbench
look_rarely()
start = time.process_time()
bench = Workbench.open(Path(sys.argv[1]))
seconds = time.process_time() - start
peak = open("/proc/self/status").read().split("VmHWM:")[1].split()[0]
print(seconds, int(peak) / 1024, len(bench.state.entries))
"""


def opened_apart(path: Path) -> tuple[float, float]:
    """Seconds and peak megabytes of a process that opens the file (Linux only)."""
    runs = []
    for _ in range(3):
        command = [sys.executable, "-c", OPEN, str(path), *sys.path[:3]]
        seconds, peak, _count = subprocess.check_output(command, text=True).split()
        runs.append((float(seconds), float(peak)))
    return sorted(runs)[1]


def peer(base: Document, made: Sequence[Amendment]) -> tuple[float, int]:
    """Seconds to place all amendments with ``patch_apply`` on the whole text after the first of
    them was accepted, worked out from a sample, and how many of the sample it found no place
    for."""
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    starts: dict[str, int] = {}
    at = 0
    for clause in base:
        starts[clause.id] = at
        at += len(clause.text.text) + 1
    whole = "\n".join(clause.text.text for clause in base)
    patches = []
    edits = [a for a in made if a.changes.patches]
    for amendment in edits[:: max(1, len(edits) // SAMPLE)]:
        ((clause_id, patch),) = amendment.changes.patches.items()
        found = engine.patch_fromText(patch)
        for one in found:
            one.start1 += starts[clause_id]
            one.start2 += starts[clause_id]
        patches.append(found)
    whole, _ = engine.patch_apply(patches[0], whole)
    start = process_time()
    failed = sum(not all(engine.patch_apply(found, whole)[1]) for found in patches[1:])
    seconds = process_time() - start
    return seconds / (len(patches) - 1) * len(made), failed


def measure(scale: int, table: Table) -> None:
    """One row of the table."""
    base = text(CLAUSES * scale)
    made = tuple(amendments(base))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scale.draftbench"
        with Record.create(path, title="Scale") as record:
            record.append_all(events(base, made))
        size = path.stat().st_size / 2**20
        seconds, peak = opened_apart(path)
        with Workbench.open(path) as bench:
            acts = _Acts(bench, base).all()
    table.add_row(f"{scale}x", "clauses / amendments", f"{len(base):,} / {len(made):,}")
    table.add_row("", "file, MB", f"{size:.1f}")
    table.add_row("", "open, s", f"{seconds:.2f}", "", f"{1e6 * seconds / len(made):.0f} µs")
    table.add_row("", "peak memory of that, MB", f"{peak:.0f}")
    for name, times in acts.items():
        if times:
            late = times[int(len(times) * 0.95)]
            table.add_row("", f"{name}, ms", f"{median(times):.1f}", f"{late:.1f}")
    placing, failed = peer(base, made)
    table.add_row(
        "",
        "patch_apply of all amendments, s",
        f"{placing:.1f}",
        "",
        f"{1e6 * placing / len(made):.0f} µs",
    )
    table.add_row("", f"  without a place, of {SAMPLE}", str(failed))
    table.add_section()


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--scale", type=int, nargs="+", default=[1, 10])
    options = parser.parse_args()
    look_rarely()
    table = Table("scale", "what", "p50", "p95", "an amendment", title="a negotiation as it grows")
    for scale in options.scale:
        measure(scale, table)
    CONSOLE.print(table)


if __name__ == "__main__":
    main()
