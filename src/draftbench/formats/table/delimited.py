"""A table as CSV (RFC 4180, UTF-8 with a byte order mark, as Excel and LibreOffice open it).

A cell that a spreadsheet would take for a formula gets an apostrophe before it: what delegations
write is never run (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io

from draftbench.formats.imported import Written
from draftbench.formats.table.table import Table
from draftbench.language.controls import visible

_RUN = tuple("=+-@\t\r\n＝＋－＠")
LOSSES = ("Colours and the notes above and below the table are not in a CSV file.",)


def csv_file(table: Table) -> Written:
    """The heads and rows of a table."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in table.flat():
        writer.writerow([harmless(words) for words in row])
    return Written(buffer.getvalue().encode("utf-8-sig", "replace"), LOSSES)


def harmless(words: str) -> str:
    """A cell that no spreadsheet takes for a formula.

    >>> harmless("=1+1")
    "'=1+1"
    """
    runs = words.startswith(_RUN) or words.lstrip().startswith(_RUN)
    shown = visible(words)
    return f"'{shown}" if runs else shown
