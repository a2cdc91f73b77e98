"""What reading, comparing and importing cost for files that grow in one thing alone.

Run: ``python benchmarks/bombs.py [--only WORD] [--size BYTES] [--office] [--quick]``. For every
kind of ``tests/support/bombs.py`` it prints seconds for a file of the size given (default 60,000
bytes), how they grow when the file is twice and four times as large, the peak memory of reading a
file of 1 MB in a process of its own, and how each ended. A kind fails that grows by more than
2.6 at a doubling, needs more than 500 MB, or ends otherwise than well or by a sentence.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from rich.table import Table

from measuring import CONSOLE
from support.bombs import BOMBS, OFFICE, Bomb

SIZE = 60_000
DOUBLING = 2.6
FLOOR = 0.1
"""Seconds below which growth is the noise of the machine."""
MEGABYTES = 500
FULL = 1_000_000
SECONDS = 60
ACTS = ("read", "compare", "import", "instructions")


def child(kind: str, act: str, sizes: list[int]) -> None:
    """Does ``act`` with files of these sizes; prints the seconds of each, how it ended, and the
    peak memory of the process."""
    one = next(one for one in (*BOMBS, *OFFICE) if _key(one) == kind)
    with tempfile.TemporaryDirectory() as folder:
        work = _Work(Path(folder), one, act)
        if len(sizes) > 1:
            work(2_000)
        found = [work(size) for size in sizes]
    print(json.dumps({"found": found, "peak": _peak()}))


class _Work:
    def __init__(self, folder: Path, bomb: Bomb, act: str) -> None:
        self.folder, self.bomb, self.act = folder, bomb, act
        self.project = folder / "x.draftbench"
        if act in ("import", "instructions"):
            base = folder / "base.txt"
            base.write_text(
                "The Board,\n\nRecalling its decision,\n\n1. Urges all States to act;\n"
            )
            self._run("new", str(self.project), "--base", str(base))

    def __call__(self, size: int) -> tuple[float, str]:
        data = self.bomb.make(size)
        path, other = self.folder / self.bomb.name, self.folder / f"y.{self.bomb.ending}"
        path.write_bytes(data)
        other.write_bytes(self.bomb.make(size + size // 50))
        given = {
            "read": ("parts", str(path)),
            "compare": ("compare", str(path), str(other), "-o", str(self.folder / "out.docx")),
            "import": (
                "amend",
                str(self.project),
                "import",
                "--dry-run",
                "--sponsor",
                "ML",
                str(path),
            ),
            "instructions": ("amend", str(self.project), "instructions", "--dry-run", str(path)),
        }[self.act]
        start, children = time.process_time(), _children()
        ended = self._run(*given)
        return time.process_time() - start + _children() - children, ended

    def _run(self, *arguments: str) -> str:
        from draftbench.cli.main import main

        said = io.StringIO()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
            try:
                code = main(arguments)
            except Exception as error:  # noqa: BLE001  # that is what is looked for
                return f"CRASH {type(error).__name__}: {str(error)[:200]}"
        sentence = said.getvalue().strip()
        return "well" if code in (0, 1, 4) else f"{code}: {sentence[-200:]}"


def _children() -> float:
    try:
        import resource
    except ImportError:
        return 0.0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _peak() -> int:
    """The most megabytes that this process or one that it started ever held (0: not known)."""
    try:
        import resource
    except ImportError:
        return 0
    most = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return most // (1024 * 1024 if sys.platform == "darwin" else 1024)


def _key(one: Bomb) -> str:
    return f"{one.ending}: {one.what}"


def _ask(kind: str, act: str, sizes: list[int]) -> dict[str, Any]:
    command = [sys.executable, __file__, "--child", kind, act, *map(str, sizes)]
    try:
        done = subprocess.run(  # noqa: S603  # this file itself
            command, capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return {"found": [[float(SECONDS), "no end"]], "peak": 0}
    try:
        answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    except (ValueError, IndexError):
        return {"found": [[0.0, f"CRASH {done.returncode} {done.stderr[-200:]}"]], "peak": 0}
    return answer


def run(only: str, size: int, kinds: tuple[Bomb, ...], acts: tuple[str, ...]) -> list[str]:
    """Measures and prints; gives what failed."""
    failed: list[str] = []
    table = Table("kind", "act", "bytes", "seconds", "x2", "x4", "MB at 1 MB", "ended", "")
    for one in kinds:
        key = _key(one)
        if only and only not in key:
            continue
        for act in acts:
            grown = _ask(key, act, [size, 2 * size, 4 * size])
            full = (
                _ask(key, act, [FULL])
                if act == "read" and grown["found"][-1][0] < 1.0
                else {"found": [], "peak": 0}
            )
            seconds = [seconds for seconds, _ in grown["found"]]
            ends = [end for _, end in (*grown["found"], *full["found"])]
            ratios = [after / before for before, after in zip(seconds, seconds[1:], strict=False)]
            wrong = []
            if any(end == "no end" or end.startswith("CRASH") for end in ends):
                wrong.append("ended badly")
            if any(
                ratio > DOUBLING and after > FLOOR
                for ratio, after in zip(ratios, seconds[1:], strict=True)
            ):
                wrong.append("grows")
            if full["peak"] > MEGABYTES:
                wrong.append("memory")
            failed += [f"{key}, {act}: {what}" for what in wrong]
            table.add_row(
                key,
                act,
                str(size),
                f"{seconds[0]:.2f}",
                *(f"{ratio:.1f}" for ratio in ratios),
                *("-" for _ in range(2 - len(ratios))),
                str(full["peak"] or ""),
                "; ".join(dict.fromkeys(end[:60] for end in ends)),
                ", ".join(wrong),
            )
            print(
                key,
                act,
                [round(s, 2) for s in seconds],
                full["peak"],
                full["found"][:1],
                set(ends),
                wrong,
                flush=True,
                file=sys.stderr,
            )
    CONSOLE.print(table)
    return failed


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="")
    options.add_argument("--size", type=int, default=SIZE)
    options.add_argument("--office", action="store_true")
    options.add_argument("--acts", default="read")
    given = options.parse_args()
    kinds = OFFICE if given.office else BOMBS
    failed = run(given.only, given.size, kinds, tuple(given.acts.split(",")))
    CONSOLE.print(f"{len(failed)} failures", *failed, sep="\n")


if __name__ == "__main__":
    if "--child" in sys.argv:
        _, _, kind, act, *sizes = sys.argv
        child(kind, act, [int(size) for size in sizes])
    else:
        main()
