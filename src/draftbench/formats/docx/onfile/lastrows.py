"""What stands last before an end: a body, a cell, a note ends with a mark that cannot come or go,
and so does what stands before a table."""

from __future__ import annotations

from draftbench.formats.docx.onfile.pairing import Fate, Row


def with_ends(rows: list[Row]) -> list[Row]:
    """The rows, with pairs at the ends that let the last mark stand: the last paragraphs that go
    and come before an end share one, and where all goes behind what becomes the last paragraph, a
    table among it, the very last one becomes it, if it is empty."""
    found: list[Row] = []
    segment: list[Row] = []
    for row in rows:
        if any(one.line is None for one in (*row.left, *row.right)):
            found.extend(_shared_end(segment))
            found.append(row)
            segment = []
        else:
            segment.append(row)
    found.extend(_shared_end(segment))
    return _blank_end(found)


def _shared_end(segment: list[Row]) -> list[Row]:
    last = len(segment)
    while last and segment[last - 1].fate not in {Fate.KEPT, Fate.GROUP}:
        last -= 1
    tail = segment[last:]
    going = [row for row in tail if row.fate in {Fate.GONE, Fate.AWAY}]
    coming = [row for row in tail if row.fate in {Fate.NEW, Fate.HERE}]
    if not going or not coming:
        return segment
    one, other = going[-1], coming[-1]
    if one.fate is not Fate.GONE or other.fate is not Fate.NEW:
        return segment
    rest = [row for row in segment if row is not one and row is not other]
    return [*rest, Row(Fate.KEPT, one.left, other.right, is_whole=True)]


def _blank_end(rows: list[Row]) -> list[Row]:
    at = len(rows) - 1
    while at >= 0 and rows[at].fate is Fate.GONE:
        at -= 1
    if at < 0 or at == len(rows) - 1 or rows[at].fate is not Fate.KEPT:
        return rows
    kept, last = rows[at], rows[-1]
    has_table = any(row.left[0].line is None for row in rows[at:])
    blank = kept.right[0]
    if not has_table or last.left[0].line is None or blank.line is None or blank.line.key:
        return rows
    end = Row(Fate.KEPT, last.left, kept.right, is_whole=True)
    return [*rows[:at], Row(Fate.GONE, kept.left), *rows[at + 1 : -1], end]
