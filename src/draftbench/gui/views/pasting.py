"""What is pasted into a clause, or dropped there: words with their italics and bold. Where words
come from a text of the negotiation, that goes with them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QTextDocument

from draftbench.app.drafting import harmless
from draftbench.document import NOTE_MARK, ClauseId, MarkKind, Origin

ORIGIN = "application/x-draftbench-origin"
_OVER_LINES = re.DOTALL | re.IGNORECASE
_NOTE_LISTS = re.compile(
    r"<div[^>]*mso-element:\s*(?:footnote|endnote)-list.*|<div[^>]*id=[\"']?sd(?:foot|end)note\d.*",
    _OVER_LINES,
)
_NOTE_SIGNS = re.compile(
    r"<a\b[^>]*href=[\"']?[^\"'>]*#_?(?:ftn|edn|sdfootnote|sdendnote)[^>]*>.*?</a>", _OVER_LINES
)
_HEAD = re.compile(r"<head\b.*?</head>|<style\b.*?</style>|<!--.*?-->", _OVER_LINES)
_SPACES = re.compile(r"[ \t\r\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Pasted:
    """Words with their marks; ``left_out`` says in a sentence what does not come along."""

    pieces: tuple[tuple[str, frozenset[MarkKind]], ...]
    left_out: str = ""


def pasted(source: QMimeData) -> Pasted:
    """The words of a clipboard or of what is dropped, in one line."""
    if source.hasHtml():
        html = source.html()
        notes = len(_NOTE_SIGNS.findall(_NOTE_LISTS.sub("", html)))
        pieces = _pieces(_NOTE_SIGNS.sub("", _NOTE_LISTS.sub("", _HEAD.sub("", html))))
        if pieces:
            return Pasted(pieces, _told(notes))
    words = _SPACES.sub(" ", harmless(source.text()).replace(NOTE_MARK, ""))
    return Pasted(((words, frozenset()),) if words else ())


def _told(notes: int) -> str:
    if not notes:
        return ""
    if notes == 1:
        return "The note of the pasted words was not taken along."
    return f"The {notes} notes of the pasted words were not taken along."


def _pieces(html: str) -> tuple[tuple[str, frozenset[MarkKind]], ...]:
    document = QTextDocument()
    document.setHtml(html)
    found: list[tuple[str, frozenset[MarkKind]]] = []
    block = document.begin()
    while block.isValid():
        if found:
            found.append((" ", frozenset()))
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            look = fragment.charFormat()
            kinds = set()
            if look.fontItalic():
                kinds.add(MarkKind.ITALIC)
            if look.fontWeight() >= QFont.Weight.Bold:
                kinds.add(MarkKind.BOLD)
            text = harmless(fragment.text()).replace(NOTE_MARK, "")
            found.append((text, frozenset(kinds)))
            iterator += 1
        block = block.next()
    return _in_one_line(found)


def _in_one_line(
    pieces: list[tuple[str, frozenset[MarkKind]]],
) -> tuple[tuple[str, frozenset[MarkKind]], ...]:
    """White space of any kind is one space, none at the ends."""
    made: list[tuple[str, frozenset[MarkKind]]] = []
    spaced = True
    for text, kinds in pieces:
        words = _SPACES.sub(" ", text)
        if spaced:
            words = words.removeprefix(" ")
        if words:
            made.append((words, kinds))
            spaced = words.endswith(" ")
    if made and made[-1][0].endswith(" "):
        text, kinds = made.pop()
        if text.strip():
            made.append((text.rstrip(" "), kinds))
    return tuple(made)


def with_origin(words: str, origin: Origin) -> QMimeData:
    """Words of a text of the negotiation, to be dropped or pasted."""
    made = QMimeData()
    made.setText(words)
    made.setData(ORIGIN, json.dumps([origin.document, origin.clause]).encode())
    return made


def origin_in(source: QMimeData) -> Origin | None:
    """Where words come from, if they come from a text of the negotiation."""
    if not source.hasFormat(ORIGIN):
        return None
    document, clause = json.loads(bytes(source.data(ORIGIN).data()).decode())
    return Origin(document, ClauseId(clause))
