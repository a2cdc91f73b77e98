"""Two Word files compared: the first one, with what makes it the second as tracked changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from draftbench.app.texts.files import read_bytes, write_bytes
from draftbench.formats.docx.activecontents import active_contents
from draftbench.formats.docx.onfile.comparison import Redlined, compared
from draftbench.formats.imported import Written
from draftbench.progress import Progress, silent

_ENDINGS = {".docx", ".docm"}


def is_word_pair(left: str, right: str) -> bool:
    """Whether two references of the command line are two whole .docx files."""
    return all(
        Path(one).suffix.lower() in _ENDINGS and Path(one).is_file() for one in (left, right)
    )


def write_word_comparison(
    left: Path,
    right: Path,
    output: Path,
    *,
    author: str = "",
    renumbering: bool = False,
    formatting: bool = False,
    progress: Progress = silent,
) -> Redlined:
    """Writes the Word file ``left`` with tracked changes that make it ``right`` to ``output``,
    whole or not at all.

    The changes are ``author``'s (empty: they bear the name of the second file), of the time when
    the second file was saved last. Numbers typed before clauses that changed because others came or
    went are signed "Renumbering", unless ``renumbering`` asks for them as changes like all others;
    with ``formatting`` other looks of words that stayed are tracked, too. Raises InputError where a
    file cannot be read, OutputError where the result, read back, is not exactly both files.
    """
    made = compared(
        read_bytes(left),
        read_bytes(right),
        names=(left.name, right.name),
        author=author,
        renumbering=renumbering,
        formatting=formatting,
        progress=progress,
    )
    data, losses = made.written.data, made.written.losses
    write_bytes(output, data)
    return replace(made, written=Written(data, (*losses, *active_contents(data, left.name))))
