"""The paragraphs of Markdown as drafters write it: a subset of CommonMark, and GitHub's tables,
struck words and footnotes.

Two things differ from CommonMark, because texts for negotiation are read and not web pages: a line
that begins with a number or, after a finished one, with an opening phrase begins a paragraph also
without an empty line before it, and lines set in by four spaces are text and not code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise
from pathlib import PurePath
from unicodedata import is_normalized

from draftbench.document import Source
from draftbench.formats.imported import ImportNote
from draftbench.formats.plain.lines import LineNumbers, read_lines
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.pages import Block, Growing, joined_lines
from draftbench.formats.plain.paragraph import Style
from draftbench.formats.plain.traced import Traced, joined
from draftbench.language import opening
from draftbench.messages import message

_ENDINGS = {".md", ".markdown", ".mdown", ".mkd"}
_SIGNS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^#{1,6} \S",
        r"^\[\^[^\s\]]+\]:\s",
        r"\[[^\[\]\n]+\]\(https?://[^\[)\s]+\)",
        r"^\|?[^\S\n]*+:?-{3,}+:?[^\S\n]*+\|(?:[^\S\n]*+:?+-{3,}+:?+[^\S\n]*+\|?+)*+[^\S\n]*+$",
        r"^(?:```|~~~)",
        r"(?<![\w*])\*\*[^\s*][^*\n]*\*\*(?![\w*])",
        r"(?<!~)~~[^\s~][^~\n]*~~(?!~)",
        r"\A---\n(?:[\w-]+:[^\n]*\n)+---\n",
    )
)
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING = re.compile(r"(?:^|(?<![ \t])[ \t]++)#++[ \t]*+$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_DIVIDER = re.compile(r" {0,3}([-*_])(?:[ \t]*+\1){2,}+[ \t]*+$")
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)+")
_BULLET = re.compile(r"([ \t]*)([-*+])([ \t]+)(?=\S)")
_NOTE = re.compile(r" {0,3}\[\^[^\s\]]+\]:")
_RULE = re.compile(r"\s*+\|?\s*+:?-++:?\s*+(?:\|\s*+:?-++:?\s*+)*+\|?\s*+$")
_PIPE = re.compile(r"(?<!\\)\|")
_FRONT = re.compile(r"---[ \t]*\r?\n((?:[^\r\n]*\r?\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_KEY = re.compile(r"([\w-]+)[ \t]*:[ \t]*(.*)")
_ENTRY = re.compile(r"[\w-]+[ \t]*:|[ \t]|#|-[ \t]|$")
_LONG_TITLE = 200
_MOST_KEYS = 100
_HARD_BREAK = re.compile(r"\\$")


@dataclass(slots=True)
class Blocks:
    """The paragraphs of a Markdown text, what a person should know, and what its front matter
    says of the text."""

    blocks: list[Block] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)
    source: Source = field(default_factory=Source)


def is_markdown(text: str, name: str) -> bool:
    """Whether ``text``, the content of the file ``name``, is Markdown: its name says so, or it has
    two kinds of signs that no plain text has (a single kind may be what a conversion left)."""
    if PurePath(name).suffix.lower() in _ENDINGS:
        return True
    head = text[:100_000]
    return sum(1 for sign in _SIGNS if sign.search(head)) >= 2 and (
        _SIGNS[0].search(head) is not None or _SIGNS[1].search(head) is not None
    )


def read_blocks(text: str) -> Blocks:
    """The paragraphs of ``text``. Comments and front matter are left out, and a note says so."""
    return _Reader(text).read()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with its blanks: where it stands, its number, and its text without comments. What is
    left of a line that was all comment is no empty line."""

    number: int
    content: Traced
    hidden: bool

    @property
    def text(self) -> str:
        return self.content.text


class _Reader:
    """Goes over the lines once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = Blocks()
        self.growing: list[Growing] = []
        self.gap = False
        self.fence = ""
        self.in_note = False
        self.table = False
        self.indents: list[int] = []
        self.joined_at: list[int] = []

    def read(self) -> Blocks:
        start = self._front_matter()
        for line, following in pairwise(chain(self._lines(start), (None,))):
            if line is not None:
                self._line(line, following.text if following is not None else "")
        self.found.blocks += [one.grown() for one in self.growing]
        self.found.blocks = self._said(self.found.blocks)
        self.found.notes += joined_lines(self.joined_at)
        return self.found

    def _said(self, blocks: list[Block]) -> list[Block]:
        """The blocks that say something; the signs of the others go to the one before."""
        kept: list[Block] = []
        for block in blocks:
            if not block.row:
                block.content = block.content.strip()
            if block.content.text.strip():
                kept.append(block)
            elif block.signs and kept:
                kept[-1].signs.extend(block.signs)
            elif block.signs:
                self._say("signs-left-out", block.line, message("a line of signs was left out."))
        return kept

    # the whole text

    def _front_matter(self) -> int:
        """Where the text starts after front matter (YAML between two lines of dashes)."""
        match = _FRONT.match(self.text)
        lines = match.group(1).splitlines() if match else []
        if match is None or not lines or not all(_ENTRY.match(line) for line in lines):
            return 0
        said = {}
        for line in lines[:_MOST_KEYS]:
            if key := _KEY.match(line):
                said[key.group(1).lower()] = key.group(2).strip().strip("\"'")
        self.found.source = Source(symbol=said.get("symbol", ""), date=said.get("date", ""))
        self._say(
            "front-matter",
            1,
            message("what stands before the text (between ---) is not part of it."),
        )
        self._front_title(said.get("title", ""), match.end())
        return match.end()

    def _front_title(self, title: str, end: int) -> None:
        """The title of the front matter is the title of the text where the text has none."""
        at = self.text.find(title, 0, end) if title else -1
        if at >= 0 and not re.search(r"^ {0,3}# \S|^=+\s*$", self.text[end:], re.MULTILINE):
            line = LineNumbers(self.text[:at]).at(at)
            content = Traced.of(self.text, at, at + len(title))
            self.found.blocks.append(Block(content, line, True, style=Style.HEADING, level=1))

    def _lines(self, start: int) -> Iterator[_Line]:
        numbers = LineNumbers(self.text)
        comments = list(_comments(self.text, start))
        for first, _ in comments:
            self._say("comment-left-out", numbers.at(first), message("a comment was left out."))
        at = 0
        for match in re.finditer(
            r"([^\r\n\f\v\x85\u2028\u2029]*)(\r\n|.|\Z)", self.text, re.DOTALL
        ):
            if match.start() < start or not match.group():
                continue
            while at < len(comments) and comments[at][1] <= match.start():
                at += 1
            pieces, here, near = [], match.start(), at
            while near < len(comments) and comments[near][0] < match.end(1):
                pieces.append(Traced.of(self.text, here, max(here, comments[near][0])))
                here = min(match.end(1), comments[near][1])
                near += 1
            pieces.append(Traced.of(self.text, here, match.end(1)))
            content = joined(pieces, "")
            if not is_normalized("NFC", content.text):  # letters met that stood apart
                content = Traced.of(self.text, *match.span(1))
            hidden = near > at and not content.text.strip()
            clean = read_lines(content.text)
            content = _clean(content, clean[0].content) if clean else Traced()
            yield _Line(numbers.at(match.start()), content, hidden)

    # one line

    def _line(self, line: _Line, following: str) -> None:
        if self.fence:
            self._code(line)
        elif not line.text.strip():
            self._empty(line)
        elif fence := _FENCE.match(line.text):
            self.fence = fence.group(1)
            self._say(
                "code-kept", line.number, message("what stands between fences was kept as it is.")
            )
            self._sign(line, line.content)
        else:
            self._text(line, following)

    def _code(self, line: _Line) -> None:
        if line.text.strip().startswith(self.fence) and not line.text.strip(f" \t{self.fence[0]}"):
            self.fence = ""
            self._sign(line, line.content)
        elif line.text.strip():
            self._begin(line, line.content.strip(), verbatim=True)
        self.gap = True

    def _empty(self, line: _Line) -> None:
        if not line.hidden:
            self.gap = True
            self.table = False

    def _text(self, line: _Line, following: str) -> None:
        quote = _QUOTE.match(line.text)
        signs: list[tuple[int, int]] = []
        if quote:
            signs.extend(line.content.sources(0, quote.end()))
            line = replace(line, content=line.content.slice(quote.end(), len(line.text)))
        text = line.text
        if not text.strip():
            self._sign(line, Traced(), signs)
            self.gap = True
        elif self._underlines(text) or _DIVIDER.match(text):
            self._sign(line, line.content, signs)
            self.gap = True
        elif heading := _HEADING.match(text):
            self._heading(line, heading, signs)
        elif self._is_table(text, following):
            self._row(line, signs)
        elif _NOTE.match(text):
            self._begin(line, line.content.strip(), signs=signs)
            self.in_note = True
        elif self.in_note and (text[:1] in " \t" or not self.gap):
            self._go_on(line, signs)
        else:
            self._paragraph(line, signs)

    def _underlines(self, text: str) -> bool:
        """Whether ``text`` underlines the paragraph above, which then is a heading."""
        match = _UNDERLINE.match(text)
        if match is None or self.gap or not self.growing or self.in_note:
            return False
        block = self.growing[-1].block
        length = sum(len(part.text) for part in self.growing[-1].parts)
        if block.style is not Style.BODY or block.row or length > _LONG_TITLE:
            return False
        block.style, block.level = Style.HEADING, 1 if match.group(1)[0] == "=" else 2
        return True

    def _heading(self, line: _Line, heading: re.Match[str], signs: list[tuple[int, int]]) -> None:
        closing = _CLOSING.search(line.text, heading.end())
        end = closing.start() if closing else len(line.text)
        signs += line.content.sources(0, heading.end())
        signs += line.content.sources(end, len(line.text))
        content = line.content.slice(heading.end(), max(heading.end(), end)).strip()
        level = len(heading.group(1))
        if content.text:
            self._begin(line, content, signs=signs, style=Style.HEADING, level=level)
        else:
            self._sign(line, Traced(), signs)
        self.gap = True

    def _is_table(self, text: str, following: str) -> bool:
        if not self.table and "|" in text and "|" in following and _RULE.match(following):
            self.table = True
        self.table = self.table and "|" in text
        return self.table

    def _row(self, line: _Line, signs: list[tuple[int, int]]) -> None:
        """A row of a table: a tab between its cells."""
        if _RULE.match(line.text) and "-" in line.text:
            self._sign(line, line.content, signs)
            return
        whole = line.content.strip()
        cuts = [match.span() for match in _PIPE.finditer(whole.text)]
        signs += [source for cut in cuts for source in whole.sources(*cut)]
        edges = [0, *(place for cut in cuts for place in cut), len(whole.text)]
        cells = [whole.slice(edges[i], edges[i + 1]).strip() for i in range(0, len(edges), 2)]
        if cuts and cuts[0][0] == 0:
            cells = cells[1:]
        if cuts and cuts[-1][1] == len(whole.text):
            cells = cells[:-1]
        self._begin(line, joined(cells, "\t"), signs=signs, row=len(cells) > 1)

    def _paragraph(self, line: _Line, signs: list[tuple[int, int]]) -> None:
        bullet = _BULLET.match(line.text)
        indent = _columns(line.text)
        numbered = None if bullet else read_label(line.text)
        if bullet or numbered:
            while self.indents and indent < self.indents[-1]:
                self.indents.pop()
            level = len(self.indents) + 1
            past = bullet.end() if bullet else numbered.end if numbered else 0
            self.indents.append(
                _columns(line.text[:past].replace(line.text[:past].strip(), "x")) + 1
            )
            if bullet and bullet.group(2) == "+":
                signs += line.content.sources(0, bullet.end())
                line = replace(line, content=line.content.slice(bullet.end(), len(line.text)))
            style = Style.ITEM if bullet or level > 1 else Style.BODY
            level = level if style is Style.ITEM else 0
            self._begin(line, line.content.strip(), signs=signs, style=style, level=level)
        elif self._goes_on(line.text):
            self._go_on(line, signs)
        else:
            if not indent:
                self.indents.clear()
            self._begin(line, line.content.strip(), signs=signs)

    def _goes_on(self, text: str) -> bool:
        """Whether ``text`` is in the paragraph of the line before it."""
        if self.gap or not self.growing:
            return False
        former = self.growing[-1]
        if former.block.row or former.block.verbatim or former.block.style is Style.HEADING:
            return False
        return not former.last.rstrip().endswith((",", ";", ".", ":")) or opening(text) is None

    # paragraphs

    def _begin(
        self,
        line: _Line,
        content: Traced,
        *,
        signs: list[tuple[int, int]] | None = None,
        style: Style = Style.BODY,
        level: int = 0,
        row: bool = False,
        verbatim: bool = False,
    ) -> None:
        block = Block(content, line.number, self.gap, row, [], style, level, signs or [], verbatim)
        self.growing.append(Growing(block))
        self.gap = False
        self.in_note = False

    def _go_on(self, line: _Line, signs: list[tuple[int, int]]) -> None:
        """The line goes on with the paragraph above (a backslash there was a line break)."""
        former = self.growing[-1]
        last = former.parts[-1]
        if _HARD_BREAK.search(last.text):
            former.block.signs.extend(last.sources(len(last.text) - 1, len(last.text)))
            former.parts[-1] = last.slice(0, len(last.text) - 1)
            former.last = former.parts[-1].text
        former.block.signs.extend(signs)
        former.add(line.content.strip(), former.line)
        self.joined_at.append(line.number)
        self.gap = False

    def _sign(
        self, line: _Line, content: Traced, signs: list[tuple[int, int]] | None = None
    ) -> None:
        """A line of signs alone; they are counted with the paragraph above, or left over."""
        places = [*(signs or []), *content.sources(0, len(content.text))]
        if self.growing:
            self.growing[-1].block.signs.extend(places)
        elif places:
            self._say("signs-left-out", line.number, message("a line of signs was left out."))

    def _say(self, code: str, line: int, words: str) -> None:
        said = message("Line {line}: {words}", line=line, words=words)
        self.found.notes.append(ImportNote(code, line, said))


def _comments(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where the comments of HTML stand."""
    while (start := text.find("<!--", start)) >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield start, end + 3
        start = end + 3


def _columns(text: str) -> int:
    """How far the text is set in; a tab goes to the next fourth column."""
    column = 0
    for char in text:
        if char == "\t":
            column += 4 - column % 4
        elif char == " ":
            column += 1
        else:
            break
    return column


def _clean(content: Traced, clean: Traced) -> Traced:
    """``content`` with its indentation and without what no document may hold: ``clean`` is that,
    read as a text of its own."""
    lead = len(content.text) - len(content.text.lstrip(" \t"))
    pieces = [content.slice(0, lead) if content.text[:lead].strip("\t ") == "" else Traced()]
    body = clean.strip()
    at = 0
    for run in body.runs:
        pieces.append(Traced(body.text[at : run.at]))
        pieces.append(content.slice(run.source, run.source + run.length))
        at = run.at + run.length
    pieces.append(Traced(body.text[at:]))
    return joined(pieces, "")
