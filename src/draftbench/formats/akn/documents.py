"""Documents found in a file, and what one document says in several languages or in its notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from draftbench.document import NOTE_MARK, ClauseKind, RichText, Source
from draftbench.formats.akn.lines import BODY, PREAMBLE, Block, Context, Lines, Text
from draftbench.formats.akn.metadata import (
    document_language,
    document_source,
    document_title,
    language_of,
    written_language,
)
from draftbench.formats.akn.names import (
    CLAUSES,
    COLLECTIONS,
    DOCUMENTS,
    GROUPS,
    INLINE,
    ITEMS,
    LISTS,
    QUOTED,
    UNNUMBERED,
    Element,
    child,
    identity,
    line_of,
    local,
    refers_to,
)
from draftbench.formats.akn.wording import Wording
from draftbench.formats.html.looks import ListNumbers
from draftbench.formats.imported import noted
from draftbench.formats.inline import Inline
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.outline import annex_label
from draftbench.language import Role, opening
from draftbench.language.guessing import guess_language
from draftbench.messages import message

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
            noted(
                "quoted-text",
                line,
                "Line {line}: the text that an amendment proposes was read as the part "
                "{name}; no amendment was made of it.",
                line=line,
                name=name,
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
                noted(
                    "other-language",
                    line,
                    "{count} passage(s) in {said} stand beside the same in {language} and were "
                    "left out.",
                    count=count,
                    said=said,
                    language=language or message("the language read"),
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
                noted(
                    "uncalled-note",
                    line,
                    "Line {line}: no mark in the text calls this note.",
                    line=line,
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


# The structure of a document to blocks, an element deciding what a block is.

DEEPEST = 4
_FIXED = {"amendmentHeading": ClauseKind.HEADING, "formula": ClauseKind.ORGAN}
_REGIONS = {
    "coverPage": "preface",
    "header": "preface",
    "preface": "preface",
    "preamble": "preamble",
    "conclusions": "conclusions",
}
_OWNERS = (ClauseKind.PARAGRAPH, ClauseKind.PREAMBULAR, ClauseKind.CHAPEAU)
_PREAMBLE_LISTS = ("recitals", "citations")
_PREAMBLE_CLAUSES = ("container", "recital", "citation", "blockContainer")
_PREAMBLE = frozenset((*_PREAMBLE_CLAUSES, *_PREAMBLE_LISTS, "formula"))


class Walk(Lines):
    """Walks one document."""

    def flow(self, element: Element, at: Context) -> None:
        """What an element holds: runs of text as paragraphs, elements by their kind."""
        with self.wording.within(element):
            run = Inline()
            hidden = self.wording.add(run, element.text)
            previous: Block | None = None
            for one in element:
                name = local(one)
                if name and one not in self.wording.left_out and not self._in_line(one, name):
                    self._flush(run, at, element, hidden)
                    hidden = False
                    before = len(self.blocks)
                    self._block(one, name, self._beside(at, name, previous))
                    previous = next(
                        (b for b in self.blocks[before:][::-1] if b.kind is not ClauseKind.TABLE),
                        previous,
                    )
                else:
                    hidden |= self.wording.piece(run, one)
                hidden |= self.wording.add(run, one.tail)
            self._flush(run, at, element, hidden)

    def _in_line(self, element: Element, name: str) -> bool:
        if name in QUOTED:
            return not self._document_in(element)
        if name in ("ins", "del", "span"):
            return all(local(one) in INLINE for one in element)
        return name in INLINE

    def _beside(self, at: Context, name: str, previous: Block | None) -> Context:
        """A list without an owner hangs on the paragraph before it."""
        while previous is not None and previous.parent is not None:
            previous = previous.parent
        if name not in LISTS or at.owner is not None or previous is None:
            return at
        return replace(at, owner=previous) if previous.kind in _OWNERS else at

    def _flush(self, run: Inline, at: Context, element: Element, hidden: bool) -> None:
        if run or hidden:
            self._paragraph(run.take(), at, element, hidden)

    def _block(self, element: Element, name: str, at: Context) -> None:
        """An element that is no part of a line, by what it is."""
        if name in DOCUMENTS:
            self.inside.append((len(self.blocks), element))
        elif name in _REGIONS:
            self.flow(element, Context(_REGIONS[name]))
        elif name in ("documentRef", "componentRef"):
            self._reference(element)
        elif at.region == "preamble" and name in _PREAMBLE:
            self._in_preamble(element, name, at)
        elif name == "container" and at.region == "body" and self._preambular(element):
            self._second_preamble(element, at)
        elif name != "meta":
            self._content(element, name, at)

    def _content(self, element: Element, name: str, at: Context) -> None:
        if name in ("attachment", "annex"):
            self._attachment(element, at)
        elif name in ("table", "toc"):
            self._table(element, at)
        elif name == "crossHeading":
            self._cross_heading(element, at)
        elif name in LISTS:
            self._list(element, name, at)
        elif name in _FIXED:
            closing = at.region == "conclusions"
            self._whole(element, ClauseKind.CLOSING if closing else _FIXED[name])
        elif name in GROUPS or name in CLAUSES or name in ITEMS or self._headed(element, name):
            self._piece(element, name, at)
        elif name in ("p", "longTitle") and not self._holds_blocks(element):
            self._line(element, at)
        else:
            if name in ("wrapUp", "listWrapUp") and at.owner is not None:
                at.owner.filled = True
            self.wording.unknown(element)
            self.flow(element, at)

    # regions

    def _in_preamble(self, element: Element, name: str, at: Context) -> None:
        if name == "formula":
            seen = any(b.kind is ClauseKind.PREAMBULAR for b in self.blocks)
            self._whole(element, ClauseKind.CHAPEAU if seen else ClauseKind.ORGAN)
        elif name in _PREAMBLE_LISTS:
            self._recitals(element, at)
        elif name in ("container", "blockContainer") and self._several(element):
            self.flow(element, at)
        else:
            self._clause(element, at, ClauseKind.PREAMBULAR)

    def _recitals(self, element: Element, at: Context) -> None:
        """A row of recitals; an introduction ("considering") makes them its items."""
        intro = child(element, "intro", "heading")
        if intro is None:
            self.flow(element, at)
            return
        text, hidden = self.wording.text(intro)
        owner = self._add(ClauseKind.PREAMBULAR, text, intro, hidden=hidden)
        self.wording.left_out.add(intro)
        self.flow(element, replace(at, owner=owner))

    def _several(self, element: Element) -> bool:
        """Whether a container of the preamble holds clauses, and is none."""
        names = [local(one) for one in element]
        inner = {"block", *_PREAMBLE_CLAUSES, *_PREAMBLE_LISTS, *GROUPS}
        if inner.intersection(names):
            return True
        return names.count("p") == len(names) > 1 and refers_to(element, "preamb")

    def _preambular(self, element: Element) -> bool:
        if refers_to(element, "preamb"):
            return True
        spoken = opening(element.get("name", ""), self.language)
        return spoken is not None and spoken.known and spoken.role is Role.PREAMBULAR

    def _second_preamble(self, element: Element, at: Context) -> None:
        inner = replace(at, region="preamble", owner=None)
        if self._several(element):
            self.flow(element, inner)
        else:
            self._clause(element, inner, ClauseKind.PREAMBULAR)

    def _cross_heading(self, element: Element, at: Context) -> None:
        text, hidden = self.wording.text(element)
        if refers_to(element, "preamb"):
            self._add(ClauseKind.PREAMBULAR, text, element, hidden=hidden)
        elif at.region == "preamble":
            block = self._add(ClauseKind.HEADING, text, element, hidden=hidden)
            block.choices = frozenset({ClauseKind.PREAMBULAR, ClauseKind.HEADING})
            block.level = at.rank + 1
        else:
            self._add(ClauseKind.HEADING, text, element, hidden=hidden).level = at.rank + 1

    def _attachment(self, element: Element, at: Context) -> None:
        """An annex with a heading of its own: its number, or else its heading, names it."""
        kind = ClauseKind.ANNEX
        for name in ("num", "heading", "subheading"):
            one = child(element, name)
            if one is None:
                continue
            text, hidden = self.wording.text(one)
            block = self._add(kind, text, one, hidden=hidden)
            block.level = 0 if kind is ClauseKind.ANNEX else 1
            kind = ClauseKind.HEADING
            self.wording.left_out.add(one)
        self.flow(element, at)

    # pieces with numbers and headings

    def _headed(self, element: Element, name: str) -> bool:
        return (
            name not in INLINE
            and name not in ("p", "table", "toc")
            and (child(element, "num", "heading", "subheading") is not None)
        )

    def _piece(self, element: Element, name: str, at: Context) -> None:
        """An element with a number, a heading, or both: a heading and what stands under it, a
        clause, or an item."""
        num = child(element, "num")
        head = child(element, "heading")
        if at.region == "conclusions":
            self.flow(element, at)
        elif at.owner is not None:
            if num is None and head is None and name in UNNUMBERED | GROUPS:
                self.flow(element, at)
            else:
                self._clause(element, at, ClauseKind.ITEM)
        elif head is not None:
            self._under_heading(element, name, at, num, head)
        elif num is None and name not in CLAUSES and name not in ITEMS:
            if at.region == "preamble" and not self._several(element):
                self._clause(element, at, ClauseKind.PREAMBULAR)
            else:
                self.flow(element, at)
        elif self._groups(element, name):
            self._under_heading(element, name, at, None, num if num is not None else element)
        elif at.region == "preamble" and not refers_to(element, "operative"):
            self._clause(element, at, ClauseKind.PREAMBULAR)
        else:
            self._clause(element, at, ClauseKind.PARAGRAPH)

    def _groups(self, element: Element, name: str) -> bool:
        """Whether a numbered element without a heading only groups clauses."""
        inner = {local(one) for one in element}
        return (
            name in GROUPS - CLAUSES
            and bool(inner & (GROUPS | CLAUSES))
            and not inner & {"intro", "content"}
        )

    def _under_heading(
        self, element: Element, name: str, at: Context, num: Element | None, head: Element
    ) -> None:
        clause = name in CLAUSES
        with self.wording.within(element):
            label, _ = (RichText(), False) if num is None or clause else self.wording.text(num)
            text, hidden = self.wording.text(head)
            block = self._add(ClauseKind.HEADING, text, head, label=label.plain, hidden=hidden)
            block.level = at.rank + 1
            block.name = "" if clause else identity(element)
            sub = child(element, "subheading")
            if sub is not None:
                words, hidden = self.wording.text(sub)
                self._add(ClauseKind.HEADING, words, sub, hidden=hidden).level = at.rank + 2
            done = [one for one in (head, sub, num) if one is not None]
        if clause and num is not None:
            done.remove(num)
        self.wording.left_out.update(done)
        inner = replace(at, rank=at.rank + 1)
        if clause:
            self._clause(element, inner, ClauseKind.PARAGRAPH)
        else:
            self.flow(element, inner)

    def _clause(self, element: Element, at: Context, kind: ClauseKind) -> None:
        """An element that is one clause with what hangs on it."""
        num = child(element, "num")
        label, hidden = (RichText(), False)
        with self.wording.within(element):
            if num is not None:
                label, hidden = self.wording.text(num)
                hidden = hidden or self.wording.hides
                self.wording.left_out.add(num)
        if at.owner is not None:
            kind = ClauseKind.ITEM
        level = min(DEEPEST, at.level + 1) if kind is ClauseKind.ITEM else 0
        block = Block(
            kind,
            label=label.plain.strip(),
            level=level,
            parent=at.owner,
            name=identity(element),
            line=line_of(element),
            hidden=hidden,
        )
        block.main = kind is ClauseKind.PARAGRAPH
        if kind is ClauseKind.PARAGRAPH and refers_to(element, "preamb"):
            block.kind, block.main = ClauseKind.PREAMBULAR, False
        if label.notes:
            block.text = RichText(NOTE_MARK * len(label.notes), (), label.notes)
        self.blocks.append(block)
        self.flow(element, replace(at, owner=block, level=level))

    # lists

    def _list(self, element: Element, name: str, at: Context) -> None:
        intro = child(element, "intro", "listIntroduction")
        if at.owner is None and intro is not None and at.region != "conclusions":
            text, hidden = self.wording.text(intro)
            kind = ClauseKind.PREAMBULAR if at.region == "preamble" else ClauseKind.CHAPEAU
            owner = self._add(kind, text, intro, hidden=hidden)
            owner.choices = PREAMBLE if at.region == "preamble" else BODY
            self.wording.left_out.add(intro)
            at = replace(at, owner=owner)
        if name in ("ol", "ul"):
            self._numbered_list(element, name, at)
        else:
            self.flow(element, at)

    def _numbered_list(self, element: Element, name: str, at: Context) -> None:
        numbers = ListNumbers(name, element.get("type", ""), element.get("start", ""))
        with self.wording.within(element):
            run = Inline()
            hidden = self.wording.add(run, element.text)
            for one in element:
                if local(one) == "li" or not self._in_line(one, local(one)):
                    self._flush(run, at, element, hidden)
                    hidden = False
                    self._list_item(one, numbers, at)
                else:
                    hidden |= self.wording.piece(run, one)
                hidden |= self.wording.add(run, one.tail)
            self._flush(run, at, element, hidden)

    def _list_item(self, element: Element, numbers: ListNumbers, at: Context) -> None:
        if element in self.wording.left_out:
            return
        if local(element) != "li":
            self._block(element, local(element), at)
            return
        before = len(self.blocks)
        self._clause(element, at, ClauseKind.ITEM)
        block = self.blocks[before]
        block.level = min(DEEPEST, at.level + 1)
        label = numbers.label(element.get("value", ""))
        if not block.label and read_label(block.text.plain) is None:
            block.label = label

    def _reference(self, element: Element) -> None:
        line = line_of(element)
        target = element.get("src") or element.get("href") or ""
        said = element.get("showAs") or target
        if not target.startswith("#"):
            self.wording.remarks.append(
                noted(
                    "document-elsewhere",
                    line,
                    "Line {line}: a text in another file belongs here ({said}); open it too.",
                    line=line,
                    said=said,
                )
            )
