"""Reads Akoma Ntoso, strict and in its dialects, into texts of typed clauses."""

from __future__ import annotations

import hashlib

from lxml import etree

from draftbench.document import Document, Source
from draftbench.errors import InputError
from draftbench.formats.akn.amendments import BESIDE
from draftbench.formats.akn.clauses import make_document, settle
from draftbench.formats.akn.documents import Texts, pruned
from draftbench.formats.akn.inlines import AKN
from draftbench.formats.akn.names import Element
from draftbench.formats.akn.wording import Wording
from draftbench.formats.akn.written import written_document
from draftbench.formats.imported import Imported, ImportNote, SourceSpan, Use
from draftbench.formats.ledger import Ledger
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
            f"{name} nests its elements more than {MAX_DEPTH} deep and is not read; "
            "ask for the file again."
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
        notes.append(
            ImportNote(
                "tracked-changes",
                0,
                f"The file holds insertions and deletions; it was read as {view}.",
            )
        )
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
        notes.append(ImportNote("no-text", 0, "The file has metadata but no text."))
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
    stand = "1 open amendment stands" if number == 1 else f"{number} open amendments stand"
    words = f"{stand} beside the text; “amend PROJECT import” reads them."
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
