"""A long day at one desk: whether memory and open files stay flat while the window is open.

    python benchmarks/soak.py [--acts 5000] [--imports 40] [--rebases 6] [--exchanges 3] [--seed S]

Random acts (:mod:`support.lives`) are done on the project that a window shows, with as many imports
of Word files, new base texts and exchanges with a second desk among them as are asked for. Memory
and open files are counted twenty times (Linux only). A fresh process whose window opens the same
project stands beside the end of the day: what the day left behind is the ratio of the two. Ends
with 1 where an act ended otherwise than done or refused in a sentence, where a reopened project
says something else than the window, or where files stayed open.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from draftbench.app.history import receiving
from draftbench.app.workbench import Workbench
from draftbench.garbage import look_rarely
from support.lives import ACTS, BrokenLawError, Life

SIZE = (1366, 768)
COUNTS = 20
FEW = 5
"""Acts that the second desk does before an exchange."""
TRIES = 10
_SCRIPTED = ("import_word_file", "lay_on_revision", "give_copy", "receive")


class Desk:
    """A window with one project open in it."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtCore import QSettings

        from draftbench.gui.application import application
        from draftbench.gui.presenters.workspace import Workspace
        from draftbench.gui.screenshots import settle
        from draftbench.gui.views.main_window import MainWindow
        from draftbench.gui.views.opening import _opened

        application()
        ini = str(path.with_suffix(".ini"))
        self.settle = settle
        self.window = MainWindow(QSettings(ini, QSettings.Format.IniFormat))
        self.window.resize(*SIZE)
        self.window.show()
        settle()
        self.workspace = Workspace(*_opened(path, lambda *_: None))
        self.window.show_workspace(self.workspace)
        settle()

    def look(self) -> None:
        """Paints what there is now, with the lists that people keep open."""
        self.window.columns.grab()
        self.settle()

    def close(self) -> None:
        """Closes the window and the project."""
        self.window.close()
        self.settle()


def facts() -> tuple[float, int]:
    """Megabytes at rest, and open files, of this process."""
    said = Path("/proc/self/status").read_text(encoding="ascii")
    return int(said.split("VmRSS:")[1].split()[0]) / 1024, len([*Path("/proc/self/fd").iterdir()])


def said(life: Life) -> object:
    """What of a negotiation must be the same when it is opened again."""
    state = life.bench.state
    texts = [(clause.id, clause.text.plain) for clause in state.draft]
    return texts, [(entry.amendment.id, entry.status) for entry in state.entries]


def exchange(life: Life) -> str:
    """A second desk takes a copy, works on it, and each takes in what the other did: the first by
    file, the second the project itself."""
    mine = life.bench
    life.act("give_copy")
    other, life.other = life.other, None
    assert other is not None
    life.bench = other
    for _ in range(FEW):
        life.act("propose_words")
    life.bench = mine
    life.act("propose_words")
    out = life.folder / f"sent{life.new()}.zip"
    receiving.write_events(other.record, out)
    receiving.receive(mine, out)
    receiving.receive(other, mine.path)
    same = {event.id for event in other.events} == {event.id for event in mine.events}
    there = other.register == mine.register
    other.close()
    if not (same and there):
        raise BrokenLawError("two desks that took in each other's acts see other things")
    return "done"


def until_done(life: Life, act: str) -> None:
    """The act, once more with other chances where it was refused."""
    for _ in range(TRIES):
        if life.act(act) == "done":
            return


def day(wanted: argparse.Namespace) -> int:
    """The whole day; gives how many things went wrong."""
    free = [act.__name__ for act in ACTS if act.__name__ not in _SCRIPTED]
    weights = [weight for act, weight in ACTS.items() if act.__name__ not in _SCRIPTED]
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        life = Life(Path(name), wanted.seed)
        path = life.bench.record.path
        life.bench.close()
        desk = Desk(path)
        life.bench = desk.workspace.bench
        scripted = {
            wanted.acts * (n + 1) // (count + 1): act
            for act, count in (
                ("import_word_file", wanted.imports),
                ("lay_on_revision", wanted.rebases),
                ("exchange", wanted.exchanges),
            )
            for n in range(count)
        }
        table: list[tuple[int, float, int, float]] = []
        start = time.monotonic()
        for at in range(wanted.acts):
            try:
                if scripted.get(at) == "exchange":
                    exchange(life)
                elif at in scripted:
                    until_done(life, scripted[at])
                else:
                    life.act(life.random.choices(free, weights)[0])
            except AssertionError as error:
                wrong += 1
                print(f"act {at}: {error}")
            if at % 10 == 9:
                desk.settle(most=50)
            if at % max(1, wanted.acts // COUNTS) == 0:
                desk.look()
                table.append((at, *facts(), time.monotonic() - start))
        desk.look()
        table.append((wanted.acts, *facts(), time.monotonic() - start))
        for acts, megabytes, files, seconds in table:
            print(f"{acts:6} acts {megabytes:7.0f} MB {files:4} open files {seconds:7.0f} s")
        came = Counter(name for _, name, ended in life.done if ended == "done")
        print("done:", ", ".join(f"{count} {act}" for act, count in came.most_common(8)), "…")
        why = Counter(ended for _, _, ended in life.done if ended not in ("done", "nothing to do"))
        print(f"refused: {sum(why.values())}, most often: {why.most_common(3)}")
        print(*(f"{came[act]} {act}" for act in _SCRIPTED), sep=", ")
        before = said(life)
        desk.close()
        life.bench = Workbench.open(path)
        if said(life) != before:
            wrong += 1
            print("the reopened project says something else")
        life.bench.close()
        fresh = _fresh(path)
        grown, last = table[-1][1] / fresh["megabytes"], table[-1][2]
        print(f"a fresh window of the same project: {fresh['megabytes']:.0f} MB, ", end="")
        print(f"{fresh['files']} open files; the day's end is {grown:.2f} of that in memory")
        half = table[len(table) // 2]
        if last > half[2]:
            wrong += 1
            print(f"{last - half[2]} more open files than at midday")
    print(f"{wanted.acts} acts, {wrong} failures")
    return wrong


def _fresh(path: Path) -> dict[str, Any]:
    command = [sys.executable, __file__, "--fresh", str(path)]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, Any] = json.loads(shown.splitlines()[-1])
    return found


def main() -> int:
    """Reads what is asked for, runs the day and tells it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--acts", type=int, default=5000)
    parser.add_argument("--imports", type=int, default=40)
    parser.add_argument("--rebases", type=int, default=6)
    parser.add_argument("--exchanges", type=int, default=3)
    parser.add_argument("--seed", default="soak")
    parser.add_argument("--fresh", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    look_rarely()
    if wanted.fresh:
        desk = Desk(wanted.fresh)
        desk.look()
        megabytes, files = facts()
        print(json.dumps({"megabytes": megabytes, "files": files}))
        desk.close()
        return 0
    return 1 if day(wanted) else 0


if __name__ == "__main__":
    sys.exit(main())
