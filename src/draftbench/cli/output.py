"""What the command line prints: JSON for programs, quiet tables for people."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from draftbench.messages import Message, counted_message, message, message_as

if TYPE_CHECKING:
    from rich.console import Console

    from draftbench.errors import DraftbenchError
    from draftbench.language.phrasebook import Phrasebook

_DRIVING = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}
"""Control characters that JSON leaves as they are, and that a terminal would obey."""


JOINED: ContextVar[dict[str, str]] = ContextVar("JOINED")
"""The delegations that the acts of a command add by themselves, by their codes, for its answer."""
_QUIET: ContextVar[bool] = ContextVar("_QUIET", default=False)
_LANGUAGE: ContextVar[str] = ContextVar("_LANGUAGE", default="en")


@contextmanager
def quietly(quiet: bool) -> Iterator[None]:
    """While it lasts, nothing is printed for people where ``quiet``; JSON and errors are."""
    before = _QUIET.set(quiet or _QUIET.get())
    try:
        yield
    finally:
        _QUIET.reset(before)


def speak(language: str) -> None:
    """From now on, say to people what is said in a ``language``; "" is that of the system. Raises
    UsageError where the program does not know it."""
    _LANGUAGE.set("en")
    asked = language or os.environ.get("DRAFTBENCH_LANGUAGE", "")
    found = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, found), "")
    if not asked and locale.partition(".")[0].partition("_")[0] in ("", "C", "POSIX", "en"):
        return
    from draftbench.messages.catalogue import LANGUAGES, PSEUDO
    from draftbench.messages.locales import known_among, wanted_in

    if language and language not in (*LANGUAGES, PSEUDO):
        from draftbench.errors import UsageError

        raise UsageError(
            "Unknown language “{language}”; choose from {languages}.",
            language=language,
            languages=tuple(LANGUAGES),
        )
    known = asked in (*LANGUAGES, PSEUDO)
    _LANGUAGE.set(asked if known else known_among(wanted_in(os.environ)))


def in_words(text: str) -> str:
    """What is said to people, in their language: a message of the program; words of a text or of
    its users as they are."""
    if _LANGUAGE.get() == "en":
        return text
    from draftbench.messages.translation import say as said_in

    return said_in(text, _LANGUAGE.get())


def book() -> Phrasebook:
    """The words of papers and lists, in the language of the terminal."""
    from draftbench.language.phrasebook import phrasebook

    return phrasebook(_LANGUAGE.get().partition("_")[0])


def in_one_line(text: str) -> str:
    """:func:`in_words`, in one line that no terminal obeys."""
    words = in_words(text)
    if words.isprintable():  # as most are: nothing is loaded for them
        return words
    from draftbench.language.words import on_one_line

    return on_one_line(words)


def place(options: argparse.Namespace) -> str:
    """What people call the place where the output of a command went."""
    return "standard output" if options.is_piped else str(options.output)


def saved(options: argparse.Namespace) -> Message:
    """What is said of a file that was written, which may have been there before."""
    if options.replaces:
        return message("Replaced {output}.", output=options.output)
    return message("Saved {output}.", output=options.output)


def as_json(data: Any) -> None:
    """``data`` as JSON on standard output; in ASCII where that is not UTF-8. An object says also
    which delegations were added ("delegations_added"), where some were."""
    import json

    added = JOINED.get({})
    if added and isinstance(data, dict):
        data = data | {"delegations_added": list(added)}
    escaped = (sys.stdout.encoding or "utf-8").lower() not in ("utf-8", "utf8")
    text = json.dumps(data, ensure_ascii=escaped, indent=2)
    sys.stdout.write(f"{text.translate(_DRIVING)}\n")


def say_that(template: str, /, **values: object) -> None:
    """A sentence of the program on standard output, its holders filled as :func:`message` does."""
    say_line(message(template, **values))


def say_count(one: str, many: str, /, *, n: int, **values: object) -> None:
    """The same about ``n`` things, as :func:`counted_message` has it."""
    say_line(counted_message(one, many, n=n, **values))


def say_text(text: str) -> None:
    """Several lines on standard output; control characters never act on the terminal."""
    from draftbench.language.words import visible

    if not _QUIET.get():
        sys.stdout.write(visible(in_words(text)) + "\n")


def say_line(text: str = "") -> None:
    """A line on standard output. Control characters of documents never act on the terminal, and a
    line feed in a name or title is a sign: it never makes a line that looks like one of ours."""
    if not _QUIET.get():
        sys.stdout.write(in_one_line(text) + "\n")


def column(word: str) -> Message:
    """The head of a column of a table."""
    return message_as(word, "the head of a column")


def say_table(
    heads: Sequence[str], rows: Iterable[Sequence[str]], *, several_lines: bool = False
) -> None:
    """A table that fits the terminal; long cells are wrapped. A line feed in a cell is a sign, but
    for ``several_lines``: then it begins a line. In a pipe, a row is a line with tabs between
    its cells, so that nothing is wrapped or padded."""
    from draftbench.language.words import visible

    if _QUIET.get():
        return
    if not sys.stdout.isatty():
        for row in (heads, *rows):
            cells = (in_one_line(cell).replace("\t", " ") for cell in row)
            sys.stdout.write("\t".join(cells).rstrip("\t") + "\n")
        return
    from rich.console import Console
    from rich.text import Text

    from draftbench.cli.tables import table_lines

    console = Console(file=sys.stdout, highlight=False)
    rule = "-" if console.options.ascii_only else "─"
    shown = [
        [visible(in_words(cell)) if several_lines else in_one_line(cell) for cell in row]
        for row in rows
    ]
    head, lines = table_lines(
        [visible(in_words(head)) for head in heads], shown, console.width, rule
    )
    console.print(Text(head, "bold"), soft_wrap=True)
    sys.stdout.write("\n".join(lines) + "\n")


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


class Line(NamedTuple):
    """A line of styled pieces, ``indent`` steps from the left."""

    indent: int
    pieces: Sequence[tuple[str, Style]]


def say_lines(lines: Iterable[Line]) -> None:
    """Lines on standard output: in colours and as wide as the terminal, or, where it is none or
    wants no colours (NO_COLOR), with [-deleted-] and {+inserted+} words between signs.

    The pieces are printed as they are, so control characters in them must be visible already.
    """
    if _QUIET.get():
        return
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
    """A progress bar on standard error for long jobs; silent where that is no terminal. It goes
    when the job ends (``with``)."""

    def __init__(self) -> None:
        self._shown = ""

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def __call__(self, done: float, step: str) -> None:
        """See :data:`draftbench.progress.Progress`."""
        from draftbench.language.words import visible

        if sys.stderr.isatty() and not _QUIET.get():
            line = f"{done:4.0%}  {visible(in_words(step))}"
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


def remedy(error: DraftbenchError) -> str:
    """What mends an error of the engine here; empty where nothing is known that does."""
    return remedies().get(error.remedy, "")


def remedies() -> dict[str, str]:
    """What mends the errors of the engine here, by their ``remedy``."""
    return {
        "agree": message("Add --confirmed to agree it all the same."),
        "amended": message("Name the amendment with --to."),
        "clause": message("Name it with --clause."),
        "confirm": message("Add --confirmed to do it all the same."),
        "edited copy": message("Use “amend add --from”."),
        "insert": message("Use “amend add --insert-after CLAUSE --text WORDS”."),
        "replace": message("Add --force to replace the file."),
        "resolve": message("Give --resolve once for each number."),
        "sponsor": message("Name the delegation with --sponsor."),
        "keep-text": message("On the command line: --keep-text."),
        "version": message("Name it with --of."),
    }
