"""The commands and their options, as one parser; what they do is in the modules that they name."""

from __future__ import annotations

import argparse
from importlib import import_module

from draftbench import __version__

_COMMANDS = {
    "texts": ("parts", "read", "align", "compare", "concord", "merge", "verify"),
    "checks": ("check",),
    "projects": ("open", "slide", "demo", "new", "masthead", "rebase", "completion"),
    "delegations": ("delegations",),
    "amendments": ("amend",),
    "draft": ("draft",),
    "negotiate": ("negotiate",),
    "outputs": ("export", "voting"),
    "record": ("record",),
    "desks": ("desk",),
    "settings": ("settings",),
    "guide": ("guide",),
}
"""The commands that each module of this package defines, in the order of the help."""


def parser(command: str = "") -> argparse.ArgumentParser:
    """The commands and their options: all of them, or where ``command`` is the name of one that of
    its module alone (most of what a start takes is making those of the others)."""
    setattr(argparse, "_", lambda text: text)  # noqa: B010 it looks for translations: slow
    top = argparse.ArgumentParser(
        prog="draftbench",
        description="From many source texts to one adopted text: align, amend, export.",
        epilog="Without a command the window opens. FILE#PART names one text of a file, "
        "for example report.txt#declaration; - is standard input.",
    )
    top.add_argument("--version", action="version", version=f"draftbench {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    alone = [module for module, names in _COMMANDS.items() if command in names]
    for module in alone or _COMMANDS:
        import_module(f"{__name__}.{module}").define(commands)
    return top
