"""Tables as text (CSV): rows of cells with commas, semicolons or tabs between them."""

from __future__ import annotations

import csv
import io
from typing import NamedTuple

from draftbench.errors import InputError

ENDING = ".csv"
"""How the name of such a file ends; by its bytes it is plain text."""


class CellRow(NamedTuple):
    """A row: the ``line`` of the file on which it begins, from 1, and its words, a tab between its
    cells."""

    line: int
    words: str


def is_cells(name: str) -> bool:
    """Whether a file of that name is such a table."""
    return name.lower().endswith(ENDING)


def cell_rows(text: str, name: str) -> list[CellRow]:
    """The rows of a decoded file. Raises InputError where it is no such table."""
    head = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    rows: list[CellRow] = []
    begun = 1
    try:
        for row in reader:
            rows.append(CellRow(begun, "\t".join(" ".join(cell.split()) for cell in row)))
            begun = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            "Could not read {name} as a table. Save it again as .csv, or as a Word file.",
            name=name,
        ) from error
    return rows


def text_of(rows: list[CellRow]) -> str:
    """The rows as text, each on the line of the file on which it begins."""
    lines: list[str] = []
    for row in rows:
        lines += [""] * (row.line - 1 - len(lines))
        lines.append(row.words)
    return "\n".join(lines) + "\n"
