"""What may stand inside what; tracked paragraph marks; words and fields inside deletions."""

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
from draftbench.formats.docx.names import MATH, Element, W, local, q, qs
from draftbench.messages import message

_BLOCKS = frozenset(qs("p tbl tr tc sectPr"))
_LINKS = frozenset(qs("hyperlink fldSimple"))
_RANGED = (
    "bookmark perm commentRange moveFromRange moveToRange customXmlInsRange "
    "customXmlDelRange customXmlMoveFromRange customXmlMoveToRange"
)
_MARKERS = tuple(f"{name}{end}" for name in _RANGED.split() for end in ("Start", "End"))
_FIT = frozenset(
    q(name)
    for name in (
        *("r", "sdt", "smartTag", "customXml", "dir", "bdo", "proofErr", "subDoc", "contentPart"),
        *_MARKERS,
        *RUNS,
    )
) | (_BLOCKS | _LINKS)
"""What stands in a change, and what other rules speak of."""
_UNFIT = frozenset(qs("pPr tblPr tcPr tbl tr sectPr tblPrEx"))
_RUN = q("r")
_SIGNED = frozenset(qs("rPr trPr numPr"))
_HOLDERS = frozenset(qs("txbxContent p tc body"))


@rule("change-in-run", message("A change stands around runs, never inside one."))
def change_in_run(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.2.25 (CT_R): a run holds no changes; a run of a formula does, and is
    another element."""
    for story, one, _ in file.within(RUNS, {_RUN}):
        yield story.broken(one, "A change ({element}) stands inside a run.")


@rule("ins-in-del", message("No insertion stands inside a deletion."))
def insertion_in_deletion(file: Checked) -> Findings:
    """What Word writes: who deletes words that another put in gives ``ins`` around ``del``."""
    for story, one in file.every("ins"):
        if holds_content(one) and any(other.tag == q("del") for other in above_in_paragraph(one)):
            yield story.broken(
                one, "An insertion stands inside a deletion; it must be the other way round."
            )


@rule("block-in-change", message("A change holds no paragraph and no table."))
def block_in_change(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.18 (CT_RunTrackChange): runs, not paragraphs or tables; those are
    tracked by their marks and their rows."""
    yield from _held(file, _BLOCKS)


@rule("link-in-change", message("A change stands inside a hyperlink, not around it."))
def link_in_change(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.18 (CT_RunTrackChange): a hyperlink or a simple field is no run;
    the change stands inside of it (Word loses the text otherwise)."""
    yield from _held(file, _LINKS)


def _held(file: Checked, unfit: frozenset[str]) -> Findings:
    for story, one in file.once(_mixed):
        for inner in one.iter(*unfit):
            if _directly(inner, one):
                yield story.broken(
                    one,
                    "A change ({element}) holds a {element2}, which may not stand there.",
                    element2=local(inner),
                )


def _mixed(file: Checked) -> list[tuple[Story, Element]]:
    """The changes around content that hold something else than runs."""
    return [
        (story, one)
        for story, one in file.every(*RUNS)
        if any(inner.tag != _RUN for inner in one) and holds_content(one)
    ]


def _directly(inner: Element, change: Element) -> bool:
    """Whether no text box, no paragraph and no change lies between."""
    for other in inner.iterancestors():
        if other is change:
            return True
        if other.tag in _HOLDERS or local(other) in RUNS:
            return False
    return False


@rule("sign-with-content", message("The sign of a tracked mark or row is empty."))
def sign_with_content(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.15 and 17.13.5.20: the sign that a paragraph mark, a row or a number
    is tracked is empty."""
    for story, one, _ in file.within(RUNS, _SIGNED):
        if len(one):
            yield story.broken(one, "The sign of a tracked mark or row ({element}) is not empty.")


@rule("stray-content", message("A change holds runs, not bare words or properties."))
def stray_content(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.18 (CT_RunTrackChange): words stand in runs; nothing else of the
    text stands directly in a change."""
    for story, one in file.once(_mixed):
        if _told_elsewhere(one):
            continue
        for inner in one:
            if str(inner.tag).startswith(f"{{{W}}}") and inner.tag not in _FIT:
                yield story.broken(
                    one,
                    "A change ({element}) holds a {element2} without a run.",
                    element2=local(inner),
                )
                break


def _told_elsewhere(element: Element) -> bool:
    """Whether a change stands in a formula, which has rules of its own, or inside a run."""
    above = element.getparent()
    return above is not None and (above.tag == q("r") or above.tag.startswith(f"{{{MATH}}}"))


@rule("change-in-properties", message("A change stands where changes may."))
def change_in_properties(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.1.26, 17.4.59, 17.4.69, 17.4.37: a change stands among runs, or as a
    sign in the properties of a paragraph mark, a row or a number; nowhere else."""
    for story, one, above in file.within(RUNS, _UNFIT):
        yield story.broken(
            one,
            "A change ({element}) stands in a {element2}, where none may.",
            element2=local(above),
        )


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
