"""Files on disk: read whole within limits, written whole or not at all."""

from __future__ import annotations

import errno
import glob
import os
import re
import stat
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from draftbench.errors import InputError, OutputError, UsageError
from draftbench.messages import message
from draftbench.record.filewatch import first_bytes
from draftbench.record.permissions import ANYBODY
from draftbench.record.store import replacing

MOST_BYTES = 150_000_000
"""Larger files are refused before they are read; no text that people negotiate comes near."""

_TEMPORARY = re.compile(r"\..+\.[0-9a-f]{8}\.tmp")
_DATABASE = b"SQLite format 3\0"


def split_reference(reference: str) -> tuple[Path, str]:
    """``FILE#PART`` as path and part name ("" where none is given). A file whose own name has a
    ``#`` is found too."""
    path = Path(reference)
    if "#" in reference and not path.exists():
        name, _, part = reference.rpartition("#")
        return Path(name), part
    return path, ""


def read_bytes(path: Path) -> bytes:
    """The content of ``path``. Raises InputError where there is no such file, it is a folder, it is
    too large, or it may not be read."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise InputError("{path} is a folder; name a file in it.", path=path)
        if size > MOST_BYTES:
            raise InputError(
                "{path} has {size} MB; files over {size2} MB are not read. Save the text "
                "alone, without pictures, and try again.",
                path=path.name,
                size=size // 1000000,
                size2=MOST_BYTES // 1000000,
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(
            "There is no file {path}; check the name and the folder.", path=path
        ) from None
    except PermissionError:
        raise InputError(
            "{path} may not be read; ask for the right to read it, or copy it elsewhere.", path=path
        ) from None
    except OSError as error:
        raise InputError(
            "{path} cannot be read ({reason}).",
            path=path,
            reason=error.strerror or message("unknown reason"),
        ) from None


def read_input(path: Path) -> bytes:
    """The content of ``path``, or of standard input for "-". Raises as :func:`read_bytes` and
    :func:`read_standard_input`."""
    return read_standard_input() if str(path) == "-" else read_bytes(path)


def read_standard_input() -> bytes:
    """What was piped or pasted into the program; asked for again it is the same. Raises InputError
    where it is too large or there is none."""
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError("There is no standard input here; name a file.")
    if sys.stdin.isatty():
        end = "Ctrl+Z and Enter" if os.name == "nt" else "Ctrl+D"
        sys.stderr.write(f"Paste the text; an empty line and {end} end it.\n")
    return _all_of(stream)


@lru_cache(maxsize=1)
def _all_of(stream: BinaryIO) -> bytes:
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise InputError(
            "The pasted text has more than {size} MB; save it as a file.",
            size=MOST_BYTES // 1000000,
        )
    return data


def read_kept(path: Path, most: int) -> bytes:
    """The content of a small file of our own, beside a project. Raises OSError where it is no
    ordinary file (to read a pipe would wait for ever), or has more than ``most`` bytes."""
    facts = path.stat()
    if not stat.S_ISREG(facts.st_mode) or facts.st_size > most:
        raise OSError(errno.EINVAL, "no file of ours", os.fspath(path))
    return path.read_bytes()


def keep_sources(path: Path, references: Iterable[str]) -> None:
    """Raises UsageError where an output would take the place of a file that it is made from."""
    for reference in references:
        source = split_reference(reference)[0]
        if path.exists() and source.exists() and path.samefile(source):
            raise UsageError(
                "{path} is one of the texts and was not written over; choose another name.",
                path=path,
            )


def write_bytes(path: Path, data: bytes, *, mode: int = ANYBODY) -> None:
    """Puts ``data`` at ``path``: first whole into a file beside it, then in one step in its place,
    so that whatever happens the old file or the new one is there. Its permissions are those that
    the umask allows, and no wider than ``mode``, than those of the file that was there or of a
    project of ours in that folder. Raises OutputError, also where a project or a device stands
    there: no output may take its place."""
    must_be_free(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, mode=mode) as draft, draft.open("wb") as file:
            file.write(data)
    except OSError as error:
        raise OutputError(_why(path, error)) from None


def leftovers(path: Path) -> tuple[Path, ...]:
    """What a program that ended while it wrote ``path`` left beside it."""
    found = path.parent.glob(f".{glob.escape(path.name)}.*.tmp")
    return tuple(each for each in found if _TEMPORARY.fullmatch(each.name))


def must_be_free(path: Path) -> None:
    """Raises OutputError where a project or a device stands at ``path``."""
    try:
        if path.is_file() and _is_database(path):
            raise OutputError(
                "{path} is a project and was not written over; choose another name.", path=path
            )
        if path.exists() and not path.is_file() and not path.is_dir():
            raise OutputError(
                "{path} is no ordinary file and was not written over; choose another name.",
                path=path,
            )
    except OSError as error:
        raise OutputError(_why(path, error)) from None


def _is_database(path: Path) -> bool:
    return first_bytes(path, len(_DATABASE)) == _DATABASE


def _why(path: Path, error: OSError) -> str:
    if error.errno == errno.ENAMETOOLONG:
        return message(
            "{path} was not written: the name is too long. Choose a shorter one.", path=path
        )
    if error.errno == errno.ENOSPC:
        return message(
            "{path} was not written: the disk is full. Free some room and export again.", path=path
        )
    if isinstance(error, PermissionError):
        return message(
            "{path} was not written: that folder is read-only. Choose another one.", path=path
        )
    if isinstance(error, IsADirectoryError):
        return message(
            "{path} was not written: a folder has that name. Choose another name.", path=path
        )
    if isinstance(error, FileExistsError | NotADirectoryError):
        return message(
            "{path} was not written: {parent} is not a folder. Choose another one.",
            path=path,
            parent=path.parent,
        )
    return message(
        "{path} was not written ({reason}). Choose another place.",
        path=path,
        reason=error.strerror or message("unknown reason"),
    )
