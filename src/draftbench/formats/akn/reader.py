"""Reads Akoma Ntoso, strict and in its dialects, into texts of typed clauses."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from itertools import pairwise

from lxml import etree

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText, Source
from draftbench.document.richtext import join
from draftbench.errors import InputError
from draftbench.formats.akn.amendments import BESIDE
from draftbench.formats.akn.documents import Texts, pruned
from draftbench.formats.akn.lines import Block, Text
from draftbench.formats.akn.names import Element, child, local
from draftbench.formats.akn.wording import AKN, OWN, Foreign, Wording, own, words_of
from draftbench.formats.imported import (
    Imported,
    ImportNote,
    SourceSpan,
    Use,
    noted,
    read_as,
    unused,
)
from draftbench.formats.ledger import Ledger
from draftbench.formats.plain.clauses import find_clauses
from draftbench.formats.plain.listing import is_listing
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.walk import Found
from draftbench.language import Role, opening
from draftbench.messages import counted_message
from draftbench.progress import Progress, silent

MAX_DEPTH = 100
"""Elements in one another; the deepest public files have 33."""


def read_akn(
    root: Element, data: bytes, name: str, view: str = "accepted", *, progress: Progress = silent
) -> Imported:
    """The texts in the Akoma Ntoso file ``name``; ``root`` is its parsed content ``data``.

    The element decides what a clause is; bare paragraphs are recognised by their words. A document
    gives a part, every annex and component one of its own, and every structure that an amendment
    quotes too. A clause's id is what the file calls it, lasting names first (``GUID``, else
    ``eId``, else ``id``), made unique in the file. ``ins``, ``del`` and ``status="removed"`` are
    read in one ``view``: "accepted", "rejected" or "marked". ``Imported.text`` has a clause a line,
    notes last. Raises InputError where elements are nested deeper than :data:`MAX_DEPTH`, and what
    ``progress`` raises.
    """
    if _depth(root) > MAX_DEPTH:
        raise InputError(
            "{name} nests its elements more than {most} deep and is not read; ask for "
            "the file again.",
            name=name,
            most=MAX_DEPTH,
        )
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    source = Source(file=name, sha256=hashlib.sha256(data).hexdigest())
    if (own := written_document(root, source)) is not None:
        progress(1.0, "done")
        return Imported((own,), _amendments_beside(root), data, *_accounted(own))
    wording = Wording(view)
    texts = Texts(wording, source)
    texts.read(root)
    progress(0.5, "clauses")
    notes: list[ImportNote] = []
    if wording.tracked:
        notes.append(read_as(view))
    names: set[str] = set()
    taken: set[str] = set()
    documents: list[Document] = []
    ledger = Ledger()
    for text in texts.found:
        text.blocks = pruned(text.blocks)
        if not text.blocks and len(texts.found) > 1:
            continue
        notes.extend(settle(text))
        document = make_document(text, names, taken)
        documents.append(document)
        for block, clause in zip(text.blocks, document, strict=True):
            if block.mark:
                ledger.write(block.mark, Use.MARK, clause.id)
            ledger.line(clause.label, clause.text.plain, clause.id)
    _notes(ledger, documents)
    for words in texts.left_out:
        ledger.left_out(words)
    if not any(documents):
        notes.append(noted("no-text", 0, "The file has metadata but no text."))
    notes.extend(wording.remarks)
    written, spans = ledger.result()
    progress(1.0, "done")
    ordered = tuple(sorted(notes, key=lambda note: note.line))
    return Imported(tuple(documents), ordered, data, written, spans)


def _amendments_beside(root: Element) -> tuple[ImportNote, ...]:
    """What is said of amendments that stand beside a text of ours."""
    number = sum(1 for _ in root.iter(f"{{{AKN}}}amendment"))
    if not number:
        return ()
    words = counted_message(
        "{n} open amendment stands beside the text; “amend PROJECT import” reads it.",
        "{n} open amendments stand beside the text; “amend PROJECT import” reads them.",
        n=number,
    )
    return (ImportNote(BESIDE, 0, words),)


def _accounted(document: Document) -> tuple[str, tuple[SourceSpan, ...]]:
    """The clauses one a line, labels first, notes last, and which stretch is which."""
    ledger = Ledger()
    for clause in document:
        ledger.line(clause.label, clause.text.plain, clause.id)
    _notes(ledger, [document])
    return ledger.result()


def _notes(ledger: Ledger, documents: list[Document]) -> None:
    for document in documents:
        for clause in document:
            for note in clause.text.notes:
                ledger.note(note)


def _depth(root: Element) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


# Blocks to clauses: what the mark-up leaves open is recognised by its words, among the rest.

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
    msg = note.message.replace(f"Line {note.line}:", f"Line {block.line}:", 1)
    return replace(note, line=block.line, message=msg)


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
    chosen = unused(name, taken)
    taken.add(chosen)
    return chosen


# Reads a file that :mod:`draftbench.formats.akn.writer` wrote: exactly the text that it was. Where
# somebody went on working in the file with another program, so that words stand in it that the
# writer did not put there, it is no longer such a file and is read as every other one.

_HOLDERS = ("p", "heading", "docTitle", "table")
_BESIDE = "components"
"""Amendments stand beside the text: :mod:`draftbench.formats.akn.amendments`."""
_AROUND = ("content", "intro", "list", "p")


def written_document(root: Element, source: Source) -> Document | None:
    """The text of a file of ours; None where it is none, or was changed elsewhere."""
    statement = child(root, "statement")
    if statement is None:
        return None
    facts = next(statement.iter(f"{{{OWN}}}document"), None)
    if facts is None:
        return None
    try:
        clauses = _clauses(statement)
        document = Document(
            facts.get(own("name"), "text"),
            tuple(clauses),
            facts.get(own("title"), ""),
            facts.get(own("kind"), "text"),
            facts.get(own("language"), "en"),
            replace(
                source,
                symbol=facts.get(own("symbol"), ""),
                date=facts.get(own("date"), ""),
                part=facts.get(own("part"), ""),
                masthead=tuple(filter(None, facts.get(own("masthead"), "").split("\n"))),
            ),
        )
    except (Foreign, ValueError):
        return None
    return document


def _clauses(statement: Element) -> list[Clause]:
    clauses: list[Clause] = []
    accounted: set[Element] = set()
    inside = (one for part in statement if local(part) != _BESIDE for one in part.iter("{*}*"))
    for held in inside:
        kind = held.get(own("kind"))
        if kind is None or held.tag == f"{{{OWN}}}document":
            continue
        number, holder = _parts(held)
        label = "" if number is None else (number.text or "")
        parent = held.get(own("parent"))
        text = RichText() if holder is None else _words(holder, number)
        clauses.append(
            Clause(
                ClauseId(held.get(own("id"), "")),
                ClauseKind(kind),
                text,
                held.get(own("label"), label),
                int(held.get(own("level"), "0")),
                None if parent is None else ClauseId(parent),
            )
        )
        accounted.update(one for one in (number, holder) if one is not None)
    _must_be_all(statement, accounted)
    return clauses


def _parts(held: Element) -> tuple[Element | None, Element | None]:
    """The element with the number of a clause and the one with its words."""
    number: Element | None = None
    around = held
    while True:
        inside = [one for one in around if local(one)]
        number = next((one for one in inside if one.get(own("number"))), number)
        if local(around) == "p" and around is held:
            title = child(held, "docTitle")
            return number, held if title is None else title
        holder = next((one for one in inside if local(one) in _HOLDERS), None)
        if holder is not None:
            number = next((one for one in holder if one.get(own("number"))), number)
            return number, holder
        deeper = next((one for one in inside if local(one) in _AROUND), None)
        if deeper is None:
            return number, None
        around = deeper


def _words(holder: Element, number: Element | None) -> RichText:
    if local(holder) == "table":
        rows = [
            _joined([words_of(cell[0]) for cell in row if len(cell)], "\t")
            for row in holder
            if local(row) == "tr"
        ]
        return _joined(rows, "\n")
    if number is None or number.getparent() is not holder:
        return words_of(holder)
    if (holder.text or "") or holder[0] is not number:
        raise Foreign
    tail = RichText(number.tail or "")
    rest = copy(holder)
    rest.text = None
    rest.remove(rest[0])
    return join([tail, words_of(rest)])


def _joined(texts: list[RichText], glue: str) -> RichText:
    parts = [part for text in texts for part in (RichText(glue), text)]
    return join(parts[1:])


def _must_be_all(statement: Element, accounted: set[Element]) -> None:
    """Raises Foreign where words stand outside the elements that were read."""
    waiting = [one for one in statement if local(one) not in ("meta", _BESIDE)]
    while waiting:
        one = waiting.pop()
        if one in accounted:
            if (one.tail or "").strip() and one.getparent() not in accounted:
                raise Foreign
            continue
        if (one.text or "").strip() or (one.tail or "").strip():
            raise Foreign
        waiting.extend(one)
