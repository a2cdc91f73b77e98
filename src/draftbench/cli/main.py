"""The command line: its parser, and errors as one sentence with an exit code.

Exit codes: 0 done, 1 differences or findings, 2 wrong usage, 3 unreadable input, 4 unresolved
conflicts. Commands are imported only when they run, so that the program answers at once.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from draftbench import __version__
from draftbench.errors import DraftbenchError, OutputError, UsageError
from draftbench.garbage import look_rarely

_FILE = "FILE or FILE#PART"


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(
        prog="draftbench",
        description="From many source texts to one adopted text: align, amend, export.",
        epilog="Without a command the window opens. FILE#PART names one text of a file, "
        "for example report.txt#declaration; - is standard input.",
    )
    top.add_argument("--version", action="version", version=f"draftbench {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _texts(commands)
    _projects(commands)
    return top


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 its only name


def _add(commands: _Commands, name: str, text: str, run: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    command.set_defaults(run=run)
    return command


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON for programs")


def _no_model(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--no-model",
        dest="model",
        action="store_false",
        help="compare independent texts by their words alone, even where the extra “meaning” is "
        "installed",
    )


def _view(command: argparse.ArgumentParser, *more: str) -> None:
    command.add_argument(
        "--view",
        choices=("accepted", "rejected", *more),
        default="accepted",
        help="which text of a file with tracked changes: with them (accepted, the default) or "
        "without (rejected)",
    )


def _texts(commands: _Commands) -> None:
    parts = _add(commands, "parts", "The texts found in a file.", "texts:parts")
    parts.add_argument("file", metavar="FILE")
    _json(parts)
    read = _add(commands, "read", "The clauses of a text.", "texts:read")
    read.add_argument("file", metavar=_FILE)
    _view(read, "marked")
    _json(read)
    align = _add(
        commands, "align", "Which clauses of two or more texts belong together.", "alignments:align"
    )
    align.add_argument("files", metavar=_FILE, nargs="+")
    align.add_argument(
        "--as",
        dest="mode",
        choices=("versions", "independent"),
        help="versions of one text, or independent texts on the same matter (default: found out)",
    )
    _no_model(align)
    _rows(align)
    _json(align)
    compare = _add(
        commands,
        "compare",
        "The differences between two versions of a text.",
        "comparisons:compare",
    )
    compare.add_argument("left", metavar="A", help=_FILE)
    compare.add_argument("right", metavar="B", help=_FILE)
    compare.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        help=".docx (tracked changes on A), .html (a page side by side) or .json",
    )
    compare.add_argument(
        "--as",
        dest="mode",
        choices=("versions", "independent"),
        default="versions",
        help="versions of one text (the default), or independent texts on the same matter",
    )
    compare.add_argument(
        "--hide",
        action="append",
        default=[],
        metavar="CLASS[,CLASS]",
        help="do not show or count differences of these classes: punctuation, case, spacing, "
        "quotes, label, marks, notes",
    )
    compare.add_argument(
        "--strict",
        action="store_true",
        help="end with 1 also where only printed numbers or marks (italics, bold ...) differ",
    )
    compare.add_argument(
        "--full", action="store_true", help="show changed clauses whole on the terminal"
    )
    _no_model(compare)
    compare.epilog = (
        "The exit code is 0 where the texts are the same and 1 where they differ: in words, notes, "
        "the order of clauses, or their standing (preamble, operative part, level). Differences of "
        "printed numbers and of marks alone are shown, but count only with --strict."
    )
    _json(compare)
    merge = _add(commands, "merge", "Several revised texts against one base.", "texts:merge")
    merge.add_argument("base", metavar="BASE", help=_FILE)
    merge.add_argument("revised", metavar="REV", nargs="+", help=_FILE)
    merge.add_argument("-o", dest="output", metavar="OUT", help=".docx (tracked changes) or .json")
    _json(merge)
    verify = _add(
        commands,
        "verify",
        "Is a Word file sound, and what does accepting or rejecting give?",
        "texts:verify",
    )
    verify.add_argument("file", metavar="FILE.docx")
    verify.add_argument("--accepted", metavar="A", help="the text that accepting all must give")
    verify.add_argument("--rejected", metavar="B", help="the text that rejecting all must give")
    _json(verify)


def _rows(align: argparse.ArgumentParser) -> None:
    align.add_argument(
        "--rows", action="store_true", help="one table of all texts, each clause in one row"
    )
    align.add_argument(
        "--base",
        metavar="N",
        help="the text that gives the order of the rows, by number or name (default: the first)",
    )
    align.add_argument(
        "--order",
        choices=("document", "theme"),
        help="rows in the order of the base (document, the default) or by theme",
    )
    align.add_argument(
        "--theme",
        action="append",
        default=[],
        metavar="TITLE",
        help="a theme; may be repeated (default: the headings of the texts)",
    )
    align.add_argument(
        "--pins",
        metavar="FILE.json",
        help="links made by hand: a list of {“left”, “right”, “together”}",
    )
    align.add_argument(
        "--offers", action="store_true", help="also show links that are offered, not drawn"
    )


def _projects(commands: _Commands) -> None:
    window = _add(commands, "open", "Open the window on a project.", "projects:window")
    window.add_argument("project", metavar="PROJECT", nargs="?")
    demo = _add(
        commands,
        "demo",
        "The sample negotiation from beginning to end: a project and every export.",
        "projects:demo",
    )
    demo.add_argument("folder", metavar="DIR", nargs="?", default="draftbench-demo")
    demo.add_argument(
        "--open", action="store_true", help="then open the window on it, if there is a screen"
    )
    new = _add(commands, "new", "Begin a negotiation.", "projects:new")
    new.add_argument("project", metavar="PROJECT")
    new.add_argument("--base", required=True, metavar=_FILE)
    new.add_argument("--source", action="append", default=[], metavar=_FILE)
    new.add_argument("--title", default="")
    _view(new)
    export = _add(commands, "export", "Write an output of a negotiation.", "projects:export")
    export.add_argument("project", metavar="PROJECT")
    export.add_argument(
        "--as", dest="kind", required=True, choices=("clean", "tracked", "table", "compilation")
    )
    export.add_argument("-o", dest="output", required=True, metavar="OUT")
    export.add_argument(
        "--source",
        action="append",
        metavar="NAME",
        help="texts of the table (default: the first three)",
    )
    shots = _add(
        commands, "screenshots", "Pictures of the window, without a screen.", "projects:screenshots"
    )
    shots.add_argument("folder", metavar="DIR")
    _amend(commands)


def _amend(commands: _Commands) -> None:
    amend = commands.add_parser("amend", help="Amendments of a negotiation.")
    amend.add_argument("project", metavar="PROJECT")
    acts = amend.add_subparsers(dest="act", metavar="ACT", required=True)
    add = _add(acts, "add", "Table an amendment.", "amendments:add")
    add.add_argument(
        "--sponsor",
        action="append",
        required=True,
        metavar="CODE",
        help="a delegation; may be repeated",
    )
    add.add_argument("--clause", metavar="CLAUSE", help="as delegates say it: OP 5, PP 2 (b)")
    add.add_argument("--text", help="the clause as it should read")
    add.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"), help="words of the clause")
    add.add_argument("--delete", action="store_true", help="delete the clause")
    add.add_argument("--move-after", metavar="CLAUSE", help="move the clause behind another")
    add.add_argument(
        "--insert-after", metavar="CLAUSE", help="with --text: a new clause behind this one"
    )
    add.add_argument(
        "--from", dest="edited", metavar=_FILE, help="make it from an edited copy of the draft"
    )
    add.add_argument("--alternative-to", metavar="AMENDMENT")
    add.add_argument("--reason", default="")
    add.add_argument("--title", default="")
    bring = _add(
        acts,
        "import",
        "Table the tracked changes of delegations' Word files, each for its author.",
        "imports:bring_in",
    )
    bring.add_argument("files", metavar="MARKED.docx", nargs="+")
    bring.add_argument(
        "--by",
        choices=("author", "clause"),
        default="author",
        help="one amendment an author (default), or one for each clause and author",
    )
    bring.add_argument(
        "--sponsor",
        action="append",
        default=[],
        metavar="AUTHOR=CODE",
        help="the delegation that an author writes for; CODE alone: that everybody writes for",
    )
    bring.add_argument("--dry-run", action="store_true", help="only say what would be tabled")
    _json(bring)
    past = _add(
        acts,
        "imports",
        "What past imports of texts and amendments were not sure of.",
        "imports:past",
    )
    _json(past)
    listing = _add(
        acts, "list", "The register, each amendment placed on the draft.", "amendments:listing"
    )
    _json(listing)
    place = _add(acts, "place", "Where an amendment stands on the draft.", "amendments:place")
    place.add_argument("amendment", metavar="AMENDMENT")
    _json(place)
    accept = _add(acts, "accept", "Accept an amendment.", "amendments:accept")
    accept.add_argument("amendment", metavar="AMENDMENT")
    accept.add_argument(
        "--confirmed", action="store_true", help="also where it asks for confirmation"
    )
    for name, text in (
        ("reject", "Reject an amendment."),
        ("withdraw", "Withdraw an amendment."),
        ("hold", "Put the decision off."),
    ):
        command = _add(acts, name, text, "amendments:decide")
        command.add_argument("amendment", metavar="AMENDMENT")
    take = _add(acts, "take", "Take clauses of a source into the draft.", "amendments:take")
    take.add_argument("source", metavar="SOURCE", help="the name of a source")
    take.add_argument("clauses", metavar="CLAUSE", nargs="+")
    take.add_argument("--after", metavar="CLAUSE", help="of the draft (default: at the end)")
    _links(acts)
    _add(acts, "undo", "Take the last act back.", "amendments:undo")
    _add(acts, "redo", "Do again what was taken back.", "amendments:redo")


def _links(acts: _Commands) -> None:
    for name, text in (
        ("link", "Say that clauses of two texts belong together; the comparison obeys."),
        ("unlink", "Take such a link, or its refusal, back."),
    ):
        command = _add(acts, name, text, f"links:{name}")
        command.add_argument(
            "left", metavar="LEFT", help="clauses of the base as delegates say them: OP 3, OP 4"
        )
        command.add_argument("right", metavar="RIGHT", help="clauses of a source, or their ids")
        command.add_argument(
            "--source", metavar="NAME", help="the text of RIGHT (default: the one that has it)"
        )
        command.add_argument(
            "--against", metavar="NAME", help="the text of LEFT (default: the base)"
        )
        command.add_argument("--by", metavar="WHO", default="", help="who says so")
        if name == "link":
            command.add_argument(
                "--apart", action="store_true", help="say that they do not belong together"
            )
    listing = _add(acts, "links", "What was said by hand of clauses.", "links:links")
    _json(listing)
    theme = _add(acts, "theme", "Say which theme a clause belongs to.", "links:theme")
    theme.add_argument("clause", metavar="CLAUSE")
    theme.add_argument("theme", metavar="THEME", nargs="?", default="")
    theme.add_argument("--none", action="store_true", help="the clause belongs to none")
    theme.add_argument("--text", metavar="NAME", help="the text (default: the base)")
    theme.add_argument("--by", metavar="WHO", default="", help="who says so")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code. Errors are one sentence on standard error."""
    options = parser().parse_args(arguments)
    module, _, name = getattr(options, "run", "projects:window").partition(":")
    try:
        _check_words(options)
        code = int(getattr(import_module(f"draftbench.cli.{module}"), name)(options))
        sys.stdout.flush()
    except DraftbenchError as error:
        from draftbench.app.drafting import harmless

        sys.stderr.write(f"draftbench: {harmless(str(error))}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("draftbench: stopped; nothing half-written is left behind.\n")
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        if error.filename is not None:
            raise
        with suppress(OSError):
            sys.stdout.close()
        sys.stderr.write(f"draftbench: The output was not written ({error.strerror}).\n")
        return OutputError.exit_code
    return code


def _check_words(options: argparse.Namespace) -> None:
    """Refuses words that are to stand in a text but are none (bytes of another encoding)."""
    for name in ("text", "replace", "reason", "title", "by", "theme"):
        given = getattr(options, name, None) or ""
        words = given if isinstance(given, str) else " ".join(given)
        if not words.isascii() and any("\ud800" <= char <= "\udfff" for char in words):
            msg = f"What --{name} says is not in the encoding of the terminal; give it as UTF-8."
            raise UsageError(msg)


def entry() -> None:
    """The ``draftbench`` command. What it pipes to other programs is UTF-8 wherever it runs (unless
    PYTHONIOENCODING says otherwise); a terminal shows question marks for what it cannot."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            piped = not stream.isatty() and "PYTHONIOENCODING" not in os.environ
            stream.reconfigure(encoding="utf-8" if piped else None, errors="replace")
    look_rarely()
    sys.exit(main())
