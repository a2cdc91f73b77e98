"""A project file that is moved, deleted or replaced while it is open: nothing is lost unseen."""

import shutil
import sys
from pathlib import Path

import pytest

from draftbench.errors import OutputError
from draftbench.record import Record

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody delete or move a file that is open"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "n.draftbench"
    with Record.create(found, title="T") as record:
        record.append("k", {"n": 0}, actor="ARG")
    return found


def _numbers(path: Path) -> list[object]:
    with Record.view(path) as record:
        assert record.verify().ok
        return [event.payload["n"] for event in record.events()]


def test_a_file_that_was_deleted_is_written_again_at_the_next_act(path: Path) -> None:
    with Record.open(path) as record:
        record.append("k", {"n": 1}, actor="ARG")
        path.unlink()
        assert record.restored == ""
        record.append("k", {"n": 2}, actor="ARG")
        assert "written again" in record.restored
        assert _numbers(path) == [0, 1, 2]
        record.append("k", {"n": 3}, actor="ARG")
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert _numbers(path) == [0, 1, 2, 3]


def test_a_file_that_was_deleted_is_there_again_after_closing(path: Path) -> None:
    with Record.open(path) as record:
        record.append("k", {"n": 1}, actor="ARG")
        path.unlink()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert _numbers(path) == [0, 1]


def test_a_file_that_was_renamed_keeps_what_it_had(path: Path) -> None:
    other = path.with_name("other.draftbench")
    with Record.open(path) as record:
        record.append("k", {"n": 1}, actor="ARG")
        path.rename(other)
        record.append("k", {"n": 2}, actor="ARG")
    assert _numbers(other) == [0, 1]
    assert _numbers(path) == [0, 1, 2]


def test_another_file_in_its_place_is_left_alone_and_work_goes_on_beside_it(path: Path) -> None:
    copy = path.with_name("copy.draftbench")
    shutil.copyfile(path, copy)
    with Record.open(path) as record:
        record.append("k", {"n": 1}, actor="ARG")
        copy.replace(path)
        record.append("k", {"n": 2}, actor="ARG")
        rescued = record.path
        assert rescued.name in record.rescued
    assert _numbers(path) == [0]
    assert _numbers(rescued) == [0, 1, 2]
    assert {each.name for each in path.parent.iterdir()} == {path.name, rescued.name}


def test_a_folder_that_was_renamed_is_said_and_may_get_its_name_again(tmp_path: Path) -> None:
    here, there = tmp_path / "talks", tmp_path / "talks on water"
    here.mkdir()
    path = here / "n.draftbench"
    with Record.create(path, title="T") as record:
        record.append("k", {"n": 0}, actor="ARG")
    with Record.open(path) as record:
        record.append("k", {"n": 1}, actor="ARG")
        here.rename(there)
        with pytest.raises(OutputError, match="renamed, moved or deleted") as caught:
            record.append("k", {"n": 2}, actor="ARG")
        assert str(here) in str(caught.value)
        assert "make it" not in str(caught.value)
        if sys.platform == "linux":
            assert str(there / "n.draftbench") in str(caught.value)
        assert not here.exists()
        record.copy_to(tmp_path / "copy.draftbench")
        there.rename(here)
        record.append("k", {"n": 3}, actor="ARG")
    assert _numbers(tmp_path / "copy.draftbench") == [0, 1]
    assert _numbers(path) == [0, 1, 3]
    assert [each.name for each in here.iterdir()] == [path.name]


def test_a_file_that_was_renamed_is_named_where_that_is_known(path: Path) -> None:
    other = path.with_name("other.draftbench")
    with Record.open(path) as record:
        record.append("k", {"n": 1}, actor="ARG")
        path.rename(other)
        record.append("k", {"n": 2}, actor="ARG")
        assert str(path.parent) in record.restored
        assert (str(other) in record.restored) is (sys.platform == "linux")


def test_a_folder_that_is_gone_is_said(path: Path) -> None:
    folder = path.parent / "inner"
    folder.mkdir()
    inner = Path(shutil.move(path, folder / path.name))
    with Record.open(inner) as record:
        shutil.rmtree(folder)
        with pytest.raises(OutputError, match="folder"):
            record.append("k", {"n": 1}, actor="ARG")
        record.copy_to(path)
    assert _numbers(path) == [0]
