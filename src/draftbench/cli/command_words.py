"""The words of a command line before they are understood: options that every command takes, the
language that is asked for, and what argparse says in it."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.cli.output import in_words, speak
from draftbench.messages import Message
from draftbench.messages.catalogue import marked

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
