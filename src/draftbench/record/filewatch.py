"""Whether a file is still as this program left it, for others may write into it at any time: a
copy that is put over it, a sync client, a back-up that is restored in place."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

START = 100
"""So many bytes at the beginning are compared too (the header of SQLite): a clock may be coarse."""

_TURNS = 3

_HANDLES: dict[tuple[int, int], int] = {}
"""The files that are watched in this process. They are read through the handle that is open: to
close another one would take SQLite's locks on the file away (POSIX)."""


class _Facts(NamedTuple):
    """What changes when somebody writes: the identity (0 where the disk gives none that lasts), the
    size, the times in nanoseconds, and the first bytes."""

    device: int
    inode: int
    size: int
    written: int
    changed: int
    start: bytes


class FileWatch:
    """One file under watch, by a handle of its own. ``lasting``: the disk gives a file an identity
    that lasts, which shares do not always do; ``strict``: whoever changes what the system notes of
    the file is noticed too, as it is where somebody sets the time back that it was written."""

    def __init__(self, path: Path, *, lasting: bool = True, strict: bool = True) -> None:
        """Raises OSError where the file cannot be opened."""
        self.path = path
        self._lasting = lasting
        self._strict = strict and lasting
        self._handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        found = os.fstat(self._handle)
        self.identity = found.st_dev, found.st_ino
        self.mode = found.st_mode & 0o777
        _HANDLES[self.identity] = self._handle
        self._sealed = self._facts()

    def seal(self) -> None:
        """What is in the file now was written by this program. The file gets a time that no clock
        gives by chance, so that another write in the same moment is seen too (where it is not
        ``strict``, that would cost more than it is worth)."""
        for _ in range(_TURNS if self._strict else 0):
            now = time.time_ns()
            with suppress(OSError):
                if os.utime in os.supports_fd:
                    os.utime(self._handle, ns=(now, now))
                else:
                    os.utime(self.path, ns=(now, now))
            self._sealed = self._facts()
            if self._sealed.written == now:
                return
        self._sealed = self._facts()

    def is_intact(self) -> bool:
        """Whether nobody wrote into the file, and it still has its name. Raises FileNotFoundError
        where nothing has that name."""
        found = self.path.stat()
        if self._lasting and (found.st_dev, found.st_ino) != self.identity:
            return False
        return self._facts() == self._sealed

    def is_replaced(self) -> bool:
        """Whether another file has the name."""
        with suppress(FileNotFoundError):
            found = self.path.stat()
            return self._lasting and (found.st_dev, found.st_ino) != self.identity
        return False

    def is_shorter(self) -> bool:
        """Whether something is missing at its end."""
        return os.fstat(self._handle).st_size < self._sealed.size

    def whereabouts(self) -> Path | None:
        """Where the file is by now, which somebody renamed or moved; None where it was deleted or
        the system does not tell."""
        with suppress(OSError):
            path = Path(f"/proc/self/fd/{self._handle}").readlink()
            if os.path.samestat(path.stat(), os.fstat(self._handle)):
                return path
        return None

    def start(self) -> bytes:
        """The first bytes."""
        return read_at(self._handle, START)

    def empty(self) -> None:
        """Takes everything out of the file, whatever its name is by now."""
        with suppress(OSError):
            os.ftruncate(self._handle, 0)

    def close(self) -> None:
        """Ends the watch; for a database only after SQLite has closed it."""
        if _HANDLES.get(self.identity) == self._handle:
            del _HANDLES[self.identity]
        with suppress(OSError):
            os.close(self._handle)

    def _facts(self) -> _Facts:
        found = os.fstat(self._handle)
        device, inode = self.identity if self._lasting else (0, 0)
        changed = found.st_ctime_ns if self._strict else 0
        start = self.start()
        return _Facts(device, inode, found.st_size, found.st_mtime_ns, changed, start)


def read_at(handle: int, size: int) -> bytes:
    """The first ``size`` bytes of an open file, from its beginning."""
    if hasattr(os, "pread"):
        return os.pread(handle, size, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, size)


def first_bytes(path: Path, size: int = START) -> bytes:
    """The first bytes of the file at ``path``, without harm to SQLite where this process has it
    open. Raises OSError."""
    found = path.stat()
    watched = _HANDLES.get((found.st_dev, found.st_ino))
    if watched is not None:
        return read_at(watched, size)
    with path.open("rb") as file:
        return file.read(size)


def size_of(path: Path) -> int:
    """The bytes of a file; 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
