"""The sample negotiation for tests of the window: built once, copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from draftbench.app.demonstration import PROJECT, build
from draftbench.app.workbench import Workbench
from draftbench.gui.presenters.workspace import Workspace


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / PROJECT
    build(path)
    return path


@pytest.fixture
def project(built_sample: Path, tmp_path: Path) -> Path:
    """A project file that the test may change."""
    return Path(shutil.copy(built_sample, tmp_path / PROJECT))


@pytest.fixture
def workspace(project: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """The sample as the window sees it, without a window."""
    made = Workspace(Workbench.open(project))
    yield made
    made.close()
