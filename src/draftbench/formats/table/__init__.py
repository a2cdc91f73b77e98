"""Tables: one form from which the Word file, the page, the workbook, the CSV file and Markdown are
made.

table.py       the form: columns, rows, cells of lines of spans; as CSV
word.py        as a Word file
page.py        as a page (HTML)
workbook.py    as a workbook of Excel
markdown.py    as Markdown
"""

from draftbench.formats.table.table import Cell, Column, Line, Look, Row, Span, Table, Tone, cell

__all__ = ["Cell", "Column", "Line", "Look", "Row", "Span", "Table", "Tone", "cell"]
