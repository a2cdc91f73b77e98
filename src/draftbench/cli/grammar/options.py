"""Commands and the options that several of them share."""

from __future__ import annotations

import argparse
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 its only name
"""What commands are added to."""

FILE = "FILE or FILE#PART"
"""What stands for a text in the help."""


def add(commands: Commands, name: str, text: str, run: str) -> argparse.ArgumentParser:
    """A command that ``run`` ("module:function" of the package ``cli``) carries out."""
    command = commands.add_parser(name, help=text, description=text)
    command.set_defaults(run=run)
    return command


def json(command: argparse.ArgumentParser) -> None:
    """With ``--json``."""
    command.add_argument("--json", action="store_true", help="print JSON for programs")


def no_model(command: argparse.ArgumentParser) -> None:
    """With ``--no-model``."""
    command.add_argument(
        "--no-model",
        dest="model",
        action="store_false",
        help="compare independent texts by their words alone, even where the extra “meaning” is "
        "installed",
    )


def view(command: argparse.ArgumentParser, *more: str) -> None:
    """With ``--view``; ``more`` views than the two."""
    command.add_argument(
        "--view",
        choices=("accepted", "rejected", *more),
        default="accepted",
        help="which text of a file with tracked changes: with them (accepted, the default) or "
        "without (rejected)",
    )


def on_paper(command: argparse.ArgumentParser, *, facts: bool = True) -> None:
    """With what Word files are written on, and with ``facts`` what stands at their head."""
    group = command.add_argument_group("Word files")
    group.add_argument(
        "--paper", choices=("a4", "letter"), default="", help="paper size (default: a4)"
    )
    group.add_argument(
        "--template",
        metavar="FILE",
        default="",
        help="a .docx or .dotx of your own: its page, headers, footers and styles are used and its "
        "text is replaced; {symbol}, {title}, {date}, {distribution}, {original}, {organ}, "
        "{organization}, {session}, {agenda}, {stage} and {job} in its headers and footers are "
        "filled in",
    )
    if facts:
        masthead(group)


def masthead(command: argparse._ActionsContainer) -> None:
    """With what stands at the head of documents."""
    for name, metavar, text in (
        ("symbol", "SYMBOL", "document symbol, for example A/CONF.213/L.1"),
        ("distr", "KIND", "distribution: general, limited, restricted, provisional, or words"),
        ("date", "DATE", "date: 2010-04-12 is written out, other words stand as they are"),
        ("original", "LANGUAGE", "original language, by code or name; several as en/fr"),
        ("organ", "NAME", "organ (default: what the symbol says)"),
        ("session", "WORDS", "session"),
        ("agenda", "WORDS", "agenda item"),
        ("title", "WORDS", "title"),
        ("job", "NUMBER", "job number of the secretariat"),
    ):
        command.add_argument(f"--{name}", metavar=metavar, help=text)


def seen_differences(command: argparse.ArgumentParser) -> None:
    """With what a comparison of two texts shows, counts and writes."""
    command.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        help=".docx (tracked changes on A), .html (a page side by side) or .json",
    )
    command.add_argument(
        "--hide",
        action="append",
        default=[],
        metavar="CLASS[,CLASS]",
        help="do not show or count differences of these classes: punctuation, case, spacing, "
        "quotes, label, marks, notes",
    )
    command.add_argument(
        "--strict",
        action="store_true",
        help="end with 1 also where only printed numbers or marks (italics, bold ...) differ",
    )
    command.add_argument(
        "--full", action="store_true", help="show changed clauses whole on the terminal"
    )
    on_paper(command)
    command.epilog = (
        "The exit code is 0 where the texts are the same and 1 where they differ: in words, notes, "
        "the order of clauses, or their standing (preamble, operative part, level). Differences of "
        "printed numbers and of marks alone are shown, but count only with --strict."
    )


def of_copy(command: argparse.ArgumentParser) -> None:
    """With what is said of an edited copy."""
    command.add_argument(
        "--of",
        metavar="VERSION",
        default="",
        help="with --from: the version that was edited (default: it is found out)",
    )
    typography(command)


def typography(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--typography",
        action="store_true",
        help="of a text without tracked changes: quotation marks, dashes, spaces, capitals of "
        "headings and the like count as changes too",
    )
