"""What markup a conversion left in the text: ``*italic*``, ``**bold**``, ``~~struck~~``,
``<i>italic</i>``.

Signs that pair are read as marks and taken out; signs that do not stay in the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from draftbench.document import Mark, MarkKind
from draftbench.formats.plain.traced import Traced

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
    (
        MarkKind.STRIKE,
        re.compile(r"(?<!~)(?P<open>~~)(?=[^\s~])(?P<in>[^~]*?[^\s~])(?P<shut>~~)(?!~)"),
    ),
    (
        MarkKind.STRIKE,
        re.compile(r"(?P<open><(s|strike|del)>)(?P<in>[^<]*)(?P<shut></\2>)", re.IGNORECASE),
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
    taken: set[int] = set()
    for kind, pattern in _PAIRS:
        for match in pattern.finditer(content.text):
            edges = (match.span("open"), match.span("shut"))
            places = {place for edge in edges for place in range(*edge)}
            if places & taken:
                continue
            taken |= places
            cuts.extend(edges)
            spans.append((*match.span("in"), kind))
    if not cuts:
        return Marked(content, (), ())
    cuts.sort()
    clean = content.replaced_all(cuts, "")
    if not unicodedata.is_normalized("NFC", clean.text):
        return Marked(content, (), ())
    ends = [end for _, end in cuts]
    removed = [0, *accumulate(end - start for start, end in cuts)]

    def moved(position: int) -> int:
        return position - removed[bisect_right(ends, position)]

    marks = tuple(Mark(moved(start), moved(end), kind) for start, end, kind in spans)
    signs = tuple(source for start, end in cuts for source in content.sources(start, end))
    return Marked(clean, marks, signs)


def split_glued(content: Traced) -> list[Traced]:
    """The paragraphs that a conversion glued together: where bold ends and bold begins at once
    (``**title****Contents**``), and where a bold paragraph runs into the next word."""
    text = content.text
    pieces: list[Traced] = []
    at = 0
    while 0 < (cut := text.find("****", at + 1)) < len(text) - 4:
        pieces.append(content.slice(at, cut + 2))
        at = cut + 2
    rest = content.slice(at, len(text))
    match = _GLUED.match(rest.text)
    if match:
        pieces += [rest.slice(0, match.end()), rest.slice(match.end(), len(rest.text))]
    else:
        pieces.append(rest)
    return pieces


def open_bold(text: str) -> bool:
    """Whether ``text`` opens bold that it does not close."""
    return text.count("**") % 2 == 1


def heading_sign(text: str) -> tuple[int, int]:
    """The depth of a Markdown heading and where its text starts; (0, 0) where it is none."""
    match = _HEADING.match(text)
    return (len(match.group(1)), match.end()) if match else (0, 0)
