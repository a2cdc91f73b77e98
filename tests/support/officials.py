"""Word files and redlines on them, one for each shape that texts have in Word files."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.redlines.redline import Redline
from draftbench.document import ClauseKind, Document, RichText
from draftbench.formats.docx.names import MATH
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.track.parts import open_parts
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


def with_equation() -> bytes:
    """A file with an equation between words."""
    power = f"<m:sSup><m:e>{_sign('x')}</m:e><m:sup>{_sign('2')}</m:sup></m:sSup>"
    equation = f'<m:oMath xmlns:m="{MATH}">{power}</m:oMath>'
    return _file(
        f"<w:p>{_run('The General Assembly,')}</w:p>"
        f"<w:p>{run('Noting that ')}{equation}{run(' is large,')}</w:p>"
        f"<w:p>{_run('1. Requests the Secretary-General to report.')}</w:p>"
    )


def _sign(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def with_contents() -> bytes:
    """A file with a table of contents."""
    titles = ("Introduction", "Trends", "Conclusions")
    lines = [
        f"<w:p>{_run(title)}<w:r><w:tab/></w:r>{_field(f' PAGEREF _T{at} ', str(page))}</w:p>"
        for at, (title, page) in enumerate(zip(titles, (1, 2, 4), strict=True))
    ]
    start = f"{_CHAR.format('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>"
    lines[0] = lines[0].replace("<w:p>", f"<w:p>{start}{_CHAR.format('separate')}", 1)
    lines[-1] = lines[-1].replace("</w:p>", f"{_CHAR.format('end')}</w:p>")
    heads = (
        f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{_run(title)}</w:p>'
        f"<w:p>{_run(f'The text of {title.lower()} is this sentence.')}</w:p>"
        for title in titles
    )
    return _file(f"<w:p>{_run('Contents')}</w:p>{''.join(lines)}{''.join(heads)}")


def with_link(*, is_simple: bool = False) -> bytes:
    """A file with a field that is a link."""
    said = "the resolution of the year 2008"
    link = _field(' HYPERLINK "https://undocs.org/A/RES/63/193" ', said)
    simple = (
        f"<w:fldSimple w:instr=' HYPERLINK \"https://undocs.org/A\" '>{run(said)}</w:fldSimple>"
    )
    return _file(
        f"<w:p>{_run('The General Assembly,')}</w:p>"
        f"<w:p>{run('Recalling ')}{simple if is_simple else link}{run(' on crime,')}</w:p>"
        f"<w:p>{_run('1. Requests the Secretary-General to report.')}</w:p>"
    )


_CHAR = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def _field(code: str, said: str) -> str:
    return (
        f"{_CHAR.format('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>"
        f"{_CHAR.format('separate')}{run(said)}{_CHAR.format('end')}"
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
    for block in list(whole)[:-1]:
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
    wider = "State\tCity\tDate\nBrazil\tSalvador\t2009\nCosta Rica\tSan José\t2010"
    found["column-new"] = (file, redline(base, with_text(base, at, wider)))
    narrow = with_text(base, at, "Date\n2009\n2010")
    found["column-gone"] = (file, redline(base, narrow, with_text(narrow, at, "Year\n2009\n2010")))
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
    for name, file in (("link", with_link()), ("simple-link", with_link(is_simple=True))):
        base = largest(file)
        at = clause_at(base, "resolution")
        text = base.clauses[at].text
        place = text.text.index("the year")
        version = with_text(base, at, text.splice(place, place + 3, RichText("that")))
        found[name] = (file, redline(base, version))
    base = largest(with_equation())
    at = clause_at(base, "large")
    found["equation"] = (with_equation(), redline(base, with_text(base, at, "Noting x^3,")))
    base = largest(with_contents())
    at = clause_at(base, "Introduction\t1")
    lines = with_text(base, at, "Introduction\t1\nNew trends\t2\nMeasures\t3")
    found["contents"] = (with_contents(), redline(base, lines))
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
