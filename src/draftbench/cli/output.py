"""What the command line prints: JSON for programs, quiet tables for people."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from draftbench.cli.newcomers import JOINED
from draftbench.language.words import on_one_line, visible

if TYPE_CHECKING:
    from rich.console import Console


_DRIVING = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}
"""Control characters that JSON leaves as they are, and that a terminal would obey."""


def as_json(data: Any) -> None:
    """``data`` as JSON on standard output; in ASCII where that is not UTF-8. An object says also
    which delegations were added ("delegations_added"), where some were."""
    added = JOINED.get({})
    if added and isinstance(data, dict):
        data = data | {"delegations_added": list(added)}
    escaped = (sys.stdout.encoding or "utf-8").lower() not in ("utf-8", "utf8")
    text = json.dumps(data, ensure_ascii=escaped, indent=2)
    sys.stdout.write(f"{text.translate(_DRIVING)}\n")


def say(text: str = "") -> None:
    """A line on standard output. Control characters of documents never act on the terminal."""
    sys.stdout.write(visible(text) + "\n")


def say_line(text: str) -> None:
    """A line of a list on standard output: a line feed in it is a sign, so that no text of a
    stranger looks like another line."""
    sys.stdout.write(on_one_line(text) + "\n")


def say_table(
    heads: Sequence[str], rows: Iterable[Sequence[str]], *, several_lines: bool = False
) -> None:
    """A table that fits the terminal; long cells are wrapped. A line feed in a cell is a sign, but
    for ``several_lines``: then it begins a line."""
    from rich.console import Console
    from rich.text import Text

    from draftbench.cli.tables import table_lines

    console = Console(file=sys.stdout, highlight=False)
    rule = "-" if console.options.ascii_only else "─"
    clean = visible if several_lines else on_one_line
    shown = [[clean(cell) for cell in row] for row in rows]
    head, lines = table_lines([visible(head) for head in heads], shown, console.width, rule)
    console.print(Text(head, "bold"), soft_wrap=True)
    sys.stdout.write("\n".join(lines) + "\n")


def terminal_width() -> int:
    """The characters of a line of a table: of the terminal, of COLUMNS, else 80."""
    from rich.console import Console

    return Console(file=sys.stdout).width


class Style(StrEnum):
    """What a piece of a line is; the names of kept, deleted and inserted words are those of
    :class:`draftbench.compare.passages.stretches.Look`."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"
    MOVED_FROM = "moved from"
    MOVED_TO = "moved to"
    MOVED = "moved"
    NAME = "name"
    RELATION = "relation"
    SMALL = "small"
    STRENGTH = "strength"


_COLOURS = {
    Style.DELETED: "red strike",
    Style.INSERTED: "blue underline",
    Style.MOVED_FROM: "green strike",
    Style.MOVED_TO: "green underline2",
    Style.MOVED: "green",
    Style.NAME: "bold",
    Style.RELATION: "bold cyan",
    Style.SMALL: "dim",
    Style.STRENGTH: "bold yellow",
}
_SIGNS = {
    Style.DELETED: ("[-", "-]"),
    Style.INSERTED: ("{+", "+}"),
    Style.MOVED_FROM: ("[-", "-]"),
    Style.MOVED_TO: ("{+", "+}"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of styled pieces, ``indent`` steps from the left."""

    indent: int
    pieces: Sequence[tuple[str, Style]]


def say_lines(lines: Iterable[Line]) -> None:
    """Lines on standard output: in colours and as wide as the terminal, or, where it is none or
    wants no colours (NO_COLOR), with [-deleted-] and {+inserted+} words between signs.

    The pieces are printed as they are, so control characters in them must be visible already.
    """
    if not sys.stdout.isatty():
        for line in lines:
            sys.stdout.write(f"{'    ' * line.indent}{signed(line)}\n")
        return
    from rich.console import Console

    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    console = Console(file=sys.stdout, highlight=False, color_system=None if plain else "auto")
    print_lines(console, lines, plain=plain)


def print_lines(console: Console, lines: Iterable[Line], *, plain: bool) -> None:
    """Lines on a console of Rich; nothing in them is taken for its markup."""
    from rich.padding import Padding
    from rich.text import Text

    for line in lines:
        text = Text(signed(line)) if plain else Text()
        for words, style in line.pieces if not plain else ():
            text.append(words, _COLOURS.get(style))
        console.print(Padding(text, (0, 0, 0, 4 * line.indent)) if line.indent else text)


def signed(line: Line) -> str:
    """A line with signs around what was deleted and inserted."""
    out: list[str] = []
    for signs, pieces in groupby(line.pieces, key=lambda piece: _SIGNS.get(piece[1], ("", ""))):
        out.extend((signs[0], *(words for words, _ in pieces), signs[1]))
    return "".join(out)


class ProgressLine:
    """A progress bar on standard error for long jobs; silent where that is no terminal."""

    def __init__(self) -> None:
        self._shown = ""

    def __call__(self, done: float, step: str) -> None:
        """See :data:`draftbench.progress.Progress`."""
        if sys.stderr.isatty():
            line = f"{done:4.0%}  {visible(step)}"
            padded = line.ljust(len(self._shown))
            sys.stderr.write(f"\r{padded}")
            sys.stderr.flush()
            self._shown = line

    def clear(self) -> None:
        """Takes the bar off the terminal."""
        if self._shown:
            sys.stderr.write("\r" + " " * len(self._shown) + "\r")
            sys.stderr.flush()
            self._shown = ""
