"""Cost of the record beside plain SQLite inserts: one durable event, and opening a large project.

Run: ``python benchmarks/record.py [clauses] [amendments]`` (default 10,000 and 50,000). Prints
milliseconds, ratios to plain sqlite3 with the same pragmas, file sizes and peak memory.
"""

from __future__ import annotations

import json
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from draftbench.record import NewEvent, Record

EDITS = 200
WORDS = ("the", "States", "Parties", "shall", "take", "measures", "towards", "full", "recovery")


def text(words: int, chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=words))


def payloads(clauses: int, amendments: int) -> list[NewEvent]:
    chance = random.Random(1)  # noqa: S311  # words, not secrets
    base = [{"id": f"c-{n}", "kind": "operative", "text": text(55, chance)} for n in range(clauses)]
    return [
        NewEvent("opened", {"clauses": base}, "secretariat"),
        *(
            NewEvent(
                "amendment-tabled",
                {
                    "id": f"a-{n}",
                    "sponsors": ["ARG", "BRA"],
                    "changes": [
                        {
                            "clause": f"c-{n % clauses}",
                            "start": 10,
                            "end": 20,
                            "old": text(3, chance),
                            "new": {"text": text(12, chance)},
                            "before": text(6, chance),
                            "after": text(6, chance),
                        }
                    ],
                },
                "ARG",
            )
            for n in range(amendments)
        ),
    ]


def timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def line(name: str, ours: float, plain: float, unit: str = "ms") -> None:
    print(f"{name:34} {ours:10.2f} {plain:10.2f} {unit:3} x{ours / plain:.2f}")


def plain_file(path: Path, rows: list[tuple[str, str]]) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, kind TEXT, payload TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO event (kind, payload) VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    return connection


def latencies(*writes: Callable[[], object]) -> list[list[float]]:
    """Sorted milliseconds of each, taken in turn so that the same disk serves all."""
    times = [[timed(write) for write in writes] for _ in range(EDITS)]
    return [sorted(column) for column in zip(*times, strict=True)]


def peak(program: str, path: Path) -> float:
    """Peak megabytes of a process that reads the file with ``program`` (Linux only)."""
    report = "print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
    command = [sys.executable, "-c", f"{program}\n{report}", str(path)]
    return int(subprocess.check_output(command, text=True)) / 1024


OPEN = """
import sys
from pathlib import Path
from draftbench.record import Record
record = Record.open(Path(sys.argv[1]))
"""
READ = """
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute("SELECT payload FROM event")
found = [json.loads(row[0]) for row in rows]
"""


def read_plain(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT payload FROM event")
        return len([json.loads(row[0]) for row in rows])


def main(clauses: int = 10_000, amendments: int = 50_000) -> None:
    events = payloads(clauses, amendments)
    edit = events[-1]
    insert = ("INSERT INTO event (kind, payload) VALUES (?, ?)", (edit.kind, json.dumps(edit[1])))
    with tempfile.TemporaryDirectory() as folder:
        ours, plain = Path(folder) / "n.draftbench", Path(folder) / "plain.db"
        print(f"{clauses:,} clauses, {amendments:,} amendments{'record':>12} {'plain':>10}")
        with Record.create(ours, title="benchmark") as record:
            whole = timed(lambda: record.append_all(events))
            start = time.perf_counter()
            connection = plain_file(plain, [(e.kind, json.dumps(e.payload)) for e in events])
            line("write all in one transaction", whole, (time.perf_counter() - start) * 1000)
            one, other = latencies(
                lambda: record.append(edit.kind, edit.payload, actor="ARG"),
                lambda: connection.execute(*insert),
            )
            connection.close()
        line("one durable event, p50", statistics.median(one), statistics.median(other))
        line("one durable event, p95", one[int(EDITS * 0.95)], other[int(EDITS * 0.95)])
        line("file size", ours.stat().st_size / 2**20, plain.stat().st_size / 2**20, "MB")
        opening, reading = (
            timed(lambda: Record.open(ours).close()),
            timed(lambda: read_plain(plain)),
        )
        line("open, check the chain, read all", opening, reading)
        line("peak memory of that", peak(OPEN, ours), peak(READ, plain), "MB")
        with Record.open(ours) as record:
            copy = Path(folder) / "copy.draftbench"
            print(f"{'full check (verify)':34} {timed(record.verify):10.2f}")
            print(f"{'copy':34} {timed(lambda: record.copy_to(copy)):10.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
