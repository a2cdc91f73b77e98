"""The sample negotiation for tests of the window: built once, copied for each test."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from draftbench.app.demonstration import PROJECT, build
from draftbench.app.workbench import Workbench
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from support.leftovers import leftovers
from support.rev1 import rev1
from support.shared_window import SharedWindow

PATIENCE = 60_000
"""Milliseconds after which what was waited for will not come, however slow the machine is."""


class PatientBot(QtBot):
    """Waits as long as it takes on a busy machine."""

    def waitUntil(  # noqa: N802 Qt's own name
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:  # noqa: N802 the same
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE) -> Any:  # noqa: N802 the same
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """The one of pytest-qt, with patience."""
    return PatientBot(request)


def pytest_configure(config: pytest.Config) -> None:
    """Registers the mark of tests that share a window."""
    words = "looks: leaves the window as it was, which all such tests of a file share"
    config.addinivalue_line("markers", words)


def _looks(request: pytest.FixtureRequest) -> bool:
    return request.node.get_closest_marker("looks") is not None


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test of the window no window, thread or open file of it is left."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    folder = request.getfixturevalue("tmp_path")
    request.getfixturevalue("qapp")
    before, windows = set(threading.enumerate()), QApplication.topLevelWidgets()
    yield
    QGuiApplication.clipboard().clear()  # what Python put there would crash Qt at the very end
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _looks(request) or "lender" in request.fixturenames:
        windows += request.getfixturevalue("lender").windows
    left = leftovers(before, folder, kept=windows)
    assert not left, f"left behind: {', '.join(left)}"


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / PROJECT
    build(path)
    return path


@pytest.fixture(scope="module")
def open_beside(built_sample: Path) -> Iterator[None]:
    """The sample is open all the time while the tests of a file open and close copies of it, so
    that what was found out of its texts is found out once for all of them."""
    with Workbench.view(built_sample):
        yield


@pytest.fixture
def project(built_sample: Path, open_beside: None, tmp_path: Path) -> Path:
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
def revision(built_revision: Path, open_beside: None, tmp_path: Path) -> Path:
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


@pytest.fixture(scope="module")
def lender(
    qapp: QApplication, built_sample: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SharedWindow]:
    """The window that the tests of a file share which only look."""
    made = SharedWindow(built_sample, tmp_path_factory.mktemp("shared"))
    yield made
    made.close()


@pytest.fixture
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on the sample negotiation: one of its own for each test, but one for all tests of a
    file that are marked with ``looks``; these fail where they change anything."""
    if not _looks(request):
        made: MainWindow = request.getfixturevalue("empty")
        made.open_project(request.getfixturevalue("project"))
        qtbot.waitUntil(lambda: made.workspace is not None)
        yield made
        return
    lender: SharedWindow = request.getfixturevalue("lender")
    yield lender.lend(qtbot)
    changed = lender.take_back(qtbot)
    assert not changed, f"changed in the window that others share: {'; '.join(changed)}"
