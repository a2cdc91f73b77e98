"""Word files and redlines on them, one for each shape that texts have in Word files."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.redline import Redline
from draftbench.document import ClauseKind, Document
from draftbench.formats.docx.onfile.parts import open_parts
from draftbench.formats.docx.revisions import View
from support.drafts import clause_at, largest, moved, read, redline, with_new, with_text, without
from support.revised import body, paragraph, run
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
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"


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


BOXED = ("Noting the first box,", "Noting the second line of the box,")
"""The clauses in a text box."""


def with_box(texts: Sequence[str] = BOXED, host: str = "Recalling its resolution 63/193,") -> bytes:
    """A file with a text box of ``texts``, in both forms in which Word keeps it."""
    inner = (
        f"<w:txbxContent>{''.join(f'<w:p>{_run(text)}</w:p>' for text in texts)}</w:txbxContent>"
    )
    choice = (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3000000" '
        'cy="900000"/><wp:docPr id="7" name="Text Box 7"/><a:graphic><a:graphicData uri="'
        f'{_SHAPE}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="3000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"</wps:spPr><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing>"
    )
    fallback = (
        '<w:pict><v:shape id="box7" style="width:236pt;height:70pt">'
        f"<v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    )
    box = (
        f'<mc:AlternateContent xmlns:wps="{_SHAPE}" xmlns:wp="{_PLACED}" xmlns:a="{_DRAWN}" '
        f'xmlns:v="urn:schemas-microsoft-com:vml"><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )
    return _file(
        f"<w:p>{_run('The General Assembly,')}</w:p>"
        f"<w:p>{_run(host)}<w:r>{box}</w:r></w:p>"
        f"<w:p>{_run('1. Urges all States to implement the Declaration;')}</w:p>"
        f"<w:p>{_run('2. Requests the Secretary-General to report.')}</w:p>"
    )


def marked() -> bytes:
    """A file that holds tracked changes."""
    return _file(
        "".join(
            (
                paragraph(run("The General Assembly,")),
                paragraph(
                    run("Recalling "), run("an old", "del"), run("a new", "ins"), run(" one,")
                ),
                paragraph(run("Noting what was deleted,", "del"), mark=("del",)),
                paragraph(run("1. Urges all States to implement the Declaration;")),
                paragraph(run("2. Welcomes what was added;", "ins"), mark=("ins",)),
                paragraph(run("2. Requests the Secretary-General to report.")),
            )
        )
    )


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
    found["in-box"] = (with_box(), redline(largest(with_box()), *_boxed(largest(with_box()))))
    without_changes = largest(marked(), View.REJECTED)
    found["was-marked"] = (marked(), redline(without_changes, *_reworded(without_changes)))
    return found


def _boxed(base: Document) -> tuple[Document, ...]:
    at = clause_at(base, "first box")
    first = with_text(base, at, "Noting the first box with alarm,")
    second = with_new(first, at + 1, ClauseKind.PREAMBULAR, "Noting what is new in it,")
    return first, second, without(second, clause_at(second, "second line"))


def _reworded(base: Document) -> tuple[Document, ...]:
    at = clause_at(base, "Recalling")
    new = with_text(base, at, "Recalling an old and good one,")
    return new, without(new, clause_at(new, "Noting"))


def _edited(base: Document) -> tuple[Document, ...]:
    at = clause_at(base, "Calls upon")
    new = with_new(base, at, ClauseKind.OPERATIVE, "Welcomes the report of the meeting;")
    less = without(new, clause_at(new, "Noting"))
    last = clause_at(less, "Requests")
    text = less.clauses[last].text.text.replace("report", "report in detail")
    return new, less, with_text(less, last, text)
