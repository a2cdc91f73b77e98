"""Who has a project open: a lock file beside it, ``NAME.draftbench.lock``.

The operating system holds the lock, so that the lock of a process that died is free at once; what
stands in the file only says who it is.
"""

from __future__ import annotations

import json
import os
import socket
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from draftbench.messages import message, quoted
from draftbench.record import permissions
from draftbench.record.sidefiles import remove_drafts

_WAIT = 0.25
"""Seconds to wait for somebody who is just closing."""


class HeldError(Exception):
    """Somebody else has the project; ``str`` is the sentence that says who."""


class LinkedError(Exception):
    """The lock file is a link to another file, or no file at all; ``str`` is the sentence about
    it."""


class Lock:
    """The lock on one project, held until :meth:`release`."""

    def __init__(self, project: Path) -> None:
        """Takes the lock, and removes what a dead writer left half-written. Raises HeldError where
        it is taken, LinkedError where its file is another one too, OSError where there can be none.
        """
        self._path = project.with_name(project.name + ".lock")
        made = _create(self._path, permissions.allowed(project) | stat.S_IWUSR)
        _refuse_link(self._path, project)
        self._lock = FileLock(str(self._path), thread_local=False)
        try:
            self._lock.acquire(timeout=_WAIT, poll_interval=0.05)
        except Timeout:
            raise HeldError(holder(project)) from None
        except (NotImplementedError, OSError) as error:
            if made:
                self._path.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise
            raise OSError(str(error)) from error
        try:
            _refuse_link(self._path, project)
        except LinkedError:
            self._lock.release()
            raise
        with suppress(OSError):
            self._sign()
        remove_drafts(project)

    def _sign(self) -> None:
        who = {
            "host": socket.gethostname(),
            "pid": os.getpid(),
            "since": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        }
        # Windows locks the first byte against all other handles, so the name begins after it.
        with self._path.open("r+b", buffering=0) as file:
            file.seek(1)
            file.write(json.dumps(who).encode())
            file.truncate()

    def release(self) -> None:
        """Gives the lock back and removes its file."""
        with suppress(OSError):
            self._path.unlink()
        with suppress(OSError):
            self._lock.release()


def _create(lock: Path, mode: int) -> bool:
    """Makes the file where there is none, for the lock would give it permissions of its own; says
    whether."""
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    except FileExistsError:
        return False
    return True


def _refuse_link(lock: Path, project: Path) -> None:
    with suppress(FileNotFoundError):
        facts = lock.lstat()
        if not stat.S_ISREG(facts.st_mode) or facts.st_nlink > 1:
            msg = message(
                "“{lock}” beside “{project}” is a link to another file or no ordinary file, so it "
                "was not written into; delete it to work on the project.",
                lock=lock.name,
                project=project.name,
            )
            raise LinkedError(msg)


def holder(project: Path) -> str:
    """The sentence that says who has ``project`` open, as its lock file tells it."""
    name = quoted(project.name)
    try:
        with project.with_name(project.name + ".lock").open("rb", buffering=0) as file:
            file.seek(1)
            who = json.loads(file.read(1000))
        pid, host, since = int(who["pid"]), str(who["host"])[:80], str(who["since"])[:40]
    except (OSError, ValueError, TypeError, KeyError):
        return message(
            "{name} is open in another window or program, so it can only be read here.", name=name
        )
    here = host == socket.gethostname()
    if here and pid == os.getpid():
        where = message("in this program")
    elif here:
        where = message("on this computer (process {number})", number=str(pid))
    else:
        where = message("on the computer “{host}” (process {number})", host=host, number=str(pid))
    return message(
        "{name} is open {where} since {since}, so it can only be read here.",
        name=name,
        where=where,
        since=since,
    )
