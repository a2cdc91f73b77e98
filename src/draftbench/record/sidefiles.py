"""The files that SQLite keeps beside a project: where they are, and that they are no others."""

from __future__ import annotations

import re
import stat
from contextlib import suppress
from glob import escape
from pathlib import Path

from draftbench.errors import ProjectError

_DRAFT = re.compile(r"\.[0-9a-f]{8}\.tmp(?:-wal|-shm|-journal)?")


def journals(path: Path) -> tuple[Path, Path]:
    """Where SQLite keeps what is not in the file at ``path`` yet."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-journal")


def shared(path: Path) -> Path:
    """Where SQLite keeps what those who have the file at ``path`` open share."""
    return path.with_name(path.name + "-shm")


def remove_drafts(path: Path) -> None:
    """Removes what a program that was killed while it wrote the file at ``path`` left beside it: it
    may hold private words. To be called by whoever has the lock."""
    with suppress(OSError):
        for draft in path.parent.glob(f".{escape(path.name)}.*.tmp*"):
            if _DRAFT.fullmatch(draft.name.removeprefix(f".{path.name}")):
                with suppress(OSError):
                    draft.unlink()


def refuse_links(path: Path) -> None:
    """Raises ProjectError where something that is no file of its own stands in the place of one
    that SQLite keeps beside ``path``: it would write into a file that has another name too, or wait
    for a pipe."""
    for beside in (*journals(path), shared(path)):
        with suppress(FileNotFoundError):
            facts = beside.lstat()
            if not stat.S_ISREG(facts.st_mode) or facts.st_nlink > 1:
                raise ProjectError(
                    "“{beside}” beside “{path}” is a link to another file or no ordinary file, "
                    "so the project was not opened; move it elsewhere, or put a copy of the "
                    "file in its place.",
                    beside=beside.name,
                    path=path.name,
                )
