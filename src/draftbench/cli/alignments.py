"""The command ``align``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from draftbench.cli.grammar import FILE, Acts, kind, no_model
from draftbench.cli.output import ProgressLine, as_json
from draftbench.errors import UsageError

if TYPE_CHECKING:
    from draftbench.document import Document

    Pair = tuple[int, int]


def define(commands: Acts) -> None:
    """Adds the command align."""
    command = commands.add("align", align, '"report.txt#declaration" "report.txt#elements" --rows')
    command.takes("files", FILE, nargs="+")
    kind(
        command,
        ("versions", "independent", "languages"),
        "versions of one text, independent texts on the same matter, or language versions of one "
        "text (default: found out)",
    )
    no_model(command)
    command.flag("--rows", "one table of all texts, each clause in one row")
    command.option(
        "--base",
        "N",
        "the text that gives the order of the rows, by number or name (default: the first)",
    )
    command.choice(
        "--order",
        ("document", "theme"),
        "rows in the order of the base (document, the default) or by theme",
    )
    command.many("--theme", "TITLE", "a theme (default: the headings of the texts)")
    command.option(
        "--pins", "FILE.json", "links made by hand: a list of {“left”, “right”, “together”}"
    )
    command.flag("--offers", "also show links that are offered, not drawn")


def align(options: argparse.Namespace) -> None:
    """Which clauses of two or more texts belong together."""
    from draftbench.app.texts.aligned_files import alignments_of, rows_of, texts_of
    from draftbench.app.texts.pinfile import pins_in
    from draftbench.cli.opening import warn_of_left_out, whole_files
    from draftbench.cli.sidebyside import say_alignment, say_rows
    from draftbench.compare.exchange import alignment_to_data, rows_to_data
    from draftbench.compare.links import Mode
    from draftbench.compare.related.meaning import meaning
    from draftbench.compare.several.grouping import agenda

    if len(options.files) < 2:
        raise UsageError("Name at least two texts to align.")
    given = list(dict.fromkeys(title.strip() for title in options.theme))
    if not all(given):
        raise UsageError("A theme needs a name.")
    whole = whole_files(options.files)
    texts = texts_of(whole, options.files)
    base = _base(options.base, texts, options.files)
    in_rows = bool(options.rows or options.base or options.order or options.theme)
    mode = Mode(options.mode) if options.mode else None
    pins = pins_in(options.pins, texts) if options.pins else {}
    model = meaning() if options.model else None
    with ProgressLine() as line:
        found = alignments_of(
            whole, texts, mode, pins=pins, either_way=in_rows, progress=line, meaning=model
        )
        comparison = rows_of(texts, found, base, mode, pins) if in_rows else None
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
        return
    if comparison is not None and themes is not None:
        say_rows(comparison, themes, by_theme=by_theme)
        return
    for alignment in found.values():
        say_alignment(alignment, offers=options.offers)


def _base(given: str | None, texts: Sequence[Document], files: Sequence[str]) -> int:
    """The place of the base: ``given`` as a number from 1, or as the name of the text or file."""
    from draftbench.app.texts.files import split_reference

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
    raise UsageError(
        "“{given}” is not one of the texts; name the base by its number or its name: {names}.",
        given=given,
        names=names,
    )
