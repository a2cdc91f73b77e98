"""What a plain paragraph says with all changes in it accepted, and with all of them rejected.

Most paragraphs of a file are nothing but runs of text, with changes around some of them. To read
such a one on both sides at once takes a fraction of what :mod:`~draftbench.formats.docx.inline`
needs, which knows everything that can stand in a paragraph; all that is not plain is left to it.
"""

from __future__ import annotations

from draftbench.formats.docx.inline import CHARACTERS, TEXTS
from draftbench.formats.docx.names import Element, q

_RUN, _PROPERTIES, _LOOKS = q("r"), q("pPr"), q("rPr")
_COMING, _GOING = frozenset({q("ins"), q("moveTo")}), frozenset({q("del"), q("moveFrom")})
_TRACKED = _COMING | _GOING
_SILENT = frozenset(
    q(name) for name in ("lastRenderedPageBreak", "annotationRef", "footnoteRef", "endnoteRef")
)
"""What may stand in a run and says nothing."""

Sides = tuple[str, str]
"""What is said as accepted, and as rejected."""


def sides(paragraph: Element) -> Sides | None:
    """Both sides of a ``w:p``; None where something else than plain runs stands in it or in one of
    its changes, or where its end is tracked. It holds outside of fields only."""
    accepted: list[str] = []
    rejected: list[str] = []
    for child in paragraph:
        tag = child.tag
        if tag == _RUN:
            words = _words(child)
            if words is None:
                return None
            accepted.append(words)
            rejected.append(words)
        elif tag in _TRACKED:
            standing = accepted if tag in _COMING else rejected
            for run in child:
                words = _words(run) if run.tag == _RUN else None
                if words is None:
                    return None
                standing.append(words)
        elif tag == _PROPERTIES:
            for looks in child.iterchildren(_LOOKS):
                if any(one.tag in _TRACKED for one in looks):
                    return None
        elif len(child):
            return None
    return "".join(accepted), "".join(rejected)


def _words(run: Element) -> str | None:
    """What a run says; None where something else than text stands in it."""
    said = ""
    for child in run:
        tag = child.tag
        if tag in TEXTS:
            said += child.text or ""
        elif tag in CHARACTERS:
            said += CHARACTERS[tag]
        elif tag != _LOOKS and tag not in _SILENT:
            return None
    return said
