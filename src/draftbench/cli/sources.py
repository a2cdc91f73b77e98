"""Files that a command reads, which it must not write over."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from draftbench.app.texts.files import split_reference
from draftbench.errors import UsageError


def keep_sources(path: Path, references: Iterable[str]) -> None:
    """Raises UsageError where an output would take the place of a file that it is made from."""
    for reference in references:
        source = split_reference(reference)[0]
        if path.exists() and source.exists() and path.samefile(source):
            msg = f"{path} is one of the texts and was not written over; choose another name."
            raise UsageError(msg)
