"""Line breaks inside a Word paragraph.

Most are a matter of looks and read as spaces. But texts that were pasted, or typed with Shift and
Enter, have a clause on every line of one paragraph: a line that opens as a clause does, below one
that is closed, is a paragraph of its own.
"""

from __future__ import annotations

from dataclasses import replace

from draftbench.document import RichText
from draftbench.formats.plain.endings import ends_in_comma, is_closed
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.language import Role, opening

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
