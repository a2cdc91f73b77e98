"""A text file to its texts, every character of it accounted for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace

from draftbench.document import RichText, Source
from draftbench.formats.imported import Imported, ImportNote, SourceSpan, Use, noted
from draftbench.formats.ledger import Read, source_spans
from draftbench.formats.plain.inline import (
    Marked,
    heading_sign,
    read_inline,
    read_markup,
    split_glued,
)
from draftbench.formats.plain.lines import (
    Line,
    LineNumbers,
    quoted_lines,
    read_lines,
    split_furniture,
)
from draftbench.formats.plain.markdown import is_markdown, read_blocks
from draftbench.formats.plain.notes import Footnote, take_notes
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.pages import Block, join_pages, make_blocks, split_run_on
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.recogniser import recognise
from draftbench.formats.plain.traced import Traced
from draftbench.formats.safety import check_count
from draftbench.language.guessing import guess_language
from draftbench.language.letters import composed
from draftbench.progress import Progress, silent


def read_text(
    text: str,
    name: str,
    *,
    original: bytes = b"",
    remarks: Sequence[ImportNote] = (),
    progress: Progress = silent,
    markdown: bool | None = None,
    table: bool = False,
) -> Imported:
    """The texts in the decoded ``text`` of the file ``name``; ``markdown`` says whether it is
    Markdown (None: told from the name and the text), ``table`` that its lines are rows with tabs
    between their cells.

    ``Imported.text`` is ``text`` in Unicode form C; its spans cover every character that is not
    white space exactly once. ``remarks`` are what decoding it already brought up. Any text gives
    at least one part, an empty one a part without clauses. Raises InputError where there is more in
    it than the budget of a file, and what ``progress`` raises.
    """
    check_count("characters", len(text), name)
    notes = list(remarks)
    normal = composed(text)
    if normal != text:
        notes.append(
            noted("normalised", 0, "Letters and their accents were joined (Unicode form C).")
        )
    progress(0.1, "lines")
    language = guess_language(normal)
    marks_of: Callable[[Traced], Marked] = read_markup
    furniture: list[Line] = []
    quoted: frozenset[int] = frozenset()
    source = Source(file=name)
    if table:
        check_count("lines", normal.count("\n"), name)
        lines = read_lines(normal, quoted=False)
        blocks = [
            Block(one.content, one.number, one.after_gap, "\t" in one.content.text) for one in lines
        ]
    elif is_markdown(normal, name) if markdown is None else markdown:
        check_count("lines", normal.count("\n"), name)
        found_in = read_blocks(normal)
        blocks, marks_of, source = found_in.blocks, read_inline, replace(found_in.source, file=name)
        notes.extend(found_in.notes)
        del found_in
    else:
        quoted = quoted_lines(normal)
        notes.extend(_unquoted(quoted))
        lines = read_lines(normal, quoted=bool(quoted))
        check_count("lines", len(lines), name)
        body, furniture = split_furniture(lines)
        notes.extend(_leftover(line) for line in furniture)
        blocks, joins = make_blocks(body, language)
        notes.extend(joins)
        blocks, cuts = split_run_on(_unglued(blocks), language)
        notes.extend(cuts)
    blocks, footnotes, moved = take_notes(blocks, marks_of)
    notes.extend(moved)
    progress(0.4, "paragraphs")
    blocks, joins = join_pages(blocks, language)
    notes.extend(joins)
    read = [_paragraph(block, footnotes, marks_of, first=not at) for at, block in enumerate(blocks)]
    del blocks
    if marks_of is read_markup:
        notes.extend(_markup_note(one) for one in read if one.signs)
    progress(0.6, "clauses")
    digest = hashlib.sha256(original or text.encode("utf-8", "surrogatepass")).hexdigest()
    source = replace(source, sha256=digest)
    found = recognise([one.paragraph for one in read], source, language=language)
    notes.extend(found.notes)
    progress(0.9, "accounting")
    spans = source_spans(normal, read, footnotes, found.pieces)
    known = (
        {line.number for line in furniture} | quoted | {note.line for note in notes if note.line}
    )
    notes.extend(_unread(normal, spans, known))
    notes = sorted(dict.fromkeys(notes), key=lambda note: (note.line, note.code))
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


def _paragraph(
    block: Block,
    footnotes: list[Footnote],
    marks_of: Callable[[Traced], Marked],
    *,
    first: bool,
) -> Read:
    content, level, start = block.content, block.level, 0
    style = Style.ROW if block.row else block.style
    if marks_of is read_markup and not block.row:
        level, start = heading_sign(content.text)
        style = Style.HEADING if level else style
    signs = (*block.signs, *content.sources(0, start))
    bare = content.slice(start, len(content.text))
    marked = Marked(bare, (), ()) if block.verbatim else marks_of(bare)
    hung = tuple(footnotes[number].note for number in block.notes)
    rich = RichText(marked.content.text, marked.marks, hung)
    if style is Style.HEADING and level == 1 and first and read_label(rich.text) is None:
        style = Style.TITLE
    return Read(
        Paragraph(rich, "", style, level, block.line), marked.content, (*signs, *marked.signs)
    )


def _unquoted(lines: frozenset[int]) -> list[ImportNote]:
    if not lines:
        return []
    first = min(lines)
    return [
        noted(
            "mail-quoted",
            first,
            "The signs > with which mail quotes were left out of {count} lines, the "
            "first is line {first}.",
            count=len(lines),
            first=first,
        )
    ]


def _leftover(line: Line) -> ImportNote:
    return noted(
        "leftover",
        line.number,
        "Line {line} was taken for a page number or another mark of the page and left out.",
        line=line.number,
    )


def _unread(text: str, spans: tuple[SourceSpan, ...], known: set[int]) -> list[ImportNote]:
    """Notes on leftovers that no other note tells of (unreadable characters)."""
    numbers = LineNumbers(text)
    lines: dict[int, int] = {}
    for span in spans:
        if span.use is Use.LEFTOVER and (number := numbers.at(span.start)) not in known:
            lines[number] = lines.get(number, 0) + span.end - span.start
    return [
        noted(
            "leftover",
            line,
            "Line {line}: {count} invisible or forbidden characters were left out.",
            line=line,
            count=count,
        )
        for line, count in lines.items()
    ]


def _markup_note(one: Read) -> ImportNote:
    line = one.paragraph.line
    return noted(
        "markup-read",
        line,
        "Line {line}: markup left in the text was read as italic or bold.",
        line=line,
    )
