"""Headers and footers of a United Nations document.

Measures and style names are those of the headquarters template: a table of 9,850 twips in the
header of the first page with "United Nations" and the symbol above a thin rule, organ and
distribution above a thick one; running heads with the symbol; page numbers in the foot.
"""

from __future__ import annotations

from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import Element, printable, q, root, w

_EMBLEM, _NAME, _GAP, _ORGAN, _DISTR = 1267, 1872, 245, 3110, 3096


def first_header(front: FrontMatter, *, titled: bool = False) -> Element:
    """The masthead: the header of the first page, without the title where the body has it."""
    header = root("hdr")
    widths = (_EMBLEM, _NAME, _GAP, _ORGAN, _GAP, _DISTR)
    symbol_width = _ORGAN + _GAP + _DISTR
    header.append(
        w(
            "tbl",
            _table_properties(sum(widths)),
            w("tblGrid", *(w("gridCol", w=width) for width in widths)),
            _row(
                864,
                _cell(_EMBLEM, [_line("", "Header")], border=4, bottom=True),
                _cell(_NAME + _GAP, [_united_nations()], span=2, border=4, bottom=True),
                _cell(symbol_width, [_large_symbol(front.symbol)], span=3, border=4, bottom=True),
            ),
            _row(
                1900 if front.organ else 1200,
                _cell(_EMBLEM, [_line("", "Header")], border=12),
                _cell(
                    _NAME + _GAP + _ORGAN,
                    [_line(front.organ, "XLarge", before=109)],
                    span=3,
                    border=12,
                ),
                _cell(_GAP, [_line("", "Header")], border=12),
                _cell(_DISTR, _distribution(front), border=12),
                exact=False,
            ),
        )
    )
    header.extend(_titles(front, titled=titled))
    return header


def running_header(front: FrontMatter) -> Element:
    """The header of all other pages: the symbol above a hairline."""
    header = root("hdr")
    paragraph = _line(front.symbol, "Header", bold=True, after=200)
    properties = paragraph.find(q("pPr"))
    if properties is not None:
        properties.insert(1, w("pBdr", w("bottom", val="single", sz=2, space=4, color="000000")))
    header.append(paragraph)
    return header


def footer() -> Element:
    """Page number and number of pages, at the outer side."""
    foot = root("ftr")
    foot.append(
        w(
            "p",
            w("pPr", w("pStyle", val="Footer"), w("jc", val="right")),
            _field("PAGE"),
            w("r", _text("/")),
            _field("NUMPAGES"),
        )
    )
    return foot


def _titles(front: FrontMatter, *, titled: bool) -> list[Element]:
    lines = []
    if front.session:
        lines.append(_line(front.session, "Session", before=120))
    if front.agenda_item:
        lines.append(_line(front.agenda_item, "AgendaItemNormal"))
    if front.title and not titled:
        lines.append(_title(front.title, "TitleHCH", before=320))
    if front.stage:
        lines.append(_title(front.stage, "TitleH2", before=120))
    lines.append(_line("", "Header", after=120))
    return lines


def _title(text: str, style: str, *, before: int) -> Element:
    paragraph = _line(text, style, before=before)
    properties = paragraph.find(q("pPr"))
    if properties is not None:
        properties.append(w("ind", left=1267, right=1267, firstLine=0))
    return paragraph


def _distribution(front: FrontMatter) -> list[Element]:
    lines = []
    if front.distribution:
        lines.append(_line(f"Distr.: {front.distribution}", "Distribution", before=240))
    if front.date:
        lines.append(_line(front.date, "ReleaseDate"))
    if front.original:
        lines.append(_line(f"Original: {front.original}", "Original", before=240))
    return lines or [_line("", "Header")]


def _united_nations() -> Element:
    looks = ("b", {"val": 0}), ("spacing", {"val": 2}), ("w", {"val": 96})
    return w(
        "p",
        w("pPr", w("pStyle", val="HCh"), w("spacing", after=80)),
        w("r", w("rPr", *(w(name, **values) for name, values in looks)), _text("United Nations")),
    )


def _large_symbol(symbol: str) -> Element:
    """The symbol at the right, its first letter in 20 points."""
    return w(
        "p",
        w("pPr", w("spacing", after=80, line=240, lineRule="auto"), w("jc", val="right")),
        w("r", w("rPr", w("position", val=-4), w("sz", val=40)), _text(symbol[:1])),
        w("r", w("rPr", w("position", val=-4)), _text(symbol[1:])),
    )


def _line(
    text: str,
    style: str,
    *,
    before: int | None = None,
    after: int | None = None,
    bold: bool = False,
) -> Element:
    space = {
        key: number for key, number in (("before", before), ("after", after)) if number is not None
    }
    return w(
        "p",
        w("pPr", w("pStyle", val=style), w("spacing", **space) if space else None),
        w("r", w("rPr", w("b")) if bold else None, _text(text)) if text else None,
    )


def _text(text: str) -> Element:
    element = w("t")
    element.text = printable(text)
    return element


def _field(code: str) -> Element:
    field = w("fldSimple", w("r", _text("1")))
    field.set(q("instr"), f" {code} ")
    return field


def _table_properties(width: int) -> Element:
    return w(
        "tblPr",
        w("tblW", w=width, type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=0, type="dxa")),
    )


def _row(height: int, *cells: Element, exact: bool = True) -> Element:
    rule = "exact" if exact else "atLeast"
    return w("tr", w("trPr", w("trHeight", val=height, hRule=rule)), *cells)


def _cell(
    width: int, content: list[Element], *, border: int, span: int = 1, bottom: bool = False
) -> Element:
    return w(
        "tc",
        w(
            "tcPr",
            w("tcW", w=width, type="dxa"),
            w("gridSpan", val=span) if span > 1 else None,
            w("tcBorders", w("bottom", val="single", sz=border, space=0, color="auto")),
            w("vAlign", val="bottom") if bottom else None,
        ),
        *content,
    )
