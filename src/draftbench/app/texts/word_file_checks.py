"""Checks of Word files: are they sound, and what do accepting and rejecting give?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.texts.files import read_bytes, split_reference
from draftbench.app.texts.opened_files import read_file, read_part
from draftbench.app.texts.wholefiles import places_of
from draftbench.compare.counterparts import distinct
from draftbench.compare.normal import folded
from draftbench.document import Document, spoken_labels
from draftbench.document.labels import as_printed, joined
from draftbench.progress import Progress, silent

if TYPE_CHECKING:
    from draftbench.formats.docx.lint.checked import Verdict
    from draftbench.formats.docx.track.proof import WordText

_WORD = (".docx", ".docm")


def checked(
    path: Path,
    *,
    accepted: Sequence[str] | WordText | None = None,
    rejected: Sequence[str] | WordText | None = None,
) -> Verdict:
    """The faults of a Word file, and whether accepting and rejecting all of its changes gives the
    paragraphs ``accepted`` and ``rejected`` (None: not asked). Raises InputError where it cannot be
    read."""
    from draftbench.formats.docx.track.proof import verify

    return verify(read_bytes(path), accepted, rejected, name=path.name)


def wanted_paragraphs(
    reference: str, progress: Progress = silent
) -> list[tuple[str, ...]] | list[WordText]:
    """What the paragraphs of a Word file may say that gives the text "FILE" or "FILE#PART": those
    of the file with their numbers, where that is one of Word; those of all its texts in the order
    of the file; those of its main text alone. Raises as
    :func:`draftbench.app.texts.opened_files.read_part`."""
    from draftbench.formats.docx.track.proof import word_text
    from draftbench.formats.docx.write.paragraphs import printed_paragraphs

    path, part = split_reference(reference)
    text, imported = read_part(reference, progress)
    wanted = [printed_paragraphs(text), printed_paragraphs(as_printed(text))]
    if part:
        return wanted
    full = [one for one in imported.parts if one.clauses]
    if len(full) > 1:
        texts = distinct(full)
        places = places_of(imported, full, texts)
        for whole in (joined(list(map(as_printed, texts)), places), joined(texts, places)):
            wanted.insert(0, printed_paragraphs(whole))
    if path.suffix.lower() in _WORD:
        return [replace(word_text(imported.original, path.name), others=tuple(wanted))]
    return wanted


def texts_beside(path: Path, reference: str, view: str) -> tuple[str, ...]:
    """The names of the texts that a Word file holds, with its changes "accepted" or "rejected",
    beside the one that "FILE" or "FILE#PART" names; none where it does not hold that one, or the
    named file has several texts and no part is named. Raises as :func:`wanted_paragraphs`."""
    text, imported = read_part(reference)
    if not split_reference(reference)[1] and sum(bool(p.clauses) for p in imported.parts) > 1:
        return ()
    held = [one for one in read_file(path, view=view).parts if one.clauses]
    others = [one.name for one in held if _said(one) != _said(text)]
    return tuple(others) if len(others) < len(held) else ()


def _said(text: Document) -> list[tuple[str, str]]:
    labels = spoken_labels(text)
    return [(labels[clause.id], folded(clause.text.plain)) for clause in text]


def rules() -> tuple[tuple[str, str], ...]:
    """The code of every fault that a check may find, and what is asked for in a sentence."""
    from draftbench.formats.docx.lint.linter import rules as known

    return known()
