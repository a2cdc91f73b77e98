"""A text file to its texts, every character of it accounted for."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence

from draftbench.document import RichText, Source
from draftbench.formats.imported import Imported, ImportNote, SourceSpan, Use
from draftbench.formats.plain.accounting import Read, source_spans
from draftbench.formats.plain.lines import Line, read_lines, split_furniture
from draftbench.formats.plain.markup import heading_sign, read_markup, split_glued
from draftbench.formats.plain.notes import Footnote, take_notes
from draftbench.formats.plain.pages import Block, join_pages, make_blocks
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.recogniser import recognise
from draftbench.language.guessing import guess_language
from draftbench.progress import Progress, silent


def read_text(
    text: str,
    name: str,
    *,
    original: bytes = b"",
    remarks: Sequence[ImportNote] = (),
    progress: Progress = silent,
) -> Imported:
    """The texts in the decoded ``text`` of the file ``name``.

    ``Imported.text`` is ``text`` in Unicode form C; its spans cover every character that is not
    white space exactly once. ``remarks`` are what decoding it already brought up. Raises nothing
    but what ``progress`` raises: any text gives at least one part, an empty one a part without
    clauses.
    """
    notes = list(remarks)
    normal = unicodedata.normalize("NFC", text)
    if normal != text:
        notes.append(
            ImportNote("normalised", 0, "Letters and their accents were joined (Unicode form C).")
        )
    progress(0.1, "lines")
    body, furniture = split_furniture(read_lines(normal))
    language = guess_language(normal)
    notes.extend(_leftover(line) for line in furniture)
    blocks, footnotes, moved = take_notes(_unglued(make_blocks(body)))
    notes.extend(moved)
    progress(0.4, "paragraphs")
    blocks, joins = join_pages(blocks, language)
    notes.extend(joins)
    read = [_paragraph(block, footnotes, first=not at) for at, block in enumerate(blocks)]
    notes.extend(_markup_note(one) for one in read if one.signs)
    progress(0.6, "clauses")
    digest = hashlib.sha256(original or text.encode("utf-8", "surrogatepass")).hexdigest()
    found = recognise(
        [one.paragraph for one in read], Source(file=name, sha256=digest), language=language
    )
    notes.extend(found.notes)
    progress(0.9, "accounting")
    spans = source_spans(normal, read, footnotes, found.pieces)
    notes.extend(_unread(normal, spans, furniture))
    notes = sorted(set(notes), key=lambda note: (note.line, note.code))
    progress(1.0, "done")
    return Imported(
        found.parts, tuple(notes), original or text.encode("utf-8", "surrogatepass"), normal, spans
    )


def _unglued(blocks: list[Block]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        pieces = split_glued(block.content)
        found.append(Block(pieces[0], block.line, block.after_gap, block.row))
        found.extend(Block(piece, block.line, False, block.row) for piece in pieces[1:])
    return found


def _paragraph(block: Block, footnotes: list[Footnote], *, first: bool) -> Read:
    content = block.content
    depth, start = heading_sign(content.text)
    signs = content.sources(0, start)
    marked = read_markup(content.slice(start, len(content.text)))
    hung = tuple(footnotes[number].note for number in block.notes)
    rich = RichText(marked.content.text, marked.marks, hung)
    style = Style.ROW if block.row else Style.HEADING if depth else Style.BODY
    if depth == 1 and first:
        style = Style.TITLE
    return Read(
        Paragraph(rich, "", style, depth, block.line), marked.content, (*signs, *marked.signs)
    )


def _leftover(line: Line) -> ImportNote:
    return ImportNote(
        "leftover",
        line.number,
        f"Line {line.number} was taken for a page number or another mark of the page and left out.",
    )


def _unread(text: str, spans: tuple[SourceSpan, ...], furniture: list[Line]) -> list[ImportNote]:
    """Notes on leftovers that are no page furniture (unreadable characters)."""
    known = {line.number for line in furniture}
    lines: dict[int, int] = {}
    number, at = 1, 0
    for span in spans:
        if span.use is Use.LEFTOVER:
            chunk = text[at : span.start].replace("\r\n", "\n").replace("\r", "\n")
            number, at = number + chunk.count("\n"), span.start
            if number not in known:
                lines[number] = lines.get(number, 0) + span.end - span.start
    return [
        ImportNote("leftover", line, f"Line {line} holds {count} characters that no text may hold.")
        for line, count in lines.items()
    ]


def _markup_note(one: Read) -> ImportNote:
    line = one.paragraph.line
    return ImportNote(
        "markup-read", line, f"Line {line}: markup left in the text was read as italic or bold."
    )
