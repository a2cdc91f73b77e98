"""The command ``align``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from draftbench.app.texts.files import split_reference
from draftbench.app.texts.reading import MAIN_PARTS, renamed
from draftbench.cli.output import ProgressLine, as_json
from draftbench.cli.wholes import warn_of_left_out, whole_files
from draftbench.document import Document
from draftbench.document.labels import joined
from draftbench.errors import UsageError

if TYPE_CHECKING:
    from draftbench.app.texts.wholefiles import WholeFiles
    from draftbench.compare.comparison import Comparison
    from draftbench.compare.links import Alignment, Mode, Pin

    Pair = tuple[int, int]


def align(options: argparse.Namespace) -> int:
    """``draftbench align A B [C ...]``."""
    from draftbench.cli.pinfile import pins_in
    from draftbench.cli.sidebyside import say_alignment, say_rows
    from draftbench.compare.alignment import align as aligned
    from draftbench.compare.counterparts import united
    from draftbench.compare.exchange import alignment_to_data, rows_to_data
    from draftbench.compare.links import Mode
    from draftbench.compare.related.meaning import meaning
    from draftbench.compare.several.grouping import agenda
    from draftbench.compare.several.rows import either_way, oriented

    if len(options.files) < 2:
        msg = "Name at least two texts to align."
        raise UsageError(msg)
    given = list(dict.fromkeys(title.strip() for title in options.theme))
    if not all(given):
        msg = "A theme needs a name."
        raise UsageError(msg)
    whole = whole_files(options.files)
    texts = _told_apart(_taken(whole), options.files)
    base = _base(options.base, texts, options.files)
    in_rows = bool(options.rows or options.base or options.order or options.theme)
    mode = Mode(options.mode) if options.mode else None
    pins = pins_in(options.pins, texts) if options.pins else {}
    model = meaning() if options.model else None
    line = ProgressLine()
    work = either_way if in_rows else aligned
    found: dict[Pair, Alignment] = {}
    for i, j in combinations(range(len(texts)), 2):
        parts = [
            work(
                one,
                other,
                mode=mode,
                pins=oriented(pins, i, j),
                progress=line,
                meaning=model,
            )
            for one, other in _pairs(whole, i, j)
        ]
        found[i, j] = united(texts[i], texts[j], parts)
    comparison = _compared(texts, base, mode, pins, found) if in_rows else None
    line.clear()
    themes = None if comparison is None else agenda(comparison, given=given)
    by_theme = options.order == "theme"
    warn_of_left_out(whole)
    if options.json:
        data = alignment_to_data(texts, found)
        if stated := whole.parts():
            data["parts"] = stated
        if comparison is not None and themes is not None:
            data |= rows_to_data(comparison, themes, by_theme=by_theme)
        as_json(data)
        return 0
    if comparison is not None and themes is not None:
        say_rows(comparison, themes, by_theme=by_theme)
        return 0
    for alignment in found.values():
        say_alignment(alignment, offers=options.offers)
    return 0


def _taken(whole: WholeFiles) -> list[list[Document]]:
    """Of each file the texts that are compared; of a file that has none its first, so that it is
    seen to have no counterpart."""
    taken: list[list[Document]] = []
    for at in range(len(whole.names)):
        own = [text for group in whole.compared for text in group.sides[at]]
        taken.append(own or [text for group in whole.groups for text in group.sides[at]][:1])
    return taken


def _pairs(whole: WholeFiles, left: int, right: int) -> Iterator[tuple[Document, Document]]:
    """The texts of two of the files that answer to each other."""
    for group in whole.compared:
        one, other = group.texts[left], group.texts[right]
        if one is not None and other is not None:
            yield one, other


def _told_apart(taken: Sequence[Sequence[Document]], files: Sequence[str]) -> list[Document]:
    """The texts of each file as one, by the names that people know. One that only bears the name of
    its kind gets that of its file unless its part was asked for, one that shares its name in any
    case; texts of files of one name get numbers."""
    names = [own[0].name for own in taken]
    named: list[Document] = []
    used: set[str] = set()
    for own, file in zip(taken, files, strict=True):
        path, part = split_reference(file)
        name = own[0].name
        known = len(own) == names.count(name) == 1 and (part or name not in MAIN_PARTS)
        first = own[0] if known or str(path) == "-" else replace(own[0], name=path.stem)
        named.append(joined([renamed(first, used), *own[1:]]))
        used.add(named[-1].name)
    return named


def _base(given: str | None, texts: Sequence[Document], files: Sequence[str]) -> int:
    """The place of the base: ``given`` as a number from 1, or as the name of the text or file."""
    if not given:
        return 0
    if given.isdecimal() and 1 <= int(given) <= len(texts):
        return int(given) - 1
    named = [place for place, text in enumerate(texts) if text.name == given]
    named = named or [
        place
        for place, file in enumerate(files)
        if given in (file, (path := split_reference(file)[0]).name, path.stem)
    ]
    if len(named) == 1:
        return named[0]
    names = ", ".join(f"{place} {text.name}" for place, text in enumerate(texts, 1))
    msg = f"“{given}” is not one of the texts; name the base by its number or its name: {names}."
    raise UsageError(msg)


def _compared(
    texts: Sequence[Document],
    base: int,
    mode: Mode | None,
    pins: Mapping[Pair, Sequence[Pin]],
    found: Mapping[Pair, Alignment],
) -> Comparison:
    """The rows, from the alignments that were made already."""
    from draftbench.compare.links import Mode
    from draftbench.compare.several.rows import compare, oriented, turned

    known = dict(found)
    for (i, j), alignment in found.items():
        if alignment.mode is Mode.INDEPENDENT:
            known[j, i] = turned(alignment, oriented(pins, j, i))
    modes = {pair: mode or alignment.mode for pair, alignment in found.items()}
    return compare(texts, base=base, pins=pins, modes=modes, known=known)
