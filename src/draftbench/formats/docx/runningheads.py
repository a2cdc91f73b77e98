"""Headers of the pages after the first, and footers, as the headquarters template has them.

The symbol stands at the outer side above a hairline; below stand page and number of pages at the
outer side and the job number at the inner one. Symbol and job number are fields that show the
document variables "sss1" and "FooterJN", which the macros of the template fill.
"""

from __future__ import annotations

from copy import deepcopy

from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.masthead import cell, line, row, run, table
from draftbench.formats.docx.names import XML_SPACE, Element, root, w

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
