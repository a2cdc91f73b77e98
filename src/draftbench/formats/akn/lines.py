"""Lines of a document to blocks: running text, titles, tables."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from draftbench.document import ClauseKind, RichText, Source
from draftbench.document.richtext import join
from draftbench.formats.akn.names import (
    DOCUMENTS,
    INLINE,
    KNOWN,
    QUOTED,
    Element,
    child,
    identity,
    line_of,
    local,
)
from draftbench.formats.akn.wording import Wording
from draftbench.formats.inline import Inline
from draftbench.formats.plain.numbering import read_label
from draftbench.language import Role, opening

_ROWS = ("tr", "tbody", "thead", "tfoot")
_TITLES = ("docTitle", "docType", "longTitle")
_FACTS = ("docDate", "docNumber", "docProponent", "docStatus", "session", "affectedDocument")
_LONGEST_TITLE = 400


@dataclass(frozen=True, slots=True)
class Context:
    """Where the walk is: the region of the document, the clause that text and items hang on, the
    depth of items and of headings, and whether what is met first is more of a list's owner."""

    region: str = "body"
    owner: Block | None = None
    level: int = 0
    rank: int = 0


class Lines(ABC):
    """The part of the walk that makes blocks of running text. ``blocks`` fill in reading order;
    ``inside`` collects the documents met inside (annexes, components), each with the number of
    blocks before it; ``quoted`` the quoted structures of an amendment, whose clauses are texts of
    their own."""

    def __init__(self, wording: Wording, language: str, *, quotes: bool = False) -> None:
        self.wording = wording
        self.language = language
        self.blocks: list[Block] = []
        self.inside: list[tuple[int, Element]] = []
        self.quoted: list[Element] = []
        self._quotes = quotes

    def _line(self, element: Element, at: Context) -> None:
        """A paragraph of running text."""
        names = {local(one) for one in element.iter("*")}
        if self._quotes:
            self._take_quotes(element)
        text, hidden = self.wording.text(element)
        if not text and not hidden:
            return
        if at.region == "preface" and (names.intersection(_TITLES) or local(element) in _TITLES):
            self._title(element, text, hidden)
            return
        if at.region == "preface" and names.intersection(_FACTS):
            self._add(ClauseKind.PARAGRAPH, text, element, hidden=hidden)
            return
        self._paragraph(text, at, element, hidden)

    def _title(self, element: Element, text: RichText, hidden: bool) -> None:
        first = next((one for one in element if local(one)), None)
        number = child(element, "docNumber")
        block = self._add(ClauseKind.TITLE, text, element, hidden=hidden)
        if number is not None and first is number and not (element.text or "").strip():
            label = read_label(text.text)
            if label is not None and not label.start:
                block.label = label.text
                block.text = text.slice(label.end, len(text))
        if child(element, "docTitle") is None and len(text.plain) > _LONGEST_TITLE:
            block.kind, block.choices = ClauseKind.PARAGRAPH, PREFACE

    def _paragraph(self, text: RichText, at: Context, element: Element, hidden: bool) -> None:
        """A stretch of text, as what its place makes of it."""
        if not text.plain.strip() and not text.notes and not hidden:
            return
        owner = at.owner
        if owner is not None and not owner.filled:
            owner.filled = bool(text)
            owner.text = text + owner.text if text else owner.text
            owner.hidden = owner.hidden or hidden
            owner.name = owner.name or identity(element)
            return
        if owner is not None:
            if self._begins_another(owner, text):
                self._add(ClauseKind.PREAMBULAR, text, element, hidden=hidden)
                return
            block = self._add(ClauseKind.TAIL, text, element, hidden=hidden)
            block.parent = owner
            return
        block = self._add(ClauseKind.PARAGRAPH, text, element, hidden=hidden)
        if at.region == "conclusions":
            block.kind = ClauseKind.CLOSING
        elif at.region == "preface":
            block.choices = PREFACE
        elif at.region == "preamble":
            block.kind, block.choices = ClauseKind.PREAMBULAR, PREAMBLE
        else:
            block.choices = BODY

    def _begins_another(self, owner: Block, text: RichText) -> bool:
        """Whether a second paragraph in a container of the preamble is a clause of its own."""
        spoken = opening(text.plain, self.language)
        return (
            owner.kind is ClauseKind.PREAMBULAR
            and spoken is not None
            and spoken.known
            and spoken.role is Role.PREAMBULAR
            and owner.text.plain.rstrip().endswith((",", ";"))
        )

    def _whole(self, element: Element, kind: ClauseKind) -> None:
        """Every paragraph of an element as a clause of that kind."""
        lines = [one for one in element if local(one) in ("p", "block")] or [element]
        if lines[0] is not element:
            with self.wording.within(element):
                self._between(element, element.text, kind)
                for one in element:
                    if one in lines:
                        self._of_kind(one, *self.wording.text(one), kind)
                    elif local(one):
                        self._block(one, local(one), Context())
                    self._between(element, one.tail, kind)
            return
        self._of_kind(element, *self.wording.text(element), kind)

    def _between(self, element: Element, text: str | None, kind: ClauseKind) -> None:
        """Text that stands between the paragraphs of an element."""
        run = Inline()
        hidden = self.wording.add(run, text)
        if run or hidden:
            self._of_kind(element, run.take(), hidden, kind)

    def _of_kind(self, element: Element, text: RichText, hidden: bool, kind: ClauseKind) -> None:
        if text or hidden:
            block = self._add(kind, text, element, hidden=hidden)
            block.level = 1 if kind is ClauseKind.HEADING else 0

    def _table(self, element: Element, at: Context) -> None:
        rows, hidden = self._rows(element)
        whole = _joined([row for row in rows if row.text.strip()], "\n")
        if whole or hidden:
            block = self._add(ClauseKind.TABLE, whole, element, hidden=hidden)
            block.parent = at.owner

    def _rows(self, element: Element) -> tuple[list[RichText], bool]:
        """The rows of a table, a tab between cells; text outside a cell is a cell or row too."""
        rows: list[RichText] = []
        with self.wording.within(element):
            run = Inline()
            hidden = self.wording.add(run, element.text)
            rows.append(run.take())
            for one in element:
                run = Inline()
                if local(one) in _ROWS:
                    inner, gone = self._rows(one)
                    hidden |= gone
                    rows += inner if local(one) != "tr" else [_joined(inner, "\t")]
                elif one not in self.wording.left_out:
                    with self.wording.within(one):
                        hidden |= self.wording.flat(run, one)
                    rows.append(run.take())
                hidden |= self.wording.add(run, one.tail)
                rows.append(run.take())
        cells = local(element) == "tr"
        kept = [row for at, row in enumerate(rows) if row or (cells and at % 2)]
        return kept, hidden

    def _take_quotes(self, element: Element) -> None:
        """Sets the quoted structures of an amendment's line aside as texts of their own."""
        for one in element.iter("*"):
            if local(one) in QUOTED and one not in self.wording.left_out:
                self.quoted.append(one)
                self.wording.left_out.add(one)

    def _holds_blocks(self, element: Element) -> bool:
        """Whether a line of text holds what is no line: a list, a table, a document."""
        for one in element:
            name = local(one)
            if not name or name in QUOTED:
                if name and self._document_in(one):
                    return True
                continue
            if name not in INLINE and name in KNOWN and name != "p":
                return True
            if name in ("ins", "del") and self._holds_blocks(one):
                return True
        return local(element) == "longTitle" and child(element, "p") is not None

    def _document_in(self, element: Element) -> bool:
        return any(local(one) in DOCUMENTS for one in element.iter("*"))

    def _add(
        self, kind: ClauseKind, text: RichText, element: Element, *, label: str = "", hidden: bool
    ) -> Block:
        block = Block(
            kind,
            text.strip(),
            label.strip(),
            name=identity(element),
            line=line_of(element),
            filled=True,
            hidden=hidden,
        )
        self.blocks.append(block)
        return block

    @abstractmethod
    def _block(self, element: Element, name: str, at: Context) -> None:
        """The structure of an element, which the walk knows."""


def _joined(texts: list[RichText], glue: str) -> RichText:
    """The texts with ``glue`` between them."""
    parts = [part for text in texts for part in (RichText(glue), text)]
    return join(parts[1:])


# A block: one clause in the making, with what the mark-up says of it.

PREAMBLE = frozenset(
    {ClauseKind.ORGAN, ClauseKind.PREAMBULAR, ClauseKind.CHAPEAU, ClauseKind.ITEM, ClauseKind.TAIL}
)
"""What a bare paragraph of a preamble may turn out to be."""
PREFACE = frozenset({ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.PARAGRAPH})
"""The same for a preface."""
BODY = frozenset(ClauseKind) - {ClauseKind.TABLE, ClauseKind.ANNEX}
"""The same for the body."""


@dataclass(slots=True, eq=False)
class Block:
    """A clause in the making.

    ``kind`` is what the mark-up says, or what holds where the words do not say better: ``choices``
    are the kinds that its words may make of it (empty: the mark-up decides). ``main`` blocks are
    the numbered paragraphs of a text, operative or not as the whole text is. ``filled`` is set
    once its first text is in; later text is a tail. ``hidden`` says that words of it are left out
    in the view that is read. ``mark`` is a stray sign before a typed number.
    """

    kind: ClauseKind
    text: RichText = field(default_factory=RichText)
    label: str = ""
    level: int = 0
    parent: Block | None = None
    choices: frozenset[ClauseKind] = frozenset()
    main: bool = False
    name: str = ""
    line: int = 0
    filled: bool = False
    hidden: bool = False
    mark: str = ""


@dataclass(slots=True, eq=False)
class Text:
    """A document in the making. ``root`` is the name of its element, ``said`` what its ``name``
    attribute says; ``annex`` counts the annexes (0: none); ``name`` is the part's name where its
    place gives one."""

    root: str
    said: str = ""
    title: str = ""
    language: str = ""
    source: Source = field(default_factory=Source)
    annex: int = 0
    name: str = ""
    blocks: list[Block] = field(default_factory=list)
