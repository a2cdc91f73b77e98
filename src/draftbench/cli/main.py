"""The command line: running a command, and errors as one sentence with an exit code.

Exit codes: 0 done, 1 differences or findings, 2 wrong usage, 3 unreadable input, 4 unresolved
conflicts, 70 a fault in the program itself, 130 interrupted. The engine is imported only when a
command runs, so that the program answers at once.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout, suppress
from pathlib import Path

from draftbench.cli.grammar import parse
from draftbench.cli.opening import READ_ONLY, say_locked, say_read_only
from draftbench.cli.output import JOINED, in_one_line, remedy, speak
from draftbench.errors import DraftbenchError, NoAmendmentError, OutputError, UsageError
from draftbench.garbage import look_no_more, look_rarely
from draftbench.messages import message, sentences

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells have it."""

FAULT = 70
"""The exit code of a fault in the program itself (EX_SOFTWARE)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code. Errors are one sentence on standard error."""
    try:
        options = parse(sys.argv[1:] if arguments is None else arguments)
        speak(getattr(options, "language", ""))
        _check_words(options)
        JOINED.set({})
        READ_ONLY.set("")
        code = _run(options)
        sys.stdout.flush()
        say_read_only()
    except DraftbenchError as error:
        said = _in_words(error)
        say_read_only(said)
        sys.stderr.write(f"draftbench: {in_one_line(said)}\n")
        return error.exit_code
    except KeyboardInterrupt:
        said = message("Interrupted. No file is half-written.")
        sys.stderr.write(f"draftbench: {in_one_line(said)}\n")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        if error.filename is not None:
            raise
        with suppress(OSError):
            sys.stdout.close()
        said = message("The output was not written ({error}).", error=error.strerror or "")
        sys.stderr.write(f"draftbench: {in_one_line(said)}\n")
        return OutputError.exit_code
    return code


def _run(options: argparse.Namespace) -> int:
    """Carries the command out; without one, opens the window."""
    from draftbench.cli import output

    if not hasattr(options, "run"):
        from draftbench.cli.projects import window

        return window(options)
    options.is_piped = getattr(options, "output", None) == "-" and hasattr(options, "endings")
    _complete_name(options)
    _check_output(options)
    with output.quietly(options.quiet):
        code: int = (_piped if options.is_piped else options.run)(options) or 0
        if JOINED.get() and not getattr(options, "json", False):
            for delegation in JOINED.get().values():
                output.say_line(message("{delegation} added.", delegation=delegation))
    return code


def _complete_name(options: argparse.Namespace) -> None:
    """Gives the name of a project its ending where it was typed without one, as the window does: a
    new project, and one that there is only with the ending; and that of a copy or of an exchange
    file, which a file manager would not know without it."""
    endings: Sequence[str] = getattr(options, "endings", ())
    if options.command == "record" and len(endings) == 1 and not options.is_piped:
        made = Path(options.output)
        if made.name and not made.suffix and not made.exists():
            options.output = str(made.with_name(made.name + endings[0]))
    path = Path(getattr(options, "project", None) or "")
    if not path.name or path.suffix or path.exists():
        return
    whole = path.with_name(f"{path.name}.draftbench")
    if options.command == "new" or whole.is_file():
        options.project = str(whole)


def _check_output(options: argparse.Namespace) -> None:
    """Refuses a format that would be passed over, and to replace a file unasked where there is
    ``--force``; else notes that one is replaced, which ``output.saved`` says. What an export may
    replace its project knows; that a source is not written over is seen to where it is read."""
    if options.command == "export" or not hasattr(options, "output"):
        return
    name = options.output
    wanted = getattr(options, "format", None)
    if wanted and not options.is_piped and not str(name).endswith(f".{wanted}"):
        raise UsageError(
            "--format goes with -o - alone; a file has the format that its name ends in. Leave it "
            "out, or write -o -."
        )
    if not hasattr(options, "force"):
        options.replaces = bool(name) and Path(name).is_file()
        return
    if not name or options.is_piped or options.force or not Path(name).is_file():
        return
    given = [one for value in vars(options).values() for one in _as_names(value)]
    if [one.partition("#")[0] for one in given].count(name) == 1:
        raise UsageError(
            "{path} already exists; choose another name, or add --force to replace it.", path=name
        )


def _as_names(value: object) -> Sequence[str]:
    if isinstance(value, str):
        return [value]
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _piped(options: argparse.Namespace) -> int:
    """Carries out a command whose output is "-": what it would write to a file goes to standard
    output, what it says to standard error."""
    from tempfile import TemporaryDirectory

    ending = f".{options.format}" if getattr(options, "format", None) else options.endings[0]
    if getattr(options, "json", False):
        raise UsageError(
            "With -o - the output itself is printed; leave --json out, or name a file."
        )
    if ending in _BINARY and sys.stdout.isatty():
        raise UsageError(
            "{ending} cannot be shown in a terminal; name a file or another format.", ending=ending
        )
    with TemporaryDirectory(prefix="draftbench-") as folder:
        path = Path(folder) / f"output{ending}"
        options.output = str(path)
        with redirect_stdout(sys.stderr):
            code: int = options.run(options) or 0
        made = list(Path(folder).iterdir())
        if len(made) > 1:
            raise UsageError(
                "The output is {count} files, which cannot be printed; name one with -o.",
                count=len(made),
            )
        if path.exists():
            sys.stdout.flush()
            sys.stdout.buffer.write(path.read_bytes())
    return code


def _in_words(error: DraftbenchError) -> str:
    """The sentence of an error, with the option that mends it; of an amendment that is not there,
    that it may be locked."""
    if isinstance(error, NoAmendmentError):
        return say_locked(error.name) or str(error)
    return sentences(str(error), remedy(error))


_BINARY = (".docx", ".xlsx", ".png", ".zip", ".draftbench")
"""The endings of what a terminal cannot show."""
_WORDS = (
    "text",
    "replace",
    "reason",
    "title",
    "by",
    "theme",
    "why",
    "to",
    "leave",
    "note",
    "name",
    "words",
)
"""The options that hold words for a text or the record."""


def _check_words(options: argparse.Namespace) -> None:
    """Refuses words that are to stand in a text but are none (bytes of another encoding)."""
    for name in _WORDS:
        given = getattr(options, name, None) or ""
        words = given if isinstance(given, str) else " ".join(given)
        if not words.isascii() and any("\ud800" <= char <= "\udfff" for char in words):
            raise UsageError(
                "What --{name} says is not in the encoding of the terminal; give it as UTF-8.",
                name=name,
            )


def entry() -> None:
    """The ``draftbench`` command. What it pipes to other programs is UTF-8 wherever it runs (unless
    PYTHONIOENCODING says otherwise); a terminal shows question marks for what it cannot."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            piped = not stream.isatty() and "PYTHONIOENCODING" not in os.environ
            stream.reconfigure(encoding="utf-8" if piped else None, errors="replace")
    look_rarely()
    try:
        code = main()
    except Exception as error:  # what it says may quote a document
        if sys.flags.dev_mode:
            raise
        code = _say_fault(error)
    look_no_more()
    sys.exit(code)


def _say_fault(error: Exception) -> int:
    """Says that the program has a fault, with a report that holds no word of a text."""
    from draftbench.app.mishaps import report

    sys.stderr.write(
        "draftbench: The program has a fault and stopped; everything that was saved before is "
        "safe. Please report the lines below: they hold no words of your texts.\n\n"
        f"{report(error)}\n"
    )
    return FAULT
