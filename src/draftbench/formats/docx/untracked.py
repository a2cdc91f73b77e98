"""The words of a paragraph in which nothing is tracked: the same in every view.

Most paragraphs of a file are such ones. To read one of them takes a fraction of what
:mod:`~draftbench.formats.docx.inline` needs, which knows everything that can stand in a paragraph;
what that would read otherwise is left to it.
"""

from __future__ import annotations

from draftbench.formats.docx.inline import CHARACTERS, TEXTS
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.revision import TEXT_KINDS

_RUN, _PROPERTIES, _LOOKS = q("r"), q("pPr"), q("rPr")
_TRACKED = frozenset(q(name) for name in TEXT_KINDS)
_SILENT = frozenset(
    q(name) for name in ("lastRenderedPageBreak", "annotationRef", "footnoteRef", "endnoteRef")
)
"""What may stand in a run and says nothing."""


def untracked(paragraph: Element) -> str | None:
    """What a ``w:p`` of nothing but plain runs says; None where something else stands in it, or
    where its end is tracked. It holds outside of fields only."""
    said: list[str] = []
    for child in paragraph:
        tag = child.tag
        if tag == _RUN:
            for one in child:
                inner = one.tag
                if inner in TEXTS:
                    said.append(one.text or "")
                elif inner in CHARACTERS:
                    said.append(CHARACTERS[inner])
                elif inner != _LOOKS and inner not in _SILENT:
                    return None
        elif tag == _PROPERTIES:
            for looks in child.iterchildren(_LOOKS):
                if any(one.tag in _TRACKED for one in looks):
                    return None
        elif len(child):
            return None
    return "".join(said)
