"""The command ``guide``: the pages that the window shows, on the terminal."""

from __future__ import annotations

import argparse
import sys

from draftbench.cli.grammar import Acts
from draftbench.cli.output import as_json, column, say_table, say_text, say_that
from draftbench.errors import UsageError


def define(commands: Acts) -> None:
    """Adds the command guide."""
    command = commands.add("guide", guide, '--find "private notes"')
    command.takes("page", "PAGE", "default: their list", nargs="?", default="")
    command.option("--find", "WORDS", "the pages with these words", "")


def guide(options: argparse.Namespace) -> int:
    """The guide: its pages, one of them, or a search."""
    from draftbench.app.guide import pages

    if options.page and options.find:
        raise UsageError("Name a page, or say what is to be found, not both.")
    if options.find:
        return _found(options.find, json=options.json)
    if options.page:
        return _page(options.page, json=options.json)
    if options.json:
        as_json({"pages": [{"name": page.name, "title": page.title} for page in pages()]})
    else:
        say_table(
            (column("page"), column("title")),
            [(page.name, page.title) for page in pages()],
        )
    return 0


def _page(name: str, *, json: bool) -> int:
    from draftbench.app.guide import page_named

    page = page_named(name)
    if json:
        as_json({"name": page.name, "title": page.title, "text": page.text})
    elif sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console(file=sys.stdout).print(Markdown(page.text, hyperlinks=False))
    else:
        say_text(page.text.rstrip("\n"))
    return 0


def _found(words: str, *, json: bool) -> int:
    from draftbench.app.guide import search

    found = search(words)
    if json:
        as_json(
            {
                "pages": [
                    {"name": each.page.name, "title": each.page.title, "excerpt": each.excerpt}
                    for each in found
                ]
            }
        )
    elif found:
        say_table(
            (column("page"), column("words")),
            [(each.page.name, each.excerpt) for each in found],
        )
    else:
        say_that("No page has “{words}”.", words=words)
    return 0 if found else 1
