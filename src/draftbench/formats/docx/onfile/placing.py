"""Where in a paragraph new runs are put, and in which link or content control."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from draftbench.formats.docx.names import Element
from draftbench.formats.docx.onfile.bringing import CONTROL, LINK, Fragment
from draftbench.formats.docx.onfile.cutting import top

Wrapped = Callable[[list[Element]], Element]
"""Puts runs into a revision."""
Target = Callable[[Element], str]
"""Where a link of this file leads."""


def put_in(
    paragraph: Element,
    before: Element | None,
    behind: Element | None,
    fragments: Sequence[Fragment],
    wrapped: Wrapped,
    target: Target,
) -> Element | None:
    """Puts new runs between two elements of a paragraph (None: there is none on that side): into
    the link that stands there where it leads to the same place, never into another one's words
    unless both sides are in it. Gives the last element that was put in."""
    for fragment in fragments:
        if not fragment.runs:
            continue
        made = wrapped(fragment.runs)
        if fragment.link is not None:
            if _in_link(before, paragraph, fragment.target, target) and before is not None:
                before.addnext(made)
            elif _in_link(behind, paragraph, fragment.target, target) and behind is not None:
                behind.addprevious(made)
            elif _share_wrapper(before, behind, paragraph) and before is not None:
                before.addnext(made)
            else:
                fragment.link.append(made)
                _at_top(paragraph, before, behind, fragment.link)
        else:
            _plainly(paragraph, before, behind, made, is_controlled=fragment.controlled)
        before = made
    return before


def _plainly(
    paragraph: Element,
    before: Element | None,
    behind: Element | None,
    made: Element,
    *,
    is_controlled: bool,
) -> None:
    if before is not None:
        in_control = is_controlled and _inside(before, paragraph, CONTROL) is not None
        if (
            before.getparent() is paragraph
            or in_control
            or _share_wrapper(before, behind, paragraph)
        ):
            before.addnext(made)
            return
    if behind is not None and (before is None or is_controlled):
        in_control = is_controlled and _inside(behind, paragraph, CONTROL) is not None
        if behind.getparent() is paragraph or in_control:
            behind.addprevious(made)
            return
    _at_top(paragraph, before, behind, made)


def _at_top(
    paragraph: Element, before: Element | None, behind: Element | None, made: Element
) -> None:
    if before is not None:
        top(before, paragraph).addnext(made)
    elif behind is not None:
        top(behind, paragraph).addprevious(made)
    else:
        paragraph.append(made)


def _in_link(element: Element | None, paragraph: Element, wanted: str, target: Target) -> bool:
    link = None if element is None else _inside(element, paragraph, LINK)
    return link is not None and target(link) == wanted


def _share_wrapper(before: Element | None, behind: Element | None, paragraph: Element) -> bool:
    """Whether two elements stand in one link or content control."""
    if before is None or behind is None or before.getparent() is paragraph:
        return False
    return top(before, paragraph) is top(behind, paragraph)


def _inside(element: Element, paragraph: Element, tag: str) -> Element | None:
    for one in element.iterancestors():
        if one is paragraph:
            return None
        if one.tag == tag:
            return one
    return None
