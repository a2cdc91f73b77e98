"""Checks of Word files: are they sound, and what do accepting and rejecting give?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.texts.files import read_bytes

if TYPE_CHECKING:
    from draftbench.formats.docx.verdict import Verdict


def checked(
    path: Path,
    *,
    accepted: Sequence[str] | None = None,
    rejected: Sequence[str] | None = None,
) -> Verdict:
    """The faults of a Word file, and whether accepting and rejecting all of its changes gives the
    paragraphs ``accepted`` and ``rejected`` (None: not asked). Raises InputError where it cannot be
    read."""
    from draftbench.formats.docx.proof import verify

    return verify(read_bytes(path), accepted, rejected, name=path.name)


def rules() -> tuple[tuple[str, str], ...]:
    """The code of every fault that a check may find, and what is asked for in a sentence."""
    from draftbench.formats.docx.lint.linter import rules as known

    return known()
