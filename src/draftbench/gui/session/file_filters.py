"""Kinds of files, as a dialogue of the system offers them. It takes the endings literally, so that
no sign of direction may stand beside them."""

from __future__ import annotations

from pathlib import Path

from draftbench.formats.reading import ENDINGS
from draftbench.gui.speech import plain_name, tr

PROJECT = ".draftbench"
"""How the name of a project file ends."""
TEXTS = " ".join(f"*.{ending}" for ending in ENDINGS)
"""The names of files that hold texts."""


def text_files() -> str:
    """The files with texts, as a dialogue of the system wants them."""
    return plain_name(tr("Texts ({endings});;All files (*)", endings=TEXTS))


def project_files() -> str:
    """The project files, as a dialogue of the system wants them."""
    return plain_name(tr("Negotiations ({endings});;All files (*)", endings=f"*{PROJECT}"))


def project_path(name: str) -> Path:
    """The project file that is meant by a name that somebody typed, with the ending that it has
    wherever projects are looked for."""
    path = Path(name)
    return path if path.suffix.lower() == PROJECT else path.with_name(path.name + PROJECT)
