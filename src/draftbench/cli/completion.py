"""The command completion: what shells offer when the tabulator key is pressed."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from draftbench.cli.grammar import Acts


def define(commands: Acts) -> None:
    """Adds the command completion."""
    command = commands.add("completion", complete, "bash > draftbench.bash", json=False)
    command.add_argument("shell", metavar="SHELL", choices=("bash", "zsh"), help="bash or zsh")


_FILES = ("FILE", "PROJECT", "OUT", "DIR", "BASE", "REV", "REVISED", "A", "B")
"""What stands in the help for a path."""


def complete(options: argparse.Namespace) -> None:
    """What a shell completes, for it to read."""
    sys.stdout.write(script(options.shell))


def script(shell: str) -> str:
    """The completion script of bash or zsh: commands, options, their choices, and paths."""
    import shtab

    from draftbench.cli.grammar import parser

    commands = parser()
    _offer_paths(commands, shtab.FILE)
    return str(shtab.complete(commands, shell))


def _offer_paths(commands: argparse.ArgumentParser, path: Any) -> None:
    for action in commands._actions:  # noqa: SLF001 argparse shows them in no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for command in action.choices.values():
                _offer_paths(command, path)
        elif action.choices is None and str(action.metavar).split("#")[0] in _FILES:
            setattr(action, "complete", path)  # noqa: B010 where shtab looks
