"""The mark-up inside a paragraph of Markdown: emphasis, links, code, escapes.

Emphasis is read by the delimiter runs of CommonMark 0.31 (section 6.2), struck words as GitHub
writes them (``~~``). Written here and not taken from a library because every sign taken out has
to be found again in the source: the libraries know the lines of a paragraph, not the places of
the signs in it. What pairs with nothing is text, and so is what negotiators write in brackets:
``[shall](should)`` is no link, because "should" is no address.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from draftbench.document import Mark, MarkKind
from draftbench.formats.plain.traced import Traced

_TOKEN = re.compile(
    r"""(?P<code>`+)
    |(?P<escape>\\[!-/:-@\[-`{-~])
    |<(?P<address>(?:https?|ftp|mailto):[^\s<>]+|[\w.+-]+@[\w.-]+\.\w+)>
    |(?P<break><br\s*/?>)
    |(?P<tag></?(?:i|em|b|strong|u|s|strike|del)>)
    |(?P<image>!\[(?P<alt>[^\[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\))
    |(?P<link>\]\(\s*<?(?P<to>(?:https?://|ftp://|mailto:|\#|/|\.{1,2}/)[^\s()<>]*+|[^\s()<>\#]+\.[a-z]{2,5}
        (?:\#[^\s()<>]*+)?)>?(?:\s+"[^"]*")?\s*\))
    |(?P<run>\*+|_+|(?<!~)~~(?!~))""",
    re.VERBOSE | re.IGNORECASE,
)
_TAGS = {
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "u": MarkKind.UNDERLINE,
    "s": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
    "del": MarkKind.STRIKE,
}
_MOST_OPEN = 400  # delimiters waiting for a partner; more are text, so that time stays linear


@dataclass(slots=True)
class _Run:
    """A run of delimiters: ``[start, end)`` of it is not used yet."""

    sign: str
    start: int
    end: int
    opens: bool
    closes: bool
    length: int


@dataclass(slots=True)
class _Found:
    """What was found in a paragraph: marks and cuts in positions of its text."""

    marks: list[tuple[int, int, MarkKind, str]]
    cuts: list[tuple[int, int, str]]


def read_inline(content: Traced) -> Marked:
    """The marks of one paragraph of Markdown, its text without the signs. Where taking signs out
    would make letters and combining marks meet that stood apart, everything stays as it is."""
    found = _find(content.text)
    if not found.cuts:
        return Marked(content, (), ())
    cuts = sorted(found.cuts)
    clean = _without(content, cuts)
    if not unicodedata.is_normalized("NFC", clean.text):
        return Marked(content, (), ())
    ends = [end for _, end, _ in cuts]
    removed = [0, *accumulate(end - start - len(new) for start, end, new in cuts)]

    def moved(position: int) -> int:
        return position - removed[bisect_right(ends, position)]

    marks = tuple(Mark(moved(start), moved(end), kind, to) for start, end, kind, to in found.marks)
    signs = tuple(source for start, end, _ in cuts for source in content.sources(start, end))
    return Marked(clean, marks, signs)


def _without(content: Traced, cuts: list[tuple[int, int, str]]) -> Traced:
    breaks = [(start, end) for start, end, new in cuts if new]
    spaced = content.replaced_all(breaks, " ")
    shift, ranges = 0, []
    for start, end, new in cuts:
        if new:
            shift += end - start - 1
        else:
            ranges.append((start - shift, end - shift))
    return spaced.replaced_all(ranges, "")


def _find(text: str) -> _Found:
    found = _Found([], [])
    runs: list[_Run] = []
    tags: list[tuple[str, int, int]] = []
    brackets, ticks = _brackets(text), _ticks(text)
    here = 0
    while (match := _TOKEN.search(text, here)) is not None:
        start, end = match.span()
        here = end
        if match["code"]:
            shut = ticks.get(start)
            if shut is not None:
                here = shut + end - start
                found.cuts += [(start, end, ""), (shut, here, "")]
        elif match["escape"]:
            found.cuts.append((start, start + 1, ""))
        elif match["address"]:
            found.cuts += [(start, start + 1, ""), (end - 1, end, "")]
            address = match["address"]
            to = address if ":" in address else f"mailto:{address}"
            found.marks.append((start + 1, end - 1, MarkKind.LINK, to))
        elif match["break"]:
            found.cuts.append((start, end, " "))
        elif match["tag"]:
            _tag(match, tags, found)
        elif match["image"]:
            found.cuts += [(start, match.start("alt"), ""), (match.end("alt"), end, "")]
        elif match["link"] and (opened := brackets.get(start)) is not None:
            found.cuts += [(opened, opened + 1, ""), (start, end, "")]
            found.marks.append((opened + 1, start, MarkKind.LINK, match["to"]))
        elif match["run"]:
            runs.append(_run(text, start, end))
    _pair(runs, found)
    return found


def _ticks(text: str) -> dict[int, int]:
    """Of each run of backticks, where the next of the same length begins."""
    found: dict[int, int] = {}
    following: dict[int, int] = {}
    for match in reversed(list(re.finditer("`+", text))):
        length = match.end() - match.start()
        if length in following:
            found[match.start()] = following[length]
        following[length] = match.start()
    return found


def _brackets(text: str) -> dict[int, int]:
    """Where the bracket opens that closes at a place, for brackets that may belong to a link."""
    if "](" not in text:
        return {}
    opened: list[int] = []
    found = {}
    for match in re.finditer(r"\\.|[\[\]]", text):
        if match.group() == "[":
            opened.append(match.start())
        elif match.group() == "]" and opened:
            found[match.start()] = opened.pop()
    return found


def _tag(match: re.Match[str], tags: list[tuple[str, int, int]], found: _Found) -> None:
    name = match["tag"].strip("</>").lower()
    if match["tag"][1] != "/":
        tags.append((name, *match.span()))
    elif tags and tags[-1][0] == name:
        _, start, end = tags.pop()
        found.cuts += [(start, end, ""), (*match.span(), "")]
        found.marks.append((end, match.start(), _TAGS[name], ""))


def _run(text: str, start: int, end: int) -> _Run:
    """A run of delimiters, and whether it can open or close (CommonMark, "flanking")."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    left = not after.isspace() and (not _is_mark(after) or before.isspace() or _is_mark(before))
    right = not before.isspace() and (not _is_mark(before) or after.isspace() or _is_mark(after))
    sign = text[start]
    if sign == "_":
        opens = left and (not right or _is_mark(before))
        closes = right and (not left or _is_mark(after))
    elif sign == "~":
        # what is struck out of a sentence often begins with a comma
        opens, closes = not after.isspace(), not before.isspace()
    elif before.isdigit() and after.isdigit():
        opens = closes = False  # 2*3*4 is a product
    else:
        opens, closes = left, right
    return _Run(sign, start, end, opens, closes, end - start)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _pair(runs: list[_Run], found: _Found) -> None:
    """CommonMark's "process emphasis": every closer with the nearest opener of its kind."""
    opened: list[_Run] = []
    for run in runs:
        while run.closes and run.start < run.end:
            at = _opener(opened, run)
            if at is None:
                break
            opener = opened[at]
            del opened[at + 1 :]
            width = 2 if min(opener.end - opener.start, run.end - run.start) >= 2 else 1
            inner = (opener.end, run.start)
            found.cuts += [
                (opener.end - width, opener.end, ""),
                (run.start, run.start + width, ""),
            ]
            kind = MarkKind.BOLD if width == 2 else MarkKind.ITALIC
            found.marks.append((*inner, MarkKind.STRIKE if run.sign == "~" else kind, ""))
            opener.end -= width
            run.start += width
            if opener.start == opener.end:
                opened.pop()
        if run.opens and run.start < run.end:
            opened.append(run)
            del opened[:-_MOST_OPEN]


def _opener(opened: list[_Run], run: _Run) -> int | None:
    for at in range(len(opened) - 1, -1, -1):
        one = opened[at]
        if one.sign != run.sign:
            continue
        odd = (one.closes or run.opens) and (one.length + run.length) % 3 == 0
        if odd and (one.length % 3 or run.length % 3):
            continue
        return at
    return None


# What markup a conversion left in the text: ``*italic*``, ``**bold**``, ``~~struck~~``,
# ``<i>italic</i>``. Signs that pair are read as marks and taken out; signs that do not stay in the
# text.

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
