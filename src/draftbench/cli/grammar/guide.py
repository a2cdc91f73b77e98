"""The command ``guide``."""

from __future__ import annotations

from draftbench.cli.grammar.options import Commands, add, json


def define(commands: Commands) -> None:
    """Adds the command."""
    guide = add(commands, "guide", "The guide: its pages, one of them, or a search.", "guide:guide")
    guide.add_argument("page", metavar="PAGE", nargs="?", default="", help="default: their list")
    guide.add_argument("--find", metavar="WORDS", default="", help="the pages with these words")
    json(guide)
