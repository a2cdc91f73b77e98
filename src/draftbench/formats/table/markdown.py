"""A table as Markdown, its notes above and below it."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.imported import Written
from draftbench.formats.prose.prose import at_start, escaped, table_lines
from draftbench.formats.table.table import Table
from draftbench.language import mastheads


def table_markdown(table: Table, front: FrontMatter) -> Written:
    """The table as UTF-8; lines in a cell are parted by ``<br>``, marked words stand between
    signs."""
    return Written("\n\n".join((*_lines(table, front), "")).encode("utf-8", "replace"))


def _lines(table: Table, front: FrontMatter) -> Iterator[str]:
    if front.symbol:
        yield _line(front.symbol)
    if front.title:
        yield f"# {_line(front.title)}"
    yield f"## {_line(mastheads.stage(table.stage, front.language))}"
    yield from map(_line, table.notes)
    yield table_lines(table.flat())
    yield from map(_line, table.after)


def _line(words: str) -> str:
    return at_start(escaped(" ".join(words.split())))
