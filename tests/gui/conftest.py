"""The sample negotiation for tests of the window: built once, copied for each test."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from draftbench.app.demonstration import PROJECT, build
from draftbench.app.workbench import Workbench
from draftbench.gui.presenters.workspace import Workspace
from draftbench.gui.views.main_window import MainWindow
from support.leftovers import leftovers
from support.rev1 import rev1


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test of the window no window, thread or open file of it is left."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    folder = request.getfixturevalue("tmp_path")
    request.getfixturevalue("qapp")
    before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = leftovers(before, folder)
    assert not left, f"left behind: {', '.join(left)}"


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / PROJECT
    build(path)
    return path


@pytest.fixture
def project(built_sample: Path, tmp_path: Path) -> Path:
    """A project file that the test may change."""
    return Path(shutil.copy(built_sample, tmp_path / PROJECT))


@pytest.fixture(scope="session")
def built_revision(built_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("revision") / PROJECT
    with Workbench.open(built_sample) as sample:
        state = sample.state
    with Workbench.create(path, state.base, sources=(rev1(state.base), *state.sources)):
        return path


@pytest.fixture
def revision(built_revision: Path, tmp_path: Path) -> Path:
    """A negotiation whose first source is a made-up Rev.1 of the base, and whose draft is still
    the base; the test may change it."""
    return Path(shutil.copy(built_revision, tmp_path / PROJECT))


@pytest.fixture
def revised(revision: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """That negotiation without a window."""
    made = Workspace(Workbench.open(revision))
    yield made
    made.close()


@pytest.fixture
def workspace(project: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """The sample as the window sees it, without a window."""
    made = Workspace(Workbench.open(project))
    yield made
    made.close()


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window without a negotiation."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("spelling", "false")  # no dictionary of this machine is asked
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    for dialog in window.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def revised_window(empty: MainWindow, revision: Path, qtbot: QtBot) -> MainWindow:
    """A window on the negotiation with a Rev.1."""
    empty.open_project(revision)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty


@pytest.fixture
def window(empty: MainWindow, project: Path, qtbot: QtBot) -> MainWindow:
    """A window on the sample negotiation."""
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty
