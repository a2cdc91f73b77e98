"""The lines of a text file, without the signs that mail sets before what it quotes."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import is_normalized

from draftbench.formats.plain.blanks import traced_with_few_blanks
from draftbench.formats.plain.traced import Traced

_LINE = re.compile(r"([^\r\n\f\v\x85\u2028\u2029]*)(\r\n|[\r\n\f\v\x85\u2028\u2029]|\Z)")
_NEW_LINE = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")  # what editors count; \f and \v are not
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f\ufffc\ufffe\uffff]")
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_INVISIBLE = "\ufeff\u200b\u2060"  # of no width; inside a line they say where it may be broken


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number from 1, its content without white space at the end and without blanks
    (but with tabs) at the start, and whether an empty line stands before it."""

    number: int
    content: Traced
    after_gap: bool


def quoted_lines(text: str) -> frozenset[int]:
    """The numbers of the lines that begin with ">" where ``text`` is mail that quotes (RFC 3676,
    4.5): at least three lines, and half of those that hold anything; else none."""
    lines = _NEW_LINE.split(text)
    quoted = frozenset(at for at, line in enumerate(lines, 1) if line.startswith(">"))
    filled = sum(1 for line in lines if line.strip())
    return quoted if len(quoted) >= 3 and 2 * len(quoted) >= filled else frozenset()


def read_lines(text: str, *, quoted: bool = False) -> list[Line]:
    """The lines of ``text`` that hold anything, without ">" before them where they are ``quoted``.

    A line ends at CR, LF or both, at the Unicode line and paragraph separators and U+0085 (UAX 14,
    the class BK and its like), and at a form feed or vertical tab, which editors do not count as
    lines; a paragraph separator is an empty line too. Characters that no document may hold
    (controls, U+FFFC) are replaced by a space here, and characters without width are taken off both
    ends of a line and U+FEFF out of it: they stay in the source as leftovers.
    """
    found: list[Line] = []
    gap = False
    number = 1
    for match in _LINE.finditer(text):
        start, end = match.span(1)
        if quoted and (signs := _QUOTED.match(text, start, end)):
            start = signs.end()
        content = traced_with_few_blanks(_trimmed(_readable(Traced.of(text, start, end))))
        if content.text.strip():
            found.append(Line(number, content, gap))
            gap = False
        else:
            gap = gap or match.group(2) not in ("\f", "\v") or bool(match.group(1))
        gap = gap or match.group(2) == "\u2029"
        number += match.group(2) not in ("\f", "\v", "")
    return found


class LineNumbers:
    """The numbers that an editor shows for the lines of ``text``, from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [match.end() for match in _NEW_LINE.finditer(text)]

    def at(self, position: int) -> int:
        """The number of the line in which the character at ``position`` stands."""
        return bisect_right(self._starts, position) + 1


def _readable(content: Traced) -> Traced:
    ranges = [match.span() for match in _UNREADABLE.finditer(content.text)]
    readable = content.replaced_all(ranges, " ") if ranges else content
    if "\ufeff" in readable.text:
        marks = [(at, at + 1) for at, char in enumerate(readable.text) if char == "\ufeff"]
        bare = readable.replaced_all(marks, "")
        # No letter and accent may meet that stood apart.
        readable = bare if is_normalized("NFC", bare.text) else readable.replaced_all(marks, " ")
    return readable


def _trimmed(content: Traced) -> Traced:
    """Without white space and characters without width at both ends, but from the last tab at the
    start on (a cell of a table may be empty)."""
    text = content.text
    end = len(text)
    while end and (text[end - 1].isspace() or text[end - 1] in _INVISIBLE):
        end -= 1
    start = 0
    while start < end and (text[start].isspace() or text[start] in _INVISIBLE):
        start += 1
    tab = text.rfind("\t", 0, start)
    return content.slice(tab if tab >= 0 and end > start else start, end)
