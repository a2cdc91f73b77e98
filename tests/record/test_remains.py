"""What is left of a project where SQLite gives nothing or less: read from the pages."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from unittest.mock import Mock

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.app.texts.baseless import LEFT_FILE, PRIVATE_FILE
from draftbench.app.texts.salvage import salvage
from draftbench.app.workbench import Workbench
from draftbench.errors import ProjectError, UnusableError
from draftbench.record import Record, rawpages, remains
from support.checkout import ROOT
from support.killed import BASE

PAGE = 4096
LONG = "word " * 4000
FILE = bytes(range(256)) * 80


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "n.draftbench"
    with Workbench.create(path, BASE) as bench:
        for number in range(60):
            words = LONG if number == 30 else f"{number} " * 50
            bench.edit(BASE.clauses[0].id, f"Urges {words}")
        bench.record.store_original("letter.pdf", FILE)
        bench.record.add_private_note("our red line")
    return path


def _pages_of(path: Path, table: str) -> list[int]:
    """The offsets of the leaves of a table."""
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (root,) = connection.execute(query, (table,)).fetchone()
    start = (root - 1) * PAGE
    if data[start] == 13:
        return [start]
    count = int.from_bytes(data[start + 3 : start + 5], "big")
    cells = [
        int.from_bytes(data[start + 12 + 2 * n : start + 14 + 2 * n], "big") for n in range(count)
    ]
    children = [int.from_bytes(data[start + at : start + at + 4], "big") for at in cells]
    children.append(int.from_bytes(data[start + 8 : start + 12], "big"))
    return [(child - 1) * PAGE for child in children]


def test_the_pages_hold_what_sqlite_gives(project: Path) -> None:
    found = rawpages.scan(project)
    with Record.view(project) as record:
        events = record.events()
    assert [found.events[n][0][1].decode() for n in sorted(found.events)] == [e.id for e in events]
    assert json.loads(found.events[32][0][5]) == events[31].payload
    assert len(found.events[32][0][5]) > PAGE
    assert [(each.name, each.data) for each in found.files] == [("letter.pdf", FILE)]


@pytest.mark.parametrize("spoiled", [slice(0, 1), slice(3, 5), slice(0, 12)])
def test_a_page_whose_head_is_damaged_still_gives_its_events(
    project: Path, tmp_path: Path, spoiled: slice
) -> None:
    with Record.view(project) as record:
        events = record.events()
    data = bytearray(project.read_bytes())
    for start in _pages_of(project, "event"):
        size = spoiled.stop - spoiled.start
        data[start + spoiled.start : start + spoiled.stop] = bytes(size)
    project.write_bytes(data)
    made = salvage(project, tmp_path / "out.draftbench")
    assert (made.lost, made.unproved, made.left) == ((), (), ())
    assert made.files == made.notes == 1
    with Record.view(tmp_path / "out.draftbench") as record:
        assert record.verify().ok
        assert record.events()[: len(events)] == events


def test_without_the_tables_of_the_file_everything_comes_back(
    project: Path, tmp_path: Path
) -> None:
    """The first page is gone, and with it what says where the tables are."""
    data = project.read_bytes()
    project.write_bytes(os.urandom(PAGE) + data[PAGE:])
    with pytest.raises(ProjectError):
        Record.view(project)
    made = salvage(project, tmp_path / "out.draftbench")
    with Workbench.view(tmp_path / "out.draftbench") as bench:
        assert len(bench.events) == made.events + 1
        assert bench.state.draft[BASE.clauses[0].id].text.plain.startswith("Urges 59 ")
        assert [each.name for each in bench.record.originals()] == ["letter.pdf"]
    assert (made.lost, made.notes) == ((), 1)


@pytest.mark.slow
def test_a_file_that_was_emptied_under_a_program_that_died_is_in_its_journal(
    tmp_path: Path,
) -> None:
    path = tmp_path / "n.draftbench"
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from draftbench.app.workbench import Workbench\n"
        "from support.killed import BASE\n"
        "bench = Workbench.create(Path(sys.argv[1]), BASE)\n"
        "bench.edit(BASE.clauses[0].id, 'Urges all States to report;')\n"
        "Path(sys.argv[1]).write_bytes(b'')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    places = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, "-c", program, path], env={**os.environ, "PYTHONPATH": places}, check=False
    )
    assert done.returncode == -signal.SIGKILL
    salvage(path, tmp_path / "out.draftbench")
    with Workbench.view(tmp_path / "out.draftbench") as bench:
        assert bench.state.draft[BASE.clauses[0].id].text.plain == "Urges all States to report;"


def test_where_the_base_is_lost_the_other_events_are_listed(project: Path, tmp_path: Path) -> None:
    with Record.view(project) as record:
        events = record.events()
    data = bytearray(project.read_bytes())
    first = events[0].id.encode()
    (place,) = (at for at in _pages_of(project, "event") if first in data[at : at + PAGE])
    data[place : place + PAGE] = bytes(PAGE)
    data[:PAGE] = bytes(PAGE)
    project.write_bytes(data)
    with pytest.raises(ProjectError, match=LEFT_FILE):
        salvage(project, tmp_path / "out.draftbench")
    listed = tmp_path / f"out - {LEFT_FILE}"
    told = [json.loads(line) for line in listed.read_text("utf-8").splitlines()]
    assert len(told) > len(events) // 2
    assert all({"id", "at", "actor", "kind", "payload"} <= each.keys() for each in told)
    assert not (tmp_path / "out.draftbench").exists()


def test_a_cut_project_is_to_be_salvaged_as_long_as_anything_is_in_it(
    project: Path, tmp_path: Path
) -> None:
    data = project.read_bytes()
    project.write_bytes(data[: len(data) * 4 // 5])
    with pytest.raises(UnusableError, match="Salvage"):
        Record.view(project)
    assert salvage(project, tmp_path / "out.draftbench").events
    project.write_bytes(data[:PAGE])
    with pytest.raises(ProjectError, match="nothing in it can be read"):
        salvage(project, tmp_path / "none.draftbench")


MEXICO = Delegation("MEX", "Mexico")


def _with_private_words(path: Path, words: str = "") -> Path:
    """A project with two drafts and a note, under a passphrase where ``words`` are given; what
    everybody has stands behind them in the file."""
    with Workbench.create(path, BASE, delegations=(MEXICO,)) as bench:
        for text in ("Invites Mexico to host;", "Encourages Mexico to pay;"):
            bench.propose_text(BASE.clauses[1].id, text, sponsors=("MEX",), draft=True)
        bench.record.add_private_note("our red line", seat="MEX")
        if words:
            bench.record.private.protect("MEX", words)
        for number in range(60):
            bench.edit(BASE.clauses[0].id, f"Urges {number} " * 50)
    return path


def _cut_behind(path: Path, *tables: str) -> None:
    """Cuts a project off so that the leaves of these tables are its end."""
    end = max(page for table in tables for page in _pages_of(path, table)) + PAGE
    path.write_bytes(path.read_bytes()[:end])


def test_private_words_come_back_where_the_end_of_the_project_is_lost(tmp_path: Path) -> None:
    path = _with_private_words(tmp_path / "n.draftbench")
    _cut_behind(path, "private_event")
    with pytest.raises(ProjectError, match="2 private drafts and 1 private note"):
        salvage(path, tmp_path / "out.draftbench")
    listed = tmp_path / f"out - {PRIVATE_FILE}"
    told = [json.loads(line) for line in listed.read_text("utf-8").splitlines()]
    assert [one["kind"] for one in told] == ["act", "act", "note"]
    assert told[-1]["content"]["text"] == "our red line"
    assert "Encourages" in json.dumps(told[1]["content"])
    listed.unlink()
    with pytest.raises(ProjectError):
        salvage(path, tmp_path / "out.draftbench", notes=False)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of files")
def test_listed_private_words_may_be_read_by_nobody_else(tmp_path: Path) -> None:
    path = _with_private_words(tmp_path / "n.draftbench")
    _cut_behind(path, "private_event")
    path.chmod(0o600)
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(ProjectError, match="private"):
        salvage(path, tmp_path / "elsewhere" / "out.draftbench")
    (listed,) = (tmp_path / "elsewhere").iterdir()
    assert listed.stat().st_mode & 0o077 == 0


def test_private_words_under_a_passphrase_are_opened_by_it_alone(tmp_path: Path) -> None:
    path = _with_private_words(tmp_path / "n.draftbench", "the river at night")
    _cut_behind(path, "private_event", "private_slot")
    first, second, third = (
        tmp_path / f"out - {PRIVATE_FILE.replace('.', f'{number}.')}" for number in ("", " 2", " 3")
    )
    for listed, wrong in ((first, ()), (second, ("another one",))):
        with pytest.raises(ProjectError, match="under a passphrase and still encrypted: 3 of 3;"):
            salvage(path, tmp_path / "out.draftbench", passphrases=wrong)
        told = [json.loads(line) for line in listed.read_text("utf-8").splitlines()]
        assert [one["kind"] for one in told] == ["act", "act", "note", "lock"]
        assert all(one["locked"] for one in told[:3])
        assert b"red line" not in listed.read_bytes()
    with pytest.raises(ProjectError) as caught:
        salvage(path, tmp_path / "out.draftbench", passphrases=("the river at night",))
    assert "passphrase" not in str(caught.value)
    assert "2 private drafts and 1 private note" in str(caught.value)
    assert b"red line" in third.read_bytes()
    assert b"red line" not in first.read_bytes()  # an earlier list stays as it was


def test_private_words_whose_lock_is_lost_are_said_to_be(tmp_path: Path) -> None:
    path = _with_private_words(tmp_path / "n.draftbench", "the river at night")
    _cut_behind(path, "private_event")
    with pytest.raises(ProjectError, match="nobody can read any more: 3 of 3"):
        salvage(path, tmp_path / "out.draftbench", passphrases=("the river at night",))


def test_what_is_no_project_is_still_none(tmp_path: Path) -> None:
    path = tmp_path / "n.draftbench"
    path.write_bytes(b"Declaration of San Jose\n" * 1000)
    with pytest.raises(ProjectError), remains.opened(path):
        pass
    with pytest.raises(ProjectError), remains.opened(tmp_path / "none"):
        pass


def test_a_kept_file_whose_hash_is_damaged_is_lost_and_named(project: Path, tmp_path: Path) -> None:
    with Record.view(project) as record:
        (kept,) = record.originals()
        events = record.events()
    data = bytearray(project.read_bytes())
    sha = kept.sha256.encode()
    for start in _pages_of(project, "original"):
        place = data.find(sha, start, start + PAGE)
        if place >= 0:
            data[place] ^= 1
    project.write_bytes(data)
    made = salvage(project, tmp_path / "out.draftbench")
    assert (made.files, made.files_lost) == (0, ("letter.pdf",))
    with Record.view(tmp_path / "out.draftbench") as record:
        assert record.events()[: len(events)] == events


def test_a_file_that_may_not_be_read_is_named(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.chmod(0)
    may_be_read = os.access
    monkeypatch.setattr(  # whoever runs the tests may be allowed everything
        os, "access", lambda path, mode: Path(path) != project and may_be_read(path, mode)
    )
    monkeypatch.setattr(remains, "first_bytes", Mock(side_effect=PermissionError(13, "denied")))
    with pytest.raises(ProjectError, match="may not be read"):
        salvage(project, tmp_path / "out.draftbench")
