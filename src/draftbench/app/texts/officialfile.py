"""Tracked changes on the official file: the Word file that the base was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.markup_reader import opening_span
from draftbench.amend.redlines.redline import Redline
from draftbench.app.texts.files import read_bytes, write_bytes
from draftbench.document import NOTE_MARK, Document
from draftbench.errors import OutputError
from draftbench.formats.docx.read.archive import active_contents
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.track.drafted import UnplacedError, drafted
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.imported import Use, Written
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.reading import read
from draftbench.messages import message
from draftbench.progress import Progress, silent
from draftbench.record.file import Record

if TYPE_CHECKING:
    from draftbench.formats.docx.compare.comparison import Redlined

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
    official: BaseFile,
    redline: Redline,
    front: FrontMatter,
    progress: Progress = silent,
    kept: tuple[str, ...] = (),
) -> Written:
    """A redline as tracked changes on the official file; where that does not hold the clauses as
    they were read, in a file of the usual looks under ``front``, and the losses say why. They also
    say what the official file makes Word do, and what is ``kept`` of it. Raises OutputError where
    the proof of the finished file fails."""
    why: str = message("Read again, the text there is not word for word the draft.")
    try:
        made = drafted(
            redline, official.data, official.name, opening_span=opening_span, progress=progress
        )
        if _reads_as(made.data, official.name, redline.result):
            return Written(
                made.data, (*made.losses, *kept, *active_contents(made.data, official.name))
            )
    except UnplacedError as error:
        why = str(error)
    except OutputError:
        why = message(
            "Written on it, they did not stand the proof; please report this with the project."
        )
    made = tracked(redline, front, opening_span=opening_span)
    loss = message(
        "The changes stand in a new file and not in {official}. {why}",
        official=official.name,
        why=why,
    )
    return Written(made.data, (loss, *made.losses))


def _reads_as(data: bytes, name: str, draft: Document) -> bool:
    """Whether the finished file, read as any file is, with its changes has the words of the draft
    in their order. How the reader parts them into clauses and texts, and numbers, do not count."""
    found = read(data, name)
    wanted = _joined(clause.text.plain for clause in draft)
    if any(wanted in _joined(clause.text.plain for clause in part) for part in found.parts):
        return True
    words = [found.text[span.start : span.end] for span in found.spans if span.use is Use.CLAUSE]
    if wanted in _joined(words).replace(NOTE_MARK, ""):
        return True
    lines = _unnumbered(clause.text.plain for clause in draft)
    return _joined(lines) in _joined(_unnumbered(words)).replace(NOTE_MARK, "")


def _unnumbered(texts: Iterable[str]) -> Iterator[str]:
    """The lines of texts without numbers before them: a line of a table of contents, say, that
    changed may be read as a heading with its number."""
    for line in (line for text in texts for line in text.split("\n")):
        label = read_label(line)
        yield line if label is None else line[label.end :]


def _joined(texts: Iterable[str]) -> str:
    return "".join("".join(text.split()) for text in texts)


# Two Word files compared: the first one, with what makes it the second as tracked changes.


def is_word_pair(left: str, right: str) -> bool:
    """Whether two references of the command line are two whole .docx files."""
    return all(
        Path(one).suffix.lower() in _ENDINGS and Path(one).is_file() for one in (left, right)
    )


def word_differences(left: Path, right: Path) -> Redlined:
    """What :func:`write_word_comparison` would track in two Word files; nothing is written. Raises
    InputError where a file cannot be read."""
    from draftbench.formats.docx.compare.comparison import differences

    return differences(read_bytes(left), read_bytes(right), names=(left.name, right.name))


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
    from draftbench.formats.docx.compare.comparison import compared

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
