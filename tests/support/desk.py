"""A screen that nobody sees (Xvfb), the real program on it, and hands at its keys (xdotool)."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

TOOLS = ("Xvfb", "xdotool")
PATIENCE = 120.0
"""Seconds that are waited for something to happen, on a machine that is busy."""
_CHECK = (
    "import sys; from PySide6.QtWidgets import QApplication; "
    "app = QApplication([]); sys.exit(app.platformName() != 'xcb')"
)


def missing() -> str:
    """Which tool is not on this machine; empty where all are."""
    return ", ".join(tool for tool in TOOLS if shutil.which(tool) is None)


def wait(until: Callable[[], object], what: str) -> None:
    """Waits until something holds."""
    end = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


class Screen:
    """An X server of our own."""

    def __init__(self, size: str = "1280x720") -> None:
        reading, writing = os.pipe()
        shape = ["-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *shape],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as number:
            self.name = f":{number.readline().strip()}"

    def close(self) -> None:
        """Ends the server."""
        self._server.terminate()
        self._server.wait()

    def works(self) -> bool:
        """Whether Qt can paint there (it needs some libraries for it)."""
        check = [sys.executable, "-c", _CHECK]
        return subprocess.run(check, env=self.surroundings({}), check=False).returncode == 0

    def monitor(self, *words: str) -> None:
        """Plugs a monitor in or out; see :mod:`support.monitors`."""
        command = [sys.executable, "-m", "support.monitors", self.name, *words]
        tests = str(Path(__file__).parents[1])
        subprocess.run(command, env={**os.environ, "PYTHONPATH": tests}, check=True)

    def surroundings(self, more: dict[str, str]) -> dict[str, str]:
        """The environment of a program on this screen."""
        made = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", **more}
        made.pop("WAYLAND_DISPLAY", None)
        return made


class Desk:
    """One running program: what a person does there, and what can be seen of it from outside."""

    def __init__(self, screen: Screen, home: Path, more: dict[str, str] | None = None) -> None:
        self._screen = screen
        home.mkdir(exist_ok=True)
        source = Path(__file__).parents[2] / "src"
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        own = dict.fromkeys(places, str(home))
        self._surroundings = screen.surroundings(
            own
            | {"PYTHONPATH": str(source), "DRAFTBENCH_SOFFICE": str(home / "nothing")}
            | (more or {})
        )
        self.process: subprocess.Popen[bytes] | None = None
        self.window = ""

    def start(self, *project: Path) -> None:
        """Starts the program and waits for its window."""
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "draftbench",
                *(["open"] if project else []),
                *map(str, project),
            ],
            env=self._surroundings,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.wait_for(f"{project[0].name} — draftbench" if project else "^draftbench$")

    def wait_for(self, title: str) -> None:
        """Waits for a window of that title, and gives it the keyboard."""

        def seen() -> bool:
            assert self.process is not None
            assert self.process.poll() is None, "the program ended"
            self.window = self._do("search", "--onlyvisible", "--name", title).split("\n")[0]
            return bool(self.window)

        wait(seen, f"the window {title}")
        self._do("windowfocus", "--sync", self.window)

    def geometry(self, title: str) -> tuple[int, int, int, int]:
        """Where the window of that title stands: left, top, width, height."""
        found = self._do("search", "--onlyvisible", "--name", title).split("\n")[0]
        told = self._do("getwindowgeometry", "--shell", found) if found else ""
        values = dict(line.split("=", 1) for line in told.split("\n") if "=" in line)
        wanted = ("X", "Y", "WIDTH", "HEIGHT")
        left, top, width, height = (int(values.get(name, -1)) for name in wanted)
        return left, top, width, height

    def focus(self, title: str) -> None:
        """Gives the keyboard to the window of that title."""
        self.wait_for(title)

    def key(self, *keys: str) -> None:
        """Presses keys, one after another."""
        self._do("key", "--delay", "60", *keys)

    def type(self, words: str) -> None:
        """Types words."""
        self._do("type", "--delay", "12", words)

    def click(self, x: int, y: int) -> None:
        """Clicks at a place of the screen."""
        self._do("mousemove", "--sync", str(x), str(y), "click", "1")

    def quit(self) -> None:
        """Ends the program by its key, and waits for its end."""
        assert self.process is not None
        self.key("ctrl+q")
        assert self.process.wait(PATIENCE) == 0

    def kill(self) -> None:
        """Ends the program at once."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self._surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout.decode().strip()
