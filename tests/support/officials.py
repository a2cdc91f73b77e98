"""Word files and redlines on them, one for each shape that texts have in Word files."""

from __future__ import annotations

from draftbench.amend.redline import Redline
from draftbench.document import ClauseKind, Document
from draftbench.formats.docx.names import root, w
from draftbench.formats.docx.package import Package
from support.drafts import clause_at, largest, moved, read, redline, with_new, with_text, without
from support.revised import body
from support.word import declaration
from support.wordpieces import Grid, Paragraph, Words
from support.wordpieces import sound as word_file

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
    rows = (("No.", "Text", "Comments"), *ROWS)
    cells = [[Paragraph((Words(text),) if text else ()) for text in row] for row in rows]
    return word_file([Grid(tuple(map(tuple, cells)))])


def on_lines() -> bytes:
    """The file of :data:`LINES`."""
    paragraphs = []
    for texts in LINES:
        runs = "<w:r><w:br/></w:r>".join(f"<w:r><w:t>{text}</w:t></w:r>" for text in texts)
        paragraphs.append(f"<w:p>{runs}</w:p>")
    return _file("".join(paragraphs))


def _file(content: str) -> bytes:
    package = Package()
    styles = root("styles")
    styles.append(w("style", w("name", val="Normal"), type="paragraph", default=1, styleId="N"))
    package.add("styles", "styles", styles)
    document = root("document")
    document.append(body(content, "<w:sectPr/>"))
    package.parts["word/document.xml"] = document
    return package.data()


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
