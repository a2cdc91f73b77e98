"""Words and fields inside deletions."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import Checked, Story, above_in_paragraph, holds_content
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import Element, q

_DEL = q("del")
_GOING, _COMING = frozenset({q("del"), q("moveFrom")}), frozenset({q("ins"), q("moveTo")})
_CONTAINERS = tuple(
    q(name) for name in ("txbxContent", "footnote", "endnote", "comment", "body", "hdr", "ftr")
)


def text_in_deletion(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.3.3.7: deleted words are ``delText``; Word reports unreadable content or
    shows ``w:t`` as if it stood."""
    yield from _in_deletion(file, "t", "delText")


def code_in_deletion(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.16.13: the code of a deleted field is ``delInstrText``."""
    yield from _in_deletion(file, "instrText", "delInstrText")


def _in_deletion(file: Checked, wrong: str, right: str) -> Iterator[Finding]:
    for story, one in file.every("del"):
        for text in one.iter(q(wrong)) if holds_content(one) and len(one) else ():
            nearest = next((up for up in above_in_paragraph(text) if up.tag == _DEL), None)
            if nearest is one:
                yield Finding(
                    story.where(text), f"A deletion holds {wrong}, where it must hold {right}."
                )


def deleted_text_outside(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.3.3.7: ``delText`` stands in deletions only; what moves away keeps its
    ``w:t`` (as in all of Word's own files)."""
    for story, one in file.every("delText", "delInstrText"):
        if not any(other.tag == _DEL for other in above_in_paragraph(one)):
            yield Finding(story.where(one), "Deleted text stands outside a deletion.")


def half_field(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.16.18, and Word, which tracks a field whole: begin and end of a field
    come and go together, or one of the two texts is left with half a field."""
    for story in file.stories:
        open_fields: dict[Element | None, list[Element]] = {}
        for one in story.every("fldChar"):
            fields = open_fields.setdefault(next(one.iterancestors(*_CONTAINERS), None), [])
            kind = one.get(q("fldCharType"))
            if kind == "begin":
                fields.append(one)
            elif kind == "end" and fields:
                yield from _torn(story, fields.pop(), one)


def _torn(story: Story, begin: Element, end: Element) -> Iterator[Finding]:
    if _comes_and_goes(begin) != _comes_and_goes(end):
        yield Finding(
            story.where(begin),
            "A field is tracked in part; its begin and its end must be alike.",
        )


def _comes_and_goes(element: Element) -> tuple[bool, bool]:
    around = {other.tag for other in above_in_paragraph(element)}
    return not around.isdisjoint(_COMING), not around.isdisjoint(_GOING)


def open_field(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.16.18: a complex field has a begin and an end."""
    for story in file.stories:
        depth: dict[Element | None, list[Element]] = {}
        for one in story.every("fldChar"):
            fields = depth.setdefault(next(one.iterancestors(*_CONTAINERS), None), [])
            kind = one.get(q("fldCharType"))
            if kind == "begin":
                fields.append(one)
            elif kind == "end":
                if fields:
                    fields.pop()
                else:
                    yield Finding(story.where(one), "A field ends that did not begin.")
        for left in depth.values():
            for one in left:
                yield Finding(story.where(one), "A field begins and does not end.")


RULES = (
    Rule("text-in-del", "Deleted words stand in delText.", text_in_deletion),
    Rule("code-in-del", "The code of a deleted field stands in delInstrText.", code_in_deletion),
    Rule("deltext-outside-del", "delText stands in deletions only.", deleted_text_outside),
    Rule("half-field", "A field is put in or deleted as a whole.", half_field),
    Rule("open-field", "A field that begins also ends.", open_field),
)
