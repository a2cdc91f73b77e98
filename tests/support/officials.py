"""Word files and redlines on them, one for each shape that texts have in Word files."""

from __future__ import annotations

from draftbench.amend.redline import Redline
from draftbench.document import ClauseKind, Document
from draftbench.formats.docx.onfile.parts import open_parts
from support.drafts import clause_at, largest, moved, read, redline, with_new, with_text, without
from support.revised import body
from support.word import declaration

ROWS = (
    ("", "The General Assembly,", ""),
    ("", "Recalling its resolution 63/193 of 18 December 2008,", "Agreed"),
    ("", "Noting with concern the growth of organized crime,", ""),
    ("1.", "Urges all States to implement the Declaration in full;", "Brazil: reserve"),
    ("2.", "Calls upon States to adopt legislation against cybercrime;", ""),
    ("3.", "Requests the Secretary-General to report to it on the matter.", ""),
)
"""The rows of a text that is a table: numbers, the text, comments."""
LINES = (
    ("The General Assembly,",),
    ("Recalling its resolution 63/193,", "Noting the growth of organized crime,"),
    (
        "1. Urges all States to implement the Declaration;",
        "2. Calls upon States to adopt legislation;",
        "3. Requests the Secretary-General to report.",
    ),
)
"""Paragraphs with several clauses, each on a line of its own."""


def in_rows() -> bytes:
    """The file of :data:`ROWS`."""
    rows = []
    for row in (("No.", "Text", "Comments"), *ROWS):
        cells = (f"<w:tc><w:p>{_run(text) if text else ''}</w:p></w:tc>" for text in row)
        rows.append(f"<w:tr>{''.join(cells)}</w:tr>")
    grid = '<w:tblGrid><w:gridCol w:w="800"/><w:gridCol w:w="6000"/><w:gridCol w:w="3000"/>'
    looks = '<w:tblPr><w:tblW w:w="9800" w:type="dxa"/></w:tblPr>'
    return _file(f"<w:tbl>{looks}{grid}</w:tblGrid>{''.join(rows)}</w:tbl><w:p/>")


def on_lines() -> bytes:
    """The file of :data:`LINES`."""
    paragraphs = ("<w:r><w:br/></w:r>".join(map(_run, texts)) for texts in LINES)
    return _file("".join(f"<w:p>{runs}</w:p>" for runs in paragraphs))


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _file(content: str) -> bytes:
    """A file with another body."""
    short = declaration().with_clauses(declaration().clauses[:2])
    parts = open_parts(read(short)[0], "base.docx")
    parts.change(parts.main)
    whole = parts.body()
    for block in whole[:-1]:
        whole.remove(block)
    for block in reversed(list(body(content))):
        whole.insert(0, block)
    return parts.data()


def every() -> dict[str, tuple[bytes, Redline]]:
    """The files with a redline on each, by name."""
    found: dict[str, tuple[bytes, Redline]] = {}
    file, base = read(declaration())
    at = clause_at(base, "Costa Rica")
    table = base.clauses[at].text.text
    cell = with_text(base, at, table.replace("2009", "2011"))
    found["cells"] = (file, redline(base, cell, with_text(cell, at, table.replace("10", "12"))))
    rows = "State\tDate\nPeru\t2008\nCosta Rica\t2010"
    found["rows"] = (file, redline(base, with_text(base, at, rows)))
    found["table-new"] = (file, redline(base, with_new(base, 4, ClauseKind.TABLE, "A\tB\nC\tD")))
    found["table-gone"] = (file, redline(base, without(base, at)))
    found["table-moved"] = (file, redline(base, moved(cell, at, 4)))
    group = base.subtree(base.clauses[clause_at(base, "Calls upon States:")].id)
    rest = [one for one in base if one not in group]
    together = base.with_clauses((*rest[:2], *group, *rest[2:]))
    found["moved"] = (file, redline(base, together))
    for name, data in (("in-rows", in_rows()), ("on-lines", on_lines())):
        found[name] = (data, redline(largest(data), *_edited(largest(data))))
    return found


def _edited(base: Document) -> tuple[Document, ...]:
    at = clause_at(base, "Calls upon")
    new = with_new(base, at, ClauseKind.OPERATIVE, "Welcomes the report of the meeting;")
    less = without(new, clause_at(new, "Noting"))
    last = clause_at(less, "Requests")
    text = less.clauses[last].text.text.replace("report", "report in detail")
    return new, less, with_text(less, last, text)
