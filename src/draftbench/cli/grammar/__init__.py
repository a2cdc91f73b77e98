"""The commands and their options, as one parser; what they do is in the modules that they name."""

from __future__ import annotations

import argparse

from draftbench import __version__
from draftbench.cli.grammar import (
    amendments,
    checks,
    draft,
    negotiate,
    outputs,
    projects,
    record,
    texts,
)


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
    texts.define(commands)
    checks.define(commands)
    projects.define(commands)
    amendments.define(commands)
    draft.define(commands)
    negotiate.define(commands)
    outputs.define(commands)
    record.define(commands)
    return top
