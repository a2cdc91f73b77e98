"""A table clause with tracked rows.

A row that changed is written as the old row deleted and the new one inserted: Word itself tracks
rows, not what happens across cells.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from draftbench.amend.redlines.redline import RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.document.richtext import join
from draftbench.formats.docx.grid import cell, clause_widths, frame, row
from draftbench.formats.docx.names import Element
from draftbench.formats.docx.paragraphs import MARGIN, rows
from draftbench.formats.docx.register import Register
from draftbench.formats.docx.runs import Typesetter
from draftbench.formats.docx.stamps import HOUSE


def tracked_table(
    entry: RedlineClause,
    coming: Stamp | None,
    going: Stamp | None,
    setter: Typesetter,
    register: Register,
) -> Element:
    """The table of a clause; ``coming`` and ``going`` are set where all of it comes or goes."""
    was = join(run.text for run in entry.runs if run.inserted is None).plain
    now = join(run.text for run in entry.runs if run.deleted is None).plain
    if coming is not None or going is not None:
        lines = rows(now if coming is not None else was)
        kinds = [("ins" if coming is not None else "del", coming or going, line) for line in lines]
    else:
        stamp = next(
            (r.inserted or r.deleted for r in entry.runs if r.inserted or r.deleted), HOUSE
        )
        kinds = list(_changed(rows(was), rows(now), stamp or HOUSE))
    width = max(len(line) for _, _, line in kinds)
    table = frame(clause_widths(width), indent=MARGIN)
    for kind, author, line in kinds:
        table.append(_row(kind, author, line, setter, register))
    return table


def _row(
    kind: str, stamp: Stamp | None, line: list[str], setter: Typesetter, register: Register
) -> Element:
    cells: list[Element] = []
    for text, width in zip(line, clause_widths(len(line)), strict=True):
        runs = setter.plain(text, deleted=kind == "del")
        if not kind or stamp is None:
            cells.append(cell(runs, width))
            continue
        content = [register.revision(kind, stamp, *runs)] if runs else []
        cells.append(cell(content, width, mark=register.revision(kind, stamp)))
    tracked = register.revision(kind, stamp) if kind and stamp is not None else None
    return row(cells, tracked=tracked)


def _changed(
    was: list[list[str]], now: list[list[str]], stamp: Stamp
) -> Iterator[tuple[str, Stamp | None, list[str]]]:
    matcher = SequenceMatcher(
        None, ["\t".join(line) for line in was], ["\t".join(line) for line in now], autojunk=False
    )
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        if tag == "equal":
            yield from (("", None, line) for line in was[a0:a1])
            continue
        yield from (("del", stamp, line) for line in was[a0:a1])
        yield from (("ins", stamp, line) for line in now[b0:b1])
