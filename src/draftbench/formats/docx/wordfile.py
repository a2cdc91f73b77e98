"""An open Word file: its parts, and its paragraphs as the recogniser takes them."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from draftbench.document import NOTE_MARK, Mark, MarkKind, Note, RichText, Source
from draftbench.document.richtext import join
from draftbench.errors import InputError
from draftbench.formats.docx.comments import Comments, read_comments
from draftbench.formats.docx.names import Element, W, flag, q, value
from draftbench.formats.docx.numbering import Numbering
from draftbench.formats.docx.revision import KINDS, RevisionAuthor, revision_authors
from draftbench.formats.docx.revisions import Paragraph, Resolver, Shown, View, resolved
from draftbench.formats.docx.styles import Styles
from draftbench.formats.imported import ImportNote
from draftbench.formats.plain import paragraph as plain
from draftbench.formats.plain.notes import resolve_ibid
from draftbench.formats.safety import parse_xml

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9().\s]+)+\*{0,2}")
_DATE = re.compile(r"\d{1,2}\s[^\W\d]{3,10}\s\d{4}")
_MARKS = (("b", MarkKind.BOLD), ("i", MarkKind.ITALIC), ("u", MarkKind.UNDERLINE))


@dataclass(slots=True)
class WordFile:
    """An open Word file in one view: ``package`` its parts, ``name`` what people call it;
    the changes of ``authors`` (None: of everybody) are read as ``view`` says, all others as
    rejected."""

    package: Mapping[str, bytes]
    name: str
    view: View
    authors: frozenset[str] | None = None
    main: str = field(init=False)
    body: Element = field(init=False)
    styles: Styles = field(init=False)
    numbering: Numbering = field(init=False)
    links: dict[str, tuple[str, str]] = field(init=False)
    bodies: dict[str, dict[str, RichText]] = field(init=False)
    resolvers: list[Resolver] = field(default_factory=list)
    former: str = ""
    notes_seen: int = 0

    def __post_init__(self) -> None:
        self.main = self._main_part()
        body = self._part(self.main, required=True)
        found = None if body is None else body.find(q("body"))
        if found is None:
            raise InputError(f"{self.name} has no text in it; save it anew in Word.")
        self.body = found
        self.links = dict(self._relationships(self.main))
        self.styles = Styles(self._related("styles"))
        self.numbering = Numbering(self._related("numbering"), self.styles)
        self.bodies = {
            "footnote": self._note_bodies("footnote"),
            "endnote": self._note_bodies("endnote"),
        }

    def paragraphs(self) -> Iterator[plain.Paragraph]:
        """The paragraphs that say something, rows of tables as one each."""
        row: list[Paragraph] = []
        for one in self._resolver(self.body).read(self.body):
            if row and (one.place is None or one.place[:2] != (row[0].place or ())[:2]):
                yield from self._row(row, row[0].sources[0])
                row = []
            if one.place is not None:
                row.append(one)
                continue
            made = self._paragraph(one, one.sources[0])
            if made.text.text.strip():
                yield made
        if row:
            yield from self._row(row, row[0].sources[0])

    def _paragraph(self, one: Paragraph, number: int) -> plain.Paragraph:
        role = self.styles.role(value(one.properties, "pStyle"))
        style = {
            "title": plain.Style.TITLE,
            "heading": plain.Style.HEADING,
            "note": plain.Style.NOTE,
        }.get(role.kind, plain.Style.BODY)
        label = self.numbering.label(one.properties) if one.shown else ""
        return plain.Paragraph(self._text(one).strip(), label, style, role.level, number)

    def _row(self, cells: Sequence[Paragraph], number: int) -> Iterator[plain.Paragraph]:
        """A row with tabs between cells; a table of one cell is a frame around paragraphs."""
        columns: dict[int, list[RichText]] = {}
        for one in cells:
            column = one.place[2] if one.place else 0
            label = self.numbering.label(one.properties)
            text = join((RichText(f"{label} " if label else ""), self._text(one).strip()))
            columns.setdefault(column, []).append(text)
        if len(columns) < 2:
            for text in next(iter(columns.values())):
                if text.text.strip():
                    yield plain.Paragraph(text, line=number)
            return
        parts: list[RichText] = []
        for column, texts in enumerate(columns.values()):
            parts.extend([RichText("\t")] if column else [])
            for at, text in enumerate(t for t in texts if t):
                parts.extend([RichText(" "), text] if at else [text])
        whole = join(parts)
        if whole.text.strip():
            yield plain.Paragraph(whole, style=plain.Style.ROW, line=number)

    def _text(self, one: Paragraph) -> RichText:
        """The words of a paragraph; line breaks in it are spaces."""
        return join(self._stretch(shown) for shown in self._states(one))

    def _states(self, one: Paragraph) -> list[Shown]:
        """The stretches; in the marked view with signs around tracked ones."""
        return one.signed() if self.view is View.MARKED else one.shown

    def _resolver(self, element: Element) -> Resolver:
        """What reads the part in which ``element`` stands."""
        root = element.getroottree().getroot()
        self.resolvers.append(Resolver(root, self.view, authors=self.authors))
        return self.resolvers[-1]

    def _stretch(self, shown: Shown) -> RichText:
        if shown.note is not None:
            body = self.bodies[shown.note[0]].get(shown.note[1], RichText())
            self.notes_seen += 1
            number = self.notes_seen
            full = resolve_ibid(body.plain, self.former)
            self.former = full or body.plain
            return RichText(NOTE_MARK, (), (Note(f"n{number}", str(number), body, full),))
        text = unicodedata.normalize("NFC", shown.text.replace(NOTE_MARK, "").replace("\n", " "))
        kinds = [Mark(0, len(text), kind) for look, kind in _MARKS if self._looks(shown, look)]
        address = self.links.get(shown.link, ("", ""))[1] if shown.link else ""
        if address:
            kinds.append(Mark(0, len(text), MarkKind.LINK, address))
        return RichText(text, tuple(kinds))

    def _looks(self, shown: Shown, look: str) -> bool:
        if shown.looks is not None and shown.looks.find(q(look)) is not None:
            return flag(shown.looks, look)
        return self.styles.looks(value(shown.looks, "rStyle"), look)

    def _note_bodies(self, kind: str) -> dict[str, RichText]:
        part = self._related(f"{kind}s")
        found: dict[str, RichText] = {}
        if part is None:
            return found
        resolver = self._resolver(part)
        for note in part.findall(q(kind)):
            if note.get(q("type")) in {None, "normal"}:
                texts = [
                    join(self._note_stretch(shown) for shown in self._states(one)).strip()
                    for one in resolver.read(note)
                ]
                lines = [part for text in texts if text for part in (RichText(" "), text)]
                found[note.get(q("id"), "")] = join(lines[1:])
        return found

    def _note_stretch(self, shown: Shown) -> RichText:
        return RichText() if shown.note is not None else self._stretch(replace(shown, link=""))

    def masthead(self) -> Source:
        """Symbol and date from the headers, first page first."""
        symbol = date = ""
        view = View.ACCEPTED if self.view is View.MARKED else self.view
        for kind, target in sorted(self.links.values(), key=lambda link: link[1]):
            if kind != "header":
                continue
            part = self._part(target)
            for one in () if part is None else resolved(part, view, authors=self.authors):
                text = " ".join(one.text.split())
                symbol = symbol or (text if _SYMBOL.fullmatch(text) else "")
                date = date or (text if _DATE.fullmatch(text) else "")
        return Source(symbol=symbol, date=date)

    def comments(self) -> Comments:
        """Its comments, with what they are about."""
        return read_comments(self.body, self._related, self.view)

    def authors_of_changes(self) -> tuple[RevisionAuthor, ...]:
        """Everybody who changed something in the text, its notes, headers or comments."""
        kinds = {"footnotes", "endnotes", "header", "footer", "comments"}
        targets = {target for kind, target in self.links.values() if kind in kinds}
        parts = [self._part(target) for target in sorted(targets)]
        return revision_authors([self.body, *(part for part in parts if part is not None)])

    def remarks(self) -> list[ImportNote]:
        """What a person should know of how the file was read."""
        found = [doubt for resolver in self.resolvers for doubt in resolver.doubts]
        if next(self.body.iter(*KINDS), None) is not None:
            whose = ""
            if self.authors is not None:
                names = ", ".join(sorted(self.authors)) or "nobody"
                whose = f", with the changes of {names} alone"
            found.append(
                ImportNote(
                    "tracked-changes",
                    0,
                    f"The file holds tracked changes; it was read as {self.view.value}{whose}.",
                )
            )
        comments = self.comments()
        found.extend(comments.doubts)
        if count := len(comments.comments):
            kept = "A comment is" if count == 1 else f"{count} comments are"
            names = ", ".join(dict.fromkeys(one.author or "?" for one in comments.comments))
            found.append(
                ImportNote("comments", 0, f"{kept} in the file, by {names}; not part of the text.")
            )
        if self.numbering.unknown:
            kinds = ", ".join(sorted(self.numbering.unknown))
            found.append(
                ImportNote(
                    "number-format",
                    0,
                    f"Automatic numbers of the kind {kinds} were read as arabic; check the labels.",
                )
            )
        return found

    def _main_part(self) -> str:
        for kind, target in self._relationships("").values():
            if kind == "officeDocument" and target in self.package:
                return target
        return "word/document.xml"

    def _relationships(self, part: str) -> dict[str, tuple[str, str]]:
        """Of a part: id to the kind and the target (a part's name, or an address outside)."""
        folder, file = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{file}.rels")
        if path not in self.package:
            return {}
        found: dict[str, tuple[str, str]] = {}
        links = parse_xml(self.package[path], f"{path} in {self.name}")
        for link in links.iter("{*}Relationship"):
            target = link.get("Target", "")
            if link.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[link.get("Id", "")] = (link.get("Type", "").rpartition("/")[2], target)
        return found

    def _related(self, kind: str) -> Element | None:
        target = next((t for k, t in self.links.values() if k == kind), "")
        return self._part(target) if target else None

    def _part(self, path: str, *, required: bool = False) -> Element | None:
        if path not in self.package:
            if required:
                raise InputError(
                    f"{self.name} is a package without a text in it; save it anew in Word."
                )
            return None
        data = self.package[path].replace(_STRICT, W.encode())
        return parse_xml(data, f"{path} in {self.name}")
