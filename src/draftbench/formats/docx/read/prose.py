"""The stretches of a Word paragraph as one rich text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from draftbench.document import NOTE_MARK, Mark, MarkKind, Note, RichText
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.read.shown import Shown
from draftbench.formats.docx.read.styles import Styles
from draftbench.formats.docx.read.symbols import readable
from draftbench.formats.inline import raised
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.paragraph import Paragraph, Style, ends_in_comma, is_closed
from draftbench.language import Role, opening
from draftbench.language.letters import composed, letters

_KINDS = (MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE, MarkKind.STRIKE)
_FONTS = q("rFonts")


@dataclass(slots=True)
class Prose:
    """Makes rich texts: ``links`` are the addresses that links lead to, ``hang`` gives the note
    of a kind and an id (None: nothing hangs there). ``hidden`` takes what is set as hidden."""

    styles: Styles
    links: Mapping[str, str]
    hang: Callable[[str, str], Note | None]
    hidden: list[str] = field(default_factory=list)

    def rich(
        self, stretches: Iterable[Shown], style: str = "", *, line_break: str = " "
    ) -> RichText:
        """The words of a paragraph of that style, white space at both ends kept; line breaks in
        it are ``line_break``, superior figures are raised figures."""
        texts: list[str] = []
        marks: list[Mark] = []
        notes: list[Note] = []
        at = 0
        for shown in stretches:
            looks = self.styles.looks(style, shown.looks)
            text = shown.text
            if looks.hidden:
                self.hidden.append(text)
                continue
            if shown.note is not None:
                note = self.hang(*shown.note)
                if note is not None:
                    texts.append(NOTE_MARK)
                    notes.append(note)
                    at += 1
                continue
            text = readable(
                text.replace(NOTE_MARK, "").replace("\n", line_break), _font(shown.looks)
            )
            if looks.raised:
                text = raised(text)
            end = at + len(text)
            for kind, on in zip(_KINDS, looks, strict=False):
                if on:
                    marks.append(Mark(at, end, kind))
            if not looks.italic and _is_kai(shown.looks):
                marks.append(Mark(at, end, MarkKind.ITALIC))
            if shown.link and (address := self.links.get(shown.link)):
                marks.append(Mark(at, end, MarkKind.LINK, address))
            texts.append(text)
            at = end
        return _composed("".join(texts), marks, tuple(notes))


def _composed(text: str, marks: list[Mark], notes: tuple[Note, ...]) -> RichText:
    """The rich text in Unicode form C; the marks move with the letters."""
    if unicodedata.is_normalized("NFC", text):
        return RichText(text, tuple(marks), notes)
    made: list[str] = []
    moved, length = [0], 0
    for letter in letters(text):
        made.append(composed(letter))
        length += len(made[-1])
        moved += [length] * len(letter)
    return RichText(
        "".join(made),
        tuple(Mark(moved[m.start], moved[m.end], m.kind, m.value) for m in marks),
        notes,
    )


def _is_kai(looks: Element | None) -> bool:
    """Whether a run is in a Kai font, which Chinese documents have for italics."""
    fonts = None if looks is None else looks.find(_FONTS)
    named = "" if fonts is None else fonts.get(q("eastAsia"), "")
    return named.startswith(("KaiTi", "STKaiti", "楷体", "华文楷体"))


def _font(looks: Element | None) -> str:
    """The font that a run names for its symbols; empty where it names none."""
    fonts = None if looks is None else looks.find(_FONTS)
    return "" if fonts is None else fonts.get(q("ascii"), fonts.get(q("hAnsi"), ""))


# Line breaks inside a Word paragraph. Most are a matter of looks and read as spaces. But texts that
# were pasted, or typed with Shift and Enter, have a clause on every line of one paragraph: a line
# that opens as a clause does, below one that is closed, is a paragraph of its own.

LINE_BREAK = "\u2028"
_LANGUAGES = ("en", "fr", "es")
_TAIL = 80
"""So much of a line says how it ends."""


def in_one_line(text: RichText) -> RichText:
    """The text with spaces for its line breaks."""
    if LINE_BREAK not in text.text:
        return text
    return RichText(text.text.replace(LINE_BREAK, " "), text.marks, text.notes)


def lines_of(paragraph: Paragraph) -> list[Paragraph]:
    """The paragraphs that the lines of one make up, none with a line break in it."""
    text = paragraph.text.text
    if LINE_BREAK not in text:
        return [paragraph]
    starts = [0]
    if paragraph.style is Style.BODY:
        at = text.find(LINE_BREAK)
        while at >= 0:
            end = text.find(LINE_BREAK, at + 1)
            line = text[at + 1 : end if end >= 0 else len(text)]
            if _begins(text[max(starts[-1], at - _TAIL) : at], line.strip()):
                starts.append(at + 1)
            at = end
    found: list[Paragraph] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        own = in_one_line(paragraph.text.slice(start, end).strip())
        label = paragraph.label if not start else ""
        found.append(replace(paragraph, text=own, label=label))
    return found


def _begins(above: str, line: str) -> bool:
    if not line or not (is_closed(above) or ends_in_comma(above)):
        return False
    if read_label(line) is not None:
        return True
    spoken = (opening(line, language) for language in _LANGUAGES)
    return any(one is not None and one.known and one.role is not Role.DECLARATION for one in spoken)
