"""What a screen reader gets of the real program, over the bus of accessibility."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from support import desk as desks
from support.desk import Desk, Screen, wait
from support.screenreader import Bus, Reader, missing

pytestmark = pytest.mark.slow
HOLDERS = ("filler", "panel", "split pane", "layered pane", "frame", "application", "unknown")
"""Things that hold others and are nothing by themselves."""


@pytest.fixture
def bus(screen: Screen) -> Iterator[Bus]:
    if desks.missing() or missing():
        pytest.skip(f"not on this machine: {desks.missing() or missing()}")
    made = Bus(screen.surroundings({}))
    yield made
    made.close()


@pytest.fixture
def reader(bus: Bus) -> Iterator[Reader]:
    made = bus.reader()
    yield made
    made.close()


@pytest.fixture
def chair(screen: Screen, bus: Bus, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(screen, tmp_path / "home", bus.surroundings)
    yield made
    made.kill()


def test_all_that_can_be_worked_has_a_name_and_changes_are_told_in_words(
    chair: Desk, reader: Reader, project: Path
) -> None:
    chair.start(project)

    def is_told() -> bool:
        reader.look()
        wait(lambda: reader.tree, "the tree")
        return any("Noting with inserted: deep; concern" in name for _, name, _ in reader.tree)

    wait(is_told, "the changed clause in words")
    unnamed = [role for role, name, acts in reader.tree if acts and not name]
    assert [role for role in unnamed if role not in HOLDERS] == []
    names = [name for _, name, _ in reader.tree]
    assert any(name.startswith("Working draft") for name in names)


def test_after_a_key_the_clause_is_heard(chair: Desk, reader: Reader, project: Path) -> None:
    chair.start(project)
    wait(lambda: any(name.startswith("PP 6") for name in reader.heard), "the first difference")
    reader.heard.clear()
    chair.key("alt+Down")
    wait(lambda: any(name.startswith("OP") for name in reader.heard), "the next difference")
    time.sleep(0.5)  # what else is told comes at once
    assert reader.heard[-1], "something without a name is heard last"
