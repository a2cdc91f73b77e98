"""What is told to those who mend the program when it failed: a report without words of documents
and without folders of the user."""

from __future__ import annotations

import platform
import sqlite3
import sys
import traceback
from collections.abc import Sequence
from pathlib import PurePath

from draftbench import __version__

_MOST_STEPS = 40
_DEEPEST = 5
_OWN = "draftbench"


def versions(**more: str) -> tuple[str, ...]:
    """A line for each program that takes part; ``more`` names further ones."""
    return (
        f"draftbench {__version__}",
        f"Python {platform.python_version()}",
        *(f"{name} {version}" for name, version in more.items()),
        f"SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )


def report(error: BaseException | None, done: Sequence[str] = (), **more: str) -> str:
    """Versions, the commands that were ``done`` last, and where ``error`` arose: kinds of errors,
    names of source files, lines and functions. What an error says is left out, for it may quote a
    document or a folder; of an error of the system its number is told."""
    lines = ["Report of draftbench", *versions(**more)]
    if done:
        lines += ["", f"Commands before: {', '.join(done)}"]
    if error is None:
        return "\n".join([*lines, "", "Nothing went wrong since the start."])
    seen: set[int] = set()
    while error is not None and id(error) not in seen and len(seen) < _DEEPEST:
        seen.add(id(error))
        lines += ["", _kind(error), *_steps(error)]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if error is not None:
            lines += ["", "which came of"]
    return "\n".join(lines)


def place(error: BaseException) -> str:
    """Where an error arose: the same for the same fault."""
    steps = _steps(error)
    return f"{_kind(error)} {steps[-1].strip() if steps else ''}"


def _kind(error: BaseException) -> str:
    number = f" (number {error.errno})" if isinstance(error, OSError) and error.errno else ""
    return f"{type(error).__module__}.{type(error).__qualname__}{number}".removeprefix("builtins.")


def _steps(error: BaseException) -> list[str]:
    steps = traceback.extract_tb(error.__traceback__)[-_MOST_STEPS:]
    return [f"  {_named(step.filename)}:{step.lineno} {step.name}" for step in steps]


def _named(file: str) -> str:
    """The name of a source file: within the program with its packages, else alone."""
    parts = PurePath(file.replace("\\", "/")).parts
    if _OWN in parts:
        last = len(parts) - 1 - parts[::-1].index(_OWN)
        return "/".join(parts[last:])
    return parts[-1] if parts else sys.executable
