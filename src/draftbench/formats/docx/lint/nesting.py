"""What may stand inside what."""

from __future__ import annotations

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
