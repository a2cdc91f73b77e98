"""A writer that is to be killed: a warm process that forks one writer for each line it reads.

Run as ``python -m support.killed``. It reads the path of a project and answers "writer PID"; the
writer works in the project until it is killed and says every act that is saved: "saved ID" for an
event, "noted ID" for a private note, "kept SHA256" for a file, or "failed WHY". When it is dead,
"gone" is said.
"""

import os
import random
import signal
import sys
from pathlib import Path

from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

BASE = Document(
    "declaration",
    tuple(
        Clause(
            ClauseId(f"op{number}"),
            ClauseKind.OPERATIVE,
            RichText(f"Urges State {number} to act with concern and to report on this matter;"),
        )
        for number in range(1, 6)
    ),
)


def say(*words: str) -> None:
    """A line that is written whole or not at all (it is shorter than a pipe's buffer)."""
    os.write(1, f"{' '.join(words)}\n".encode())


def work(path: Path, chance: random.Random) -> None:
    """Opens the project, acts a few times, closes it, and begins again."""
    while True:
        with Workbench.open(path) as bench:
            if bench.read_only:
                raise RuntimeError(bench.read_only)
            for _ in range(chance.randrange(1, 8)):
                act(bench, chance)


def act(bench: Workbench, chance: random.Random) -> None:
    """Does something and says so when it is saved."""
    clause = chance.choice(BASE.clauses).id
    number = chance.randrange(1000)
    words = f"Urges State {number} to act with concern and to report on {'many ' * 20}matters;"
    known = len(bench.events)
    match chance.randrange(6):
        case 0 | 1:
            bench.edit(clause, words)
        case 2:
            name = bench.propose_text(clause, words, sponsors=("MEX",))
            say("saved", bench.events[-1].id)
            bench.accept(name)
            known += 1
        case 3:
            bench.undo()
        case 4:
            say("noted", bench.record.add_private_note(f"Note {number}.").id)
        case 5:
            data = chance.randbytes(chance.choice((2_000, 300_000)))
            say("kept", bench.record.store_original("file.bin", data))
    for event in bench.events[known:]:
        say("saved", event.id)


def serve() -> None:
    """See the module."""
    for number, line in enumerate(sys.stdin):
        begun, begin = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(begin)
            os.read(begun, 1)  # until the other end is closed
            try:
                work(Path(line.rstrip("\n")), random.Random(number))  # noqa: S311  # no secret
            except Exception as error:  # noqa: BLE001  # all are told
                say("failed", type(error).__name__, str(error))
            signal.pause()
        say("writer", str(pid))
        os.close(begun)
        os.close(begin)
        os.waitpid(pid, 0)
        say("gone")


if __name__ == "__main__":
    serve()
