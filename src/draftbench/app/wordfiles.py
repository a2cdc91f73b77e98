"""Tracked changes on Word files that are there: on the first of two that are compared, and on the
official file of a negotiation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.leading import opening_span
from draftbench.amend.redline import Redline
from draftbench.app.files import read_bytes, write_bytes
from draftbench.app.reading import file_name
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.onfile.comparison import Redlined, compared
from draftbench.formats.docx.onfile.drafted import UnplacedError, drafted
from draftbench.formats.docx.proof import opens
from draftbench.formats.docx.tracked import tracked
from draftbench.formats.imported import Written
from draftbench.progress import Progress, silent
from draftbench.record.file import Record

_ENDINGS = {".docx", ".docm"}


@dataclass(frozen=True, slots=True)
class BaseFile:
    """The Word file that a base was read from: its name and its bytes."""

    name: str
    data: bytes


def base_file(record: Record, state: Negotiation) -> BaseFile | None:
    """The Word file that the present base was read from; None where it was no .docx file, or is not
    kept in the project."""
    digest = state.base.source.sha256
    kept = next((one for one in record.originals() if one.sha256 == digest), None)
    if kept is None or Path(kept.name).suffix.lower() not in _ENDINGS:
        return None
    return BaseFile(kept.name, record.original(kept.sha256))


def tracked_on(
    official: BaseFile, redline: Redline, front: FrontMatter, progress: Progress = silent
) -> Written:
    """A redline as tracked changes on the official file; where that does not hold the clauses as
    they were read, in a file of the usual looks under ``front``, and the losses say why. Raises
    OutputError where the proof of the finished file fails."""
    try:
        return drafted(
            redline, official.data, official.name, opening_span=opening_span, progress=progress
        )
    except UnplacedError as error:
        made = tracked(redline, front, opening_span=opening_span)
        loss = f"The changes stand in a new file and not in {official.name}. {error}"
        return Written(made.data, (loss, *made.losses))


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
        names=(file_name(left), file_name(right)),
        author=author,
        renumbering=renumbering,
        formatting=formatting,
        progress=progress,
    )
    opens(made.written.data)
    write_bytes(output, made.written.data)
    return made
