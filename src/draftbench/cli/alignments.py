"""The command ``align``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from draftbench.app.texts.files import split_reference
from draftbench.app.texts.reading import MAIN_PARTS, renamed
from draftbench.cli.output import ProgressLine, as_json
from draftbench.cli.texts import text_of
from draftbench.document import Document
from draftbench.errors import UsageError

if TYPE_CHECKING:
    from draftbench.compare.comparison import Comparison
    from draftbench.compare.links import Alignment, Mode, Pin

    Pair = tuple[int, int]


def align(options: argparse.Namespace) -> int:
    """``draftbench align A B [C ...]``."""
    from draftbench.cli.pinfile import pins_in
    from draftbench.cli.sidebyside import say_alignment, say_rows
    from draftbench.compare.alignment import align as aligned
    from draftbench.compare.exchange import alignment_to_data
    from draftbench.compare.links import Mode
    from draftbench.compare.related.meaning import meaning
    from draftbench.compare.rowdata import rows_to_data
    from draftbench.compare.several.grouping import agenda
    from draftbench.compare.several.rows import either_way, oriented

    if len(options.files) < 2:
        msg = "Name at least two texts to align."
        raise UsageError(msg)
    given = list(dict.fromkeys(title.strip() for title in options.theme))
    if not all(given):
        msg = "A theme needs a name."
        raise UsageError(msg)
    texts = _told_apart([text_of(file)[0] for file in options.files], options.files)
    base = _base(options.base, texts, options.files)
    in_rows = bool(options.rows or options.base or options.order or options.theme)
    mode = Mode(options.mode) if options.mode else None
    pins = pins_in(options.pins, texts) if options.pins else {}
    model = meaning() if options.model else None
    line = ProgressLine()
    work = either_way if in_rows else aligned
    found = {
        (i, j): work(
            texts[i],
            texts[j],
            mode=mode,
            pins=oriented(pins, i, j),
            progress=line,
            meaning=model,
        )
        for i, j in combinations(range(len(texts)), 2)
    }
    comparison = _compared(texts, base, mode, pins, found) if in_rows else None
    line.clear()
    themes = None if comparison is None else agenda(comparison, given=given)
    by_theme = options.order == "theme"
    if options.json:
        data = alignment_to_data(texts, found)
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


def _told_apart(texts: Sequence[Document], files: Sequence[str]) -> list[Document]:
    """The texts by the names that people know. One that only bears the name of its kind gets that
    of its file unless its part was asked for, one that shares its name in any case; texts of files
    of one name get numbers."""
    names = [text.name for text in texts]
    named: list[Document] = []
    taken: set[str] = set()
    for text, file in zip(texts, files, strict=True):
        path, part = split_reference(file)
        known = names.count(text.name) == 1 and (part or text.name not in MAIN_PARTS)
        own = text if known or str(path) == "-" else replace(text, name=path.stem)
        named.append(renamed(own, taken))
        taken.add(named[-1].name)
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
