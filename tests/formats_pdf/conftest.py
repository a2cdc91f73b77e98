"""What the tests of PDF files share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draftbench.document import Clause
from draftbench.formats.imported import Imported
from draftbench.formats.pdf.reader import read_pdf
from support.accounting import accounted
from support.pdffile import Sheet, make_pdf

Reads = Callable[..., Imported]


@pytest.fixture
def reads() -> Reads:
    """Makes a file of sheets and reads it; every character must be accounted for."""

    def read(*sheets: Sheet) -> Imported:
        imported = read_pdf(make_pdf(*sheets), "a.pdf")
        accounted(imported)
        return imported

    return read


def clauses(imported: Imported) -> list[Clause]:
    return [clause for part in imported.parts for clause in part]


def texts(imported: Imported) -> list[str]:
    return [clause.text.plain for clause in clauses(imported)]


def codes(imported: Imported) -> list[str]:
    return [note.code for note in imported.notes]
