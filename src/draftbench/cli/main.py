"""The command line: running a command, and errors as one sentence with an exit code.

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

from draftbench.cli.grammar import parser
from draftbench.cli.newcomers import JOINED
from draftbench.errors import DraftbenchError, NoAmendmentError, OutputError, UsageError
from draftbench.garbage import look_no_more, look_rarely


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code. Errors are one sentence on standard error."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    options = parser(next(iter(given), "")).parse_args(given)
    module, _, name = getattr(options, "run", "projects:window").partition(":")
    try:
        _check_words(options)
        JOINED.set({})
        code = int(getattr(import_module(f"draftbench.cli.{module}"), name)(options))
        if JOINED.get() and not getattr(options, "json", False):
            from draftbench.cli.output import say

            for delegation in JOINED.get().values():
                say(f"{delegation} added.")
        sys.stdout.flush()
    except DraftbenchError as error:
        from draftbench.language.controls import on_one_line

        sys.stderr.write(f"draftbench: {on_one_line(_in_words(error))}\n")
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


def _in_words(error: DraftbenchError) -> str:
    """The sentence of an error; of an amendment that is not there, that it may be locked."""
    if isinstance(error, NoAmendmentError):
        from draftbench.cli.opening import say_locked

        return say_locked(error.name) or str(error)
    return str(error)


def _check_words(options: argparse.Namespace) -> None:
    """Refuses words that are to stand in a text but are none (bytes of another encoding)."""
    for name in (
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
    ):
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
    code = main()
    look_no_more()
    sys.exit(code)
