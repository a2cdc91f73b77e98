"""Tracked paragraph marks, and words and fields inside deletions."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import (
    RUNS,
    Checked,
    Findings,
    Story,
    above_in_paragraph,
    holds_content,
    rule,
)
from draftbench.formats.docx.names import Element, local, q, qs
from draftbench.messages import message

# Words and fields inside deletions.

_DEL = q("del")

_COMING = frozenset(qs("ins moveTo"))
_CONTAINERS = qs("txbxContent footnote endnote comment body hdr ftr")


@rule("text-in-del", message("Deleted words stand in delText."))
def text_in_deletion(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.3.7: deleted words are ``delText``; Word reports unreadable content or
    shows ``w:t`` as if it stood."""
    yield from _in_deletion(file, "t", "delText")


@rule("code-in-del", message("The code of a deleted field stands in delInstrText."))
def code_in_deletion(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.16.13: the code of a deleted field is ``delInstrText``."""
    yield from _in_deletion(file, "instrText", "delInstrText")


def _in_deletion(file: Checked, wrong: str, right: str) -> Findings:
    for story, one in file.every("del"):
        for text in one.iter(q(wrong)) if holds_content(one) and len(one) else ():
            nearest = next((up for up in above_in_paragraph(text) if up.tag == _DEL), None)
            if nearest is one:
                yield story.broken(
                    text,
                    "A deletion holds {wrong}, where it must hold {right}.",
                    wrong=wrong,
                    right=right,
                )


@rule("deltext-outside-del", message("delText stands in deletions only."))
def deleted_text_outside(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.3.7: ``delText`` stands in deletions only; what moves away keeps its
    ``w:t`` (as in all of Word's own files)."""
    for story, one in file.every("delText", "delInstrText"):
        if not any(other.tag == _DEL for other in above_in_paragraph(one)):
            yield story.broken(one, "Deleted text stands outside a deletion.")


@rule("half-field", message("A field is put in or deleted as a whole."))
def half_field(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.16.18, and Word, which tracks a field whole: begin and end of a field
    come and go together, or one of the two texts is left with half a field."""
    for story, begin, end in _fields(file):
        if begin is not None and end is not None and _comes_and_goes(begin) != _comes_and_goes(end):
            yield story.broken(
                begin, "A field is tracked in part; its begin and its end must be alike."
            )


def _fields(file: Checked) -> Iterator[tuple[Story, Element | None, Element | None]]:
    """The fields of all stories by their begin and their end, story by story those without an end
    last; None for what is missing."""
    for story in file.stories:
        begun: dict[Element | None, list[Element]] = {}
        for one in story.every("fldChar"):
            fields = begun.setdefault(next(one.iterancestors(*_CONTAINERS), None), [])
            kind = one.get(q("fldCharType"))
            if kind == "begin":
                fields.append(one)
            elif kind == "end":
                yield story, fields.pop() if fields else None, one
        yield from ((story, one, None) for left in begun.values() for one in left)


def _comes_and_goes(element: Element) -> tuple[bool, bool]:
    around = {other.tag for other in above_in_paragraph(element)}
    return not around.isdisjoint(_COMING), not around.isdisjoint(_GOING)


@rule("open-field", message("A field that begins also ends."))
def open_field(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.16.18: a complex field has a begin and an end."""
    for story, begin, end in _fields(file):
        if begin is None:
            yield story.broken(end, "A field ends that did not begin.")
        elif end is None:
            yield story.broken(begin, "A field begins and does not end.")


_ORDER = ("ins", "del", "moveFrom", "moveTo")
_GOING = frozenset(qs("del moveFrom"))
_CONTENT = frozenset(qs("p tbl sdt customXml altChunk"))
_NOTES = ("footnote", "endnote", "comment")
_ENDS = frozenset(q(name) for name in ("body", "tc", *_NOTES, "hdr", "ftr", "txbxContent"))


@rule("mark-order", message("The changes of a paragraph mark stand before its properties."))
def mark_order(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.1.29 (CT_ParaRPr): ins, del, moveFrom, moveTo, then properties."""
    for story, one in file.marks():
        before = [local(other) for other in one.itersiblings(preceding=True)]
        rank = _ORDER.index(local(one))
        if any(name not in _ORDER or _ORDER.index(name) > rank for name in before):
            yield story.broken(
                one,
                "The change of a paragraph mark ({element}) must stand before all other "
                "properties.",
            )


@rule("mark-twice", message("A paragraph mark has each kind of change once."))
def mark_twice(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.1.29 (CT_ParaRPr): each of the four at most once."""
    for story, one in file.marks():
        if any(other.tag == one.tag for other in one.itersiblings(preceding=True)):
            yield story.broken(one, "A paragraph mark is tracked twice as {element}.")


@rule("mark-of-run", message("The properties of a run hold no insertion or deletion."))
def mark_of_run(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.2.28 (CT_RPr): only the properties of a paragraph mark hold changes;
    those of a run do not."""
    for story, one, above in file.within(RUNS, (q("rPr"),)):
        higher = above.getparent()
        if higher is not None and higher.tag == q("r"):
            yield story.broken(one, "The properties of a run hold a {element}.")


@rule("last-mark-deleted", message("The mark of a last paragraph is not deleted."))
def last_mark(file: Checked) -> Findings:
    """The last mark of a text, a cell, a note or a box cannot go: Word keeps it silently, others
    leave an empty paragraph. Where it goes with its row, its note or its box, and where Word
    deletes a last section and says so on the section (``w:rsidDel``), that is sound."""
    for story, one in file.marks():
        if one.tag not in _GOING:
            continue
        paragraph = next(one.iterancestors(q("p")), None)
        holder = None if paragraph is None else _last_of(paragraph)
        if holder is not None and not _goes(file, holder):
            yield story.broken(one, "The mark of a last paragraph is deleted, but it cannot go.")


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
