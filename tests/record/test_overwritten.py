"""Others write into a project file while it is open: nothing that was saved is gone."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from draftbench.errors import OutputError
from draftbench.record import Record, store
from support.laws import turns

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the programs that write here are those of POSIX systems"
)
FILE = b"a kept file " * 2000
ROUNDS = turns(20)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "n.draftbench"
    with Record.create(found, title="Über Wälder") as record:
        record.store_original("report.txt", FILE)
        record.add_private_note("our red line")
        record.append("k", {"n": 0, "text": "x" * 3000}, actor="ARG")
    shutil.copyfile(found, found.with_name("older"))
    with Record.open(found) as record:
        for number in (1, 2):
            record.append("k", {"n": number, "text": "x" * 3000}, actor="ARG")
    return found


def _numbers(path: Path) -> list[object]:
    with Record.view(path) as record:
        found = record.verify()
        assert found.ok, found.message
        return [event.payload["n"] for event in record.events()]


def _copied(path: Path, older: Path) -> None:
    subprocess.run(["cp", older, path], check=True)


def _kept_times(path: Path, older: Path) -> None:
    """With the time that the open file has, as some programs restore it."""
    facts = path.stat()
    path.write_bytes(older.read_bytes())
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def _cut(path: Path, _: Path) -> None:
    subprocess.run(["truncate", "-s", "9000", path], check=True)


def _emptied(path: Path, _: Path) -> None:
    path.write_bytes(b"")


def _a_block(path: Path, _: Path) -> None:
    command = ["dd", "if=/dev/zero", f"of={path}", "bs=4096", "seek=2", "count=1", "conv=notrunc"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def _a_byte(path: Path, _: Path) -> None:
    with path.open("rb+") as file:
        place = path.read_bytes().index(b"xxxx")
        file.seek(place)
        byte = file.read(1)
        file.seek(place)
        file.write(bytes([byte[0] ^ 1]))


def _journal(path: Path, _: Path) -> None:
    path.with_name(f"{path.name}-wal").write_bytes(b"something else" * 1000)


def _no_journal(path: Path, _: Path) -> None:
    path.with_name(f"{path.name}-wal").unlink()


def _text(path: Path, _: Path) -> None:
    path.write_text("Declaration of San José\n" * 400)


WAYS = [_copied, _kept_times, _cut, _emptied, _a_block, _a_byte, _journal, _no_journal, _text]


@pytest.mark.parametrize("write", WAYS)
@pytest.mark.parametrize("closing", [False, True], ids=["before an act", "before closing"])
def test_whoever_writes_into_the_file_nothing_that_was_saved_is_lost(
    path: Path, write: Callable[[Path, Path], None], *, closing: bool
) -> None:
    older = path.with_name("older")
    told: list[str] = []
    with Record.open(path) as record:
        record.warn_by(told.append)
        record.check_files()
        record.append("k", {"n": 3}, actor="ARG")
        record.add_private_note("a second one")
        record.memory.keep_output(b"a paper")
        write(path, older)
        left = path.read_bytes()
        if not closing:
            record.append("k", {"n": 4}, actor="ARG")
            record.append("k", {"n": 5}, actor="ARG")
    rescued = record.path
    assert rescued != path
    assert told == [record.rescued]
    assert path.name in record.rescued
    assert rescued.name in record.rescued
    assert _numbers(rescued) == list(range(4 if closing else 6))
    with Record.open(rescued) as again:
        assert again.title == "Über Wälder"
        assert [note.text for note in again.private_notes()] == ["our red line", "a second one"]
        assert [again.original(kept.sha256) for kept in again.originals()] == [FILE]
        assert again.memory.wrote(b"a paper")
        assert not again.read_only
    assert path.read_bytes() == left
    assert {each.name for each in path.parent.iterdir()} == {path.name, rescued.name, older.name}


def test_what_was_restored_over_it_opens_without_what_the_journal_had(path: Path) -> None:
    older = path.with_name("older")
    with Record.open(path) as record:
        record.append("k", {"n": 3}, actor="ARG")
        _copied(path, older)
        record.append("k", {"n": 4}, actor="ARG")
    assert _numbers(path) == [0]
    assert _numbers(record.path) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    "touch",
    [
        os.utime,
        lambda path: path.chmod(0o640),
        lambda path: os.link(path, path.with_name("linked")),
        lambda path: path.write_bytes(path.read_bytes()),
    ],
    ids=["time", "permissions", "hard link", "the same bytes"],
)
def test_who_leaves_the_content_as_it_was_is_in_nobodys_way(
    path: Path, touch: Callable[[Path], object]
) -> None:
    with Record.open(path) as record:
        record.append("k", {"n": 3}, actor="ARG")
        touch(path)
        record.append("k", {"n": 4}, actor="ARG")
        record.add_private_note("x")
        assert record.rescued == ""
        assert record.path == path
    assert _numbers(path) == [0, 1, 2, 3, 4]


def test_a_reader_in_another_process_is_no_writer(path: Path) -> None:
    look = "import sys, pathlib; from draftbench.record import Record as R\n"
    look += "with R.view(pathlib.Path(sys.argv[1])) as r: print(len(r.events()), r.verify().ok)"
    with Record.open(path) as record:
        for number in range(3, 6):
            record.append("k", {"n": number}, actor="ARG")
            seen = subprocess.check_output([sys.executable, "-c", look, path], text=True)
            assert seen.split() == [str(number + 1), "True"]
            record.settle()
        assert record.rescued == ""
    assert _numbers(path) == list(range(6))


def test_a_rescue_copy_of_a_rescue_copy_says_so_once(path: Path) -> None:
    names = []
    for number in (3, 4, 5):
        with Record.open(path) as record:
            path.write_bytes(b"something else")
            record.append("k", {"n": number}, actor="ARG")
            path = record.path
        names.append(path.name)
    assert [name.count("rescued") for name in names] == [1, 1, 1]
    assert len(set(names)) == 3
    assert _numbers(path) == [0, 1, 2, 3, 4, 5]


def test_an_idle_program_notices_it_too(path: Path) -> None:
    told: list[str] = []
    with Record.open(path) as record:
        record.warn_by(told.append)
        record.append("k", {"n": 3}, actor="ARG")
        _cut(path, path)
        record.settle()
        assert told == [record.rescued]
        assert record.path != path
        record.append("k", {"n": 4}, actor="ARG")
    assert _numbers(record.path) == [0, 1, 2, 3, 4]


def test_an_idle_program_leaves_everything_in_the_one_file(path: Path) -> None:
    copy = path.with_name("copy.draftbench")
    with Record.open(path) as record:
        record.append("k", {"n": 3}, actor="ARG")
        record.settle()
        shutil.copyfile(path, copy)
        assert _numbers(copy) == [0, 1, 2, 3]
        record.append("k", {"n": 4}, actor="ARG")
    assert _numbers(path) == [0, 1, 2, 3, 4]


def test_a_busy_program_does_so_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = path.with_name("copy.draftbench")
    monkeypatch.setattr(store, "FOLDED_AFTER", 0.0)
    with Record.open(path) as record:
        record.append("k", {"n": 3}, actor="ARG")
        shutil.copyfile(path, copy)
        assert _numbers(copy) == [0, 1, 2, 3]


def test_files_that_are_not_in_memory_are_read_from_what_is_left(path: Path) -> None:
    """What cannot be read is named."""
    late = random.Random(3).randbytes(1_200_000)  # noqa: S311  # bytes, not secrets
    with Record.open(path) as record:
        record.store_original("late.bin", late)
    with Record.open(path) as record:
        data = path.read_bytes()
        with path.open("rb+") as file:
            file.seek(data.index(late[100_000:100_500]))
            file.write(bytes(500))
        record.append("k", {"n": 3}, actor="ARG")
        assert "late.bin" in record.rescued
        assert "report.txt" not in record.rescued
        assert [kept.name for kept in record.originals()] == ["report.txt"]
    assert _numbers(record.path) == [0, 1, 2, 3]


def test_without_room_for_the_rescue_copy_nothing_is_saved_and_that_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = path.with_name("saved.draftbench")
    with Record.open(path) as record:
        record.append("k", {"n": 3}, actor="ARG")
        _emptied(path, path)

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", full)
            with pytest.raises(OutputError, match="disk is full"):
                record.append("k", {"n": 4}, actor="ARG")
        left = {each.suffix for each in path.parent.iterdir()}
        assert left == {"", ".draftbench", ".draftbench-wal", ".draftbench-shm", ".lock"}
        record.copy_to(saved)
        assert _numbers(saved) == [0, 1, 2, 3]
        record.append("k", {"n": 4}, actor="ARG")
    assert _numbers(record.path) == [0, 1, 2, 3, 4]


def test_on_a_share_it_is_noticed_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "on_network", lambda _: True)
    older = path.with_name("older")
    with Record.open(path) as record:
        record.append("k", {"n": 3}, actor="ARG")
        record.append("k", {"n": 4}, actor="ARG")
        assert record.rescued == ""
        _copied(path, older)
        record.append("k", {"n": 5}, actor="ARG")
    assert _numbers(path) == [0]
    assert _numbers(record.path) == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("share", [False, True])
def test_it_is_noticed_before_an_act_is_acknowledged_during_which_it_happens(
    path: Path, monkeypatch: pytest.MonkeyPatch, *, share: bool
) -> None:
    monkeypatch.setattr(store, "on_network", lambda _: share)
    writing = store.Store.writing
    left = [_copied]

    @contextmanager
    def disturbed(self: store.Store, **named: bool) -> Iterator[sqlite3.Connection]:
        with writing(self, **named) as connection:
            yield connection
            if len(known) == 4 and left:
                left.pop()(path, path.with_name("older"))

    monkeypatch.setattr(store.Store, "writing", disturbed)
    with Record.open(path) as record:
        known = [0, 1, 2]
        for number in (3, 4):
            record.append("k", {"n": number}, actor="ARG")
            known.append(number)
        assert not left
        assert record.rescued
    assert _numbers(record.path) == [0, 1, 2, 3, 4]


@pytest.mark.slow
def test_at_random_moments_nothing_that_was_acknowledged_is_lost(path: Path) -> None:
    chance = random.Random(9)  # noqa: S311  # moments, not secrets
    older, rescued = path.with_name("older"), 0
    for turn in range(ROUNDS):
        project = path.with_name(f"{turn}.draftbench")
        shutil.copyfile(path, project)
        write = (_copied, _cut, _a_block)[turn % 3]
        wait = chance.uniform(0, 0.06)

        def disturb(write: Callable[[Path, Path], None] = write, wait: float = wait) -> None:
            time.sleep(wait)
            write(project, older)  # noqa: B023  # it ends before the next turn

        known = list(range(3))
        with Record.open(project) as record:
            record.check_files()
            thread = threading.Thread(target=disturb)
            thread.start()
            number = 3
            while thread.is_alive() or number < 6:
                record.append("k", {"n": number}, actor="ARG")
                known.append(number)
                number += 1
                if number % 5 == 0:
                    record.settle()
            thread.join()
            record.append("k", {"n": number}, actor="ARG")
            known.append(number)
        rescued += bool(record.rescued)  # else all of it was in the journal
        assert _numbers(record.path) == known
    assert rescued > ROUNDS // 2
