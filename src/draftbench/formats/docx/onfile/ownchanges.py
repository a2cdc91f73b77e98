"""Tracked changes that a Word file held before: settled as the base was read."""

from __future__ import annotations

from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.onfile.notes import Bodies
from draftbench.formats.docx.onfile.parts import Parts
from draftbench.formats.docx.onfile.settled import settle
from draftbench.formats.docx.shown import View

_NOTES = {"footnote": q("footnoteReference"), "endnote": q("endnoteReference")}
_AROUND = frozenset({"header", "footer"})
_MARKS = (q("commentReference"), q("commentRangeStart"), q("commentRangeEnd"))


def settle_own(parts: Parts, view: View = View.ACCEPTED) -> str:
    """Accepts all changes in the text, its notes, headers and footers, or rejects them, as ``view``
    says; what hung only in words that go (notes, comments) goes with them. A sentence says so;
    empty where there were none."""
    root = parts.body().getroottree().getroot()
    before = {kind: _hung(root, mark) for kind, mark in _NOTES.items()}
    commented = _hung(root, _MARKS[0])
    found = settle(root, view)
    if found:
        parts.change(parts.main)
        root = parts.body().getroottree().getroot()
        bodies = Bodies(parts)
        for kind, mark in _NOTES.items():
            for number in before[kind] - _hung(root, mark):
                _drop(bodies.body(kind, number), parts, bodies.part(kind))
        _drop_comments(parts, root, commented - _hung(root, _MARKS[0]))
    found = Bodies(parts).settle(view) or found
    around = [one.target for one in parts.relations(parts.main).values() if one.kind in _AROUND]
    for part in dict.fromkeys(around):
        tree = parts.tree(part)
        if tree is not None and settle(tree, view):
            parts.change(part)
            found = True
    if not found:
        return ""
    return f"The tracked changes that {parts.name} held are {view}, as the base was read."


def _hung(root: Element, mark: str) -> set[str]:
    return {one.get(q("id"), "") for one in root.iter(mark)}


def _drop(body: Element | None, parts: Parts, part: str) -> None:
    parent = None if body is None else body.getparent()
    if body is not None and parent is not None:
        parent.remove(body)
        parts.change(part)


def _drop_comments(parts: Parts, root: Element, numbers: set[str]) -> None:
    part = parts.related("comments") if numbers else ""
    tree = parts.tree(part) if part else None
    for one in list(root.iter(*_MARKS)):
        parent = one.getparent()
        if one.get(q("id"), "") in numbers and parent is not None:
            parent.remove(one)
    for comment in [] if tree is None else list(tree):
        if comment.get(q("id"), "") in numbers:
            _drop(comment, parts, part)
