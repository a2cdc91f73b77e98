"""Which files an export may write over: those that the same project wrote, as it wrote them."""

from __future__ import annotations

from pathlib import Path

from draftbench.app.texts.files import must_be_free, read_bytes
from draftbench.errors import UsageError
from draftbench.record.file import Record


def check_overwrite(record: Record, path: Path) -> None:
    """Raises UsageError where ``path`` holds a file that ``record`` did not write, or that was
    changed since, and OutputError for what no output may replace
    (:func:`draftbench.app.texts.files.must_be_free`)."""
    must_be_free(path)
    if path.is_file() and not record.wrote(read_bytes(path)):
        msg = (
            f"{path} already exists, and this project did not write it as it is now; choose "
            "another name, or add --force to replace it."
        )
        raise UsageError(msg)


def keep_output(record: Record, path: Path) -> None:
    """Remembers that ``record`` wrote the file at ``path``; where nothing can be recorded it is not
    remembered, and a later export to the same name asks."""
    if not record.read_only:
        record.keep_output(read_bytes(path))
