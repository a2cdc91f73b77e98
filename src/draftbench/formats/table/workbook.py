"""A table as a workbook of Excel (Office Open XML), every cell a string and none a formula."""

from __future__ import annotations

import io
from datetime import datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from draftbench.document import RichText
from draftbench.formats.docx.names import printable
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.imported import Written
from draftbench.formats.table.table import FILLS, Cell, Line, Look, Span, Table, Tone, cell
from draftbench.language import mastheads
from draftbench.language.phrasebook import phrasebook
from draftbench.language.words import visible
from draftbench.messages import message

MOST = 32_767
"""Characters that a cell of a workbook may hold (Excel specifications and limits)."""
_WIDTH = 150.0
"""Characters that fit across a page in landscape."""
_LOOKS: dict[Look, dict[str, object]] = {
    Look.KEPT: {},
    Look.INSERTED: {"font_color": "#1F3FBF", "underline": 1},
    Look.DELETED: {"font_color": "#C00000", "font_strikeout": True},
    Look.BOLD: {"bold": True},
    Look.QUIET: {"font_color": "#595959"},
}
_CUT = message(
    "Cells of more than 32,767 characters are cut, as workbooks hold no more; "
    "the Word file has them whole."
)


def workbook(table: Table, front: FrontMatter) -> Written:
    """The table on the first sheet, heads repeated on every printed page; what stands above and
    below it on the second. Marked words have their colours, with signs around them too."""
    buffer = io.BytesIO()
    stage = mastheads.stage(table.stage, front.language)
    book = xlsxwriter.Workbook(
        buffer,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    book.set_properties(
        {
            "title": _clean(front.title or stage),
            "subject": _clean(front.symbol),
            "author": "draftbench",
            "created": datetime.fromisoformat(front.created.replace("Z", "")),
        }
    )
    writer = _Sheet(book, table, front)
    writer.write()
    about = book.add_worksheet(_sheet_name(phrasebook(table.language)("about")))
    if front.right_to_left:
        about.right_to_left()
    about.set_column(0, 0, 120, book.add_format({"text_wrap": True, "valign": "top"}))
    lines = (front.title, front.symbol, stage, *table.notes, *table.after)
    for at, line in enumerate(line for line in lines if line):
        about.write_string(at, 0, _clean(line)[:MOST])
    book.close()
    for sheet in book.worksheets():
        vars(sheet).clear()  # they hold themselves, with all words
    return Written(buffer.getvalue(), (_CUT,) if writer.cut else ())


class _Sheet:
    """The sheet of the table under way."""

    def __init__(self, book: Workbook, table: Table, front: FrontMatter) -> None:
        self.book = book
        self.table = table
        self.sheet: Worksheet = book.add_worksheet(
            _sheet_name(mastheads.stage(table.stage, front.language))
        )
        self.cut = False
        self._formats: dict[tuple[Tone, bool], Format] = {}
        self._looks = {look: book.add_format(looks) for look, looks in _LOOKS.items()}
        if front.right_to_left:
            self.sheet.right_to_left()

    def write(self) -> None:
        """Heads and rows."""
        table, sheet = self.table, self.sheet
        shares = [1.0] * bool(table.grouping) + [column.share for column in table.columns]
        for at, share in enumerate(shares):
            sheet.set_column(at, at, max(8.0, _WIDTH * share / sum(shares)))
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.set_paper(9)
        if table.landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        head = self._format(Tone.HEAD, bold=True)
        for at, name in enumerate(table.flat()[0]):
            sheet.write_string(0, at, _clean(name), head)
        for number, row in enumerate(table.rows, start=1):
            group = (cell(row.group),) if table.grouping else ()
            for at, one in enumerate((*group, *row.cells)):
                tone = one.tone or (Tone.HEAD if row.frame else Tone.NONE)
                self._cell(number, at, one, self._format(tone, bold=row.frame))
        if table.rows:
            sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{len(table.rows) + 1}"})

    def _cell(self, row: int, column: int, one: Cell, how: Format) -> None:
        whole = _clean(one.plain)
        if len(whole) > MOST:
            self.cut = True
            self.sheet.write_string(row, column, whole[: MOST - 1] + "…", how)
            return
        pieces = [(_clean(text), look) for text, look in _pieces(one.lines)]
        pieces = [piece for piece in pieces if piece[0]]
        if len(pieces) < 2:
            self.sheet.write_string(row, column, whole, how)
            return
        fragments: list[object] = []
        for text, look in pieces:
            fragments += [self._looks[look], text]
        self.sheet.write_rich_string(row, column, *fragments, how)

    def _format(self, tone: Tone, *, bold: bool) -> Format:
        key = tone, bold
        if key not in self._formats:
            looks: dict[str, object] = {"text_wrap": True, "valign": "top", "border": 1}
            if FILLS[tone]:
                looks["bg_color"] = f"#{FILLS[tone]}"
            if bold:
                looks["bold"] = True
            self._formats[key] = self.book.add_format(looks)
        return self._formats[key]


def _pieces(lines: tuple[Line, ...]) -> list[tuple[str, Look]]:
    """The words of a cell with their looks, neighbours of one look together."""
    found: list[tuple[str, Look]] = []
    for number, line in enumerate(lines):
        spans = (Span(RichText("\n")), *line.spans) if number else line.spans
        for span in spans:
            text, look = Line((span,)).plain, span.look
            if found and found[-1][1] is look:
                found[-1] = found[-1][0] + text, look
            elif text:
                found.append((text, look))
    return found


def _sheet_name(name: str) -> str:
    """A name that a sheet may have: 31 characters without signs that workbooks keep for places."""
    return "".join(" " if char in "[]:*?/\\'" else char for char in name).strip()[:31] or "Table"


def _clean(text: str) -> str:
    return printable(visible(text))
