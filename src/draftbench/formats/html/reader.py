"""Reads a page or a pasted fragment of HTML into texts of typed clauses."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from lxml import etree

from draftbench.document import Note, RichText, Source
from draftbench.document.richtext import join
from draftbench.errors import InputError
from draftbench.formats.akn.metadata import language_of
from draftbench.formats.html.footnotes import NoteLinks, hang_raised, note_links
from draftbench.formats.html.looks import BULLET, ListNumbers, Looks
from draftbench.formats.html.tables import Columns, grid, is_data
from draftbench.formats.html.tree import (
    NO_TEXT,
    Element,
    declared_text,
    main_part,
    parse_html,
    stands_around,
    tag,
)
from draftbench.formats.imported import Imported, ImportNote, TableRow, noted, read_as, unused
from draftbench.formats.inline import BREAK, Inline, Look, raised
from draftbench.formats.ledger import Ledger
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.paragraph import Paragraph, Style, with_few_blanks
from draftbench.formats.plain.recogniser import recognise
from draftbench.language.guessing import guess_language
from draftbench.language.ibid import resolve_ibid
from draftbench.progress import Progress, silent

# The tree of a page to paragraphs, in one pass over its elements, however deep they are.


_BLOCK_TAGS = """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p
    pre section summary table tbody td tfoot th thead tr ul menu search option"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_HEADING = re.compile(r"h[1-6]")
_TITLE = re.compile(r"\b(?:mso)?title\b", re.IGNORECASE)
_SIGNS = {"ins": ("{+", "+}"), "del": ("[-", "-]")}
_LINE_SIGNS = str.maketrans("\n\t", "  ")
_ENDS = (".", ";", ":", ",", "?", "!", "”", '"')


@dataclass(slots=True)
class _List:
    numbers: ListNumbers
    label: str = ""


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside an element."""

    looks: frozenset[Look] = frozenset()
    left: bool = False
    inserted: bool = False
    deleted: bool = False
    verbatim: bool = False
    raised: bool = False
    style: Style = Style.BODY
    level: int = 0
    row: bool = False


@dataclass(slots=True)
class Reading:
    """Reads a page in one ``view``. ``main`` is the element whose text is read (None: all).
    ``left_out`` fills with what stands around the text, ``hidden`` counts what no browser shows,
    ``tracked`` says that there are insertions or deletions."""

    looks: Looks
    notes: NoteLinks
    view: str
    main: Element | None = None
    left_out: list[str] = field(default_factory=list)
    tracked: bool = False
    former: str = ""
    rows: list[TableRow] = field(default_factory=list)
    _found: list[Paragraph] = field(default_factory=list)
    _run: Inline = field(default_factory=Inline)
    _aside: Inline = field(default_factory=Inline)
    _lists: list[_List] = field(default_factory=list)
    _cells: list[tuple[Element, RichText]] = field(default_factory=list)
    _columns: dict[Element, Columns] = field(default_factory=dict)
    _note_ids: set[str] = field(default_factory=set)

    def paragraphs(self, root: Element) -> list[Paragraph]:
        """The paragraphs of the page."""
        left = self.main is not None
        self._walk(root, _State(left=left), None)
        chapters = [one for one in self._found if one.style is Style.HEADING and one.level == 1]
        if chapters and self._found[:1] == chapters:
            self._found[0] = replace(chapters[0], style=Style.TITLE, level=0)
        return self._found

    def _walk(self, root: Element, state: _State, holder: Element | None) -> None:
        """Goes through ``root``; in a note (``holder``) everything is one line."""
        stack = [state]
        events = etree.iterwalk(root, events=("start", "end"))
        for event, one in events:
            if event == "end":
                self._close(one, stack[-1], holder)
                stack.pop()
                if one is not root:
                    self._text(one.tail, stack[-1])
                continue
            inner = self._open(one, stack[-1], holder)
            stack.append(inner if inner is not None else stack[-1])
            if inner is None:
                events.skip_subtree()
            else:
                self._text(one.text, inner)

    def _open(self, one: Element, at: _State, holder: Element | None) -> _State | None:
        """The state inside an element that begins; None where nothing of it is read."""
        name = tag(one)
        if name in NO_TEXT or not name or one in self.notes.backs:
            return None
        if one in self.notes.holders and one is not holder:
            self._flush(at)
            return None
        if one in self.notes.calls and not at.left:
            if not self._hides(at):
                self._run.hang(self._note(*self.notes.calls[one]))
            return None
        if name == "br":
            self._line_break(at, holder)
            return None
        if name in _BLOCKS:
            self._boundary(at, holder)
        return self._inside(one, name, at, holder)

    def _inside(self, one: Element, name: str, at: _State, holder: Element | None) -> _State:
        left = at.left or stands_around(one) or self.looks.hides(one)
        if one is self.main:
            left = False
        style, level = at.style, at.level
        if _HEADING.fullmatch(name):
            style, level = Style.HEADING, int(name[1])
        if name in ("p", "div") and _TITLE.search(one.get("class") or ""):
            style = Style.TITLE
        inner = replace(
            at,
            looks=self.looks.marks(one, at.looks),
            left=left,
            inserted=at.inserted or name == "ins",
            deleted=at.deleted or name == "del",
            verbatim=at.verbatim or name == "pre",
            raised=name == "sup" and not len(one),
            style=style,
            level=level,
        )
        if name in _SIGNS:
            self.tracked = self.tracked or not left
            self._sign(name, 0, inner)
        if holder is None:
            inner = self._structure(one, name, inner)
        return inner

    def _structure(self, one: Element, name: str, at: _State) -> _State:
        if name in ("ul", "ol", "menu"):
            down = one.get("reversed") is not None
            size = sum(1 for item in one if tag(item) == "li") if down else 0
            kind = self.looks.list_kind(one)
            numbers = ListNumbers(
                "ol" if name == "ol" else "ul", kind, one.get("start") or "", size=size
            )
            self._lists.append(_List(numbers))
        elif name == "li" and self._lists:
            kind = self.looks.list_kind(one)
            self._lists[-1].label = self._lists[-1].numbers.label(one.get("value") or "", kind)
            return replace(at, style=Style.ITEM, level=len(self._lists))
        elif name == "table":
            if is_data(one):
                for _, places, row in grid(one):
                    self._columns |= places
                    self.rows.append(row)
                return replace(at, row=True)
            return replace(at, row=False)
        elif name == "caption":
            return replace(at, row=False)
        return at

    def _close(self, one: Element, at: _State, holder: Element | None) -> None:
        name = tag(one)
        if name in NO_TEXT or not name or name == "br" or one in self.notes.backs:
            return
        if one in self.notes.calls or (one in self.notes.holders and one is not holder):
            return
        if name in _SIGNS:
            self._sign(name, 1, at)
        if name in ("td", "th") and at.row and holder is None:
            self._cells.append((one, self._run.take().strip()))
        elif name == "tr" and at.row and holder is None:
            self._row()
        elif name in _BLOCKS:
            self._boundary(at, holder)
        if name in ("ul", "ol", "menu") and holder is None and self._lists:
            self._lists.pop()

    def _boundary(self, at: _State, holder: Element | None) -> None:
        if holder is not None or at.row:
            self._run.space()
        else:
            self._flush(at)

    # text

    def _text(self, text: str | None, at: _State) -> None:
        if not text or self._hides(at):
            return
        if at.left:
            self._aside.add(text)
            return
        if at.verbatim:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._run.line_break()
                self._run.add(line, at.looks)
            return
        self._run.add(raised(text) if at.raised else text, at.looks)

    def _hides(self, at: _State) -> bool:
        if self.view == "rejected":
            return at.inserted
        return self.view == "accepted" and at.deleted

    def _sign(self, name: str, place: int, at: _State) -> None:
        if self.view == "marked" and not at.left:
            self._run.add(_SIGNS[name][place])

    def _line_break(self, at: _State, holder: Element | None) -> None:
        if at.left:
            self._aside.space()
        elif holder is not None or at.row:
            self._run.space()
        else:
            self._run.line_break()

    def _note(self, label: str, holder: Element) -> Note:
        kept, self._run = self._run, Inline()
        self._walk(holder, _State(), holder)
        text, self._run = self._run.take().strip(), kept
        text = text.slice(_sign_length(text.plain, label), len(text)).strip()
        if text.notes:
            text = RichText(text.plain)
        full = resolve_ibid(text.plain, self.former)
        self.former = full or text.plain
        chosen = unused(f"note{label}", self._note_ids)
        self._note_ids.add(chosen)
        return Note(chosen, label, text, full)

    # paragraphs

    def _row(self) -> None:
        cells, self._cells = self._cells, []
        if len(cells) < 2 and all(self._columns[one].start == 0 for one, _ in cells):
            for _, cell in cells:
                self._put(cell, "", Style.BODY, 0)
            return
        parts: list[RichText] = []
        last = 0
        for one, cell in cells:
            at, end = self._columns[one]
            parts += [RichText("\t" * (at - last)), _flat(cell)]
            parts.append(RichText("\t" * (end - 1 - at)))
            last = end - 1
        self._put(join(parts), "", Style.ROW, 0)

    def _flush(self, at: _State) -> None:
        """What was collected, as one paragraph or, where lines break, several."""
        aside = self._aside.take().plain.strip()
        if aside:
            self.left_out.append(" ".join(aside.split()))
        if not self._run:
            return
        for text in _lines(self._run.take()):
            if not text.text.strip():
                continue
            label = ""
            if at.style is Style.ITEM and self._lists:
                label, self._lists[-1].label = self._lists[-1].label, ""
                typed = read_label(text.text)
                if typed is not None and (label == BULLET or typed.text == label):
                    label = ""
            style = Style.BODY if at.style is Style.ITEM and not label else at.style
            self._put(text, label, style, at.level if style is not Style.BODY else 0)

    def _put(self, text: RichText, label: str, style: Style, level: int) -> None:
        text = text if style is Style.ROW else text.strip()
        if text.text.strip():
            self._found.append(Paragraph(text, label, style, level, len(self._found) + 1))


def _lines(text: RichText) -> Iterator[RichText]:
    """Splits a paragraph where lines break: at an empty line, and where a new line begins with a
    number or the old one ends a sentence or a clause. Other breaks are spaces."""
    breaks = [match.span() for match in re.finditer(f"{BREAK}+", text.text)]
    first, *others = islice(text.cut(chain(*breaks)), 0, None, 2)
    parts = [first]
    for (start, end), line in zip(breaks, others, strict=True):
        closed = parts[-1].text.rstrip().endswith(_ENDS)
        if end - start > 1 or closed or read_label(text.text[end : end + 40]) is not None:
            yield join(parts)
            parts = [line]
        else:
            parts += [RichText(" "), line]
    yield join(parts)


def _flat(text: RichText) -> RichText:
    """A cell without line ends and tabs."""
    return RichText(text.text.translate(_LINE_SIGNS), text.marks, text.notes)


def _sign_length(text: str, label: str) -> int:
    """How much of a note's text is its own mark, typed before it ("[1] ")."""
    match = re.match(rf"[\[(^↑]?\s*{re.escape(label)}\s*[\])]?[.:]?(?=\s)", text)
    return match.end() if match else 0


_GUESSED = ("en", "fr", "es", "")
_QUOTE = 60


def read_html(
    data: bytes,
    text: str,
    name: str,
    view: str = "accepted",
    *,
    remarks: Sequence[ImportNote] = (),
    progress: Progress = silent,
) -> Imported:
    """The texts in the HTML file ``name``; ``text`` is its content ``data`` as it was decoded, with
    the ``remarks`` that this brought up (they fall where the page says its encoding).

    What a paragraph is, is told by the recogniser that all formats go through; HTML adds what it
    knows: headings, list numbers as browsers print them, tables, notes, marks. Scripts, styles and
    comments are no text; navigation, what stands around the main part and what is hidden is left
    out and noted. ``ins`` and ``del`` are read in one ``view`` ("accepted", "rejected", "marked").
    ``Imported.text`` has a paragraph a line, notes and what was left out last. Raises InputError
    where there is no text or elements are nested too deep, and what ``progress`` raises.
    """
    declared = declared_text(data, text)
    notes = list(remarks) if declared is None else []
    root = parse_html(text if declared is None else declared, name)
    progress(0.3, "paragraphs")
    reading = Reading(Looks(root), note_links(root), view, main_part(root))
    paragraphs = [
        replace(one, text=with_few_blanks(one.text))
        for one in hang_raised(reading.paragraphs(root))
    ]
    if not paragraphs and not reading.left_out:
        raise InputError("{name} is a web page with no text in it; choose another file.", name=name)
    progress(0.6, "clauses")
    source = Source(file=name, sha256=hashlib.sha256(data).hexdigest())
    words = "\n".join(one.text.plain for one in paragraphs)
    found = recognise(paragraphs, source, language=_language(root, words))
    progress(0.9, "accounting")
    ledger = Ledger()
    ledger.paragraphs(paragraphs, found.pieces)
    for one in paragraphs:
        for note in one.text.notes:
            ledger.note(note)
    for left in reading.left_out:
        ledger.left_out(left)
    written, spans = ledger.result()
    if reading.tracked:
        notes.append(read_as(view))
    if reading.left_out:
        count = sum(len(left.split()) for left in reading.left_out)
        quote = reading.left_out[0][:_QUOTE]
        notes.append(
            noted(
                "left-out",
                0,
                "{count} words around the text (navigation, head and foot of the page, "
                "comments, hidden text) were left out; they begin with “{quote}”.",
                count=count,
                quote=quote,
            )
        )
    progress(1.0, "done")
    rows = tuple(reading.rows)
    return Imported(found.parts, (*notes, *found.notes), data, written, spans, rows=rows)


def _language(root: Element, words: str) -> str:
    """The language that the page states, unless its words are plainly in another; empty where it
    states none."""
    stated = next((said for one in root.iter("html", "body") if (said := one.get("lang"))), "")
    code = language_of(stated)
    return guess_language(words, code or "en") if code in _GUESSED else code
