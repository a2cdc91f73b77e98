"""Lines that a program broke at some width, as mail saved as a text has them, made whole again.

An empty line, a number or sign of a list and the row of a table end what stands above them. Where
the first word of the next line would have had room, the line was not broken by a program; then only
words that plainly go on (a small letter, a quotation, an unfinished sentence) are taken to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from draftbench.amend.instructions.cutting import ALONE, unnumbered
from draftbench.amend.instructions.cutting import Judge as LineJudge
from draftbench.amend.instructions.printedlines import is_answered, is_heading
from draftbench.amend.instructions.quotes import QUOTE, plain, shortened

_BREAK = re.compile(r"\r\n|[\r\n\u2028]")
_NARROWEST, _USUAL, _WIDEST = 40, 60, 110
"""So many characters have the longest lines of a text that was broken at one width; a paragraph
beside others that were not has the usual ones."""
_SIGNS = "-–—•*▪"
_MOST = 60
"""So many lines are made one at most."""
_CLOSED = re.compile(r"[.;:?!…](?:\s?[”’\"'»)\]])*$")
_HANGING = re.compile(
    r"(?:[,/(\[&]|\s[–—“«„‘-]|(?<![’'\w])(?:a|an|the|of|to|and|or|nor|but|in|on|at|by|as|for|from|"
    r"with|into|after|before|between|behind|that|which|who|whose|if|unless|when|where|than|would|"
    r"should|could|may|might|must|shall|we|its|their|our|"
    r"le|la|les|un|une|du|de|des|à|au|aux|et|ou|en|dans|sur|par|pour|avec|sans|que|qui|si|après|"
    r"avant|entre|sous|leurs?|ses|cet|cette|ces|nous|"
    r"el|los|las|una|del|al|y|e|o|u|con|sin|para|por|como|sus?|tras|sobre|antes|después|desde|"
    r"hasta))$",
    re.IGNORECASE,
)
"""The end of a line behind which the sentence goes on."""
_KIND = re.compile(
    r"\b(?:OPs?|PPs?|paras?|paragraphs?|paragraphes?|párrafos?|alinéas?|apartados?|incisos?|items?|"
    r"sub-?paragraphs?|articles?|artículos?|chapters?|chapitres?|capítulos?|núm|n[°º])\.?$",
    re.IGNORECASE,
)
"""The end of a line behind which a number stands."""
_NUMBER = re.compile(r"\(?\d{1,3}\b|\(?[a-z]{1,4}\)")
_LABELLED = re.compile(r"[“«\"‘'] ?\(?(?:\d{1,3}|[a-z])(?: (?:bis|ter|quater|alt))?[.)]$")
"""The number of a paragraph that is quoted, at the end of a line."""
_ROMAN = re.compile(r"\s*\(?[ivx]{1,5}[.)]\s+")
_AND = re.compile(r"(?:and|or|but|et|ou|mais|y|e|o|u|pero)\b")
_QUOTED = re.compile(r"[“«„‹\"‘'`]|<<")
_MARK = re.compile(r"[“”«»„‹\"‘’'`]|<<")
_GIVEN = re.compile(rf"(?:^|:)\s*{QUOTE}[.,;]?\s*$")
"""A quotation that stands alone, or behind a colon: the whole text that is given."""
_CELLS = re.compile(r"[|\t]|://")
_NAMED = re.compile(r"(?:\w+ )?(?:OP|PP|§) ?\d")
_HEADED = re.compile(r"[^:“«\"',;]{0,30}\d[^:“«\"',;]{0,14}(?: ?:| [–—-]| ?[-=]+>)\s")
"""The beginning of a line that names its clause first."""


class Judge(LineJudge, Protocol):
    """Tells of a line what it is."""

    def heads_clause(self, line: str) -> bool:
        """Whether it ends with a colon and only says which clause what follows is about."""

    def is_farewell(self, line: str) -> bool:
        """Whether it is the formula above a signature."""


def unwrapped(text: str, judge: Judge) -> str:
    """The text with each paragraph that was broken into lines in one."""
    lines = _BREAK.split(plain(text))
    width = _width(lines, _NARROWEST)
    blocks = _blocks(lines)
    return "\n".join(
        one
        for block in blocks
        for one in _Block(block, width or _width(block, _USUAL), judge).whole()
    )


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines between empty ones, and each empty one."""
    block: list[str] = []
    for line in lines:
        if line.strip():
            block.append(line)
            continue
        if block:
            yield block
        yield [line]
        block = []
    if block:
        yield block


def _width(lines: Sequence[str], narrowest: int) -> int:
    """The width that lines may have been broken at; 0 where they were not."""
    longest = max((len(line.rstrip()) for line in lines if not _is_apart(line)), default=0)
    return longest if narrowest <= longest <= _WIDEST else 0


def _unlisted(line: str) -> str:
    """A line without the number, letter or sign that it may have in a list."""
    return _ROMAN.sub("", unnumbered(line))


def _is_apart(line: str) -> bool:
    """Whether a line is the row of a table, or one of the mail that is answered."""
    return _CELLS.search(line.strip()) is not None or is_answered(line)


@dataclass(frozen=True, slots=True)
class _Seam:
    """Where a line may go on: what is ``said`` before it, the ``last`` line of that, and the
    ``line``. ``closed``: the last one ends a sentence; ``full``: it had no room for the next word;
    ``hangs``: something must follow."""

    said: str
    last: str
    line: str
    closed: bool
    full: bool
    hangs: bool

    @property
    def small(self) -> bool:
        """Whether the line begins with a small letter."""
        return self.line[0].islower()

    @property
    def quoted(self) -> bool:
        """Whether the line begins with a quotation."""
        return _QUOTED.match(self.line) is not None

    @property
    def headed(self) -> bool:
        """Whether the line names its clause first."""
        return _HEADED.match(self.line) is not None


class _Block:
    """Lines with no empty one between them."""

    def __init__(self, lines: Sequence[str], width: int, judge: Judge) -> None:
        self._lines, self._width, self._judge = lines, width, judge

    def whole(self) -> Iterator[str]:
        """The paragraphs of the lines."""
        said, count = self._lines[0], 1
        for at, line in enumerate(self._lines[1:], 1):
            if count < _MOST and self._goes_on(said, at):
                said, count = _joined(said, line), count + 1
            else:
                yield said
                said, count = line, 1
        yield said

    def _goes_on(self, said: str, at: int) -> bool:
        """Whether the line at a place goes on with what is said in those before it."""
        last, line = self._lines[at - 1].rstrip(), self._lines[at].strip()
        if _is_apart(last) or _is_apart(line):
            return False
        full = len(last) + 1 + len(line.split(maxsplit=1)[0]) > self._width > 0
        closed = _CLOSED.search(last) is not None
        hangs = not closed and not last.endswith(",") and _HANGING.search(last) is not None
        hangs = hangs or (_NUMBER.match(line) is not None and self._leads_to_name(said))
        seam = _Seam(said, last, line, closed=closed, full=full, hangs=hangs)
        if _unlisted(line) != line:
            return self._number_goes_on(seam)
        if self._judge.heads_part(line) or is_heading(line):
            return seam.small and not closed and (full or hangs)
        if self._straddles(said, at):
            return self._quotation_goes_on(seam)
        if _GIVEN.search(shortened(seam.said).words) and not seam.small:
            return False
        return self._follows_sign(seam) if closed else self._sentence_goes_on(seam)

    def _straddles(self, said: str, at: int) -> bool:
        """Whether a quotation goes on in the line at a place, and ends in the paragraph."""
        if not _MARK.search(said):
            return False
        behind = " ".join(line.strip() for line in self._lines[at : at + _MOST])
        spans = shortened(f"{said.rstrip()} {behind}").spans
        return any(first < len(said.rstrip()) < last for first, last in spans)

    def _quotation_goes_on(self, seam: _Seam) -> bool:
        """Whether a line inside a quotation belongs to the paragraph above it."""
        ends = (seam.closed and not _LABELLED.search(seam.last)) or seam.last.endswith(",")
        if ends and not seam.small and (not seam.full or self._judge.opens(seam.line)):
            return False
        loose = (seam.full or seam.hangs) and not seam.headed
        return seam.small or loose or not self._judge.begins(seam.line)

    def _follows_sign(self, seam: _Seam) -> bool:
        """Whether what stands behind the end of a sentence is of the same paragraph."""
        if seam.full and (seam.small or seam.quoted) and not seam.headed and seam.last[-1] in ";:":
            return seam.last.endswith(";") or not self._judge.heads_clause(seam.said)
        if seam.quoted or seam.last.endswith(":") or self._is_own(seam.line):
            return False
        if seam.last.endswith(";") and not seam.small and self._judge.opens(seam.said):
            return False
        return self._says_more(seam)

    def _sentence_goes_on(self, seam: _Seam) -> bool:
        """Whether a sentence without its end goes on; a quotation in a line of its own, as
        parliaments print it, is put into its sentence where lines are cut into instructions."""
        if ALONE.fullmatch(shortened(seam.said).words):
            return False
        if seam.quoted:
            return not self._judge.names_clause(seam.said)
        if not self._is_own(seam.line):
            return seam.small or self._says_more(seam)
        if seam.headed or (self._judge.asks(seam.line) and not seam.small):
            return False
        return seam.hangs or self._leads_to(seam)

    def _is_own(self, line: str) -> bool:
        """Whether a line could be an instruction of its own, or is the name of a clause."""
        return self._judge.begins(line) or self._judge.names_clause(line)

    def _leads_to(self, seam: _Seam) -> bool:
        """Whether what is said goes on with a line that could be an instruction of its own, or the
        name of its clause."""
        said, judge = seam.said, self._judge
        if seam.small and (seam.full or _AND.match(seam.line)):
            return True
        if judge.begins(said) or judge.names_clause(said) or judge.is_aside(said):
            return False
        if seam.small or (seam.full and _NAMED.match(seam.line)):
            return True
        return judge.names_clause(seam.line) and (seam.full or self._ends_in_deed(said))

    def _says_more(self, seam: _Seam) -> bool:
        """Whether a line that asks for nothing by itself goes on, though it could begin."""
        judge, line = self._judge, seam.line
        if judge.is_aside(line) or judge.is_farewell(line):
            return seam.hangs
        apart = seam.headed or (seam.closed and _NAMED.match(line)) or judge.opens(line)
        return (seam.full or seam.hangs) and not apart

    def _number_goes_on(self, seam: _Seam) -> bool:
        """Whether what is said goes on with a line that begins with a number or letter, which is no
        sign of a list there."""
        rest = _unlisted(seam.line)
        if seam.line[0] in _SIGNS or _HEADED.match(rest) or self._judge.begins(rest):
            return False
        return (seam.full and seam.hangs) or self._leads_to_name(seam.said)

    def _leads_to_name(self, said: str) -> bool:
        """Whether what is said ends with a word behind which the number of a clause stands."""
        asks = _unlisted(said) == said and self._ends_in_deed(said)
        return asks or _KIND.search(said.rstrip()) is not None

    def _ends_in_deed(self, said: str) -> bool:
        return self._judge.asks(said.rsplit(maxsplit=1)[-1])


def _joined(said: str, line: str) -> str:
    """Two lines as one; a word that was broken at a hyphen keeps it."""
    said, line = said.rstrip(), line.strip()
    if said.endswith("\u00ad"):
        return said[:-1] + line
    hyphened = said[-1:] == "-" and said[-2:-1].isalpha() and line[:1].islower()
    return f"{said}{'' if hyphened else ' '}{line}"
