"""What reading, comparing and importing cost for files that grow in one thing alone.

Run: ``python benchmarks/bombs.py [--only WORD] [--acts read,compare,import,instructions] [--size
BYTES] [--quick] [--office]``. For every kind of ``tests/support/bombs.py`` it prints the processor
time for a file of the size given (default 5,000 bytes), then for one four times as large, and so on
until the time tells growth from noise; by how much it grew at the last step, the peak memory of a
process that does the same with 1 MB (not with ``--quick``), and how each ended. A kind fails that
grows by more than 2.6 at a doubling, and at the next ones too, needs more than 500 MB, or ends
otherwise than well or by a sentence, or not within two minutes. What is read, imported or looked
through for instructions is measured at 1 MB, what is read also at 40 MB of what is packed in a
package; what is compared at two files of half a MB. Two processes work at a time, each with a fork
for each kind, so that what is made once is made once.
With ``--office`` it measures what LibreOffice reads, one at a time.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from math import log2
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from rich.table import Table

from draftbench.formats.office import find_office
from measuring import CONSOLE
from support.bombs import BOMBS, OFFICE, Bomb

SIZE, STEP, LARGEST = 5_000, 4, 320_000
WORKERS = 2
DOUBLING = 2.6
FLOOR = 0.15
"""Seconds below which growth is the noise of the machine: a larger file tells more."""
MEGABYTES = 500
FULL = {"read": (1_000_000, 40_000_000), "compare": (500_000,)}
_FULL = (1_000_000,)
SECONDS = 120
_BAD = re.compile(r"^CRASH|please report|written \(")
"""How it must not end: with what the program itself takes for its own fault."""
ACTS = ("read", "compare", "import", "instructions")
_BASE = "The Board,\n\nRecalling its decision,\n\n1. Urges all States to act;\n"


@dataclass(slots=True)
class Cost:
    """What one kind cost: seconds for each size, how each ended, and the peak memory in MB."""

    key: str
    seconds: list[float] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    peak: int = 0

    @property
    def grown(self) -> float:
        """By how much the time grew at the last step."""
        return _last_step(self.seconds)

    @property
    def faults(self) -> list[str]:
        """What is wrong with it."""
        found = []
        if any(end == "no end" or _BAD.search(end) for end in self.ends):
            found.append("ended badly")
        if self.grown > DOUBLING ** log2(STEP) and self.seconds[-1] > FLOOR:
            found.append("grows")
        if self.peak > MEGABYTES:
            found.append("memory")
        return found


class _StoppedError(BaseException):
    """The time is up; no command catches it."""


class _Work:
    """Does an act with files of a kind by the command line, in this process."""

    def __init__(self, folder: Path, bomb: Bomb, act: str) -> None:
        self.folder, self.bomb, self.act = folder, bomb, act
        self.project = folder / "x.draftbench"
        if act in ("import", "instructions"):
            base = folder / "base.txt"
            base.write_text(_BASE, encoding="utf-8")
            self._run("new", str(self.project), "--base", str(base))
            ended = self._run(*self._given(base))
            assert ended == "well", ended  # else no file would be looked at

    def __call__(self, size: int) -> tuple[float, str]:
        path, other = self.folder / self.bomb.name, self.folder / f"y.{self.bomb.ending}"
        path.write_bytes(self.bomb.make(size))
        if self.act == "compare":
            other.write_bytes(self.bomb.make(size + size // 50))
        start = _used()
        ended = self._run(*self._given(path, other))
        return _used() - start, ended

    def _given(self, path: Path, *others: Path) -> tuple[str, ...]:
        """What is said on the command line."""
        match self.act:
            case "compare":
                out = self.folder / "out.docx"
                return ("compare", *map(str, (path, *others)), "-o", str(out))
            case "import":
                return (
                    "amend",
                    str(self.project),
                    "import",
                    "--dry-run",
                    "--sponsor",
                    "MLI",
                    str(path),
                )
            case "instructions":
                return ("amend", str(self.project), "instructions", "--dry-run", str(path))
        return ("parts", str(path))

    def _run(self, *arguments: str) -> str:
        from draftbench.cli.main import main

        said = io.StringIO()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
            try:
                code = main(arguments)
            except _StoppedError:
                return "no end"
            except Exception as error:  # noqa: BLE001  # that is what is looked for
                return f"CRASH {type(error).__name__}: {str(error)[:200]}"
        return "well" if code in (0, 1, 4) else f"{code}: {said.getvalue().strip()[-200:]}"


def _used() -> float:
    """The processor's time of this process and of those that it started and that ended."""
    try:
        import resource
    except ImportError:
        return time.process_time()
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, who))


def _peak() -> int:
    """The most megabytes that this process or one that it started ever held (0: not known)."""
    try:
        import resource
    except ImportError:
        return 0
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    most = max(resource.getrusage(one).ru_maxrss for one in who)
    return most // (1024 * 1024 if sys.platform == "darwin" else 1024)


def _child(act: str, sizes: Sequence[int], keys: Sequence[str]) -> None:
    """Does ``act`` with files of these kinds and sizes; prints a line for each kind. Each has a
    process of its own where the system can fork."""
    kinds = {_key(one): one for one in (*BOMBS, *OFFICE)}

    def stop(*_: object) -> None:
        raise _StoppedError

    if hasattr(signal, "SIGPROF"):
        signal.signal(signal.SIGPROF, stop)
    with tempfile.TemporaryDirectory() as folder:
        _Work(Path(folder), BOMBS[0], act)(1_000)
    for key in keys:
        if not hasattr(os, "fork"):
            _try(kinds[key], act, sizes)
        elif process := os.fork():
            os.waitpid(process, 0)
        else:
            _try(kinds[key], act, sizes)
            os._exit(0)


def _try(kind: Bomb, act: str, sizes: Sequence[int]) -> None:
    """Does ``act`` with files of these sizes, and prints what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        work = _Work(Path(folder), kind, act)
        if len(sizes) > 1:
            work(1_000)
        found = []
        for size in sizes:
            if hasattr(signal, "setitimer"):
                signal.setitimer(signal.ITIMER_PROF, SECONDS)
            found.append(work(size))
            if found[-1][1] == "no end" or (found[-1][0] > FLOOR and len(found) > 1):
                break
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, 0)
    print(json.dumps([_key(kind), found, _peak()]), flush=True)


def _last_step(seconds: Sequence[float]) -> float:
    """By how much the time grew from the last size but one to the last; 0 where there is one."""
    return seconds[-1] / max(seconds[-2], 1e-6) if len(seconds) > 1 else 0.0


def _key(one: Bomb) -> str:
    return f"{one.ending}: {one.what}"


def _ask(act: str, sizes: Sequence[int], keys: Sequence[str], workers: int = 1) -> dict[str, Cost]:
    """What each kind costs, by so many processes; one whose process broke off ended badly."""
    started = [
        subprocess.Popen(
            [sys.executable, __file__, "--child", act, ",".join(map(str, sizes)), *share],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for share in (keys[at::workers] for at in range(min(workers, len(keys))))
    ]
    with ThreadPoolExecutor(workers) as pool:
        said = pool.map(lambda process: process.communicate()[0], started)
    costs = {key: Cost(key, [], ["CRASH"]) for key in keys}
    for line in "".join(said).splitlines():
        key, found, peak = json.loads(line)
        costs[key] = Cost(key, [one[0] for one in found], [one[1] for one in found], peak)
    return costs


def costs(kinds: Sequence[Bomb], act: str, size: int = SIZE, *, memory: bool = True) -> list[Cost]:
    """What ``act`` costs for each of the kinds."""
    bombs = {_key(one): one for one in kinds}
    keys, sizes = [*bombs], [size]
    while sizes[-1] < LARGEST:
        sizes.append(STEP * sizes[-1])
    workers = 1 if bombs[keys[0]] in OFFICE else WORKERS
    found = _ask(act, sizes, keys, workers)
    for _ in range(2):  # what grows without end does so at the next size too; others begin to cost
        for one in [one for one in found.values() if "grows" in one.faults]:
            last = sizes[0] * STEP ** (len(one.seconds) - 1)
            again = _ask(act, (last, STEP * last), [one.key])[one.key]
            one.seconds = [*one.seconds[:-1], *again.seconds]
            one.ends += again.ends
    for one in found.values():
        one.peak = 0
    for full in FULL.get(act, _FULL) if memory else ():
        large = [key for key in keys if full <= _FULL[0] or bombs[key].ending == "docx"]
        for key, alone in _ask(act, (full,), large, workers).items():
            found[key].peak = max(found[key].peak, alone.peak)
            found[key].ends += alone.ends
    return [found[key] for key in keys]


def measure(acts: Sequence[str] = ACTS, *, memory: bool = True) -> list[tuple[str, int, int]]:
    """What was tried, how often, and how often it failed; with ``memory`` that is measured too, and
    what LibreOffice reads where it is there. Each kind that failed is printed."""
    rows = []
    tried: list[tuple[str, str, tuple[Bomb, ...]]] = [(act, act, BOMBS) for act in acts]
    if memory and find_office() is not None:
        tried.append(("read through LibreOffice", "read", OFFICE))
    for said, act, kinds in tried:
        found = costs(kinds, act, memory=memory)
        failed = [one for one in found if one.faults]
        for one in failed:
            seconds = ", ".join(f"{each:.2f} s" for each in one.seconds)
            print(f"FAILED {said} {one.key}: {', '.join(one.faults)} ({seconds}; {one.peak} MB)")
            print(*(f"    {end}" for end in dict.fromkeys(one.ends)), sep="\n", flush=True)
        rows.append((f"files that grow without end: {said}", len(found), len(failed)))
    return rows


def _print(act: str, found: Sequence[Cost], size: int) -> None:
    table = Table(act, "bytes", "seconds", f"x{STEP}", "MB at 1 MB", "ended", "")
    for one in found:
        last = size * STEP ** (len(one.seconds) - 1)
        numbers = [f"{one.seconds[-1]:.2f}" if one.seconds else "-", f"{one.grown:.1f}"]
        ends = "; ".join(dict.fromkeys(end[:70] for end in one.ends))
        peak = str(one.peak or "-")
        table.add_row(one.key, f"{last:,.0f}", *numbers, peak, ends, ", ".join(one.faults))
    CONSOLE.print(table)


def main() -> int:
    """Measures what is asked for, prints it, and gives 1 where something failed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="")
    options.add_argument("--size", type=int, default=SIZE)
    options.add_argument("--acts", default="read")
    options.add_argument("--quick", action="store_true")
    options.add_argument("--office", action="store_true")
    given = options.parse_args()
    kinds = [one for one in (OFFICE if given.office else BOMBS) if given.only in _key(one)]
    failed = 0
    for act in given.acts.split(","):
        found = costs(kinds, act, given.size, memory=not given.quick)
        _print(act, found, given.size)
        failed += sum(bool(one.faults) for one in found)
        CONSOLE.print(f"{act}: {len(found)} kinds, {sum(bool(one.faults) for one in found)} failed")
    return int(failed > 0)


if __name__ == "__main__":
    if "--child" in sys.argv:
        _child(sys.argv[2], [int(size) for size in sys.argv[3].split(",")], sys.argv[4:])
    else:
        sys.exit(main())
