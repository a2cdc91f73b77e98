"""Documents found in a file, and what one document says in several languages or in its notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from draftbench.document import ClauseKind, Source
from draftbench.formats.akn.blocks import Block, Text
from draftbench.formats.akn.lines import Context
from draftbench.formats.akn.metadata import (
    document_language,
    document_source,
    document_title,
    language_of,
    written_language,
)
from draftbench.formats.akn.names import COLLECTIONS, DOCUMENTS, Element, identity, line_of, local
from draftbench.formats.akn.walk import Walk
from draftbench.formats.akn.wording import Wording
from draftbench.formats.imported import ImportNote
from draftbench.formats.plain.outline import annex_label
from draftbench.language.guessing import guess_language

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(slots=True)
class Texts:
    """The texts of a file in the making, in reading order, and the words that were left out."""

    wording: Wording
    source: Source
    found: list[Text] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    annexes: int = 0
    amendments: int = 0

    def read(self, root: Element) -> None:
        """All documents of a file: those of ``akomaNtoso`` and of the components beside them, or
        the one that is the root."""
        for document in list(_outermost(root)) or [root]:
            language = document_language(document)
            self._choose_language(document, language)
            self._find_notes(document)
            self._document(document, language, self.source, annex=False)
            self._uncalled_notes(document)

    def _document(self, element: Element, language: str, source: Source, *, annex: bool) -> Text:
        name = local(element)
        language = document_language(element) or language
        if not language:
            language = guess_language(" ".join("".join(map(str, element.itertext())).split()))
        own = document_source(element, source)
        text = Text(name, element.get("name", ""), document_title(element), language, own)
        if annex:
            self.annexes += 1
            text.annex = self.annexes
        quotes = name == "amendment"
        if quotes:
            self.amendments += 1
            text.name = f"amendment-{self.amendments}"
        walk = Walk(self.wording, language, quotes=quotes)
        self.found.append(text)
        walk.flow(element, Context())
        shift = 0
        for index, inner in walk.inside:
            inside = self._document(inner, language, own, annex=name not in COLLECTIONS)
            if name not in COLLECTIONS:
                front = _front(inside)
                walk.blocks[index + shift : index + shift] = front
                shift += len(front)
        text.blocks = walk.blocks
        for number, one in enumerate(walk.quoted, 1):
            self._quoted(one, text, number)
        return text

    def _quoted(self, element: Element, amendment: Text, number: int) -> None:
        """A structure quoted by an amendment as a text of its own."""
        walk = Walk(self.wording, amendment.language)
        self.wording.left_out.discard(element)
        walk.flow(element, Context())
        name = f"{amendment.name}.quoted-{number}"
        line = line_of(element)
        self.found.append(
            Text(
                "quoted",
                language=amendment.language,
                source=amendment.source,
                title=amendment.title,
                name=name,
                blocks=walk.blocks,
            )
        )
        self.wording.remarks.append(
            ImportNote(
                "quoted-text",
                line,
                f"Line {line}: the text that an amendment proposes was read as the part {name}; "
                "no amendment was made of it.",
            )
        )

    # languages

    def _choose_language(self, document: Element, language: str) -> None:
        """Of passages that stand in several languages, only that of the document is read."""
        groups: dict[str, list[Element]] = {}
        for one in document.iter("*"):
            other = one.get("alternativeTo", "").lstrip("#").strip()
            if other:
                groups.setdefault(other, []).append(one)
        if not groups:
            return
        targets = {identity(one): one for one in document.iter("*") if identity(one) in groups}
        dropped: dict[str, int] = {}
        line = 0
        for other, members in groups.items():
            whole = [targets[other], *members] if other in targets else members
            if len(whole) < 2:
                continue
            kept = next((one for one in whole if written_language(one) == language), whole[0])
            for one in whole:
                if one is kept:
                    continue
                self.wording.left_out.add(one)
                self.left_out.append(" ".join("".join(map(str, one.itertext())).split()))
                said = language_of(one.get(_LANG, "")) or "another language"
                dropped[said] = dropped.get(said, 0) + 1
                line = line or line_of(one)
        for said, count in sorted(dropped.items()):
            self.wording.remarks.append(
                ImportNote(
                    "other-language",
                    line,
                    f"{count} passage(s) in {said} stand beside the same in "
                    f"{language or 'the language read'} and were left out.",
                )
            )

    # notes apart from their calls

    def _find_notes(self, document: Element) -> None:
        called = {one.get("href", "").lstrip("#") for one in document.iter("{*}noteRef")}
        for one in _notes(document):
            key = one.get("eId") or one.get("id") or ""
            if key and key in called:
                self.wording.targets[key] = one
                self.wording.left_out.add(one)

    def _uncalled_notes(self, document: Element) -> None:
        """Notes in the metadata that nothing calls, as clauses at the end of the first text."""
        called = set(self.wording.targets.values())
        for one in document.iter("{*}note"):
            if one in called:
                continue
            text, hidden = self.wording.text(one)
            if not text and not hidden:
                continue
            line = line_of(one)
            block = Block(ClauseKind.NOTE, text, line=line, name=identity(one), filled=True)
            block.label = one.get("marker", "")
            self.found[0].blocks.append(block)
            self.wording.remarks.append(
                ImportNote(
                    "uncalled-note", line, f"Line {line}: no mark in the text calls this note."
                )
            )


def _outermost(element: Element) -> Iterator[Element]:
    """The documents in an element that stand in no other."""
    if local(element) in DOCUMENTS:
        yield element
        return
    for one in element:
        yield from _outermost(one)


def _notes(document: Element) -> Iterator[Element]:
    yield from document.iter("{*}note")
    yield from document.iter("{*}authorialNote")


def _front(text: Text) -> list[Block]:
    """Takes the lines that name an annex off its text: they stand in the text that it hangs on."""
    if not text.blocks or not annex_label(text.blocks[0].text.plain):
        return []
    front = [text.blocks[0]]
    front[0].kind, front[0].choices = ClauseKind.ANNEX, frozenset()
    for block in text.blocks[1:2]:
        if block.kind is ClauseKind.TITLE:
            block.kind, block.level = ClauseKind.HEADING, 1
            text.title = block.text.plain
            front.append(block)
    del text.blocks[: len(front)]
    return front


def pruned(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that say something in the view: not those whose words are all left out of it."""
    kept: list[Block] = []
    owners: set[Block] = set()
    for block in reversed(list(blocks)):
        says = bool(block.text) or (bool(block.label) and not block.hidden)
        if says or block in owners:
            kept.append(block)
            if block.parent is not None:
                owners.add(block.parent)
    return kept[::-1]
