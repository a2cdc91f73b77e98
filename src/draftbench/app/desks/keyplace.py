"""Where the private key of this desk lies: in the key ring of the system, where there is one that
works without asking anybody, else in a file beside the settings that only its user can read.

A key ring may be locked, broken or slow (a server without a desktop has none), so it is asked in a
thread of its own and given up after a moment.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, TypeVar

KEYRING, FILE = "keyring", "file"
"""The two places."""

SOON, PATIENT = 3.0, 20.0
"""Seconds for which a key ring is waited for: beside an act, and where somebody may be unlocking
it."""
_SERVICE = "draftbench desk"
_MOST = 1_000_000
"""Bytes above which no file of a desk is read."""
_RECOMMENDED = 1
"""The least priority of a key ring that is kept as a secret."""
_ASKING = ("keyring.backends.kwallet",)
"""Key rings that may open a dialogue when they are asked."""

_OF_DESKTOP = ("SecretService", "libsecret")
"""Those that the desktop unlocks (Secret Service)."""

Given = TypeVar("Given")


class OutOfReachError(Exception):
    """The key ring does not answer: it is locked, slow or broken."""


def settings_folder() -> Path:
    """The folder of this user's settings. Raises RuntimeError where the system knows no home."""
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA")
        return (Path(roaming) if roaming else Path.home() / "AppData" / "Roaming") / "draftbench"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "draftbench"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "draftbench"


def keep(folder: Path, name: str, secret: str) -> str:
    """Keeps a secret under ``name``; gives where: :data:`KEYRING` or :data:`FILE`. Raises
    OSError."""
    try:
        if _within(SOON, lambda: _kept_in_ring(name, secret)):
            return KEYRING
    except OutOfReachError:
        pass
    write_private(key_file(folder, name), secret)
    return FILE


def find(folder: Path, name: str, place: str, patience: float, *, silent: bool) -> str | None:
    """The secret of that ``name``, whatever it is; None where it is gone. ``patience`` are seconds;
    a ``silent`` search asks nobody to unlock a key ring. Raises OutOfReachError where the key ring
    does not answer, and OSError."""
    if place == KEYRING:
        return _within(patience, lambda: _in_ring(name, silent=silent))
    path = key_file(folder, name)
    try:
        found = read_small(path).decode("ascii", "replace")
    except FileNotFoundError:
        return None
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        path.chmod(0o600)
    return found


def read_small(path: Path) -> bytes:
    """The content of a file of a desk. Raises OSError, also where it is no ordinary file."""
    from draftbench.app.texts.files import read_kept  # the window starts without it

    return read_kept(path, _MOST)


def write_private(path: Path, text: str) -> None:
    """Writes a file, in the place of one that is there, that nobody but its user can read. Raises
    OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with suppress(FileNotFoundError):
        draft.unlink()
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def key_file(folder: Path, name: str) -> Path:
    """The file in which a secret lies that no key ring keeps."""
    return folder / f"desk-{name[:16]}.key"


def _kept_in_ring(name: str, secret: str) -> bool:
    for ring in _rings():
        if not _would_ask(ring):
            ring.set_password(_SERVICE, name, secret)
            return bool(ring.get_password(_SERVICE, name) == secret)
    return False


def _in_ring(name: str, *, silent: bool) -> str | None:
    """The secret in any key ring. Raises OutOfReachError where there is none to look in, or one
    that must not be asked now may have it."""
    passed_over = False
    rings = _rings()
    for ring in rings:
        if silent and _would_ask(ring):
            passed_over = True
        elif (found := ring.get_password(_SERVICE, name)) is not None:
            return str(found)
    if passed_over or not rings:
        raise OutOfReachError
    return None


def _rings() -> list[Any]:
    """The key rings of the system that keep a secret, the preferred one first."""
    import keyring

    first = keyring.get_keyring()
    every = getattr(first, "backends", None) or [first]
    return [
        ring
        for ring in every
        if ring.priority >= _RECOMMENDED and not type(ring).__module__.startswith(_ASKING)
    ]


def _would_ask(ring: Any) -> bool:
    """Whether a key ring would open a dialogue."""
    return type(ring).__module__.endswith(_OF_DESKTOP) and _is_locked()


def _is_locked() -> bool:
    """Whether the key ring of the desktop (Secret Service) is locked or not made yet: it would ask
    for a password."""
    import secretstorage
    from secretstorage.collection import Collection

    with closing(secretstorage.dbus_init()) as connection:
        try:
            usual = Collection(connection, "/org/freedesktop/secrets/aliases/default")
            return bool(usual.is_locked())
        except secretstorage.exceptions.SecretStorageException:
            return True


def _within(seconds: float, work: Callable[[], Given]) -> Given:
    """What ``work`` gives, done in a thread of its own. Raises OutOfReachError where it fails or
    takes longer; then it is left to itself."""
    made: list[Given] = []

    def run() -> None:
        with suppress(Exception):  # a key ring may fail in any way: then there is none
            made.append(work())

    thread = threading.Thread(target=run, name="key ring", daemon=True)
    thread.start()
    thread.join(seconds)
    if not made:
        raise OutOfReachError
    return made[0]
