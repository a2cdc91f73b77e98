"""What the command line prints: JSON for programs, quiet tables for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from draftbench.app.drafting import harmless


def as_json(data: Any) -> None:
    """``data`` as JSON on standard output."""
    json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def say(text: str = "") -> None:
    """A line on standard output. Control characters of documents never reach the terminal."""
    sys.stdout.write(harmless(text) + "\n")


def say_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table that fits the terminal; long cells are wrapped."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE, pad_edge=False)
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(*(Text(harmless(cell)) for cell in row))
    Console(file=sys.stdout, highlight=False).print(table)


class ProgressLine:
    """A progress bar on standard error for long jobs; silent where that is no terminal."""

    def __init__(self) -> None:
        self._shown = ""

    def __call__(self, done: float, step: str) -> None:
        """See :data:`draftbench.progress.Progress`."""
        if sys.stderr.isatty():
            line = f"{done:4.0%}  {harmless(step)}"
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
