"""What is pasted into a clause, or dropped there: words with their italics, bold and notes. Where
words come from a text of the negotiation, that goes with them."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QFont, QTextDocument

from draftbench.amend.changesets.documentdata import text_in
from draftbench.app.drafts.drafting import harmless
from draftbench.document import (
    NOTE_MARK,
    ClauseId,
    Document,
    Mark,
    MarkKind,
    Note,
    Origin,
    RichText,
)
from draftbench.document.exchange import text_to_data
from draftbench.document.richtext import join
from draftbench.gui.cells.clause_copy import page, rich
from draftbench.gui.cells.typed_words import with_own_notes
from draftbench.gui.speech import counted
from draftbench.gui.widgets.pieces import Block, Cell, plain_text

ORIGIN = "application/x-draftbench-origin"
WORDS = "application/x-draftbench-words"
"""Our own form of words: a text with marks and notes as JSON."""
RICH = (
    ("text/rtf", 'application/x-qt-windows-mime;value="Rich Text Format"')
    if sys.platform == "win32"
    else ("text/rtf", "public.rtf")
    if sys.platform == "darwin"
    else ("text/rtf",)
)
"""The names of rich text in the clipboard of this system."""
LONGEST_NOTE = 20_000
_MOST = 4_000_000
_OVER_LINES = re.DOTALL | re.IGNORECASE
_NOTE_LISTS = re.compile(
    r"<div[^<>]*mso-element:\s*(?:footnote|endnote)-list.*|<div[^<>]*id=[\"']?sd(?:foot|end)note\d.*",
    _OVER_LINES,
)
_NOTE_SIGNS = re.compile(
    r"<a\b[^<>]*href=[\"']?[^\"'<>]*#_?((?:ftn|edn|sdfootnote|sdendnote)\d*)[^<>]*>(?:(?!<a\b).)*?</a>",
    _OVER_LINES,
)
_NOTE_TEXTS = re.compile(
    r"<div[^<>]*\bid=[\"']?((?:ftn|edn|sdfootnote|sdendnote)\d+)\b[^<>]*>(.*?)(?=<div[^<>]*\bid=|$)",
    _OVER_LINES,
)
_OWN_SIGN = re.compile(
    r"<a\b[^<>]*href=[\"']?[^\"'<>]*(?:ref|anc)\d*\b[^<>]*>(?:(?!<a\b).)*?</a>", _OVER_LINES
)
_HEAD = re.compile(
    r"<head\b(?:(?!<head\b).)*?</head>|<style\b(?:(?!<style\b).)*?</style>|<!--(?:(?!<!--).)*?-->",
    _OVER_LINES,
)
_GONE = re.compile(r"<del\b[^<>]*>((?:(?!<del\b).)*?)</del\s*>", _OVER_LINES)
_REMARKS = re.compile(
    r"<a\b[^<>]*class=[\"']?msocomanchor[^<>]*>(?:(?!<a\b).)*?</a>|"
    r"<div[^<>]*mso-element:\s*comment-list.*?(?=<div[^<>]*mso-element:\s*(?:foot|end)note-list|$)",
    _OVER_LINES,
)
"""Comments of Word: their signs, and their list."""
_TAGS = re.compile(r"<[^<>]*>")
_SPACES = re.compile(r"[ \t\r\n\u2028\u2029]+")
_PLACE = "\ue0f1"
"""Stands, while a page is read, where a note hangs: the number of it between two of these."""
_PLACES = re.compile(f"{_PLACE}(\\d+){_PLACE}")
_KINDS = (MarkKind.ITALIC, MarkKind.BOLD)


@dataclass(frozen=True, slots=True)
class Pasted:
    """Words with their marks and notes; ``left_out`` says in a sentence what does not come
    along."""

    text: RichText
    left_out: str = ""


def pasted(source: QMimeData) -> Pasted:
    """The words of a clipboard or of what is dropped, in one line."""
    own = _own_words(source)
    if own is not None:
        return Pasted(with_own_notes(own))
    if source.hasHtml():
        found = _of_page(source.html())
        if found.text:
            return found
    words = _SPACES.sub(" ", harmless(source.text()).replace(NOTE_MARK, ""))
    return Pasted(RichText(words))


def _own_words(source: QMimeData) -> RichText | None:
    """Words in our own form; another program may have put anything there."""
    if not source.hasFormat(WORDS):
        return None
    data = bytes(source.data(WORDS).data())
    try:
        if len(data) > _MOST:
            return None
        text = text_in(json.loads(data.decode()))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    same = harmless(text.text) == text.text and not _SPACES.search(text.text.replace(" ", "x"))
    kept = tuple(mark for mark in text.marks if mark.kind in _KINDS)
    return RichText(text.text, kept, text.notes) if same else None


def _of_page(html: str) -> Pasted:
    """The words of a page as Word or LibreOffice puts it into the clipboard."""
    html = _REMARKS.sub("", html)
    gone = len([one for one in _GONE.findall(_HEAD.sub("", html)) if _TAGS.sub("", one).strip()])
    html = _GONE.sub("", html)
    notes = _note_texts(html)
    called: list[str] = []

    def place(sign: re.Match[str]) -> str:
        called.append(sign[1].lower())
        return f"{_PLACE}{len(called) - 1}{_PLACE}"

    body = _HEAD.sub("", _NOTE_LISTS.sub("", html).replace(_PLACE, ""))
    pieces = _pieces(_NOTE_SIGNS.sub(place, body))
    made: list[RichText] = []
    for text, kinds in pieces:
        at = 0
        for sign in _PLACES.finditer(text):
            made.append(_marked(text[at : sign.start()], kinds))
            words = notes.get(called[int(sign[1])] if int(sign[1]) < len(called) else "", "")
            if words:
                made.append(RichText(NOTE_MARK, (), (Note("", "", RichText(words)),)))
            at = sign.end()
        made.append(_marked(text[at:], kinds))
    lost = sum(1 for name in called if name not in notes)
    return Pasted(with_own_notes(join(made)), " ".join(filter(None, (_told(lost), _untaken(gone)))))


def _marked(words: str, kinds: frozenset[MarkKind]) -> RichText:
    return RichText(words, tuple(Mark(0, len(words), kind) for kind in kinds) if words else ())


def _note_texts(html: str) -> dict[str, str]:
    """The words of the notes that come along, by their names in the page."""
    found: dict[str, str] = {}
    listed = _NOTE_LISTS.search(html)
    for name, inner in _NOTE_TEXTS.findall(listed[0] if listed else ""):
        document = QTextDocument()
        document.setHtml(_OWN_SIGN.sub("", _HEAD.sub("", inner), count=1))
        words = " ".join(harmless(document.toPlainText()).replace(NOTE_MARK, "").split())
        if words:
            found[name.lower()] = words[:LONGEST_NOTE]
    return found


def _told(notes: int) -> str:
    if not notes:
        return ""
    return counted(
        "The note of the pasted words was not taken along: its words were not copied.",
        "{n} notes of the pasted words were not taken along: their words were not copied.",
        notes,
    )


def _untaken(gone: int) -> str:
    """What is told of tracked deletions, which are no words of the text any more."""
    if not gone:
        return ""
    return counted(
        "One deleted passage of the pasted words was left out; what was inserted is there.",
        "{n} deleted passages of the pasted words were left out; what was inserted is there.",
        gone,
    )


def clauses(cell: Cell, text: Document | None) -> QMimeData:
    """The clauses of a cell for the clipboard: as words, and with their changes, marks and notes
    for Word and other programs. ``text`` is that of the column; it has the words of the notes."""

    def words(block: Block, number: str) -> str:
        clause = None if text is None else text.get(block.clause)
        notes = () if clause is None else clause.text.notes
        return next((n.text.plain for n in notes if n.label == number), "")

    made = QMimeData()
    made.setText(plain_text(cell))
    made.setHtml(page(cell, words))
    data = QByteArray(rich(cell, words).encode("ascii"))
    for form in RICH:
        made.setData(form, data)
    return made


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


def stretches(text: RichText) -> Iterator[tuple[str, frozenset[MarkKind], Note | None]]:
    """A text in stretches with the same marks; a note is a stretch of its own."""
    notes = iter(text.notes)
    hung = (at for place in text.note_positions() for at in (place, place + 1))
    for start, end, over in text.stretches(*hung):
        words = text.text[start:end]
        kinds = frozenset(mark.kind for mark in over)
        yield words, kinds, next(notes) if words == NOTE_MARK else None


def clipping(text: RichText) -> QMimeData:
    """Words for the clipboard: as they are for ourselves, with italics and bold for others."""
    made = QMimeData()
    made.setText(text.plain)
    tags = {MarkKind.ITALIC: "i", MarkKind.BOLD: "b"}
    page = ""
    for words, kinds, note in stretches(text):
        inner = "" if note is not None else escape(words)
        for kind in sorted(kinds & set(_KINDS)):
            inner = f"<{tags[kind]}>{inner}</{tags[kind]}>" if inner else ""
        page += inner
    made.setHtml(page)
    made.setData(WORDS, json.dumps(text_to_data(text)).encode())
    return made


def with_origin(words: RichText | str, origin: Origin) -> QMimeData:
    """Words of a text of the negotiation, to be dropped or pasted."""
    made = clipping(words) if isinstance(words, RichText) else QMimeData()
    if isinstance(words, str):
        made.setText(words)
    made.setData(ORIGIN, json.dumps([origin.document, origin.clause]).encode())
    return made


def origin_in(source: QMimeData) -> Origin | None:
    """Where words come from, if they come from a text of the negotiation."""
    if not source.hasFormat(ORIGIN):
        return None
    document, clause = json.loads(bytes(source.data(ORIGIN).data()).decode())
    return Origin(document, ClauseId(clause))
