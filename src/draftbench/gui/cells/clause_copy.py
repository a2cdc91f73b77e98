"""Clauses as other programs take them from the clipboard, with their tracked changes.

The page is that of Word's own clipboard: ``<ins>`` and ``<del>`` with their author, footnotes as
``mso-element:footnote``. The rich text is that of specification 1.9.1 of the format: ``revised``
and ``deleted`` with the table of authors, ``footnote`` after its sign. Words that were moved are
deleted where they stood and inserted where they stand, so that accepting and rejecting are right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from draftbench.gui.widgets.pieces import Block, Cell, Change, Piece

AUTHOR = "draftbench"
"""Whose the changes are that no delegation made."""
Notes = Callable[[Block, str], str]
"""The words of the note of a block that has this number; "" where they are not known."""

_GONE = (Change.DELETED, Change.AWAY)
_CAME = (Change.INSERTED, Change.MOVED)
_SPECIAL = {"\\": r"\\", "{": r"\{", "}": r"\}", "\t": r"\tab ", "\n": r"\line "}


@dataclass(frozen=True, slots=True)
class _Line:
    """A clause, one line: whose its changes are, and its pieces."""

    block: Block
    author: str
    pieces: tuple[Piece, ...]


def page(cell: Cell, notes: Notes) -> str:
    """The clauses of a cell as a page."""
    told: list[str] = []
    lines = [
        f"<p>{''.join(_on_page(line, piece, notes, told) for piece in line.pieces)}</p>"
        for line in _lines(cell)
    ]
    feet = [
        f"<div style='mso-element:footnote' id=ftn{at}><p class=MsoFootnoteText>"
        f'<a style=\'mso-footnote-id:ftn{at}\' href="#_ftnref{at}" name="_ftn{at}">'
        f"<span class=MsoFootnoteReference>{at}</span></a> {escape(words, quote=False)}</p></div>"
        for at, words in enumerate(told, start=1)
    ]
    foot = f"<div style='mso-element:footnote-list'>{''.join(feet)}</div>" if feet else ""
    return f'<html><head><meta charset="utf-8"></head><body>{"".join(lines)}{foot}</body></html>'


def _on_page(line: _Line, piece: Piece, notes: Notes, told: list[str]) -> str:
    if piece.note:
        words = notes(line.block, piece.text)
        inner = f"<sup>{escape(piece.text)}</sup>"
        if words:
            told.append(words)
            at = len(told)
            inner = (
                f'<a style=\'mso-footnote-id:ftn{at}\' href="#_ftn{at}" name="_ftnref{at}">'
                f"<span class=MsoFootnoteReference>{inner}</span></a>"
            )
    else:
        inner = escape(piece.text, quote=False).replace("\n", "<br>")
    for on, tag in ((piece.italic, "i"), (piece.bold, "b"), (piece.strike, "s")):
        inner = f"<{tag}>{inner}</{tag}>" if on else inner
    whose = f'cite="mailto:{escape(line.author)}"'
    if piece.change in _GONE:
        return f"<del {whose}>{inner}</del>"
    return f"<ins {whose}>{inner}</ins>" if piece.change in _CAME else inner


def rich(cell: Cell, notes: Notes) -> str:
    """The clauses of a cell as rich text, in ASCII."""
    lines = _lines(cell)
    authors = list(dict.fromkeys(["Unknown", *(line.author for line in lines)]))
    named = "".join(f"{{{_escaped(name)};}}" for name in authors)
    body = "".join(
        "".join(_in_rich(line, piece, notes, authors) for piece in line.pieces) + "\\par\n"
        for line in lines
    )
    return (
        r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}"
        f"{{\\*\\revtbl{named}}}\n\\pard\\plain\\f0\\fs24 {body}}}"
    )


def _in_rich(line: _Line, piece: Piece, notes: Notes, authors: Sequence[str]) -> str:
    looks = "".join(
        word
        for on, word in ((piece.italic, r"\i"), (piece.bold, r"\b"), (piece.strike, r"\strike"))
        if on
    )
    whose = authors.index(line.author)
    if piece.change in _GONE:
        looks += f"\\deleted\\revauthdel{whose}"
    elif piece.change in _CAME:
        looks += f"\\revised\\revauth{whose}"
    if not piece.note:
        words = _escaped(piece.text)
    elif told := notes(line.block, piece.text):
        words = rf"\super\chftn{{\footnote\pard\plain\f0\fs20{{\super\chftn}} {_escaped(told)}}}"
        return f"{{{looks}{words}}}"
    else:
        looks, words = rf"{looks}\super", _escaped(piece.text)
    return f"{{{looks} {words}}}" if looks else words


def _escaped(words: str) -> str:
    """Words in rich text: other letters than those of ASCII by their UTF-16 units."""
    found: list[str] = []
    for letter in words:
        if letter in _SPECIAL:
            found.append(_SPECIAL[letter])
        elif " " <= letter <= "~":
            found.append(letter)
        elif letter > "~":
            units = letter.encode("utf-16-le", "surrogatepass")
            pairs = (int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2))
            found += [f"\\u{unit - 0x10000 if unit >= 0x8000 else unit}?" for unit in pairs]
    return "".join(found)


def _lines(cell: Cell) -> list[_Line]:
    found = (
        _Line(block, ", ".join(block.codes) or AUTHOR, tuple(_of_text(block)))
        for block in cell.blocks
        if not block.ghost
    )
    return [line for line in found if line.pieces or not line.block.proposed]


def _of_text(block: Block) -> Iterator[Piece]:
    """The pieces that are words of the text, now or once."""
    known = (*_GONE, *_CAME, Change.NONE)
    return (piece for piece in block.pieces if piece.change in known)
