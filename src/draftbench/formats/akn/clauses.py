"""Blocks to clauses: what the mark-up leaves open is recognised by its words, among the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from draftbench.document import Clause, ClauseId, ClauseKind, Document
from draftbench.formats.akn.blocks import Block, Text
from draftbench.formats.imported import ImportNote, Use
from draftbench.formats.plain.clauses import find_clauses
from draftbench.formats.plain.findings import Found
from draftbench.formats.plain.listing import is_listing
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.language import Role, opening

_STYLES = {
    ClauseKind.TITLE: Style.TITLE,
    ClauseKind.HEADING: Style.HEADING,
    ClauseKind.ITEM: Style.ITEM,
    ClauseKind.TABLE: Style.ROW,
    ClauseKind.NOTE: Style.NOTE,
}
_KINDS = (
    ("declaration", re.compile(r"declaration|déclaration|declaración", re.IGNORECASE)),
    (
        "resolution",
        re.compile(r"resolution|résolution|resolución|decision|décision", re.IGNORECASE),
    ),
    ("recommendations", re.compile(r"recommendation|recommandation|recomendaci", re.IGNORECASE)),
    ("report", re.compile(r"report|rapport|informe", re.IGNORECASE)),
)
_ANNEXES = (
    ("elements", re.compile(r"\b(?:elements|éléments|elementos)\b", re.IGNORECASE)),
    *_KINDS[:1],
    *_KINDS[2:3],
    *_KINDS[1:2],
    ("documents", re.compile(r"\b(?:documents|documentos)\b", re.IGNORECASE)),
)
_LABELLED = (ClauseKind.ITEM, ClauseKind.PREAMBULAR, ClauseKind.PARAGRAPH)
_FIRST = 3
_LONGEST = 4


def settle(text: Text) -> list[ImportNote]:
    """Gives every block of a text its final kind, number, level and parent. What was doubtful."""
    for block in text.blocks:
        if not block.choices:
            _typed_number(block)
    _bare_numbers([block for block in text.blocks if block.main])
    kind = _kind_of_main(text)
    for block in text.blocks:
        if block.main:
            block.kind = kind
    notes = _recognise(text)
    _check_parents(text.blocks)
    return notes


def _typed_number(block: Block) -> None:
    """A number that was typed into the text of a clause whose element has none."""
    if block.label or block.kind not in _LABELLED:
        return
    label = read_label(block.text.text)
    if label is None or label.start or label.has(NumberStyle.BULLET):
        return
    block.label = label.text
    block.text = block.text.slice(label.end, len(block.text))


def _bare_numbers(mains: Sequence[Block]) -> None:
    """A figure without a dot at the start of a text, where the next paragraph's number follows on
    it ("1 that ..." before 2)."""
    for block, following in pairwise(mains):
        figure = following.label.strip(".() ")
        if block.label or not figure.isdecimal() or len(figure) > _LONGEST:
            continue
        before = str(int(figure) - 1)
        if block.text.text.startswith(f"{before} "):
            block.label = before
            block.text = block.text.slice(len(before) + 1, len(block.text)).strip()


def _kind_of_main(text: Text) -> ClauseKind:
    """Whether the numbered paragraphs are operative: those of a text that resolves are, those of
    one that declares ("We recognize ...") or reports are paragraphs. The mark-up has one element
    for both."""
    spoken = [opening(block.text.plain, text.language) for block in text.blocks if block.main]
    roles = [found.role if found is not None and found.known else None for found in spoken]
    if Role.DECLARATION in roles[:_FIRST]:
        return ClauseKind.PARAGRAPH
    resolves = {ClauseKind.PREAMBULAR, ClauseKind.ORGAN} & {b.kind for b in text.blocks}
    if Role.OPERATIVE in roles and (resolves or text.root in ("statement", "quoted")):
        return ClauseKind.OPERATIVE
    if text.root == "statement" and resolves:
        return ClauseKind.OPERATIVE
    return ClauseKind.PARAGRAPH


def _recognise(text: Text) -> list[ImportNote]:
    if not any(block.choices for block in text.blocks):
        return []
    paragraphs = [
        Paragraph(block.text, block.label, _STYLES.get(block.kind, Style.BODY), block.level, at)
        if not block.choices
        else Paragraph(block.text, block.label, line=at)
        for at, block in enumerate(text.blocks)
    ]
    found = find_clauses(paragraphs, text.language)
    homes = {one.stretches[0].paragraph: one for one in found.clauses if one.stretches}
    places = {id(one): at for at, one in homes.items()}
    rank = 0
    for at, block in enumerate(text.blocks):
        found_here = homes.get(at)
        if block.choices and found_here is not None and found_here.kind in block.choices:
            _take(block, found_here, text.blocks, places, rank)
        if block.kind is ClauseKind.HEADING and not block.choices:
            rank = block.level
    return [
        _placed(note, text.blocks[note.line])
        for note in found.notes
        if note.line < len(text.blocks) and text.blocks[note.line].choices
    ]


def _take(
    block: Block, found: Found, blocks: Sequence[Block], places: dict[int, int], rank: int
) -> None:
    at = places.get(id(found.parent)) if found.parent is not None else None
    if found.kind is ClauseKind.TAIL and (at is None or not blocks[at].choices):
        return
    block.kind = found.kind
    block.level = min(rank + 1, 4) if found.kind is ClauseKind.HEADING else found.level
    block.parent = blocks[at] if at is not None else block.parent
    words = block.text
    for stretch in found.stretches:
        said = words.slice(stretch.start, stretch.end)
        if stretch.use is Use.MARK:
            block.mark = said.text
        elif stretch.use is Use.LABEL:
            block.label = found.label
            block.text = words.slice(stretch.end, len(words)).strip()


def _placed(note: ImportNote, block: Block) -> ImportNote:
    message = note.message.replace(f"Line {note.line}:", f"Line {block.line}:", 1)
    return replace(note, line=block.line, message=message)


def _check_parents(blocks: Sequence[Block]) -> None:
    """A child stands directly behind its parent and the parent's other children."""
    open_blocks: list[Block] = []
    for block in blocks:
        if block.parent is not None and block.parent in open_blocks:
            del open_blocks[open_blocks.index(block.parent) + 1 :]
        else:
            block.parent = None
            open_blocks.clear()
        if block.kind is ClauseKind.ITEM:
            block.level = max(1, block.level)
        open_blocks.append(block)


def make_document(text: Text, names: set[str], taken: set[str]) -> Document:
    """The document of a settled text; ``names`` and ``taken`` are the names of parts and the ids of
    clauses used up in the file."""
    kind, wanted = _named(text)
    name = _unique(wanted, names)
    ids: dict[int, ClauseId] = {}
    clauses: list[Clause] = []
    counts: dict[str, int] = {}
    for block in text.blocks:
        code = block.name
        if not code:
            counts[block.kind] = counts.get(block.kind, 0) + 1
            code = f"{name}.{block.kind.value}{counts[block.kind]}"
        ids[id(block)] = ClauseId(_unique(code, taken))
        parent = ids[id(block.parent)] if block.parent is not None else None
        clauses.append(
            Clause(ids[id(block)], block.kind, block.text, block.label, block.level, parent)
        )
    return Document(name, tuple(clauses), text.title, kind, text.language or "en", text.source)


def _named(text: Text) -> tuple[str, str]:
    """The kind of a text and the name of its part."""
    if text.name:
        return "text", text.name
    if text.annex:
        if is_listing(text.title):
            return "participants", "participants"
        for name, pattern in _ANNEXES:
            if pattern.search(f"{text.title} {text.said}"):
                return name, name
        return "text", f"annex-{text.annex}"
    if text.root in ("debateReport", "report"):
        return "report", "report"
    if text.root == "statement":
        for name, pattern in _KINDS:
            if pattern.search(text.said) or pattern.search(text.title):
                return name, name
        if any(block.kind is ClauseKind.OPERATIVE for block in text.blocks):
            return "resolution", "resolution"
    return "text", text.root if text.root in ("act", "bill", "debate", "amendment") else "text"


def _unique(name: str, taken: set[str]) -> str:
    chosen, count = name, 2
    while chosen in taken:
        chosen, count = f"{name}-{count}", count + 1
    taken.add(chosen)
    return chosen
