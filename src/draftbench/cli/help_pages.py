"""What help pages say, in the language that is spoken: it stands in docstrings and options, and the
catalogues hold it under :data:`HELP`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from draftbench.cli.output import in_words
from draftbench.messages import Message, headed

if TYPE_CHECKING:
    from draftbench.cli.grammar import Command

HELP = "help"
"""What the words of help pages are about, in the catalogues."""
EXAMPLE = "Example"


def in_help(text: str | None) -> str:
    """What a help page says, in the language that is spoken; a message as it is said there. The
    catalogues hold what :func:`help_words` gives."""
    if not text or isinstance(text, Message):
        return in_words(text or "")
    return in_words(Message(text, {}, about=HELP))


def help_head(title: str) -> str:
    """A title in front of the colon that argparse puts behind it, with the space that its language
    wants between them."""
    head = headed(in_help(title), "-")
    return in_words(head).rstrip(" -").rstrip(":：")


def paragraphs(text: str | None) -> list[str]:
    """The paragraphs of a description, each in one line."""
    return [" ".join(one.split()) for one in (text or "").split("\n\n")]


def help_words(command: Command) -> Iterator[str]:
    """All that the help pages say of a command and of those in it: for translators."""
    yield from (EXAMPLE, *paragraphs(command.description))
    if not isinstance(command.epilog, Message):
        yield command.epilog or ""
    for group in command._action_groups:  # noqa: SLF001 what argparse itself lists
        yield group.title or ""
        yield from (one.help or "" for one in group._group_actions)  # noqa: SLF001
    for title, action in command.acts.listed() if command.acts else ():
        yield from (title, action.help or "")
    for inner in command.acts.made.choices.values() if command.acts else ():
        yield from help_words(inner)


class Page(argparse.HelpFormatter):
    """What argparse makes of a help page, in the language that is spoken."""

    def _get_help_string(self, action: argparse.Action) -> str:
        return in_help(action.help)
