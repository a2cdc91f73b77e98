"""What runs as a process of its own: reading strangers' PDF pages and asking dictionaries, so that
neither can stop the window; and processes that are forked from this one.

In an installed bundle there is no Python to start them with: the program starts itself again, and
:func:`run_if_asked` finds what it is meant to be.
"""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

_SIGN = "--process"
_MODULES = (
    "draftbench.app.checks.spellprocess",
    "draftbench.formats.pdf.extraction",
    "draftbench.formats.pdf.rendering",
)


def when_forked(renew: Callable[[], None]) -> Callable[[], None]:
    """``renew`` is called in every process that is forked from this one: of the threads only the
    one that forked goes on there, so what another one held would be held for ever."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=renew)
    return renew


def command(module: str) -> tuple[str, ...]:
    """The command that runs ``module``; its own arguments come behind."""
    if getattr(sys, "frozen", False):
        return (sys.executable, _SIGN, module)
    return (sys.executable, "-P", "-m", module)


def window(project: Path | None = None) -> tuple[str, ...]:
    """The command that opens a window of its own, on a ``project`` where one is given."""
    given = () if project is None else (str(project),)
    if getattr(sys, "frozen", False):
        return (sys.executable, *given)
    return (sys.executable, "-P", "-m", "draftbench.gui", *given)


def run_if_asked(arguments: Sequence[str]) -> bool:
    """Where the arguments of a bundle's process name one of these modules, runs it to its end;
    whether they do."""
    if len(arguments) < 2 or arguments[0] != _SIGN or arguments[1] not in _MODULES:
        return False
    sys.argv = [sys.argv[0], *arguments[2:]]
    runpy.run_module(arguments[1], run_name="__main__")
    return True
