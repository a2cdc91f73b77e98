"""A real window on a screen that nobody sees; left out where the tools for it are missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.desk import Desk, Screen, missing


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    if missing():
        pytest.skip(f"not on this machine: {missing()}")
    made = Screen()
    try:
        if not made.works():
            pytest.skip("Qt cannot paint on an X server here: a library is missing")
        yield made
    finally:
        made.close()


@pytest.fixture
def desk(screen: Screen, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(screen, tmp_path / "home")
    yield made
    made.kill()
