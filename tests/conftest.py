"""What every test stands on: no screen, no home of its own user, no window left behind."""

import gc
import locale
import os
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import hypothesis
import pytest

from draftbench.formats.akn import writer
from draftbench.garbage import look_rarely

# Without a platform to paint on, Qt ends the whole interpreter; it must be set before Qt loads.
if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# In surroundings without UTF-8 (LC_ALL=C), Qt takes this locale by itself, with a warning.
if sys.platform.startswith("linux") and locale.nl_langinfo(locale.CODESET) != "UTF-8":
    os.environ["LC_ALL"] = "C.UTF-8"

# The machine that tests may be busy: no example has a time limit. The examples are random and those
# of a seed: `dev.py test` takes it from the commit and prints it. What fails goes into the test as
# an @example, so that it is tried ever after.
EXAMPLES = int(os.environ.get("DRAFTBENCH_EXAMPLES", "50"))
hypothesis.settings.register_profile(
    "draftbench", max_examples=EXAMPLES, deadline=None, derandomize=False, print_blob=True
)
hypothesis.settings.load_profile("draftbench")

# Garbage is looked for as rarely as in the program.
look_rarely()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what is not due of the tests with the mark ``slow``."""
    from support.laws import is_due  # asks for the profile when it is loaded

    seed = config.getoption("--hypothesis-seed")
    left = {one for one in items if one.get_closest_marker("slow") and not is_due(one.name, seed)}
    config.hook.pytest_deselected(items=list(left))
    items[:] = [one for one in items if one not in left]


def pytest_collection_finish() -> None:
    """Look for no garbage among the tests themselves: they are a million objects that all stay."""
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def nothing_left_to_close() -> Iterator[None]:
    """What the tests of a file let go without closing it is found with them: pytest makes the
    warning of it an error. Only what came since the last file is looked through."""
    yield
    gc.collect(1)


HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}
"""Where programs look for a user's settings and data, and the place below a home of tests."""


@pytest.fixture(scope="session", autouse=True)
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test sees, and none changes, the settings of whoever runs the tests, nor depends on the
    spelling dictionaries of the machine."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name, place in HOME_VARIABLES.items():
            patch.setenv(name, str(home / place))
        patch.delenv("DICPATH", raising=False)
        # No key ring of the machine, which might ask somebody: the keys of desks lie in this home.
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        # What the machine has for all its users; a test that wants a dictionary makes one.
        patch.setattr("draftbench.app.checks.spelling.shared_folders", tuple)
        yield


@pytest.fixture(scope="session", autouse=True)
def one_schema() -> Iterator[None]:
    """The schema of Akoma Ntoso is compiled once for all tests, in the time of several of them. The
    program compiles it for each file, and so holds no memory for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer, "_schema", cache(writer._schema))
        yield


LOOP_SECONDS = float(os.environ.get("DRAFTBENCH_LOOP_SECONDS", "inf"))
_begun: list[float] = []


def pytest_runtest_setup() -> None:
    """In the inner loop (``dev.py touched``) no test begins so many seconds after the first."""
    _begun.append(time.monotonic())
    if time.monotonic() - _begun[0] > LOOP_SECONDS:
        pytest.skip("left out: the time of the inner loop is over")


@pytest.fixture(scope="session")
def office_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings of LibreOffice that its tests share, one after the other."""
    return tmp_path_factory.mktemp("office")


@pytest.fixture(autouse=True)
def no_window_left_open() -> Iterator[None]:
    """A test closes the windows that it opens (``qtbot.addWidget`` does it)."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        shown = [each for each in widgets.QApplication.topLevelWidgets() if each.isVisible()]
        assert not shown, f"windows left open: {shown}"
