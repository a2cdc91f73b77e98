"""Who may read what this program writes: what the umask allows, and nobody who may not read the
project that it comes from."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

ANYBODY = 0o666
_PROJECTS: set[Path] = set()


def remember(project: Path) -> None:
    """A project that this process has opened: what is written into its folder has no wider
    permissions from now on."""
    _PROJECTS.add(project.absolute())


def followed(project: Path) -> Path:
    """The file to which ``project`` leads. Where it is a link, what is written into the folder of
    the link has no wider permissions from now on either."""
    if not project.is_symlink():
        return project.absolute()
    remember(project)
    return Path(os.path.realpath(project))


def mode_of(path: Path) -> int:
    """The permissions of ``path``, for a file that may have no wider ones; those that any new file
    may have where there is none."""
    try:
        return path.stat().st_mode & ANYBODY
    except OSError:
        return ANYBODY


def allowed(path: Path) -> int:
    """The widest permissions that a file written at ``path`` may have, before the umask: those of
    the file that it replaces, and of the projects beside it that this process has opened."""
    mode = mode_of(path)
    folder = _folder(path)
    for project in list(_PROJECTS):
        if _folder(project) == folder:
            with suppress(OSError):
                mode &= project.stat().st_mode
    return mode


def _folder(path: Path) -> Path:
    """The folder of a file, without the links that lead to it."""
    return Path(os.path.realpath(path.absolute().parent))
