"""A resolution that was pasted as one line, cut into its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from draftbench.formats.imported import ImportNote
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.outline import looks_like_bare_heading
from draftbench.formats.plain.pages import Block
from draftbench.language import Role, opening

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
            ImportNote(
                "split-run-on",
                block.line,
                f"Line {block.line} holds a whole text and was cut into {len(ends)} paragraphs.",
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
