"""The engine for other programs, as ``import draftbench`` offers it.

A text is given as ``FILE`` or ``FILE#PART`` (a string or a path), or as one that :func:`read` gave;
what it gave of a file with one text counts as that.
What comes back are the frozen values with which the program itself works. Errors are
:class:`draftbench.errors.DraftbenchError`, one sentence each. What was not compared, because no
other text answers to it, is a :class:`UserWarning`; what other programs did to the file of an open
project is a :class:`draftbench.errors.ProjectFileWarning`.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from draftbench.app.exports.exporting import redline_file
from draftbench.app.merges.wholemerge import WholeMerge, merge_of
from draftbench.app.openfiles import care_for
from draftbench.app.texts.aligned_files import alignments_of, rows_of, texts_of
from draftbench.app.texts.comparing import redline_of_files
from draftbench.app.texts.files import keep_sources, split_reference, write_bytes
from draftbench.app.texts.foundation import found_project
from draftbench.app.texts.officialfile import is_word_pair, write_word_comparison
from draftbench.app.texts.opened_files import choose, file_name, read_file
from draftbench.app.texts.wholefiles import (
    WholeFiles,
    left_out_sentence,
    read_whole,
    remarks_on,
    unanswered,
)
from draftbench.app.workbench import Workbench
from draftbench.compare.comparison import Comparison
from draftbench.compare.exchange import comparisons_to_data
from draftbench.compare.links import Mode
from draftbench.compare.passages.passage import Passage, passages
from draftbench.compare.several.rows import MOST_TEXTS
from draftbench.compare.several.rows import compare as compared
from draftbench.compare.versions.numbered import with_numbered
from draftbench.document import Document
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.html.comparison import comparisons_page
from draftbench.formats.imported import Imported, Written
from draftbench.messages import joined

Text: TypeAlias = str | Path | Document | Imported
"""A text: ``FILE`` or ``FILE#PART``, or one that was read."""


def read(path: str | Path, *, view: str = "accepted") -> Imported:
    """Return the texts in a file: a sequence of documents that can be had by their names, too.

    ``texts.notes`` are what the reader was not sure of. ``FILE#PART`` gives that text alone. Of a
    Word file with tracked changes, ``view`` chooses the text: "accepted", "rejected" or "marked".
    Raises InputError where the file cannot be read, UsageError where it has no such part.
    """
    file, part = split_reference(str(path))
    found = read_file(file, view=view)
    return replace(found, parts=(choose(found, part, file_name(file)),)) if part else found


def compare(old: Text, new: Text, *, mode: Mode | str = Mode.VERSIONS) -> tuple[Passage, ...]:
    """Return all passages of two versions, in their order: clauses that answer to each other, and
    clauses that are new or gone.

    ``passage.left`` and ``passage.right`` are the clauses, ``passage.words.hunks`` the ranges of
    words that differ (code points), ``passage.classes`` what kinds of difference there are ("same"
    alone: none). All texts of the files are compared; texts of one file alone are new or gone.
    """
    whole = _whole((old, new))
    _warn(*remarks_on(whole))
    modes = {(0, 1): Mode(mode)}
    found = [with_numbered(compared(pair, modes=modes)) for pair in whole.pairs]
    return tuple(passage for one in found for passage in passages(one))


def align(*texts: Text, mode: Mode | str | None = None, base: int = 0) -> Comparison:
    """Return two to five texts side by side: rows in the order of ``texts[base]``.

    ``comparison.rows`` have a cell with clause ids for each text; ``comparison.alignments`` are
    the links between the base and each other text, with a score and a reason. ``mode`` says what
    the texts are to each other: "versions", "independent" or "languages"; None finds it out.
    """
    if not 2 <= len(texts) <= MOST_TEXTS:
        raise UsageError(
            "Two to {most} texts can be aligned at once, not {count}.",
            most=MOST_TEXTS,
            count=len(texts),
        )
    if not 0 <= base < len(texts):
        raise UsageError(
            "There is no text {base} to be the base; there are {count}, from 0.",
            base=base,
            count=len(texts),
        )
    whole, wanted = _whole(texts), None if mode is None else Mode(mode)
    _warn(left_out_sentence(whole))
    known = texts_of(whole, list(map(_reference, texts)))
    return rows_of(known, alignments_of(whole, known, wanted, either_way=True), base, wanted)


def redline(old: Text, new: Text, out: str | Path, *, author: str = "") -> Written:
    """Write what makes ``old`` the ``new`` text to ``out``, and return what was written.

    ``out`` ends in .docx (tracked changes, signed by ``author``; of two Word files on the
    first one itself), .html (a page side by side) or .json. ``written.losses`` are sentences on
    what the format could not carry. A Word file is read back first: OutputError where accepting all
    changes would not give exactly the new text, and rejecting all the old one.
    """
    path = Path(out)
    ending = path.suffix.lower()
    if ending not in (".docx", ".html", ".json"):
        raise UsageError(
            "A comparison cannot be written as “{path}”; use .docx, .html or .json.", path=path.name
        )
    pair = (_reference(old), _reference(new))
    keep_sources(path, [one for one in pair if isinstance(one, str)])
    if ending == ".docx" and not any(isinstance(one, Document) for one in pair):
        left, right = map(str, pair)
        if is_word_pair(left, right):
            return write_word_comparison(Path(left), Path(right), path, author=author).written
    whole = _whole(pair)
    if ending == ".docx":
        _warn(left_out_sentence(whole, are_shown=True))
        woven = redline_of_files(whole.pairs, *whole.places, author=author)
        base = next(text for group in whole.groups for text in group.sides[0])
        written = redline_file(woven.redline, base)
    else:
        told = [(one, passages(one)) for one in map(with_numbered, map(compared, whole.pairs))]
        if ending == ".html":
            notes = (*remarks_on(whole), left_out_sentence(whole, are_shown=True))
            written = comparisons_page(told, notes=[one for one in notes if one])
        else:
            data = comparisons_to_data(told, whole.parts())
            written = Written(json.dumps(data, ensure_ascii=False, indent=2).encode())
    write_bytes(path, written.data)
    return written


def merge(base: Text, *revised: Text) -> WholeMerge:
    """Return what several revised texts make of one base, word by word.

    ``merged.conflicts`` are the places where they want different things, each with its sides; the
    base stands there until ``merged.decided(["1=NAME"])`` takes a side. ``merged.merges()`` has for
    each text of the base its ``redline``, whose ``result`` is the merged text. Raises ConflictError
    where the revised files have texts to which none of the base answers.
    """
    if not revised:
        raise UsageError("Name the revised texts behind the base.")
    whole = _whole((base, *revised))
    strange = [text.name for texts in whole.left_out[1:] for text in texts]
    if strange:
        raise ConflictError(
            "The base has no text that answers to {names}; name a part: FILE#PART.",
            names=joined(strange),
        )
    _warn(left_out_sentence(whole))
    return merge_of(whole)


def open(project: str | Path, *, read_only: bool = False) -> Workbench:  # noqa: A001 as one says it
    """Open a project: ``with draftbench.open("a.draftbench") as bench``.

    ``bench.state`` is the whole negotiation as a frozen value; methods like ``bench.propose_text``
    and ``bench.accept`` change the file at once. ``read_only`` changes no byte of it.

    While it is open, a thread brings what was done into the one file within a minute. Where another
    program wrote into the file, work goes on in a rescue copy beside it, ``bench.path``, and a
    :class:`draftbench.errors.ProjectFileWarning` says so.
    """
    return Workbench.view(Path(project)) if read_only else care_for(Workbench.open(Path(project)))


def new(
    project: str | Path,
    base: str | Path,
    *,
    sources: str | Path | Iterable[str | Path] = (),
    title: str = "",
) -> Workbench:
    """Make a project of a base text and sources (``FILE`` or ``FILE#PART``), and open it as
    :func:`open` does.

    The file must not exist yet. Of a file with several texts the main one is taken, and what was
    not taken is a warning.
    """
    several = [sources] if isinstance(sources, str | Path) else sources
    begun = found_project(Path(project), str(base), [str(one) for one in several], title=title)
    for one in begun.left_out():
        _warn(f"{one.file}: used {one.text.name}, not {joined(text.name for text in one.others)}.")
    return care_for(begun.bench)


def _reference(text: Text) -> str | Document:
    if isinstance(text, Imported):
        if len(text) == 1:
            return text.parts[0]
        names = joined(one.name for one in text)
        raise UsageError(
            "What was read holds several texts: {names}. Name one of them: texts[NAME].",
            names=names,
        )
    return str(text) if isinstance(text, Path) else text


def _whole(texts: Sequence[Text]) -> WholeFiles:
    """The texts by what answers to what; where parts were named and none answers, an error."""
    whole = read_whole(list(map(_reference, texts)))
    if whole.named and whole.unanswered:
        raise ConflictError(unanswered(whole))
    return whole


def _warn(*sentences: str) -> None:
    for sentence in filter(None, sentences):
        warnings.warn(sentence, stacklevel=3)
