"""The lines of a text file, with what belongs to the page and not to the text set apart."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from draftbench.formats.plain.traced import Traced

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*[-–—]|/\d{1,4}|\s+of\s+\d{1,4})?", re.IGNORECASE
)
_JOB_NUMBER = re.compile(r"(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*?(?:\s*\([A-Z]\))?(?:\s+\d{1,4})?")
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)+\*{0,2}")
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f\ufffc\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number from 1, its content without white space at the end and without blanks
    (but with tabs) at the start, and whether an empty line stands before it."""

    number: int
    content: Traced
    after_gap: bool


def read_lines(text: str) -> list[Line]:
    """The lines of ``text`` that hold anything. Characters that no document may hold (controls,
    U+FFFC) are replaced by a space here; they stay in the source as leftovers."""
    found: list[Line] = []
    gap = False
    number = 0
    for match in _LINE.finditer(text):
        number += 1
        start, end = match.span(1)
        content = _readable(Traced.of(text, start, end))
        content = content.slice(0, len(content.text.rstrip()))
        lead = len(content.text) - len(content.text.lstrip())
        tabbed = content.text[:lead].rfind("\t")
        content = content.slice(tabbed if tabbed >= 0 else lead, len(content.text))
        if not content.text.strip():
            gap = True
            continue
        found.append(Line(number, content, gap))
        gap = False
    return found


def split_furniture(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of the text, and apart from them the page furniture: page numbers that stand
    alone, job numbers, and a document symbol that stands alone on line after line.

    A lone number is a page number only where at least two lines hold one, growing."""
    bare = [line.content.text.strip() for line in lines]
    counts = Counter(line for line in bare if _SYMBOL.fullmatch(line))
    numbers = [int(re.findall(r"\d+", text)[0]) for text in bare if _PAGE_NUMBER.fullmatch(text)]
    paged = len(numbers) > 1 and all(a < b for a, b in pairwise(numbers))
    seen: set[str] = set()
    body: list[Line] = []
    furniture: list[Line] = []
    for line, text in zip(lines, bare, strict=True):
        repeated = counts[text] > 1 and text in seen
        seen.add(text)
        apart = repeated or _JOB_NUMBER.fullmatch(text) or (paged and _PAGE_NUMBER.fullmatch(text))
        (furniture if apart else body).append(line)
    return body, furniture


def _readable(content: Traced) -> Traced:
    ranges = [match.span() for match in _UNREADABLE.finditer(content.text)]
    return content.replaced_all(ranges, " ") if ranges else content
