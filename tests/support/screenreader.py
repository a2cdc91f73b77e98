"""What a screen reader gets of the real program: its own bus (AT-SPI, as Orca uses it), the tree of
everything that shows, and what is told while keys are pressed.

The listener runs under the Python of the system, which has the bindings (``python3-pyatspi``); this
file is also its program.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_PYTHON = "/usr/bin/python3"
_DEEPEST = 30
_MOST = 60
"""Of longer rows of things only so many are looked at."""


def missing() -> str:
    """What is not on this machine; empty where all is."""
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon"
    if not _LAUNCHER.exists():
        return "at-spi2-core"
    asked = subprocess.run(
        [_PYTHON, "-c", "import pyatspi"], check=False, capture_output=True, timeout=60
    )
    return "python3-pyatspi" if asked.returncode else ""


class Bus:
    """A session bus of our own on a screen, and the bus of accessibility on it."""

    def __init__(self, surroundings: dict[str, str]) -> None:
        daemon = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        self._daemon = subprocess.Popen(
            daemon, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._daemon.stdout is not None
        address = self._daemon.stdout.readline().strip()
        self.surroundings = {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._all = surroundings | self.surroundings
        self._launcher = subprocess.Popen(
            [_LAUNCHER, "--launch-immediately"],
            env=self._all,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def reader(self) -> Reader:
        """Somebody who listens."""
        return Reader(self._all)

    def close(self) -> None:
        """Ends both buses."""
        for process in (self._launcher, self._daemon):
            process.terminate()
            process.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


class Reader:
    """A process that listens: ``heard`` are the names of what got the focus, as they come."""

    def __init__(self, surroundings: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [_PYTHON, __file__],
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.heard: list[str] = []
        self.tree: list[tuple[str, str, bool]] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            kind, told = json.loads(line)
            if kind == "focus":
                self.heard.append(told)
            else:
                self.tree = [(role, name, acts) for role, name, acts in told]

    def look(self) -> None:
        """Has the tree told anew: role, name, and whether it can be worked, of all that shows."""
        self.tree = []
        assert self._process.stdin is not None
        self._process.stdin.write("look\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """No more listening."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


# ------------------------------------------------------------------- under the Python of the system


def _main() -> None:
    import pyatspi  # type: ignore[import-not-found]

    def say(kind: str, told: object) -> None:
        print(json.dumps([kind, told]), flush=True)

    def on_focus(event: object) -> None:
        if event.detail1:  # type: ignore[attr-defined]
            say("focus", event.source.name)  # type: ignore[attr-defined]

    def shown(one: object, depth: int = 0) -> Iterator[tuple[str, str, bool]]:
        if one is None or depth > _DEEPEST:
            return
        states = one.getState()  # type: ignore[attr-defined]
        if states.contains(pyatspi.STATE_SHOWING):
            acts = states.contains(pyatspi.STATE_FOCUSABLE)
            yield one.getRoleName(), one.name, acts  # type: ignore[attr-defined]
        for at in range(min(one.childCount, _MOST)):  # type: ignore[attr-defined]
            yield from shown(one.getChildAtIndex(at), depth + 1)  # type: ignore[attr-defined]

    def commands() -> None:
        for _ in sys.stdin:
            say("tree", [each for program in pyatspi.Registry.getDesktop(0)
                         for each in shown(program)])  # fmt: skip

    pyatspi.Registry.registerEventListener(on_focus, "object:state-changed:focused")
    threading.Thread(target=commands, daemon=True).start()
    pyatspi.Registry.start()


if __name__ == "__main__":
    os.environ.setdefault("NO_AT_BRIDGE", "0")
    _main()
