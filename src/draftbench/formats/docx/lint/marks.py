"""Tracked paragraph marks."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import RUNS, Checked, above_in_paragraph
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import Element, local, q

_ORDER = ("ins", "del", "moveFrom", "moveTo")
_GOING = frozenset({q("del"), q("moveFrom")})
_CONTENT = frozenset(q(name) for name in ("p", "tbl", "sdt", "customXml", "altChunk"))
_NOTES = ("footnote", "endnote", "comment")
_ENDS = frozenset(q(name) for name in ("body", "tc", *_NOTES, "hdr", "ftr", "txbxContent"))


def mark_order(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.3.1.29 (CT_ParaRPr): ins, del, moveFrom, moveTo, then properties."""
    for story, one in file.marks():
        before = [local(other) for other in one.itersiblings(preceding=True)]
        rank = _ORDER.index(local(one))
        if any(name not in _ORDER or _ORDER.index(name) > rank for name in before):
            yield Finding(
                story.where(one),
                f"The change of a paragraph mark ({local(one)}) must stand before all other "
                "properties.",
            )


def mark_twice(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.3.1.29 (CT_ParaRPr): each of the four at most once."""
    for story, one in file.marks():
        if any(other.tag == one.tag for other in one.itersiblings(preceding=True)):
            yield Finding(story.where(one), f"A paragraph mark is tracked twice as {local(one)}.")


def mark_of_run(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.3.2.28 (CT_RPr): only the properties of a paragraph mark hold changes;
    those of a run do not."""
    for story, one in file.every(*RUNS):
        above = one.getparent()
        higher = None if above is None or above.tag != q("rPr") else above.getparent()
        if higher is not None and higher.tag == q("r"):
            yield Finding(story.where(one), f"The properties of a run hold a {local(one)}.")


def last_mark(file: Checked) -> Iterator[Finding]:
    """The last mark of a text, a cell, a note or a box cannot go: Word keeps it silently, others
    leave an empty paragraph. Where it goes with its row, its note or its box, and where Word
    deletes a last section and says so on the section (``w:rsidDel``), that is sound."""
    for story, one in file.marks():
        if one.tag not in _GOING:
            continue
        paragraph = next(one.iterancestors(q("p")), None)
        holder = None if paragraph is None else _last_of(paragraph)
        if holder is not None and not _goes(file, holder):
            yield Finding(
                story.where(one), "The mark of a last paragraph is deleted, but it cannot go."
            )


def _last_of(paragraph: Element) -> Element | None:
    """What the paragraph is the last one of; None where something follows."""
    block = paragraph
    while True:
        if any(other.tag in _CONTENT for other in block.itersiblings()):
            return None
        above = block.getparent()
        if above is None or above.tag in _ENDS:
            return above
        block = above


def _goes(file: Checked, holder: Element) -> bool:
    kind = local(holder)
    if kind == "body":
        section = holder.find(q("sectPr"))
        return section is not None and section.get(q("rsidDel")) is not None
    if kind == "tc":
        row = next(holder.iterancestors(q("tr")), None)  # a content control may stand between
        signs = (None if row is None else row.find(q("trPr")), holder.find(q("tcPr")))
        return any(
            local(sign) in {"ins", "del", "cellDel"}
            for found in signs
            for sign in (() if found is None else found)
        )
    if kind in {"footnote", "endnote"}:
        number = holder.get(q("id"))
        marks = [m for _, m in file.every(f"{kind}Reference") if m.get(q("id")) == number]
        return all(_is_deleted(mark) for mark in marks)
    return kind == "txbxContent" and _is_deleted(holder)


def _is_deleted(element: Element) -> bool:
    return any(other.tag in _GOING for other in above_in_paragraph(element))


RULES = (
    Rule("mark-order", "The changes of a paragraph mark stand before its properties.", mark_order),
    Rule("mark-twice", "A paragraph mark has each kind of change once.", mark_twice),
    Rule("mark-of-run", "The properties of a run hold no insertion or deletion.", mark_of_run),
    Rule("last-mark-deleted", "The mark of a last paragraph is not deleted.", last_mark),
)
