"""What Word files are written on, from options, and the command ``masthead``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from draftbench.cli.engine_words import language_name
from draftbench.cli.grammar import Acts, by, masthead
from draftbench.cli.output import as_json, column, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import listed, message, message_as

if TYPE_CHECKING:
    from draftbench.app.exports.stationery import Stationery


def define(commands: Acts) -> None:
    """Adds the command masthead."""
    command = commands.add("masthead", head, "congress.draftbench --symbol A/CONF.213/L.1")
    command.takes("project", "PROJECT")
    masthead(command)
    command.many("--clear", "NAME", "leave one of these to what the base text says again")
    by(command)


_OPTIONS = {
    "symbol": "symbol",
    "distr": "distribution",
    "date": "date",
    "original": "original",
    "organ": "organ",
    "session": "session",
    "agenda": "agenda_item",
    "title": "title",
    "job": "job",
}
"""The options and the facts that they give."""


def stationery_of(options: argparse.Namespace) -> Stationery:
    """What the options of :func:`draftbench.cli.grammar.on_paper` choose. Raises UsageError
    and InputError before any work is done."""
    from draftbench.app.exports.stationery import stationery

    facts = {fact: getattr(options, name, None) for name, fact in _OPTIONS.items()}
    return stationery(paper=options.paper, template_file=options.template, facts=facts)


_DISTRIBUTIONS = {
    "general": message_as("general", "a distribution"),
    "limited": message_as("limited", "a distribution"),
    "restricted": message_as("restricted", "a distribution"),
    "provisional": message_as("provisional", "a distribution"),
}


def _value(name: str, words: str) -> str:
    """What stands at the head, where it is a word of ours in the language of the terminal."""
    if name == "original":
        return listed(language_name(one) for one in words.split("/"))
    return _DISTRIBUTIONS.get(words, words) if name == "distribution" else words


def head(options: argparse.Namespace) -> None:
    """What stands at the head of all files of a negotiation; with options it is set."""
    from draftbench.app.exports.stationery import FACTS, set_masthead, shown
    from draftbench.cli.opening import project

    facts = {
        fact: words
        for name, fact in _OPTIONS.items()
        if (words := getattr(options, name)) is not None
    }
    for name in options.clear:
        if name not in _OPTIONS:
            raise UsageError(
                "There is no “{name}” to clear; there are: {options}.",
                name=name,
                options=tuple(_OPTIONS),
            )
        facts[_OPTIONS[name]] = ""
    with project(options.project, view=not facts) as bench:
        if facts:
            set_masthead(bench, facts, by=options.by)
        said, chosen = shown(bench.state), bench.state.masthead
    if options.json:
        as_json({"masthead": said, "set": sorted(chosen)})
        return
    if facts:
        say_that("The masthead is changed.")
    say_table(
        (column("what"), column("words"), column("from")),
        (
            (
                title,
                _value(name, said[name]),
                message("set here") if name in chosen else message("the base text"),
            )
            for name, title in FACTS.items()
            if said[name]
        ),
    )
