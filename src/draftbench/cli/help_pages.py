"""What help pages say, in the language that is spoken: it stands in docstrings and options, and the
catalogues hold it under :data:`HELP`. Also the words of a command line before they are understood:
options that every command takes, the language that is asked for, and what argparse says in it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from draftbench.cli.output import in_words, speak
from draftbench.messages import Message, headed
from draftbench.messages.catalogue import marked

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


_COMMON = ("--json", "-q", "--quiet")
"""Options of every command, beside ``--language``."""
_ARGPARSE = {
    one: one
    for one in (
        marked("expected one argument"),
        marked("expected at most one argument"),
        marked("expected at least one argument"),
        marked("not allowed with argument %s"),
        marked("one of the arguments %s is required"),
        marked("invalid %(type)s value: %(value)r"),
        marked("ambiguous option: %(option)s could match %(matches)s"),
        marked("usage: "),
    )
} | {
    "the following arguments are required: %s": marked("missing: %s"),
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
}
"""What argparse says, and how we say it."""


def said_by_argparse(text: str) -> str:
    """What argparse says, in the language that is spoken."""
    return in_words(Message(_ARGPARSE.get(text, text), {}))


def common_last(words: list[str]) -> list[str]:
    """The words with the options of every command behind the others, so that they may stand before
    the command, or between it and its act."""
    end = words.index("--") if "--" in words else len(words)
    first: list[str] = []
    last: list[str] = []
    at = 0
    while at < end:
        takes = 2 if words[at] == "--language" and at + 1 < end else 1
        common = takes == 2 or words[at] in _COMMON or words[at].startswith("--language=")
        (last if common else first).extend(words[at : at + takes])
        at += takes
    return [*first, *last, *words[end:]]


def speak_first(words: Sequence[str]) -> None:
    """Says what is not understood, and the help, in the language that is asked for; raises
    UsageError where the program does not know it."""
    asked = [
        one.partition("=")[2] or after
        for one, after in zip(words, [*words[1:], ""], strict=True)
        if one.partition("=")[0] == "--language"
    ]
    speak(asked[-1] if asked else "")
