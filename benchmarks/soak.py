"""A long day at one desk: whether memory and open files stay flat while the window is open.

    python benchmarks/soak.py [--acts 5000] [--imports 40] [--rebases 6] [--exchanges 3] [--seed S]

Random acts (:mod:`support.lives`) are done on the project that a window shows, with as many imports
of Word files, new base texts and exchanges with a second desk (a process of its own) among them as
are asked for. Memory and open files are counted twenty times (Linux only): what the process holds
(MB), and what of that is in use (live), for allocators keep what was given back to them between
pieces that are in use.
Fresh processes whose windows open the same project as it was at midday, at four fifths and at the
end stand beside the day: what the day left behind is the ratio, and what grew in its second half
and in its last fifth is held against what the project itself grew. What is loaded once and stays
(code, patterns of instructions) is no growth: before all else each of these processes does every
kind of act a few times in a short negotiation of its own that a window shows, which is closed
again. Ends with 1 where an act ended otherwise than done or refused in a sentence or the window met
a fault, where an import, a new base text or an exchange could not be done, where a reopened project
says something else than the window, where the day's end needs more than a quarter over the memory
of the fresh window, held or live, where either grew beyond the project by more than a tenth of that
in the second half or by more than a twentieth in the last fifth (it is not flat), or where files
stayed open. Milliseconds are those of the processor, and leave out what reads the whole past:
undoing any act, and looking back. They grow with the open proposals for one clause, which is why
these are counted beside them: a text of some thirty clauses that has more than twenty for each at
the end of the day.
"""

import argparse
import ctypes
import gc
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from draftbench.amend.instructions import read
from draftbench.app.exports.exporting import EXPORTS, written
from draftbench.app.history import receiving
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId
from draftbench.garbage import give_back, look_rarely
from support.lives import ACTS, BrokenLawError, Life

SIZE = (1366, 768)
COUNTS = 20
JOB = 300_000
"""The longest wait for work in the background, in milliseconds."""
FEW = 5
"""Acts that the second desk does before an exchange."""
TRIES = 10
GROWN = 1.25
"""How much of a fresh window's memory the end of the day may have."""
SLOPE = 0.1
"""How much of a fresh window's memory the second half of the day may add beyond the project."""
FLAT = 0.05
"""How much of it the last fifth may add beyond the project."""
MIDDAY, LATE = COUNTS // 2, COUNTS * 4 // 5
"""The counts at which the project is kept, to be opened by a fresh process, as at the end."""
_MEMORY = ("held", "live")
_LONG = ("undo_any", "redo_any", "look_back")
_SCRIPTED = ("import_word_file", "lay_on_revision", "give_copy", "receive")


_INSTRUCTIONS = (
    "In paragraph 1, delete the last word.",
    "Au paragraphe 1, supprimer le dernier mot.",
    "En el párrafo 1, suprimir la última palabra.",
)
"""One in each language whose patterns an import of a day may load."""


class Desk:
    """A window with one project open in it."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtCore import QSettings

        from draftbench.gui.application import application
        from draftbench.gui.files.opened import opened
        from draftbench.gui.rows.workspace import Workspace
        from draftbench.gui.shell.main_window import MainWindow
        from draftbench.gui.window_picture import settle

        application()
        ini = str(path.with_suffix(".ini"))
        self.settle = settle
        self.window = MainWindow(QSettings(ini, QSettings.Format.IniFormat))
        self.window.resize(*SIZE)
        self.window.show()
        settle()
        made = opened(path, lambda *_: None)
        self.workspace = Workspace(made.bench, made.compared)
        self.window.show_workspace(self.workspace)
        settle()

    @property
    def clause(self) -> str:
        """The current clause, on which it depends how much the inspector shows; "" for none."""
        return self.workspace.clause() or ""

    def go(self, clause: str) -> None:
        """Makes a clause current, where it stands."""
        cells = self.workspace.cells
        for column in (cells.draft, cells.base):
            row = cells.find(column, ClauseId(clause))
            if row is not None:
                self.workspace.set_current(row, column)
                break
        self.settle()

    def look(self) -> None:
        """Paints what there is now, waits for what is worked out in the background, and does what
        the window does when nothing happens for some minutes."""
        self.window.columns.grab()
        self.settle(lambda: not self.window.jobs.busy, most=JOB)
        self.settle()
        self.window.columns.rest()
        re.purge()
        gc.collect()
        give_back()

    def close(self) -> None:
        """Closes the window and the project."""
        self.window.close()
        self.settle()


class Facts(NamedTuple):
    """Of this process at rest: megabytes ``held``, those of them that are in use (``live``), and
    open ``files``."""

    held: float
    live: float
    files: int


def facts() -> Facts:
    """What this process needs now."""
    said = Path("/proc/self/status").read_text(encoding="ascii")
    held = int(said.split("VmRSS:")[1].split()[0]) / 1024
    return Facts(held, _in_use() / 1e6, len([*Path("/proc/self/fd").iterdir()]))


class _Allocated(ctypes.Structure):
    """What glibc says of its allocator (mallinfo2)."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "mapped"),
            *("usmblks", "fsmblks", "used", "free", "keepcost"),
        )
    ]


@cache
def _allocator() -> ctypes.CDLL:
    """The C library; each look-up leaves garbage."""
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = _Allocated
    return library


def _in_use() -> int:
    """The bytes in use of both allocators, that of the C library and that of Python."""
    found = _allocator().mallinfo2()
    with tempfile.TemporaryFile() as told:
        sys.stderr.flush()
        kept = os.dup(2)
        os.dup2(told.fileno(), 2)
        sys._debugmallocstats()  # noqa: SLF001  (the one way to ask)
        os.dup2(kept, 2)
        os.close(kept)
        told.seek(0)
        said = told.read().decode("ascii", "replace")
    blocks = re.search(r"# bytes in allocated blocks *= *([\d,]+)", said)
    assert blocks is not None
    return int(found.used + found.mapped) + int(blocks[1].replace(",", ""))


def warm_up() -> None:
    """Does each kind of act three times in a negotiation of its own that a window shows, goes
    through its clauses, writes each output and reads instructions in words; then it is closed."""
    with tempfile.TemporaryDirectory() as name:
        life = Life(Path(name), "before the day")
        path = life.bench.record.path
        life.bench.close()
        desk = Desk(path)
        life.bench = desk.workspace.bench
        for act in [*ACTS] * 3:
            life.act(act.__name__)
            desk.settle(most=50)
        for clause in life.draft:
            desk.go(clause.id)
        desk.look()
        for kind, output in EXPORTS.items():
            for ending in output.endings:
                if ending != ".pdf":
                    written(life.bench.state, kind, ending=ending)
        for words in _INSTRUCTIONS:
            read(words, life.draft)
        desk.close()
        life.close()


def said(life: Life) -> object:
    """What of a negotiation must be the same when it is opened again."""
    state = life.bench.state
    texts = [(clause.id, clause.text.plain) for clause in state.draft]
    return texts, [(entry.amendment.id, entry.status) for entry in state.entries]


def exchange(life: Life) -> str:
    """A second desk, a process of its own, takes a copy, works on it, and each takes in what the
    other did: the first by file, the second the project itself."""
    mine = life.bench
    number = life.new()
    copy, out = (life.folder / f"{name}{number}" for name in ("copy.draftbench", "sent.zip"))
    mine.record.copy_to(copy)
    _own_process("--work-on", copy, "--send", out, "--seed", f"{life.seed} {number}")
    life.act("propose_words")
    receiving.receive(mine, out)
    came = _own_process("--work-on", copy, "--take-in", mine.path)
    if came != "the same":
        raise BrokenLawError("two desks that took in each other's acts see other things")
    return "done"


def work_on(copy: Path, seed: str, out: Path) -> None:
    """What the second desk does: some acts, which it sends."""
    with tempfile.TemporaryDirectory() as name:
        life = Life(Path(name), seed)
        life.bench.close()
        life.bench = Workbench.open(copy)
        for _ in range(FEW):
            life.act("propose_words")
        receiving.write_events(life.bench.record, out)
        life.close()


def take_in(copy: Path, project: Path) -> str:
    """Whether the second desk sees "the same" once it took in what the first did."""
    with Workbench.open(copy) as other, Workbench.view(project) as mine:
        receiving.receive(other, project)
        same = {event.id for event in other.events} == {event.id for event in mine.events}
        return "the same" if same and other.register == mine.register else "other things"


def until_done(life: Life, act: str) -> str:
    """The act, once more with other chances where it was refused."""
    said = ""
    for _ in range(TRIES):
        said = life.act(act)
        if said == "done":
            break
    return said


@dataclass
class Day:
    """What came of a day: acts that ended otherwise than they may, what was ``wanted`` of each
    scripted act and what was ``done``, ``rows`` of the table, and what was found at its end."""

    acts: int
    wanted: dict[str, int]
    wrong: list[str] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    rows: list[Facts] = field(default_factory=list)
    same: bool = False
    fresh: list[Facts] = field(default_factory=list)

    def broke(self, why: str) -> None:
        """Something ended otherwise than it may."""
        self.wrong.append(why)
        print(why)

    def fault(self, kind: type[BaseException], error: BaseException, _: object) -> None:
        """What Python calls with a fault that nobody caught, in what the window does by itself."""
        self.broke(f"in the window: {kind.__name__}: {error}")

    def grown(self, what: str) -> float:
        """The memory at the end of the day, "held" or "live", over that of a fresh window of the
        same project."""
        return float(getattr(self.rows[-1], what) / getattr(self.fresh[-1], what))

    def slope(self, what: str, since: int) -> float:
        """What the day added to it after a count at which the project was kept, beyond what it
        added to a fresh window, as a share of the memory of that."""
        day = getattr(self.rows[-1], what) - getattr(self.rows[since - 1], what)
        before = self.fresh[(MIDDAY, LATE).index(since)]
        project = getattr(self.fresh[-1], what) - getattr(before, what)
        return float((day - project) / getattr(self.fresh[-1], what))

    @property
    def left_open(self) -> int:
        """How many more files are open at the end than at midday."""
        return max(0, self.rows[-1].files - self.rows[MIDDAY - 1].files)

    def measured(self) -> list[tuple[str, int, int]]:
        """Of each thing that must hold: how often it was tried, and how often it failed."""
        return [
            ("acts of a day", self.acts, len(self.wrong)),
            *(
                (act.replace("_", " ") + " in a day", count, count - self.done[act])
                for act, count in self.wanted.items()
            ),
            ("a day's project opened again says the same", 1, int(not self.same)),
            *(
                (
                    f"memory {what} at the day's end is that of a fresh window",
                    1,
                    int(self.grown(what) > GROWN),
                )
                for what in _MEMORY
            ),
            *(
                (
                    f"memory {what} grows as the project does after midday",
                    1,
                    int(self.slope(what, MIDDAY) > SLOPE),
                )
                for what in _MEMORY
            ),
            *(
                (
                    f"memory {what} is flat at the day's end",
                    1,
                    int(self.slope(what, LATE) > FLAT),
                )
                for what in _MEMORY
            ),
            ("no files stay open over a day", 1, int(self.left_open > 0)),
        ]


def _do(life: Life, act: str, found: Day, *, scripted: bool) -> None:
    """One act of the day, and what came of it."""
    try:
        if act == "exchange":
            came = exchange(life)
        else:
            came = until_done(life, act) if scripted else life.act(act)
        if scripted:
            found.done[act] += came == "done"
    except AssertionError as error:
        found.broke(f"act {len(life.done)} of the life: {error}")


def _tell_memory(found: Day) -> None:
    """What the day left behind."""
    for when, fresh in zip(("midday", "four fifths", "the end"), found.fresh, strict=True):
        print(f"a fresh window of the project at {when}: {fresh.held:.0f} MB, ", end="")
        print(f"{fresh.live:.0f} live, {fresh.files} open files")
    for what in _MEMORY:
        print(
            f"{what}: the day's end is {found.grown(what):.2f} of a fresh window; after midday ",
            end="",
        )
        print(f"it grew by {found.slope(what, MIDDAY):+.2f} of that beyond the project, ", end="")
        print(f"in the last fifth by {found.slope(what, LATE):+.2f}")


def day(acts: int, wanted: dict[str, int], seed: str) -> Day:
    """The whole day, told as it goes."""
    free = [act.__name__ for act in ACTS if act.__name__ not in _SCRIPTED]
    weights = [weight for act, weight in ACTS.items() if act.__name__ not in _SCRIPTED]
    scripted: dict[int, str] = {}
    for act, count in wanted.items():
        for n in range(count):
            at = acts * (n + 1) // (count + 1)
            scripted[next(one for one in itertools.count(at) if one not in scripted)] = act
    found = Day(acts, wanted)
    sys.excepthook = found.fault
    warm_up()
    with tempfile.TemporaryDirectory() as name:
        life = Life(Path(name), seed)
        path = life.bench.record.path
        life.bench.close()
        desk = Desk(path)
        life.bench = desk.workspace.bench
        taken, start = [0.0, 0], time.process_time()
        print("  acts      MB    live  open files  proposals  clauses  ms an act  seconds")
        kept: list[tuple[Path, str]] = []
        for at in range(acts):
            act = scripted.get(at) or life.random.choices(free, weights)[0]
            began = time.process_time()
            _do(life, act, found, scripted=at in scripted)
            if at not in scripted and act not in _LONG:
                taken = [taken[0] + time.process_time() - began, taken[1] + 1]
            desk.settle(most=50)  # as the window does after each act
            if (at + 1) % max(1, acts // COUNTS) == 0:
                life.versions = [replace(text) for text in life.versions]  # as a reader has them
                desk.look()
                wide, high = desk.window.size().toTuple()
                if (wide, high) != SIZE:
                    found.broke(f"act {at + 1}: the window grew to {wide} x {high} by itself")
                each = 1000 * taken[0] / max(1, taken[1])
                found.rows.append(facts())
                print("{:6} {:7.0f} {:7.0f} {:11}".format(at + 1, *found.rows[-1]), end="")
                state = life.bench.state
                proposals = sum(entry.open for entry in state.entries)
                print(f" {proposals:10} {len(state.draft):8}", end="")
                print(f" {each:10.1f} {time.process_time() - start:8.0f}", flush=True)
                taken = [0.0, 0]
                if (count := len(found.rows)) in (MIDDAY, LATE):
                    kept.append((path.with_name(f"{count}.draftbench"), desk.clause))
                    life.bench.record.copy_to(kept[-1][0])
        _tell(life)
        before, last = said(life), desk.clause
        desk.close()
        life.bench = Workbench.open(path)
        found.same = said(life) == before
        life.bench.close()
        found.fresh = [_fresh(*one) for one in (*kept, (path, last))]
        _tell_memory(found)
    return found


def _tell(life: Life) -> None:
    came = Counter(name for _, name, ended in life.done if ended == "done")
    print(f"done: {came.total()}:", ", ".join(f"{n} {act}" for act, n in came.most_common(12)), "…")
    why = Counter(ended for _, _, ended in life.done if ended not in ("done", "nothing to do"))
    print(f"refused: {why.total()}, most often:")
    print(*(f"  {count} times: {sentence}" for sentence, count in why.most_common(3)), sep="\n")


def measure(acts: int = 5000) -> list[tuple[str, int, int]]:
    """A whole day in a process of its own: of each thing that must hold, how often it was tried and
    failed. A shorter day has less of everything."""
    part = acts / 5000
    counts = {"imports": 40, "rebases": 6, "exchanges": 3}
    asked = [(f"--{what}", str(max(1, round(most * part)))) for what, most in counts.items()]
    options = itertools.chain(("--acts", str(acts), "--rows"), *asked)
    *said, rows = _printed(*options)
    print(*said, sep="\n")
    return [(what, tried, failed) for what, tried, failed in json.loads(rows)]


def _fresh(path: Path, clause: str) -> Facts:
    """What a fresh window needs that shows the same clause of the project."""
    return Facts(*json.loads(_own_process("--fresh", path, "--clause", clause)))


def _own_process(*options: str | Path) -> str:
    """The last line that this program prints with such options in another process; "" for none."""
    return next(reversed(_printed(*options)), "")


def _printed(*options: str | Path) -> list[str]:
    """All that it prints."""
    command = [sys.executable, __file__, *map(str, options)]
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True
    ).stdout.splitlines()


def main() -> int:
    """Reads what is asked for, runs the day and tells it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--acts", type=int, default=5000)
    parser.add_argument("--imports", type=int, default=40)
    parser.add_argument("--rebases", type=int, default=6)
    parser.add_argument("--exchanges", type=int, default=3)
    parser.add_argument("--seed", default="soak")
    parser.add_argument("--rows", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--fresh", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--clause", default="", help=argparse.SUPPRESS)
    parser.add_argument("--work-on", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--send", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--take-in", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    look_rarely()
    if wanted.fresh:
        warm_up()
        desk = Desk(wanted.fresh)
        desk.go(wanted.clause)
        desk.look()
        print(json.dumps(facts()))
        desk.close()
        return 0
    if wanted.send:
        work_on(wanted.work_on, wanted.seed, wanted.send)
        return 0
    if wanted.take_in:
        print(take_in(wanted.work_on, wanted.take_in))
        return 0
    counts = {
        "import_word_file": wanted.imports,
        "lay_on_revision": wanted.rebases,
        "exchange": wanted.exchanges,
    }
    measured = day(wanted.acts, counts, wanted.seed).measured()
    for what, tried, failed in measured:
        print(f"{tried:6} {what}: {failed} failures")
    if wanted.rows:
        print(json.dumps(measured))
        return 0
    return 1 if any(failed for _, _, failed in measured) else 0


if __name__ == "__main__":
    sys.exit(main())
