"""From lines to paragraphs: wrapped lines, and sentences that a page break cut in two.

A file has either one paragraph a line (most conversions of Word files) or lines wrapped at a
width (mail, older archives); which of them is found out from the file as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from draftbench.document.optionsets import OPTION
from draftbench.formats.imported import ImportNote, noted
from draftbench.formats.plain.inline import open_bold
from draftbench.formats.plain.lines import Line
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.organs import names_organ, speaks_for_itself
from draftbench.formats.plain.outline import (
    is_adoption_title,
    is_closing,
    is_masthead,
    is_table_frame,
    is_table_line,
    looks_like_bare_heading,
    table_note,
)
from draftbench.formats.plain.paragraph import (
    Style,
    ends_in_comma,
    goes_on,
    goes_small,
    is_closed,
    small_opening,
)
from draftbench.formats.plain.traced import Traced, joined
from draftbench.formats.plain.wording import WORDS
from draftbench.language import Role, opening
from draftbench.messages import counted_message, message

_FUNCTION_WORD = re.compile(WORDS["function_word_last"])
_SENTENCE_END = re.compile(r"[.?!]\s+[A-Z]")
_SPACED_SIGNS = tuple(";:!?»")
"""Signs that French sets apart from the word before, so that a line may begin with them."""
_SMALL = ("ru",)
"""Languages whose clauses begin with a small letter."""
_TELLING = 3
"""So many lines that surely go on tell how a file was wrapped."""
_BOLD_LINES = 8
_TAIL = 40
_LONG = 120


@dataclass(slots=True)
class Block:
    """A paragraph in the making: its text, the line it starts in, whether an empty line stands
    before it, whether it is the row of a table, the places in the list of footnotes of those that
    hang at its U+FFFC characters, what its look says, and the signs of mark-up that were taken out
    of it (ranges of the source). The text of a ``verbatim`` one holds no mark-up."""

    content: Traced
    line: int
    after_gap: bool
    row: bool = False
    notes: list[int] = field(default_factory=list)
    style: Style = Style.BODY
    level: int = 0
    signs: list[tuple[int, int]] = field(default_factory=list)
    verbatim: bool = False


def make_blocks(lines: list[Line], language: str) -> tuple[list[Block], list[ImportNote]]:
    """The lines as paragraphs, rows of tables kept apart; a note where lines were joined.

    The rule "joined-lines": where the lines of the file end at one width, a line goes on with the
    one before it unless an empty line, a number or an opening phrase says otherwise; elsewhere only
    where the line before it ends in the middle of a sentence or of bold words. A hyphen at the end
    of a line stays, and no space comes after it or after a soft hyphen (RFC 3676 leaves the width
    to the sender; 98 % of the lines of a wrapped file are at most that long).
    """
    width = _wrapped_at(lines)
    exact = width and _exactly(lines)
    growing: list[Growing] = []
    joined_at: list[int] = []
    for line in lines:
        text = line.content.text
        if growing and not line.after_gap:
            former = growing[-1]
            if former.bold_goes_on() or _continues_line(former.last, text, width, language, exact):
                former.add(line.content.strip())
                joined_at.append(line.number)
                continue
        growing.append(Growing(Block(line.content, line.number, line.after_gap)))
    blocks = [one.grown() for one in growing]
    _find_rows(blocks)
    return blocks, joined_lines(joined_at)


def joined_lines(numbers: list[int]) -> list[ImportNote]:
    """The note that says that the lines of these numbers were joined to those before them."""
    if not numbers:
        return []
    count = counted_message("{n} line was", "{n} lines were", n=len(numbers))
    return [
        noted(
            "joined-lines",
            numbers[0],
            "{count} read as going on with the line before, the first in line {numbers}.",
            count=count,
            numbers=numbers[0],
        )
    ]


_FARTHEST = 600
"""So far from the end of a paragraph are remarks behind it looked for."""
_REMARKS = re.compile(r"(?:\s*(?:\[[^\[\]]{1,120}\]|\([^()]{1,120}\)))+\Z")
"""What negotiators say behind the end of a paragraph: ``[EU: delete]``, ``(agreed)``."""


def join_pages(blocks: list[Block], language: str) -> tuple[list[Block], list[ImportNote]]:
    """The paragraphs with broken sentences made whole, and a note for each place.

    The rule "joined-page-break" (a page of a printed document ends wherever it is full, and a
    conversion to text leaves an empty line there): a paragraph goes on where it has no final
    punctuation and the next begins with a small letter, or where it plainly is in the middle of a
    sentence (a long numbered paragraph or one with an opening phrase) and the next has neither a
    number nor an opening phrase of its own.
    """
    growing: list[Growing] = []
    notes: list[ImportNote] = []
    for block in blocks:
        former = growing[-1] if growing else None
        above = growing[-2].last if len(growing) > 1 else ""
        if former is None or not _broken(former, block, language, above):
            growing.append(Growing(block))
            continue
        sure = block.content.text.lstrip()[:1].islower()
        doubt = "" if sure else message(", though it begins with a capital letter")
        notes.append(
            noted(
                "joined-page-break",
                block.line,
                "Line {line} was read as the rest of the sentence that begins in line "
                "{line2}{doubt}.",
                line=block.line,
                line2=former.line,
                doubt=doubt,
            )
        )
        former.add(block.content.strip(), block.line)
        former.block.notes.extend(block.notes)
    return [one.grown() for one in growing], notes


class Growing:
    """A paragraph to which lines are added; joined once, at the end."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.parts = [block.content]
        self.last = block.content.text
        self.line = block.line
        self.lines = 1
        self.open_bold = open_bold(self.last)

    def add(self, content: Traced, line: int = 0) -> None:
        before = self.last
        hyphen = before[-1:] in "-\u00ad" and before[-2:-1].isalpha() and content.text[:1].islower()
        self.parts += [Traced("" if hyphen else " "), content]
        self.last = content.text
        self.line = line or self.line
        self.lines += 1
        self.open_bold ^= open_bold(content.text)

    def bold_goes_on(self) -> bool:
        return self.open_bold and self.lines < _BOLD_LINES

    def grown(self) -> Block:
        if self.lines > 1:
            self.block.content = joined(self.parts, "")
        return self.block


def _broken(former: Growing, block: Block, language: str, above: str) -> bool:
    if former.block.row or block.row or former.open_bold:
        return False
    before, after = former.last.rstrip(), block.content.text.lstrip()
    if is_closed(before) or is_closed(_REMARKS.sub("", before[-_FARTHEST:])) or read_label(after):
        return False
    if OPTION.match(after.lstrip("[ ")):
        return False
    head = after[:1]
    if head in _SPACED_SIGNS:
        return True
    if table_note(after) == "a" and (is_table_frame(before) or is_table_line(above)):
        return False
    if head.islower() and language in _SMALL and ends_in_comma(before):
        return False
    if _tells_adoption(former, after):
        return False
    if goes_small(before, after, language) or _lists_small(former.parts[0].text, after, language):
        return False
    if head.islower():
        return not (ends_in_comma(before) and opening(after, language))
    start = former.parts[0].text
    if _FUNCTION_WORD.search(before[-_TAIL:]) and not goes_on(before) and len(start) >= _LONG:
        return head.isupper() and opening(after, language) is None
    if not head.isupper() or ends_in_comma(before) or max(len(before), len(start)) < _LONG:
        return False
    label = read_label(start)
    body = start[label.end :] if label else start
    spoken = opening(body, language)
    told = (spoken is not None and spoken.known) or _SENTENCE_END.search(body) is not None
    listed = spoken is not None and spoken.role is Role.PREAMBULAR and ends_in_comma(after)
    ends = is_closed(after) or listed
    return told and ends and opening(after, language) is None and not names_organ(after)


def _tells_adoption(former: Growing, after: str) -> bool:
    """Whether ``after`` is a line below a title that says when the text was adopted."""
    short = len(former.parts[0].text) < _LONG and len(after) < _LONG and former.lines == 1
    return short and is_adoption_title(after) and not is_closed(after)


def _lists_small(start: str, after: str, language: str) -> bool:
    """Whether a preamble goes on in small letters: after "Nous, ...,", the line of the organ or
    another such clause."""
    if not ends_in_comma(after) or small_opening(after, language) is None:
        return False
    speaks = speaks_for_itself(start) or (ends_in_comma(start) and names_organ(start))
    return speaks or small_opening(start, language) is not None


def _wrapped_at(lines: list[Line]) -> int:
    """The width that the lines of the file are wrapped at; 0 where they are not."""
    lengths = sorted(len(line.content.text) for line in lines)
    if len(lengths) < 4:
        return 0
    width = lengths[int(len(lengths) * 0.98)]
    if not 40 <= width <= 110 or lengths[-1] > 130:
        return 0
    pairs = [
        (one.content.text, two.content.text) for one, two in pairwise(lines) if not two.after_gap
    ]
    going_on = sum(1 for one, two in pairs if not is_closed(one) and two.lstrip()[:1].islower())
    return width if going_on >= 2 and going_on >= 0.2 * len(pairs) else 0


def _exactly(lines: list[Line]) -> int:
    """The length of the longest line where every line that surely goes on was broken because the
    next word would have made it longer; 0 elsewhere (letters of different widths)."""
    longest = max(len(line.content.text) for line in lines)
    sure = [
        (one.content.text, two.content.text)
        for one, two in pairwise(lines)
        if not two.after_gap and not is_closed(one.content.text) and two.content.text[:1].islower()
    ]
    full = all(not _has_room(one, two, longest) for one, two in sure)
    return longest if len(sure) >= _TELLING and full else 0


def _has_room(last: str, text: str, longest: int) -> bool:
    """Whether the first word of ``text`` would have stood at the end of the line ``last``."""
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    return len(last.rstrip()) + 1 + len(word) <= longest


def _continues_line(last: str, text: str, width: int, language: str, exact: int) -> bool:
    """Whether the line ``text`` goes on with the paragraph whose last line is ``last`` (no empty
    line stands between them)."""
    if text[:1] in _SPACED_SIGNS:
        return True
    if "\t" in text or "\t" in last.strip() or read_label(text):
        return False
    if exact and _has_room(last, text, exact):
        return False
    if width and len(last) >= 0.6 * width and not _stands_alone(last, text):
        return opening(text, language) is None or not (is_closed(last) or goes_on(last))
    if goes_small(last, text, language):
        return False
    if is_closed(last) or (goes_on(last) and opening(text, language)):
        return False
    return text.lstrip()[:1].islower() or _FUNCTION_WORD.search(last[-_TAIL:]) is not None


def _stands_alone(last: str, text: str) -> bool:
    """Whether a line of a wrapped file is a paragraph though it has neither number nor opening:
    an organ, a line of the masthead, a line on the adoption."""
    if ends_in_comma(text) and names_organ(text):
        return True
    if is_closed(last) and is_closing(text):
        return True
    return not text[:1].islower() and is_masthead(text) and not text[:1].isdigit()


def _find_rows(blocks: list[Block]) -> None:
    """Marks rows: a tab between cells, or a tab at the start beside another row."""
    for block in blocks:
        block.row = _has_cells(block.content.text)
    for at, block in enumerate(blocks):
        beside = [other.row for other in blocks[max(0, at - 1) : at + 2]]
        if block.content.text.startswith("\t") and any(beside):
            block.row = True
    for block in blocks:
        if not block.row:
            block.content = block.content.strip()


_ITEM = re.compile(
    r"(?:(?:OP|PP)?\s?\d{1,3}\.?\s*)?\([a-z]{1,4}\)(?:\s(?:bis|ter))?\s+", re.IGNORECASE
)
"""The letter of an item, with the number of its paragraph before it or without."""


def _has_cells(text: str) -> bool:
    label = read_label(text)
    body = text.strip() if label is None else text[label.end :].strip()
    body = body[found.end() :] if (found := _ITEM.match(body)) else body
    if "\t" not in body or len(body) > 400:
        return False
    sentence = len(body) > _LONG and (is_closed(body) or ends_in_comma(body))
    return not (sentence and body.count("\t") == 1 and label is not None) and not _speaks(body)


def _speaks(body: str) -> bool:
    """Whether a line with a tab in it is a clause all the same."""
    spoken = opening(body)
    told = spoken is not None and spoken.known
    return told and (is_closed(body) or ends_in_comma(body))


# A resolution that was pasted as one line, cut into its paragraphs.

_SHORTEST = 300
_FEWEST = 3
_AHEAD = 160
"""How many characters of a piece tell what it is."""
_PLACE = re.compile(r"(?<=[,;:.])\s(?:(?:and|et|y|e|ou|or)\s)?\s*(?=[\w(«“])|\s(?=\d{1,3}\.\s)")
_CLAUSE_END = re.compile(r"(?:[,;]|(?<!\b[A-Z])(?<![IVX])\.)\s")
_ORGAN = re.compile(r"(?:(?:The|Le|La|Les|El|Los|Las)\s|L['’])[A-ZÀ-Ý][^,.;:]{3,90},?\s*$")
_NUMBER = re.compile(r"(?:^|\s)(?=(?:\d{1,4}|E?S-\d{1,3})/\d{1,3}\.\s[A-ZÀ-Ý])")


def split_run_on(blocks: list[Block], language: str) -> tuple[list[Block], list[ImportNote]]:
    """The paragraphs; a long one that holds a whole resolution is cut where its clauses begin.

    The rule "split-run-on" (fields of web pages and chats drop the ends of lines): it acts only
    where a preamble of two clauses or more and number 1 stand in one paragraph, and cuts behind a
    comma before an opening phrase of a preamble, before the next number, and behind a colon or
    semicolon before the letter of an item.
    """
    made: list[Block] = []
    notes: list[ImportNote] = []
    for block in blocks:
        text = block.content.text
        cuts = _cuts(text, language) if len(text) >= _SHORTEST and not block.row else []
        if len(cuts) < _FEWEST:
            made.append(block)
            continue
        ends = [*cuts, len(text)]
        for at, (start, end) in enumerate(zip([0, *cuts], ends, strict=True)):
            piece = block.content.slice(start, end).strip()
            made.append(Block(piece, block.line, block.after_gap if not at else True))
        notes.append(
            noted(
                "split-run-on",
                block.line,
                "Line {line} holds a whole text and was cut into {count} paragraphs.",
                line=block.line,
                count=len(ends),
            )
        )
    return made, notes


def _cuts(text: str, language: str) -> list[int]:
    """Where the clauses after the first begin."""
    found: list[int] = []
    preamble = number = 0
    for at, before in _places(text):
        head = text[at : at + _AHEAD]
        label = read_label(head)
        if label is not None and label.value(NumberStyle.ARABIC) == number + 1:
            title = None if before in ",;:." else _heading(text, found[-1] if found else 0, at)
            if title is None and before not in ",;:.":
                continue
            number += 1
            found.extend([at] if title is None else [title, at])
        elif label is not None and number and before in ":;," and label.has(*_ITEMS):
            found.append(at)
        elif label is None and not number and before == ",":
            spoken = opening(head, language)
            if spoken is not None and spoken.known and spoken.role is Role.PREAMBULAR:
                preamble += 1
                found.append(at)
    if preamble < 2 or not number:
        return []
    return [*_front(text[: found[0]]), *found]


def _heading(text: str, start: int, end: int) -> int | None:
    """Where the heading begins that stands between the last clause and a number; None where it is
    none."""
    ends = [match.end() for match in _CLAUSE_END.finditer(text, max(start, end - _AHEAD), end)]
    at = ends[-1] if ends else 0
    return at if at and looks_like_bare_heading(text[at:end]) else None


def _places(text: str) -> Iterator[tuple[int, str]]:
    for match in _PLACE.finditer(text):
        yield match.end(), text[match.start() - 1]


def _front(text: str) -> list[int]:
    """Where the title and the organ line begin in what stands before the preamble."""
    organ = _ORGAN.search(text)
    titles = [match.end() for match in _NUMBER.finditer(text)]
    return [at for at in (*titles, *([organ.start()] if organ else [])) if at]


_ITEMS = (NumberStyle.LETTER, NumberStyle.ROMAN)
