"""The stretches of a Word paragraph as one rich text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from draftbench.document import NOTE_MARK, Mark, MarkKind, Note, RichText
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.shown import Shown
from draftbench.formats.docx.styles import Styles
from draftbench.formats.docx.symbols import readable
from draftbench.formats.inline import raised

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

    def moved(at: int) -> int:
        return len(unicodedata.normalize("NFC", text[:at]))

    return RichText(
        unicodedata.normalize("NFC", text),
        tuple(Mark(moved(m.start), moved(m.end), m.kind, m.value) for m in marks),
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
