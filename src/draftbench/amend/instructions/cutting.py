"""A text of amendments, cut into instructions: one a line or a sentence, with the paragraphs that
follow a colon, in numbered lists, or with the key words of ITU proposals (ADD, MOD, SUP, NOC)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from draftbench.amend.instructions.quotes import plain, shortened
from draftbench.amend.wording.quotation import quoted

_PREFIX = re.compile(r"\s*(?:\d{1,2}[.)]|\([a-z0-9]{1,3}\)|[a-z]\)|[-–—•*▪])\s+", re.IGNORECASE)
_KEYWORD = re.compile(r"\s*\(?(ADD|MOD|SUP|NOC)\)?\*?[\s:–—-]+(?=\S)(.*)", re.DOTALL)
_ITEM = re.compile(r"\s*(?:\([a-z0-9]{1,4}\)|[a-z]{1,4}\)|[•–—▪-])\s+\S", re.IGNORECASE)
_WITH_TEXT = ("ADD", "MOD")
_LONGEST = 40
_STOP = re.compile(r"(?<=[^\s.][.;])\s+(?=[^\Wa-z\d_])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text as it was written: ``words`` to be read as one sentence or several,
    ``sentences`` of it; ``keyword`` is that of an ITU proposal, else empty."""

    words: str
    sentences: tuple[str, ...]
    keyword: str = ""


def pieces(text: str, begins: Callable[[str], bool]) -> Iterator[Piece]:
    """The pieces of a text. ``begins`` tells whether a line is an instruction of its own."""
    lines = (
        plain(text).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").split("\n")
    )
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        end = _closed(lines, at)
        words = "\n".join(lines[at:end])
        keyword = _KEYWORD.match(words)
        if (keyword and keyword.group(1) in _WITH_TEXT) or _awaits(words):
            block, end = _block(lines, end, begins)
        else:
            block = []
        at = end
        whole = "\n".join([words, *block]).strip()
        if keyword:
            yield Piece(
                whole,
                (" ".join([keyword.group(2).strip(), _content(block)]).strip(),),
                keyword.group(1),
            )
            continue
        bare = _bare(words, begins)
        if block:
            yield Piece(whole, (f"{bare} {_content(block)}",))
        else:
            yield Piece(whole, tuple(_sentences(bare)))


def _closed(lines: Sequence[str], at: int) -> int:
    """The line behind the last one of an instruction whose quotation goes over several lines."""
    if not shortened(lines[at]).open:
        return at + 1
    for end in range(at + 2, min(len(lines), at + _LONGEST) + 1):
        if not shortened("\n".join(lines[at:end])).open:
            return end
    return at + 1


def _awaits(words: str) -> bool:
    """Whether the words end with a colon behind which nothing is quoted."""
    return words.rstrip().endswith(":")


def _block(lines: Sequence[str], at: int, begins: Callable[[str], bool]) -> tuple[list[str], int]:
    """The paragraphs that belong to an instruction above them, and the line behind them."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    block: list[str] = []
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            following = next((one for one in lines[at:] if one.strip()), "")
            if not _ITEM.match(following) or begins(following):
                break
            at += 1
            continue
        if _KEYWORD.match(line) or begins(line):
            break
        end = _closed(lines, at)
        block.append("\n".join(lines[at:end]))
        at = end
    return block, at


def _content(block: Sequence[str]) -> str:
    """The paragraphs of a block, quoted."""
    if not block:
        return ""
    whole = "\n".join(block).strip()
    short = shortened(whole)
    if (
        short.quotes
        and len(short.quotes) == 1
        and not re.sub(r"[\ue000-\ue001\d.;,\s]", "", short.words)
    ):
        return whole
    return " ".join(quoted(line.strip()) for line in whole.split("\n") if line.strip())


def unnumbered(line: str) -> str:
    """A line without the number or sign that it may have in a list."""
    match = _PREFIX.match(line)
    return line[match.end() :] if match else line


def _bare(words: str, begins: Callable[[str], bool]) -> str:
    """The words without the number that they have in a list of instructions."""
    bare = unnumbered(words)
    return bare if words.strip()[:1].isdigit() or begins(bare) else words


def _sentences(words: str) -> Iterator[str]:
    """The sentences; a full stop in a quotation ends none."""
    spans = shortened(words).spans
    start = 0
    for match in _STOP.finditer(words):
        if any(first < match.start() < last for first, last in spans):
            continue
        yield words[start : match.start()].strip()
        start = match.end()
    if words[start:].strip():
        yield words[start:].strip()
