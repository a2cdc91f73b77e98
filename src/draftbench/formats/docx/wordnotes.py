"""Footnotes and endnotes: their words, and their marks as Word prints them.

Marks: ECMA-376 part 1, 17.11. The numbers of footnotes and endnotes run apart; a section may set
their format, their start and whether they start again. A mark typed by hand takes no number.
Where numbers start again on every page they cannot be known from the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from draftbench.document import Note, RichText
from draftbench.document.richtext import join
from draftbench.formats.docx.archive import Archive
from draftbench.formats.docx.names import Element, q, value
from draftbench.formats.docx.numbering import formatted
from draftbench.formats.docx.prose import Prose
from draftbench.formats.docx.revisions import Resolver, View
from draftbench.formats.docx.styles import Styles
from draftbench.formats.docx.survey import Found, Survey
from draftbench.formats.imported import ImportNote
from draftbench.language.ibid import resolve_ibid

KINDS = ("footnote", "endnote")
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
    _counts: dict[str, _Count] = field(default_factory=lambda: {kind: _Count() for kind in KINDS})
    _hung: dict[tuple[str, str], str] = field(default_factory=dict)
    _former: str = ""
    _made: int = 0
    _at: int = 0

    def __post_init__(self) -> None:
        for kind in KINDS:
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
        if any(self._said(kind, "numRestart") == "eachPage" for kind in KINDS):
            message = "Notes are numbered page by page; their numbers are counted through here."
            self.notes.append(ImportNote("note-numbers", 0, message))

    def move_to(self, paragraph: int) -> None:
        """What is hung next stands in the ``w:p`` of that number (from 1)."""
        self._at = paragraph

    def hang(self, kind: str, name: str) -> Note | None:
        """The note of that kind and id, with its mark counted on."""
        key = (kind, name)
        mark = self.survey.custom_marks.get(key) or self._counted(kind)
        if key in self._hung:
            message = f"the note {self._hung[key]} has a second mark, {mark}; its words were taken "
            self._doubt("note-twice", message + "for both.")
        elif key not in self._bodies:
            self._doubt("note-missing", f"the note {mark} has no words in the file.")
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

    def _doubt(self, code: str, message: str) -> None:
        self.notes.append(ImportNote(code, self._at, f"Paragraph {self._at}: {message}"))

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
