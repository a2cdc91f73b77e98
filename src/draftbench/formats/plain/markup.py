"""What markup a conversion left in the text: ``*italic*``, ``**bold**``, ``<i>italic</i>``.

Signs that pair are read as marks and taken out; signs that do not stay in the text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from draftbench.document import Mark, MarkKind
from draftbench.formats.plain.traced import Traced, joined

_PAIRS: tuple[tuple[MarkKind, re.Pattern[str]], ...] = (
    (
        MarkKind.BOLD,
        re.compile(r"(?P<open>\*\*)(?=[^\s*])(?P<in>(?:[^*]|\*(?!\*))+?)(?P<shut>\*\*)"),
    ),
    (
        MarkKind.ITALIC,
        re.compile(r"(?<![\w*])(?P<open>\*)(?=[^\s*])(?P<in>[^*]*?[^\s*])(?P<shut>\*)(?![\w*])"),
    ),
    (
        MarkKind.ITALIC,
        re.compile(r"(?P<open><(i|em)>)(?P<in>[^<]*)(?P<shut></\2>)", re.IGNORECASE),
    ),
    (
        MarkKind.BOLD,
        re.compile(r"(?P<open><(b|strong)>)(?P<in>[^<]*)(?P<shut></\2>)", re.IGNORECASE),
    ),
    (
        MarkKind.UNDERLINE,
        re.compile(r"(?P<open><(u)>)(?P<in>[^<]*)(?P<shut></\2>)", re.IGNORECASE),
    ),
)
_GLUED = re.compile(r"^\*\*[^*]*[^*A-Z\s]\*\*(?=[A-Z])")
_HEADING = re.compile(r"^(#{1,6})\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Marked:
    """Text without its markup, the marks (positions in it), and where the signs taken out stand
    in the source."""

    content: Traced
    marks: tuple[Mark, ...]
    signs: tuple[tuple[int, int], ...]


def read_markup(content: Traced) -> Marked:
    """The marks of one paragraph. Where taking signs out would make letters and combining marks
    meet that stood apart, everything stays as it is."""
    spans: list[tuple[int, int, MarkKind]] = []
    cuts: list[tuple[int, int]] = []
    for kind, pattern in _PAIRS:
        for match in pattern.finditer(content.text):
            edges = (match.span("open"), match.span("shut"))
            if any(_overlap(edge, cut) for edge in edges for cut in cuts):
                continue
            cuts.extend(edges)
            spans.append((*match.span("in"), kind))
    if not cuts:
        return Marked(content, (), ())
    cuts.sort()
    kept: list[Traced] = []
    at = 0
    for start, end in cuts:
        kept.append(content.slice(at, start))
        at = end
    kept.append(content.slice(at, len(content.text)))
    clean = joined(kept, "")
    if not unicodedata.is_normalized("NFC", clean.text):
        return Marked(content, (), ())

    def moved(position: int) -> int:
        return position - sum(end - start for start, end in cuts if end <= position)

    marks = tuple(Mark(moved(start), moved(end), kind) for start, end, kind in spans)
    signs = tuple(source for start, end in cuts for source in content.sources(start, end))
    return Marked(clean, marks, signs)


def split_glued(content: Traced) -> list[Traced]:
    """The paragraphs that a conversion glued together: where bold ends and bold begins at once
    (``**title****Contents**``), and where a bold paragraph runs into the next word."""
    cut = content.text.find("****", 1)
    if 0 < cut < len(content.text) - 4:
        return [
            content.slice(0, cut + 2),
            *split_glued(content.slice(cut + 2, len(content.text))),
        ]
    match = _GLUED.match(content.text)
    if match:
        return [content.slice(0, match.end()), content.slice(match.end(), len(content.text))]
    return [content]


def open_bold(text: str) -> bool:
    """Whether ``text`` opens bold that it does not close."""
    return text.count("**") % 2 == 1


def heading_sign(text: str) -> tuple[int, int]:
    """The depth of a Markdown heading and where its text starts; (0, 0) where it is none."""
    match = _HEADING.match(text)
    return (len(match.group(1)), match.end()) if match else (0, 0)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
