"""Who may read what the program writes: what the umask allows, never more than the project."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from draftbench.app.texts.files import write_bytes
from draftbench.app.texts.salvage import salvage
from draftbench.app.texts.unfinished import (
    FormWords,
    Unfinished,
    forms_file,
    keep,
    keep_form,
    typing_file,
)
from draftbench.app.workbench import Workbench
from draftbench.errors import OutputError
from draftbench.record import Record, permissions, schema
from draftbench.record.exchange_file import export_events
from support.killed import BASE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")


@pytest.fixture(params=[0o022, 0o002, 0o077, 0o027], ids="{:03o}".format)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _write_all(path: Path) -> dict[str, int]:
    """Everything that is written beside a project, and the permissions of it."""
    folder = path.parent
    with Workbench.open(path) as bench:
        beside = {each.name: _mode(each) for each in folder.iterdir()}
        bench.edit(BASE.clauses[0].id, "Urges all States to report;")
        bench.record.copy_to(folder / "copy.draftbench")
        export_events(bench.record, folder / "events.zip")
        write_bytes(folder / "paper.html", b"<p>")
        keep(path, Unfinished("words", BASE.clauses[0].id))
        keep_form(path, FormWords("Note", {"text": "words"}))
    salvage(path, folder / "salvaged.draftbench")
    named = {each.name: _mode(each) for each in folder.iterdir()}
    return {**beside, **named}


def test_everything_follows_the_umask(tmp_path: Path, umask: int) -> None:
    path = tmp_path / "n.draftbench"
    Workbench.create(path, BASE).close()
    found = _write_all(path)
    assert typing_file(path).name in found
    assert forms_file(path).name in found
    assert f"{path.name}.lock" in found
    assert set(found.values()) == {0o666 & ~umask}


@pytest.mark.parametrize("mode", [0o600, 0o640])
def test_nothing_beside_a_project_is_open_to_more_people_than_it(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "n.draftbench"
    Workbench.create(path, BASE).close()
    path.chmod(mode)
    assert set(_write_all(path).values()) == {mode & 0o644}


def test_a_copy_and_a_salvage_elsewhere_are_not_either(tmp_path: Path) -> None:
    path, other, third = tmp_path / "n.draftbench", tmp_path / "other", tmp_path / "third"
    other.mkdir()
    Workbench.create(path, BASE).close()
    path.chmod(0o600)
    with Record.view(path) as record:
        record.copy_to(other / "copy.draftbench")
    salvage(path, other / "salvaged.draftbench")
    write_bytes(third / "paper.html", b"<p>")
    assert {_mode(each) for each in other.iterdir()} == {0o600}
    assert _mode(third / "paper.html") == 0o666 & ~_umask()


def _umask() -> int:
    before = os.umask(0)
    os.umask(before)
    return before


def test_a_file_that_is_written_again_gets_no_wider_permissions(tmp_path: Path) -> None:
    paper = tmp_path / "paper.html"
    paper.write_bytes(b"")
    paper.chmod(0o600)
    write_bytes(paper, b"<p>")
    assert _mode(paper) == 0o600
    assert paper.read_bytes() == b"<p>"


def test_a_back_up_and_a_rescue_copy_and_a_file_that_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "n.draftbench"
    with Record.create(path, title="T") as record:
        record.append("k", {}, actor="x")
    path.chmod(0o600)
    steps = (*schema.MIGRATIONS, lambda connection: connection.execute("CREATE TABLE l (x)"))
    monkeypatch.setattr(schema, "MIGRATIONS", steps)
    with Record.open(path) as record:
        record.append("k", {}, actor="x")
        path.unlink()
        record.append("k", {}, actor="x")
        assert _mode(path) == 0o600
        path.write_bytes(b"")
        record.append("k", {}, actor="x")
        assert record.path != path
        assert _mode(record.path) == 0o600
    assert {_mode(each) for each in tmp_path.iterdir()} == {0o600}
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="that system has no named pipes")
def test_a_lock_that_is_no_file_is_called_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "n.draftbench"
    Record.create(path, title="T").close()
    os.mkfifo(tmp_path / "n.draftbench.lock")
    with Record.open(path) as record:
        assert record.read_only
        assert "no ordinary file" in record.reason


@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_a_lock_file_that_is_another_file_is_refused(tmp_path: Path, link: object) -> None:
    assert callable(link)
    path, victim = tmp_path / "n.draftbench", tmp_path / "letter.txt"
    Record.create(path, title="T").close()
    victim.write_text("dear colleague")
    link(victim, tmp_path / "n.draftbench.lock")
    with Record.open(path) as record:
        assert record.read_only
        assert "n.draftbench.lock" in record.reason
        assert record.holder == ""
    link(victim, tmp_path / "new.draftbench.lock")
    with pytest.raises(OutputError, match=r"new\.draftbench\.lock"):
        Record.create(tmp_path / "new.draftbench", title="T")
    assert victim.read_text() == "dear colleague"
    assert (tmp_path / "n.draftbench.lock").exists()
    (tmp_path / "n.draftbench.lock").unlink()
    with Record.open(path) as record:
        assert not record.read_only


def test_a_link_to_the_folder_widens_nothing(
    tmp_path: Path, umask: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, link = tmp_path / "real", tmp_path / "link"
    folder.mkdir()
    link.symlink_to(folder)
    Workbench.create(folder / "talks.draftbench", BASE).close()
    (folder / "talks.draftbench").chmod(0o600)
    monkeypatch.setattr(permissions, "_PROJECTS", set())  # as in another process
    with Workbench.open(link / "talks.draftbench"):
        write_bytes(folder / "clean.txt", b"words")
    assert _mode(folder / "clean.txt") & 0o077 == 0


@pytest.mark.parametrize("open_it", [Workbench.open, Workbench.view])
def test_a_file_beside_a_link_to_a_project_is_open_to_no_more_people_than_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_it: Callable[[Path], Workbench]
) -> None:
    folder, desktop = tmp_path / "real", tmp_path / "desktop"
    folder.mkdir()
    desktop.mkdir()
    Workbench.create(folder / "talks.draftbench", BASE).close()
    (folder / "talks.draftbench").chmod(0o600)
    (desktop / "talks.draftbench").symlink_to(folder / "talks.draftbench")
    monkeypatch.setattr(permissions, "_PROJECTS", set())  # as in another process
    with open_it(desktop / "talks.draftbench") as bench:
        assert bench.path == folder / "talks.draftbench"
        write_bytes(desktop / "clean.txt", b"words")
    assert _mode(desktop / "clean.txt") & 0o077 == 0
