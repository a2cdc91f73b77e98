"""An open Word file: its parts, masthead and notes, and its paragraphs as the recogniser takes
them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from draftbench.document import Note, RichText, Source
from draftbench.document.richtext import join
from draftbench.errors import InputError
from draftbench.formats.docx.names import Element, R, q, value
from draftbench.formats.docx.read.archive import Archive
from draftbench.formats.docx.read.blocks import Cells, Row, text_in
from draftbench.formats.docx.read.comments import Comments, read_comments
from draftbench.formats.docx.read.numbering import Numbering, formatted
from draftbench.formats.docx.read.prose import LINE_BREAK, Prose, in_one_line, lines_of
from draftbench.formats.docx.read.revision import GOING, KINDS, RevisionAuthor, revision_authors
from draftbench.formats.docx.read.revisions import Paragraph, Resolver, View, resolved
from draftbench.formats.docx.read.shown import Reading, unseen
from draftbench.formats.docx.read.styles import Role, Styles
from draftbench.formats.docx.read.survey import Found, Survey
from draftbench.formats.imported import VIEWS, ImportNote, noted
from draftbench.formats.plain import paragraph as plain
from draftbench.formats.plain.outline import is_date
from draftbench.formats.plain.paragraph import ends_in_comma, is_closed, with_few_blanks
from draftbench.formats.safety import check_count
from draftbench.language.ibid import resolve_ibid
from draftbench.language.mastheads import names_the_organization
from draftbench.language.words import shorten
from draftbench.messages import listed, message

_PLAIN = Role("body")
_COMMENTED = (q("commentReference"), q("commentRangeStart"), q("commentRangeEnd"))
_BODY, _BOX = q("body"), q("txbxContent")
_FRONT = 8
_MOST = 0.6
"""The share of a file's words that a table has to hold to be its text."""
_LONGEST_HEADING = 200
_STYLES = {
    "title": plain.Style.TITLE,
    "heading": plain.Style.HEADING,
    "note": plain.Style.NOTE,
}


@dataclass(slots=True)
class WordFile:
    """An open Word file in one view: ``package`` its parts, ``name`` what people call it; the
    changes of ``authors`` (None: of everybody) are read as ``view`` says, all others as rejected.

    After :meth:`paragraphs`, ``left_out`` holds the words that are no clause: a masthead in the
    body, footers, hidden text, notes without a mark.
    """

    package: Mapping[str, bytes]
    name: str
    view: View
    authors: frozenset[str] | None = None
    archive: Archive = field(init=False)
    body: Element = field(init=False)
    survey: Survey = field(init=False)
    styles: Styles = field(init=False)
    numbering: Numbering = field(init=False)
    footnotes: WordNotes = field(init=False)
    left_out: list[RichText] = field(default_factory=list)
    _masthead: Masthead = field(init=False)
    _feet: list[str] = field(init=False)
    _doubts: list[ImportNote] = field(default_factory=list)
    _prose: Prose = field(init=False)
    _cells: Cells = field(default_factory=Cells)
    _silent: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.archive = Archive(self.package, self.name)
        root = self.archive.xml(self.archive.main)
        found = None if root is None else root.find(q("body"))
        if root is None or found is None:
            raise InputError("{name} has no text in it; save it again in Word.", name=self.name)
        self.body = found
        view = View.ACCEPTED if self.view is View.MARKED else self.view
        check_count("paragraphs", sum(1 for _ in root.iter(q("p"))), self.name)
        self.survey = Survey(root, Reading(view, self.authors))
        self.styles = Styles(self._related("styles"))
        self.numbering = Numbering(self._related("numbering"), self.styles)
        self.footnotes = WordNotes(self.archive, self.view, self.authors, self.styles, self.survey)
        self._masthead = from_headers(self.archive, self.body, view, self.authors)
        self._feet = from_footers(self.archive, self.body, view, self.authors)
        links = self.archive.links(self.main)
        addresses = {name: link.target for name, link in links.items() if link.outside}
        self._prose = Prose(self.styles, {**addresses, **self.survey.links}, self.footnotes.hang)

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        return self.archive.main

    @property
    def links(self) -> dict[str, tuple[str, str]]:
        """The relationships of that part: id to the kind and the target (a part's name, or an
        address outside)."""
        return {name: (one.kind, one.target) for name, one in self.archive.links(self.main).items()}

    def masthead(self) -> Source:
        """What the masthead says, in the headers and, after :meth:`paragraphs`, in the body."""
        found = self._masthead
        return Source(symbol=found.symbol, date=found.date, masthead=tuple(found.lines))

    def comments(self) -> Comments:
        """Its comments, with what they are about."""
        return read_comments(self.body, self._related, self.view)

    def authors_of_changes(self) -> tuple[RevisionAuthor, ...]:
        """Everybody who changed something in the text, its notes, headers or comments."""
        kinds = {"footnotes", "endnotes", "header", "footer", "comments"}
        targets = {target for kind, target in self.links.values() if kind in kinds}
        parts = [self.archive.xml(target) for target in sorted(targets)]
        return revision_authors([self.body, *(part for part in parts if part is not None)])

    def paragraphs(self) -> list[plain.Paragraph]:
        """The paragraphs that say something, rows of tables as one each."""
        resolver = Resolver(self.survey.root, self.view, authors=self.authors)
        found: list[tuple[plain.Paragraph, Element | None]] = []
        tables: dict[Element, list[Row]] = {}
        row: Row | None = None
        for one in resolver.read(self.body):
            line = one.sources[0]
            self.footnotes.move_to(one.sources[-1])
            cell = self._cells.of(self.survey.paragraphs[one.sources[-1] - 1])
            if row is not None and (cell is None or cell.row is not row.cell.row):
                found.extend((told, row.cell.table) for told in row.told())
                row = None
            if cell is None:
                made = lines_of(self._paragraph(one, line))
                found.extend((each, None) for each in made if each.text.text.strip())
                continue
            if row is None:
                row = Row(cell, line)
                tables.setdefault(cell.table, []).append(row)
            row.columns.setdefault(cell.column, []).append(self._in_cell(one, line))
        if row is not None:
            found.extend((told, row.cell.table) for told in row.told())
        made_of_text = self._without_masthead(self._in_columns(found, tables))
        self.left_out.extend(body for _, body in self.footnotes.unhung())
        self.left_out.extend(map(RichText, self._feet))
        self._doubts.extend(resolver.doubts)
        return made_of_text

    def _paragraph(self, one: Paragraph, line: int) -> plain.Paragraph:
        name = value(one.properties, "pStyle") or self.styles.default
        role = self.styles.role(name, value(one.properties, "outlineLvl"))
        text, label = self._said(one, line, name if role == _PLAIN else "")
        if role.kind == "heading" and _is_sentence(text.text):
            role = Role("body")
        style = _STYLES.get(role.kind, plain.Style.BODY)
        if not label and self._is_stamp(one, text.text):
            style = plain.Style.ASIDE
        passed_over = unseen(text.text) if self.view is View.MARKED else ()
        return plain.Paragraph(text, label, style, role.level, line, passed_over)

    def _is_stamp(self, one: Paragraph, text: str) -> bool:
        """Whether a paragraph stands in a text box and is no sentence: "DRAFT", "Confidential"."""
        parent = self.survey.paragraphs[one.sources[-1] - 1].getparent()
        if parent is None or parent.tag == _BODY or is_closed(text) or ends_in_comma(text):
            return False
        return parent.tag == _BOX or next(parent.iterancestors(_BOX), None) is not None

    def _in_cell(self, one: Paragraph, line: int) -> plain.Paragraph:
        """A paragraph in a table."""
        text, label = self._said(one, line, value(one.properties, "pStyle") or self.styles.default)
        text = in_one_line(text)
        passed_over = unseen(text.text) if self.view is View.MARKED else ()
        return plain.Paragraph(text, label, line=line, unseen=passed_over)

    def _in_columns(
        self, found: list[tuple[plain.Paragraph, Element | None]], tables: dict[Element, list[Row]]
    ) -> list[tuple[plain.Paragraph, Element | None]]:
        """The paragraphs; where most of the file is one table that is a text, those of its text."""
        sizes = dict.fromkeys((None, *tables), 0)
        for one, table in found:
            sizes[table] += len(one.text)
        largest = max(tables, key=lambda table: sizes[table], default=None)
        if largest is None or sizes[largest] < _MOST * sum(sizes.values()):
            return found
        text = text_in(tables[largest])
        if not text:
            return found
        line = tables[largest][0].line
        msg = message(
            "Paragraph {line}: the text stands in a table; what is beside it became notes.",
            line=line,
        )
        self._doubts.append(ImportNote("table-text", line, msg))
        at = next(at for at, (_, table) in enumerate(found) if table is largest)
        around = [(one, table) for one, table in found if table is not largest]
        return [*around[:at], *((one, None) for one in text), *around[at:]]

    def _said(self, one: Paragraph, line: int, style: str) -> tuple[RichText, str]:
        """The words of a paragraph and its number. A style that makes headings or mastheads says
        nothing of single words (``style`` empty)."""
        hidden = len(self._prose.hidden)
        if self.view is View.MARKED:
            text = with_few_blanks(self._prose.rich(one.signed(), style).strip())
        else:
            said = self._prose.rich(one.shown, style, line_break=LINE_BREAK)
            text = with_few_blanks(said.strip())
        gone = "".join(self._prose.hidden[hidden:]).strip()
        if gone:
            msg = message(
                "Paragraph {line}: hidden text was left out: “{words}”.",
                line=line,
                words=shorten(gone, _QUOTED),
            )
            self._doubts.append(ImportNote("hidden-text", line, msg))
            self.left_out.append(RichText(gone.replace("\ufffc", "")))
        if gone and not text.text and self._end_is_hidden(one):
            return text, ""
        marked = self.view is View.MARKED
        deleted = marked and any(change.kind in GOING for change in one.mark)
        label = self.numbering.label(one.properties, advance=not deleted)
        if label and not text.text and label != "•":
            self._silent.append((line, label))
        return text, label

    def _end_is_hidden(self, one: Paragraph) -> bool:
        looks = None if one.properties is None else one.properties.find(q("rPr"))
        return self.styles.looks(value(one.properties, "pStyle"), looks).hidden

    def _without_masthead(
        self, found: Sequence[tuple[plain.Paragraph, Element | None]]
    ) -> list[plain.Paragraph]:
        """The paragraphs, without the tables at the top that are the masthead."""
        mastheads: set[Element] = set()
        for table in dict.fromkeys(table for _, table in found[:_FRONT] if table is not None):
            cells = [
                cell
                for element in table.iter(q("tc"))
                for cell in (
                    "".join(text.text or "" for text in p.iter(q("t"), q("tab")))
                    for p in element.iter(q("p"))
                )
            ]
            if is_masthead(cells):
                mastheads.add(table)
                self._masthead.take(cells)
        self.left_out.extend(one.text for one, table in found if table in mastheads)
        return [one for one, table in found if table is None or table not in mastheads]

    def remarks(self) -> list[ImportNote]:
        """What a person should know of how the file was read; after :meth:`paragraphs`."""
        found = [*self.archive.notes, *self.survey.notes, *self.footnotes.notes, *self._doubts]
        if next(self.body.iter(*KINDS), None) is not None:
            msg = message(
                "The file holds tracked changes; it was read as {view}.", view=VIEWS[self.view]
            )
            if self.authors is not None:
                names = listed(sorted(self.authors)) if self.authors else message("nobody")
                msg = message(
                    "The file holds tracked changes; it was read as {view}, with the changes of "
                    "{names} alone.",
                    view=VIEWS[self.view],
                    names=names,
                )
            found.append(ImportNote("tracked-changes", 0, msg))
        commented = self.archive.related("comments") or next(self.body.iter(*_COMMENTED), None)
        comments = Comments((), ()) if commented in ("", None) else self.comments()
        found.extend(comments.doubts)
        if count := len(comments.comments):
            kept = (
                message("A comment is")
                if count == 1
                else message("{count} comments are", count=count)
            )
            names = ", ".join(dict.fromkeys(one.author or "?" for one in comments.comments))
            msg = message(
                "{kept} in the file, by {names}; not part of the text.", kept=kept, names=names
            )
            found.append(ImportNote("comments", 0, msg))
        if self.numbering.unknown:
            kinds = ", ".join(sorted(self.numbering.unknown))
            msg = message(
                "Automatic numbers of the kind {kinds} were read as arabic; check the labels.",
                kinds=kinds,
            )
            found.append(ImportNote("number-format", 0, msg))
        for line, label in self._silent:
            msg = message(
                "Paragraph {line}: the number {label} stands before no words; it was counted.",
                line=line,
                label=label,
            )
            found.append(ImportNote("empty-number", line, msg))
        for table in self._cells.nested:
            line = self.survey.paragraphs.index(next(table.iter(q("p")))) + 1
            msg = message(
                "Paragraph {line}: a table in a cell was read as words of that cell.", line=line
            )
            found.append(ImportNote("nested-table", line, msg))
        for kind, body in self.footnotes.unhung():
            msg = message(
                "A {kind} has no mark in the text and was left out: “{words}”.",
                kind=kind,
                words=shorten(body.plain, _QUOTED),
            )
            found.append(ImportNote("note-unused", 0, msg))
        if self._masthead.lines:
            said = shorten(" · ".join(self._masthead.lines), _QUOTED)
            found.append(
                noted("masthead", 0, "Read as masthead, not as text: “{said}”.", said=said)
            )
        if self._feet:
            said = shorten(" · ".join(self._feet), _QUOTED)
            found.append(noted("footer", 0, "Read as footer, not as text: “{said}”.", said=said))
        return found

    def _related(self, kind: str) -> Element | None:
        part = self.archive.related(kind)
        return self.archive.xml(part) if part else None


def _is_sentence(text: str) -> bool:
    """Whether a paragraph with the style of a heading is a sentence all the same."""
    bare = text.rstrip()
    return bare.endswith((";", ",")) or (len(bare) > _LONGEST_HEADING and bare.endswith((".", ":")))


# What the masthead of a document says: in the header of its first page, or in a table at the top of
# its body. None of it is a clause.

_SYMBOL = re.compile(r"([A-Z]{1,6}(?:/[A-Za-z0-9().\s]+)+)\*{0,2}")
_PAGE = re.compile(r"(?:page\s)?[\d\s/–-]*(?:(?:of|de|sur)\s\d+)?", re.IGNORECASE)
_ORDER = ("first", "default", "even")
_DC = "{http://purl.org/dc/elements/1.1/}title"
_NO_TITLE = re.compile(
    r"microsoft word\b.*|(?:word )?document\d*|.*\.docx?|untitled", re.IGNORECASE
)


@dataclass(slots=True)
class Masthead:
    """The symbol and the date, and in ``lines`` what else stands there, each line once."""

    symbol: str = ""
    date: str = ""
    lines: list[str] = field(default_factory=list)

    def take(self, texts: Iterable[str]) -> None:
        """Reads lines of a masthead; what is known already stays."""
        for text in texts:
            line = " ".join(text.split())
            symbol = _SYMBOL.fullmatch(line)
            if symbol and any(char.isdigit() for char in line):
                self.symbol = self.symbol or symbol[1].strip()
            elif is_date(line):
                self.date = self.date or line
            elif not _PAGE.fullmatch(line) and line not in self.lines:
                self.lines.append(line)


def from_headers(
    archive: Archive, body: Element, view: View, authors: frozenset[str] | None
) -> Masthead:
    """What the headers say in a view, those of first pages first."""
    found = Masthead()
    found.take(_around(archive, body, "header", view, authors))
    return found


def from_footers(
    archive: Archive, body: Element, view: View, authors: frozenset[str] | None
) -> list[str]:
    """What the footers say in a view, each line once, without the numbers of pages."""
    lines = (" ".join(text.split()) for text in _around(archive, body, "footer", view, authors))
    return [line for line in dict.fromkeys(lines) if not _PAGE.fullmatch(line)]


def _around(
    archive: Archive, body: Element, kind: str, view: View, authors: frozenset[str] | None
) -> Iterator[str]:
    """The paragraphs of all headers or footers, those of first pages first."""
    links = archive.links(archive.main)
    references = sorted(
        body.iter(q(f"{kind}Reference")),
        key=lambda one: _ORDER.index(kind) if (kind := one.get(q("type"), "")) in _ORDER else 9,
    )
    named = [
        links[name].target for one in references if (name := one.get(f"{{{R}}}id", "")) in links
    ]
    others = sorted(link.target for link in links.values() if link.kind == kind)
    for target in dict.fromkeys([*named, *others]):
        root = archive.xml(target)
        if root is not None:
            yield from (one.text for one in resolved(root, view, authors=authors))


def is_masthead(cells: Sequence[str]) -> bool:
    """Whether the cells of a table are a masthead: a symbol, and the organization or the
    distribution."""
    lines = [" ".join(cell.split()) for cell in cells]
    symbols = (line for line in lines if _SYMBOL.match(line) and any(map(str.isdigit, line)))
    return next(symbols, None) is not None and any(map(names_the_organization, lines))


def title_of_properties(archive: Archive) -> str:
    """The title in the properties of the file, where somebody gave it one."""
    for link in archive.links("").values():
        if link.kind == "core-properties":
            root = archive.xml(link.target)
            said = "" if root is None else " ".join((root.findtext(_DC) or "").split())
            return "" if _NO_TITLE.fullmatch(said) else said
    return ""


# Footnotes and endnotes: their words, and their marks as Word prints them. Marks: ECMA-376 part 1,
# 17.11. The numbers of footnotes and endnotes run apart; a section may set their format, their
# start and whether they start again. A mark typed by hand takes no number. Where numbers start
# again on every page they cannot be known from the file.

_QUOTED = 160
"""So many characters are quoted of what was left out."""
NOTE_KINDS = ("footnote", "endnote")
_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}


@dataclass(slots=True)
class _Count:
    number: int = 0
    section: int = -1


@dataclass(slots=True)
class WordNotes:
    """The notes of a file in one view (and with the changes of some ``authors``, None: of
    everybody). ``survey`` is that of the body; ``kept`` and ``notes`` take
    what the notes hold that is no text, and what was doubtful."""

    archive: Archive
    view: View
    authors: frozenset[str] | None
    styles: Styles
    survey: Survey
    kept: list[Found] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)
    _bodies: dict[tuple[str, str], RichText] = field(default_factory=dict)
    _sections: list[tuple[int, Element]] = field(default_factory=list)
    _settings: Element | None = None
    _counts: dict[str, _Count] = field(
        default_factory=lambda: {kind: _Count() for kind in NOTE_KINDS}
    )
    _hung: dict[tuple[str, str], str] = field(default_factory=dict)
    _former: str = ""
    _made: int = 0
    _at: int = 0

    def __post_init__(self) -> None:
        for kind in NOTE_KINDS:
            self._read(kind)
        settings = self.archive.related("settings")
        self._settings = self.archive.xml(settings) if settings else None
        for at, paragraph in enumerate(self.survey.paragraphs, start=1):
            section = paragraph.find(f"{q('pPr')}/{q('sectPr')}")
            if section is not None:
                self._sections.append((at, section))
        last = self.survey.root.find(f"{q('body')}/{q('sectPr')}")
        if last is not None:
            self._sections.append((len(self.survey.paragraphs), last))
        if any(self._said(kind, "numRestart") == "eachPage" for kind in NOTE_KINDS):
            msg = message(
                "Notes are numbered page by page; their numbers are counted through here."
            )
            self.notes.append(ImportNote("note-numbers", 0, msg))

    def move_to(self, paragraph: int) -> None:
        """What is hung next stands in the ``w:p`` of that number (from 1)."""
        self._at = paragraph

    def hang(self, kind: str, name: str) -> Note | None:
        """The note of that kind and id, with its mark counted on."""
        key = (kind, name)
        mark = self.survey.custom_marks.get(key) or self._counted(kind)
        if key in self._hung:
            words = message(
                "the note {note} has a second mark, {mark}; its words were taken for both.",
                note=self._hung[key],
                mark=mark,
            )
            self._doubt("note-twice", words)
        elif key not in self._bodies:
            self._doubt(
                "note-missing", message("the note {mark} has no words in the file.", mark=mark)
            )
        self._hung.setdefault(key, mark)
        body = self._bodies.get(key, RichText())
        full = resolve_ibid(body.plain, self._former)
        self._former = full or body.plain
        self._made += 1
        return Note(f"n{self._made}", mark, body, full)

    def unhung(self) -> Sequence[tuple[str, RichText]]:
        """The kinds and the words of notes that have no mark anywhere in the file."""
        hung = set(self.survey.references)
        return [
            (key[0], body) for key, body in self._bodies.items() if key not in hung and body.text
        ]

    def _doubt(self, code: str, words: str) -> None:
        said = message("Paragraph {line}: {words}", line=self._at, words=words)
        self.notes.append(ImportNote(code, self._at, said))

    def _counted(self, kind: str) -> str:
        count = self._counts[kind]
        section = bisect_left(self._sections, self._at, key=lambda one: one[0])
        again = self._said(kind, "numRestart", section) == "eachSect"
        if count.section < 0 or (again and section != count.section):
            start = self._said(kind, "numStart", section)
            count.number = int(start) - 1 if re.fullmatch(r"\d{1,6}", start) else 0
        count.section = section
        count.number += 1
        form = self._said(kind, "numFmt", section) or _FORMS[kind]
        return formatted(count.number, form) or str(count.number)

    def _said(self, kind: str, name: str, section: int = 0) -> str:
        """What the section, or else the whole file, says about the numbers of notes."""
        path = f"{kind}Pr/{name}"
        own = self._sections[section][1] if section < len(self._sections) else None
        return value(own, path) or value(self._settings, path)

    def _read(self, kind: str) -> None:
        part = self.archive.related(f"{kind}s")
        root = self.archive.xml(part) if part else None
        if root is None:
            return
        survey = Survey(root)
        self.kept.extend(Found(0, one.name, one.xml) for one in survey.kept)
        self.notes.extend(
            ImportNote(one.code, 0, one.message.replace("Paragraph", f"{kind.title()}s, paragraph"))
            for one in survey.notes
        )
        outside = self.archive.links(part)
        links = {name: link.target for name, link in outside.items() if link.outside}
        prose = Prose(self.styles, {**links, **survey.links}, lambda kind, name: None)
        resolver = Resolver(root, self.view, authors=self.authors)
        for note in root.iter(q(kind)):
            if note.get(q("type")) in {None, "normal"}:
                key = (kind, note.get(q("id"), ""))
                self._bodies[key] = self._body(note, resolver, prose, key)
        self.notes.extend(resolver.doubts)

    def _body(
        self, note: Element, resolver: Resolver, prose: Prose, key: tuple[str, str]
    ) -> RichText:
        marked = self.view is View.MARKED
        texts = [
            prose.rich(one.signed() if marked else one.shown, value(one.properties, "pStyle"))
            for one in resolver.read(note)
        ]
        parts = [
            part for text in texts if text.text.strip() for part in (RichText(" "), text.strip())
        ]
        body = join(parts[1:])
        mark = self.survey.custom_marks.get(key, "")
        if mark and body.text.startswith(mark):
            body = body.slice(len(mark), len(body)).strip()
        return body
