"""The file of a project that a Python program has open: whole without closing, and watched."""

import gc
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

import draftbench
from draftbench.app import openfiles
from draftbench.app.desks import desk
from draftbench.app.workbench import Workbench
from draftbench.compare import terms
from draftbench.compare.versions import lineage, realignment
from draftbench.document import ClauseId
from draftbench.errors import ProjectFileWarning

TEXT = """Harbour Accord

1. Calls upon all ports to publish their tariffs every month.

2. Requests the Board to report on dredging.

3. Decides to meet again in two years.
"""

OLDER = "older.draftbench"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(openfiles, "EVERY", 0.05)
    (tmp_path / "accord.txt").write_text(TEXT, encoding="utf-8")
    project = tmp_path / "accord.draftbench"
    with draftbench.new(project, tmp_path / "accord.txt") as bench:
        shutil.copy(project, tmp_path / OLDER)
        bench.edit(_last(bench), "Decides to meet in ten years.")
    _wait(lambda: not _threads())  # one that another test left has the former pace
    return project


def _threads() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "draftbench files"]


def _wait(until: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not until():
        assert time.monotonic() < end
        time.sleep(0.02)


def _last(bench: Workbench) -> ClauseId:
    return bench.state.draft.clauses[-1].id


def _overwrite(path: Path) -> None:
    data = path.with_name(OLDER).read_bytes()
    with path.open("r+b") as file:
        file.write(data)
        file.truncate(len(data))


def _alone(path: Path) -> str:
    """The last clause of a copy of the file alone."""
    copy = path.with_name("alone.draftbench")
    shutil.copy(path, copy)
    with draftbench.open(copy, read_only=True) as bench:
        return bench.state.draft.clauses[-1].text.plain


def test_what_was_done_is_soon_in_the_one_file(path: Path) -> None:
    journal = path.with_name(f"{path.name}-wal")
    with draftbench.open(path) as bench:
        for number in range(5):
            bench.edit(_last(bench), f"Decides to meet in {number} years.", by="Chair")
        _wait(lambda: not journal.stat().st_size)
        assert _alone(path) == "Decides to meet in 4 years."
        bench.edit(_last(bench), "Decides to meet no more.")
        _wait(lambda: not journal.stat().st_size)
        assert _alone(path) == "Decides to meet no more."


def test_acts_and_the_thread_do_not_get_in_each_other_s_way(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(openfiles, "EVERY", 0.0)
    with draftbench.open(path) as bench:
        end = time.monotonic() + 2
        number = 0
        while time.monotonic() < end:
            number += 1
            bench.edit(_last(bench), f"Decides to meet in {number} years.")
        assert bench.path == path
    with draftbench.open(path) as again:
        assert again.state.draft.clauses[-1].text.plain == f"Decides to meet in {number} years."
        assert not again.read_only


def test_one_thread_cares_for_all_and_holds_none(path: Path) -> None:
    other = path.with_name("other.draftbench")
    shutil.copy(path, other)
    first, second = draftbench.open(path), draftbench.open(other)
    assert len(_threads()) == 1
    record = openfiles.weakref.ref(second.record)
    second.record.close()
    del second
    _wait(lambda: gc.collect() or record() is None)
    assert _threads()
    first.close()
    _wait(lambda: not _threads())
    with draftbench.open(path, read_only=True):
        assert not _threads()
    with draftbench.open(path) as again:
        assert _threads()
        again.edit(_last(again), "Decides to meet no more.")


def test_a_program_that_ends_without_closing_ends(path: Path) -> None:
    program = (
        "import draftbench, sys\n"
        "bench = draftbench.open(sys.argv[1])\n"
        "bench.edit(bench.state.draft.clauses[-1].id, 'Decides to rest.')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    with draftbench.open(path) as bench:
        assert bench.state.draft.clauses[-1].text.plain == "Decides to rest."


def test_a_program_is_warned_where_it_wrote_the_act(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(openfiles, "EVERY", 60.0)
    with draftbench.open(path) as bench:
        bench.edit(_last(bench), "Decides to meet once.")
        _overwrite(path)
        with pytest.warns(ProjectFileWarning) as told:
            bench.edit(_last(bench), "Decides to meet twice.")
        assert bench.path != path
    (one,) = told
    assert str(one.message) == bench.record.rescued
    assert bench.path.name in str(one.message)
    assert one.filename == __file__
    with draftbench.open(bench.path) as again:
        assert again.state.draft.clauses[-1].text.plain == "Decides to meet twice."


def test_a_program_is_warned_at_closing(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(openfiles, "EVERY", 60.0)
    bench = draftbench.open(path)
    bench.edit(_last(bench), "Decides to meet once.")
    _overwrite(path)
    with pytest.warns(ProjectFileWarning, match="rescued"):
        bench.close()
    bench.close()
    with draftbench.open(bench.path) as again:
        assert again.state.draft.clauses[-1].text.plain == "Decides to meet once."


def test_a_program_is_warned_while_it_does_nothing(path: Path) -> None:
    with draftbench.open(path) as bench:
        bench.edit(_last(bench), "Decides to meet once.")
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            _overwrite(path)
            _wait(lambda: told)
        assert told[0].category is ProjectFileWarning
        assert bench.path != path


def test_where_warnings_are_errors_the_act_is_done_and_said_once(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(openfiles, "EVERY", 60.0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with draftbench.open(path) as bench:
            bench.edit(_last(bench), "Decides to meet once.")
            _overwrite(path)
            with pytest.raises(ProjectFileWarning):
                bench.edit(_last(bench), "Decides to meet twice.")
            bench.edit(ClauseId(bench.state.draft.clauses[-2].id), "Requests a report.")
    with draftbench.open(bench.path) as again:
        texts = [clause.text.plain for clause in again.state.draft.clauses[-2:]]
        assert texts == ["Requests a report.", "Decides to meet twice."]


def test_where_warnings_are_errors_the_next_act_tells_what_the_thread_saw(path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with draftbench.open(path) as bench:
            bench.edit(_last(bench), "Decides to meet once.")
            _overwrite(path)
            _wait(lambda: bench.path != path)
            time.sleep(0.3)
            with pytest.raises(ProjectFileWarning):
                bench.edit(_last(bench), "Decides to meet twice.")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_another_process_leaves_the_file_alone(path: Path, monkeypatch) -> None:
    with draftbench.open(path) as bench:
        settled: list[int] = []
        monkeypatch.setattr(bench.record, "settle", lambda: settled.append(1))
        monkeypatch.setattr(os, "getpid", lambda: -1)
        (file,) = openfiles._open
        settled.clear()
        file.settle()
        assert not settled


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.parametrize(
    ("module", "name"),
    [
        (openfiles, "_changed"),
        (desk._DESKS, "mutex"),
        (lineage, "_busy"),
        (realignment, "_busy"),
        (terms, "_one_word_at_a_time"),
    ],
)
def test_a_fork_while_another_thread_holds_something_does_not_hang(
    path: Path, module: object, name: str
) -> None:
    with draftbench.open(path):
        held, done = threading.Event(), threading.Event()

        def look() -> None:
            with getattr(module, name):
                held.set()
                done.wait(60)

        looking = threading.Thread(target=look)
        looking.start()
        held.wait()
        child = os.fork()
        if not child:
            signal.alarm(20)
            try:
                text = path.with_suffix(".txt")
                with draftbench.new(path.with_name("forked.draftbench"), text) as other:
                    other.edit(_last(other), "Decides to meet in a fork.")
                with getattr(module, name):
                    pass
                os._exit(0)
            finally:
                os._exit(1)
        done.set()
        looking.join()
        assert os.waitpid(child, 0)[1] == 0


_FORKED = """
import gc, os, signal, sys, threading
import draftbench
from draftbench.app.workbench import Workbench
from draftbench.errors import DraftbenchError

bench = draftbench.open(sys.argv[1])
last = bench.state.draft.clauses[-1].id
viewed = Workbench.view(bench.path)
held, done = threading.Event(), threading.Event()

def hold():
    with bench.record.mutex, bench.record._store.reading(), viewed.record.mutex:
        held.set()
        done.wait(60)

holding = threading.Thread(target=hold)
holding.start()
held.wait()
child = os.fork()
if not child:
    signal.alarm(20)
    asked = (
        lambda: bench.edit(last, "Decides to meet in a fork."),
        lambda: bench.record.originals(),
        lambda: bench.record.add_private_note("Forked."),
        lambda: bench.record.copy_to(bench.path.with_name("copy.draftbench")),
    )
    for ask in asked:
        try:
            ask()
        except DraftbenchError as error:
            print(error)
    print(len(bench.record.events()), bool(bench.read_only), end=" ")
    print(len(viewed.record.originals()), flush=True)
    if sys.argv[2] == "close":
        bench.close()
    del bench, asked, ask
    gc.collect()
    sys.exit(0)
done.set()
holding.join()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
input()
bench.edit(last, "Decides to meet in ten years, as the other process says.")
bench.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("ending", ["close", "drop"])
def test_a_forked_process_leaves_file_and_lock_to_the_one_that_opened_it(
    path: Path, ending: str
) -> None:
    command = [sys.executable, "-W", "ignore", "-c", _FORKED, str(path), ending]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        assert it.stdout is not None
        said = [it.stdout.readline().strip() for _ in range(6)]
        reason = f"“{path.name}” was opened before this process was forked; open it again here."
        assert said == [
            f"Nothing can be changed here: {reason}",
            reason,
            f"Nothing was recorded: {reason}",
            reason,
            "2 True 1",
            "0",
        ]
        with draftbench.open(path) as other:
            assert other.read_only
        it.communicate("\n")
    assert it.returncode == 0
    assert sorted(one.name for one in path.parent.glob("accord*")) == [path.name, "accord.txt"]
    with draftbench.open(path) as bench:
        assert bench.state.draft.clauses[-1].text.text.endswith("other process says.")
