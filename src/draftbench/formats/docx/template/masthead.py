"""The headers of a United Nations document: of its first page, and of the others.

Measures and style names are those of the headquarters template: a table of 9,850 twips with
"United Nations" and the symbol above a thin rule, organ and distribution above a thick one. The
emblem is not ours to give; its cell is left free. Session, agenda item and title, which the
template has at the top of the body, stand below the table, so that the body holds the clauses and
nothing else and every tool that accepts or rejects all changes gets exactly the texts. In a
language that is written from right to left all of it is mirrored.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy

from draftbench.formats.docx.names import XML_SPACE, Element, printable, put, q, root, w
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.language import mastheads

_EMBLEM, _NAME, _GAP, _ORGAN, _DISTR = 1267, 1872, 245, 3110, 3096
WIDTH = _EMBLEM + _NAME + _GAP + _ORGAN + _GAP + _DISTR
_LONG_NAME = 20
"""A longer name of the organization is set smaller, or it would take three lines (Russian)."""
_SPACED = {"en", "fr", "es", "ru"}
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def first_header(front: FrontMatter, *, titled: bool = False, width: int = WIDTH) -> Element:
    """The masthead, ``width`` twips wide; without the title where the body has it. Of a text of
    which nothing is known that stands in one, the titles alone."""
    header = root("hdr")
    if not (front.symbol or front.organ or front.date or front.distribution or front.original):
        header.extend(_titles(front, titled=titled))
        return header
    wide = _ORGAN + max(width - WIDTH, 0)
    widths = (_EMBLEM, _NAME, _GAP, wide, _GAP, _DISTR)
    name = mastheads.organization(front.language) if front.united_nations else ""
    header.append(
        table(
            widths,
            row(
                864,
                cell(_EMBLEM, [line("", "Header")], bottom=4),
                cell(_NAME + _GAP, [_organization(name, front.language)], span=2, bottom=4),
                cell(wide + _GAP + _DISTR, [_large_symbol(front.symbol)], span=3, bottom=4),
            ),
            row(
                2880 if front.organ else 1440,
                cell(_EMBLEM, [line("", "Header")], bottom=12, low=False),
                cell(
                    _NAME + _GAP + wide,
                    [line(front.organ, "XLarge", before=109)],
                    span=3,
                    bottom=12,
                    low=False,
                ),
                cell(_GAP, [line("", "Header")], bottom=12, low=False),
                cell(_DISTR, _distribution(front), bottom=12, low=False),
                exact=False,
            ),
            right_to_left=front.right_to_left,
        )
    )
    header.extend(_titles(front, titled=titled))
    return header


def _titles(front: FrontMatter, *, titled: bool) -> list[Element]:
    lines = []
    if front.session:
        lines.append(line(front.session, "Session", before=120))
    if front.agenda_item:
        lines.append(line(front.agenda_item, "AgendaItemNormal"))
    if front.title and not titled:
        lines.append(_title(front.title, "TitleHCH", before=320))
    if front.stage:
        stage = mastheads.stage(front.stage, front.language)
        lines.append(_title(stage, "TitleH2", before=240 if titled else 120))
    lines.append(line("", "Header", after=120))
    return lines


def _title(text: str, style: str, *, before: int) -> Element:
    paragraph = line(text, style, before=before)
    properties = paragraph.find(q("pPr"))
    if properties is not None:
        properties.append(w("ind", left=1267, right=1267, firstLine=0))
    return paragraph


def _distribution(front: FrontMatter) -> list[Element]:
    """Distribution, date and languages, one line each: a blank line stands above the original,
    but not where the language of a translation stands there."""
    lines = []
    if front.distribution:
        said = mastheads.distribution(front.distribution, front.language)
        lines.append(line(said, "Distribution", before=240))
    if front.date:
        said = mastheads.date_in_words(front.date, front.language)
        lines.append(line(said, "ReleaseDate", before=None if lines else 240))
    if front.original:
        own = mastheads.own_language(front.original, front.language)
        if own:
            lines.append(line(own, "Original"))
        said = mastheads.original(front.original, front.language)
        lines.append(line(said, "Original", before=None if own else 240))
    if front.right_to_left:
        for one in lines:
            _left_to_right(one)
    return lines or [line("", "Header")]


def _left_to_right(paragraph: Element) -> None:
    """Sets a paragraph that is written in English in a document that is not."""
    properties = paragraph.find(q("pPr"))
    if properties is not None:
        put(properties, w("bidi", val=0))


def _organization(name: str, language: str) -> Element:
    looks = [w("b", val=0), w("bCs", val=0)]
    if len(name) > _LONG_NAME:
        looks += [w("sz", val=22), w("szCs", val=22)]
    elif language in _SPACED:
        looks += [w("spacing", val=2), w("w", val=96)]
    return w("p", w("pPr", w("pStyle", val="HCh"), w("spacing", after=80)), run(name, *looks))


def _large_symbol(symbol: str) -> Element:
    """The symbol at the outer side, its first letter in 20 points."""
    return w(
        "p",
        w("pPr", w("spacing", after=80, line=240, lineRule="auto"), w("jc", val="right")),
        run(symbol[:1], w("position", val=-4), w("sz", val=40), w("szCs", val=40)),
        run(symbol[1:], w("position", val=-4)),
    )


def line(
    text: str,
    style: str,
    *,
    before: int | None = None,
    after: int | None = None,
    right: bool = False,
) -> Element:
    """A paragraph of a header or footer with one run."""
    space = {key: n for key, n in (("before", before), ("after", after)) if n is not None}
    return w(
        "p",
        w(
            "pPr",
            w("pStyle", val=style),
            w("spacing", **space) if space else None,
            w("jc", val="right") if right else None,
        ),
        run(text) if text else None,
    )


def run(text: str, *looks: Element) -> Element:
    """A run with these properties; Arabic is marked as written from right to left."""
    properties = [*looks, *([w("rtl")] if _ARABIC.search(text) else ())]
    element = w("t")
    element.text = printable(text)
    return w("r", w("rPr", *properties) if properties else None, element)


def table(
    widths: Sequence[int], *rows: Element, right_to_left: bool = False, rule: bool = False
) -> Element:
    """A table without frame and padding; with ``rule`` a hairline stands below it."""
    below = w("tblBorders", w("bottom", val="single", sz=2, space=0, color="000000"))
    return w(
        "tbl",
        w(
            "tblPr",
            w("bidiVisual") if right_to_left else None,
            w("tblW", w=sum(widths), type="dxa"),
            below if rule else None,
            w("tblLayout", type="fixed"),
            w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=0, type="dxa")),
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        *rows,
    )


def row(height: int, *cells: Element, exact: bool = True) -> Element:
    """A row of that height, or at least of it."""
    rule = "exact" if exact else "atLeast"
    height_of = w("trHeight", val=height, hRule=rule) if height else None
    return w("tr", w("trPr", height_of) if height_of is not None else None, *cells)


def cell(
    width: int, content: list[Element], *, span: int = 1, bottom: int = 0, low: bool = True
) -> Element:
    """A cell with a rule of ``bottom`` eighths of a point below; ``low`` sets it at its bottom."""
    rule = w("tcBorders", w("bottom", val="single", sz=bottom, space=0, color="auto"))
    return w(
        "tc",
        w(
            "tcPr",
            w("tcW", w=width, type="dxa"),
            w("gridSpan", val=span) if span > 1 else None,
            rule if bottom else None,
            w("vAlign", val="bottom") if low else None,
        ),
        *content,
    )


# Headers of the pages after the first, and footers, as the headquarters template has them. The
# symbol stands at the outer side above a hairline; below stand page and number of pages at the
# outer side and the job number at the inner one. Symbol and job number are fields that show the
# document variables "sss1" and "FooterJN", which the macros of the template fill.

SYMBOL, JOB = "sss1", "FooterJN"


def running_header(front: FrontMatter, width: int, *, even: bool) -> Element:
    """The symbol, or where there is none the title, above a hairline: on even pages at the
    beginning of the line, on odd ones at its end."""
    half = width // 2
    named = line("", "Header", after=80, right=not even)
    if front.symbol:
        named.extend(_variable(SYMBOL, front.symbol, w("b"), w("bCs")))
    elif front.title:
        named.append(run(front.title, w("b"), w("bCs")))
    empty = line("", "Header")
    cells = (named, empty) if even else (empty, named)
    header = root("hdr")
    rows = row(864, *(cell(half, [one]) for one in cells))
    header.append(
        table((half, width - half), rows, right_to_left=front.right_to_left, rule=True),
    )
    header.append(line("", "Header"))
    return header


def footer(front: FrontMatter, width: int, *, even: bool) -> Element:
    """Page number and number of pages at the outer side, the job number at the inner one."""
    half = width // 2
    looks = w("b", val=0), w("bCs", val=0), w("sz", val=14), w("szCs", val=14)
    job = line("", "Footer", right=even)
    if front.job:
        job.extend(_variable(JOB, front.job, *looks))
    pages = line("", "Footer", right=not even)
    pages.extend([*_field("PAGE", "2"), run("/"), *_field("NUMPAGES", "2")])
    cells = (pages, job) if even else (job, pages)
    foot = root("ftr")
    foot.append(
        table(
            (half, width - half),
            row(0, *(cell(half, [one], low=False) for one in cells)),
            right_to_left=front.right_to_left,
        )
    )
    foot.append(line("", "Footer"))
    return foot


def first_footer(front: FrontMatter) -> Element:
    """The job number at the beginning of the line; the first page has no page number."""
    foot = root("ftr")
    paragraph = line("", "ReleaseDate")
    if front.job:
        paragraph.append(run(front.job))
    foot.append(paragraph)
    return foot


def variables(front: FrontMatter) -> Element | None:
    """What the fields show, as the macros of the template name it."""
    known = {
        SYMBOL: front.symbol,
        "Symbol1": front.symbol,
        JOB: front.job,
        "jobn": front.job,
        "Session1": front.session,
        "Agenda1": front.agenda_item,
        "Title1": front.title,
    }
    said = [w("docVar", name=name, val=text) for name, text in known.items() if text]
    return w("docVars", *said) if said else None


def _variable(name: str, text: str, *looks: Element) -> list[Element]:
    return _field(f'DOCVARIABLE "{name}" \\* MERGEFORMAT', text, *looks)


def _field(code: str, shown: str, *looks: Element) -> list[Element]:
    """A field in the form that Word writes; ``shown`` is what it shows until it is worked out."""
    instruction = w("instrText")
    instruction.text = f" {code} "
    instruction.set(XML_SPACE, "preserve")
    parts = [
        w("fldChar", fldCharType="begin"),
        instruction,
        w("fldChar", fldCharType="separate"),
        None,
        w("fldChar", fldCharType="end"),
    ]
    found: list[Element] = []
    for part in parts:
        if part is None:
            found.append(run(shown, *map(deepcopy, looks)))
        else:
            found.append(w("r", w("rPr", *map(deepcopy, looks)) if looks else None, part))
    return found
