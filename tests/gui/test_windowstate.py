"""The window stands where it stood, on a screen that is there."""

import pytest
from PySide6.QtCore import QRect, QSettings, QSize, Qt

from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.window_state import reachable
from draftbench.gui.theme.fonts import Lettering, use

SCREENS = (QRect(0, 0, 1280, 720), QRect(1280, 0, 1920, 1080))


@pytest.mark.parametrize(
    "place",
    [
        QRect(100, 80, 1000, 600),
        QRect(1400, 100, 1400, 900),
        QRect(1180, 40, 900, 600),  # over both
        QRect(-600, 100, 900, 600),  # some of it at the left of the first
    ],
)
def test_a_place_that_can_be_taken_hold_of_stays(place) -> None:
    assert reachable(place, SCREENS) == place


@pytest.mark.parametrize(
    "place",
    [
        QRect(3400, 200, 1000, 700),  # a third screen that is gone
        QRect(200, -2000, 1000, 700),
        QRect(200, 719, 1000, 700),  # all but the first line is below
        QRect(-990, 100, 1000, 700),
        QRect(5000, 5000, 4000, 3000),
    ],
)
def test_a_place_on_a_screen_that_is_gone_is_left(place) -> None:
    made = reachable(place, SCREENS)
    assert SCREENS[0].contains(made)
    assert made.width() == min(place.width(), 1280)


def test_without_a_screen_nothing_is_known() -> None:
    assert reachable(QRect(5000, 0, 100, 100), ()) == QRect(5000, 0, 100, 100)


@pytest.fixture(autouse=True)
def letters():
    yield
    use(Lettering())


def again(tmp_path, qtbot) -> MainWindow:
    made = MainWindow(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.slow
def test_size_and_areas_come_back(window, tmp_path, qtbot) -> None:
    """With the inspector hidden, as on wide pages: a window that is wider than the screen (of 800
    pixels, where there is none) comes back no wider than that."""
    window.inspector.hide()
    qtbot.waitUntil(lambda: window.minimumWidth() < 760)
    window.resize(760, 560)
    qtbot.waitUntil(window.sidebar.isHidden)
    window.run("view.list")
    window.splitter.setSizes([210, 550, 0])
    qtbot.waitUntil(lambda: window.splitter.sizes()[0] == 210)
    assert window.size() == QSize(760, 560)
    window.close()
    made = again(tmp_path, qtbot)
    assert made.size() == QSize(760, 560)
    assert made.splitter.sizes()[0] == 210


@pytest.mark.slow
def test_areas_columns_zoom_map_and_view_come_back(window, project, tmp_path, qtbot) -> None:
    window.run("view.list")
    window.splitter.setSizes([190, 400, 210])
    for _ in range(3):
        window.run("view.larger")
    window.run("view.map")
    window.sidebar.hide()
    window.inspector.hide()
    board = window.columns._board
    qtbot.waitUntil(lambda: board.width() > 700)
    board._splitter.setSizes([400, 150, 150])
    board._splitter.splitterMoved.emit(400, 1)
    shares = dict(window.columns.shares)
    window.sidebar.show()
    window.inspector.show()
    assert list(shares) == [3]
    window.run("view.history")
    areas = window.splitter.saveState()
    window.close()
    made = again(tmp_path, qtbot)
    assert made.splitter.saveState() == areas
    assert made.zoom == pytest.approx(1.3)
    assert made.columns._board.looks.zoom == pytest.approx(1.3)
    assert made.columns.overview.isHidden()
    made.splitter.widget(0).hide()  # room for columns of other widths
    made.open_project(project)
    qtbot.waitUntil(lambda: made.workspace is not None)
    assert made.viewing.now == "history"
    made.run("view.compare")
    made.inspector.hide()
    assert made.columns.shares == shares

    def are_wide() -> bool:
        sizes = made.columns._board._splitter.sizes()
        return sizes[0] > 2 * sizes[1]

    qtbot.waitUntil(are_wide)


def test_a_maximized_window_is_maximized_again(empty, tmp_path, qtbot) -> None:
    empty.setWindowState(Qt.WindowState.WindowMaximized)
    empty.close()
    assert again(tmp_path, qtbot).isMaximized()


def test_a_window_of_a_screen_that_is_gone_is_seen(empty, tmp_path, qtbot) -> None:
    empty.setGeometry(9000, 9000, 700, 500)
    empty.close()
    made = again(tmp_path, qtbot)
    assert made.screen().availableGeometry().intersects(made.geometry())
    assert made.screen().availableGeometry().contains(made.geometry().topLeft())
