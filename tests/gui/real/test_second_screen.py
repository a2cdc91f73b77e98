"""A laptop and the screen of the room: the projector fills the second one, and survives that
somebody pulls its cable."""

import pytest

from draftbench.app.workbench import Workbench
from support import monitors
from support.desk import Desk, Screen, missing, wait

pytestmark = pytest.mark.slow
RIGHT = ("set", "right", "1280", "0", "1280", "720")
WALL = (1280, 0, 1280, 720)


@pytest.fixture
def two_screens():
    if missing() or not monitors.there():
        pytest.skip(f"not on this machine: {missing() or 'libXrandr'}")
    made = Screen("2560x720")
    try:
        if not made.works():
            pytest.skip("Qt cannot paint on an X server here: a library is missing")
        made.monitor("set", "left", "0", "0", "1280", "720", "primary")
        made.monitor(*RIGHT)
        yield made
    finally:
        made.close()


@pytest.fixture
def chair(two_screens, tmp_path):
    made = Desk(two_screens, tmp_path / "home")
    yield made
    made.kill()


def test_the_projector_fills_the_second_screen_and_survives_its_unplugging(
    chair, two_screens, project
):
    title = f"{project.name} — draftbench"
    with Workbench.view(project) as bench:
        count = len(bench.events)
    chair.start(project)
    chair.key("F11")
    wait(lambda: chair.geometry("^Projector$") == WALL, "the projector on the second screen")
    assert chair.geometry(title)[0] < 1280
    two_screens.monitor("unplug", "right")

    def is_a_window():
        left, top, width, height = chair.geometry("^Projector$")
        return left >= 0 and left + width <= 1280 and 0 < width < 1000 and top + height <= 720

    wait(is_a_window, "the projector as a window")
    chair.focus(title)  # the chair goes on
    chair.key("alt+k", "alt+shift+Down")

    def moved():
        with Workbench.view(project) as bench:
            return len(bench.events) == count + 1

    wait(moved, "the move")
    two_screens.monitor(*RIGHT)
    wait(lambda: chair.geometry("^Projector$") == WALL, "the projector on its screen again")
    chair.focus(title)
    chair.quit()
