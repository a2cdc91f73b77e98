"""The lines of a text file, without the signs of quoting mail and what belongs to the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import is_normalized

from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.paragraph import ends_in_comma, is_closed, traced_with_few_blanks
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


def without_signs(text: str) -> str:
    """The text without ">" before its lines where it is mail that quotes."""
    signs = quoted_lines(text)
    lines = enumerate(_NEW_LINE.split(text), 1)
    return "\n".join(_QUOTED.sub("", one, count=1) if at in signs else one for at, one in lines)


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


# What belongs to the page and not to the text: its number, its running head, job numbers.

_NUMBER = re.compile(
    r"(?P<before>[-–—]\s*|(?:<!--\s*)?page\s+)?(?P<n>\d{1,4})(?P<after>\s*(?:-->|[-–—])|/\d{1,4}|\s+(?:of|de|sur)\s+\d{1,4})?",
    re.IGNORECASE,
)
_JOB = r"(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*?(?:\s*\([A-Z]\))?"
_JOB_NUMBER = re.compile(rf"(?:\d{{1,4}}/\d{{1,4}}\s+)?{_JOB}(?:\s+\d{{1,4}}(?:/\d{{1,4}})?)?")
_SYMBOL = re.compile(
    r"[A-Z]{1,6}(?:/[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)+(?: \((?:19|20)\d\d\))?\*{0,2}"
)
_BESIDE = re.compile(rf"^{_SYMBOL.pattern}\s+|(?<!\s)\s++{_SYMBOL.pattern}$")
"""A symbol in one line with the number of the page."""
_HEAD_OF_VOLUME = re.compile(
    r"(?P<before>\d{1,3}\s+)?(?:General Assembly\s*[-–—]++\s*[\w-]+ (?:emergency )?(?:special )?"
    r"session|(?:[IVXLC]+\.?\s+)?Resolutions? adopted (?:on (?:the )?reports? of"
    r"|without reference to)\s[^.;,\d]{5,70}?)(?P<after>\s+\d{1,3})?",
    re.IGNORECASE,
)
_RULED = re.compile(r"-{3,}|<!--.*-->", re.DOTALL)
"""What a conversion sets between pages."""
_YEARS = range(1900, 2100)
_LONGEST_HEAD = 90
_HEADS = 3
"""How many lines a running head has at most."""


def split_furniture(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of the text, and apart from them the page furniture: page numbers that stand
    alone, job numbers, a document symbol that stands alone on line after line, and running heads.

    A lone number is a page number only where at least two lines hold one of the same form, growing.
    A running head is a line without a number or final punctuation that stands beside such a line
    at two or more ends of pages; a symbol there is one at once. So are those of the printed volumes
    of resolutions where there are several, or one with the number of its page.
    """
    bare = [line.content.text.strip() for line in lines]
    apart = _numbered(bare)
    counts = Counter(text for text in bare if _SYMBOL.fullmatch(text))
    seen: set[str] = set()
    for at, text in enumerate(bare):
        apart[at] |= counts[text] > 1 and text in seen
        apart[at] |= any(one.fullmatch(text) is not None for one in (_JOB_NUMBER, _RULED))
        seen.add(text)
    _add_heads(bare, apart)
    _add_volume(bare, apart)
    body = [line for line, aside in zip(lines, apart, strict=True) if not aside]
    return body, [line for line, aside in zip(lines, apart, strict=True) if aside]


def _numbered(bare: Sequence[str]) -> list[bool]:
    """Which lines are page numbers: of their form at least two, growing, or one "3/9" beside a
    symbol."""
    forms: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for at, text in enumerate(bare):
        found = _BESIDE.search(text)
        match = _NUMBER.fullmatch(_BESIDE.sub("", text))
        if match is None or (match.group() == match["n"] and int(match["n"]) in _YEARS):
            continue
        signs = (match["before"] or "") + re.sub(r"\d+", "", match["after"] or "")
        form = (signs.strip().lower(), found.group().strip() if found else "")
        forms[form].append((int(match["n"]), at))
    apart = [False] * len(bare)
    for (signs, symbol), numbers in forms.items():
        alone = len(numbers) == 1 and bool(symbol) and signs == "/"
        if (alone or len(numbers) > 1) and all(a < b for (a, _), (b, _) in pairwise(numbers)):
            for _, at in numbers:
                apart[at] = True
    return apart


def _add_heads(bare: Sequence[str], apart: list[bool]) -> None:
    """Marks the running heads: the same short line beside the furniture of several pages."""
    beside: dict[str, set[int]] = defaultdict(set)
    for at, aside in enumerate(apart):
        if not aside:
            continue
        for step in (1, -1):
            for near in range(at + step, at + step * (_HEADS + 1), step):
                if not 0 <= near < len(bare) or not (apart[near] or _may_head(bare[near])):
                    break
                if not apart[near]:
                    beside[bare[near]].add(near)
    for text, places in beside.items():
        if len(places) > 1 or _SYMBOL.fullmatch(text):
            for at in places:
                apart[at] = at > 0


def _add_volume(bare: Sequence[str], apart: list[bool]) -> None:
    """Marks the running heads of a printed volume of resolutions, where there are several or one
    with the number of its page, and that number where it stands in a line beside them. A heading in
    capitals is one of the text."""
    heads = {
        at: found
        for at, text in enumerate(bare)
        if (found := _HEAD_OF_VOLUME.fullmatch(text)) is not None
        and (found["before"] or found["after"] or not text.isupper())
    }
    for at, found in heads.items():
        if len(heads) > 1 or found["before"] or found["after"]:
            apart[at] = True
            for near in {at - 1, at + 1} & set(range(len(bare))):
                apart[near] |= bare[near].isdecimal() and len(bare[near]) < 4


def _may_head(text: str) -> bool:
    closed = is_closed(text) or ends_in_comma(text)
    told = len(text) <= _LONGEST_HEAD and not text[:1].islower()
    return told and not closed and read_label(text) is None
