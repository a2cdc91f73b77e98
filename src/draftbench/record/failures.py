"""What SQLite and the system report, in sentences."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from draftbench.errors import (
    DraftbenchError,
    OutputError,
    ProjectError,
    UnusableError,
    UsageError,
)
from draftbench.messages import message, quoted, sentences

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_ROOM_FOR_SHARED = "SQLITE_IOERR_SHMSIZE"
"""What SQLite says where a disk has no room for the little file that connections share."""
DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)

FAULTS = (sqlite3.Error, OSError, UnicodeDecodeError)
"""What the disk and SQLite raise; the last where SQLite quotes damaged bytes in its message."""


class OverwrittenError(OSError):
    """Somebody else wrote into the project that is open, or put another file in its place."""


class GoneError(FileNotFoundError):
    """The project that is open is gone with its folder; ``place`` is where it is now, None where
    that is not known."""

    def __init__(self, place: Path | None) -> None:
        super().__init__(errno.ENOENT, "gone with its folder")
        self.place = place


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Inside, errors of SQLite and of the system become a ProjectError about ``path``."""
    try:
        yield
    except FAULTS as error:
        raise unreadable(path, error) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Inside, errors of SQLite and of the system become an OutputError about ``path``."""
    try:
        yield
    except (*FAULTS, OverflowError) as error:
        raise unwritable(path, error) from error


def unreadable(path: Path, error: Exception) -> DraftbenchError:
    """Why the project at ``path`` could not be read."""
    name = quoted(path.name)
    text = str(error).lower()
    if isinstance(error, FileNotFoundError):
        return ProjectError("There is no file {name}; check the name and the folder.", name=name)
    if isinstance(error, IsADirectoryError):
        return ProjectError(
            "{name} is a folder, not a project file; choose the file itself.", name=name
        )
    if getattr(error, "errno", None) in DENIED:
        return ProjectError(
            "{name} may not be read; ask its owner for permission to read it.", name=name
        )
    if is_full(error):
        return OutputError(
            "The disk is full, so {name} could not be opened; free some space and try again.",
            name=name,
        )
    if "not a database" in text:
        return not_a_project(path)
    if "locked" in text or "busy" in text:
        return ProjectError(
            "{name} is being used by another program; close it there first.", name=name
        )
    if "unable to open" in text or "readonly" in text or _is_of_the_disk(error):
        return ProjectError(
            "{name} could not be read from its disk or share; copy it to a local "
            "folder and open the copy.",
            name=name,
        )
    return damaged(path)


def unwritable(path: Path, error: Exception) -> DraftbenchError:
    """Why something could not be written to ``path``; what was saved before stands."""
    name = quoted(path.name)
    text = str(error).lower()
    if isinstance(error, OverwrittenError):
        return OutputError(
            "{name} was overwritten by another program while it was open, so this was "
            "not saved; save a copy under another name, it holds everything that was "
            "saved before.",
            name=name,
        )
    if is_full(error) and not path.exists():
        return OutputError(
            "The disk is full, so {name} was not written; free some space and try again.",
            name=name,
        )
    if is_full(error):
        return OutputError(
            "The disk is full: this was not saved in {name}, everything before it is; "
            "free some space and do it again.",
            name=name,
        )
    if getattr(error, "errno", None) in DENIED or "readonly" in text or "unable to open" in text:
        return OutputError(
            "{name} may not be written, so nothing was saved; choose another folder or "
            "ask for permission to write there.",
            name=name,
        )
    if getattr(error, "errno", None) == errno.ENAMETOOLONG:
        return OutputError("The name {name} is too long; choose a shorter one.", name=name)
    if isinstance(error, IsADirectoryError):
        return OutputError(
            "{name} is a folder, so nothing was saved; choose another name.", name=name
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _without_folder(path, error)
    if "locked" in text or "busy" in text:
        return OutputError(
            "Another program is using {name}, so this was not saved; close it there and try again.",
            name=name,
        )
    if isinstance(error, sqlite3.DataError | OverflowError):
        return OutputError("This is too large for {name} and was not saved; divide it.", name=name)
    if "malformed" in text or "not a database" in text:
        return OutputError(
            "{name} was damaged while it was open, so this was not saved; open it "
            "again to see what is intact.",
            name=name,
        )
    if not path.exists():
        return OutputError(
            "Writing {name} failed; check the disk or the network and try again.", name=name
        )
    return OutputError(
        "Writing {name} failed, so this was not saved, everything before it is; "
        "check the disk or the network and try again.",
        name=name,
    )


def _without_folder(path: Path, error: OSError) -> OutputError:
    if isinstance(error, GoneError):
        return OutputError(sentences(gone(path), now_at(error.place), _GO_ON))
    return OutputError(
        "The folder of {name} does not exist; make it or choose another.", name=quoted(path.name)
    )


_GO_ON = message(
    "This was not saved. Give the folder its former name and place again and do it once more, or "
    "save a copy under another name: it holds everything that was saved before."
)


def gone(path: Path) -> str:
    """That the project that is open is not at its place, in a sentence."""
    return message(
        "“{path}” is not in {folder} any more: the file or the folder was renamed, moved or "
        "deleted while it was open.",
        path=path.name,
        folder=str(path.parent),
    )


def now_at(place: Path | None) -> str:
    """Where it is now, in a sentence; "" where that is not known."""
    return "" if place is None else message("It is now {place}.", place=str(place))


def not_a_project(path: Path) -> ProjectError:
    """The file is something else."""
    return ProjectError(
        "“{path}” is not a draftbench project; open it as a text, or choose a file "
        "made by draftbench.",
        path=path.name,
    )


def damaged(path: Path) -> UnusableError:
    """The file is a project that SQLite cannot read; its pages may hold much all the same."""
    return UnusableError(
        "“{path}” is damaged and cannot be opened. Salvage the project: that makes a new one "
        "of all that can still be read. Or go back to a copy or back-up.",
        path=path.name,
    )


def nothing_left(path: Path) -> ProjectError:
    """The file is a project, but nothing in it can be read."""
    return ProjectError(
        "“{path}” is damaged so that nothing in it can be read; go back to a copy or back-up.",
        path=path.name,
    )


def is_full(error: Exception) -> bool:
    if getattr(error, "sqlite_errorname", "") == _NO_ROOM_FOR_SHARED:
        return True
    return getattr(error, "errno", None) in _FULL or "disk is full" in str(error).lower()


def _is_of_the_disk(error: Exception) -> bool:
    """Whether the disk or share failed; what is on it may be sound."""
    code = getattr(error, "sqlite_errorcode", 0)
    return isinstance(error, OSError) or (code & 0xFF) == sqlite3.SQLITE_IOERR


def made_before(path: Path) -> ProjectError:
    """That a file is of an older version."""
    return ProjectError(
        "“{path}” was made by an older draftbench; open it with migration allowed.", path=path.name
    )


def contradicted(path: Path, event: str) -> ProjectError:
    """That an event of an id is another one here than where it came from."""
    return ProjectError(
        "Event {event} says one thing in “{path}” and another in what is taken in; "
        "nothing was taken in. Ask who sent it.",
        event=event[:40],
        path=path.name,
    )


def too_large_to_keep(name: str, limit: int) -> UsageError:
    """That a file has more than ``limit`` MB."""
    return UsageError(
        "“{name}” has more than {limit} MB and cannot be kept in a project; divide it.",
        name=name,
        limit=limit,
    )


def not_kept(path: Path, sha256: str) -> UsageError:
    """That a project keeps no file of a hash."""
    return UsageError(
        "No file with the hash {hash} is kept in “{path}”.", hash=sha256[:12], path=path.name
    )


def kept_file_damaged(path: Path, sha256: str) -> ProjectError:
    """That a kept file is not what it was."""
    return ProjectError(
        "The file with the hash {hash} kept in “{path}” is damaged; read it again "
        "from where it came.",
        hash=sha256[:12],
        path=path.name,
    )
